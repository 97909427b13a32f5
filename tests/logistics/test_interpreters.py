"""The interpreters' rota."""

from datetime import timedelta

from tables.forum_plans import person, plan_with

from planner.logistics.interpreters import Shift, rota
from planner.model.people import Participant

DAY = "  - date: 2024-03-06\n    sessions:\n"


def minutes(length: timedelta) -> int:
    return length // timedelta(minutes=1)


def worked(sessions: str, people: list[Participant] | None) -> list[tuple[object, ...]]:
    def told(shift: Shift) -> tuple[object, ...]:
        return (
            shift.person, f"{shift.slot.local(shift.start):%H:%M}", minutes(shift.length),
            shift.mates, minutes(shift.stretch), minutes(shift.alone),
        )  # fmt: skip

    return [told(shift) for shift in rota(plan_with(people, DAY + sessions))]


INTERPRETERS = [
    person(1, languages=("en", "fr")),
    person(2, languages=("fr", "en")),
    person(3, languages=("en", "sw")),
]


def test_a_stretch_goes_on_until_there_is_a_pause() -> None:
    sessions = """\
      - {time: 09:00-09:30, title: A, interpreter: p-1}
      - {time: 09:30-10:00, title: B, interpreter: p-1}
      - {time: 10:00-10:20, title: Coffee}
      - {time: 10:20-11:00, title: C, interpreters: [p-1, p-2]}
"""
    assert worked(sessions, INTERPRETERS) == [
        ("p-1", "09:00", 30, (), 30, 30),
        ("p-1", "09:30", 30, (), 60, 60),
        ("p-1", "10:20", 40, ("p-2",), 40, 0),
        ("p-2", "10:20", 40, ("p-1",), 40, 0),
    ]


def test_who_has_other_languages_cannot_take_over() -> None:
    sessions = "      - {time: 09:00-10:00, title: A, interpreters: [p-1, p-3]}\n"
    assert worked(sessions, INTERPRETERS) == [
        ("p-1", "09:00", 60, (), 60, 60),
        ("p-3", "09:00", 60, (), 60, 60),
    ]


def test_of_whom_nobody_knows_the_languages_it_is_taken_for_granted() -> None:
    sessions = "      - {time: 09:00-10:00, title: A, interpreters: [Ada Sample, Ben Draft]}\n"
    assert worked(sessions, None) == [
        ("ada sample", "09:00", 60, ("Ben Draft",), 60, 0),
        ("ben draft", "09:00", 60, ("Ada Sample",), 60, 0),
    ]


def test_pauses_inside_a_session_part_a_shift() -> None:
    sessions = """\
      - title: A
        time: 09:00-11:00
        interpreter: p-1
        items:
          - {title: Talk, duration: 50m}
          - {title: Coffee, duration: 20m}
          - {title: Talk, duration: 50m}
"""
    assert worked(sessions, INTERPRETERS) == [
        ("p-1", "09:00", 50, (), 50, 50),
        ("p-1", "10:10", 50, (), 50, 50),
    ]
