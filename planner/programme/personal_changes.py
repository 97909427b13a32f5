"""What changes for each participant, in an organiser's words."""

from collections.abc import Iterable, Iterator

from planner.programme.change_words import both, label_of, offsets, place, short_day, span
from planner.programme.comparison import Line, Section
from planner.schedule.changes import Comparison, Kind
from planner.schedule.personal import Part, PersonalChange, PersonChanges, Standing
from planner.schedule.slots import Slot
from planner.text.wording import count, listing

_STANDINGS = {
    Standing.BOTH: "",
    Standing.NEW: " · new on the roster",
    Standing.OLD: " · no longer on the roster",
}


def personal_sections(comparison: Comparison, people: Iterable[PersonChanges]) -> Iterator[Section]:
    """One section a participant: a line for each session that is not as they knew it."""
    words = _Words(comparison)
    for person in people:
        participant = person.participant
        heading = f"{participant.name} ({participant.id}){_STANDINGS[person.standing]}"
        yield Section(heading, tuple(words.lines(person)))


def personal_summary(comparison: Comparison, people: tuple[PersonChanges, ...]) -> str:
    """How many participants are concerned, of all there are or were."""
    ids = {p.id for plan in (comparison.old, comparison.new) for p in plan.participants}
    if not people:
        return "Nothing changes for any participant."
    return f"Something changes for {len(people)} of {count(len(ids), 'participant')}."


class _Words:
    """Tells one person's changes; days are named where there is more than one."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        plans = (comparison.old, comparison.new)
        dates = {day.day.date for plan in plans for day in plan.schedule.days}
        self.names_days = len(dates) > 1

    def lines(self, person: PersonChanges) -> Iterator[Line]:
        for change in person.changes:
            yield Line(self._label(change), self._text(change), self._when(change))
        if not person.changes:
            yield Line("", "expected at nothing")

    def _label(self, change: PersonalChange) -> str:
        if change.before is None:
            return "new"
        if change.after is None:
            return "gone"
        if change.kinds:
            return label_of(change.kinds)
        return "role" if change.before.roles != change.after.roles else "audience"

    def _when(self, change: PersonalChange) -> str:
        session = change.session
        if change.before is None:
            return self._at(session.slot)
        if change.after is None:
            return self._at(session.old or session.slot)
        old, new = both(session)
        before, after = self._at(old), self._at(new)
        clocks = offsets(session)
        if clocks:
            return f"{before} {clocks[0]} → {after} {clocks[1]}"
        if before == after:
            return after
        return f"{before} → {span(new) if old.day.date == new.day.date else after}"

    def _at(self, slot: Slot) -> str:
        return f"{short_day(slot.day.date)} {span(slot)}" if self.names_days else span(slot)

    def _text(self, change: PersonalChange) -> str:
        session = change.session
        parts = [session.slot.session.title]
        if change.before is None:
            parts += [place(self.comparison.new, session.slot), _part(change.after)]
        elif change.after is None:
            parts += ["the session is dropped" if session.new is None else "no longer expected"]
        else:
            parts += self._changed(change, change.before, change.after)
        return " · ".join(filter(None, parts))

    def _changed(self, change: PersonalChange, before: Part, after: Part) -> Iterator[str]:
        old, new = both(change.session)
        if Kind.RENAMED in change.kinds:
            yield f"was `{old.session.title}`"
        if Kind.ROOM in change.kinds:
            rooms = place(self.comparison.old, old), place(self.comparison.new, new)
            yield " → ".join(room or "no room" for room in rooms)
        if before != after:
            yield f"{_part(before)} → {_part(after)}"


def _part(part: Part | None) -> str:
    """Their roles, or that they are expected or free to choose."""
    if part is None or part.is_choice:
        return "free choice"
    return listing([role.value for role in part.roles]) or "expected"
