"""Agendas with a roster for the tests of rules, and what is found in them."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from textwrap import dedent, indent

import planner
from planner.loading import Loaded, load_text
from planner.text.diagnostics import Diagnostic
from planner.text.source import Source

VENUE = """\
venue:
  name: Hotel
  rooms: {hall: {name: Hall}, garden: {name: Garden}, library: {name: Library}}
venues:
  museum: {name: Museum, rooms: {gallery: {name: Gallery}}}
  lisbon: {name: Studio, city: Lisbon, country: PT, timezone: Europe/Lisbon}
"""


class Forum:
    """A folder in which a test writes a roster and reads agendas that name it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.has_roster = False

    def roster(self, *rows: str) -> "Forum":
        """Write a roster: its header, then a row a participant."""
        (self.folder / "people.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
        self.has_roster = True
        return self

    def load(
        self, sessions: str, *, event: str = "", more: str = "", is_whole: bool = True
    ) -> Loaded:
        """What an agenda of one day holds, or of several where it is given `days:`.

        ``event`` is more about the event, ``more`` are other keys of the agenda. All of it can
        be read, unless a test says that it is not ``is_whole``.
        """
        body = dedent(sessions).strip("\n")
        if not body.startswith("days:"):
            body = f"days:\n  - date: 2024-03-06\n    sessions:\n{indent(body, '      ')}"
        about = indent(VENUE + dedent(event), "  ")
        text = (
            "format: 1\nevent:\n  id: forum\n  name: Forum\n  timezone: Asia/Bangkok\n"
            f"  organiser: desk@example.org\n{about}"
            f"{'roster: people.csv' if self.has_roster else ''}\n{dedent(more)}"
            f"{'' if 'defaults:' in more else 'defaults: {room: hall}'}\n{body}\n"
        )
        loaded = load_text(Source("agenda.yaml", text), str(self.folder))
        assert (loaded.diagnostics == ()) is is_whole
        return loaded

    def found(
        self,
        code: str,
        sessions: str,
        *,
        event: str = "",
        more: str = "",
        today: date | None = None,
        is_whole: bool = True,
    ) -> list[Diagnostic]:
        """What one rule finds, whatever others do."""
        loaded = self.load(sessions, event=event, more=more, is_whole=is_whole)
        return [each for each in planner.check(loaded, today=today) if each.code == code]

    def messages(self, code: str, sessions: str, *, event: str = "", more: str = "") -> list[str]:
        """What one rule says."""
        return [each.message for each in self.found(code, sessions, event=event, more=more)]


def pointed_at(found: Diagnostic) -> list[str]:
    """The characters that a finding and its related places point at; a cell has none."""
    spans = [found.place, *(related.place for related in found.related)]
    return [(span.excerpt or "")[span.column - 1 : span.end_column - 1] for span in spans]


def labels(found: Diagnostic) -> list[str]:
    """What a finding says of its related places."""
    return [related.label for related in found.related]


def people(count: int, fields: str = "", *, start: int = 1) -> Iterable[str]:
    """Rows of participants who differ in nothing but their id and name."""
    given = ("Ada", "Binh", "Chanda", "Dewi", "Elif", "Farid", "Gita", "Hana", "Isko", "Jun")
    for number in range(start, start + count):
        name = f"{given[number % 10]} Mfano {number}"
        yield f"p-{number},{name}{',' if fields else ''}{fields}"
