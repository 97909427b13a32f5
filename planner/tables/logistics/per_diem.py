"""Per diems: what each day pays and why, and the list to pay out by."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from planner.decode.money import write_exact_share
from planner.logistics.per_diem import Paid, PaidDay, Provided, payments
from planner.model.logistics import NOTHING, PerDiem
from planner.model.money import Money, Rounding, smallest_step
from planner.schedule.meals import Meal
from planner.schedule.plan import Plan
from planner.tables.logistics.parts import about, of_person, team
from planner.tables.people import column
from planner.tables.table import Cell, Row, Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience

_WAY_WORDS = ("way to the event", "way home")


def has_rates(plan: Plan) -> bool:
    """Whether the agenda has rates, and somebody gets them."""
    return bool(payments(plan))


def per_diem_table(plan: Plan) -> Table:
    """Day by day: the rate, the share of it, what is provided, and what is left."""
    columns = (
        column(plan, "name"),
        team("date", "Date", 12),
        team("rate", "Rate", 12),
        team("share", "Share", 8),
        team("provided", "Provided", 34),
        team("off", "Taken off", 12),
        team("pays", "Pays", 12),
        team("currency", "Currency", 9),
        team("remark", "Remark", 30),
    )
    rows = tuple(row for paid in payments(plan) for row in _days(plan, paid))
    return Table("Per diem by day", columns, rows)


def _days(plan: Plan, paid: Paid) -> Iterator[Row]:
    person = paid.person
    name = of_person(plan, person, "name")
    days = [about(person, (*name, *_day(day), "")) for day in paid.days]
    there, home = (
        [_way(name, paid, on, money, way) for on, money, way in _ways(plan, paid) if way == words]
        for words in _WAY_WORDS
    )
    yield from (*there, *days, *home)
    if paid.why_not:
        nothing = (None, None, "", "", None, None, "")
        yield about(person, (*name, *nothing, f"not paid yet: {paid.why_not}"))


def _way(name: tuple[Cell, ...], paid: Paid, on: date, money: Money, way: str) -> Row:
    amount = _cents(money.amount, money.currency)
    return about(paid.person, (*name, on, None, "", "", None, amount, money.currency, way))


def _day(day: PaidDay) -> tuple[Cell, ...]:
    currency = day.rate.currency
    return (
        day.on,
        _cents(day.rate.amount, currency),
        write_exact_share(day.share),
        provided_words(day.provided),
        _cents(day.off, currency) if day.off else None,
        _cents(day.pays, currency),
        currency,
    )


def _ways(plan: Plan, paid: Paid) -> Iterator[tuple[date, Money, str]]:
    policy = plan.agenda.logistics.per_diem
    given = (policy.terminal_arrival, policy.terminal_departure) if policy else ()
    words = [way for way, money in zip(_WAY_WORDS, given, strict=False) if money]
    for (on, money), way in zip(paid.terminals, words, strict=False):
        yield on, money, way


def _cents(amount: Decimal, currency: str) -> Decimal:
    """An amount with all the decimals of its currency: `37.50`."""
    step = smallest_step(currency)
    return amount.quantize(step) if amount == amount.quantize(step) else amount


def provided_words(provided: Provided) -> str:
    """`night, breakfast, lunch`."""
    meals = [meal.value for meal in Meal if meal in provided.meals]
    night = "night (assumed)" if provided.is_assumed else "night"
    return ", ".join([*([night] if provided.lodging else []), *meals])


def pay_list_table(plan: Plan) -> Table:
    """Everyone who is paid with their total and a line to sign on, and the sum of each currency."""
    columns = (
        team("number", "No.", 6),
        *(column(plan, name) for name in ("name", "organisation", "country")),
        team("days", "Days", 8),
        team("per_diem", "Per diem", 12),
        team("ways", "Ways", 12),
        team("total", "Total", 12),
        team("currency", "Currency", 9),
        team("signature", "Signature", 28),
        team("remark", "Remark", 30),
    )
    everyone = payments(plan)
    rows = [row for number, paid in enumerate(everyone, 1) for row in _pay(plan, number, paid)]
    return Table("Per diem to pay", columns, (*rows, *_sums(plan, everyone)))


def _pay(plan: Plan, number: int, paid: Paid) -> Iterator[Row]:
    person = paid.person
    head = (number, *of_person(plan, person, "name", "organisation", "country"))
    if paid.why_not:
        remark = f"not paid yet: {paid.why_not}"
        yield about(person, (*head, None, None, None, None, "", "", remark))
    for currency, (days, ways) in paid.totals().items():
        number_of_days = sum(day.rate.currency == currency and day.share > 0 for day in paid.days)
        amounts = (_cents(each, currency) for each in (days, ways, days + ways))
        yield about(person, (*head, number_of_days, *amounts, currency, "", ""))


def _sums(plan: Plan, everyone: tuple[Paid, ...]) -> Iterator[Row]:
    sums: dict[str, tuple[Decimal, Decimal]] = {}
    for paid in everyone:
        for currency, (days, ways) in paid.totals().items():
            before = sums.get(currency, (NOTHING, NOTHING))
            sums[currency] = before[0] + days, before[1] + ways
    for currency, (days, ways) in sums.items():
        amounts = (_cents(each, currency) for each in (days, ways, days + ways))
        remark = "; ".join(policy_notes(plan))
        cells = (None, "Total", "", "", None, *amounts, currency, "", remark)
        yield Row(cells, sensitivity=Audience.TEAM, is_total=True)


def pay_gaps(plan: Plan) -> Iterator[str]:
    """Who should be paid and cannot be yet."""
    waiting = sum(bool(paid.why_not) for paid in payments(plan))
    if waiting:
        yield f"{count(waiting, 'participant')} without the dates that it hangs on"


def policy_notes(plan: Plan) -> Iterator[str]:
    """How amounts are rounded."""
    policy = plan.agenda.logistics.per_diem
    if policy:
        yield _rounding(policy)


_ROUNDED = {
    Rounding.NEAREST: "to the nearest {step}, halves up",
    Rounding.UP: "up to the next {step}",
    Rounding.DOWN: "down to the last {step}",
}


def _rounding(policy: PerDiem) -> str:
    step = f"{policy.round_to:f}" if policy.round_to else "unit of its currency"
    return f"each day's amount is rounded {_ROUNDED[policy.rounding].format(step=step)}"
