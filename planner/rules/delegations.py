"""Delegations and their heads, as the roster states them."""

from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.vocabulary.spelling import fold


def delegations(plan: Plan) -> list[list[Participant]]:
    """Those of each delegation, in the roster's order."""
    groups: dict[str, list[Participant]] = {}
    for person in plan.participants:
        if key := fold(person.delegation):
            groups.setdefault(key, []).append(person)
    return list(groups.values())


def heads_of(members: list[Participant]) -> list[Participant]:
    """Those who lead a delegation."""
    return [person for person in members if person.head_of_delegation is True]
