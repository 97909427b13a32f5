"""Titles that are parts of a series, and parts that are held too early."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import load_day, load_days

from planner.loading import Loaded
from planner.rules.titles import Part, part_of
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, messages

CODE = "parts-out-of-order"


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("Data", 1),
        ("Data (2/3)", 2),
        ("Data [2 / 3]", 2),
        ("Data 2/3", 2),
        ("Data (2 of 3)", 2),
        ("Data 2 de 3", 2),
        ("Data (2 sur 3)", 2),
        ("Data (2/3): hotlines", 2),
        ("Data, part 2", 2),
        ("Data - Part II", 2),
        ("Data, part two: hotlines", 2),
        ("Data, pt. 3", 3),
        ("Part 2: Data", 2),
        ("Data. Parte 2", 2),
        ("Data, parte dos", 2),
        ("Data, parte dois", 2),
        ("Data, partie deux", 2),
        ("Data, second part", 2),
        ("Data (2nd part)", 2),
        ("Data, segunda parte", 2),
        ("Data, tercera parte", 3),
        ("Data, 2ª parte", 2),
        ("Data, première partie", 1),
        ("Data, 2e partie", 2),
        ("Data, terceira parte", 3),
        ("Data, module 2", 2),
        ("Data - Módulo III", 3),
        ("Data (continued)", 2),
        ("Data (cont'd)", 2),
        ("Data, cont.", 2),
        ("Data (continuación)", 2),
        ("Data (continuação)", 2),
        ("Data (suite)", 2),
        ("Data, part 2 (continued)", 3),
    ],
)
def test_a_title_says_which_part_it_is(title: str, number: int) -> None:
    assert part_of(title) == Part("data", number)


@pytest.mark.parametrize(("title", "number"), [("Data I", 1), ("Data IV", 4)])
def test_a_bare_numeral_may_be_a_part_or_a_name(title: str, number: int) -> None:
    assert part_of(title) == Part("data", number, is_bare=True)


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("Hepatitis V", "Hepatitis II", 0),
        ("Optional Protocol II", "Optional Protocol", 0),
        ("Data II", "Data I", 1),
        ("Data, part II", "Data", 1),
        ("Data, module II", "Data, module I", 1),
    ],
)
def test_bare_numerals_are_parts_where_they_begin_at_one(
    first: str, second: str, count: int
) -> None:
    day = f"- {{time: 09:00-10:00, title: '{first}'}}\n- {{time: 10:00-11:00, title: '{second}'}}"
    assert len(messages(CODE, load_day(day))) == count


@pytest.mark.parametrize(
    "title",
    ["Data session 2", "Data: Session II", "Data, sesión 2", "Data, sessão 2", "Data, séance 2"],
)
def test_a_number_of_sessions_is_told_apart_from_parts(title: str) -> None:
    """It may be a label, and `Data` alone is not the first of them."""
    assert part_of(title) == Part("data session", 2, is_label=True)


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("24/7 helplines", "24 7 helplines"),
        ("Support 24/7", "support 24 7"),
        ("Data (0/3)", "data 0 3"),
        ("Budget 2027/28", "budget 2027 28"),
        ("Part of the answer", "part of the answer"),
        ("Take part", "take part"),
        ("Continued care", "continued care"),
        ("Care continued after 18", "care continued after 18"),
        ("Suite", "suite"),
        ("I", "i"),
        ("The second day", "second day"),
        ("Part 2", "part"),
        ("Session 2", "session"),
        ("2/3", "part"),
        ("ข้อมูล", "ข้อมูล"),
        ("", ""),
    ],
)
def test_what_is_left_is_the_series(title: str, series: str) -> None:
    assert part_of(title).series == series


@given(st.text(max_size=40))
def test_any_title_can_be_asked(title: str) -> None:
    assert part_of(title).number >= 1


def load(*titles: str) -> Loaded:
    """Sessions after one another, half an hour each."""
    hours = [f"{9 + at // 2:02}:{at % 2 * 30:02}" for at in range(len(titles))]
    lines = [
        f"- {{time: {hour}, duration: 30m, title: '{title}'}}"
        for hour, title in zip(hours, titles, strict=True)
    ]
    return load_day("\n".join(lines))


def test_it_says_which_comes_before_which() -> None:
    (found,) = found_by(CODE, load("Data, part 2", "Data, part 1"))
    assert found.severity is Severity.ADVICE
    assert found.message == "`Data, part 2` is held before `Data, part 1`"
    assert (
        found.hint == "let them change places, or give them titles that are no parts of one thing"
    )
    assert [related.label for related in found.related] == ["09:30-10:00 here"]


def test_a_part_on_a_later_day_is_said_with_its_date() -> None:
    days = """
        - date: 2024-03-06
          sessions: [{time: 09:00-10:00, title: Data II}]
        - date: 2024-03-07
          sessions: [{time: 09:00-10:00, title: Data I}]
    """
    (found,) = found_by(CODE, load_days(days))
    assert [related.label for related in found.related] == ["2024-03-07, 09:00-10:00 here"]


def test_a_series_is_said_once() -> None:
    assert messages(CODE, load("Data (3/3)", "Data (2/3)", "Data (1/3)")) == [
        "`Data (3/3)` is held before `Data (2/3)`"
    ]


@pytest.mark.parametrize(
    "titles",
    [
        ("Data, part 1", "Data, part 2"),
        ("Data, part 2", "Law, part 1"),
        ("Data, part 2",),
        ("Data I", "Data II", "Data I", "Data II"),
        ("Data I", "Data II", "Data II", "Data I"),
        ("Data", "Data (continued)", "Data (continued)"),
        ("Data session 2", "Data"),
        ("Coffee II", "Coffee I"),
    ],
)
def test_what_goes_on_from_something_is_in_order(titles: tuple[str, ...]) -> None:
    assert messages(CODE, load(*titles)) == []


def test_each_part_goes_on_from_the_nearest_below_it() -> None:
    assert messages(CODE, load("Data (1/4)", "Data (4/4)", "Data (2/4)")) == [
        "`Data (4/4)` is held before `Data (2/4)`"
    ]


def beside(first: str, second: str, hours: str = "09:00-10:00") -> Loaded:
    return load_day(f"""
        - parallel:
            garden: [{{time: 09:00-10:00, title: '{first}'}}]
            library: [{{time: {hours}, title: '{second}'}}]
    """)


def test_parts_are_not_held_beside_each_other() -> None:
    assert messages(CODE, beside("Data (1/2)", "Data (2/2)")) == [
        "`Data (2/2)` is held beside `Data (1/2)`"
    ]


def test_numbers_may_tell_rooms_apart() -> None:
    assert messages(CODE, beside("Breakout session 1", "Breakout session 2")) == []


def test_a_part_that_begins_when_the_first_is_over_goes_on_from_it() -> None:
    assert messages(CODE, beside("Data I", "Data II", "10:00-11:00")) == []
    assert len(messages(CODE, beside("Data I", "Data II", "09:59-11:00"))) == 1


@pytest.mark.parametrize(
    "body",
    [
        "- {time: 09:30-10:30, title: Data II}\n- {time: 09:00-10:00, title: Data I}",
        "- {time: 09:00-10:00, title: Data II}\n- {time: 10:00-1000, title: Data I}",
        "- {time: 09:00-10:00, title: Data II}\n- {time: 10:00-11:00, titel: Data I}",
        "- {time: 8:99, title: Data I}\n- {time: 09:00, title: Data II}\n- {title: Data I}",
    ],
    ids=["overlap", "a time that cannot be read", "no title", "a first part that has no place"],
)
def test_nothing_is_concluded_from_what_is_not_known(body: str) -> None:
    assert messages(CODE, load_day(body)) == []
