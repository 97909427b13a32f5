"""What the values of an agenda say of themselves."""

from dataclasses import FrozenInstanceError
from datetime import time, timedelta

import pytest

from planner.model.agenda import Defaults, Item, Session
from planner.model.attendance import Attendance
from planner.vocabulary.session_types import SessionType

HALF_AN_HOUR = timedelta(minutes=30)
NINE, TEN = time(9), time(10)


def session(*broken: str, **fields: object) -> Session:
    return Session(id="a", title="A", broken=frozenset(broken), **fields)  # type: ignore[arg-type]  # given by name


def test_values_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        session().title = "B"  # type: ignore[misc]  # that it cannot be set is the point


class TestKnownTiming:
    @pytest.mark.parametrize("key", ["time", "start", "end", "duration", "items"])
    def test_a_field_about_time_that_could_not_be_read(self, key: str) -> None:
        assert not session(key).has_known_timing

    @pytest.mark.parametrize("key", ["Time", "strat", "durration", "when", "von"])
    def test_a_key_that_may_have_been_one(self, key: str) -> None:
        assert not session(key).has_known_timing

    @pytest.mark.parametrize("key", ["room", "id", "speakerss", "titel", "attendance"])
    def test_a_key_that_was_not(self, key: str) -> None:
        assert session(key).has_known_timing

    def test_a_key_that_nobody_knows_beside_a_time(self) -> None:
        assert not session("colour").has_known_timing
        assert session("colour", duration=HALF_AN_HOUR).has_known_timing

    @pytest.mark.parametrize(
        ("broken", "is_known"),
        [("duration", True), ("items", True), ("time", False), ("end", False), ("colour", True)],
    )
    def test_a_start_and_an_end_leave_nothing_to_say(self, broken: str, *, is_known: bool) -> None:
        assert session(broken, start=NINE, end=TEN).has_known_timing is is_known

    def test_but_a_duration_that_disagrees(self) -> None:
        fields = {"start": NINE, "end": TEN, "duration": HALF_AN_HOUR}
        assert session(**fields).has_known_timing
        assert not session("duration", **fields).has_known_timing

    def test_a_start_and_a_duration_do_too(self) -> None:
        assert session("items", start=NINE, duration=HALF_AN_HOUR).has_known_timing
        assert not session("items", start=NINE).has_known_timing


class TestWhatMayHaveBeenSaid:
    def test_nothing_where_all_could_be_read(self) -> None:
        assert not session().may_have_said("room", "track")

    def test_the_field_itself(self) -> None:
        assert session("room").may_have_said("room", "track")
        assert not session("room").may_have_said("attendance")

    def test_the_field_that_a_key_looks_like(self) -> None:
        assert session("atendance").may_have_said("attendance")
        assert not session("atendance").may_have_said("room")
        assert session("moderaters").may_have_said("moderator", "moderators")

    def test_any_field_that_is_not_there(self) -> None:
        assert session("place").may_have_said("room")
        assert not session("place", rooms=("garden",)).may_have_said("room")


class TestLength:
    def test_it_is_the_duration_or_that_of_the_items(self) -> None:
        items = (Item(title="One", duration=HALF_AN_HOUR), Item(title="Two", duration=HALF_AN_HOUR))
        assert session().length is None
        assert session(duration=HALF_AN_HOUR, items=items).length == HALF_AN_HOUR
        assert session(items=items).length == 2 * HALF_AN_HOUR
        assert session(items=(*items, Item(title="Three"))).length is None


class TestType:
    def test_people_sit_through_most(self) -> None:
        assert session().is_seated
        assert not session(type=SessionType.RECEPTION).is_seated

    def test_unless_nobody_could_read_what_it_is(self) -> None:
        assert not session("type").is_seated

    def test_calendars_are_told_of_all_but_pauses_unless_the_author_decides(self) -> None:
        assert session().is_invited
        assert not session(type=SessionType.MEAL).is_invited
        assert session(type=SessionType.MEAL, invite=True).is_invited
        assert not session(invite=False).is_invited


def test_the_agenda_may_say_how_long_a_type_lasts() -> None:
    defaults = Defaults(durations=((SessionType.PANEL, HALF_AN_HOUR),))
    assert defaults.duration(SessionType.PANEL) == HALF_AN_HOUR
    assert defaults.duration(SessionType.WORKSHOP) == SessionType.WORKSHOP.usual_duration


def test_a_selector_without_conditions_is_for_everyone() -> None:
    assert Attendance().is_everyone
    assert not Attendance(people=()).is_everyone
    assert not Attendance(where=(("country", ("TH",)),)).is_everyone
    assert not Attendance(without=Attendance(people=("p-001",))).is_everyone
