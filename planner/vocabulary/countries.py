"""Countries as the United Nations names them, recognised in the spellings people use.

The generated table beside this module says where each name comes from. It is loaded when it is
first asked for, not when this module is imported.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import normalize

from planner.vocabulary.spelling import closest, fold

# Parts that people come for and that are recognised as their country, in the languages of its name.
_PART = re.compile(
    r"zanzibar|tanzania mainland|mainland tanzania|^trinidad$|^tobago$|^nevis$"
    r"|england|engeland|inghilterra|angleterre|inglaterra|inglatera"
    r"|scotland|schottland|schotland|scozia|ecosse|escocia|wales|gales|galles"
    r"|northern ireland|ireland northern|^n ireland|nordirland|noord ierland|irlandia utara"
    r"|irlande du nord|irlanda d[eo]l? nor[dt]e?"
)
_BRITAIN = re.compile("brit|bret")

_ARTICLES = frozenset({"el", "la", "las", "le", "les", "los"})


class Country(NamedTuple):
    """A country or area with a code in ISO 3166-1, or Kosovo.

    `alpha2` and `alpha3` are its ISO 3166-1 codes; Kosovo has the user-assigned XK and XKX. `name`
    is the English short name the UN uses (`Viet Nam`), and `short` the everyday one (`Vietnam`).
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


def recognise(text: str) -> Country | NonCountry | Ambiguous | None:
    """Return what `text` names, or None when that is not certain.

    It is compared as a whole, after `spelling_key`, with the names of each country in some twenty
    languages, its UN, everyday and former names, and its alpha-2 and alpha-3 codes. A code in
    capitals is always that code: `NO` is Norway. In small letters it gives way to a word: `no` is
    an answer, and `nga` is Nigeria's code, and Russia in Vietnamese.
    """
    table = _table()
    word = normalize("NFKC", text).strip()
    # In other alphabets, capitals are no code: `ß` becomes `SS`.
    coded = table.by_code.get(word.upper()) if word.isascii() else None
    if coded and word.isupper():
        return coded
    key = spelling_key(word)
    if key not in table.by_spelling:
        return coded
    named = table.by_spelling[key]
    if coded and isinstance(named, Country) and named is not coded:
        return Ambiguous((named, coded))
    return named


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
    english = {country.short: country.name for country in table.countries}
    english |= {country.name: country.name for country in table.countries}
    english |= {place.name: place.name for place in table.non_countries}
    near = [english[spelling] for spelling in closest(text, english)]
    return tuple(dict.fromkeys(near))


def spelling_key(text: str) -> str:
    """Return the key of a country's spelling: folded, and without articles.

    `the` counts nowhere (`Republic of the Congo`, `Bahamas, The`), and neither does a French or
    Spanish article at either end (`La Argentina`, `Philippines (les)`).
    """
    words = [word for word in fold(text).split() if word != "the"]
    for end in (0, -1):
        if len(words) > 1 and words[end] in _ARTICLES:
            del words[end]
    return " ".join(words)


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


def _rows(lines: str) -> Iterator[list[str]]:
    return (line.split("|") for line in lines.splitlines())


@cache
def _table() -> _Table:
    return _Table()
