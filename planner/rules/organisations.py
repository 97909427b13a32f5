"""Which participants are of one organisation, however each of them spelt it."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from planner.decode.notation import is_open
from planner.model.people import Participant
from planner.roster.organisation_names import IN_FULL, LEGAL_FORMS, abbreviated
from planner.vocabulary.slips import nearly_equal
from planner.vocabulary.spelling import fold

# `Ministry of Interior` is another one in each country, and so is what has no type.
_NATIONAL = (None, "government")


class _Name(NamedTuple):
    key: str
    abbreviation: str = ""


def by_organisation(people: Iterable[Participant]) -> dict[str, list[Participant]]:
    """Those whose organisation is known, under one key for each; `TBC` is none.

    Capitals, accents, punctuation, `&` for `and` and the usual short forms (`Ltd`, `Intl`) make no
    difference, nor does a legal form at the end. An abbreviation in brackets,
    `Example Trust (EXT)`, stands for the same where it stands alone, unless two organisations have
    it.
    """
    groups: defaultdict[str, list[Participant]] = defaultdict(list)
    for person in people:
        if person.organisation:
            groups[person.organisation].append(person)
    names = {text: _named(text) for text in groups if not is_open(text)}
    long_forms: dict[str, str] = {}
    for name in names.values():
        if name.abbreviation and long_forms.setdefault(name.abbreviation, name.key) != name.key:
            long_forms[name.abbreviation] = name.abbreviation
    found: defaultdict[str, list[Participant]] = defaultdict(list)
    for text, name in names.items():
        found[long_forms.get(name.key, name.key)] += groups[text]
    return found


def by_employer(people: Iterable[Participant]) -> list[list[Participant]]:
    """Like `by_organisation`, where authorities of one name are apart by their countries.

    So is what has no type.
    """
    return list(_by_name_and_home(people).values())


def by_employer_as_meant(people: Iterable[Participant]) -> list[tuple[list[Participant], bool]]:
    """Like `by_employer`, where names that differ by a slip are together too.

    Each with whether there is such a slip. Those of whom it is known that they are of other
    countries are apart: `Austrian` is no slip of `Australian`.
    """
    found = _by_name_and_home(people)
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for name, home in found:
        homes[name].add(home)
    group_of = {employer: [employer] for employer in found}
    for one, other in nearly_equal(homes):
        for home in sorted(homes[one] & homes[other]):
            first, second = group_of[one, home], group_of[other, home]
            if first is not second and _may_be_one(found[one, home], found[other, home]):
                first += second
                group_of.update(dict.fromkeys(second, first))
    groups = {id(group): group for group in group_of.values()}
    return [
        ([person for employer in group for person in found[employer]], len(group) > 1)
        for group in groups.values()
    ]


def _may_be_one(some: list[Participant], others: list[Participant]) -> bool:
    ours, theirs = ({p.country.code for p in people if p.country} for people in (some, others))
    return not ours or not theirs or not ours.isdisjoint(theirs)


def _by_name_and_home(people: Iterable[Participant]) -> dict[tuple[str, str], list[Participant]]:
    found: defaultdict[tuple[str, str], list[Participant]] = defaultdict(list)
    for key, members in by_organisation(people).items():
        for person in members:
            kind = person.organisation_type.key if person.organisation_type else None
            home = person.country.code if person.country and kind in _NATIONAL else ""
            found[key, home].append(person)
    return found


def _named(text: str) -> _Name:
    long, short = abbreviated(text)
    return _Name(_key(long), _key(short) if short else "")


def _key(text: str) -> str:
    words = [IN_FULL.get(word, word) for word in fold(text).split()]
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        del words[-1]
    return " ".join(words)
