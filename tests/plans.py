"""Plans for tests, from agendas and rosters as a person would write them."""

from pathlib import Path

from planner.loading import Loaded, load
from planner.schedule.plan import Plan

ROOT = Path(__file__).parent.parent
AGENDAS = sorted(
    path for path in (ROOT / "agendas").glob("*.yaml") if "participants" not in path.name
)
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))

HEAD = """\
format: 1
event:
  id: forum
  name: Forum
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue: {name: Hotel, address: 1 Example Road, rooms: {hall: {name: Hall, seats: 60}}}
roster: participants.csv
defaults: {room: hall}
days:
  - date: 2024-03-06
    sessions:
"""

ROSTER = """\
id,name,email,organisation,organisation_type,country,list_consent
p-001,Ada Sample,ada@example.org,Example Trust,NGO,Thailand,yes
p-002,Ben Draft,ben@example.org,Example Trust,NGO,Viet Nam,no
p-003,"Chan, ""CJ"" Outline",,Example University,Academia,Cambodia,
"""


def loaded_from(folder: Path, sessions: str, *, head: str = HEAD, roster: str = ROSTER) -> Loaded:
    """What a file with these sessions (indented by six) and this roster holds."""
    agenda = folder / "agenda.yaml"
    agenda.write_text(head + sessions, encoding="utf-8")
    (folder / "participants.csv").write_text(roster, encoding="utf-8")
    return load(agenda)


def plan_from(folder: Path, sessions: str, *, head: str = HEAD, roster: str = ROSTER) -> Plan:
    """The plan of sessions that are right."""
    loaded = loaded_from(folder, sessions, head=head, roster=roster)
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan


def plan_of(path: Path) -> Plan:
    """The plan of a file that is right."""
    loaded = load(path)
    assert loaded.is_whole
    assert loaded.plan is not None
    return loaded.plan
