"""One mistake made all the way down a column, said once.

A habit (`06/03/2027`, a type that nobody declared) is in a hundred cells, and a hundred findings
hide the one that is about something else.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from planner.text.diagnostics import Diagnostic, Related
from planner.text.wording import listing

MOST_ALIKE = 3
"""How many mistakes of one kind are said one by one."""

_MOST_RELATED = 5


class Noted(NamedTuple):
    """A mistake in a roster, and how it is said where it is made often.

    ``kind`` is equal for mistakes that are alike. ``say`` gives the message for a number of them,
    None where the first one's message will do. ``word`` is the value in backticks, only where a
    finding may repeat it; ``remedy`` is what helps with any value.
    """

    diagnostic: Diagnostic
    kind: Hashable
    say: Callable[[int], str] | None = None
    word: str = ""
    remedy: str | None = None


def gathered(noted: Iterable[Noted]) -> tuple[Diagnostic, ...]:
    """The mistakes one by one where they are few, and those of a kind in one where they are many.

    A value that is itself in many cells is told apart from the others, with what is near to it.
    """
    kinds: defaultdict[Hashable, list[Noted]] = defaultdict(list)
    for one in noted:
        kinds[one.kind].append(one)
    return tuple(found for alike in kinds.values() for found in _of_one_kind(alike))


def _of_one_kind(alike: list[Noted]) -> Iterator[Diagnostic]:
    often = Counter(one.word for one in alike if one.word).most_common(MOST_ALIKE)
    own = [word for word, number in often if number > MOST_ALIKE]
    for word in own:
        same = [one for one in alike if one.word == word]
        first = same[0].diagnostic
        yield _together(same, f"{first.message}, and stands in {len(same):,} cells", first.hint)
    rest = [one for one in alike if one.word not in own]
    if len(rest) <= MOST_ALIKE:
        yield from (one.diagnostic for one in rest)
    else:
        yield _together(rest, _message(rest), rest[0].remedy or rest[0].diagnostic.hint)


def _message(alike: list[Noted]) -> str:
    first = alike[0]
    if first.say is None:
        return f"{first.diagnostic.message}, and so it is in {len(alike) - 1:,} other places"
    said = first.say(len(alike))
    words = list(dict.fromkeys(one.word for one in alike if one.word))
    if not words:
        return said
    more = len(words) - _MOST_RELATED
    return f"{said}: {listing([*words[:_MOST_RELATED], f'{more:,} more'] if more > 0 else words)}"


def _together(alike: list[Noted], message: str, hint: str | None) -> Diagnostic:
    first, *others = alike
    related = (Related(one.diagnostic.place, one.word or "and here") for one in others)
    return replace(
        first.diagnostic,
        message=message,
        hint=hint,
        related=(*first.diagnostic.related, *related)[:_MOST_RELATED],
    )
