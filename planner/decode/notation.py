"""What all notations share: characters that look alike, and words for what is not known yet."""

import re
import unicodedata

LONGEST = 60
"""Characters; no honest time, duration or date is longer."""

# What word processors and phones put in the place of plain characters. White space of every width
# needs no entry: patterns take it as it is.
_LOOK_ALIKE = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # full-width forms of ASCII
    **dict.fromkeys(map(ord, "’‘′ʼʹ´`"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−⁃﹣~〜"), "-"),
    **dict.fromkeys(map(ord, "∶꞉：︓﹕"), ":"),
    # Marks of direction, joiners and soft hyphens, which nobody sees.
    **dict.fromkeys([0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060]),
    0xFF5E: "-",
}

# In quotes of a word processor, which are none to YAML and so belong to the text.
_IN_QUOTES = re.compile(r"[“”„‟«»‘]\s*(.*?)\s*[“”‟«»’‘]", re.DOTALL)

_OPEN = re.compile(
    r"tb[acd] | t\.b\.[acd]\. | \?+ | n/?a | to\ be\ (?:confirmed|decided|announced|determined)"
    r" | (?:por|a|à|para)\ (?:confirmar|definir|confirmer|déterminer|preciser|préciser)",
    re.VERBOSE | re.IGNORECASE,
)


def settled(text: str) -> str:
    """A text in plain characters: without full-width forms, typographic dashes and quotes."""
    if text.isascii():
        return text.replace("~", "-").replace("`", "'").strip()
    quoted = _IN_QUOTES.fullmatch(text.strip())
    plain = quoted[1] if quoted else text
    return unicodedata.normalize("NFC", plain).translate(_LOOK_ALIKE).strip()


def is_open(text: str) -> bool:
    """Whether a text says that something is not known yet: `TBC`, `por confirmar`, `?`."""
    return _OPEN.fullmatch(" ".join(text.split())) is not None
