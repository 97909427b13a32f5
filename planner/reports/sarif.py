"""A report as SARIF 2.1.0 (OASIS, errata 01), which code hosts and editors read.

Section numbers below are those of that standard.
"""

import re
from collections.abc import Iterable
from typing import Any

from planner import __version__
from planner.files import STANDARD_INPUT, shown_path
from planner.loading import is_workbook
from planner.model.waivers import Waiver
from planner.reports.codes import described
from planner.reports.fingerprints import fingerprints
from planner.reports.paths import uri
from planner.reports.report import Report
from planner.text.diagnostics import SEVERITIES, Diagnostic, Severity
from planner.text.render import json_text, printable
from planner.text.source import Place, WholeFile

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_FINGERPRINT = "plannerFinding/v1"

# What relative URIs are relative to (§3.4.4); who reads them knows where that is.
_ROOT = "%SRCROOT%"

# What would be read as a link in a plain text message.
_LINK = re.compile(r"\[([^\[\]]*)\]\(")

Json = dict[str, Any]


def sarif(report: Report, folder: str) -> str:
    """The findings as a SARIF log; files below ``folder`` are named from there."""
    found = [*report.diagnostics, *(each.diagnostic for each in report.waived)]
    codes = sorted({each.code for each in found})
    index = {code: number for number, code in enumerate(codes)}
    results = [
        _result(each, index[each.code], fingerprint, folder)
        for each, fingerprint in zip(found, fingerprints(found), strict=True)
    ]
    for result, waived in zip(results[len(report.diagnostics) :], report.waived, strict=True):
        result["suppressions"] = [_suppression(waived.waiver)]
    driver = {
        "name": "planner",
        "version": __version__,
        "rules": [_rule(code, found) for code in codes],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _suppression(waiver: Waiver) -> Json:
    """What the agenda says of a finding that it permits (§3.35)."""
    until = f", until {waiver.until}" if waiver.until else ""
    who = f" ({waiver.by}{until})" if waiver.by else until
    return {"kind": "inSource", "justification": printable(f"{waiver.reason}{who}")}


def _rule(code: str, diagnostics: Iterable[Diagnostic]) -> Json:
    about = described(code)
    # A mistake in the text is as serious as what it is in: the worst of them stands here.
    found = (each.severity for each in diagnostics if each.code == code)
    severity = about.severity or min(found, key=SEVERITIES.index)
    return {
        "id": code,
        "shortDescription": {"text": about.title},
        "fullDescription": {"text": about.meaning},
        "help": {"text": about.manual, "markdown": about.manual},
        "defaultConfiguration": {"level": _LEVELS[severity]},
    }


def _result(found: Diagnostic, rule: int, fingerprint: str, folder: str) -> Json:
    said = found.message if found.hint is None else f"{found.message}\nhint: {found.hint}"
    result: Json = {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": _LEVELS[found.severity],
        "message": _message(said),
        "locations": [_location(found.place, folder)],
        "partialFingerprints": {_FINGERPRINT: fingerprint},
    }
    if found.related:
        result["relatedLocations"] = [
            {"id": number, **_location(related.place, folder), "message": _message(related.label)}
            for number, related in enumerate(found.related, 1)
        ]
    return result


def _message(text: str) -> Json:
    """A plain text message in which nothing is a placeholder (§3.11.5) or a link (§3.11.6)."""
    lines = "\n".join(printable(line) for line in text.split("\n"))
    braced = lines.replace("{", "{{").replace("}", "}}")
    return {"text": _LINK.sub(r"\\[\1\\](", braced)}


def _location(place: Place, folder: str) -> Json:
    physical: Json = {"artifactLocation": _artifact(place.path, folder)}
    region = _region(place)
    if region:
        physical["region"] = region
    location: Json = {"physicalLocation": physical}
    if place.label:
        location["logicalLocations"] = [{"fullyQualifiedName": printable(place.label)}]
    return location


def _artifact(path: str, folder: str) -> Json:
    if path == shown_path(STANDARD_INPUT):
        # It has no name, and a made-up one would be looked for.
        return {"description": {"text": path}}
    written, is_relative = uri(path, folder)
    return {"uri": written, "uriBaseId": _ROOT} if is_relative else {"uri": written}


def _region(place: Place) -> Json:
    """The characters of a place; nothing for a whole file, and for a workbook, which has no lines.

    Columns count code points from 1, and the end is the column behind the last (§3.30).
    """
    if is_workbook(place.path):
        return {}
    if isinstance(place, WholeFile):
        return {"startLine": place.line} if place.line > 1 else {}
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
