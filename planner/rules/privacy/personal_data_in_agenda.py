"""A text that others read holds an e-mail address or a phone number.

Titles and descriptions go to the web, into hundreds of calendars and on paper that is left on
chairs. An address that a colleague put there for the drivers is read by everyone, for good.

Texts of the event, its days, its sessions and their items count, as far as the public or the
participants read them, and people who are named with an address where there is no roster. `notes`
are for the team and do not count, nor do the organiser's address and those of venues. A phone
number is one that begins with `+`, or stands behind a word such as `tel`. Addresses that belong
to an office, such as a helpline's, may be listed under `allowed`.

Bad:

    - time: 09:00-10:00
      title: Site visit
      description: The bus leaves at nine. Call Binh on +1 202 555 0143 if you are late.

Good:

    - time: 09:00-10:00
      title: Site visit
      description: The bus leaves at nine.
      notes: Binh is in the bus, +1 202 555 0143.
"""

import re
from collections.abc import Iterator

from planner.decode.kinds import ListOf
from planner.decode.words import TEXT, is_email
from planner.model.agenda import Session
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.vocabulary.audience import Audience

NOTHING: tuple[str, ...] = ()
ALLOWED = Parameter(
    "allowed", ListOf(TEXT, or_one=True), NOTHING, "Addresses and numbers that may stand there."
)

_BETWEEN_WORDS = re.compile(r"[\s<>()\[\]{},;:\"'|]+")

# At most 15 digits (ITU-T E.164 §6.1); fewer than seven are the number of a room or of a bus.
_NUMBER = r"\d(?:[\s().\-/]{0,2}\d){6,14}(?!\d)"
_SPOKEN = (
    "tel|telephone|phone|mobile|cell|whatsapp|signal|telegram|call|text|sms|"
    "tél|téléphone|portable|teléfono|telefono|móvil|movil|celular|telefone|telemóvel|โทร"
)
_PHONE = re.compile(
    rf"(?<![\w+])\+\s?{_NUMBER}|\b(?:{_SPOKEN})\b\.?(?:\s(?:no\.?|nr\.?|number|on|n°))?\s?:?\s?"
    rf"\(?({_NUMBER})",
    re.IGNORECASE,
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find addresses and numbers in texts for others, each once with all its places."""
    organiser = plan.agenda.event.organiser
    allowed = {_key(text) for text in context[ALLOWED]}
    allowed |= {_key(organiser.email)} if organiser else set()
    places: dict[str, list[tuple[Route, str]]] = {}
    for route, text in _texts(plan):
        for key, what in _personal(text):
            if key not in allowed:
                places.setdefault(key, []).append((route, what))
    for (route, what), *others in places.values():
        yield Finding(
            route,
            f"this text, which others read, holds {what}",
            "take it out, or move it to the session's `notes`, which only the team reads",
            tuple((other, "and this one") for other, _ in others[:MOST_RELATED]),
        )


def _personal(text: str) -> Iterator[tuple[str, str]]:
    """What a text holds: what is the same for each way to write it, and what it is."""
    if "@" in text:
        for word in _BETWEEN_WORDS.split(text):
            address = word.strip(".!?…")
            if is_email(address):
                yield _key(address), "an e-mail address"
    for match in _PHONE.finditer(text):
        yield _key(match[1] or match[0]), "a phone number"


def _key(text: str) -> str:
    return text.casefold().strip() if "@" in text else re.sub(r"\D", "", text)


def _texts(plan: Plan) -> Iterator[tuple[Route, str]]:
    """Every text that the public or the participants read, and where it is."""
    event = plan.agenda.event
    yield event.route / "name", event.name
    yield event.route / "description", event.description
    for day in plan.agenda.days:
        yield day.route / "title", day.title
        for session in day.sessions():
            if Audience.PARTICIPANTS.may_see(session.audience):
                yield from _texts_of(session, are_people_named=not plan.participants)


def _texts_of(session: Session, *, are_people_named: bool) -> Iterator[tuple[Route, str]]:
    for field in ("title", "objective", "description", "catering"):
        yield session.route / field, getattr(session, field)
    for item in session.items:
        yield item.route / "title", item.title
    if are_people_named:
        for assignment in session.all_people:
            yield assignment.route, assignment.person


RULE = Rule(
    "personal-data-in-agenda", Severity.WARNING, check, __doc__, (ALLOWED,), waived_at="opening"
)
