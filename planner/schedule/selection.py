"""Which part of a schedule to show: a day, a room, a person, on whose clock."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from planner.model.people import Participant
from planner.model.time import whole_minutes
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.text.wording import count
from planner.vocabulary.audience import Audience


@dataclass(frozen=True, slots=True)
class Selection:
    """What to show; None means all of it.

    ``zone`` is the clock, that of each day by default; ``audience`` who may know of what is shown.
    For a ``reader`` it is what their own agenda holds, and ``own_zone`` their clock beside it.
    """

    day: date | None = None
    room: str | None = None
    person: str | None = None
    zone: ZoneInfo | None = None
    audience: Audience = Audience.TEAM
    reader: Participant | None = None
    own_zone: ZoneInfo | None = None

    @property
    def names_for(self) -> Audience:
        """Whose eyes the names of people are for."""
        return self.audience if self.reader is None else Audience.PARTICIPANTS


def select(plan: Plan, selection: Selection) -> list[DaySchedule]:
    """The days that are left, with the slots that are left; days without any are gone."""
    days = []
    for day in plan.schedule.days:
        if selection.day in (None, day.day.date):
            keeps = _filter(plan, selection)
            entries = tuple(_kept(day, keeps))
            beside = tuple(slot for slot in day.beside if keeps(slot))
            if entries or beside:
                days.append(replace(day, entries=entries, beside=beside))
    return days


def _filter(plan: Plan, selection: Selection) -> Callable[[Slot], bool]:
    person = plan.participant(selection.person) if selection.person else selection.reader
    own = {slot.session.id for slot in plan.agenda_of(person)} if person else set()

    def keeps(slot: Slot) -> bool:
        if selection.room is not None and selection.room not in slot.rooms:
            return False
        if selection.reader is not None:
            return slot.session.id in own
        if not selection.audience.may_see(slot.session.audience):
            return False
        if selection.person is None:
            return True
        if person is None:
            keys = {plan.person_key(a.person) for a in slot.session.all_people}
            return plan.person_key(selection.person) in keys
        return slot.session.id in own

    return keeps


def _kept(day: DaySchedule, keeps: Callable[[Slot], bool]) -> list[Slot | Block]:
    entries: list[Slot | Block] = []
    for entry in day.entries:
        if isinstance(entry, Slot):
            entries += [entry] if keeps(entry) else []
            continue
        strands = tuple(
            (label, kept)
            for label, slots in entry.strands
            if (kept := tuple(slot for slot in slots if keeps(slot)))
        )
        if len(strands) == 1:
            entries += strands[0][1]
        elif strands:
            entries.append(replace(entry, strands=strands))
    return entries


def own_span(slot: Slot) -> str:
    """`09:00–10:30`, on the clock of a slot's own day; see `Clock.span`."""
    return Clock(ZoneInfo(slot.day.timezone)).span(slot, slot.day.date)


@dataclass(frozen=True, slots=True)
class Clock:
    """Instants as one time zone's clock shows them."""

    zone: ZoneInfo

    def local(self, instant: datetime) -> datetime:
        """An instant on this clock."""
        return instant.astimezone(self.zone)

    def span(self, slot: Slot | Block, day: date) -> str:
        """`09:00–10:30`, with `+1` where the clock shows another date than the day's."""
        return f"{self.time(slot.start, day)}–{self.time(slot.end, day)}"

    def time(self, instant: datetime, day: date) -> str:
        """`09:00`, or `01:00+1` on the next date."""
        local = self.local(instant)
        days = (local.date() - day).days
        return f"{local:%H:%M}" + (f"{days:+}" if days else "")

    def is_as(self, other: "Clock", instant: datetime) -> bool:
        """Whether two clocks show the same at an instant."""
        return self.local(instant).utcoffset() == other.local(instant).utcoffset()

    def apart(self, other: "Clock", instant: datetime) -> str:
        """How far another clock is from this one: `5 hours 30 minutes ahead`."""
        here, there = (clock.local(instant).replace(tzinfo=None) for clock in (self, other))
        hours, minutes = divmod(whole_minutes(abs(there - here)), 60)
        parts = [count(hours, "hour")] * bool(hours) + [count(minutes, "minute")] * bool(minutes)
        if not parts:
            return "the same time"
        return f"{' '.join(parts)} {'ahead' if there > here else 'behind'}"

    def offset(self, instant: datetime) -> str:
        """`UTC+07:00`, at an instant."""
        written = f"{self.local(instant):%z}"
        return f"UTC{written[:3]}:{written[3:5]}"
