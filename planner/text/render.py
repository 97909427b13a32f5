"""Diagnostics as text for people and as JSON for programs."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Place
from planner.text.width import display_width, fitting

Style = Callable[[str, str], str]
"""Gives a text the look of a role: `error`, `warning`, `advice`, `place`, `hint`, `strong`."""

_EXCERPT_COLUMNS = 100
_LEAD_COLUMNS = 30

# What JSON may hold as it is, and a terminal or an encoder may trip over.
_CONTROLS = re.compile("[\x7f-\x9f\ud800-\udfff]")


def unstyled(text: str, _role: str) -> str:
    """The text as it is: for pipes and files."""
    return text


def as_text(diagnostics: Sequence[Diagnostic], style: Style = unstyled) -> str:
    """All diagnostics, one block each, ready to print."""
    return "\n".join(_block(diagnostic, style) for diagnostic in diagnostics)


def summary_line(diagnostics: Sequence[Diagnostic], files: int, style: Style = unstyled) -> str:
    """One line that says how many of each severity were found."""
    where = f"in {files} {_plural(files, 'file')}"
    if not diagnostics:
        return style(f"No problems found {where}.", "strong")
    return f"{counted(diagnostics, style)} {where}."


def counted(diagnostics: Iterable[Diagnostic], style: Style = unstyled) -> str:
    """How many there are of each severity: `3 errors, 2 warnings`."""
    counts = Counter(d.severity for d in diagnostics)
    return ", ".join(
        style(f"{counts[severity]} {_plural(counts[severity], word)}", severity.value)
        for severity, word in _NOUNS.items()
        if counts[severity]
    )


def as_json(diagnostics: Sequence[Diagnostic], files: int) -> str:
    """The diagnostics as JSON; the shape is fixed and documented in docs/json.md."""
    return json_text(json_document(diagnostics, files))


def json_document(diagnostics: Sequence[Diagnostic], files: int) -> dict[str, Any]:
    """What `as_json` writes, before it is written."""
    counts = Counter(d.severity.value for d in diagnostics)
    return {
        "findings": [_record(diagnostic) for diagnostic in diagnostics],
        "summary": {
            "files": files,
            "errors": counts["error"],
            "warnings": counts["warning"],
            "advice": counts["advice"],
        },
    }


def json_text(document: dict[str, Any]) -> str:
    """A document as JSON, without what a terminal would take for a command."""
    import json

    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "advice"}


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 or noun == "advice" else noun + "s"


def _record(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **_place_record(diagnostic.place),
        "related": [
            {**_place_record(related.place), "message": related.label}
            for related in diagnostic.related
        ],
    }


def _place_record(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _block(diagnostic: Diagnostic, style: Style) -> str:
    severity = diagnostic.severity.value
    places = [diagnostic.place, *(related.place for related in diagnostic.related)]
    gutter = len(str(max(place.line for place in places)))
    head = style(f"{severity}[{diagnostic.code}]", severity)
    lines = [f"{head}: {style(printable(diagnostic.message), 'strong')}"]
    lines += _excerpt(diagnostic.place, gutter, "^", "", style, severity)
    for related in diagnostic.related:
        label = printable(related.label)
        lines += _excerpt(related.place, gutter, "-", label, style, "place")
    if diagnostic.hint:
        lines.append(f"{' ' * gutter} {style('= hint:', 'hint')} {printable(diagnostic.hint)}")
    return "\n".join(lines) + "\n"


def _excerpt(
    place: Place, gutter: int, mark: str, label: str, style: Style, role: str
) -> Iterable[str]:
    indent = " " * gutter
    address = f"{printable(place.path)}:{place.line}:{place.column}"
    if place.label:
        address += f" ({printable(place.label)})"
    text = printable(place.excerpt or "")
    if not text.strip():
        said = f": {label}" if label else ""
        yield f"{indent}{style('-->', 'place')} {address}{said}"
        return
    yield f"{indent}{style('-->', 'place')} {address}"
    bar = style("|", "place")
    shown, lead, marked = _window(text, place)
    number = style(str(place.line).rjust(gutter), "place")
    yield f"{indent} {bar}"
    yield f"{number} {bar} {shown}"
    marks = style(" ".join(filter(None, (mark * marked, label))), role)
    yield f"{indent} {bar} {' ' * lead}{marks}"


def _window(text: str, place: Place) -> tuple[str, int, int]:
    """The part of a line to show, the columns before the marks, and how many marks."""
    start = place.column - 1
    stop = place.end_column - 1 if place.end_line == place.line else len(text)
    first = 0
    if display_width(text[:stop]) > _EXCERPT_COLUMNS:
        first = max(0, start - _LEAD_COLUMNS)
    last = first + fitting(text[first:], _EXCERPT_COLUMNS)
    before = ("…" if first else "") + text[first:start]
    marked = text[start : min(stop, last)]
    after = text[min(stop, last) : last] + ("…" if len(text) > last else "")
    return before + marked + after, display_width(before), max(1, display_width(marked))


def printable(text: str) -> str:
    """A text on one line, without what a terminal would take for a command."""
    # Tabs have no width of their own, and escape sequences must not reach a terminal.
    return "".join(char if char.isprintable() else " " for char in text)
