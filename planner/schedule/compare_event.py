"""What changed about an event as a whole: what it is called, its rooms, its days."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.model.time import write_duration
from planner.schedule.changes import DayChange, FieldChange, RoomChange
from planner.schedule.matching import Matching
from planner.schedule.plan import Plan

_ROOM_FIELDS = ("name", "also", "seats", "equipment", "changeover", "step_free")


def event_changes(old: Plan, new: Plan) -> Iterator[FieldChange]:
    """What about the event as a whole is written otherwise."""
    before = dict(_event_fields(old))
    for field, text in _event_fields(new):
        if before[field] != text:
            yield FieldChange(field, before[field], text)


def _event_fields(plan: Plan) -> Iterator[tuple[str, str]]:
    event = plan.agenda.event
    organiser = event.organiser
    yield "id", event.id
    yield "name", event.name
    yield "description", event.description
    yield "city", event.city
    yield "country", event.country.name if event.country else ""
    yield "timezone", event.timezone
    yield "languages", ", ".join(event.languages)
    yield "organiser", f"{organiser.name} <{organiser.email}>" if organiser else ""
    yield "website", event.website
    until = event.delete_roster_by
    yield "delete_roster_by", until.isoformat() if until else ""
    yield "venue", event.venue.name
    yield "address", event.venue.address
    yield "changeover", write_duration(plan.agenda.defaults.changeover)


def room_changes(old: Plan, new: Plan) -> Iterator[RoomChange]:
    """The venue's rooms that are gone, new, or others than they were; told apart by id."""
    for room_id, room in old.rooms.items():
        if room_id not in new.rooms:
            yield RoomChange(room, None)
    for room_id, room in new.rooms.items():
        before = old.rooms.get(room_id)
        fields = _unlike(before, room, _ROOM_FIELDS) if before else ()
        if before is None or fields:
            yield RoomChange(before, room, fields)


def day_changes(matching: Matching, old: Plan, new: Plan) -> Iterator[DayChange]:
    """The days that are gone, new, or others than they were, by date."""
    changes = [DayChange(day.day, None) for day in matching.removed_days]
    changes += [DayChange(None, day.day) for day in matching.added_days]
    zones = old.agenda.event.timezone, new.agenda.event.timezone
    for one, other in matching.days:
        fields = _unlike(one.day, other.day, ("date", "title", "timezone", "rollover"))
        if (one.day.timezone, other.day.timezone) == zones:  # is said of the event
            fields = tuple(field for field in fields if field != "timezone")
        if _unlike(one.day, other.day, ("start", "end")):
            fields += ("hours",)
        if fields:
            changes.append(DayChange(one.day, other.day, fields))
    yield from sorted(changes, key=_date_of)


def _date_of(change: DayChange) -> tuple[date, bool]:
    dates = [day.date for day in (change.new, change.old) if day is not None]
    return dates[0], change.new is None


def _unlike(one: object, other: object, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))
