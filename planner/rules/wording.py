"""How rules speak of slots."""

from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.wording import quoted


def title(slot: Slot) -> str:
    """A session's title in backticks."""
    return quoted(slot.session.title)


def clock(plan: Plan, slot: Slot) -> str:
    """When a slot is, on the venue's clock: `09:00-10:30`."""
    return f"{plan.schedule.local(slot.start):%H:%M}-{plan.schedule.local(slot.end):%H:%M}"
