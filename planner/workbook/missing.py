"""What is still missing of whom: in words, as colours on the Participants sheet, and counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.workbook import formats
from planner.workbook.cells import Pen
from planner.workbook.checked import check
from planner.workbook.formulas import (
    DECLINED,
    OF_TRAVELLERS,
    REMOTE,
    WORDS,
    Formula,
    is_inferred,
    is_missing,
    people_without,
)

_SOON = frozenset({"arrival", "departure", "photo_consent", "list_consent"})
_ANSWERS = ("photo_consent", "list_consent")
_UNIQUE = ("id", "email")


@dataclass(frozen=True, slots=True)
class Spread:
    """The rows that people stand in, and may be added in, and the columns of their fields.

    Rows and columns count from 0.
    """

    first: int
    last: int
    columns: Mapping[str, int]


LEGEND = (
    (formats.NEEDED, "missing, and needed for invites, lists and badges"),
    (formats.SOON, "not known yet, or inferred: dates, consents, types"),
    (formats.REFUSED, "said no to photos, or to being listed"),
    (formats.TWICE, "the same id or e-mail address twice"),
    (formats.LOCKED, "made by planner: cannot be changed here"),
)
"""The colours of the Participants sheet, and what each means."""


def is_needed_of(field: str, person: Mapping[str, str]) -> bool:
    """Whether a field has to be known of somebody, by what their other cells say."""
    if person.get("confirmed") == DECLINED:
        return False
    return field not in OF_TRAVELLERS or person.get("attends") != REMOTE


def missing_of(person: Mapping[str, str]) -> tuple[str, ...]:
    """The fields that are missing of somebody, by the texts of their cells."""
    return tuple(
        field
        for field in WORDS
        if field in person and not person[field] and is_needed_of(field, person)
    )


def missing_words(person: Mapping[str, str]) -> str:
    """What is missing of somebody, in the words of `planner.workbook.formulas.missing`."""
    return ", ".join(WORDS[field] for field in missing_of(person))


def missing_counts(people: Sequence[Mapping[str, str]]) -> list[tuple[str, Formula]]:
    """How many people lack what, for each field that there is a column for."""
    present = tuple(people[0]) if people else ()
    missing = [missing_of(person) for person in people]
    return [
        (
            word.replace("\u00a0", " ").capitalize(),
            people_without(field, present, sum(field in of_one for of_one in missing)),
        )
        for field, word in WORDS.items()
        if field in present
    ]


def colour_missing(pen: Pen, spread: Spread) -> None:
    """Colour what is missing, what was refused, and what stands there twice."""
    columns = dict(spread.columns)

    def over(field: str, options: dict[str, object]) -> None:
        column = columns[field]
        code = pen.sheet.conditional_format(spread.first, column, spread.last, column, options)
        check(code, f"a colour of {field}")

    for field in WORDS:
        if field in columns:
            colour = formats.SOON if field in _SOON else formats.NEEDED
            condition = f"={is_missing(field, spread.first, columns)}"
            mark = pen.formats.mark(colour)
            over(field, {"type": "formula", "criteria": condition, "format": mark})
    if "organisation_type" in columns:
        condition = f"={is_inferred(spread.first, columns['organisation_type'])}"
        mark = pen.formats.mark(formats.SOON)
        over("organisation_type", {"type": "formula", "criteria": condition, "format": mark})
    for field in _ANSWERS:
        if field in columns:
            mark = pen.formats.mark(formats.REFUSED)
            said = {"type": "cell", "criteria": "==", "value": '"no"', "format": mark}
            over(field, said)
    for field in _UNIQUE:
        if field in columns:
            over(field, {"type": "duplicate", "format": pen.formats.mark(formats.TWICE)})
