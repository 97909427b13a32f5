"""What is on and what is next, in words: a few lines to read at a glance."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from planner.model.agenda import Assignment
from planner.model.time import HOUR, MINUTE, write_duration
from planner.programme.headings import day_heading
from planner.programme.lines import (
    BLANK,
    Line,
    Look,
    Part,
    apart,
    cut,
    indented,
    line,
    progress_bar,
    tidy,
)
from planner.schedule.moment import Moment, Running, RunningItem, Standing
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock
from planner.schedule.slots import Slot
from planner.tables.programme import names_of
from planner.tables.table import names_text, visible
from planner.vocabulary.audience import Audience

_DAY = 24 * HOUR
_SECOND = timedelta(seconds=1)
_MARGIN = 2


def write_span(span: timedelta) -> str:
    """A span as people count it down: `12 days`, `1h05m`, `25m`, `4m10s`, `45s`."""
    if span >= 2 * _DAY:
        return f"{span // _DAY} days"
    if span >= 10 * MINUTE:
        return write_duration(span)
    minutes, seconds = divmod(span // _SECOND, 60)
    if not minutes:
        return f"{seconds}s"
    return f"{minutes}m{seconds:02}s" if seconds else f"{minutes}m"


def write_date(day: datetime) -> str:
    """`Wednesday 6 March 2024`."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def names_in(plan: Plan, people: tuple[Assignment, ...], audience: Audience) -> str:
    """Who has a role, as far as the audience may know."""
    return tidy(names_text(visible(names_of(plan, people), audience)))


def place_name(plan: Plan, slot: Slot) -> str:
    """Where a slot is: its room, or else the label of its strand."""
    tracks = dict(plan.agenda.tracks)
    strand = tracks.get(slot.strand, slot.strand) if slot.strand else ""
    return tidy(plan.rooms_name(slot) or strand or "")


def zone_note(slot: Slot, present: Moment) -> str:
    """` (Asia/Manila)` where a slot's day has another clock than the one that is shown."""
    return "" if slot.day.timezone == present.zone.key else f" ({slot.day.timezone})"


def standing_text(plan: Plan, present: Moment, room: str | None = None) -> str:
    """Why nothing is on."""
    if room is not None and present.standing is Standing.GAP:
        return f"Nothing is on in {tidy(plan.room_name(room))}."
    return {
        Standing.EMPTY: "The agenda has no sessions.",
        Standing.BEFORE_EVENT: "The event has not begun.",
        Standing.BEFORE_DAY: "The day has not begun.",
        Standing.ON: "",
        Standing.GAP: "Nothing is on between two sessions.",
        Standing.AFTER_DAY: "The day is over.",
        Standing.BETWEEN_DAYS: "No session today.",
        Standing.AFTER_EVENT: "The event is over.",
    }[present.standing]


def moment_lines(
    plan: Plan,
    present: Moment,
    columns: int,
    *,
    room: str | None = None,
    audience: Audience = Audience.TEAM,
) -> list[Line]:
    """What is on, how long still, and what is next, on lines of at most so many columns."""
    writer = _Writer(plan, present, columns, room, audience)
    return [cut(each, columns) for each in writer.all()]


class _Writer:
    """Writes one moment of a plan."""

    def __init__(
        self, plan: Plan, present: Moment, columns: int, room: str | None, audience: Audience
    ) -> None:
        self.plan = plan
        self.present = present
        self.columns = columns
        self.inner = columns - _MARGIN
        self.room = room
        self.audience = audience

    def all(self) -> Iterator[Line]:
        yield line(Part(tidy(self.plan.agenda.event.name), Look.STRONG))
        yield self.clock()
        yield BLANK
        for index, running in enumerate(self.present.on):
            if index:
                yield BLANK
            yield from self.running(running, is_first=not index)
        if not self.present.on:
            yield line(Part(standing_text(self.plan, self.present, self.room), Look.STRONG))
        if self.present.beside:
            yield BLANK
            yield line(Part("Open beside it" if self.present.on else "Open now", Look.HEAD))
            for slot in self.present.beside:
                yield self.still_open(slot)
        heading = ""
        for slot in self.present.next:
            if self.next_heading(slot) != heading:
                heading = self.next_heading(slot)
                yield BLANK
                yield line(Part(heading, Look.HEAD))
            yield self.coming(slot)
        if not self.present.next and (self.present.on or self.room):
            yield BLANK
            where = f" in {tidy(self.plan.room_name(self.room))}" if self.room else ""
            yield line(Part(f"Nothing more follows{where}.", Look.QUIET))

    def clock(self) -> Line:
        """The date, and the time on the day's clock."""
        present = self.present
        offset = Clock(present.zone).offset(present.instant)
        heading = write_date(present.local)
        if present.day and present.day.day.date == present.local.date():
            heading = tidy(day_heading(present.day))
        zone = line(Part(f" {present.zone.key} ({offset})", Look.QUIET))
        time = line(Part(f"{present.local:%H:%M}", Look.STRONG))
        return apart(line(heading), time + zone, self.columns)

    def running(self, running: Running, *, is_first: bool) -> Iterator[Line]:
        slot = running.slot
        if is_first:
            yield line(Part("On now", Look.HEAD))
        left = line(Part(f"{write_span(running.remaining)} left", Look.STRONG))
        title = line(Part(tidy(slot.session.title), Look.STRONG))
        yield self.inside(apart(title, left, self.inner))
        passed = running.elapsed / slot.range.duration
        yield self.inside(progress_bar(passed, self.inner, Look.CALM))
        span = f"{slot.local(slot.start):%H:%M}–{slot.local(slot.end):%H:%M}"
        span += zone_note(slot, self.present)
        yield self.inside(line(" · ".join(filter(None, (span, place_name(self.plan, slot))))))
        names = names_in(self.plan, slot.session.people, self.audience)
        if names:
            yield self.inside(line(Part(names, Look.QUIET)))
        if running.item:
            yield from self.item(running.item)

    def item(self, item: RunningItem) -> Iterator[Line]:
        left = line(f"{write_span(item.remaining)} left")
        title = line(Part("▸ ", Look.CALM), tidy(item.item.title))
        yield self.inside(apart(title, left, self.inner))
        names = names_in(self.plan, item.item.people, self.audience)
        if names:
            yield self.inside(line(Part(f"  {names}", Look.QUIET)))

    def next_heading(self, slot: Slot) -> str:
        """`Next`, with the date where it is not today."""
        local = slot.local(slot.start)
        is_today = local.date() == self.present.local.date()
        return "Next" if is_today else f"Next, on {write_date(local)}"

    def coming(self, slot: Slot) -> Line:
        """When, what and where, and how long until then."""
        place = place_name(self.plan, slot)
        what = line(
            f"{slot.local(slot.start):%H:%M}{zone_note(slot, self.present)}  ",
            Part(tidy(slot.session.title), Look.STRONG),
            Part(f" · {place}" if place else "", Look.QUIET),
        )
        countdown = line(f"in {write_span(slot.start - self.present.instant)}")
        return self.inside(apart(what, countdown, self.inner))

    def still_open(self, slot: Slot) -> Line:
        """What stands beside the programme, where, and until when."""
        place = place_name(self.plan, slot)
        what = line(
            Part(tidy(slot.session.title), Look.STRONG),
            Part(f" · {place}" if place else "", Look.QUIET),
        )
        until = f"until {slot.local(slot.end):%H:%M}{zone_note(slot, self.present)}"
        return self.inside(apart(what, line(until), self.inner))

    def inside(self, styled: Line) -> Line:
        return indented(styled, _MARGIN)
