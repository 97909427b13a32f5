"""The days of an agenda in order, each with its date, its venue and its clock."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from planner.decode.days import Occasion, WrittenDay
from planner.decode.lasting import with_lasting
from planner.decode.shapes import Reading
from planner.model.agenda import Day, Event
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Sequence, nearest
from planner.text.wording import did_you_mean, listing, quoted


def days_in_order(reading: Reading, days: tuple[WrittenDay, ...], event: Event) -> tuple[Day, ...]:
    """Every day of an agenda by date, each on its clock; what clashes is reported and left out.

    Days given by number are counted from the first. ``reading`` is the agenda's.
    """
    zones = {venue.id: venue.timezone for venue in event.places}

    def clock(occasion: Occasion) -> str:
        return occasion.timezone or zones.get(occasion.venue or "", event.timezone)

    dated = (
        replace(written.on(occasion), timezone=clock(occasion))
        for written, occasion in _dated(reading, days)
    )
    return with_lasting(reading, sorted(dated, key=lambda day: day.date))


def _dated(reading: Reading, days: tuple[WrittenDay, ...]) -> Iterator[tuple[WrittenDay, Occasion]]:
    """Each day with each of its dates; in the file they are in order, and none is there twice.

    Days that are repeated may take turns, so that what is in order is their first dates.
    """
    if not days:
        node = reading.node.get("days")
        if isinstance(node, Sequence) and not node.items:
            reading.report("days", "missing-field", "the agenda has no days", "add a first day")
        return
    first = days[0]
    if first.number is not None:
        if first.day.route.steps[-1] == 0:  # else the real first day could not be read
            _report(reading, first.day.route, "missing-field", "the first day has no date",
                    "add `date: 2024-03-06`")  # fmt: skip
        return
    taken: set[date] = set()
    above_day: date | None = None
    for written in days:
        above = above_day
        for number, occasion in enumerate(written.occasions):
            on = occasion.date
            if written.number:
                on = first.occasions[0].date + timedelta(days=written.number - 1)
            if on in taken or (above is not None and on <= above):
                _report_order(reading, occasion.route, on, None if on in taken else above)
                continue
            _check_number(reading, written, (on - first.occasions[0].date).days + 1)
            taken.add(on)
            above = on
            above_day = on if number == 0 else above_day
            yield written, occasion._replace(date=on)


def _check_number(reading: Reading, written: WrittenDay, counted: int) -> None:
    """Report the number beside a date that is counted otherwise."""
    if written.said not in (None, counted):
        _report(
            reading, written.day.route / "day", "dates-disagree",
            f"{written.day.date} is day {counted}, counted from the first, and not day "
            f"{written.said}",
            "keep the one that is right; the date alone is enough",
        )  # fmt: skip


def _report_order(reading: Reading, route: Route, on: date, above: date | None) -> None:
    message = f"{on} comes after {above} in the file" if above else f"{on} is there already"
    _report(reading, route, "days-out-of-order", message, "give each date once, in order")


def _report(reading: Reading, route: Route, code: str, message: str, hint: str) -> None:
    reader = reading.reader
    reader.report(reader.head(nearest(reading.node, route.steps)), code, message, hint)


def report_unknown_venues(reading: Reading, days: tuple[WrittenDay, ...], event: Event) -> None:
    """Report the days that are held where the event has no venue; ``reading`` is the agenda's."""
    node = nearest(reading.node, ("event", "venues"))
    known = [venue.id for venue in event.venues]
    # A venue that could not be read is there all the same.
    written = node.entries if isinstance(node, Mapping) else ()
    for route, venue in _venues_named(days):
        if venue not in known and venue not in written and "event" not in reading.broken:
            _report(
                reading, route, "unknown-venue", f"the event has no venue {quoted(venue)}",
                _did_you_mean_venue(venue, known),
            )  # fmt: skip


def _venues_named(days: tuple[WrittenDay, ...]) -> Iterator[tuple[Route, str]]:
    for written in days:
        if written.day.venue:
            yield written.day.route / "venue", written.day.venue
        for occasion in written.occasions:
            if occasion.venue and occasion.venue != written.day.venue:
                yield occasion.route / "venue", occasion.venue


def _did_you_mean_venue(venue: str, known: list[str]) -> str:
    from planner.vocabulary.spelling import closest

    if near := did_you_mean(closest(venue, known)):
        return near
    names = listing([quoted(name) for name in known])
    return f"it has {names}" if known else "describe it under `venues`, in `event`"
