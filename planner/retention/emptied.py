"""A roster's file with some of its fields emptied, and all else as it was."""

from collections.abc import Collection, Iterable, Iterator
from io import BytesIO
from typing import NamedTuple

from planner.files import encode_like
from planner.leaks.opened import Skipped, opened
from planner.leaks.scan import Index
from planner.leaks.secrets import hidden, secrets
from planner.loading import Loaded
from planner.model.people import Participant
from planner.roster.decode import ROSTER_DOCUMENT, SheetText
from planner.roster.sheets import CsvSheet, WorkbookSheet
from planner.schedule.plan import Plan
from planner.text.nodes import Document, Mapping
from planner.text.patch import Edit, patched
from planner.text.refusals import RefusalError
from planner.text.wording import listing, quoted

MINOR = "minor"
CONSENT = "list_consent"


class CannotPurgeError(RefusalError):
    """Why data cannot be destroyed here, and what to do about it."""


class Emptied(NamedTuple):
    """The bytes of a roster after it was emptied, and the columns that went beside its fields."""

    content: bytes
    unknown: tuple[str, ...] = ()


def _header(head: list[str], column: int) -> str:
    return head[column] if column < len(head) and head[column] else "a column without a header"


def _unknown(text: SheetText) -> list[int]:
    known, rows = set(text.columns.values()), text.sheet.rows[text.header + 1 :]
    width = max(map(len, rows), default=0)
    return [
        column
        for column in range(width)
        if column not in known and any(column < len(row) and row[column] for row in rows)
    ]


def emptied(loaded: Loaded, data: bytes, fields: Collection[str], *, with_unknown: bool) -> Emptied:
    """The file of a plan's roster with fields emptied, and with what is in unknown columns gone.

    Where it is no longer said who is a minor, their consent to be listed becomes a refusal, or
    they would be named; where there is no place for that, it stays said. Raises CannotPurgeError.
    """
    text = loaded.texts[ROSTER_DOCUMENT]
    plan = _plan(loaded)
    if isinstance(text, Document):
        return Emptied(_emptied_yaml(plan, text, data, fields))
    if not isinstance(text, SheetText):
        raise CannotPurgeError("the roster could not be read", "`planner check` says why")
    unknown = _unknown(text) if with_unknown else []
    cells = dict(_cells(plan, text, fields, unknown))
    head = text.sheet.rows[text.header]
    names = tuple(_header(head, column) for column in unknown)
    if isinstance(text.sheet, WorkbookSheet):
        return Emptied(_emptied_workbook(text.sheet, data, cells), names)
    if not isinstance(text.sheet, CsvSheet) or encode_like(data, text.sheet.source.text) != data:
        raise CannotPurgeError(
            "the roster is in an old encoding", "save it as `CSV UTF-8`, and run this again"
        )
    return Emptied(encode_like(data, text.sheet.with_cells(cells, ())), names)


def _plan(loaded: Loaded) -> Plan:
    if loaded.plan is None:
        raise CannotPurgeError("the agenda could not be read", "`planner check` says why")
    return loaded.plan


_NOWHERE = 1_000_000

Cells = Iterator[tuple[tuple[int, int], str]]


def _cells(plan: Plan, text: SheetText, fields: Collection[str], unknown: Iterable[int]) -> Cells:
    """The cells that change, with what they then hold."""
    columns = [text.columns[name] for name in fields if name in text.columns] + list(unknown)
    minor, consent = text.columns.get(MINOR), text.columns.get(CONSENT, _NOWHERE)
    young = {int(one.route.steps[-1]) for one in plan.participants if one.minor}
    for row in range(text.header + 1, len(text.sheet.rows)):
        cells = text.sheet.rows[row]
        is_shielded = row in young and MINOR in fields and consent < len(cells)
        if is_shielded:
            yield (row, consent), "no"
        for column in columns:
            is_kept = column == minor and row in young and not is_shielded
            if column < len(cells) and cells[column] and not is_kept:
                yield (row, column), ""


def _emptied_workbook(
    sheet: WorkbookSheet, data: bytes, cells: dict[tuple[int, int], str]
) -> bytes:
    if not sheet.path.lower().endswith(".xlsx"):
        raise CannotPurgeError(
            "only in .xlsx workbooks can single columns be emptied",
            "save the roster as .xlsx or .csv, and delete this file",
        )
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data))
    page = book[sheet.name]
    for (row, column), text in cells.items():
        cell = page.cell(row + 1, column + 1)
        cell.value = text or None
        cell.comment = None
        cell.hyperlink = None
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _emptied_yaml(plan: Plan, document: Document, data: bytes, fields: Collection[str]) -> bytes:
    edits = []
    for person in plan.participants:
        group = _node(document, person)
        consent = group.get(CONSENT)
        is_shielded = MINOR in fields and person.minor and consent is not None
        if is_shielded and consent is not None:
            edits.append(Edit(consent.start, consent.end, "no"))
        for name in fields:
            value = group.get(name)
            is_kept = name == MINOR and person.minor and not is_shielded
            if value is not None and value.end > value.start and not is_kept:
                edits.append(Edit(value.start, value.end, ""))
    try:
        return encode_like(data, patched(document.source.text, edits))
    except ValueError:  # two edits of one place, where an alias stands
        raise _by_hand() from None


def _by_hand() -> CannotPurgeError:
    return CannotPurgeError(
        "the roster cannot be emptied without changing more than that",
        "an `&anchor`, an `*alias` or an unusual layout stands in the way; empty it by hand",
    )


def _node(document: Document, person: Participant) -> Mapping:
    node = document.root
    for step in person.route.steps:
        if isinstance(node, Mapping):
            node = node.get(str(step))
        elif node is not None:
            node = node.items[step]  # type: ignore[attr-defined]  # a list, by its route
    if not isinstance(node, Mapping):
        raise _by_hand()
    return node


# What was done, looked at again


def check_emptied(
    before: Plan, after: Plan | None, content: bytes, name: str, fields: Collection[str]
) -> None:
    """Raise CannotPurgeError unless just the fields are gone, wherever they stood in the file."""
    if after is None or not _is_as_meant(before, after, fields):
        raise _by_hand()
    gone = (secret for secret in secrets(before) if secret.field in fields and secret.is_telling)
    index = Index(hidden(before, _Kept(fields), gone))
    left: dict[tuple[str, str], None] = {}
    for record in opened(name, content):
        if isinstance(record, Skipped):
            raise CannotPurgeError(
                f"a part of the roster cannot be looked into: {record.why}",
                "take it out of the file, and run this again",
            )
        for secret in index.found_in(" ".join(record.cells)):
            left[before.fields[secret.field].label, record.where] = None
    if left:
        some = listing([f"{quoted(label)} in {where}" for label, where in list(left)[:5]])
        raise CannotPurgeError(
            f"what is to go stands elsewhere in the roster's file too: {some}",
            "take it out there, and run this again",
        )


class _Kept:
    """Whoever reads what is left: all but the fields that go."""

    person = None

    def __init__(self, fields: Collection[str]) -> None:
        self.fields = fields

    def may_see(self, _plan: Plan, _participant: Participant, field: str) -> bool:
        return field not in self.fields


def _is_as_meant(before: Plan, after: Plan, fields: Collection[str]) -> bool:
    if len(before.participants) != len(after.participants):
        return False
    kept = [field.name for field in before.fields if field.name not in fields]
    for old, new in zip(before.participants, after.participants, strict=True):
        left = {name for name in fields if new.value(name) not in (None, "", ())}
        if left and not (left == {MINOR} and old.minor):
            return False
        for name in kept:
            is_shielded = name == CONSENT and MINOR in fields and old.minor
            value = new.value(name)
            if value != old.value(name) and not (is_shielded and value is False):
                return False
    return True
