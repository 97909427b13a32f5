"""What each column of an export becomes: a field of the roster, its status, or nothing.

Nothing is guessed about people here, only about headers, and all of it is shown before anything is
written. What an organiser says goes first, then what the agenda kept from the last time, then what
the source's documentation says, then the words that rosters have.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from planner.importing.headers import Column, bare_forms
from planner.importing.questions import asked_for
from planner.importing.sources.source import OF_THE_DEVICE, STATUSES, Source
from planner.model.imports import DROP, STATUS
from planner.roster.fields import FIELD_BY_NAME, RosterFields
from planner.roster.unneeded import is_unneeded
from planner.text.refusals import RefusalError
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest, fold

NEVER = "a roster should not have it: nothing here needs it, and a list that leaks can hurt someone"
UNKNOWN = "no field of the roster"
ASKED = "as you said"
KEPT = "as the agenda says"
NO_HEADER = "it has no header"
A_CHOICE = "a choice of {}"

# From the surest to the least sure way to know what a column is.
_SAID, _REMEMBERED, _DOCUMENTED, _NAMED, _QUESTION, _SPARE, _EMPTY = range(7)


class CannotMapError(RefusalError):
    """A mapping that was asked for and cannot be; message and hint are for the organiser."""


class Wish(NamedTuple):
    """What a column is to become: a field's name, `status` or `drop`."""

    column: str
    becomes: str


class Mapped(NamedTuple):
    """A column and what it becomes.

    ``field`` is a field's name or `status`, and empty where the column stays out; ``why`` says
    why it does. ``choices`` are the columns of 0 and 1 that say what was chosen.
    """

    column: Column
    field: str = ""
    why: str = ""
    choices: tuple[Column, ...] = ()


class _Candidate(NamedTuple):
    rank: int
    column: Column
    field: str


def mapping_of(
    columns: Sequence[Column],
    source: Source,
    fields: RosterFields,
    *,
    wishes: Iterable[Wish] = (),
    remembered: Iterable[Wish] = (),
    filled: frozenset[int] = frozenset(),
) -> tuple[Mapped, ...]:
    """What the columns of an export become, in their order.

    ``filled`` are the columns with anything in them: an empty one stands behind one that is not.
    Raises CannotMapError for a wish that cannot be.
    """
    said = _resolved(columns, wishes, fields, strict=True)
    kept = _resolved(columns, remembered, fields, strict=False)
    choices = _choices(columns, source)
    chosen = {one.place: parent for parent, ones in choices.items() for one in ones}
    candidates: list[_Candidate] = []
    out: dict[int, str] = {}
    statuses: set[int] = set()
    for column in columns:
        rank, found = _decided(column, said, kept)
        why = ""
        if rank is None and column.place in chosen:
            why = A_CHOICE.format(quoted(columns[chosen[column.place]].name))
        elif rank is None:
            rank, found, why = _recognised(column, source, fields)
        if found == DROP:
            why = ASKED if rank == _SAID else KEPT
        if why or rank is None:
            out[column.place] = why or UNKNOWN
        elif found == STATUS:
            statuses.add(column.place)
        else:
            is_empty = rank > _REMEMBERED and column.place not in filled
            candidates.append(_Candidate(_EMPTY if is_empty else rank, column, found))
    fields_by_index = _settled(candidates, out)
    for index in statuses:
        fields_by_index[index] = STATUS
    return tuple(
        Mapped(
            column,
            fields_by_index.get(column.place, ""),
            "" if column.place in fields_by_index else out[column.place],
            choices.get(column.place, ()) if column.place in fields_by_index else (),
        )
        for column in columns
        if column.header or column.place in filled
    )


def _settled(candidates: list[_Candidate], out: dict[int, str]) -> dict[int, str]:
    """One column for each field: the surest, and of those the first. Why the others stay out."""
    taken: dict[str, Column] = {}
    fields: dict[int, str] = {}
    for rank, column, field in sorted(candidates, key=lambda one: (one.rank, one.column.place)):
        if field not in taken:
            taken[field] = column
            fields[column.place] = field
        elif rank == _SAID:
            raise CannotMapError(
                f"two columns are to become {quoted(field)}: {quoted(taken[field].name)} and "
                f"{quoted(column.name)}",
                "say which one it is",
            )
        else:
            out[column.place] = f"`{field}` is read from column {taken[field].letters}"
    return fields


def _decided(column: Column, said: dict[int, str], kept: dict[int, str]) -> tuple[int | None, str]:
    if column.place in said:
        return _SAID, said[column.place]
    if column.place in kept:
        return _REMEMBERED, kept[column.place]
    return None, ""


def _recognised(
    column: Column, source: Source, fields: RosterFields
) -> tuple[int | None, str, str]:
    """How sure it is, the field, and why it is none."""
    if not column.header:
        return None, "", NO_HEADER
    forms = list(bare_forms(column.header, source.groups))
    if found := _documented(column, map(fold, forms), source):
        return *found, ""
    if why := _why_of(column, source):
        return None, "", why
    known = next((field.name for form in forms if (field := fields.for_header(form))), "")
    if not known and not STATUSES.isdisjoint(map(fold, forms)):
        # Organisers put one beside the answers of a form.
        known = STATUS
    if known:
        return _NAMED, known, ""
    if any(is_unneeded(form.replace(source.groups or " ", " ")) for form in forms):
        return None, "", NEVER
    asked = (words for form in forms for words in asked_for(form))
    known = next((field.name for words in asked if (field := fields.for_header(words))), "")
    return (_QUESTION, known, "") if known else (None, "", UNKNOWN)


def _documented(column: Column, keys: Iterable[str], source: Source) -> tuple[int, str] | None:
    """What the source's documentation says of a column."""
    for key in keys:
        if key in source.statuses:
            return _DOCUMENTED, STATUS
        named = source.fields.get(key, ())
        if column.occurrence <= len(named):
            return _DOCUMENTED, named[column.occurrence - 1]
        if key in source.spare:
            return _SPARE, source.spare[key]
    return None


def _why_of(column: Column, source: Source) -> str | None:
    """Why the source says that a column stays out."""
    why = source.why_left_out(fold(column.header))
    if why:
        return why
    if source.groups:
        # `_place_latitude` belongs to a question for a place.
        last = fold(column.header).rpartition(" ")[2]
        if last in ("latitude", "longitude", "altitude", "precision"):
            return OF_THE_DEVICE
    return None


def _choices(columns: Sequence[Column], source: Source) -> dict[int, tuple[Column, ...]]:
    """The columns of 0 and 1 that belong to a question of several choices, by its index."""
    if not source.groups:
        return {}
    by_header = {column.header: column for column in columns}
    found: dict[int, tuple[Column, ...]] = {}
    for column in columns:
        parent = by_header.get(column.header.rpartition(source.groups)[0])
        if parent and parent is not column:
            found[parent.place] = (*found.get(parent.place, ()), column)
    return found


def _resolved(
    columns: Sequence[Column], wishes: Iterable[Wish], fields: RosterFields, *, strict: bool
) -> dict[int, str]:
    """What wishes say of columns, by index; one for a column that is not there says nothing.

    Where ``strict``, it is an error instead.
    """
    found: dict[int, str] = {}
    for name, becomes in wishes:
        column = next((column for column in columns if column.is_called(name)), None)
        if column is None:
            if not strict:
                continue
            near = did_you_mean(closest(name, [each.name for each in columns if each.header]))
            raise CannotMapError(
                f"the file has no column {quoted(name)}",
                near or "the list of its columns is shown without `--map` and `--drop`",
            )
        _check(column, becomes, fields)
        found[column.place] = becomes
    return found


def _check(column: Column, becomes: str, fields: RosterFields) -> None:
    if becomes in (DROP, STATUS):
        return
    if becomes not in fields:
        names = [field.name for field in fields]
        raise CannotMapError(
            f"the roster has no field {quoted(becomes)}",
            did_you_mean(closest(becomes, names))
            or "declare it under `roster_fields` in the agenda; `planner schema --roster` lists "
            "the usual ones",
        )
    usual = fields.for_header(column.header)
    is_own = becomes not in FIELD_BY_NAME
    if is_unneeded(column.header) and not is_own and (usual is None or usual.name != becomes):
        raise CannotMapError(
            f"{quoted(column.name)} is not brought in as {quoted(becomes)}: {NEVER}",
            "if it is needed all the same, declare a field for it under `roster_fields` in the "
            "agenda, with `audience: restricted`, and name that",
        )


def kept_wishes(mapping: Iterable[Mapped]) -> Iterator[Wish]:
    """What of a mapping is worth keeping: what comes in, and what was left out on purpose."""
    for mapped in mapping:
        if mapped.field:
            yield Wish(mapped.column.name, mapped.field)
        elif mapped.why in (ASKED, KEPT):
            yield Wish(mapped.column.name, DROP)
