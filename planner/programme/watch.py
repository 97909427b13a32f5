"""The watch as it fills a terminal: what is left in digits for the whole room, and what is next."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.time import MINUTE, whole_minutes, write_duration
from planner.programme.bigclock import big_clock
from planner.programme.lines import (
    BLANK,
    Line,
    Look,
    Part,
    apart,
    centred,
    columns_of,
    cut,
    indented,
    line,
    progress_bar,
    tidy,
    wrapped,
)
from planner.programme.moment import (
    names_in,
    place_name,
    standing_text,
    write_date,
    write_span,
    zone_note,
)
from planner.schedule.moment import Moment, Running
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.schedule.watch import WatchState
from planner.text.wording import count

WORTH_REPAIRING = 5 * MINUTE

_SECOND = timedelta(seconds=1)
_COUNTABLE = 100 * MINUTE
_MARGIN = 2
_WIDE = 64
_TITLE_ROWS = 2

_KEYS = (
    ("space p", "pause the clock, and go on"),
    ("+ -", "a minute later, a minute earlier"),
    ("r", "back to the times in the agenda"),
    ("tab ← →", "another room"),
    ("?", "these keys, and back"),
    ("q", "quit"),
)
_KEY_COLUMNS = 9


class Size(NamedTuple):
    """The columns and rows of a terminal."""

    columns: int
    rows: int


class _Band(NamedTuple):
    """Rows that stand together; where not all fit, those of higher rank are left out first."""

    rank: int
    lines: Sequence[Line]


_AIR = _Band(99, ())


def frame(state: WatchState, plan: Plan, size: Size) -> list[Line]:
    """What a terminal of a size shows: never more rows than it has, none wider than it is."""
    drawing = _Drawing(state, plan, size)
    bands = drawing.keys() if state.shows_keys else drawing.day()
    return [cut(each, size.columns) for each in _stacked(list(bands), size.rows)]


def _stacked(bands: Sequence[_Band], rows: int) -> list[Line]:
    """The bands that fit, from the top of the screen to its bottom, air between them."""
    left = rows
    kept = set()
    for index in sorted(range(len(bands)), key=lambda index: bands[index].rank):
        if len(bands[index].lines) <= left:
            kept.add(index)
            left -= len(bands[index].lines)
    airs = sum(1 for band in bands if band is _AIR)
    lines: list[Line] = []
    for index, band in enumerate(bands):
        if band is _AIR:
            share = -(-left // airs)
            lines += [BLANK] * share
            left, airs = left - share, airs - 1
        elif index in kept:
            lines += band.lines
    return lines


def clock_face(left: timedelta) -> str:
    """Minutes and seconds, rounded up: `25:00`, `89:30`; with hours from 100 minutes on."""
    minutes, seconds = divmod(-(-left // _SECOND), 60)
    if minutes < 100:
        return f"{minutes:02}:{seconds:02}"
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}"


class _Drawing:
    """Draws one state of a watch."""

    def __init__(self, state: WatchState, plan: Plan, size: Size) -> None:
        self.state = state
        self.plan = plan
        self.size = size
        self.inner = size.columns - 2 * _MARGIN
        self.present: Moment = state.moment(plan)
        self.wall: datetime = state.at.astimezone(self.present.zone)
        self.looked_at = state.looked_at(self.present.on)

    def day(self) -> Iterator[_Band]:
        """The screen while the day runs."""
        yield self.header()
        yield _AIR
        if self.looked_at:
            yield from self.running(self.looked_at)
        else:
            yield from self.waiting()
        yield _AIR
        yield from self.coming()
        yield from self.beside()
        yield _AIR
        yield from self.remarks()
        yield self.footer()

    def keys(self) -> Iterator[_Band]:
        """The screen that says what each key does."""
        yield self.header()
        yield _AIR
        for rank, (key, meaning) in enumerate(_KEYS, 3):
            written = f"{key:{_KEY_COLUMNS}}"
            yield _Band(rank, [self.inside(line(Part(written, Look.STRONG), meaning))])
        yield _AIR
        yield from self.remarks()
        yield self.footer()

    # From the top to the bottom

    def header(self) -> _Band:
        zone = line(Part(f" {self.present.zone.key}", Look.QUIET))
        clock = line(Part(f"{self.wall:%H:%M:%S}", Look.STRONG))
        name = line(Part(tidy(self.plan.agenda.event.name), Look.QUIET))
        right = clock + zone if self.size.columns >= _WIDE else clock
        return _Band(4, [self.inside(apart(name, right, self.inner))])

    def running(self, running: Running) -> Iterator[_Band]:
        slot = running.slot
        until = f"until {self.shown(slot, slot.end)}"
        place = " · ".join(filter(None, (place_name(self.plan, slot), until)))
        yield _Band(9, [self.middle(line(place))])
        yield from self.title(slot.session.title)
        names = names_in(self.plan, slot.session.people, self.state.options.audience)
        if names:
            yield _Band(14, [self.middle(line(Part(names, Look.QUIET)))])
        yield _AIR
        look = self.look(running.remaining)
        yield self.digits(clock_face(running.remaining), look)
        yield _AIR
        yield _Band(2, [self.middle(self.status(running, look))])
        yield from self.lateness()
        passed = running.elapsed / slot.range.duration
        yield _Band(6, [self.inside(progress_bar(passed, self.inner, look))])
        if running.item:
            item, _, remaining = running.item
            left = line(f"{write_span(_up(remaining))} left")
            title = line(Part("▸ ", look), tidy(item.title))
            yield _Band(8, [self.inside(apart(title, left, self.inner))])

    def waiting(self) -> Iterator[_Band]:
        """Nothing is on: count down to what is next, or show the time of day."""
        yield from self.title(standing_text(self.plan, self.present, self.state.options.room))
        yield _AIR
        coming = next(iter(self.present.next), None)
        until = self.until(coming) if coming else _COUNTABLE
        if coming and until < _COUNTABLE:
            yield self.digits(clock_face(until), self.calm)
            status = line(Part(f"until {self.shown(coming, coming.start)}", Look.QUIET))
        else:
            yield self.digits(f"{self.wall:%H:%M}", self.calm)
            status = line(write_date(self.wall))
        yield _AIR
        if self.state.paused_since is not None:
            status = self.pause()
        yield _Band(2, [self.middle(status)])
        yield from self.lateness()

    # Parts of both

    def title(self, title: str) -> Iterator[_Band]:
        """Two rows where there is room for them, else one."""
        rows = [line(Part(row, Look.STRONG)) for row in
                wrapped(tidy(title), self.inner, _TITLE_ROWS)]  # fmt: skip
        if len(rows) > 1 and self.size.rows < 18:
            rows = [cut(line(Part(tidy(title), Look.STRONG)), self.inner)]
        yield _Band(1, [self.middle(row) for row in rows])

    def digits(self, face: str, look: Look) -> _Band:
        """At most half of the screen, so that there is room for what they are about."""
        drawn = big_clock(face, self.inner, self.size.rows // 2)
        return _Band(0, [self.middle(line(Part(row, look))) for row in drawn])

    def status(self, running: Running, look: Look) -> Line:
        options = self.state.options
        if self.state.paused_since is not None:
            return self.pause()
        if look is Look.ALERT:
            return line(Part(f"■ {_last(options.alert)}", look))
        if look is Look.WARN:
            return line(Part(f"▲ {_last(options.warn)}", look))
        return line(Part(f"left of {write_duration(running.slot.range.duration)}", Look.QUIET))

    def pause(self) -> Line:
        return line(Part(f"▮▮ paused {write_span(self.state.paused)}", Look.WARN))

    def lateness(self) -> Iterator[_Band]:
        late = self.state.late
        if abs(late) >= _SECOND:
            way = "late" if late > timedelta(0) else "early"
            text = f"running {write_span(abs(late))} {way}"
            yield _Band(3, [self.middle(line(Part(text, Look.WARN)))])

    def coming(self) -> Iterator[_Band]:
        following = self.looked_at.then if self.looked_at else self.present.next
        for number, slot in enumerate(following):
            local = self.shown_at(slot, slot.start)
            when = f"{local:%H:%M}{zone_note(slot, self.present)}"
            if local.date() != self.wall.date():
                when = f"{write_date(local)}, {when}"
            place = place_name(self.plan, slot)
            what = line(
                Part("      " if number else "Next  ", Look.HEAD),
                f"{when}  ",
                Part(tidy(slot.session.title), Look.STRONG),
                Part(f" · {place}" if place else "", Look.QUIET),
            )
            countdown = line(Part(f"in {write_span(_up(self.until(slot)))}", Look.QUIET))
            yield _Band(11 if number else 5, [self.inside(apart(what, countdown, self.inner))])

    def beside(self) -> Iterator[_Band]:
        """What else is on, and what is open beside the programme."""
        others = [running for running in self.present.on if running is not self.looked_at]
        for number, running in enumerate(others):
            place = place_name(self.plan, running.slot)
            what = line(
                Part("      " if number else "Also  ", Look.HEAD),
                tidy(running.slot.session.title),
                Part(f" · {place}" if place else "", Look.QUIET),
            )
            left = line(Part(f"{write_span(_up(running.remaining))} left", Look.QUIET))
            yield _Band(12, [self.inside(apart(what, left, self.inner))])
        for number, slot in enumerate(self.present.beside):
            place = place_name(self.plan, slot)
            what = line(
                Part("      " if number else "Open  ", Look.HEAD),
                tidy(slot.session.title),
                Part(f" · {place}" if place else "", Look.QUIET),
            )
            until = line(Part(f"until {slot.local(slot.end):%H:%M}", Look.QUIET))
            yield _Band(13, [self.inside(apart(what, until, self.inner))])

    def remarks(self) -> Iterator[_Band]:
        """What to do about a late day, and what became of the file."""
        if self.state.options.repair and self.state.late >= WORTH_REPAIRING:
            late = write_duration(whole_minutes(self.state.late) * MINUTE)
            command = f"{self.state.options.repair} {late} --at {self.wall:%H:%M}"
            advice = line(Part("To mend the agenda: ", Look.QUIET), command)
            if columns_of(advice) > self.inner:
                advice = line(command)
            yield _Band(7, [self.inside(advice)])
        if self.state.note:
            yield _Band(7, [self.inside(line(Part(self.state.note, Look.WARN)))])

    def footer(self) -> _Band:
        keys = ["space go on" if self.state.paused_since else "space pause"]
        if len({each.lane for each in self.present.on}) > 1:
            keys.append("tab room")
        if self.state.late and self.size.columns >= _WIDE:
            keys += ["+ - minute", "r on time"]
        keys += ["? back" if self.state.shows_keys else "? keys", "q quit"]
        gap = "   " if self.size.columns >= _WIDE else "  "
        return _Band(10, [self.inside(line(Part(gap.join(keys), Look.QUIET)))])

    # Times and looks

    @property
    def calm(self) -> Look:
        return Look.CALM if self.state.paused_since is None else Look.QUIET

    def look(self, remaining: timedelta) -> Look:
        if remaining <= self.state.options.alert:
            return Look.ALERT
        return Look.WARN if remaining <= self.state.options.warn else self.calm

    def shown_at(self, slot: Slot, instant: datetime) -> datetime:
        """When something of a slot will be, on its day's clock, as late as its day is."""
        return slot.local(instant + self.state.delay(slot, self.present))

    def shown(self, slot: Slot, instant: datetime) -> str:
        return f"{self.shown_at(slot, instant):%H:%M}{zone_note(slot, self.present)}"

    def until(self, slot: Slot) -> timedelta:
        return max(timedelta(0), self.shown_at(slot, slot.start) - self.state.at)

    def middle(self, styled: Line) -> Line:
        return centred(cut(styled, self.inner), self.size.columns)

    def inside(self, styled: Line) -> Line:
        return indented(styled, _MARGIN)


def _up(span: timedelta) -> timedelta:
    """In whole seconds, rounded up as the digits are."""
    return -(-span // _SECOND) * _SECOND


def _last(span: timedelta) -> str:
    minutes = whole_minutes(span)
    return "last minute" if minutes == 1 else f"last {count(minutes, 'minute')}"
