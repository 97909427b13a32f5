"""Per diems: what each day of a stay pays, by the event's own rates and rules.

How policies differ, and what stands for it here: the United Nations pay a rate for each night away,
of which half is for the room and three tenths for meals (`per: night`, `lodging`, `breakfast`,
`lunch`, `dinner`, `full_board`), and terminal expenses for each way (ICSC; ST/AI/2013/3); the
United States three quarters on the days of travel and less each meal furnished, but never less
than the incidentals (41 CFR 301-11.101 and 301-11.18: `arrival_day`, `departure_day`, `at_least`);
Germany's federal law a fifth and two fifths of the whole day's rate for meals, also on days of
travel, and also where somebody does not take what is offered (BRKG § 6). Of all of them meals are
taken off by the whole day's rate.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from planner.logistics.catering import servings
from planner.logistics.presence import coming
from planner.logistics.stays import Stay, stays
from planner.model.logistics import ALL, NOTHING, Part, Per, PerDiem
from planner.model.money import Money, rounded, smallest_step
from planner.model.people import Participant
from planner.schedule.meals import Meal
from planner.schedule.plan import Plan
from planner.schedule.travel import event_dates, has_wrong_year

_ONE_DAY = timedelta(days=1)


class Provided(NamedTuple):
    """What somebody is given on a day, and so is not paid for.

    ``is_assumed``: that they sleep there follows from their dates of travel alone.
    """

    lodging: bool = False
    meals: frozenset[Meal] = frozenset()
    is_assumed: bool = False

    @property
    def is_full_board(self) -> bool:
        """Whether there is nothing left to buy but what is small."""
        return self.lodging and len(self.meals) == len(Meal)


NOTHING_PROVIDED = Provided()


class PaidDay(NamedTuple):
    """What one day of a stay pays.

    ``share`` is how much of ``rate`` the day is worth, ``off`` what is taken off it for what is
    provided, ``pays`` what is left, rounded.
    """

    on: date
    rate: Money
    share: Decimal
    provided: Provided
    off: Decimal
    pays: Decimal


def paid_day(policy: PerDiem, on: date, rate: Money, share: Decimal, provided: Provided) -> PaidDay:
    """What a day pays, of which a share of the rate is paid at all."""
    worth = rate.amount * share
    if policy.full_board is not None and provided.is_full_board:
        left = min(worth, policy.full_board.of(rate.amount))
    else:
        left = worth - _off(policy, provided, rate.amount)
    left = max(left, min(worth, policy.at_least.of(rate.amount)), NOTHING)
    step = policy.round_to or smallest_step(rate.currency)
    return PaidDay(on, rate, share, provided, worth - left, rounded(left, step, policy.rounding))


def _off(policy: PerDiem, provided: Provided, rate: Decimal) -> Decimal:
    parts: list[Part] = [policy.lodging] if provided.lodging else []
    parts += (
        part
        for meal, part in (
            (Meal.BREAKFAST, policy.breakfast),
            (Meal.LUNCH, policy.lunch),
            (Meal.DINNER, policy.dinner),
        )
        if meal in provided.meals
    )
    return sum((part.of(rate) for part in parts), NOTHING)


def share_of(policy: PerDiem, on: date, arrival: date, departure: date) -> Decimal:
    """How much of a day's rate is paid, by whether somebody travels on it."""
    last = policy.departure_day
    if last is None:
        last = NOTHING if policy.per is Per.NIGHT else ALL
    if arrival == departure:
        return min(policy.arrival_day, last) if policy.same_day is None else policy.same_day
    if on == arrival:
        return policy.arrival_day
    return last if on == departure else ALL


class Paid(NamedTuple):
    """What one participant is paid: by day, and for the two ways.

    ``why_not`` says why nothing is, where somebody should be paid and cannot be yet.
    """

    person: Participant
    days: tuple[PaidDay, ...] = ()
    terminals: tuple[tuple[date, Money], ...] = ()
    why_not: str = ""

    def totals(self) -> dict[str, tuple[Decimal, Decimal]]:
        """By currency: for the days, and for the ways."""
        sums: dict[str, tuple[Decimal, Decimal]] = {}
        for day in self.days:
            days, ways = sums.get(day.rate.currency, (NOTHING, NOTHING))
            sums[day.rate.currency] = days + day.pays, ways
        for _, money in self.terminals:
            days, ways = sums.get(money.currency, (NOTHING, NOTHING))
            sums[money.currency] = days, ways + money.amount
        return sums


def recipients(plan: Plan, policy: PerDiem) -> tuple[Participant, ...]:
    """Who gets it, of those who come in person."""
    if policy.recipients is None:
        return tuple(one for one in coming(plan) if one.funded)
    ids = plan.members.of(policy.recipients)
    return tuple(one for one in coming(plan) if one.id in ids)


def payments(plan: Plan) -> tuple[Paid, ...]:
    """What everyone who gets a per diem is paid, in the roster's order.

    Nothing is paid on dates that are only assumed: whose journey is not known is told apart.
    """
    policy = plan.agenda.logistics.per_diem
    event = event_dates(plan)
    if policy is None or event is None:
        return ()
    provisions = _Provisions(plan)
    rates = _Rates(plan, policy)
    return tuple(
        _paid(plan, policy, event, person, provisions, rates) for person in recipients(plan, policy)
    )


def _paid(
    plan: Plan,
    policy: PerDiem,
    event: tuple[date, date],
    person: Participant,
    provisions: "_Provisions",
    rates: "_Rates",
) -> Paid:
    arrival, departure = person.arrival, person.departure
    if has_wrong_year(plan, person):
        return Paid(person, why_not="the dates are far from the event's")
    if arrival is None or departure is None:
        missing = "arrival and departure" if arrival is departure else (
            "arrival" if arrival is None else "departure"
        )  # fmt: skip
        return Paid(person, why_not=f"no date of {missing}")
    first, last = _within(policy, event, arrival, departure)
    days = tuple(
        paid_day(
            policy, on, rates.on(on), share_of(policy, on, arrival, departure),
            provisions.on(person, on, policy.per),
        )
        for on in _dates(first, last)
    )  # fmt: skip
    ways = ((arrival, policy.terminal_arrival), (departure, policy.terminal_departure))
    return Paid(person, days, tuple((on, money) for on, money in ways if money))


def _within(
    policy: PerDiem, event: tuple[date, date], arrival: date, departure: date
) -> tuple[date, date]:
    """The days of a stay that are paid for: not those too long before the event, or after it."""
    first, last = arrival, departure
    if policy.days_before is not None:
        first = max(first, event[0] - _ONE_DAY * policy.days_before)
    if policy.days_after is not None:
        last = min(last, event[1] + _ONE_DAY * policy.days_after)
    return first, last


def _dates(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + _ONE_DAY * number


class _Rates:
    """The rate of each date: that of the venue where the event is, or was last."""

    def __init__(self, plan: Plan, policy: PerDiem) -> None:
        self.usual = policy.rate
        by_venue = dict(policy.rates)
        self.by_date = [
            (day.day.date, by_venue.get(day.day.venue or "", policy.rate))
            for day in plan.schedule.days
        ]

    def on(self, on: date) -> Money:
        """The rate of a date; before the first day it is that of the first."""
        rate = self.by_date[0][1] if self.by_date else self.usual
        for day, found in self.by_date:
            if day <= on:
                rate = found
        return rate


class _Provisions:
    """Which meals and nights are provided to whom."""

    def __init__(self, plan: Plan) -> None:
        self.meals: set[tuple[str, date, Meal]] = set()
        # A meal that is offered counts as given, also to those who declined it (BRKG § 6 (2)): what
        # a calendar answers pays nobody.
        for serving in servings(replace(plan, answers={}) if plan.answers else plan):
            if serving.meal and not serving.attending.is_choice:
                for person in serving.attending.people:
                    self.meals.add((person.id, serving.slot.day.date, serving.meal))
        self.nights: dict[tuple[str, date], Stay] = {
            (stay.person.id, night): stay for stay in stays(plan) for night in stay.nights
        }

    def on(self, person: Participant, on: date, per: Per) -> Provided:
        """What somebody is given on a day; per night, the breakfast is that of the next morning."""
        night = self.nights.get((person.id, on))
        is_paid = night is not None and night.hotel is not None and night.hotel.paid
        morning = on + _ONE_DAY if per is Per.NIGHT else on
        meals = {meal for meal in (Meal.LUNCH, Meal.DINNER) if (person.id, on, meal) in self.meals}
        if (person.id, morning, Meal.BREAKFAST) in self.meals or self._wakes(person, morning):
            meals.add(Meal.BREAKFAST)
        is_assumed = night is not None and is_paid and night.is_assumed
        return Provided(is_paid, frozenset(meals), is_assumed)

    def _wakes(self, person: Participant, morning: date) -> bool:
        """Whether somebody wakes in a hotel that gives them breakfast."""
        night = self.nights.get((person.id, morning - _ONE_DAY))
        return night is not None and night.hotel is not None and night.hotel.breakfast
