"""People: mailboxes, participants and the roster."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields, make_dataclass
from datetime import date, time
from functools import cache
from typing import Any, NamedTuple

from planner.model.places import NOWHERE
from planner.model.time import Absence
from planner.text.diagnostics import Route
from planner.vocabulary.answers import Attends, Letter, Visa, declined
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import OrganisationType

CustomValue = str | int | float | bool | date
"""A value of a field that an agenda declares."""


INFERRED = " (inferred)"
"""What stands behind a value that nobody stated, where people read it."""


def is_inferred(text: str) -> bool:
    """Whether a cell holds what one of our lists showed as a guess."""
    return text.casefold().endswith(INFERRED)


class Mailbox(NamedTuple):
    """A name and an e-mail address (RFC 5322 §3.4)."""

    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person at this event, with organisation, country, roles and dates.

    Texts that were not given are empty; consents, and all else that was not asked, are None.
    ``inferred_type`` is what the organisation's name tells where nobody stated its type: it may be
    shown and counted, and nothing else acts on it.
    ``timezone`` is the IANA name of the clock they live by, where that is not the event's.
    ``also_known_as`` are other names of theirs: before a marriage, or in other letters.
    ``check_in`` and ``check_out`` are the dates of their hotel. ``gender`` is `female`, `male` or
    the word they used, in lower case. ``prayer``: they asked for time to pray. ``minor``: they are
    under age, and ``guardian_consent`` says whether a guardian agreed; ``chaperone``: they look
    after minors. ``delegation`` is whom they represent, ``grants`` what they come for. ``funded``:
    the organisers pay their journey and stay. ``letter`` is how far their invitation letter is.
    ``shares_with`` are whom they share a hotel room with, by id or name. ``custom`` are the values
    of fields that the agenda declares, by name. ``written`` is what stands in each field
    that is not empty, by its name and as it was typed: a country before it was recognised, and a
    date that could not be read.
    """

    id: str
    name: str
    also_known_as: tuple[str, ...] = ()
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    phone: str = ""
    organisation: str = ""
    organisation_type: OrganisationType | None = None
    inferred_type: OrganisationType | None = None
    country: Country | NonCountry | None = None
    nationality: Country | NonCountry | None = None
    timezone: str = ""
    position: str = ""
    roles: tuple[str, ...] = ()
    delegation: str = ""
    head_of_delegation: bool | None = None
    grants: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    arrival: date | None = None
    arrival_time: time | None = None
    arrival_by: str = ""
    departure: date | None = None
    departure_time: time | None = None
    departure_by: str = ""
    check_in: date | None = None
    check_out: date | None = None
    hotel: str = ""
    hotel_room: str = ""
    shares_with: tuple[str, ...] = ()
    attends: Attends | None = None
    confirmed: bool | None = None
    funded: bool | None = None
    unavailable: tuple[Absence, ...] = ()
    visa: Visa | None = None
    letter: Letter | None = None
    gender: str = ""
    prayer: bool | None = None
    minor: bool | None = None
    guardian_consent: bool | None = None
    chaperone: bool | None = None
    dietary: str = ""
    accessibility: str = ""
    photo_consent: bool | None = None
    list_consent: bool | None = None
    emergency_contact: str = ""
    notes: str = ""
    custom: tuple[tuple[str, CustomValue], ...] = ()
    written: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def has_declined(self) -> bool:
        """Whether they said that they do not come, in a word that says more than `no`."""
        return self.confirmed is False and declined(self.written.get("confirmed", ""))

    @property
    def is_remote(self) -> bool:
        """Whether they take part from afar, as far as anybody said."""
        return self.attends is Attends.REMOTE

    @property
    def likely_type(self) -> OrganisationType | None:
        """The type of organisation that was stated, or else the one that its name tells."""
        return self.organisation_type or self.inferred_type

    @property
    def inferred(self) -> tuple[str, ...]:
        """The fields of which lists show what nobody stated."""
        return ("organisation_type",) if self.inferred_type and not self.organisation_type else ()

    def value(self, name: str) -> Any:
        """What stands in a field, usual or declared; None or empty where nothing does."""
        own = dict(self.custom) if self.custom else {}
        return own[name] if name in own else getattr(self, name, None)

    def may_have_said(self, *names: str) -> bool:
        """Whether something was written in one of these fields that could not be read."""
        return any(name in self.written and getattr(self, name) in (None, "", ()) for name in names)


_MANY = 1_000


def one_participant(values: dict[str, Any]) -> Participant:
    """The participant with these values, by the names of the fields."""
    return Participant(**values)


def participant_maker(number: int) -> Callable[[dict[str, Any]], Participant]:
    """What makes so many participants: `one_participant`, or a quicker way to the same.

    A frozen class sets each of its fields through its guard, which takes longer than to read what
    stands in them. To make the quicker way pays for many.
    """
    return one_participant if number < _MANY else _quick_maker()


@cache
def _quick_maker() -> Callable[[dict[str, Any]], Participant]:
    declared = fields(Participant)
    names = [one.name for one in declared]
    draft_of = make_dataclass("Draft", names, slots=True, eq=False, repr=False)
    # In the order of the fields, as the draft takes them; who is made has the first two at least.
    blank = dict.fromkeys(names) | {
        one.name: one.default for one in declared if one.default is not MISSING
    }
    blank["written"] = {}

    def make(values: dict[str, Any]) -> Participant:
        draft: Any = draft_of(*{**blank, **values}.values())
        # It has the same slots, and from here on they are guarded.
        draft.__class__ = Participant
        made: Participant = draft
        return made

    return make


class Roster(NamedTuple):
    """The participants, in the order they are listed, with unique ids.

    ``broken`` holds the ids of rows that could not be read: known, but not usable. ``left_out``
    are the headers of columns that were not imported, or the keys; a column without one is empty.
    """

    participants: tuple[Participant, ...] = ()
    broken: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()
