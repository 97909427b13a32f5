"""The only reader of agendas and rosters: files in, a plan and its diagnostics out."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from os import PathLike
from typing import TYPE_CHECKING, NamedTuple

from planner.decode.agenda import AGENDA_DOCUMENT, decode_agenda
from planner.files import (
    STANDARD_INPUT,
    UnreadableFileError,
    decode_table_text,
    decode_text,
    read_whole,
    releases_path,
    shown_path,
)
from planner.model.agenda import Agenda, Event
from planner.model.releases import RELEASES_DOCUMENT
from planner.roster.decode import (
    ROSTER_DOCUMENT,
    DecodedRoster,
    OrganisationTypes,
    RosterText,
    decode_sheet,
)
from planner.roster.document import decode_document
from planner.roster.fields import FIELD_BY_NAME, USUAL_FIELDS, RosterFields
from planner.roster.naming import in_style
from planner.roster.own_fields import own_field_mistakes
from planner.roster.shape import holds_people
from planner.roster.sheets import CsvSheet, UnreadableSheetError, WorkbookSheet, read_workbook
from planner.schedule.plan import Plan
from planner.schedule.resolve import resolve
from planner.text.collecting import paused_gc
from planner.text.compose import compose
from planner.text.diagnostics import (
    Diagnostic,
    Finding,
    Related,
    Route,
    Severity,
    has_errors,
    in_order,
)
from planner.text.nodes import Document
from planner.text.nodes import Mapping as Group
from planner.text.source import Place, Source, WholeFile

if TYPE_CHECKING:
    from planner.rules.settings import Settings

MAX_AGENDA_BYTES = 5_000_000
MAX_ROSTER_BYTES = 50_000_000

Read = Callable[[str, int], bytes]
"""Reads a file by its name, up to so many bytes; raises UnreadableFileError."""

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_YAML = frozenset({".yaml", ".yml"})


class _Form(NamedTuple):
    """What an agenda says of how its roster is read."""

    types: OrganisationTypes = OrganisationTypes()
    fields: RosterFields = USUAL_FIELDS


@dataclass(frozen=True)
class Loaded:
    """What a file holds: its plan, and the mistakes in its text.

    ``plan`` is None where nothing could be read; where ``diagnostics`` hold an error, it is
    what could be read, fit for checking but not for output. ``inputs`` are the files read;
    ``beside`` are the texts of other agendas that are looked at together with this one.
    """

    path: str
    plan: Plan | None
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, RosterText] = field(default_factory=dict, repr=False)
    inputs: tuple[str, ...] = ()
    settings: "Settings" = field(default_factory=dict, repr=False)
    beside: tuple[str, ...] = field(default=(), repr=False)

    @property
    def agenda_texts(self) -> tuple[str, ...]:
        """The texts of the agenda, and of the others beside it."""
        document = self.texts.get(AGENDA_DOCUMENT)
        own = (document.source.text,) if isinstance(document, Document) else ()
        return (*own, *self.beside)

    @property
    def is_whole(self) -> bool:
        """Whether the plan is all that the author wrote."""
        return self.plan is not None and not has_errors(self.diagnostics)

    @property
    def has_agenda(self) -> bool:
        """Whether an agenda was read, and not a roster alone."""
        return AGENDA_DOCUMENT in self.texts

    def place(self, route: Route) -> Place:
        """Where a value is written."""
        text = self.texts.get(route.document)
        return text.locate(route.steps) if text else WholeFile(self.path)

    def diagnose(
        self, code: str, severity: Severity, finding: Finding, subjects: tuple[str, ...] = ()
    ) -> Diagnostic:
        """A finding with its routes looked up."""
        return Diagnostic(
            code=code,
            severity=severity,
            message=finding.message,
            hint=finding.hint,
            place=self.place(finding.at),
            related=tuple(Related(self.place(at), label) for at, label in finding.related),
            subjects=subjects,
            repair=finding.repair,
        )


def load(path: str | PathLike[str], *, language: str | None = None) -> Loaded:
    """Read an agenda, the roster it names, and resolve its schedule.

    ``path`` may be `-` for standard input; the roster is then looked for in the current folder.
    With ``language``, texts given in several languages are read in that one. Never raises for
    what a file holds: mistakes are in the result's diagnostics.
    """
    return load_from(read_whole, os.fspath(path), language=language)


def load_from(
    read: Read, name: str, *, language: str | None = None, with_answers: bool = True
) -> Loaded:
    """Like `load`, where ``read`` stands for the disk: for files as they once were.

    ``with_answers`` is whether what people have answered by now counts.
    """
    if mistaken := not_an_agenda(name):
        return Loaded(name, None, (mistaken.diagnostic,))
    try:
        source = decode_text(name, read(name, MAX_AGENDA_BYTES))
    except UnreadableFileError as error:
        return Loaded(shown_path(name), None, (error.diagnostic,))
    loaded = load_text(
        source, folder_of(name), language=language, read=read, with_answers=with_answers
    )
    return loaded if name == STANDARD_INPUT else replace(loaded, inputs=(name, *loaded.inputs))


def load_text(
    source: Source,
    folder: str,
    *,
    language: str | None = None,
    read: Read = read_whole,
    with_answers: bool = True,
) -> Loaded:
    """Like `load`, for an agenda's text; ``folder`` is where its roster is looked for."""
    if holds_people(source.text):
        return Loaded(source.path, None, (_not_an_agenda(source.path).diagnostic,))
    document, diagnostics = compose(source)
    if diagnostics and document.root is None:
        return Loaded(source.path, None, tuple(diagnostics))
    agenda, mistakes = decode_agenda(document, language)
    diagnostics += mistakes
    if agenda is None:
        return Loaded(source.path, None, in_order(diagnostics))
    settings, mistakes = _settings(document, agenda)
    diagnostics += mistakes
    texts: dict[str, RosterText] = {AGENDA_DOCUMENT: document}
    roster = None
    if agenda.roster is not None:
        decoded = _decode_named_roster(agenda, folder, document.locate(("roster",)), read)
        diagnostics += decoded.diagnostics
        roster = decoded.roster and in_style(decoded.roster, agenda.event.country_names)
        texts[ROSTER_DOCUMENT] = decoded.text
    schedule, problems = resolve(agenda)
    plan = Plan(agenda, schedule, roster)
    if os.path.isfile(releases_path(source.path)):
        from planner.ledger.reading import read_ledgers

        first = _untranslated(document, plan)
        ledgers = read_ledgers(first or plan, source.path, read, with_answers=with_answers)
        if first:
            first = replace(first, releases=ledgers.releases, answers=ledgers.answers)
        plan = replace(plan, releases=ledgers.releases, answers=ledgers.answers, untranslated=first)
        texts[RELEASES_DOCUMENT] = ledgers.text
        diagnostics += ledgers.diagnostics
    loaded = Loaded(source.path, plan, (), texts, settings=settings)
    own = own_field_mistakes(agenda.roster_fields, FIELD_BY_NAME.get)
    diagnostics += (loaded.diagnose(code, Severity.ERROR, finding) for code, finding in own)
    diagnostics += (
        loaded.diagnose(problem.code, Severity.ERROR, problem.finding) for problem in problems
    )
    inputs = (os.path.join(folder, agenda.roster),) if agenda.roster is not None else ()
    if RELEASES_DOCUMENT in texts:
        inputs = (*inputs, releases_path(source.path))
    return replace(loaded, diagnostics=in_order(diagnostics), inputs=inputs)


def _untranslated(document: Document, plan: Plan) -> Plan | None:
    """The plan with its texts in their first language; None where it has no others."""
    if plan.agenda.language is None or not plan.agenda.translations:
        return None
    agenda, _ = decode_agenda(document)
    return Plan(agenda, resolve(agenda)[0], plan.roster) if agenda else None


def _settings(document: Document, agenda: Agenda) -> tuple["Settings", list[Diagnostic]]:
    """What the agenda says of the rules; they are looked up only where it says something."""
    root = document.root
    if not isinstance(root, Group) or "rules" not in root.entries:
        return {}, []
    from planner.rules.settings import read_settings

    return read_settings(document, tuple(agenda.event.rooms()))


def load_any(
    path: str | PathLike[str], *, language: str | None = None, read: Read = read_whole
) -> Loaded:
    """Read an agenda like `load`, or a roster by itself, going by its name and its shape."""
    name = os.fspath(path)
    if is_roster(name) or _is_yaml_roster(name, read):
        return plan_of_roster(name, read=read)
    return load_from(read, name, language=language)


def _is_yaml_roster(name: str, read: Read) -> bool:
    if os.path.splitext(name)[1].lower() not in _YAML:
        return False
    try:
        return holds_people(decode_text(name, read(name, MAX_ROSTER_BYTES)).text)
    except UnreadableFileError:
        return False  # whoever reads it as an agenda says why


def plan_of_roster(path: str | PathLike[str], *, read: Read = read_whole) -> Loaded:
    """A plan of nothing but the participants in a roster file."""
    name = os.fspath(path)
    decoded = _decode_roster(name, _Form(), read)
    agenda = Agenda(event=Event(id="roster", name=os.path.basename(name), timezone="UTC"))
    schedule, _ = resolve(agenda)
    return Loaded(
        shown_path(name),
        Plan(agenda, schedule, decoded.roster),
        in_order(decoded.diagnostics),
        {ROSTER_DOCUMENT: decoded.text},
        (name,),
    )


def read_roster(
    path: str, agenda: Agenda | None = None, *, read: Read = read_whole
) -> DecodedRoster:
    """The participants in a roster file, read as an agenda says where there is one."""
    return _decode_roster(path, _form_of(agenda) if agenda else _Form(), read)


def beside_one_another(loaded: Iterable[Loaded]) -> list[Loaded]:
    """Files that are looked at together: each agenda with the texts of the others."""
    files = list(loaded)
    if len(files) == 1:
        return files
    texts = [file.agenda_texts for file in files]
    return [
        replace(file, beside=tuple(chain(*texts[:place], *texts[place + 1 :])))
        for place, file in enumerate(files)
    ]


def not_an_agenda(path: str) -> UnreadableFileError | None:
    """Why a file is not read as an agenda, going by its name: a roster must not be quoted."""
    if not is_roster(path) or not os.path.exists(path):
        return None
    return _not_an_agenda(path)


def _not_an_agenda(path: str) -> UnreadableFileError:
    return UnreadableFileError(
        "not-an-agenda", path, "this is a roster, not an agenda",
        "name the agenda; `planner roster` reads a roster by itself",
    )  # fmt: skip


def is_roster(path: str) -> bool:
    """Whether a file's name says that it is a roster and not an agenda."""
    suffix = os.path.splitext(path)[1].lower()
    return suffix in _WORKBOOKS or suffix in {".csv", ".tsv", ".txt"}


def is_workbook(path: str) -> bool:
    """Whether a file's name says that it has cells, and no lines of text."""
    return os.path.splitext(path)[1].lower() in _WORKBOOKS


def folder_of(path: str) -> str:
    """Where the roster is that an agenda names; empty for the current folder."""
    return "" if path == STANDARD_INPUT else os.path.dirname(path)


def _form_of(agenda: Agenda) -> _Form:
    return _Form(OrganisationTypes(agenda.organisation_types), RosterFields(agenda.roster_fields))


def _decode_named_roster(agenda: Agenda, folder: str, named_at: Place, read: Read) -> DecodedRoster:
    path = os.path.join(folder, str(agenda.roster))
    decoded = _decode_roster(path, _form_of(agenda), read)
    missing = [d for d in decoded.diagnostics if d.code == "file-not-found"]
    if not missing:
        return decoded
    # Point at the line that names the file, not at a file that is not there.
    return decoded._replace(diagnostics=(_roster_not_found(missing[0], path, named_at),))


def _roster_not_found(missing: Diagnostic, path: str, named_at: Place) -> Diagnostic:
    return Diagnostic(
        code="roster-not-found",
        severity=Severity.ERROR,
        message=f"the roster `{path}` is {'a folder' if os.path.isdir(path) else 'not there'}",
        hint=missing.hint,
        place=named_at,
    )


def _decode_roster(path: str, form: _Form, read: Read) -> DecodedRoster:
    try:
        with paused_gc():
            return _decode_roster_bytes(path, read(path, MAX_ROSTER_BYTES), form)
    except UnreadableFileError as error:
        return _no_roster(path, error.diagnostic)
    except UnreadableSheetError as error:
        unreadable = UnreadableFileError("roster-unreadable", path, error.message, error.hint)
        return _no_roster(path, unreadable.diagnostic)


def _decode_roster_bytes(path: str, data: bytes, form: _Form) -> DecodedRoster:
    if not data.strip():
        raise _empty(path)
    suffix = os.path.splitext(path)[1].lower()
    if suffix in _WORKBOOKS:
        return _decode_workbook(read_workbook(path, data), form)
    if suffix in _YAML:
        public = decode_text(path, data)
        document, diagnostics = compose(Source(public.path, public.text, private=True))
        if document.root is None and not diagnostics:
            raise _empty(path)
        decoded = decode_document(document, *form)
        return decoded._replace(diagnostics=(*diagnostics, *decoded.diagnostics))
    source, warning = decode_table_text(path, data)
    decoded = decode_sheet(CsvSheet(source), *form)
    return decoded._replace(diagnostics=(warning, *decoded.diagnostics)) if warning else decoded


def _decode_workbook(sheets: list[WorkbookSheet], form: _Form) -> DecodedRoster:
    """The first sheet that has a roster's headers; else what is wrong with the first."""
    tried = []
    for sheet in sheets:
        tried.append(decode_sheet(sheet, *form))
        if tried[-1].roster is not None:
            return tried[-1]
    return tried[0]


def _empty(path: str) -> UnreadableFileError:
    return UnreadableFileError(
        "empty-roster",
        path,
        "the roster is empty",
        "write `participants:`, and a list of people below it"
        if os.path.splitext(path)[1].lower() in _YAML
        else "add a row of headers and the people",
    )


class _NoText(NamedTuple):
    """The text of a roster that could not be read: all there is to point at is the file."""

    path: str

    def locate(self, _steps: object) -> Place:
        return WholeFile(self.path)


def _no_roster(path: str, diagnostic: Diagnostic) -> DecodedRoster:
    return DecodedRoster(None, _NoText(path), (diagnostic,))
