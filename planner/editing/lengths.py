"""Resize and shift: how long a session lasts, and when it starts, in its place."""

import re
from datetime import timedelta

from planner.decode.times import read_duration
from planner.editing.change import Change
from planner.editing.finding import Found, all_sessions, find_session, when
from planner.editing.refusals import CannotEditError, refused_at
from planner.editing.timing import (
    Ripple,
    later,
    natural_length_of,
    rippled,
    with_length,
    with_start,
)
from planner.model.agenda import Parallel, Session
from planner.model.time import write_duration
from planner.schedule.plan import Plan
from planner.schedule.runs import stands_beside
from planner.text.diagnostics import Related
from planner.text.draft import Draft
from planner.text.nodes import Document

_A_DAY = timedelta(hours=24)
_WORDS = {
    "longer": 1, "more": 1, "later": 1, "shorter": -1, "less": -1, "earlier": -1,
}  # fmt: skip


def read_amount(text: str) -> tuple[int, timedelta]:
    """A duration, and its sign: 1 for `+15m` or `15m later`, -1 for `-15m` or `15m less`, else 0.

    Raises UnreadableError.
    """
    bare = text.strip()
    match = re.fullmatch(r"(?:([+\-−–])\s*)?(.*?)(?:\s+([a-z]+))?", bare, re.IGNORECASE)
    sign_written, amount, word = match.groups() if match else (None, bare, None)
    said = _WORDS.get((word or "").lower(), 0)
    if word and not said:
        amount = f"{amount} {word}"
    sign = said or (0 if sign_written is None else 1 if sign_written == "+" else -1)
    return sign, read_duration(amount)


def resize(plan: Plan, document: Document, name: str, how: str, *, ripple: bool = False) -> Change:
    """Let a session last so long, or so much longer or shorter.

    ``how`` is `45m`, `+15m` or `-15m`. With ``ripple`` the anchors below on that day move along.
    Raises CannotEditError, CannotRewriteError or UnreadableError.
    """
    found = find_session(plan, document, name)
    sign, amount = read_amount(how)
    former = natural_length_of(found)
    if former is None and sign:
        raise refused_at(
            document, found.steps, f"nothing says how long {found.name} lasts",
            "give its new length, such as `45m`",
        )  # fmt: skip
    change = sign * amount if sign else amount - (former or timedelta(0))
    length = (former or timedelta(0)) + change
    if length <= timedelta(0):
        raise refused_at(
            document, found.steps,
            f"{found.name} lasts {write_duration(length - change)}; nothing would be left of it",
            f"shorten it by less, or take it out: `planner remove … {found.session.id}`",
        )  # fmt: skip
    ends_written = found.session.end is not None
    if ends_written and length >= _A_DAY:
        raise refused_at(
            document, found.steps, f"{found.name} would last {write_duration(length)}",
            "what ends at a time lasts less than a day; write its `duration` instead",
        )  # fmt: skip
    _check_bounds(document, found, length)
    draft = Draft(document)
    if change:
        draft = with_length(draft, found, length)
        if ripple and not found.session.beside:
            draft = rippled(draft, Ripple(found.day, found.steps_below, change))
    return Change(draft)


def shift(plan: Plan, document: Document, name: str, by: str, *, ripple: bool = False) -> Change:
    """Let a session with a written time start later or earlier, and last as long as it did.

    ``by`` is `15m` or `-15m`. With ``ripple`` the anchors below on that day move along. Raises
    CannotEditError, CannotRewriteError or UnreadableError.
    """
    found = find_session(plan, document, name)
    sign, amount = read_amount(by)
    delta = -amount if sign < 0 else amount
    if found.session.start is None:
        raise _follows(plan, document, found, delta)
    draft = Draft(document)
    wall = later(draft, found.day, found.steps, found.session.start, delta)
    draft = with_start(draft, found, wall, same_day=True)
    if ripple and not found.session.beside:
        draft = rippled(draft, Ripple(found.day, found.steps_below, delta))
    return Change(draft)


def _check_bounds(document: Document, found: Found, length: timedelta) -> None:
    least, most = found.session.at_least, found.session.at_most
    for key, bound, is_broken in (
        ("at_least", least, least is not None and length < least),
        ("at_most", most, most is not None and length > most),
    ):
        if bound is not None and is_broken:
            raise refused_at(
                document, (*found.steps, key),
                f"{found.name} lasts `{key}` {write_duration(bound)}, "
                f"and would last {write_duration(length)}",
                f"change `{key}` in the file first",
            )  # fmt: skip


def _follows(plan: Plan, document: Document, found: Found, delta: timedelta) -> CannotEditError:
    before = _entry_before(found)
    by = f"{'+' if delta > timedelta(0) else '-'}{write_duration(abs(delta))}"
    start = found.slot.local(found.slot.start + delta) if found.slot else None
    fix = (
        f"`planner move … {found.session.id} --to {start:%H:%M}` gives it one" if start else
        f"`planner move … {found.session.id} --to 10:00` gives it one"
    )  # fmt: skip
    related: tuple[Related, ...] = ()
    follows = "begins with its strand" if found.block else "begins with the day"
    if isinstance(before, Session):
        above = next(one for one in all_sessions(plan) if one.session.route == before.route)
        label = f"{when(above.slot, above.day)}" if above.slot else "it follows this"
        related = (Related(document.locate((*above.steps, "title")), label),)
        follows = f"follows {above.name}"
        fix = f"`planner resize … {above.session.id} {by}` moves what follows it; {fix}"
    elif isinstance(before, Parallel):
        follows = "follows a parallel block"
        related = (Related(document.locate(before.route.steps), "this block"),)
    return CannotEditError(
        f"{found.name} has no time of its own to shift: it {follows}", fix,
        document.locate((*found.steps, "title")), related=related,
    )  # fmt: skip


def _entry_before(found: Found) -> Session | Parallel | None:
    """What stands above a session in its list."""
    entries = [entry for entry in found.day.entries if not stands_beside(entry)]
    if found.block:
        entries = [one for s in found.block.strands for one in s.sessions]
    siblings = [one for one in entries if one.route.steps[:-1] == found.list_steps]
    before = [one for one in siblings if int(one.route.steps[-1]) < found.position]
    return before[-1] if before else None
