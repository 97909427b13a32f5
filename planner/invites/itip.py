"""iTIP: what one calendar is told of one session, as the bytes of one iCalendar object (RFC 5546).

What all who read a session alike have in common is rendered once, and so is each recipient's own
line; a message is these joined as bytes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from planner.invites.calendar import (
    CALENDAR_TAIL,
    EVENT_TAIL,
    Entry,
    alarm_lines,
    attendee_line,
    calendar_head,
    entry_lines,
    event_head,
    session_entry,
)
from planner.invites.text import brief_description, one_line
from planner.invites.words import ENGLISH, CalendarWords
from planner.model.telling import Answer, Facts, Message, Method, Recipient
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.audience import Audience

_RECIPIENTS = 16  # messages come recipient by recipient


class Calendars:
    """Messages as iCalendar objects.

    ``plan_in`` gives the plan with its texts in a language, ``words_in`` the words of calendars in
    it; each is asked once a language.
    """

    def __init__(
        self,
        plan_in: Callable[[str], Plan],
        words_in: Callable[[str], CalendarWords] = lambda _language: ENGLISH,
    ) -> None:
        self._programme = lru_cache(maxsize=None)(
            lambda language: _Programme(plan_in(language), words_in(language))
        )
        self._heads = {method: calendar_head(method) for method in Method}
        self._attendee = lru_cache(maxsize=_RECIPIENTS)(_attendee)

    def calendar(self, message: Message) -> bytes:
        """One message: a REQUEST, or a CANCEL for everyone or for one (RFC 5546 §3.2.2, §3.2.5).

        A session that is cancelled says so in its STATUS; of one that somebody is no longer
        expected at, which is held all the same, no STATUS may be said.
        """
        told = message.told
        programme = self._programme(message.recipient.language)
        before, after = programme.parts(message)
        attendee = self._attendee(
            message.recipient,
            is_chair=message.facts.is_chair,
            answer=message.answer,
            is_asked=told.stands,
        )
        return b"".join((
            self._heads[told.method],
            event_head(told.uid, told.sequence, told.dtstamp),
            before,
            attendee,
            after,
            EVENT_TAIL,
            CALENDAR_TAIL,
        ))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Known:
    """What messages that are made of facts alone have in common, but for whose they are."""

    facts: Facts
    timezone: str
    stands: bool
    is_cancelled: bool


class _Programme:
    """The sessions of a plan in one language, rendered as they are asked for."""

    def __init__(self, plan: Plan, words: CalendarWords) -> None:
        self.plan = plan
        self.words = words
        self.slots: dict[str, Slot] = {}
        for slot in plan.schedule.slots():
            self.slots.setdefault(slot.session.id, slot)
        self.alarm = plan.agenda.invites.alarm
        self.rendered: dict[tuple[str, str] | _Known, tuple[bytes, bytes]] = {}

    def parts(self, message: Message) -> tuple[bytes, bytes]:
        """The lines of a session before its attendee, and those after."""
        slot, timezone = self.slots.get(message.told.session), message.recipient.timezone
        is_as_planned = message.told.stands and slot and _is_at(slot, message.facts)
        key: tuple[str, str] | _Known = message.told.session, timezone
        if not is_as_planned:
            key = _Known(message.facts, timezone, message.told.stands, message.is_session_cancelled)
        found = self.rendered.get(key)
        if found is None:
            entry = (
                self._planned(slot, timezone) if slot and is_as_planned else self._brief(message)
            )
            reminds_at = self.alarm if message.told.stands else None
            alarm = b"" if reminds_at is None else alarm_lines(reminds_at, entry.title)
            found = self.rendered[key] = entry_lines(entry), alarm
        return found

    def _planned(self, slot: Slot, timezone: str) -> Entry:
        return session_entry(
            self.plan, slot, Audience.PARTICIPANTS,
            is_choice=False, own_zone=timezone, words=self.words,
        )  # fmt: skip

    def _brief(self, message: Message) -> Entry:
        """A session as its reader knew it: it may stand on the agenda no more."""
        facts, event = message.facts, self.plan.agenda.event
        slot = self.slots.get(message.told.session)
        zones = (slot.day.timezone if slot else event.timezone, "", message.recipient.timezone)
        gone = "CANCELLED" if message.is_session_cancelled else ""
        return Entry(
            start=facts.start,
            end=facts.end,
            title=facts.title,
            location=one_line(", ".join(filter(None, (facts.room, facts.place)))),
            description=brief_description(event.name, facts, zones, self.words),
            organiser=event.organiser,
            status="CONFIRMED" if message.told.stands else gone,
        )


def _is_at(slot: Slot, facts: Facts) -> bool:
    return (slot.start, slot.end) == (facts.start, facts.end)


def _attendee(recipient: Recipient, *, is_chair: bool, answer: Answer, is_asked: bool) -> bytes:
    return attendee_line(
        recipient.name, recipient.address, is_chair=is_chair, answer=answer, is_asked=is_asked
    )
