"""Rosters in CSV, as spreadsheets and people write them."""

import csv
import io
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from roster_files import from_csv, only, people, places

from planner.files import UnreadableFileError
from planner.loading import _decode_roster_bytes, _Form, plan_of_roster
from planner.roster.sheets import CsvSheet, UnreadableSheetError
from planner.text.diagnostics import Severity
from planner.text.source import Source
from planner.vocabulary.organisation_types import OrganisationType

PLAIN = "id,name,country\np-1,Ada Sample,Kenya\np-2,Ben Draft,Peru\n"


def codes(text: str) -> list[str]:
    return [d.code for d in from_csv(text).diagnostics]


def names(text: str) -> list[str]:
    return [person.name for person in people(from_csv(text))]


# The table


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_delimiter_is_recognised(delimiter: str) -> None:
    decoded = from_csv(PLAIN.replace(",", delimiter))
    assert [(p.id, p.name, p.country and p.country.code) for p in people(decoded)] == [
        ("p-1", "Ada Sample", "KE"),
        ("p-2", "Ben Draft", "PE"),
    ]
    assert decoded.diagnostics == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_may_end_as_on_any_computer(line_end: str) -> None:
    assert names(PLAIN.replace("\n", line_end)) == ["Ada Sample", "Ben Draft"]


def test_commas_in_a_title_or_a_text_do_not_make_a_table_with_semicolons_another() -> None:
    text = (
        "Participants, Bangkok, Thailand, March 2024\n\n"
        "id;name;notes\np-1;Ada;tea, no sugar, no milk, ever\np-2;Ben;coffee\n"
    )
    assert names(text) == ["Ada", "Ben"]


def test_a_table_of_one_column_needs_no_delimiter() -> None:
    assert names("name\nAda\nBen\n") == ["Ada", "Ben"]


def test_the_header_may_stand_below_title_rows() -> None:
    text = "Forum of networks,,\n,,\nAs of 1 March,,\nid,name,country\np-1,Ada,Kenya\n"
    decoded = from_csv(text)
    assert only(decoded).name == "Ada"


def test_a_title_may_say_where_to_write_to() -> None:
    text = "Questions? Write to forum@example.org,,\nid,name,country\np-1,Ada,Kenya\n"
    assert only(from_csv(text)).name == "Ada"


def test_a_row_with_an_address_is_no_header_and_not_told() -> None:
    decoded = from_csv("Ada Sample,Participant,ada@example.org,Agency\n")
    assert decoded.roster is None
    assert [d.code for d in decoded.diagnostics] == ["no-header"]
    assert "Ada" not in decoded.diagnostics[0].message


def test_the_first_row_that_names_fields_is_the_header() -> None:
    text = "Participants\nname,country\nparticipant,organisation\n"
    assert names(text) == ["participant"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Name (as in the passport)", "name"),
        ("Organisation / Institution", "organisation"),
        ("E-mail / Correo", "email"),
        ("País/Pays", "country"),
    ],
)
def test_a_header_may_come_with_a_remark_or_in_two_languages(header: str, name: str) -> None:
    value = "ada@example.org" if name == "email" else "Kenya"
    (person,) = people(from_csv(f"id,family name,{header}\np-1,Ada,{value}\n"))
    assert getattr(person, name)


def test_a_header_that_names_two_fields_is_neither() -> None:
    decoded = from_csv("id,name,Country / Organisation\np-1,Ada,Kenya\n")
    assert [d.code for d in decoded.diagnostics] == ["column-not-imported"]
    assert people(decoded)[0].country is None


@pytest.mark.parametrize("header", ["Consent", "I agree to be filmed", "Consentimiento (boletín)",
                                    "Child's assent", "Permission to film"])  # fmt: skip
def test_a_consent_that_would_not_be_heeded_is_an_error(header: str) -> None:
    decoded = from_csv(f"id,name,{header}\np-1,Ada,no\n")
    assert places(decoded.diagnostics) == [
        ("column-not-imported", 1, 9, None),
        ("consent-not-read", 1, 9, None),
    ]
    assert decoded.diagnostics[1].severity is Severity.ERROR
    hint = decoded.diagnostics[1].hint or ""
    assert "`list consent`, `photo consent` or `guardian consent`" in hint


def test_a_header_further_down_than_any_title_is_not_found() -> None:
    assert codes("\n" * 20 + PLAIN) == ["no-header"]
    assert codes("\n" * 19 + PLAIN) == []


@pytest.mark.parametrize("text", ["", "\n\n", "1,2,3\n4,5,6\n", "country,organisation\nKenya,X\n"])
def test_a_table_without_headers_says_which_it_needs(text: str) -> None:
    decoded = from_csv(text)
    assert decoded.roster is None
    (found,) = decoded.diagnostics
    assert found.code == "no-header"
    assert found.hint is not None
    assert "`name`" in found.hint


def test_a_header_without_people_is_an_empty_roster() -> None:
    decoded = from_csv("id,name\n")
    assert people(decoded) == ()
    assert decoded.diagnostics == ()


def test_headers_are_known_in_other_words_and_languages() -> None:
    text = (
        "Ref;Nombre completo;Correo electrónico;ORGANIZATION;Tipo de organización;País;Cargo\n"
        "7;Ada Muestra;ada@example.org;Ejemplo;ONG;México;Jefa\n"
    )
    person = only(from_csv(text))
    assert person.id == "7"
    assert person.email == "ada@example.org"
    assert person.organisation_type is not None
    assert person.organisation_type.key == "ngo"
    assert person.country is not None
    assert person.country.code == "MX"
    assert person.position == "Jefa"


def test_a_name_is_put_together_from_its_parts() -> None:
    assert names("id,first name,surname\n1,Ada,Sample\n2,,Draft\n3,Chan,\n") == [
        "Ada Sample",
        "Draft",
        "Chan",
    ]


def test_a_quoted_cell_holds_delimiters_quotes_and_line_breaks() -> None:
    text = 'id,name,notes\np-1,"Sample, Ada ""AJ""","first\nsecond, third"\np-2,Ben,x\n'
    first, second = people(from_csv(text))
    assert first.name == 'Sample, Ada "AJ"'
    assert first.notes == "first\nsecond, third"
    assert second.name == "Ben"


def test_a_line_break_in_a_name_is_a_space() -> None:
    text = 'id,name,organisation,position,roles\np-1,"Ada\r\nSample","A\nB","C\nD","x\ny"\n'
    person = only(from_csv(text))
    assert (person.name, person.organisation, person.position) == ("Ada Sample", "A B", "C D")
    assert person.roles == ("x", "y")


def test_characters_that_nobody_types_are_left_out() -> None:
    person = only(from_csv("id,name,notes\np-1,A\x1b[2Jda\x00,\x07x\x9b\n"))
    assert (person.name, person.notes) == ("A[2Jda", "x")


def test_an_unknown_header_cannot_move_a_terminals_cursor() -> None:
    (found,) = from_csv("id,name,\x1b[2Jshoes\np-1,Ada,39\n").diagnostics
    assert "\x1b" not in found.message


def test_blank_rows_are_no_people() -> None:
    assert names("id,name\n\np-1,Ada\n,\n  ,  \np-2,Ben\n") == ["Ada", "Ben"]


def test_a_row_may_end_early() -> None:
    person = only(from_csv("id,name,email,country\np-1,Ada\n"))
    assert person.email == ""
    assert person.country is None


def test_a_row_that_is_too_long_is_reported_where_it_goes_on() -> None:
    decoded = from_csv("id,name,notes\np-1,Sample, Ada,tea\np-2,Ben,x,\n")
    (found,) = decoded.diagnostics
    assert found.severity is Severity.ERROR
    assert places([found]) == [("too-many-cells", 2, 17, None)]
    assert "comma" in (found.hint or "")
    assert [person.id for person in people(decoded)] == ["p-2"]
    assert decoded.roster is not None
    assert decoded.roster.broken == {"p-1"}


def test_unknown_columns_are_listed_and_left_out() -> None:
    decoded = from_csv("id,T-shirt size,name,Shoe\np-1,XL,Ada,44\n")
    (found,) = decoded.diagnostics
    assert found.severity is Severity.ADVICE
    assert found.message == "2 columns are not imported: `T-shirt size` and `Shoe`"
    assert places([found]) == [("column-not-imported", 1, 4, None)]
    assert people(decoded)[0].name == "Ada"


def test_of_two_columns_with_one_meaning_the_first_stands() -> None:
    decoded = from_csv("id,name,email,e-mail\np-1,Ada,ada@example.org,other@example.org\n")
    assert people(decoded)[0].email == "ada@example.org"
    (found,) = decoded.diagnostics
    assert found.message == "1 column is not imported: `e-mail`"


def test_an_unclosed_quote_that_swallows_the_file_is_said() -> None:
    with pytest.raises(UnreadableSheetError) as refusal:
        from_csv('id,name\np-1,"Ada\n' + "p-2,Ben\n" * 20_000)
    assert "quote" in refusal.value.hint


# Ids


def test_without_an_id_column_people_are_numbered_and_advised() -> None:
    decoded = from_csv("name\nAda\n\nBen\n")
    assert [person.id for person in people(decoded)] == ["p-001", "p-002"]
    (found,) = decoded.diagnostics
    assert (found.code, found.severity) == ("no-id-column", Severity.ADVICE)


def test_an_empty_id_gets_a_number_that_nobody_has() -> None:
    decoded = from_csv("id,name\nx,Ada\n,Ben\n,Chan\nP-002,Dara\n,Eli\n")
    assert [person.id for person in people(decoded)] == ["x", "p-003", "p-004", "P-002", "p-005"]
    assert places(decoded.diagnostics) == [
        ("missing-field", 3, 1, None),
        ("missing-field", 4, 1, None),
        ("missing-field", 6, 1, None),
    ]
    assert {d.severity for d in decoded.diagnostics} == {Severity.WARNING}
    assert "`p-003`" in decoded.diagnostics[0].message


def test_an_id_that_a_spreadsheet_took_for_a_number_is_whole_again() -> None:
    assert [person.id for person in people(from_csv("id,name\n12.0,Ada\n3,Ben\n"))] == ["12", "3"]


def test_two_people_cannot_have_one_id() -> None:
    decoded = from_csv("name,id\nAda,p-1\nBen,p-2\nChan,p-1\n")
    assert [person.name for person in people(decoded)] == ["Ada", "Ben"]
    (found,) = decoded.diagnostics
    assert places([found]) == [("duplicate-id", 4, 6, None)]
    (related,) = found.related
    assert (related.place.line, related.place.column) == (2, 5)


def test_capitals_do_not_make_another_id() -> None:
    decoded = from_csv("id,name\np-a,Ada\nP-A,Ben\n")
    assert [d.code for d in decoded.diagnostics] == ["duplicate-id"]


@pytest.mark.parametrize("written", ["p 1", "../../x", "a/b", "con", "-x", "x" * 65, "é"])
def test_an_id_that_is_no_file_name_is_an_error_of_its_own(written: str) -> None:
    decoded = from_csv(f"id,name\n{written},Ada\np-001,Ben\n,Chan\n")
    assert decoded.diagnostics[0].code == "bad-id"
    assert decoded.diagnostics[0].place.line == 2
    assert "duplicate-id" not in {d.code for d in decoded.diagnostics}
    assert decoded.roster is not None
    assert decoded.roster.broken == {written}


def test_who_cannot_be_read_is_known_to_be_there() -> None:
    decoded = from_csv("id,name\np-1,\np-2,Ben\n")
    assert decoded.roster is not None
    assert decoded.roster.broken == {"p-1"}
    assert [person.id for person in decoded.roster.participants] == ["p-2"]


# Values


@pytest.mark.parametrize(
    ("written", "code"),
    [("NO", "NO"), ("Norway", "NO"), ("Viet Nam", "VN"), ("Côte d’Ivoire", "CI"), ("TH", "TH")],
)
def test_countries_in_their_usual_spellings(written: str, code: str) -> None:
    person = only(from_csv(f"id,name,country\np-1,Ada,{written}\n"))
    assert person.country is not None
    assert person.country.code == code


def test_a_body_of_countries_stands_in_the_place_of_one() -> None:
    person = only(from_csv("id,name,country\np-1,Ada,European Union\n"))
    assert person.country is not None
    assert person.country.code == "european-union"


def test_an_ambiguous_country_asks() -> None:
    decoded = from_csv("id,name,country\np-1,Ada,Korea\n")
    (found,) = decoded.diagnostics
    assert places([found]) == [("ambiguous-country", 2, 9, "column country")]
    assert found.hint is not None
    assert "Republic of Korea" in found.hint
    assert people(decoded)[0].country is None


def test_an_unknown_country_offers_the_nearest() -> None:
    (found,) = from_csv("id,name,country\np-1,Ada,Tailand\n").diagnostics
    assert places([found]) == [("unknown-country", 2, 9, "column country")]
    assert found.message == "`Tailand` is not a country we know"
    assert found.hint is not None
    assert found.hint.startswith("did you mean `Thailand`")


def test_an_unknown_organisation_type_offers_the_nearest() -> None:
    (found,) = from_csv("id,name,type of organisation\np-1,Ada,Academya\n").diagnostics
    assert places([found]) == [("unknown-organisation-type", 2, 9, "column organisation type")]
    assert "`Academia`" in (found.hint or "")


def test_an_organisation_type_that_is_near_nothing_can_be_declared() -> None:
    (found,) = from_csv("id,name,org type\np-1,Ada,Zzzz\n").diagnostics
    assert found.hint == "declare it under `organisation_types` in the agenda"


@pytest.mark.parametrize("written", ["faith-based", "Faith group", "FAITH GROUP"])
def test_an_organisation_type_of_the_agendas_own_is_known(written: str) -> None:
    own = OrganisationType("faith-based", "Faith group")
    person = only(from_csv(f"id,name,org type\np-1,Ada,{written}\n", [own]))
    assert person.organisation_type == own


def test_a_near_miss_of_a_type_of_the_agendas_own_is_offered() -> None:
    own = OrganisationType("faith-based", "Faith group")
    (found,) = from_csv("id,name,org type\np-1,Ada,faith groop\n", [own]).diagnostics
    assert "`faith group`" in (found.hint or "")


def test_lists_take_any_of_the_usual_marks() -> None:
    text = 'id,name,languages,roles\np-1,Ada,"English; fr,\nth ;","Speaker , VIP"\n'
    person = only(from_csv(text))
    assert person.languages == ("en", "fr", "th")
    assert person.roles == ("Speaker", "VIP")


def test_consent_is_yes_no_or_not_asked() -> None:
    text = "id,name,list consent\n1,A,yes\n2,B,X\n3,C,No\n4,D,FALSE\n5,E,\n"
    consents = [person.list_consent for person in people(from_csv(text))]
    assert consents == [True, True, False, False, None]


@pytest.mark.parametrize(
    "address", ["ada@example.org", "mailto:ada@example.org", "<ada@example.org>"]
)
def test_an_address_may_come_with_its_wrapping(address: str) -> None:
    assert only(from_csv(f"id,name,email\np-1,Ada,{address}\n")).email == "ada@example.org"


@pytest.mark.parametrize("written", ["2024-03-05", "5 March 2024", "2024-03-05T14:30:00"])
def test_a_date_may_come_with_a_time(written: str) -> None:
    assert str(only(from_csv(f"id,name,arrival\np-1,Ada,{written}\n")).arrival) == "2024-03-05"


def test_every_mistake_stands_at_its_cell() -> None:
    text = (
        "id,name,email,country,org type,languages,arrival,photo,list consent,nationality\n"
        'p-1,"Ada\nSample",nobody,Xx,Zz,"en; qq",06/03/2024,maybe,maybe,Xx\n'
        "p-2,,ben@example.org\n"
        f"p-3,{'n' * 10_001}\n"
    )
    decoded = from_csv(text)
    assert places(decoded.diagnostics) == [
        ("bad-email", 3, 9, "column e-mail"),
        ("unknown-country", 3, 16, "column country"),
        ("unknown-organisation-type", 3, 19, "column organisation type"),
        ("bad-language", 3, 22, "column languages"),
        ("bad-date", 3, 31, "column arrival"),
        ("wrong-type", 3, 42, "column photo consent"),
        ("wrong-type", 3, 48, "column list consent"),
        ("unknown-country", 3, 54, "column nationality"),
        ("missing-name", 4, 5, None),
        ("text-too-long", 5, 5, "column name"),
    ]
    assert decoded.roster is not None
    assert decoded.roster.broken == {"p-2", "p-3"}
    assert {d.place.excerpt for d in decoded.diagnostics} == {None}


def test_a_mistake_without_a_cell_stands_at_the_rows_end() -> None:
    decoded = from_csv("id,email,name\np-1\n")
    assert places(decoded.diagnostics) == [("missing-name", 2, 4, None)]


def test_the_end_of_a_mistake_is_the_end_of_its_cell() -> None:
    (found,) = from_csv('id,name,country\np-1,Ada,"Xyz ""?"""\n').diagnostics
    assert (found.place.column, found.place.end_column, found.place.end_line) == (9, 20, 2)


def test_a_participant_and_a_field_can_be_pointed_at() -> None:
    text = from_csv("id,name,email\np-1,Ada,ada@example.org\n").text
    assert [
        (place.line, place.column)
        for place in (text.locate((1,)), text.locate((1, "email")), text.locate(()))
    ] == [(2, 5), (2, 9), (1, 4)]


# Encodings


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-mark", "utf-16-be-mark"]
)
def test_an_encoding_with_a_mark_or_utf_8_is_read(encoding: str, tmp_path: Path) -> None:
    text = "id,name,country\np-1,Élodie Ñandú 🐦,Côte d’Ivoire\n"
    path = tmp_path / "people.csv"
    if encoding.endswith("-mark"):
        path.write_bytes(("\ufeff" + text).encode(encoding.removesuffix("-mark")))
    else:
        path.write_bytes(text.encode(encoding))
    loaded = plan_of_roster(path)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    (person,) = loaded.plan.participants
    assert person.name == "Élodie Ñandú 🐦"
    assert person.id == "p-1"


def test_windows_text_is_read_with_a_warning_at_its_first_accent(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("id,name\np-1,Ada\np-2,Zoë “Z” Núñez €\n".encode("cp1252"))
    loaded = plan_of_roster(path)
    assert loaded.plan is not None
    assert [person.name for person in loaded.plan.participants] == ["Ada", "Zoë “Z” Núñez €"]
    (found,) = loaded.diagnostics
    assert (found.code, found.severity, found.place.line) == ("bad-encoding", Severity.WARNING, 3)
    assert "Zo" not in found.message + str(found.hint)


def test_bytes_that_windows_does_not_define_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(b"id,name\np-1,A\x81da\xe9\n")
    loaded = plan_of_roster(path)
    assert loaded.plan is not None
    assert [person.name for person in loaded.plan.participants] == ["Adaé"]


# Properties

CELLS = st.text(st.sampled_from('ab ,;"\n\r\té'), max_size=6)


@settings(deadline=None)
@given(st.text(st.sampled_from('ab,;|"\n\r\t'), max_size=60))
def test_cells_are_found_where_the_reader_found_them(text: str) -> None:
    """Every cell's span, read by itself, is that cell: places never point at a neighbour."""
    if _has_open_quote(text):
        return
    sheet = CsvSheet(Source("people.csv", text))
    for row, cells in enumerate(sheet.rows):
        for column, cell in enumerate(cells):
            start, end = sheet.offsets[row][column]
            written = io.StringIO(text[start:end], newline="")
            alone = next(csv.reader(written, delimiter=sheet.delimiter), [""])
            assert [as_read(alone[0])] == [cell]


def as_read(cell: str) -> str:
    """Lines end in one way, and a tab is a space."""
    return re.sub("\r\n?", "\n", cell).replace("\t", " ").strip()


def _has_open_quote(text: str) -> bool:
    delimiter = CsvSheet(Source("people.csv", text)).delimiter
    try:
        list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    return False


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=5))
def test_what_a_csv_writer_writes_is_read_back(rows: list[list[str]]) -> None:
    """Round trip through the standard library's writer, whatever the cells hold."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, quoting=csv.QUOTE_ALL).writerows([["id", "name", "notes"], *rows])
    sheet = CsvSheet(Source("people.csv", buffer.getvalue()))
    assert sheet.rows[1:] == [[as_read(cell) for cell in row] for row in rows]


def how_often(message: str) -> int:
    """How many rows a message is about."""
    number, others = re.match(r"\d+", message), re.search(r"(\d+) other places", message)
    return int(number[0]) if number else 1 + int(others[1] if others else 0)


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, max_size=5), max_size=6))
def test_every_row_with_a_name_is_one_participant(rows: list[list[str]]) -> None:
    """Nobody on a roster is lost without a finding that says so."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, quoting=csv.QUOTE_ALL).writerows([["name", "notes"], *rows])
    decoded = from_csv(buffer.getvalue())
    lost = [d for d in decoded.diagnostics if d.code in ("missing-name", "too-many-cells")]
    missing = sum(how_often(d.message) for d in lost)
    filled = sum(any(cell.strip() for cell in row) for row in rows)
    assert len(people(decoded)) + missing == filled


@settings(deadline=None, max_examples=200)
@given(st.text() | st.text(st.sampled_from('id,name\n"p-1;')))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        decoded = from_csv(text)
    except UnreadableSheetError:
        return
    for found in decoded.diagnostics:
        assert 1 <= found.place.line <= text.count("\n") + 1
        assert found.place.column >= 1


@settings(deadline=None, max_examples=200)
@given(st.binary() | st.binary().map(lambda data: b"id,name\n" + data))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for name in ("people.csv", "people.yaml", "people.xlsx"):
        try:
            decoded = _decode_roster_bytes(name, data, _Form())
        except (UnreadableFileError, UnreadableSheetError):
            continue
        for found in decoded.diagnostics:
            assert found.place.line >= 1
