"""A name for each finding that stays the same while the lines around it move."""

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from planner.text.diagnostics import Diagnostic
from planner.text.source import Place

_NAMES = re.compile("`([^`]*)`")


def fingerprints(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """A fingerprint for each finding, in their order.

    It is made of the code, the file, the names in the message and the characters pointed at, but
    not of lines, nor of the times in the message: those change with every edit above. Findings
    that are alike in all of that are numbered.
    """
    seen: Counter[str] = Counter()
    found = []
    for diagnostic in diagnostics:
        place = diagnostic.place
        parts = (diagnostic.code, place.path, *_NAMES.findall(diagnostic.message), _marked(place))
        key = "\0".join(parts)
        seen[key] += 1
        text = f"{key}\0{seen[key]}"
        found.append(sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32])
    return found


def _marked(place: Place) -> str:
    """The characters at a place, on its first line; none where they may be personal data."""
    end = place.end_column - 1 if place.end_line == place.line else None
    return (place.excerpt or "")[place.column - 1 : end]
