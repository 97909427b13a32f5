"""Who a session is for: the participants that `attendance` names or selects."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from planner.model.attendance import Attendance
from planner.model.people import Participant
from planner.vocabulary import organisation_types
from planner.vocabulary.organisation_types import OrganisationType
from planner.vocabulary.spelling import fold

EVERYONE = Attendance()
NOBODY = Attendance(people=())


class Members:
    """A roster, looked up by what selectors ask for; each selector is answered once."""

    def __init__(
        self,
        participants: Iterable[Participant],
        find: Callable[[str], Participant | None],
        own_types: Iterable[OrganisationType] = (),
    ) -> None:
        self.participants = tuple(participants)
        self.find = find
        self.own_types = {fold(word): kind for kind in own_types for word in (kind.key, kind.label)}
        self.everyone = frozenset(participant.id for participant in self.participants)
        self.answers: dict[Attendance, frozenset[str]] = {}
        self.indexes: dict[str, dict[str, set[str]]] = {}

    def of(self, attendance: Attendance) -> frozenset[str]:
        """The ids of those a session is for."""
        known = self.answers.get(attendance)
        if known is None:
            known = self.answers[attendance] = self._find(attendance)
        return known

    def _find(self, attendance: Attendance) -> frozenset[str]:
        if attendance.people is not None:
            found = (self.find(person) for person in attendance.people)
            return frozenset(participant.id for participant in found if participant)
        members = self.everyone
        for field, values in attendance.where:
            index = self._index(field)
            named = (index.get(self._canonical(field, value), set()) for value in values)
            members &= frozenset[str]().union(*named)
        return members - self.of(attendance.without) if attendance.without else members

    def _canonical(self, field: str, value: str) -> str:
        """A selector's word as the roster has it: its own types come before the usual ones."""
        if field != "organisation_type":
            return value
        kind = self.own_types.get(fold(value)) or organisation_types.recognise(value)
        return kind.key if kind else value

    def _index(self, field: str) -> dict[str, set[str]]:
        if field not in self.indexes:
            index: defaultdict[str, set[str]] = defaultdict(set)
            for participant in self.participants:
                for value in _values(participant, field):
                    index[value].add(participant.id)
            self.indexes[field] = index
        return self.indexes[field]


def _values(participant: Participant, field: str) -> Iterable[str]:
    """What a participant answers to in one field of a selector."""
    match field:
        case "country":
            return (participant.country.code,) if participant.country else ()
        case "organisation_type":
            kind = participant.organisation_type
            return (kind.key,) if kind else ()
        case "role":
            return map(fold, participant.roles)
        case "grant":
            return map(fold, participant.grants)
        case "language":
            # `pt` is for those who speak `pt-BR` too (RFC 4647 §3.3.1).
            spoken = participant.languages
            return {*spoken, *(language.split("-")[0] for language in spoken)}
        case _:
            return _answers(participant.value(field))


def _answers(value: object) -> Iterable[str]:
    """A text or an answer as selectors have it."""
    if isinstance(value, bool):
        return ("yes",) if value else ("no",)
    return () if value is None else (fold(str(value)),)
