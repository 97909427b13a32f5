"""Each finding stands under the day it is about."""

import json
from datetime import date
from pathlib import Path

import pytest
from plans import AGENDAS, EXAMPLES

from planner.checking import Checked
from planner.loading import Loaded, load, plan_of_roster
from planner.reports.days import DaysOf, WrittenDay, by_day
from planner.reports.json_report import report_json
from planner.reports.plain import SCREENFUL, plain_text
from planner.reports.report import Choice, Report, report_on
from planner.text.diagnostics import Route
from planner.text.source import WholeFile
from reports.making import HEAD, ROSTER, TWO_DAYS, found, loaded_as, report_of, report_with

WEDNESDAY, THURSDAY = "Wednesday 6 March 2024 · Network Forum", "Thursday 7 March 2024"


def headings(report: Report) -> list[tuple[str, list[str]]]:
    return [(group.heading, [each.code for each in group.diagnostics]) for group in by_day(report)]


def test_findings_are_sorted_to_days_then_the_event_then_the_roster(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    text = TWO_DAYS.replace("defaults:", "roster: people.csv\ncolour: red\ndefaults:")
    assert headings(report_of(loaded_as(tmp_path / "forum.yaml", text))) == [
        (WEDNESDAY, ["session-overlap"]),
        (THURSDAY, ["unknown-room", "unplanned-gap"]),
        ("The event, rooms and people", ["unknown-key"]),
        ("Roster", ["unknown-country"]),
    ]


def test_what_follows_the_days_is_about_the_event(tmp_path: Path) -> None:
    assert headings(report_of(loaded_as(tmp_path / "forum.yaml", TWO_DAYS + "colour: red\n")))[
        -1
    ] == ("The event, rooms and people", ["unknown-key"])


def test_days_written_on_one_line_are_told_apart(tmp_path: Path) -> None:
    text = HEAD + (
        "days: [{date: 2024-03-06, sessions: [{time: 9:00-10:00, title: A, x: 1}]}, "
        "{date: 2024-03-07, sessions: [{time: 9:00-10:00, title: B, x: 1}]}]\n"
    )
    assert headings(report_of(loaded_as(tmp_path / "forum.yaml", text))) == [
        ("Wednesday 6 March 2024", ["unknown-key"]),
        ("Thursday 7 March 2024", ["unknown-key"]),
    ]


def test_a_day_without_a_date_is_called_by_its_number(tmp_path: Path) -> None:
    text = TWO_DAYS.replace("2024-03-07", "2024-03-32")
    assert headings(report_of(loaded_as(tmp_path / "forum.yaml", text)))[-1] == (
        "Day 2, whose date cannot be read",
        ["bad-date"],
    )


@pytest.mark.parametrize(
    ("day", "heading"),
    [
        ("- date: 2024-03-06", "Wednesday 6 March 2024"),
        ("- dates: [2024-03-06, x]", "Wednesday 6 March 2024"),
        ("- dates: 2024-03-06", "Wednesday 6 March 2024"),
        ("- {date: [x], dates: {x: y}}", "Day 3, whose date cannot be read"),
        ("- text", "Day 3, whose date cannot be read"),
    ],
)
def test_a_day_that_is_there_twice_is_called_by_its_date(
    tmp_path: Path, day: str, heading: str
) -> None:
    text = f"{TWO_DAYS.rstrip()}\n  {day}\n"
    found = headings(report_of(loaded_as(tmp_path / "forum.yaml", text)))
    assert found[-1][0] == heading


@pytest.mark.parametrize(
    ("dates", "title", "heading"),
    [
        (2, "", "Tuesday 4 March 2025 and Tuesday 11 March 2025"),
        (2, "Training", "Tuesday 4 March 2025 and Tuesday 11 March 2025 · Training"),
        (5, "Training", "Tuesday 4 March 2025 and 4 more dates · Training"),
    ],
)
def test_a_day_held_several_times_has_all_its_dates(dates: int, title: str, heading: str) -> None:
    day = WrittenDay(1, tuple(date(2025, 3, 4 + 7 * week) for week in range(min(dates, 4))), title)
    if dates == 5:
        day = day._replace(dates=(*day.dates, date(2025, 4, 1)))
    assert day.heading == heading


@pytest.mark.parametrize("path", [*AGENDAS, *EXAMPLES], ids=lambda path: path.stem)
def test_every_session_stands_in_its_day(path: Path) -> None:
    """Of each session of the agendas there are, the text is that of the day it is on."""
    loaded = load(path)
    if loaded.plan is None:
        return
    days = DaysOf(loaded)
    for day in loaded.plan.agenda.days:
        for session in day.sessions():
            written = days.day_at(loaded.place(session.route))
            assert written is not None
            assert day.date in written.dates
    assert days.day_at(loaded.place(Route("agenda", ("event",)))) is None


def test_an_agenda_without_a_list_of_days_has_none(tmp_path: Path) -> None:
    for text in ("a: [", "[]", HEAD, f"{HEAD}days: soon\n"):
        loaded = loaded_as(tmp_path / "forum.yaml", text)
        assert DaysOf(loaded).days == []
        assert DaysOf(loaded).day_at(WholeFile("forum.yaml")) is None


def test_a_file_that_cannot_be_read_is_under_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "forum.yaml"
    assert headings(report_of(loaded_as(path, "a: ["))) == [(str(path), ["syntax-error"])]


def test_a_roster_alone_is_a_roster(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    alone = plan_of_roster(tmp_path / "people.csv")
    report = report_on([Checked(alone, alone.diagnostics)])
    assert headings(report) == [("Roster", ["unknown-country"])]


def test_several_agendas_come_one_after_the_other_in_the_order_given(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    second = TWO_DAYS.replace("defaults:", "roster: people.csv\ndefaults:")
    files = [loaded_as(tmp_path / "b.yaml", TWO_DAYS), loaded_as(tmp_path / "a.yaml", second)]
    groups = by_day(report_of(*files))
    assert [(Path(each.path).name, each.heading) for each in groups] == [
        ("b.yaml", WEDNESDAY),
        ("b.yaml", THURSDAY),
        ("a.yaml", WEDNESDAY),
        ("a.yaml", THURSDAY),
        ("people.csv", "Roster"),
    ]


def test_a_finding_in_a_file_nobody_gave_comes_last() -> None:
    report = report_with(found(place=WholeFile("other.csv")), found(place=WholeFile("forum.yaml")))
    assert [group.path for group in by_day(report)] == ["forum.yaml", "other.csv"]


def test_json_says_which_dates_a_finding_is_about(tmp_path: Path) -> None:
    text = TWO_DAYS.replace("defaults:", "colour: red\ndefaults:")
    findings = json.loads(report_json(report_of(loaded_as(tmp_path / "forum.yaml", text))))[
        "findings"
    ]
    assert [(each["code"], each["days"]) for each in findings] == [
        ("unknown-key", []),
        ("session-overlap", ["2024-03-06"]),
        ("unknown-room", ["2024-03-07"]),
        ("unplanned-gap", ["2024-03-07"]),
    ]


# As text

EVERY_KEY = Choice(select=frozenset({"unknown-key"}))


def many(path: Path, number: int) -> Report:
    sessions = "".join(
        f"      - {{time: {8 + each}:00-{8 + each}:50, title: S{each}, x: 1}}\n"
        for each in range(number)
    )
    text = f"{HEAD}days:\n  - date: 2024-03-06\n    sessions:\n{sessions}"
    text += "  - date: 2024-03-07\n    sessions:\n      - {time: 9:00-10:00, title: Last, x: 1}\n"
    return report_of(loaded_as(path, text), choice=EVERY_KEY)


def test_few_findings_have_no_headings(tmp_path: Path) -> None:
    text = plain_text(many(tmp_path / "forum.yaml", SCREENFUL - 1))
    assert text.count("error[") == SCREENFUL
    assert "March 2024" not in text


def test_many_findings_have_a_heading_for_each_day(tmp_path: Path) -> None:
    lines = plain_text(many(tmp_path / "forum.yaml", SCREENFUL)).splitlines()
    assert lines[:2] == ["Wednesday 6 March 2024  12 errors", "─" * 33]
    second = lines.index("Thursday 7 March 2024  1 error")
    assert lines[second - 1] == ""
    assert lines[second + 1] == "─" * 30
    assert lines[second + 2].startswith("error[unknown-key]")


def test_many_findings_about_one_thing_have_no_heading() -> None:
    places = [found(message=f"`{number}`") for number in range(SCREENFUL + 1)]
    assert plain_text(report_with(*places)).startswith("error[bad-time]: `0`")


def test_the_headings_of_several_agendas_name_the_file(tmp_path: Path) -> None:
    one, two = many(tmp_path / "a.yaml", 8), many(tmp_path / "b.yaml", 8)
    report = one._replace(
        files=one.files + two.files, diagnostics=one.diagnostics + two.diagnostics
    )
    heads = [line for line in plain_text(report).splitlines() if "March 2024" in line]
    assert heads[0] == f"{tmp_path}/a.yaml · Wednesday 6 March 2024  8 errors"
    assert len(heads) == 4


def test_the_line_under_a_long_heading_fits_a_terminal() -> None:
    name = "long" * 40
    findings = [found(place=WholeFile(name), message=str(n)) for n in range(SCREENFUL)]
    files = [Loaded(name, None, ()), Loaded("forum.yaml", None, ())]
    lines = plain_text(report_with(found(), *findings, files=files)).splitlines()
    assert max(line.count("─") for line in lines) == 80


def test_a_heading_is_styled() -> None:
    findings = [found(message=f"`{number}`") for number in range(SCREENFUL)]
    report = report_with(*findings, found(place=WholeFile("people.csv")))
    text = plain_text(report, lambda text, role: f"<{role}>{text}</>")
    assert text.startswith("<strong>forum.yaml</>  <error>12 errors</>\n<quiet>────")
