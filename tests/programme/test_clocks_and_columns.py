"""Columns hold whatever stands in them: other clocks, long sessions, wide letters."""

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from plans import HEAD, plan_from

from planner.loading import load_text
from planner.programme.headings import day_heading
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection, select
from planner.text.source import Source
from planner.vocabulary.audience import Audience

TEAM = Audience.TEAM


def bare_plan(text: str) -> Plan:
    """The plan of an agenda that says no more than it must."""
    loaded = load_text(Source("a.yaml", text), "")
    assert loaded.plan is not None
    return loaded.plan


def lines(plan: Plan, selection: Selection) -> list[str]:
    return programme_text(plan, selection, TEAM).splitlines()


def test_times_on_another_day_do_not_touch_the_length(tmp_path: Path) -> None:
    plan = plan_from(
        tmp_path,
        "      - {time: 20:00-20:30, title: Dinner, host: p-001}\n"
        "      - {time: 23:00-23:45, title: Dance}\n",
    )
    shown = lines(plan, Selection(zone=ZoneInfo("Pacific/Auckland")))
    assert shown[-3:] == [
        "02:00+1–02:30+1  30m    Dinner  (Hall)",
        "                        Host: Ada Sample",
        "05:00+1–05:45+1  45m    Dance  (Hall)",
    ]


def test_a_long_session_does_not_touch_its_title(tmp_path: Path) -> None:
    plan = plan_from(
        tmp_path,
        "      - {title: Camp, type: site-visit, time: 08:00, duration: 100h30m, host: p-001}\n",
    )
    assert lines(plan, Selection())[-2:] == [
        "08:00–12:30+4  100h30m Camp  (Hall)",
        "                       Host: Ada Sample",
    ]


def test_a_heading_is_underlined_for_as_wide_as_it_is_shown(tmp_path: Path) -> None:
    head = HEAD.replace("  - date: 2024-03-06\n", "  - date: 2024-03-06\n    title: 開会\n")
    plan = plan_from(tmp_path, "      - {time: 09:00, title: A, duration: 30m}\n", head=head)
    heading, line = lines(plan, Selection())[4:6]
    assert heading == "Wednesday 6 March 2024 · 開会"
    assert line == "-" * (len(heading) + 2)


def test_an_agenda_without_days_has_a_head_and_no_more() -> None:
    plan = bare_plan("format: 1\nevent: {id: e, name: Forum, timezone: Asia/Bangkok}\ndays: []\n")
    assert lines(plan, Selection()) == ["Forum", "Times in Asia/Bangkok"]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ""),
        (", city: Bangkok", "Bangkok"),
        (", country: TH", "Thailand"),
        (", venue: {name: Hotel}, city: Bangkok, country: TH", "Hotel, Bangkok, Thailand"),
    ],
)
def test_a_place_is_said_as_far_as_it_is_known(more: str, expected: str) -> None:
    plan = bare_plan(f"format: 1\nevent: {{id: e, name: F, timezone: UTC{more}}}\ndays: []\n")
    assert lines(plan, Selection())[1:] == [*filter(None, [expected]), "Times in UTC"]


TWO_DAYS = """\
format: 1
event: {id: e, name: F, timezone: America/New_York}
days:
  - date: 2024-03-09
    title: Before
    sessions: [{time: 09:00, title: One, duration: 30m, room: a}]
  - date: 2024-03-10
    sessions: [{time: 09:00, title: Two, duration: 30m, room: b}]
"""


def test_the_clock_is_said_for_each_day_where_the_clocks_change_between_them() -> None:
    plan = bare_plan(TWO_DAYS)
    clock = Clock(plan.schedule.days[0].zone)
    assert [line for line in lines(plan, Selection()) if line.startswith("Times")] == [
        "Times in America/New_York (UTC-05:00)",
        "Times in America/New_York (UTC-04:00)",
    ]
    (first,) = (line for line in lines(plan, Selection(room="a")) if line.startswith("Times"))
    assert lines(plan, Selection(room="a")).index(first) == 1
    one, two = plan.schedule.slots()
    assert (clock.offset(one.start), clock.offset(two.start)) == ("UTC-05:00", "UTC-04:00")


def test_days_are_headed_by_their_date_and_title() -> None:
    plan = bare_plan(TWO_DAYS)
    assert [day_heading(day) for day in plan.schedule.days] == [
        "Saturday 9 March 2024 · Before",
        "Sunday 10 March 2024",
    ]


def test_a_day_of_which_nothing_is_left_is_left_out() -> None:
    plan = bare_plan(TWO_DAYS)
    assert [day.day.date for day in select(plan, Selection(room="b"))] == [date(2024, 3, 10)]
    assert select(plan, Selection(room="c")) == []


STRANDS = """\
      - {time: 09:00, title: Opening, duration: 30m}
      - parallel:
          garden: [{title: One, duration: 30m, attendance: [p-001]}]
          terrace: [{title: Two, duration: 30m, attendance: [p-002]}]
          attic: [{title: Three, duration: 30m, attendance: [p-002]}]
"""


def test_a_block_is_a_block_while_two_of_its_strands_are_left(tmp_path: Path) -> None:
    names = "{hall: {name: H}, garden: {name: G}, terrace: {name: T}, attic: {name: A}}"
    plan = plan_from(tmp_path, STRANDS, head=HEAD.replace("{hall: {name: Hall, seats: 60}}", names))

    def strands(person: str | None) -> list[str]:
        return [line for line in lines(plan, Selection(person=person)) if line.startswith("  [")]

    assert strands(None) == ["  [G]", "  [T]", "  [A]"]
    assert strands("p-002") == ["  [T]", "  [A]"]
    assert strands("p-001") == []
    assert lines(plan, Selection(person="p-001"))[-1] == "09:30–10:00    30m    One  (G)"
