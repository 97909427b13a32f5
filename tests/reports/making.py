"""Reports for tests: on agendas as a person would write them, and on findings made by hand."""

from collections.abc import Iterable
from pathlib import Path

from planner.checking import Checked, check
from planner.loading import Loaded, load
from planner.reports.report import EVERYTHING, Choice, Report, report_on
from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.source import Place, Source

HEAD = """\
format: 1
event:
  id: forum
  name: Forum
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue: {name: Hotel, rooms: {hall: {name: Hall, seats: 60}}}
defaults: {room: hall}
"""

TWO_DAYS = f"""\
{HEAD}\
days:
  - date: 2024-03-06
    title: Network Forum
    sessions:
      - {{time: 09:00-10:00, title: Opening}}
      - {{time: 09:30-10:30, title: Trends}}
  - date: 2024-03-07
    sessions:
      - {{time: 09:00-10:00, title: Mapping, room: halll}}
      - {{time: 11:00-12:00, title: Closing}}
"""

ROSTER = "id,name,email,organisation,country\np-001,Ada Sample,ada@example.org,Trust,Narnia\n"


def loaded_as(path: Path, text: str) -> Loaded:
    """What a file with this text holds."""
    path.write_text(text, encoding="utf-8")
    return load(path)


def report_of(*loaded: Loaded, choice: Choice = EVERYTHING) -> Report:
    """The report on these files."""
    return report_on((Checked(each, check(each)) for each in loaded), choice)


def found(
    code: str = "bad-time",
    *,
    severity: Severity = Severity.ERROR,
    message: str = "`9` is no time",
    hint: str | None = None,
    place: Place | None = None,
    related: tuple[Related, ...] = (),
) -> Diagnostic:
    """A finding, anywhere."""
    place = place or Source("forum.yaml", "time: 9\n").span(6, 7)
    return Diagnostic(
        code=code, severity=severity, message=message, hint=hint, place=place, related=related
    )


def report_with(*diagnostics: Diagnostic, files: Iterable[Loaded] = ()) -> Report:
    """A report with these findings, as they are."""
    return Report(tuple(files) or (Loaded("forum.yaml", None, ()),), diagnostics)
