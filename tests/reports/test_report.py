"""What a report shows, what it hides, and that it never says that all is well when it is not."""

from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.checking import Checked
from planner.loading import Loaded, plan_of_roster
from planner.mistakes import MISTAKES
from planner.reports.codes import all_codes, described, missing_code
from planner.reports.report import EVERYTHING, Choice, report_on
from planner.reports.wording import hidden_words, summary
from planner.rules.table import RULES
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source
from reports.making import HEAD, ROSTER, TWO_DAYS, found, loaded_as, report_of

ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


def codes(diagnostics: tuple[Diagnostic, ...]) -> list[str]:
    return [each.code for each in diagnostics]


def chosen(choice: Choice, *diagnostics: Diagnostic) -> tuple[list[str], dict[str, list[str]]]:
    """What of some findings is shown, and what each option hides."""
    report = report_on([Checked(Loaded("forum.yaml", None, ()), diagnostics)], choice)
    return codes(report.diagnostics), {
        each.option: codes(each.diagnostics) for each in report.hidden
    }


MIXED = (
    found("bad-time"),
    found("late-risk", severity=ADVICE),
    found("long-sitting", severity=ADVICE),
    found("unplanned-gap", severity=WARNING),
)


def test_without_a_choice_all_is_shown() -> None:
    assert chosen(EVERYTHING, *MIXED) == (
        ["bad-time", "late-risk", "long-sitting", "unplanned-gap"],
        {},
    )


def test_only_the_codes_selected_are_shown() -> None:
    assert chosen(Choice(select=frozenset({"late-risk"})), *MIXED) == (
        ["late-risk"],
        {"select": ["bad-time", "long-sitting", "unplanned-gap"]},
    )


def test_the_codes_ignored_are_not_shown_even_when_selected() -> None:
    ignore = frozenset({"late-risk", "bad-time"})
    assert chosen(Choice(ignore=ignore), *MIXED) == (
        ["long-sitting", "unplanned-gap"],
        {"ignore": ["bad-time", "late-risk"]},
    )
    shown, _ = chosen(Choice(select=frozenset({"late-risk"}), ignore=ignore), *MIXED)
    assert shown == []


@pytest.mark.parametrize(("least", "shown"), [(ERROR, 1), (WARNING, 2), (ADVICE, 4)])
def test_a_severity_shows_what_is_as_serious_or_worse(least: Severity, shown: int) -> None:
    assert len(chosen(Choice(severity=least), *MIXED)[0]) == shown


def test_each_is_hidden_by_the_first_option_that_does() -> None:
    choice = Choice(frozenset({"bad-time", "late-risk"}), frozenset({"late-risk"}), WARNING)
    assert chosen(choice, *MIXED) == (
        ["bad-time"],
        {"select": ["long-sitting", "unplanned-gap"], "ignore": ["late-risk"]},
    )


@given(
    st.frozensets(st.sampled_from(codes(MIXED))),
    st.frozensets(st.sampled_from(codes(MIXED))),
    st.sampled_from(Severity),
)
def test_every_finding_is_shown_or_counted(
    select: frozenset[str], ignore: frozenset[str], severity: Severity
) -> None:
    shown, hidden = chosen(Choice(select, ignore, severity), *MIXED)
    assert sorted([*shown, *chain.from_iterable(hidden.values())]) == sorted(codes(MIXED))


# What is never hidden


HARSH = Choice(select=frozenset({"late-risk"}), ignore=frozenset(MISTAKES), severity=ERROR)


@pytest.mark.parametrize(
    ("text", "code"), [("a: [", "syntax-error"), ("", "empty-agenda"), ("a: *b\n", "syntax-error")]
)
def test_why_a_file_could_not_be_read_is_never_hidden(text: str, code: str, tmp_path: Path) -> None:
    report = report_of(loaded_as(tmp_path / "forum.yaml", text), choice=HARSH)
    assert codes(report.diagnostics) == [code]


@pytest.mark.parametrize(
    ("roster", "code"),
    [(None, "roster-not-found"), ("", "empty-roster"), ("1,2\n3,4\n", "no-header")],
)
def test_why_a_roster_could_not_be_read_is_never_hidden(
    roster: str | None, code: str, tmp_path: Path
) -> None:
    if roster is not None:
        (tmp_path / "people.csv").write_text(roster)
    text = TWO_DAYS.replace("defaults:", "roster: people.csv\ndefaults:")
    report = report_of(loaded_as(tmp_path / "forum.yaml", text), choice=HARSH)
    assert codes(report.diagnostics) == [code]
    if roster is not None:
        alone = plan_of_roster(tmp_path / "people.csv")
        report = report_on([Checked(alone, alone.diagnostics)], HARSH)
        assert codes(report.diagnostics) == [code]


def test_a_mistake_in_a_file_that_was_read_can_be_hidden(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    text = TWO_DAYS.replace("defaults:", "roster: people.csv\ncolour: red\ndefaults:")
    report = report_of(loaded_as(tmp_path / "forum.yaml", text), choice=HARSH)
    assert report.diagnostics == ()
    hidden = {code for each in report.hidden for code in codes(each.diagnostics)}
    assert hidden == {
        "unknown-country",
        "unknown-key",
        "session-overlap",
        "unknown-room",
        "unplanned-gap",
    }


def test_a_roster_that_two_agendas_name_is_reported_once(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    session = "{time: 9:00-10:00, title: A}"
    day = f"{{date: 2024-03-06, sessions: [{session}]}}"
    text = f"{HEAD}roster: people.csv\ndays: [{day}]\n"
    files = [loaded_as(tmp_path / name, text) for name in ("a.yaml", "b.yaml")]
    assert codes(report_of(*files).diagnostics) == ["unknown-country"]
    (hidden,) = report_of(*files, choice=Choice(ignore=frozenset({"unknown-country"}))).hidden
    assert codes(hidden.diagnostics) == ["unknown-country"]


# The last line


def one_line(choice: Choice, *diagnostics: Diagnostic) -> str:
    return summary(report_on([Checked(Loaded("forum.yaml", None, ()), diagnostics)], choice))


IGNORED = Choice(ignore=frozenset({"late-risk", "bad-time"}))


@pytest.mark.parametrize(
    ("choice", "line"),
    [
        (EVERYTHING, "1 error, 1 warning, 2 advice in 1 file."),
        (IGNORED, "1 warning, 1 advice in 1 file (2 more hidden by --ignore, 1 error among them)."),
        (
            Choice(ignore=frozenset({"late-risk"}), severity=WARNING),
            "1 error, 1 warning in 1 file (1 more hidden by --ignore and 1 by --severity).",
        ),
        (
            Choice(select=frozenset({"unplanned-gap"}), severity=ERROR),
            (
                "Nothing to show in 1 file: 3 hidden by --select and 1 by --severity, "
                "1 error among them."
            ),
        ),
    ],
)
def test_the_last_line_says_what_was_hidden(choice: Choice, line: str) -> None:
    assert one_line(choice, *MIXED) == line


def test_hidden_errors_are_never_called_no_problems() -> None:
    assert (
        one_line(IGNORED, found()) == "Nothing to show in 1 file: 1 hidden by --ignore, an error."
    )
    two = (found(), found(place=Source("forum.yaml", "a: 9").span(3, 4)))
    assert one_line(IGNORED, *two).endswith(": 2 hidden by --ignore, all errors.")
    assert one_line(IGNORED) == "No problems found in 1 file."


def test_the_last_line_is_styled_where_it_counts() -> None:
    report = report_on([Checked(Loaded("forum.yaml", None, ()), MIXED)], IGNORED)
    line = summary(report, lambda text, role: f"<{role}>{text}</>")
    assert line.startswith("<warning>1 warning</>, <advice>1 advice</> in 1 file (2 more")
    assert hidden_words(report) == "2 more hidden by --ignore, 1 error among them"


# Codes


@pytest.mark.parametrize("code", all_codes())
def test_every_code_has_a_title_of_one_sentence(code: str) -> None:
    about = described(code)
    assert about.title.endswith((".", "?"))
    assert "\n" not in about.title
    assert about.title.count("`") % 2 == 0
    assert len(about.title) <= 160
    assert about.meaning.startswith(about.title.rstrip("."))
    assert "Bad:" not in about.meaning


def test_a_rule_brings_its_severity_and_its_manual() -> None:
    for rule in RULES:
        assert described(rule.code).severity is rule.severity
        assert described(rule.code).manual == rule.manual.strip()
    assert described("bad-time").severity is None


def test_a_code_that_does_not_exist_is_suggested() -> None:
    assert missing_code("late-risks") == "there is no code 'late-risks'; did you mean `late-risk`?"
    assert missing_code("xyzzy") == "there is no code 'xyzzy'; `planner explain` lists the codes"
