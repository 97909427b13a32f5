"""The sentences that every form of a report shares."""

from collections.abc import Sequence
from datetime import date

from planner.reports.report import Report
from planner.rules.waiting import all_waiting
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.render import Style, found_line, unstyled
from planner.text.wording import count, listing

_MOST_DAYS = 3


def summary(report: Report, style: Style = unstyled) -> str:
    """How much was found, how much of it is not shown; on a second line what was not looked at.

    `3 errors, 2 warnings in 1 file (4 more hidden by --ignore, 1 error among them).`
    `More is checked on 18 March once its times are mended.`
    """
    besides = [hidden_words(report)] if report.hidden else []
    besides += [f"{len(report.waived)} waived"] if report.waived else []
    besides += [lowered_words(report)] if report.set_lower else []
    where = f"in {_files(report)}"
    if not report.diagnostics and report.hidden:
        line = f"Nothing to show {where}: {'; '.join(besides)}."
    else:
        line = found_line(report.diagnostics, where, style)
        line = f"{line.removesuffix('.')} ({'; '.join(besides)})." if besides else line
    waits = waiting_words(report)
    return f"{line}\n{style(waits, 'strong')}" if waits else line


def _files(report: Report) -> str:
    """What was looked at: `1 file`, `the agenda and its roster`, `3 files`."""
    if len(report.files) == 1:
        (loaded,) = report.files
        has_both = loaded.has_agenda and loaded.plan is not None and loaded.plan.roster is not None
        return "the agenda and its roster" if has_both else "1 file"
    read = {path for loaded in report.files for path in loaded.inputs or (loaded.path,)}
    return count(len(read), "file")


def lowered_words(report: Report) -> str:
    """How many rules the agendas turn off or make less serious: `3 rules off, 1 set lower`."""
    off = sum(each.now is None for each in report.set_lower)
    lower = len(report.set_lower) - off
    parts = [f"{count(off, 'rule')} off"] if off else []
    if lower:
        parts.append(f"{lower if off else count(lower, 'rule')} set lower")
    return ", ".join(parts)


def waiting_words(report: Report) -> str:
    """What is looked at only once something is mended, as a sentence; nothing if nothing waits."""
    is_unread, has_errors, dates = all_waiting(report.waiting)
    if is_unread:
        it = "it" if len(report.files) == 1 else "every file"
        return f"More is checked once {it} can be read."
    if has_errors and dates:
        return f"More is checked once the text, and the times on {_days(dates)}, are mended."
    if has_errors:
        return "More is checked once the errors in the text are mended."
    its = "its" if len(dates) == 1 else "their"
    return f"More is checked on {_days(dates)} once {its} times are mended." if dates else ""


def _days(dates: Sequence[date]) -> str:
    """`18 March`, `17 and 18 March`, `30 April and 1 May`; of more than a few, how many."""
    if len(dates) > _MOST_DAYS:
        return f"{len(dates)} days"
    months = [f"{day:%B}" for day in dates]
    names = [
        str(day.day) if month in months[place + 1 :] else f"{day.day} {month}"
        for place, (day, month) in enumerate(zip(dates, months, strict=True))
    ]
    return listing(names)


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
