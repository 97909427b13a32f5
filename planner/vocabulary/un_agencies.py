"""The bodies of the United Nations, and whether a name is one's or one of its offices'."""

from functools import cache

from planner.vocabulary import _organisation_word_table as table
from planner.vocabulary import countries
from planner.vocabulary.spelling import fold

_LONGEST = 16  # words of a name

# In some rich countries, charities raise money under the name of these agencies.
_WITH_COMMITTEES = frozenset({"unicef", "un women"})

# Acronyms that speak of the United Nations wherever they stand in a name.
_TELLING = frozenset(
    {"unicef", "unesco", "unhcr", "unodc", "undp", "unfpa", "acnur", "onu", "un", "onusida",
     "unaids"}
)  # fmt: skip


def acronym(text: str) -> str | None:
    """The folded acronym of the body that a text names, in full or by an acronym; else None."""
    return _names().get(fold(text))


def beginning(text: str) -> tuple[str, list[str]] | None:
    """The acronym of the body that a name begins with, and the folded words behind it."""
    words = fold(text).split()
    for length in range(min(len(words), _LONGEST), 0, -1):
        agency = _names().get(" ".join(words[:length]))
        # `who` and `imo` are words; what is typed in capitals is the agency.
        if agency and (length > 1 or len(agency) > len("ocha") or words[0].upper() in text):
            return agency, words[length:]
    return None


def is_one(text: str) -> bool:
    """Whether a name is a UN body's, with no more behind it than which office of it is meant.

    `UNICEF Australia` is none: where UNICEF and UN Women raise money, charities have their names.
    """
    found = beginning(text)
    if found is None:
        return False
    agency, rest = found
    rest = [word for word in rest if word not in _names()]
    places = [word for word in rest if word not in _office_words()]
    if not places:
        return True
    # Some of the words of offices are countries' too: `South Africa`.
    place = countries.recognise(" ".join(places)) or countries.recognise(" ".join(rest))
    if not isinstance(place, countries.Country):
        return False
    return agency not in _WITH_COMMITTEES or place.alpha2 not in _committee_countries()


def is_spoken_of(text: str) -> bool:
    """Whether a name is, or begins with, or speaks of a UN body: of its friends, or a chair."""
    folded = fold(text)
    if not _TELLING.isdisjoint(folded.split()) or beginning(text) is not None:
        return True
    return any(name in folded for name in ("united nations", "naciones unidas", "nations unies"))


@cache
def _names() -> dict[str, str]:
    """Each name and acronym, folded, with the first of its body's acronyms."""
    found: dict[str, str] = {}
    for line in table.UN_AGENCIES.splitlines():
        acronyms, *names = line.split("|")
        short = [acronym.replace("_", " ") for acronym in acronyms.split()]
        found.update(dict.fromkeys((*short, *map(fold, names)), short[0]))
    return found


@cache
def _office_words() -> frozenset[str]:
    return frozenset(table.OFFICE_WORDS.split())


@cache
def _committee_countries() -> frozenset[str]:
    return frozenset(table.COMMITTEE_COUNTRIES.split())
