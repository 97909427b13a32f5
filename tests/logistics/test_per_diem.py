"""What each day pays, against tables worked out by hand from real policies."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import plan_from

from planner.logistics.per_diem import Paid, Provided, paid_day, payments, share_of
from planner.model.logistics import Part, Per, PerDiem
from planner.model.money import Money, Rounding, smallest_step
from planner.model.telling import Answer
from planner.schedule.meals import Meal

DAY = date(2026, 3, 10)
ZERO = Decimal(0)
B, L, D = Meal.BREAKFAST, Meal.LUNCH, Meal.DINNER


def percent(number: int) -> Part:
    return Part(share=Decimal(number) / 100)


def amount(number: str) -> Part:
    return Part(amount=Decimal(number))


# 41 CFR 301-11.101: 75 percent of the rate for meals and incidentals on the days of travel.
# 301-11.18: less the whole amount of each meal furnished, also then, but never below the
# incidentals. The amounts are those of the 74 dollar tier, as the GSA breaks it down.
FEDERAL = PerDiem(
    rate=Money(Decimal(74), "USD"),
    arrival_day=Decimal("0.75"),
    departure_day=Decimal("0.75"),
    breakfast=amount("18"),
    lunch=amount("20"),
    dinner=amount("31"),
    at_least=amount("5"),
)


@pytest.mark.parametrize(
    ("share", "meals", "pays"),
    [
        ("0.75", [], "55.50"),
        ("1", [], "74.00"),
        ("0.75", [B], "37.50"),
        ("1", [L], "54.00"),
        ("1", [B, L], "36.00"),
        ("1", [B, L, D], "5.00"),
        ("0.75", [B, L, D], "5.00"),
    ],
)
def test_a_federal_traveller_loses_the_whole_meal_on_a_day_of_travel_too(
    share: str, meals: list[Meal], pays: str
) -> None:
    day = paid_day(FEDERAL, DAY, FEDERAL.rate, Decimal(share), Provided(meals=frozenset(meals)))
    assert day.pays == Decimal(pays)
    assert day.off == Decimal(share) * 74 - Decimal(pays)


# BRKG § 6 with § 4 (5) EStG: 28 euros a day, 14 on the days of travel; 20, 40 and 40 percent of
# the 28 are kept for breakfast, lunch and dinner.
GERMAN = PerDiem(
    rate=Money(Decimal(28), "EUR"),
    arrival_day=Decimal("0.5"),
    departure_day=Decimal("0.5"),
    breakfast=percent(20),
    lunch=percent(40),
    dinner=percent(40),
)


@pytest.mark.parametrize(
    ("share", "meals", "pays"),
    [
        ("1", [B], "22.40"),
        ("1", [B, L], "11.20"),
        ("1", [B, L, D], "0.00"),
        ("0.5", [B], "8.40"),
        ("0.5", [L], "2.80"),
        ("0.5", [L, D], "0.00"),
    ],
)
def test_a_german_traveller_never_pays_for_being_fed(
    share: str, meals: list[Meal], pays: str
) -> None:
    day = paid_day(GERMAN, DAY, GERMAN.rate, Decimal(share), Provided(meals=frozenset(meals)))
    assert day.pays == Decimal(pays)


UN_EVENT = """\
format: 1
event: {id: dialogue, name: Policy Dialogue, country: Philippines, timezone: Asia/Manila}
roster: participants.csv
logistics:
  hotels: {ever: {name: Ever Hotel, breakfast: yes, paid: yes}}
  per_diem:
    rate: 3000.00 PHP
    per: night
    lodging: 50%
    breakfast: 10%
    lunch: 10%
    dinner: 10%
    terminal: 400.00
days:
  - {date: 2019-11-19, sessions: [{time: 19:00-20:00, title: Dinner}]}
  - &day
    date: 2019-11-20
    sessions: [{time: 09:00-12:00, title: Work}, {time: 12:00-13:00, title: Lunch},
               {time: 19:00-20:00, title: Dinner}]
  - date: 2019-11-21
    sessions: [{time: 09:00-12:00, title: Work}, {time: 12:00-13:00, title: Lunch},
               {time: 19:00-20:00, title: Dinner}]
"""
UN_ROSTER = """\
id,name,arrival,departure,check_in,check_out,hotel,funded,attends
p-1,Ada Sample,2019-11-19,2019-11-22,2019-11-19,2019-11-22,Ever Hotel,yes,
p-2,Ben Draft,2019-11-19,2019-11-22,2019-11-19,2019-11-22,Ever Hotel,no,
p-3,Cleo Outline,2019-11-19,2019-11-22,,,,yes,remote
p-4,Dara Model,2019-11-19,,,,,yes,
p-5,Eli Pattern,2018-11-19,2018-11-22,,,,yes,
"""


def paid_to(folder: Path, head: str = UN_EVENT, roster: str = UN_ROSTER) -> dict[str, Paid]:
    plan = plan_from(folder, "", head=head, roster=roster)
    return {paid.person.id: paid for paid in payments(plan)}


def test_un_women_in_zamboanga_pay_a_day_with_its_night(tmp_path: Path) -> None:
    """Their logistics note: 30 percent on the day of arrival, when the room, dinner and the last
    breakfast are provided; 20 percent with full board; nothing but terminals on the last day."""
    paid = paid_to(tmp_path)["p-1"]
    assert [day.pays for day in paid.days] == [900, 600, 600, 0]
    assert [money.amount for _, money in paid.terminals] == [400, 400]
    assert paid.totals() == {"PHP": (Decimal(2100), Decimal(800))}


def test_a_meal_that_somebody_declined_is_taken_off_all_the_same(tmp_path: Path) -> None:
    """BRKG § 6 (2): also where they do not take what is offered. No mail changes what is paid."""
    plan = plan_from(tmp_path, "", head=UN_EVENT, roster=UN_ROSTER)
    slots = list(plan.schedule.slots())
    declined = {(slot.session.id, "p-1"): Answer.DECLINED for slot in slots}
    after = replace(plan, answers=declined)
    assert list(payments(after)) == list(payments(plan))
    assert not any(after.expected_ids(slot) & {"p-1"} for slot in slots)


def test_who_gets_it_is_funded_and_comes(tmp_path: Path) -> None:
    paid = paid_to(tmp_path)
    assert list(paid) == ["p-1", "p-4", "p-5"]
    assert (paid["p-4"].why_not, paid["p-4"].days) == ("no date of departure", ())
    assert paid["p-5"].why_not == "the dates are far from the event's"


def test_a_selector_says_who_gets_it_instead(tmp_path: Path) -> None:
    head = UN_EVENT.replace("    rate:", "    for: [p-2]\n    rate:")
    assert list(paid_to(tmp_path, head)) == ["p-2"]


def test_dates_that_are_not_known_are_named(tmp_path: Path) -> None:
    roster = (
        "id,name,arrival,departure,funded\np-1,Ada Sample,,,yes\np-2,Ben Draft,,2019-11-22,yes\n"
    )
    paid = paid_to(tmp_path, roster=roster)
    assert paid["p-1"].why_not == "no date of arrival and departure"
    assert paid["p-2"].why_not == "no date of arrival"


def test_full_board_leaves_its_own_share_and_amounts_are_rounded_up(tmp_path: Path) -> None:
    head = UN_EVENT.replace(
        "    terminal: 400.00\n",
        "    full_board: 25%\n    terminal: {arrival: 10 USD}\n    round_to: 500\n"
        "    rounding: up\n",
    )
    paid = paid_to(tmp_path, head)["p-1"]
    assert [day.pays for day in paid.days] == [1000, 1000, 1000, 0]
    assert paid.totals() == {"PHP": (Decimal(3000), ZERO), "USD": (ZERO, Decimal(10))}


def test_only_days_close_to_the_event_are_paid(tmp_path: Path) -> None:
    head = UN_EVENT.replace("    per: night\n", "    days_before: 1\n    days_after: 0\n")
    roster = "id,name,arrival,departure,funded\np-1,Ada Sample,2019-11-15,2019-11-30,yes\n"
    paid = paid_to(tmp_path, head, roster)["p-1"]
    assert [day.on.day for day in paid.days] == [18, 19, 20, 21]
    # Ways are paid on the days they are made.
    assert [on.day for on, _ in paid.terminals] == [15, 30]


def test_a_stay_outside_of_what_is_paid_pays_the_ways_only(tmp_path: Path) -> None:
    head = UN_EVENT.replace("    per: night\n", "    days_after: 0\n")
    roster = "id,name,arrival,departure,funded\np-1,Ada Sample,2019-11-24,2019-11-30,yes\n"
    assert paid_to(tmp_path, head, roster)["p-1"].days == ()


CITIES = """\
format: 1
event:
  id: cities
  name: Cities
  timezone: Africa/Nairobi
  venues: {coast: {name: Coast House}}
roster: participants.csv
logistics: {per_diem: {rate: 100 USD, rates: {coast: 5000 KES}}}
days:
  - {date: 2026-03-10, sessions: [{time: 09:00-10:00, title: A}]}
  - {date: 2026-03-12, venue: coast, sessions: [{time: 09:00-10:00, title: B}]}
"""


def test_a_day_pays_the_rate_of_where_the_event_is_or_was_last(tmp_path: Path) -> None:
    roster = "id,name,arrival,departure,funded\np-1,Ada Sample,2026-03-09,2026-03-13,yes\n"
    paid = paid_to(tmp_path, CITIES, roster)["p-1"]
    assert [day.rate.text for day in paid.days] == [
        "100.00 USD", "100.00 USD", "100.00 USD", "5,000.00 KES", "5,000.00 KES"
    ]  # fmt: skip
    assert paid.totals() == {"USD": (Decimal(300), ZERO), "KES": (Decimal(10000), ZERO)}


def test_a_meal_that_people_may_choose_is_not_taken_off(tmp_path: Path) -> None:
    head = UN_EVENT.replace(
        "{time: 19:00-20:00, title: Dinner}]}", "{time: 19:00-20:00, title: Dinner, beside: yes}]}"
    )
    day = paid_to(tmp_path, head)["p-1"].days[0]
    assert D not in day.provided.meals


def test_a_night_of_assumed_dates_says_so(tmp_path: Path) -> None:
    roster = UN_ROSTER.replace("2019-11-22,2019-11-19,2019-11-22,Ever", "2019-11-22,,,Ever")
    provided = paid_to(tmp_path, roster=roster)["p-1"].days[0].provided
    assert provided == Provided(True, frozenset({B, D}), True)


def test_an_agenda_without_rates_or_without_days_pays_nothing(tmp_path: Path) -> None:
    head = UN_EVENT[: UN_EVENT.index("  per_diem:")] + UN_EVENT[UN_EVENT.index("days:") :]
    assert paid_to(tmp_path, head) == {}
    plan = plan_from(tmp_path, "", head=UN_EVENT, roster=UN_ROSTER)
    assert payments(replace(plan, agenda=replace(plan.agenda, days=()))) == ()


@pytest.mark.parametrize(
    ("policy", "shares"),
    [
        (FEDERAL, ["0.75", "1", "0.75"]),
        (replace(FEDERAL, departure_day=None), ["0.75", "1", "1"]),
        (replace(FEDERAL, per=Per.NIGHT, departure_day=None), ["0.75", "1", "0"]),
    ],
)
def test_days_of_travel_are_worth_their_share(policy: PerDiem, shares: list[str]) -> None:
    days = [DAY + timedelta(days=n) for n in range(3)]
    found = [share_of(policy, day, days[0], days[2]) for day in days]
    assert found == [Decimal(share) for share in shares]


def test_who_comes_and_goes_on_one_day_gets_the_smaller_share_or_its_own() -> None:
    policy = replace(FEDERAL, departure_day=Decimal("0.5"))
    assert share_of(policy, DAY, DAY, DAY) == Decimal("0.5")
    assert share_of(replace(policy, same_day=Decimal("0.4")), DAY, DAY, DAY) == Decimal("0.4")


SHARES = st.integers(0, 100).map(lambda number: Decimal(number) / 100)
PARTS = st.one_of(
    SHARES.map(lambda share: Part(share=share)),
    st.integers(0, 9000).map(lambda cents: Part(amount=Decimal(cents) / 100)),
)
POLICIES = st.builds(
    PerDiem,
    rate=st.builds(
        Money, st.integers(1, 10**7).map(lambda cents: Decimal(cents) / 100),
        st.sampled_from(["USD", "JPY", "KWD"]),
    ),
    lodging=PARTS, breakfast=PARTS, lunch=PARTS, dinner=PARTS,
    full_board=st.none() | PARTS, at_least=PARTS,
    round_to=st.none() | st.sampled_from([Decimal(1), Decimal("0.5"), Decimal(1000)]),
    rounding=st.sampled_from(Rounding),
)  # fmt: skip
PROVIDED = st.builds(
    Provided, st.booleans(), st.frozensets(st.sampled_from(Meal)), st.just(value=False)
)


@given(POLICIES, SHARES, PROVIDED)
def test_a_day_pays_what_exact_fractions_say_rounded_once(
    policy: PerDiem, share: Decimal, provided: Provided
) -> None:
    """Money is exact: the same as worked out in fractions, and rounded by no more than a step."""
    rate = Fraction(policy.rate.amount)
    worth = rate * Fraction(share)

    def part(one: Part) -> Fraction:
        return rate * Fraction(one.share) + Fraction(one.amount)

    taken = part(policy.lodging) if provided.lodging else Fraction(0)
    for meal, one in ((B, policy.breakfast), (L, policy.lunch), (D, policy.dinner)):
        taken += part(one) if meal in provided.meals else 0
    left = worth - taken
    if policy.full_board is not None and provided.lodging and len(provided.meals) == 3:
        left = min(worth, part(policy.full_board))
    left = max(left, min(worth, part(policy.at_least)), Fraction(0))
    day = paid_day(policy, DAY, policy.rate, share, provided)
    step = Fraction(policy.round_to or smallest_step(policy.rate.currency))
    assert Fraction(day.pays) % step == 0
    assert Fraction(day.off) == worth - left
    off_by = Fraction(day.pays) - left
    assert {
        Rounding.UP: 0 <= off_by < step,
        Rounding.DOWN: -step < off_by <= 0,
        Rounding.NEAREST: -step / 2 < off_by <= step / 2,
    }[policy.rounding]


DAYS = st.lists(st.tuples(POLICIES, SHARES, PROVIDED), max_size=6)


@given(DAYS, st.lists(st.integers(0, 10**6), max_size=2))
def test_the_totals_are_the_sums_of_the_days_and_the_ways(
    days: list[tuple[PerDiem, Decimal, Provided]], ways: list[int]
) -> None:
    from tables.forum_plans import person

    paid_days = tuple(paid_day(one, DAY, one.rate, share, given) for one, share, given in days)
    terminals = tuple((DAY, Money(Decimal(way) / 100, "USD")) for way in ways)
    totals = Paid(person(1), paid_days, terminals).totals()
    for currency in {day.rate.currency for day in paid_days} | {m.currency for _, m in terminals}:
        own = [Fraction(day.pays) for day in paid_days if day.rate.currency == currency]
        also = [Fraction(money.amount) for _, money in terminals if money.currency == currency]
        assert tuple(map(Fraction, totals[currency])) == (sum(own), sum(also))
