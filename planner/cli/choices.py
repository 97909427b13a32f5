"""Which day, which room and which person a user means by what they wrote."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Collection

    from planner.model.people import Participant
    from planner.schedule.plan import Plan


def chosen_room(plan: "Plan", written: str | None) -> str | None:
    """A room of the plan by its id or a name of it; nothing where nothing was written."""
    if written is None:
        return None
    room = plan.room(written)
    if room is not None:
        return room.id
    used = dict.fromkeys(room for slot in plan.schedule.slots() for room in slot.rooms)
    if written not in used:
        raise unknown("room", written, list({**used, **plan.rooms}), "--room")
    return written


def chosen_day(plan: "Plan", written: str | None) -> date | None:
    """A day of the plan by its number or its date; nothing where nothing was written."""
    return chosen_date([day.day.date for day in plan.schedule.days], written)


def chosen_date(
    dates: Sequence[date], written: str | None, others: "Collection[date]" = ()
) -> date | None:
    """A date by its number among ``dates``, counted from 1, or one of them or of the others."""
    from planner.decode.kinds import UnreadableError
    from planner.decode.times import read_date

    if written is None:
        return None
    by_number = {str(number): found for number, found in enumerate(dates, 1)}
    if written in by_number:
        return by_number[written]
    try:
        found = read_date(written)
    except UnreadableError:
        found = None
    if found not in (*dates, *others):
        known = [f"{number} ({day})" for number, day in enumerate(dates, 1)]
        known += [str(day) for day in sorted(set(others) - set(dates))]
        raise click.BadParameter(
            f"there is no day '{written}'; there is {', '.join(known)}", param_hint="--day"
        )
    return found


def chosen_person(plan: "Plan", written: str, option: str) -> "Participant":
    """The participant with an id, or with a name that no other has."""
    found = plan.participant(written)
    if found:
        return found
    if plan.is_ambiguous(written):
        from planner.vocabulary.spelling import fold

        called = {p.id: map(fold, (p.name, *p.also_known_as)) for p in plan.participants}
        namesakes = [person for person, names in called.items() if fold(written) in names]
        raise click.BadParameter(
            f"several people are called '{written}'; write the id: {', '.join(namesakes)}",
            param_hint=option,
        )
    names = [p.name for p in plan.participants if not plan.is_ambiguous(p.name)]
    raise unknown("person", written, [p.id for p in plan.participants], option, names)


def unknown(
    noun: str, written: str, known: list[str], option: str, names: Sequence[str] = ()
) -> click.BadParameter:
    """What to say of an option that names what is not there.

    ``names`` would do too; they are offered where one is near, and never listed.
    """
    from planner.text.wording import did_you_mean
    from planner.vocabulary.spelling import closest, fold

    part_of = [name for name in names if fold(written) in fold(name).split()]
    near = closest(written, [*known, *names]) or part_of[:3]
    hint = did_you_mean(near) or f"known: {', '.join(known[:20])}"
    return click.BadParameter(f"there is no {noun} '{written}'; {hint}", param_hint=option)
