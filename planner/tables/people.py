"""Tables of participants: the whole roster, and by country, type, organisation or role."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import time
from typing import Any

from planner.decode.absences import write_absence
from planner.decode.times import write_clock
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.tables.table import Cell, Column, Row, Table
from planner.vocabulary.answers import Attends, Letter, Visa
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import OrganisationType
from planner.vocabulary.spelling import fold, sort_key

UNKNOWN = "(not given)"


@dataclass(frozen=True, slots=True)
class Group:
    """Participants who share something; ``key`` for programs, ``label`` for people."""

    key: str
    label: str
    participants: tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to group participants: its key, its heading, and what each participant belongs to."""

    key: str
    heading: str
    belongs_to: Callable[[Participant], Iterable[tuple[str, str]]]

    def groups(self, participants: Iterable[Participant]) -> tuple[Group, ...]:
        """The groups by label, those who belong to none last; members by family name."""
        members: dict[str, list[Participant]] = {}
        labels: dict[str, str] = {}
        for participant in participants:
            for key, label in self.belongs_to(participant) or (("", UNKNOWN),):
                members.setdefault(key, []).append(participant)
                labels.setdefault(key, label)
        order = sorted(members, key=lambda key: (key == "", sort_key(labels[key]), key))
        return tuple(Group(key, labels[key], tuple(in_order(members[key]))) for key in order)


def in_order(participants: Iterable[Participant]) -> list[Participant]:
    """Participants as a list prints them: by family name where it is known, else by name."""
    return sorted(participants, key=lambda p: (fold(p.family_name or p.name), fold(p.name), p.id))


def _country(participant: Participant) -> Iterable[tuple[str, str]]:
    country = participant.country
    return ((country.code, country.name),) if country else ()


def _region(participant: Participant) -> Iterable[tuple[str, str]]:
    country = participant.country
    region = country.region if isinstance(country, Country) else ""
    return ((_key(region), region),) if region else ()


def _subregion(participant: Participant) -> Iterable[tuple[str, str]]:
    country = participant.country
    subregion = country.subregion if isinstance(country, Country) else ""
    return ((_key(subregion), subregion),) if subregion else ()


def _organisation_type(participant: Participant) -> Iterable[tuple[str, str]]:
    kind = participant.organisation_type
    return ((kind.key, kind.label),) if kind else ()


def _organisation(participant: Participant) -> Iterable[tuple[str, str]]:
    key = _key(participant.organisation)
    return ((key, participant.organisation),) if key else ()


def _key(text: str) -> str:
    # Empty for `-` or `…` too, which say that there is nothing to say.
    return fold(text).replace(" ", "-")


BY_COUNTRY = Grouping("country", "Country", _country)
BY_REGION = Grouping("region", "Region", _region)
BY_SUBREGION = Grouping("subregion", "Subregion", _subregion)
BY_ORGANISATION_TYPE = Grouping("organisation_type", "Organisation type", _organisation_type)
BY_ORGANISATION = Grouping("organisation", "Organisation", _organisation)


def by_role(plan: Plan) -> Grouping:
    """By role: those the roster states, and those the agenda gives."""
    given: dict[str, dict[str, str]] = {}
    for session in plan.agenda.sessions():
        for assignment in session.all_people:
            person = plan.participant(assignment.person)
            if person:
                role = assignment.role
                given.setdefault(person.id, {})[role.value] = role.label()

    def roles(participant: Participant) -> Iterable[tuple[str, str]]:
        # Only the first letter becomes a capital: a VIP stays one.
        stated = {
            key: role[:1].upper() + role[1:] for role in participant.roles if (key := _key(role))
        }
        return tuple({**stated, **given.get(participant.id, {})}.items())

    return Grouping("role", "Role", roles)


GROUPING_KEYS = ("country", "region", "subregion", "organisation_type", "organisation", "role")


def grouping(key: str, plan: Plan) -> Grouping:
    """The grouping with a key of GROUPING_KEYS."""
    plain = {
        g.key: g
        for g in (BY_COUNTRY, BY_REGION, BY_SUBREGION, BY_ORGANISATION_TYPE, BY_ORGANISATION)
    }
    return plain.get(key) or by_role(plan)


_WIDTHS = {"name": 26, "email": 34, "organisation": 32, "position": 30, "notes": 30, "country": 22,
           "id": 8, "dietary": 20, "accessibility": 24, "emergency_contact": 28,
           "unavailable": 30}  # fmt: skip

_LISTED = ("id", "name", "organisation", "organisation_type", "country", "position", "email")


def column(plan: Plan, name: str) -> Column:
    """The column of a roster's field, for those who may see it at this event."""
    field = plan.fields[name]
    return Column(name, field.label, field.sensitivity, _WIDTHS.get(name, 16))


_MAY_HOLD_COMMAS = frozenset({"also_known_as", "grants", "shares_with"})


def cell(participant: Participant, name: str) -> Cell:
    """What a participant's field says, as a table shows it."""
    value = participant.value(name)
    match value:
        case Country() | NonCountry():
            return value.name
        case OrganisationType() | Attends() | Letter() | Visa():
            return value.label
        case tuple():
            return _listed(name, value)
        case time():
            return write_clock(value)
    shown: Cell = value
    return shown


def _listed(name: str, values: tuple[Any, ...]) -> str:
    if name == "unavailable":
        return "; ".join(map(write_absence, values))
    return ("; " if name in _MAY_HOLD_COMMAS else ", ").join(values)


def _person_row(participant: Participant, names: Iterable[str], *first: Cell) -> Row:
    return Row((*first, *(cell(participant, name) for name in names)), participant)


def participants_table(plan: Plan) -> Table:
    """Everyone, with every field that somebody filled in."""
    names = [
        field.name
        for field in plan.fields
        if any(p.value(field.name) not in ("", None, ()) for p in plan.participants)
    ]
    rows = (_person_row(p, names) for p in in_order(plan.participants))
    return Table("Participants", tuple(column(plan, name) for name in names), tuple(rows))


def who_sees(plan: Plan, grouping: Grouping) -> Audience:
    """Who may know to which group somebody belongs: the roster's field says it."""
    name = "roles" if grouping.key == "role" else grouping.key
    stated = plan.fields[name].sensitivity if name in plan.fields else Audience.PARTICIPANTS
    return max(stated, Audience.PARTICIPANTS)


def grouped_table(plan: Plan, grouping: Grouping) -> Table:
    """Everyone under the heading of their group, with the group's count."""
    names = [name for name in _LISTED if name != grouping.key]
    columns = (
        Column(grouping.key, grouping.heading, who_sees(plan, grouping), 28),
        *(column(plan, name) for name in names),
    )
    rows = tuple(
        _person_row(participant, names, group.label)
        for group in grouping.groups(plan.participants)
        for participant in group.participants
    )
    return Table(f"By {grouping.heading.lower()}", columns, rows, group=grouping.key)


def matrix_table(plan: Plan, down: Grouping, across: Grouping) -> Table:
    """How many participants share each pair of groups, with totals.

    Everyone is counted once: it is for groupings to which a participant belongs at most once.
    """
    # Never for the public: where a country sent one person, a count is that person.
    sees = max(who_sees(plan, down), who_sees(plan, across))
    rows, columns = down.groups(plan.participants), across.groups(plan.participants)
    keys = {p.id: group.key for group in columns for p in group.participants}
    counts = {
        row.key: Counter(keys[participant.id] for participant in row.participants) for row in rows
    }
    body = [
        Row(
            (row.label, *(counts[row.key][column.key] for column in columns), len(row.participants))
        )
        for row in rows
    ]
    sums = (*(len(c.participants) for c in columns), len(plan.participants))
    totals = Row(("Total", *sums), is_total=True)
    return Table(
        f"{down.heading} × {across.heading.lower()}",
        (
            Column(down.key, down.heading, sees, 28),
            *(
                Column(column.key or "none", column.label, sees, 14, is_count=True)
                for column in columns
            ),
            Column("total", "Total", sees, 10, is_count=True, is_total=True),
        ),
        (*body, totals),
        few=plan.agenda.privacy.few,
    )


def sign_in_table(plan: Plan) -> Table:
    """Everyone, with a line to sign on for each day."""
    days = plan.schedule.days
    columns = (
        Column("number", "No.", Audience.TEAM, 6),
        *(column(plan, name) for name in ("name", "organisation", "country")),
        *(
            Column(
                f"day-{number}", f"{day.day.date:%a} {day.day.date.day} {day.day.date:%b}", width=22
            )
            for number, day in enumerate(days, 1)
        ),
    )
    blank = tuple("" for _ in days)
    rows = tuple(
        Row((number, *(cell(p, n) for n in ("name", "organisation", "country")), *blank), p)
        for number, p in enumerate(in_order(plan.participants), 1)
    )
    return Table("Sign-in", columns, rows)
