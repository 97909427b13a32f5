"""Days for the tests of running late, and a simulator of them that shares no code with ours."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from hypothesis import strategies as st

from planner.loading import Loaded
from planner.schedule.flow import Flow, flow_of
from planner.schedule.slots import Block, DaySchedule, Slot
from planner.vocabulary.session_types import SessionType
from schedule.agendas import load_day, plan_of

CHANGEOVER = timedelta(minutes=5)
SHORTEST = {SessionType.BREAK: timedelta(minutes=10), SessionType.MEAL: timedelta(minutes=30)}
ROOMS = ("ballroom", "garden", "library")


@st.composite
def sessions(draw: st.DrawFn, clock: list[int], *, may_wait: bool = True) -> str:
    """A session after minute ``clock`` of the day, which moves on; some have times of their own."""
    minutes = 5 * draw(st.integers(1, 18))
    title = draw(st.sampled_from(["Talk", "Panel", "Coffee break", "Lunch", "Networking"]))
    fields = [f"title: {title}", f"duration: {minutes}m"]
    if draw(st.booleans()):
        fields.append(f"at_least: {draw(st.integers(1, minutes))}m")
    if draw(st.booleans()):
        fields.append(f"room: {draw(st.sampled_from(ROOMS))}")
    if draw(st.booleans()):
        fields.append(f"overrun: {draw(st.sampled_from([0, 1, 5, 12, 40]))}m")
    clock[0] += 5  # as much as people need to change rooms
    if may_wait and draw(st.booleans()):
        clock[0] += draw(st.sampled_from([0, 3, 10, 25]))
        fields.append(f"start: '{clock[0] // 60:02}:{clock[0] % 60:02}'")
    clock[0] += minutes
    return f"{{{', '.join(fields)}}}"


@st.composite
def day_bodies(draw: st.DrawFn) -> str:
    """A day's sessions and parallel blocks, whose anchors can all be kept."""
    clock = [0]
    lines = ["hours: 00:00-23:59", "sessions:"]
    for _ in range(draw(st.integers(1, 5))):
        if draw(st.integers(0, 2)):
            lines.append(f"  - {draw(sessions(clock))}")
            continue
        ends = []
        lines.append("  - parallel:")
        for label in draw(st.lists(st.sampled_from([*ROOMS, "x"]), min_size=1, unique=True)):
            inside = [clock[0]]
            lines.append(f"      {label}:")
            count = draw(st.integers(1, 2))
            strand = [draw(sessions(inside, may_wait=False)) for _ in range(count)]
            lines += [f"        - {session}" for session in strand]
            ends.append(inside[0])
        clock[0] = max(ends)
    return "\n".join(lines)


def flow_from(loaded: Loaded) -> Flow:
    """What waits for what on an agenda's only day, which is in order."""
    plan = plan_of(loaded)
    (day,) = plan.schedule.days
    flow = flow_of(day, plan.agenda)
    assert flow is not None
    return flow


def flow_for(body: str, *, defaults: str = "{room: ballroom, changeover: 5m}") -> Flow:
    """What waits for what on a day."""
    return flow_from(load_day(body, defaults=defaults))


class NaiveDay:
    """A day played session by session on a clock, with the overruns it is given."""

    def __init__(self, day: DaySchedule, overruns: Sequence[int]) -> None:
        self.overruns = iter(overruns)
        self.late_starts: list[float] = []
        self.late_ends: list[float] = []
        before: list[tuple[Slot, datetime]] = []
        for entry in day.entries:
            before = self.block(entry, before) if isinstance(entry, Block) else [
                self.session(entry, before)
            ]  # fmt: skip
        close = max(slot.end for slot in day.slots())
        if day.hours is not None and day.hours.end > close:
            close = day.hours.end
        last = max(over for _, over in before)
        self.late_starts.append(max(0.0, (last - close).total_seconds()))

    def block(
        self, block: Block, before: list[tuple[Slot, datetime]]
    ) -> list[tuple[Slot, datetime]]:
        ends = []
        for _, slots in block.strands:
            inside = before
            for slot in slots:
                inside = [self.session(slot, inside)]
            ends += inside
        return ends

    def session(self, slot: Slot, before: list[tuple[Slot, datetime]]) -> tuple[Slot, datetime]:
        """When it is over, and note how late it began and ended."""
        begins = slot.start
        if before:
            planned = slot.start - max(earlier.end for earlier, _ in before)
            on_their_way = (
                any(earlier.room != slot.room for earlier, _ in before)
                and any(earlier.session.type.is_seated for earlier, _ in before)
                and slot.session.type.is_seated
            )
            walk = min(CHANGEOVER, planned) if on_their_way else timedelta(0)
            begins = max(begins, max(over for _, over in before) + walk)
        length = slot.range.duration
        shortest = {
            SessionType.BREAK: timedelta(minutes=10),
            SessionType.MEAL: timedelta(minutes=30),
        }
        least = slot.session.at_least or shortest.get(slot.session.type, length)
        lasts = max(min(least, length), length - (begins - slot.start))
        over = begins + lasts + timedelta(seconds=next(self.overruns))
        self.late_starts.append((begins - slot.start).total_seconds())
        self.late_ends.append((over - slot.end).total_seconds())
        return slot, over
