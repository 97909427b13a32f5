"""Findings sorted to the day of the event that they are about."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from planner.decode.agenda import AGENDA_DOCUMENT
from planner.decode.kinds import UnreadableError
from planner.decode.times import read_date
from planner.loading import Loaded
from planner.programme.headings import day_title
from planner.reports.report import Report
from planner.text import nodes
from planner.text.diagnostics import Diagnostic
from planner.text.source import Place
from planner.text.wording import listing

THE_EVENT = "The event, rooms and people"
THE_ROSTER = "Roster"

_MOST_DATES = 3

# In this order within an agenda.
_DAYS, _EVENT, _ROSTER = range(3)


class WrittenDay(NamedTuple):
    """A day as it stands in an agenda: its place in the list, and its dates, if they are known."""

    number: int
    dates: tuple[date, ...] = ()
    title: str = ""

    @property
    def heading(self) -> str:
        """`Wednesday 6 March 2024 · Network Forum`; of a day held several times, its dates."""
        if not self.dates:
            return f"Day {self.number}, whose date cannot be read"
        first, *others = self.dates
        if not others:
            return day_title(first, self.title)
        if len(self.dates) <= _MOST_DATES:
            text = listing([day_title(each) for each in self.dates])
        else:
            text = f"{day_title(first)} and {len(others)} more dates"
        return f"{text} · {self.title}" if self.title else text


class Group(NamedTuple):
    """The findings about one day, about what stands outside the days, or about a roster."""

    path: str
    heading: str
    diagnostics: tuple[Diagnostic, ...]


class DaysOf:
    """Where the days of an agenda are written.

    A finding knows only its place in the text; the day it belongs to is the one whose text it
    stands in.
    """

    def __init__(self, loaded: Loaded) -> None:
        self.starts: list[tuple[int, int]] = []
        self.days: list[WrittenDay] = []
        self.end = (0, 0)
        document = loaded.texts.get(AGENDA_DOCUMENT)
        root = document.root if isinstance(document, nodes.Document) else None
        listed = root.get("days") if isinstance(root, nodes.Mapping) else None
        if loaded.plan is None or not isinstance(document, nodes.Document):
            return
        if not isinstance(listed, nodes.Sequence):
            return
        position = document.source.position
        self.end = position(listed.end)
        known: dict[int, list[tuple[date, str]]] = {}
        for day in loaded.plan.agenda.days:
            known.setdefault(int(day.route.steps[1]), []).append((day.date, day.title))
        for index, node in sorted(enumerate(listed.items), key=lambda each: each[1].start):
            held = known.get(index, [])
            title = held[0][1] if held else ""
            dates = tuple(on for on, _ in held) or tuple(_dates_written(node))
            self.starts.append(position(node.start))
            self.days.append(WrittenDay(index + 1, dates, title))

    def day_at(self, place: Place) -> WrittenDay | None:
        """The day that is written at a place; None outside the days."""
        at = (place.line, place.column)
        found = bisect_right(self.starts, at)
        return self.days[found - 1] if found and at < self.end else None


def _dates_written(day: nodes.Node) -> Iterator[date]:
    """The dates of a day that the plan does not hold, as far as they can be read."""
    if isinstance(day, nodes.Mapping):
        dates = day.get("dates")
        several = dates.items if isinstance(dates, nodes.Sequence) else [dates]
        for node in (day.get("date"), *several):
            if isinstance(node, nodes.Scalar):
                with suppress(UnreadableError):
                    yield read_date(node.text)


def days_by_path(report: Report) -> Mapping[str, DaysOf]:
    """The days of each agenda that could be read."""
    return {
        loaded.path: DaysOf(loaded) for loaded in report.files if AGENDA_DOCUMENT in loaded.texts
    }


def by_day(report: Report) -> list[Group]:
    """The findings, agenda by agenda: day by day, then the event, then its roster; by place."""
    days = days_by_path(report)
    order: dict[str, int] = {}
    for number, loaded in enumerate(report.files):
        for path in (loaded.path, *loaded.inputs):
            order.setdefault(path, number)
    unread = {loaded.path for loaded in report.files if not loaded.texts}
    groups: dict[tuple[int, int, int, str], Group] = {}
    for found in report.diagnostics:
        path = found.place.path
        agenda = days.get(path)
        day = agenda.day_at(found.place) if agenda else None
        if day:
            part, heading = _DAYS, day.heading
        elif agenda:
            part, heading = _EVENT, THE_EVENT
        else:
            part, heading = _ROSTER, path if path in unread else THE_ROSTER
        key = (order.get(path, len(order)), part, day.number if day else 0, path)
        former = groups.get(key, Group(path, heading, ()))
        groups[key] = former._replace(diagnostics=(*former.diagnostics, found))
    return [groups[key] for key in sorted(groups)]
