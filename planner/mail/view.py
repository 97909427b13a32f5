"""What templates are given to show: a message as a person reads it, every text in their language."""

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


class Change(NamedTuple):
    """What is news: what of the session, as the reader knew it, and as it is now."""

    label: str
    before: str
    now: str


class ItemView(NamedTuple):
    """A part of a session; ``start`` is empty where nobody said when it is."""

    start: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionView:
    """One message as a template shows it.

    ``kind`` is `new`, `changed` or `gone`; ``news`` says in a few words what is news, and
    ``sentences`` in whole ones. ``own_when`` is None where the reader's clock shows the same.
    ``about`` are paragraphs. ``answer`` is what the reader is asked for.
    """

    kind: str
    news: str
    sentences: tuple[str, ...]
    title: str
    when: When
    own_when: When | None
    room: str
    place: str
    people: tuple[Group, ...]
    changes: tuple[Change, ...]
    about: tuple[str, ...]
    items: tuple[ItemView, ...]
    answer: str
    subject: str

    @property
    def is_gone(self) -> bool:
        """Whether it leaves their programme."""
        return self.kind == "gone"


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose eyes messages are shown to: a language, its plan, and a time zone if not the event's."""

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
            news=news,
            sentences=tuple(self._sentences(message)),
            title=facts.title,
            when=self._when(facts, zone),
            own_when=self._own_when(facts, zone),
            room=facts.room,
            place=facts.place,
            people=self._groups(facts.people),
            changes=tuple(self._changes(message, zone)),
            about=tuple(_paragraphs(told_slot)),
            items=tuple(_items(told_slot)),
            answer=self._answer(message),
            subject=self.language.say(
                "subject.session", news=news, title=facts.title, when=self._briefly(facts, zone)
            ),
        )

    def _slot(self, message: Message) -> Slot | None:
        slots = self.plan.schedule.slots()
        return next((slot for slot in slots if slot.session.id == message.told.session), None)

    def _news(self, message: Message) -> str:
        words = [self.language.say(f"news.{_word(news, message)}") for news in message.news]
        return capitalised(self.language.listing(words))

    def _sentences(self, message: Message) -> Iterator[str]:
        say, before, after = self.language.say, message.before, message.after
        for news in message.news:
            if news is News.NEW:
                yield say("sentences.new_chair" if message.facts.is_chair else "sentences.new")
            elif news is not News.PEOPLE or (before and after and before.people != after.people):
                yield say(f"sentences.{_word(news, message)}")
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
        by_role: dict[str, list[str]] = {}
        for part in people:
            by_role.setdefault(part.role, []).append(part.name)
        return tuple(Group(self._role(role, len(names)), ", ".join(names))
                     for role, names in by_role.items())  # fmt: skip

    def _role(self, role: str, people: int) -> str:
        known = _ROLES.get(role)
        return self.language.role(known, people) if known else role

    def _changes(self, message: Message, zone: str) -> Iterator[Change]:
        """What is news, before and now, on both clocks where there are two."""
        before, after = message.before, message.after
        if before is None or after is None:
            return
        if News.RENAMED in message.news:
            yield self._change("title", before.title, after.title)
        if News.MOVED in message.news:
            yield self._change("when", self._when(before, zone).text, self._when(after, zone).text)
            own_before, own_after = self._own_when(before, zone), self._own_when(after, zone)
            if own_before and own_after:
                yield self._change("your_time", own_before.text, own_after.text)
        if before.room != after.room:
            yield self._change("room", before.room, after.room)
        if before.place != after.place:
            yield self._change("place", before.place, after.place)
        if before.people != after.people:
            yield self._change("people", self._in_a_line(before), self._in_a_line(after))

    def _change(self, label: str, before: str, now: str) -> Change:
        nothing = self.language.say("labels.nothing")
        return Change(self.language.say(f"labels.{label}"), before or nothing, now or nothing)

    def _in_a_line(self, facts: Facts) -> str:
        groups = self._groups(facts.people)
        return "; ".join(self.language.labelled(group.role, group.names) for group in groups)


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
