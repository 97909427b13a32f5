"""Rows and nodes to participants, with every mistake at its cell."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from typing import Any

from planner.decode.kinds import UnreadableError
from planner.model.people import (
    Participant,
    Roster,
    is_inferred,
    one_participant,
    participant_maker,
)
from planner.roster.consents import is_unread_consent
from planner.roster.decoded import DecodedRoster, RosterText, SheetText
from planner.roster.field import RosterField
from planner.roster.fields import FIELD_BY_NAME, ROSTER_FIELDS, USUAL_FIELDS, RosterFields
from planner.roster.gathering import Noted, gathered
from planner.roster.reading import CellsOfRow, Readings
from planner.roster.sheets import Sheet
from planner.roster.stays import Report, report_stays
from planner.roster.unneeded import is_unneeded
from planner.text.diagnostics import Diagnostic, Related, Route, Severity
from planner.text.wording import count, did_you_mean, listing, quoted
from planner.vocabulary import organisation_types
from planner.vocabulary.organisation_types import OrganisationType
from planner.vocabulary.spelling import closest, fold

__all__ = [
    "NAMES", "ROSTER_DOCUMENT", "DecodedRoster", "OrganisationTypes", "RosterText", "SheetText",
    "decode_sheet", "participant_of", "read_cell", "roster_columns", "severity_of",
]  # fmt: skip

ROSTER_DOCUMENT = "roster"
_HEADER_ROWS = 20
_NO_HEADER = "a column without a header"
NAMES = frozenset({"name", "given_name", "family_name"})


class OrganisationTypes:
    """The organisation types of an event: the usual ones and the agenda's own."""

    def __init__(self, own: Iterable[OrganisationType] = ()) -> None:
        self.own = {fold(word): kind for kind in own for word in (kind.key, kind.label)}

    def read(self, text: str) -> OrganisationType:
        """The type a text names; raises UnreadableError."""
        found = self.own.get(fold(text)) or organisation_types.recognise(text)
        if found:
            return found
        near = (*closest(text, self.own), *organisation_types.suggestions(text))
        raise UnreadableError(
            "unknown-organisation-type",
            f"{quoted(text)} is not an organisation type we know",
            did_you_mean(near) or "declare it under `organisation_types` in the agenda",
            reason="is not an organisation type we know",
        )


def decode_sheet(
    sheet: Sheet, types: OrganisationTypes, fields: RosterFields = USUAL_FIELDS
) -> DecodedRoster:
    """The participants of a table: one row each, below a row of headers."""
    return _SheetDecoder(sheet, types, fields).decode()


class _SheetDecoder:
    """Reads one sheet."""

    def __init__(self, sheet: Sheet, types: OrganisationTypes, fields: RosterFields) -> None:
        self.sheet = sheet
        self.types = types
        self.fields = fields
        self.noted: list[Noted] = []
        self.columns: dict[str, int] = {}
        self.header = 0
        self.width = 0
        self.left_out: tuple[str, ...] = ()
        self.readings: list[tuple[str, int, Readings]] = []
        self.unread: dict[str, UnreadableError] = {}  # of the row that is being read
        self.broken: set[str] = set()
        self.make: Callable[[dict[str, Any]], Participant] = one_participant

    def decode(self) -> DecodedRoster:
        header = self.header_row()
        if header is None:
            self.report(
                0, 0, "", "no-header",
                "no row above the people names the columns of a roster",
                "the first row needs headers such as `name`, `email`, `organisation`, `country`; "
                "`planner schema --roster` lists them all",
            )  # fmt: skip
            return self.result(None)
        self.header = header
        self.map_columns(header)
        self.make = participant_maker(len(self.sheet.rows))
        self.readings = [
            (name, column, Readings(name, self.reader(name), self.unread))
            for name, column in self.columns.items()
        ]
        people: list[Participant] = []
        first_rows: dict[str, int] = {}
        for row, cells in enumerate(self.sheet.rows[header + 1 :], header + 1):
            if any(cells):
                person = self.participant(row, cells, len(people) + 1)
                if person and self.is_new(person.id, row, first_rows):
                    people.append(person)
        return self.result(Roster(tuple(people), frozenset(self.broken), self.left_out))

    def reader(self, name: str) -> Callable[[str], Any]:
        """What reads the cells of a field."""
        field = self.fields[name]
        if name == "organisation_type" or field.is_list:
            return partial(read_cell, field, types=self.types)
        parse = field.parse

        def read(text: str) -> Any:
            try:
                return parse(text)
            except UnreadableError:
                return field.read(text)  # which says it without the text

        return read

    @cached_property
    def taken(self) -> set[str]:
        """The ids that somebody has, or that were given."""
        ids = (self.cell(row, "id") for row in range(self.header + 1, len(self.sheet.rows)))
        return {written.casefold() for written in ids}

    def result(self, roster: Roster | None) -> DecodedRoster:
        text = SheetText(self.sheet, self.columns, self.header)
        return DecodedRoster(roster, text, gathered(self.noted))

    def cell(self, row: int, name: str) -> str:
        """The text of a field in a row; empty where the row has none."""
        cells, column = self.sheet.rows[row], self.columns.get(name)
        return cells[column] if column is not None and column < len(cells) else ""

    def header_row(self) -> int | None:
        """The first row, near the top, that names fields: a name's and another's, or a name's.

        It stands above the first row with an e-mail address: below that are people, and what
        they typed can look like a header.
        """
        lone = None
        for index, row in enumerate(self.sheet.rows[:_HEADER_ROWS]):
            if any("@" in cell and " " not in cell for cell in row):
                break
            known = {field.name for cell in row if cell and (field := self.fields.for_header(cell))}
            if known & NAMES and len(known) > 1:
                return index
            if known & NAMES and lone is None:
                lone = index
        return lone

    def map_columns(self, header: int) -> None:
        self.width = len(self.sheet.rows[header])
        left_out = []
        for column, cell in enumerate(self.sheet.rows[header]):
            field = self.fields.for_header(cell) if cell else None
            if field and field.name not in self.columns:
                self.columns[field.name] = column
            elif cell or self.is_filled(column, header):
                left_out.append((column, cell))
        self.left_out = tuple(cell for _, cell in left_out)
        unneeded = [each for each in left_out if is_unneeded(each[1])]
        self.report_left_out(
            header, [each for each in left_out if each not in unneeded],
            "rename a column to one the roster knows (`planner schema --roster` lists them), or "
            "declare it under `roster_fields` in the agenda",
        )  # fmt: skip
        it, it_is = ("it", "it is") if len(unneeded) == 1 else ("them", "they are")
        self.report_left_out(
            header, unneeded,
            f"take {it} out of this file, and keep {it} apart if {it_is} needed at all: "
            f"nothing here needs {it}, and a list that leaks can hurt someone",
        )  # fmt: skip
        for column, cell in left_out:
            below = (
                cells[column] for cells in self.sheet.rows[header + 1 :] if column < len(cells)
            )
            if is_unread_consent(cell, below):
                self.report(
                    header, column, "", "consent-not-read",
                    f"{quoted(cell)} looks like a consent, and nothing here would heed it",
                    "name the column `list consent`, `photo consent` or `guardian consent`, "
                    "where `yes` means that they agree, or remove it",
                )  # fmt: skip
        if "id" not in self.columns:
            self.report(
                header, 0, "", "no-id-column",
                "participants have no ids, so they are numbered by row",
                "add a column `id`, so that invites stay right when rows move",
                severity=Severity.ADVICE,
            )  # fmt: skip

    def report_left_out(self, header: int, columns: list[tuple[int, str]], hint: str) -> None:
        """Name columns that are not imported, and say what to do with them."""
        if not columns:
            return
        names = listing([quoted(cell) if cell else _NO_HEADER for _, cell in columns])
        self.report(
            header, columns[0][0], "", "column-not-imported",
            f"{count(len(columns), 'column is', 'columns are')} not imported: {names}", hint,
            severity=Severity.ADVICE,
        )  # fmt: skip

    def is_filled(self, column: int, header: int) -> bool:
        """Whether anything stands in a column below the headers."""
        below = self.sheet.rows[header + 1 :]
        return any(column < len(row) and row[column] for row in below)

    def participant(self, row: int, cells: list[str], number: int) -> Participant | None:
        if len(cells) > self.width and any(cells[self.width :]):
            # Its cells have moved: what stands under a header may be anything, and is not quoted.
            self.report(
                row, self.width, "", "too-many-cells",
                "this row has more cells than there are headers",
                "put quotes round a text that holds a comma, or name the column",
                say=lambda number: f"{number:,} rows have more cells than there are headers",
            )  # fmt: skip
            self.broken.add(self.cell(row, "id"))
            return None
        full = cells if len(cells) >= self.width else cells + [""] * (self.width - len(cells))
        self.unread.clear()
        values: dict[str, Any] = {
            name: readings[text]
            for name, column, readings in self.readings
            if (text := full[column])
        }
        for name, error in self.unread.items():
            del values[name]
            self.report_unread(self.fields[name], error, row, self.columns[name])
        if "id" not in values:
            self.give_id(values, row, number)
        person = participant_of(
            values, CellsOfRow(self.columns, full), Route(ROSTER_DOCUMENT, (row,)),
            partial(self.report_field, row), self.make,
        )  # fmt: skip
        if person is None or "id" in self.unread:
            self.broken.add(self.cell(row, "id"))
        return person

    def give_id(self, values: dict[str, Any], row: int, number: int) -> None:
        """Number a participant who has no id that can be used."""
        while f"p-{number:03}" in self.taken:
            number += 1
        values["id"] = f"p-{number:03}"
        self.taken.add(values["id"])
        if "id" in self.columns and "id" not in self.unread:
            self.report(
                row, self.columns["id"], "", "missing-field",
                f"this participant has no id, and is {quoted(values['id'])} for now",
                "fill in the id, so that invites stay right when rows move",
                severity=Severity.WARNING,
                say=lambda number: f"{number:,} participants have no id, and are numbered for now",
            )  # fmt: skip

    def report_unread(
        self, field: RosterField, error: UnreadableError, row: int, column: int
    ) -> None:
        reason = error.reason or "cannot be read"
        quoted_value = error.message.removesuffix(f" {reason}")
        self.report(
            row, column, f"column {field.label.lower()}", error.code, error.message, error.hint,
            severity=severity_of(field), kind=reason,
            say=lambda number: f"in {number:,} cells the value of `{field.name}` {reason}",
            # Else it is `this value`.
            word=quoted_value if quoted_value.startswith("`") else "", remedy=field.remedy,
        )  # fmt: skip

    def report_field(
        self,
        row: int,
        field: str,
        code: str,
        message: str,
        hint: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Report what is wrong with a field of a row, where its name can be read."""
        if NAMES.isdisjoint(self.unread):
            self.report(row, self.columns.get(field, 0), "", code, message, hint, severity=severity)

    def is_new(self, person: str, row: int, first_rows: dict[str, int]) -> bool:
        # Capitals make no other id: not every computer tells the folders of `p-a` and `P-A` apart.
        first = first_rows.setdefault(person.casefold(), row)
        if first == row:
            return True
        column = self.columns.get("id", 0)
        self.report(
            row, column, "", "duplicate-id",
            f"two participants have the id {quoted(person)}",
            "give one of them another id, or remove the row that stands twice",
            related=(Related(self.sheet.place(first, column, ""), "first used here"),),
            say=lambda number: f"{number:,} participants have an id that another one has",
        )  # fmt: skip
        return False

    def report(
        self,
        row: int,
        column: int,
        label: str,
        code: str,
        message: str,
        hint: str | None,
        *,
        severity: Severity = Severity.ERROR,
        related: tuple[Related, ...] = (),
        kind: str = "",
        say: Callable[[int], str] | None = None,
        word: str = "",
        remedy: str | None = None,
    ) -> None:
        diagnostic = Diagnostic(
            code=code,
            severity=severity,
            message=message,
            hint=hint,
            place=self.sheet.place(row, column, label),
            related=related,
        )
        alike = (column, code, kind or (None if say else message))
        self.noted.append(Noted(diagnostic, alike, say, word, remedy))


def read_cell(field: RosterField, text: str, types: OrganisationTypes) -> Any:
    """What a cell means: one value, or a tuple of them where the field is a list."""
    if field.name == "organisation_type":
        # What a list of ours shows as a guess is none the better for coming back.
        return None if is_inferred(text) else field.read(text, types.read)
    if field.breaks is not None:
        return tuple(field.read(part) for part in field.parts(text))
    return field.read(text)


def participant_of(
    values: dict[str, Any],
    written: Mapping[str, str],
    route: Route,
    report: Report,
    make: Callable[[dict[str, Any]], Participant] = one_participant,
) -> Participant | None:
    """The participant that values make; the name is put together where only its parts are given.

    Of dates that cannot both be right, neither is kept. ``make`` is called with all values.
    """
    if "name" not in values:
        parts = [values.get("given_name", ""), values.get("family_name", "")]
        name = " ".join(filter(None, parts))
        if not name:
            report("name", "missing-name", "this participant has no name", "fill in the name")
            return None
        values["name"] = name
    report_stays(values, report)
    custom: tuple[tuple[str, Any], ...] = ()
    if not values.keys() <= FIELD_BY_NAME.keys():
        own = [(name, values.pop(name)) for name in list(values) if name not in FIELD_BY_NAME]
        custom = tuple((name, value) for name, value in own if value is not None)
    if not values.get("organisation_type") and values.get("organisation"):
        stated = written.get("organisation_type", "")
        if not stated or is_inferred(stated):
            from planner.vocabulary.organisation_words import infer

            values["inferred_type"] = infer(values["organisation"])
    values["custom"], values["written"], values["route"] = custom, written, route
    return make(values)


def severity_of(field: RosterField) -> Severity:
    """How much it matters when a field cannot be read."""
    return Severity.ERROR if field.is_essential else Severity.WARNING


def roster_columns() -> Iterator[tuple[str, str, str, str]]:
    """Each column a roster can have: name, who may see it, what it is for, other headers read."""
    for field in ROSTER_FIELDS:
        others = ", ".join(header for header in field.headers if header != fold(field.name))
        yield field.name, field.sensitivity.word, field.doc, others
