"""The layouts of the sheets about sessions: a band for each day, a tone for each kind of row."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from planner.schedule.plan import Plan
from planner.schedule.slots import DaySchedule, Slot
from planner.schedule.whereabouts import has_several_clocks, place_name
from planner.tables.programme import in_time_order
from planner.tables.table import Table
from planner.vocabulary.audience import Audience
from planner.workbook import formats
from planner.workbook.sheet import Band, Layout, Line, Section, Tone

_PAUSE = Tone({"bg_color": formats.SAND, "bold": False, "italic": True})
_STRAND = Tone({"bg_color": formats.ACCENT_FAINT}, {"left": 5, "left_color": formats.ACCENT_MIDDLE})
_ITEM = Tone({"font_color": formats.MUTED, "bold": False})
_ITEM_OF_STRAND = Tone({**_STRAND.all, **_ITEM.all}, _STRAND.first)
_PLAIN = Tone()


def schedule_layout(plan: Plan, table: Table, audience: Audience) -> Layout:
    """A band for each day; pauses on sand, parallel strands tinted, with a bar at their side."""
    known = (one for one in in_time_order(plan) if audience.may_see(one.session.audience))
    tones = [_tone(slot) for slot in known]
    return Layout(sections=_by_day(plan, table, tones), strong=frozenset({"title"}), frozen=3)


def run_of_show_layout(plan: Plan, table: Table) -> Layout:
    """Like the schedule, with the items of a session in grey below it."""
    tones = [tone for slot in in_time_order(plan) for tone in _tones_with_items(slot)]
    return Layout(sections=_by_day(plan, table, tones), strong=frozenset({"cue"}), frozen=2)


def _tone(slot: Slot) -> Tone:
    if slot.session.type.is_pause:
        return _PAUSE
    return _PLAIN if slot.strand is None else _STRAND


def _tones_with_items(slot: Slot) -> Iterator[Tone]:
    yield _tone(slot)
    for _ in slot.items:
        yield _ITEM if slot.strand is None else _ITEM_OF_STRAND


def _by_day(plan: Plan, table: Table, tones: Iterable[Tone]) -> tuple[Section, ...]:
    """The rows of a table whose first column is the day, under a band for each day."""
    lines = (Line(row, tone) for row, tone in zip(table.rows, tones, strict=True))
    notes = {
        day.day.date: _day_note(plan, day, number)
        for number, day in enumerate(plan.schedule.days, 1)
    }
    return tuple(
        Section(tuple(of_day), Band(day, notes.get(day, "")))
        for day, of_day in groupby(lines, key=lambda line: line.row.cells[0])
    )


def _day_note(plan: Plan, day: DaySchedule, number: int) -> str:
    """`Day 2 of 3 · Learning from one another · Harbour Hotel, Mombasa · 08:30–17:30`."""
    days = len(plan.schedule.days)
    slots = list(day.in_sequence()) or day.beside
    first = day.local(min(slot.start for slot in slots))
    last = day.local(max(slot.end for slot in slots))
    parts: tuple[str, ...] = (f"Day {number} of {days}" if days > 1 else "", day.day.title)
    if len({plan.venue_on(other.day).id for other in plan.schedule.days}) > 1:
        parts += (place_name(plan.venue_on(day.day)),)
    zone = f" ({day.day.timezone})" if has_several_clocks(plan) else ""
    return " · ".join((*filter(None, parts), f"{first:%H:%M}–{last:%H:%M}{zone}"))
