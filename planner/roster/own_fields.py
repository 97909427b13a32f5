"""Fields that an agenda declares for its own roster."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from planner.decode.kinds import UnreadableError
from planner.decode.words import read_text
from planner.model.roster_fields import FieldKind, OwnField
from planner.roster.cells import read_answer, read_day, read_line
from planner.roster.field import WRITE_YES_NO, YES_NO, RosterField
from planner.text.diagnostics import Finding
from planner.text.wording import listing, quoted
from planner.vocabulary.audience import Audience
from planner.vocabulary.spelling import fold

OWN_SENSITIVITY = Audience.TEAM
"""Who may see a field of an event's own where the agenda does not say."""

# What names people: `list_consent` says who may see it, person by person.
_NAMES = frozenset({"id", "name", "given_name", "family_name", "also_known_as"})


def declared(own: OwnField) -> RosterField:
    """A field of an event's own."""
    remedies = {
        FieldKind.NUMBER: "write a number",
        FieldKind.DATE: "write it as `2024-03-05`",
        FieldKind.YES_NO: WRITE_YES_NO,
        FieldKind.CHOICE: f"write one of {listing([quoted(choice) for choice in own.choices])}",
    }
    return RosterField(
        own.name,
        own.label or own.name.replace("_", " ").replace("-", " ").capitalize(),
        OWN_SENSITIVITY if own.audience is None else own.audience,
        _parser(own),
        "Declared in the agenda.",
        tuple(fold(header) for header in (own.label, *own.headers) if header),
        is_essential=False,
        remedy=remedies.get(own.kind, "shorten it"),
        choices=YES_NO if own.kind is FieldKind.YES_NO else own.choices,
    )


def raised(usual: RosterField, own: OwnField) -> RosterField:
    """A usual field, for fewer eyes or under more headers; never for more eyes."""
    sensitivity = max(usual.sensitivity, own.audience or Audience.PUBLIC)
    if usual.name in _NAMES:
        sensitivity = usual.sensitivity
    more = (fold(header) for header in own.headers)
    return usual._replace(
        label=own.label or usual.label, sensitivity=sensitivity, headers=(*usual.headers, *more)
    )


def own_field_mistakes(
    own: Iterable[OwnField], usual: Callable[[str], RosterField | None]
) -> Iterator[tuple[str, Finding]]:
    """What cannot be as an agenda says it of its roster's fields: codes and findings."""
    for said in own:
        field = usual(said.name)
        if field is None:
            if said.kind is FieldKind.CHOICE and not said.choices:
                yield "missing-field", Finding(
                    said.route, f"{quoted(said.name)} is a choice, and has no `values`",
                    "list what may be chosen: `values: [S, M, L]`",
                )  # fmt: skip
            continue
        if said.kind is not FieldKind.TEXT or said.choices:
            yield "field-declared-twice", Finding(
                said.route, f"the roster has a field {quoted(said.name)} already",
                "give yours another name; of the usual ones, `audience`, `label` and `headers` "
                "can be set",
            )  # fmt: skip
        if said.audience is None:
            continue
        if said.name in _NAMES:
            yield "audience-not-raised", Finding(
                said.route, "who may see names is said person by person",
                "leave `audience` out; `list_consent` in the roster says who may be listed",
            )  # fmt: skip
        elif said.audience < field.sensitivity:
            yield "audience-not-raised", Finding(
                said.route,
                f"{quoted(said.name)} is for {field.sensitivity.label}, and an agenda can only "
                "narrow that",
                f"write `audience: {field.sensitivity.word}`, or leave it out",
            )  # fmt: skip


def _parser(own: OwnField) -> Callable[[str], Any]:
    match own.kind:
        case FieldKind.NUMBER:
            return _read_number
        case FieldKind.DATE:
            return read_day
        case FieldKind.YES_NO:
            return read_answer
        case FieldKind.CHOICE:
            return _choice_reader(own.choices)
        case FieldKind.TEXT:
            return read_text


def _read_number(text: str) -> int | float:
    plain = read_line(text).replace(" ", "")
    try:
        number = float(plain)
    except ValueError:
        raise UnreadableError("wrong-type", "not a number", reason="is not a number") from None
    if not -1e15 < number < 1e15:  # also what is no number at all
        raise UnreadableError("wrong-type", "not a number", reason="is not a number")
    return int(number) if number.is_integer() else number


def _choice_reader(choices: tuple[str, ...]) -> Callable[[str], str]:
    by_spelling = {fold(choice): choice for choice in choices}

    def read(text: str) -> str:
        found = by_spelling.get(fold(text))
        if found is None:
            raise UnreadableError("wrong-type", "none of the choices", reason="is not on its list")
        return found

    return read
