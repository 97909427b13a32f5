"""An import, tried, and written where that was asked for."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from planner.decode.agenda import decode_agenda
from planner.files import encode_like
from planner.importing.enrolled import NOBODY, Register, register_of
from planner.importing.export import CannotImportError, export_in
from planner.importing.headers import Column
from planner.importing.mapping import CannotMapError, Wish, mapping_of
from planner.importing.memory import remembered, wishes_of, with_import
from planner.importing.merging import EVERY_FIELD, Decisions, merged
from planner.importing.outcome import Read
from planner.importing.people import people_in
from planner.intake.growing import grown
from planner.intake.tables import tables_in
from planner.intake.target import FileRefusedError, Request, Target, former_of, target_of
from planner.loading import read_roster
from planner.output import Replacement, replace_files, write_file
from planner.roster.fields import RosterFields
from planner.syncing.refusals import CannotSyncError
from planner.text.layout import CannotRewriteError
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest


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


def tried_intake(request: Request) -> Intake:
    """What bringing files into a roster would change; nothing is written.

    Raises FileRefusedError, CannotMapError or UndecidedError.
    """
    target = target_of(request)
    _check_preferred(request.decisions, target.fields)
    former = former_of(target.path)
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


def _read(
    path: str, request: Request, target: Target, state: bytes | None
) -> tuple[Read, bytes | None]:
    """An export read, and the roster's bytes with it."""
    fields, types = target.fields, target.types
    try:
        export = export_in(tables_in(path), fields, request.sheet)
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
        raise FileRefusedError(path, error.message, error.hint) from None
    people = people_in(export, mapping, fields, types, order)
    if not people.rows:
        raise FileRefusedError(
            path, "there are headers, and nobody below them", "check that it is the file you meant"
        )
    try:
        register = _register(target, state)
        merge = merged(register, people, fields, types, request.decisions)
        after = state if merge.changes_nothing else grown(merge, fields, target.path, state)
    except (CannotImportError, CannotSyncError) as error:
        raise FileRefusedError(target.path, error.message, error.hint) from None
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


def _register(target: Target, state: bytes | None) -> Register:
    if state is None:
        return NOBODY
    decoded = read_roster(target.path, target.agenda, read=lambda _path, _most: state)
    if decoded.roster is None:
        first = decoded.diagnostics[0]
        raise CannotImportError(f"the roster cannot be read: {first.message}", first.hint or "")
    return register_of(decoded)


def _with_agenda(intake: Intake, target: Target) -> Intake:
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
