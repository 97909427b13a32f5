"""A session's title is too long for a phone.

Invites put the title alone on the lock screen, ten minutes before it begins, and a phone cuts what
does not fit: of `Regional consultation on the safe and ethical use of data on children: group 1`
and of its `group 2` people see the same words, and stand at the wrong door. Badges, door signs and
the columns of a spreadsheet cut it too.

What fits is counted in columns: a Chinese or Japanese character takes two. Only sessions that
calendars are told of are looked at: no breaks or meals, and nothing with `invite: no`.

Bad:

    - {time: 09:00-10:00,
       title: Regional consultation on the safe and ethical use of data on children}

Good:

    - {time: 09:00-10:00, title: Safe use of data on children,
       objective: A regional consultation on the safe and ethical use of data on children.}
"""

from collections.abc import Iterator

from planner.decode.words import COUNT
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import also_at
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.width import display_width
from planner.text.wording import quoted

MOST = Parameter("most", COUNT, 60, "How many columns of a title a phone shows.")


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find the titles that are cut, all at once; the longest comes first."""
    most = context[MOST]
    sessions = (session for session in plan.agenda.sessions() if session.is_invited)
    widths = {
        session.route: (width, session)
        for session in sessions
        if (width := display_width(session.title)) > most
    }
    long = sorted(widths.values(), key=lambda found: -found[0])
    if not long:
        return
    width, longest = long[0]
    at = longest.route / "title"
    if len(long) == 1:
        message = f"the title {quoted(longest.title)} is {width} columns wide; phones show {most}"
        yield Finding(at, message, "shorten it, and say the rest under `objective`")
        return
    yield Finding(
        at,
        f"{len(long):,} titles are wider than the {most} columns that phones show; this one has "
        f"{width}",
        "shorten them, and say the rest under `objective`",
        also_at([session.route / "title" for _, session in long], "this one too"),
    )


RULE = Rule("title-too-long", Severity.ADVICE, check, __doc__, (MOST,), waived_at="opening")
