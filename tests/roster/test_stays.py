"""Dates of one participant that cannot both be right."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster_files import from_csv, from_yaml, only, people, places

from planner.text.diagnostics import Severity
from planner.text.render import as_text

HINT = "look at both dates: day and month may have changed places, or the year is wrong"


@pytest.mark.parametrize(
    ("first", "last", "message"),
    [
        ("arrival", "departure", "this participant leaves before they arrive"),
        ("check in", "check out", "this participant checks out before they check in"),
    ],
)
def test_an_end_before_its_start_is_a_mistake_at_its_cell(
    first: str, last: str, message: str
) -> None:
    decoded = from_csv(f"id,name,{first},{last}\np-1,Ada,2027-03-12,2027-03-09\n")
    (found,) = decoded.diagnostics
    assert (found.code, found.severity) == ("dates-out-of-order", Severity.WARNING)
    assert (found.message, found.hint) == (message, HINT)
    assert places([found])[0][1:3] == (2, 20)


def test_neither_of_the_two_dates_is_used() -> None:
    """A role on the 10th is neither before the arrival nor after the departure."""
    (person,) = people(
        from_csv("id,name,arrival,departure,check in\np-1,Ada,2027-03-12,2027-03-09,2027-03-09\n")
    )
    assert (person.arrival, person.departure) == (None, None)
    assert person.check_in == date(2027, 3, 9)


@pytest.mark.parametrize(
    "cells", ["2027-03-09,2027-03-12", "2027-03-09,2027-03-09", "2027-03-09,", ",2027-03-09"]
)
def test_a_stay_of_a_day_and_a_date_alone_are_right(cells: str) -> None:
    assert only(from_csv(f"id,name,arrival,departure\np-1,Ada,{cells}\n")).name == "Ada"


def test_a_date_that_could_not_be_read_is_one_mistake() -> None:
    decoded = from_csv("id,name,arrival,departure\np-1,Ada,12/03/2027,2027-03-09\n")
    assert [d.code for d in decoded.diagnostics] == ["bad-date"]
    assert people(decoded)[0].departure == date(2027, 3, 9)


def test_a_yaml_roster_is_told_the_same() -> None:
    decoded = from_yaml(
        "- {id: p-1, name: Ada,\n   arrival: 2027-03-12,\n   departure: 2027-03-09}\n"
    )
    (found,) = decoded.diagnostics
    assert (found.code, found.severity) == ("dates-out-of-order", Severity.WARNING)
    assert places([found])[0][1:3] == (3, 15)
    assert people(decoded)[0].departure is None


def test_neither_the_name_nor_the_dates_are_said() -> None:
    decoded = from_csv("id,name,arrival,departure\np-1,Ada,2027-03-12,2027-03-09\n")
    shown = as_text(decoded.diagnostics)
    assert "Ada" not in shown
    assert "2027-03" not in shown


DATES = st.none() | st.dates(date(2027, 1, 1), date(2027, 1, 9))


@given(DATES, DATES)
def test_a_stay_is_kept_where_it_does_not_end_before_it_begins(
    arrival: date | None, departure: date | None
) -> None:
    decoded = from_csv(f"id,name,arrival,departure\np-1,Ada,{arrival or ''},{departure or ''}\n")
    (person,) = people(decoded)
    is_wrong = arrival is not None and departure is not None and departure < arrival
    assert bool(decoded.diagnostics) is is_wrong
    assert (person.arrival, person.departure) == (
        (None, None) if is_wrong else (arrival, departure)
    )
