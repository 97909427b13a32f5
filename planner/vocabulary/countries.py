"""Countries as the United Nations names them, recognised in the spellings people use.

The generated table beside this module says where each name comes from. It is loaded when it is
first asked for, not when this module is imported.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple
from unicodedata import normalize

from planner.vocabulary.country_keys import PARTICLES, spelling_key, title_and_name
from planner.vocabulary.spelling import closest, fold

# Longer than any name of a country with all that people add to it.
_LONGEST = 200

# Regional indicator letters, which Unicode draws as the flag of the country with that code.
_FLAG_A = 0x1F1E6
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")

# What stands between two names of one country, and what people put beside it that names nothing.
_APART = re.compile(r"[()\[\]{}<>,;/|:=–—]|\s-+\s|\bor\b|\baka\b", re.IGNORECASE)
_LISTED = re.compile("[;/|]")  # `France / Réunion` may be two
_FORMERLY = re.compile(
    r"^(?:formerly|former|previously|ex|fmr|anciennement|antes)\b[\s.-]*(?:known as)?",
    re.IGNORECASE,
)
_REMARKS = frozenset(
    {"the", "host", "host country", "observer", "online", "virtual", "virtually", "remote",
     "remotely", "in person", "continued", "contd", "cont", "suite", "continuacion"}
)  # fmt: skip

# Parts that people come for and that are recognised as their country, in the languages of its name.
_PART = re.compile(
    r"zanzibar|tanzania mainland|mainland tanzania|^trinidad$|^tobago$|^nevis$"
    r"|england|engeland|inghilterra|angleterre|inglaterra|inglatera"
    r"|scotland|schottland|schotland|scozia|ecosse|escocia|wales|gales|galles"
    r"|northern ireland|ireland northern|^n ireland|nordirland|noord ierland|irlandia utara"
    r"|irlande nord|irlanda nor[dt]e?"
)
_BRITAIN = re.compile("brit|bret")


class Country(NamedTuple):
    """A country or area with a code in ISO 3166-1, or Kosovo.

    `alpha2` and `alpha3` are its ISO 3166-1 codes; Kosovo has the user-assigned XK and XKX. `name`
    is the English short name the UN uses (`Viet Nam`), and `short` the everyday one (`Vietnam`);
    of an event that names countries in another way, both are that name (`country_names.styled`).
    `region`, `subregion` and, where there is one, `intermediate_region` are named as in the UN's
    M49 standard, and `m49` is the three-digit code there. M49 gives Kosovo no code, and Antarctica
    no region; those are empty.
    """

    alpha2: str
    alpha3: str
    name: str
    short: str
    region: str
    subregion: str
    m49: str
    intermediate_region: str = ""

    @property
    def code(self) -> str:
        """Its alpha-2 code: the key that countries and non-countries share."""
        return self.alpha2


class NonCountry(NamedTuple):
    """What people write for a country that is none: a union of countries, a region, the world.

    `code` is a key such as `european-union`, never one that a country could have.
    """

    code: str
    name: str


class Ambiguous(NamedTuple):
    """A word that means one of several countries, and only its writer knows which."""

    readings: tuple[Country, ...]


class FormerName(NamedTuple):
    """A name that a country no longer has.

    `until` is the year in which the state took its present name; of a state that several others
    followed, the year in which it ended. A name `is_everyday` when people go on using it and the
    state only asked for another style: `Turkey`, `Ivory Coast`.
    """

    until: int
    is_everyday: bool


@lru_cache(maxsize=1024)  # a roster repeats a few spellings thousands of times
def recognise(text: str) -> Country | NonCountry | Ambiguous | None:
    """Return what `text` names, or None when that is not certain.

    It is compared as a whole, by its `spelling_key`, with the names of each country in some twenty
    languages, its UN, everyday and former names, and its alpha-2 and alpha-3 codes; then without
    the title of the state (`Royaume du Cambodge`); then part by part, where every part has to name
    the same country: `Myanmar (Burma)`, `Congo (DRC)`, `🇹🇭 Thailand`, `Guam, USA`.

    A code in capitals is always that code: `NO` is Norway. In small letters it gives way to a
    word: `no` is an answer, and `nga` is Nigeria's code, and Russia in Vietnamese.
    """
    if len(text) > _LONGEST:
        return None
    table = _table()
    word = _normalized(text).strip()
    flags = ["".join(chr(ord(letter) - _FLAG_A + ord("A")) for letter in flag[0])
             for flag in _FLAG.finditer(word)]  # fmt: skip
    if not flags:
        parts = _parts(word)
        by_itself = None if any(_is_code(part, word) for part in parts) else table.whole(word)
        return by_itself or table.agreed(parts, may_qualify=not _LISTED.search(word))
    beside = _FLAG.sub(" ", word).strip()
    return table.agreed([*flags, beside] if beside else flags)


def former_name(text: str) -> FormerName | None:
    """Return until when `text` was a name of what it is recognised as, if it no longer is one.

    A title makes no difference: the `Union of Burma` is `Burma`.
    """
    former = _table().former_names
    keys = [spelling_key(part) for part in _parts(text) or [text]]
    found = [former.get(key) or former.get(title_and_name(key)[1]) for key in keys]
    return found[0] if all(found) else None


def renamed_in(text: str) -> int:
    """Return the year in which what `text` names got another name; 0 while people still use it."""
    former = former_name(text)
    return former.until if former and not former.is_everyday else 0


def by_code(alpha2: str) -> Country:
    """Return the country with the ISO 3166-1 alpha-2 code `alpha2`, in capitals.

    Raises KeyError when there is none.
    """
    if len(alpha2) != len("XX"):
        raise KeyError(alpha2)
    return _table().by_code[alpha2]


def all_countries() -> tuple[Country, ...]:
    """Return every country, in the order of their alpha-2 codes."""
    return _table().countries


def is_a_part(text: str) -> bool:
    """Whether `text` names a part of the country it is recognised as: `Zanzibar`, `England`.

    It is read as the country, and yet says more than another spelling of it would.
    """
    key = spelling_key(text)
    # `United Kingdom of Great Britain and Northern Ireland` is the whole.
    return _PART.search(key) is not None and _BRITAIN.search(key) is None


def suggestions(text: str) -> tuple[str, ...]:
    """Return the names of the countries that `text` might have meant, the likeliest first.

    This is for asking "did you mean"; it must never decide.
    """
    found = recognise(text)
    if isinstance(found, Ambiguous):
        return tuple(country.name for country in found.readings)
    if found:
        return (found.name,)
    table = _table()
    if coded := table.by_code.get(text.strip().upper()):
        return (coded.name,)
    parts = [table.whole(part) for part in _parts(_normalized(text))]
    if named := [country.name for part in parts for country in _readings(part)]:
        return tuple(dict.fromkeys(named))
    english = {country.short: country.name for country in table.countries}
    english |= {country.name: country.name for country in table.countries}
    english |= {place.name: place.name for place in table.non_countries}
    near = [english[spelling] for spelling in closest(text, english)]
    return tuple(dict.fromkeys(near))


def _normalized(text: str) -> str:
    # NFKC would make a lone accent, typed for an apostrophe, a space and a combining mark.
    return normalize("NFKC", text.replace("´", "'"))


def _is_code(part: str, word: str) -> bool:
    """Whether what a key would leave out is a code: `Niger (NG)`, but not `GAMBIA (LA)`."""
    return part.isupper() and part.lower() in PARTICLES and not (part == "LA" and word.isupper())


def _parts(word: str) -> list[str]:
    """What stands apart in `word` and says something: without remarks, without `formerly`."""
    parts = [_FORMERLY.sub("", part.strip()).strip() for part in _APART.split(word)]
    said = [part for part in parts if (key := fold(part)) and key not in _REMARKS]
    return said if said != [word] else []


class _Table:
    """The generated table, read."""

    def __init__(self) -> None:
        from planner.vocabulary import _country_table as generated

        self.countries = tuple(
            Country(alpha2, alpha3, name, short, region, subregion, m49, part)
            for alpha2, alpha3, m49, area, name, short in _rows(generated.COUNTRIES)
            for region, subregion, part in [generated.AREAS[area]]
        )
        self.non_countries = tuple(NonCountry(*row) for row in _rows(generated.NON_COUNTRIES))
        by_alpha2 = {country.alpha2: country for country in self.countries}
        self.by_code = by_alpha2 | {country.alpha3: country for country in self.countries}
        # By `spelling_key`. None is for words that look like a code and mean something else.
        self.by_spelling: dict[str, Country | NonCountry | Ambiguous | None] = {}
        places = {place.code: place for place in self.non_countries}
        for line in generated.SPELLINGS.splitlines():
            codes, _, spellings = line.partition(":")
            meant: Country | NonCountry | Ambiguous | None
            meant = by_alpha2.get(codes) or places.get(codes)
            if " " in codes:
                meant = Ambiguous(tuple(by_alpha2[code] for code in codes.split()))
            self.by_spelling.update(dict.fromkeys(spellings.split("|"), meant))
        self._titles = {
            code: {frozenset(title.split()) for title in titles.split("; ")}
            for code, titles in _rows(generated.TITLES)
        }
        self._sovereigns = {
            by_alpha2[territory]: by_alpha2[code]
            for code, territories in _rows(generated.TERRITORIES)
            for territory in territories.split()
        }
        self.former_names = {
            key: FormerName(int(until), usage == "everyday")
            for key, until, usage in _rows(generated.FORMER_NAMES)
        }

    def whole(self, word: str) -> Country | NonCountry | Ambiguous | None:
        """What `word` names as a whole, with or without the title of a state."""
        # In other alphabets, capitals are no code: `ß` becomes `SS`.
        coded = self.by_code.get(word.upper()) if word.isascii() else None
        if coded and word.isupper():
            return coded
        key = spelling_key(word)
        if key not in self.by_spelling:
            return coded or self._titled(key)
        named = self.by_spelling[key]
        if coded and isinstance(named, Country) and named is not coded:
            return Ambiguous((named, coded))
        return named

    def _titled(self, key: str) -> Country | None:
        """The country of that name which has that title: of the two Congos, the republic."""
        title, name = title_and_name(key)
        if not title or not name:
            return None
        named = _readings(self.by_spelling.get(name))
        found = [country for country in named if title in self._titles.get(country.alpha2, ())]
        return found[0] if len(found) == 1 else None

    def agreed(
        self, parts: Iterable[str], *, may_qualify: bool = False
    ) -> Country | NonCountry | Ambiguous | None:
        """What all `parts` name: one country, or a territory that a state's name only qualifies."""
        named = [self.whole(part) for part in parts]
        if not named or None in named:
            return None
        if isinstance(named[0], NonCountry):
            return named[0] if len(set(named)) == 1 else None
        sovereigns = self._sovereigns if may_qualify else {}
        each = [_readings(found) for found in named]
        found = tuple(
            country
            for country in each[0]  # what qualifies stands behind: `Guam, USA`
            if all(country in some or sovereigns.get(country) in some for some in each)
        )
        return found[0] if len(found) == 1 else Ambiguous(found) if found else None


def _readings(found: Country | NonCountry | Ambiguous | None) -> tuple[Country, ...]:
    if isinstance(found, Ambiguous):
        return found.readings
    return (found,) if isinstance(found, Country) else ()


def _rows(lines: str) -> Iterator[list[str]]:
    return (line.split("|") for line in lines.splitlines())


@cache
def _table() -> _Table:
    return _Table()
