"""What a release brings, in an organiser's words: session by session, and person by person."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from planner.model.releases import ReleasedSession
from planner.model.telling import Facts, Message, News, Recipient
from planner.programme.change_words import short_day
from planner.programme.comparison import Line, Section, from_to
from planner.schedule.plan import Plan
from planner.schedule.releasing import ReleaseChange
from planner.text.wording import count, listing, some

_LABELS = {
    News.NEW: "new",
    News.MOVED: "moved",
    News.ROOM: "room",
    News.RENAMED: "renamed",
    News.PEOPLE: "people",
    News.DETAILS: "details",
    News.UNINVITED: "gone",
    News.READDRESSED: "address",
    News.CANCELLED: "removed",
}
_GONE = {
    News.UNINVITED: "no longer expected",
    News.READDRESSED: "leaves their former address",
    News.CANCELLED: "taken out",
}
PHONED = "To be phoned: minors, and people without an e-mail address"
_FEW = 3
_MOST_IDS = 10


def news_label(news: Sequence[News]) -> str:
    """One word for the ways in which a session is news."""
    return _LABELS[news[0]] if len(news) == 1 else "changed"


def session_sections(plan: Plan, changes: Iterable[ReleaseChange]) -> Iterator[Section]:
    """The sessions that a release changes, as they were and as they will be."""
    lines: list[Line] = []
    for change in sorted(changes, key=lambda each: each.after.start):
        lines += _session_lines(plan, change)
    if lines:
        yield Section("Sessions", tuple(lines))


def _session_lines(plan: Plan, change: ReleaseChange) -> Iterator[Line]:
    before, after = change.before, change.after
    yield Line(news_label(change.news), after.title, is_title=True)
    if before is None or not before.is_held or News.CANCELLED in change.news:
        was = "was " if News.CANCELLED in change.news else ""
        yield Line("", was + " · ".join(filter(None, (_span_of(plan, after), after.room))))
        return
    if News.RENAMED in change.news:
        yield Line("", f"was `{before.title}`")
    if News.MOVED in change.news:
        yield Line("", f"{_span_of(plan, before)} → {_span_of(plan, after)}")
    if News.ROOM in change.news:
        yield Line("", f"room: {from_to(before.room, after.room)}")
    if News.DETAILS in change.news:
        yield Line("", "what it says of itself: people, texts or place")


def _span_of(plan: Plan, session: ReleasedSession) -> str:
    return _span(plan, session.start, session.end)


def _span(plan: Plan, start: datetime, end: datetime) -> str:
    """`Wed 6 March 09:00–10:30` on the event's clock, or without the day where it has only one."""
    zone = ZoneInfo(plan.agenda.event.timezone)
    first, last = start.astimezone(zone), end.astimezone(zone)
    days = {day.day.date for day in plan.schedule.days}
    day = "" if days == {first.date()} else f"{short_day(first.date())} "
    over = _days_over(first.date(), last.date())
    return f"{day}{first:%H:%M}–{last:%H:%M}{over}"


def _days_over(first: date, last: date) -> str:
    return f"+{(last - first).days}" if last > first else ""


def personal_sections(
    plan: Plan, messages: Iterable[Message], *, in_full: bool = False
) -> Iterator[Section]:
    """One section a person: a line for each session that is not as they know it.

    Those for whom everything is new are counted, and many who are told the same are listed
    together, unless it is ``in_full``: then each of them has their own. Who has to be phoned comes
    last.
    """
    by_recipient = _by_recipient(messages)
    phoned = [pair for pair in by_recipient if not pair[0].address]
    mailed = [pair for pair in by_recipient if pair[0].address]
    invited = [pair for pair in mailed if _is_all_new(pair[1])]
    if len(invited) > _FEW and not in_full:
        mailed = [pair for pair in mailed if not _is_all_new(pair[1])]
        sessions = sum(len(group) for _, group in invited)
        words = f"{len(invited)} people get their first invites, {sessions} in all"
        yield Section("Invited for the first time", (Line("new", words),))
    yield from _alike(plan, mailed, few=len(mailed) if in_full else _FEW)
    if phoned:
        lines = tuple(line for pair in phoned for line in _phone_lines(plan, *pair))
        yield Section(PHONED, lines)


def _alike(
    plan: Plan, told: Iterable[tuple[Recipient, tuple[Message, ...]]], *, few: int
) -> Iterator[Section]:
    """A section for each person, or for all who are told the same where they are many."""
    by_lines: dict[tuple[Line, ...], list[Recipient]] = {}
    for recipient, group in told:
        lines = tuple(_personal_line(plan, message) for message in group)
        by_lines.setdefault(lines, []).append(recipient)
    for lines, recipients in by_lines.items():
        if len(recipients) <= few:
            yield from (Section(_heading(recipient), lines) for recipient in recipients)
        else:
            ids = [person for recipient in recipients for person in recipient.people]
            yield Section(f"{len(recipients)} people: {some(ids, _MOST_IDS)}", lines)


def _is_all_new(messages: Iterable[Message]) -> bool:
    return all(message.news == (News.NEW,) for message in messages)


def _heading(recipient: Recipient) -> str:
    ids = listing(recipient.people)
    return f"{recipient.name} ({ids})" if recipient.name else ids


def call_lines(plan: Plan, messages: Iterable[Message]) -> Iterator[Line]:
    """Whom to call, at what number, and all that they are to be told."""
    for recipient, group in _by_recipient(messages):
        people = filter(None, map(plan.participant, recipient.people))
        numbers = dict.fromkeys(person.phone for person in people if person.phone)
        yield Line("", ", ".join([_heading(recipient), *numbers]), is_title=True)
        for message in group:
            yield _personal_line(plan, message)


def _by_recipient(messages: Iterable[Message]) -> list[tuple[Recipient, tuple[Message, ...]]]:
    groups = groupby(messages, key=lambda one: one.recipient)
    return [(recipient, tuple(group)) for recipient, group in groups]


def _phone_lines(plan: Plan, recipient: Recipient, messages: tuple[Message, ...]) -> Iterator[Line]:
    yield Line("", _heading(recipient), is_title=True)
    if _is_all_new(messages) and len(messages) > _FEW:
        yield Line("new", count(len(messages), "session"))
        return
    for message in messages:
        yield _personal_line(plan, message)


def _personal_line(plan: Plan, message: Message) -> Line:
    return Line(news_label(message.news), _text(message), _when(plan, message))


def _when(plan: Plan, message: Message) -> str:
    before, after = message.before, message.after
    if before and after and News.MOVED in message.news:
        was, now = (_span(plan, facts.start, facts.end) for facts in (before, after))
        return f"{was} → {now}"
    facts = message.facts
    return _span(plan, facts.start, facts.end)


def _text(message: Message) -> str:
    parts = [message.facts.title]
    before, after = message.before, message.after
    if after is None:
        parts.append(_GONE[message.news[0]])
    elif before is None:
        parts.append(after.room)
    else:
        parts += _changed(message.news, before, after)
    return " · ".join(filter(None, parts))


def _changed(news: Sequence[News], before: Facts, after: Facts) -> Iterator[str]:
    if News.RENAMED in news:
        yield f"was `{before.title}`"
    if News.ROOM in news:
        is_same_room = before.room == after.room
        yield (
            from_to(before.place, after.place) if is_same_room else from_to(before.room, after.room)
        )
    if News.PEOPLE in news:
        yield f"people: {_names(before)} → {_names(after)}"
    if News.DETAILS in news:
        yield "what it is about"


def _names(facts: Facts) -> str:
    return listing([part.name for part in facts.people]) or "nobody named"


def news_summary(
    plan: Plan, changes: int, messages: Sequence[Message], now: datetime, *, is_first: bool = False
) -> str:
    """How many sessions change, and how many people are to be told of how much."""
    changed = f"{count(changes, 'session')} changed" if changes else "No session changed"
    if is_first:
        changed = count(changes, "session")
    mailed = [one for one in messages if one.recipient.address]
    phoned = {one.recipient.contact for one in messages if not one.recipient.address}
    people = {one.recipient.contact for one in mailed}
    said = []
    if people:
        said.append(f"{_kinds(mailed)} for {count(len(people), 'person', 'people')}")
    if phoned:
        said.append(f"{count(len(phoned), 'person', 'people')} to be phoned")
    if said:
        return f"{changed}: {'; '.join(said)}."
    is_over = all(slot.end <= now for slot in plan.schedule.slots())
    return f"{changed}; " + ("the event is over, and nobody is told." if is_over
                             else "nobody has to be told anything.")  # fmt: skip


def _kinds(messages: Iterable[Message]) -> str:
    """`9 invites, 147 updates and 19 cancellations`."""
    kinds = Counter(
        "cancellation" if one.after is None else "update" if one.before else "invite"
        for one in messages
    )
    words = ("invite", "update", "cancellation")
    return listing([count(kinds[word], word) for word in words if kinds[word]])
