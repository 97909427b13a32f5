"""The programme as text and as drawn."""

from datetime import date
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from plans import AGENDAS, HEAD, plan_from, plan_of
from rich.console import Console

from planner.programme.terminal import programme_view
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection, select
from planner.vocabulary.audience import Audience

TWO_ROOMS = HEAD.replace(
    "rooms: {hall: {name: Hall, seats: 60}}",
    "rooms: {hall: {name: Hall, seats: 60}, garden: {name: Garden, seats: 9}}",
).replace("roster:", "tracks: {data: Data}\nroster:")

SESSIONS = """\
      - {time: 09:00-09:30, title: Welcome, host: p-001, speaker: p-002}
      - title: Mapping
        duration: 90m
        facilitator: p-002
        items: [{title: Briefing, duration: 10m}, {title: Groups}, {title: Report}]
      - parallel:
          garden:
            - {title: Clinic, duration: 30m, facilitator: p-001}
            - {title: Debrief, duration: 15m}
          data:
            - {title: Surgery, duration: 60m, facilitator: p-002, room: hall}
      - {time: 23:30, title: Late talk, duration: 60m}
"""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_from(tmp_path, SESSIONS, head=TWO_ROOMS)


def test_the_team_sees_all_of_it(plan: Plan) -> None:
    assert (
        programme_text(plan, Selection(), Audience.TEAM)
        == """\
Forum
Hotel, Bangkok, Thailand
Times in Asia/Bangkok (UTC+07:00)

Wednesday 6 March 2024
----------------------
09:00–09:30    30m    Welcome  (Hall)
                      Speaker: Ben Draft; Host: Ada Sample
09:30–11:00    1h30m  Mapping  (Hall)
                      Facilitator: Ben Draft
                      09:30  Briefing
                        –    Groups
                        –    Report
11:00–12:00           In parallel:
  [Garden]
  11:00–11:30    30m    Clinic
                        Facilitator: Ada Sample
  11:30–11:45    15m    Debrief
  [Data]
  11:00–12:00    1h     Surgery  (Hall)
                        Facilitator: Ben Draft
23:30–00:30+1  1h     Late talk  (Hall)
"""
    )


def test_the_public_reads_the_names_of_those_who_agreed(plan: Plan) -> None:
    text = programme_text(plan, Selection(), Audience.PUBLIC, state_audience=True)
    assert "Ada Sample" in text
    assert "Ben Draft" not in text
    assert "\nFor anyone\n" in text


def test_another_clock_shows_the_other_day(plan: Plan) -> None:
    text = programme_text(plan, Selection(zone=ZoneInfo("Pacific/Auckland")), Audience.TEAM)
    assert "Times in Pacific/Auckland (UTC+13:00)" in text
    assert "15:00–15:30 " in text
    assert "05:30+1–06:30+1" in text
    west = programme_text(plan, Selection(zone=ZoneInfo("America/Lima")), Audience.TEAM)
    assert "21:00-1–21:30-1" in west


@pytest.mark.parametrize(
    ("selection", "titles"),
    [
        (Selection(room="garden"), "Clinic, Debrief"),
        (Selection(person="p-001"), "Welcome, Mapping, Clinic, Debrief, Late talk"),
        (Selection(day=date(2024, 3, 6), room="hall"), "Welcome, Mapping, Surgery, Late talk"),
        (Selection(day=date(2030, 1, 1)), ""),
    ],
)
def test_a_selection_leaves_the_rest_out(selection: Selection, titles: str, plan: Plan) -> None:
    slots = [slot.session.title for day in select(plan, selection) for slot in day.slots()]
    assert ", ".join(slots) == titles


def test_without_a_roster_people_are_who_the_agenda_names(tmp_path: Path) -> None:
    head = HEAD.replace("roster: participants.csv\n", "")
    plan = plan_from(tmp_path, SESSIONS.split("      - parallel", maxsplit=1)[0], head=head)
    only = select(plan, Selection(person="P-002"))
    assert [slot.session.title for day in only for slot in day.slots()] == ["Welcome", "Mapping"]


def drawn(plan: Plan, width: int) -> str:
    console = Console(file=StringIO(), width=width, force_terminal=True, color_system=None)
    console.print(programme_view(plan, Selection()))
    file = console.file
    assert isinstance(file, StringIO)
    return file.getvalue()


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
@pytest.mark.parametrize("width", [60, 80, 120])
def test_every_title_is_drawn_at_any_width(path: Path, width: int) -> None:
    plan = plan_of(path)
    text = drawn(plan, width)
    assert max(map(len, text.splitlines())) <= width
    shown = set("".join(char if char.isalnum() else " " for char in text).split())
    for slot in plan.schedule.slots():
        first = "".join(c if c.isalnum() else " " for c in slot.session.title).split()[0]
        assert first in shown


def test_strands_stand_side_by_side(plan: Plan) -> None:
    text = drawn(plan, 100)
    line = next(line for line in text.splitlines() if "Clinic" in line)
    assert "Surgery" in line
    assert "● 09:00" in " ".join(text.split())
    assert "│ 09:30" in " ".join(text.split())
