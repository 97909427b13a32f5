"""Everything an event needs, as artifacts: what `planner build` writes."""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from planner.artifacts import Artifact, Context
from planner.interchange.csv_export import table_csv
from planner.invites.export import invites, programme
from planner.loading import Loaded
from planner.output import Purpose, Written, write_folder
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection
from planner.tables.catalogue import LISTINGS
from planner.tables.listing import Family
from planner.tables.table import for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.export import workbook

Progress = Callable[[int], None]
"""Called with the number of files made so far."""


def build(
    loaded: Loaded,
    folder: str | Path,
    *,
    sequence: int = 0,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Write everything an event needs into a folder, whole or not at all.

    ``sequence`` is how often its invites were sent before. Files of a former build are
    replaced; one that was changed by hand is not, unless ``overwrite``. Raises ValueError for a
    plan that could not be read whole, `planner.output.CannotWriteError` where the folder cannot
    be used, and OSError.
    """
    purpose = _purpose(loaded, "build", sequence)
    return _build(loaded, folder, exports, purpose, progress, overwrite=overwrite)


def build_invites(
    loaded: Loaded,
    folder: str | Path,
    *,
    sequence: int = 0,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Like `build`, for the calendar files alone."""
    purpose = _purpose(loaded, "invites", sequence)
    return _build(loaded, folder, calendars, purpose, progress, overwrite=overwrite)


def _purpose(loaded: Loaded, command: str, sequence: int) -> Purpose:
    event = _whole_plan(loaded).agenda.event
    return Purpose(event.name, event.id, command, sequence)


def _build(
    loaded: Loaded,
    folder: str | Path,
    export: Callable[[Plan, Context], Iterator[Artifact]],
    purpose: Purpose,
    progress: Progress | None,
    *,
    overwrite: bool,
) -> Written:
    plan = _whole_plan(loaded)
    context = Context(created_at(plan, *loaded.inputs), purpose.sequence)
    artifacts = export(plan, context)
    return write_folder(
        Path(folder),
        _counted(artifacts, progress) if progress else artifacts,
        purpose,
        overwrite=overwrite,
    )


def _whole_plan(loaded: Loaded) -> Plan:
    if loaded.plan is None or not loaded.is_whole:
        raise ValueError(f"{loaded.path} has errors; planner.check() says which")
    return loaded.plan


def _counted(artifacts: Iterator[Artifact], progress: Progress) -> Iterator[Artifact]:
    for number, artifact in enumerate(artifacts, 1):
        progress(number)
        yield artifact


def exports(plan: Plan, context: Context) -> Iterator[Artifact]:
    """All outputs of a plan: schedule, rosters, invites and the team's workbook."""
    yield from schedules(plan)
    if plan.roster is not None:
        yield from rosters(plan)
    yield team_workbook(plan, context)
    yield from calendars(plan, context)


def calendars(plan: Plan, context: Context) -> Iterator[Artifact]:
    """The programme as a calendar, and each participant's agenda and invites."""
    yield programme(plan, context)
    yield from invites(plan, context)


def schedules(plan: Plan) -> Iterator[Artifact]:
    """The schedule as text, for the public and for participants."""
    for audience, about in (
        (Audience.PUBLIC, "the schedule, with the names of those who agreed to be listed"),
        (Audience.PARTICIPANTS, "the schedule, with the people in each session"),
    ):
        text = programme_text(plan, Selection(), audience, state_audience=True)
        path = f"schedule.{audience.word}.txt"
        yield Artifact(path, text.encode(), audience, about)


_IN_THE_WORKBOOK_ONLY = frozenset({"participants", "sign-in"})


def rosters(plan: Plan) -> Iterator[Artifact]:
    """Lists of participants for the team, one for each way to group them, and the matrix."""
    audience = Audience.TEAM
    for listing in LISTINGS:
        if listing.family is not Family.PEOPLE or listing.key in _IN_THE_WORKBOOK_ONLY:
            continue
        content = table_csv(for_audience(listing.make(plan), audience))
        path = f"rosters/{listing.key}.{audience.word}.csv"
        yield Artifact(path, content, audience, listing.about)


def team_workbook(plan: Plan, context: Context) -> Artifact:
    """The team's workbook."""
    audience = Audience.TEAM
    return Artifact(
        f"workbook.{audience.word}.xlsx",
        workbook(plan, created=context.created, audience=audience),
        audience,
        "the team's workbook: overview, schedule, run of show, participants, lists, sign-in",
    )


def created_at(plan: Plan, *inputs: str) -> datetime:
    """The instant outputs state as theirs, so that the same input gives the same bytes.

    `SOURCE_DATE_EPOCH` where it is set (https://reproducible-builds.org/specs/source-date-epoch),
    else when the newest of the input files was changed, else the start of the first day.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit() and len(epoch) < 12:
        return datetime.fromtimestamp(int(epoch), UTC)
    changed = [int(Path(name).stat().st_mtime) for name in inputs if Path(name).is_file()]
    if changed:
        return datetime.fromtimestamp(max(changed), UTC)
    days = plan.schedule.days
    first = days[0].day.date if days else datetime(2000, 1, 1, tzinfo=UTC).date()
    return datetime(first.year, first.month, first.day, tzinfo=UTC)
