"""Diagnostics: what is wrong, where it is written, and what to do about it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from planner.text.nodes import Step, Steps
from planner.text.source import Place


class Severity(Enum):
    """How much a diagnostic matters; errors make a check fail."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Related(NamedTuple):
    """Another place that belongs to a diagnostic, and why."""

    place: Place
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One mistake or one finding. Messages are lowercase, without blame, names in backticks."""

    code: str
    severity: Severity
    message: str
    place: Place
    hint: str | None = None
    related: tuple[Related, ...] = ()


class Route(NamedTuple):
    """The way to a node: which document, and the keys and positions that lead to it.

    Values carry routes instead of line numbers; ``route / "title"`` is the route to its title.
    """

    document: str
    steps: Steps = ()

    def __truediv__(self, step: Step) -> "Route":
        return Route(self.document, (*self.steps, step))

    def moved_up(self, places: int) -> "Route":
        """The route to what stands here in its list, once so many before it are gone."""
        *above, position = self.steps
        return Route(self.document, (*above, int(position) - places))


class Finding(NamedTuple):
    """What a rule reports, before its route is looked up in the text."""

    at: Route
    message: str
    hint: str | None = None
    related: tuple[tuple[Route, str], ...] = ()


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics by file, line and column, each once."""
    unique = {
        (d.place.path, d.place.line, d.place.column, d.code, d.message): d for d in diagnostics
    }
    return tuple(unique[key] for key in sorted(unique))


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them is an error."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
