"""What there is to send: whom to mail, whom to phone, whom no mail reaches, what is in doubt."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from planner.ledger.store import Ledger
from planner.mail.compose import mails
from planner.mail.mail import Mail
from planner.mail.setting import Setting
from planner.model.releases import Releases
from planner.model.telling import Message, News, Recipient, Told
from planner.releasing.making import ReleaseError, known_of, messages, unreleased
from planner.schedule.plan import Plan
from planner.telling.recipients import recipients


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Whom a run is for: the ids in ``only``, or all; at most ``limit`` of those who are mailed.

    ``retries_refused``: those whom servers refused before are mailed again, as they are where they
    are named.
    """

    only: frozenset[str] | None = None
    limit: int | None = None
    retries_refused: bool = False

    def is_for(self, recipient: Recipient) -> bool:
        """Whether it is for any of those whom a message stands for."""
        return self.only is None or not self.only.isdisjoint(recipient.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """All messages that are to be brought to somebody, by how they are.

    ``refused`` are for those whom no mail reaches, by the ``codes`` of their contacts; ``returned``
    are the codes of those who have nothing to be told, by the ids that the contact stands for,
    because mails that were sent came back, and nobody called them since. ``in_doubt`` are the
    contacts of ``mailed`` who may have one mail already. ``put_off`` counts those beyond the limit.
    ``behind`` is how far this computer's clock is behind what was told last.
    """

    mailed: tuple[Message, ...]
    phoned: tuple[Message, ...]
    refused: tuple[Message, ...]
    codes: Mapping[str, int]
    returned: Mapping[tuple[str, ...], int]
    in_doubt: frozenset[str]
    put_off: int
    behind: timedelta

    @property
    def contacts(self) -> tuple[str, ...]:
        """Whom mails go to, in their order."""
        return tuple(dict.fromkeys(one.recipient.contact for one in self.mailed))

    def by_hand(self) -> tuple[Message, ...]:
        """What somebody has to say: to those who are phoned, and those whom no mail reaches."""
        return (*self.phoned, *self.refused)


def released_plan(plan: Plan, ledger: Ledger, file: str) -> Releases:
    """The releases of a plan that is as it was released; raises ReleaseError, or LedgerError."""
    releases = plan.releases
    if releases is None:
        raise ValueError("nothing was released yet")
    ledger.check_goes_with(releases)
    if unreleased(plan, ledger.about).changes:
        raise ReleaseError(
            f"the agenda has changed since release {releases.number}",
            f"`planner release {file}` it first; or take the change back",
        )
    return releases


def outbox(
    plan: Plan,
    releases: Releases,
    ledger: Ledger,
    *,
    plan_in: Callable[[str], Plan],
    languages: Collection[str],
    now: datetime,
    choice: Choice = Choice(),
) -> Outbox:
    """What there is to send of the last release; ``now`` is aware. Raises ReleaseError."""
    known = known_of(ledger)
    found = messages(plan, releases, known, plan_in=plan_in, languages=languages, now=now)
    found = _as_announced(found, ledger)
    chosen = [one for one in found if choice.is_for(one.recipient)]
    phoned = [one for one in chosen if one.told.key.is_phoned]
    # Where somebody has another address now, nothing more goes to one that was refused.
    people = recipients(plan, languages)
    present = {recipient.contact for recipient in people}
    codes = ledger.refused()
    is_tried = choice.only is not None or choice.retries_refused
    refused = [
        one for one in chosen
        if (contact := one.recipient.contact) in codes and not one.told.key.is_phoned
        and not (is_tried and contact in present)
    ]  # fmt: skip
    told = {one.recipient.contact for one in chosen} | _called(known.told.values())
    left_out = {one.told.key for one in (*phoned, *refused)}
    mailed = [one for one in chosen if one.told.key not in left_out]
    contacts = list(dict.fromkeys(one.recipient.contact for one in mailed))
    within = frozenset(contacts[: choice.limit])
    last = max((told.dtstamp for told in (*known.told.values(), *known.handed.values())),
               default=now)  # fmt: skip
    return Outbox(
        mailed=tuple(one for one in mailed if one.recipient.contact in within),
        phoned=tuple(phoned),
        refused=tuple(one for one in refused if one.recipient.contact in present),
        codes=codes,
        returned={
            one.people: codes[one.contact]
            for one in people
            if one.contact in codes and one.contact not in told and choice.is_for(one)
        },
        in_doubt=within & {key.contact for key in known.handed},
        put_off=len(contacts) - len(within),
        behind=max(last - now, timedelta()),
    )


def _called(told: Iterable[Told]) -> set[str]:
    """The contacts to whom what was told last was told by phone: no mail has brought it."""
    last: dict[str, Told] = {}
    for one in told:
        contact = one.recipient.contact
        if contact not in last or last[contact].dtstamp < one.dtstamp:
            last[contact] = one
    return {contact for contact, one in last.items() if not one.message_id}


def _as_announced(found: Iterable[Message], ledger: Ledger) -> tuple[Message, ...]:
    """Messages with the time stamps they had when a letter spoke of them.

    A letter that has to be sent once more is then the same to the byte.
    """
    letters = ledger.letters()
    return tuple(
        replace(one, told=replace(one.told, dtstamp=letters[one.told.message_id].dtstamp))
        if one.told.message_id in letters else one
        for one in found
    )  # fmt: skip


def all_mails(messages: Iterable[Message], setting: Setting) -> Iterator[Mail]:
    """The mails for some messages, those of one recipient together."""
    for _, group in groupby(messages, key=lambda one: one.recipient.contact):
        yield from mails(tuple(group), setting)


def told_by_hand(outbox: Outbox, people: Collection[str] | None) -> tuple[Told, ...]:
    """What the ledger holds once those people were called, or all of them for None."""
    return tuple(
        replace(one.told, message_id="")
        for one in outbox.by_hand()
        if people is None or not set(people).isdisjoint(one.recipient.people)
    )


def news_of(messages: Sequence[Message]) -> dict[tuple[str, ...], tuple[News, ...]]:
    """By the ids of those they are for, what kinds of news there are for them."""
    found: dict[tuple[str, ...], dict[News, None]] = {}
    for one in messages:
        found.setdefault(one.recipient.people, {}).update(dict.fromkeys(one.news))
    return {people: tuple(news) for people, news in found.items()}
