"""How many columns a text takes on a terminal, as Unicode says (UAX #11, combining marks)."""

import unicodedata

_ZERO = frozenset({"Mn", "Me", "Cf"})


def char_width(char: str) -> int:
    """0 for marks and invisible characters, 2 for wide ones, else 1."""
    if char < "\u0300":
        return 1
    if unicodedata.category(char) in _ZERO:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def display_width(text: str) -> int:
    """The columns a line of text takes."""
    return len(text) if text.isascii() else sum(map(char_width, text))


def shorten(text: str, columns: int) -> str:
    """The text, cut to at most ``columns`` columns, with `…` where something was cut."""
    if display_width(text) <= columns:
        return text
    return text[: fitting(text, columns - 1)].rstrip() + "…"


def fitting(text: str, columns: int) -> int:
    """How many characters of a text fit into so many columns."""
    used = 0
    for index, char in enumerate(text):
        used += char_width(char)
        if used > columns:
            return index
    return len(text)


def wrapped(text: str, columns: int) -> list[str]:
    """A text on lines of at most so many columns, broken at spaces where it has any."""
    lines = []
    while display_width(text) > columns:
        end = max(1, fitting(text, columns))
        space = text.rfind(" ", 1, end + 1)
        cut = space if space > 0 else end
        lines.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*lines, text]


def pad(text: str, columns: int) -> str:
    """The text with spaces behind it up to ``columns`` columns."""
    return text + " " * max(0, columns - display_width(text))
