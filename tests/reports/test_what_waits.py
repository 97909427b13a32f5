"""A report says what was not looked at, and what an agenda has set lower."""

import json
from datetime import date
from pathlib import Path

import pytest

from planner.checking import examine
from planner.reports.json_report import report_json
from planner.reports.markdown import markdown
from planner.reports.report import Report, report_on
from planner.reports.wording import lowered_words, summary, waiting_words
from planner.rules.waiting import Waiting
from reports.making import HEAD, TWO_DAYS, found, loaded_as, report_with

SIX, SEVEN, MAY = date(2024, 3, 6), date(2024, 3, 7), date(2024, 5, 1)
CALM = f"""\
{HEAD}\
days:
  - date: 2024-03-06
    sessions:
      - {{time: 09:00-10:00, title: Opening}}
"""
SET = "rules: {late-risk: off, room-double-booked: advice, rest-day: error, long-sitting: off}\n"


def report_of(folder: Path, text: str) -> Report:
    return report_on([examine(loaded_as(folder / "forum.yaml", text))])


@pytest.mark.parametrize(
    ("waiting", "words"),
    [
        (Waiting(), ""),
        (Waiting(is_unread=True), "More is checked once it can be read."),
        (Waiting(has_errors=True), "More is checked once the errors in the text are mended."),
        (Waiting(dates=(SIX,)), "More is checked on 6 March once its times are mended."),
        (Waiting(dates=(SIX, SEVEN)),
         "More is checked on 6 and 7 March once their times are mended."),
        (Waiting(dates=(SIX, MAY)),
         "More is checked on 6 March and 1 May once their times are mended."),
        (Waiting(dates=(SIX, SEVEN, MAY, date(2024, 5, 2))),
         "More is checked on 4 days once their times are mended."),
        (Waiting(has_errors=True, dates=(SIX,)),
         "More is checked once the text, and the times on 6 March, are mended."),
    ],
)  # fmt: skip
def test_what_waits_in_words(waiting: Waiting, words: str) -> None:
    assert waiting_words(report_with()._replace(waiting=(waiting,))) == words


def test_of_several_files_every_one_has_to_be_read(tmp_path: Path) -> None:
    files = [examine(loaded_as(tmp_path / name, text)) for name, text in
             (("a.yaml", "a: ["), ("b.yaml", CALM))]  # fmt: skip
    assert waiting_words(report_on(files)) == "More is checked once every file can be read."


def test_the_summary_has_a_line_for_what_waits(tmp_path: Path) -> None:
    *_, counted, waits = summary(report_of(tmp_path, TWO_DAYS)).splitlines()
    assert counted == "2 errors, 1 warning in 1 file."
    assert waits == "More is checked on 6 March once its times are mended."
    assert "\n" not in summary(report_of(tmp_path, CALM))


def test_a_clash_that_is_waived_still_keeps_its_day_from_being_checked(tmp_path: Path) -> None:
    waivers = "waivers: [{rule: session-overlap, at: day 1, reason: a hand-over, by: Maya}]\n"
    assert "More is checked on 6 March" in summary(report_of(tmp_path, TWO_DAYS + waivers))


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ("", ""),
        ("rules: {rest-day: error, late-risk: on, long-sitting: {longest: 2h}}\n", ""),
        ("rules: {late-risk: off}\n", "1 rule off"),
        ("rules: {late-risk: off, long-sitting: off}\n", "2 rules off"),
        ("rules: {room-double-booked: advice}\n", "1 rule set lower"),
        (SET, "2 rules off, 1 set lower"),
    ],
)
def test_rules_that_are_off_or_lower_are_counted(rules: str, words: str, tmp_path: Path) -> None:
    report = report_of(tmp_path, CALM + rules)
    assert lowered_words(report) == words
    assert summary(report) == f"No problems found in 1 file{f' ({words})' if words else ''}."


def test_a_page_says_what_waits_and_what_was_set_lower(tmp_path: Path) -> None:
    page = markdown(report_of(tmp_path, TWO_DAYS + SET))
    assert "sent. More is checked on 6 March once its times are mended.\n" in page
    *_, left_out = page.split("## What was left out")
    path = f"`{tmp_path}/forum.yaml`"
    assert f"- Off in {path}: `late-risk` and `long-sitting`\n" in left_out
    assert f"- Set lower in {path}: `room-double-booked`, advice instead of error\n" in left_out
    assert "rest-day" not in left_out
    lower = markdown(report_of(tmp_path, f"{CALM}rules: {{room-double-booked: advice}}\n"))
    assert "Off in" not in lower
    calm = markdown(report_of(tmp_path, CALM))
    assert "More is checked" not in calm
    assert "left out" not in calm


def test_programs_are_told_what_waits_and_what_was_set_lower(tmp_path: Path) -> None:
    document = json.loads(report_json(report_of(tmp_path, TWO_DAYS + SET)))
    path = f"{tmp_path}/forum.yaml"
    assert document["waiting"] == [
        {"path": path, "unread": False, "errors_in_text": False, "days": ["2024-03-06"]}
    ]
    assert document["set_lower"] == [
        {"path": path, "code": "long-sitting", "usual": "warning", "now": "off"},
        {"path": path, "code": "late-risk", "usual": "advice", "now": "off"},
        {"path": path, "code": "room-double-booked", "usual": "error", "now": "advice"},
    ]
    calm = json.loads(report_json(report_of(tmp_path, CALM)))
    assert (calm["waiting"], calm["set_lower"]) == ([], [])


def test_what_was_read_is_counted_with_its_roster(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id,name,email\np-1,Ada Sample,ada@example.org\n")
    both = CALM.replace("defaults:", "roster: people.csv\ndefaults:")
    one = examine(loaded_as(tmp_path / "a.yaml", both))
    assert " in the agenda and its roster" in summary(report_on([one]))
    other = examine(loaded_as(tmp_path / "b.yaml", both))
    assert " in 3 files" in summary(report_on([one, other]))
    assert " in 1 file" in summary(report_with(found()))
