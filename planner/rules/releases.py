"""What of a plan was not released yet, as far as anybody can tell without the private ledger."""

from planner.schedule.plan import Plan
from planner.schedule.releasing import ReleaseChange, drafted


def unreleased(plan: Plan) -> tuple[ReleaseChange, ...]:
    """The sessions that changed since the last release; none where nothing was released.

    What people see of them beside time, room, title and audience is not compared: the digest of
    that has a key, which stands in the private ledger.
    """
    if plan.releases is None or not plan.releases.number:
        return ()
    # What a new session would be known by stands in no finding.
    draft = drafted(plan, plan.releases, uid_of=lambda name: f"new {name}", content_of=None)
    return draft.changes
