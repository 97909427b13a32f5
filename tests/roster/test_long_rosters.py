"""What long rosters are read with gives what a plain reading gives, cell by cell."""

import csv
import io
import tracemalloc
from dataclasses import FrozenInstanceError, fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.decode.kinds import UnreadableError
from planner.files import UnreadableFileError, read_whole
from planner.loading import MAX_ROSTER_BYTES, plan_of_roster
from planner.model import people
from planner.model.people import Participant, one_participant, participant_maker
from planner.model.places import NOWHERE
from planner.roster import decode, reading, sheets
from planner.roster.decode import DecodedRoster, OrganisationTypes, participant_of, read_cell
from planner.roster.fields import USUAL_FIELDS
from planner.roster.sheets import CsvSheet, WorkbookSheet
from planner.text.diagnostics import Route
from planner.text.guards import unguarded
from planner.text.source import Source

TYPES = OrganisationTypes()


class PlainDecoder(decode._SheetDecoder):
    """Reads each cell by itself, copies what is written, and makes participants by their class."""

    def participant(self, row: int, cells: list[str], number: int) -> Participant | None:
        if any(cells[self.width :]):
            return super().participant(row, cells, number)
        values: dict[str, Any] = {}
        written: dict[str, str] = {}
        self.unread.clear()
        for name, column in self.columns.items():
            if text := self.cell(row, name):
                written[name] = text
                field = self.fields[name]
                try:
                    values[name] = read_cell(field, text, self.types)
                except UnreadableError as error:
                    self.unread[name] = error
                    self.report_unread(field, error, row, column)
        if "id" not in values:
            self.give_id(values, row, number)

        def report(field: str, *said: Any, **more: Any) -> None:
            self.report_field(row, field, *said, **more)

        person = participant_of(values, written, Route("roster", (row,)), report, one_participant)
        if person is None or "id" in self.unread:
            self.broken.add(self.cell(row, "id"))
        return person


@pytest.fixture(autouse=True)
def as_for_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short rosters are read as long ones are, and few texts are kept."""
    monkeypatch.setattr(people, "_MANY", 0)
    monkeypatch.setattr(reading, "_MOST_KEPT", 2)
    monkeypatch.setattr(sheets, "_MOST_KEPT", 3)


def everything(decoded: DecodedRoster) -> tuple[Any, ...]:
    """All that a decoded roster says, and what it leaves out of comparisons."""
    roster = decoded.roster
    listed = roster.participants if roster else ()
    beside = [(list(one.written.items()), one.route, type(one)) for one in listed]
    return roster, beside, decoded.diagnostics


HEADERS = (
    "id", "name", "given name", "family name", "email", "organisation", "organisation type",
    "country", "roles", "languages", "arrival", "departure", "check in", "check out", "confirmed",
    "minor", "unavailable", "Shoe size", "photo ok?", "date of birth", "",
)  # fmt: skip
CELLS = st.one_of(
    st.sampled_from((
        "", "", "p-1", "P-1", "p-002", "a b", "con", "12.0", "Ada Sample", " Ben\u00a0", "Zoë\nNg",
        "ada@example.org", "<x@example.org>", "a@b; c@d", "NGO", "Ngo!", "Shell", "ngo (inferred)",
        "Kenya", "Korea", "Xyz", "Republic of Xyz", "en; es", "Klingon", "2027-03-01", "01/02/2027",
        "2027-03-09T00:00:00", "yes", "no", "n/a", "perhaps", "'=1+1", "\u202ex\x07", "x" * 10_001,
        "2027-03-10 afternoon", "University of Examples", "✓", "1", "True",
    )),
    st.text(max_size=6),
)  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> list[list[str]]:
    """A header and rows, some of them short and some too long."""
    header = draw(st.lists(st.sampled_from(HEADERS), min_size=1, max_size=8))
    long = st.lists(CELLS, min_size=len(header), max_size=len(header))
    rows = st.lists(st.one_of(long, long, st.lists(CELLS, max_size=9)), max_size=8)
    return [["name", *header], *([draw(CELLS), *row] for row in draw(rows))]


def as_csv(table: list[list[str]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerows(table)
    return buffer.getvalue()


def plainly_clean(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return sheets._CONTROLS.sub("", plain).strip()


@settings(max_examples=300)
@given(tables())
def test_a_long_roster_is_read_as_a_plain_reading_reads_it(table: list[list[str]]) -> None:
    sheet = CsvSheet(Source("people.csv", as_csv(table), private=True))
    plain = PlainDecoder(sheet, TYPES, USUAL_FIELDS).decode()
    assert everything(decode.decode_sheet(sheet, TYPES)) == everything(plain)


@given(tables())
def test_texts_are_clean_whether_or_not_they_are_kept(table: list[list[str]]) -> None:
    text = as_csv(table)
    sheet = CsvSheet(Source("people.csv", text, private=True))
    read = csv.reader(io.StringIO(text, newline=""), delimiter=sheet.delimiter)
    assert sheet.rows == [[plainly_clean(unguarded(cell)) for cell in row] for row in read]


NUMBERS = st.one_of(
    st.booleans(), st.sampled_from((0, 1, 0.0, 1.0, 12.0, 1.5, None, "", "1", "True", "yes")),
    st.dates(), st.datetimes(), st.times(),
)  # fmt: skip


@given(st.lists(st.lists(NUMBERS, max_size=4), max_size=6))
def test_values_that_are_equal_are_not_taken_for_one_another(rows: list[list[Any]]) -> None:
    expected = [[sheets.cell_text(value) for value in row] for row in rows]
    assert WorkbookSheet("people.xlsx", "S", rows).rows == expected


# Who is made


FULL = {
    one.name: value
    for one, value in zip(fields(Participant), range(1_000), strict=False)
    if one.name not in ("written", "route")
}


@pytest.mark.parametrize("values", [{"id": "p-1", "name": "Ada"}, FULL])
def test_the_quick_way_makes_what_the_class_makes(values: dict[str, Any]) -> None:
    route = Route("roster", (7,))
    beside = {**values, "written": {"name": "Ada"}, "route": route}
    quick, slow = participant_maker(10**6)(beside), Participant(**beside)
    assert quick == slow
    assert repr(quick) == repr(slow)
    assert type(quick) is Participant
    assert (quick.written, quick.route) == (slow.written, slow.route)
    assert replace(quick, name="Ben") == replace(slow, name="Ben")


def test_whoever_is_made_in_the_quick_way_cannot_be_changed() -> None:
    person = participant_maker(10**6)({"id": "p-1", "name": "Ada"})
    assert (person.written, person.route, person.roles) == ({}, NOWHERE, ())
    with pytest.raises(FrozenInstanceError):
        person.name = "Ben"  # type: ignore[misc]  # that is the point


# Files that are far too large


def test_a_csv_of_200_mb_is_refused_after_its_first_part(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    with pytest.raises(UnreadableFileError) as refusal:
        read_whole(str(path), MAX_ROSTER_BYTES)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refusal.value.diagnostic.message == "the file is larger than 50 MB"
    assert most < 2.1 * MAX_ROSTER_BYTES
    (found,) = plan_of_roster(path).diagnostics
    assert found.code == "file-too-large"
