"""How often each code was found, as a table and as JSON."""

import json

from planner.reports.json_report import report_json
from planner.reports.statistics import statistics_text, tallies
from planner.text.diagnostics import Severity
from planner.text.width import display_width
from reports.making import found, report_with

ADVICE, WARNING = Severity.ADVICE, Severity.WARNING


def several() -> list[tuple[str, Severity]]:
    return [
        ("late-risk", ADVICE),
        ("unplanned-gap", WARNING),
        ("unplanned-gap", WARNING),
        ("bad-email", WARNING),
        ("bad-email", Severity.ERROR),
        ("bad-time", Severity.ERROR),
    ]


REPORT = report_with(
    *(found(code, severity=severity) for code, severity in several()),
    *(found("unknown-key") for _ in range(12)),
)


def test_the_most_frequent_comes_first_then_the_worst_then_by_code() -> None:
    assert [(each.times, each.severity.value, each.code) for each in tallies(REPORT)] == [
        (12, "error", "unknown-key"),
        (2, "warning", "unplanned-gap"),
        (1, "error", "bad-email"),
        (1, "error", "bad-time"),
        (1, "warning", "bad-email"),
        (1, "advice", "late-risk"),
    ]


def test_the_table() -> None:
    lines = statistics_text(REPORT).splitlines()
    assert lines[:3] == [
        "12  error    unknown-key    The key is not one that belongs here.",
        " 2  warning  unplanned-gap  Nothing is planned between two sessions.",
        " 1  error    bad-email      No mail could reach this address.",
    ]
    assert statistics_text(report_with()) == ""


def test_the_table_fits_the_terminal() -> None:
    for columns in (80, 45, 10):
        rows = statistics_text(REPORT, columns=columns).splitlines()
        assert len(rows) == 6
        assert all(display_width(row) <= max(columns, 29) for row in rows)
    assert "…" in statistics_text(REPORT, columns=45)


def test_the_table_is_styled_by_severity() -> None:
    text = statistics_text(REPORT, lambda text, role: f"<{role}>{text}</>")
    assert text.startswith("12  <error>error  </>  unknown-key")


def test_json_has_statistics_where_they_are_asked_for() -> None:
    assert "statistics" not in json.loads(report_json(REPORT))
    document = json.loads(report_json(REPORT, statistics=True))
    assert len(document["findings"]) == 18
    assert document["statistics"][1] == {
        "code": "unplanned-gap",
        "severity": "warning",
        "count": 2,
        "title": "Nothing is planned between two sessions.",
    }
