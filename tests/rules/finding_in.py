"""What one rule finds in an agenda, without what the others find."""

from pathlib import Path

import planner
from planner.loading import Loaded
from planner.text.diagnostics import Diagnostic


def found_by(code: str, loaded: Loaded) -> list[Diagnostic]:
    """The findings of one rule, by place."""
    return [diagnostic for diagnostic in planner.check(loaded) if diagnostic.code == code]


def messages(code: str, loaded: Loaded) -> list[str]:
    """What the findings of one rule say."""
    return [diagnostic.message for diagnostic in found_by(code, loaded)]


def lines(diagnostic: Diagnostic) -> list[int]:
    """The lines a finding points at, and then those that belong to it."""
    places = [diagnostic.place, *(related.place for related in diagnostic.related)]
    return [place.line for place in places]


def roster_in(folder: Path, text: str) -> Path:
    """A roster file with this text."""
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8")
    return path
