"""The interpreters' rota: who works when, with whom, and how long at a stretch."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from planner.schedule.engagements import Engagement, in_session
from planner.schedule.interpreting import Stretch, interpreting, stretches, work
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot

_NOTHING = timedelta(0)


class Shift(NamedTuple):
    """One interpreter's work in one session.

    ``person`` is their `Plan.person_key`, ``name`` what the agenda calls them. ``mates`` are what
    it calls those who interpret there too between languages they share; they take turns.
    ``stretch`` is how long this one has worked by its end since the last pause, ``alone`` how much
    of that without a mate.
    """

    on: date
    slot: Slot
    person: str
    name: str
    start: datetime
    end: datetime
    mates: tuple[str, ...]
    stretch: timedelta
    alone: timedelta

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.end - self.start


def rota(plan: Plan) -> tuple[Shift, ...]:
    """All shifts by day and start, then by person."""
    engaged: defaultdict[str, list[Engagement]] = defaultdict(list)
    together: dict[int, dict[str, str]] = {}
    for slot in plan.schedule.slots():
        parts = (part for one in in_session(plan, slot) for part in one.apart())
        here = [part for part in parts if interpreting(part)]
        together[id(slot)] = {one.person: interpreting(one)[0].person for one in here}
        for one in here:
            engaged[one.person].append(one)
    found = (
        shift for person, own in engaged.items() for shift in _shifts(plan, person, own, together)
    )
    return tuple(sorted(found, key=lambda shift: (shift.on, shift.start, shift.person)))


def _shifts(
    plan: Plan, person: str, engaged: list[Engagement], together: dict[int, dict[str, str]]
) -> Iterator[Shift]:
    """One interpreter's shifts; ``together`` are all of each session, with what they are called."""
    mates = {
        slot: tuple(
            name for one, name in there.items() if one != person and _are_mates(plan, person, one)
        )
        for slot, there in together.items()
    }
    lone = [one for one in engaged if not mates[id(one.slot)]]
    at_work, on_their_own = list(stretches(engaged)), list(stretches(lone))
    for one in engaged:
        slot = one.slot
        for start, end in work(one):
            yield Shift(
                slot.day.date, slot, person, interpreting(one)[0].person, start, end,
                mates[id(slot)], _since(at_work, start, end),
                _NOTHING if mates[id(slot)] else _since(on_their_own, start, end),
            )  # fmt: skip


def _since(known: list[Stretch], start: datetime, end: datetime) -> timedelta:
    return next(end - each.start for each in known if each.start <= start and end <= each.end)


def _are_mates(plan: Plan, one: str, other: str) -> bool:
    """Whether two interpreters can take over from one another: they share two languages.

    Of whom nobody knows the languages, it is taken for granted.
    """
    first, second = (plan.participant(person) for person in (one, other))
    if not first or not second or not first.languages or not second.languages:
        return True
    return len(set(first.languages) & set(second.languages)) > 1
