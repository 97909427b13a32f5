"""What templates show: a message as a person reads it, every text in their language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.invites.text import one_line, show_the_same
from planner.mail.language import Language, capitalised
from planner.model.telling import Answer, Facts, Message, News, Part
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.roles import Role

_ROLES = {role.label(): role for role in Role}
_ANSWERS = {
    Answer.NONE: "needed",
    Answer.ACCEPTED: "accepted",
    Answer.DECLINED: "declined",
    Answer.TENTATIVE: "tentative",
    Answer.DELEGATED: "delegated",
}


class When(NamedTuple):
    """A span of time on one clock: its day, its hours, and what the clock is called."""

    day: str
    hours: str
    clock: str

    @property
    def text(self) -> str:
        """All of it in one line."""
        return f"{self.day}, {self.hours} ({self.clock})"


class Group(NamedTuple):
    """People with one role in a session: the role, and their names in one line."""

    role: str
    names: str


class Fact(NamedTuple):
    """One thing to know of a session: its label, what it is, and a note behind that.

    ``before`` is what it was as far as the reader knew, where that is news; else empty.
    """

    label: str
    value: str
    note: str = ""
    before: str = ""

    @property
    def text(self) -> str:
        """What it is, with the note, in one line."""
        return f"{self.value}, {self.note}" if self.note else self.value


class ItemView(NamedTuple):
    """A part of a session; ``start`` is empty where nobody said when it is."""

    start: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """One message as a template shows it.

    ``kind`` is `new`, `changed` or `gone`; ``news`` says in a few words what is news, and
    ``sentence`` in a whole one. ``own_when`` is None where the reader's clock shows the same.
    ``facts`` are all that has a label: time, room, place and people. ``about`` are paragraphs.
    ``is_chair``: the reader leads it; ``is_cancelled``: it is not held, for anyone. ``answer`` is
    what they are asked for.
    """

    kind: str
    news: str
    sentence: str
    title: str
    when: When
    own_when: When | None
    room: str
    place: str
    people: tuple[Group, ...]
    facts: tuple[Fact, ...]
    about: tuple[str, ...]
    items: tuple[ItemView, ...]
    is_chair: bool
    is_cancelled: bool
    answer: str
    subject: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose eyes messages are for: a language, the plan in it, and a time zone of their own."""

    language: Language
    plan: Plan
    timezone: str

    def session(self, message: Message) -> SessionView:
        """One message as they read it."""
        slot = self._slot(message)
        facts = message.facts
        zone = slot.day.timezone if slot else self.plan.agenda.event.timezone
        told_slot = slot if slot and message.told.stands else None
        news = self._news(message)
        return SessionView(
            kind=_kind(message),
            news=capitalised(news),
            sentence=" ".join(self._sentences(message)),
            title=facts.title,
            when=self._when(facts, zone),
            own_when=self._own_when(facts, zone),
            room=facts.room,
            place=facts.place,
            people=self._groups(facts.people),
            facts=tuple(self._facts(message, zone)),
            about=tuple(_paragraphs(told_slot)),
            items=tuple(_items(told_slot)),
            is_chair=facts.is_chair,
            is_cancelled=message.is_session_cancelled,
            answer=self._answer(message),
            subject=self.language.say(
                "subject.session",
                news=capitalised(news),
                title=facts.title,
                when=self._briefly(facts, zone),
            ),
        )

    def _slot(self, message: Message) -> Slot | None:
        slots = self.plan.schedule.slots()
        return next((slot for slot in slots if slot.session.id == message.told.session), None)

    def _news(self, message: Message) -> str:
        words = [self.language.say(f"news.{_word(news, message)}") for news in message.news]
        return self.language.listing(words)

    def _sentences(self, message: Message) -> Iterator[str]:
        say, before, after = self.language.say, message.before, message.after
        news = [one for one in message.news if one is not News.PEOPLE or _changes_people(message)]
        if len(news) > 1:
            yield say("sentences.several", news=self._news(message))
        elif news == [News.NEW] and message.facts.is_chair:
            yield say("sentences.new_chair")
        elif news:
            yield say(f"sentences.{_word(news[0], message)}")
        if before and after and before.is_chair != after.is_chair:
            yield say("sentences.now_chair" if after.is_chair else "sentences.no_longer_chair")

    def _answer(self, message: Message) -> str:
        word = _ANSWERS[message.answer] if message.told.stands else "gone"
        return self.language.say(f"answers.{word}")

    def _when(self, facts: Facts, zone: str) -> When:
        start, end = _local(facts, zone)
        return When(self.language.day(start), self._hours(start, end), self.language.clock(zone))

    def _own_when(self, facts: Facts, zone: str) -> When | None:
        own = self.timezone
        if not own or show_the_same((facts.start, facts.end), own, zone):
            return None
        return self._when(facts, own)

    def _hours(self, start: datetime, end: datetime) -> str:
        hours = f"{start:%H:%M}–{end:%H:%M}"
        is_later = end.date() > start.date()
        return f"{hours}, {self.language.short_day(end)}" if is_later else hours

    def _briefly(self, facts: Facts, zone: str) -> str:
        start, end = _local(facts, zone)
        return f"{self.language.short_day(start)}, {start:%H:%M}–{end:%H:%M}"

    def _groups(self, people: tuple[Part, ...]) -> tuple[Group, ...]:
        return tuple(
            Group(self._role(role, len(names)), ", ".join(names))
            for role, names in _by_role(people).items()
        )

    def _role(self, role: str, people: int) -> str:
        known = _ROLES.get(role)
        return self.language.role(known, people) if known else role

    def _facts(self, message: Message, zone: str) -> Iterator[Fact]:
        """What there is to know, and what it was where that is news, on both clocks if need be."""
        facts = message.facts
        former = message.before if message.after else None
        was = former or facts
        if was.title != facts.title:
            yield self._fact("title", facts.title, was.title)
        yield self._moment("when", self._when(facts, zone), self._when(was, zone))
        own, own_was = self._own_when(facts, zone), self._own_when(was, zone)
        if own:
            yield self._moment("your_time", own, own_was or own)
        if facts.room or was.room:
            yield self._fact("room", facts.room, was.room)
        if facts.place or was.place:
            yield self._fact("place", facts.place, was.place)
        if message.told.stands:
            yield from self._people(facts.people, was.people)

    def _moment(self, label: str, now: When, was: When) -> Fact:
        note = f"{now.hours} ({now.clock})"
        before = "" if was == now else was.text
        return Fact(self.language.say(f"labels.{label}"), now.day, note, before)

    def _fact(self, label: str, now: str, was: str) -> Fact:
        nothing = self.language.say("labels.nothing")
        before = "" if was == now else was or nothing
        return Fact(self.language.say(f"labels.{label}"), now or nothing, before=before)

    def _people(self, now: tuple[Part, ...], was: tuple[Part, ...]) -> Iterator[Fact]:
        nothing = self.language.say("labels.nothing")
        names, former = _by_role(now), _by_role(was)
        for role in dict.fromkeys([*names, *former]):
            people, past = names.get(role, []), former.get(role, [])
            yield Fact(
                self._role(role, len(people) or len(past)),
                ", ".join(people) or nothing,
                before="" if people == past else ", ".join(past) or nothing,
            )


def _by_role(people: tuple[Part, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in people:
        found.setdefault(part.role, []).append(part.name)
    return found


def _changes_people(message: Message) -> bool:
    """Whether others have a role in it, and not only the reader another."""
    before, after = message.before, message.after
    return bool(before and after and before.people != after.people)


def _word(news: News, message: Message) -> str:
    """What words call it: another venue is more than another room."""
    before, after = message.before, message.after
    is_elsewhere = before and after and before.place != after.place
    return "place" if news is News.ROOM and is_elsewhere else news.value


def _kind(message: Message) -> str:
    if not message.told.stands:
        return "gone"
    return "new" if message.before is None else "changed"


def _local(facts: Facts, zone: str) -> tuple[datetime, datetime]:
    clock = ZoneInfo(zone)
    return facts.start.astimezone(clock), facts.end.astimezone(clock)


def _paragraphs(slot: Slot | None) -> Iterator[str]:
    for text in (slot.session.objective, slot.session.description) if slot else ():
        yield from (shown for line in text.splitlines() if (shown := one_line(line)))


def _items(slot: Slot | None) -> Iterator[ItemView]:
    for item in slot.items if slot else ():
        start = f"{slot.local(item.range.start):%H:%M}" if slot and item.range else ""
        yield ItemView(start, one_line(item.item.title))
