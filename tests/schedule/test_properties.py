"""What holds for every agenda, tried on many."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import planner
from planner.loading import Loaded
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Route, Severity
from schedule.agendas import clock, load_days, plan_of, slots_of

quickly = settings(deadline=None, max_examples=60)

ROOMS = ("ballroom", "garden", "library")
CHANGEOVER = timedelta(minutes=5)
DATE = date(2024, 3, 6)
DAY_BEGINS = datetime.combine(DATE, datetime.min.time()) + timedelta(hours=7)


@dataclass(frozen=True)
class Part:
    """A session as it will be written; ``wait`` minutes after what precedes it if it has a time."""

    title: str
    minutes: int
    room: str | None
    wait: int | None = None


Strands = tuple[tuple[str, tuple[Part, ...]], ...]
Programme = list[Part | Strands]


@st.composite
def parts(draw: st.DrawFn, *, anchored: bool = True) -> Part:
    title = draw(st.sampled_from(["Talk", "Dialogue", "Coffee break", "Networking"]))
    wait = draw(st.none() | st.sampled_from([0, 5, 20])) if anchored else None
    return Part(title, 5 * draw(st.integers(1, 9)), draw(st.none() | st.sampled_from(ROOMS)), wait)


def blocks() -> st.SearchStrategy[Strands]:
    labels = st.lists(st.sampled_from([*ROOMS, "Youth"]), min_size=1, max_size=3, unique=True)
    strand = st.lists(parts(anchored=False), min_size=1, max_size=3).map(tuple)
    return labels.flatmap(lambda names: st.tuples(*(st.tuples(st.just(n), strand) for n in names)))


def programmes() -> st.SearchStrategy[Programme]:
    """A day's parts: sessions that flow or have a time that can be kept, and parallel blocks."""
    return st.lists(parts() | blocks(), min_size=1, max_size=6)


@dataclass(frozen=True)
class Placed:
    """When and where a part has to be, worked out apart from the resolver."""

    part: Part
    start: datetime
    end: datetime
    room: str


def is_seated(part: Part) -> bool:
    return part.title in ("Talk", "Dialogue")


def walk(before: list[Placed], part: Part, room: str) -> timedelta:
    """The changeover: where somebody sat in another room before, and sits in this one next."""
    come_from_elsewhere = any(placed.room != room for placed in before)
    sat = any(is_seated(placed.part) for placed in before)
    return CHANGEOVER if come_from_elsewhere and sat and is_seated(part) else timedelta(0)


def work_out(programme: Programme, begins: datetime) -> tuple[list[Placed], str]:
    """Where every part has to be, and the agenda's text, with the times of those that have one."""
    placed: list[Placed] = []
    text = ""
    at, before = begins, list[Placed]()

    def place(part: Part, at: datetime, before: list[Placed], label: str) -> Placed:
        room = part.room or (label if label in ROOMS else "ballroom")
        anchored = part.wait is not None
        start = at + (timedelta(minutes=part.wait or 0) if anchored else walk(before, part, room))
        placed.append(Placed(part, start, start + timedelta(minutes=part.minutes), room))
        return placed[-1]

    for entry in programme:
        if isinstance(entry, Part):
            now = place(entry, at, before, "")
            text += f"    - {session(entry, now.start)}\n"
            at, before = now.end, [now]
            continue
        text += "    - parallel:\n"
        lasts = []
        for label, strand in entry:
            text += f"        {label}:\n"
            inside, came_from = at, before
            for part in strand:
                now = place(part, inside, came_from, label)
                text += f"          - {session(part, now.start)}\n"
                inside, came_from = now.end, [now]
            lasts.append(now)
        at, before = max(last.end for last in lasts), lasts
    return placed, text


def session(part: Part, start: datetime) -> str:
    fields = [f"title: {part.title}", f"duration: {part.minutes}m"]
    fields += [f"room: {part.room}"] if part.room else []
    fields += [f"start: {start:%H:%M}"] if part.wait is not None else []
    return f"{{{', '.join(fields)}}}"


def day_of(text: str, begins: datetime) -> str:
    return f"- date: {DATE}\n  hours: {begins:%H:%M}-23:59\n  sessions:\n{text}"


def load_programme(programme: Programme, begins: datetime = DAY_BEGINS) -> Loaded:
    return load_days(day_of(work_out(programme, begins)[1], begins), zone="UTC")


@given(programmes())
@quickly
def test_what_flows_starts_when_what_precedes_it_ends_and_anchors_at_their_time(
    programme: Programme,
) -> None:
    """A session starts at its time if it has one, else when what precedes it in its strand ends
    (plus the changeover if the room changes); a block ends with its longest strand."""
    placed, _ = work_out(programme, DAY_BEGINS)
    slots = slots_of(load_programme(programme))
    assert [slot.start.replace(tzinfo=None) for slot in slots] == [part.start for part in placed]
    assert [slot.end.replace(tzinfo=None) for slot in slots] == [part.end for part in placed]
    assert [slot.room for slot in slots] == [part.room for part in placed]
    assert [slot.is_anchored for slot in slots] == [p.part.wait is not None for p in placed]


@given(programmes())
@quickly
def test_an_agenda_whose_anchors_can_be_kept_has_no_errors(programme: Programme) -> None:
    """No rule calls an error what is in order; rooms alone may clash in parallel strands."""
    errors = [
        diagnostic
        for diagnostic in planner.check(load_programme(programme))
        if diagnostic.severity is Severity.ERROR and diagnostic.code != "room-double-booked"
    ]
    assert errors == []


@given(programmes())
@quickly
def test_every_slot_ends_after_it_starts_and_stands_in_its_day(programme: Programme) -> None:
    """Ranges are half-open, start < end by construction; a day's slots are its sessions."""
    loaded = load_programme(programme)
    (day,) = plan_of(loaded).schedule.days
    assert all(slot.start < slot.end for slot in day.slots())
    assert all(entry.start < entry.end for entry in day.entries)
    assert [slot.session for slot in day.slots()] == list(day.day.sessions())
    assert day.is_whole
    strands = [slot for strand in day.strands() for slot in strand if isinstance(slot, Slot)]
    assert sorted(id(slot) for slot in strands) == sorted(id(slot) for slot in day.slots())


@given(programmes(), st.integers(-300, 240))
@quickly
def test_shifting_all_times_of_a_day_shifts_every_slot(programme: Programme, minutes: int) -> None:
    """A schedule depends on its anchors and on nothing else: they move, and it moves with them."""
    shift = timedelta(minutes=minutes)
    before = slots_of(load_programme(programme))
    after = slots_of(load_programme(programme, DAY_BEGINS + shift))
    assume(before[-1].end.replace(tzinfo=None) + shift < DAY_BEGINS + timedelta(hours=16))
    assert [slot.start + shift for slot in before] == [slot.start for slot in after]
    assert [slot.end + shift for slot in before] == [slot.end for slot in after]


@given(programmes(), st.sampled_from(["Asia/Bangkok", "America/Bogota", "Europe/Paris"]))
@quickly
def test_a_zone_changes_the_instants_and_not_the_clock(programme: Programme, zone: str) -> None:
    """Wall-clock authoring, UTC inside: an agenda reads the same wherever it is."""
    text = day_of(work_out(programme, DAY_BEGINS)[1], DAY_BEGINS)
    here, there = load_days(text, zone="UTC"), load_days(text, zone=zone)
    assert clock(here) == clock(there)


# Clashes


PEOPLE = ("Abena", "Birgit", "Carlos", "TBC")


@st.composite
def timed_sessions(draw: st.DrawFn) -> str:
    """A session with a time of its own, which may clash with any other."""
    start = DAY_BEGINS + timedelta(minutes=15 * draw(st.integers(4, 18)))
    end = start + timedelta(minutes=draw(st.sampled_from([15, 30, 60, 90])))
    fields = [f"title: Talk, time: {start:%H:%M}-{end:%H:%M}"]
    room = draw(st.none() | st.sampled_from([*ROOMS, "unlisted"]))
    fields += [f"room: {room}"] if room else []
    people = draw(st.lists(st.sampled_from(PEOPLE), max_size=3))
    fields += [f"chair: {people[0]}", f"speakers: [{', '.join(people)}]"] if people else []
    item_speaker = draw(st.none() | st.sampled_from(PEOPLE))
    fields += [f"items: [{{title: Part, speaker: {item_speaker}}}]"] if item_speaker else []
    return f"{{{', '.join(fields)}}}"


@st.composite
def clashing_days(draw: st.DrawFn) -> str:
    """One or two days of sessions and blocks, in any order of their times."""
    text = ""
    for number in range(draw(st.integers(1, 2))):
        # Times before the rollover are the next morning, so that one day runs into the next.
        text += f"- date: {DATE + timedelta(days=number)}\n"
        text += "  rollover: 10:00\n" if draw(st.booleans()) else ""
        text += "  sessions:\n"
        for _ in range(draw(st.integers(1, 3))):
            text += f"    - {draw(timed_sessions())}\n"
            strands = draw(st.lists(st.lists(timed_sessions(), max_size=3), max_size=3))
            text += "    - parallel:\n" if strands else ""
            for label, strand in zip(("garden", "Youth", "data"), strands, strict=False):
                text += f"        {label}: [{', '.join(strand)}]\n"
    return text


def overlapping(loaded: Loaded) -> Iterator[tuple[Slot, Slot, bool]]:
    """Each pair that shares an instant, and whether its two are meant to follow one another."""
    for one, other in combinations(slots_of(loaded), 2):
        if one.start < other.end and other.start < one.end:
            mine, others = one.session.route.steps, other.session.route.steps
            # The way to a session in a strand: days, 0, sessions, 4, parallel, garden, 1.
            is_one_day = mine[:2] == others[:2]
            is_one_block = len(mine) == len(others) == 7 and mine[:4] == others[:4]
            yield one, other, is_one_day and not (is_one_block and mine[5] != others[5])


def people_of(slot: Slot) -> set[str]:
    return {assignment.person for assignment in slot.session.all_people} - {"TBC"}


def session_at(plan: Plan, route: Route) -> Route:
    """The session that a place stands in."""
    routes = [slot.session.route for slot in plan.schedule.slots()]
    (found,) = [at for at in routes if route.steps[: len(at.steps)] == at.steps]
    return found


def pairs_found(loaded: Loaded, code: str) -> Counter[frozenset[Route]]:
    plan = plan_of(loaded)

    return Counter(
        frozenset({session_at(plan, finding.at), session_at(plan, other)})
        for finding in RULE_BY_CODE[code].findings(plan, Context())
        for other, _ in finding.related
    )


def pair_of(one: Slot, other: Slot) -> frozenset[Route]:
    return frozenset({one.session.route, other.session.route})


@given(clashing_days())
@quickly
def test_room_clashes_are_all_that_trying_every_pair_finds(days: str) -> None:
    """room-double-booked: all overlapping pairs in one room, but those that follow one another."""
    loaded = load_days(days)
    expected = Counter(
        pair_of(one, other)
        for one, other, in_sequence in overlapping(loaded)
        if one.room is not None and one.room == other.room and not in_sequence
    )
    assert pairs_found(loaded, "room-double-booked") == expected


@given(clashing_days())
@quickly
def test_clashes_of_people_are_all_that_trying_every_pair_finds(days: str) -> None:
    """double-booked: each person in each overlapping pair, whatever their roles."""
    loaded = load_days(days)
    expected = Counter(
        pair_of(one, other)
        for one, other, in_sequence in overlapping(loaded)
        for _ in people_of(one) & people_of(other)
        if not in_sequence
    )
    assert pairs_found(loaded, "double-booked") == expected


@given(clashing_days())
@quickly
def test_a_sequence_that_overlaps_is_reported_as_one(days: str) -> None:
    """What clashes leave to the rules of sequence is reported there, on the same day."""
    loaded = load_days(days)
    plan = plan_of(loaded)
    expected = {one.day.date for one, _, in_sequence in overlapping(loaded) if in_sequence}
    reported = {
        plan.agenda.days[int(finding.at.steps[1])].date
        for code in ("session-overlap", "anchor-unreachable")
        for finding in RULE_BY_CODE[code].findings(plan, Context())
    }
    assert expected <= reported
