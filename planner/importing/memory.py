"""What an agenda keeps of an import, so that the next one asks nothing."""

from collections.abc import Iterable, Sequence

from planner.importing.headers import Column
from planner.importing.mapping import Mapped, Wish, kept_wishes
from planner.model.imports import DateOrder, Import
from planner.text.draft import Draft
from planner.text.nodes import Document
from planner.text.quoting import in_yaml

_KEY = "imports"
# YAML 1.2 §7.4.2: a key on one line has at most 1024 characters.
_LONGEST_KEY = 800


def remembered(imports: Iterable[Import], source: str, columns: Sequence[Column]) -> Import | None:
    """What an agenda kept for a source: of several forms that with the most columns there."""

    def fits(kept: Import) -> int:
        return sum(any(column.is_called(name) for column in columns) for name, _ in kept.columns)

    of_it = [kept for kept in imports if kept.source == source]
    best = max(of_it, key=fits, default=None)
    return best if best is not None and fits(best) else None


def wishes_of(kept: Import | None) -> tuple[Wish, ...]:
    """What the agenda says that columns become."""
    return tuple(Wish(name, becomes) for name, becomes in kept.columns) if kept else ()


def with_import(
    document: Document,
    source: str,
    mapping: Sequence[Mapped],
    dates: DateOrder | None,
    kept: Import | None,
) -> Draft:
    """The agenda with a mapping kept: in the entry it came from, or in a new one behind the others.

    What the entry says of other columns stays. Raises CannotRewriteError.
    """
    draft = Draft(document)
    wishes = [wish for wish in kept_wishes(mapping) if len(wish.column) <= _LONGEST_KEY]
    if kept is None:
        lines = [f"source: {source}", "columns:"]
        lines += [f"  {_key(wish.column)}: {wish.becomes}" for wish in wishes]
        lines += [f"dates: {dates.value}"] if dates else []
        place = draft.length((_KEY,))
        return draft.with_item((_KEY,), place, "\n".join(lines))
    steps = kept.route.steps
    written = dict(kept.columns)
    for wish in wishes:
        name = next(
            (name for name in written if _column(mapping, wish).is_called(name)), wish.column
        )
        if written.get(name) != wish.becomes:
            draft = draft.with_value((*steps, "columns"), name, wish.becomes)
    if dates and dates is not kept.dates:
        draft = draft.with_value(steps, "dates", dates.value)
    return draft


def _column(mapping: Iterable[Mapped], wish: Wish) -> Column:
    return next(mapped.column for mapped in mapping if mapped.column.name == wish.column)


def _key(name: str) -> str:
    return in_yaml(name, in_brackets=False)
