"""How often each code was found."""

from collections import Counter
from typing import NamedTuple

from planner.reports.codes import described
from planner.reports.report import Report
from planner.text.diagnostics import SEVERITIES, Severity
from planner.text.render import Style, printable, unstyled
from planner.text.width import shorten


class Tally(NamedTuple):
    """How often a code was found with a severity, and what it means."""

    times: int
    severity: Severity
    code: str
    title: str


def tallies(report: Report) -> list[Tally]:
    """The codes in a report, the most frequent first."""
    counts = Counter((found.code, found.severity) for found in report.diagnostics)
    ordered = sorted(
        counts.items(), key=lambda each: (-each[1], SEVERITIES.index(each[0][1]), each[0][0])
    )
    return [
        Tally(number, severity, code, described(code).title) for (code, severity), number in ordered
    ]


def statistics_text(report: Report, style: Style = unstyled, columns: int | None = None) -> str:
    """The table of codes, as wide as its longest title or as so many columns."""
    found = tallies(report)
    if not found:
        return ""
    numbers = max(len(f"{tally.times:,}") for tally in found)
    severities = max(len(tally.severity.value) for tally in found)
    codes = max(len(tally.code) for tally in found)
    lead = numbers + severities + codes + 6
    lines = []
    for tally in found:
        title = printable(tally.title)
        if columns is not None:
            title = shorten(title, max(columns - lead, 1))
        severity = style(f"{tally.severity.value:{severities}}", tally.severity.value)
        lines.append(f"{tally.times:{numbers},}  {severity}  {tally.code:{codes}}  {title}")
    return "\n".join(lines) + "\n"
