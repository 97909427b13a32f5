"""Everything an event needs, as artifacts: what `planner build` writes."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from planner.artifacts import Artifact, Context
from planner.interchange.csv_export import table_csv
from planner.invites.calendar import session_uid
from planner.invites.export import invites
from planner.invites.feeds import programme
from planner.loading import Loaded
from planner.locking import LockError, checked_password, locked
from planner.output import Purpose, Written, write_folder
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.releasing import coming_identities
from planner.schedule.selection import Selection
from planner.tables.catalogue import LISTINGS
from planner.tables.listing import Family
from planner.tables.table import for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.export import table_workbook, workbook

Progress = Callable[[int], None]
"""Called with the number of files made so far."""


USUAL_AUDIENCES = (Audience.PUBLIC, Audience.PARTICIPANTS, Audience.TEAM)
"""Whom `build` writes for where nobody says: what is restricted has to be asked for."""


def build(
    loaded: Loaded,
    folder: str | Path,
    *,
    audiences: Iterable[Audience] = USUAL_AUDIENCES,
    password: str | None = None,
    sequence: int = 0,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Write everything an event needs into a folder, whole or not at all.

    ``audiences`` are those it is written for. With a ``password`` the workbooks of the team are
    locked; what is restricted is written into locked workbooks only, and refused without one.
    ``sequence`` is how often its invites were sent before; an agenda with releases has its numbers
    from those, and takes none. Files of a former build are replaced; one that was changed by hand
    is not, unless ``overwrite``. Raises ValueError for a plan that could not be read whole,
    `planner.locking.LockError` for a password that does not lock, `planner.output.CannotWriteError`
    where the folder cannot be used, and OSError.
    """
    chosen = tuple(audience for audience in Audience if audience in set(audiences))
    if Audience.RESTRICTED in chosen and password is None:
        raise LockError(
            "what is restricted is written behind a password only",
            "give one with `--password-file FILE`, the first line of a file that nobody else reads",
        )
    if password is not None:
        checked_password(password)
    purpose = _purpose(loaded, "build", sequence, () if chosen == USUAL_AUDIENCES else chosen)
    export = partial(exports, audiences=chosen, password=password)
    return _build(loaded, folder, export, purpose, progress, overwrite=overwrite)


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


def _purpose(
    loaded: Loaded, command: str, sequence: int, audiences: Iterable[Audience] = ()
) -> Purpose:
    plan = _whole_plan(loaded)
    event, releases = plan.agenda.event, plan.releases
    if releases and sequence:
        raise ValueError("the releases say the sequence of each session")
    words = tuple(audience.word for audience in audiences)
    release = releases.number if releases else 0
    return Purpose(event.name, event.id, command, sequence, words, release)


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
    context = context_of(loaded, sequence=purpose.sequence)
    artifacts = export(plan, context)
    return write_folder(
        Path(folder),
        _counted(artifacts, progress) if progress else artifacts,
        purpose,
        overwrite=overwrite,
    )


def context_of(loaded: Loaded, *, sequence: int = 0) -> Context:
    """What the outputs of an agenda depend on besides its plan.

    Sessions have the UIDs and sequences of its releases; ``sequence`` is for an agenda without
    any.
    """
    plan = _whole_plan(loaded)
    event = plan.agenda.event.id
    known = coming_identities(plan, lambda session: session_uid(event, session))
    return Context(created_at(plan, *loaded.inputs), 0 if known else sequence, known)


def _whole_plan(loaded: Loaded) -> Plan:
    if loaded.plan is None or not loaded.is_whole:
        raise ValueError(f"{loaded.path} has errors; planner.check() says which")
    return loaded.plan


def _counted(artifacts: Iterator[Artifact], progress: Progress) -> Iterator[Artifact]:
    for number, artifact in enumerate(artifacts, 1):
        progress(number)
        yield artifact


def exports(
    plan: Plan,
    context: Context,
    audiences: Iterable[Audience] = USUAL_AUDIENCES,
    password: str | None = None,
) -> Iterator[Artifact]:
    """All outputs of a plan for some audiences: schedule, rosters, invites and workbooks.

    What is restricted stands in workbooks that the password locks. Each participant's calendars
    come with what is the team's, who send them.
    """
    chosen = set(audiences)
    yield from (one for one in schedules(plan) if one.audience in chosen)
    if plan.roster is not None:
        for audience in (Audience.PARTICIPANTS, Audience.TEAM):
            if audience in chosen:
                yield from rosters(plan, audience)
    if Audience.TEAM in chosen:
        yield event_workbook(plan, context, Audience.TEAM, password=password)
    if Audience.RESTRICTED in chosen:
        yield from restricted(plan, context, password)
    for artifact in calendars(plan, context):
        if artifact.audience in chosen:
            yield artifact


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


_FOLDERS = {Family.PROGRAMME: "programme", Family.PEOPLE: "rosters", Family.LOGISTICS: "logistics"}

# The team has them as sheets: to work in, and to print.
_IN_THE_WORKBOOK_ONLY = frozenset({"participants", "sign-in"})


def rosters(plan: Plan, audience: Audience = Audience.TEAM) -> Iterator[Artifact]:
    """The lists that an audience has a use for, each with what it may see of it."""
    for listing in LISTINGS:
        is_for_it = listing.audience <= audience and listing.is_needed(plan)
        in_workbook = audience is Audience.TEAM and listing.key in _IN_THE_WORKBOOK_ONLY
        if not is_for_it or in_workbook:
            continue
        table = for_audience(listing.make(plan), audience)
        if table.columns and table.rows:
            path = f"{_FOLDERS[listing.family]}/{listing.key}.{audience.word}.csv"
            yield Artifact(path, table_csv(table), audience, listing.about)


_ABOUT_WORKBOOKS = {
    Audience.PUBLIC: "a workbook of the schedule, with the names of those who agreed to be listed",
    Audience.PARTICIPANTS: "a workbook of the schedule and of who takes part",
    Audience.TEAM: "the team's workbook: overview, figures, schedule, run of show, participants, "
    "lists, sign-in",
    Audience.RESTRICTED: "the team's workbook, with what only few may see: diets, visas, minors",
}


def event_workbook(
    plan: Plan, context: Context, audience: Audience, *, password: str | None = None
) -> Artifact:
    """The workbook of an event as an audience may see it; with a password it is locked."""
    content = workbook(plan, created=context.created, audience=audience)
    path = f"workbook.{audience.word}.xlsx"
    return _locked(path, content, audience, _ABOUT_WORKBOOKS[audience], password)


def restricted(plan: Plan, context: Context, password: str | None) -> Iterator[Artifact]:
    """All that is restricted: one workbook of everything, and one of each list that holds some."""
    if password is None:
        raise ValueError("what is restricted is written behind a password only")
    audience = Audience.RESTRICTED
    yield event_workbook(plan, context, audience, password=password)
    for listing in LISTINGS:
        if listing.key in _IN_THE_WORKBOOK_ONLY or not listing.is_needed(plan):
            continue
        table = for_audience(listing.make(plan), audience)
        if table.rows and any(column.sensitivity is audience for column in table.columns):
            content = table_workbook(table, created=context.created, audience=audience)
            path = f"restricted/{listing.key}.{audience.word}.xlsx"
            yield _locked(path, content, audience, listing.about, password)


def _locked(
    path: str, content: bytes, audience: Audience, about: str, password: str | None
) -> Artifact:
    if password is None:
        return Artifact(path, content, audience, about)
    return Artifact(path, locked(content, password), audience, about, is_locked=True)


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
