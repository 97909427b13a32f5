r"""A text holds characters that calendars turn into something else.

Inside the files that calendars exchange, `\n` stands for a new line, and `\,` and `\;` for a
comma and a semicolon (RFC 5545 §3.3.11). Written by hand they are no such thing: one program shows
the backslash, another breaks the line in the middle of a word, a third drops what follows, and
what you see in yours says nothing of what the participants see in theirs. They come in with texts
that are copied out of a calendar file or a database, or meant as a new line: YAML reads `\n` as
one between double quotes only.

Texts that calendars are given count: the event, its venues and rooms, and of sessions that
calendars are told of the title, `objective`, `description` and items.

Bad:

    - {time: 09:00-10:00, title: Welcome, objective: 'Know who we are\nand why we came.'}

Good:

    - time: 09:00-10:00
      title: Welcome
      objective: |
        Know who we are
        and why we came.
"""

from collections.abc import Iterator
from itertools import chain

from planner.model.agenda import Session
from planner.rules.rule import Context, Rule
from planner.rules.wording import also_at
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Route, Severity
from planner.text.wording import count, listing, quoted

_ESCAPES = ("\\n", "\\N", "\\,", "\\;")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find texts for calendars that hold an escape, all at once."""
    texts = chain(_of_the_event(plan), _of_sessions(plan))
    found = {route: text for route, text in texts if "\\" in text and _escapes(text)}
    if not found:
        return
    routes = list(found)
    held = listing([quoted(escape) for escape in _escapes(" ".join(found.values()))])
    where = "this text holds" if len(routes) == 1 else f"{count(len(routes), 'text')} hold"
    does = "which every calendar program shows in its own way"
    yield Finding(
        routes[0],
        f"{where} {held}, {does}",
        "write a new line as one, below `|`; and commas and semicolons without the backslash",
        also_at(routes, "here too"),
    )


def _escapes(text: str) -> list[str]:
    return [escape for escape in _ESCAPES if escape in text]


def _of_the_event(plan: Plan) -> Iterator[tuple[Route, str]]:
    event = plan.agenda.event
    yield event.route / "name", event.name
    yield event.route / "city", event.city
    for venue in (event.venue, *event.venues):
        yield venue.route / "name", venue.name
        yield venue.route / "address", venue.address
        if venue.city != event.city:  # else it may be what the event says
            yield venue.route / "city", venue.city
        for room in venue.rooms:
            yield room.route / "name", room.name


def _of_sessions(plan: Plan) -> Iterator[tuple[Route, str]]:
    for session in plan.agenda.sessions():
        if session.is_invited:
            yield from _of_session(session)


def _of_session(session: Session) -> Iterator[tuple[Route, str]]:
    yield session.route / "title", session.title
    yield session.route / "objective", session.objective
    yield session.route / "description", session.description
    for item in session.items:
        yield item.route / "title", item.title


RULE = Rule("text-garbled-by-calendars", Severity.ADVICE, check, __doc__, waived_at="opening")
