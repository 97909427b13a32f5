"""A report as annotations on GitHub: one workflow command a line.

Format and escapes are those of GitHub's toolkit (`@actions/core`, command.ts): in the message
`%`, CR and LF are escaped, in a property `:` and `,` as well.
"""

from collections.abc import Iterator

from planner.files import STANDARD_INPUT, shown_path
from planner.loading import is_workbook
from planner.reports.paths import forward
from planner.reports.report import Report
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.render import printable
from planner.text.source import Place, WholeFile

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}


def github_commands(report: Report, folder: str) -> str:
    """The findings as workflow commands; files are named from ``folder``, where GitHub runs it."""
    return "".join(f"{_command(found, folder)}\n" for found in report.diagnostics)


def _command(found: Diagnostic, folder: str) -> str:
    properties = dict(_where(found.place, folder))
    properties["title"] = found.code
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = _message("\n".join(_lines(found, folder)))
    return f"::{_COMMANDS[found.severity]} {written}::{message}"


def _where(place: Place, folder: str) -> Iterator[tuple[str, str]]:
    if place.path == shown_path(STANDARD_INPUT):
        return
    yield "file", forward(place.path, folder)
    if not _has_lines(place):
        return
    yield "line", str(place.line)
    if place.end_line == place.line:
        # Columns belong to one line only; of more GitHub marks the lines.
        yield "col", str(place.column)
        yield "endColumn", str(place.end_column)
    else:
        yield "endLine", str(place.end_line)


def _has_lines(place: Place) -> bool:
    return not is_workbook(place.path) and not (isinstance(place, WholeFile) and place.line == 1)


def _lines(found: Diagnostic, folder: str) -> Iterator[str]:
    """The message, where it is if that is no line, what belongs to it, and the hint."""
    yield printable(found.message)
    if found.place.label:
        yield f"in {printable(found.place.label)}"
    for place, label in found.related:
        yield f"{printable(forward(place.path, folder))}:{place.line}: {printable(label)}"
    if found.hint:
        yield f"hint: {printable(found.hint)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(printable(text)).replace(":", "%3A").replace(",", "%2C")
