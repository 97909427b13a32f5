"""What looking through files found, in words and as JSON: where, of whom, and never what."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from planner.interchange.json_export import dump
from planner.leaks.scan import Leak, Looked
from planner.leaks.secrets import Reader
from planner.text.wording import count

_MOST_NAMED = 6


class FileReport(NamedTuple):
    """A file, who it is for (None: nobody says), and what looking through it found."""

    path: str
    reader: Reader | None
    looked: Looked

    @property
    def is_looked_into(self) -> bool:
        """Whether it was opened; parts of it may still have stayed closed."""
        return self.reader is not None and all(skipped.where for skipped in self.looked.skipped)


def leaks_lines(reports: Iterable[FileReport]) -> Iterator[str]:
    """A heading for each file with leaks, and below it a line for each field."""
    for report in reports:
        leaks = report.looked.leaks
        if not leaks or report.reader is None:
            continue
        yield f"{report.path}  (for {readers(report.reader)})"
        for field in dict.fromkeys((leak.field, leak.label) for leak in leaks):
            yield from _field_lines([leak for leak in leaks if leak.field == field[0]], field[1])
        yield ""


def _field_lines(leaks: list[Leak], label: str) -> Iterator[str]:
    people = list(dict.fromkeys(leak.person for leak in leaks if leak.person))
    places = list(dict.fromkeys(leak.where for leak in leaks if leak.where))
    of = f" of {_some(people)}" if people else ""
    at = f": {_some(places)}" if places else ""
    yield f"  {label}{of}{at}"


def _some(texts: list[str]) -> str:
    rest = len(texts) - _MOST_NAMED
    named = ", ".join(texts[:_MOST_NAMED])
    return f"{named} and {rest} more" if rest > 0 else named


def readers(reader: Reader) -> str:
    """Who a file is for, in words."""
    return f"participant {reader.person} only" if reader.person else reader.audience.label


def summary(reports: list[FileReport]) -> str:
    """How many files were looked through, and what came of it."""
    looked = [report for report in reports if report.is_looked_into]
    leaking = [report for report in reports if report.looked.leaks]
    of = f"{len(looked):,} of " if len(looked) < len(reports) else ""
    said = f"Looked through {of}{count(len(reports), 'file')}: "
    if not leaking:
        return f"{said}nothing was found that its readers must not see."
    return said + f"{count(len(leaking), 'holds', 'hold')} what the readers must not see."


def skipped_lines(reports: Iterable[FileReport]) -> Iterator[str]:
    """A line for each file, or part of one, that was not looked into, and why."""
    for report in reports:
        if report.reader is None:
            yield f"{report.path}: nobody says who it is for; --audience does"
            continue
        for where, why in report.looked.skipped:
            yield f"{report.path}{f' › {where}' if where else ''}: {why}"


def leaks_json(reports: list[FileReport]) -> str:
    """All that was found, for programs. The shape is fixed: see docs/privacy.md."""
    return dump({"files": [_file(report) for report in reports]})


def _file(report: FileReport) -> dict[str, Any]:
    reader = report.reader
    return {
        "path": report.path,
        "audience": None if reader is None else "person" if reader.person else reader.audience.word,
        "leaks": [
            {"field": leak.field, "person": leak.person, "where": leak.where}
            for leak in report.looked.leaks
        ],
        "not_looked_into": [
            {"where": where, "why": why} for where, why in report.looked.skipped
        ],
    }  # fmt: skip
