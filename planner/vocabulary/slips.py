"""Long names of which one is the other with a slip of a letter or two in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from planner.vocabulary import countries, languages

_LONG_NAME = 12  # letters: in a short one, a letter makes another name
_LONG_WORD = 5
_VERY_LONG_WORD = 8  # in which two letters may be wrong

_MOST_ALIKE = 20
"""Of how many names that differ in one word that word is simply what tells them apart."""


def nearly_equal(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of folded names that differ in one long word, and there by a slip.

    A slip is a letter that is missing, too many or another, or two neighbours that have changed
    places; two of them in a very long word. The first letter is always right, and a country or a
    language is never a slip of another one: `Network Niger` is not `Network Nigeria`.
    """
    # By all but one word, and that word's first letter: linear in the number of names.
    families: defaultdict[tuple[str, ...], list[tuple[str, str]]] = defaultdict(list)
    for name in names:
        words = name.split()
        if sum(map(len, words)) < _LONG_NAME:
            continue
        for place, word in enumerate(words):
            if len(word) >= _LONG_WORD and word.isalpha():
                rest = (*words[:place], "", word[0], *words[place + 1 :])
                families[rest].append((word, name))
    for family in families.values():
        if 1 < len(family) <= _MOST_ALIKE:
            for (word, name), (other, other_name) in combinations(family, 2):
                if is_slip(word, other):
                    yield name, other_name


def is_slip(one: str, other: str) -> bool:
    """Whether one of two folded words is the other with a slip in it."""
    most = 2 if min(len(one), len(other)) >= _VERY_LONG_WORD else 1
    return 0 < _distance(one, other, most) <= most and not (_is_name(one) and _is_name(other))


def _is_name(word: str) -> bool:
    """Whether a word names a country or a language, or its people."""
    return languages.recognise(word) is not None or countries.recognise(word) is not None


def _distance(one: str, other: str, most: int) -> int:
    """The fewest slips between two words; anything above ``most`` where there are more.

    This is the distance of Damerau and Levenshtein in its restricted form: no letter is moved
    twice.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, its in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != its))
            if i > 1 < j and letter == other[j - 2] and one[i - 2] == its:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return row[-1]
