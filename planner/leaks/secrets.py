"""What of a roster would give somebody away: each value in the forms in which it may be written."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from planner.leaks.words import Words, is_unspaced, phone_key, words
from planner.model.people import Participant
from planner.model.time import Absence
from planner.schedule.plan import Plan
from planner.tables.people import cell
from planner.tables.table import may_be_named
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import OrganisationType

_NAMES = ("name", "also_known_as", "given_name", "family_name")
_EPOCH = date(1899, 12, 30)  # day 0 of a spreadsheet (ECMA-376 part 1 §18.17.4.1)

# What is written in few words is written so of many, and tells of nobody by itself.
_NEEDS = frozenset(
    {"dietary", "accessibility", "gender", "languages", "roles", "position", "hotel_room"}
)

_SHORTEST = 3  # `en`, `M` and the like stand everywhere
_LONG = 8
_LONG_WITH_DIGITS = 5
_MANY_WORDS = 4


class Sees(Protocol):
    """Somebody of whom it is known what they may see."""

    def may_see(self, plan: Plan, participant: Participant, field: str) -> bool:
        """Whether they may see a field of somebody."""
        ...


class Reader(NamedTuple):
    """Who a file is for: an audience, and the one participant it was made for, if it was.

    ``person`` is their id; `p-1 and p-2` where several share the address that it is sent to.
    """

    audience: Audience
    person: str | None = None

    def may_see(self, plan: Plan, participant: Participant, field: str) -> bool:
        """Whether a field of somebody may stand in the file."""
        if self.person and participant.id in self.person.split(" and "):
            # What one is told of oneself, whoever else may know it.
            stated = plan.fields[field].sensitivity
            return field == "email" or Audience.PARTICIPANTS.may_see(stated)
        if not may_be_named(participant, self.audience):
            return False
        if field in _NAMES and self.audience is Audience.PUBLIC:
            return field == "name"
        return self.audience.may_see(plan.fields[field].sensitivity)


class Secret(NamedTuple):
    """A form of a value: whose it is, and in which field it stands.

    ``is_telling``: wherever it stands, it is that value; else only beside who it is about.
    """

    person: str
    field: str
    form: Words
    is_telling: bool


def secrets(plan: Plan) -> Iterator[Secret]:
    """All values of a roster that a file could give away, in all their forms."""
    shared = _shared_values(plan)
    for participant in plan.participants:
        for field in plan.fields:
            # Who may see an id may see everybody's, and `p-001` says nothing to others.
            if field.name == "id" or not participant.value(field.name):
                continue
            is_shared = (field.name, str(participant.value(field.name))) in shared
            for form, is_telling in _forms(participant, field.name):
                if sum(map(len, form)) >= _SHORTEST:
                    yield Secret(participant.id, field.name, form, is_telling and not is_shared)


def _shared_values(plan: Plan) -> set[tuple[str, str]]:
    """Values that several participants have in a field: they tell of none of them."""
    seen: set[tuple[str, str]] = set()
    shared: set[tuple[str, str]] = set()
    for participant in plan.participants:
        for field in plan.fields:
            key = field.name, str(participant.value(field.name))
            (shared if key in seen else seen).add(key)
    return shared


def _forms(participant: Participant, name: str) -> Iterator[tuple[Words, bool]]:
    value: Any = participant.value(name)
    if isinstance(value, bool | int | float):
        return  # `yes` and `3` stand everywhere: their column is looked for instead
    if isinstance(value, str):
        yield from _text_forms(participant, name, value)
    elif isinstance(value, tuple) and not isinstance(
        value, Country | NonCountry | OrganisationType
    ):
        for one in value:
            if isinstance(one, Absence):
                yield from ((form, False) for form in _date_forms(one.date))
            else:
                yield words(str(one)), _is_telling(name, str(one))
    else:
        yield from ((form, False) for form in _fixed_forms(participant, name))


def _fixed_forms(participant: Participant, name: str) -> Iterator[Words]:
    """The forms of what is one of a list, a date or a time: by itself it tells of nobody."""
    value: Any = participant.value(name)
    match value:
        case Country():
            yield from (words(value.name), words(value.short))
        case date():
            yield from _date_forms(value)
        case time():
            yield words(f"{value:%H:%M}")
        case _:
            yield words(str(cell(participant, name)))


def _text_forms(participant: Participant, name: str, text: str) -> Iterator[tuple[Words, bool]]:
    if name == "email":
        yield from _email_forms(text)
    elif phone_key(text) and _is_phone(text):
        yield ("phone", phone_key(text)), True
    else:
        yield words(text), _is_telling(name, text)
        yield from _turned(participant, name)


def _turned(participant: Participant, name: str) -> Iterator[tuple[Words, bool]]:
    given, family = participant.given_name, participant.family_name
    if name == "name" and given and family:
        for form in (words(f"{family} {given}"), words(f"{given} {family}")):
            yield form, len(form) > 1


def _is_phone(text: str) -> bool:
    digits = sum(char.isdigit() for char in text)
    return digits >= 0.6 * len("".join(text.split()))


def _email_forms(email: str) -> Iterator[tuple[Words, bool]]:
    local, _, _ = email.partition("@")
    yield words(email), True
    form = words(local)
    yield form, len(form) > 1 and len(local) >= _LONG


@lru_cache(maxsize=4096)
def _date_forms(day: date) -> tuple[Words, ...]:
    """A date as people and programs write it: `2024-03-05`, `5 March`, `05/03/24`, 45356."""
    year, month, number = day.year, day.month, day.day
    written = (
        f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day:%d/%m/%Y}", f"{day:%m/%d/%Y}", f"{day:%d/%m/%y}",
        f"{number}/{month}/{year}", f"{month}/{number}/{year}", f"{number} {day:%B}",
        f"{number} {day:%b}", f"{day:%B} {number}", f"{day:%b} {number}",
        str((date(year, month, number) - _EPOCH).days),
    )  # fmt: skip
    return tuple(dict.fromkeys(map(words, written)))


def _is_telling(name: str, text: str) -> bool:
    """Whether a text is so much its own that it is this value wherever it stands."""
    form = words(text)
    size = sum(map(len, form))
    if is_unspaced(text):
        return len(text.strip()) >= 3
    if any(char.isdigit() for char in text) and size > _LONG_WITH_DIGITS:
        return True
    if name in _NAMES:
        return len(form) > 1 and size >= 6
    least = _MANY_WORDS if name in _NEEDS else 2
    return len(form) >= least and size >= _LONG


def hidden(plan: Plan, reader: Sees, found: Iterable[Secret]) -> Iterator[Secret]:
    """Of secrets those that a reader must not see, and is not told by what they may.

    An address made of somebody's name is no secret where the name is none.
    """
    by_id = {participant.id: participant for participant in plan.participants}
    told: dict[str, set[Words]] = {}
    for secret in found:
        participant = by_id[secret.person]
        if reader.may_see(plan, participant, secret.field):
            continue
        if secret.person not in told:
            told[secret.person] = set(_told_of(plan, reader, participant))
        if secret.form not in told[secret.person]:
            yield secret


def _told_of(plan: Plan, reader: Sees, participant: Participant) -> Iterator[Words]:
    """All runs of words in what a reader may see of somebody."""
    for field in plan.fields:
        if reader.may_see(plan, participant, field.name):
            for form, _ in _forms(participant, field.name):
                yield from (
                    form[a:b] for a in range(len(form)) for b in range(a + 1, len(form) + 1)
                )


def identities(participant: Participant) -> Iterator[Words]:
    """What says in a row of whom it is: an id, a name, an address."""
    texts = (participant.id, participant.name, participant.email, *participant.also_known_as)
    yield from filter(None, map(words, texts))
    yield from (form for form, _ in _turned(participant, "name") if len(form) > 1)
