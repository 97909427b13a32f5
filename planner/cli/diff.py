"""`planner diff`."""

import os
import sys
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import language_option, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.interchange.comparison_json import Version
    from planner.loading import Loaded
    from planner.programme.comparison import Section
    from planner.revisions import Revision
    from planner.schedule.changes import Comparison
    from planner.schedule.plan import Plan


@click.command()
@click.argument("old", metavar="[OLD]")
@click.argument("new", metavar="NEW", required=False)
@click.option(
    "--since",
    metavar="REV",
    help="Compare NEW with how it was in git at this tag, branch or commit, such as HEAD~3.",
)
@click.option(
    "--by",
    type=click.Choice(["session", "person"]),
    default="session",
    show_default=True,
    help="What changed in the programme, or what changes for each participant.",
)
@click.option("--day", metavar="DATE|N", help="Only what changes on this day, by date or number.")
@click.option(
    "--format",
    "output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
@click.option("--exit-code", is_flag=True, help="Exit with 1 when anything changed.")
@language_option()
def command(
    old: str,
    new: str | None,
    since: str | None,
    by: str,
    day: str | None,
    output: str,
    exit_code: bool,
    language: str | None,
) -> None:
    """Say what changed between two versions of an agenda.

    Without OLD, the agenda is compared with how it was last committed in git, or with `--since`
    at any other revision. What was written otherwise comes first, then the sessions that moved
    with it. It shows the names of people, so it is for the team.

    Exits with 0 whether anything changed or not, unless `--exit-code` is given.

    \b
    Examples:
      planner diff sent-in-march.yaml forum.yaml
      planner diff forum.yaml                          since the last commit
      planner diff forum.yaml --since v2 --by person   who must be told
    """
    from planner.schedule.compare import compare

    before, after = _versions(old, new, since, language)
    comparison = compare(before.plan, after.plan)
    if day is not None:
        comparison = comparison.on(_chosen_day(comparison, day))
    if by == "person":
        has_changes = _by_person(comparison, before, after, output)
    else:
        has_changes = _by_session(comparison, before, after, output)
    if exit_code and has_changes:
        raise click.exceptions.Exit(EXIT_FINDINGS)


class _Version(NamedTuple):
    """One of the two that are compared."""

    plan: "Plan"
    path: str
    revision: "Revision | None" = None

    @property
    def name(self) -> str:
        if self.revision is None:
            return self.path
        commit = ", ".join(filter(None, (self.revision.commit, self.revision.date)))
        return f"{self.path} at {self.revision.name} ({commit})"


def _versions(
    old: str, new: str | None, since: str | None, language: str | None
) -> tuple[_Version, _Version]:
    from planner.files import STANDARD_INPUT
    from planner.loading import load

    if new is None and old == STANDARD_INPUT:
        raise click.UsageError("standard input has no earlier version; name OLD too")
    if new is not None and since is not None:
        raise click.UsageError("--since takes the place of OLD; give one of them")
    if new is not None and old == new:
        raise click.UsageError("OLD and NEW are the same file")
    current = load(old if new is None else new, language=language)
    if new is None:
        plan = _readable(current)
        return _committed(old, since, language), _Version(plan, current.path)
    former = load(old, language=language)
    plans = (_readable(former, current), _readable(current))
    return _Version(plans[0], former.path), _Version(plans[1], current.path)


def _committed(path: str, since: str | None, language: str | None) -> _Version:
    from planner.loading import load_from
    from planner.revisions import LAST, RevisionError, revision

    try:
        found = revision(path, LAST if since is None else since, os.environ)
        loaded = load_from(found.read, path, language=language)
    except RevisionError as error:
        raise CannotError(error.message, error.hint) from None
    version = _Version(_readable(loaded, at=found.name), loaded.path, found)
    for name in found.uncommitted:
        click.echo(f"{name} is not in git at {found.name}; it is taken as it is now.", err=True)
    return version


def _readable(loaded: "Loaded", *others: "Loaded", at: str | None = None) -> "Plan":
    """The plan of a version; else say which version, print what is wrong with it, and stop."""
    from planner.cli.reporting import readable_plan

    unreadable = [each for each in (loaded, *others) if not each.is_whole]
    for each in unreadable:
        when = f" at {at}" if at else ""
        click.echo(f"{each.path}{when} cannot be compared before this is mended:\n", err=True)
        if each is not unreadable[-1]:
            _print_errors(each)
    return readable_plan(unreadable[-1] if unreadable else loaded)


def _print_errors(loaded: "Loaded") -> None:
    from planner.cli.reporting import echo_diagnostics
    from planner.text.diagnostics import Severity

    echo_diagnostics([d for d in loaded.diagnostics if d.severity is Severity.ERROR])


def _chosen_day(comparison: "Comparison", written: str) -> date:
    """A day of either version; by number, one of the new version."""
    from planner.decode.kinds import UnreadableError
    from planner.decode.times import read_date

    dates = [day.day.date for day in comparison.new.schedule.days]
    known = {*dates, *(day.day.date for day in comparison.old.schedule.days)}
    if written.isdecimal() and 1 <= int(written) <= len(dates):
        return dates[int(written) - 1]
    try:
        found = read_date(written)
    except UnreadableError:
        found = None
    if found not in known:
        offered = ", ".join(str(day) for day in sorted(known))
        raise click.BadParameter(
            f"there is no day '{written}'; there is {offered}", param_hint="--day"
        )
    return found


def _by_session(comparison: "Comparison", old: _Version, new: _Version, output: str) -> bool:
    if output == "json":
        from planner.interchange.comparison_json import comparison_json

        click.echo(comparison_json(comparison, *_in_json(old, new)), nl=False)
    else:
        from planner.programme.comparison import by_session, summary

        _print(comparison, old, new, by_session(comparison), summary(comparison))
    return comparison.has_changes


def _by_person(comparison: "Comparison", old: _Version, new: _Version, output: str) -> bool:
    from planner.schedule.personal import by_person

    if comparison.old.roster is None and comparison.new.roster is None:
        raise CannotError(
            "neither version names a roster, so nobody's day is known",
            "add `roster: participants.csv` to the agenda",
        )
    people = by_person(comparison)
    if output == "json":
        from planner.interchange.comparison_json import personal_json

        click.echo(personal_json(comparison, people, *_in_json(old, new)), nl=False)
    else:
        from planner.programme.personal_changes import personal_sections, personal_summary

        sections = personal_sections(comparison, people)
        _print(comparison, old, new, sections, personal_summary(comparison, people))
    return bool(people)


def _print(
    comparison: "Comparison",
    old: _Version,
    new: _Version,
    sections: "Iterable[Section]",
    summary: str,
) -> None:
    from planner.programme.comparison import comparison_text, head

    heading = head(comparison, old.name, new.name)
    if not sys.stdout.isatty():
        click.echo(comparison_text(heading, sections, summary), nl=False)
        return
    from rich.console import Console

    from planner.programme.comparison_view import comparison_view

    console = Console(no_color=not wants_colour(), highlight=False)
    console.print(comparison_view(heading, sections, summary))


def _in_json(old: _Version, new: _Version) -> "tuple[Version, Version]":
    from planner.interchange.comparison_json import Version

    before, after = (
        Version(
            each.path,
            each.revision.name if each.revision else None,
            each.revision.commit if each.revision else None,
        )
        for each in (old, new)
    )
    return before, after
