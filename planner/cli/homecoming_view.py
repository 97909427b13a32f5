"""What `planner workbook sync` shows of a workbook that comes home."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import click

from planner.cli.options import styled, wants_colour
from planner.text.render import printable
from planner.text.width import display_width, pad, shorten
from planner.text.wording import count, listing, quoted

if TYPE_CHECKING:
    from planner.syncing.homecoming import Homecoming
    from planner.syncing.outcome import CellEdit, Comparison, NewPerson
    from planner.syncing.remarks import Remark

_LONGEST_VALUE = 300
_MOST_LINES = 60


def echo_homecoming(home: "Homecoming") -> None:
    """Print what would come home, what is asked, and what is left; by participant and field."""
    comparison = home.comparison
    sections = (
        ("Comes home from the workbook", _coming(comparison.coming)),
        ("New participants", _added(comparison.added)),
        ("Changed in both: whose word counts?", _conflicts(comparison.conflicts)),
        ("Only in one of the two", _absent(comparison)),
        ("Does not come home as it is", _remarks(r for r in comparison.remarks if r.is_open)),
        ("To know", _to_know(home)),
    )
    for title, lines in sections:
        shown = list(lines)
        if not shown:
            continue
        click.echo(styled(title, "strong"), color=wants_colour())
        for line in shown[:_MOST_LINES]:
            click.echo(f"  {line}", color=wants_colour())
        if len(shown) > _MOST_LINES:
            click.echo(f"  … and {len(shown) - _MOST_LINES:,} lines more; `--format json` has all")
        click.echo()


def _coming(edits: "Iterable[CellEdit]") -> Iterator[str]:
    from planner.syncing.report import kind_of

    rows = [
        (edit.person, edit.field.label, _cell_of(edit.place), kind_of(edit))
        for edit in sorted(edits, key=lambda edit: edit.person)
    ]
    widths = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    for person, group in groupby(rows, key=lambda row: row[0]):
        for number, (_, label, cell, kind) in enumerate(group):
            first = styled(pad(person if not number else "", widths[0]), "place")
            yield f"{first}  {pad(label, widths[1])}  {pad(cell, widths[2])}  {kind}"


def _cell_of(place: str) -> str:
    """`L6`, of a place as messages name it."""
    return place.partition(", cell ")[2].partition(",")[0]


def _added(people: "Iterable[NewPerson]") -> Iterator[str]:
    for new in people:
        fields = listing([name.replace("_", " ") for name in new.cells])
        back = " comes back," if new.is_back else ""
        yield f"{styled(new.id, 'place')} {back} row {new.row}: {fields}"


def _conflicts(edits: "Iterable[CellEdit]") -> Iterator[str]:
    for edit in edits:
        name = f"{edit.person}.{edit.field.name}"
        decided = f"  {styled('→ ' + edit.taken.value, 'good')}" if edit.taken else ""
        yield f"{styled(name, 'place')}  {_cell_of(edit.place)}{decided}"
        yield f"    workbook  {_value(edit.meaning.shown)}"
        yield f"    roster    {_value(edit.ours)}"
        if not edit.taken:
            hint = f"`--take {name}=workbook` or `--take {name}=roster`"
            yield f"    {styled('= hint:', 'hint')} {hint}"


def _value(text: str) -> str:
    shown = printable(" ".join(text.split()))
    return shorten(shown, _LONGEST_VALUE) if shown else styled("(empty)", "quiet")


def _absent(comparison: "Comparison") -> Iterator[str]:
    from planner.syncing.report import words_of

    for one in comparison.absent:
        said, hint = words_of(one)
        yield f"{styled(one.id, 'place')}  {said}"
        if hint:
            yield f"    {styled('= hint:', 'hint')} {hint}"


def _remarks(remarks: "Iterable[Remark]") -> Iterator[str]:
    for remark in remarks:
        yield f"{styled(printable(remark.place), 'place')}: {printable(remark.message)}"
        if remark.hint:
            yield f"    {styled('= hint:', 'hint')} {printable(remark.hint)}"


def _to_know(home: "Homecoming") -> Iterator[str]:
    yield from _remarks(r for r in home.comparison.remarks if not r.is_open)
    if home.grid.others:
        names = listing([quoted(printable(name)) for name in home.grid.others])
        word = "a column" if len(home.grid.others) == 1 else "columns"
        yield f"{word} of the team's own, kept in the workbook and not read: {names}"
    if home.refreshed.rows:
        new = count(len(home.refreshed.rows), "participant")
        yield f"the workbook gets rows for {new} of the roster: {listing(home.refreshed.rows)}"
    if home.refreshed.cells:
        cells = count(home.refreshed.cells, "cell")
        yield f"the workbook gets what the roster says in {cells}; all else in it stays"
