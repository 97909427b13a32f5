"""A text that others read holds an e-mail address or a phone number.

Titles and descriptions go to the web, into hundreds of calendars and on paper that is left on
chairs. An address that a colleague put there for the drivers is read by everyone, for good.

Texts of the event, its days, its sessions, their items and groups count, as far as the public or
the participants read them, names of rooms and tracks, and people who are named with an address
where there is no roster. `notes` are for the team and do not count, nor do the organiser's address
and those of venues. A phone number is one that begins with `+`, or stands behind a word such as
`tel`; years are none (`Call 2024/2025`). Addresses that belong to an office, such as a helpline's,
may be listed under `allowed`.

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

from collections.abc import Iterator

from planner.decode.kinds import ListOf
from planner.decode.personal import personal_data, personal_key
from planner.decode.words import TEXT
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


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find addresses and numbers in texts for others, each once with all its places."""
    organiser = plan.agenda.event.organiser
    allowed = {personal_key(text) for text in context[ALLOWED]}
    allowed |= {personal_key(organiser.email)} if organiser else set()
    places: dict[str, list[tuple[Route, str]]] = {}
    for route, text in _texts(plan):
        for key, what in personal_data(text):
            if key not in allowed:
                places.setdefault(key, []).append((route, what))
    for (route, what), *others in places.values():
        yield Finding(
            route,
            f"this text, which others read, holds {what}",
            "take it out, or move it to the session's `notes`, which only the team reads",
            tuple((other, "and this one") for other, _ in others[:MOST_RELATED]),
        )


def _texts(plan: Plan) -> Iterator[tuple[Route, str]]:
    """Every text that the public or the participants read, and where it is."""
    event = plan.agenda.event
    yield event.route / "name", event.name
    yield event.route / "description", event.description
    for room in event.rooms():
        yield room.route / "name", room.name
    for track, label in plan.agenda.tracks:
        yield plan.agenda.route / "tracks" / track, label
    for day in plan.agenda.days:
        yield day.route / "title", day.title
        for session in day.sessions():
            if Audience.PARTICIPANTS.may_see(session.audience):
                yield from _texts_of(session, are_people_named=not plan.participants)


def _texts_of(session: Session, *, are_people_named: bool) -> Iterator[tuple[Route, str]]:
    for field in ("title", "objective", "description", "catering"):
        yield session.route / field, getattr(session, field)
    for number, group in enumerate(session.groups):
        yield session.route / "groups" / number, group
    for item in session.items:
        yield item.route / "title", item.title
    if are_people_named:
        for assignment in session.all_people:
            yield assignment.route, assignment.person


RULE = Rule(
    "personal-data-in-agenda", Severity.WARNING, check, __doc__, (ALLOWED,), waived_at="opening"
)
