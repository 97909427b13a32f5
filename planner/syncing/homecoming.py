"""`planner workbook sync`: a workbook opened, compared with the roster, and both files written.

Nothing is written here unless it is asked for; then both files are replaced, or neither is.
"""

import os
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planner.checking import check
from planner.files import read_whole
from planner.loading import Loaded, folder_of, load_from
from planner.locking import LockError, is_locked, locked, unlocked
from planner.model.people import Participant
from planner.output import Replacement, replace_files
from planner.roster.decode import ROSTER_DOCUMENT, OrganisationTypes
from planner.schedule.plan import Plan
from planner.syncing.cell_values import values_of
from planner.syncing.comparing import compare
from planner.syncing.contract import Contract, read_contract
from planner.syncing.decisions import Decisions
from planner.syncing.edits import RosterEdits
from planner.syncing.grid import Grid, find_grid
from planner.syncing.meanings import Meanings, shown_text
from planner.syncing.outcome import Comparison
from planner.syncing.packages import open_package
from planner.syncing.refreshing import Refreshed, refreshed
from planner.syncing.refusals import CannotSyncError
from planner.syncing.roster_files import patched_roster
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.wording import quoted
from planner.vocabulary.audience import Audience

MAX_WORKBOOK_BYTES = 100_000_000


@dataclass(frozen=True)
class Homecoming:
    """What a sync would do, or did; nothing is written yet.

    ``before`` and ``after`` are the agenda with its roster; ``findings`` are what is found
    afterwards and was not before. ``files`` are the roster and the workbook as they would be.
    """

    workbook: str
    roster: str
    contract: Contract
    grid: Grid
    comparison: Comparison
    before: Loaded
    after: Loaded
    findings: tuple[Diagnostic, ...]
    files: tuple[Replacement, ...]
    refreshed: Refreshed

    @property
    def changes_roster(self) -> bool:
        """Whether the roster gets other bytes."""
        return any(one.path == self.roster and one.former != one.content for one in self.files)

    @property
    def changes_workbook(self) -> bool:
        """Whether the workbook changes, be it only what it is compared with the next time."""
        return self.refreshed.content is not None


def bring_home(
    workbook: str, agenda: str, decisions: Decisions | None = None, password: str | None = None
) -> Homecoming:
    """Compare a workbook with the roster of an agenda, and work out both files.

    ``password`` opens those of them that are locked, and locks them again.

    Raises CannotSyncError where that cannot be done, UnreadableFileError where the workbook is
    not there, and MistakenAgendaError where the agenda or its roster has errors.
    """
    decided = decisions or Decisions()
    _check_name(workbook)
    files = _Files(password)
    data = files.read(workbook, MAX_WORKBOOK_BYTES)
    package = open_package(data)
    values = values_of(package)
    contract = read_contract(package, values)
    before = load_from(files.read, agenda)
    plan, roster = _roster_of(before, agenda)
    audience = _check_contract(contract, plan)
    ids = [person.id for person in plan.participants]
    grid = find_grid(package, values, contract, plan.fields, audience, ids)
    types = OrganisationTypes(plan.agenda.organisation_types)
    meanings = Meanings(types, plan.participants, decided.dates)
    comparison = compare(grid, contract, plan, meanings, decided, _named(before, plan))
    edits = _edits(plan, comparison)
    former = files.held[roster]
    content = patched_roster(roster, former, before.texts[ROSTER_DOCUMENT], plan.fields, edits)
    after = load_from(files.instead({roster: content}), agenda) if content != former else before
    proved = _proved(plan, after, comparison)
    made = refreshed(package, contract, grid, comparison, proved)
    replacements = (
        files.replacement(roster, content),
        files.replacement(workbook, data if made.content is None else made.content),
    )
    findings = _new_findings(before, after) if after is not before else ()
    return Homecoming(
        workbook, roster, contract, grid, comparison, before, after, findings, replacements, made
    )


def write_home(home: Homecoming) -> None:
    """Write both files, or neither; raises CannotWriteError, or CannotSyncError."""
    if lock := open_elsewhere(home.workbook):
        raise CannotSyncError(
            f"{home.workbook} is open in {lock}", "close it there, and run this again"
        )
    replace_files([file for file in home.files if file.former != file.content])


class MistakenAgendaError(Exception):
    """An agenda or a roster with errors; carries them."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("errors")
        self.diagnostics = diagnostics


def open_elsewhere(path: str) -> str:
    """The program that has a workbook open, as far as its lock file shows; empty for none."""
    file = Path(path)
    locks = {
        f"~${file.name}": "Excel",
        f"~${file.name[2:]}": "Excel",  # it cuts two letters from a long name
        f".~lock.{file.name}#": "LibreOffice",
    }
    return next((word for lock, word in locks.items() if file.with_name(lock).exists()), "")


def _check_name(path: str) -> None:
    file = Path(path)
    if file.name.startswith(("~$", ".~lock.")):
        raise CannotSyncError(
            "this is the mark of a workbook that is open somewhere, and no workbook",
            "name the workbook itself",
        )
    if file.suffix.lower() in (".csv", ".tsv", ".yaml", ".yml", ".txt"):
        raise CannotSyncError(
            f"{quoted(path)} is no workbook",
            "name the workbook first and the agenda second: `planner workbook sync "
            "FILE.xlsx AGENDA`",
        )


class _Files:
    """Reads each file once, so that all is worked out from the same bytes.

    ``held`` is what is in them; what is locked is opened with the password, and locked again.
    """

    def __init__(self, password: str | None) -> None:
        self.password = password
        self.raw: dict[str, bytes] = {}
        self.held: dict[str, bytes] = {}

    def read(self, path: str, most: int) -> bytes:
        if path not in self.held:
            self.raw[path] = data = read_whole(path, most)
            self.held[path] = self._opened(path, data)
        return self.held[path]

    def instead(self, contents: dict[str, bytes]) -> Callable[[str, int], bytes]:
        """A reader to which some files hold something else."""
        return lambda path, most: contents[path] if path in contents else self.read(path, most)

    def replacement(self, path: str, content: bytes) -> Replacement:
        """A file with another content, locked where it was."""
        raw = self.raw[path]
        if content == self.held[path]:
            return Replacement(path, raw, raw)
        if self.password is not None and is_locked(raw):
            content = _unless_locked_out(path, lambda: locked(content, str(self.password)))
        return Replacement(path, raw, content)

    def _opened(self, path: str, data: bytes) -> bytes:
        if self.password is None or not is_locked(data):
            return data
        return _unless_locked_out(path, lambda: unlocked(data, str(self.password)))


def _unless_locked_out(path: str, made: Callable[[], bytes]) -> bytes:
    try:
        return made()
    except LockError as error:
        raise CannotSyncError(f"{path}: {error.message}", error.hint) from None


def _roster_of(loaded: Loaded, agenda: str) -> tuple[Plan, str]:
    """The plan of an agenda without errors, and the path of its roster."""
    if loaded.plan is None or not loaded.is_whole:
        errors = (found for found in loaded.diagnostics if found.severity is Severity.ERROR)
        raise MistakenAgendaError(tuple(errors))
    named = loaded.plan.agenda.roster
    if named is None:
        raise CannotSyncError(
            f"{loaded.path} names no roster", "add `roster: participants.csv` to the agenda"
        )
    return loaded.plan, os.path.join(folder_of(agenda), named)  # noqa: PTH118  # as `load` names it


def _check_contract(contract: Contract, plan: Plan) -> Audience:
    """Who the workbook is for, where it is of this event and of the team."""
    if contract.event != plan.agenda.event.id:
        raise CannotSyncError(
            f"this is the workbook of {quoted(contract.event)}, and the agenda is of "
            f"{quoted(plan.agenda.event.id)}",
            "name the agenda that the workbook was made from",
        )
    audience = contract.audience
    if audience is None or audience < Audience.TEAM:
        readers = audience.label if audience is not None else "nobody we know"
        raise CannotSyncError(
            f"this workbook is for {readers}, and what it holds was withheld from",
            "bring home the team's workbook",
        )
    return audience


def _named(loaded: Loaded, plan: Plan) -> dict[str, tuple[str, ...]]:
    """Where the agenda names each participant: `line 34`."""
    from planner.rules.references import references

    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, route in references(plan):
        person = plan.participant(name)
        if person is not None:
            found[person.id].append(f"line {loaded.place(route).line}")
    return {id_: tuple(dict.fromkeys(lines)) for id_, lines in found.items()}


def _edits(plan: Plan, comparison: Comparison) -> RosterEdits:
    cells: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for edit in comparison.coming:
        cells[edit.person][edit.field.name] = edit.meaning.written
    people = {person.id: person for person in plan.participants}
    added = [
        {"id": new.id, **{name: meaning.written for name, meaning in new.cells.items()}}
        for new in comparison.added
    ]
    return RosterEdits(
        [(people[id_], said) for id_, said in cells.items()],
        added,
        [people[id_] for id_ in comparison.removed],
    )


def _proved(before: Plan, after: Loaded, comparison: Comparison) -> Plan:
    """The plan with the new roster, where that says what was meant and nothing else."""
    if after.plan is None or not after.is_whole:
        raise CannotSyncError(
            "the roster could not be read any more with what the workbook says",
            "bring home less at a time: undo the last edits in the workbook",
        )
    people = {person.id: person for person in after.plan.participants}
    meant: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for edit in comparison.coming:
        meant[edit.person][edit.field.name] = edit.meaning.shown
    for new in comparison.added:
        meant[new.id] = {name: meaning.shown for name, meaning in new.cells.items()}
    expected = {person.id for person in before.participants} - set(comparison.removed)
    if people.keys() != expected | {new.id for new in comparison.added}:
        raise _not_as_meant("other people than meant would be on it")
    for id_, said in meant.items():
        for name, shown in said.items():
            if shown_text(people[id_], name) != shown:
                raise _not_as_meant(f"{quoted(f'{id_}.{name}')} would be read differently")
    for person in before.participants:
        if person.id in people:
            _prove_kept(person, people[person.id], frozenset(meant.get(person.id, ())))
    return after.plan


def _prove_kept(before: Participant, after: Participant, changed: frozenset[str]) -> None:
    for name in (before.written.keys() | after.written.keys()) - changed:
        if before.written.get(name) != after.written.get(name):
            raise _not_as_meant(f"{quoted(f'{before.id}.{name}')} would change too")


def _not_as_meant(what: str) -> CannotSyncError:
    return CannotSyncError(
        f"the roster cannot be changed safely: {what}", "make that change in the roster itself"
    )


def _new_findings(before: Loaded, after: Loaded) -> tuple[Diagnostic, ...]:
    """What the rules find afterwards that they did not find before."""
    known = {(found.code, found.message) for found in check(before)}
    return tuple(found for found in check(after) if (found.code, found.message) not in known)
