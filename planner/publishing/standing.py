"""Whether what is to be published is what was released."""

import os
from typing import NamedTuple

from planner.files import ledger_path
from planner.invites.calendar import session_uid
from planner.ledger.store import Ledger
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
    event, path = plan.agenda.event.id, ledger_path(agenda)
    content = None
    if os.path.isfile(path):  # noqa: PTH113  # as `load` names files
        with Ledger(path, event) as ledger:
            content = content_of(plan, ledger.about.secret)
    draft = drafted(
        plan, plan.releases, uid_of=lambda one: session_uid(event, one), content_of=content
    )
    return Unreleased(tuple(change.after.id for change in draft.changes), content is not None)
