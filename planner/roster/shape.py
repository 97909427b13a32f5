"""Whether a text is a roster, by its shape: also one that cannot be read as YAML."""

import re

# Blank lines, comments, directives and the `---` of a YAML text.
_PREAMBLE = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n|---(?=\s))*[ \t]*")
_PEOPLE = re.compile(r"""-(?=\s)|\[\s*\{|\{\s*["']?participants["']?\s*:""")
_OF_A_PROGRAMME = re.compile(
    r"(?:^|[-{,])\s*(?:date|dates|day|sessions|title|time|parallel) *:(?=\s)", re.MULTILINE
)
_TOP_KEY = re.compile(r"""^["']?(\w+)["']?[ \t]*:(?=\s)""", re.MULTILINE)


def holds_people(text: str) -> bool:
    """Whether a YAML text is a roster by its shape, also where it cannot be read as YAML.

    It is a list of what is no part of a programme, or has `participants` at the top and nothing
    that an agenda begins with.
    """
    preamble = _PREAMBLE.match(text)
    if _PEOPLE.match(text, preamble.end() if preamble else 0):
        return not _OF_A_PROGRAMME.search(text)
    keys = set(_TOP_KEY.findall(text))
    return "participants" in keys and keys.isdisjoint({"format", "event", "days"})
