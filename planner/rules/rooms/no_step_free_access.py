"""Somebody asked for a place without steps, and is expected in a room that has them.

A participant in a wheelchair stands at the foot of a staircase while the session begins above; or
is carried up before everybody, and does not come again. Say `step_free: no` of such rooms, and
`step_free: yes` of the others; nothing is concluded of a room that says neither. What people need
is read from the roster's `accessibility`, in the words they typed (`wheelchair`, `no stairs`,
`silla de ruedas`); who takes part remotely needs no room.

It is said once for a room, with how many people it is about and never with who they are: look in
the roster. A room or a session is named only where ten or more are expected, since it would tell
who it is. Of rooms that few use it is said for the event as a whole; and where they are too few for
that too, the finding asks you to look in the roster, whether anybody there needs it or not. Where
people choose a strand, nobody is expected at it: make sure that they can choose. Who declined the
session counts all the same: the stairs may be why.

Bad:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms: {attic: {name: Attic, step_free: no}, ballroom: {name: Ballroom, step_free: yes}}
    sessions: [{time: 09:00-10:00, title: Plenary, room: attic}]
    people: |
      id,name,email,accessibility,list_consent
      p-001,Chanda Mfano,chanda@example.org,I use a wheelchair,yes

Good:

    event:
      id: forum
      name: Forum
      timezone: Asia/Bangkok
      organiser: Secretariat <forum@example.org>
      venue:
        rooms: {attic: {name: Attic, step_free: no}, ballroom: {name: Ballroom, step_free: yes}}
    sessions: [{time: 09:00-10:00, title: Plenary, room: ballroom}]
    people: |
      id,name,email,accessibility,list_consent
      p-001,Chanda Mfano,chanda@example.org,I use a wheelchair,yes
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from planner.model.places import Room
from planner.rules.crowds import Crowd, named, tellable
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import listing, quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find rooms with steps that people who cannot take them are expected in, each once."""
    stepped = {room.id: room for room in plan.rooms.values() if room.step_free is False}
    asking = _asking(plan) if stepped else frozenset()
    if not asking:
        return
    crowd = Crowd(one.id for one in plan.participants if one.id not in plan.remote_ids)
    sessions: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        for room in slot.rooms:
            if room in stepped:
                sessions[room].append(slot)
    people = {
        room: crowd.people & frozenset[str]().union(*map(plan.invited_ids, slots))
        for room, slots in sessions.items()
    }
    known = named(crowd, people)
    free = [quoted(room.name) for room in plan.rooms.values() if room.step_free]
    for room, there in people.items():
        if room in known.groups and asking & there:
            number = tellable(len(asking & there), len(there))
            shown = [slot for slot in sessions[room] if _may_show(plan, slot, asking, crowd)]
            yield _finding(stepped[room], number, shown, free)
    if not known.hides_others or known.others & asking:
        yield _without_room(plan, free, is_certain=known.hides_others)


def _may_show(plan: Plan, slot: Slot, asking: frozenset[str], crowd: Crowd) -> bool:
    there = plan.invited_ids(slot)
    return crowd.hides(there & crowd.people) and not asking.isdisjoint(there)


def _asking(plan: Plan) -> frozenset[str]:
    """Who needs a way without steps."""
    from planner.vocabulary.needs import Access, access_needs

    return frozenset(
        participant.id
        for participant in plan.participants
        if participant.accessibility
        and participant.id not in plan.remote_ids
        and Access.STEP_FREE in access_needs(participant.accessibility)
    )


def _finding(
    room: Room, number: int | None, sessions: Sequence[Slot], free: Sequence[str]
) -> Finding:
    who = "somebody who needs" if number == 1 else f"{number or ''} people who need".strip()
    are = "is" if number == 1 else "are"
    routes = dict.fromkeys(slot.session.route / "title" for slot in sessions)
    return Finding(
        room.route / "step_free",
        f"{quoted(room.name)} has steps, and {who} a way without {are} expected there",
        _ways(free),
        tuple((route, "among others here") for route in list(routes)[:MOST_RELATED]),
    )


def _without_room(plan: Plan, free: Sequence[str], *, is_certain: bool) -> Finding:
    """What is said of rooms that are not named."""
    if is_certain:
        return Finding(
            plan.agenda.event.route,
            "somebody who needs a way without steps is expected in a room that has them; which "
            "room it is would tell who",
            f"look in the roster, and at rooms with `step_free: no`; {_ways(free)}",
        )
    return Finding(
        plan.agenda.event.route,
        "some are expected in a room with steps; whether they need a way without is not said, "
        "because it would tell who",
        "look in the roster whether they do, and at rooms with `step_free: no`; else waive it",
    )


def _ways(free: Sequence[str]) -> str:
    if free:
        return f"{listing(free)} {'is' if len(free) == 1 else 'are'} reached without a step"
    return "ask the venue for a ramp, a lift or another room"


RULE = Rule("no-step-free-access", Severity.WARNING, check, __doc__)
