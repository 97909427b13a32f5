"""A roster's file with a merge done, whatever kind of file it is."""

from collections import defaultdict

from planner.files import encode_like
from planner.importing.csv_roster import grown_roster, new_roster
from planner.importing.enrolled import Enrolled
from planner.importing.export import CannotImportError
from planner.importing.merging import Merge
from planner.model.people import Participant
from planner.roster.decode import ROSTER_DOCUMENT, SheetText
from planner.roster.fields import RosterFields
from planner.roster.sheets import CsvSheet
from planner.syncing.edits import RosterEdits
from planner.syncing.roster_files import patched_roster
from planner.text.diagnostics import Route
from planner.workbook.cells import LONGEST_TEXT


def grown(merge: Merge, fields: RosterFields, path: str, state: bytes | None) -> bytes:
    """The roster's bytes with a merge done. Raises CannotImportError or CannotSyncError."""
    text = merge.register.text
    if state is None or text is None:
        return new_roster(merge).encode("utf-8-sig")
    if isinstance(text, SheetText) and isinstance(text.sheet, CsvSheet):
        after = grown_roster(merge, fields, text, text.sheet)
        return _encoded(state, text.sheet.source.text, after)
    if isinstance(text, SheetText):
        _check_lengths(merge)
    return patched_roster(path, state, text, fields, _edits(merge, fields))


def _edits(merge: Merge, fields: RosterFields) -> RosterEdits:
    """What a merge changes, in the words in which workbooks come home."""
    cells: defaultdict[int, dict[str, str]] = defaultdict(dict)
    people = {person.row: person for person in merge.register.people}
    if "id" in merge.columns:
        for person in merge.register.people:
            cells[person.row]["id"] = person.id
    for change in merge.changes:
        cells[change.person.row][change.field] = change.text
    names = [field.name for field in fields]
    return RosterEdits(
        [(_as_participant(people[row]), said) for row, said in sorted(cells.items())],
        [
            {name: one.values[name] for name in names if name in one.values}
            for one in merge.additions
        ],
        with_ids="id" in merge.columns,
    )


def _as_participant(person: Enrolled) -> Participant:
    """Somebody on a roster, also where the roster cannot read them."""
    route = Route(ROSTER_DOCUMENT, person.steps)
    return Participant(id=person.id, name=person.name, route=route)


def _check_lengths(merge: Merge) -> None:
    """Refuse what no cell of a workbook can hold."""
    texts = [
        (one.row, field, text) for one in merge.additions for field, text in one.values.items()
    ]
    texts += [(change.row, change.field, change.text) for change in merge.changes]
    for row, field, text in texts:
        if len(text) > LONGEST_TEXT:
            raise CannotImportError(
                f"row {row + 1} of the export has more text for `{field}` than a cell of a "
                "workbook holds",
                "shorten it in the export, or name a CSV roster with `--into`",
            )


def _encoded(former: bytes, text: str, after: str) -> bytes:
    """A text's bytes in the encoding that its former bytes have."""
    if encode_like(former, text) == former:
        return encode_like(former, after)
    for encoding in ("cp1252", "latin-1"):
        try:
            if text.encode(encoding) == former:
                return after.encode(encoding)
        except UnicodeEncodeError:
            continue
    raise CannotImportError(
        "the roster is in an old encoding, which has no letters for what comes in",
        "save it as `CSV UTF-8`, and run this again",
    )
