"""A language as mails speak it: its words, its dates, and how it names clocks and roles."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from babel.dates import format_date, get_timezone_location
from babel.lists import format_list

from planner.invites.words import CalendarWords
from planner.mail.words import Words
from planner.vocabulary.roles import Role
from planner.vocabulary.session_types import SessionType

_DAYS = 4096


@dataclass(frozen=True, slots=True)
class Language:
    """What is said in one language; ``code`` is a BCP 47 tag."""

    words: Words

    @property
    def code(self) -> str:
        """Its tag, as in `lang` (RFC 5646)."""
        return self.words.language

    @property
    def direction(self) -> str:
        """Which way it is written: `ltr` or `rtl`."""
        return "rtl" if self.words.locale.character_order == "right-to-left" else "ltr"

    def say(self, key: str, *, count: int | None = None, **values: object) -> str:
        """A phrase with its blanks filled; see `Words.say`."""
        return self.words.say(key, count=count, **values)

    def day(self, local: datetime) -> str:
        """`Wednesday 6 March 2024`, on an instant's own clock; it may begin a sentence."""
        return capitalised(self._date(local, "dates.day"))

    def short_day(self, local: datetime) -> str:
        """`Wed 6 Mar`."""
        return self._date(local, "dates.short")

    def _date(self, local: datetime, pattern: str) -> str:
        return _date(local.date().toordinal(), self.say(pattern), str(self.words.locale))

    def clock(self, zone: str) -> str:
        """`Bangkok time`, for an IANA name; zones that are of no place keep theirs."""
        if "/" not in zone or zone.startswith("Etc/"):
            return zone
        return self.say("dates.clock", city=_city(zone, str(self.words.locale)))

    def listing(self, words: Sequence[str]) -> str:
        """`a, b and c`."""
        return format_list(words, locale=self.words.locale) if words else ""

    def role(self, role: Role, people: int) -> str:
        """What so many people are in a session."""
        return self.say(f"roles.{role.value}", count=people)

    def labelled(self, label: str, value: str) -> str:
        """`Label: value`."""
        return self.say("labelled", label=label, value=value)

    def calendar_words(self) -> CalendarWords:
        """What calendars are told in it."""
        return CalendarWords(
            at_venue=self.say("labels.at_venue"),
            your_time=self.say("labels.your_time"),
            choice=self.say("choice"),
            beside=self.say("beside"),
            day=self.day,
            role=self.role,
            session_type=self._session_type,
            labelled=self.labelled,
        )

    def _session_type(self, session_type: SessionType) -> str:
        return self.say(f"types.{session_type.value}")


def capitalised(text: str) -> str:
    """A text that begins with a capital, and is else as it was."""
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=_DAYS)
def _date(ordinal: int, pattern: str, locale: str) -> str:
    return format_date(datetime.fromordinal(ordinal), pattern, locale=locale)


@lru_cache(maxsize=_DAYS)
def _city(zone: str, locale: str) -> str:
    return get_timezone_location(zone, locale=locale, return_city=True)
