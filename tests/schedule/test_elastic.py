"""Elastic time: what lies between two anchors is stretched or shrunk to fill it."""

from datetime import timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.loading import Loaded
from planner.model.time import whole_minutes
from planner.schedule.elastic import Stretch, fit
from schedule.agendas import clock, load_day, plan_of, slot_named, slots_of


@st.composite
def stretches(draw: st.DrawFn, most: int = 120) -> Stretch:
    least, natural, longest = sorted(draw(st.lists(st.integers(0, most), min_size=3, max_size=3)))
    return Stretch(natural, least, longest)


class TestFit:
    @given(st.lists(stretches(), max_size=8), st.integers(0, 600), st.sampled_from([1, 5, 10, 15]))
    def test_lengths_and_what_is_missing_sum_exactly(
        self, entries: list[Stretch], total: int, grain: int
    ) -> None:
        """Times between anchors sum exactly: what is not had is said to the minute."""
        lengths, missing = fit(entries, total, grain)
        assert sum(lengths) - missing == total

    @given(st.lists(stretches(), max_size=8), st.integers(0, 600), st.sampled_from([1, 5, 10]))
    def test_nothing_leaves_its_bounds(
        self, entries: list[Stretch], total: int, grain: int
    ) -> None:
        """No session is shorter than its least nor longer than its most."""
        lengths, missing = fit(entries, total, grain)
        for length, entry in zip(lengths, entries, strict=True):
            assert entry.least <= length <= entry.most
        if missing > 0:
            assert list(lengths) == [entry.least for entry in entries]
        if missing < 0:
            assert list(lengths) == [entry.most for entry in entries]

    @given(st.lists(stretches(6), max_size=4), st.integers(0, 24), st.sampled_from([1, 2, 5]))
    def test_no_smaller_total_change_will_do(
        self, entries: list[Stretch], total: int, grain: int
    ) -> None:
        """No smaller total change satisfies the anchors: trying every combination finds none."""
        ways = product(*(range(entry.least, entry.most + 1) for entry in entries))

        def cost(lengths: tuple[int, ...]) -> tuple[int, int]:
            changes = (abs(new - old.natural) for new, old in zip(lengths, entries, strict=True))
            return abs(sum(lengths) - total), sum(changes)

        lengths, missing = fit(entries, total, grain)
        assert cost(lengths) == min(map(cost, ways))
        assert abs(missing) == cost(lengths)[0]

    @given(st.lists(stretches(), min_size=1, max_size=8), st.integers(0, 600))
    def test_all_give_in_proportion(self, entries: list[Stretch], total: int) -> None:
        """Each gives its share of the change, to the minute, in proportion to what it can give."""
        lengths, missing = fit(entries, total, 1)
        change = sum(lengths) - sum(entry.natural for entry in entries)
        if missing or not change:
            return
        side = 1 if change < 0 else 2
        room = [abs(entry.natural - entry[side]) for entry in entries]
        for length, entry, can_give in zip(lengths, entries, room, strict=True):
            share = abs(change) * can_give / sum(room)
            assert abs(abs(length - entry.natural) - share) < 1

    @given(st.lists(stretches(), max_size=8), st.integers(0, 60), st.sampled_from([5, 10]))
    def test_changes_are_whole_grains_where_bounds_and_total_are(
        self, entries: list[Stretch], steps: int, grain: int
    ) -> None:
        """The change is shared in whole multiples of the grain."""
        whole = [Stretch(*(value // grain * grain for value in entry)) for entry in entries]
        lengths, _ = fit(whole, steps * grain, grain)
        assert all(length % grain == 0 for length in lengths)

    def test_the_earlier_of_two_equals_gives_first(self) -> None:
        entries = [Stretch(30, 20, 30), Stretch(30, 20, 30), Stretch(30, 20, 30)]
        assert fit(entries, 85, 5) == ((25, 30, 30), 0)
        assert fit(entries, 78, 5) == ((25, 25, 28), 0)

    def test_nothing_is_no_obstacle(self) -> None:
        assert fit([], 0, 5) == ((), 0)
        assert fit([], 10, 5) == ((), -10)


def lengths(loaded: Loaded) -> list[int]:
    return [whole_minutes(slot.range.duration) for slot in slots_of(loaded)]


class TestBetweenAnchors:
    def test_what_may_be_shorter_is_shortened_in_proportion(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 60m, at_least: 40m}
            - {title: Tea, duration: 20m}
            - {title: B, duration: 60m, at_least: 50m}
            - {time: "11:05", title: C, duration: 30m}
        """)
        assert loaded.diagnostics == ()
        assert clock(loaded)[:3] == ["09:00-09:50 A", "09:50-10:10 Tea", "10:10-11:05 B"]

    def test_what_may_be_longer_is_lengthened(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 30m, at_most: 45m}
            - {title: B, duration: 30m}
            - {time: "10:10", title: C, duration: 30m}
        """)
        assert clock(loaded)[:2] == ["09:00-09:40 A", "09:40-10:10 B"]

    def test_the_grain_may_be_chosen(self) -> None:
        day = """
            - {time: "09:00", title: A, duration: 60m, at_least: 30m}
            - {title: B, duration: 60m, at_least: 30m}
            - {time: "10:40", title: C, duration: 30m}
        """
        assert lengths(load_day(day, defaults="{room: ballroom, grain: 20m}"))[:2] == [40, 60]
        assert lengths(load_day(day))[:2] == [50, 50]

    def test_the_time_to_change_rooms_stays(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 60m, at_least: 40m}
            - {title: B, duration: 30m, room: garden}
            - {time: "10:25", title: C, duration: 30m, room: garden}
        """)
        assert clock(loaded)[:2] == ["09:00-09:50 A", "09:55-10:25 B"]

    def test_bounds_alone_say_what_is_usual(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:10, title: A}
            - {title: B, at_least: 90m}
            - {title: C, at_most: 20m}
        """)
        assert lengths(loaded) == [10, 90, 20]

    def test_what_has_a_start_only_still_fills_what_is_left(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - {title: B, duration: 30m, at_least: 20m}
            - {time: "10:10", title: C, duration: 30m}
        """)
        assert clock(loaded)[:2] == ["09:00-09:40 A", "09:40-10:10 B"]

    def test_within_its_own_bounds(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, at_least: 50m}
            - {title: B, duration: 30m, at_least: 20m}
            - {time: "10:10", title: C, duration: 30m}
        """)
        assert clock(loaded)[:2] == ["09:00-09:50 A", "09:50-10:10 B"]

    def test_a_written_end_is_reached_too(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 60m, at_least: 30m}
            - {title: B, end: 10:00, at_least: 20m}
            - {title: C, duration: 30m}
        """)
        assert clock(loaded) == ["09:00-09:40 A", "09:40-10:00 B", "10:00-10:30 C"]

    def test_what_cannot_be_reached_is_approached(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 60m, at_least: 50m}
            - {title: B, duration: 60m}
            - {time: "10:40", title: C, duration: 30m}
        """)
        assert clock(loaded) == ["09:00-09:50 A", "09:50-10:50 B", "10:40-11:10 C"]

    def test_an_anchor_in_the_past_shortens_nothing(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 60m, at_least: 30m}
            - {time: "08:00", title: B, duration: 30m}
        """)
        assert lengths(loaded)[0] == 60

    def test_what_could_not_be_read_shortens_nothing(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 60m, at_least: 30m}
            - {title: X, duration: soon}
            - {time: "09:50", title: B, duration: 30m}
        """)
        assert lengths(loaded)[0] == 60

    def test_before_the_end_of_the_day_it_is_shortened_and_never_lengthened(self) -> None:
        day = """
            hours: 09:00-{end}
            sessions:
              - {{title: A, duration: 60m, at_least: 40m, at_most: 90m}}
              - {{title: B, duration: 30m}}
        """
        assert lengths(load_day(day.format(end="10:20"))) == [50, 30]
        assert lengths(load_day(day.format(end="12:00"))) == [60, 30]

    def test_what_begins_after_the_day_is_left_as_it_is(self) -> None:
        loaded = load_day("""
            hours: 09:00-10:00
            sessions:
              - {title: A, duration: 60m}
              - {time: "19:00", title: Dinner, duration: 90m, at_least: 60m}
        """)
        assert lengths(loaded) == [60, 90]

    def test_a_slot_says_what_it_may_last(self) -> None:
        loaded = load_day("""
            - {time: 09:00-10:00, title: A, at_least: 45m}
            - {title: B, duration: 30m, at_most: 40m}
            - {time: "10:35", title: C}
            - {time: "11:00", title: D, duration: 30m}
        """)
        assert [slot.stretch for slot in slots_of(loaded)] == [
            (60, 45, 60), (30, 30, 40), (25, 25, 25), (30, 30, 30),
        ]  # fmt: skip


class TestBlocks:
    def test_a_block_gives_what_its_strands_can_give(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A, duration: 30m, room: lawn}
            - parallel:
                garden: [{title: B, duration: 60m, at_least: 40m}]
                library: [{title: C, duration: 50m}]
            - {time: "10:25", title: D, duration: 30m}
        """)
        assert clock(loaded)[1:3] == ["09:35-10:25 B", "09:35-10:25 C"]

    def test_it_grows_by_its_longest_strand_alone(self) -> None:
        loaded = load_day("""
            - start: 09:00
              parallel:
                garden: [{title: B, duration: 60m, at_most: 90m}]
                library: [{title: C, duration: 50m, at_most: 90m}]
            - {time: "10:15", title: D, duration: 30m}
        """)
        assert clock(loaded)[:2] == ["09:00-10:15 B", "09:00-09:50 C"]

    def test_strands_of_one_length_grow_together(self) -> None:
        loaded = load_day("""
            - start: 09:00
              parallel:
                garden: [{title: B, duration: 60m, at_most: 90m}]
                library: [{title: C, duration: 60m, at_most: 70m}]
            - {time: "10:15", title: D, duration: 30m}
        """)
        assert clock(loaded)[:2] == ["09:00-10:15 B", "09:00-10:10 C"]

    def test_an_anchor_in_a_strand_is_reached_in_the_strand(self) -> None:
        loaded = load_day("""
            - start: 09:00
              parallel:
                garden:
                  - {title: B, duration: 60m, at_least: 40m}
                  - {time: "09:50", title: C, duration: 30m}
                library: [{title: D, duration: 60m}]
        """)
        assert clock(loaded)[:2] == ["09:00-09:50 B", "09:50-10:20 C"]


class TestItems:
    @pytest.mark.parametrize(
        ("until", "items"), [("09:30", [10, 20]), ("09:24", [8, 16]), ("09:45", [15, 30])]
    )
    def test_items_that_fill_a_session_go_on_filling_it(self, until: str, items: list[int]) -> None:
        loaded = load_day(f"""
            - time: "09:00"
              title: A
              at_least: 20m
              at_most: 50m
              duration: 30m
              items: [{{title: One, duration: 10m}}, {{title: Two, duration: 20m}}]
            - {{time: "{until}", title: B, duration: 30m}}
        """)
        assert self.minutes(loaded) == items

    @pytest.mark.parametrize(("until", "items"), [("09:25", [10, 10]), ("09:18", [9, 9])])
    def test_items_that_leave_time_are_shortened_only_when_they_must(
        self, until: str, items: list[int]
    ) -> None:
        loaded = load_day(f"""
            - time: "09:00"
              title: A
              at_least: 15m
              duration: 30m
              items: [{{title: One, duration: 10m}}, {{title: Two, duration: 10m}}]
            - {{time: "{until}", title: B, duration: 30m}}
        """)
        assert self.minutes(loaded) == items

    def test_items_that_never_fitted_stay_as_they_are(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A, items: [{title: One, duration: 40m}]}
        """)
        assert self.minutes(loaded) == [40]

    @staticmethod
    def minutes(loaded: Loaded) -> list[int]:
        spans = (item.range for item in slots_of(loaded)[0].items)
        return [whole_minutes(span.duration) for span in spans if span]


@st.composite
def days(draw: st.DrawFn) -> tuple[str, int]:
    """Elastic sessions between two anchors, and the minutes between those."""
    lines = []
    for number in range(draw(st.integers(1, 5))):
        least, natural, most = sorted(draw(st.lists(st.integers(5, 90), min_size=3, max_size=3)))
        keys = f"duration: {natural}m, at_least: {least}m, at_most: {most}m"
        start = "time: '08:00', " if number == 0 else ""
        lines.append(f"- {{{start}title: S{number}, {keys}}}")
    minutes = draw(st.integers(10, 500))
    anchor = timedelta(hours=8, minutes=minutes)
    hour, minute = divmod(whole_minutes(anchor), 60)
    return "\n".join([*lines, f"- {{time: '{hour:02}:{minute:02}', title: End}}"]), minutes


@given(days())
def test_a_run_reaches_its_anchor_or_says_what_is_missing(day: tuple[str, int]) -> None:
    """Times between anchors sum exactly, each session inside its bounds, none apart or over."""
    text, minutes = day
    loaded = load_day(text)
    *run, end = slots_of(loaded)
    for slot in run:
        assert slot.stretch.least <= whole_minutes(slot.range.duration) <= slot.stretch.most
    assert all(earlier.end == later.start for earlier, later in pairwise(run))
    least = sum(slot.stretch.least for slot in run)
    most = sum(slot.stretch.most for slot in run)
    reached = whole_minutes(run[-1].end - run[0].start)
    assert reached == min(max(minutes, least), most)
    assert (run[-1].end == end.start) is (least <= minutes <= most)


def test_placing_twice_gives_the_same() -> None:
    day = """
        - {time: "09:00", title: A, duration: 60m, at_least: 31m}
        - {title: B, duration: 60m, at_least: 33m}
        - {title: C, duration: 60m, at_least: 37m}
        - {time: "11:33", title: D, duration: 30m}
    """
    assert plan_of(load_day(day)).schedule == plan_of(load_day(day)).schedule
    assert slot_named(load_day(day), "D").start == slot_named(load_day(day), "C").end


@st.composite
def small_days(draw: st.DrawFn) -> tuple[str, list[Stretch], int]:
    """Up to three sessions of a few minutes before an anchor, in a room each or in one."""
    lines, bounds = [], []
    for number in range(draw(st.integers(1, 3))):
        least, natural, most = sorted(draw(st.lists(st.integers(1, 8), min_size=3, max_size=3)))
        bounds.append(Stretch(natural, least, most))
        start = "time: '09:00', " if number == 0 else ""
        keys = f"duration: {natural}m, at_least: {least}m, at_most: {most}m"
        room = draw(st.sampled_from(["garden", "library"]))
        lines.append(f"- {{{start}title: S{number}, type: panel, room: {room}, {keys}}}")
    minutes = draw(st.integers(1, 40))
    return "\n".join([*lines, f"- {{time: '09:{minutes:02}', title: End}}"]), bounds, minutes


@given(small_days())
def test_no_smaller_change_of_a_day_reaches_the_anchor(day: tuple[str, list[Stretch], int]) -> None:
    """No smaller total change satisfies the anchors: a brute force over every length of every
    session of a small day, walks between rooms included, finds none."""
    text, bounds, minutes = day
    loaded = load_day(text, defaults="{changeover: 2m, grain: 2m}")
    *run, end = slots_of(loaded)
    walks = sum(whole_minutes(later.start - earlier.end) for earlier, later in pairwise(run))
    assert walks == 2 * sum(earlier.room != later.room for earlier, later in pairwise(run))

    def cost(lengths: tuple[int, ...]) -> tuple[int, int]:
        changes = (abs(new - old.natural) for new, old in zip(lengths, bounds, strict=True))
        return abs(sum(lengths) + walks - minutes), sum(changes)

    found = tuple(whole_minutes(slot.range.duration) for slot in run)
    every = product(*(range(bound.least, bound.most + 1) for bound in bounds))
    assert cost(found) == min(map(cost, every))
    assert whole_minutes(end.start - run[0].start) == minutes
