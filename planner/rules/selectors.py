"""What selectors under `attendance` find."""

from planner.schedule.plan import Plan
from planner.schedule.slots import Slot


def finds_nobody(plan: Plan, slot: Slot) -> bool:
    """Whether a session selects whom it is for, and nobody on the roster matches."""
    attendance = slot.session.attendance
    if attendance is None or attendance.people is not None:
        return False
    return not plan.members.of(attendance)
