"""A second part is held before the first, or beside it.

Somebody moved a session on the day the minister changed her mind, and its other half stayed where
it was: people hear what to do with the evidence before they have heard the evidence.

Parts are known by their titles: `Part 2`, `module 2`, `(2/3)`, `2 of 3`, `session 2`, `second part`
and `continued`, in English, Spanish, French and Portuguese; and by a mere `II`, where another is
`I`: `Hepatitis V` and `Optional Protocol II` are names. What else the titles say must be the same;
behind a number there may be more, such as `Data, part 2: hotlines`. A title without a number is a
first part. Where the same parts are held several times, one first part before is enough. `Session
1` beside `session 2` is nothing: such numbers often tell rooms apart.

If they are no parts of one thing, give them other titles.

Bad:

    - {time: 09:00-10:00, title: "Data, part 2"}
    - {time: 10:00-10:20, title: Coffee break}
    - {time: 10:20-11:20, title: "Data, part 1"}

Good:

    - {time: 09:00-10:00, title: "Data, part 1"}
    - {time: 10:00-10:20, title: Coffee break}
    - {time: 10:20-11:20, title: "Data, part 2"}
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from planner.rules.rule import Context, Rule
from planner.rules.titles import Part, part_of
from planner.rules.wording import clock, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity


class Held(NamedTuple):
    """A session, and which part of a series its title says it is."""

    slot: Slot
    part: Part


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find series with a part before the one it goes on from, each once."""
    series: defaultdict[str, list[Held]] = defaultdict(list)
    for day in plan.schedule.days:
        for slot in day.slots() if day.is_whole else ():
            if not slot.session.type.is_pause:
                part = part_of(slot.session.title)
                series[part.series].append(Held(slot, part))
    for parts in series.values():
        yield from _findings(_without_names(parts))


def _without_names(parts: list[Held]) -> list[Held]:
    """Parts, without those of a bare Roman numeral where none of these is the first."""
    has_first = any(held.part.is_bare and held.part.number == 1 for held in parts)
    return [held for held in parts if has_first or not held.part.is_bare]


def _findings(parts: list[Held]) -> Iterator[Finding]:
    """The first part, by its start, that is held too early, if any is."""
    by_number: defaultdict[int, list[Held]] = defaultdict(list)
    for held in parts:
        by_number[held.part.number].append(held)
    below: list[Held] = []
    early: list[tuple[Held, Held]] = []
    for _, same in sorted(by_number.items()):
        # The one that is over first: what begins after it goes on from it.
        before = min(below, key=lambda held: held.slot.end, default=None)
        early += [(held, before) for held in same if before and _is_early(held, before)]
        below = same
    for held, before in sorted(early, key=lambda pair: pair[0].slot.start)[:1]:
        yield _finding(held.slot, before.slot)


def _is_early(later: Held, earlier: Held) -> bool:
    if earlier.slot.range.overlaps(later.slot.range):
        return not later.part.is_label and later.slot.strand != earlier.slot.strand
    return later.slot.start < earlier.slot.end


def _finding(later: Slot, earlier: Slot) -> Finding:
    is_beside = earlier.range.overlaps(later.range)
    day = "" if earlier.day is later.day else f"{earlier.day.date}, "
    return Finding(
        later.session.route / "title",
        f"{title(later)} is held {'beside' if is_beside else 'before'} {title(earlier)}",
        "let them change places, or give them titles that are no parts of one thing",
        ((earlier.session.route / "title", f"{day}{clock(earlier)} here"),),
    )


RULE = Rule("parts-out-of-order", Severity.ADVICE, check, __doc__)
