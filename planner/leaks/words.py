"""Texts as their words, in which two ways to write one value are equal."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

Words = tuple[str, ...]

_ASCII_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHE = re.compile("['’‘`´ʼ]")
_MARKS = re.compile("[\u0300-\u036f]+")  # combining diacritical marks, by their block
_NOT_DIGITS = re.compile(r"\D+")
_PHONE = re.compile(r"(?<![\d+])\+?\(?\d(?:[ ().\-\u00a0/]{0,2}\d){6,14}(?!\d)")

# Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, kana, CJK, hangul.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)

SHORTEST_PHONE = 7


def words(text: str) -> Words:
    """The words of a text, without case, accents, apostrophes and punctuation."""
    plain = _APOSTROPHE.sub("", text).casefold()
    if plain.isascii():
        return tuple(_ASCII_WORD.findall(plain))
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain)).casefold()
    return tuple("".join(char if _is_of_word(char) else " " for char in plain).split())


@lru_cache(maxsize=4096)
def _is_of_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")


def is_unspaced(text: str) -> bool:
    """Whether a text is in a script that puts no spaces between words."""
    return bool(_UNSPACED.search(text))


def phones(text: str) -> Iterable[str]:
    """The digits of what looks like telephone numbers in a text."""
    return (_NOT_DIGITS.sub("", found) for found in _PHONE.findall(text))


def phone_key(text: str) -> str:
    """The digits of a number that every way to write it ends in: without country and trunk codes.

    Empty where there are too few to be told from other numbers.
    """
    digits = _NOT_DIGITS.sub("", text)
    return digits[-SHORTEST_PHONE:] if len(digits) >= SHORTEST_PHONE else ""
