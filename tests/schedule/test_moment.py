"""What is on at an instant, how long still, and what is next."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import AGENDAS
from plans import plan_of as plan_of_file

from planner.schedule.moment import Moment, Standing, moment
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.audience import Audience
from schedule.agendas import load_day, load_days, plan_of

PLANS = [plan_of_file(path) for path in AGENDAS]
NOTHING = timedelta(0)

FORUM = """
- date: 2024-03-06
  rollover: 02:00
  sessions:
    - {time: 09:00-09:30, title: Opening}
    - parallel:
        garden:
          - {title: Clinic, duration: 60m}
        library:
          - {title: First sitting, duration: 20m}
          - {title: Second sitting, duration: 20m}
    - {title: Coffee, duration: 20m, room: ballroom}
    - {time: 14:00-15:00, title: Panel}
    - {time: 23:00-01:00, title: Film night}
- date: 2024-03-08
  sessions:
    - {time: 09:00-10:00, title: Closing, items: [{title: Thanks, duration: 20m}, {title: End}]}
"""


@pytest.fixture(scope="module")
def plan() -> Plan:
    loaded = load_days(FORUM)
    assert loaded.diagnostics == ()
    return plan_of(loaded)


def at(written: str) -> datetime:
    """A time on Bangkok's clock."""
    return datetime.fromisoformat(f"{written}+07:00")


def titles(slots: tuple[Slot, ...]) -> list[str]:
    return [slot.session.title for slot in slots]


def on(found: Moment) -> list[str]:
    return [running.slot.session.title for running in found.on]


@st.composite
def instants(draw: st.DrawFn) -> tuple[Plan, datetime]:
    """A plan, and an instant from the day before its first slot to the day after its last."""
    plan = draw(st.sampled_from(PLANS))
    slots = list(plan.schedule.slots())
    margin = timedelta(days=1)
    first = min(slot.start for slot in slots) - margin
    last = max(slot.end for slot in slots) + margin
    edges = sorted({edge for slot in slots for edge in (slot.start, slot.end)})
    seconds = st.integers(0, int((last - first).total_seconds()))
    any_instant = seconds.map(lambda number: first + timedelta(seconds=number))
    return plan, draw(st.sampled_from(edges) | any_instant)


@given(instants())
def test_exactly_the_slots_that_have_begun_and_are_not_over_are_on(
    given_: tuple[Plan, datetime],
) -> None:
    plan, instant = given_
    found = moment(plan, instant)
    expected = [slot for slot in plan.schedule.slots() if slot.start <= instant < slot.end]
    assert [running.slot for running in found.on] == expected
    assert (found.standing is Standing.ON) == bool(expected)


@given(instants())
def test_elapsed_and_remaining_make_the_whole(given_: tuple[Plan, datetime]) -> None:
    plan, instant = given_
    for slot, elapsed, remaining, item, then in moment(plan, instant).on:
        assert elapsed + remaining == slot.range.duration
        assert elapsed >= NOTHING
        assert remaining > NOTHING
        if item:
            assert item.item in slot.session.items
            assert NOTHING <= item.elapsed <= elapsed
            assert NOTHING < item.remaining <= remaining
        assert all(other.start >= slot.end for other in then)


@given(instants())
def test_next_is_never_in_the_past_and_nothing_comes_before_it(
    given_: tuple[Plan, datetime],
) -> None:
    plan, instant = given_
    following = moment(plan, instant).next
    later = [slot.start for slot in plan.schedule.slots() if slot.start > instant]
    assert all(slot.start > instant for slot in following)
    assert [slot.start for slot in following] == sorted(slot.start for slot in following)
    assert min((slot.start for slot in following), default=None) == min(later, default=None)


@given(instants())
def test_a_room_knows_of_its_own_slots_only(given_: tuple[Plan, datetime]) -> None:
    plan, instant = given_
    whole = moment(plan, instant)
    for room in plan.rooms:
        found = moment(plan, instant, room=room)
        own = [each.slot for each in whole.on if each.slot.room == room]
        assert [each.slot for each in found.on] == own
        assert {slot.room for slot in found.next} <= {room}
        if whole.standing is not Standing.ON:
            assert found.standing is whole.standing
        else:
            assert found.standing is (Standing.ON if own else Standing.GAP)


@pytest.mark.parametrize(
    ("instant", "standing", "day"),
    [
        ("2024-03-05 23:59", Standing.BEFORE_EVENT, 6),
        ("2024-03-06 00:00", Standing.BEFORE_DAY, 6),
        ("2024-03-06 09:00", Standing.ON, 6),
        ("2024-03-06 13:00", Standing.GAP, 6),
        ("2024-03-06 15:00", Standing.GAP, 6),
        ("2024-03-07 00:59", Standing.ON, 6),
        ("2024-03-07 01:00", Standing.BETWEEN_DAYS, 8),
        ("2024-03-08 00:00", Standing.BEFORE_DAY, 8),
        ("2024-03-08 10:00", Standing.AFTER_EVENT, 8),
    ],
)
def test_where_an_instant_stands(plan: Plan, instant: str, standing: Standing, day: int) -> None:
    found = moment(plan, at(instant))
    assert found.standing is standing
    assert found.day is not None
    assert found.day.day.date.day == day
    assert f"{found.local:%Y-%m-%d %H:%M}" == instant


def test_a_day_is_over_until_its_date_is() -> None:
    days = "".join(
        f"- {{date: {date}, sessions: [{{time: 09:00-10:00, title: Talk}}]}}\n"
        for date in ("2024-03-06", "2024-03-07")
    )
    plan = plan_of(load_days(days))
    over = moment(plan, at("2024-03-06 23:59"))
    assert over.standing is Standing.AFTER_DAY
    assert over.day is plan.schedule.days[0]
    assert titles(over.next) == ["Talk"]
    assert moment(plan, at("2024-03-07 00:00")).standing is Standing.BEFORE_DAY


def test_each_strand_is_followed_by_its_own_next_and_then_by_what_follows_the_block(
    plan: Plan,
) -> None:
    found = moment(plan, at("2024-03-06 09:40"))
    assert on(found) == ["Clinic", "First sitting"]
    assert [running.lane for running in found.on] == ["garden", "library"]
    clinic, first = found.on
    assert titles(first.then) == ["Second sitting"]
    assert titles(clinic.then) == ["Coffee"]
    assert titles(found.next) == ["Second sitting", "Coffee"]
    second = moment(plan, at("2024-03-06 10:00")).on[1]
    assert (second.slot.session.title, titles(second.then)) == ("Second sitting", ["Coffee"])


def test_after_a_short_strand_its_people_do_not_go_to_the_next_of_another() -> None:
    plan = plan_of(
        load_day(
            "- parallel:\n"
            "    garden: [{time: 09:00, title: Short, duration: 10m}]\n"
            "    library:\n"
            "      - {time: 09:00, title: One, duration: 20m}\n"
            "      - {title: Two, duration: 20m}\n"
            "- {title: Coffee, duration: 20m, room: ballroom}\n"
        )
    )
    short, one = moment(plan, at("2024-03-06 09:05")).on
    assert (titles(short.then), titles(one.then)) == (["Coffee"], ["Two"])


def test_all_strands_of_a_block_are_next_together(plan: Plan) -> None:
    assert titles(moment(plan, at("2024-03-06 09:10")).next) == ["Clinic", "First sitting"]


def test_what_is_on_stands_in_the_order_written() -> None:
    plan = plan_of(
        load_day(
            "- parallel:\n"
            "    garden:\n"
            "      - {time: 09:00, title: A, duration: 30m}\n"
            "      - {title: C, duration: 90m}\n"
            "    library:\n"
            "      - {time: 09:00, title: B, duration: 120m}\n"
        )
    )
    assert on(moment(plan, at("2024-03-06 10:00"))) == ["C", "B"]


def test_a_lane_without_a_room_is_named_by_its_strand() -> None:
    body = "- parallel: {Elders: [{time: 09:00, title: Talk, duration: 30m}], garden: []}\n"
    found = moment(plan_of(load_day(body, defaults="{}")), at("2024-03-06 09:00"))
    assert [running.lane for running in found.on] == ["Elders"]


def test_the_item_that_is_on(plan: Plan) -> None:
    def item(instant: str) -> tuple[str, timedelta] | None:
        running = moment(plan, at(instant)).on[0].item
        return (running.item.title, running.remaining) if running else None

    assert item("2024-03-08 09:05") == ("Thanks", timedelta(minutes=15))
    assert item("2024-03-08 09:20") == ("End", timedelta(minutes=40))
    assert item("2024-03-06 09:05") is None


def test_items_that_are_too_long_end_with_their_session() -> None:
    body = "- {time: 09:00-10:00, title: Talk, items: [{title: Long, duration: 3h}]}\n"
    running = moment(plan_of(load_day(body)), at("2024-03-06 09:30")).on[0].item
    assert running is not None
    assert running.remaining == timedelta(minutes=30)


def test_items_of_unknown_length_are_not_guessed() -> None:
    body = "- {time: 09:00-10:00, title: Talk, items: [{title: Some}, {title: More}]}\n"
    assert moment(plan_of(load_day(body)), at("2024-03-06 09:30")).on[0].item is None


def test_what_an_audience_may_not_know_of_is_neither_on_nor_next() -> None:
    plan = plan_of(
        load_day(
            "- {time: 09:00-10:00, title: Talk}\n"
            "- {time: 10:00-11:00, title: Debrief, audience: team}\n"
            "- {time: 11:00-12:00, title: Panel}\n"
        )
    )
    found = moment(plan, at("2024-03-06 09:30"), audience=Audience.PARTICIPANTS)
    assert (on(found), titles(found.next)) == (["Talk"], ["Panel"])
    assert titles(found.on[0].then) == ["Panel"]
    debrief = moment(plan, at("2024-03-06 10:30"), audience=Audience.PARTICIPANTS)
    assert (on(debrief), debrief.standing) == ([], Standing.GAP)
    assert on(moment(plan, at("2024-03-06 10:30"))) == ["Debrief"]


def test_an_agenda_without_sessions_is_on_the_events_clock() -> None:
    found = moment(plan_of(load_days("[]")), datetime(2024, 3, 6, tzinfo=UTC))
    assert found.standing is Standing.EMPTY
    assert (found.day, found.on, found.next) == (None, (), ())
    assert f"{found.local:%H:%M}" == "07:00"
