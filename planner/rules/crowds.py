"""What findings may point at when they are about what people told of their faith, food or health.

A finding is pasted into chats and read over shoulders, beside an agenda that says who is expected
where. That somebody at `VIP lunch` must not eat nuts tells who, where one person is expected there;
so does a plenary at which all but one are. Therefore a finding tells people apart only as far as
each is one of `MANY`, or of all on the roster where these are fewer: had another of them answered
so in their place, the finding would be the same to the letter.

Of the others it says that somebody is concerned, and not where; and where even that would tell
who, it says where the organisers have to look for themselves, whoever is concerned and whether
anybody there is.
"""

from collections.abc import Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K")

MANY = 10
"""So many hide one. Every rule about what people tell in confidence counts with this number."""


class Crowd:
    """The people of whom one could be meant, and how far findings have told them apart."""

    def __init__(self, people: Iterable[str]) -> None:
        self.people = frozenset(people)
        self._parts = [self.people]

    def hides(self, group: frozenset[str]) -> bool:
        """Whether a finding may say if somebody of a group is concerned; it counts as said then.

        Where a part of the crowd would be left that is too small to hide in, it may not.
        """
        parts = [part for known in self._parts for part in (known & group, known - group) if part]
        if any(len(part) < min(MANY, len(self.people)) for part in parts):
            return False
        self._parts = parts
        return True


class Named(NamedTuple, Generic[K]):
    """Which groups of people findings may name.

    ``others`` are the people of the groups that they may not, and ``hides_others`` says whether it
    may be told if anybody of all these is concerned.
    """

    groups: frozenset[K]
    others: frozenset[str]
    hides_others: bool


def named(crowd: Crowd, groups: Mapping[K, frozenset[str]]) -> Named[K]:
    """Sort out groups of people, the largest first, and then all that are left as one."""
    largest_first = sorted(groups, key=lambda key: -len(groups[key]))
    told = frozenset([key for key in largest_first if crowd.hides(groups[key])])
    others = frozenset[str]().union(*(groups[key] for key in groups if key not in told))
    return Named(told, others & crowd.people, crowd.hides(others))


def is_crowd(group: frozenset[str], everyone: frozenset[str]) -> bool:
    """Whether one of a group is one of many, or of everyone."""
    return len(group) >= MANY or group >= everyone


def tellable(number: int, total: int) -> int | None:
    """A number of people of a group; None where it is more than half of them.

    That all, or all but one, are concerned tells of each of them.
    """
    return number if 2 * number <= total or total == 1 else None
