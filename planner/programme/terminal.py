"""The programme drawn for a terminal: strands side by side, anchors marked."""

from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from planner.model.time import write_duration
from planner.programme.headings import clock_note, day_heading, where
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection, select
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.tables.programme import names_of
from planner.tables.table import names_text
from planner.text.width import display_width
from planner.vocabulary.session_types import SessionType

ANCHOR, FLOWS = "●", "│"
LEGEND = f"{ANCHOR} fixed start   {FLOWS} follows what stands above"

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
    clock = Clock(selection.zone or ZoneInfo(plan.agenda.event.timezone))
    drawing = _Drawing(plan, clock)
    return Group(*drawing.all(select(plan, selection)))


class _Drawing:
    """Draws one plan on one clock."""

    def __init__(self, plan: Plan, clock: Clock) -> None:
        self.plan = plan
        self.clock = clock
        self.tracks = dict(plan.agenda.tracks)
        rooms = {slot.room for slot in plan.schedule.slots()}
        self.one_room = len(rooms) < 2
        widest = max((display_width(plan.room_name(room)) for room in rooms), default=0)
        self.room_columns = min(widest, _ROOM_COLUMNS)
        slots = list(plan.schedule.slots())
        spans = (len(clock.span(slot, slot.day.date)) for slot in slots)
        lengths = (len(write_duration(slot.range.duration)) for slot in slots)
        self.span_columns = max([_SPAN_COLUMNS, *spans])
        self.length_columns = max([_LENGTH_COLUMNS, *lengths])

    def all(self, days: Iterable[DaySchedule]) -> Iterator[RenderableType]:
        yield Text(self.plan.agenda.event.name, style="bold")
        yield Text(" · ".join(filter(None, (where(self.plan), clock_note(self.plan, self.clock)))),
                   style="dim")  # fmt: skip
        for day in days:
            yield Text()
            yield Text(day_heading(day), style="bold cyan")
            yield from self.day(day)
        yield Text()
        yield Text(LEGEND, style="dim")

    def day(self, day: DaySchedule) -> Iterator[RenderableType]:
        """Runs of sessions as tables, with the blocks between them."""
        rows: list[Slot] = []
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
        table.add_column(no_wrap=True, justify="right", width=self.length_columns)
        table.add_column(ratio=1)
        if not self.one_room:
            table.add_column(no_wrap=True, style="dim", width=self.room_columns)
        for slot in slots:
            room = self.plan.room_name(slot.room)
            table.add_row(
                self.mark(slot),
                self.clock.span(slot, day.day.date),
                Text(write_duration(slot.range.duration), style="dim"),
                self.what(slot, day),
                *([] if self.one_room else [Text(room, overflow="ellipsis")]),
            )
        return table

    def mark(self, slot: Slot) -> Text:
        return Text(ANCHOR, style="bold") if slot.is_anchored else Text(FLOWS, style="dim")

    def what(self, slot: Slot, day: DaySchedule) -> Text:
        session = slot.session
        text = Text(session.title, style=f"bold {_STYLES.get(session.type, '')}".strip())
        names = names_text(names_of(self.plan, session.people))
        if names:
            text.append("\n" + names, style="not bold italic default")
        for item in slot.items:
            at = self.clock.time(item.range.start, day.day.date) if item.range else "  –  "
            text.append(f"\n{at} {item.item.title}", style="not bold dim default")
        return text

    def block(self, block: Block, day: DaySchedule) -> RenderableType:
        table = Table(
            box=box.ROUNDED, border_style="dim", header_style="", expand=True, padding=(0, 1)
        )
        for label, _ in block.strands:
            name = self.tracks.get(label) or self.plan.room_name(label)
            table.add_column(Text(name, style="bold"), ratio=1)
        table.add_row(*(self.strand(slots, day) for _, slots in block.strands))
        return Padding(table, (0, 0, 0, 1))

    def strand(self, slots: Iterable[Slot], day: DaySchedule) -> Group:
        parts: list[RenderableType] = []
        for slot in slots:
            head = self.mark(slot)
            head.append(f" {self.clock.span(slot, day.day.date)} ", style="not bold default")
            head.append(f" {write_duration(slot.range.duration)}", style="not bold dim default")
            if slot.room and slot.strand != slot.room:
                head.append(f"  {self.plan.room_name(slot.room)}", style="not bold dim default")
            parts += [head, self.what(slot, day)]
        return Group(*parts)
