"""What is on and what is next as JSON. The shape is fixed: see docs/json.md."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from planner.interchange.json_export import dump, slot_json
from planner.schedule.moment import Moment, Running
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock
from planner.schedule.slots import Slot
from planner.tables.programme import names_of
from planner.tables.table import visible
from planner.vocabulary.audience import Audience


def moment_json(plan: Plan, present: Moment, audience: Audience = Audience.TEAM) -> str:
    """A moment of a plan; spans in whole seconds, instants with the offset of their day's clock.

    People are named as `show` names them, by id, and only where the audience may see them.
    """
    return dump(
        {
            "at": present.local.isoformat(),
            "standing": present.standing.value,
            "day": present.day.day.date.isoformat() if present.day else None,
            "timezone": present.zone.key,
            "on": [_running(plan, running, audience) for running in present.on],
            "beside": [_slot(plan, slot, audience) for slot in present.beside],
            "next": [
                {**_slot(plan, slot, audience), "begins_in": _seconds(slot.start - present.instant)}
                for slot in present.next
            ],
        }
    )


def _running(plan: Plan, running: Running, audience: Audience) -> dict[str, Any]:
    item = running.item
    return {
        **_slot(plan, running.slot, audience),
        "elapsed": _seconds(running.elapsed),
        "remaining": _seconds(running.remaining),
        "item": {
            "title": item.item.title,
            "elapsed": _seconds(item.elapsed),
            "remaining": _seconds(item.remaining),
        }
        if item
        else None,
    }


def _slot(plan: Plan, slot: Slot, audience: Audience) -> dict[str, Any]:
    found = slot_json(plan, slot, Clock(ZoneInfo(slot.day.timezone)))
    shown = {
        plan.person_key(assignment.person)
        for assignment in slot.session.all_people
        if visible(names_of(plan, (assignment,)), audience)
    }
    people = {
        role: [person for person in people if plan.person_key(person) in shown]
        for role, people in found["people"].items()
    }
    return {**found, "people": {role: kept for role, kept in people.items() if kept}}


def _seconds(span: timedelta) -> int:
    return span // timedelta(seconds=1)
