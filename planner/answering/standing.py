"""How acceptance stands: answers counted, by session and by participant."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from planner.ledger.answers import is_stale
from planner.model.releases import Releases
from planner.model.telling import Answer, Key, Reply, Told


@dataclass(slots=True)
class Count:
    """How many answers of each kind there are about a session, or of a participant.

    ``older`` are answers to an earlier version than was asked about: they count as none.
    """

    id: str
    answers: dict[Answer, int] = field(default_factory=lambda: dict.fromkeys(Answer, 0))
    older: int = 0

    @property
    def is_answered(self) -> bool:
        """Whether nothing is open."""
        return not self.answers[Answer.NONE]


def by_session(
    told: Mapping[Key, Told], replies: Mapping[Key, Reply], releases: Releases | None
) -> tuple[Count, ...]:
    """The answers to each session that people are invited to, by time."""
    counts: dict[str, Count] = {}
    known = releases.sessions if releases else ()
    in_time = sorted(known, key=lambda session: session.start)
    places = {session.uid: (place, session.id) for place, session in enumerate(in_time)}
    for one in sorted(told.values(), key=lambda one: places.get(one.uid, (len(places), ""))):
        count = counts.setdefault(one.uid, Count(places.get(one.uid, (0, one.session))[1]))
        for _ in one.recipient.people:
            _add(count, one, told, replies)
    return tuple(count for count in counts.values() if any(count.answers.values()))


def by_person(told: Mapping[Key, Told], replies: Mapping[Key, Reply]) -> tuple[Count, ...]:
    """The answers of each participant who is invited to anything, by id."""
    counts: dict[str, Count] = {}
    for one in told.values():
        for person in one.recipient.people:
            _add(counts.setdefault(person, Count(person)), one, told, replies)
    return tuple(
        counts[person] for person in sorted(counts) if any(counts[person].answers.values())
    )


def _add(count: Count, one: Told, told: Mapping[Key, Told], replies: Mapping[Key, Reply]) -> None:
    if not one.stands:  # they are not invited any more
        return
    reply = replies.get(one.key)
    is_older = reply is not None and is_stale(reply, told)
    count.answers[reply.answer if reply and not is_older else Answer.NONE] += 1
    count.older += is_older


def grouped(replies: Iterable[Reply]) -> Iterator[tuple[str, list[Reply]]]:
    """Answers by contact."""
    groups: dict[str, list[Reply]] = {}
    for reply in replies:
        groups.setdefault(reply.key.contact, []).append(reply)
    yield from groups.items()
