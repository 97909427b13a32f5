"""Organisations that are spelt in several ways, proposed as one and never merged by themselves.

Two spellings are proposed as one only where their names agree so far that people would not doubt
it, and where nothing speaks against it: not another country, office, number or legal form, nor an
e-mail domain of another's. What is merely alike is not proposed: `University of X` is none of
`University of Y`, and `UNICEF Thailand` none of `UNICEF`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from planner.decode.notation import is_open
from planner.model.people import Participant
from planner.roster.organisation_names import OrganisationName, generic, peoples_alike, public_mail
from planner.text.wording import quoted
from planner.vocabulary import un_agencies
from planner.vocabulary.organisation_words import infer
from planner.vocabulary.slips import is_slip
from planner.vocabulary.spelling import fold

_MOST_ALIKE = 40
"""Of how many names that differ in one word that word is simply what tells them apart."""

_CERTAIN_INITIALS = 4  # letters: three are many organisations'
_LONG_WORD = 7  # letters: `Santa Marta` is not `Santa Maria`
_LONG_ENOUGH = 3  # words: of two, the order can tell `Miami University` from `University of Miami`


@dataclass(frozen=True)
class Spelling:
    """One way in which an organisation is spelt, and who are of it.

    Where each country has an organisation of that name, they are of one country only.
    """

    text: str
    people: tuple[Participant, ...]

    @cached_property
    def name(self) -> OrganisationName:
        """The name, taken apart."""
        return OrganisationName(self.text)

    @cached_property
    def homes(self) -> frozenset[str]:
        """The codes of the countries that its people come for, as far as they are known."""
        return frozenset(one.country.code for one in self.people if one.country)

    @cached_property
    def domains(self) -> frozenset[str]:
        """The domains of their e-mail addresses, but for those where anybody has one."""
        found = {one.email.rpartition("@")[2].casefold() for one in self.people if one.email}
        return frozenset(found - public_mail())

    @cached_property
    def kind(self) -> str:
        """The type that the name tells, or its people state; empty where they do not agree."""
        inferred = infer(self.text)
        return inferred.key if inferred else ""

    @property
    def is_national(self) -> bool:
        """Whether each country has an organisation of this name."""
        return self.name.is_national and self.kind not in ("ngo", "un-agency", "igo", "media")


@dataclass(frozen=True)
class Proposal:
    """Spellings that look like one organisation's, the one to keep first, and why they do."""

    spellings: tuple[Spelling, ...]
    reasons: tuple[str, ...]

    @property
    def kept(self) -> str:
        """The spelling to write for all: the most frequent, or of several such the fullest."""
        return self.spellings[0].text


def proposals(people: Iterable[Participant]) -> list[Proposal]:
    """Organisations that people spelt in several ways, the most of them first."""
    spellings = _spellings(people)
    group_of = {id(one): [one] for one in spellings}
    reasons: defaultdict[int, list[str]] = defaultdict(list)
    for reason, one, other in sorted(_links(spellings), key=lambda link: link[0][0]):
        first, second = group_of[id(one)], group_of[id(other)]
        if first is second:
            continue
        if any(_apart(a, b) for a in first for b in second):
            continue
        first += second
        reasons[id(first)] += [reason[1], *reasons.pop(id(second), [])]
        group_of.update((id(member), first) for member in second)
    groups = {id(group): group for group in group_of.values()}.values()
    found = [
        Proposal(tuple(sorted(group, key=_best_first)), tuple(dict.fromkeys(reasons[id(group)])))
        for group in groups
        if len({one.text for one in group}) > 1
    ]
    return sorted(found, key=lambda one: (-sum(len(s.people) for s in one.spellings), one.kept))


def _best_first(one: Spelling) -> tuple[int, bool, int, int, str]:
    is_shouted = not one.name.is_short and (one.text.isupper() or one.text.islower())
    # Of a word and a slip for it, the word is known.
    known = sum(word in generic() for word in one.name.words)
    return -len(one.people), is_shouted, -known, -len(one.text), one.text


def _spellings(people: Iterable[Participant]) -> list[Spelling]:
    by_text: defaultdict[str, list[Participant]] = defaultdict(list)
    for person in people:
        if fold(person.organisation) and not is_open(person.organisation):
            by_text[person.organisation].append(person)
    found = []
    for text, members in by_text.items():
        everywhere = Spelling(text, tuple(members))
        if not everywhere.is_national:
            found.append(everywhere)
            continue
        homes: defaultdict[str, list[Participant]] = defaultdict(list)
        for person in members:
            homes[person.country.code if person.country else ""].append(person)
        found += [Spelling(text, tuple(some)) for some in homes.values()]
    return found


_Reason = tuple[int, str]
"""How much it takes to believe it, the surest first, and the reason in words."""


def _links(spellings: list[Spelling]) -> Iterator[tuple[_Reason, Spelling, Spelling]]:
    """Pairs that look like one organisation, each with the surest reason."""
    seen: set[tuple[int, int]] = set()
    for one, other in _candidates(spellings):
        pair = (id(one), id(other)) if id(one) < id(other) else (id(other), id(one))
        if pair not in seen and one is not other:
            seen.add(pair)
            if not _apart(one, other) and (reason := _reason(one, other)):
                yield reason, one, other
    yield from _abbreviations(spellings)


def _candidates(spellings: list[Spelling]) -> Iterator[tuple[Spelling, Spelling]]:
    """Pairs that share something by which they could be one."""
    blocks: defaultdict[object, list[Spelling]] = defaultdict(list)
    families: defaultdict[object, list[Spelling]] = defaultdict(list)
    for one in spellings:
        name = one.name
        keys = {("letters", name.letters), ("bag", name.bag), ("translated", name.translated)}
        if one.kind or name.countries:
            keys.add(("placeless", tuple(word for word in name.bag if word[0] != "@")))
        for key in keys:
            blocks[key].append(one)
        for place, word in enumerate(name.words):
            if len(word) >= len("abcde") and word[0] != "@":
                rest = (*name.words[:place], word[0], *name.words[place + 1 :])
                families["slip", place, rest].append(one)
    for block in blocks.values():
        yield from combinations(block, 2)
    for family in families.values():
        if len(family) <= _MOST_ALIKE:
            yield from combinations(family, 2)


def _apart(one: Spelling, other: Spelling) -> bool:
    """Whether something says that they are two, however alike their names are."""
    if not (one.name.is_short or other.name.is_short) and _tell_apart(one.name, other.name):
        return True
    if one.kind and other.kind and one.kind != other.kind:
        return True
    if (one.is_national or other.is_national) and one.homes != other.homes:
        return True
    forms = one.name.forms, other.name.forms
    if all(forms) and forms[0].isdisjoint(forms[1]):
        return True
    if one.name.countries != other.name.countries:
        both = one.name.countries ^ other.name.countries
        return not (_is_theirs(one, other, both) or one.name.is_short or other.name.is_short)
    return False


def _tell_apart(a: OrganisationName, b: OrganisationName) -> bool:
    """Whether a word or a number is in one of them, and not as a slip in the other."""
    for word in a.telling_apart ^ b.telling_apart:
        other = b if word in a.telling_apart else a
        if not any(is_slip(word, one) and one not in generic() for one in other.words):
            return True
    return False


def _is_theirs(one: Spelling, other: Spelling, codes: frozenset[str]) -> bool:
    """Whether countries are named in one name only because all of both are of that country.

    A national office of a body that is at home in many countries is another spelling on purpose.
    """
    homes = one.homes | other.homes
    is_authority = one.kind == other.kind == "government"
    return is_authority and len(homes) == 1 and codes == {f"@{home}" for home in homes}


def _reason(one: Spelling, other: Spelling) -> _Reason | None:
    """Why two spellings look like one organisation's; None where they do not."""
    a, b = one.name, other.name
    if a.letters == b.letters:
        return 1, _how_letters_differ(a, b)
    if a.words == b.words:
        return 2, _how_words_differ(a, b)
    return _loose_reason(one, other)


def _loose_reason(one: Spelling, other: Spelling) -> _Reason | None:
    """Why names that do not have the same words look like one organisation's."""
    a, b = one.name, other.name
    bare = [tuple(word for word in name.words if word[0] != "@") for name in (a, b)]
    if bare[0] == bare[1] and _is_theirs(one, other, a.countries ^ b.countries):
        return 3, "one of them names the country that all of them come for"
    if a.bag == b.bag and _may_change_places(one, other):
        return 4, "the same words stand in another order" + _and_domain(one, other)
    if _translates(one, other):
        return 5, "the same words are in another language" + _and_domain(one, other)
    return _slip(one, other)


def _how_letters_differ(a: OrganisationName, b: OrganisationName) -> str:
    if (a.short or b.short) and a.long.casefold() == b.long.casefold():
        return f"the abbreviation {quoted(a.short or b.short)} is given with one of them"
    return "only capitals, accents, punctuation or spaces differ"


def _how_words_differ(a: OrganisationName, b: OrganisationName) -> str:
    if un_agencies.acronym(a.long) and un_agencies.acronym(b.long):
        return "both are names of one United Nations body"
    if a.forms != b.forms:
        return "only the legal form differs"
    return "only short forms or small words such as `of` and `the` differ"


def _may_change_places(one: Spelling, other: Spelling) -> bool:
    if _share_domain(one, other):
        return True
    # `Washington University` is not the `University of Washington`.
    return (
        len(one.name.words) >= _LONG_ENOUGH
        and "academia" not in (one.kind, other.kind)
        and not _domains_differ(one, other)
    )


def _translates(one: Spelling, other: Spelling) -> bool:
    a, b = one.name, other.name
    if a.translated != b.translated or a.bag == b.bag or len(a.words) == 1:
        return False
    if _domains_differ(one, other):
        return False
    if _share_domain(one, other):
        return True
    # What is no word of many names has to agree, or it is the authority of one country.
    if one.is_national and other.is_national:
        return len(one.homes) == 1
    return bool(a.proper | a.countries) and a.proper & b.proper == a.proper | b.proper


def _slip(one: Spelling, other: Spelling) -> _Reason | None:
    """A slip of a letter or two in one word, where the rest tells that they are one."""
    a, b = one.name.words, other.name.words
    if len(a) != len(b) or _domains_differ(one, other):
        return None
    pairs = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(pairs) != 1 or not all(len(word) >= len("abcde") for word in pairs[0]):
        return None
    x, y = pairs[0]
    if x[0] != y[0] or not is_slip(x, y) or (x in generic() and y in generic()):
        return None
    if {x, y} & peoples_alike() or (_is_plural(x, y) and not _share_domain(one, other)):
        return None
    shared = one.name.proper & other.name.proper
    is_word = x in generic() or y in generic()
    near = _share_domain(one, other) or (
        not one.homes or not other.homes or not one.homes.isdisjoint(other.homes)
    )
    is_told = shared and near and min(len(x), len(y)) >= _LONG_WORD
    if _share_domain(one, other) or is_told or (is_word and len(a) > 1 and near):
        wrong, right = (x, y) if y in generic() else (y, x)
        return 6, f"{quoted(wrong)} looks like a slip for {quoted(right)}" + _and_domain(one, other)
    return None


def _is_plural(x: str, y: str) -> bool:
    """Whether a slip makes another word of many: `network` and `networks` are both right."""
    return abs(len(x) - len(y)) == 1 and max(x, y, key=len) == min(x, y, key=len) + "s"


def _abbreviations(spellings: list[Spelling]) -> Iterator[tuple[_Reason, Spelling, Spelling]]:
    """Abbreviations that stand alone, each with the one name that they can be short for."""
    named: defaultdict[str, list[Spelling]] = defaultdict(list)
    spelt: defaultdict[str, list[Spelling]] = defaultdict(list)
    for one in spellings:
        if one.name.short:
            named[fold(one.name.short)].append(one)
        for letters in one.name.initials:
            spelt[letters].append(one)
    for short in spellings:
        if not short.name.is_short:
            continue
        letters = fold(short.text)
        for longs, words, is_sure in (
            (named[letters], f"{quoted(short.text)} stands in brackets with the long name", True),
            (spelt[letters], f"{quoted(short.text)} are the initials of the long name", False),
        ):
            if len({long.name.words for long in longs}) != 1:
                continue  # two organisations have these initials
            for long in longs:
                if _is_short_for(short, long, is_sure=is_sure):
                    yield (7 if is_sure else 8, words + _and_domain(short, long)), short, long


def _is_short_for(short: Spelling, long: Spelling, *, is_sure: bool) -> bool:
    if _domains_differ(short, long) or _apart(short, long):
        return False
    if _share_domain(short, long):
        return True
    is_near = not short.homes or not long.homes or not short.homes.isdisjoint(long.homes)
    least = len("abc") if is_sure else _CERTAIN_INITIALS
    return is_near and len(fold(short.text)) >= least


def _share_domain(one: Spelling, other: Spelling) -> bool:
    return any(_is_within(a, b) or _is_within(b, a) for a in one.domains for b in other.domains)


def _is_within(domain: str, wider: str) -> bool:
    return domain == wider or domain.endswith(f".{wider}")


def _domains_differ(one: Spelling, other: Spelling) -> bool:
    return bool(one.domains and other.domains) and not _share_domain(one, other)


def _and_domain(one: Spelling, other: Spelling) -> str:
    return ", and their e-mail domain is one" if _share_domain(one, other) else ""
