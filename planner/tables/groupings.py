"""All that participants can be grouped by: what every roster has, and an event's own fields."""

from collections.abc import Iterable

from planner.model.people import Participant
from planner.model.roster_fields import FieldKind
from planner.schedule.plan import Plan
from planner.tables.people import GROUPING_KEYS, Grouping, grouping
from planner.vocabulary.spelling import fold

ANSWERS = ("attends", "confirmed")
"""Fields of every roster that have few answers."""


def grouping_keys(plan: Plan) -> tuple[str, ...]:
    """What the participants of a plan can be grouped by: its agenda's choices come last."""
    return (*GROUPING_KEYS, *ANSWERS, *own_choices(plan))


def own_choices(plan: Plan) -> tuple[str, ...]:
    """The fields that an agenda declares for its roster, and that have few answers."""
    return tuple(
        own.name
        for own in plan.agenda.roster_fields
        if own.kind in (FieldKind.CHOICE, FieldKind.YES_NO)
    )


def any_grouping(key: str, plan: Plan) -> Grouping:
    """The grouping with a key of `grouping_keys`."""
    return grouping(key, plan) if key in GROUPING_KEYS else _by_field(key, plan)


def _by_field(name: str, plan: Plan) -> Grouping:
    def answer(participant: Participant) -> Iterable[tuple[str, str]]:
        value = participant.value(name)
        if value in (None, ""):
            return ()
        if isinstance(value, bool):
            return (("yes", "Yes") if value else ("no", "No"),)
        label = getattr(value, "label", str(value))
        return ((fold(label).replace(" ", "-"), label),)

    return Grouping(name, plan.fields[name].label, answer, name)
