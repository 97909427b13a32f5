"""Nights in hotels: who stays where, with whom, and how many rooms that takes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from planner.logistics.presence import coming
from planner.model.logistics import Hotel
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.travel import has_wrong_year
from planner.vocabulary.spelling import fold

_ONE_NIGHT = timedelta(days=1)


class Stay(NamedTuple):
    """Somebody's nights: from the date they check in to the date they check out.

    ``is_assumed``: one of the two is that of arrival or departure, because no other is known.
    ``hotel`` is None where the agenda does not list it, ``hotel_name`` what to call it, and
    ``kind`` the kind of room; both are empty where nobody said.
    """

    person: Participant
    check_in: date
    check_out: date
    is_assumed: bool
    hotel: Hotel | None
    hotel_name: str
    kind: str

    @property
    def nights(self) -> tuple[date, ...]:
        """The dates on whose evenings they go to bed there: half-open, as hotels count."""
        number = (self.check_out - self.check_in).days
        return tuple(self.check_in + _ONE_NIGHT * night for night in range(number))

    @property
    def place(self) -> tuple[str, str]:
        """The same for all who have one kind of room in one hotel."""
        return self.hotel.id if self.hotel else fold(self.hotel_name), fold(self.kind)


class HotelBook:
    """The hotels of an agenda, by what rosters call them."""

    def __init__(self, hotels: Iterable[Hotel]) -> None:
        self._by_word: dict[str, Hotel] = {}
        for hotel in hotels:
            for word in (hotel.id, hotel.name, *hotel.also):
                self._by_word.setdefault(fold(word), hotel)

    def find(self, name: str) -> Hotel | None:
        """The hotel that is meant, by its id or one of its names; None where it is not listed."""
        return self._by_word.get(fold(name))


def stays(plan: Plan) -> tuple[Stay, ...]:
    """The stays of all who come and whose dates are known, in the roster's order."""
    book = HotelBook(plan.agenda.logistics.hotels)
    found = (_stay(person, book) for person in coming(plan) if not has_wrong_year(plan, person))
    return tuple(stay for stay in found if stay)


def _stay(person: Participant, book: HotelBook) -> Stay | None:
    check_in, check_out = person.check_in or person.arrival, person.check_out or person.departure
    if check_in is None or check_out is None or check_out <= check_in:
        return None
    hotel = book.find(person.hotel) if person.hotel else None
    return Stay(
        person,
        check_in,
        check_out,
        person.check_in is None or person.check_out is None,
        hotel,
        hotel.name if hotel else person.hotel,
        person.hotel_room,
    )


class Sharing(NamedTuple):
    """Whom somebody says they share a room with, and what of it does not fit."""

    mates: tuple[Participant, ...] = ()
    remarks: tuple[str, ...] = ()


def sharings(plan: Plan, known: Iterable[Stay]) -> dict[str, Sharing]:
    """By the id of each who says so. A room is shared where both say it."""
    by_id = {stay.person.id: stay for stay in known}
    return {one.id: _sharing(plan, one, by_id) for one in plan.participants if one.shares_with}


def _sharing(plan: Plan, person: Participant, known: dict[str, Stay]) -> Sharing:
    mates, remarks = [], []
    own = known.get(person.id)
    for reference in person.shares_with:
        mate = plan.participant(reference)
        if mate is None:
            remarks.append(f"{reference} is not on the roster")
            continue
        if mate.id == person.id:
            remarks.append("shares with themselves")
            continue
        mates.append(mate)
        if person.id not in _named_by(plan, mate):
            remarks.append(f"{mate.name} does not say so")
        theirs = known.get(mate.id)
        if own and theirs and own.place != theirs.place:
            remarks.append(f"{mate.name} has another hotel or kind of room")
        elif own and theirs and own.nights != theirs.nights:
            remarks.append(f"{mate.name} stays other nights")
    return Sharing(tuple(mates), tuple(remarks))


def _named_by(plan: Plan, person: Participant) -> set[str]:
    found = (plan.participant(reference) for reference in person.shares_with)
    return {one.id for one in found if one}


class RoomsOfNight(NamedTuple):
    """How many rooms of one kind are slept in on one night, by how many guests.

    ``held`` is how many the hotel holds, of this kind or, for all kinds together, at all; None
    where the agenda does not say. ``kind`` is None for all together.
    """

    night: date
    hotel: str
    kind: str | None
    rooms: int
    guests: int
    assumed: int
    held: int | None

    @property
    def over(self) -> int:
        """How many rooms there are too few."""
        return max(0, self.rooms - self.held) if self.held is not None else 0


def hotel_nights(plan: Plan) -> tuple[RoomsOfNight, ...]:
    """Night by night and hotel by hotel: each kind of room, then all, where there are several."""
    known = stays(plan)
    shared = {
        frozenset((person, mate.id))
        for person, sharing in sharings(plan, known).items()
        for mate in sharing.mates
        if person in _named_by(plan, mate)
    }
    by_night: defaultdict[tuple[date, str], list[Stay]] = defaultdict(list)
    for stay in known:
        for night in stay.nights:
            by_night[night, stay.place[0]].append(stay)
    order = sorted(by_night, key=lambda key: (key[0], key[1] == "", key[1]))
    return tuple(row for key in order for row in _rooms_of(key[0], by_night[key], shared))


def _rooms_of(
    night: date, guests: list[Stay], shared: set[frozenset[str]]
) -> Iterator[RoomsOfNight]:
    by_kind: defaultdict[str, list[Stay]] = defaultdict(list)
    for stay in guests:
        by_kind[stay.place[1]].append(stay)
    hotel, name = guests[0].hotel, guests[0].hotel_name
    held = {fold(kind): number for kind, number in hotel.kinds} if hotel else {}
    rows = [
        RoomsOfNight(
            night, name, by_kind[kind][0].kind, _rooms(by_kind[kind], shared), len(by_kind[kind]),
            sum(stay.is_assumed for stay in by_kind[kind]), held.get(kind),
        )
        for kind in sorted(by_kind, key=lambda kind: (kind == "", kind))
    ]  # fmt: skip
    yield from rows
    total = hotel.rooms if hotel else None
    if len(rows) > 1 or total is not None:
        yield RoomsOfNight(
            night, name, None, sum(row.rooms for row in rows), len(guests),
            sum(row.assumed for row in rows), total,
        )  # fmt: skip


def _rooms(guests: list[Stay], shared: set[frozenset[str]]) -> int:
    """How many rooms guests of one kind of room need; those who say so share one."""
    room_of = {stay.person.id: stay.person.id for stay in guests}

    def root(person: str) -> str:
        while room_of[person] != person:
            person = room_of[person]
        return person

    for pair in shared:
        first, second = sorted(pair)
        if first in room_of and second in room_of:
            room_of[root(second)] = root(first)
    return sum(1 for person in room_of if root(person) == person)
