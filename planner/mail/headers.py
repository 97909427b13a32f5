"""Headers of mails: ASCII alone, folded, and nothing in them that could begin another header."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from itertools import pairwise

from planner.invites.text import one_line
from planner.model.people import Mailbox

LONGEST = 76
"""Characters a line (RFC 2047 §2: a line with an encoded word has no more)."""

# RFC 5322 §3.2.3: an atom needs no quotes; a phrase is of atoms with spaces between them.
_PHRASE = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_PRINTABLE = re.compile(r"[\x20-\x7e]*")
_LONG_WORD = re.compile(r"\S{60}")
# What an encoded word holds, so that one and `Subject: ` fit a line: 39 octets are 52 characters,
# and `=?utf-8?b?` with `?=` 12 more.
_OCTETS = 39


def text_header(name: str, text: str) -> str:
    """A header of free text (RFC 5322 §2.2.1), folded, without its line end."""
    shown = one_line(text)
    is_plain = _PRINTABLE.fullmatch(shown) and "=?" not in shown and not _LONG_WORD.search(shown)
    return _folded(name, shown.split(" ") if is_plain else encoded_words(shown))


def mailbox_header(name: str, mailbox: Mailbox) -> str:
    """A header with one mailbox (RFC 5322 §3.4), folded, without its line end."""
    address = f"<{mailbox.email}>"
    shown = one_line(mailbox.name)
    if not shown:
        return f"{name}: {mailbox.email}"
    is_ascii = _PRINTABLE.fullmatch(shown) and "=?" not in shown and not _LONG_WORD.search(shown)
    if is_ascii and _PHRASE.fullmatch(shown):
        return _folded(name, [*shown.split(" "), address])
    if is_ascii and len(shown) < 60:
        quoted = re.sub(r'([\\"])', r"\\\1", shown)
        return _folded(name, [f'"{quoted}"', address])
    return _folded(name, [*encoded_words(shown), address])


def encoded_words(text: str) -> list[str]:
    """A text as words of RFC 2047, each of whole characters (§5); all readers join them."""
    cuts = list(_cuts(text))
    parts = (text[start:end].encode() for start, end in pairwise(cuts))
    return [f"=?utf-8?b?{b64encode(part).decode()}?=" for part in parts]


def _cuts(text: str) -> Iterator[int]:
    """Where a text is cut into parts of so many octets as fit a word."""
    yield 0
    size = 0
    for place, character in enumerate(text):
        octets = len(character.encode())
        if size + octets > _OCTETS:
            yield place
            size = 0
        size += octets
    if text:
        yield len(text)


def _folded(name: str, words: Iterable[str]) -> str:
    """A header, its lines broken before words (RFC 5322 §2.2.3)."""
    lines, line = [], f"{name}:"
    for word in words:
        if len(line) + 1 + len(word) > LONGEST and line.strip() != f"{name}:":
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\r\n".join([*lines, line])
