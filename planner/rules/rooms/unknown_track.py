"""A session is in a track that the agenda does not have.

The track must be one of those under `tracks`.

Bad:

    - {time: 09:00-10:00, title: Plenary, track: dta}

Good:

    - {time: 09:00-10:00, title: Plenary, track: data}
"""

from collections.abc import Iterator

from planner.rules.rule import Context, Rule
from planner.rules.wording import respelt
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import did_you_mean, quoted
from planner.vocabulary.spelling import closest


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find references to tracks that are not listed."""
    tracks = dict(plan.agenda.tracks)
    for session in plan.agenda.sessions():
        if session.track and session.track not in tracks:
            at, near = session.route / "track", closest(session.track, tracks)
            yield Finding(
                at,
                f"the agenda has no track {quoted(session.track)}",
                did_you_mean(near) or "add it under `tracks`",
                repair=respelt(at, near),
            )


RULE = Rule("unknown-track", Severity.ERROR, check, __doc__, waived_at="opening")
