"""Which people of an export are on the roster already.

An id or an e-mail address with the name beside it decides. A name and an organisation alone
propose: two people can share both, and one person can have changed either.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from planner.importing.enrolled import Enrolled
from planner.importing.people import Arrival, name_key
from planner.vocabulary.spelling import fold

T = TypeVar("T")

SAME_NAME = "same name and organisation"
SAME_NAME_ONLY = "same name, and no organisation to compare"
SAME_EMAIL = "same e-mail, another name"
SAME_ID = "same id, another person"


class Proposal(NamedTuple):
    """Somebody of an export who may be somebody on the roster, and why."""

    arrival: Arrival
    person: Enrolled
    why: str


class Matches(NamedTuple):
    """Who is who: pairs that are sure, pairs that are proposed, and who is new."""

    sure: tuple[tuple[Arrival, Enrolled], ...]
    proposed: tuple[Proposal, ...]
    new: tuple[Arrival, ...]


IsSame = Callable[[Arrival, Enrolled], bool]
"""Whether an export says nothing of somebody that the roster does not say."""


def matched(arrivals: Sequence[Arrival], people: Sequence[Enrolled], is_same: IsSame) -> Matches:
    """Who of an export is on the roster. The order of either makes no difference."""
    return _Matching(arrivals, people).matches(is_same)


class _Matching:
    """Pairs people off, the surest first; nobody twice."""

    def __init__(self, arrivals: Sequence[Arrival], people: Sequence[Enrolled]) -> None:
        self.arrivals = arrivals
        self.people = people
        self.sure: dict[int, Enrolled] = {}
        self.paired: set[int] = set()
        self.proposed: dict[int, list[tuple[Enrolled, str]]] = defaultdict(list)

    def matches(self, is_same: IsSame) -> Matches:
        self.by_id()
        self.by_email()
        self.by_name(is_same)
        proposals = [
            Proposal(arrival, person, why)
            for arrival in self.arrivals
            if arrival.row not in self.sure
            for person, why in self.proposed.get(arrival.row, ())
            if person.row not in self.paired
        ]
        waiting = {proposal.arrival.row for proposal in proposals}
        return Matches(
            tuple((one, self.sure[one.row]) for one in self.arrivals if one.row in self.sure),
            tuple(proposals),
            tuple(
                one for one in self.arrivals if one.row not in self.sure and one.row not in waiting
            ),
        )

    def pair(self, arrival: Arrival, person: Enrolled) -> None:
        self.sure[arrival.row] = person
        self.paired.add(person.row)

    def propose(self, arrival: Arrival, person: Enrolled, why: str) -> None:
        self.proposed[arrival.row].append((person, why))

    def by_id(self) -> None:
        """By an id of the roster's own, which only a sheet that came from it has."""
        people = {person.id.casefold(): person for person in self.people if person.id}
        for arrival in self.arrivals:
            own = arrival.values.get("id", "").casefold()
            person = people.get(own) if own else None
            if person is None or person.row in self.paired:
                continue
            shares_email = bool(arrival.email) and arrival.email == person.email
            if shares_email or _may_be_called(arrival, person):
                self.pair(arrival, person)
            else:
                self.propose(arrival, person, SAME_ID)

    def by_email(self) -> None:
        people = _grouped(self.free_people(), lambda person: person.email)
        for email, arrivals in _grouped(self.free_arrivals(), lambda one: one.email).items():
            candidates = people.get(email, [])
            if len(arrivals) == len(candidates) == 1:
                arrival, person = arrivals[0], candidates[0]
                if _may_be_called(arrival, person):
                    self.pair(arrival, person)
                else:
                    self.propose(arrival, person, SAME_EMAIL)
                continue
            # One address for several people: only with the name beside it.
            by_name = _grouped(candidates, lambda person: person.key)
            for arrival in arrivals:
                named = by_name.get(name_key(arrival.name), [])
                if len(named) == 1 and named[0].row not in self.paired:
                    self.pair(arrival, named[0])

    def by_name(self, is_same: IsSame) -> None:
        people = _grouped(self.free_people(), lambda person: person.key)
        for arrival in self.free_arrivals():
            near = [
                (person, why)
                for person in people.get(name_key(arrival.name), ())
                if person.row not in self.paired and (why := _why_near(arrival, person))
            ]
            same = next((person for person, _ in near if is_same(arrival, person)), None)
            if same:
                self.pair(arrival, same)
            else:
                for person, why in near:
                    self.propose(arrival, person, why)

    def free_people(self) -> Iterator[Enrolled]:
        return (person for person in self.people if person.row not in self.paired)

    def free_arrivals(self) -> list[Arrival]:
        return [one for one in self.arrivals if one.row not in self.sure]


def _grouped(ones: Iterable[T], key: Callable[[T], Hashable]) -> Mapping[Hashable, list[T]]:
    """Those of each key; without those whose key is empty."""
    groups: defaultdict[Hashable, list[T]] = defaultdict(list)
    for one in ones:
        found = key(one)
        if found not in ("", ()):
            groups[found].append(one)
    return groups


def _may_be_called(arrival: Arrival, person: Enrolled) -> bool:
    """Whether two names can be one person's: one is a part of the other, or two words are alike.

    One word is not enough: an office and a family share an address, and a family its name.
    """
    words = frozenset(name_key(arrival.name))
    if not words or not person.key:
        return True
    ours = person.names
    return words <= ours or frozenset(person.key) <= words or len(words & ours) > 1


def _why_near(arrival: Arrival, person: Enrolled) -> str | None:
    """Why two of one name may be one person; None where they are from different places."""
    theirs, ours = (
        fold(values.get("organisation", "")) for values in (arrival.values, person.values)
    )
    if theirs and ours:
        return SAME_NAME if theirs == ours else None
    return SAME_NAME_ONLY
