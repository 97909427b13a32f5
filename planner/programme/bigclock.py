"""Digits that can be read from the back of a room, drawn with blocks."""

_FONT = {
    "0": ("███", "█ █", "█ █", "█ █", "███"),
    "1": ("██ ", " █ ", " █ ", " █ ", "███"),
    "2": ("███", "  █", "███", "█  ", "███"),
    "3": ("███", "  █", "███", "  █", "███"),
    "4": ("█ █", "█ █", "███", "  █", "  █"),
    "5": ("███", "█  ", "███", "  █", "███"),
    "6": ("███", "█  ", "███", "█ █", "███"),
    "7": ("███", "  █", "  █", "  █", "  █"),
    "8": ("███", "█ █", "███", "█ █", "███"),
    "9": ("███", "█ █", "███", "  █", "███"),
    ":": (" ", "█", " ", "█", " "),
}
_ROWS = 5
_HALVES = {"  ": " ", "█ ": "▀", " █": "▄", "██": "█"}


def big_clock(text: str, columns: int, rows: int) -> list[str]:
    """Digits and colons as large as fit, all rows of one width; plain text where none do.

    A dot of the font is a block of 2n columns and n rows, which is about square; where even
    n = 1 is too large, one column and half a row.
    """
    dots = [" ".join(_FONT[char][row] for char in text) for row in range(_ROWS)]
    width = len(dots[0])
    scale = min(columns // (2 * width), rows // _ROWS)
    if scale:
        return [_wider(row, 2 * scale) for row in dots for _ in range(scale)]
    if width <= columns and rows >= (_ROWS + 1) // 2:
        pairs = zip(dots[::2], [*dots[1::2], " " * width], strict=True)
        return ["".join(map(_half, upper, lower)) for upper, lower in pairs]
    return [text]


def _wider(row: str, by: int) -> str:
    return "".join(dot * by for dot in row)


def _half(upper: str, lower: str) -> str:
    return _HALVES[upper + lower]
