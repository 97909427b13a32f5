"""Plans for tests, from sessions in YAML and people made in Python."""

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, time

from hypothesis import strategies as st

from planner.loading import load_text
from planner.model.people import Participant, Roster
from planner.model.time import Absence
from planner.schedule.plan import Plan
from planner.text.diagnostics import has_errors
from planner.text.source import Source
from planner.vocabulary import countries
from planner.vocabulary.answers import Attends, Letter, Visa
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import ORGANISATION_TYPES, OrganisationType

HEAD = """\
format: 1
event:
  id: forum
  name: Small forum
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue:
    name: Hotel
    rooms: {hall: {name: Main Hall, seats: 60}, garden: {name: Garden}, library: {name: Library}}
tracks: {skills: New skills}
defaults: {room: hall}
days:
"""

DAY = """\
  - date: 2024-03-06
    sessions:
"""

SESSIONS = """\
      - {time: 09:00, title: Opening, duration: 30m, host: p-0, notes: Notes-mark,
         catering: Food-mark}
      - title: What works
        id: works
        type: panel
        duration: 60m
        moderator: p-1
        panellists: [p-2, p-3, Guest-mark]
        objective: Agree.
        items:
          - {title: Talks, duration: 40m, speakers: [p-4, p-2]}
          - {title: Questions, duration: 20m, notes: Item-notes-mark}
      - parallel:
          garden:
            - {title: Clinic, id: clinic, duration: 30m, facilitator: p-1}
            - {title: Debrief, id: debrief, duration: 15m}
          skills:
            - {title: Surgery, id: surgery, duration: 60m, room: library, speaker: p-3}
      - {title: Closing, id: closing, duration: 15m}
"""


def plan_with(
    people: Iterable[Participant] | None = (), sessions: str = DAY + SESSIONS, *, head: str = HEAD
) -> Plan:
    """The plan of an agenda and these people; None: of an agenda without a roster."""
    loaded = load_text(Source("forum.yaml", head + sessions), "")
    assert not has_errors(loaded.diagnostics), [d.message for d in loaded.diagnostics]
    assert loaded.plan is not None
    roster = None if people is None else Roster(tuple(people))
    return replace(loaded.plan, roster=roster)


def person(number: int, name: str = "", **values: object) -> Participant:
    """A participant with a number; a name that says it, where none is given."""
    return Participant(id=f"p-{number}", name=name or f"Person {number}", **values)  # type: ignore[arg-type]  # any of its fields


def marked(number: int, *, consent: bool | None) -> Participant:
    """A participant in whom each field holds a value that stands nowhere else."""

    def mark(field: str) -> str:
        return f"{field}-{number}-mark"

    texts = {f.name: mark(f.name) for f in fields(Participant) if f.type is str and f.name != "id"}

    def country(letter: str, name: str) -> Country:
        return Country(f"{letter}{number}", "", name, name, "", "", "")

    return Participant(
        id=f"p-{number}",
        **texts,  # type: ignore[arg-type]  # only the fields that hold a text
        organisation_type=OrganisationType(f"type-{number}", mark("organisation_type")),
        country=country("X", mark("country")),
        nationality=country("Y", mark("nationality")),
        also_known_as=(mark("also_known_as"),),
        roles=(mark("roles"),),
        languages=(mark("languages"),),
        arrival=date(2030 + number, 1, 1),
        departure=date(2050 + number, 1, 1),
        check_in=date(2070 + number, 1, 1),
        check_out=date(2090 + number, 1, 1),
        unavailable=(Absence(date(2110 + number, 1, 1)),),
        attends=Attends.REMOTE,
        confirmed=True,
        head_of_delegation=True,
        grants=(mark("grants"),),
        shares_with=(mark("shares_with"),),
        arrival_time=time(3, number),
        departure_time=time(4, number),
        funded=True,
        letter=Letter.REQUESTED,
        visa=Visa.REFUSED,
        prayer=True,
        minor=False,  # else nothing of them would be for participants
        guardian_consent=True,
        chaperone=True,
        photo_consent=True,
        list_consent=consent,
    )


def marks(participant: Participant) -> dict[str, str]:
    """What each field of a marked participant looks like in a cell."""
    found: dict[str, str] = {}
    for field in fields(Participant):
        value = getattr(participant, field.name)
        match value:
            case str() if value.endswith("-mark"):
                found[field.name] = value
            case (Absence() as absence,):
                found[field.name] = absence.date.isoformat()
            case Attends() | Letter() | Visa():
                found[field.name] = value.label
            case (str() as word,):
                found[field.name] = word
            case time():
                found[field.name] = f"{value:%H:%M}"
            case date():
                found[field.name] = value.isoformat()
            case Country():
                found[field.name] = value.name
            case OrganisationType():
                found[field.name] = value.label
    return found


PEOPLE = st.lists(
    st.builds(
        Participant,
        id=st.integers(0, 99).map(lambda number: f"p-{number}"),
        name=st.sampled_from(["Ada Sample", "ben draft", "Čeng Outline", "Ä", "李 小龙"]),
        family_name=st.sampled_from(["", "Sample", "draft", "Éclair"]),
        organisation=st.sampled_from(["", "-", "A & B", "a and b", "Ministry", "…", "Ωmega"]),
        organisation_type=st.sampled_from([None, *ORGANISATION_TYPES]),
        country=st.sampled_from(
            [None, *map(countries.by_code, ("TH", "NO", "VN")), NonCountry("eu", "European Union")]
        ),
        roles=st.lists(
            st.sampled_from(["speaker", "Speaker", "VIP", "-", "note taker"]), max_size=2
        ).map(tuple),
        list_consent=st.sampled_from([None, True, False]),
    ),
    unique_by=lambda participant: participant.id,
    max_size=12,
)
