"""Tables of participants: the whole roster, and by country, type, organisation or role."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, time
from functools import cache
from typing import Any

from planner.decode.absences import write_absence
from planner.decode.times import write_clock
from planner.model.people import INFERRED, Participant
from planner.schedule.plan import Plan
from planner.tables.table import Cell, Column, Row, Table
from planner.vocabulary import languages
from planner.vocabulary.answers import Attends, Letter, Visa
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import OrganisationType
from planner.vocabulary.spelling import fold, sort_key

UNKNOWN = "(not given)"

EACH_ONCE = "Total (each person once)"
"""What totals are called where a person counts in several rows or columns."""


@dataclass(frozen=True, slots=True)
class Group:
    """Participants who share something; ``key`` for programs, ``label`` for people."""

    key: str
    label: str
    participants: tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """A way to group participants: its key, its heading, and what each participant belongs to.

    ``field`` is the roster's field that says so: who may see that may see the groups. ``leads``
    tells who stands first in a group. ``is_inferred`` tells who is where they are by a guess.
    ``least`` is the widest audience that may know of the groups, whatever the field's is.
    """

    key: str
    heading: str
    belongs_to: Callable[[Participant], Iterable[tuple[str, str]]]
    field: str
    leads: Callable[[Participant], bool] | None = None
    is_inferred: Callable[[Participant], bool] = lambda _: False
    least: Audience = Audience.PARTICIPANTS

    def groups(self, participants: Iterable[Participant]) -> tuple[Group, ...]:
        """The groups by label, those who belong to none last; members by family name."""
        members: dict[str, list[Participant]] = {}
        labels: dict[str, str] = {}
        for participant in participants:
            for key, label in self.belongs_to(participant) or (("", UNKNOWN),):
                members.setdefault(key, []).append(participant)
                labels.setdefault(key, label)
        order = sorted(members, key=lambda key: (key == "", sort_key(labels[key]), key))
        return tuple(Group(key, labels[key], self._in_order(members[key])) for key in order)

    def _in_order(self, members: Iterable[Participant]) -> tuple[Participant, ...]:
        people = in_order(members)
        leads = self.leads
        return tuple(sorted(people, key=lambda one: not leads(one)) if leads else people)

    def label(self, group: Group) -> str:
        """A group's label for a table of counts, where it says who is in it by a guess.

        How many they are would give away a count that is too small to be shown.
        """
        guesses = [self.is_inferred(one) for one in group.participants]
        if not any(guesses):
            return group.label
        return f"{group.label} ({'inferred' if all(guesses) else 'some inferred'})"


def in_order(participants: Iterable[Participant]) -> list[Participant]:
    """Participants as a list prints them: by family name where it is known, else by name."""
    key = cache(fold)
    return sorted(participants, key=lambda p: (key(p.family_name or p.name), key(p.name), p.id))


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
    kind = participant.likely_type
    return ((kind.key, kind.label),) if kind else ()


def _organisation(participant: Participant) -> Iterable[tuple[str, str]]:
    key = _key(participant.organisation)
    return ((key, participant.organisation),) if key else ()


def _key(text: str) -> str:
    # Empty for `-` or `…` too, which say that there is nothing to say.
    return fold(text).replace(" ", "-")


def _delegation(participant: Participant) -> Iterable[tuple[str, str]]:
    key = _key(participant.delegation)
    return ((key, participant.delegation),) if key else ()


def _grants(participant: Participant) -> Iterable[tuple[str, str]]:
    return tuple({key: grant for grant in participant.grants if (key := _key(grant))}.items())


def _languages(participant: Participant) -> Iterable[tuple[str, str]]:
    return tuple((code, _language(code)) for code in dict.fromkeys(participant.languages))


def _language(code: str) -> str:
    try:
        return languages.name(code)
    except KeyError:  # a participant who was made by a program, and came from no roster
        return code


BY_COUNTRY = Grouping("country", "Country", _country, "country")
BY_REGION = Grouping("region", "Region", _region, "country")
BY_SUBREGION = Grouping("subregion", "Subregion", _subregion, "country")
BY_ORGANISATION_TYPE = Grouping(
    "organisation_type", "Organisation type", _organisation_type, "organisation_type",
    is_inferred=lambda one: bool(one.inferred),
)  # fmt: skip
BY_ORGANISATION = Grouping("organisation", "Organisation", _organisation, "organisation")
BY_DELEGATION = Grouping(
    "delegation", "Delegation", _delegation, "delegation",
    leads=lambda one: one.head_of_delegation is True,
)  # fmt: skip
BY_GRANT = Grouping("grant", "Grant", _grants, "grants")
BY_LANGUAGE = Grouping("language", "Language", _languages, "languages")


def by_role(plan: Plan) -> Grouping:
    """By role: those the roster states, and those the agenda gives."""
    given: dict[str, dict[str, str]] = {}
    least = Audience.PARTICIPANTS
    for session in plan.agenda.sessions():
        if session.all_people:
            least = max(least, session.audience)
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

    return Grouping("role", "Role", roles, "roles", least=least)


GROUPING_KEYS = (
    "country", "region", "subregion", "organisation_type", "organisation", "role", "delegation",
    "grant", "language",
)  # fmt: skip

_PLAIN = {
    one.key: one
    for one in (
        BY_COUNTRY, BY_REGION, BY_SUBREGION, BY_ORGANISATION_TYPE, BY_ORGANISATION, BY_DELEGATION,
        BY_GRANT, BY_LANGUAGE,
    )
}  # fmt: skip


def grouping(key: str, plan: Plan) -> Grouping:
    """The grouping with a key of GROUPING_KEYS."""
    return _PLAIN.get(key) or by_role(plan)


_WIDTHS = {"name": 26, "email": 34, "organisation": 32, "position": 30, "notes": 30, "country": 22,
           "id": 8, "dietary": 20, "accessibility": 24, "emergency_contact": 28,
           "unavailable": 30}  # fmt: skip

_LISTED = ("id", "name", "organisation", "organisation_type", "country", "position", "email")


def column(plan: Plan, name: str) -> Column:
    """The column of a roster's field, for those who may see it at this event."""
    field = plan.fields[name]
    return Column(name, field.label, field.sensitivity, _WIDTHS.get(name, 16))


_NOTHING = frozenset({"", None, ()})
_SHOWN_AS_THEY_ARE = frozenset({str, bool, date, type(None)})
_MAY_HOLD_COMMAS = frozenset({"also_known_as", "grants", "shares_with"})


def cell(participant: Participant, name: str) -> Cell:
    """What a participant's field says, as a table shows it."""
    value = participant.value(name)
    shown: Cell = value
    if value is None and name in participant.inferred:
        return f"{_label(participant.likely_type)}{INFERRED}"
    if value.__class__ in _SHOWN_AS_THEY_ARE:
        return shown
    match value:
        case Country() | NonCountry():
            shown = value.name
        case OrganisationType() | Attends() | Letter() | Visa():
            shown = value.label
        case tuple():
            shown = _listed(name, value)
        case time():
            shown = write_clock(value)
    return shown


def _label(kind: OrganisationType | None) -> str:
    return kind.label if kind else ""


def _listed(name: str, values: tuple[Any, ...]) -> str:
    if name == "unavailable":
        return "; ".join(map(write_absence, values))
    return ("; " if name in _MAY_HOLD_COMMAS else ", ").join(values)


def _person_row(participant: Participant, names: Iterable[str], *first: Cell) -> Row:
    return Row((*first, *(cell(participant, name) for name in names)), participant)


def participants_table(plan: Plan, always: Iterable[str] = ()) -> Table:
    """Everyone, with every field that somebody filled in, and those that are asked for always."""
    shown = {*always, *(name for one in plan.participants for name in one.inferred)}
    names = [
        field.name
        for field in plan.fields
        if field.name in shown
        or not _NOTHING.issuperset(p.value(field.name) for p in plan.participants)
    ]
    rows = (_person_row(p, names) for p in in_order(plan.participants))
    return Table("Participants", tuple(column(plan, name) for name in names), tuple(rows))


def who_sees(plan: Plan, grouping: Grouping) -> Audience:
    """Who may know to which group somebody belongs: the roster's field says it."""
    return max(plan.fields[grouping.field].sensitivity, grouping.least)


def grouped_table(plan: Plan, grouping: Grouping) -> Table:
    """Everyone under the heading of their group, those who lead it first.

    Where somebody is in a group by a guess, or leads it, a column says so.
    """
    names = [name for name in _LISTED if name != grouping.key]
    people = plan.participants
    sees = who_sees(plan, grouping)
    marks: list[tuple[Column, Callable[[Participant], Cell]]] = []
    if grouping.leads and any(map(grouping.leads, people)):
        marks.append((Column("head", "Head", sees, 8), _mark(grouping.leads, "head")))
    if any(map(grouping.is_inferred, people)):
        by_a_guess = _mark(grouping.is_inferred, "inferred")
        marks.append((Column("inferred", "Inferred", sees, 10), by_a_guess))
    columns = (
        Column(grouping.key, grouping.heading, sees, 28),
        *(column for column, _ in marks),
        *(column(plan, name) for name in names),
    )
    rows = tuple(
        replace(
            _person_row(one, names, group.label, *(mark(one) for _, mark in marks)),
            sensitivity=sees,
        )
        for group in grouping.groups(people)
        for one in group.participants
    )
    return Table(f"By {grouping.heading.lower()}", columns, rows, group=grouping.key)


def _mark(is_so: Callable[[Participant], bool], word: str) -> Callable[[Participant], Cell]:
    return lambda participant: word if is_so(participant) else ""


def matrix_table(plan: Plan, down: Grouping, across: Grouping) -> Table:
    """How many participants share each pair of groups, with totals.

    Totals count each person once. Where a person can be in several groups they are less than the
    sum, and say so. A group says how many are in it by a guess.
    """
    # Never for the public: where a country sent one person, a count is that person.
    sees = max(who_sees(plan, down), who_sees(plan, across))
    rows, columns = down.groups(plan.participants), across.groups(plan.participants)
    ids = [{one.id for one in group.participants} for group in columns]
    is_once = all(sum(map(_size, groups)) == len(plan.participants) for groups in (rows, columns))
    total = "Total" if is_once else EACH_ONCE
    body = (
        Row(
            (
                down.label(row),
                *(len(group.intersection(one.id for one in row.participants)) for group in ids),
                _size(row),
            )
        )
        for row in rows
    )
    sums = (*map(_size, columns), len(plan.participants))
    totals = Row((total, *sums), is_total=True)
    counts = (
        Column(_column_key(one, down), across.label(one), sees, 14, is_count=True)
        for one in columns
    )
    width = 10 if is_once else 26
    return Table(
        f"{down.heading} × {across.heading.lower()}",
        (
            Column(down.key, down.heading, sees, 28),
            *counts,
            Column("total", total, sees, width, is_count=True, is_total=True),
        ),
        (*body, totals),
        counts=(down.key, across.key),
        few=plan.agenda.privacy.few,
    )


def _column_key(group: Group, down: Grouping) -> str:
    """A group's key, told apart from those of the first column and of the last."""
    key = group.key or "none"
    return f"{key}-" if key in (down.key, "total") else key


def _size(group: Group) -> int:
    return len(group.participants)


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
