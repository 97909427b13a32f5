"""A session's start and length, changed in the keys in which they were written."""

from datetime import time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.decode.times import read_clock_range, read_duration
from planner.editing.finding import Found
from planner.editing.refusals import refused_at
from planner.editing.wording import clock_like, duration_like, range_like
from planner.model.agenda import Day, Parallel, Session
from planner.model.time import HOUR, MINUTE, end_of, minutes_between, whole_minutes, write_duration
from planner.schedule.clock import WallClock
from planner.text.draft import Draft
from planner.text.nodes import Mapping, Node, Scalar, Sequence, Steps

# Behind which keys a new one is written.
_BEFORE_TIME = ("title", "id", "type", "track")
_BEFORE_DURATION = (*_BEFORE_TIME, "start", "time")
BEFORE_ROOM = (*_BEFORE_DURATION, "end", "duration", "at_least", "at_most")


def length_of(found: Found) -> timedelta | None:
    """How long a session is: as scheduled, or else as written."""
    session = found.session
    if found.slot:
        return found.slot.range.duration
    if session.start and session.end and not session.duration:
        return minutes_between(session.start, session.end)
    return session.length


def natural_length_of(found: Found) -> timedelta | None:
    """How long it is before it is stretched or shrunk between two anchors."""
    return found.slot.stretch.natural * MINUTE if found.slot else length_of(found)


def with_start(draft: Draft, found: Found, wall: time, *, same_day: bool = False) -> Draft:
    """The session starts at a time, and lasts as long as before.

    With ``same_day`` that is exact also where the clocks change while it lasts.
    """
    steps, session = found.steps, found.session
    time_text, start_text = draft.value(steps, "time"), draft.value(steps, "start")
    end_text, length = draft.value(steps, "end"), length_of(found)
    if end_text and length:
        end = _over_after(found, wall, length) if same_day else end_of(wall, length)
        draft = draft.with_value(steps, "end", clock_like(end_text, end))
    if start_text:
        draft = draft.with_value(steps, "start", clock_like(start_text, wall))
    if time_text:
        written = read_clock_range(time_text)
        new_end = written.end and end_of(wall, minutes_between(written.start, written.end))
        if new_end is not None and same_day and length:
            new_end = _over_after(found, wall, length)
        draft = draft.with_value(steps, "time", range_like(time_text, wall, new_end))
    if time_text or start_text or (end_text and session.start):
        return draft
    draft = draft.with_value(steps, "time", f"{wall:%H:%M}", _BEFORE_TIME)
    is_said = end_text or draft.value(steps, "duration") or _lasts_as_its_items(session)
    if is_said or length is None:
        return draft
    return draft.with_value(steps, "duration", usual_duration(draft, length), _BEFORE_DURATION)


def _over_after(found: Found, wall: time, length: timedelta) -> time:
    """What its day's clock shows when a session that starts then is over."""
    clock = WallClock(ZoneInfo(found.day.timezone), found.day.date, found.day.rollover)
    return (clock.instant(wall) + length).astimezone(clock.zone).time()


def with_times(
    draft: Draft,
    found: Found,
    start: time | None,
    end: time,
    length: timedelta,
    *,
    lasts_anew: bool,
) -> Draft:
    """The session starts and ends when the clock says so, and lasts so long.

    A ``start`` of None stays unwritten or as written; a length that nothing else says is
    written where it is another (``lasts_anew``), or where a start comes in without it.
    """
    steps = found.steps
    time_text, start_text = draft.value(steps, "time"), draft.value(steps, "start")
    end_text, duration_text = draft.value(steps, "end"), draft.value(steps, "duration")
    written = read_clock_range(time_text) if time_text else None
    if time_text and written and (start is not None or written.end):
        text = range_like(time_text, start or written.start, end if written.end else None)
        draft = draft.with_value(steps, "time", text)
    if start_text and start is not None:
        draft = draft.with_value(steps, "start", clock_like(start_text, start))
    if end_text:
        draft = draft.with_value(steps, "end", clock_like(end_text, end))
    is_new = start is not None and not (time_text or start_text or (end_text and duration_text))
    if is_new:
        draft = draft.with_value(steps, "time", f"{start:%H:%M}", _BEFORE_TIME)
    if duration_text and lasts_anew:
        return draft.with_value(steps, "duration", duration_like(duration_text, length))
    is_said = duration_text or end_text or (written and written.end)
    if is_said or not (lasts_anew or (is_new and not _lasts_as_its_items(found.session))):
        return draft
    return draft.with_value(steps, "duration", usual_duration(draft, length), _BEFORE_DURATION)


def without_start(draft: Draft, found: Found) -> Draft:
    """The session follows what stands above it, and lasts as long as before."""
    steps, length = found.steps, length_of(found)
    session = found.session
    keeps_length = session.duration is not None or _lasts_as_its_items(session)
    written = usual_duration(draft, length) if length else ""  # before a time stands there
    for key in ("time", "start", "end"):
        if draft.value(steps, key) is None:
            continue
        if keeps_length or length is None:
            draft = draft.without_key(steps, key)
        else:
            draft = draft.with_key_renamed(steps, key, "duration")
            draft = draft.with_value(steps, "duration", written)
            keeps_length = True
    return draft


def with_length(draft: Draft, found: Found, length: timedelta) -> Draft:
    """The session lasts so long, and starts when it did."""
    steps, start = found.steps, found.session.start
    is_said = False
    time_text, end_text = draft.value(steps, "time"), draft.value(steps, "end")
    if time_text and start and read_clock_range(time_text).end:
        draft = draft.with_value(steps, "time", range_like(time_text, start, end_of(start, length)))
        is_said = True
    if end_text and start:
        draft = draft.with_value(steps, "end", clock_like(end_text, end_of(start, length)))
        is_said = True
    elif end_text and found.slot:
        end = found.slot.local(found.slot.start + length).time()
        draft = draft.with_value(steps, "end", clock_like(end_text, end))
        is_said = True
    duration_text = draft.value(steps, "duration")
    if duration_text:
        return draft.with_value(steps, "duration", duration_like(duration_text, length))
    if is_said:
        return draft
    written = usual_duration(draft, length)
    return draft.with_value(steps, "duration", written, _BEFORE_DURATION)


def later(draft: Draft, day: Day, steps: Steps, wall: time, by: timedelta) -> time:
    """A time of a day's clock, moved; refused where that is not on the same conference day."""
    rollover = day.rollover or time(0)
    minutes = _minutes(wall) + (24 * 60 if wall < rollover else 0) + whole_minutes(by)
    if _minutes(rollover) <= minutes < 24 * 60 + _minutes(rollover):
        return time(minutes // 60 % 24, minutes % 60)
    if minutes < _minutes(rollover):
        message, hint = "this would be before the day begins", "move it by less"
    else:
        message = "this would be after midnight, and so on the next day"
        hint = "move it by less, or give the day a `rollover`: times before it are still this day"
    raise refused_at(draft.document, steps, message, hint)


class Ripple(NamedTuple):
    """From a place in a list on, in it and in what stands below it, anchors move by so much."""

    day: Day
    from_: Steps
    by: timedelta


def rippled(draft: Draft, *ripples: Ripple, but: Steps = ()) -> Draft:
    """All written starts that ripples reach, moved; one that two reach, by their sum."""
    reached: dict[Steps, tuple[Session | Parallel, Day]] = {}
    sums: dict[Steps, timedelta] = {}
    for day, from_, by in ripples:
        for anchor in _anchors_from(day, from_):
            steps = anchor.route.steps
            reached[steps] = anchor, day
            sums[steps] = sums.get(steps, timedelta(0)) + by
    for steps, (anchor, day) in reached.items():
        if anchor.start is None or steps == but or not sums[steps]:
            continue
        wall = later(draft, day, steps, anchor.start, sums[steps])
        if isinstance(anchor, Session):
            draft = with_start(draft, Found(anchor, day, None), wall)
        else:
            written = str(draft.value(steps, "start"))
            draft = draft.with_value(steps, "start", clock_like(written, wall))
    return draft


def usual_duration(draft: Draft, length: timedelta) -> str:
    """A duration as the text writes such: `90m` or `1h30`."""
    written = _durations_in(draft.document.root)
    long = [text for text in written if _read(text) >= HOUR]
    example = next(iter(long or written), write_duration(length))
    return duration_like(example, length)


def _lasts_as_its_items(session: Session) -> bool:
    return session.end is None and session.duration is None and session.length is not None


def _anchors_from(day: Day, from_: Steps) -> list[Session | Parallel]:
    """The sessions and blocks of a list from an index on, and below the list's block.

    What stands beside the programme is not among them: it moves with nothing.
    """
    *above, index = from_
    found: list[Session | Parallel] = []
    for entry in day.entries:
        steps = entry.route.steps
        if list(steps[:-1]) == above and _last(steps) >= int(index):
            found += _parts(entry)
        elif isinstance(entry, Parallel) and list(steps) == above[: len(steps)]:
            strands = (strand for strand in entry.strands if list(strand.route.steps) == above)
            for strand in strands:
                found += [one for one in strand.sessions if _last(one.route.steps) >= int(index)]
        elif len(above) > len(steps) and list(steps[:-1]) == above[: len(steps) - 1]:
            # Below the block that holds the strand.
            found += _parts(entry) if _last(steps) > int(above[len(steps) - 1]) else []
    return found


def _parts(entry: Session | Parallel) -> list[Session | Parallel]:
    if isinstance(entry, Session):
        return [] if entry.beside else [entry]
    return [entry, *(one for strand in entry.strands for one in strand.sessions)]


def _last(steps: Steps) -> int:
    return int(steps[-1])


def _minutes(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def _read(text: str) -> timedelta:
    from planner.decode.kinds import UnreadableError

    try:
        return read_duration(text)
    except UnreadableError:
        return MINUTE


def _durations_in(node: Node | None) -> list[str]:
    """The texts of all `duration` keys, in the order written."""
    found: list[str] = []
    children: list[Node] = []
    if isinstance(node, Sequence):
        children = list(node.items)
    elif isinstance(node, Mapping):
        for key, (_, value) in node.entries.items():
            if key == "duration" and isinstance(value, Scalar) and not value.is_empty:
                found.append(value.text)
            children.append(value)
    for child in children:
        found += _durations_in(child)
    return found
