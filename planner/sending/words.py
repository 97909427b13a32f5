"""What a run would do and what it did, in words that name people by their ids only."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta

from planner.model.telling import Message, News
from planner.sending.outbox import Outbox, news_of
from planner.sending.run import Report
from planner.text.wording import count, some

_MANY = 20
_LABELS = {
    News.NEW: "new sessions",
    News.MOVED: "moved in time",
    News.ROOM: "another room",
    News.RENAMED: "another title",
    News.PEOPLE: "other people",
    News.DETAILS: "other details",
    News.UNINVITED: "no longer expected",
    News.READDRESSED: "former address",
    News.CANCELLED: "cancelled",
}


def planned_lines(outbox: Outbox, mails: int) -> Iterator[str]:
    """What there is to send, to whom, and what has to be done by hand."""
    people = len(outbox.contacts)
    if people:
        yield f"{count(mails, 'mail')} to {count(people, 'person', 'people')}:"
    else:
        yield "There is no mail to send."
    by_kind: dict[News, list[str]] = {}
    for ids, news in news_of(outbox.mailed).items():
        for kind in news:
            by_kind.setdefault(kind, []).append("+".join(ids))
    width = max((len(_LABELS[kind]) for kind in by_kind), default=0)
    for kind, label in _LABELS.items():
        if kind in by_kind:
            yield f"  {label:{width}}  {some(by_kind[kind], _MANY)}"
    if outbox.put_off:
        yield f"{count(outbox.put_off, 'person', 'people')} beyond --limit: left for another run."
    if outbox.in_doubt:
        unsure = some(_ids(outbox.mailed, outbox.in_doubt), _MANY)
        yield f"In doubt since a run that was cut off: {unsure}. They get the same mail again."
    yield from _by_hand_lines(outbox)


def _by_hand_lines(outbox: Outbox) -> Iterator[str]:
    if outbox.phoned:
        yield f"To be phoned: {some(_ids(outbox.phoned), _MANY)}."
    if outbox.refused:
        contacts = dict.fromkeys(one.recipient.contact for one in outbox.refused)
        pairs = zip(_ids(outbox.refused), contacts, strict=True)
        said = [f"{ids} ({outbox.codes[contact]})" for ids, contact in pairs]
        yield (
            f"No mail reaches: {some(said, _MANY)}. Correct the address in the roster, call them, "
            "or try again with --retry-refused."
        )
    if outbox.returned:
        said = [f"{'+'.join(ids)} ({code})" for ids, code in outbox.returned.items()]
        yield (
            f"Mails came back from: {some(said, _MANY)}. They may know nothing of what they were "
            "sent: correct the address in the roster; or take it out, and they are to be phoned."
        )


def report_lines(outbox: Outbox, report: Report) -> Iterator[str]:
    """What a run did, and what is left for the next one."""
    people = count(len(report.taken), "person", "people")
    yield f"{count(report.mails, 'mail')} sent; {people} told everything."
    for contacts, heading in (
        (report.refused, "Refused for good, and not tried again"),
        (report.waiting, "Left for the next run"),
    ):
        if contacts:
            yield f"{heading}:"
            width = max(map(len, (ids for ids in _ids(outbox.mailed, contacts))))
            for contact, outcome in list(contacts.items())[:_MANY]:
                (ids,) = _ids(outbox.mailed, [contact])
                yield f"  {ids:{width}}  {outcome.said}"
            if len(contacts) > _MANY:
                yield f"  and {len(contacts) - _MANY} more"
    if report.not_reached:
        left = some(_ids(outbox.mailed, report.not_reached), _MANY)
        yield f"Not reached: {left}."
    if report.in_doubt:
        unsure = some(_ids(outbox.mailed, report.in_doubt), _MANY)
        yield (
            f"In doubt: {unsure}. The server was given a mail and did not say that it has it; "
            "the next run sends the same mail again, and it may come twice."
        )


def left_lines(report: Report, command: str) -> Iterator[str]:
    """How to go on."""
    if report.waiting or report.not_reached:
        yield f"`{command}` again goes on where this stopped; nobody is told twice."


def time_left(seconds: float) -> str:
    """A span that a person can plan with: `2 h 5 min`, `3 min`, `40 s`."""
    if seconds < 60:
        return f"{max(0, round(seconds))} s"
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def clock_warning(behind: timedelta) -> str:
    """What to say where the clock has gone back since people were told something."""
    return (
        f"this computer's clock is {time_left(behind.total_seconds())} behind the last message "
        "that people were sent; set it right. Messages are dated after that one all the same, so "
        "that calendars take them for newer"
    )


def _ids(messages: Iterable[Message], contacts: Collection[str] | None = None) -> list[str]:
    """The ids of those that contacts stand for, contact by contact."""
    people: Mapping[str, str] = {
        one.recipient.contact: "+".join(one.recipient.people) for one in messages
    }
    return [ids for contact, ids in people.items() if contacts is None or contact in contacts]
