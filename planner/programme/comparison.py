"""What changed, in an organiser's words: by session and day, or by participant."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from planner.programme.change_words import (
    audience_words,
    both,
    detail_words,
    label_of,
    offsets,
    people_words,
    place,
    span,
    times,
    together,
    written,
)
from planner.programme.headings import day_title
from planner.schedule.changes import Cause, Comparison, DayChange, RoomChange, SessionChange
from planner.text.width import display_width, pad
from planner.text.wording import count, listing

LABEL_COLUMNS = 10

_EVENT_WORDS = {
    "id": "event id",
    "timezone": "time zone",
    "address": "venue's address",
    "delete_roster_by": "delete the roster by",
}


class Line(NamedTuple):
    """A line of a comparison: what sort of change, times in a column of their own, and words."""

    label: str
    text: str
    lead: str = ""
    is_title: bool = False


class Section(NamedTuple):
    """A heading and the lines below it."""

    heading: str
    lines: tuple[Line, ...]


def comparison_text(head: Iterable[str], sections: Iterable[Section], summary: str) -> str:
    """A comparison as plain text: for pipes, mails and files."""
    lines = list(head)
    for section in sections:
        lines += ["", section.heading, "-" * display_width(section.heading)]
        leads = lead_columns(section)
        for line in section.lines:
            lead = pad(line.lead, leads + 2) if line.lead else ""
            lines.append(f"{pad(line.label, LABEL_COLUMNS)}{lead}{line.text}".rstrip())
    return "\n".join([*lines, "", summary]) + "\n"


def lead_columns(section: Section) -> int:
    """How wide the times in a section are."""
    return max((display_width(line.lead) for line in section.lines), default=0)


def head(comparison: Comparison, old: str, new: str) -> Iterator[str]:
    """The event, what is compared with what, and on whose clock."""
    event = comparison.new.agenda.event
    yield event.name
    yield f"From {old} to {new}"
    if not comparison.is_same_event:
        was = comparison.old.agenda.event
        yield f"These are two events: `{was.id}` before, `{event.id}` after."
    zones = [
        sorted({day.day.timezone for day in plan.schedule.days})
        for plan in (comparison.old, comparison.new)
    ]
    if zones[0] != zones[1]:
        yield f"Times in {listing(zones[0])} before, in {listing(zones[1])} after"
    else:
        yield f"Times in {listing(zones[1])}"


def summary(comparison: Comparison) -> str:
    """How many sessions changed in what way."""
    if not comparison.has_changes:
        return "Nothing changed."
    sessions = comparison.sessions
    own = sum(change.pair is not None and not change.is_consequence for change in sessions)
    brought = sum(change.is_consequence for change in sessions)
    counts = (
        (own, "changed"),
        (sum(change.old is None for change in sessions), "added"),
        (sum(change.new is None for change in sessions), "removed"),
        (brought, "moved along"),
        (len(comparison.unchanged), "as before"),
    )
    said = [f"{number} {words}" for number, words in counts if number]
    return f"Sessions: {', '.join(said) or 'none'}."


def by_session(comparison: Comparison) -> Iterator[Section]:
    """What changed about the event, then day by day: each cause, then what follows from it."""
    event = tuple(_event_lines(comparison))
    if event:
        yield Section("The event", event)
    dates = {_date_of(comparison, change) for change in comparison.sessions}
    dates |= {day.date for change in comparison.days if (day := change.new or change.old)}
    for at in sorted(dates):
        changes = [c for c in comparison.sessions if _date_of(comparison, c) == at]
        days = [c for c in comparison.days if (day := c.new or c.old) and day.date == at]
        lines = (*_day_lines(days), *_session_lines(comparison, changes))
        yield Section(_heading(comparison, at), lines)


def _date_of(comparison: Comparison, change: SessionChange) -> date:
    at = change.slot.day.date
    return at if change.new else comparison.date_now(at)


def _heading(comparison: Comparison, at: date) -> str:
    plans = (comparison.new, comparison.old)
    found = (day for plan in plans for day in plan.agenda.days if day.date == at)
    return day_title(at, next((day.title for day in found), ""))


def _event_lines(comparison: Comparison) -> Iterator[Line]:
    for field, old, new in comparison.event:
        name = _EVENT_WORDS.get(field, field)
        words = f"{name} changed" if field == "description" else f"{name}: {from_to(old, new)}"
        yield Line("changed", words)
    for change in comparison.rooms:
        yield _room_line(change)
    joined, left = len(comparison.joined), len(comparison.left)
    said = [f"{count(joined, 'person', 'people')} joined"] if joined else []
    said += (
        [f"{left} left" if joined else f"{count(left, 'person', 'people')} left"] if left else []
    )
    if said:
        yield Line("roster", f"{listing(said)}; `--by person` says who")


def _room_line(change: RoomChange) -> Line:
    room = change.new or change.old
    assert room is not None  # noqa: S101  # one of them always is
    if change.old is None or change.new is None:
        seats = f", {count(room.seats, 'seat')}" if room.seats else ""
        return Line("added" if change.old is None else "removed", f"room {room.name}{seats}")
    said = []
    for field in change.fields:
        values = (written(getattr(room, field)) for room in (change.old, change.new))
        said.append(f"{field.replace('_', ' ')} {from_to(*values)}")
    return Line("changed", f"room {change.old.name}: {', '.join(said)}")


def from_to(old: object, new: object) -> str:
    """`old → new`, with a word for what was not or is not given."""
    return f"{old or 'not given'} → {new or 'not given'}"


def _day_lines(changes: Iterable[DayChange]) -> Iterator[Line]:
    for old, new, fields in changes:
        if old is None or new is None:
            yield Line(*(("added", "this day is new") if old is None else
                         ("removed", "this day is gone")))  # fmt: skip
            continue
        for field in fields:
            if field == "date":
                words = f"the day was {day_title(old.date)}"
            elif field == "hours":
                hours = [
                    f"{day.start:%H:%M}–{day.end:%H:%M}" if day.start and day.end else ""
                    for day in (old, new)
                ]
                words = f"hours: {from_to(*hours)}"
            elif field == "rollover":
                rollovers = [f"{day.rollover:%H:%M}" if day.rollover else "" for day in (old, new)]
                words = f"rollover: {from_to(*rollovers)}"
            else:
                name = _EVENT_WORDS.get(field, field)
                words = f"{name}: {from_to(getattr(old, field), getattr(new, field))}"
            yield Line("day", words)


def _session_lines(comparison: Comparison, changes: Iterable[SessionChange]) -> Iterator[Line]:
    for key, group in groupby(changes, key=_bundle):
        if key is None:
            for change in group:
                yield from _change_lines(comparison, change)
            continue
        members = list(group)
        label = "then" if members[0].moved in (None, Cause.FOLLOWS) else "moved"
        yield Line(label, together(members))
        for change in members:
            yield Line("", change.slot.session.title, _bundled_times(change))


def _bundle(change: SessionChange) -> object:
    """What consequences share that are told as one; None for a change of its own."""
    if change.pair is None or not change.is_consequence:
        return None
    shifts = change.later_by, change.later_on_clock, change.longer_by
    return change.moved, change.resized, *shifts, offsets(change)


def _bundled_times(change: SessionChange) -> str:
    old, new = both(change)
    is_as_it_was = span(old) == span(new)
    return span(new) if is_as_it_was else f"{span(old)} → {span(new)}"


def _change_lines(comparison: Comparison, change: SessionChange) -> Iterator[Line]:
    yield Line(label_of(change.kinds), change.slot.session.title, is_title=True)
    old, new = change.old, change.new
    if old is None or new is None:
        plan = comparison.new if new else comparison.old
        words = _occasion(span(change.slot), place(plan, change.slot))
        yield Line("", words if new else f"was {words}")
        return
    if change.is_renamed:
        yield Line("", f"was `{old.session.title}`")
    if change.moved or change.resized:
        yield Line("", times(change))
    if change.is_elsewhere:
        rooms = from_to(place(comparison.old, old), place(comparison.new, new))
        yield Line("", f"room: {rooms}")
    for words in (
        *people_words(change),
        *audience_words(comparison, change),
        *detail_words(comparison, change),
    ):
        yield Line("", words)


def _occasion(*parts: str) -> str:
    return " · ".join(filter(None, parts))
