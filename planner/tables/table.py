"""Tables, and what of them an audience may see."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from planner.model.people import Participant
from planner.model.privacy import FEW
from planner.tables.suppression import Grid, withheld
from planner.vocabulary.audience import Audience


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in a cell, with the participant it is the name of (None: not on the roster).

    ``role`` is how the person takes part: `Moderator`, or nothing. ``is_unknown``: there is a
    roster, and it does not say who this is. ``is_team``: it is no person's name, and for everyone.
    """

    text: str
    participant: Participant | None = None
    role: str = ""
    is_unknown: bool = False
    is_team: bool = False


Names = tuple[Name, ...]

Cell = str | int | float | Decimal | bool | date | datetime | timedelta | Names | None
"""A cell's value. Instants are on the venue's clock; timedelta is a duration, Decimal money."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key for programs, its label, who may see it, its width in characters.

    ``is_count``: it counts people, and small counts are for the team. ``is_total``: it holds the
    sums of the other counts.
    """

    key: str
    label: str
    sensitivity: Audience = Audience.PUBLIC
    width: int = 16
    is_count: bool = False
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row's cells; ``subject`` is the participant it is about, if it is about one.

    ``sensitivity`` is who may know of the row at all. ``is_total``: it holds the sums of the
    counts above it.
    """

    cells: tuple[Cell, ...]
    subject: Participant | None = None
    sensitivity: Audience = Audience.PUBLIC
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A title, columns and rows; ``group`` is the key of the column that rows are grouped by.

    Where rows count participants by two fields, ``counts`` are these: the first column holds what
    stands in the one, and the heads of the others what stands in the other.

    Counts of people that are smaller than ``few`` are for the team.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()
    group: str | None = None
    counts: tuple[str, str] | None = None
    few: int = FEW


def may_be_named(participant: Participant | None, audience: Audience) -> bool:
    """Whether a person's name may stand in an output for an audience.

    The team knows everyone. Participants see whoever has not refused to be listed. The public
    sees only who agreed to it; of a name that is on no roster nobody knows that. A minor is named
    to neither, whatever was agreed to.
    """
    if audience >= Audience.TEAM:
        return True
    if participant and participant.minor:
        return False
    consent = participant.list_consent if participant else None
    return consent is True if audience is Audience.PUBLIC else consent is not False


def visible(names: Iterable[Name], audience: Audience) -> Names:
    """The names that may be shown to an audience; a name no roster knows is for the team."""
    return tuple(name for name in names if _is_visible(name, audience))


def _is_visible(name: Name, audience: Audience) -> bool:
    if name.is_unknown:
        return audience >= Audience.TEAM
    return name.is_team or may_be_named(name.participant, audience)


def for_audience(table: Table, audience: Audience) -> Table:
    """The table as an audience may see it: the one place where data is withheld.

    Columns above the audience go; so do rows about people who may not be named to it, and the
    names of such people inside cells. Small counts of people are for the team, and so are those
    that they could be worked out from. A table that is sorted by what an audience may not see is
    empty for it, because the order would tell.
    """
    grouped_by = next((one for one in table.columns if one.key == table.group), None)
    if grouped_by and not audience.may_see(grouped_by.sensitivity):
        return replace(table, columns=(), rows=())
    kept = [
        index for index, column in enumerate(table.columns) if audience.may_see(column.sensitivity)
    ]
    rows = (
        _withheld(row, kept, audience)
        for row in table.rows
        if audience.may_see(row.sensitivity)
        and (row.subject is None or may_be_named(row.subject, audience))
    )
    columns = tuple(table.columns[index] for index in kept)
    shown = replace(table, columns=columns, rows=tuple(rows))
    return shown if audience >= Audience.TEAM else _without_small_counts(shown)


def _without_small_counts(table: Table) -> Table:
    counted = [index for index, column in enumerate(table.columns) if column.is_count]
    if not counted:
        return table
    totals = [place for place, index in enumerate(counted) if table.columns[index].is_total]
    sums = [place for place, row in enumerate(table.rows) if row.is_total]
    numbers = [[_number(row.cells[index]) for index in counted] for row in table.rows]
    grid = Grid(numbers, next(iter(sums), None), next(iter(totals), None))
    words = withheld(grid, table.few)

    def cells(place: int, row: Row) -> tuple[Cell, ...]:
        instead = {index: words.get((place, at)) for at, index in enumerate(counted)}
        return tuple(instead.get(index) or cell for index, cell in enumerate(row.cells))

    rows = (replace(row, cells=cells(place, row)) for place, row in enumerate(table.rows))
    return replace(table, rows=tuple(rows))


def _number(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def _withheld(row: Row, kept: list[int], audience: Audience) -> Row:
    cells = tuple(
        visible(cell, audience) if isinstance(cell, tuple) else cell
        for cell in map(row.cells.__getitem__, kept)
    )
    return row if cells == row.cells else replace(row, cells=cells)


def names_lines(names: Iterable[Name]) -> list[str]:
    """Names by role, a line each: `Moderator: A`, `Speakers: B, C`."""
    by_role: dict[str, list[str]] = {}
    for name in names:
        by_role.setdefault(name.role, []).append(name.text)
    lines = []
    for role, people in by_role.items():
        label = role + "s" if role and len(people) > 1 else role
        lines.append(f"{label}: {', '.join(people)}" if label else ", ".join(people))
    return lines


def names_text(names: Iterable[Name]) -> str:
    """Names in one line, by role: `Moderator: A; Speakers: B, C`."""
    return "; ".join(names_lines(names))
