"""A release in the making: what it changes, who must be told, and its two ledgers."""

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from planner.files import ledger_path, read_whole, releases_path
from planner.invites.calendar import session_uid
from planner.ledger.store import About, Ledger, create, is_there
from planner.model.releases import ReleasedSession, Releases, Status
from planner.model.telling import Key, Message, Told
from planner.output import replace_file, write_file
from planner.releasing.text import releases_text
from planner.schedule.plan import Plan
from planner.schedule.releasing import Drafted, drafted, released
from planner.telling.facts import content_of
from planner.telling.recipients import recipients
from planner.telling.reconcile import Known, reconcile, targets
from planner.text.refusals import RefusalError

LEAP = 100
"""How far sequences are raised where nobody knows any more what was sent under them."""

_MAX_BYTES = 5_000_000

PlanIn = Callable[[str], Plan]
"""The plan of an agenda with its texts in a language."""


class ReleaseError(RefusalError):
    """Why a release cannot be made, or used, and what to do about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A release before it is made.

    ``about`` is the private ledger it goes with; ``is_new_ledger`` whether that has still to be
    made, and ``is_rebuilt`` whether the former releases were put together again from it.
    """

    plan: Plan
    agenda: str
    former: Releases | None
    draft: Drafted
    about: About
    known: Known
    is_new_ledger: bool
    is_rebuilt: bool = False

    @property
    def is_needed(self) -> bool:
        """Whether the release would change anything."""
        return bool(self.draft.changes) or self.is_new_ledger or self.is_rebuilt

    def releases(self, at: datetime, message: str) -> Releases:
        """The releases of the event with this one."""
        return released(
            self.former, self.draft, event=self.about.event, ledger=self.about.id, at=at,
            message=message,
        )  # fmt: skip


def prepared(plan: Plan, agenda: str, fresh: About, *, new_ledger: bool = False) -> Prepared:
    """What a release of an agenda would bring; nothing is written.

    ``fresh`` is what a ledger that has to be made says of itself. With ``new_ledger`` the event
    begins one anew, because the former is lost: all sequences leap, so that whatever was sent
    under the old ones is older. Raises ReleaseError, or LedgerError.
    """
    former, path = plan.releases, ledger_path(agenda)
    if new_ledger:
        return _with_new_ledger(plan, agenda, fresh)
    if former is None and not is_there(path):
        return _prepared(plan, agenda, None, fresh, _NOTHING_KNOWN, is_new_ledger=True)
    with Ledger(path, plan.agenda.event.id) as ledger:
        if former is not None:
            ledger.check_goes_with(former)
        about, known = ledger.about, known_of(ledger)
    if former is None and known.told:
        rebuilt = _rebuilt(about, known.told)
        return _prepared(plan, agenda, rebuilt, about, known, is_rebuilt=True)
    return _prepared(plan, agenda, former, about, known)


_NOTHING_KNOWN = Known(secret="", told={}, handed={}, replies={})


def known_of(ledger: Ledger) -> Known:
    """All that a ledger says of what people know."""
    return Known(
        secret=ledger.about.secret,
        told=ledger.told(),
        handed=ledger.handed(),
        replies=ledger.replies(),
    )


def _with_new_ledger(plan: Plan, agenda: str, fresh: About) -> Prepared:
    path = ledger_path(agenda)
    if is_there(path):
        raise ReleaseError(
            f"{path} is there, and `--new-ledger` is for when it is lost",
            "leave `--new-ledger` out; or, if it is damaged, move it away and keep it",
        )
    if plan.releases is None:
        raise ReleaseError(
            "nothing was released yet, so no ledger can be lost", "leave `--new-ledger` out"
        )
    return _prepared(plan, agenda, plan.releases, fresh, _NOTHING_KNOWN, is_new_ledger=True)


def _prepared(
    plan: Plan,
    agenda: str,
    former: Releases | None,
    about: About,
    known: Known,
    *,
    is_new_ledger: bool = False,
    is_rebuilt: bool = False,
) -> Prepared:
    event = plan.agenda.event.id
    draft = drafted(
        plan,
        former,
        uid_of=lambda session: session_uid(event, session),
        content_of=content_of(plan, about.secret),
        told=_most(known),
        least=LEAP if is_new_ledger and former else 0,
    )
    return Prepared(
        plan=plan, agenda=agenda, former=former, draft=draft, about=about,
        known=Known(secret=about.secret, told=known.told, handed=known.handed,
                    replies=known.replies),
        is_new_ledger=is_new_ledger, is_rebuilt=is_rebuilt,
    )  # fmt: skip


def _most(known: Known) -> dict[str, int]:
    """The highest sequence that anybody was told of each session, by UID."""
    most: dict[str, int] = {}
    for told in (*known.told.values(), *known.handed.values()):
        most[told.uid] = max(told.sequence, most.get(told.uid, 0))
    return most


def _rebuilt(about: About, told: Mapping[Key, Told]) -> Releases:
    """The releases as far as what people were told of them shows, where their ledger is lost."""
    latest: dict[str, Told] = {}
    for one in told.values():
        other = latest.get(one.uid)
        if other is None or (one.stands, one.sequence) > (other.stands, other.sequence):
            latest[one.uid] = one
    most = _most(Known(secret="", told=told, handed={}, replies={}))
    sessions = tuple(
        ReleasedSession(
            id=one.session,
            uid=uid,
            sequence=most[uid],
            status=Status.CONFIRMED if one.stands else Status.CANCELLED,
            start=one.facts.start,
            end=one.facts.end,
            room=one.facts.room,
            title=one.facts.title,
        )
        for uid, one in latest.items()
    )
    return Releases(event=about.event, ledger=about.id, sessions=sessions)


def messages(
    plan: Plan,
    releases: Releases,
    known: Known,
    *,
    plan_in: PlanIn,
    languages: Collection[str],
    now: datetime,
) -> tuple[Message, ...]:
    """What everyone must be told so that they know a release; the plan's organiser tells them.

    ``languages`` are those that mails can be written in; ``now`` is aware.
    """
    organiser = plan.agenda.event.organiser
    if organiser is None:
        raise ReleaseError(
            "an invite needs an organiser whom people can answer",
            "add `organiser: Name <name@example.org>` under `event`",
        )
    wanted = targets(recipients(plan, languages), releases, plan_in)
    domain = organiser.email.rpartition("@")[2]
    return reconcile(known, wanted, releases, now=now, domain=domain)


def unreleased(plan: Plan, about: About) -> Drafted:
    """What has changed since the last release: nothing of it may be sent."""
    event = plan.agenda.event.id
    return drafted(
        plan,
        plan.releases,
        uid_of=lambda session: session_uid(event, session),
        content_of=content_of(plan, about.secret),
    )


def make(release: Prepared, releases: Releases) -> None:
    """Write a release: the private ledger first where it has to be made, then the releases.

    Raises CannotWriteError, LedgerError, or OSError; what is written is written whole.
    """
    if release.is_new_ledger:
        create(ledger_path(release.agenda), release.about)
    path, content = releases_path(release.agenda), releases_text(releases).encode()
    if os.path.isfile(path):  # noqa: PTH113  # as `load` names files
        replace_file(path, read_whole(path, _MAX_BYTES), content)
    else:
        write_file(Path(path), content, is_private=False)  # for all who work on the agenda
