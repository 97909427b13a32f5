"""How long what flows may last, before any of it is placed."""

from collections.abc import Iterable
from typing import NamedTuple

from planner.model.agenda import Entry, Parallel, Session
from planner.model.time import whole_minutes
from planner.schedule.cursor import Cursor, Surroundings, together
from planner.schedule.elastic import Stretch, fit, stretch_of


class Measure(NamedTuple):
    """What one entry of a run may last, after ``before`` minutes to change rooms.

    ``filler`` is the session where nothing says how long it is, and it fills what is left.
    """

    before: int
    stretch: Stretch
    filler: Session | None = None


class Lengths(NamedTuple):
    """What each entry of a run lasts, in minutes; ``filler`` is the one that fills the rest."""

    minutes: tuple[int, ...]
    filler: int | None = None


def measure_run(
    entries: Iterable[Entry], cursor: Cursor, around: Surroundings, label: str | None = None
) -> list[Measure]:
    """What the entries of a run may last, one after another."""
    measures = []
    for entry in entries:
        if isinstance(entry, Session):
            before = 0
            if entry.start is None:
                before = whole_minutes(around.changeover(cursor, entry, label))
            filler = entry if entry.fills_time else None
            measures.append(Measure(before, stretch_of(entry, around.defaults), filler))
            cursor = around.after(entry, label)
        else:
            strands = measure_strands(entry, cursor, around)
            measures.append(Measure(0, widest(strands)))
            ends = [
                around.after(strand.sessions[-1], strand.label)
                for strand in entry.strands
                if strand.sessions
            ]
            cursor = together(ends)
    return measures


def measure_strands(block: Parallel, cursor: Cursor, around: Surroundings) -> list[Stretch]:
    """What each strand of a block may last, the time to reach it included."""
    first = Cursor(None) if block.start is not None else cursor
    return [
        _sum(measure_run(strand.sessions, first, around, strand.label)) for strand in block.strands
    ]


def widest(strands: list[Stretch]) -> Stretch:
    """What a block may last: it ends with its longest strand, and that alone makes it longer."""
    natural = max(strand.natural for strand in strands)
    return Stretch(
        natural,
        max(strand.least for strand in strands),
        max(strand.most for strand in strands if strand.natural == natural),
    )


def fill(
    measures: list[Measure], total: int | None, around: Surroundings, *, may_stretch: bool = True
) -> Lengths:
    """The lengths that fill ``total`` minutes, changing rooms included; as written where None."""
    stretches = [measure.stretch for measure in measures]
    if total is None:
        return Lengths(tuple(stretch.natural for stretch in stretches))
    total -= sum(measure.before for measure in measures)
    # Of two that could fill what is left, the last does.
    filler = max((index for index, measure in enumerate(measures) if measure.filler), default=None)
    if filler is not None:
        rest = total - sum(stretch.natural for stretch in stretches) + stretches[filler].natural
        session = measures[filler].filler
        if session is not None and (rest > 0 or session.at_least is not None):
            stretches[filler] = stretch_of(session, around.defaults, max(rest, 1))
        else:
            filler = None
    if not may_stretch and total > sum(stretch.natural for stretch in stretches):
        total = sum(stretch.natural for stretch in stretches)
    lengths, _ = fit(stretches, total, whole_minutes(around.defaults.grain))
    return Lengths(lengths, filler)


def item_lengths(session: Session, minutes: int, natural: int) -> list[int | None]:
    """What the items last: as written, or shared out anew where the session was made to fit.

    Items that filled it go on filling it; those that left time are shortened only when they must.
    """
    written = [whole_minutes(item.duration) if item.duration else None for item in session.items]
    known = [length for length in written if length is not None]
    total = sum(known)
    has_to_give = minutes < total <= natural or (total == natural and minutes > natural)
    if not known or len(known) < len(written) or not has_to_give:
        return written
    most = minutes if minutes > total else 0
    stretches = [Stretch(length, 1, length + most * length) for length in known]
    return list(fit(stretches, minutes, 1).lengths)


def _sum(measures: list[Measure]) -> Stretch:
    before = sum(measure.before for measure in measures)
    return Stretch(
        before + sum(measure.stretch.natural for measure in measures),
        before + sum(measure.stretch.least for measure in measures),
        before + sum(measure.stretch.most for measure in measures),
    )
