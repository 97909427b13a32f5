"""What participants said they eat, and what they do not."""

from collections.abc import Iterable, Mapping

from planner.model.people import Participant
from planner.vocabulary.session_types import SessionType

MEALS = frozenset({SessionType.MEAL, SessionType.RECEPTION})
"""The types of session at which people eat."""


def stated(people: Iterable[Participant]) -> Mapping[str, frozenset[str]]:
    """The diets and allergies of those who come in person and stated any, by their ids.

    `other` stands for what only a person can read.
    """
    texts = {
        person.id: person.dietary for person in people if person.dietary and not person.is_remote
    }
    if not texts:
        return {}
    # Many words of many languages, which a roster without diets has no use for.
    from planner.vocabulary.needs import diets

    understood = {text: frozenset(map(str, diets(text))) for text in set(texts.values())}
    return {person: found for person, text in texts.items() if (found := understood[text])}
