"""Answers taken into the ledger: what is known, what was heard, and what is kept of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from planner.answering.heard import Gathered
from planner.answering.judging import Known, contact_for_person, judge
from planner.answering.server import Mark
from planner.answering.sources import CannotReadError
from planner.answering.verdict import Verdict
from planner.ledger.store import Ledger
from planner.schedule.plan import Plan
from planner.telling.recipients import contact_of
from planner.vocabulary.spelling import fold


@dataclass(frozen=True, slots=True)
class AliasWish:
    """That answers from an address are a participant's; None: from the one that was proposed."""

    person: str
    address: str | None


def known_from(
    plan: Plan,
    ledger: Ledger,
    present: datetime,
    aliases: Mapping[str, frozenset[str]] | None = None,
) -> Known:
    """What a plan and its ledger say; ``aliases`` are added to those that are kept.

    ``present`` is aware.

    Raises LedgerError for a ledger that does not belong to the plan's releases.
    """
    if plan.releases:
        ledger.check_goes_with(plan.releases)
    kept, handed = ledger.told(), ledger.handed()
    told = {**kept, **handed}  # whoever may have it may have answered it
    organiser = plan.agenda.event.organiser
    sessions = {one.uid: one.session for one in told.values()}
    if plan.releases:
        sessions.update({one.uid: one.id for one in plan.releases.sessions})
    return Known(
        told=told,
        # This computer's clock may be behind.
        present=max(present, *(one.dtstamp for one in told.values())) if told else present,
        replies=ledger.replies(),
        aliases=_together(ledger.aliases(), aliases or {}),
        refused=ledger.refused(),
        sessions=sessions,
        by_message_id=ledger.mails(),
        by_address={one.email.casefold(): one.id for one in plan.persons if one.email},
        by_name={
            fold(name): one.id
            for one in plan.persons
            for name in (one.name, *one.also_known_as)
            if name and not plan.is_ambiguous(name)
        },
        organiser=organiser.email.casefold() if organiser else "",
    )


def _together(*aliases: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    addresses = {address for one in aliases for address in one}
    return {
        address: frozenset().union(*(one.get(address, frozenset()) for one in aliases))
        for address in addresses
    }


def decided(
    plan: Plan, known: Known, gathered: Gathered, wishes: list[AliasWish]
) -> dict[str, frozenset[str]]:
    """The aliases that an organiser wished for: addresses, each with whom it answers for.

    Raises CannotReadError where nobody, or more than one address, can be meant.
    """
    found: dict[str, frozenset[str]] = {}
    proposals = judge(known, gathered).proposals if any(not one.address for one in wishes) else ()
    for wish in wishes:
        person = plan.participant(wish.person)
        current = contact_of(person) if person else None
        contact = contact_for_person(known, wish.person, current)
        if contact is None:
            raise CannotReadError(
                f"`{wish.person}` was invited to nothing", "`planner send` invites people"
            )
        address = wish.address
        if address is None:
            proposed = sorted(
                {one.address for one in proposals
                 if one.can_be_alias and one.address and wish.person in one.people}
            )  # fmt: skip
            if len(proposed) != 1:
                what = "several addresses are" if proposed else "no address is"
                raise CannotReadError(
                    f"{what} proposed for `{wish.person}`",
                    f"write which: --alias ADDRESS={wish.person}",
                )
            address = proposed[0]
        found[address] = found.get(address, frozenset()) | {contact}
    return found


def keep(
    ledger: Ledger,
    verdict: Verdict,
    aliases: Mapping[str, frozenset[str]],
    marks: Mapping[str, Mark],
    present: datetime,
) -> None:
    """Write what came of answers into the ledger; the marks last, so that nothing is passed over.

    ``present`` stands for when a report was written that does not say so.
    """
    for address, contacts in aliases.items():
        for contact in sorted(contacts):
            ledger.add_alias(address, contact)
    ledger.answer(*verdict.new)
    for one in verdict.newly_refused:
        ledger.refuse(one.contact, one.code, one.at or present)
    for name, mark in marks.items():
        ledger.mark_seen(name, *mark)
