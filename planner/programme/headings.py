"""Headings over a programme: the event, where it is, and each day, its place and its clock."""

from datetime import date
from zoneinfo import ZoneInfo

from planner.model.places import Venue
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection
from planner.schedule.slots import DaySchedule, Slot
from planner.schedule.whereabouts import place_name
from planner.text.wording import listing


class Headings:
    """What stands over a selection of a plan's days, each thing said once.

    Where all days are at one venue, it stands at the top, else under each day; so does the
    clock, unless it differs, or changes to or from summer time between the days.
    """

    def __init__(self, plan: Plan, selection: Selection, days: list[DaySchedule]) -> None:
        self.plan = plan
        self.selection = selection
        self.days = days
        self.venues = list({v.id: v for v in map(self._venue, days)}.values())
        self.clock_notes = list(dict.fromkeys(map(self._clock_note, days)))

    def clock(self, day: DaySchedule) -> Clock:
        """The clock that a day's times are shown on."""
        return Clock(self.selection.zone or day.zone)

    def own_span(self, slot: Slot) -> str:
        """`here 04:00–05:30`: a session on the reader's clock, where that shows another time."""
        if self.selection.own_zone is None:
            return ""
        clock = Clock(self.selection.own_zone)
        shown = Clock(self.selection.zone or ZoneInfo(slot.day.timezone))
        if all(shown.is_as(clock, instant) for instant in (slot.start, slot.end)):
            return ""
        return f"here {clock.span(slot, slot.day.date)}"

    def of_event(self) -> list[str]:
        """Where the event is, and whose clock its times are on, as far as that is one."""
        main = self.plan.agenda.event.places[0]
        if len(self.venues) > 1:
            place = listing([venue.city or venue.name or venue.id for venue in self._cities()])
        else:
            place = place_name(next(iter(self.venues), main))
        zone = ZoneInfo(main.timezone)
        note = f"Times in {(self.selection.zone or zone).key}"
        notes = self.clock_notes or [note]
        return [*filter(None, [place]), *(notes if len(notes) == 1 else [])]

    def of_day(self, day: DaySchedule) -> list[str]:
        """Where a day is, and on whose clock, where that is not the same on all days."""
        return [
            *([place_name(self._venue(day))] if len(self.venues) > 1 else []),
            *([self._clock_note(day)] if len(self.clock_notes) > 1 else []),
        ]

    def _cities(self) -> list[Venue]:
        return list({venue.city or venue.id: venue for venue in self.venues}.values())

    def _venue(self, day: DaySchedule) -> Venue:
        return self.plan.venue_on(day.day)

    def _clock_note(self, day: DaySchedule) -> str:
        """`Times in Asia/Bangkok (UTC+07:00)`, and below it how far the reader's clock is."""
        clock, at = self.clock(day), next(day.slots()).start
        note = f"Times in {clock.zone.key} ({clock.offset(at)})"
        if self.selection.own_zone is None:
            return note
        own = Clock(self.selection.own_zone)
        return f"{note}\nHere: {own.zone.key} ({own.offset(at)}), {clock.apart(own, at)}"


def day_heading(day: DaySchedule) -> str:
    """`Wednesday 6 March 2024 · Network Forum`."""
    return day_title(day.day.date, day.day.title)


def day_title(written: date, title: str = "") -> str:
    """`Wednesday 6 March 2024`, and what the programme calls the day."""
    heading = f"{written:%A} {written.day} {written:%B %Y}"
    return f"{heading} · {title}" if title else heading
