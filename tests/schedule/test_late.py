"""A day that runs late: what gives, in which order, and what has to wait."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.loading import Loaded
from planner.model.time import MINUTE, whole_minutes
from planner.schedule.late import CannotRecoverError, Recovery, running_at
from planner.schedule.rescue import recover
from planner.schedule.slots import DaySchedule
from schedule.agendas import load_day, plan_of


def at(loaded: Loaded, wall: str) -> datetime:
    """A time of the venue's clock on the first day."""
    hour, minute = map(int, wall.split(":"))
    day = plan_of(loaded).schedule.days[0]
    return datetime(
        day.day.date.year, day.day.date.month, day.day.date.day, hour, minute, tzinfo=day.zone
    )


def recovered(
    body: str, wall: str, minutes: int, may_drop: tuple[str, ...] = ()
) -> tuple[Recovery, DaySchedule]:
    loaded = load_day(body)
    plan, day = plan_of(loaded), plan_of(loaded).schedule.days[0]
    instant = at(loaded, wall)
    running = running_at(day, instant)
    delay = timedelta(minutes=minutes)
    return recover(plan.agenda, day, running, delay, instant, frozenset(may_drop)), day


def clock(recovery: Recovery) -> list[str]:
    """Each slot as it is to be: `09:00-10:00 Title`, or `- Title`."""
    return [
        f"{one.after.local(one.after.start):%H:%M}-{one.after.local(one.after.end):%H:%M} "
        f"{one.before.session.title}"
        if one.after
        else f"- {one.before.session.title}"
        for one in recovery.slots
    ]


MORNING = """
- {time: "09:00", title: Welcome, duration: 30m}
- {title: Talk, duration: 60m, at_least: 50m}
- {title: Coffee, type: break, duration: 20m}
- {title: Quiz, id: quiz, duration: 20m}
- {time: "11:10", title: Panel, duration: 50m, at_least: 45m}
- {time: "12:00", title: Lunch, duration: 60m}
"""


class TestWhatIsOn:
    @pytest.mark.parametrize(
        ("wall", "titles"),
        [
            ("08:00", ["Welcome"]),
            ("09:00", ["Welcome"]),
            ("09:10", ["Welcome"]),
            ("09:30", ["Welcome"]),
            ("09:31", ["Talk"]),
            ("11:10", ["Quiz"]),
            ("13:00", ["Lunch"]),
            ("13:01", []),
        ],
    )
    def test_it_has_begun_and_is_not_over(self, wall: str, titles: list[str]) -> None:
        loaded = load_day(MORNING)
        running = running_at(plan_of(loaded).schedule.days[0], at(loaded, wall))
        assert [slot.session.title for slot in running] == titles

    def test_in_a_gap_it_is_what_comes_next(self) -> None:
        loaded = load_day(
            "- {time: 09:00-09:30, title: A}\n- parallel:\n"
            "    garden: [{time: 10:00-11:00, title: B}]\n    lawn: [{time: 10:00-11:00, title: C}]"
        )
        running = running_at(plan_of(loaded).schedule.days[0], at(loaded, "09:45"))
        assert [slot.session.title for slot in running] == ["B", "C"]


class TestWhatGives:
    def test_what_may_be_shorter_gives_first(self) -> None:
        recovery, _ = recovered(MORNING, "09:20", 10)
        assert clock(recovery) == [
            "09:00-09:40 Welcome", "09:40-10:30 Talk", "10:30-10:50 Coffee", "10:50-11:10 Quiz",
            "11:10-12:00 Panel", "12:00-13:00 Lunch",
        ]  # fmt: skip
        assert recovery.ends_late == timedelta(0)

    def test_then_pauses_down_to_their_floor(self) -> None:
        recovery, _ = recovered(MORNING, "09:20", 15)
        assert clock(recovery)[1:4] == [
            "09:45-10:35 Talk", "10:35-10:50 Coffee", "10:50-11:10 Quiz"
        ]  # fmt: skip

    def test_then_an_anchor_waits_as_little_as_it_must(self) -> None:
        recovery, _ = recovered(MORNING, "09:20", 25)
        assert clock(recovery) == [
            "09:00-09:55 Welcome", "09:55-10:45 Talk", "10:45-10:55 Coffee", "10:55-11:15 Quiz",
            "11:15-12:00 Panel", "12:00-13:00 Lunch",
        ]  # fmt: skip
        assert [one.before.session.title for one in recovery.slots if one.is_late] == ["Panel"]

    def test_nothing_goes_unless_it_may(self) -> None:
        recovery, _ = recovered(MORNING, "09:20", 40)
        assert recovery.dropped == ()
        recovery, _ = recovered(MORNING, "09:20", 40, ("quiz",))
        assert [slot.session.title for slot in recovery.dropped] == ["Quiz"]
        assert clock(recovery) == [
            "09:00-10:10 Welcome", "10:10-11:00 Talk", "11:00-11:10 Coffee", "- Quiz",
            "11:10-12:00 Panel", "12:00-13:00 Lunch",
        ]  # fmt: skip

    def test_what_is_optional_may_go_and_the_rest_gives_less(self) -> None:
        day = MORNING.replace("id: quiz", "optional: yes")
        recovery, _ = recovered(day, "09:20", 25)
        assert clock(recovery)[1:4] == ["09:55-10:50 Talk", "10:50-11:10 Coffee", "- Quiz"]

    def test_the_shortest_that_gives_enough_goes(self) -> None:
        recovery, _ = recovered("""
            - {time: "09:00", title: A, duration: 30m}
            - {title: B, duration: 40m, optional: yes}
            - {title: C, duration: 20m, optional: yes}
            - {title: D, duration: 10m, optional: yes}
            - {time: "10:40", title: E, duration: 30m}
        """, "09:10", 15)  # fmt: skip
        assert [slot.session.title for slot in recovery.dropped] == ["C"]

    def test_else_the_longest_and_one_more(self) -> None:
        recovery, _ = recovered("""
            - {time: "09:00", title: A, duration: 30m}
            - {title: B, duration: 20m, optional: yes}
            - {title: C, duration: 30m, optional: yes}
            - {time: "10:20", title: D, duration: 30m}
        """, "09:10", 45)  # fmt: skip
        assert [slot.session.title for slot in recovery.dropped] == ["B", "C"]

    def test_what_is_over_does_not_change(self) -> None:
        recovery, _ = recovered("""
            - {time: "09:00", title: A, duration: 60m, at_least: 30m}
            - {title: B, duration: 30m}
            - {title: C, duration: 30m, at_least: 20m}
            - {time: "11:00", title: D, duration: 30m}
        """, "10:10", 15)  # fmt: skip
        assert clock(recovery) == [
            "09:00-10:00 A", "10:00-10:45 B", "10:45-11:05 C", "11:05-11:35 D",
        ]  # fmt: skip
        assert recovery.ends_late == timedelta(minutes=5)

    def test_a_gap_takes_what_it_can(self) -> None:
        recovery, _ = recovered("""
            - {time: 09:00-10:00, title: A}
            - {time: 10:20-11:00, title: B}
        """, "09:10", 15)  # fmt: skip
        assert clock(recovery) == ["09:00-10:15 A", "10:20-11:00 B"]

    def test_what_begins_late_is_as_long(self) -> None:
        recovery, _ = recovered("""
            hours: 09:00-12:00
            sessions:
              - {title: A, duration: 30m}
              - {title: B, duration: 30m, at_least: 20m}
              - {time: "10:00", title: C, duration: 30m}
        """, "08:30", 15)  # fmt: skip
        assert clock(recovery) == ["09:15-09:45 A", "09:45-10:05 B", "10:05-10:35 C"]

    def test_a_session_that_lasts_until_the_next_gives_up_to_half(self) -> None:
        day = """
            - {{time: "09:00", title: A, duration: 60m}}
            - {{time: "10:00", title: B}}
            - {{time: "10:40", title: C, duration: 20m{bound}}}
        """
        assert clock(recovered(day.format(bound=""), "09:30", 25)[0]) == [
            "09:00-10:25 A", "10:25-10:45 B", "10:45-11:05 C",
        ]  # fmt: skip

    def test_the_end_of_the_day_is_kept_too(self) -> None:
        recovery, _ = recovered("""
            - {time: "09:00", title: A, duration: 60m}
            - {title: B, duration: 60m, at_least: 45m}
        """, "09:30", 20)  # fmt: skip
        assert clock(recovery) == ["09:00-10:20 A", "10:20-11:05 B"]
        assert recovery.ends_late == timedelta(minutes=5)


class TestBlocks:
    DAY = """
        - {time: "09:00", title: A, duration: 60m}
        - start: 10:00
          parallel:
            garden: [{title: B, duration: 60m, at_least: 50m}]
            lawn: [{title: C, duration: 30m}, {title: D, duration: 30m, optional: yes}]
        - {time: "11:00", title: Lunch, duration: 60m}
    """

    def test_a_block_starts_late_as_a_whole_and_its_strands_give(self) -> None:
        recovery, _ = recovered(self.DAY, "09:30", 10)
        assert clock(recovery) == [
            "09:00-10:10 A", "10:10-11:00 B", "10:10-10:40 C", "- D", "11:00-12:00 Lunch",
        ]  # fmt: skip

    def test_all_that_is_on_is_late_and_what_would_not_help_stays(self) -> None:
        recovery, _ = recovered(self.DAY, "10:10", 10)
        assert [slot.session.title for slot in recovery.running] == ["B", "C"]
        assert clock(recovery)[1:] == [
            "10:00-11:10 B", "10:00-10:40 C", "10:40-11:10 D", "11:10-12:00 Lunch",
        ]  # fmt: skip


def test_a_day_that_does_not_fit_in_time_is_not_recovered() -> None:
    with pytest.raises(CannotRecoverError, match="does not fit"):
        recovered("""
            - {time: "09:00", title: A, duration: 60m}
            - {time: "09:30", title: B, duration: 60m}
        """, "09:10", 5)  # fmt: skip


@st.composite
def late_days(draw: st.DrawFn) -> tuple[str, int]:
    """Runs of sessions, elastic or not, and pauses, with gaps before some anchors; and a delay."""
    lines, minute = [], 8 * 60
    for run in range(draw(st.integers(1, 4))):
        for number in range(draw(st.integers(1, 3))):
            length = draw(st.integers(2, 14)) * 5
            least = draw(st.integers(1, length // 5)) * 5
            kind = draw(st.sampled_from(["panel", "panel", "break", "meal"]))
            bound = f", at_least: {least}m" if draw(st.booleans()) else ""
            start = f"time: '{minute // 60:02}:{minute % 60:02}', " if number == 0 else ""
            title = f"{'Pause' if kind in ('break', 'meal') else 'Talk'}{run}{number}"
            lines.append(f"- {{{start}title: {title}, type: {kind}, duration: {length}m{bound}}}")
            minute += length
        minute += draw(st.sampled_from([0, 0, 5, 20]))
    return "\n".join(lines), draw(st.integers(1, 90))


def can_give(day: DaySchedule, index: int) -> int:
    """What a slot can give, from the words of the format alone."""
    session = list(day.slots())[index].session
    length = whole_minutes(session.duration or timedelta(0))
    if session.at_least is not None:
        return length - whole_minutes(session.at_least)
    floor = {"break": 10, "meal": 30}.get(session.type.value)
    return max(0, length - floor) if floor else 0


def late_from_the_first(day: tuple[str, int]) -> tuple[DaySchedule, Recovery]:
    """A day as planned, and after its first session took so many minutes longer."""
    body, minutes = day
    plan = plan_of(load_day(body))
    planned = plan.schedule.days[0]
    instant = next(planned.slots()).start + MINUTE
    running = running_at(planned, instant)
    return planned, recover(plan.agenda, planned, running, minutes * MINUTE, instant)


@given(late_days())
def test_each_anchor_is_as_late_as_it_must_be_and_no_later(day: tuple[str, int]) -> None:
    """What is late, less what can be given and the gaps, is carried from anchor to anchor."""
    planned, recovery = late_from_the_first(day)
    slots = list(planned.slots())
    minutes = day[1]
    carried = minutes
    for index in range(1, len(slots)):
        before, slot = slots[index - 1], slots[index]
        if slot.is_anchored:
            carried = max(0, carried - whole_minutes(slot.start - before.end))
            after = recovery.slots[index].after
            assert after is not None
            assert whole_minutes(after.start - slot.start) == carried
        carried = max(0, carried - can_give(planned, index)) if carried else 0
    assert whole_minutes(recovery.ends_late) == carried


@given(late_days())
def test_nothing_leaves_its_bounds_and_nothing_overlaps(day: tuple[str, int]) -> None:
    """No session is shorter than it may be, none is longer than planned, none begins too early."""
    planned, recovery = late_from_the_first(day)
    first, minutes = next(planned.slots()), day[1]
    over = first.start
    for index, (before, after) in enumerate(recovery.slots):
        assert after is not None
        assert after.start >= max(over, before.start)
        given = before.range.duration - after.range.duration
        if before is first:
            assert given == -minutes * MINUTE
        else:
            assert 0 <= whole_minutes(given) <= can_give(planned, index)
        over = after.end


@given(late_days())
def test_pauses_give_only_when_the_sessions_round_them_have(day: tuple[str, int]) -> None:
    """Where a pause that has no bound is shorter, all of its run that may be shorter is."""
    planned, recovery = late_from_the_first(day)
    slots = list(planned.slots())
    runs: list[list[int]] = []
    for index, slot in enumerate(slots):
        if slot.is_anchored:
            runs.append([])
        runs[-1].append(index)
    for run in runs:
        shorter = {
            index
            for index in run
            if (after := recovery.slots[index].after)
            and after.range.duration < slots[index].range.duration
        }
        plain_pauses = {
            index
            for index in run
            if slots[index].session.type.is_pause and slots[index].session.at_least is None
        }
        if shorter & plain_pauses:
            for index in run:
                if index and not slots[index].session.type.is_pause:
                    after = recovery.slots[index].after
                    assert after is not None
                    gave = whole_minutes(slots[index].range.duration - after.range.duration)
                    assert gave == can_give(planned, index)
