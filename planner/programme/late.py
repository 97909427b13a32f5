"""A day that runs late, before and after, and what must be told to whom."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

from planner.model.time import write_duration
from planner.schedule.late import Recovery, Retimed
from planner.schedule.plan import Plan
from planner.schedule.selection import own_span
from planner.schedule.slots import Slot
from planner.text.width import display_width, pad, shorten
from planner.text.wording import count, listing
from planner.vocabulary.audience import Audience

Style = Callable[[str, str], str]

_NAMES = 3
_SPANS = 30  # columns of the two times
_WIDEST_TITLE = 44
_WIDEST_PLACE = 24
_WIDEST_NAME = 28
_ROOMY = 96  # columns, in which the rooms of strands have room too


class Delay(NamedTuple):
    """How late it is, and when that was seen."""

    by: timedelta
    at: datetime


def late_lines(
    plan: Plan, recovery: Recovery, delay: Delay, style: Style, columns: int | None = None
) -> Iterator[str]:
    """The rest of the day as planned and as it is to be, side by side; then who is to be told.

    Lines are broken so that they fit ``columns``, where that is given. It names people, so it is
    for the team.
    """
    yield from _broken("", _headline(recovery, delay, style), columns)
    yield ""
    yield from _table(plan, recovery, style, columns)
    yield ""
    yield from _verdict(plan, recovery, style)
    yield from _to_tell(plan, recovery, style, columns)


def _broken(head: str, text: str, columns: int | None) -> list[str]:
    """A text behind its head, in as many lines as it needs, all as far in as the first."""
    from textwrap import wrap

    width = None if columns is None else max(24, columns - display_width(head))
    parts = [text] if width is None or display_width(text) <= width else wrap(text, width)
    return [f"{head if index == 0 else ' ' * display_width(head)}{part}"
            for index, part in enumerate(parts)]  # fmt: skip


def _headline(recovery: Recovery, delay: Delay, style: Style) -> str:
    slot = recovery.running[0]
    seen = f"{slot.local(delay.at):%H:%M}"
    names = [_titled(one) for one in recovery.running[:_NAMES]]
    more = len(recovery.running) - _NAMES
    names += [f"{more} more"] if more > 0 else []
    late = style(f"{write_duration(delay.by)} late", "warning")
    if slot.start < delay.at:
        verb = "ends" if len(recovery.running) == 1 else "end"
    else:
        verb = "begins" if len(recovery.running) == 1 else "begin"
    return f"{seen}: {listing(names)} {verb} {late}."


def _table(plan: Plan, recovery: Recovery, style: Style, columns: int | None) -> Iterator[str]:
    """What is still to come, down to the first session after which all is as planned."""
    rows = _rows(recovery)
    width = min(_WIDEST_TITLE, max((display_width(_titled(one.before)) for one in rows), default=0))
    places = [_place(plan, one.before) for one in rows]
    place_width = min(_WIDEST_PLACE, max((display_width(place) for place in places), default=0))
    if columns is not None:
        place_width = min(place_width, columns // 6) if columns >= _ROOMY else 0
        remarks = max(display_width(_remark(one)) for one in rows)
        left = columns - _SPANS - (place_width + 2 if place_width else 0) - remarks - 2
        width = max(12, min(width, left))
    head = f"  {'As planned':13}{'As it will be':15}"
    yield style(head.rstrip(), "strong")
    for one, place in zip(rows, places, strict=True):
        before, after = one
        mark = "●" if before.is_anchored else " "
        will_be = own_span(after) if after else "-"
        cells = (
            f"{mark} {own_span(before):13}",
            f"{will_be:15}",
            pad(shorten(_titled(before), width), width),
            f"  {pad(shorten(place, place_width), place_width)}" if place_width else "",
        )
        remark = _remark(one)
        role = "warning" if after is None or one.is_late else "hint"
        yield ("".join(cells) + (f"  {style(remark, role)}" if remark else "")).rstrip()
    left = len(recovery.slots) - recovery.slots.index(rows[-1]) - 1
    if left:
        yield f"  then {count(left, 'session')} as planned"
    if any(one.before.is_anchored for one in rows):
        yield style("● fixed start", "quiet")


def _rows(recovery: Recovery) -> list[Retimed]:
    changed = [index for index, one in enumerate(recovery.slots) if one.is_changed]
    running = [index for index, one in enumerate(recovery.slots) if one.before in recovery.running]
    first, last = min(running), max([*changed, *running])
    # One more, where it is the anchor that is kept after all.
    end = last + 2 if recovery.slots[last + 1 : last + 2] else last + 1
    rows = recovery.slots[first:end]
    start = recovery.slots[first].before.start
    return [one for one in rows if one.is_changed or one.before.start >= start]


def _remark(one: Retimed) -> str:
    before, after = one
    if after is None:
        return "dropped"
    remarks = []
    if one.is_late:
        remarks.append(f"{write_duration(after.start - before.start)} late")
    change = after.range.duration - before.range.duration
    if change:
        remarks.append(_longer(change))
    if not remarks and before.is_anchored:
        return "in time"
    return ", ".join(remarks)


def _verdict(plan: Plan, recovery: Recovery, style: Style) -> Iterator[str]:
    late = [one for one in recovery.slots if one.is_late and one.after]
    for one in late:
        by = write_duration(one.after.start - one.before.start) if one.after else ""
        yield style(f"{_titled(one.before)} starts {by} late.", "warning")
    if recovery.ends_late:
        last = max((one.after for one in recovery.slots if one.after), key=lambda slot: slot.end)
        by = write_duration(recovery.ends_late)
        yield style(f"The day ends {by} late, at {last.local(last.end):%H:%M}.", "warning")
    elif over := _over_hours(plan, recovery):
        after, hours_end = over
        by = write_duration(after.end - hours_end)
        yield style(
            f"{_titled(after)} ends {by} after the day's hours, at {after.local(after.end):%H:%M}.",
            "warning",
        )
    elif not late:
        yield style("Every fixed start is kept, and the day ends as planned.", "good")
    else:
        yield "The day ends as planned."


def _over_hours(plan: Plan, recovery: Recovery) -> tuple[Slot, datetime] | None:
    """What was to be over within the day's hours, and no longer is; the last of it."""
    day = next(day for day in plan.schedule.days if day.day == recovery.slots[0].before.day)
    if day.hours is None:
        return None
    end = day.hours.end
    over = [
        one.after for one in recovery.slots if one.after and one.before.end <= end < one.after.end
    ]
    return (max(over, key=lambda slot: slot.end), end) if over else None


def _to_tell(plan: Plan, recovery: Recovery, style: Style, columns: int | None) -> Iterator[str]:
    """What to say in the room, and to whom else."""
    changed = [one for one in recovery.slots if one.is_changed]
    yield ""
    yield style("Say in the room", "strong")
    for ones in _at_one_time(changed):
        yield from _broken("  ", _said(plan, *ones), columns)
    people = _people(plan, changed)
    if people:
        yield ""
        yield style("Tell those who have a part", "strong")
        width = min(_WIDEST_NAME, max(display_width(name) for name in people))
        for name, told in people.items():
            for line, text in enumerate(told):
                head = pad(shorten(name, width) if line == 0 else "", width)
                yield from _broken(f"  {head}  ", text, columns)
    served = [one for one in changed if one.before.session.catering]
    if served:
        yield ""
        yield style("Tell the kitchen", "strong")
        for one in served:
            yield from _broken("  ", f"{one.before.session.catering}: {_said(plan, one)}", columns)
    if plan.roster is not None:
        expected = {person.id for one in changed for person in plan.expected(one.before)}
        yield ""
        yield f"{count(len(expected), 'participant')} expected at what has changed."


def _people(plan: Plan, changed: list[Retimed]) -> dict[str, list[str]]:
    """The people with a role in what changed, by name, and what to tell each."""
    told: dict[str, list[str]] = {}
    for one in changed:
        for assignment in one.before.session.all_people:
            name = plan.known_name(assignment.person) or assignment.person
            text = _said(plan, one)
            if text not in told.setdefault(name, []):
                told[name].append(text)
    return told


def _at_one_time(changed: list[Retimed]) -> list[list[Retimed]]:
    """What participants may know of, and is moved in one way, together."""
    together: dict[tuple[str, str], list[Retimed]] = {}
    for one in changed:
        if Audience.PARTICIPANTS.may_see(one.before.session.audience):
            key = own_span(one.before), own_span(one.after) if one.after else ""
            together.setdefault(key, []).append(one)
    return list(together.values())


def _said(plan: Plan, *ones: Retimed) -> str:
    """`Coffee break (Foyer) at 10:35, not 10:15 (5m shorter)`."""
    before, after = ones[0]
    titles = listing(list(dict.fromkeys(_located(plan, one.before) for one in ones)))
    if after is None:
        return f"{titles} at {before.local(before.start):%H:%M} {_are(ones)} dropped"
    if after.start == before.start:
        end, was = (f"{slot.local(slot.end):%H:%M}" for slot in (after, before))
        return f"{titles} until {end}, not {was}"
    start, was = (f"{slot.local(slot.start):%H:%M}" for slot in (after, before))
    change = after.range.duration - before.range.duration
    length = f" ({_longer(change)})" if change else ""
    return f"{titles} at {start}, not {was}{length}"


def _are(ones: tuple[Retimed, ...]) -> str:
    return "is" if len(ones) == 1 else "are"


def _longer(change: timedelta) -> str:
    word = "longer" if change > timedelta(0) else "shorter"
    return f"{write_duration(abs(change))} {word}"


def _located(plan: Plan, slot: Slot) -> str:
    room = plan.rooms_name(slot)
    return f"{_titled(slot)} ({room})" if room else _titled(slot)


def _place(plan: Plan, slot: Slot) -> str:
    return plan.rooms_name(slot) if slot.strand is not None else ""


def _titled(slot: Slot) -> str:
    return " ".join(slot.session.title.split())
