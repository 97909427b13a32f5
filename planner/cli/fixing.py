"""`planner check --fix`: what can be mended is shown, and written when asked for."""

from typing import TYPE_CHECKING

import click

from planner.cli.edits import echo_text_diff
from planner.cli.errors import CannotError
from planner.cli.options import styled, wants_colour

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planner.mending import CellChange, Mended, Wanted


def fix(
    file: str,
    *,
    beside: "Sequence[str]",
    unsafe: bool,
    today: "date",
    wanted: "Wanted",
    write: bool,
) -> None:
    """Show what repairs change in an agenda and its roster, and write it if asked."""
    from planner.files import STANDARD_INPUT
    from planner.mending import mend, write_mended
    from planner.text.wording import count

    if file == STANDARD_INPUT:
        raise CannotError("standard input cannot be mended", "name a file")
    mended = mend(file, beside=beside, unsafe=unsafe, today=today, wanted=wanted)
    _show(mended)
    if mended.doubtful:
        number = count(len(mended.doubtful), "more finding")
        click.echo(f"`--unsafe-fixes` mends {number}: look at what it changes.", err=True)
    if not mended.files:
        click.echo("Nothing can be mended without a doubt.\n", err=True)
    elif write:
        write_mended(mended)
        names = " and ".join(changed.path for changed in mended.files)
        click.echo(f"Mended {_things(mended)} in {names}.\n", err=True)
    else:
        click.echo(f"Nothing was written; `--write` mends {_things(mended)}.\n", err=True)


def _show(mended: "Mended") -> None:
    from planner.files import decode_text
    from planner.text.render import printable
    from planner.text.wording import quoted

    for diagnostic in mended.fixed:
        repair = diagnostic.repair
        place = f"{diagnostic.place.path}:{diagnostic.place.line}"
        words = repair.words if repair else ""
        head = styled(f"{quoted(diagnostic.code)} {printable(place)}", "place")
        click.echo(f"{head}: {printable(words)}", color=wants_colour())
    for refused in mended.refused:
        place = f"{refused.diagnostic.place.path}:{refused.diagnostic.place.line}"
        click.echo(
            f"{refused.diagnostic.code} {printable(place)}: not mended: {printable(refused.why)}",
            err=True,
        )
    for found in mended.brought:
        place = f"{found.place.path}:{found.place.line}"
        head = styled(f"then: {quoted(found.code)} {printable(place)}", found.severity.value)
        click.echo(f"{head}: {printable(found.message)}", color=wants_colour())
    for cell in mended.cells:
        place = styled(f"{printable(cell.place.path)}: {_where(cell)}", "place")
        click.echo(f"{place}: {printable(_what(cell))}", color=wants_colour())
    for file in mended.files:
        # A roster's rows are nobody's business who looks over a shoulder.
        if not file.is_private:
            before, after = (
                decode_text(file.path, data).text for data in (file.before, file.after)
            )
            echo_text_diff(before, after, file.path)


def _where(cell: "CellChange") -> str:
    """Where a roster changes: `cell F8, country`, `row 9`."""
    where = cell.place.label or f"line {cell.place.line}"
    return f"{where}, {cell.column}" if cell.column else f"row {cell.place.line}"


def _what(cell: "CellChange") -> str:
    """What is done there; the words of a cell only where they may be shown."""
    from planner.text.wording import quoted

    if not cell.column:
        return "take the row away"
    if not cell.after:
        return "fill in what the other row says" if cell.was_empty else "change it"
    instead = f" for {quoted(cell.before)}" if cell.before else ""
    return f"write {quoted(cell.after)}{instead}"


def _things(mended: "Mended") -> str:
    from planner.text.wording import count

    return count(len(mended.fixed), "finding")
