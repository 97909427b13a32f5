"""What came of answers, in words. People are named by their ids, and addresses are masked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from planner.answering.heard import Aside
from planner.answering.standing import Count, grouped
from planner.answering.verdict import CounterProposal, Proposal, Undelivered, Verdict, Why
from planner.model.telling import PHONED, Answer, Key, Reply
from planner.text.wording import count, listing

_MOST_PEOPLE = 40
_COLUMNS = {
    Answer.ACCEPTED: "accepted",
    Answer.DECLINED: "declined",
    Answer.TENTATIVE: "maybe",
    Answer.DELEGATED: "delegated",
    Answer.NONE: "no answer",
}
_WHY = {
    Why.OTHER_ADDRESS: "{who} seems to answer from another address, {address}",
    Why.OTHER_SENDER: "an answer of {who} was sent by another address, {address}",
    Why.SENT_BY: "{address} answers for {who}, and says so",
    Why.VIA_LIST: "an answer of {who} came from your own address, {address}",
    Why.DOUBTED: "a mail server doubts that an answer of {who} was sent by {address}",
    Why.DELEGATE: "{who} sends somebody else, {address}",
    Why.NOT_INVITED: "{who} answers without having been invited",
}
_ASIDE = {
    Aside.REPEATED: ("answer that was known", "answers that were known"),
    Aside.OLDER: ("answer that a later one replaces", "answers that later ones replace"),
    Aside.OLDER_REPORT: (
        "report of an address that later mail went to",
        "reports of addresses that later mail went to",
    ),
    Aside.OTHER_EVENT: ("of another event", "of other events"),
    Aside.UNKNOWN: ("that is no answer to a session", "that are no answers to a session"),
    Aside.OWN: ("invite of your own", "invites of your own"),
    Aside.AUTOMATIC: ("automatic reply", "automatic replies"),
    Aside.OTHER_MAIL: ("other mail", "other mails"),
    Aside.BROKEN: ("that could not be taken apart", "that could not be taken apart"),
    Aside.TOO_LARGE: ("that is too large", "that are too large"),
    Aside.NO_MAIL: ("file that is no mail", "files that are no mails"),
    Aside.LINK: ("link, which was not followed", "links, which were not followed"),
}


class Section(NamedTuple):
    """A heading, and the lines under it."""

    heading: str
    lines: tuple[str, ...]


def sections(
    verdict: Verdict,
    counts: Sequence[Count],
    sessions: dict[str, str],
    zone: ZoneInfo,
    *,
    with_comments: bool,
) -> Iterator[Section]:
    """What came of answers, part by part; ``sessions`` are ids by UID, ``zone`` is the event's."""
    if verdict.new:
        said = count(len(verdict.new), "new answer")
        yield Section(said, tuple(_new_lines(verdict, sessions, with_comments=with_comments)))
    if counts:
        yield Section("How it stands", tuple(_table(counts)))
    if verdict.proposals:
        lines = [_proposal_line(one) for one in verdict.proposals]
        yield Section("For you to decide; these are not counted", tuple(lines))
    if verdict.counters:
        lines = [_counter_line(one, zone) for one in verdict.counters]
        yield Section("Other times asked for", tuple(lines))
    if verdict.undelivered:
        lines = [_undelivered_line(one) for one in verdict.undelivered]
        yield Section("Mails that did not arrive", tuple(lines))
    if verdict.strangers:
        lines = [
            f"{masked(one.address)}, to {_named(one.sessions)} ({one.where})"
            for one in verdict.strangers
        ]
        yield Section("Answers of people who were not invited", tuple(lines))


def left_aside(aside: Counter[Aside]) -> str:
    """What was read and left aside, in one sentence; empty where that is nothing."""
    said = [
        f"{aside[kind]:,} {words[aside[kind] != 1]}"
        for kind, words in _ASIDE.items()
        if aside[kind]
    ]  # fmt: skip
    return f"Left aside: {', '.join(said)}." if said else ""


def masked(address: str) -> str:
    """An address that those who know it recognise: its first letter, and its domain."""
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}…@{domain}" if local else "no address"


def called(people: Sequence[str], contact: str = "") -> str:
    """Participants by their ids; those who share an address together."""
    return listing(people) if people else contact.removeprefix(PHONED) or "somebody"


def _new_lines(verdict: Verdict, sessions: dict[str, str], *, with_comments: bool) -> Iterator[str]:
    groups = list(grouped(verdict.new))
    shown = groups if with_comments else groups[:_MOST_PEOPLE]
    stale = {reply.key for reply in verdict.stale}
    for contact, replies in shown:
        said = "; ".join(_answers(replies, sessions, stale))
        yield f"{called(verdict.people.get(contact, ()))}: {said}"
        if with_comments:
            for reply in replies:
                if reply.comment:
                    yield f"    on {sessions[reply.key.uid]}: “{reply.comment}”"
    if len(groups) > len(shown):
        yield f"and {count(len(groups) - len(shown), 'person', 'people')} more: --by person"


def _answers(replies: Iterable[Reply], sessions: dict[str, str], stale: set[Key]) -> Iterator[str]:
    """`accepted opening and panel`, and what was said of an earlier version."""
    by_word: dict[str, list[str]] = {}
    for reply in replies:
        is_stale = reply.key in stale
        word = _COLUMNS[reply.answer] if reply.answer is not Answer.NONE else "took back"
        said = f"{word}{', of an earlier version,' if is_stale else ''}"
        by_word.setdefault(said, []).append(sessions[reply.key.uid])
    for word, ids in by_word.items():
        yield f"{word} {listing(ids)}"


def _table(counts: Sequence[Count]) -> Iterator[str]:
    width = max(len(one.id) for one in counts)
    kinds = [
        kind for kind in _COLUMNS
        if kind is not Answer.DELEGATED or any(one.answers[kind] for one in counts)
    ]  # fmt: skip
    has_older = any(one.older for one in counts)
    heads = [*(_COLUMNS[kind] for kind in kinds), *(["of them to earlier"] if has_older else [])]
    yield "  ".join([" " * width, *heads]).rstrip()
    for one in counts:
        figures = [one.answers[kind] for kind in kinds] + ([one.older] if has_older else [])
        cells = [f"{figure:>{len(head)}}" for head, figure in zip(heads, figures, strict=True)]
        yield "  ".join([f"{one.id:<{width}}", *cells])


def _proposal_line(one: Proposal) -> str:
    who = called(one.people, one.contact)
    said = _WHY[one.why].format(who=who, address=masked(one.address))
    line = f"{said}, to {_named(one.sessions)} ({one.where})"
    if one.can_be_alias and one.people and one.address:
        return f"{line}: `--alias {one.people[0]}` counts it"
    return line


def _counter_line(one: CounterProposal, zone: ZoneInfo) -> str:
    doubt = "" if one.is_own else ", from another address"
    return (
        f"{called(one.people)} for {one.session}: {_span(one.start, one.end, zone)} "
        f"({one.where}{doubt})"
    )


def _span(start: datetime | None, end: datetime | None, zone: ZoneInfo) -> str:
    if start is None:
        return "at a time that cannot be read"
    here = start.astimezone(zone)
    said = f"{here:%A} {here.day} {here:%B %Y}, {here:%H:%M}"
    if end is not None and end > start:
        there = end.astimezone(zone)
        is_same_day = there.date() == here.date()
        said += f"–{there:%H:%M}" if is_same_day else f" to {there:%A} {there.day}, {there:%H:%M}"
    return f"{said} ({zone.key})"


def _undelivered_line(one: Undelivered) -> str:
    who = called(one.people, "somebody")
    if not one.is_certain:
        return f"{who}: a report that names no mail of yours, so it is not counted ({one.where})"
    if one.is_final:
        return f"{who}: no mail reaches them ({one.code}); call them ({one.where})"
    return f"{who}: delayed ({one.code}); the mail server tries again ({one.where})"


def _named(sessions: Sequence[str]) -> str:
    few = sessions[:5]
    more = len(sessions) - len(few)
    return listing([*few, f"{more} more"] if more else few)
