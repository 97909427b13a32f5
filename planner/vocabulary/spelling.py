"""Reduce the spellings of one word to one key, and offer the nearest known words."""

import re
import unicodedata
from collections.abc import Iterable

# Everything typed for an apostrophe, and the okina of Pacific names. They vanish, so that
# `d'Ivoire`, `d’Ivoire` and `dIvoire` meet.
_APOSTROPHES = frozenset("'`´‘’‛ʹʻʼʽʾʿˈˊˋ′")

# Latin letters that Unicode does not decompose, as they are typed on a plain keyboard.
_PLAIN_LATIN = str.maketrans(
    {"æ": "ae", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ø": "o", "œ": "oe", "þ": "th"}
)

# Below this, once decomposed, every letter is Latin: its accents are spelling, and go. Above it a
# mark can be a vowel (Thai, Khmer, Arabic) or make another letter (й, が), and stays.
_END_OF_LATIN = "\u0250"

_MARKS = re.compile("[\u0300-\u036f]+")  # combining diacritical marks, by their block


_VOWEL_FIRST = re.compile("([\u0e40-\u0e44\u0ec0-\u0ec4])([\u0e01-\u0e2e\u0e81-\u0eae])")

# How alike two words must be to offer one for the other (0 to 1).
_NEAR = 0.65


def fold(text: str) -> str:
    """Return the key under which two spellings of the same words are equal.

    Compatibility forms (NFKC), case, accents on Latin letters, apostrophes, punctuation, repeated
    white space, invisible characters and a leading `the` make no difference; `&` is `and`, and
    initials are one word (`U.S.A.`, `U S A`, `USA`). Letters and vowel marks of other scripts are
    kept as they are. Folding a key again leaves it unchanged.
    """
    plain = text.casefold() if text.isascii() else _without_accents(text)
    words = _join_initials(plain.translate(_SEPARATED).split())
    while len(words) > 1 and words[0] == "the":
        del words[0]
    return " ".join(words)


def sort_key(text: str) -> str:
    """Return the key by which a list of names is sorted: folded, and in the order of its letters.

    Thai and Lao write some vowels before the consonant that they follow in the alphabet.
    """
    return _VOWEL_FIRST.sub(r"\2\1", fold(text))


def closest(
    text: str, known: Iterable[str], limit: int = 3, near: float = _NEAR
) -> tuple[str, ...]:
    """Return at most `limit` of the `known` words that look like `text`, the likeliest first.

    This is for asking "did you mean"; it must never decide. The words come back as they were
    spelt in `known`, and two that fold to the same key are offered once. `near` is how alike they
    must be, from 0 to 1.
    """
    from difflib import get_close_matches

    spellings: dict[str, str] = {}
    for word in known:
        spellings.setdefault(fold(word), word)
    return tuple(
        spellings[key] for key in get_close_matches(fold(text), spellings, n=limit, cutoff=near)
    )


def _without_accents(text: str) -> str:
    """Return `text` case-folded and normalised, without accents on its Latin letters."""
    # A lone acute accent is an apostrophe; NFKD would make it a space and a combining mark.
    decomposed = unicodedata.normalize("NFKD", text.replace("´", "'"))
    # A second time, because case-folding can compose what was decomposed.
    decomposed = unicodedata.normalize("NFKD", decomposed.casefold().translate(_PLAIN_LATIN))
    plain = _MARKS.sub("", decomposed)
    if plain.isascii():
        return plain  # as below, and faster
    kept: list[str] = []
    takes_marks = False
    for char in decomposed:
        category = unicodedata.category(char)
        if category == "Cf":  # Joiners, zero-width spaces, marks of direction, soft hyphens.
            continue
        if category[0] != "M":
            takes_marks = char >= _END_OF_LATIN and char.isalpha()
        elif not takes_marks:
            continue
        kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _separated(char: str) -> str:
    """Return what stands in a key for `char`: itself, nothing, a space, or a word."""
    if char in _APOSTROPHES:  # Some of them are letters to Unicode.
        return ""
    if char.isalnum():
        return char
    if char == "&":
        return " and "
    return char if unicodedata.category(char)[0] == "M" else " "


class _Separated(dict[int, str]):
    """What `_separated` says of each character that has been asked for."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _separated(chr(code))
        return found


_SEPARATED = _Separated()


def _join_initials(words: list[str]) -> list[str]:
    """Join each run of single letters into one word."""
    joined: list[str] = []
    in_initials = False
    for word in words:
        is_initial = len(word) == 1 and word.isalpha()
        if is_initial and in_initials:
            joined[-1] += word
        else:
            joined.append(word)
        in_initials = is_initial
    return joined
