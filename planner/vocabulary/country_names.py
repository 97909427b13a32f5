"""The name that an event gives to each country: the UN's, the everyday one, or a language's.

The names in other languages are those of the Unicode CLDR, in a generated table beside this
module that is loaded when a language is first asked for.
"""

from functools import cache
from typing import overload

from planner.vocabulary import countries, languages
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.spelling import fold

UN = "un"
SHORT = "short"

LANGUAGES = ("ar", "de", "en", "es", "fil", "fr", "id", "it", "km", "lo", "ms", "nl", "pt",
             "pt-PT", "ru", "sw", "th", "vi", "zh", "zh-Hant")  # fmt: skip
"""The languages whose names of countries are known, by their BCP 47 codes."""

_SHORT_WORDS = frozenset({"short", "everyday", "short names", "everyday names"})
_UN_WORDS = frozenset({"un", "united nations", "onu"})


def read_style(text: str) -> str | None:
    """Return the style that `text` asks for: `un`, `short`, a code of LANGUAGES, or None.

    A language may be written as a name or with a region: `French`, `fr-CH`.
    """
    word = fold(text)
    if word in _UN_WORDS:
        return UN
    if word in _SHORT_WORDS:
        return SHORT
    code = languages.recognise(text) or ""
    known = [
        language
        for language in LANGUAGES
        if code == language
        or code.startswith(f"{language}-")
        or f"{code}-".startswith(f"{language}-")
    ]
    return max(known, key=len, default=None)


@overload
def styled(place: Country, style: str) -> Country: ...
@overload
def styled(place: NonCountry, style: str) -> NonCountry: ...
def styled(place: Country | NonCountry, style: str) -> Country | NonCountry:
    """Return `place` with the name that a style of `read_style` gives it, long and short alike.

    A body such as the African Union keeps its English name where a language has none for it.
    """
    if isinstance(place, NonCountry):
        return place._replace(name=_names(style).get(place.code, place.name))
    name = {UN: place.name, SHORT: place.short}.get(style) or _names(style)[place.alpha2]
    return place._replace(name=name, short=name)


@cache
def _names(style: str) -> dict[str, str]:
    """The names in a language, by the codes of countries and other places."""
    if style in (UN, SHORT):
        return {}
    from planner.vocabulary import _country_name_table as generated

    names = generated.NAMES[style].splitlines()
    codes = [country.alpha2 for country in countries.all_countries()]
    others = (line.split("|") for line in generated.OTHERS[style].splitlines())
    return dict(zip(codes, names, strict=True)) | dict(others)
