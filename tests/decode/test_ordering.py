"""Days out of order: what is said of them, and what they are taken for."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decode.decoding import read_agenda
from planner.decode.ordering import Placed, in_order

HEAD = "format: 1\nevent: {id: f, name: F, timezone: Asia/Bangkok}\ndays:\n"


def days(*dates: str) -> list[list[date]]:
    """Days of one date each, or of several with blanks between."""
    return [[date.fromisoformat(one) for one in written.split()] for written in dates]


def placed(*dates: str) -> list[tuple[str, str, str]]:
    """What is wrong: the date it is taken for, the message, the hint."""
    return [
        (str(each.on), each.message, each.hint)
        for found in in_order(days(*dates))
        for each in found
        if each.message
    ]


@pytest.mark.parametrize(
    ("dates", "found"),
    [
        # The last of three, the middle one, the first: most have the right year.
        (("2027-03-17", "2027-03-18", "2026-03-19"),
         [("2027-03-19", "2026-03-19 comes after 2027-03-18 in the file",
           "did you mean `2027-03-19`?")]),
        (("2027-03-17", "2028-03-18", "2027-03-19"),
         [("2027-03-18", "2028-03-18 comes before 2027-03-19 in the file",
           "did you mean `2027-03-18`?")]),
        (("2028-03-17", "2027-03-18", "2027-03-19"),
         [("2027-03-17", "2028-03-17 comes before 2027-03-18 in the file",
           "did you mean `2027-03-17`?")]),
        # Of two, either may be the slip.
        (("2028-03-17", "2027-03-18"),
         [("2028-03-18", "2027-03-18 comes after 2028-03-17 in the file",
           "did you mean `2028-03-18`, or `2027-03-17` above?")]),
        # The year was not turned with the calendar.
        (("2027-12-30", "2027-12-31", "2027-01-01"),
         [("2028-01-01", "2027-01-01 comes after 2027-12-31 in the file",
           "did you mean `2028-01-01`?")]),
        (("2027-03-17 2026-03-18",),
         [("2027-03-18", "2026-03-18 comes after 2027-03-17 in the file",
           "did you mean `2027-03-18`, or `2026-03-17` above?")]),
        # No other year helps: it is what it is.
        (("2027-03-18", "2027-03-17"),
         [("2027-03-17", "2027-03-17 comes after 2027-03-18 in the file",
           "give each date once, in order")]),
        (("2027-03-17", "2026-09-18"),
         [("2026-09-18", "2026-09-18 comes after 2027-03-17 in the file",
           "give each date once, in order")]),
        (("2027-03-17", "2027-03-18", "2027-03-19", "2026-09-18"),
         [("2026-09-18", "2026-09-18 comes after 2027-03-19 in the file",
           "give each date once, in order")]),
        (("2027-03-01", "2024-02-29"),
         [("2024-02-29", "2024-02-29 comes after 2027-03-01 in the file",
           "give each date once, in order")]),
        # What it would mean is there already.
        (("2027-03-17", "2026-03-18", "2027-03-18"),
         [("2026-03-18", "2026-03-18 comes after 2027-03-17 in the file",
           "give each date once, in order")]),
        (("2027-03-17", "2026-03-18", "2026-03-18", "2027-03-19", "2027-03-20", "2027-03-21"),
         [("2027-03-18", "2026-03-18 comes after 2027-03-17 in the file",
           "did you mean `2027-03-18`?"),
          ("2026-03-18", "2026-03-18 comes after 2027-03-18 in the file",
           "give each date once, in order")]),
        (("2026-03-01", "2027-02-01 2026-02-25", "2026-02-25"),
         [("2027-02-25", "2026-02-25 comes after 2027-02-01 in the file",
           "did you mean `2027-02-25`, or `2026-02-01` above?"),
          ("2026-02-25", "2026-02-25 comes after 2027-02-01 in the file",
           "give each date once, in order")]),
        (("2027-03-17", "2027-03-17"),
         [("None", "2027-03-17 is there already", "give each date once, in order")]),
    ],
)  # fmt: skip
def test_what_is_out_of_order_is_said_once(
    dates: tuple[str, ...], found: list[tuple[str, str, str]]
) -> None:
    assert placed(*dates) == found


@pytest.mark.parametrize(
    "dates",
    [
        ("2026-12-31", "2027-01-01", "2027-01-02"),  # the turn of the year
        ("2026-03-17", "2027-03-18", "2027-03-19"),  # a rule asks about the year
        ("2027-03-17", "2027-03-18", "2028-03-19"),
        ("2025-03-04 2025-03-11", "2025-03-05 2025-03-12"),  # they take turns
    ],
)
def test_what_is_in_order_is_left_as_it_is(dates: tuple[str, ...]) -> None:
    assert in_order(days(*dates)) == [[Placed(on) for on in each] for each in days(*dates)]


DATES = st.dates(date(2026, 2, 25), date(2028, 3, 5))


@given(st.lists(st.lists(DATES, min_size=1, max_size=3), max_size=6))
def test_every_date_has_one_place_and_no_two_have_the_same(days: list[list[date]]) -> None:
    found = in_order(days) if days else []
    assert [len(each) for each in found] == [len(each) for each in days]
    held = [each.on for placed in found for each in placed if each.on]
    assert len(held) == len(set(held))
    for written, placed_there in zip(days, found, strict=True):
        for on, each in zip(written, placed_there, strict=True):
            assert each.message or each.on == on, "what is changed is said"


def test_a_day_with_another_year_is_read_with_its_neighbours() -> None:
    read = read_agenda(
        HEAD + "  - date: 2027-03-17\n    sessions: [{title: Desk, beside: yes, "
        "time: 9:00-17:00, until: 2027-03-19}]\n"
        "  - date: 2027-03-18\n  - «date: 2026-03-19»\n"
    )
    assert [mistake.code for mistake in read.mistakes] == ["days-out-of-order"]
    assert read.places == read.marks
    assert [str(day.date) for day in read.agenda.days] == ["2027-03-17", "2027-03-18", "2027-03-19"]
