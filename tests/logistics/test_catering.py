"""Who is there at each meal, counted again by other means."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tables.forum_plans import person, plan_with

from planner.logistics.catering import servings
from planner.logistics.diets import stated
from planner.model.people import Participant
from planner.model.time import Absence
from planner.schedule.meals import Meal
from planner.tables.logistics.catering import catering_table, plates
from planner.vocabulary.answers import Attends
from planner.vocabulary.needs import Diet

DAYS = """\
  - date: 2024-03-06
    sessions:
      - {time: 08:00-08:45, title: Breakfast, attendance: [p-0, p-1, p-2]}
      - {time: 10:00-10:30, title: Coffee, catering: coffee}
      - {time: 12:30-13:30, title: Lunch, catering: lunch}
      - {time: 19:00-21:00, title: Dinner, attendance: {role: speaker}}
  - date: 2024-03-07
    sessions:
      - {time: 12:30-13:30, title: Lunch}
      - {time: 18:00-19:00, title: Reception}
"""
WHO: list[tuple[date, str, str, set[int] | None]] = [
    (date(2024, 3, 6), "08:00", "08:45", {0, 1, 2}),
    (date(2024, 3, 6), "10:00", "10:30", None),
    (date(2024, 3, 6), "12:30", "13:30", None),
    (date(2024, 3, 6), "19:00", "21:00", {-1}),
    (date(2024, 3, 7), "12:30", "13:30", None),
    (date(2024, 3, 7), "18:00", "19:00", None),
]
DATES = st.integers(4, 9).map(lambda day: date(2024, 3, day))
TIMES = st.sampled_from([time(7), time(8, 30), time(12, 30), time(13, 30), time(18, 30), time(22)])
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "arrival": st.none() | DATES,
            "arrival_time": st.none() | TIMES,
            "departure": st.none() | DATES,
            "departure_time": st.none() | TIMES,
            "attends": st.sampled_from([None, Attends.IN_PERSON, Attends.REMOTE]),
            "dietary": st.sampled_from(
                ["", "vegan", "halal, no nuts", "none", "I eat like a bird"]
            ),
            "roles": st.sampled_from([(), ("speaker",)]),
            "unavailable": st.lists(
                st.builds(Absence, DATES, st.none() | st.just(time(12)), st.none()), max_size=1
            ).map(tuple),
            "confirmed": st.sampled_from([None, True, False]),
        }
    ),
    max_size=5,
)


def is_there(one: Participant, day: date, start: str, end: str) -> bool:
    """The same in other words, minute by minute."""
    begins, ends = (datetime.combine(day, time.fromisoformat(at)) for at in (start, end))
    landed = datetime.combine(one.arrival or date.min, one.arrival_time or time(0))
    leaves = datetime.combine(one.departure or date.max, one.departure_time or time(23, 59))
    minutes = [begins + timedelta(minutes=n) for n in range(int((ends - begins).seconds / 60))]
    away = [
        any(
            minute.date() == absence.date and (not absence.start or minute.time() >= absence.start)
            for absence in one.unavailable
        )
        for minute in minutes
    ]
    return (
        one.attends is not Attends.REMOTE
        and not (one.confirmed is False and one.written)
        and landed <= begins
        and ends <= leaves
        and not all(away)
    )


@settings(deadline=None)
@given(PEOPLE)
def test_the_kitchen_is_told_how_many_are_there_and_what_they_eat(
    drawn: list[dict[str, Any]],
) -> None:
    """As many as a count by hand, and no diet of more people than are there."""
    people = [
        person(
            n, **values, written={"confirmed": "declined"} if values["confirmed"] is False else {}
        )
        for n, values in enumerate(drawn)
    ]
    plan = plan_with(people, DAYS)
    needs = stated(people)
    table = catering_table(plan)
    served = list(servings(plan))
    for serving, (day, start, end, named), row in zip(served, WHO, table.rows, strict=True):
        expected = [
            one
            for n, one in enumerate(people)
            if (named is None or n in named or (-1 in named and "speaker" in one.roles))
            and is_there(one, day, start, end)
        ]
        assert [one.id for one in serving.attending.people] == [one.id for one in expected]
        cells = dict(zip((column.key for column in table.columns), row.cells, strict=True))
        assert cells["expected"] == len(expected)
        counted = Counter(kind for one in expected for kind in needs.get(one.id, ()))
        for kind in {diet.value for diet in Diet} & cells.keys():
            assert cells[kind] == counted[kind] <= len(expected)
        # Every plate is somebody's, and nobody has two.
        said = str(cells["plates"])
        assert sum(int(plate.split()[0]) for plate in said.split("; ") if plate) == len(expected)


def meals_of(
    sessions: str, people: list[Participant] | None = None
) -> list[tuple[str, object, int, bool]]:
    day = "  - date: 2024-03-06\n    sessions:\n" + sessions
    plan = plan_with(people if people is not None else [person(1), person(2)], day)
    return [
        (one.title, one.meal, len(one.attending.people), one.attending.is_choice)
        for one in servings(plan)
    ]


@pytest.mark.parametrize(
    ("session", "found"),
    [
        ("{time: 12:00-13:00, title: Lunch}", [("Lunch", Meal.LUNCH, 2, False)]),
        ("{time: 12:00-13:00, title: Almuerzo}", [("Almuerzo", Meal.LUNCH, 2, False)]),
        ("{time: 10:00-10:30, title: Coffee break}", []),
        ("{time: 10:00-10:30, title: Coffee break, catering: tea}",
         [("Coffee break", None, 2, False)]),
        ("{time: 18:00-20:00, title: Reception}", [("Reception", None, 2, False)]),
        ("{time: 18:00-20:00, title: Reception with dinner, type: reception}",
         [("Reception with dinner", Meal.DINNER, 2, False)]),
        ("{time: 12:00-13:00, title: Lunch, beside: yes}", [("Lunch", Meal.LUNCH, 2, True)]),
        ("{time: 10:00-14:00, title: Visit, items: [{title: Bus}, {title: Lunch}]}",
         [("Lunch", Meal.LUNCH, 2, False)]),
        ("{time: 10:00-12:00, title: Visit, items: [{title: Almuerzo, duration: 2h}]}",
         [("Almuerzo", Meal.LUNCH, 2, False)]),
    ],
)  # fmt: skip
def test_what_is_served_is_found(session: str, found: list[object]) -> None:
    assert meals_of(f"      - {session}\n") == found


def test_a_lunch_that_strands_take_together_is_one_and_for_all() -> None:
    sessions = """\
      - parallel:
          garden:
            - {time: 09:00-12:00, title: Clinic, attendance: [p-1]}
            - {time: 12:00-13:00, title: Lunch}
          library:
            - {time: 09:00-12:00, title: Surgery}
            - {time: 12:00-13:00, title: Lunch}
"""
    assert meals_of(sessions) == [("Lunch", Meal.LUNCH, 2, True)]


def test_who_is_expected_elsewhere_is_not_counted_where_others_may_choose() -> None:
    sessions = """\
      - parallel:
          garden: [{time: 12:00-13:00, title: Lunch for some}]
          library: [{time: 12:00-13:00, title: Board, attendance: [p-1]}]
"""
    assert meals_of(sessions) == [("Lunch for some", Meal.LUNCH, 1, True)]


def test_dates_of_another_year_keep_nobody_from_the_table() -> None:
    stray = person(1, arrival=date(2025, 3, 6), departure=date(2025, 3, 7))
    assert meals_of("      - {time: 12:00-13:00, title: Lunch}\n", [stray])[0][2] == 1


def test_plates_are_told_by_how_many_there_are_of_each() -> None:
    texts = ["vegan", "vegan, no nuts", "", "halal", "vegan"]
    people = [person(n, dietary=text) for n, text in enumerate(texts)]
    assert plates(people, stated(people)) == (
        "1 no needs stated; 2 vegan; 1 halal; 1 vegan + no nuts"
    )


@pytest.mark.parametrize(
    ("absences", "are_there"),
    [
        ([(12, 13)], 0),
        ([(11, 14)], 0),
        ([(12, 12.5), (12.5, 13)], 0),
        ([(12, 12.5)], 1),
        ([(12.5, 13)], 1),
        ([(13, 14)], 1),
    ],
)
def test_who_is_away_for_all_of_a_meal_does_not_eat_it(
    absences: list[tuple[float, float]], are_there: int
) -> None:
    away = tuple(
        Absence(date(2024, 3, 6), *(time(int(at), int(at % 1 * 60)) for at in absence))
        for absence in absences
    )
    found = meals_of("      - {time: 12:00-13:00, title: Lunch}\n", [person(1, unavailable=away)])
    assert found[0][2] == are_there
