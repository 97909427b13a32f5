"""Who is who, what is filled, what stays, and that nothing else of a roster changes."""

from pathlib import Path

import pytest

from importing.exports import brought, csv_text, decisions, rows_of, tried
from planner.importing.matching import SAME_EMAIL, SAME_ID, SAME_NAME, SAME_NAME_ONLY
from planner.importing.merging import UndecidedError
from planner.intake.target import FileRefusedError
from planner.intake.trying import write_intake

HEADERS = ["id", "Name", "Organisation", "E-mail", "Country"]
ROSTER = [
    ["p-001", "Ana Lim", "Harbour", "ana@example.org", ""],
    ["p-002", "Tan, Wei", "Light", "", "Singapore"],
    ["p-007", "Kofi Mensah", "Sankofa", "office@example.org", "Ghana"],
    ["p-008", "Ama Mensah", "Sankofa", "office@example.org", "Ghana"],
]


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "roster.csv"
    path.write_text(csv_text([HEADERS, *ROSTER]), encoding="utf-8")
    return path


def export(tmp_path: Path, *rows: list[str], headers: str = "Name,E-mail,Organisation") -> Path:
    path = tmp_path / "export.csv"
    path.write_text(csv_text([headers.split(","), *rows]), encoding="utf-8")
    return path


def test_an_address_with_a_name_is_somebody_whatever_its_letters(
    roster: Path, tmp_path: Path
) -> None:
    before = roster.read_text("utf-8")
    file = export(
        tmp_path, ["LIM, Ána", "mailto:ANA@example.org", "", "TH"],
        headers="Name,E-mail,Organisation,Country",
    )  # fmt: skip
    _, read = brought(file, roster)
    assert [(one.person.id, one.field) for one in read.merge.changes] == [("p-001", "country")]
    assert roster.read_text("utf-8") == before.replace(
        "ana@example.org,", "ana@example.org,TH", 1
    ).replace("\r\n", "\n")


def test_one_address_for_several_people_needs_the_name_beside_it(
    roster: Path, tmp_path: Path
) -> None:
    file = export(
        tmp_path,
        ["Ama Mensah", "office@example.org", "Sankofa"],
        ["Kwame Boateng", "office@example.org", "Sankofa"],
    )
    rows, read = brought(file, roster)
    assert read.merge.same == 1
    assert [(one.id, one.row) for one in read.merge.additions] == [("p-009", 2)]
    assert rows[-1]["Name"] == "Kwame Boateng"


def test_another_name_at_the_same_address_is_proposed(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["Rosa Vidal", "ana@example.org", "Harbour"])
    merge = tried(file, roster).reads[0].merge
    assert [(one.person.id, one.why) for one in merge.waiting] == [("p-001", SAME_EMAIL)]
    assert merge.changes_nothing


def test_a_family_name_at_the_same_address_is_not_enough(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name,email\np-001,Kofi Mensah,home@example.org\n", encoding="utf-8")
    file = export(tmp_path, ["Ama Mensah", "home@example.org"], headers="Name,E-mail")
    merge = tried(file, roster).reads[0].merge
    assert [one.why for one in merge.waiting] == [SAME_EMAIL]
    file = export(tmp_path, ["Kofi A. Mensah", "home@example.org"], headers="Name,E-mail")
    assert [one.field for one in tried(file, roster).reads[0].merge.differences] == ["name"]


def test_name_and_organisation_are_proposed_and_never_taken(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["Wei Tan", "wei@example.org", "LIGHT"])
    intake = tried(file, roster)
    waiting = intake.reads[0].merge.waiting
    assert [(one.arrival.row, one.person.id, one.why) for one in waiting] == [
        (1, "p-002", SAME_NAME)
    ]
    assert not intake.changes_roster

    accepted = tried(file, roster, decisions=decisions(matches=frozenset({("p-002", None)})))
    assert [(one.person.id, one.field) for one in accepted.reads[0].merge.changes] == [
        ("p-002", "email")
    ]
    refused = tried(file, roster, decisions=decisions(others=frozenset({("p-002", 1)})))
    assert [one.id for one in refused.reads[0].merge.additions] == ["p-009"]
    for asked in ({"all_match": True}, {"none_match": True}):
        merge = tried(file, roster, decisions=decisions(**asked)).reads[0].merge
        assert not merge.waiting
        assert bool(merge.changes) is ("all_match" in asked)


def test_a_name_without_an_organisation_is_proposed_too(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["Wei Tan", "wei@example.org", ""], ["Wei Tan", "w@x.org", "Other"])
    merge = tried(file, roster).reads[0].merge
    assert [(one.arrival.row, one.why) for one in merge.waiting] == [(1, SAME_NAME_ONLY)]
    assert [one.row for one in merge.additions] == [2], "from elsewhere, so somebody else"


def test_two_rows_for_one_person_are_asked_apart(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["Wei Tan", "a@x.org", "Light"], ["Wei Tan", "b@x.org", "Light"])
    asked = decisions(matches=frozenset({("p-002", None)}))
    with pytest.raises(UndecidedError) as undecided:
        tried(file, roster, decisions=asked)
    assert (undecided.value.id, undecided.value.rows) == ("p-002", (1, 2))
    asked = decisions(matches=frozenset({("p-002", 2)}))
    merge = tried(file, roster, decisions=asked).reads[0].merge
    assert [(one.person.id, one.row) for one in merge.changes] == [("p-002", 2)]
    assert [one.row for one in merge.additions] == [1]


def test_what_differs_is_listed_and_the_roster_wins(roster: Path, tmp_path: Path) -> None:
    file = export(
        tmp_path, ["Ana Lim", "ana@example.org", "Port", "Thailand"],
        headers="Name,E-mail,Organisation,Country",
    )  # fmt: skip
    merge = tried(file, roster).reads[0].merge
    assert [(one.person.id, one.row, one.field) for one in merge.differences] == [
        ("p-001", 1, "organisation")
    ]
    for prefer in (("organisation",), ("all",)):
        taken = tried(file, roster, decisions=decisions(prefer=prefer)).reads[0].merge
        assert taken.differences == ()
        assert {one.field for one in taken.changes if not one.was_empty} == {"organisation"}


def test_one_meaning_in_two_notations_is_no_difference(roster: Path, tmp_path: Path) -> None:
    file = export(
        tmp_path, ["Tan Wei", "Light", "SG"], headers="Name,Organisation,Country"
    )  # fmt: skip
    merge = tried(file, roster).reads[0].merge
    assert (merge.same, merge.differences, merge.waiting) == (1, (), ())


def test_who_is_not_in_the_export_is_listed_and_stays(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["Ana Lim", "ana@example.org", ""])
    rows, read = brought(file, roster)
    assert [person.id for person in read.merge.absent] == ["p-002", "p-007", "p-008"]
    assert len(rows) == len(ROSTER)


def test_who_cancelled_and_is_on_the_roster_is_listed(roster: Path, tmp_path: Path) -> None:
    file = export(
        tmp_path,
        ["Ana Lim", "ana@example.org", "", "Cancelled"],
        ["Ama Mensah", "office@example.org", "", "Refunded"],
        ["Ama Mensah", "office@example.org", "", "Attending"],
        headers="Name,E-mail,Organisation,Status",
    )
    merge = tried(file, roster).reads[0].merge
    assert [(person.id, row) for person, row in merge.gone] == [("p-001", 1)]
    assert merge.same == 1


def test_an_export_of_another_event_is_doubted(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    people = [[f"p-{n}", f"Person {'abcdefgh'[n]}{n}", f"p{n}@example.org"] for n in range(6)]
    roster.write_text(csv_text([["id", "name", "email"], *people]), encoding="utf-8")
    others = [[f"Other {'stuvwxyz'[n]}{n}", f"o{n}@example.org"] for n in range(6)]
    file = export(tmp_path, *others, headers="Name,E-mail")
    assert tried(file, roster).reads[0].merge.is_foreign
    others[0] = people[0][1:]
    assert (
        not tried(export(tmp_path, *others, headers="Name,E-mail"), roster)
        .reads[0]
        .merge.is_foreign
    )


def test_several_exports_go_in_one_after_the_other(roster: Path, tmp_path: Path) -> None:
    first = export(tmp_path, ["Rosa Vidal", "rosa@example.org", "Luz"]).rename(tmp_path / "1.csv")
    second = export(
        tmp_path, ["Rosa Vidal", "rosa@example.org", "Luz"], ["Tom Nash", "tom@example.org", ""],
        ["Ana Lim", "ana@example.org", ""],
    )  # fmt: skip
    intake = tried([first, second], roster)
    write_intake(intake)
    assert [row["id"] for row in rows_of(roster)][-2:] == ["p-009", "p-010"]
    assert intake.reads[0].merge.absent == ()
    assert [person.id for person in intake.reads[1].merge.absent] == ["p-002", "p-007", "p-008"]


def test_ids_of_a_sheet_that_came_from_the_roster_decide(roster: Path, tmp_path: Path) -> None:
    file = export(
        tmp_path,
        ["P-001", "Ana Lim-Torres", "new@example.org"],
        ["p-002", "Somebody Else", "else@example.org"],
        ["p-050", "Rosa Vidal", "rosa@example.org"],
        ["p-050", "Tom Nash", "tom@example.org"],
        ["not an id", "May Wait", "may@example.org"],
        headers="id,name,email",
    )
    merge = tried(file, roster).reads[0].merge
    assert [(one.person.id, one.field) for one in merge.differences] == [
        ("p-001", "name"), ("p-001", "email"),
    ]  # fmt: skip
    assert [(one.person.id, one.why) for one in merge.waiting] == [("p-002", SAME_ID)]
    assert [one.id for one in merge.additions] == ["p-050", "p-051", "p-052"]
    assert merge.renumbered == (4, 5)


def test_a_roster_without_ids_gets_those_that_people_have_now(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_bytes(b"name;e-mail\nAna Lim;ana@example.org\n\nBen Lim;ben@example.org")
    rows, read = brought(
        export(tmp_path, ["Rosa Vidal", "rosa@example.org"], headers="Name,E-mail"), roster
    )
    del rows
    assert read.merge.columns == ("id",)
    assert roster.read_bytes() == (
        b"name;e-mail;id\nAna Lim;ana@example.org;p-001\n\nBen Lim;ben@example.org;p-002\n"
        b"Rosa Vidal;rosa@example.org;p-003"
    )


def test_names_are_written_as_the_roster_writes_them(tmp_path: Path) -> None:
    file = export(
        tmp_path, ["Ana", "Lim", "ana@example.org"], headers="First name,Last name,E-mail"
    )
    whole = tmp_path / "whole.csv"
    whole.write_text("id,name,email\n", encoding="utf-8")
    rows, read = brought(file, whole)
    assert (rows[0]["name"], read.merge.columns) == ("Ana Lim", ())
    parts = tmp_path / "parts.csv"
    parts.write_text("id,given_name,family_name,email\n", encoding="utf-8")
    brought(file, parts)
    file = export(
        tmp_path, ["Lim Ana", "ana@example.org"], ["Al B", "b@x.org"], headers="Name,E-mail"
    )
    rows, read = brought(file, parts)
    assert read.merge.same == 1
    assert rows[1] == {"id": "p-002", "name": "Al B", "email": "b@x.org"}
    file = export(tmp_path, ["Ana Lim Torres", "ana@example.org"], headers="Name,E-mail")
    merge = tried(file, parts, decisions=decisions(prefer=("all",))).reads[0].merge
    assert [one.field for one in merge.differences] == ["name"], "its parts cannot be told apart"


def test_new_columns_are_called_as_the_others_are(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["Ana Lim", "ana@example.org", "vegan"], headers="Name,E-mail,Dietary")
    brought(file, roster)
    assert roster.read_text("utf-8").splitlines()[0] == ",".join([*HEADERS, "Dietary needs"])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_roster_keeps_its_encoding_its_mark_and_its_line_ends(
    encoding: str, delimiter: str, tmp_path: Path
) -> None:
    roster = tmp_path / "roster.csv"
    text = csv_text(
        [["id", "name", "email"], ["x7", "Zoë  Ångström", '"q", z@example.org']], delimiter, "\n"
    )
    roster.write_bytes(text.encode(encoding))
    file = export(tmp_path, ["José Núñez", "j@x.org"], headers="Name,E-mail")
    write_intake(tried(file, roster))
    new = delimiter.join(["x8", "José Núñez", "j@x.org"])
    assert roster.read_bytes() == (text + new + "\n").encode(encoding)


def test_letters_that_an_old_encoding_has_not_are_refused(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_bytes("id,name\np-1,Zoë\n".encode("cp1252"))
    file = export(tmp_path, ["สมชาย", "s@example.org"], headers="Name,E-mail")
    with pytest.raises(FileRefusedError, match="old encoding") as refused:
        tried(file, roster)
    assert refused.value.hint == "save it as `CSV UTF-8`, and run this again"


def test_cells_that_need_quotes_get_them(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text('id,name,notes\np-1,Ana Lim,"old, note"\np-2,Ben Lim\n', encoding="utf-8")
    file = export(
        tmp_path, ["p-1", "Ana Lim", 'new "note"\nof two; lines'], ["p-2", "Ben Lim", "a|b"],
        headers="id,name,notes",
    )  # fmt: skip
    rows, _ = brought(file, roster, decisions=decisions(prefer=("notes",)))
    assert [row["notes"] for row in rows] == ['new "note"\nof two; lines', "a|b"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,name\np-1,Ana\np-1,Ben\n", "the roster has 1 id for more than one person"),
        ("this is no roster\n", "the roster cannot be read"),
        ("", "the roster cannot be read"),
    ],
)
def test_a_roster_that_is_not_sound_is_mended_first(
    text: str, message: str, tmp_path: Path
) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text(text, encoding="utf-8")
    with pytest.raises(FileRefusedError, match=message):
        tried(export(tmp_path, ["Ana", "a@x.org"], headers="Name,E-mail"), roster)
    assert roster.read_text("utf-8") == text


def test_a_row_that_names_nobody_is_listed(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["", "", "Harbour"], ["Rosa Vidal", "", "Luz"])
    read = tried(file, roster).reads[0]
    assert (read.people.nameless, len(read.people.arrivals)) == ((1,), 1)


def test_a_row_with_too_many_cells_is_still_somebody(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name,email\np-001,Ana Lim,ana@example.org,x,y\n", encoding="utf-8")
    file = export(tmp_path, ["Ana Lim", "ana@example.org", "TH"], headers="Name,E-mail,Country")
    _, read = brought(file, roster)
    assert (len(read.merge.additions), len(read.merge.changes)) == (0, 1)
    assert roster.read_text("utf-8") == (
        "id,name,email,,,country\np-001,Ana Lim,ana@example.org,x,y,TH\n"
    ), "what stood behind the headers is still there"


def test_what_the_roster_cannot_read_comes_in_as_written(roster: Path, tmp_path: Path) -> None:
    file = export(
        tmp_path, ["Rosa Vidal", "rosa@example.org", "Atlantis"], ["=2+5", "f@example.org", "TH"],
        headers="Name,E-mail,Country",
    )  # fmt: skip
    rows, read = brought(file, roster)
    assert [cell.address for cell in read.people.unread] == ["C2"]
    assert [cell.address for cell in read.people.formulas] == ["A3"]
    assert (rows[-2]["Country"], rows[-1]["Name"]) == ("Atlantis", "'=2+5"), "no formula is written"
    assert not tried(file, roster).changes_roster


def test_a_roster_with_a_lone_quote_is_mended_first(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text('id,name,notes\np-1,Ana Lim,ok\np-2,Ben Lim,"open\n', encoding="utf-8")
    file = export(tmp_path, ["Rosa Vidal", "soon"], headers="Name,Notes")
    with pytest.raises(FileRefusedError, match="a quote may have no partner"):
        tried(file, roster)


YAML = """\
# Who comes.
participants:
  - id: p-001
    name: Ana Lim     # from Harbour
    email: ana@example.org
  - {id: p-002, name: Ben Lim, languages: [en, fr]}
"""


def test_a_roster_in_yaml_is_brought_up_to_date(tmp_path: Path) -> None:
    roster = tmp_path / "people.yaml"
    roster.write_text(YAML, encoding="utf-8")
    file = export(
        tmp_path, ["Ana Lim", "ana@example.org", "TH"], ["Rosa: Vidal", "r@x.org", "no"],
        headers="Name,E-mail,Country",
    )  # fmt: skip
    intake = tried(file, roster)
    write_intake(intake)
    assert roster.read_text("utf-8") == (
        YAML.replace("ana@example.org\n", "ana@example.org\n    country: TH\n")
        + '  - id: p-003\n    name: "Rosa: Vidal"\n    email: r@x.org\n    country: "no"\n'
    )
    assert not tried(file, roster).changes_roster


def test_a_roster_in_yaml_with_mistakes_is_mended_first(tmp_path: Path) -> None:
    roster = tmp_path / "people.yaml"
    roster.write_text("participants:\n  - {name: Nobody}\n", encoding="utf-8")
    file = export(tmp_path, ["Ana Lim", "ana@example.org"], headers="Name,E-mail")
    with pytest.raises(FileRefusedError, match="somebody on the roster cannot be read"):
        tried(file, roster)
    roster.write_text("- {id: p-001, name: Ben Lim}\n", encoding="utf-8")
    with pytest.raises(FileRefusedError, match="no list of `participants`"):
        tried(file, roster)


def test_a_row_without_a_name_is_whoever_has_the_address(roster: Path, tmp_path: Path) -> None:
    file = export(tmp_path, ["", "ana@example.org", "Harbour"], ["", "", ""], ["", "x@x.org", ""])
    merge = tried(file, roster).reads[0].merge
    assert (merge.same, [one.id for one in merge.additions]) == (1, ["p-009"])


def test_an_id_and_an_address_are_enough(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name,email\np-001,Ana Lim,a@x.org\n", encoding="utf-8")
    file = export(tmp_path, ["p-001", "Rosa Vidal", "a@x.org"], headers="id,Name,E-mail")
    merge = tried(file, roster).reads[0].merge
    assert [(one.person.id, one.field) for one in merge.differences] == [("p-001", "name")]
    assert merge.waiting == ()
