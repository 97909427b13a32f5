"""Whom to tell: participants by the address that reaches them, or by phone."""

from collections.abc import Collection, Iterator

from planner.model.people import Participant
from planner.model.telling import PHONED, Recipient
from planner.schedule.plan import Plan
from planner.text.wording import listing

ENGLISH = "en"


def recipients(plan: Plan, languages: Collection[str]) -> tuple[Recipient, ...]:
    """Everyone who is to be told of their sessions, in the roster's order.

    Participants who share an address are one recipient: their calendar is one. Minors, and people
    without an address, are phoned. Who has declined to come is told nothing but that. ``languages``
    are those that there are words for.
    """
    by_contact: dict[str, list[Participant]] = {}
    for person in plan.persons:
        if not person.has_declined:
            by_contact.setdefault(contact_of(person), []).append(person)
    return tuple(_recipients(plan, by_contact, languages))


def contact_of(person: Participant) -> str:
    """What a participant is reached by: an address in lower case, or `person:` and their id."""
    is_phoned = not person.email or bool(person.minor) or person.may_have_said("minor")
    return PHONED + person.id if is_phoned else person.email.casefold()


def _recipients(
    plan: Plan, by_contact: dict[str, list[Participant]], languages: Collection[str]
) -> Iterator[Recipient]:
    for contact, people in by_contact.items():
        first = people[0]
        yield Recipient(
            contact=contact,
            people=tuple(person.id for person in people),
            name=listing([person.name for person in people]),
            address="" if contact.startswith(PHONED) else first.email,
            language=language_for(first, plan, languages),
            timezone=first.timezone,
        )


def language_for(person: Participant, plan: Plan, languages: Collection[str]) -> str:
    """The first of their languages, then of the event's, that there are words for; or English."""
    wanted = (*person.languages, *plan.agenda.event.languages)
    for language in wanted:
        for known in (language, language.split("-")[0]):
            if known in languages:
                return known
    return ENGLISH
