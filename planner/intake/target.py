"""What an organiser asks for, and where people are brought to."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from planner.files import UnreadableFileError, decode_text, read_whole
from planner.importing.mapping import Wish
from planner.importing.merging import Decisions
from planner.loading import MAX_ROSTER_BYTES, folder_of, is_workbook
from planner.model.agenda import Agenda
from planner.model.imports import DateOrder, Import
from planner.patching import Opened, open_agenda
from planner.roster.decode import OrganisationTypes
from planner.roster.fields import USUAL_FIELDS, RosterFields
from planner.roster.shape import holds_people
from planner.text.refusals import RefusalError

_YAML = (".yaml", ".yml")


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


class FileRefusedError(RefusalError):
    """A file that cannot be brought in, or into; message and hint are for the organiser."""

    def __init__(self, path: str, message: str, hint: str | None) -> None:
        super().__init__(f"{path}: {message}", hint or "")


class Target(NamedTuple):
    """Where people are brought to, and what the agenda says of it."""

    path: str
    opened: Opened | None
    agenda: Agenda | None

    @property
    def fields(self) -> RosterFields:
        """The fields of its roster."""
        return RosterFields(self.agenda.roster_fields) if self.agenda else USUAL_FIELDS

    @property
    def types(self) -> OrganisationTypes:
        """The organisation types of its event."""
        return OrganisationTypes(self.agenda.organisation_types if self.agenda else ())

    @property
    def imports(self) -> tuple[Import, ...]:
        """What the agenda kept of former imports."""
        return self.agenda.imports if self.agenda else ()


def target_of(request: Request) -> Target:
    """Where people are brought to; raises FileRefusedError."""
    into, beside = request.into, request.agenda
    if beside is not None:
        opened = _opened(beside)
        return Target(into, opened, _agenda_of(opened))
    if not _is_agenda(into):
        return Target(into, None, None)
    opened = _opened(into)
    agenda = _agenda_of(opened)
    if agenda.roster is None:
        raise FileRefusedError(
            into, "the agenda names no roster", "add `roster: participants.csv` to it"
        )
    return Target(str(Path(folder_of(into), agenda.roster)), opened, agenda)


def _is_agenda(path: str) -> bool:
    """Whether a file is an agenda, and no roster in YAML."""
    if not path.lower().endswith(_YAML) or not Path(path).exists():
        return False
    try:
        return not holds_people(decode_text(path, read_whole(path, MAX_ROSTER_BYTES)).text)
    except UnreadableFileError as error:
        raise _refused(path, error) from None


def _opened(path: str) -> Opened:
    try:
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


def former_of(path: str) -> bytes | None:
    """The roster as it is; None where it is not there yet."""
    if not Path(path).exists():
        if not path.lower().endswith((".csv", ".tsv", ".txt")):
            raise FileRefusedError(
                path, "there is no such file",
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


def _refused(path: str, error: UnreadableFileError) -> FileRefusedError:
    return FileRefusedError(path, error.diagnostic.message, error.hint)
