"""The schedule and the roster's groups as JSON. Their shapes are fixed: see docs/json.md."""

import json
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection, select
from planner.schedule.slots import DaySchedule, Slot
from planner.tables.people import Group


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


def groups_json(groups: Iterable[Group], total: int) -> str:
    """Groups of participants with counts; ``total`` counts each participant once."""
    document = {
        "groups": [
            {
                "key": group.key,
                "label": group.label,
                "count": len(group.participants),
                "participants": [_participant(person) for person in group.participants],
            }
            for group in groups
        ],
        "total": total,
    }
    return dump(document)


def _participant(person: Participant) -> dict[str, Any]:
    # What a list for the team shows; never dietary, health, passport or emergency data.
    return {
        "id": person.id,
        "name": person.name,
        "email": person.email,
        "organisation": person.organisation,
        "organisation_type": person.organisation_type.key if person.organisation_type else None,
        "country": person.country.code if person.country else None,
        "position": person.position,
        "roles": list(person.roles),
    }


def dump(document: dict[str, Any]) -> str:
    """A document as text, the same for the same input."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
