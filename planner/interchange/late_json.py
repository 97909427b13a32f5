"""The recovery of a late day as JSON. The shape is fixed: see docs/json.md."""

from datetime import datetime, timedelta
from typing import Any

from planner.interchange.json_export import dump
from planner.model.time import whole_minutes
from planner.schedule.late import Recovery, Retimed
from planner.schedule.slots import Slot


def late_json(recovery: Recovery, by: timedelta, at: datetime) -> str:
    """Each session of the day before and after; minutes, and instants with the clock's offset."""
    first = recovery.slots[0].before
    return dump(
        {
            "at": first.local(at).isoformat(),
            "late": whole_minutes(by),
            "running": [slot.session.id for slot in recovery.running],
            "ends_late": whole_minutes(recovery.ends_late),
            "sessions": [_retimed(one) for one in recovery.slots],
        }
    )


def _retimed(one: Retimed) -> dict[str, Any]:
    return {
        "id": one.before.session.id,
        "title": one.before.session.title,
        "anchored": one.before.is_anchored,
        "before": _span(one.before),
        "after": _span(one.after) if one.after else None,
        "changed": one.is_changed,
    }


def _span(slot: Slot) -> dict[str, str]:
    return {"start": slot.local(slot.start).isoformat(), "end": slot.local(slot.end).isoformat()}
