"""How messages put names, counts and lists into words."""

from collections.abc import Sequence

from planner.text.width import shorten

_QUOTED_COLUMNS = 60


def quoted(text: str) -> str:
    """A name in backticks, on one line, cut when it is long."""
    one_line = " ".join(text.split())
    return f"`{shorten(one_line, _QUOTED_COLUMNS)}`"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """`1 session`, `2 sessions`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listing(words: Sequence[str], conjunction: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"


def some(words: Sequence[str], most: int) -> str:
    """A list of at most so many words, and how many more there are."""
    if len(words) <= most:
        return listing(words)
    return f"{', '.join(words[:most])} and {len(words) - most:,} more"


def did_you_mean(suggestions: Sequence[str]) -> str | None:
    """A hint that offers what may have been meant, or None when nothing is near."""
    if not suggestions:
        return None
    return f"did you mean {listing([quoted(word) for word in suggestions], 'or')}?"
