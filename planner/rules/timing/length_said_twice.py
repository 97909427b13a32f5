"""A session says by its times and by its duration how long it lasts.

Both agree today. When the session moves in a hurry one of the two is changed and the other is not,
and the agenda cannot be read until somebody remembers which was meant. `time: 09:00-10:30` says it
all; so does a start with a `duration`. All such sessions are one finding, and one repair mends
them.

Bad:

    - {time: 09:00-10:00, duration: 1h, title: Trends}

Good:

    - {time: "09:00", duration: 1h, title: Trends}
    - {time: 10:00-10:40, title: Threats}
"""

from collections.abc import Iterator

from planner.model.agenda import Session
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, called
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.text.wording import count


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions with a start, an end and a duration that agree, all of them together."""
    # A session of a day with several dates is written once.
    found = {
        session.route: session for session in plan.agenda.sessions() if session.says_length_twice
    }
    yield from bundle(found.values(), _finding)


def _finding(sessions: list[Session]) -> Finding:
    first, *others = sessions
    message = f"{called(first)} says by its times and by `duration` how long it lasts"
    if others:
        verb = "does" if len(others) == 1 else "do"
        message += f", and so {verb} {count(len(others), 'more session')}"
    routes = [session.route / "duration" for session in sessions]
    return Finding(
        routes[0],
        message,
        "say it once: by the times, or by a start and a `duration`",
        tuple((route, "also here") for route in routes[1 : MOST_RELATED + 1]),
        repair=Repair("remove `duration`", tuple(Change(route) for route in routes), is_safe=True),
    )


RULE = Rule("length-said-twice", Severity.ADVICE, check, __doc__)
