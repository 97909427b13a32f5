"""What people write into the cells of a workbook, as the fields of a roster mean it."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import time
from enum import Enum
from typing import Any, NamedTuple

from planner.decode.kinds import UnreadableError
from planner.decode.times import write_clock
from planner.model.imports import DateOrder
from planner.model.people import Participant
from planner.roster.decode import OrganisationTypes, read_cell
from planner.roster.field import RosterField
from planner.roster.fields import FIELD_BY_NAME
from planner.syncing.cell_values import Held
from planner.tables.people import cell
from planner.tables.table import Cell
from planner.text.refusals import RefusalError
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import OrganisationType
from planner.workbook.cells import clean
from planner.workbook.fingerprint import canonical
from planner.workbook.technical import as_written

# A cell keeps no more digits of a number (IEEE 754 binary64, as spreadsheets show it).
_EXACT_DIGITS = 15

_NUMERIC_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")

_WHAT_WAS_TYPED = frozenset({"confirmed"})
"""Fields whose words say more than yes or no: who `declined` does not merely not come yet."""


class Meaning(NamedTuple):
    """What a cell means: as the workbook shows it, and as the roster writes it."""

    shown: str
    written: str
    value: Any = None


class CannotReadError(RefusalError):
    """A cell that means nothing its field knows; what is said repeats nothing of it."""


def shown_cell(participant: Participant, field: str) -> Cell:
    """What the workbook shows of a participant in a field."""
    return cell(participant, field)


def shown_text(participant: Participant, field: str) -> str:
    """The same as a canonical text, which is what is hashed and compared."""
    return canonical(as_written(shown_cell(participant, field)))


class Meanings:
    """Reads cells for one event, and writes what they say as its roster writes such things."""

    def __init__(
        self,
        types: OrganisationTypes,
        participants: Iterable[Participant],
        dates: DateOrder | None = None,
    ) -> None:
        self.types = types
        self.dates = dates
        spelt: defaultdict[tuple[str, object], Counter[str]] = defaultdict(Counter)
        for person in participants:
            for name in ("country", "nationality", "organisation_type"):
                value, written = person.value(name), person.written.get(name)
                if value is not None and written:
                    spelt[name, value][written] += 1
        self.spelt = {key: counter.most_common(1)[0][0] for key, counter in spelt.items()}

    def read(self, field: RosterField, held: Held) -> Meaning:
        """What a cell means in a field; raises CannotReadError."""
        text = typed(field, held)
        if not text:
            return Meaning("", "")
        try:
            value = read_cell(field, self._in_order(text), self.types)
        except UnreadableError as error:
            hint = error.hint or field.remedy
            if error.reason == "can be read in more than one way":
                hint = f"{field.remedy}, or say `--dates day-first` or `--dates month-first`"
            raise CannotReadError(_unquoted(error, field), hint) from None
        shown = canonical(as_written(_shown(field, value)))
        return Meaning(shown, self._written(field, value, text, shown), value)

    def _in_order(self, text: str) -> str:
        """A date in figures as the order given reads it, in the form that has one reading."""
        match = _NUMERIC_DATE.fullmatch(text) if self.dates else None
        if match is None:
            return text
        first, _, second, year = match.groups()
        day, month = (first, second) if self.dates is DateOrder.DAY_FIRST else (second, first)
        century = "" if len(year) == 4 else "20"
        ordered = f"{century}{year}-{int(month):02}-{int(day):02}"
        return ordered if 1 <= int(month) <= 12 else text

    def _written(self, field: RosterField, value: Any, text: str, shown: str) -> str:
        """How the roster writes a value: a word of its list, a country as it is spelt there."""
        match value:
            case Country() | NonCountry():
                written = self.spelt.get((field.name, value)) or text
            case OrganisationType():
                written = self.spelt.get((field.name, value)) or value.key
            case Enum():
                written = str(value.value)
            case time():
                written = write_clock(value)
            case None:
                written = text  # `n/a`, which the field knows to be no answer
            case bool() if field.name in _WHAT_WAS_TYPED:
                written = text
            case _:
                written = shown
        return written


def typed(field: RosterField, held: Held) -> str:
    """The text a person would have typed for what a cell holds; raises CannotReadError."""
    if held.mistake:
        raise CannotReadError(
            f"the formula here makes the error `{held.mistake}`", "mend it, or write the value"
        )
    if held.is_uncounted:
        raise CannotReadError(
            "no program has worked out the formula here yet", "open the workbook, and save it"
        )
    value = held.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _typed_number(field, value)
    return canonical(clean(value) if isinstance(value, str) else value)


def _typed_number(field: RosterField, number: float) -> str:
    text = canonical(number)
    if field.name == "phone":
        raise CannotReadError(
            "the number here has lost its `+` or its first zeros, if it had any",
            "write it as a text: begin it with `'`",
        )
    if len(text.strip("-").replace(".", "")) > _EXACT_DIGITS or "e" in text:
        raise CannotReadError(
            "the number here has more digits than a spreadsheet keeps",
            "write it as a text: begin it with `'`",
        )
    return text


def _shown(field: RosterField, value: Any) -> Cell:
    """A value as the workbook shows it."""
    if field.name not in FIELD_BY_NAME:
        custom = () if value is None else ((field.name, value),)
        return shown_cell(Participant(id="", name="", custom=custom), field.name)
    only: dict[str, Any] = {"id": "", "name": "", field.name: value}
    return shown_cell(Participant(**only), field.name)


def _unquoted(error: UnreadableError, field: RosterField) -> str:
    """What is wrong with a value, without the value."""
    return f"this value of `{field.name}` {error.reason or 'cannot be read'}"
