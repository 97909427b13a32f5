"""The three-way merge, against a model of it, and on whole files."""

import csv
import io
import tempfile
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.roster.ids import FreeIds
from planner.syncing.decisions import Side
from planner.syncing.merging import Verdict, merge
from syncing.desk import ROSTER, Desk, add, delete, desk, put


def hashed(text: str) -> str:
    return f"<{text}>"


@pytest.mark.parametrize(("base", "theirs", "ours"), list(product(["", "a", "b", "c"], repeat=3)))
def test_a_cell_is_merged_as_diff3_merges_a_line(base: str, theirs: str, ours: str) -> None:
    expected = {
        (True, True): Verdict.NEITHER,
        (True, False): Verdict.ROSTER,
        (False, True): Verdict.WORKBOOK,
        (False, False): Verdict.ALIKE if theirs == ours else Verdict.CONFLICT,
    }[theirs == base, ours == base]
    assert merge(hashed(base), theirs, ours, hashed) is expected


# Whole files. Each is a small roster of which some cells are changed in one file or in both.

LABELS = {
    "organisation": "Organisation", "country": "Country", "notes": "Notes", "shoe": "Shoe",
    "arrival": "Arrival", "shirt": "T-shirt", "email": "E-mail",
}  # fmt: skip
WORDS = st.text(
    st.characters(blacklist_categories=("C", "Z"), blacklist_characters="_`'=@+-\ufeff"),
    min_size=1, max_size=12,
)  # fmt: skip
VALUES: dict[str, st.SearchStrategy[str]] = {
    "organisation": WORDS,
    "country": st.sampled_from(["", "Fiji", "Samoa", "Viet Nam", "Tonga"]),
    "notes": st.one_of(st.just(""), st.lists(WORDS, min_size=1, max_size=3).map(", ".join)),
    "shoe": st.integers(30, 50).map(str),
    "arrival": st.sampled_from(["", "2027-06-01", "2027-06-02", "2027-06-03"]),
    "shirt": st.sampled_from(["S", "M", "L", ""]),
    "email": st.sampled_from(["a@example.org", "b@example.org", "", "c.d@example.org"]),
}
PEOPLE = ("p-001", "p-002", "p-003", "p-004")


def changed(draw: st.DataObject) -> dict[tuple[str, str], str]:
    keys = draw.draw(st.lists(st.sampled_from(list(product(PEOPLE, VALUES))), max_size=6))
    return {key: draw.draw(VALUES[key[1]]) for key in keys}


def values(forum: Desk) -> dict[tuple[str, str], str]:
    return {(p, f): forum.value(p, f) for p in PEOPLE for f in VALUES}


def with_cells(text: str, cells: dict[tuple[str, str], str]) -> str:
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        for (person, field), value in cells.items():
            if row["id"] == person:
                row[field] = value
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_both_files_hold_what_a_model_says_they_hold_and_a_second_sync_finds_nothing(
    draw: st.DataObject,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        forum = desk(Path(folder)).export()
        base = values(forum)
        here, there = changed(draw), changed(draw)
        side = draw.draw(st.sampled_from(Side))
        forum.edit(*(put(p, LABELS[f], value or None) for (p, f), value in here.items()))
        forum.roster.write_text(with_cells(ROSTER, there), "utf-8", newline="")
        theirs = {**base, **here}
        ours = values(forum)
        before = forum.roster.read_text("utf-8")
        home = forum.sync_and_write(everywhere=side)
        expected = {}
        for key, was in base.items():
            if theirs[key] == was:
                expected[key] = ours[key]
            elif ours[key] == was or side is Side.WORKBOOK:
                expected[key] = theirs[key]
            else:
                expected[key] = ours[key]
        assert values(forum) == expected
        if expected == ours:
            assert forum.roster.read_text("utf-8") == before
        assert home.comparison.is_settled
        again = forum.sync()
        assert not again.comparison.edits
        assert not again.comparison.remarks
        assert not again.changes_roster
        assert not again.changes_workbook


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_roster_exported_and_synced_untouched_stays_byte_for_byte(draw: st.DataObject) -> None:
    cells = {key: draw.draw(VALUES[key[1]]) for key in product(PEOPLE, VALUES)}
    line_break = draw.draw(st.sampled_from(["\n", "\r\n"]))
    with tempfile.TemporaryDirectory() as folder:
        forum = desk(Path(folder), with_cells(ROSTER, cells).replace("\n", line_break)).export()
        before = forum.roster.read_bytes(), forum.workbook.read_bytes()
        home = forum.sync_and_write()
        assert not home.comparison.edits
        assert not home.comparison.remarks
        assert (forum.roster.read_bytes(), forum.workbook.read_bytes()) == before


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    gone=st.lists(st.sampled_from(["p-003", "p-004"]), unique=True), new=st.lists(WORDS, max_size=3)
)
def test_rows_that_come_and_go_do_so_in_both_files(gone: list[str], new: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        forum = desk(Path(folder)).export()
        forum.edit(*map(delete, gone), *(add(Name=f"N {name}") for name in new))
        forum.sync_and_write(remove_deleted=True)
        people = [person.id for person in forum.plan.participants]
        stayed = [person for person in PEOPLE if person not in gone]
        assert people == [*stayed, *(f"p-{number:03}" for number in range(5, 5 + len(new)))]
        again = forum.sync()
        assert again.comparison.is_settled
        assert not again.comparison.absent
        assert not again.comparison.added
        assert not again.changes_workbook


@pytest.mark.parametrize(
    ("taken", "given_out"),
    [
        ([], ["p-001", "p-002"]),
        (["p-007"], ["p-008", "p-009"]),
        (["t-1", "p-01", "p-02"], ["p-03", "p-04"]),
        (["A01", "A02", "a03"], ["A04", "A05"]),
        (["7", "8"], ["9", "10"]),
        (["ada", "ben"], ["p-001", "p-002"]),
        (["p-998", "p-999"], ["p-1000", "p-1001"]),
        (["p-001", "p-2"], ["p-003", "p-004"]),
    ],
)
def test_new_ids_are_like_those_there_are(taken: list[str], given_out: list[str]) -> None:
    free = FreeIds(taken)
    assert [free.next(), free.next()] == given_out
