"""What the ledgers say to what is to be published: whether it was released, and to whom told."""

from typing import NamedTuple

from planner.files import ledger_path
from planner.invites.calendar import session_uid
from planner.ledger.store import Ledger, is_there
from planner.publishing.folder import Personal, told_of
from planner.schedule.plan import Plan
from planner.schedule.releasing import drafted
from planner.telling.facts import content_of


class Unreleased(NamedTuple):
    """The ids of the sessions that have changed since the last release.

    ``is_sure``: texts and people were compared too, which only the private ledger's key can.
    """

    sessions: tuple[str, ...]
    is_sure: bool


def changes_since_release(plan: Plan, agenda: str) -> Unreleased:
    """What has changed in an agenda since its last release; raises LedgerError."""
    plan = plan.as_released
    event, path = plan.agenda.event.id, ledger_path(agenda)
    content = None
    if is_there(path):
        with Ledger(path, event) as ledger:
            # With the key of another ledger everything would seem to have changed.
            if plan.releases and ledger.about.id == plan.releases.ledger:
                content = content_of(plan, ledger.about.secret)
    draft = drafted(
        plan, plan.releases, uid_of=lambda one: session_uid(event, one), content_of=content
    )
    return Unreleased(tuple(change.after.id for change in draft.changes), content is not None)


def personal_of(plan: Plan, agenda: str) -> Personal:
    """What feeds of single people need; raises LedgerError where the ledger is another."""
    with Ledger(ledger_path(agenda), plan.agenda.event.id) as ledger:
        if plan.releases is None:
            raise ValueError("nothing was released yet")
        # With another, everybody's link would change.
        ledger.check_goes_with(plan.releases)
        return Personal(ledger.about.secret, told_of(ledger.told().values()))
