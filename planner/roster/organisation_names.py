"""The name of an organisation taken apart, so that two spellings of it can be compared."""

import re
from functools import cache, cached_property
from typing import NamedTuple

from planner.vocabulary import countries, un_agencies
from planner.vocabulary.spelling import fold

_IN_BRACKETS = re.compile(r"(.+?)\s*[(\[]([^()\[\]]+)[)\]]")
_ABBREVIATION = re.compile(r"\w{2,12}")

# Words that are written in full as often as not, or in two ways. Folded.
IN_FULL = {
    "assoc": "association",
    "centre": "center",
    "co": "company",
    "corp": "corporation",
    "dept": "department",
    "govt": "government",
    "inc": "incorporated",
    "intl": "international",
    "labour": "labor",
    "ltd": "limited",
    "natl": "national",
    "organization": "organisation",
    "programme": "program",
    "univ": "university",
}

# Shorter still, and used where a proposal is all that follows.
_MORE_IN_FULL = {
    "acad": "academy",
    "centres": "centers",
    "comm": "commission",
    "dep": "department",
    "edu": "education",
    "fdn": "foundation",
    "found": "foundation",
    "gov": "government",
    "inst": "institute",
    "min": "ministry",
    "mins": "ministry",
    "minst": "ministry",
    "nat": "national",
    "org": "organisation",
    "organizations": "organisations",
    "prog": "program",
    "reg": "regional",
    "sch": "school",
    "soc": "society",
    "st": "saint",
    "tech": "technology",
    "u": "university",
    "uni": "university",
}

# What a company or an association is in law, which people add or leave out at the end of its name.
# Folded, and written in full.
LEGAL_FORMS = frozenset(
    fold(
        "limited incorporated corporation llc llp plc gmbh ev asbl aisbl vzw sarl bv pty pvt "
        "private clg cio npc"
    ).split()
)


class Abbreviated(NamedTuple):
    """A name, and the abbreviation that stands in brackets with it; empty where none does."""

    long: str
    short: str = ""


def abbreviated(text: str) -> Abbreviated:
    """A name parted from its abbreviation: `Example Trust (EXT)`, or the other way round."""
    match = _IN_BRACKETS.fullmatch(text)
    for long, short in ((match[1], match[2]), (match[2], match[1])) if match else ():
        if is_abbreviation(short) and not is_abbreviation(long):
            return Abbreviated(long, short)
    return Abbreviated(text)


def is_abbreviation(text: str) -> bool:
    """Whether a text is one word with several capitals: `UNICEF`, `WeRISE`."""
    return _ABBREVIATION.fullmatch(text) is not None and sum(map(str.isupper, text)) > 1


class OrganisationName:
    """One spelling of an organisation's name, read in all the ways that are compared."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.long, self.short = abbreviated(text)
        self.letters = fold(self.long).replace(" ", "")
        self.words, self.forms, self.countries = _read(self.long)

    @cached_property
    def bag(self) -> tuple[str, ...]:
        """Its words in the order of the alphabet."""
        return tuple(sorted(self.words))

    @cached_property
    def translated(self) -> tuple[str, ...]:
        """Its words in English as far as they are in many names, in the order of the alphabet."""
        return tuple(sorted(translations().get(word, word) for word in self.words))

    @cached_property
    def proper(self) -> frozenset[str]:
        """The words that are its own, and no country's."""
        return frozenset(word for word in self.words if word not in generic() and word[0] != "@")

    @cached_property
    def telling_apart(self) -> frozenset[str]:
        """The words and numbers in which an organisation's offices and parts differ."""
        words = (translations().get(word, word) for word in self.words)
        return frozenset(
            word for word in words if word in _telling_apart() or any(map(str.isdigit, word))
        )

    @cached_property
    def is_national(self) -> bool:
        """Whether each country has its own: nothing in the name is an organisation's own."""
        return not self.proper and not self.countries

    @cached_property
    def is_short(self) -> bool:
        """Whether it is an abbreviation and no more."""
        return is_abbreviation(self.long)

    @cached_property
    def initials(self) -> frozenset[str]:
        """What its initials may be, with and without its small words."""
        if len(self.words) < len("abc"):
            return frozenset()
        words = fold(self.long).split()
        of_its_own = [word for word in words if word not in _function_words()]
        with_and = [word for word in words if word in ("and", "y", "et") or word in of_its_own]
        readings = (words, of_its_own, with_and)
        return frozenset("".join(word[0] for word in reading) for reading in readings)


def _read(text: str) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]]:
    """The words of a name, its legal forms, and the codes of the countries in it."""
    agency = un_agencies.beginning(text)
    begins, rest = (
        ([agency[0].replace(" ", "-")], agency[1]) if agency else ([], fold(text).split())
    )
    words = [_MORE_IN_FULL.get(full, full) for word in rest for full in [IN_FULL.get(word, word)]]
    forms: set[str] = set()
    while len(words) + len(begins) > 1 and words and words[-1] in _legal_forms():
        forms.add(words.pop())
    if len(words) > 1 and words[0] == "pt":
        forms.add(words.pop(0))
    words = _with_countries(words)
    kept = [word for word in words if word not in _function_words()] or words
    codes = frozenset(word for word in kept if word[0] == "@")
    # `United Nations Children's Fund (UNICEF)` names the agency twice.
    again = {begins[0]} if begins else set()
    return (*begins, *(word for word in kept if word not in again)), frozenset(forms), codes


_LONGEST_COUNTRY = 5  # words
_SHORT_COUNTRIES = frozenset({"uk", "us", "usa", "uae", "drc", "png", "prc", "rok"})


def _with_countries(words: list[str]) -> list[str]:
    """The words, with `@TH` in place of those that name a country."""
    found: list[str] = []
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST_COUNTRY, len(words) - at), 0, -1):
            text = " ".join(words[at : at + length])
            if len(text) > len("abc") or text in _SHORT_COUNTRIES:
                country = countries.recognise(text)
                if isinstance(country, countries.Country):
                    found.append(f"@{country.alpha2}")
                    at += length
                    break
        else:
            found.append(words[at])
            at += 1
    return found


@cache
def translations() -> dict[str, str]:
    """Words of many names in other languages, each with the English one."""
    from planner.vocabulary import _organisation_spelling_table as table

    lines = (line.partition(":") for line in table.TRANSLATIONS.splitlines())
    return {word: english for english, _, words in lines for word in words.split()}


@cache
def generic() -> frozenset[str]:
    """Words that many names have, in English and translated."""
    from planner.vocabulary import _organisation_spelling_table as table
    from planner.vocabulary import _organisation_word_table as types

    known = translations()
    return frozenset(
        (*known, *known.values(), *table.GENERIC.split(), *types.PORTFOLIOS.split(),
         *table.NATIONAL.split(), *IN_FULL.values(), *_MORE_IN_FULL.values())
    )  # fmt: skip


@cache
def _legal_forms() -> frozenset[str]:
    from planner.vocabulary import _organisation_spelling_table as table

    return LEGAL_FORMS.union(table.LEGAL_FORMS.split())


@cache
def _function_words() -> frozenset[str]:
    from planner.vocabulary import _organisation_spelling_table as table

    return frozenset(table.FUNCTION_WORDS.split())


@cache
def peoples_alike() -> frozenset[str]:
    """Words for peoples and places that differ from another such word by a slip."""
    from planner.vocabulary import _organisation_spelling_table as table

    return frozenset(table.PEOPLES_ALIKE.split())


@cache
def _telling_apart() -> frozenset[str]:
    from planner.vocabulary import _organisation_spelling_table as table

    return frozenset(table.TELLING_APART.split())


@cache
def public_mail() -> frozenset[str]:
    """The domains at which anybody has an address."""
    from planner.vocabulary import _organisation_spelling_table as table

    return frozenset(table.PUBLIC_MAIL.split())
