"""Everybody who leads a session takes part in it remotely.

Forty people sit in a room and look at a frozen screen; nobody there can start without the speaker,
read out the questions, or send people to coffee. Somebody in the room needs to be in charge, if
only as host.

Who leads is the chair, the moderator, the facilitators, the speakers and panellists, and the host,
also of its items. The roster says who takes part remotely, under `attends`; who says nothing is
taken to be there, and so is a person who is not known yet. Sessions at which everybody expected is
remote are left alone, and so are online events.

Bad:

    people: |
      id,name,email,attends
      p-001,Amina Mfano,amina@example.org,remote
      p-002,Bopha Sampel,bopha@example.org,in-person
    sessions:
      - {time: 09:00-10:00, title: Trends, speaker: p-001}

Good:

    people: |
      id,name,email,attends
      p-001,Amina Mfano,amina@example.org,remote
      p-002,Bopha Sampel,bopha@example.org,in-person
    sessions:
      - {time: 09:00-10:00, title: Trends, speaker: p-001, host: p-002}
"""

from collections.abc import Iterator

from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, sessions
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.vocabulary.roles import Role

LEADING = frozenset(Role) - {Role.RAPPORTEUR, Role.INTERPRETER}
_KEYS = tuple(key for role in Role for key in (role.value, role.plural))


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions that nobody leads in the room, once a day."""
    remote = {person.id for person in plan.participants if person.is_remote}
    if not remote:
        return
    for day in plan.schedule.days:
        found = [
            slot
            for slot in day.slots()
            if _is_led_from_afar(plan, slot, remote) and _has_people_there(plan, slot, remote)
        ]
        yield from bundle(found, _finding)


def _is_led_from_afar(plan: Plan, slot: Slot, remote: set[str]) -> bool:
    session = slot.session
    if session.type.is_pause or session.may_have_said(*_KEYS, "items"):
        return False
    leading = [plan.participant(one.person) for one in session.all_people if one.role in LEADING]
    return bool(leading) and all(person and person.id in remote for person in leading)


def _has_people_there(plan: Plan, slot: Slot, remote: set[str]) -> bool:
    """Whether somebody comes in person; whoever is there may choose a strand that says nothing."""
    people = plan.participants if plan.is_choice(slot) else plan.expected(slot)
    return any(person.id not in remote for person in people)


def _finding(slots: list[Slot]) -> Finding:
    first, *more = slots
    return Finding(
        first.session.route / "title",
        f"everybody who leads {sessions(slots)} takes part remotely",
        "name somebody who is in the room: `host: …`",
        places_of(more),
    )


RULE = Rule("led-from-afar", Severity.ADVICE, check, __doc__)
