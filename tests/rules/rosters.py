"""Rosters for the tests of rules, with an agenda or alone, and what is found in them."""

from datetime import date
from pathlib import Path
from textwrap import dedent, indent

import planner
from planner.loading import Loaded, load_text, plan_of_roster
from planner.text.diagnostics import Diagnostic
from planner.text.source import Source

DAY = "- {time: 09:00-10:00, title: Round table}"
HEAD = "event: {id: forum, name: Forum, timezone: Asia/Bangkok, organiser: desk@example.org}\n"


def loaded(folder: Path, people: str, sessions: str = DAY, *, more: str = "") -> Loaded:
    """What a roster and a day with these sessions hold; ``more`` are other keys of the agenda."""
    (folder / "people.csv").write_text(dedent(people), encoding="utf-8")
    day = (
        f"days:\n  - date: 2024-03-06\n    sessions:\n{indent(dedent(sessions).strip(), '      ')}"
    )
    text = f"format: 1\n{HEAD}roster: people.csv\n{dedent(more)}{day}\n"
    return load_text(Source("agenda.yaml", text), str(folder))


def found(
    code: str,
    folder: Path,
    people: str,
    sessions: str = DAY,
    *,
    more: str = "",
    today: date | None = None,
) -> list[Diagnostic]:
    """What a rule finds."""
    diagnostics = planner.check(loaded(folder, people, sessions, more=more), today=today)
    return [diagnostic for diagnostic in diagnostics if diagnostic.code == code]


def found_alone(folder: Path, people: str, *, today: date | None = None) -> list[Diagnostic]:
    """All that is found in a roster that is checked without an agenda."""
    path = folder / "alone.csv"
    path.write_text(dedent(people), encoding="utf-8")
    return list(planner.check(plan_of_roster(path), today=today))


def cells(diagnostic: Diagnostic) -> list[str]:
    """The cells a diagnostic points at, its own first: `C4`."""
    places = [diagnostic.place, *(related.place for related in diagnostic.related)]
    return [(place.label or "").removeprefix("cell ") for place in places]


def labels(diagnostic: Diagnostic) -> list[str]:
    """What stands beside the related places."""
    return [related.label for related in diagnostic.related]
