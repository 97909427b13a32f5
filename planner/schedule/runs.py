"""Runs: what flows from one anchor to the next."""

from collections.abc import Iterator
from datetime import time
from typing import Generic, NamedTuple, TypeVar

from planner.model.agenda import Entry, Parallel, Session

E = TypeVar("E", bound=Entry)


class Run(NamedTuple, Generic[E]):
    """Entries that follow one another from an anchor, up to the next.

    ``follows``: whether nothing was left out before it as unreadable. ``until`` is the written
    start of what comes next, or None where nothing says when that is.
    """

    entries: tuple[E, ...]
    follows: bool
    until: time | None


def runs(entries: tuple[E, ...]) -> Iterator[Run[E]]:
    """The entries of a day or a strand, run by run.

    A written start begins a run, and a written end closes one. What is not fluid is a run of its
    own. What stands beside the programme is in none.
    """
    run: list[E] = []
    follows = True
    for entry, is_next in _with_neighbours(entries):
        start = written_start(entry)
        flows = start is None and is_next and is_fluid(entry)
        if run and not (flows and is_fluid(run[-1]) and not has_written_end(run[-1])):
            yield Run(tuple(run), follows, start)
            run = []
        if not run:
            follows = is_next
        run.append(entry)
    if run:
        yield Run(tuple(run), follows, None)


def stands_beside(entry: Entry) -> bool:
    """Whether it stands beside the programme, and nothing waits for it."""
    return isinstance(entry, Session) and entry.beside


def written_start(entry: Entry) -> time | None:
    """When the author says that it starts; a block may say it in a strand's first session."""
    return entry.first_start if isinstance(entry, Parallel) else entry.start


def has_written_end(entry: Entry) -> bool:
    """Whether the author says when it is over."""
    return isinstance(entry, Session) and entry.end is not None


def is_fluid(entry: Entry) -> bool:
    """Whether all that is inside it flows from its start, so that its length can be known first.

    A block with a time written inside it, or with something in it that could not be read, is not.
    """
    if isinstance(entry, Session):
        return entry.has_known_timing
    strands = [list(runs(strand.sessions)) for strand in entry.strands if strand.sessions]
    return all(
        len(strand) == 1
        and strand[0].follows
        and all(_only_flows(session) for session in strand[0].entries)
        for strand in strands
    )


def _only_flows(session: Session) -> bool:
    return session.has_known_timing and session.start is None and session.end is None


def _with_neighbours(entries: tuple[E, ...]) -> Iterator[tuple[E, bool]]:
    """Each entry of the sequence, and whether none was left out before it as unreadable."""
    left_out = 0
    is_next = True
    for index, entry in enumerate(entries):
        written = entry.route.steps[-1] if entry.route.steps else index
        is_next = is_next and written == index + left_out
        left_out = int(written) - index
        if not stands_beside(entry):
            yield entry, is_next
            is_next = True
