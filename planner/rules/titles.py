"""Titles of sessions that go on from one another: `Data, part 2`, `Data (2/3)`, `Data II`."""

import re
from typing import NamedTuple

from planner.vocabulary.spelling import fold


class Part(NamedTuple):
    """What a title says of its place in a series.

    ``series`` is what all parts share, folded. ``number`` counts from 1, which is also what a
    title without a number is. ``is_label``: the number may only tell neighbours apart, as in
    `Breakout session 2`. ``is_bare``: it is a Roman numeral and nothing says of what, as in
    `Data II`, but also in `Hepatitis V` and `Optional Protocol II`.
    """

    series: str
    number: int
    is_label: bool = False
    is_bare: bool = False


# English, Spanish, French, Portuguese; all of them folded.
_ROMAN = {
    word: number
    for number, word in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"), start=1)
}
_MOST = 20
_NUMBERS = {
    **{str(number): number for number in range(1, _MOST + 1)},
    **_ROMAN,
    "one": 1, "uno": 1, "una": 1, "un": 1, "une": 1, "um": 1, "uma": 1,
    "two": 2, "dos": 2, "deux": 2, "dois": 2, "duas": 2,
    "three": 3, "tres": 3, "trois": 3,
    "four": 4, "cuatro": 4, "quatre": 4, "quatro": 4,
    "five": 5, "cinco": 5, "cinq": 5,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "1st": 1, "primera": 1, "primeira": 1, "premiere": 1, "1a": 1, "1re": 1,
    "second": 2, "2nd": 2, "segunda": 2, "deuxieme": 2, "seconde": 2, "2a": 2, "2e": 2,
    "third": 3, "3rd": 3, "tercera": 3, "terceira": 3, "troisieme": 3, "3a": 3, "3e": 3,
    "fourth": 4, "4th": 4, "cuarta": 4, "quarta": 4, "quatrieme": 4, "4a": 4, "4e": 4,
}  # fmt: skip
_PART = frozenset({"part", "pt", "parte", "partie", "module", "modulo"})
_SESSION = frozenset({"session", "sesion", "sessao", "seance"})
_CONTINUED = frozenset(
    {"continued", "cont", "contd", "continuation", "continua", "continuacion", "continuacao",
     "suite"}
)  # fmt: skip

# `(2/3)`, `2 of 3`: in brackets anywhere, else at the end only. `24/7` is none.
_OF = re.compile(
    r"(?:[(\[]\s*|\b)(\d{1,2})\s*(?:/|of|de|sur)\s*(\d{1,2})(?:\s*[\])]|\s*$)", re.IGNORECASE
)


def part_of(title: str) -> Part:
    """What a title says of its place in a series; a title that says nothing is its first part."""
    match = _OF.search(title)
    if match and 1 <= int(match[1]) <= int(match[2]) <= _MOST:
        before, after = fold(title[: match.start()]), fold(title[match.end() :])
        return Part(before or after or "part", int(match[1]))
    words = fold(title).split()
    if len(words) > 1 and words[-1] in _CONTINUED:
        earlier = part_of(" ".join(words[:-1]))
        return earlier._replace(number=earlier.number + 1)
    for place in range(len(words)):
        found = _part_at(words, place)
        if found:
            return found
    if len(words) > 1 and words[-1] in _ROMAN:
        return Part(" ".join(words[:-1]), _ROMAN[words[-1]], is_bare=True)
    return Part(" ".join(words), 1)


def _part_at(words: list[str], place: int) -> Part | None:
    """The part that the words at a place speak of, if they do."""
    word, *following = words[place : place + 2]
    second = following[0] if following else ""
    # What stands behind the number is mostly what this part is about: `Data, part 2: hotlines`.
    series = " ".join(words[:place] or words[place + 2 :])
    if word in _PART and second in _NUMBERS:
        return Part(series or "part", _NUMBERS[second])
    if word in _SESSION and second in _NUMBERS:
        # `Data session 2` goes on from `Data session 1`, and not from `Data`.
        return Part(f"{series} session".strip(), _NUMBERS[second], is_label=True)
    if word in _ORDINALS and second in _PART:
        return Part(series or "part", _ORDINALS[word])
    return None
