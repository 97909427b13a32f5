"""The only reader of agendas and rosters: files in, a plan and its diagnostics out."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import NamedTuple

from planner.decode.agenda import AGENDA_DOCUMENT, decode_agenda
from planner.files import (
    STANDARD_INPUT,
    UnreadableFileError,
    decode_table_text,
    decode_text,
    read_whole,
    shown_path,
)
from planner.model.agenda import Agenda, Event
from planner.model.people import Roster
from planner.roster.decode import (
    ROSTER_DOCUMENT,
    DecodedRoster,
    OrganisationTypes,
    RosterText,
    decode_document,
    decode_sheet,
)
from planner.roster.sheets import CsvSheet, UnreadableSheetError, read_workbook
from planner.schedule.plan import Plan
from planner.schedule.resolve import resolve
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
from planner.text.source import Place, Source, WholeFile

MAX_AGENDA_BYTES = 5_000_000
MAX_ROSTER_BYTES = 50_000_000

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"})
_YAML = frozenset({".yaml", ".yml"})


@dataclass(frozen=True)
class Loaded:
    """What a file holds: its plan, and the mistakes in its text.

    ``plan`` is None where nothing could be read; where ``diagnostics`` hold an error, it is
    what could be read, fit for checking but not for output. ``inputs`` are the files read.
    """

    path: str
    plan: Plan | None
    diagnostics: tuple[Diagnostic, ...]
    texts: Mapping[str, RosterText] = field(default_factory=dict, repr=False)
    inputs: tuple[Path, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether the plan is all that the author wrote."""
        return self.plan is not None and not has_errors(self.diagnostics)

    def place(self, route: Route) -> Place:
        """Where a value is written."""
        text = self.texts.get(route.document)
        return text.locate(route.steps) if text else WholeFile(self.path)

    def diagnose(self, code: str, severity: Severity, finding: Finding) -> Diagnostic:
        """A finding with its routes looked up."""
        return Diagnostic(
            code=code,
            severity=severity,
            message=finding.message,
            hint=finding.hint,
            place=self.place(finding.at),
            related=tuple(Related(self.place(at), label) for at, label in finding.related),
        )


def load(path: str | Path, *, language: str | None = None) -> Loaded:
    """Read an agenda, the roster it names, and resolve its schedule.

    ``path`` may be `-` for standard input; the roster is then looked for in the current folder.
    With ``language``, texts given in several languages are read in that one. Never raises for
    what a file holds: mistakes are in the result's diagnostics.
    """
    name = str(path)
    try:
        source = decode_text(name, read_whole(name, MAX_AGENDA_BYTES))
    except UnreadableFileError as error:
        return Loaded(shown_path(name), None, (error.diagnostic,))
    loaded = load_text(source, _folder(name), language=language)
    return (
        loaded if name == STANDARD_INPUT else replace(loaded, inputs=(Path(name), *loaded.inputs))
    )


def load_text(source: Source, folder: Path, *, language: str | None = None) -> Loaded:
    """Like `load`, for an agenda's text; ``folder`` is where its roster is looked for."""
    document, diagnostics = compose(source)
    if diagnostics and document.root is None:
        return Loaded(source.path, None, tuple(diagnostics))
    agenda, mistakes = decode_agenda(document, language)
    diagnostics += mistakes
    if agenda is None:
        return Loaded(source.path, None, in_order(diagnostics))
    texts: dict[str, RosterText] = {AGENDA_DOCUMENT: document}
    roster = None
    if agenda.roster is not None:
        decoded = _decode_named_roster(agenda, folder, document.locate(("roster",)))
        diagnostics += decoded.diagnostics
        roster = decoded.roster
        texts[ROSTER_DOCUMENT] = decoded.text
    schedule, problems = resolve(agenda)
    loaded = Loaded(source.path, Plan(agenda, schedule, roster), (), texts)
    diagnostics += (
        loaded.diagnose(problem.code, Severity.ERROR, problem.finding) for problem in problems
    )
    inputs = (folder / agenda.roster,) if agenda.roster is not None else ()
    return replace(loaded, diagnostics=in_order(diagnostics), inputs=inputs)


def plan_of_roster(path: str | Path) -> Loaded:
    """A plan of nothing but the participants in a roster file."""
    decoded = _decode_roster(str(path), OrganisationTypes())
    agenda = Agenda(event=Event(id="roster", name=PurePath(path).stem, timezone="UTC"))
    schedule, _ = resolve(agenda)
    return Loaded(
        shown_path(str(path)),
        Plan(agenda, schedule, decoded.roster),
        in_order(decoded.diagnostics),
        {ROSTER_DOCUMENT: decoded.text},
        (Path(path),),
    )


def is_roster(path: str) -> bool:
    """Whether a file's name says that it is a roster and not an agenda."""
    suffix = PurePath(path).suffix.lower()
    return suffix in _WORKBOOKS or suffix in {".csv", ".tsv", ".txt"}


def _folder(path: str) -> Path:
    return Path() if path == STANDARD_INPUT else Path(path).parent


def _decode_named_roster(agenda: Agenda, folder: Path, named_at: Place) -> DecodedRoster:
    path = folder / str(agenda.roster)
    decoded = _decode_roster(str(path), OrganisationTypes(agenda.organisation_types))
    missing = [d for d in decoded.diagnostics if d.code == "file-not-found"]
    if not missing:
        return decoded
    # Point at the line that names the file, not at a file that is not there.
    return decoded._replace(diagnostics=(_roster_not_found(missing[0], str(path), named_at),))


def _roster_not_found(missing: Diagnostic, path: str, named_at: Place) -> Diagnostic:
    return Diagnostic(
        code="roster-not-found",
        severity=Severity.ERROR,
        message=f"the roster `{path}` is not there",
        hint=missing.hint,
        place=named_at,
    )


def _decode_roster(path: str, types: OrganisationTypes) -> DecodedRoster:
    try:
        data = read_whole(path, MAX_ROSTER_BYTES)
        if not data.strip():
            raise UnreadableFileError(
                "empty-roster", path, "the roster is empty", "add a row of headers and the people"
            )
        return _decode_roster_bytes(path, data, types)
    except UnreadableFileError as error:
        return _no_roster(path, error.diagnostic)
    except UnreadableSheetError as error:
        unreadable = UnreadableFileError(
            "roster-unreadable", path, str(error), "open it, check it, and save it again"
        )
        return _no_roster(path, unreadable.diagnostic)


def _decode_roster_bytes(path: str, data: bytes, types: OrganisationTypes) -> DecodedRoster:
    suffix = PurePath(path).suffix.lower()
    if suffix in _WORKBOOKS:
        return decode_sheet(read_workbook(path, data), types)
    if suffix in _YAML:
        public = decode_text(path, data)
        document, diagnostics = compose(Source(public.path, public.text, private=True))
        decoded = decode_document(document, types)
        return decoded._replace(diagnostics=(*diagnostics, *decoded.diagnostics))
    source, warning = decode_table_text(path, data)
    decoded = decode_sheet(CsvSheet(source), types)
    return decoded._replace(diagnostics=(warning, *decoded.diagnostics)) if warning else decoded


class _NoText(NamedTuple):
    """The text of a roster that could not be read: all there is to point at is the file."""

    path: str

    def locate(self, _steps: object) -> Place:
        return WholeFile(self.path)


def _no_roster(path: str, diagnostic: Diagnostic) -> DecodedRoster:
    return DecodedRoster(Roster(), _NoText(path), (diagnostic,))
