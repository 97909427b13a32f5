"""The programme as plain text: for pipes, mails and files."""

from collections.abc import Iterator
from dataclasses import replace

from planner.model.time import write_duration
from planner.programme.headings import Headings, day_heading
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection, select
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.schedule.whereabouts import whereabouts
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
    selection = replace(selection, audience=audience)
    lines = _Lines(plan, selection)
    return "\n".join(lines.all(state_audience=state_audience)) + "\n"


class _Lines:
    """Writes the lines of what is selected of a plan, for the selection's audience."""

    def __init__(self, plan: Plan, selection: Selection) -> None:
        self.plan = plan
        self.selection = selection
        self.days = select(plan, selection)
        self.headings = Headings(plan, selection, self.days)
        slots = [(slot, day) for day in plan.schedule.days for slot in day.slots()]
        spans = (len(self.headings.clock(day).span(slot, day.day.date)) + 2 for slot, day in slots)
        lengths = (len(write_duration(slot.range.duration)) + 1 for slot, _ in slots)
        own = (len(self.headings.own_span(slot)) for day in self.days for slot in day.slots())
        self.span_columns = max([_SPAN_COLUMNS, *spans])
        self.length_columns = max([_LENGTH_COLUMNS, *lengths])
        self.own_columns = max(own, default=0)
        self.own_columns += 2 if self.own_columns else 0

    def all(self, *, state_audience: bool) -> Iterator[str]:
        yield self.plan.agenda.event.name
        if self.selection.reader:
            yield f"For {self.selection.reader.name}"
        yield from self.headings.of_event()
        if state_audience:
            yield f"For {self.selection.audience.label}"
        for day in self.days:
            yield ""
            yield day_heading(day)
            yield "-" * display_width(day_heading(day))
            yield from self.headings.of_day(day)
            for entry in (*day.beside, *day.entries):
                yield from self.entry(entry, day)

    @property
    def columns(self) -> int:
        """The columns before a title."""
        return self.span_columns + self.own_columns + self.length_columns

    def entry(self, entry: Slot | Block, day: DaySchedule) -> Iterator[str]:
        if isinstance(entry, Slot):
            yield from self.slot(entry, day, "")
            return
        span = self.headings.clock(day).span(entry, day.day.date)
        yield f"{pad(span, self.columns)}In parallel:"
        for label, slots in entry.strands:
            yield f"  [{self.strand_name(label)}]"
            for slot in slots:
                yield from self.slot(slot, day, "  ")

    def strand_name(self, label: str) -> str:
        tracks = dict(self.plan.agenda.tracks)
        return tracks.get(label) or self.plan.room_name(label)

    def slot(self, slot: Slot, day: DaySchedule, indent: str) -> Iterator[str]:
        session = slot.session
        clock = self.headings.clock(day)
        span = pad(clock.span(slot, day.day.date), self.span_columns)
        own = pad(self.headings.own_span(slot), self.own_columns)
        length = pad(write_duration(slot.range.duration), self.length_columns)
        where = whereabouts(self.plan, slot)
        # Below a strand's heading; a strand that was left alone has none.
        named_already = indent and self.plan.is_named_by_strand(slot)
        place = where.remark if named_already else where.text
        place = ", ".join(filter(None, (place, "beside the programme" if slot.is_beside else "")))
        yield f"{indent}{span}{own}{length}{session.title}" + (f"  ({place})" if place else "")
        margin = indent + " " * self.columns
        names = visible(names_of(self.plan, session.people), self.selection.names_for)
        if names:
            yield margin + names_text(names)
        for item in slot.items:
            at = clock.time(item.range.start, day.day.date) if item.range else "  –  "
            yield f"{margin}{at}  {item.item.title}"
