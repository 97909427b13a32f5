"""Three-way merge of one cell: what was exported, what the workbook says now, and the roster."""

from collections.abc import Callable
from enum import Enum


class Verdict(Enum):
    """Who changed a cell since it was exported."""

    NEITHER = "neither"
    ROSTER = "roster"
    WORKBOOK = "workbook"
    ALIKE = "alike"
    CONFLICT = "conflict"


def merge(base: str, theirs: str, ours: str, hashed: Callable[[str], str]) -> Verdict:
    """Who changed a cell.

    ``base`` is the hash of what was exported, ``theirs`` and ``ours`` what the workbook and the
    roster say now, as canonical texts; ``hashed`` makes such a hash.
    """
    by_workbook, by_roster = hashed(theirs) != base, hashed(ours) != base
    if by_workbook and by_roster:
        return Verdict.ALIKE if theirs == ours else Verdict.CONFLICT
    if by_workbook:
        return Verdict.WORKBOOK
    return Verdict.ROSTER if by_roster else Verdict.NEITHER
