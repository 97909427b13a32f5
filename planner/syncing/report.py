"""What a sync found, for programs: the same that a person is shown."""

import json
from typing import Any

from planner.syncing.homecoming import Homecoming
from planner.syncing.outcome import Absent, CellEdit, Fate
from planner.text.wording import listing


def homecoming_json(home: Homecoming, *, written: bool) -> str:
    """All of it as JSON. Values are given of conflicts only, because those must be decided."""
    comparison = home.comparison
    told: dict[str, Any] = {
        "event": home.contract.event,
        "workbook": home.workbook,
        "roster": home.roster,
        "written": written,
        "is_settled": comparison.is_settled,
        "changes_roster": home.changes_roster,
        "changed": [
            {"participant": edit.person, "field": edit.field.name, "place": edit.place,
             "change": kind_of(edit)}
            for edit in comparison.coming
        ],
        "conflicts": [_conflict(edit) for edit in comparison.conflicts],
        "added": [
            {"participant": new.id, "place": new.place, "fields": list(new.cells)}
            for new in comparison.added
        ],
        "absent": [_absent(one) for one in comparison.absent],
        "remarks": [
            {"place": remark.place, "message": remark.message, "hint": remark.hint or None,
             "is_open": remark.is_open}
            for remark in comparison.remarks
        ],
        "ignored_columns": list(home.grid.others),
        "workbook_cells_written": home.refreshed.cells,
        "workbook_rows_added": list(home.refreshed.rows),
        "findings": [
            {"code": found.code, "severity": found.severity.value, "message": found.message}
            for found in home.findings
        ],
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def kind_of(edit: CellEdit) -> str:
    """What was done to a cell: `filled in`, `emptied` or `changed`."""
    if not edit.meaning.shown:
        return "emptied"
    return "changed" if edit.ours else "filled in"


def _conflict(edit: CellEdit) -> dict[str, Any]:
    return {
        "participant": edit.person,
        "field": edit.field.name,
        "place": edit.place,
        "workbook": edit.meaning.shown,
        "roster": edit.ours,
        "taken": edit.taken.value if edit.taken else None,
    }


def _absent(one: Absent) -> dict[str, Any]:
    return {"participant": one.id, "fate": one.fate.value, "named_at": list(one.named_at)}


def words_of(one: Absent) -> tuple[str, str]:
    """What becomes of somebody of whom one file says nothing any more, and what can be done."""
    said, hint = (
        _NAMED if one.fate in (Fate.KEPT, Fate.NAMED) and one.named_at else _WORDS[one.fate]
    )
    places = listing(one.named_at)
    return said.format(places=places), hint.format(id=one.id)


_NAMED = (
    "deleted in the workbook, and stays on the roster: the agenda names them at {places}",
    "take them out of the agenda first, or put the row back with `--take {id}=roster`",
)
_WORDS = {
    Fate.REMOVED: ("deleted in the workbook, and goes from the roster too", ""),
    Fate.KEPT: (
        "deleted in the workbook, and stays on the roster",
        "`--remove-deleted` removes them, `--take {id}=roster` puts the row back",
    ),
    Fate.NAMED: (
        "deleted in the workbook, and stays: the roster has no ids, and others would get theirs",
        "add a column `id` to the roster",
    ),
    Fate.CHANGED: (
        "deleted in the workbook, and changed on the roster since",
        "`--take {id}=workbook` removes them, `--take {id}=roster` puts the row back",
    ),
    Fate.RESTORED: ("deleted in the workbook, and gets the row back", ""),
    Fate.GONE: ("not on the roster any more; the row stays in the workbook", "delete it there"),
    Fate.EDITED: (
        "not on the roster any more, and edited in the workbook",
        "`--take {id}=workbook` puts them back on the roster, `--take {id}=roster` leaves them out",
    ),
    Fate.PUT_BACK: ("edited in the workbook, and comes back onto the roster", ""),
    Fate.LEFT: ("edited in the workbook, and stays off the roster", "delete the row there"),
}
