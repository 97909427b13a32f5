"""Diagnostics: what is wrong, where it is written, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from planner.text.nodes import Key, Step, Steps
from planner.text.source import Place


class Severity(Enum):
    """How much a diagnostic matters; errors make a check fail."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


SEVERITIES = tuple(Severity)
"""The worst first."""


class Related(NamedTuple):
    """Another place that belongs to a diagnostic, and why."""

    place: Place
    label: str


class Route(NamedTuple):
    """The way to a node: which document, and the keys and positions that lead to it.

    Values carry routes instead of line numbers; ``route / "title"`` is the route to its title.
    """

    document: str
    steps: Steps = ()

    def __truediv__(self, step: Step) -> "Route":
        return Route(self.document, (*self.steps, step))

    @property
    def key(self) -> "Route":
        """The route to the key under which a value stands, and not to the value."""
        *above, last = self.steps
        return Route(self.document, (*above, Key(last)))

    def moved_up(self, places: int) -> "Route":
        """The route to what stands here in its list, once so many before it are gone."""
        *above, position = self.steps
        return Route(self.document, (*above, int(position) - places))


class Change(NamedTuple):
    """One change of a text: another value at a route, or nothing there any more.

    ``at`` leads to a value under a key, an entry of a list, a cell or a row; ``text`` is None
    where it is taken away.
    """

    at: Route
    text: str | None = None


class Repair(NamedTuple):
    """Changes that mend a finding, and what they do, as an order: `write ...`.

    ``is_safe``: the text means the same afterwards, or what nobody could doubt.
    """

    words: str
    changes: tuple[Change, ...]
    is_safe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One mistake or one finding. Messages are lowercase, without blame, names in backticks.

    ``subjects`` are the names of the sessions, days, people and rooms it is about: those that a
    waiver can name. A mistake in the text has none.
    """

    code: str
    severity: Severity
    message: str
    place: Place
    hint: str | None = None
    related: tuple[Related, ...] = ()
    subjects: tuple[str, ...] = ()
    repair: Repair | None = None


class Finding(NamedTuple):
    """What a rule reports, before its route is looked up in the text.

    ``about`` are ids of people and rooms that it is about beside what its routes lead to.
    """

    at: Route
    message: str
    hint: str | None = None
    related: tuple[tuple[Route, str], ...] = ()
    about: tuple[str, ...] = ()
    repair: Repair | None = None


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by file, line and column, each once."""
    unique = {
        (d.place.path, d.place.line, d.place.column, d.code, d.message): d for d in diagnostics
    }
    return tuple(unique[key] for key in sorted(unique))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
