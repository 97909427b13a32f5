"""Which day and which session of one plan is which of another."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import NamedTuple

from planner.decode.words import identifier_from
from planner.schedule.plan import Plan
from planner.schedule.releasing import identities
from planner.schedule.slots import DaySchedule, Slot
from planner.vocabulary.spelling import fold


class Matching(NamedTuple):
    """The days and the sessions that two plans share, and those that only one of them has.

    Pairs are (old, new). Each day and each slot of either plan is in it exactly once; what
    stands in the new plan is in its order, what is gone in that of the old.
    """

    days: tuple[tuple[DaySchedule, DaySchedule], ...]
    removed_days: tuple[DaySchedule, ...]
    added_days: tuple[DaySchedule, ...]
    sessions: tuple[tuple[Slot, Slot], ...]
    removed: tuple[Slot, ...]
    added: tuple[Slot, ...]


class PersonKeys(NamedTuple):
    """What is the same for all references to one person, in two plans.

    Who is on a roster is known by id. A name that only the other plan's roster has is known by
    that one's, so that a roster which is added later makes nobody a stranger.
    """

    old: Plan
    new: Plan

    def of_old(self, reference: str) -> str:
        """The key of a person whom the old agenda names."""
        return _person_key(reference, self.old, self.new)

    def of_new(self, reference: str) -> str:
        """The key of a person whom the new agenda names."""
        return _person_key(reference, self.new, self.old)


def _person_key(reference: str, own: Plan, other: Plan) -> str:
    found = own.participant(reference) or other.participant(reference)
    return found.id if found else fold(reference)


def wall(slot: Slot) -> timedelta:
    """When a slot starts on its day's clock, from the midnight that begins the day."""
    return slot.local(slot.start).replace(tzinfo=None) - datetime.combine(slot.day.date, time())


def match(old: Plan, new: Plan) -> Matching:
    """Find what two plans share.

    Days first: those of one date that share half of their sessions; then those of different
    dates that do, because an event may be moved as a whole; then those of one date.

    Sessions are the same, in this order of trust, if they have

    1. the same UID in calendars, where both plans were released: what invites say is one is one;
    2. the same title on the same day, and ids that only number equal titles (`coffee-break`,
       `coffee-break-2`), which move when one is put in before them: in order, the nearest in time;
    3. the same id;
    4. the same title, but for spelling, on the same day: in order, the nearest in time;
    5. the same title on different days, where each plan has it once;
    6. the same time, room and people on the same day, and where nobody is named the same type:
       one was renamed, and its id was made from the title.

    Nothing else is: a session that was renamed, moved and given to others at once, without an id
    of its own, is one that is gone and one that is new.
    """
    days = _match_days(old, new)
    matcher = _Matcher(old, new, days)
    matcher.pair(matcher.released)
    matcher.pair(matcher.numbered, nearest=True)
    matcher.pair(lambda at: (at.slot.session.id, at.day), nearest=True)
    matcher.pair(lambda at: at.slot.session.id)
    matcher.pair(lambda at: (fold(at.slot.session.title), at.day), nearest=True)
    matcher.pair(lambda at: fold(at.slot.session.title))
    matcher.pair(matcher.occasion)
    return matcher.matching()


class _At(NamedTuple):
    """A slot and where it stands: its number in its plan, and the number its day shares."""

    number: int
    slot: Slot
    day: int
    is_old: bool


class _Days(NamedTuple):
    old: tuple[DaySchedule, ...]
    new: tuple[DaySchedule, ...]
    pairs: tuple[tuple[int, int], ...]


class _Matcher:
    """Pairs the slots of two plans, one sort of likeness after another."""

    def __init__(self, old: Plan, new: Plan, days: _Days) -> None:
        self.old_plan, self.new_plan = old, new
        self.people = PersonKeys(old, new)
        self.known_old = identities(old, old.releases)
        self.known_new = identities(new, new.releases)
        self.days = days
        shared = dict(days.pairs)
        # Days that only the old plan has are counted below zero, to be nobody's.
        self.old = tuple(_places(days.old, lambda day: shared.get(day, -1 - day), is_old=True))
        self.new = tuple(_places(days.new, lambda day: day, is_old=False))
        self.found: dict[int, int] = {}  # the number of an old slot to that of its new one
        families = [(self._family(at), at.day) for at in (*self.old, *self.new)]
        counts: dict[bool, dict[Hashable, int]] = {True: defaultdict(int), False: defaultdict(int)}
        for at, (family, _) in zip((*self.old, *self.new), families, strict=True):
            counts[at.is_old][family] += 1
        self.repeated = {
            family for count in counts.values() for family, number in count.items() if number > 1
        }

    @staticmethod
    def _family(at: _At) -> str | None:
        """What a session's id was made from, if it looks like one that was made."""
        base = identifier_from(at.slot.session.title)
        made, _, number = at.slot.session.id.removeprefix(base).partition("-")
        is_made = at.slot.session.id.startswith(base) and not made
        return base if is_made and (number or "1").isdecimal() else None

    def released(self, at: _At) -> Hashable:
        """What calendars know a session by."""
        known = self.known_old if at.is_old else self.known_new
        identity = known.get(at.slot.session.id)
        return identity.uid if identity else None

    def numbered(self, at: _At) -> Hashable:
        family = self._family(at)
        return (family, at.day) if family is not None and family in self.repeated else None

    def occasion(self, at: _At) -> Hashable:
        """When, where and by whom a session is."""
        plan, key = (
            (self.old_plan, self.people.of_old)
            if at.is_old
            else (self.new_plan, self.people.of_new)
        )
        people = frozenset((each.role, key(each.person)) for each in at.slot.session.all_people)
        room = fold(plan.rooms_name(at.slot))
        kind = None if people else at.slot.session.type
        return wall(at.slot), at.slot.range.duration, at.day, room, at.slot.strand, people, kind

    def pair(self, key: Callable[[_At], Hashable], *, nearest: bool = False) -> None:
        """Pair the slots with a key, not None, that no other has; or the nearest that have it.

        The same pairs are found when old and new are exchanged.
        """
        taken = set(self.found.values())
        groups: dict[Hashable, tuple[list[_At], list[_At]]] = defaultdict(lambda: ([], []))
        for at in self.old:
            if at.number not in self.found:
                groups[key(at)][0].append(at)
        for at in self.new:
            if at.number not in taken:
                groups[key(at)][1].append(at)
        for shared, (olds, news) in groups.items():
            if shared is not None and (nearest or len(olds) == len(news) == 1):
                self._pair_in_order(olds, news)

    def _pair_in_order(self, olds: Sequence[_At], news: Sequence[_At]) -> None:
        """Pair as many as there are on both sides, in order of time, as near as can be."""
        few, many = sorted((sorted(olds, key=_order), sorted(news, key=_order)), key=len)
        for one, other in zip(few, _nearest(few, many), strict=True):
            old, new = (one, other) if one.is_old else (other, one)
            self.found[old.number] = new.number

    def matching(self) -> Matching:
        olds = {new: old for old, new in self.found.items()}
        days = self.days
        shared_old, shared_new = {i for i, _ in days.pairs}, {j for _, j in days.pairs}
        return Matching(
            tuple((days.old[i], days.new[j]) for i, j in days.pairs),
            tuple(day for i, day in enumerate(days.old) if i not in shared_old),
            tuple(day for j, day in enumerate(days.new) if j not in shared_new),
            tuple(
                (self.old[olds[at.number]].slot, at.slot) for at in self.new if at.number in olds
            ),
            tuple(at.slot for at in self.old if at.number not in self.found),
            tuple(at.slot for at in self.new if at.number not in olds),
        )


def _places(
    days: Sequence[DaySchedule], number_of: Callable[[int], int], *, is_old: bool
) -> Iterator[_At]:
    number = 0
    for index, day in enumerate(days):
        for slot in day.slots():
            yield _At(number, slot, number_of(index), is_old)
            number += 1


def _order(at: _At) -> tuple[timedelta, str, int]:
    return wall(at.slot), at.slot.room or "", at.number


def _nearest(few: Sequence[_At], many: Sequence[_At]) -> Sequence[_At]:
    """As many of the many as there are few, in order, with the least time between the pairs."""
    best: dict[tuple[int, int], tuple[timedelta, tuple[int, ...]]] = {
        (0, j): (timedelta(0), ()) for j in range(len(many) + 1)
    }
    for i, one in enumerate(few, 1):
        for j, other in enumerate(many[i - 1 :], i):
            apart, chosen = best[i - 1, j - 1]
            ways = [(apart + abs(wall(one.slot) - wall(other.slot)), (*chosen, j - 1))]
            ways += [best[i, j - 1]] if j > i else []
            best[i, j] = min(ways)
    return [many[j] for j in best[len(few), len(many)][1]]


def _tie(i: int, j: int) -> tuple[int, int]:
    """An order of equally near pairs that is the same from either side."""
    return i + j, abs(i - j)


def _match_days(old: Plan, new: Plan) -> _Days:
    olds, news = old.schedule.days, new.schedule.days
    ids_old = [{slot.session.id for slot in day.slots()} for day in olds]
    ids_new = [{slot.session.id for slot in day.slots()} for day in news]
    candidates = []
    for i, one in enumerate(olds):
        for j, other in enumerate(news):
            shared = len(ids_old[i] & ids_new[j])
            is_alike = shared > 0 and 2 * shared >= min(len(ids_old[i]), len(ids_new[j]))
            is_same_date = one.day.date == other.day.date
            if is_alike or is_same_date:
                trust = 0 if is_alike and is_same_date else 1 if is_alike else 2
                apart = abs((one.day.date - other.day.date).days)
                candidates.append((trust, -shared, apart, *_tie(i, j), i, j))
    pairs: list[tuple[int, int]] = []
    for *_, i, j in sorted(candidates):
        if all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return _Days(olds, news, tuple(sorted(pairs, key=lambda pair: pair[1])))
