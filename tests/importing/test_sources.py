"""Each source's export gives exactly the rows that it should, and says what stayed out."""

from pathlib import Path

import pytest

from importing.exports import (
    DAY_FIRST,
    EXPORTS,
    MICROSOFT_HEADERS,
    brought,
    csv_text,
    left_out,
    microsoft_forms,
    skipped,
    tried,
    workbook,
)
from planner.importing.sources.source import Source
from planner.importing.sources.table import SOURCES, SPREADSHEET
from planner.importing.standing import Standing, standing
from planner.intake.target import FileRefusedError
from planner.roster.fields import FIELD_BY_NAME
from planner.vocabulary.spelling import fold


def test_eventbrite(tmp_path: Path) -> None:
    rows, read = brought(EXPORTS / "eventbrite.csv", tmp_path / "roster.csv", DAY_FIRST)
    assert rows == [
        {"id": "p-001", "given_name": "Zoë", "family_name": "Okafor", "country": "NG",
         "email": "zoe.okafor@example.org", "phone": "+1 202 555 0111",
         "organisation": "Safe Harbour Trust", "position": "Programme Officer",
         "arrival": "2025-08-07", "dietary": "Vegan"},
        {"id": "p-002", "given_name": "José", "family_name": "Núñez Vela", "country": "Peru",
         "email": "jose@example.org", "phone": "+44 20 7946 0112", "organisation": "Red Niñez",
         "position": "Director", "arrival": "2025-08-08"},
        {"id": "p-003", "given_name": "Ana", "family_name": "Lim", "country": "Singapore",
         "email": "office@example.org", "organisation": "Harbour Office",
         "arrival": "2025-08-09", "dietary": "Halal"},
        {"id": "p-004", "given_name": "Ben", "family_name": "Lim", "country": "Singapore",
         "email": "office@example.org", "organisation": "Harbour Office",
         "arrival": "2025-08-09"},
    ]  # fmt: skip
    assert skipped(read) == {"REFUNDED": [4], "CANCELLED": [9], "TRANSFERRED": [8], "TEST": [7]}
    assert {"Order #", "Home Address 1", "Birth Date", "Company#2", "Email#2"} <= left_out(read)


def test_pretix(tmp_path: Path) -> None:
    rows, read = brought(EXPORTS / "pretix.csv", tmp_path / "roster.csv")
    assert rows == [
        {"id": "p-001", "name": "Amélie Dubois", "given_name": "Amélie", "family_name": "Dubois",
         "email": "amelie@example.org", "organisation": "Enfance Protégée", "country": "FR",
         "departure": "2025-08-13"},
        {"id": "p-002", "name": "Tomás Silva", "given_name": "Tomás", "family_name": "Silva",
         "email": "tomas@example.org", "organisation": "Enfance Protégée", "country": "BR",
         "departure": "2025-08-07"},
        {"id": "p-003", "name": "Siti Aminah", "given_name": "Siti", "family_name": "Aminah",
         "email": "siti@example.org", "organisation": "Perlindungan Anak", "country": "ID",
         "confirmed": "pending"},
    ]  # fmt: skip
    assert skipped(read) == {"CANCELLED": [4], "EXPIRED": [6]}
    out = left_out(read)
    assert {"Email", "Phone number", "Passport number", "Company#2", "Country#2"} <= out


def test_indico(tmp_path: Path) -> None:
    rows, read = brought(EXPORTS / "indico.csv", tmp_path / "roster.csv", DAY_FIRST)
    assert rows == [
        {"id": "p-001", "name": "Nguyễn Thị Hoa", "given_name": "Nguyễn", "family_name": "Thị Hoa",
         "email": "hoa@example.org", "organisation": "Ánh Sáng", "position": "Researcher",
         "country": "Viet Nam", "phone": "+61 491 570 110", "hotel": "Riverside Hotel",
         "check_in": "2025-08-06", "check_out": "2025-08-09"},
        {"id": "p-002", "name": "Björn Åkesson", "given_name": "Björn", "family_name": "Åkesson",
         "email": "bjorn@example.org", "organisation": "Trygg", "position": "Adviser",
         "country": "Sweden", "hotel": "Riverside Hotel", "check_in": "2025-08-07",
         "check_out": "2025-08-09", "confirmed": "pending"},
    ]  # fmt: skip
    assert skipped(read) == {"CANCELLED": [4], "DECLINED": [5]}
    assert {"ID", "Blood group", "Position#2", "Price"} <= left_out(read)


def test_google_forms(tmp_path: Path) -> None:
    rows, read = brought(EXPORTS / "google-forms.csv", tmp_path / "roster.csv", DAY_FIRST)
    assert rows == [
        {"id": "p-001", "name": "Ana Peña", "email": "ANA@example.org", "country": "Colombia",
         "organisation": "Fundación Luz", "languages": "English, Español",
         "arrival": "2025-08-09", "dietary": "Vegan"},
        {"id": "p-002", "name": "Li Wei", "email": "li@example.org", "country": "China",
         "organisation": "Bright Future", "languages": "English", "arrival": "2025-08-08"},
    ]  # fmt: skip
    assert skipped(read) == {"TEST": [5]}
    assert read.people.repeated == ((3, 1),)
    assert {"Timestamp", "Arrival date#2", "Date of birth", "T-shirt size"} <= left_out(read)


def test_microsoft_forms(tmp_path: Path) -> None:
    file = tmp_path / "Form1(1-4).xlsx"
    file.write_bytes(microsoft_forms())
    rows, read = brought(file, tmp_path / "roster.csv", DAY_FIRST)
    assert rows == [
        {"id": "p-001", "name": "Noé Ibáñez", "email": "noe@example.org", "phone": "12025550140",
         "organisation": "Luz", "country": "Perú", "languages": "English;Spanish",
         "arrival": "2025-08-07"},
        {"id": "p-002", "name": "Aroha Ngata", "email": "aroha@example.org", "country": "NZ",
         "phone": "+64 3 555 0141", "organisation": "Kaitiaki", "languages": "English",
         "arrival": "2025-08-09"},
        {"id": "p-003", "name": "'=1+1 Ltd", "email": "formula@example.org", "country": "NZ",
         "arrival": "2025-08-09"},
    ]  # fmt: skip
    assert (read.export.sheet_name, read.export.header) == ("Form1", 0)
    assert skipped(read) == {"TEST": [4]}
    assert {"ID", "Start time", "Email", "Health conditions", "Organisation 2"} <= left_out(read)


def test_kobotoolbox(tmp_path: Path) -> None:
    rows, read = brought(EXPORTS / "kobotoolbox.csv", tmp_path / "roster.csv", DAY_FIRST)
    assert rows == [
        {"id": "p-001", "name": "Léa Martin", "email": "lea@example.org", "country": "France",
         "phone": "+44 20 7946 0130", "organisation": "Abri", "languages": "en, fr",
         "arrival": "2025-08-07", "dietary": "vegetarian, no nuts"},
        {"id": "p-002", "name": "Kofi Mensah", "email": "kofi@example.org", "country": "Ghana",
         "phone": "447700900131", "organisation": "Sankofa", "languages": "en",
         "arrival": "2025-08-08"},
    ]  # fmt: skip
    assert skipped(read) == {"DECLINED": [4]}
    out = left_out(read)
    assert {"deviceid", "meeting_point", "_meeting_point_latitude", "medical_conditions"} <= out
    assert {"phone#2", "diet/halal", "_uuid", "_submitted_by"} <= out


def test_zoom(tmp_path: Path) -> None:
    rows, read = brought(EXPORTS / "zoom.csv", tmp_path / "roster.csv")
    assert rows == [
        {"id": "p-001", "given_name": "Chloé", "family_name": "Bernard", "country": "France",
         "email": "chloe@example.org", "organisation": "Refuge", "position": "Lead",
         "arrival": "2025-08-25"},
        {"id": "p-002", "given_name": "Ravi", "family_name": "Kumar", "country": "India",
         "email": "ravi@example.org", "organisation": "Bachpan", "arrival": "2025-07-08"},
        {"id": "p-003", "given_name": "May", "family_name": "Wait", "country": "Thailand",
         "email": "may@example.org", "organisation": "Later", "confirmed": "pending"},
    ]  # fmt: skip
    assert read.export.header == 5
    assert skipped(read) == {"CANCELLED": [10], "DECLINED": [9]}
    assert {"Date of Birth", "Organization#2", "Source Name", "Join Time"} <= left_out(read)
    assert read.people.rows == 5, "the telephones below the attendees are nobody's rows"


def test_zoom_lists_who_joined_once_however_often_they_came_back(tmp_path: Path) -> None:
    file = tmp_path / "participants.csv"
    file.write_text(
        "Topic,Meeting ID,Start Time\nForum,123 4567,08/07/2025\n\n"
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        "Ana Lim,ana@example.org,09:00,09:30,30,Yes\nBen Lim,,09:00,09:30,30,Yes\n"
        "Ana Lim,ana@example.org,09:40,10:00,20,Yes\nBen Lim,,09:50,10:00,10,Yes\n",
        encoding="utf-8",
    )
    rows, read = brought(file, tmp_path / "roster.csv")
    assert read.export.source.key == "zoom"
    assert rows == [
        {"id": "p-001", "name": "Ana Lim", "email": "ana@example.org"},
        {"id": "p-002", "name": "Ben Lim"},
    ]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("eventbrite", "eventbrite"),
        ("pretix", "pretix"),
        ("indico", "indico"),
        ("google-forms", "google-forms"),
        ("kobotoolbox", "kobotoolbox"),
        ("zoom", "zoom"),
    ],
)
def test_a_source_is_known_by_its_headers_and_not_by_its_name(
    name: str, key: str, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes((EXPORTS / f"{name}.csv").read_bytes())
    read = tried(file, tmp_path / "roster.csv", DAY_FIRST).reads[0]
    assert read.export.source.key == key


@pytest.mark.parametrize(
    "first",
    [
        ("Id", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"),
        ("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"),
        ("ID", "Hora de início", "Hora de conclusão", "Email", "Nome"),
        ("Id", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"),
        MICROSOFT_HEADERS[:5],
    ],
)
def test_microsoft_forms_speaks_the_language_of_whoever_exports(
    first: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "answers.xlsx"
    answer = ["1", "x", "y", "ana@example.org", "Ana Lim"]
    file.write_bytes(workbook({"Form1": [first, answer]}))
    rows, read = brought(file, tmp_path / "roster.csv")
    assert read.export.source.key == "microsoft-forms"
    assert rows == [{"id": "p-001", "name": "Ana Lim", "email": "ana@example.org"}]


@pytest.mark.parametrize("first", ["Marca temporal", "Horodateur", "Carimbo de data/hora"])
def test_google_forms_speaks_the_language_of_the_form(first: str, tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    file.write_text(
        f'{first},Dirección de correo electrónico,Nombre completo\n"1/2",a@example.org,Ana Lim\n',
        encoding="utf-8",
    )
    rows, read = brought(file, tmp_path / "roster.csv")
    assert read.export.source.key == "google-forms"
    assert rows == [{"id": "p-001", "name": "Ana Lim", "email": "a@example.org"}]


def test_pretix_without_addresses_of_participants_has_the_buyers(tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    file.write_text(
        "Order code,Position ID,Status,Email,Attendee name,Attendee email\n"
        "AB,1,p,buyer@example.org,Ana Lim,\nAB,2,p,buyer@example.org,Ben Lim,\n"
        "CD,1,c,gone@example.org,Eve Old,\nEF,1,n,wait@example.org,May Wait,\n",
        encoding="utf-8",
    )
    rows, read = brought(file, tmp_path / "roster.csv")
    assert [(row["name"], row["email"]) for row in rows] == [
        ("Ana Lim", "buyer@example.org"),
        ("Ben Lim", "buyer@example.org"),
        ("May Wait", "wait@example.org"),
    ]
    assert skipped(read) == {"CANCELLED": [4]}


def test_a_sheet_kept_by_hand_is_read_by_the_rosters_own_words(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(
        csv_text(
            [
                ["Participants of the forum, as of May"],
                [],
                ["Full name:", "Organización", "E-mail", "Status", "Fecha de nacimiento", ""],
                ["Müller, Jörg", "Kinderschutz", "joerg@example.org", "", "1.2.1980", "why"],
                ["Ana Lim", "Harbour", "ana@example.org", "Canceled", "", ""],
            ],
            delimiter="\t",
        ).encode("cp1252")
    )
    rows, read = brought(file, tmp_path / "roster.csv")
    assert read.export.source is SPREADSHEET
    assert rows == [
        {"id": "p-001", "name": "Müller, Jörg", "organisation": "Kinderschutz",
         "email": "joerg@example.org"},
    ]  # fmt: skip
    assert skipped(read) == {"CANCELLED": [5]}
    assert left_out(read) == {"Fecha de nacimiento", ""}


def test_of_several_sheets_the_signed_one_is_taken_unless_another_is_named(tmp_path: Path) -> None:
    file = tmp_path / "book.xlsx"
    file.write_bytes(
        workbook(
            {
                "By hand": [["name", "email"], ["Ana Lim", "ana@example.org"]],
                "Export": [
                    ["Order #", "Order Date", "Ticket Type", "First Name", "Last Name", "Email"],
                    ["1", "x", "y", "Ben", "Lim", "ben@example.org"],
                ],
                "Totals": [["sum"], [3]],
            }
        )
    )
    roster = tmp_path / "roster.csv"
    assert tried(file, roster).reads[0].export.sheet_name == "Export"
    assert tried(file, roster, sheet="by hand").reads[0].export.source is SPREADSHEET
    with pytest.raises(FileRefusedError, match="no row of it names the columns") as refused:
        tried(file, roster, sheet="Totals")
    assert refused.value.hint
    with pytest.raises(FileRefusedError, match="it has no sheet `Lost`") as refused:
        tried(file, roster, sheet="Lost")
    assert refused.value.hint == "it has `By hand`, `Export` and `Totals`"


def test_two_sheets_that_fit_are_both_named(tmp_path: Path) -> None:
    file = tmp_path / "book.xlsx"
    rows = [["name", "email"], ["Ana Lim", "ana@example.org"]]
    file.write_bytes(workbook({"Day 1": rows, "Day 2": rows}))
    read = tried(file, tmp_path / "roster.csv").reads[0]
    assert (read.export.sheet_name, read.export.others) == ("Day 1", ("Day 2",))


@pytest.mark.parametrize("source", [*SOURCES, SPREADSHEET], ids=lambda source: source.key)
def test_a_source_names_headers_folded_and_fields_that_are_there(source: Source) -> None:
    keys = {*source.fields, *source.spare, *source.left_out, *source.words}
    assert {key for key in keys if key != fold(key)} == set()
    fields = {field for named in source.fields.values() for field in named}
    assert fields | set(source.spare.values()) <= set(FIELD_BY_NAME)


def test_no_source_is_taken_for_another() -> None:
    for source in SOURCES:
        for signature in source.signatures:
            signed = [other.key for other in SOURCES if other.is_signed_by(["", *signature])]
            assert signed == [source.key]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", Standing.COMES),
        ("Attending", Standing.COMES),
        ("Partially Refunded", Standing.COMES),
        ("Refunded/Canceled", Standing.REFUNDED),
        ("Cancelled by host", Standing.CANCELLED),
        ("Not Attending", Standing.CANCELLED),
        ("Not approved", Standing.DECLINED),
        ("Pending Approval", Standing.PENDING),
        ("Awaiting payment", Standing.PENDING),
        ("liste d’attente", Standing.WAITLISTED),
        ("Remboursée", Standing.REFUNDED),
        ("Waitlisted", Standing.WAITLISTED),
        ("Completed", Standing.COMES),
        ("blue", None),
    ],
)
def test_a_status_is_read_in_the_words_of_several_systems(
    text: str, found: Standing | None
) -> None:
    assert standing(text) is found
