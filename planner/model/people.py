"""People: mailboxes, participants and the roster."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from planner.model.places import NOWHERE
from planner.model.time import Absence
from planner.text.diagnostics import Route
from planner.vocabulary.answers import Attends, Visa, declined
from planner.vocabulary.countries import Country, NonCountry
from planner.vocabulary.organisation_types import OrganisationType


class Mailbox(NamedTuple):
    """A name and an e-mail address (RFC 5322 §3.4)."""

    name: str
    email: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person at this event, with organisation, country, roles and dates.

    Texts that were not given are empty; consents, and all else that was not asked, are None.
    ``timezone`` is the IANA name of the clock they live by, where that is not the event's.
    ``also_known_as`` are other names of theirs: before a marriage, or in other letters.
    ``check_in`` and ``check_out`` are the dates of their hotel. ``gender`` is `female`, `male` or
    the word they used, in lower case. ``prayer``: they asked for time to pray. ``minor``: they are
    under age, and ``guardian_consent`` says whether a guardian agreed; ``chaperone``: they look
    after minors. ``written`` is what stands in each field that is not empty, by its name and as it
    was typed: a country before it was recognised, and a date that could not be read.
    """

    id: str
    name: str
    also_known_as: tuple[str, ...] = ()
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    organisation: str = ""
    organisation_type: OrganisationType | None = None
    country: Country | NonCountry | None = None
    nationality: Country | NonCountry | None = None
    timezone: str = ""
    position: str = ""
    roles: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    arrival: date | None = None
    departure: date | None = None
    check_in: date | None = None
    check_out: date | None = None
    attends: Attends | None = None
    confirmed: bool | None = None
    unavailable: tuple[Absence, ...] = ()
    visa: Visa | None = None
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

    def may_have_said(self, *names: str) -> bool:
        """Whether something was written in one of these fields that could not be read."""
        return any(name in self.written and getattr(self, name) in (None, "", ()) for name in names)


class Roster(NamedTuple):
    """The participants, in the order they are listed, with unique ids.

    ``broken`` holds the ids of rows that could not be read: known, but not usable. ``left_out``
    are the headers of columns that were not imported, or the keys; a column without one is empty.
    """

    participants: tuple[Participant, ...] = ()
    broken: frozenset[str] = frozenset()
    left_out: tuple[str, ...] = ()
