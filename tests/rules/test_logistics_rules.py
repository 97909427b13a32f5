"""What is found about meals, nights, departures and visas."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planner
from planner.loading import load_text
from planner.model.agenda import Agenda, Day, Event
from planner.model.people import Participant, Roster
from planner.rules.logistics import hotel_night_missing, travel_far_off
from planner.rules.rule import Context
from planner.schedule.plan import Plan
from planner.schedule.slots import Schedule
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source
from rules.rosters import cells, found, found_alone, labels

DIET, HOTEL, EARLY, VISA = "diet-not-served", "hotel-night-missing", "leaves-early", "visa-time"
LATE, FAR = "arrives-late", "travel-far-off"
TODAY = date(2024, 2, 5)  # thirty days before the day of the agenda


def only(diagnostics: list[Diagnostic]) -> Diagnostic:
    (diagnostic,) = diagnostics
    return diagnostic


class TestDiets:
    PEOPLE = "id,name,dietary\na,A,vegan\nb,B,no nuts\nc,C,vegano\nd,D,sin gluten\ne,E,none\n"

    def test_numbers_are_given_and_never_who(self, tmp_path: Path) -> None:
        lunch = "- {time: 12:00-13:00, title: Lunch, catering: buffet}"
        said = only(found(DIET, tmp_path, self.PEOPLE, lunch))
        assert said.severity is Severity.ADVICE
        assert said.message == (
            "what is served at `Lunch` does not say what some expected there eat: vegan (2), "
            "gluten-free (1) and no nuts (1)"
        )
        assert said.hint == (
            'order it, and write `catering: "buffet; vegan, gluten-free, no nuts"`'
        )
        assert said.related == ()
        assert said.subjects == ("lunch", "2024-03-06")

    def test_what_the_hint_says_helps(self, tmp_path: Path) -> None:
        lunch = "- {time: 12:00-13:00, title: Lunch, catering: buffet}"
        hint = only(found(DIET, tmp_path, self.PEOPLE, lunch)).hint or ""
        better = lunch.replace("catering: buffet", hint.split("`")[1])
        assert found(DIET, tmp_path, self.PEOPLE, better) == []

    def test_one_text_is_one_finding(self, tmp_path: Path) -> None:
        meals = """
            - {time: 12:00-13:00, title: Lunch, catering: buffet, attendance: [a, d, e]}
            - {time: 18:00-19:00, title: Dinner, catering: buffet, attendance: [b, c]}
        """
        said = only(found(DIET, tmp_path, self.PEOPLE, meals))
        assert said.message == (
            "what is served at `Lunch` and 1 other session does not say what some expected there "
            "eat: vegan (2), gluten-free (1) and no nuts (1)"
        )

    VIP = "- {time: 12:00-13:00, title: Lunch for two, catering: buffet, attendance: [a, e]}"

    @pytest.mark.parametrize("eats", ["a", "b", "e"])
    def test_of_few_neither_the_meal_nor_the_diet_is_told(self, tmp_path: Path, eats: str) -> None:
        rows = (f"{one},{one.upper()},{'no nuts' if one == eats else ''}\n" for one in "abcde")
        said = only(found(DIET, tmp_path, f"id,name,dietary\n{''.join(rows)}", self.VIP))
        assert said.message == (
            "what is served at some meals is not all that people eat; whether those expected there "
            "need more is not said, because it would tell who"
        )
        assert said.hint == (
            "compare what is served where few are expected with `dietary` in the roster; else "
            "waive it"
        )
        assert (said.subjects, said.related) == (("event",), ())

    @pytest.mark.parametrize(("eats", "is_found"), [(0, True), (6, True), (12, False)])
    def test_of_many_at_meals_of_few_it_is_said_of_the_event(
        self, tmp_path: Path, eats: int, *, is_found: bool
    ) -> None:
        rows = (f"p-{one},N,{'no nuts' if one == eats else ''}\n" for one in range(24))
        meals = "\n".join(
            f"- {{title: Meal {part}, type: meal, catering: dish {part}, time: '{12 + part}:00', "
            f"duration: 1h, attendance: [{', '.join(f'p-{6 * part + n}' for n in range(6))}]}}"
            for part in (0, 1)
        )
        said = found(DIET, tmp_path, f"id,name,dietary\n{''.join(rows)}", meals)
        assert [each.message for each in said] == [
            (
                "what is served at some meals does not say what some expected there eat; which "
                "meals these are would tell who"
            )
        ] * is_found

    @pytest.mark.parametrize(("number", "shown"), [(5, "5"), (6, "most"), (10, "most")])
    def test_of_more_than_half_no_number_is_told(
        self, tmp_path: Path, number: int, shown: str
    ) -> None:
        rows = (f"p-{one},N,{'no nuts' if one < number else ''}\n" for one in range(10))
        lunch = "- {time: 12:00-13:00, title: Lunch, catering: buffet}"
        said = only(found(DIET, tmp_path, f"id,name,dietary\n{''.join(rows)}", lunch))
        assert said.message.endswith(f"eat: no nuts ({shown})")

    @pytest.mark.parametrize(
        ("diet", "served", "is_served"),
        [
            ("vegetarian", "vegan food", True),
            ("vegan", "vegetarian food", False),
            ("lactose intolerant", "dairy-free dishes", True),
            ("no milk", "lactose-free dishes", False),
            ("no pork", "halal", True),
            ("no shellfish", "kosher", True),
            ("halal", "kosher", False),
            ("halal", "vegetarian", False),
            ("pescatarian", "vegetarian", True),
            ("nut allergy", "vegan", False),
        ],
    )
    def test_a_stricter_dish_counts_for_the_milder(
        self, diet: str, served: str, *, is_served: bool, tmp_path: Path
    ) -> None:
        people = f"id,name,dietary\na,A,{diet}\n"
        lunch = f"- {{time: 12:00-13:00, title: Lunch, catering: {served}}}"
        assert (found(DIET, tmp_path, people, lunch) == []) is is_served

    @pytest.mark.parametrize(
        "session",
        [
            "{time: 10:00-10:20, title: Coffee break, catering: coffee}",
            "{time: 12:00-13:00, title: Lunch}",
            (
                "{time: 12:00-13:00, title: Lunch, catering: 'vegan, nut-free, gluten-free', "
                "attendance: [e]}"
            ),
            "{time: 12:00-13:00, title: Lunch, catering: buffet, type: feast}",
        ],
    )
    def test_other_sessions_are_not_looked_at(self, session: str, tmp_path: Path) -> None:
        assert found(DIET, tmp_path, self.PEOPLE, f"- {session}") == []

    def test_diets_without_a_meal_are_counted(self, tmp_path: Path) -> None:
        said = only(found("no-meal-for-diets", tmp_path, self.PEOPLE))
        assert said.severity is Severity.ADVICE
        assert said.message == "4 participants said what they eat, and no meal is planned"
        assert said.subjects == ("event",)

    @pytest.mark.parametrize("key", ["type: feast", "catring: {a: b}", "type: reception"])
    def test_what_may_be_a_meal_is_one(self, key: str, tmp_path: Path) -> None:
        session = f"- {{time: 09:00-10:00, title: Round table, {key}}}"
        assert found("no-meal-for-diets", tmp_path, self.PEOPLE, session) == []


FIRST = date(2024, 3, 4)
DATES = st.one_of(st.none(), st.integers(0, 6).map(lambda days: FIRST + timedelta(days=days)))


class TestNights:
    HEAD = "id,name,arrival,departure,check in,check out,attends\n"
    BOOKED = "z,Z,2024-03-05,2024-03-07,2024-03-05,2024-03-07,in person\n"

    @pytest.mark.parametrize(
        ("row", "nights", "cell"),
        [
            ("2024-03-04,2024-03-07,2024-03-05,2024-03-07", 1, "E3"),
            ("2024-03-05,2024-03-08,2024-03-05,2024-03-06", 2, "F3"),
            ("2024-03-04,2024-03-08,2024-03-05,2024-03-07", 2, "E3"),
            ("2024-03-05,2024-03-08,,", 3, "E3"),
            ("2024-03-04,,2024-03-05,", 1, "E3"),
            (",2024-03-07,,2024-03-06", 1, "F3"),
        ],
    )
    def test_nights_without_a_hotel_are_counted(
        self, row: str, nights: int, cell: str, tmp_path: Path
    ) -> None:
        said = only(found(HOTEL, tmp_path, f"{self.HEAD}{self.BOOKED}a,A,{row},\n"))
        noun = "night" if nights == 1 else "nights"
        assert said.severity is Severity.WARNING
        assert said.message == (
            f"`a` has no hotel for {nights} {noun} between arrival and departure"
        )
        assert said.hint == "book it, or correct the dates"
        assert cells(said) == [cell]
        assert said.subjects == ("a",)

    @pytest.mark.parametrize(
        "row",
        [
            "2024-03-05,2024-03-07,2024-03-04,2024-03-08,",
            "2024-03-05,2024-03-05,,,",
            ",,,,",
            "2024-03-05,,,,",
            "2024-03-04,2024-03-07,,,remote",
            "2024-03-04,2024-03-07,tomorrow,2024-03-07,",
            "2024-03-04,2024-03-07,tomorrow,,",
            "2024-03-04,2024-03-07,2024-03-04,soon,",
        ],
    )
    def test_nothing_is_said_where_none_is_missing_or_dates_are(
        self, row: str, tmp_path: Path
    ) -> None:
        assert found(HOTEL, tmp_path, f"{self.HEAD}{self.BOOKED}a,A,{row}\n") == []

    def test_where_nobody_has_a_hotel_none_is_missed(self, tmp_path: Path) -> None:
        people = f"{self.HEAD}a,A,2024-03-04,2024-03-07,,,\n"
        assert found(HOTEL, tmp_path, people) == []
        assert found_alone(tmp_path, people) == []

    def test_a_roster_alone_is_looked_at_and_many_are_one_finding(self, tmp_path: Path) -> None:
        rows = "".join(f"a{n},A,2024-03-04,2024-03-07,,,\n" for n in range(6))
        said = only(found_alone(tmp_path, f"{self.HEAD}{self.BOOKED}{rows}"))
        assert said.message == "6 participants have nights without a hotel: `a0` to `a5`"
        assert labels(said) == ["and here"] * 4

    @given(DATES, DATES, DATES, DATES)
    def test_a_hotel_covers_the_nights_it_is_booked_for(
        self, arrival: date | None, departure: date | None, check_in: date | None,
        check_out: date | None,
    ) -> None:  # fmt: skip
        """Where all four are known and in order: as many nights as no booking names."""
        known = [day for day in (arrival, check_in, check_out, departure) if day]
        if len(known) < 4 or not known[1] <= known[2] or not known[0] <= known[3]:
            return
        if not (known[0] <= known[2] and known[1] <= known[3]):
            return  # the hotel is for another journey
        stay, hotel = (
            {first + timedelta(days=n) for n in range((last - first).days)}
            for first, last in ((known[0], known[3]), (known[1], known[2]))
        )
        person = Participant(
            id="a", name="A", arrival=arrival, departure=departure, check_in=check_in,
            check_out=check_out,
        )  # fmt: skip
        event = Event(id="forum", name="Forum", timezone="UTC")
        plan = Plan(Agenda(event=event), Schedule(), Roster((person,)))
        said = [finding.message for finding in hotel_night_missing.RULE.findings(plan, Context())]
        missing = len(stay - hotel)
        nights = f"{missing} night{'s' * (missing > 1)}"
        sentence = f"`a` has no hotel for {nights} between arrival and departure"
        assert said == [sentence] * (missing > 0)


class TestLeaving:
    HEAD = "id,name,departure,attends\n"

    def test_those_who_are_gone_are_counted(self, tmp_path: Path) -> None:
        people = f"{self.HEAD}a,A,2024-03-05,\nb,B,2024-03-05,\nc,C,2024-03-06,\nd,D,,\n"
        said = only(found(EARLY, tmp_path, people))
        assert said.severity is Severity.ADVICE
        assert said.message == (
            "2 participants leave before the last day they are expected on: `a` and `b`"
        )
        assert cells(said) == ["C1", "C2", "C3"]

    def test_one_leaves(self, tmp_path: Path) -> None:
        said = only(found(EARLY, tmp_path, f"{self.HEAD}a,A,2024-03-05,\n"))
        assert said.message == (
            "1 participant leaves before the last day they are expected on: `a`"
        )

    @pytest.mark.parametrize(
        "session",
        [
            "{time: 09:00-10:00, title: A, speaker: a}",
            "{time: 09:00-10:00, title: A, attendance: [b]}",
            "{time: 09:00-10:00, title: A, items: [{title: B, speaker: a}]}",
        ],
        ids=["a role is another finding", "not expected", "a role in an item"],
    )
    def test_and_what_is_another_finding_or_none(self, session: str, tmp_path: Path) -> None:
        people = f"{self.HEAD}a,A,2024-03-05,\nb,B,2024-03-07,\n"
        assert found(EARLY, tmp_path, people, f"- {session}") == []

    def test_who_is_not_there_does_not_leave(self, tmp_path: Path) -> None:
        assert found(EARLY, tmp_path, f"{self.HEAD}a,A,2024-03-05,online\n") == []

    def test_a_roster_alone_has_no_last_day(self, tmp_path: Path) -> None:
        assert found_alone(tmp_path, f"{self.HEAD}a,A,2024-03-05,\n") == []


class TestLateArrivals:
    HEAD = "id,name,arrival\n"
    DAYS = (
        "- {time: 09:00-10:00, title: Plenary}\n- {time: 10:00-11:00, title: Panel, speaker: r}\n"
    )

    def test_those_with_a_wrong_date_are_told_from_those_who_miss_a_part(
        self, tmp_path: Path
    ) -> None:
        people = f"{self.HEAD}a,A,2024-03-06\nb,B,2024-03-07\nc,C,2024-03-08\nd,D,\nr,R,\n"
        said = only(found(LATE, tmp_path, people, self.DAYS))
        assert said.severity is Severity.ADVICE
        assert (
            said.message
            == "2 participants arrive after the last day they are expected on: `b` and `c`"
        )
        assert said.hint == "correct the dates, or take them off the roster"
        assert cells(said) == ["C1", "C3", "C4"]

    def test_who_is_there_for_another_day_misses_a_part(self, tmp_path: Path) -> None:
        (tmp_path / "people.csv").write_text(f"{self.HEAD}a,A,2024-03-07\nb,B,2024-03-06\n")
        text = (
            "format: 1\nevent: {id: f, name: F, timezone: Asia/Bangkok, organiser: d@example.org}\n"
            "roster: people.csv\ndays:\n"
            "  - {date: 2024-03-06, sessions: [{time: 09:00-10:00, title: A}]}\n"
            "  - {date: 2024-03-07, sessions: [{time: 09:00-10:00, title: B}]}\n"
        )
        diagnostics = planner.check(load_text(Source("agenda.yaml", text), str(tmp_path)))
        said = only([each for each in diagnostics if each.code == LATE])
        assert said.message == "1 participant arrives after the first day they are expected on: `a`"
        assert said.hint == "move what needs them to a later day, or correct the dates"

    def test_whoever_has_a_role_or_another_year_is_found_by_another_rule(
        self, tmp_path: Path
    ) -> None:
        for arrival, other in (("2024-03-07", "unavailable"), ("2025-03-07", FAR)):
            people = f"{self.HEAD}r,R,{arrival}\n"
            assert found(LATE, tmp_path, people, self.DAYS) == []
            assert len(found(other, tmp_path, people, self.DAYS)) == 1

    def test_a_roster_alone_has_no_first_day(self, tmp_path: Path) -> None:
        assert found_alone(tmp_path, f"{self.HEAD}a,A,2024-03-07\n") == []


class TestFarTravel:
    HEAD = "id,name,arrival,departure,check in,check out\n"
    BOTH = f"{HEAD}a,A,2023-03-05,2024-03-07,2023-03-05,2024-03-07\n"

    def test_a_wrong_year_is_one_finding_and_the_event_says_when_it_is(
        self, tmp_path: Path
    ) -> None:
        people = f"{self.BOTH}b,B,2025-03-05,,,\n"
        said = only(found(FAR, tmp_path, people))
        assert said.severity is Severity.WARNING
        far = "2 participants have a date in `arrival` more than 28 days from the event"
        assert said.message == f"{far}: `a` and `b`"
        assert said.hint == "the year is most likely wrong: the event is on 2024-03-06"
        assert cells(said) == ["C1", "C2", "C3"]

    def test_nothing_else_is_said_of_these_dates(self, tmp_path: Path) -> None:
        assert found(HOTEL, tmp_path, self.BOTH) == []
        gone = f"{self.HEAD}a,A,,2023-03-07,,\n"
        assert found(EARLY, tmp_path, gone) == []
        said = only(found(FAR, tmp_path, gone))
        assert (
            said.message
            == "1 participant has a date in `departure` more than 28 days from the event: `a`"
        )

    @pytest.mark.parametrize(
        ("row", "column"),
        [
            ("2024-02-07,2024-04-03,,", None),
            ("2024-02-06,,,", "C2"),
            (",2024-04-04,,", "D2"),
            (",,2024-02-06,", "E2"),
            (",,,2024-04-04", "F2"),
            (",,,", None),
        ],
    )
    def test_four_weeks_are_usual(self, row: str, column: str | None, tmp_path: Path) -> None:
        diagnostics = found(FAR, tmp_path, f"{self.HEAD}a,A,{row}\n")
        assert [cells(each)[0] for each in diagnostics] == ([column] if column else [])
        assert all(
            each.hint == "look at these dates: the event is on 2024-03-06" for each in diagnostics
        )

    def test_what_is_usual_can_be_set(self, tmp_path: Path) -> None:
        row = f"{self.HEAD}a,A,2024-03-01,,,\n"
        for days, count in ((5, 0), (4, 1)):
            more = f"rules: {{travel-far-off: {{days: {days}}}}}\n"
            assert len(found(FAR, tmp_path, row, more=more)) == count

    def test_an_event_of_days_says_both_its_ends_and_one_without_says_nothing(self) -> None:
        people = (Participant(id="a", name="A", arrival=date(2024, 1, 1)),)
        for days in (0, 1, 2):
            dates = tuple(Day(date=date(2024, 3, 6 + day)) for day in range(days))
            event = Event(id="f", name="F", timezone="UTC")
            plan = Plan(Agenda(event=event, days=dates), Schedule(), Roster(people))
            hints = [each.hint for each in travel_far_off.RULE.findings(plan, Context())]
            ends = ["on 2024-03-06", "from 2024-03-06 to 2024-03-07"][:days][-1:]
            assert hints == [f"look at these dates: the event is {end}" for end in ends]


class TestVisas:
    HEAD = "id,name,nationality,visa,arrival,attends\n"

    @pytest.mark.parametrize(
        ("row", "rule", "left"),
        [
            ("Peru,needed,,", "", None),
            ("Peru,needed,2024-03-05,", "", 29),
            ("Peru,applied,2024-02-05,", "", 0),
            ("Peru,needed,2024-02-04,", "", None),
            ("Peru,needed,2024-02-04,", "days: 31", 30),  # a slip: nobody is there already
            ("Peru,needed,2024-03-07,", "days: 31", None),
            ("Peru,needed,,", "days: 31", 30),
            ("Peru,,2024-03-05,", "", None),
            ("Peru,,2024-03-05,", "nationalities: [Kenya]", None),
            ("Peru,,2024-03-05,", "nationalities: [Kenya, Perú]", 29),
            (",,2024-03-05,", "nationalities: [Peru]", None),
            ("Peru,granted,2024-03-05,", "nationalities: [Peru]", None),
            ("Peru,refused,2024-03-05,", "nationalities: [Peru]", None),
            ("Peru,not needed,2024-03-05,", "nationalities: [Peru]", None),
            ("Peru,maybe so,2024-03-05,", "nationalities: [Peru]", None),
            ("Peru,needed,soon,", "days: 31", None),
            ("Peru,needed,2024-03-05,remote", "", None),
        ],
    )
    def test_days_are_counted_until_they_arrive(
        self, row: str, rule: str, left: int | None, tmp_path: Path
    ) -> None:
        rules = f"rules: {{visa-time: {{{rule}}}}}\n"
        people = f"{self.HEAD}a,A,{row}\n"
        said = [d.message for d in found(VISA, tmp_path, people, more=rules, today=TODAY)]
        coming = "today" if left == 0 else f"in {left} days"
        days = f"1 participant needs a visa and has none, and the first of all come {coming}"
        assert said == ([] if left is None else [days])

    def test_several_are_counted_from_the_first(self, tmp_path: Path) -> None:
        people = f"{self.HEAD}a,A,,needed,2024-03-01,\nb,B,,applied,2024-02-06,\n"
        said = only(found(VISA, tmp_path, people, today=TODAY))
        assert said.severity is Severity.WARNING
        assert said.message == (
            "most participants need a visa and have none, and the first of all come in 1 day"
        )
        assert said.hint == (
            "ask how far it is, and write to the consulate; or let them take part from afar"
        )
        assert cells(said) == ["D1"]
        assert said.subjects == ("event",)

    def test_half_of_them_are_counted(self, tmp_path: Path) -> None:
        people = f"{self.HEAD}a,A,,needed,,\nb,B,,applied,,\nc,C,,,,\nd,D,,,,\n"
        said = only(found(VISA, tmp_path, people, today=TODAY + timedelta(days=1)))
        assert said.message.startswith("2 participants need a visa and have none, and the first")

    @pytest.mark.parametrize("needs", ["a", "b"])
    def test_of_few_who_come_early_it_is_not_said(self, tmp_path: Path, needs: str) -> None:
        rows = (
            f"{one},{one.upper()},,{'needed' if one == needs else ''},{arrival},\n"
            for one, arrival in (("a", "2024-02-25"), ("b", "2024-03-08"), ("c", "2024-03-08"))
        )
        said = only(found(VISA, tmp_path, self.HEAD + "".join(rows), today=TODAY))
        assert said.message == (
            "some participants come in 20 days and others later; whether they have the visa they "
            "need is not said, because it would tell who"
        )
        assert said.hint == (
            "look in the roster who comes first, and whether they have it; else waive it"
        )
        assert cells(said) == ["D1"]

    def test_without_a_day_nothing_is_said(self, tmp_path: Path) -> None:
        assert found(VISA, tmp_path, f"{self.HEAD}a,A,,needed,2024-03-01,\n") == []

    def test_a_roster_alone_knows_when_people_arrive_or_says_nothing(self, tmp_path: Path) -> None:
        people = f"{self.HEAD}a,A,,needed,2024-03-01,\nb,B,,,2024-03-01,\n"
        said = only(found_alone(tmp_path, people, today=TODAY))
        assert said.message == (
            "1 participant needs a visa and has none, and the first of all come in 25 days"
        )
        assert found_alone(tmp_path, people.replace("2024-03-01", ""), today=TODAY) == []
