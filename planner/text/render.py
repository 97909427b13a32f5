"""Diagnostics as text for people and as JSON for programs."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from planner.text.diagnostics import Diagnostic, Repair, Severity
from planner.text.source import Place
from planner.text.width import display_width, fitting, wrapped

Style = Callable[[str, str], str]
"""Gives a text the look of a role: `error`, `warning`, `advice`, `place`, `hint`, `strong`."""

_EXCERPT_COLUMNS = 100
_LEAD_COLUMNS = 30
_FEWEST_COLUMNS = 40
_INDENT = 8

# What JSON may hold as it is, and a terminal or an encoder may trip over.
_CONTROLS = re.compile("[\x7f-\x9f\ud800-\udfff]")


def unstyled(text: str, _role: str) -> str:
    """The text as it is: for pipes and files."""
    return text


def as_text(
    diagnostics: Sequence[Diagnostic], style: Style = unstyled, columns: int | None = None
) -> str:
    """All diagnostics, one block each, ready to print.

    On a terminal of so many ``columns``, excerpts are no wider, and texts are broken at spaces.
    """
    if columns is not None:
        columns = max(columns, _FEWEST_COLUMNS)
    return "\n".join(_block(diagnostic, style, columns) for diagnostic in diagnostics)


def summary_line(diagnostics: Sequence[Diagnostic], files: int, style: Style = unstyled) -> str:
    """One line that says how many of each severity were found."""
    return found_line(diagnostics, f"in {files} {_plural(files, 'file')}", style)


def found_line(diagnostics: Sequence[Diagnostic], where: str, style: Style = unstyled) -> str:
    """One line that says how many of each severity were found, and ``where``: `in 3 files`."""
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
        "fix": _fix_record(diagnostic.repair),
        **_place_record(diagnostic.place),
        "related": [
            {**_place_record(related.place), "message": related.label}
            for related in diagnostic.related
        ],
    }


def _footer(word: str, text: str, gutter: int, style: Style, columns: int | None) -> Iterable[str]:
    lead = " " * (gutter + 1)
    first, *rest = _said(text, gutter + len(word) + 5, columns)
    yield f"{lead}{style(f'= {word}:', 'hint')} {first}"
    yield from (f"{lead}  {line}" for line in rest)


def _fix_record(repair: Repair | None) -> dict[str, Any] | None:
    return {"words": repair.words, "safe": repair.is_safe} if repair else None


def _place_record(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _block(diagnostic: Diagnostic, style: Style, columns: int | None) -> str:
    severity = diagnostic.severity.value
    places = [diagnostic.place, *(related.place for related in diagnostic.related)]
    gutter = len(str(max(place.line for place in places)))
    code = f"{severity}[{diagnostic.code}]"
    first, *rest = _said(diagnostic.message, len(code) + 2, columns)
    lines = [f"{style(code, severity)}: {style(first, 'strong')}"]
    lines += (f"  {style(line, 'strong')}" for line in rest)
    lines += _excerpt(diagnostic.place, gutter, "^", "", style, severity, columns)
    for related in diagnostic.related:
        label = printable(related.label)
        lines += _excerpt(related.place, gutter, "-", label, style, "place", columns)
    if diagnostic.hint:
        lines += _footer("hint", diagnostic.hint, gutter, style, columns)
    if diagnostic.repair:
        option = "--fix" if diagnostic.repair.is_safe else "--unsafe-fixes"
        words = f"{diagnostic.repair.words} (`planner check {option}`)"
        lines += _footer("fix", words, gutter, style, columns)
    return "\n".join(lines) + "\n"


def _said(text: str, before: int, columns: int | None) -> list[str]:
    """A text on lines that fit, the first of them behind so many columns of others."""
    text = printable(text)
    if columns is None:
        return [text]
    first = wrapped(text, max(columns - before, 1))[0]
    rest = text[len(first) :].lstrip()
    return [first, *(wrapped(rest, columns - _INDENT) if rest else ())]


def _excerpt(
    place: Place, gutter: int, mark: str, label: str, style: Style, role: str, columns: int | None
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
    room = _EXCERPT_COLUMNS
    if columns is not None:
        # What stands left of an excerpt, and an ellipsis at each of its ends.
        room = min(room, columns - gutter - 5)
    shown, lead, marked = _window(text, place, room)
    number = style(str(place.line).rjust(gutter), "place")
    yield f"{indent} {bar}"
    yield f"{number} {bar} {shown}"
    if columns is None or lead + marked + 1 + display_width(label) <= columns - gutter - 3:
        yield f"{indent} {bar} {' ' * lead}{style(f'{mark * marked} {label}'.rstrip(), role)}"
        return
    yield f"{indent} {bar} {' ' * lead}{style(mark * marked, role)}"
    for line in wrapped(label, columns - gutter - 3):
        before = min(lead, columns - gutter - 3 - display_width(line))
        yield f"{indent} {bar} {' ' * before}{style(line, role)}"


def _window(text: str, place: Place, room: int) -> tuple[str, int, int]:
    """The part of a line to show, the columns before the marks, and how many marks."""
    start = place.column - 1
    stop = place.end_column - 1 if place.end_line == place.line else len(text)
    first = 0
    if display_width(text[:stop]) > room:
        first = max(0, start - min(_LEAD_COLUMNS, room // 3))
    last = first + fitting(text[first:], room)
    before = ("…" if first else "") + text[first:start]
    marked = text[start : min(stop, last)]
    after = text[min(stop, last) : last] + ("…" if len(text) > last else "")
    return before + marked + after, display_width(before), max(1, display_width(marked))


def printable(text: str) -> str:
    """A text on one line, without what a terminal would take for a command."""
    # Tabs have no width of their own, and escape sequences must not reach a terminal.
    return "".join(char if char.isprintable() else " " for char in text)
