"""What calendars say beside the texts of the author: in English, unless other words are given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType


def _day(local: datetime) -> str:
    return f"{local:%A} {local.day} {local:%B %Y}"


def _role(role: Role, people: int) -> str:
    return role.label(people)


def _labelled(label: str, value: str) -> str:
    return f"{label}: {value}"


def _session_type(session_type: SessionType) -> str:
    return session_type.label


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """The words of one language.

    ``day`` is the date of an instant on its own clock, with its weekday; ``role`` what so many
    people are in a session; ``labelled`` puts a label before what it is of.
    """

    at_venue: str = "At the venue"
    your_time: str = "Your time"
    choice: str = "One of several sessions at this time: the choice is yours."
    beside: str = "Open beside the programme: come and go as you like."
    day: Callable[[datetime], str] = _day
    role: Callable[[Role, int], str] = _role
    session_type: Callable[[SessionType], str] = _session_type
    labelled: Callable[[str, str], str] = _labelled


ENGLISH = CalendarWords()
