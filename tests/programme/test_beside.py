"""How several rooms, teams, and what stands beside the programme look in every output."""

import json
import re
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from plans import HEAD, ROSTER, plan_from
from rich.console import Console

from planner.artifacts import Context
from planner.interchange.json_export import schedule_json
from planner.interchange.moment_json import moment_json
from planner.invites.export import invites
from planner.invites.feeds import programme
from planner.programme.lines import words
from planner.programme.moment import moment_lines
from planner.programme.terminal import programme_view
from planner.programme.text import programme_text
from planner.programme.watch import Size, frame
from planner.schedule.moment import moment
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection
from planner.schedule.watch import WatchState
from planner.tables.programme import run_of_show_table, schedule_table
from planner.text.width import display_width
from planner.vocabulary.audience import Audience

HALLS = HEAD.replace(
    "rooms: {hall: {name: Hall, seats: 60}}",
    "rooms: {hall: {name: The Hall of Mirrors, seats: 60}, annex: {name: Annex, also: Old Wing}, "
    "foyer: {name: Foyer}}",
).replace("defaults:", "teams: {helpdesk: Help desk}\ndefaults:")
SESSIONS = """\
      - {title: Exhibition, beside: yes, time: 08:00-18:00, room: foyer, host: helpdesk}
      - {title: Quiet room, beside: yes, time: 07:00-08:30, room: annex, audience: team}
      - {title: Welcome, time: 09:00-10:00, room: [hall, annex]}
      - parallel:
          hall:
            - {title: Talk, duration: 30m, speaker: p-001}
            - {title: Coffee break, duration: 15m}
          Old Wing:
            - {title: Clinic, duration: 30m, facilitator: p-002}
            - {title: Coffee break, duration: 15m}
      - {title: Close, duration: 30m}
"""
CONTEXT = Context(datetime(2024, 1, 1, tzinfo=UTC))


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return plan_from(tmp_path, SESSIONS, head=HALLS)


def drawn(plan: Plan, width: int, selection: Selection | None = None) -> list[str]:
    console = Console(file=StringIO(), width=width, force_terminal=True, color_system=None)
    console.print(programme_view(plan, selection or Selection()))
    assert isinstance(console.file, StringIO)
    return console.file.getvalue().splitlines()


def at(wall: str) -> datetime:
    return datetime.fromisoformat(f"2024-03-06T{wall}:00+07:00")


def test_the_text_says_all_rooms_and_what_stands_beside(plan: Plan) -> None:
    lines = programme_text(plan, Selection(), Audience.PUBLIC).splitlines()
    start = lines.index("Wednesday 6 March 2024") + 2
    assert lines[start : start + 3] == [
        "08:00–18:00    10h    Exhibition  (Foyer, beside the programme)",
        "                      Host: Help desk",
        "09:00–10:00    1h     Welcome  (The Hall of Mirrors and Annex)",
    ]
    assert "  [Annex]" in lines  # as the room is called now
    assert "  10:00–10:30    30m    Clinic" in lines  # and its room is not said again
    assert not any("Quiet room" in line for line in lines)  # that is for the team


@pytest.mark.parametrize("width", [80, 100])
def test_the_terminal_marks_it_and_cuts_no_room(plan: Plan, width: int) -> None:
    lines = drawn(plan, width)
    marked = [line.split() for line in lines if line.startswith("○")]
    assert [row[-2:] for row in marked] == [["room", "Annex"], ["Exhibition", "Foyer"]]
    welcome = next(n for n, line in enumerate(lines) if "Welcome" in line)
    assert lines[welcome].rstrip().endswith("The Hall of Mirrors")
    assert lines[welcome + 1].strip() == "and Annex"
    assert lines[-1].rstrip().endswith("○ beside the programme")
    assert all(display_width(line) <= width for line in lines)
    assert not any("…" in line for line in lines)


def test_short_rooms_stand_on_one_line_and_the_legend_says_no_more_than_there_is(
    tmp_path: Path,
) -> None:
    head = HALLS.replace("The Hall of Mirrors", "Hall")
    plan = plan_from(tmp_path, "      - {title: A, time: 9:00-10:00, room: [hall, annex]}\n"
                     "      - {title: B, time: 10:00-11:00}\n", head=head)  # fmt: skip
    lines = drawn(plan, 80)
    assert any(line.rstrip().endswith("Hall and Annex") for line in lines)
    assert lines[-1].strip() == "● fixed start   │ follows what stands above"


def test_a_selection_holds_what_stands_beside_too(plan: Plan) -> None:
    def titles(selection: Selection) -> list[str]:
        text = programme_text(plan, selection, Audience.TEAM)
        return re.findall(r"Exhibition|Quiet room|Welcome|Talk|Clinic|Close", text)

    assert titles(Selection(room="annex")) == ["Quiet room", "Welcome", "Clinic"]
    assert titles(Selection(room="foyer")) == ["Exhibition"]
    assert titles(Selection(person="helpdesk")) == ["Exhibition"]


def test_now_says_what_is_open(plan: Plan) -> None:
    def lines(wall: str, audience: Audience = Audience.TEAM) -> list[str]:
        present = moment(plan, at(wall), audience=audience)
        return [words(line) for line in moment_lines(plan, present, 60, audience=audience)]

    during = lines("09:30")
    assert during[during.index("Open beside it") + 1].split() == [
        "Exhibition", "·", "Foyer", "until", "18:00",
    ]  # fmt: skip
    early = lines("08:10")
    assert "Open now" in early
    assert "The day has not begun." in early
    assert any("Quiet room" in line for line in early)
    assert not any("Quiet room" in line for line in lines("08:10", Audience.PUBLIC))


def test_now_as_json_has_it_beside(plan: Plan) -> None:
    found = json.loads(moment_json(plan, moment(plan, at("09:30"))))
    assert [slot["title"] for slot in found["beside"]] == ["Exhibition"]
    assert [slot["title"] for slot in found["on"]] == ["Welcome"]
    assert found["on"][0]["rooms"] == ["hall", "annex"]


def test_the_watch_lists_it_below_what_is_on(plan: Plan) -> None:
    state = WatchState(at=at("09:30"))
    lines = [words(line) for line in frame(state, plan, Size(80, 24))]
    (opened,) = [line for line in lines if "Exhibition" in line]
    assert opened.split() == ["Open", "Exhibition", "·", "Foyer", "until", "18:00"]
    assert len([words(line) for line in frame(state, plan, Size(30, 6))]) <= 6


def test_json_has_every_room_and_says_what_stands_beside(plan: Plan) -> None:
    slots = {
        s["title"]: s for s in json.loads(schedule_json(plan, Selection()))["days"][0]["slots"]
    }
    assert (slots["Welcome"]["room"], slots["Welcome"]["rooms"]) == ("hall", ["hall", "annex"])
    assert slots["Clinic"]["room"] == "annex"
    assert [title for title, slot in slots.items() if slot["beside"]] == [
        "Quiet room", "Exhibition",
    ]  # fmt: skip
    assert slots["Exhibition"]["people"] == {"host": ["helpdesk"]}


def test_tables_say_it_in_the_strand(plan: Plan) -> None:
    table = schedule_table(plan)
    where = [column.key for column in table.columns]
    rows = [dict(zip(where, row.cells, strict=True)) for row in table.rows]
    assert [(row["title"], row["strand"]) for row in rows[:3]] == [
        ("Quiet room", "Beside the programme"),
        ("Exhibition", "Beside the programme"),
        ("Welcome", ""),
    ]
    assert rows[2]["room"] == "The Hall of Mirrors and Annex"
    assert {row["strand"] for row in rows[3:]} == {""}  # each strand is just its room
    assert len(run_of_show_table(plan).rows) == len(rows)


def unfolded(content: bytes) -> str:
    return content.decode().replace("\r\n ", "").replace("\\", "")


def test_the_calendar_has_one_coffee_break_and_says_come_and_go(plan: Plan) -> None:
    text = unfolded(programme(plan, CONTEXT).content)
    assert text.count("SUMMARY:Coffee break") == 1
    (coffee,) = re.findall(r"SUMMARY:Coffee break.*?END:VEVENT", text, re.DOTALL)
    assert "LOCATION:The Hall of Mirrors and Annex, Hotel" in coffee
    assert "the choice is yours" not in coffee
    (expo,) = re.findall(r"SUMMARY:Exhibition.*?END:VEVENT", text, re.DOTALL)
    assert "Open beside the programme: come and go as you like." in expo
    assert "Host: Help desk" in expo
    assert "TRANSP:TRANSPARENT" in expo
    assert text.count("the choice is yours") == 2  # of the talk and the clinic


def test_nobody_is_invited_to_what_is_open_but_by_role(tmp_path: Path) -> None:
    roster = ROSTER + "helpdesk,Desk Mailbox,desk@example.org,Example Trust,NGO,Thailand,\n"
    plan = plan_from(tmp_path, SESSIONS, head=HALLS, roster=roster)
    asked = {a.path for a in invites(plan, CONTEXT) if a.path.endswith("exhibition.ics")}
    assert asked == {"invites/helpdesk/requests/exhibition.ics"}
    agendas = [unfolded(a.content) for a in invites(plan, CONTEXT) if "my-agenda" in a.path]
    assert [text.count("SUMMARY:Exhibition") for text in agendas] == [1] * 4
    assert [text.count("SUMMARY:Coffee break") for text in agendas] == [1] * 4
