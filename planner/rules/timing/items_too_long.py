"""The items of a session take longer than the session.

The last item would be cut, and it is the one with the conclusions.

Bad:

    - time: 09:00-10:00
      title: Mapping
      items:
        - {title: Briefing, duration: 15m}
        - {title: Group work, duration: 60m}

Good:

    - time: 09:00-10:15
      title: Mapping
      items:
        - {title: Briefing, duration: 15m}
        - {title: Group work, duration: 60m}
"""

from collections.abc import Iterator
from datetime import timedelta

from planner.model.time import write_duration
from planner.rules.rule import Context, Rule
from planner.rules.wording import title
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find sessions that are shorter than the sum of their items."""
    for slot in plan.schedule.slots():
        # As they were placed: items are shortened with a session that was.
        lengths = (placed.range.duration if placed.range else placed.item.duration
                   for placed in slot.items if placed.item.duration)  # fmt: skip
        total = sum(filter(None, lengths), timedelta(0))
        over = total - slot.range.duration
        if over > timedelta(0):
            yield Finding(
                slot.session.route / "items",
                f"the items of {title(slot)} take {write_duration(total)}, "
                f"{write_duration(over)} more than the session",
                f"shorten an item, or give the session {write_duration(total)}",
            )


RULE = Rule("items-too-long", Severity.ERROR, check, __doc__)
