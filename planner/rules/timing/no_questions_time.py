"""A panel, a presentation or a keynote leaves no time for questions.

Its items fill it to the last minute, and none of them is for questions or discussion. People came
to ask: they will, and it is the break that pays, or nobody does and the room was a television.

Only a session whose items all have a duration is looked at. Questions may also be a session of
their own, before people get up. Titles are understood in English, Spanish, French and Portuguese:
`Questions and answers`, `Discussion`, `Conversatorio`, `Debate`.

Bad:

    - time: 09:00-09:40
      title: Two projects
      type: presentation
      items:
        - {title: A helpline by text, duration: 20m}
        - {title: What parents ask us, duration: 20m}

Good:

    - time: 09:00-09:50
      title: Two projects
      type: presentation
      items:
        - {title: A helpline by text, duration: 20m}
        - {title: What parents ask us, duration: 20m}
        - {title: Questions, duration: 10m}
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from planner.rules.bundle import Found, bundle
from planner.rules.questions import can_be_read, may_be_question_time
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count
from planner.vocabulary.session_types import SessionType

_HEARD = (SessionType.PANEL, SessionType.PRESENTATION, SessionType.KEYNOTE)


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find sessions whose items fill them, without questions in them or right after, by day."""
    for day in plan.schedule.days:
        full = [
            slot
            for strand in day.strands()
            for slot in _unasked(strand)
            if _is_filled(slot) and can_be_read(plan, slot)
        ]
        yield from bundle(sorted(full, key=lambda slot: slot.start), _finding)


def _unasked(strand: Iterable[Slot | Block]) -> Iterator[Slot]:
    """The sessions to listen to after which people get up before anyone could ask."""
    heard: list[Slot] = []
    for entry in strand:
        if isinstance(entry, Block) or not entry.session.is_seated:
            yield from heard
            heard = []
        elif may_be_question_time(entry.session.title):
            heard = []
        elif entry.session.type in _HEARD:
            heard.append(entry)
    yield from heard


def _is_filled(slot: Slot) -> bool:
    """Whether items that all have a length take all of a session, and none may be for questions."""
    items = slot.session.items
    if slot.session.may_have_said("type", "items"):
        return False
    if any(may_be_question_time(item.title) for item in items):
        return False
    lengths = [placed.range.duration for placed in slot.items
               if placed.range and placed.item.duration]  # fmt: skip
    return len(lengths) == len(items) and sum(lengths, timedelta(0)) >= slot.range.duration


def _finding(slots: list[Slot]) -> Finding:
    first, *others = slots
    more = f"; so it is with {count(len(others), 'more session')} that day" if others else ""
    return Finding(
        first.session.route / "items",
        f"the items of {title(first)} fill it, and leave no time for questions{more}",
        "shorten an item, and add one for questions",
        places_of(others),
    )


RULE = Rule("no-questions-time", Severity.ADVICE, check, __doc__)
