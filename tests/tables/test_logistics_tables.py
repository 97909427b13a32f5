"""The lists of logistics: what they say, for whom, and what they miss."""

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

import pytest
from plans import ROOT, plan_of

from planner.model.logistics import Hotel, Logistics, PerDiem, Transfers
from planner.model.money import Money, Rounding
from planner.model.people import Participant
from planner.model.tasks import Due, Task, Unit
from planner.schedule.plan import Plan
from planner.tables.catalogue import LISTING_BY_KEY, listings
from planner.tables.listing import Family, Listing
from planner.tables.logistics.listings import LOGISTICS_LISTINGS
from planner.tables.logistics.overview import overview_table
from planner.tables.logistics.parts import beside_event
from planner.tables.table import Cell, Table, for_audience
from planner.vocabulary import countries
from planner.vocabulary.answers import Letter, Visa
from planner.vocabulary.audience import Audience
from tables.forum_plans import person, plan_with

DAYS = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Opening, interpreters: [p-1, Guest Nobody]}
      - {time: 12:30-13:30, title: Lunch}
  - date: 2024-03-08
    sessions: [{time: 09:00-10:00, title: More, interpreter: p-1}]
"""
ARRIVAL, DEPARTURE = date(2024, 3, 5), date(2024, 3, 9)
NEPAL, THAILAND = countries.by_code("NP"), countries.by_code("TH")


def planned(*people: Participant, logistics: Logistics | None = None, **agenda: object) -> Plan:
    plan = plan_with(people, DAYS)
    changed = replace(plan.agenda, logistics=logistics or Logistics(), **agenda)  # type: ignore[arg-type]  # any of its fields
    return replace(plan, agenda=changed)


def made(key: str, plan: Plan, today: date | None = None) -> Table:
    return LISTING_BY_KEY[key].table(plan, today)


def column(table: Table, key: str) -> list[Cell]:
    place = [column.key for column in table.columns].index(key)
    return [row.cells[place] for row in table.rows]


def gaps(key: str, plan: Plan) -> list[str]:
    return list(LISTING_BY_KEY[key].gaps(plan))


ALL = {listing.key for listing in LOGISTICS_LISTINGS}
OF_FEW = {"diets", "visas", "accessibility", "emergency", "minors"}


def test_the_example_has_something_for_every_list() -> None:
    plan = plan_of(ROOT / "examples" / "logistics.yaml")
    assert {listing.key for listing in listings(plan, Family.LOGISTICS)} == ALL
    for listing in LOGISTICS_LISTINGS:
        assert listing.table(plan).rows, listing.key


@pytest.mark.parametrize("name", ["safe-online-bangkok", "safe-online-latin-america"])
def test_the_forums_have_something_for_nearly_every_list(name: str) -> None:
    plan = plan_of(ROOT / "agendas" / f"{name}.yaml")
    there = {listing.key for listing in listings(plan, Family.LOGISTICS)}
    assert ALL - there <= {"minors", "interpreters"}


@pytest.mark.parametrize("listing", LOGISTICS_LISTINGS, ids=lambda listing: listing.key)
def test_lists_of_few_have_no_row_for_the_team_and_none_has_one_for_others(
    listing: Listing,
) -> None:
    table = listing.table(plan_of(ROOT / "examples" / "logistics.yaml"))
    sees = Audience.RESTRICTED if listing.key in OF_FEW else Audience.TEAM
    assert listing.audience is sees
    for audience in Audience:
        assert bool(for_audience(table, audience).rows) is (audience >= sees)


def test_an_empty_plan_needs_none_of_them_and_breaks_none() -> None:
    empty = plan_with([], "  - {date: 2024-03-06, sessions: [{time: 9:00-10:00, title: A}]}\n")
    for listing in LOGISTICS_LISTINGS:
        assert not listing.is_needed(empty)
        assert listing.table(empty, ARRIVAL).columns
        list(listing.gaps(empty))
        assert list(listing.notes(empty)) == []


def test_waves_say_the_day_where_it_lies_and_the_cars() -> None:
    logistics = Logistics(transfers=Transfers(wave=timedelta(minutes=60), seats=2))
    plan = planned(
        person(1, arrival=ARRIVAL, arrival_time=time(14, 5)),
        person(2, arrival=ARRIVAL, arrival_time=time(14, 50)),
        person(3, arrival=ARRIVAL, arrival_time=time(15, 5), hotel="nobody's"),
        person(4, arrival=date(2024, 3, 6), departure=DEPARTURE, country=NEPAL),
        person(5, country=NEPAL),
        logistics=logistics,
    )
    assert list(dict.fromkeys(column(made("arrivals", plan), "wave"))) == [
        "Tue 5 Mar (1 day before), 14:05–14:50, 1 car",
        "Tue 5 Mar (1 day before), 15:05, 1 car",
        "Wed 6 Mar (day 1), time not known, 1 car",
    ]
    assert column(made("departures", plan), "wave") == [
        "Sat 9 Mar (1 day after), time not known, 1 car"
    ]
    assert gaps("arrivals", plan) == [
        "1 participant without a time of arrival",
        "1 participant without a date of arrival",
    ]
    assert gaps("departures", plan)[0] == "1 participant without a time of departure"


def test_a_date_between_the_days_of_an_event_is_said_to_be() -> None:
    assert beside_event(planned(), date(2024, 3, 7)) == "between days"
    assert beside_event(planned(days=()), date(2024, 3, 7)) == ""


HOTEL = Hotel(id="acacia", name="Acacia Lodge", rooms=1, kinds=(("single", 1),), paid=True)


def test_the_rooming_list_says_what_is_assumed_and_what_does_not_fit() -> None:
    plan = planned(
        person(1, arrival=ARRIVAL, departure=DEPARTURE, hotel="acacia", shares_with=("p-2",)),
        person(2, check_in=ARRIVAL, check_out=DEPARTURE),
        person(3, hotel="acacia"),
        person(4, arrival=date(2025, 3, 5), departure=date(2025, 3, 6)),
        logistics=Logistics(hotels=(HOTEL,)),
    )
    table = made("rooming", plan)
    assert column(table, "hotel") == ["Acacia Lodge", "(not given)"]
    assert column(table, "nights") == [4, 4]
    assert column(table, "shares_with") == ["Person 2", ""]
    assert column(table, "remark")[0] == (
        "dates assumed from the journey; Person 2 does not say so; "
        "Person 2 has another hotel or kind of room"
    )
    assert gaps("rooming", plan) == [
        "2 participants without dates",
        "1 participant without a hotel",
        "1 participant with dates assumed from the journey",
        "1 participant whose sharing does not fit",
        "1 participant with dates far from the event",
    ]


def test_hotel_nights_are_compared_with_what_is_held() -> None:
    nights: dict[str, Any] = {"check_in": ARRIVAL, "check_out": date(2024, 3, 6), "hotel": "acacia"}
    plan = planned(
        person(1, **nights, hotel_room="single"),
        person(2, **nights, hotel_room="single"),
        person(3, **nights),
        logistics=Logistics(hotels=(HOTEL,)),
    )
    table = made("hotel-nights", plan)
    assert [row.cells[2:] for row in table.rows] == [
        ("single", 2, 2, 1, 1, None),
        ("(not given)", 1, 1, None, None, None),
        ("all rooms", 3, 3, 1, 2, None),
    ]
    assert gaps("hotel-nights", plan) == ["Acacia Lodge holds too few rooms on 1 night"]
    assert "no block to compare with" in gaps("hotel-nights", planned(person(1, **nights)))[0]


RATES = PerDiem(
    rate=Money(Decimal(50), "USD"),
    arrival_day=Decimal("0.75"),
    terminal_departure=Money(Decimal(2000), "JPY"),
)


def test_the_pay_list_has_a_row_a_currency_and_their_sums() -> None:
    plan = planned(
        person(1, funded=True, arrival=date(2024, 3, 7), departure=date(2024, 3, 8)),
        person(2, funded=True),
        person(3),
        logistics=Logistics(per_diem=RATES),
    )
    table = made("pay-list", plan)
    keys = ["name", "days", "per_diem", "ways", "total", "currency"]
    cells = [[row[[c.key for c in table.columns].index(key)] for key in keys]
             for row in (row.cells for row in table.rows)]  # fmt: skip
    assert [[str(cell) for cell in row] for row in cells] == [
        ["Person 1", "2", "87.50", "0.00", "87.50", "USD"],
        ["Person 1", "0", "0", "2000", "2000", "JPY"],
        ["Person 2", "None", "None", "None", "None", ""],
        ["Total", "None", "87.50", "0.00", "87.50", "USD"],
        ["Total", "None", "0", "2000", "2000", "JPY"],
    ]
    assert column(table, "remark")[2] == "not paid yet: no date of arrival and departure"
    assert gaps("pay-list", plan) == ["1 participant without the dates that it hangs on"]


def test_each_day_says_why_it_pays_what_it_does() -> None:
    plan = planned(
        person(1, funded=True, arrival=date(2024, 3, 7), departure=date(2024, 3, 8),
               hotel="acacia"),
        person(2, funded=True),
        logistics=Logistics(
            hotels=(HOTEL,), per_diem=replace(RATES, terminal_arrival=Money(Decimal(9), "USD"))
        ),
    )  # fmt: skip
    table = made("per-diem", plan)
    assert column(table, "share") == ["", "75%", "100%", "", ""]
    assert column(table, "provided") == ["", "night (assumed)", "", "", ""]
    assert list(map(str, column(table, "pays"))) == ["9.00", "37.50", "50.00", "2000", "None"]
    assert column(table, "remark") == [
        "way to the event", "", "", "way home",
        "not paid yet: no date of arrival and departure",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({}, "to the nearest unit of its currency, halves up"),
        ({"round_to": Decimal("0.50")}, "to the nearest 0.50, halves up"),
        ({"rounding": Rounding.UP, "round_to": Decimal(5)}, "up to the next 5"),
        ({"rounding": Rounding.DOWN}, "down to the last unit of its currency"),
    ],
)
def test_how_amounts_are_rounded_is_stated(changes: dict[str, object], says: str) -> None:
    plan = planned(
        person(1, funded=True, arrival=ARRIVAL, departure=DEPARTURE),
        logistics=Logistics(per_diem=replace(RATES, **changes)),  # type: ignore[arg-type]  # its fields
    )
    assert list(LISTING_BY_KEY["pay-list"].notes(plan)) == [f"each day's amount is rounded {says}"]
    assert says in str(column(made("pay-list", plan), "remark")[-1])


def to_do(table: Table) -> list[tuple[Cell, ...]]:
    return list(zip(*(column(table, key) for key in ("name", "to_do", "due")), strict=True))


def test_what_is_to_be_done_about_papers_stands_first_and_has_a_day() -> None:
    plan = planned(
        person(1, country=NEPAL, visa=Visa.GRANTED, letter=Letter.SENT),
        person(2, country=NEPAL, visa=Visa.NEEDED, letter=Letter.REQUESTED, arrival=ARRIVAL),
        person(3, nationality=NEPAL, country=THAILAND),
        person(4, country=THAILAND),
        person(5, visa=Visa.REFUSED, letter=Letter.NOT_NEEDED),
        logistics=Logistics(visas_by=Due(number=-2, unit=Unit.WEEKS)),
    )
    visas = made("visas", plan)
    assert to_do(visas) == [
        ("Person 2", "help them apply", date(2024, 2, 21)),
        ("Person 3", "ask whether they need one", date(2024, 2, 21)),
        ("Person 5", "apply again, or let them take part from afar", date(2024, 2, 21)),
        ("Person 1", "", None),
    ]  # fmt: skip
    letters = made("letters", plan)
    assert to_do(letters) == [
        ("Person 2", "send it", ARRIVAL),
        ("Person 1", "", None),
    ]  # fmt: skip
    assert gaps("visas", plan) == ["1 participant from abroad of whom nobody knows"]
    assert gaps("letters", plan) == [
        "1 letter still to send",
        "no deadline: add `logistics: {letters_by: -60d}`",
    ]
    assert gaps("visas", planned(person(4, country=THAILAND)))[0].startswith("no deadline")


def test_the_rota_adds_up_the_day_and_names_whom_no_roster_knows() -> None:
    plan = planned(person(1, languages=("en", "th")))
    table = made("interpreters", plan)
    # Where there is a roster, whom it does not know is no single person.
    assert column(table, "name") == ["Person 1", "Person 1"]
    assert column(table, "day") == [timedelta(hours=1)] * 2
    assert column(table, "alone") == [timedelta(hours=1)] * 2
    assert gaps("interpreters", plan) == ["2 shifts of more than half an hour alone"]
    without = replace(plan, roster=None)
    both = made("interpreters", without)
    assert column(both, "name") == ["Guest Nobody", "p-1", "p-1"]
    assert column(both, "mates") == ["p-1", "Guest Nobody", ""]


def test_minors_stand_before_those_who_look_after_them() -> None:
    plan = planned(person(1, chaperone=True), person(2, minor=True), person(3))
    assert column(made("minors", plan), "as") == ["minor", "chaperone"]


def test_of_how_many_nobody_knows_whom_to_call_is_said() -> None:
    plan = planned(person(1, emergency_contact="+44 20 7946 0001"), person(2))
    assert gaps("emergency", plan) == ["1 participant without an emergency contact"]


def test_what_nobody_asked_about_diets_is_said() -> None:
    assert gaps("catering", planned(person(1)))[0].startswith("nobody was asked")
    assert gaps("catering", planned(person(1, dietary="as a bird does"))) == [
        "1 need only a person can read"
    ]
    table = made("catering", planned(person(1, dietary="as a bird does")))
    assert column(table, "plates") == ["1 ask them"]


TASKS = (
    Task(id="a", title="A", due=Due(number=-3), by="p-1"),
    Task(id="b", title="B", due=Due(number=-1), by="Maya"),
    Task(id="c", title="C", due=Due(number=-5), done=True),
    Task(id="d", title="D"),
)


def test_tasks_say_how_far_they_are_on_a_day() -> None:
    plan = planned(person(1), tasks=TASKS)
    assert column(made("tasks", plan), "status") == ["done", "open", "open", "open"]
    assert column(made("tasks", plan), "by") == ["", "Person 1", "Maya", ""]
    today = made("tasks", plan, date(2024, 3, 4))
    assert column(today, "status") == ["done", "overdue by 1 day", "in 1 day", "open"]
    assert column(made("tasks", plan, date(2024, 3, 5)), "status")[2] == "today"
    assert gaps("tasks", plan) == ["1 open task without a date", "1 open task that nobody does"]


def test_the_overview_tells_the_team_neither_rows_nor_gaps_of_lists_for_few() -> None:
    plan = planned(person(1, minor=True), person(2, minor=True))
    rows = {row.cells[0]: row.cells[2:] for row in overview_table(plan, Audience.TEAM).rows}
    assert list(rows)[:2] == ["catering", "interpreters"]
    assert rows["minors"] == (None, "restricted", "`--audience restricted` shows it")
    assert rows["tasks"] == (0, "team", "needs `tasks` in the agenda")
    few = {row.cells[0]: row.cells[2] for row in overview_table(plan, Audience.RESTRICTED).rows}
    assert few["minors"] == 2
