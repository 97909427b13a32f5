"""Lines of styled text that fit a terminal of any width."""

import unicodedata
from enum import Enum
from typing import NamedTuple

from planner.text.width import display_width, fitting, shorten


class Look(Enum):
    """How a text is to look; what that means in colours is for the screen to say."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    HEAD = "head"
    CALM = "calm"
    WARN = "warn"
    ALERT = "alert"


class Part(NamedTuple):
    """A text with one look."""

    text: str
    look: Look = Look.PLAIN


Line = tuple[Part, ...]
BLANK: Line = ()
_GAP = 2


def line(*parts: str | Part) -> Line:
    """A line of parts, without those that are empty."""
    made = (Part(part) if isinstance(part, str) else part for part in parts)
    return tuple(part for part in made if part.text)


def words(styled: Line) -> str:
    """The text of a line."""
    return "".join(part.text for part in styled)


def columns_of(styled: Line) -> int:
    """The columns a line takes."""
    return display_width(words(styled))


def tidy(text: str) -> str:
    """A text on one line, without what could move the cursor or turn the writing around."""
    one_line = " ".join(text.split())
    return "".join(char for char in one_line if not _is_control(char))


def _is_control(char: str) -> bool:
    # Joiners (Cf) shape Khmer, Persian and Indic words; only marks of direction go.
    if unicodedata.category(char) in {"Cc", "Cs"}:
        return True
    return "\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069"


def cut(styled: Line, columns: int) -> Line:
    """The line, cut to at most so many columns, with `…` where something was cut."""
    if columns_of(styled) <= columns:
        return styled
    if columns < 1:
        return BLANK
    text = shorten(words(styled), columns)
    parts, start = [], 0
    for part in styled:
        parts.append(Part(text[start : start + len(part.text)], part.look))
        start += len(part.text)
    return line(*parts)


def apart(left: Line, right: Line, columns: int) -> Line:
    """One text at each end of a line; the left one is cut where they would meet."""
    width = columns_of(right)
    if not right or width + _GAP >= columns:
        return cut(left, columns)
    fitted = cut(left, columns - width - _GAP)
    return (*fitted, Part(" " * (columns - width - columns_of(fitted))), *right)


def centred(styled: Line, columns: int) -> Line:
    """A line in the middle of so many columns."""
    margin = (columns - columns_of(styled)) // 2
    return (Part(" " * margin), *styled) if margin > 0 else cut(styled, columns)


def indented(styled: Line, by: int) -> Line:
    """A line with a margin."""
    return (Part(" " * by), *styled)


def wrapped(text: str, columns: int, rows: int) -> list[str]:
    """A text on at most so many rows, broken at spaces where it has any; the last is cut."""
    found: list[str] = []
    while len(found) < rows - 1 and display_width(text) > columns:
        end = max(1, fitting(text, columns))
        space = text.rfind(" ", 1, end + 1)
        found.append(text[: space if space > 0 else end].rstrip())
        text = text[space if space > 0 else end :].lstrip()
    return [*found, shorten(text, max(1, columns))]


def progress_bar(elapsed: float, columns: int, look: Look) -> Line:
    """How much of something has passed, from 0 to 1; heavy for what has, light for the rest."""
    filled = round(max(0.0, min(1.0, elapsed)) * columns)
    return line(Part("━" * filled, look), Part("─" * (columns - filled), Look.QUIET))
