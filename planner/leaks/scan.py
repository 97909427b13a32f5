"""A file looked through for what its readers must not see; where it is, and never what it says."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from planner.leaks.opened import Skipped, Unlock, opened
from planner.leaks.record import Record
from planner.leaks.secrets import Reader, Secret, hidden, identities, secrets
from planner.leaks.words import SHORTEST_PHONE, Words, is_unspaced, phones, words
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection
from planner.tables.people import participants_table
from planner.tables.plain import cell_text
from planner.tables.programme import schedule_table
from planner.tables.table import for_audience
from planner.vocabulary.audience import Audience

if TYPE_CHECKING:
    from planner.roster.field import RosterField


class Leak(NamedTuple):
    """A value that a file's readers must not see: of whom, of which field, and where it stands.

    Without a ``person`` it is a column with values in it.
    """

    field: str
    label: str
    person: str | None
    where: str


class Looked(NamedTuple):
    """What looking through a file found, and what of it could not be looked into."""

    leaks: tuple[Leak, ...]
    skipped: tuple[Skipped, ...]


def is_ledger(name: str, data: bytes) -> bool:
    """Whether a file is a private ledger, or what SQLite keeps beside one: for whoever sends."""
    is_named_so = ".told.sqlite" in PurePosixPath(name).name.casefold()
    return is_named_so or (data.startswith(b"SQLite") and b"CREATE TABLE handed" in data)


class Index:
    """Forms of values by their first word, to be found in one pass over a text."""

    def __init__(self, found: Iterable[Secret]) -> None:
        self.by_first: dict[str, list[Secret]] = {}
        self.by_phone: dict[str, list[Secret]] = {}
        self.unspaced: list[Secret] = []
        for secret in found:
            if secret.form[0] == "phone" and len(secret.form) == 2:
                self.by_phone.setdefault(secret.form[1], []).append(secret)
                continue
            self.by_first.setdefault(secret.form[0], []).append(secret)
            if is_unspaced("".join(secret.form)):
                self.unspaced.append(secret)

    def found_in(self, text: str, form: Words | None = None) -> Iterator[Secret]:
        """The secrets in a text; ``form`` are its words, where they are known."""
        form = words(text) if form is None else form
        for place, word in enumerate(form):
            for secret in self.by_first.get(word, ()):
                if form[place : place + len(secret.form)] == secret.form:
                    yield secret
        if self.by_phone:
            for digits in phones(text):
                yield from self.by_phone.get(digits[-SHORTEST_PHONE:], ())
        if self.unspaced and is_unspaced(text):
            squashed = "".join(form)
            yield from (one for one in self.unspaced if "".join(one.form) in squashed)


class Lookout:
    """Knows a plan's roster, and looks through files for it."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._indexes: dict[Reader, Index] = {}

    def look(
        self, name: str, data: bytes, reader: Reader, unlock: Unlock = lambda _: None
    ) -> Looked:
        """What of the roster stands in a file, that its reader must not see."""
        leaks: dict[Leak, None] = {}
        if is_ledger(name, data):
            leaks[Leak("ledger", "the private ledger of what people were told", None, "")] = None
        skipped: list[Skipped] = []
        columns: dict[str, _Columns] = {}
        index = self._index(reader)
        # A file's name is read by whoever has it.
        records = (Record("name of the file", (name,), is_whole=True), *opened(name, data, unlock))
        for record in records:
            if isinstance(record, Skipped):
                skipped.append(record)
                continue
            leaks.update(dict.fromkeys(self._values(record, index)))
            if record.row:
                table = columns.setdefault(record.table, _Columns(self.plan, reader))
                leaks.update(dict.fromkeys(table.leaks_in(record)))
        return Looked(tuple(leaks), tuple(skipped))

    def _values(self, record: Record, index: Index) -> Iterator[Leak]:
        text = " ".join(record.cells)
        form = words(text)
        found = list(index.found_in(text, form))
        about = self._about(form) if any(not one.is_telling for one in found) else frozenset()
        for secret in found:
            if secret.is_telling or (secret.person in about and not record.is_whole):
                label = self.plan.fields[secret.field].label
                yield Leak(secret.field, label, secret.person, record.where)

    def _about(self, form: Words) -> frozenset[str]:
        """The ids of those whom a row names."""
        found = set()
        for place, word in enumerate(form):
            for identity, person in self._identities.get(word, ()):
                if form[place : place + len(identity)] == identity:
                    found.add(person)
        return frozenset(found)

    @cached_property
    def _identities(self) -> dict[str, list[tuple[Words, str]]]:
        by_first: dict[str, list[tuple[Words, str]]] = {}
        for participant in self.plan.participants:
            for form in identities(participant):
                by_first.setdefault(form[0], []).append((form, participant.id))
        return by_first

    @cached_property
    def _secrets(self) -> tuple[Secret, ...]:
        return tuple(dict.fromkeys(secrets(self.plan)))

    def _index(self, reader: Reader) -> Index:
        known = self._indexes.get(reader)
        if known is None:
            kept = hidden(self.plan, reader, self._secrets)
            known = self._indexes[reader] = Index(_untold(self.plan, reader, kept))
        return known


# Words of the programme that are a person's name are that person's name.
_OF_PERSONS = frozenset(
    {"name", "also_known_as", "given_name", "family_name", "email", "phone", "emergency_contact"}
)


def _untold(plan: Plan, reader: Reader, found: Iterable[Secret]) -> list[Secret]:
    """Secrets without what the programme says anyway.

    What a reader is told of others counts only beside the person.
    """
    kept = list(found)
    index = Index(kept)
    programme = _forms_in(index, _programme(plan, reader.audience))
    people = _forms_in(index, _people(plan, reader.audience))
    return [
        one._replace(is_telling=False) if one.form in people else one
        for one in kept
        if one.form not in programme or one.field in _OF_PERSONS
    ]


def _forms_in(index: Index, texts: Iterable[str]) -> set[Words]:
    return {one.form for text in texts for one in index.found_in(text)}


def _programme(plan: Plan, audience: Audience) -> Iterator[str]:
    """What an audience is told of the event."""
    event = plan.agenda.event
    yield from (event.name, event.description, event.city, event.website)
    yield from event.organiser or ()
    for venue in event.places:
        yield from (venue.name, venue.address, venue.city)
    yield from programme_text(plan, Selection(), audience).splitlines()
    for session in plan.agenda.sessions():
        if audience.may_see(session.audience):
            yield from (session.objective, session.description)


def _people(plan: Plan, audience: Audience) -> Iterator[str]:
    """What an audience is told of those who take part."""
    for table in (schedule_table(plan), participants_table(plan)):
        for row in for_audience(table, audience).rows:
            of_people = (cell for cell in row.cells if row.subject or isinstance(cell, tuple))
            yield from map(cell_text, of_people)


class _Columns:
    """The columns of a table, by the headers in its first rows, and what stands below them."""

    def __init__(self, plan: Plan, reader: Reader) -> None:
        self.plan = plan
        self.reader = reader
        self.fields: dict[int, RosterField] | None = None

    def leaks_in(self, record: Record) -> Iterator[Leak]:
        """The columns that have a value in a row, and that the reader must not see."""
        if self.fields is None:
            self._read_head(record)
            return
        where = f"column of {record.table}" if record.table else "column"
        for column, field in self.fields.items():
            if column < len(record.cells) and record.cells[column].strip():
                yield Leak(field.name, field.label, None, where)

    def _read_head(self, record: Record) -> None:
        known = {
            column: field
            for column, cell in enumerate(record.cells)
            if cell and (field := self.plan.fields.for_header(cell))
        }
        names = {field.name for field in known.values()}
        if len(known) > 1 and names & _OF_WHOM:
            audience = self.reader.audience
            self.fields = {
                column: field
                for column, field in known.items()
                if not audience.may_see(field.sensitivity) and field.name != "name"
            }


# What a table of people says of whom its rows are.
_OF_WHOM = frozenset({"id", "name", "given_name", "family_name", "email"})
