"""Many things of which one finding speaks, until a waiver names one of them."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

from planner.text.diagnostics import Finding

T = TypeVar("T")


class Bundle(NamedTuple, Generic[T]):
    """Things found, the first in front, and what to say of any of them: of one, or of several.

    Permission for one of them must not silence what is found of the others: so what a waiver names
    is told apart before the rest is put into words.
    """

    things: tuple[T, ...]
    say: Callable[[list[T]], Finding]


Found = Finding | Bundle[Any]


def bundle(things: Iterable[T], say: Callable[[list[T]], Finding]) -> Iterator[Bundle[T]]:
    """All these things as one finding; nothing where there is none."""
    everything = tuple(things)
    if everything:
        yield Bundle(everything, say)


def put_into_words(
    found: Found, is_waived: Callable[[Finding], bool] | None = None
) -> Iterator[Finding]:
    """The findings: each thing that is waived by itself, and what is left of its bundle.

    ``is_waived`` is None where nothing is.
    """
    if isinstance(found, Finding):
        yield found
        return
    if is_waived is None:
        yield found.say(list(found.things))
        return
    rest = []
    for thing in found.things:
        one = found.say([thing])
        if is_waived(one):
            yield one
        else:
            rest.append(thing)
    if rest:
        yield found.say(rest)
