"""A report as JSON. Its shape is fixed: see docs/json.md."""

from typing import Any

from planner.checking import Waived
from planner.reports.days import days_by_path
from planner.reports.report import Choice, Report
from planner.text.diagnostics import Severity
from planner.text.render import json_document, json_text


def report_json(report: Report, *, statistics: bool = False) -> str:
    """The findings, the dates of the days they are about, and how many were hidden."""
    document = json_document(report.diagnostics, len(report.files))
    days = days_by_path(report)
    for record, found in zip(document["findings"], report.diagnostics, strict=True):
        agenda = days.get(found.place.path)
        day = agenda.day_at(found.place) if agenda else None
        record["days"] = [each.isoformat() for each in day.dates] if day else []
    hidden = {each.option: each.diagnostics for each in report.hidden}
    document["summary"] |= {
        "hidden": {option: len(hidden.get(option, ())) for option in Choice._fields},
        "hidden_errors": sum(
            found.severity is Severity.ERROR for each in hidden.values() for found in each
        ),
    }
    document["waived"] = [_waived(each) for each in report.waived]
    document["summary"]["waived"] = len(report.waived)
    document["set_lower"] = [
        {"path": path, "code": code, "usual": usual.value, "now": now.value if now else "off"}
        for path, code, usual, now in report.set_lower
    ]
    document["waiting"] = [
        {
            "path": loaded.path,
            "unread": waiting.is_unread,
            "errors_in_text": waiting.has_errors,
            "days": [day.isoformat() for day in waiting.dates],
        }
        for loaded, waiting in zip(report.files, report.waiting, strict=False)
        if not waiting.is_over
    ]
    if statistics:
        from planner.reports.statistics import tallies

        document["statistics"] = [
            {"code": each.code, "severity": each.severity.value, "count": each.times,
             "title": each.title}
            for each in tallies(report)
        ]  # fmt: skip
    return json_text(document)


def _waived(waived: Waived) -> dict[str, Any]:
    """A finding that the agenda permits, with what the waiver says."""
    found, waiver = waived
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "path": found.place.path,
        "line": found.place.line,
        "reason": waiver.reason,
        "by": waiver.by,
        "until": waiver.until.isoformat() if waiver.until else None,
    }
