"""Somebody asked for a place without steps, and is expected in a room that has them.

A participant in a wheelchair stands at the foot of a staircase while the session begins above; or
is carried up before everybody, and does not come again. Say `step_free: no` of such rooms, and
`step_free: yes` of the others; nothing is concluded of a room that says neither. What people need
is read from the roster's `accessibility`, in the words they typed (`wheelchair`, `no stairs`,
`silla de ruedas`); who takes part remotely needs no room.

It is said once for a room, with how many people it is about and never with who they are: look in
the roster. Sessions at which few are expected are not named either, since that would tell. Where
people choose a strand, nobody is expected at it: make sure that they can choose.

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
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import listing, quoted

_ENOUGH_TO_HIDE_AMONG = 10


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find rooms with steps that people who cannot take them are expected in, each once."""
    stepped = {room.id: room for room in plan.rooms.values() if room.step_free is False}
    asking = _asking(plan) if stepped else frozenset()
    if not asking:
        return
    people: defaultdict[str, set[str]] = defaultdict(set)
    sessions: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        here = asking & plan.expected_ids(slot)
        for room in slot.rooms if here else ():
            if room in stepped:
                people[room] |= here
                if len(plan.expected_ids(slot)) >= _ENOUGH_TO_HIDE_AMONG:
                    sessions[room].append(slot)
    free = [quoted(room.name) for room in plan.rooms.values() if room.step_free]
    for room_id, ids in people.items():
        yield _finding(stepped[room_id], len(ids), sessions[room_id], free)


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


def _finding(room: Room, number: int, sessions: Sequence[Slot], free: Sequence[str]) -> Finding:
    who = "somebody who needs" if number == 1 else f"{number} people who need"
    are = "is" if number == 1 else "are"
    if free:
        ways = f"{listing(free)} {'is' if len(free) == 1 else 'are'} reached without a step"
    else:
        ways = "ask the venue for a ramp, a lift or another room"
    routes = dict.fromkeys(slot.session.route / "title" for slot in sessions)
    return Finding(
        room.route / "step_free",
        f"{quoted(room.name)} has steps, and {who} a way without {are} expected there",
        ways,
        tuple((route, "among others here") for route in list(routes)[:MOST_RELATED]),
    )


RULE = Rule("no-step-free-access", Severity.WARNING, check, __doc__)
