"""Exports read into a roster: files opened, the import tried, and the files written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from planner.decode.agenda import decode_agenda
from planner.files import UnreadableFileError, decode_table_text, encode_like, read_whole
from planner.importing.csv_roster import grown_roster, new_roster
from planner.importing.enrolled import NOBODY, Register, register_of
from planner.importing.export import CannotImportError, export_in
from planner.importing.headers import Column
from planner.importing.mapping import CannotMapError, Wish, mapping_of
from planner.importing.memory import remembered, wishes_of, with_import
from planner.importing.merging import EVERY_FIELD, Decisions, Merge, merged
from planner.importing.outcome import Read
from planner.importing.people import people_in
from planner.importing.workbook_roster import grown_workbook
from planner.loading import MAX_ROSTER_BYTES, folder_of, holds_people, is_workbook, read_roster
from planner.model.agenda import Agenda
from planner.model.imports import DateOrder, Import
from planner.output import Replacement, replace_files, write_file
from planner.patching import Opened, open_agenda
from planner.roster.decode import DecodedRoster, OrganisationTypes
from planner.roster.fields import USUAL_FIELDS, RosterFields
from planner.roster.sheets import CsvSheet, Sheet, UnreadableSheetError, read_workbook
from planner.text.layout import CannotRewriteError
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest

_YAML = (".yaml", ".yml")
# APPNOTE 6.3.10 §4.3.7 and [MS-CFB] §2.2: how workbooks begin, whatever their name says.
_WORKBOOK_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True)
class Request:
    """What an organiser asks for: files to bring into a roster, and what they said of them.

    ``into`` is a roster, or an agenda that names one; ``agenda`` an agenda beside a roster.
    """

    files: tuple[str, ...]
    into: str
    agenda: str | None = None
    wishes: tuple[Wish, ...] = ()
    sheet: str | None = None
    order: DateOrder | None = None
    decisions: Decisions = field(default_factory=Decisions)


class Intake(NamedTuple):
    """An import, tried: nothing is written yet.

    ``roster`` is the roster's path, ``former`` its bytes (None where it is not there yet),
    ``after`` what they would be. ``agenda`` is the agenda's path, as ``agenda_former`` and
    ``agenda_after`` its bytes; ``notes`` are what else there is to know.
    """

    roster: str
    former: bytes | None
    after: bytes
    reads: tuple[Read, ...]
    agenda: str | None = None
    agenda_former: bytes = b""
    agenda_after: bytes = b""
    notes: tuple[str, ...] = ()

    @property
    def changes_roster(self) -> bool:
        """Whether the roster gets other bytes."""
        return self.after != (self.former or b"")

    @property
    def changes_agenda(self) -> bool:
        """Whether the agenda gets other bytes."""
        return self.agenda_after != self.agenda_former

    @property
    def changed(self) -> tuple[str, ...]:
        """The files that get other bytes."""
        agenda = (self.agenda,) if self.agenda and self.changes_agenda else ()
        return (self.roster, *agenda) if self.changes_roster else agenda


class FileRefusedError(Exception):
    """A file that cannot be brought in, or into; message and hint are for the organiser."""

    def __init__(self, path: str, message: str, hint: str | None) -> None:
        super().__init__(f"{path}: {message}")
        self.hint = hint


class _Target(NamedTuple):
    """Where people are brought to, and what the agenda says of it."""

    path: str
    opened: Opened | None
    agenda: Agenda | None

    @property
    def fields(self) -> RosterFields:
        return RosterFields(self.agenda.roster_fields) if self.agenda else USUAL_FIELDS

    @property
    def types(self) -> OrganisationTypes:
        return OrganisationTypes(self.agenda.organisation_types if self.agenda else ())

    @property
    def imports(self) -> tuple[Import, ...]:
        return self.agenda.imports if self.agenda else ()


def tried_intake(request: Request) -> Intake:
    """What bringing files into a roster would change; nothing is written.

    Raises FileRefusedError, CannotMapError or UndecidedError.
    """
    target = _target(request)
    _check_preferred(request.decisions, target.fields)
    former = _former(target.path)
    state = former
    reads: list[Read] = []
    for path in request.files:
        if former is not None and Path(path).exists() and Path(path).samefile(target.path):
            raise FileRefusedError(path, "this is the roster itself", "name an export of people")
        read, state = _read(path, request, target, state)
        reads.append(read)
    _check_wishes(request, reads)
    intake = Intake(target.path, former, state or b"", _absent_from_all(reads))
    return _with_agenda(intake, target)


def _absent_from_all(reads: Sequence[Read]) -> tuple[Read, ...]:
    """The files, where only the last says who is absent: those who are in none of them."""
    *others, last = reads
    absent = {person.id for person in last.merge.absent}
    for read in others:
        absent &= {person.id for person in read.merge.absent}
    people = tuple(person for person in last.merge.absent if person.id in absent)
    nobody = (read._replace(merge=read.merge._replace(absent=())) for read in others)
    return (*nobody, last._replace(merge=last.merge._replace(absent=people)))


def write_intake(intake: Intake) -> None:
    """Write what was tried, unless a file has changed since it was read.

    Raises CannotWriteError, or OSError.
    """
    replacements = []
    if intake.agenda and intake.changes_agenda:
        replacements.append(Replacement(intake.agenda, intake.agenda_former, intake.agenda_after))
    if intake.changes_roster and intake.former is None:
        write_file(Path(intake.roster), intake.after)
    elif intake.changes_roster:
        replacements.append(Replacement(intake.roster, intake.former or b"", intake.after))
    replace_files(replacements)


def _target(request: Request) -> _Target:
    into, beside = request.into, request.agenda
    if beside is not None:
        opened = _opened(beside)
        return _Target(into, opened, _agenda_of(opened))
    if not into.lower().endswith(_YAML) or not Path(into).exists():
        return _Target(into, None, None)
    opened = _opened(into)
    agenda = _agenda_of(opened)
    if agenda.roster is None:
        raise FileRefusedError(
            into, "the agenda names no roster", "add `roster: participants.csv` to it"
        )
    return _Target(str(Path(folder_of(into), agenda.roster)), opened, agenda)


def _opened(path: str) -> Opened:
    try:
        data = read_whole(path, MAX_ROSTER_BYTES)
        if holds_people(data.decode(errors="replace")):
            raise _no_yaml(path)
        return open_agenda(path)
    except UnreadableFileError as error:
        raise _refused(path, error) from None


def _agenda_of(opened: Opened) -> Agenda:
    plan = opened.loaded.plan
    if plan is None:
        raise FileRefusedError(
            opened.path, "the agenda cannot be read", f"`planner check {opened.path}` says why"
        )
    return plan.agenda


def _former(path: str) -> bytes | None:
    """The roster as it is; None where it is not there yet."""
    if path.lower().endswith(_YAML):
        raise _no_yaml(path)
    if not Path(path).exists():
        if is_workbook(path):
            raise FileRefusedError(
                path, "there is no such workbook",
                "name one that is there, or a new roster that ends in `.csv`",
            )  # fmt: skip
        return None
    if is_workbook(path) and not path.lower().endswith(".xlsx"):
        raise FileRefusedError(
            path, "only an `.xlsx` or a CSV file can be brought up to date",
            "save the roster as `.xlsx` or CSV, and name that",
        )  # fmt: skip
    try:
        return read_whole(path, MAX_ROSTER_BYTES)
    except UnreadableFileError as error:
        raise _refused(path, error) from None


def _no_yaml(path: str) -> FileRefusedError:
    return FileRefusedError(
        path, "a roster in YAML is not brought up to date from an export",
        "import into a CSV file, and name that under `roster:`",
    )  # fmt: skip


def _refused(path: str, error: UnreadableFileError) -> FileRefusedError:
    return FileRefusedError(path, str(error), error.diagnostic.hint)


def _read(
    path: str, request: Request, target: _Target, state: bytes | None
) -> tuple[Read, bytes | None]:
    """An export read, and the roster's bytes with it."""
    fields, types = target.fields, target.types
    try:
        export = export_in(_sheets(path), fields, request.sheet)
        kept = remembered(target.imports, export.source.key, export.columns)
        order = request.order or (kept.dates if kept else None)
        mapping = mapping_of(
            export.columns,
            export.source,
            fields,
            wishes=_wishes_here(request, export.columns),
            remembered=wishes_of(kept),
            filled=export.filled,
        )
    except (CannotImportError, CannotMapError) as error:
        raise FileRefusedError(path, str(error), error.hint) from None
    people = people_in(export, mapping, fields, types, order)
    if not people.rows:
        raise FileRefusedError(
            path, "there are headers, and nobody below them", "check that it is the file you meant"
        )
    try:
        register = _register(target, state)
        merge = merged(register, people, fields, types, request.decisions)
        after = state if merge.changes_nothing else _grown(merge, fields, state)
    except CannotImportError as error:
        raise FileRefusedError(target.path, str(error), error.hint) from None
    return Read(path, export, mapping, people, merge, kept, order), after


def _wishes_here(request: Request, columns: Sequence[Column]) -> list[Wish]:
    """The wishes for one of several files; of one file alone, all."""
    return [
        wish
        for wish in request.wishes
        if len(request.files) == 1 or any(column.is_called(wish.column) for column in columns)
    ]


def _check_preferred(decisions: Decisions, fields: RosterFields) -> None:
    for name in decisions.prefer:
        if name not in fields and name != EVERY_FIELD:
            near = did_you_mean(closest(name, [field.name for field in fields]))
            raise CannotMapError(
                f"the roster has no field {quoted(name)}",
                near or "`planner schema --roster` lists the usual ones",
            )


def _check_wishes(request: Request, reads: Sequence[Read]) -> None:
    """Refuse a wish for a column that none of the files has."""
    for wish in request.wishes:
        if not any(
            mapped.column.is_called(wish.column) for read in reads for mapped in read.mapping
        ):
            raise CannotMapError(
                f"none of the files has a column `{wish.column}`",
                "the list of their columns is shown without `--map` and `--drop`",
            )


def _sheets(path: str) -> list[Sheet]:
    """The tables of a file, whatever its name says."""
    try:
        data = read_whole(path, MAX_ROSTER_BYTES)
        if not data.strip():
            raise CannotImportError("the file is empty", "download the export again")
        if data.startswith(_WORKBOOK_STARTS) or is_workbook(path):
            return list(read_workbook(path, data))
        if path.lower().endswith((".pdf", *_YAML)) or data.startswith(b"%PDF"):
            raise CannotImportError("this is no export", "name a CSV file or a workbook")
        source, _ = decode_table_text(path, data)
        return [CsvSheet(source)]
    except UnreadableFileError as error:
        raise CannotImportError(str(error), error.diagnostic.hint or "") from None
    except UnreadableSheetError as error:
        raise CannotImportError(str(error), error.hint) from None


def _register(target: _Target, state: bytes | None) -> Register:
    if state is None:
        return NOBODY
    decoded = _decoded(target, state)
    if decoded.roster is None:
        first = decoded.diagnostics[0]
        raise CannotImportError(f"the roster cannot be read: {first.message}", first.hint or "")
    return register_of(decoded)


def _decoded(target: _Target, state: bytes) -> DecodedRoster:
    return read_roster(target.path, target.agenda, read=lambda _path, _most: state)


def _grown(merge: Merge, fields: RosterFields, state: bytes | None) -> bytes:
    sheet = merge.register.sheet
    if state is None:
        return new_roster(merge).encode("utf-8-sig")
    if isinstance(sheet, CsvSheet):
        return _encoded(state, sheet.source.text, grown_roster(merge, fields, sheet))
    return grown_workbook(merge, fields, state)


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


def _with_agenda(intake: Intake, target: _Target) -> Intake:
    """The import with its mappings kept in the agenda, where there is one."""
    opened = target.opened
    if opened is None or opened.document is None:
        return intake
    notes: list[str] = []
    document = opened.document
    imports = list(target.imports)
    for read in intake.reads:
        source = read.export.source.key
        kept = remembered(imports, source, read.export.columns)
        asked = read.order if read.people.ordered else None
        try:
            draft = with_import(document, source, read.mapping, asked, kept)
        except CannotRewriteError as error:
            notes.append(f"the mapping cannot be kept in the agenda: {error.message}")
            continue
        document = draft.document
        agenda, _ = decode_agenda(document)
        imports = list(agenda.imports) if agenda else imports
    return intake._replace(
        agenda=opened.path,
        agenda_former=opened.data,
        agenda_after=encode_like(opened.data, document.source.text),
        notes=tuple(notes),
    )
