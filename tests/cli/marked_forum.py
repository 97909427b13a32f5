"""A forum whose roster holds in each field, usual or declared, a value that stands nowhere else."""

from datetime import date, time

from planner.model.people import Participant
from planner.roster.fields import ROSTER_FIELDS
from planner.vocabulary.answers import Letter, Visa
from planner.vocabulary.countries import by_code

# Minors are named to nobody but the team, whatever was agreed to: `p-3` is one.
CONSENTS = ("yes", "", "no", "yes")
PEOPLE = range(len(CONSENTS))

# Languages and countries that nothing else in the agenda names, one for each participant.
LANGUAGES = ("sw", "am", "ne", "lo")
# Of nationalities those that are no country: a workbook lists all countries to choose from.
NATIONALITIES = ("European Union", "ASEAN", "African Union", "Global")
COUNTRIES = ("FJ", "PE", "BJ", "NP")
TYPES = ("academia", "donor", "media", "individual")
VISAS = (Visa.REFUSED, Visa.APPLIED, Visa.GRANTED, Visa.NEEDED)
LETTERS = (Letter.REQUESTED, Letter.SENT, Letter.NOT_NEEDED, Letter.REQUESTED)
ZONES = ("Africa/Nairobi", "America/Lima", "Africa/Lagos", "Asia/Kathmandu")

# Answers of yes and no, in which nothing can be looked for: their columns are.
YES_OR_NO = {
    "head_of_delegation": ("yes", "no", "no", "no"),
    "confirmed": ("yes", "yes", "yes", "yes"),
    "funded": ("yes", "no", "yes", "no"),
    "prayer": ("yes", "no", "yes", "no"),
    "minor": ("no", "no", "no", "yes"),
    "guardian_consent": ("", "", "", "yes"),
    "chaperone": ("yes", "no", "no", "no"),
    "photo_consent": ("yes", "no", "yes", "no"),
    "list_consent": CONSENTS,
    "allergic": ("yes", "no", "yes", "no"),
}

# One month for each field, one day for each participant.
DATES = ("arrival", "departure", "check_in", "check_out", "unavailable", "vaccinated")
TIMES = ("arrival_time", "departure_time")

# What the agenda declares; the last is a usual one that only few may see here.
DECLARED = """\
roster_fields:
  shirt: {label: Shirt, type: choice, values: [shirt0mark, shirt1mark, shirt2mark, shirt3mark]}
  badge: {label: Badge text, audience: participants}
  motto: {label: Motto, audience: public}
  medication: {label: Medicines, audience: restricted}
  tickets: {label: Ticket price, type: number}
  vaccinated: {label: Vaccinated on, type: date, audience: restricted}
  allergic: {label: Is allergic, type: yes-no, audience: restricted}
  position: {audience: restricted}
  phone: {audience: restricted}
"""

AGENDA = f"""\
format: 1
event:
  id: forum
  name: Forum
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
roster: people.csv
{DECLARED}\
# Errors would keep everything from being written.
rules: {{minor-named: warning, minor-without-consent: warning, unavailable: warning}}
days:
  - date: 2024-03-06
    sessions:
      - title: Opening
        time: 09:00
        duration: 30m
        hosts: [p-0, p-1, p-2, p-3]
        notes: team-note-mark
        items: [{{title: Words, duration: 30m, notes: team-item-mark, speaker: p-2}}]
      - {{title: participants-session-mark, duration: 30m, audience: participants, host: p-0}}
      - {{title: team-session-mark, duration: 30m, audience: team, host: p-0, attendance: [p-0]}}
      - {{title: Closing, duration: 30m}}
"""

OWN = ("shirt", "badge", "motto", "medication", "tickets", "vaccinated", "allergic")
FIELDS = (*(field.name for field in ROSTER_FIELDS), *OWN)


def mark(field: str, number: int) -> str:
    return f"{field.replace('_', '')}{number}mark"


def day_of(field: str, number: int) -> date:
    return date(2031, DATES.index(field) + 1, 10 + number)


def written(field: str, number: int) -> str:
    """What stands in a cell of the roster."""
    fixed = {
        "id": f"p-{number}",
        "email": f"{mark('email', number)}@example.org",
        "languages": LANGUAGES[number],
        "nationality": NATIONALITIES[number],
        "country": COUNTRIES[number],
        "organisation_type": TYPES[number],
        "visa": VISAS[number].value,
        "letter": LETTERS[number].value,
        "timezone": ZONES[number],
        "attends": "remote" if number != 1 else "in-person",
        "tickets": str(7310 + number),
        "phone": f"+1 202 555 014{number}",
    }
    if field in fixed:
        return fixed[field]
    if field in YES_OR_NO:
        return YES_OR_NO[field][number]
    if field in DATES:
        return day_of(field, number).isoformat()
    if field in TIMES:
        return f"{3 + TIMES.index(field):02}:1{number}"
    return mark(field, number)


def roster() -> str:
    rows = [list(FIELDS), *([written(field, number) for field in FIELDS] for number in PEOPLE)]
    return "".join(",".join(row) + "\n" for row in rows)


def looks(field: str, number: int) -> tuple[str, ...]:
    """How a field of a participant may look in an output.

    Nothing for yes and no, and for words that stand everywhere: their columns are looked for.
    """
    if field in YES_OR_NO or field in ("id", "attends", "letter", "languages"):
        return ()
    if field in DATES:
        day = day_of(field, number)
        return (day.isoformat(), f"{day.day} {day:%b %Y}", f"<v>{_serial(day)}</v>")
    shown = {
        "country": _name_of(COUNTRIES[number]),
        "visa": VISAS[number].label,
        "organisation_type": TYPES[number].capitalize(),
    }
    return (shown.get(field) or written(field, number),)


def _name_of(code: str) -> str:
    country = by_code(code)
    assert country is not None
    return country.name


def _serial(day: date) -> int:
    """A date as a spreadsheet keeps it (ECMA-376 part 1 §18.17.4.1)."""
    return (day - date(1899, 12, 30)).days


def is_as_written(participant: Participant, field: str, number: int) -> bool:
    """Whether the roster was read as it was meant: else there would be nothing to find."""
    value = participant.value(field)
    text = written(field, number)
    if field in TIMES:
        return bool(value == time.fromisoformat(text))
    if field in ("vaccinated", "arrival", "departure", "check_in", "check_out"):
        return bool(value == day_of(field, number))
    return (value in (None, "", ())) == (text == "")
