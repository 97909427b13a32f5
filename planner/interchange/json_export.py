"""The schedule and the roster's groups as JSON. Their shapes are fixed: see docs/json.md."""

import json
from collections.abc import Callable, Iterable
from typing import Any
from zoneinfo import ZoneInfo

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection, select
from planner.schedule.slots import DaySchedule, Slot
from planner.tables.people import Group
from planner.tables.table import may_be_named
from planner.vocabulary.audience import Audience


def schedule_json(plan: Plan, selection: Selection) -> str:
    """The selected part of the schedule; instants in ISO 8601 with the clock's offset."""
    event = plan.agenda.event
    document: dict[str, Any] = {
        "event": {
            "id": event.id,
            "name": event.name,
            "city": event.city,
            "country": event.country.alpha2 if event.country else None,
            "timezone": event.timezone,
        },
        "days": [
            _day(plan, day, Clock(selection.zone or day.zone)) for day in select(plan, selection)
        ],
    }
    if selection.reader:
        document["for"] = {"id": selection.reader.id, "timezone": _key(selection.own_zone)}
    return dump(document)


def _key(zone: ZoneInfo | None) -> str | None:
    return zone.key if zone else None


def _day(plan: Plan, day: DaySchedule, clock: Clock) -> dict[str, Any]:
    return {
        "date": day.day.date.isoformat(),
        "title": day.day.title,
        "timezone": day.day.timezone,
        "venue": day.day.venue,
        "slots": [slot_json(plan, slot, clock) for slot in day.slots()],
    }


def slot_json(plan: Plan, slot: Slot, clock: Clock) -> dict[str, Any]:
    """One slot, with the ids of its people."""
    session = slot.session
    return {
        "id": session.id,
        "title": session.title,
        "type": session.type.value,
        "start": clock.local(slot.start).isoformat(),
        "end": clock.local(slot.end).isoformat(),
        "room": slot.room,
        "rooms": list(slot.rooms),
        "venue": plan.venue_of(slot).id or None,
        "track": slot.track,
        "strand": slot.strand,
        "anchored": slot.is_anchored,
        "beside": slot.is_beside,
        "people": {role.value: list(people) for role, people in plan.people(slot).items()},
        "items": [
            {
                "title": item.item.title,
                "start": clock.local(item.range.start).isoformat() if item.range else None,
                "end": clock.local(item.range.end).isoformat() if item.range else None,
            }
            for item in slot.items
        ],
    }


def groups_json(plan: Plan, groups: Iterable[Group], audience: Audience = Audience.TEAM) -> str:
    """Groups of participants with counts; the total counts each participant once.

    What the audience may not see of somebody is null; who may not be named to
    it is not among them.
    """
    document = {
        "groups": [
            {
                "key": group.key,
                "label": group.label,
                "count": len(people),
                "participants": [_participant(plan, person, audience) for person in people],
            }
            for group in groups
            if (people := [one for one in group.participants if may_be_named(one, audience)])
        ],
        "total": sum(may_be_named(person, audience) for person in plan.participants),
    }
    return dump(document)


# What a list shows; never dietary, health, passport or emergency data.
_SHOWN: dict[str, Callable[[Participant], Any]] = {
    "id": lambda person: person.id,
    "name": lambda person: person.name,
    "email": lambda person: person.email,
    "organisation": lambda person: person.organisation,
    "organisation_type": lambda person: person.likely_type.key if person.likely_type else None,
    "country": lambda person: person.country.code if person.country else None,
    "position": lambda person: person.position,
    "roles": lambda person: list(person.roles),
    "delegation": lambda person: person.delegation,
    "head_of_delegation": lambda person: person.head_of_delegation,
    "grants": lambda person: list(person.grants),
}


def _participant(plan: Plan, person: Participant, audience: Audience) -> dict[str, Any]:
    seen = {key for key in _SHOWN if audience.may_see(plan.fields[key].sensitivity)}
    values = {key: shown(person) if key in seen else None for key, shown in _SHOWN.items()}
    return {**values, "inferred": [key for key in person.inferred if key in seen]}


def dump(document: dict[str, Any]) -> str:
    """A document as text, the same for the same input."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
