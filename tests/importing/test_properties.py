"""What holds for any roster: a second import changes nothing, and nobody's id moves."""

import random
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from importing.exports import csv_text, rows_of, tried, workbook
from planner.importing.standing import is_test_name
from planner.intake.target import FileRefusedError
from planner.intake.trying import write_intake

HEADERS = ("name", "email", "organisation", "country", "arrival", "notes", "phone", "languages")

words = st.text("abcdefgh éñßøč.,;|'\"=-ไทย国\n\t", max_size=12)
names = st.builds(lambda first, last: f"{first} {last}", words, words).filter(
    lambda name: name.strip() and not is_test_name(name)
)
addresses = st.sampled_from(["", "", "a@example.org", "B@example.org", "c@example.org"])
days = st.sampled_from(["", "2025-08-07", "25/08/2025", "8 Aug 2025", "soon", "45876"])
numbers = st.sampled_from(["", "12.0", "+1 202 555 0150", "447700900131"])
rows = st.lists(
    st.tuples(names, addresses, words, words, days, words, numbers, words).map(list), max_size=8
)
delimiters = st.sampled_from([",", ";", "\t", "|"])
encodings = st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])


def imported(files: Sequence[Path], roster: Path) -> bool:
    """Bring files into a roster; whether that changed it.

    Cells such as `;\\n;` can make a CSV of few commas look like one of semicolons. It is then
    refused, and stays as it was.
    """
    before = _bytes(roster)
    try:
        intake = tried(files, roster)
    except FileRefusedError as refusal:
        if "cannot be told apart" not in str(refusal) or before != _bytes(roster):
            raise
        reject()
    write_intake(intake)
    return intake.changes_roster


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


@settings(max_examples=50, deadline=None)
@given(
    people=rows.filter(bool),
    delimiter=delimiters,
    encoding=encodings,
    end=st.sampled_from(["\n", "\r\n"]),
    as_workbook=st.booleans(),
)
def test_any_roster_comes_in_and_a_second_time_changes_nothing(
    people: list[list[str]], delimiter: str, encoding: str, end: str, *, as_workbook: bool
) -> None:
    with TemporaryDirectory() as folder:
        export, roster = Path(folder, "export.csv"), Path(folder, "roster.csv")
        table = [list(HEADERS), *people]
        if as_workbook:
            export.write_bytes(workbook({"People": [[cell or None for cell in r] for r in table]}))
        else:
            export.write_bytes(csv_text(table, delimiter, end).encode(encoding))
        imported([export], roster)
        once = roster.read_bytes()
        assert not imported([export], roster)
        assert roster.read_bytes() == once
        ids = [row["id"] for row in rows_of(roster)]
        assert len(set(ids)) == len(ids), "each person has an id of their own"


@settings(max_examples=40, deadline=None)
@given(rows.filter(bool), st.randoms(use_true_random=False))
def test_ids_stay_whatever_the_order_of_the_second_export(
    people: list[list[str]], chance: random.Random
) -> None:
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.csv"), Path(folder, "second.csv")
        roster = Path(folder, "roster.csv")
        first.write_text(csv_text([HEADERS, *people]), encoding="utf-8")
        shuffled = chance.sample(people, len(people))
        second.write_text(csv_text([HEADERS, *shuffled]), encoding="utf-8")
        imported([first], roster)
        before = {(row["id"], row.get("name"), row.get("email")) for row in rows_of(roster)}
        imported([second], roster)
        after = {(row["id"], row.get("name"), row.get("email")) for row in rows_of(roster)}
        assert after == before


@settings(max_examples=30, deadline=None)
@given(rows.filter(bool), rows.filter(bool))
def test_what_stands_on_a_roster_stays(people: list[list[str]], others: list[list[str]]) -> None:
    with TemporaryDirectory() as folder:
        first, second = Path(folder, "first.csv"), Path(folder, "second.csv")
        roster = Path(folder, "roster.csv")
        first.write_text(csv_text([HEADERS, *people]), encoding="utf-8")
        second.write_text(csv_text([HEADERS, *others]), encoding="utf-8")
        imported([first], roster)
        before = rows_of(roster)
        imported([second], roster)
        after = {row["id"]: row for row in rows_of(roster)}
        for row in before:
            assert row.items() <= after[row["id"]].items()
