"""What people answered to their invites: by person, and how many of each at a session."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from planner.model.people import Participant
from planner.model.telling import Answer
from planner.schedule.plan import Plan
from planner.schedule.releasing import identities
from planner.schedule.slots import Slot
from planner.tables.people import cell, column, in_order
from planner.tables.table import Cell, Column, Row, Table
from planner.vocabulary.audience import Audience

SEES = Audience.TEAM
"""Who may know what somebody answered, whoever else may know that they are there."""

_FIELDS = ("name", "organisation", "country")

WORDS = {
    Answer.ACCEPTED: "accepted",
    Answer.DECLINED: "declined",
    Answer.TENTATIVE: "maybe",
    Answer.DELEGATED: "sends somebody",
    Answer.NONE: "not answered",
}
"""What an answer is called in lists."""

_COUNTED = (Answer.ACCEPTED, Answer.DECLINED, Answer.TENTATIVE, Answer.NONE)
_KEYS = ("accepted", "declined", "maybe", "no_answer")


def answer_of(plan: Plan, slot: Slot, participant: Participant) -> Answer:
    """What a participant answered to the invite to a session, as far as that still holds."""
    return plan.answers.get((slot.session.id, participant.id), Answer.NONE)


class Tally(NamedTuple):
    """How many of those whom a session is meant for have given each answer.

    Who sends somebody in their place counts among those who accepted: a seat is taken.
    """

    accepted: int
    declined: int
    maybe: int
    no_answer: int

    @classmethod
    def of(cls, answers: Iterator[Answer]) -> "Tally":
        """The tally of answers."""
        counts = Counter(answers)
        counts[Answer.ACCEPTED] += counts.pop(Answer.DELEGATED, 0)
        return cls(*(counts[answer] for answer in _COUNTED))


def tally(plan: Plan, slot: Slot) -> Tally:
    """How many have given each answer to a session; teams and empty rows are nobody."""
    people = frozenset(person.id for person in plan.persons)
    return Tally.of(
        plan.answers.get((slot.session.id, one), Answer.NONE)
        for one in plan.invited_ids(slot)
        if one in people
    )


def tally_columns() -> tuple[Column, ...]:
    """The columns of a tally."""
    labels = ("Accepted", "Declined", "Maybe", "Not answered")
    return tuple(
        Column(key, label, SEES, 13 if key == "no_answer" else 10)
        for key, label in zip(_KEYS, labels, strict=True)
    )


def answers_table(plan: Plan) -> Table:
    """Everyone who was invited, how many sessions to, what they answered, and which they declined.

    Counted are the sessions that were released and that calendars are told of.
    """
    slots = _asked(plan)
    columns = (
        *(column(plan, name) for name in _FIELDS),
        Column("invited", "Invited to", SEES, 11),
        *tally_columns(),
        Column("declines", "Declines", SEES, 46),
        Column("unsure", "Maybe comes to", SEES, 46),
    )
    rows = (_row(plan, slots, person) for person in in_order(plan.persons))
    return Table("Answers to invites", columns, tuple(row for row in rows if row))


def _row(plan: Plan, slots: list[Slot], person: Participant) -> Row | None:
    own = [slot for slot in slots if person.id in plan.invited_ids(slot)]
    if not own:
        return None

    def titles(answer: Answer) -> str:
        said = (slot for slot in own if answer_of(plan, slot, person) is answer)
        return "; ".join(slot.session.title or slot.session.id for slot in said)

    counts = Tally.of(answer_of(plan, slot, person) for slot in own)
    cells: tuple[Cell, ...] = (
        *(cell(person, name) for name in _FIELDS),
        len(own),
        *counts,
        titles(Answer.DECLINED),
        titles(Answer.TENTATIVE),
    )
    return Row(cells, person, SEES)


def _asked(plan: Plan) -> list[Slot]:
    """The sessions that people were asked about, by start."""
    released = identities(plan, plan.releases)
    slots = sorted(plan.schedule.slots(), key=lambda slot: slot.start)
    return [slot for slot in slots if slot.session.is_invited and slot.session.id in released]


def is_answered(plan: Plan) -> bool:
    """Whether anybody has answered."""
    return bool(plan.answers)
