"""The countries of a roster, named as its event names them."""

from dataclasses import replace

from planner.model.people import Participant, Roster
from planner.vocabulary.country_names import styled


def in_style(roster: Roster, style: str) -> Roster:
    """The roster with the names of countries in a style; as it is where the style is empty."""
    if not style:
        return roster
    return roster._replace(participants=tuple(_named(p, style) for p in roster.participants))


def _named(participant: Participant, style: str) -> Participant:
    return replace(
        participant,
        country=participant.country and styled(participant.country, style),
        nationality=participant.nationality and styled(participant.nationality, style),
    )
