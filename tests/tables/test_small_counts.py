"""Small counts are for the team, and nobody can work them out from the others."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.tables.people import BY_COUNTRY, BY_ORGANISATION_TYPE, matrix_table
from planner.tables.suppression import WITHHELD, At, Grid, withheld
from planner.tables.table import Column, Row, Table, for_audience
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import by_code
from planner.vocabulary.organisation_types import ORGANISATION_TYPES
from tables.forum_plans import HEAD, person, plan_with

Numbers = list[list[int]]


def with_sums(inner: Sequence[Sequence[int]]) -> Numbers:
    """Counts with their totals in a last column and a last row."""
    rows = [[*row, sum(row)] for row in inner]
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def possible(numbers: Numbers, words: dict[At, str], few: int) -> dict[At, set[int]]:
    """Every value that each withheld cell could have, for whoever sees all the others.

    Brute force, by trying all numbers of people there could be in all inner cells. ``WITHHELD``
    may be anything, `fewer than` what it says.
    """
    height, width = len(numbers) - 1, len(numbers[0]) - 1

    def choices(at: At) -> Iterable[int]:
        number = numbers[at[0]][at[1]]
        if at not in words:
            return (number,)
        return range(number + few + 1) if words[at] == WITHHELD else range(1, few)

    def fits(tried: Numbers) -> bool:
        return all(
            tried[row][column] == numbers[row][column] if (row, column) not in words
            else words[row, column] == WITHHELD or 1 <= tried[row][column] < few
            for row in range(height + 1) for column in range(width + 1)
        )  # fmt: skip

    found: dict[At, set[int]] = {at: set() for at in words}
    for values in product(*(choices((r, c)) for r in range(height) for c in range(width))):
        tried = with_sums([values[r * width : (r + 1) * width] for r in range(height)])
        if fits(tried):
            for at in words:
                found[at].add(tried[at[0]][at[1]])
    return found


SMALL = st.integers(1, 3).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 6), min_size=width, max_size=width), min_size=1, max_size=3
    )
)


def tries(numbers: Numbers, words: dict[At, str], few: int) -> int:
    size = 1
    for row, column in words:
        if row < len(numbers) - 1 and column < len(numbers[0]) - 1:
            size *= numbers[row][column] + few + 1
    return size


@settings(deadline=None, max_examples=150)
@given(SMALL, st.integers(2, 4))
def test_no_withheld_count_can_be_worked_out(inner: Numbers, few: int) -> None:
    """Whoever knows all that is shown, the sums, and what `fewer than` means, is left in doubt."""
    numbers = with_sums(inner)
    words = withheld(Grid(numbers, len(inner), len(inner[0])), few)
    assume(tries(numbers, words, few) < 30_000)
    for at, values in possible(numbers, words, few).items():
        assert len(values) > 1, (numbers, words, at)
        assert numbers[at[0]][at[1]] in values


@settings(deadline=None, max_examples=60)
@given(
    st.integers(2, 7).flatmap(
        lambda width: st.lists(
            st.lists(st.integers(0, 30), min_size=width, max_size=width), min_size=2, max_size=12
        )
    )
)
def test_no_withheld_count_follows_from_the_sums_of_a_large_table(inner: Numbers) -> None:
    """Linear algebra: each withheld cell is free in the solutions of all published equations."""
    numbers = with_sums(inner)
    words = withheld(Grid(numbers, len(inner), len(inner[0])), 5)
    unknown = {at: place for place, at in enumerate(sorted(words))}
    height, width = len(inner), len(inner[0])
    equations = [
        *(
            [*(((row, c), 1) for c in range(width)), ((row, width), -1)]
            for row in range(height + 1)
        ),
        *(
            [*(((r, one), 1) for r in range(height)), ((height, one), -1)]
            for one in range(width + 1)
        ),
    ]
    rows = [[Fraction(0)] * len(unknown) for _ in equations]
    for number, equation in enumerate(equations):
        for at, sign in equation:
            if at in unknown:
                rows[number][unknown[at]] += sign
    assert determined(rows, len(unknown)) == set()


def determined(rows: list[list[Fraction]], width: int) -> set[int]:
    """The unknowns that homogeneous equations fix: with a row of their own once all is reduced."""
    reduced: list[list[Fraction]] = []
    left = [row for row in rows if any(row)]
    for column in range(width):
        pivot = next((row for row in left if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        pivot = [value / pivot[column] for value in pivot]
        left = [subtracted(row, pivot, column) for row in left]
        reduced = [*(subtracted(row, pivot, column) for row in reduced), pivot]
    ones = [row for row in reduced if sum(map(bool, row)) == 1]
    return {next(i for i, value in enumerate(row) if value) for row in ones}


def subtracted(row: list[Fraction], pivot: list[Fraction], column: int) -> list[Fraction]:
    return [a - row[column] * b for a, b in zip(row, pivot, strict=True)]


def test_the_attack_finds_out_what_is_not_protected() -> None:
    """The properties above would hold if the attacker were a fool."""
    numbers = with_sums([[3, 20], [9, 8]])
    naive = {(0, 0): "fewer than 5"}
    assert possible(numbers, naive, 5) == {(0, 0): {3}}
    assert determined([[Fraction(1), Fraction(0)], [Fraction(1), Fraction(1)]], 2) == {0, 1}


@settings(deadline=None)
@given(SMALL, st.integers(2, 5))
def test_what_is_small_is_withheld_and_what_is_shown_is_not_small(inner: Numbers, few: int) -> None:
    numbers = with_sums(inner)
    words = withheld(Grid(numbers, len(inner), len(inner[0])), few)
    for row, column in product(range(len(numbers)), range(len(numbers[0]))):
        number = numbers[row][column]
        assert ((row, column) in words) >= (0 < number < few)
        if words.get((row, column)) == f"fewer than {few}":
            assert 0 < number < few


def test_nothing_is_withheld_where_nothing_is_small() -> None:
    numbers = with_sums([[5, 0], [0, 9]])
    assert withheld(Grid(numbers, 2, 2), 5) == {}


def test_without_sums_only_small_counts_go() -> None:
    assert withheld(Grid([[3, 20], [9, 0]]), 5) == {(0, 0): "fewer than 5"}


def test_one_sum_takes_one_other_count() -> None:
    assert withheld(Grid([[3], [9], [20], [32]], total_row=3), 5) == {
        (0, 0): "fewer than 5",
        (1, 0): WITHHELD,
    }


def test_two_that_could_be_nothing_else_are_not_said_to_be_few() -> None:
    """Of two that are fewer than five and eight together, each would be four."""
    numbers = [[4, 4, 8], [4, 4, 8]]
    words = withheld(Grid(numbers, total_row=1, total_column=2), 5)
    assert WITHHELD in words.values()
    assert all(len(values) > 1 for values in possible(numbers, words, 5).values())


# Through the gate


def forum(*, few: int | None = None, raised: str = "") -> Table:
    kinds = ORGANISATION_TYPES[:3]
    people = [
        person(number, country=by_code(code), organisation_type=kinds[kind])
        for number, (code, kind) in enumerate(
            [("TH", 0)] * 9 + [("TH", 1)] * 7 + [("VN", 0)] * 6 + [("VN", 1)] * 2 + [("NO", 0)] * 8
            + [("NO", 1)] * 8
        )
    ]  # fmt: skip
    said = f"privacy: {{few: {few}}}\n" if few is not None else ""
    plan = plan_with(people, head=HEAD.replace("tracks:", f"{said}{raised}tracks:"))
    return matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)


def shown(table: Table, audience: Audience) -> list[list[object]]:
    return [list(row.cells) for row in for_audience(table, audience).rows]


def test_the_team_sees_every_count() -> None:
    assert shown(forum(), Audience.TEAM)[-1] == ["Total", 23, 17, 40]
    assert ["Viet Nam", 6, 2, 8] in shown(forum(), Audience.TEAM)


def test_participants_see_no_small_count() -> None:
    rows = shown(forum(), Audience.PARTICIPANTS)
    assert ["Viet Nam", WITHHELD, "fewer than 5", 8] in rows
    assert rows[-1] == ["Total", 23, 17, 40]
    hidden = [cell for row in rows for cell in row[1:] if isinstance(cell, str)]
    assert sorted(hidden) == ["fewer than 5", *[WITHHELD] * 3]


def test_an_agenda_says_what_is_few() -> None:
    assert ["Viet Nam", 6, 2, 8] in shown(forum(few=2), Audience.PARTICIPANTS)
    assert "fewer than 8" in shown(forum(few=8), Audience.PARTICIPANTS)[2]


def test_the_public_sees_no_count() -> None:
    assert not any(shown(forum(), Audience.PUBLIC))


def test_a_field_for_fewer_eyes_is_counted_for_fewer_eyes() -> None:
    table = forum(raised="roster_fields: {country: {audience: restricted}}\n")
    assert {column.sensitivity for column in table.columns} == {Audience.RESTRICTED}
    assert not any(shown(table, Audience.TEAM))


def test_what_counts_no_people_is_left_alone() -> None:
    table = Table("T", (Column("a", "A"), Column("b", "B")), (Row(("x", 1)), Row(("y", 2))))
    assert for_audience(table, Audience.PUBLIC) == table


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTICIPANTS])
def test_who_is_a_minor_is_named_to_nobody_else(audience: Audience) -> None:
    from planner.tables.table import may_be_named

    young = person(1, minor=True, guardian_consent=True, list_consent=True)
    assert not may_be_named(young, audience)
    assert may_be_named(young, Audience.TEAM)
