"""What an import does, as JSON: ids, rows, headers and counts, and no values."""

from collections.abc import Iterable, Sequence
from typing import Any

from planner.importing.mapping import Mapped
from planner.importing.merging import Merge
from planner.importing.outcome import Read
from planner.importing.people import Cell, People
from planner.text.render import json_text


def import_json(
    reads: Sequence[Read], *, roster: str, agenda: str | None, changed: Sequence[str], written: bool
) -> str:
    """An import of files into a roster; the shape is documented in docs/json.md.

    ``changed`` are the files that get other bytes, which were ``written`` or not.
    """
    return json_text(
        {
            "roster": roster,
            "agenda": agenda,
            "changed": list(changed),
            "written": written,
            "files": [_file(read) for read in reads],
        }
    )


def _file(read: Read) -> dict[str, Any]:
    export = read.export
    return {
        "path": read.path,
        "source": export.source.key,
        "sheet": export.sheet_name or None,
        "header_row": export.header + 1,
        "columns": [_column(mapped) for mapped in read.mapping],
        "rows": _people(read.people),
        "merge": _merge(read.merge),
    }


def _column(mapped: Mapped) -> dict[str, Any]:
    return {
        "column": mapped.column.letters,
        "header": mapped.column.header,
        "occurrence": mapped.column.occurrence,
        "field": mapped.field or None,
        "left_out": mapped.why or None,
    }


def _people(people: People) -> dict[str, Any]:
    return {
        "count": people.rows,
        "people": len(people.arrivals),
        "skipped": [{"why": why.name.lower(), "rows": _rows(rows)} for why, rows in people.skipped],
        "nameless": _rows(people.nameless),
        "repeated": [{"row": row + 1, "first": first + 1} for row, first in people.repeated],
        "unknown_status": _rows(people.unknown),
        "open_dates": _cells(people.open_dates),
        "lost_digits": _cells(people.lost),
        "unreadable": _cells(people.unread),
        "formulas": _cells(people.formulas),
    }


def _merge(merge: Merge) -> dict[str, Any]:
    return {
        "new_columns": list(merge.columns),
        "new": [{"id": one.id, "row": one.row + 1} for one in merge.additions],
        "changed": [
            {
                "id": change.person.id,
                "row": change.row + 1,
                "field": change.field,
                "was_empty": change.was_empty,
            }
            for change in merge.changes
        ],
        "differences": [
            {"id": one.person.id, "row": one.row + 1, "field": one.field}
            for one in merge.differences
        ],
        "proposals": [
            {"id": one.person.id, "row": one.arrival.row + 1, "why": one.why}
            for one in merge.waiting
        ],
        "same": merge.same,
        "absent": [person.id for person in merge.absent],
        "gone": [{"id": person.id, "row": row + 1} for person, row in merge.gone],
        "renumbered": _rows(merge.renumbered),
        "another_event": merge.is_foreign,
    }


def _rows(rows: Iterable[int]) -> list[int]:
    return [row + 1 for row in rows]


def _cells(cells: Iterable[Cell]) -> list[dict[str, Any]]:
    return [{"cell": cell.address, "field": cell.field} for cell in cells]
