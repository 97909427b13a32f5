"""`planner workbook sync`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from planner.cli.edits import write_option
from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import format_option
from planner.cli.passwords import chosen_password, password_options

if TYPE_CHECKING:
    from planner.syncing.decisions import Decisions, Side
    from planner.syncing.homecoming import Homecoming


@click.command()
@click.argument("workbook", metavar="FILE.xlsx")
@click.argument("agenda", metavar="AGENDA")
@write_option()
@click.option(
    "--take",
    "taken",
    multiple=True,
    metavar="WHOSE",
    help="Whose word counts where both were changed: workbook or roster, for all conflicts, or "
    "for one as in p-003.arrival=workbook. May be given several times.",
)
@click.option("--as-new", is_flag=True, help="Take rows that were copied for new participants.")
@click.option(
    "--remove-deleted",
    is_flag=True,
    help="Remove from the roster whose row was deleted, unless the agenda names them.",
)
@click.option(
    "--dates",
    type=click.Choice(["day-first", "month-first"]),
    help="How to read dates such as 07/08/2024.",
)
@password_options("it opens what is locked, and locks it again.")
@format_option()
def command(
    workbook: str,
    agenda: str,
    write: bool,
    taken: tuple[str, ...],
    as_new: bool,
    remove_deleted: bool,
    dates: str | None,
    password_file: str | None,
    ask_password: bool,
    output: str,
) -> None:
    """Bring what the team changed in its workbook home into the roster.

    Only the sheet of participants can be edited; all others are worked out from the agenda and
    the roster. Each cell is compared with what was exported and with the roster as it is now:
    what only the workbook changed comes home, what only the roster changed goes into the
    workbook, and what both changed is asked. Rows and columns may stand in any order. The
    team's own columns, sheets, formulas, charts and colours stay as they are.

    Without --write nothing is changed, and what would happen is shown.

    \b
    Examples:
      planner workbook sync forum.team.xlsx forum.yaml
      planner workbook sync forum.team.xlsx forum.yaml --write
      planner workbook sync forum.team.xlsx forum.yaml --take p-003.arrival=workbook --write
      planner workbook sync forum.team.xlsx forum.yaml --take roster --remove-deleted --write
    """
    from planner.model.imports import DateOrder
    from planner.syncing.decisions import Decisions

    everywhere, each = _sides(taken)
    decisions = Decisions(
        everywhere, each, as_new, remove_deleted, DateOrder(dates) if dates else None
    )
    password = chosen_password(password_file, ask=ask_password, is_new=False)
    home = _brought_home(workbook, agenda, decisions, password)
    _check_decisions(home, decisions)
    written = write and any(file.former != file.content for file in home.files)
    if written:
        _write(home)
    if output == "json":
        from planner.syncing.report import homecoming_json

        click.echo(homecoming_json(home, written=written), nl=False)
    else:
        _show(home, written=written)
    if not home.comparison.is_settled:
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _sides(taken: Sequence[str]) -> tuple["Side | None", dict[str, "Side"]]:
    """Whose word counts everywhere, and of single cells and participants."""
    from planner.syncing.decisions import Side

    everywhere: Side | None = None
    each: dict[str, Side] = {}
    for said in taken:
        what, equals, word = said.rpartition("=")
        if word not in ("workbook", "roster") or (equals and not what):
            raise click.BadParameter(
                "write workbook, roster, or p-003.arrival=workbook", param_hint="--take"
            )
        side = Side(word)
        if (each.get(what, side) if what else everywhere or side) is not side:
            raise click.BadParameter(
                f"{what or 'everything'} cannot be taken from both", param_hint="--take"
            )
        if what:
            each[what] = side
        else:
            everywhere = side
    return everywhere, each


def _brought_home(
    workbook: str, agenda: str, decisions: "Decisions", password: str | None
) -> "Homecoming":
    from planner.cli.reporting import echo_diagnostics
    from planner.files import UnreadableFileError
    from planner.syncing.homecoming import MistakenAgendaError, bring_home

    try:
        return bring_home(workbook, agenda, decisions, password)
    except UnreadableFileError as error:
        echo_diagnostics([error.diagnostic])
    except MistakenAgendaError as error:
        echo_diagnostics(error.diagnostics)
        click.echo("Nothing was compared: this must be mended first.", err=True)
    raise click.exceptions.Exit(EXIT_FINDINGS)


def _check_decisions(home: "Homecoming", decisions: "Decisions") -> None:
    """Wrong usage where a decision is about nothing that has to be decided."""
    conflicts = {f"{edit.person}.{edit.field.name}" for edit in home.comparison.conflicts}
    people = {edit.person for edit in home.comparison.conflicts}
    known = conflicts | people | {one.id for one in home.comparison.absent}
    for name in decisions.each:
        if name not in known:
            from planner.text.wording import did_you_mean, quoted
            from planner.vocabulary.spelling import closest

            hint = did_you_mean(closest(name, sorted(known))) or "leave it out"
            raise CannotError(f"there is nothing to decide about {quoted(name)}", hint)


def _write(home: "Homecoming") -> None:
    from planner.syncing.homecoming import write_home

    write_home(home)


def _show(home: "Homecoming", *, written: bool) -> None:
    from planner.cli.homecoming_view import echo_homecoming
    from planner.cli.reporting import echo_diagnostics
    from planner.syncing.homecoming import open_elsewhere

    echo_homecoming(home)
    if home.findings:
        click.echo("After this:", err=True)
        echo_diagnostics(home.findings)
    click.echo(_conclusion(home, written=written), err=True)
    if written and home.changes_roster:
        click.echo(
            "The other sheets are as they were; `planner workbook` writes them afresh, into "
            "another file.",
            err=True,
        )
    if not written and (program := open_elsewhere(home.workbook)):
        click.echo(f"{home.workbook} is open in {program}: close it before `--write`.", err=True)


def _conclusion(home: "Homecoming", *, written: bool) -> str:
    changed = [
        name
        for name, changes in ((home.roster, home.changes_roster),
                              (home.workbook, home.changes_workbook))
        if changes
    ]  # fmt: skip
    names = " and ".join(changed)
    if not changed:
        settled = home.comparison.is_settled
        return "Nothing to bring home." if settled else "Nothing else to bring home."
    return f"Changed {names}." if written else f"Nothing was written; `--write` changes {names}."
