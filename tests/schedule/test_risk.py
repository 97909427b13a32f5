"""How likely a day is to run late: against a naive simulator, closed forms, and what must hold."""

from datetime import timedelta
from itertools import pairwise
from math import log10

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.schedule.buffers import places, play_with, reliefs
from planner.schedule.flow import Flow, flow_of
from planner.schedule.overruns import LEVELS, Overrun
from planner.schedule.risk import (
    Lateness,
    Milestone,
    chance,
    draw,
    lateness_of,
    milestones,
    play,
    watched,
)
from schedule.agendas import load_day, plan_of
from schedule.risky_days import NaiveDay, day_bodies, flow_for, flow_from

quickly = settings(deadline=None, max_examples=60)
RUNS = 40
MINUTE = 60


def minutes(number: int) -> timedelta:
    return timedelta(minutes=number)


def tail(one_in_ten: float, earliest: float, late: float) -> float:
    """The share of sessions that run over by so many minutes or more."""
    return float(min(1.0, 10 ** (-(earliest + late) / (one_in_ten + earliest))))


def moment_before(flow: Flow, title: str, runs: int = 10_000) -> Milestone:
    """How late the session with a title begins."""
    found = milestones(flow, play(flow, draw(flow, runs)))
    return next(each for each in found if name_of(flow, each.steps[0]) == title)


def name_of(flow: Flow, step: int) -> str | None:
    slot = flow[step].slot
    return slot.session.title if slot else None


class TestOverruns:
    @pytest.mark.parametrize(("one_in_ten", "earliest"), [(5, 5), (10, 3), (0, 4), (40, 0)])
    def test_one_in_ten_runs_over_by_more_than_what_is_said(
        self, one_in_ten: int, earliest: int
    ) -> None:
        values = Overrun(one_in_ten, earliest).values
        assert len(values) == LEVELS
        over = sum(value > MINUTE * one_in_ten for value in values) / LEVELS
        assert over == pytest.approx(0.1, abs=2 / LEVELS)
        assert values[0] >= -MINUTE * earliest
        assert all(lower <= higher for lower, higher in pairwise(values))

    @given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 5))
    @quickly
    def test_whoever_runs_over_by_more_runs_over_by_more_in_each_case(
        self, one: int, other: int, earliest: int
    ) -> None:
        less, more = sorted((one, other))
        pairs = zip(Overrun(less, earliest).values, Overrun(more, earliest).values, strict=True)
        assert all(low <= high for low, high in pairs)

    def test_what_the_session_says_comes_before_the_defaults_and_these_before_our_table(
        self,
    ) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: Panel one, duration: 60m, overrun: 3m}
            - {title: Panel two, duration: 60m}
            - {title: Keynote, duration: 60m}
            - {title: Keynote again, duration: 10m}
            - {title: Keynote to the minute, duration: 10m, overrun: 0m}
            """,
            defaults="{overruns: {panel: 12m}}",
        )
        assert [step.overrun for step in flow[:-1]] == [
            Overrun(3, 5), Overrun(12, 5), Overrun(5, 5), Overrun(2, 1), Overrun(0, 1)
        ]  # fmt: skip


class TestFlow:
    def test_free_time_less_the_walk_is_slack(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 50m}
            - {time: 10:00, title: B, duration: 30m, room: garden}
            - {title: C, duration: 30m}
            """
        )
        assert [step.waits for step in flow] == [
            (), ((0, 5 * MINUTE),), ((1, 0),), ((2, 0),)
        ]  # fmt: skip
        assert [step.is_anchor for step in flow] == [True, True, False, True]

    def test_people_make_do_with_the_time_that_was_planned_to_change_rooms(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 58m}
            - {time: 10:00, title: B, duration: 30m, room: garden}
            """
        )
        assert flow[1].waits == ((0, 0),)

    def test_pauses_and_elastic_sessions_give_and_nothing_else_does(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: Talk, duration: 60m}
            - {title: Panel, duration: 60m, at_least: 45m}
            - {title: Coffee break, duration: 25m}
            - {title: Tea break, duration: 25m, at_least: 20m}
            - {title: Prayer break, duration: 5m}
            - {title: Lunch, duration: 75m}
            - {title: Networking, duration: 60m}
            """
        )
        assert [step.give // MINUTE for step in flow] == [0, 15, 15, 5, 0, 45, 0, 0]

    def test_what_follows_a_block_waits_for_each_of_its_strands(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 30m}
            - parallel:
                garden: [{title: B, duration: 30m}, {title: C, duration: 30m}]
                library: [{title: D, duration: 45m}]
            - {title: Lunch, duration: 60m}
            """
        )
        assert [step.waits_for for step in flow] == [(), (0,), (1,), (0,), (2, 3), (4,)]
        assert flow[4].waits == ((2, 0), (3, 15 * MINUTE))

    def test_the_day_is_over_with_its_hours(self) -> None:
        body = "hours: 09:00-10:30\nsessions: [{title: A, duration: 60m}]"
        assert flow_for(body)[-1].waits == ((0, 30 * MINUTE),)
        assert flow_for(body.replace("10:30", "09:45"))[-1].waits == ((0, 0),)
        assert flow_for("- {time: 09:00, title: A, duration: 60m}")[-1].waits == ((0, 0),)

    @pytest.mark.parametrize(
        "body",
        [
            "- {time: 09:00-10:30, title: A}\n- {time: 10:00-11:00, title: B}",
            "- {time: 09:00, title: A, duration: 90m}\n- {time: 10:00-11:00, title: B}",
            "- {title: A, duration: 60m}\n- {time: 10:00-11:00, title: B}",
            "hours: 09:00-10:00\nsessions: []",
        ],
        ids=["an overlap", "an anchor that cannot be reached", "no start", "nothing"],
    )
    def test_a_day_that_contradicts_itself_has_none(self, body: str) -> None:
        plan = plan_of(load_day(body))
        assert flow_of(plan.schedule.days[0], plan.agenda) is None


class TestPlaying:
    @given(day_bodies(), st.integers(0, 5))
    @quickly
    def test_every_run_is_what_a_naive_simulator_makes_of_it(self, body: str, seed: int) -> None:
        """Session by session on a clock, with the same overruns, everything is as late."""
        loaded = load_day(body)
        (day,) = plan_of(loaded).schedule.days
        flow = flow_from(loaded)
        luck = draw(flow, RUNS, seed)
        lateness = play(flow, luck)
        for run in range(RUNS):
            naive = NaiveDay(day, [overruns[run] for overruns in luck[:-1]])
            assert [late[run] for late in lateness.starts] == naive.late_starts
            assert [late[run] for late in lateness.ends[:-1]] == naive.late_ends

    @given(day_bodies())
    @quickly
    def test_where_nothing_runs_over_all_is_as_planned(self, body: str) -> None:
        flow = flow_for(body)
        lateness = play(flow, [[0] for _ in flow])
        assert all(late == [0] for late in (*lateness.starts, *lateness.ends))

    @given(day_bodies(), st.data())
    @quickly
    def test_more_slack_never_makes_anything_later(self, body: str, data: st.DataObject) -> None:
        flow = flow_for(body)
        index = data.draw(st.integers(0, len(flow) - 1))
        more = data.draw(st.integers(0, 1800))
        step = flow[index]
        waits = tuple((on, slack + more) for on, slack in step.waits)
        eased = (*flow[:index], step._replace(waits=waits), *flow[index + 1 :])
        luck = draw(flow, RUNS)
        assert is_never_later(play(eased, luck), play(flow, luck))

    @given(day_bodies(), st.data())
    @quickly
    def test_a_longer_overrun_never_makes_anything_earlier(
        self, body: str, data: st.DataObject
    ) -> None:
        flow = flow_for(body)
        index = data.draw(st.integers(0, len(flow) - 2))
        step = flow[index]
        late, early = step.overrun
        longer = step._replace(overrun=Overrun(late + data.draw(st.integers(0, 30)), early))
        worse = (*flow[:index], longer, *flow[index + 1 :])
        assert is_never_later(play(flow, draw(flow, RUNS)), play(worse, draw(worse, RUNS)))


def is_never_later(one: Lateness, other: Lateness) -> bool:
    """Whether nothing is later than in the other, in any run."""
    pairs = zip((*one.starts, *one.ends), (*other.starts, *other.ends), strict=True)
    return all(a <= b for ours, theirs in pairs for a, b in zip(ours, theirs, strict=True))


class TestChances:
    @pytest.mark.parametrize("late", [1, 5, 10, 20])
    def test_after_one_session_it_is_the_tail_of_its_overrun(self, late: int) -> None:
        """P(late) is the distribution's tail, within three standard errors."""
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 60m, overrun: 10m}
            - {time: 10:00, title: Lunch, duration: 60m}
            """
        )
        starts = play(flow, draw(flow)).starts[1]
        expected = tail(10, 5, late)
        error = (expected * (1 - expected) / len(starts)) ** 0.5
        assert abs(chance(starts, minutes(late)) - expected) < 3 * error

    @pytest.mark.parametrize("late", [1, 5, 10, 20])
    def test_after_two_sessions_it_is_the_convolution(self, late: int) -> None:
        """The second one's overrun, added to what the first could not make good."""
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 60m, overrun: 8m}
            - {title: Coffee break, duration: 13m, overrun: 12m}
            - {time: "10:13", title: Lunch, duration: 60m}
            """
        )
        assert flow[1].give == 3 * MINUTE
        starts = play(flow, draw(flow)).starts[2]
        steps = 20_000
        expected = 0.0
        for step in range(steps):
            share = 1 - (step + 0.5) / steps
            first = -5 + 13 * -log10(share)
            expected += tail(12, 1, late - max(0.0, first - 3)) / steps
        error = (expected * (1 - expected) / len(starts)) ** 0.5
        assert abs(chance(starts, minutes(late)) - expected) < 3 * error

    def test_delays_are_those_of_one_day_in_two_and_of_one_in_ten(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 60m, overrun: 20m}
            - {time: 10:00, title: Lunch, duration: 60m}
            """
        )
        lunch = moment_before(flow, "Lunch")
        assert lunch.tenth / MINUTE == pytest.approx(20, abs=1)
        assert lunch.half / MINUTE == pytest.approx(-5 + 25 * 0.30103, abs=0.5)
        lateness = Lateness([[], list(range(10)), []], [])
        (found, *_) = milestones((flow[0], flow[1]), lateness, timedelta(seconds=9))
        assert (found.chance, found.half, found.tenth) == (0.1, 5, 9)

    def test_strands_that_begin_together_are_one_and_as_late_as_the_last(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 60m}
            - start: 10:00
              parallel:
                garden: [{title: B, duration: 30m}]
                library: [{title: C, duration: 30m}]
            - {title: D, duration: 30m}
            """
        )
        assert watched(flow) == [(1, 2), (4,)]
        lateness = Lateness([[], [0, 7], [5, 6], [], []], [])
        assert lateness_of((1, 2), lateness) == [5, 7]


class TestBuffers:
    @given(day_bodies(), st.data())
    @quickly
    def test_a_bigger_buffer_never_hurts(self, body: str, data: st.DataObject) -> None:
        """With the same luck, five minutes more make nothing later, in any run."""
        flow = flow_for(body)
        if not (found := places(flow)):
            return
        place = data.draw(st.sampled_from(found))
        luck = draw(flow, RUNS)
        known = play(flow, luck)
        small = play_with(flow, luck, known, place, minutes(5))
        large = play_with(flow, luck, known, place, minutes(10))
        assert is_never_later(large, small)
        assert is_never_later(small, known)

    @given(day_bodies(), st.data())
    @quickly
    def test_playing_on_from_a_buffer_is_playing_the_whole_day(
        self, body: str, data: st.DataObject
    ) -> None:
        flow = flow_for(body)
        if not (found := places(flow)):
            return
        place = data.draw(st.sampled_from(found))
        eased = tuple(
            step._replace(waits=tuple((on, slack + 300) for on, slack in step.waits))
            if index in place.before
            else step
            for index, step in enumerate(flow)
        )
        luck = draw(flow, RUNS)
        known = play(flow, luck)
        assert play_with(flow, luck, known, place, minutes(5)) == play(eased, luck)

    @given(day_bodies())
    @quickly
    def test_an_anchor_is_helped_most_right_before_it(self, body: str) -> None:
        """A buffer there also takes up what sessions in between run over by."""
        flow = flow_for(body)
        luck = draw(flow, RUNS)
        known = play(flow, luck)
        for steps in watched(flow):
            here = next(place for place in places(flow) if set(steps) <= set(place.before))
            best = lateness_of(steps, play_with(flow, luck, known, here, minutes(5)))
            for place in places(flow):
                other = lateness_of(steps, play_with(flow, luck, known, place, minutes(5)))
                assert all(a <= b for a, b in zip(best, other, strict=True))

    def test_the_place_that_avoids_most_comes_first(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 60m, overrun: 20m}
            - {time: 10:00, title: B, duration: 60m, overrun: 0m}
            - {time: 11:00, title: C, duration: 60m, overrun: 0m}
            """
        )
        luck = draw(flow)
        found = reliefs(flow, luck, play(flow, luck), minutes(5))
        assert [relief.place.before for relief in found] == [(1,), (2,), (3,)]
        assert [relief.place.after for relief in found] == [(0,), (1,), (2,)]
        first = found[0]
        assert first.moment.steps == (1,)
        assert first.chance < first.moment.chance
        assert first.avoided > 2 * (first.moment.chance - first.chance)

    def test_a_place_where_it_does_nothing_is_left_out(self) -> None:
        flow = flow_for(
            """
            - {time: 09:00, title: A, duration: 60m}
            - {time: 14:00, title: B, duration: 60m}
            """
        )
        luck = draw(flow)
        found = reliefs(flow, luck, play(flow, luck), minutes(5))
        assert [relief.place.before for relief in found] == [(2,)]


class TestLuck:
    BODY = """
        - {time: 09:00, title: A, duration: 60m}
        - {title: B, duration: 60m}
        """

    def test_the_same_agenda_has_the_same_luck_and_another_seed_another(self) -> None:
        flow = flow_for(self.BODY)
        assert draw(flow, RUNS, 1) == draw(flow_for(self.BODY), RUNS, 1)
        assert draw(flow, RUNS, 1) != draw(flow, RUNS, 2)
        assert draw(flow, RUNS)[0] != draw(flow, RUNS)[1]

    def test_the_luck_of_a_session_is_the_same_on_every_machine(self) -> None:
        """Pinned: what `random()` gives from this seed, date and id, in seconds."""
        assert draw(flow_for(self.BODY), 6)[0] == [-155, -245, -88, 624, 217, -258]

    def test_fewer_runs_are_the_first_of_more(self) -> None:
        flow = flow_for(self.BODY)
        assert [overruns[:10] for overruns in draw(flow, RUNS)] == draw(flow, 10)

    def test_a_new_session_leaves_the_luck_of_the_others_as_it_was(self) -> None:
        more = self.BODY.replace(
            "- {title: B", "- {title: New, duration: 10m}\n        - {title: B"
        )
        first, second, _ = draw(flow_for(self.BODY), RUNS)
        assert draw(flow_for(more), RUNS)[:3:2] == [first, second]
