"""What a server says, without the addresses that it repeats."""

import re

MASK = "‹address›"

_LONGEST = 200
# An address in any of its forms: quoted, in brackets, with `=` for `@` as in a return path.
_ADDRESS = re.compile(r'"[^"\n]*"@[^\s<>]+|[^\s<>:;,()\[\]]*@[^\s<>;,()]*|\S+=[\w-]+(?:\.[\w-]+)+')
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def masked(text: str | bytes, *addresses: str) -> str:
    """A server's words on one line of at most 200 characters, with all addresses hidden.

    Of ``addresses``, those the words may be about, the parts before and after the `@` are hidden
    too, because servers name users without it.
    """
    found = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    found = " ".join(_CONTROLS.sub(" ", found).split())
    found = _ADDRESS.sub(MASK, found)
    for address in addresses:
        for part in address.rsplit("@", 1):
            if part:
                name = rf"(?<![\w@]){re.escape(part)}(?![\w@])"
                found = re.sub(name, MASK, found, flags=re.IGNORECASE)
    return found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "…"
