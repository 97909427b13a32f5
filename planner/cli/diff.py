"""`planner diff`."""

import os
import sys
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import format_option, language_option, wants_colour

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from planner.interchange.comparison_json import Version
    from planner.loading import Loaded
    from planner.programme.comparison import Section
    from planner.revisions import Revision
    from planner.schedule.changes import Comparison
    from planner.schedule.plan import Plan


@click.command()
@click.argument("files", metavar="[OLD] NEW", nargs=-1, required=True)
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
@format_option()
@click.option("--exit-code", is_flag=True, help="Exit with 1 when anything changed.")
@language_option()
def command(
    files: tuple[str, ...],
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

    before, after = _versions(files, since, language)
    comparison = compare(before.plan, after.plan)
    on = _chosen_day(comparison, day)
    if on is not None:
        comparison = comparison.on(on)
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
        name, commit, date = self.revision.name, self.revision.commit, self.revision.date
        about = [] if name.startswith(commit) else [commit]
        about.append(f"of {date}")
        return f"{self.path} at {name} ({' '.join(about)})"


def _versions(
    files: tuple[str, ...], since: str | None, language: str | None
) -> tuple[_Version, _Version]:
    from planner.cli.reporting import readable_plan
    from planner.files import STANDARD_INPUT
    from planner.loading import load

    if len(files) > 2:
        raise click.UsageError(f"two versions are compared, and {len(files)} files were named")
    if len(files) == 1 and files[0] == STANDARD_INPUT:
        raise click.UsageError("standard input has no earlier version; name OLD too")
    if len(files) == 2 and since is not None:
        raise click.UsageError("--since takes the place of OLD; give one of them")
    if len(set(files)) < len(files):
        raise click.UsageError("OLD and NEW are the same file")
    loaded = [load(file, language=language) for file in files]
    _stop_at_errors(loaded)
    versions = [_Version(readable_plan(each), each.path) for each in loaded]
    if len(files) == 1:
        return _committed(files[0], since, language), versions[0]
    return versions[0], versions[1]


def _committed(path: str, since: str | None, language: str | None) -> _Version:
    from planner.cli.reporting import readable_plan
    from planner.loading import load_from
    from planner.revisions import LAST, revision

    found = revision(path, LAST if since is None else since, os.environ)
    loaded = load_from(found.read, path, language=language, with_answers=False)
    _stop_at_errors([loaded], f" at {found.name}")
    version = _Version(readable_plan(loaded), loaded.path, found)
    for name in found.uncommitted:
        click.echo(f"{name} is not in git at {found.name}; it is taken as it is now.", err=True)
    return version


def _stop_at_errors(versions: "Sequence[Loaded]", when: str = "") -> None:
    """Say which version could not be read whole, and what is wrong with it."""
    from planner.cli.reporting import echo_diagnostics
    from planner.text.diagnostics import Severity

    for loaded in versions:
        if not loaded.is_whole:
            click.echo(f"{loaded.path}{when} cannot be compared, because of this:\n", err=True)
            errors = [d for d in loaded.diagnostics if d.severity is Severity.ERROR]
            echo_diagnostics(errors)
    if not all(loaded.is_whole for loaded in versions):
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _chosen_day(comparison: "Comparison", written: str | None) -> date | None:
    """A day of either version; by number, one of the new version."""
    from planner.cli.choices import chosen_date

    old, new = (
        [day.day.date for day in plan.schedule.days] for plan in (comparison.old, comparison.new)
    )
    return chosen_date(new, written, old)


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
