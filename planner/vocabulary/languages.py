"""Languages by their BCP 47 codes, recognised by code and by name in many languages.

The generated table beside this module says where each name comes from. It is loaded when it is
first asked for, not when this module is imported.
"""

from collections.abc import Iterable
from functools import cache, cached_property

from planner.vocabulary import countries
from planner.vocabulary.spelling import closest, fold

# Subtags that say how a language is written (ISO 15924), where an event could offer two ways.
_SCRIPTS = {
    "Arab": "Arabic script",
    "Cyrl": "Cyrillic script",
    "Hans": "Simplified",
    "Hant": "Traditional",
    "Latn": "Latin script",
}

# Subtags for more than one country (UN M49).
_AREAS = {"001": "World", "419": "Latin America"}

# There are hundreds, and many are a little like each other.
_NEAR = 0.8


def recognise(text: str) -> str | None:
    """Return the BCP 47 code of the language `text` names, or None when that is not certain.

    That is the shortest code (`en`, `fil`), as a two-letter code of ISO 639-1 if there is one; a
    script and a region that were written are kept (`pt-BR`, `zh-Hant`). Names are recognised in
    some twenty languages and in the language itself, three-letter codes of ISO 639-2 too. A code
    in small letters is always that code: `no` is Norwegian, while `No` is an answer.
    """
    table = _table()
    word = text.strip()
    if word in table.names:
        return word
    key = fold(word)
    if key in table.by_spelling:
        return table.by_spelling[key]
    return _recognise_tag(word) or _recognise_variety(word)


def name(code: str) -> str:
    """Return the English name of the language with the BCP 47 code `code`: `Brazilian Portuguese`.

    A variety with no name of its own is described: `English (Thailand)`. Raises KeyError when the
    code is not one that `recognise` returns.
    """
    names = _table().names
    if code in names:
        return names[code]
    language, *subtags = code.split("-")
    details = [
        _SCRIPTS.get(subtag) or _AREAS.get(subtag) or countries.by_code(subtag).short
        for subtag in subtags
    ]
    return f"{names[language]} ({', '.join(details)})"


def suggestions(text: str) -> tuple[str, ...]:
    """Return the English names of the languages that `text` might have meant, the likeliest first.

    This is for asking "did you mean"; it must never decide.
    """
    names = _table().names
    found = recognise(text) or text.strip().lower()
    return (names[found],) if found in names else closest(text, names.values(), near=_NEAR)


def _recognise_tag(word: str) -> str | None:
    """Return the tag `word` is, in the case BCP 47 §2.1.1 recommends."""
    table = _table()
    language, *subtags = word.replace("_", "-").split("-")
    code = language if language in table.names else table.by_spelling.get(language.lower())
    if code is None or len(language) > len("fil"):
        return None
    tag = [code]
    if subtags and subtags[0].title() in _SCRIPTS:
        tag.append(subtags.pop(0).title())
    if subtags and _is_region(subtags[0].upper()):
        tag.append(subtags.pop(0).upper())
    return None if subtags else "-".join(tag)


def _is_region(subtag: str) -> bool:
    if subtag in _AREAS:
        return True
    try:
        countries.by_code(subtag)
    except KeyError:
        return False
    return True


def _recognise_variety(word: str) -> str | None:
    """Return the tag of a language with its country in brackets: `English (Thailand)`."""
    language, bracket, rest = word.partition("(")
    if not bracket or not rest.endswith(")"):
        return None
    code = _table().by_spelling.get(fold(language))
    place = countries.recognise(rest[:-1])
    if code is None or not isinstance(place, countries.Country):
        return None
    return f"{code}-{place.alpha2}"


def serving(wanted: str, given: Iterable[str]) -> str | None:
    """Return the language among those `given` that serves who reads `wanted`, or None.

    That is the language itself; or else what it is a variety of (`pt` serves `pt-BR`: RFC 4647
    §3.4), or a variety of it (`pt-BR` serves `pt`: §3.3.1), the first of those given. One variety
    does not serve another: `zh-Hans` is not read by all who read `zh-Hant`.
    """
    codes = tuple(given)
    if wanted in codes:
        return wanted
    broader = (code for code in codes if wanted.startswith(f"{code}-"))
    narrower = (code for code in codes if code.startswith(f"{wanted}-"))
    return max(broader, key=len, default=None) or next(narrower, None)


class _Table:
    """The generated table, each part read when it is first asked for: codes need no spellings."""

    @cached_property
    def names(self) -> dict[str, str]:
        """English names by code."""
        from planner.vocabulary import _language_table as generated

        return dict(line.split("|") for line in generated.NAMES.splitlines())

    @cached_property
    def by_spelling(self) -> dict[str, str | None]:
        """Codes by folded spelling; None is for what is a word, or another language's name."""
        from planner.vocabulary import _language_table as generated

        found: dict[str, str | None] = {}
        for line in generated.SPELLINGS.splitlines():
            code, _, spellings = line.partition(":")
            found.update(dict.fromkeys(spellings.split("|"), code or None))
        return found


@cache
def _table() -> _Table:
    return _Table()
