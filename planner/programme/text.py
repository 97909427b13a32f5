"""The programme as plain text: for pipes, mails and files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

from planner.model.time import write_duration
from planner.programme.headings import clock_note, day_heading, where
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection, select
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.tables.programme import names_of
from planner.tables.table import names_text, visible
from planner.text.width import display_width, pad
from planner.vocabulary.audience import Audience

# At least so wide, so that the programmes of most events look the same.
_SPAN_COLUMNS = 15
_LENGTH_COLUMNS = 7


def programme_text(
    plan: Plan, selection: Selection, audience: Audience, *, state_audience: bool = False
) -> str:
    """The selected part of the programme, one line a session, people and items below it."""
    lines = _Lines(plan, Clock(selection.zone or ZoneInfo(plan.agenda.event.timezone)), audience)
    return (
        "\n".join(
            lines.all(
                select(plan, replace(selection, audience=audience)), state_audience=state_audience
            )
        )
        + "\n"
    )


class _Lines:
    """Writes a plan's lines for an audience, on a clock."""

    def __init__(self, plan: Plan, clock: Clock, audience: Audience) -> None:
        self.plan = plan
        self.clock = clock
        self.audience = audience
        slots = list(plan.schedule.slots())
        spans = (len(clock.span(slot, slot.day.date)) + 2 for slot in slots)
        lengths = (len(write_duration(slot.range.duration)) + 1 for slot in slots)
        self.span_columns = max([_SPAN_COLUMNS, *spans])
        self.length_columns = max([_LENGTH_COLUMNS, *lengths])

    def all(self, days: Iterable[DaySchedule], *, state_audience: bool) -> Iterator[str]:
        yield self.plan.agenda.event.name
        place = where(self.plan)
        if place:
            yield place
        yield clock_note(self.plan, self.clock)
        if state_audience:
            yield f"For {self.audience.label}"
        for day in days:
            yield ""
            yield day_heading(day)
            yield "-" * display_width(day_heading(day))
            for entry in day.entries:
                yield from self.entry(entry, day)

    def entry(self, entry: Slot | Block, day: DaySchedule) -> Iterator[str]:
        if isinstance(entry, Slot):
            yield from self.slot(entry, day, "")
            return
        span = self.clock.span(entry, day.day.date)
        yield f"{pad(span, self.span_columns + self.length_columns)}In parallel:"
        for label, slots in entry.strands:
            yield f"  [{self.strand_name(label)}]"
            for slot in slots:
                yield from self.slot(slot, day, "  ")

    def strand_name(self, label: str) -> str:
        tracks = dict(self.plan.agenda.tracks)
        return tracks.get(label) or self.plan.room_name(label)

    def slot(self, slot: Slot, day: DaySchedule, indent: str) -> Iterator[str]:
        session = slot.session
        span = pad(self.clock.span(slot, day.day.date), self.span_columns)
        length = pad(write_duration(slot.range.duration), self.length_columns)
        room = self.plan.room_name(slot.room)
        # Below a strand's heading; a strand that was left alone has none.
        named_already = indent and slot.strand == slot.room
        place = f"  ({room})" if room and not named_already else ""
        yield f"{indent}{span}{length}{session.title}{place}"
        margin = indent + " " * (self.span_columns + self.length_columns)
        names = visible(names_of(self.plan, session.people), self.audience)
        if names:
            yield margin + names_text(names)
        for item in slot.items:
            at = self.clock.time(item.range.start, day.day.date) if item.range else "  –  "
            yield f"{margin}{at}  {item.item.title}"
