"""The words for one session's change: when, where, who, and what else."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from planner.decode.absences import write_absence
from planner.model.time import Absence, write_duration
from planner.schedule.changes import Casting, Cause, Comparison, Kind, SessionChange
from planner.schedule.plan import Plan
from planner.schedule.releasing import identities
from planner.schedule.selection import Clock
from planner.schedule.slots import Slot
from planner.text.wording import count, listing
from planner.vocabulary.roles import Role

_LABELS = {
    Kind.ADDED: "added",
    Kind.REMOVED: "removed",
    Kind.MOVED: "moved",
    Kind.LENGTHENED: "longer",
    Kind.SHORTENED: "shorter",
    Kind.ROOM: "room",
    Kind.RENAMED: "renamed",
    Kind.PEOPLE: "people",
    Kind.AUDIENCE: "audience",
    Kind.DETAILS: "details",
}

# Long texts, of which it is only said that they changed: the agenda shows how.
_TEXTS = ("objective", "description", "notes", "items")


def label_of(kinds: Sequence[Kind]) -> str:
    """One word for the ways in which a session changed."""
    return _LABELS[kinds[0]] if len(kinds) == 1 else "changed"


def span(slot: Slot) -> str:
    """`09:00–10:30` on the clock of its day, with `+1` after the day's date."""
    return _clock(slot).span(slot, slot.day.date)


def short_day(day: date) -> str:
    """`Wed 6 March`."""
    return f"{day:%a} {day.day} {day:%B}"


def place(plan: Plan, slot: Slot) -> str:
    """The names of its rooms, or nothing."""
    return plan.rooms_name(slot)


def _clock(slot: Slot) -> Clock:
    return Clock(ZoneInfo(slot.day.timezone))


def both(change: SessionChange) -> tuple[Slot, Slot]:
    """A session as it was and as it is, of a change that neither adds nor removes it."""
    assert change.pair is not None  # noqa: S101  # the caller has seen that
    return change.pair


def offsets(change: SessionChange) -> tuple[str, str] | None:
    """`UTC+07:00` before and after, where the clocks of its days are not the same."""
    before, after = (_clock(slot).offset(slot.start) for slot in both(change))
    is_one_zone = len({slot.day.timezone for slot in both(change)}) == 1
    return None if is_one_zone or before == after else (before, after)


def times(change: SessionChange) -> str:
    """`10:30–11:00 → 10:50–11:20 (20m later)`, with days and clocks where they are others."""
    old, new = both(change)
    before, after = span(old), span(new)
    clocks = offsets(change)
    if clocks:
        before, after = f"{before} {clocks[0]}", f"{after} {clocks[1]}"
    if old.day.date != new.day.date:
        before, after = f"{short_day(old.day.date)} {before}", f"{short_day(new.day.date)} {after}"
    shift = _shift(change)
    return f"{before} → {after}" + (f" ({shift})" if shift else "")


def _shift(change: SessionChange) -> str:
    old, new = both(change)
    is_one_day = old.day.date == new.day.date
    if change.moved and is_one_day and not change.later_by:
        return "the same moment"
    said = [_more(change.later_by, "later", "earlier")] if is_one_day and change.later_by else []
    said += [_more(change.longer_by, "longer", "shorter")] if change.longer_by else []
    return ", ".join(said)


def _more(by: timedelta, more: str, less: str) -> str:
    return f"{write_duration(abs(by))} {more if by > timedelta(0) else less}"


def together(changes: Sequence[SessionChange]) -> str:
    """What happened alike to several sessions, by no change of their own."""
    first = changes[0]
    number = len(changes)
    is_one = number == 1
    its = "its" if is_one else "their"
    if first.moved is Cause.DAY:
        moves = "moves" if is_one else "move"
        return f"{count(number, 'session')} {moves} with {its} day, at the same time:"
    if first.moved is Cause.CLOCK:
        keeps = "keeps" if is_one else "keep"
        clocks = offsets(first) or ("", "")
        subject = f"{count(number, 'session')} {keeps} {its}"
        if first.later_by:
            is_are = "is" if is_one else "are"
            shift = _more(first.later_by, "later", "earlier")
            return f"{subject} time on the clock ({' → '.join(clocks)}), and {is_are} {shift}:"
        return f"{subject} moment, on another clock ({' → '.join(clocks)}):"
    by = first.later_on_clock
    clock = "" if by == first.later_by else f" on the clock of {its} day"
    said = [_more(by, "later", "earlier") + clock] if by else []
    said += [_more(first.longer_by, "longer", "shorter")] if first.longer_by else []
    who = "session that follows is" if is_one else "sessions that follow are"
    return f"{number} {who} {listing(said)}:"


def people_words(change: SessionChange) -> Iterator[str]:
    """Who joins and who leaves, in which role; one line for who changes theirs."""
    joined, left = list(change.joined), list(change.left)
    for casting in change.left:
        again = [other for other in joined if other.person == casting.person]
        if again:
            joined.remove(again[0])
            left.remove(casting)
            yield f"{casting.name}: {casting.role.value}, now {again[0].role.value}"
    for role in Role:
        coming, going = _names(joined, role), _names(left, role)
        if coming:
            verb = "joins" if len(coming) == 1 else "join"
            yield f"{listing(coming)} {verb} as {_as(role, len(coming))}"
        if going:
            verb = "is" if len(going) == 1 else "are"
            yield f"{listing(going)} {verb} no longer {_as(role, len(going))}"


def _names(castings: Sequence[Casting], role: Role) -> list[str]:
    return [casting.name for casting in castings if casting.role is role]


def _as(role: Role, people: int) -> str:
    return role.label(people).lower()


def audience_words(comparison: Comparison, change: SessionChange) -> Iterator[str]:
    """Who it is for, and who may know of it, where that changed."""
    old, new = both(change)
    if change.audience.is_seen_otherwise:
        labels = (old.session.audience.label, new.session.audience.label)
        yield f"who may know of it: {' → '.join(labels)}"
    if change.audience.is_attended_otherwise:
        was, is_choice = comparison.old.is_choice(old), comparison.new.is_choice(new)
        if was != is_choice:
            yield "people choose it now" if is_choice else "people no longer choose it"
        more, fewer = len(change.audience.more), len(change.audience.fewer)
        said = [f"{more} more"] if more else []
        said += [f"{fewer} no longer"] if fewer else []
        if said:
            yield f"expected: {', '.join(said)}"
        elif was == is_choice:
            yield "who it is for is written otherwise"


def detail_words(comparison: Comparison, change: SessionChange) -> Iterator[str]:
    """What else changed: short values before and after, of long ones only that they did."""
    old, new = both(change)
    verbs: dict[str, list[str]] = {}
    for field in change.details:
        if field in _TEXTS:
            had, has = getattr(old.session, field), getattr(new.session, field)
            verb = "changed" if had and has else "added" if has else "removed"
            verbs.setdefault(verb, []).append(field)
        elif field == "fixed":
            yield "its start is fixed now" if new.is_anchored else "its start is no longer fixed"
        elif field == "id":
            known = (
                "know it again" if _is_known(comparison, old, new) else "take it for a new session"
            )
            yield f"id: {old.session.id} → {new.session.id}; calendars {known}"
        else:
            before, after = _value(comparison.old, old, field), _value(comparison.new, new, field)
            yield f"{field.replace('_', ' ')}: {before} → {after}"
    for verb, fields in verbs.items():
        yield f"{listing(fields)} {verb}"


def _is_known(comparison: Comparison, old: Slot, new: Slot) -> bool:
    """Whether a session was released, and stands in calendars under what it is known by still."""
    releases = comparison.new.releases
    before = identities(comparison.old, releases).get(old.session.id)
    after = identities(comparison.new, releases).get(new.session.id)
    return before is not None and after is not None and before.uid == after.uid


def _value(plan: Plan, slot: Slot, field: str) -> str:
    session = slot.session
    told = {
        "track": dict(plan.agenda.tracks).get(slot.track or "", slot.track),
        "strand": plan.room_name(slot.strand),
        "invite": session.is_invited,
        "type": session.type.value,
    }
    return written(told[field] if field in told else getattr(session, field)) or "none"


def written(value: object) -> str:
    """A value of the agenda in a few words; empty where there is none."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case timedelta():
            return write_duration(value)
        case Absence():
            return write_absence(value)
        case tuple():
            return ", ".join(map(written, value))
        case _:
            return str(value)
