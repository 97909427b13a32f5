"""What stands beside the programme, rooms by several names, and teams, as they are written."""

from datetime import date, time, timedelta

import pytest

from decode.decoding import Mistake, Read, read_agenda
from planner.model.agenda import Day

EVENT = "format: 1\nevent: {id: forum, name: Forum, timezone: Asia/Bangkok}\ndays:\n"
NEEDS_TIMES = Mistake(
    "missing-field",
    "what stands beside the programme needs a start and an end",
    "add them, such as `time: 09:00-17:00`",
)
IS_NOT_BESIDE = Mistake(
    "missing-field",
    "only what stands beside the programme lasts for days",
    "add `beside: yes`; to repeat a whole day, give it `dates`",
)
DESK = "title: Desk, beside: yes, time: 09:00-17:00"


def of_days(*days: str) -> Read:
    """An agenda with these days."""
    return read_agenda(EVENT + "".join(f"  - {day}\n" for day in days))


def three_days(first: str) -> Read:
    return of_days(
        f"{{date: 2024-03-06, sessions: [{first}, {{title: Welcome, time: 09:00-10:00}}]}}",
        "{date: 2024-03-07, sessions: [{title: Panel, time: 09:00-10:00}]}",
        "{date: 2024-03-09, sessions: [{title: Close, time: 09:00-10:00}]}",
    )


def ids(day: Day) -> list[str]:
    return [session.id for session in day.sessions()]


@pytest.mark.parametrize(
    "times",
    [
        "time: 09:00-17:00", "start: 09:00, end: 17:00", "time: 09:00, duration: 8h",
        "end: 17:00, duration: 8h", "time: 09:00, items: [{title: A, duration: 8h}]",
    ],
)  # fmt: skip
def test_it_needs_a_start_and_an_end_however_they_are_said(times: str) -> None:
    read = of_days(f"{{date: 2024-03-06, sessions: [{{title: Desk, beside: yes, {times}}}]}}")
    assert read.mistakes == []
    (session,) = read.agenda.sessions()
    assert (session.beside, session.start) == (True, time(9))
    assert session.end == time(17) or session.length == timedelta(hours=8)


@pytest.mark.parametrize("times", ["", ", time: 09:00", ", duration: 8h", ", end: 17:00"])
def test_without_them_it_is_a_mistake(times: str) -> None:
    read = of_days(f"{{date: 2024-03-06, sessions: [{{title: Desk, beside: «yes»{times}}}]}}")
    assert (read.mistakes, read.places) == ([NEEDS_TIMES], read.marks)


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("{title: Desk, beside: yes, time: «all day»}", "bad-time"),
        ("{title: Desk, beside: yes, time: 09:00, duration: «long»}", "bad-duration"),
        ("{title: Desk, beside: «perhaps»}", "wrong-type"),
    ],
)
def test_one_mistake_is_said_once(entry: str, code: str) -> None:
    read = of_days(f"{{date: 2024-03-06, sessions: [{entry}]}}")
    assert [mistake.code for mistake in read.mistakes] == [code]
    assert read.places == read.marks
    (session,) = read.agenda.sessions()
    assert session.beside  # so that nothing is concluded from where it stands


def test_until_is_for_what_stands_beside() -> None:
    read = three_days("{title: Desk, time: 08:00-09:00, until: «2024-03-07»}")
    assert (read.mistakes, read.places) == ([IS_NOT_BESIDE], read.marks)
    read = three_days("{title: Desk, beside: no, time: 08:00-09:00, until: «2024-03-07»}")
    assert (read.mistakes, read.places) == ([IS_NOT_BESIDE], read.marks)


@pytest.mark.parametrize(
    ("until", "on"),
    [
        ("2024-03-06", [True, False, False]),
        ("7 March 2024", [True, True, False]),
        ("2024-03-09", [True, True, True]),
    ],
)
def test_it_is_there_on_each_day_until_its_last(until: str, on: list[bool]) -> None:
    read = three_days(f"{{{DESK}, id: desk, until: {until}}}")
    assert read.mistakes == []
    days = read.agenda.days
    dated = [f"desk-{day.date}" if there else None for day, there in zip(days, on, strict=True)]
    assert [next((i for i in ids(day) if i.startswith("desk")), None) for day in days] == dated
    assert [len(day.carried_over) for day in days] == [0, *map(int, on[1:])]
    routes = {s.route for s in read.agenda.sessions() if s.title == "Desk"}
    assert len(routes) == 1


def test_without_until_it_is_there_once_and_keeps_its_id() -> None:
    read = three_days(f"{{{DESK}, id: desk}}")
    assert [ids(day) for day in read.agenda.days] == [["desk", "welcome"], ["panel"], ["close"]]


@pytest.mark.parametrize(
    ("until", "message", "hint"),
    [
        ("2024-03-08", "the event has no day on 2024-03-08", "write `2024-03-07` or `2024-03-09`"),
        ("2024-03-10", "the event has no day on 2024-03-10", "write `2024-03-07` or `2024-03-09`"),
        ("2024-03-05", "2024-03-05 is before 2024-03-06, its own day",
         "write `2024-03-07` or `2024-03-09`"),
    ],
)  # fmt: skip
def test_its_last_day_is_one_of_the_event(until: str, message: str, hint: str) -> None:
    read = three_days(f"{{{DESK}, until: «{until}»}}")
    assert read.mistakes == [Mistake("until-no-day", message, hint)]
    assert read.places == read.marks
    assert [len(day.carried_over) for day in read.agenda.days] == [0, 0, 0]


def test_of_many_days_the_last_is_offered_and_of_none_nothing() -> None:
    sessions = f"sessions: [{{{DESK}, until: «2025-01-01»}}]"
    days = [f"{{date: 2024-03-{day:02}, {sessions if day == 1 else ''}}}" for day in range(1, 10)]
    (mistake,) = of_days(*days).mistakes
    assert mistake.hint == "write a day of the event, `2024-03-09` at the latest"
    (mistake,) = of_days(f"{{date: 2024-03-06, {sessions}}}").mistakes
    assert mistake.hint == "remove it: no day comes after this one"


def test_on_a_day_of_several_dates_it_is_there_on_each_already() -> None:
    sessions = f"sessions: [{{{DESK}, until: «2024-03-07»}}]"
    read = of_days(f"{{dates: [2024-03-06, 2024-03-07], {sessions}}}")
    assert read.mistakes == [
        Mistake(
            "dates-disagree", "this is repeated with its day already",
            "remove `until`, or write it on a day with one `date`",
        )
    ]  # fmt: skip
    assert read.places == read.marks
    one_date = of_days(f"{{dates: [2024-03-06], {sessions}}}", "{date: 2024-03-07}")
    assert one_date.mistakes == []


def test_another_session_may_not_have_the_id_of_one_of_its_days() -> None:
    read = of_days(
        f"{{date: 2024-03-06, sessions: [{{{DESK}, id: desk, until: «2024-03-07»}}]}}",
        "{date: 2024-03-07, sessions: [{title: T, time: 09:00-10:00, id: desk-2024-03-07}]}",
    )
    assert [mistake.code for mistake in read.mistakes] == ["duplicate-id"]
    assert read.places == read.marks


def test_no_strand_holds_what_stands_beside() -> None:
    block = "{parallel: {a: [{title: A}, {title: D, beside: «yes», time: 09:00-17:00}]}}"
    read = of_days(f"{{date: 2024-03-06, sessions: [{block}]}}")
    assert read.mistakes == [
        Mistake(
            "beside-in-strand", "a strand holds only what follows one another",
            "write it among the day's own sessions, and name its `room`",
        )
    ]  # fmt: skip
    assert read.places == read.marks
    assert [session.beside for session in read.agenda.sessions()] == [False, False]


def test_a_change_of_one_day_reaches_what_is_carried_over() -> None:
    (_, second, _) = three_days(f"{{{DESK}, until: 2024-03-07}}").agenda.days
    (carried,) = second.carried_over
    assert second.replacing({carried.route: None}).carried_over == ()
    assert second.replacing({}).carried_over == (carried,)


# Rooms and teams

VENUE = (
    "format: 1\nevent:\n  id: f\n  name: F\n  timezone: UTC\n  venue: {{rooms: {rooms}}}\n"
    "  venues: {{hub: {{rooms: {hub}}}}}\ndays: [{{date: 2024-03-06}}]\n"
)


def of_rooms(rooms: str, hub: str = "{den: {}}") -> Read:
    return read_agenda(VENUE.format(rooms=rooms, hub=hub))


@pytest.mark.parametrize(
    "written", ["room: hall", "room: [hall]", "room: [hall, hall]", "room:\n          - hall"]
)
def test_a_room_or_a_list_of_them(written: str) -> None:
    read = of_days(f"date: 2024-03-06\n    sessions:\n      - title: T\n        {written}")
    assert read.mistakes == []
    (session,) = read.agenda.sessions()
    assert (session.rooms, session.room) == (("hall",), "hall")


def test_an_empty_list_names_no_room() -> None:
    read = of_days("{date: 2024-03-06, sessions: [{title: T, room: []}]}")
    (session,) = read.agenda.sessions()
    assert (session.rooms, session.room) == ((), None)


def test_a_room_may_repeat_its_own_names() -> None:
    read = of_rooms("{hall: {name: Great Hall, also: [hall, Great Hall, Lotus, lotus]}}")
    assert read.mistakes == []
    (hall, _) = read.agenda.event.rooms()
    assert hall.also == ("hall", "Great Hall", "Lotus", "lotus")


@pytest.mark.parametrize(
    ("rooms", "hub", "name"),
    [
        ("{a: {also: Lotus}, b: {also: [«lotus»]}}", "{den: {}}", "lotus"),
        ("{a: {also: [«b»]}, b: {}}", "{den: {}}", "b"),
        ("{a: {}, b: {also: [x, «A»]}}", "{den: {}}", "A"),
        ("{a: {name: Lotus Hall}, b: {also: [«Lotus hall»]}}", "{den: {}}", "Lotus hall"),
        ("{a: {also: [«Den»]}}", "{den: {}}", "Den"),
        ("{a: {also: Lotus}}", "{den: {also: «Lotus»}}", "Lotus"),
    ],
)
def test_a_name_of_two_rooms_is_a_mistake(rooms: str, hub: str, name: str) -> None:
    read = of_rooms(rooms, hub)
    assert read.mistakes == [
        Mistake(
            "duplicate-id",
            f"two rooms are called `{name}`",
            "take it from one of them: whoever calls a room so must mean one",
        )
    ]
    assert read.places == read.marks
    (diagnostic,) = read.diagnostics
    assert [related.label for related in diagnostic.related] == ["the other one"]


def test_teams_have_ids_and_names() -> None:
    read = read_agenda(
        EVENT.replace("days:", "teams: {helpdesk: Help desk, s: {en: Staff, es: Personal}}\ndays:")
        + "  - date: 2024-03-06\n"
    )
    assert read.mistakes == []
    assert read.agenda.teams == (("helpdesk", "Help desk"), ("s", "Staff"))


def test_the_last_day_is_a_date() -> None:
    (first, *_) = three_days(f"{{{DESK}, until: 2024-03-07}}").agenda.sessions()
    assert first.until == date(2024, 3, 7)
