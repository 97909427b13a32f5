"""A roster with something changed in it, whatever kind of file it is."""

from pathlib import Path

from planner.files import encode_like
from planner.roster.decode import RosterText, SheetText
from planner.roster.fields import RosterFields
from planner.roster.sheets import CsvSheet
from planner.syncing.csv_roster import patched_csv
from planner.syncing.edits import RosterEdits
from planner.syncing.refusals import CannotSyncError
from planner.syncing.workbook_roster import patched_workbook
from planner.syncing.yaml_roster import patched_yaml
from planner.text.nodes import Document


def patched_roster(
    path: str, data: bytes, text: RosterText, fields: RosterFields, edits: RosterEdits
) -> bytes:
    """A roster's bytes after edits, all else as it was; raises CannotSyncError."""
    if edits.is_nothing:
        return data
    if isinstance(text, Document):
        _check_encoding(data, text.source.text)
        return encode_like(data, patched_yaml(text, edits))
    if not isinstance(text, SheetText):
        raise CannotSyncError("the roster could not be read", "`planner check` says why")
    if isinstance(text.sheet, CsvSheet):
        _check_encoding(data, text.sheet.source.text)
        return encode_like(data, patched_csv(text.sheet, text, fields, edits))
    if (ending := Path(path).suffix.lower()) != ".xlsx":
        raise CannotSyncError(
            f"the roster is {ending}, which can be read and not changed",
            "save it as .xlsx or .csv, and name that in the agenda",
        )
    return patched_workbook(data, text, fields, edits)


def _check_encoding(data: bytes, text: str) -> None:
    if encode_like(data, text) != data:
        raise CannotSyncError(
            "the roster is in an old encoding", "save it as `CSV UTF-8` first, and sync again"
        )
