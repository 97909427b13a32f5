"""Two plans in, what changed out."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from planner.model.agenda import Item
from planner.model.attendance import Attendance
from planner.schedule.changes import AudienceChange, Casting, Cause, Comparison, SessionChange
from planner.schedule.compare_event import day_changes, event_changes, room_changes
from planner.schedule.matching import Matching, PersonKeys, match, wall
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot

# What is compared as it was written. Times, rooms, people and audiences have ways of their own.
_WRITTEN_FIELDS = (
    "type", "track", "objective", "description", "notes", "languages", "catering", "needs",
    "groups", "not_with", "optional", "beside", "at_least", "at_most",
)  # fmt: skip


def compare(old: Plan, new: Plan) -> Comparison:
    """What changed between two plans that could be read whole.

    Which session is which is said in `planner.schedule.matching.match`.
    """
    matching = match(old, new)
    judge = _Judge(old, new, matching)
    pairs = [(judge.change(one, other), (one, other)) for one, other in matching.sessions]
    changes = [
        *(SessionChange(old=slot, new=None) for slot in matching.removed),
        *(SessionChange(old=None, new=slot) for slot in matching.added),
        *(change for change, _ in pairs if change.kinds),
    ]
    was_listed = {participant.id for participant in old.participants}
    is_listed = {participant.id for participant in new.participants}
    return Comparison(
        old=old,
        new=new,
        event=tuple(event_changes(old, new)),
        rooms=tuple(room_changes(old, new)),
        days=tuple(day_changes(matching, old, new)),
        sessions=tuple(sorted(changes, key=judge.reading_order)),
        unchanged=tuple(pair for change, pair in pairs if not change.kinds),
        joined=tuple(p for p in new.participants if p.id not in was_listed),
        left=tuple(p for p in old.participants if p.id not in is_listed),
    )


class _Judge:
    """Says of two slots of one session what is not the same."""

    def __init__(self, old: Plan, new: Plan, matching: Matching) -> None:
        self.old, self.new = old, new
        self.people = PersonKeys(old, new)
        self.dates = {one.day.date: other.day.date for one, other in matching.days}
        self.kept_order = set(_in_kept_order(old, matching, self.dates))

    def change(self, old: Slot, new: Slot) -> SessionChange:
        joined, left = self._castings(old, new)
        return SessionChange(
            old=old,
            new=new,
            moved=self._moved(old, new),
            resized=self._resized(old, new),
            is_elsewhere=self._is_elsewhere(old, new),
            is_renamed=old.session.title != new.session.title,
            joined=joined,
            left=left,
            audience=self._audience(old, new),
            details=tuple(self._details(old, new, is_recast=bool(joined or left))),
        )

    def reading_order(self, change: SessionChange) -> tuple[date, timedelta, bool]:
        """By day, then by the earlier of its times there; what has a cause after its cause."""
        if change.new is None:
            day = self.dates.get(change.slot.day.date, change.slot.day.date)
            return day, wall(change.slot), False
        at = wall(change.new)
        if change.old and self._is_same_day(change.old, change.new):
            at = min(at, wall(change.old))
        return change.new.day.date, at, change.is_consequence

    def _is_same_day(self, old: Slot, new: Slot) -> bool:
        return self.dates.get(old.day.date) == new.day.date

    def _moved(self, old: Slot, new: Slot) -> Cause | None:
        is_same_day = self._is_same_day(old, new)
        is_same_wall = is_same_day and wall(old) == wall(new)
        if is_same_wall:
            if old.start == new.start:
                return None
            return Cause.DAY if old.day.date != new.day.date else Cause.CLOCK
        if is_same_day and old.start == new.start:
            return Cause.CLOCK
        flows = _own_start(old) is None and _own_start(new) is None
        if flows and is_same_day and old.strand == new.strand:
            return Cause.FOLLOWS if id(new) in self.kept_order else Cause.WRITTEN
        return Cause.WRITTEN

    def _resized(self, old: Slot, new: Slot) -> Cause | None:
        if old.range.duration == new.range.duration:
            return None
        is_as_written = _written_length(self.old, old) == _written_length(self.new, new)
        return Cause.FOLLOWS if is_as_written else Cause.WRITTEN

    def _is_elsewhere(self, old: Slot, new: Slot) -> bool:
        # A room that got another name, or another id, is still the same room.
        is_same_name = self.old.rooms_name(old) == self.new.rooms_name(new)
        return set(old.rooms) != set(new.rooms) and not is_same_name

    def _castings(self, old: Slot, new: Slot) -> tuple[tuple[Casting, ...], tuple[Casting, ...]]:
        had = {(c.role, c.person): c for c in self._cast(self.old, old, self.people.of_old)}
        has = {(c.role, c.person): c for c in self._cast(self.new, new, self.people.of_new)}
        joined = tuple(casting for key, casting in has.items() if key not in had)
        return joined, tuple(casting for key, casting in had.items() if key not in has)

    def _cast(self, plan: Plan, slot: Slot, key_of: Callable[[str], str]) -> Iterator[Casting]:
        for role, people in plan.people(slot).items():
            for person in people:
                key = key_of(person)
                # The new roster's name, so that nobody is called by two in one comparison.
                name = self.new.known_name(key) or self.old.known_name(key)
                yield Casting(role, key, name or person)

    def _audience(self, old: Slot, new: Slot) -> AudienceChange:
        is_attended_otherwise = self._attendance(
            old.session.attendance, self.people.of_old
        ) != self._attendance(new.session.attendance, self.people.of_new) or (
            self.old.is_choice(old) != self.new.is_choice(new)
        )
        were = self.old.invited_ids(old) if is_attended_otherwise else frozenset()
        are = self.new.invited_ids(new) if is_attended_otherwise else frozenset()
        return AudienceChange(
            is_seen_otherwise=old.session.audience is not new.session.audience,
            is_attended_otherwise=is_attended_otherwise,
            more=tuple(p.id for p in self.new.participants if p.id in are - were),
            fewer=tuple(p.id for p in self.old.participants if p.id in were - are),
        )

    def _attendance(
        self, attendance: Attendance | None, key_of: Callable[[str], str]
    ) -> Attendance | None:
        """With people by key and in order, so that only what it means is compared."""
        if attendance is None or attendance.is_everyone:
            return None
        people = attendance.people
        return Attendance(
            None if people is None else tuple(sorted(set(map(key_of, people)))),
            tuple(sorted((name, tuple(sorted(values))) for name, values in attendance.where)),
            self._attendance(attendance.without, key_of),
        )

    def _details(self, old: Slot, new: Slot, *, is_recast: bool) -> Iterator[str]:
        one, other = old.session, new.session
        if one.id != other.id and (one.is_invited or other.is_invited):
            yield "id"
        if old.is_anchored != new.is_anchored:
            yield "fixed"
        for field in _WRITTEN_FIELDS:
            holder = (old, new) if field == "track" else (one, other)
            if getattr(holder[0], field) != getattr(holder[1], field):
                yield field
        if old.strand != new.strand and old.rooms == new.rooms and old.track == new.track:
            yield "strand"
        if one.is_invited != other.is_invited:
            yield "invite"
        # Who has an item is told with the people of the session, where that changed too.
        items = _items(one.items, None if is_recast else self.people.of_old)
        if items != _items(other.items, None if is_recast else self.people.of_new):
            yield "items"


def _items(items: Sequence[Item], key_of: Callable[[str], str] | None) -> list[object]:
    return [
        (item.title, item.duration, item.notes,
         [(each.role, key_of(each.person)) for each in item.people] if key_of else None)
        for item in items
    ]  # fmt: skip


def _own_start(slot: Slot) -> object:
    """The start that was written for a session, or for the block that it begins."""
    if slot.session.start is not None or slot.block is None:
        return slot.session.start
    firsts = (strand.sessions[0] for strand in slot.block.strands if strand.label == slot.strand)
    is_first = any(first.id == slot.session.id for first in firsts)
    return slot.block.start if is_first else None


def _written_length(plan: Plan, slot: Slot) -> tuple[object, ...]:
    session = slot.session
    usual = None if session.length is not None else plan.agenda.defaults.duration(session.type)
    ends = (session.start, session.end) if session.end is not None else None
    return session.length, usual, ends, session.at_least, session.at_most


def _in_kept_order(old: Plan, matching: Matching, dates: dict[date, date]) -> Iterator[int]:
    """Which new slots (by identity) stand as they stood: the most that can, day by day.

    The longest rising sequence of old places (Fredman 1975); the others were put elsewhere.
    """
    places = {id(slot): number for number, slot in enumerate(old.schedule.slots())}
    for day in sorted({new.day.date for _, new in matching.sessions}):
        pairs = [
            (one, other)
            for one, other in matching.sessions
            if other.day.date == day and dates.get(one.day.date) == day
        ]
        ends: list[int] = []  # the lowest old place in which a sequence of each length ends
        lasts: list[int] = []  # which pair that is
        before: list[int | None] = []
        for index, (one, _) in enumerate(pairs):
            length = bisect_left(ends, places[id(one)])
            ends[length : length + 1] = [places[id(one)]]
            lasts[length : length + 1] = [index]
            before.append(lasts[length - 1] if length else None)
        at = lasts[-1] if lasts else None
        while at is not None:
            yield id(pairs[at][1])
            at = before[at]
