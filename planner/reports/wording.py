"""The sentences that every form of a report shares."""

from collections.abc import Sequence

from planner.reports.report import Report
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.render import Style, summary_line, unstyled
from planner.text.wording import count, listing


def summary(report: Report, style: Style = unstyled) -> str:
    """How much was found, and how much of it is not shown.

    `3 errors, 2 warnings in 1 file (4 more hidden by --ignore, 1 error among them).`
    """
    files = len(report.files)
    besides = [hidden_words(report)] if report.hidden else []
    besides += [f"{len(report.waived)} waived"] if report.waived else []
    if not report.diagnostics and report.hidden:
        return f"Nothing to show in {count(files, 'file')}: {'; '.join(besides)}."
    line = summary_line(report.diagnostics, files, style)
    return f"{line.removesuffix('.')} ({'; '.join(besides)})." if besides else line


def hidden_words(report: Report) -> str:
    """How many findings each option hid: `4 more hidden by --ignore, 1 error among them`."""
    more = " more" if report.diagnostics else ""
    parts = []
    for number, (option, found) in enumerate(report.hidden):
        word = "" if number else f"{more} hidden"
        parts.append(f"{len(found)}{word} by --{option}")
    everything = [found for hidden in report.hidden for found in hidden.diagnostics]
    return f"{listing(parts)}{errors_among(everything)}"


def errors_among(found: Sequence[Diagnostic]) -> str:
    """`, 2 errors among them`, so that nobody takes what is hidden for harmless; or nothing."""
    errors = sum(each.severity is Severity.ERROR for each in found)
    if not errors:
        return ""
    if len(found) == errors:
        return ", all errors" if errors > 1 else ", an error"
    return f", {count(errors, 'error')} among them"
