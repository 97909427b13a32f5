"""What each key does to a watch, and how late the day runs after it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.schedule.watch import Key, Tick, WatchOptions, WatchState, advance
from schedule.agendas import load_days, plan_of
from schedule.test_moment import FORUM, at

MINUTE = timedelta(minutes=1)
PLAN = plan_of(load_days(FORUM))


def after(state: WatchState, *events: Key | timedelta) -> WatchState:
    """A watch after keys, and after time went on."""
    for event in events:
        step = Tick(state.at + event) if isinstance(event, timedelta) else event
        state = advance(state, step, PLAN)
    return state


def watch(instant: str) -> WatchState:
    return WatchState(at=at(instant))


def remaining(state: WatchState) -> timedelta:
    return state.moment(PLAN).on[0].remaining


def test_time_goes_on() -> None:
    state = watch("2024-03-06 09:10")
    assert remaining(state) == 20 * MINUTE
    assert remaining(after(state, 5 * MINUTE)) == 15 * MINUTE
    assert after(state, 5 * MINUTE).late == timedelta(0)


def test_while_paused_what_is_left_stands_still() -> None:
    paused = after(watch("2024-03-06 09:10"), Key.PAUSE, 2 * MINUTE)
    assert remaining(paused) == 20 * MINUTE
    assert (paused.paused, paused.late) == (2 * MINUTE, 2 * MINUTE)


def test_after_a_pause_the_rest_of_the_day_is_that_much_late() -> None:
    resumed = after(watch("2024-03-06 09:10"), Key.PAUSE, 2 * MINUTE, Key.PAUSE, 3 * MINUTE)
    assert resumed.paused == timedelta(0)
    assert resumed.late == 2 * MINUTE
    assert remaining(resumed) == 17 * MINUTE
    following = resumed.moment(PLAN).next[0]
    assert resumed.delay(following, resumed.moment(PLAN)) == 2 * MINUTE


def test_pauses_add_up() -> None:
    once = after(watch("2024-03-06 09:10"), Key.PAUSE, MINUTE, Key.PAUSE)
    assert after(once, MINUTE, Key.PAUSE, 2 * MINUTE).late == 3 * MINUTE


def test_minutes_are_added_and_taken_by_hand() -> None:
    state = watch("2024-03-06 09:10")
    assert after(state, Key.LATER, Key.LATER).late == 2 * MINUTE
    assert remaining(after(state, Key.LATER)) == 21 * MINUTE
    assert after(state, Key.EARLIER).late == -MINUTE
    assert remaining(after(state, Key.EARLIER)) == 19 * MINUTE
    assert after(state, Key.LATER, Key.EARLIER) == state


def test_reset_goes_back_to_the_agenda_and_ends_a_pause() -> None:
    state = watch("2024-03-06 09:10")
    assert after(state, Key.LATER, Key.PAUSE, Key.RESET) == state


def test_a_new_day_starts_on_time_and_only_the_late_day_is_late() -> None:
    late = after(watch("2024-03-06 14:30"), *[Key.LATER] * 9)
    evening = after(late, timedelta(hours=1))
    assert evening.late == 9 * MINUTE
    closing = PLAN.schedule.days[1].entries[0]
    assert late.delay(next(PLAN.schedule.days[1].slots()), evening.moment(PLAN)) == timedelta(0)
    morning = advance(evening, Tick(at("2024-03-08 08:00")), PLAN)
    assert morning.late == timedelta(0)
    assert morning.moment(PLAN).next == (closing,)


def test_what_is_set_before_a_day_begins_holds_for_it() -> None:
    morning = after(watch("2024-03-06 08:50"), Key.LATER, 12 * MINUTE)
    assert remaining(morning) == 29 * MINUTE


def test_a_pause_lasts_until_somebody_ends_it() -> None:
    paused = after(watch("2024-03-06 14:30"), Key.LATER, Key.PAUSE)
    next_day = advance(paused, Tick(at("2024-03-08 08:00")), PLAN)
    assert [each.slot.session.title for each in next_day.moment(PLAN).on] == ["Panel"]
    assert next_day.late > timedelta(days=1)


def test_a_clock_that_is_set_back_makes_no_pause_negative() -> None:
    paused = after(watch("2024-03-06 09:10"), Key.PAUSE, -5 * MINUTE)
    assert paused.paused == timedelta(0)


def test_rooms_are_looked_at_in_turn() -> None:
    def looked_at(state: WatchState) -> str:
        running = state.looked_at(state.moment(PLAN).on)
        return running.slot.session.title if running else ""

    state = watch("2024-03-06 09:40")
    assert looked_at(state) == "Clinic"
    assert looked_at(after(state, Key.NEXT_ROOM)) == "First sitting"
    assert looked_at(after(state, Key.NEXT_ROOM, 15 * MINUTE)) == "Second sitting"
    assert looked_at(after(state, Key.NEXT_ROOM, Key.NEXT_ROOM)) == "Clinic"
    assert looked_at(after(state, Key.PREVIOUS_ROOM)) == "First sitting"
    assert looked_at(after(state, Key.NEXT_ROOM, 35 * MINUTE)) == "Clinic"


def test_where_nothing_is_on_there_is_no_other_room() -> None:
    state = watch("2024-03-06 13:00")
    assert after(state, Key.NEXT_ROOM) == state
    assert state.looked_at(()) is None


def test_keys_are_shown_and_hidden_and_quitting_ends_it() -> None:
    state = watch("2024-03-06 09:10")
    assert after(state, Key.KEYS).shows_keys
    assert after(state, Key.KEYS, Key.KEYS) == state
    assert after(state, Key.QUIT).is_over


def test_a_remark_stays_for_one_tick() -> None:
    noted = advance(watch("2024-03-06 09:10"), Tick(at("2024-03-06 09:11"), "mended?"), PLAN)
    assert noted.note == "mended?"
    assert after(noted, MINUTE).note == ""


def test_a_watch_on_a_room_sees_that_room_only() -> None:
    state = WatchState(at=at("2024-03-06 09:40"), options=WatchOptions(room="library"))
    assert [each.lane for each in state.moment(PLAN).on] == ["library"]


@pytest.mark.parametrize("key", Key)
def test_an_agenda_without_sessions_takes_every_key(key: Key) -> None:
    empty = plan_of(load_days("[]"))
    state = advance(watch("2024-03-06 09:10"), key, empty)
    ticked = advance(state, Tick(state.at + MINUTE), empty)
    assert ticked.moment(empty).on == ()


EVENTS = st.lists(
    st.sampled_from([*Key]) | st.integers(0, 600).map(lambda seconds: timedelta(seconds=seconds)),
    max_size=30,
)


@given(EVENTS, st.datetimes(datetime(2024, 3, 5), datetime(2024, 3, 9)))  # noqa: DTZ001
def test_the_agendas_time_is_the_walls_less_the_lateness(
    events: list[Key | timedelta], start: datetime
) -> None:
    """And a pause never moves it, whatever was pressed before."""
    state = after(WatchState(at=start.replace(tzinfo=UTC)), *events)
    assert state.moment(PLAN).instant == state.at - state.late
    if state.paused_since is None:
        state = after(state, Key.PAUSE)
    stood = state.moment(PLAN).instant
    assert after(state, 7 * MINUTE).moment(PLAN).instant == stood
    resumed = after(state, 7 * MINUTE, Key.PAUSE)
    assert replace(resumed, at=state.at).late == resumed.late
    assert resumed.moment(PLAN).instant == stood
