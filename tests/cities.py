"""An event in three cities on two clocks, with people who follow it from elsewhere."""

from pathlib import Path

from planner.loading import load
from planner.schedule.plan import Plan

HEAD = """\
format: 1
event:
  id: training
  name: Training
  city: Nairobi
  country: Kenya
  timezone: Africa/Nairobi
  organiser: Desk <desk@example.org>
  venue: {name: Hillside Hotel, address: 1 Hill Road, rooms: {acacia: {name: Acacia, seats: 2}}}
  venues:
    sea: {name: Harbour Hotel, city: Mombasa, room: dhow, rooms: {dhow: {name: Dhow, seats: 1}}}
    lake:
      name: Lake House
      address: 2 Quai, Geneva
      city: Geneva
      country: Switzerland
      timezone: Europe/Zurich
      rooms: {jura: {name: Jura}, hub: {name: Geneva hub}}
roster: people.csv
defaults: {room: acacia}
days:
"""

DAYS = """\
  - dates: [2025-03-04, {date: 2025-03-11, venue: sea}, {date: 2025-03-18, venue: lake}]
    hours: 09:00-11:00
    sessions:
      - title: Welcome
        id: welcome
        duration: 60m
        host: p-1
        items: [{title: Hello, duration: 5m}]
      - {title: Practice, id: practice, duration: 60m, room: jura, attendance: [p-1, p-2]}
"""

PEOPLE = """\
id,name,email,timezone,list_consent
p-1,Ada Sample,ada@example.org,,no
p-2,Ben Draft,ben@example.org,America/Bogota,yes
p-3,Cal Outline,cal@example.org,Kampala,yes
p-4,Cal Outline,cal2@example.org,Asia/Kathmandu,yes
"""


def written_to(folder: Path, days: str = DAYS, people: str | None = PEOPLE) -> Path:
    """The agenda's file in a folder, with its roster beside it."""
    agenda = folder / "agenda.yaml"
    head = HEAD if people else HEAD.replace("roster: people.csv\n", "")
    agenda.write_text(head + days, encoding="utf-8")
    (folder / "people.csv").write_text(people or "", encoding="utf-8")
    return agenda


def cities(folder: Path, days: str = DAYS, people: str | None = PEOPLE) -> Plan:
    """The plan of these days, in which nothing is wrong."""
    loaded = load(written_to(folder, days, people))
    assert loaded.diagnostics == ()
    assert loaded.plan is not None
    return loaded.plan
