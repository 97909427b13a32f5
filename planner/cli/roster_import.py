"""`planner roster import`."""

import re
import sys
from typing import TYPE_CHECKING

import click

from planner.cli.edits import write_option
from planner.cli.errors import CannotError
from planner.cli.options import format_option, styled, terminal_columns, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.importing.mapping import Wish
    from planner.importing.merging import Decisions
    from planner.intake.target import Request
    from planner.intake.trying import Intake
    from planner.model.imports import DateOrder

_ORDERS = ("day-first", "month-first")
_ALL = "all"
_WIDTH = 100


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--into",
    metavar="ROSTER|AGENDA",
    required=True,
    help="The roster (.csv, .xlsx), or the agenda that names it. A new .csv is made.",
)
@click.option(
    "--agenda", metavar="AGENDA", help="With --into ROSTER: the agenda that keeps the mapping."
)
@click.option(
    "--map",
    "mapped",
    metavar="HEADER=FIELD",
    multiple=True,
    help="What a column becomes: a field, or `status`. `Company#2` is the second of that name.",
)
@click.option("--drop", metavar="HEADER", multiple=True, help="A column that stays out.")
@click.option(
    "--sheet", metavar="NAME", help="The sheet of a workbook, if not the first that fits."
)
@click.option(
    "--dates",
    type=click.Choice(_ORDERS),
    help="How an export writes dates that can be read both ways.",
)
@click.option(
    "--match",
    metavar="ID",
    multiple=True,
    help="Somebody proposed is this person on the roster: `ID`, `ID=ROW` for one row, or `all`.",
)
@click.option(
    "--no-match", metavar="ID", multiple=True, help="Somebody proposed is another person, and new."
)
@click.option(
    "--prefer-export",
    "prefer",
    metavar="FIELD",
    multiple=True,
    help="Take what the export says of this field where the roster says something else; `all`.",
)
@write_option()
@format_option()
def command(
    files: tuple[str, ...],
    into: str,
    agenda: str | None,
    mapped: tuple[str, ...],
    drop: tuple[str, ...],
    sheet: str | None,
    dates: str | None,
    match: tuple[str, ...],
    no_match: tuple[str, ...],
    prefer: tuple[str, ...],
    write: bool,
    output: str,
) -> None:
    """Bring people from exports of registration systems into a roster.

    Exports of Eventbrite, pretix, Indico, Google Forms, Microsoft Forms, KoboToolbox and Zoom are
    known by their headers; any other table is read by the words that rosters have. First it is
    shown what each column becomes, and what would change; the roster changes only with --write.

    Who is on the roster keeps their id and what it says of them: empty cells are filled, and what
    differs is listed. Who was refunded or cancelled stays out. Nobody is removed.

    With an agenda, what the columns become is kept there, and used the next time.

    \b
    Examples:
      planner roster import attendees.csv --into participants.csv
      planner roster import attendees.csv --into forum.yaml --write
      planner roster import answers.xlsx --into forum.yaml --map "Which NGO?=organisation"
      planner roster import answers.xlsx --into forum.yaml --drop "Shirt size" --dates day-first
      planner roster import attendees.csv --into forum.yaml --match p-012 --no-match p-031
    """
    from planner.intake.target import Request

    request = Request(
        files,
        into,
        agenda,
        (*_mapped(mapped), *_dropped(drop)),
        sheet,
        _order(dates),
        _decisions(match, no_match, prefer),
    )
    intake = _tried(request)
    if output == "text":
        _show_columns(intake)
    if any(read.people.open_dates for read in intake.reads):
        intake = _with_order(request, intake)
    _stop_for_lost_digits(intake)
    _check_decisions(request.decisions, intake)
    if write:
        _write(intake)
    if output == "json":
        _echo_json(intake, written=write)
        return
    _show_people(intake)
    _conclude(intake, written=write)


def _mapped(written: "Iterable[str]") -> "list[Wish]":
    from planner.importing.mapping import Wish

    wishes = []
    for text in written:
        header, equals, becomes = text.rpartition("=")
        if not equals or not header.strip() or not becomes.strip():
            raise click.BadParameter(
                'write it as `--map "Header=field"`, such as `--map "Company=organisation"`',
                param_hint="--map",
            )
        wishes.append(Wish(header.strip(), becomes.strip().lower().replace(" ", "_")))
    return wishes


def _dropped(written: "Iterable[str]") -> "list[Wish]":
    from planner.importing.mapping import Wish
    from planner.model.imports import DROP

    return [Wish(header.strip(), DROP) for header in written]


def _order(written: str | None) -> "DateOrder | None":
    from planner.model.imports import DateOrder

    return DateOrder(written) if written else None


def _decisions(
    match: tuple[str, ...], no_match: tuple[str, ...], prefer: tuple[str, ...]
) -> "Decisions":
    from planner.importing.merging import Decisions

    if _ALL in match and _ALL in no_match:
        raise click.UsageError("--match all and --no-match all: give one of them.")
    return Decisions(
        _ids(match, "--match"),
        _ids(no_match, "--no-match"),
        tuple(field.strip().lower().replace(" ", "_") for field in prefer),
        _ALL in match,
        _ALL in no_match,
    )


def _ids(written: tuple[str, ...], option: str) -> frozenset[tuple[str, int | None]]:
    """Ids, each with the row of the export that was given, counted from 0."""
    found = set()
    for text in written:
        if text == _ALL:
            continue
        own, equals, row = text.partition("=")
        if equals and not re.fullmatch(r"[1-9]\d{0,8}", row.strip()):
            raise click.BadParameter(
                f"write it as `{option} p-012`, or `{option} p-012=7` for row 7", param_hint=option
            )
        found.add((own.strip(), int(row) - 1 if equals else None))
    return frozenset(found)


def _tried(request: "Request") -> "Intake":
    """The import tried; where it cannot be, say why and stop."""
    from planner.importing.merging import UndecidedError
    from planner.intake.trying import tried_intake

    try:
        return tried_intake(request)
    except UndecidedError as error:
        rows = " or ".join(f"`--match {error.id}={row + 1}`" for row in error.rows)
        raise CannotError(f"more than one row may be `{error.id}`", f"say which: {rows}") from None


def _with_order(request: "Request", intake: "Intake") -> "Intake":
    """The import with its dates read in the order that is asked for, once for all files."""
    from dataclasses import replace

    from planner.importing.wording import open_dates_question
    from planner.text.width import wrapped

    questions = [open_dates_question(one) for one in intake.reads if one.people.open_dates]
    if not sys.stdin.isatty():
        raise CannotError("; ".join(questions), "add `--dates day-first` or `--dates month-first`")
    for question in questions:
        for line in wrapped(question, _columns()):
            click.echo(line, err=True)
    answer: str = click.prompt("Which comes first?", type=click.Choice(["day", "month"]), err=True)
    return _tried(replace(request, order=_order(f"{answer}-first")))


def _stop_for_lost_digits(intake: "Intake") -> None:
    from planner.importing.wording import lost_digits

    lost = [lost_digits(read) for read in intake.reads if read.people.lost]
    if lost:
        raise CannotError(
            "; ".join(lost),
            "download the export again and do not open it in a spreadsheet, or leave the column "
            "out with `--drop`",
        )


def _check_decisions(decisions: "Decisions", intake: "Intake") -> None:
    """Refuse a decision about somebody of whom nothing was proposed."""
    known = {person.id for read in intake.reads for person in read.merge.register.people}
    for own, _ in sorted(decisions.matches | decisions.others, key=str):
        if own not in known:
            raise CannotError(
                f"the roster has nobody with the id `{own}`", "take an id from the list below `?`"
            )


def _write(intake: "Intake") -> None:
    from planner.intake.trying import write_intake

    write_intake(intake)


def _echo(lines: "Iterable[str]") -> None:
    for line in lines:
        click.echo(line, color=wants_colour())


def _columns() -> int:
    return min(terminal_columns() or _WIDTH, _WIDTH)


def _show_columns(intake: "Intake") -> None:
    from planner.importing.wording import kept_line, read_lines

    for read in intake.reads:
        _echo(read_lines(read, styled, _columns()))
        known = kept_line(read)
        _echo(["", known, ""] if known else [""])


def _show_people(intake: "Intake") -> None:
    from planner.importing.wording import people_lines

    for read in intake.reads:
        if len(intake.reads) > 1:
            _echo([styled(read.path, "strong")])
        _echo([*people_lines(read, intake.roster, styled, _columns()), ""])


def _conclude(intake: "Intake", *, written: bool) -> None:
    """Say what was written, or what would be."""
    for note in intake.notes:
        click.echo(note, err=True)
    changed = intake.changed
    if not changed:
        click.echo("Nothing to change.", err=True)
        return
    names = " and ".join(changed)
    if written:
        click.echo(f"Wrote {names}, for the organising team only.", err=True)
        return
    click.echo(f"Nothing was written; `--write` changes {names}.", err=True)


def _echo_json(intake: "Intake", *, written: bool) -> None:
    from planner.interchange.import_json import import_json

    text = import_json(
        intake.reads,
        roster=intake.roster,
        agenda=intake.agenda,
        changed=intake.changed,
        written=written and bool(intake.changed),
    )
    click.echo(text, nl=False)
