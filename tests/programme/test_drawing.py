"""What is drawn on a terminal: nothing cut that matters, nothing taken for markup."""

from collections import Counter
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import HEAD, plan_from
from rich.console import Console, RenderableType

from planner.loading import load_text
from planner.model.people import Participant, Roster
from planner.programme.lists import list_view, matrix_view
from planner.programme.terminal import LEGEND, programme_view
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection
from planner.tables.people import (
    BY_COUNTRY,
    BY_ORGANISATION,
    BY_ORGANISATION_TYPE,
    GROUPING_KEYS,
    grouped_table,
    grouping,
    matrix_table,
)
from planner.text.source import Source
from planner.text.width import display_width
from planner.vocabulary import countries
from planner.vocabulary.organisation_types import OrganisationType

WIDTHS = [60, 80, 120]


def drawn(view: RenderableType, width: int = 80) -> str:
    """What a terminal of so many columns shows, without colours."""
    console = Console(file=StringIO(), width=width, force_terminal=True, color_system=None)
    console.print(view)
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def words(text: str) -> str:
    return " ".join(text.split())


# The programme


def test_times_on_another_day_are_not_cut(tmp_path: Path) -> None:
    plan = plan_from(
        tmp_path,
        "      - {time: 20:00-20:30, title: Dinner}\n"
        "      - {title: Camp, type: site-visit, duration: 100h30m}\n",
    )
    text = drawn(programme_view(plan, Selection(zone=ZoneInfo("Pacific/Auckland"))))
    assert "● 02:00+1–02:30+1 30m Dinner" in words(text)
    assert "│ 02:30+1–07:00+5 100h30m Camp" in words(text)


def test_rooms_are_shown_only_where_there_are_several(tmp_path: Path) -> None:
    sessions = "      - {time: 09:00-09:30, title: One}\n      - {title: Two, duration: 1h}\n"
    assert "Hall" not in drawn(programme_view(plan_from(tmp_path, sessions), Selection()))
    head = HEAD.replace("{hall:", "{cave: {name: The cave below the very long corridor}, hall:")
    several = plan_from(tmp_path, sessions.replace("1h", "1h, room: cave"), head=head)
    text = drawn(programme_view(several, Selection()), 60)
    assert "Hall" in text
    assert "The cave below the ve…" in text


def test_a_title_without_spaces_is_shown_whole(tmp_path: Path) -> None:
    """Thai, Khmer, Chinese and Japanese are written without spaces to break a line at."""
    title = "子どもの声を聞く地域ネットワークの十年をふりかえる長い題名"
    sessions = (
        f"      - {{time: 09:00-09:30, title: {title}}}\n"
        f"      - parallel: {{A: [{{title: {title}, duration: 1h}}], B: [{{title: C}}]}}\n"
    )
    text = drawn(programme_view(plan_from(tmp_path, sessions), Selection()), 60)
    assert "…" not in text
    assert Counter(title) + Counter(title) <= Counter(text)


def test_a_day_may_end_with_a_block_or_begin_with_one() -> None:
    block = (
        "      - parallel:\n"
        "          hall: [{title: Left, duration: 30m}]\n"
        "          Anyone: [{title: Right, duration: 30m, room: hall}]\n"
    )
    head = HEAD.replace("    sessions:\n", "    hours: 09:00-18:00\n    sessions:\n")
    ends = "      - {time: 09:00, title: First, duration: 30m}\n" + block
    head = head.replace("roster: participants.csv\n", "")
    plan = load_text(Source("a.yaml", head + ends), "").plan
    assert plan is not None
    text = words(drawn(programme_view(plan, Selection())))
    assert "First" in text
    assert text.index("First") < text.index("Left") < text.index("Right")
    both = load_text(Source("a.yaml", head + block + block), "").plan
    assert both is not None
    assert drawn(programme_view(both, Selection())).count("Left") == 2


def test_items_and_people_stand_below_their_session(tmp_path: Path) -> None:
    plan = plan_from(
        tmp_path,
        "      - title: Panel\n        time: 09:00\n        duration: 60m\n"
        "        moderator: p-001\n"
        "        items: [{title: Talks, duration: 40m}, {title: Questions, duration: 20m}]\n"
        "      - {title: Open end, duration: 30m, items: [{title: Some}, {title: More}]}\n",
    )
    text = words(drawn(programme_view(plan, Selection())))
    assert "Panel Moderator: Ada Sample 09:00 Talks 09:40 Questions" in text
    assert "Open end – Some – More" in text
    assert text.endswith(words(LEGEND))


def test_an_agenda_without_days_is_drawn() -> None:
    text = "format: 1\nevent: {id: e, name: Forum, timezone: Asia/Bangkok}\ndays: []\n"
    plan = load_text(Source("a.yaml", text), "").plan
    assert plan is not None
    assert words(drawn(programme_view(plan, Selection()))) == (
        f"Forum Times in Asia/Bangkok {words(LEGEND)}"
    )


HOSTILE = st.text(
    st.sampled_from("a b[]/\\:=😀开عي\u0e33\u202e{}'\"<>&*")
    | st.characters(categories=["L", "P", "S"]),
    min_size=1,
    max_size=30,
).map(lambda text: f"x{text}x")


def yaml_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@settings(deadline=None, max_examples=60)
@given(HOSTILE, st.sampled_from(WIDTHS))
def test_any_title_and_name_is_drawn_as_it_is(text: str, width: int) -> None:
    """Nothing is taken for markup, and nothing breaks the drawing."""
    written = yaml_text(text)
    agenda = (
        f"format: 1\nevent: {{id: e, name: {written}, timezone: UTC, city: {written},\n"
        f"  venue: {{rooms: {{a: {{name: {written}}}, b: {{name: B}}}}}}}}\n"
        f"tracks: {{t: {written}}}\n"
        "days:\n  - date: 2024-03-06\n"
        f"    title: {written}\n"
        "    sessions:\n"
        f"      - {{time: 09:00, title: {written}, duration: 30m, room: a, host: {written}}}\n"
        f"      - parallel: {{t: [{{title: {written}, duration: 30m, room: b}}],\n"
        f"          b: [{{title: B, duration: 30m}}]}}\n"
    )
    plan = load_text(Source("a.yaml", agenda), "").plan
    assert plan is not None
    shown = drawn(programme_view(plan, Selection()), width)
    letters = [char for char in text if char.isalnum()]
    kept = [char for char in shown if char.isalnum()]
    assert all(kept.count(char) >= letters.count(char) for char in letters)


# Lists


def plan_of_people(*people: Participant) -> Plan:
    text = "format: 1\nevent: {id: e, name: Forum, timezone: UTC}\ndays: []\n"
    plan = load_text(Source("a.yaml", text), "").plan
    assert plan is not None
    return Plan(plan.agenda, plan.schedule, Roster(people))


NORWAY, KENYA = countries.by_code("NO"), countries.by_code("KE")
PEOPLE = (
    Participant(id="p-1", name="Ada Sample", country=KENYA, email="ada@example.org"),
    Participant(id="p-2", name="Ben Draft", country=NORWAY),
    Participant(id="p-3", name="Chan Outline", country=KENYA),
    Participant(id="p-4", name="Dara"),
)


def list_of(plan: Plan, key: str, width: int = 80) -> str:
    way = grouping(key, plan)
    return drawn(list_view(grouped_table(plan, way), way, width), width)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_list_shows_every_group_with_its_members_and_a_bar(width: int) -> None:
    text = list_of(plan_of_people(*PEOPLE), "country", width)
    lines = [line.rstrip() for line in text.splitlines()]
    assert lines[0] == "Kenya (2)"
    assert "Ada Sample" in lines[1]
    assert "Norway (1)" in lines
    assert "(not given) (1)" in lines
    assert "4 participants by country" in lines
    assert "ada@example.org" not in text
    bars = {line.split("  ")[0]: line.count("█") for line in lines if "█" in line}
    assert bars == {"Kenya": 24, "Norway": 12, "(not given)": 12}
    assert max(map(display_width, lines)) <= width


@pytest.mark.parametrize("key", GROUPING_KEYS)
def test_a_list_of_nobody_is_drawn(key: str) -> None:
    assert words(list_of(plan_of_people(), key)).startswith("0 participants by")


@pytest.mark.parametrize("text", ["[/b]", "[red]Cross", "[link=x]y[/link]", "\\[b]", ":smile:"])
def test_what_looks_like_markup_is_a_name(text: str) -> None:
    kind = OrganisationType("k", text)
    person = Participant(id="p-1", name=text, organisation=text, organisation_type=kind)
    plan = plan_of_people(person)
    assert list_of(plan, "organisation").count(text) == 4
    assert text in drawn(matrix_view(matrix_table(plan, BY_ORGANISATION, BY_ORGANISATION_TYPE), 80))


@settings(deadline=None, max_examples=60)
@given(HOSTILE, st.sampled_from(GROUPING_KEYS), st.sampled_from(WIDTHS))
def test_any_name_is_listed_as_it_is(text: str, key: str, width: int) -> None:
    """An organisation called `[/b]` is no markup."""
    kind = OrganisationType("k", text)
    person = Participant(
        id="p-1", name=text, organisation=text, organisation_type=kind, position=text, roles=(text,)
    )
    plan = plan_of_people(person)
    shown = list_of(plan, key, width)
    letters = [char for char in text if char.isascii() and char.isalnum()]
    assert all(shown.count(char) >= letters.count(char) for char in letters)
    matrix = matrix_table(plan, BY_ORGANISATION, BY_ORGANISATION_TYPE)
    assert "x" in drawn(matrix_view(matrix, width), width)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_matrix_shows_its_counts_and_quiet_zeros(width: int) -> None:
    kind = OrganisationType("ngo", "NGO")
    people = [*PEOPLE, Participant(id="p-5", name="Eli", country=NORWAY, organisation_type=kind)]
    plan = plan_of_people(*people)
    text = drawn(matrix_view(matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE), width), width)
    rows = [words(line) for line in text.splitlines() if line.strip(" ─")]
    assert rows == [
        "Country × organisation type",
        "Country NGO (not given) Total",
        "Kenya · 2 2",
        "Norway 1 1 2",
        "(not given) · 1 1",
        "Total 1 4 5",
    ]
