"""The programme drawn for a terminal: strands side by side, anchors marked."""

from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from planner.model.time import write_duration
from planner.programme.headings import Headings, day_heading
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection, select
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.schedule.whereabouts import whereabouts
from planner.tables.programme import names_of
from planner.tables.table import names_text, visible
from planner.text.width import display_width
from planner.vocabulary.session_types import SessionType

ANCHOR, FLOWS = "●", "│"
BESIDE = "○"
LEGEND = f"{ANCHOR} fixed start   {FLOWS} follows what stands above"
LEGEND_BESIDE = f"   {BESIDE} beside the programme"

_SPAN_COLUMNS = 11
_LENGTH_COLUMNS = 5
_ROOM_COLUMNS = 22

_STYLES = {
    SessionType.BREAK: "green",
    SessionType.MEAL: "green",
    SessionType.RECEPTION: "green",
    SessionType.REGISTRATION: "cyan",
    SessionType.OPENING: "cyan",
    SessionType.CLOSING: "cyan",
    SessionType.PANEL: "magenta",
    SessionType.KEYNOTE: "magenta",
    SessionType.WORKSHOP: "yellow",
    SessionType.BREAKOUT: "yellow",
}


def programme_view(plan: Plan, selection: Selection) -> Group:
    """The selected part of the programme, for rich to draw."""
    return Group(*_Drawing(plan, selection).all())


class _Drawing:
    """Draws what is selected of one plan."""

    def __init__(self, plan: Plan, selection: Selection) -> None:
        self.plan = plan
        self.selection = selection
        self.days = select(plan, selection)
        self.headings = Headings(plan, selection, self.days)
        self.tracks = dict(plan.agenda.tracks)
        slots = [(slot, day) for day in plan.schedule.days for slot in day.slots()]
        places = [whereabouts(plan, slot) for slot, _ in slots]
        # On a reader's own agenda their clock takes the columns; the room is below the title.
        self.has_rooms = len(set(places)) > 1 and selection.own_zone is None
        wanted = (display_width(text) for place in places for text in (place.room, place.remark))
        self.room_columns = min(max(wanted, default=0), _ROOM_COLUMNS)
        spans = (len(self.headings.clock(day).span(slot, day.day.date)) for slot, day in slots)
        lengths = (len(write_duration(slot.range.duration)) for slot, _ in slots)
        own = (len(self.headings.own_span(slot)) for day in self.days for slot in day.slots())
        self.span_columns = max([_SPAN_COLUMNS, *spans])
        self.length_columns = max([_LENGTH_COLUMNS, *lengths])
        self.own_columns = max(own, default=0)

    def all(self) -> Iterator[RenderableType]:
        yield Text(self.plan.agenda.event.name, style="bold")
        if self.selection.reader:
            yield Text(f"For {self.selection.reader.name}")
        yield Text(" · ".join(self.headings.of_event()), style="dim")
        for day in self.days:
            yield Text()
            yield Text(day_heading(day), style="bold cyan")
            if below := self.headings.of_day(day):
                yield Text(" · ".join(below), style="dim")
            yield from self.day(day)
        yield Text()
        has_beside = any(day.beside for day in self.days)
        yield Text(LEGEND + (LEGEND_BESIDE if has_beside else ""), style="dim")

    def day(self, day: DaySchedule) -> Iterator[RenderableType]:
        """Runs of sessions as tables, with the blocks between them; what is beside them first."""
        rows: list[Slot] = list(day.beside)
        for entry in day.entries:
            if isinstance(entry, Slot):
                rows.append(entry)
                continue
            if rows:
                yield self.table(rows, day)
                rows = []
            yield self.block(entry, day)
        if rows:
            yield self.table(rows, day)

    def table(self, slots: Iterable[Slot], day: DaySchedule) -> Table:
        table = Table.grid(padding=(0, 2), expand=True)
        table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, width=self.span_columns)
        if self.own_columns:
            table.add_column(no_wrap=True, style="dim", width=self.own_columns)
        table.add_column(no_wrap=True, justify="right", width=self.length_columns)
        table.add_column(ratio=1, overflow="fold")
        if self.has_rooms:
            table.add_column(no_wrap=True, style="dim", width=self.room_columns)
        for slot in slots:
            table.add_row(
                self.mark(slot),
                self.headings.clock(day).span(slot, day.day.date),
                *([self.headings.own_span(slot)] if self.own_columns else []),
                Text(write_duration(slot.range.duration), style="dim"),
                self.what(slot, day),
                *([self.room(slot)] if self.has_rooms else []),
            )
        return table

    def room(self, slot: Slot) -> Text:
        place = whereabouts(self.plan, slot)
        there = place.there and f"{place.there} there"
        fits = display_width(place.remark) <= self.room_columns
        remarks = (place.remark,) if fits else (place.venue, there)
        lines = (*self.rooms(slot, place.room), *remarks)
        return Text("\n".join(filter(None, lines)), overflow="ellipsis")

    def rooms(self, slot: Slot, in_one_line: str) -> tuple[str, ...]:
        """The rooms of a slot: on a line each where they do not fit on one."""
        if len(slot.rooms) < 2 or display_width(in_one_line) <= self.room_columns:
            return (in_one_line,)
        *others, last = map(self.plan.room_name, slot.rooms)
        return (*others, f"and {last}")

    def beside(self, slot: Slot) -> str:
        """Where a session is, as far as the heading of its strand does not say so."""
        place = whereabouts(self.plan, slot)
        return place.remark if self.plan.is_named_by_strand(slot) else place.text

    def mark(self, slot: Slot) -> Text:
        if slot.is_beside:
            return Text(BESIDE, style="cyan")
        return Text(ANCHOR, style="bold") if slot.is_anchored else Text(FLOWS, style="dim")

    def what(self, slot: Slot, day: DaySchedule) -> Text:
        session = slot.session
        text = Text(session.title, style=f"bold {_STYLES.get(session.type, '')}".strip())
        if self.selection.own_zone and (place := self.beside(slot)):
            text.append(f"\n{place}", style="not bold dim default")
        people = visible(names_of(self.plan, session.people), self.selection.names_for)
        names = names_text(people)
        if names:
            text.append("\n" + names, style="not bold italic default")
        for item in slot.items:
            clock = self.headings.clock(day)
            at = clock.time(item.range.start, day.day.date) if item.range else "  –  "
            text.append(f"\n{at} {item.item.title}", style="not bold dim default")
        return text

    def block(self, block: Block, day: DaySchedule) -> RenderableType:
        table = Table(
            box=box.ROUNDED, border_style="dim", header_style="", expand=True, padding=(0, 1)
        )
        for label, _ in block.strands:
            name = self.tracks.get(label) or self.plan.room_name(label)
            table.add_column(Text(name, style="bold"), ratio=1, overflow="fold")
        table.add_row(*(self.strand(slots, day) for _, slots in block.strands))
        return Padding(table, (0, 0, 0, 1))

    def strand(self, slots: Iterable[Slot], day: DaySchedule) -> Group:
        parts: list[RenderableType] = []
        for slot in slots:
            head = self.mark(slot)
            span = self.headings.clock(day).span(slot, day.day.date)
            head.append(f" {span} ", style="not bold default")
            head.append(f" {write_duration(slot.range.duration)}", style="not bold dim default")
            if self.selection.own_zone is None and (place := self.beside(slot)):
                # A hub and its time are too much for the line of a narrow strand.
                gap = "\n  " if whereabouts(self.plan, slot).remark else "  "
                head.append(f"{gap}{place}", style="not bold dim default")
            if own := self.headings.own_span(slot):
                head.append(f"\n  {own}", style="not bold dim default")
            parts += [head, self.what(slot, day)]
        return Group(*parts)
