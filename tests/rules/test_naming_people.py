"""How a finding about many people says who they are."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.rules.wording import all_named
from rules.rosters import found


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (["p-001"], "`p-001`"),
        (["p-001", "p-002"], "`p-001` and `p-002`"),
        (["p-001", "p-002", "p-003"], "`p-001` to `p-003`"),
        (["p-003", "p-007", "p-008", "p-009", "q-010"], "`p-003`, `p-007` to `p-009` and `q-010`"),
        (["p-8", "p-9", "p-10", "p-11"], "`p-8` to `p-11`"),
        (["p-099", "p-100", "p-101"], "`p-099` to `p-101`"),
        (["p-3", "p-2", "p-1"], "`p-3`, `p-2` and `p-1`"),
        (["p-1", "p-02", "p-3"], "`p-1`, `p-02` and `p-3`"),
        (["ada", "ben"], "`ada` and `ben`"),
        (["1", "2", "3"], "`1` to `3`"),
    ],
)
def test_neighbours_are_put_together(people: list[str], text: str) -> None:
    assert all_named(people) == text


def test_of_very_many_the_first_thirty_entries_are_said() -> None:
    people = [f"p-{number}" for number in range(1, 200, 2)]
    said = all_named(people)
    assert said.startswith("`p-1`, `p-3`, ")
    assert said.endswith("`p-59` and 70 more")


def test_a_run_that_is_left_out_is_counted_whole() -> None:
    people = [f"p-{n}" for n in range(1, 61, 2)] + [f"q-{n}" for n in range(4)]
    assert all_named(people).endswith("`p-59` and 4 more")


@given(st.sets(st.integers(1, 60), min_size=1))
def test_nobody_is_lost_and_nobody_else_is_meant(numbers: set[int]) -> None:
    said = all_named([f"p-{number:03}" for number in sorted(numbers)])
    meant: set[int] = set()
    for first, last in re.findall(r"`p-(\d+)`(?: to `p-(\d+)`)?", said):
        meant |= set(range(int(first), int(last or first) + 1))
    assert meant == numbers


def test_what_is_about_a_restricted_field_stays_a_count(tmp_path: Path) -> None:
    people = "id,name,visa,arrival\n" + "".join(
        f"p-{n},N {n},{'needed' if n < 9 else 'granted'},2024-03-05\n" for n in range(20)
    )
    (said,) = found("visa-time", tmp_path, people, today=date(2024, 3, 1))
    assert said.message.startswith("9 participants need a visa and have none, and the first of all")
    assert "p-" not in said.message
