"""Words that stand where a name will: `TBC`."""

from planner.vocabulary.spelling import fold

_NOT_YET_KNOWN = frozenset({"tbc", "tbd", "tba", "to be confirmed", "to be announced"})


def is_placeholder(name: str) -> bool:
    """Whether a name stands for somebody who is not known yet, as `TBC` does."""
    return fold(name) in _NOT_YET_KNOWN
