"""What stands beside the programme for several days, put on each of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from planner.decode.days import dated_id
from planner.decode.shapes import Reading
from planner.model.agenda import Day, Entry, Session
from planner.text.diagnostics import Route
from planner.text.nodes import Node, nearest
from planner.text.wording import listing, quoted

_MOST_DATES = 6


def with_lasting(reading: Reading, ordered: Iterable[Day]) -> tuple[Day, ...]:
    """Days in order, each with what stands beside its programme since an earlier one.

    What lasts until a date has an id of its own on each day. ``reading`` is the agenda's.
    """
    days = tuple(ordered)
    firsts: defaultdict[date, dict[Route, Entry | None]] = defaultdict(dict)
    carried: defaultdict[date, list[Session]] = defaultdict(list)
    for day in days:
        for session, last in _lasting(day):
            if not _can_last(reading, days, day, session, last):
                continue
            for on in (other.date for other in days if day.date <= other.date <= last):
                dated = replace(session, id=dated_id(session.id, on))
                reader, written = reading.reader, _written(reading, session.route)
                reader.claim(dated.id, reader.head(nearest(written, ("until",))), "session")
                if on == day.date:
                    firsts[on][session.route] = dated
                else:
                    carried[on].append(dated)
    return tuple(
        replace(day.replacing(firsts[day.date]), carried_over=tuple(carried[day.date]))
        for day in days
    )


def _lasting(day: Day) -> Iterator[tuple[Session, date]]:
    for session in day.sessions():
        if session.until is not None:
            yield session, session.until


def _can_last(
    reading: Reading, days: tuple[Day, ...], day: Day, session: Session, last: date
) -> bool:
    """Whether a date is one until which a session of a day can last; else it is reported."""
    at = session.route / "until"
    if sum(other.route == day.route for other in days) > 1:
        if next(other for other in days if other.route == day.route) is day:
            _report(
                reading, at, "dates-disagree", "this is repeated with its day already",
                "remove `until`, or write it on a day with one `date`",
            )  # fmt: skip
        return False
    dates = [other.date for other in days]
    if last in dates and last >= day.date:
        return True
    later = [on for on in dates if on > day.date]
    message = f"the event has no day on {last}"
    if last < day.date:
        message = f"{last} is before {day.date}, its own day"
    hint = "remove it: no day comes after this one"
    if len(later) <= _MOST_DATES:
        hint = f"write {listing([quoted(str(on)) for on in later], 'or')}" if later else hint
    else:
        hint = f"write a day of the event, {quoted(str(later[-1]))} at the latest"
    _report(reading, at, "until-no-day", message, hint)
    return False


def _report(reading: Reading, at: Route, code: str, message: str, hint: str) -> None:
    reading.reader.report(_written(reading, at), code, message, hint)


def _written(reading: Reading, route: Route) -> Node:
    return nearest(reading.node, route.steps)
