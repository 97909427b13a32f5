"""Edits round what stands beside the programme, and of sessions in several rooms."""

from typing import Any

import pytest

from editing.authored import HEAD, Make, change_of, clock, edited, plan_of, reading
from planner.editing.inserting import NewSession, insert
from planner.editing.lengths import resize, shift
from planner.editing.moving import move, remove, swap
from planner.editing.outcome import moved_lines
from planner.editing.refusals import CannotEditError
from planner.editing.spots import Wish

TEXT = (
    HEAD.replace(
        "  organiser:",
        "  venue: {rooms: {hall: {name: Hall, also: aula}, den: {name: Den}, attic: {}}}\n"
        "  organiser:",
    )
    + """\
  - date: 2024-03-06
    sessions:
      - {title: Exhibition, id: expo, beside: yes, time: 08:00-18:00, until: 2024-03-07}
      - {title: Welcome, time: 09:00, duration: 30m, room: [hall, den]}
      - {title: Desk, beside: yes, time: 12:00-14:00, room: den}
      - {title: Talk, duration: 45m}
      - {title: Lunch, time: 12:30-13:30, room: attic}
  - date: 2024-03-07
    sessions:
      - {title: Panel, time: 09:00-10:00}
"""
)


def after(make: Make) -> list[str]:
    """The schedule after an edit."""
    return clock(edited(TEXT, make))


def schedule_lines(make: Make) -> list[str]:
    change = change_of(TEXT, make)
    before, now = plan_of(reading(TEXT)), plan_of(reading(change.draft.text))
    return list(moved_lines(before, now, change.displaced))


@pytest.mark.parametrize(
    ("make", "gone", "come"),
    [
        (lambda p, d: resize(p, d, "desk", "+1h", ripple=True), "12:00-14:00", "12:00-15:00"),
        (lambda p, d: shift(p, d, "desk", "30m", ripple=True), "12:00-14:00", "12:30-14:30"),
        (lambda p, d: move(p, d, "desk", Wish(), to=_at("07:00")), "12:00-14:00", "07:00-09:00"),
    ],
)
def test_its_own_time_moves_nothing_else(make: Make, gone: str, come: str) -> None:
    before, now = clock(TEXT), after(make)
    assert sorted(now) == sorted(line.replace(f"{gone} Desk", f"{come} Desk") for line in before)


def _at(text: str) -> Any:
    from planner.decode.times import read_clock

    return read_clock(text)


def test_what_lasts_for_days_is_edited_on_all_of_them() -> None:
    said = schedule_lines(lambda p, d: shift(p, d, "expo", "30m"))
    assert [line for line in said if "Exhibition" in line] == [
        "  08:00–18:00 → 08:30–18:30  Exhibition"
    ] * 2
    for name in ("expo", "expo-2024-03-07", "Exhibition"):
        gone = schedule_lines(lambda p, d, name=name: remove(p, d, name))  # type: ignore[misc]  # bound now
        assert sum("Exhibition" in line for line in gone) == 2


def test_a_ripple_leaves_it_where_it_is() -> None:
    now = after(lambda p, d: shift(p, d, "welcome", "15m", ripple=True))
    assert "12:00-14:00 Desk" in now
    assert "08:00-18:00 Exhibition" in now
    assert "12:45-13:45 Lunch" in now


def test_taking_it_out_gives_its_time_to_nobody() -> None:
    now = after(lambda p, d: remove(p, d, "desk", ripple=True))
    assert now == [line for line in clock(TEXT) if "Desk" not in line]


def test_the_day_begins_with_its_first_session_not_with_what_is_open() -> None:
    change = change_of(
        TEXT, lambda p, d: insert(p, d, NewSession("Tea", duration="10m"), Wish(before="welcome"))
    )
    assert change.notes == ("It begins the day at 09:00, and `Welcome` follows.",)
    gone = change_of(TEXT, lambda p, d: remove(p, d, "welcome"))
    assert "`Talk` now begins the day, at 09:00." in gone.notes


def test_in_another_place_it_keeps_its_time() -> None:
    now = edited(TEXT, lambda p, d: move(p, d, "desk", Wish(after="lunch"), ripple=True))
    assert now.index("title: Desk") > now.index("title: Lunch")
    assert sorted(clock(now)) == sorted(clock(TEXT))


@pytest.mark.parametrize("pair", [("desk", "talk"), ("talk", "expo")])
def test_it_has_no_place_to_exchange(pair: tuple[str, str]) -> None:
    with pytest.raises(CannotEditError) as refused:
        change_of(TEXT, lambda p, d: swap(p, d, *pair))
    assert "stands beside the programme, and has no place in its order" in str(refused.value)


def test_what_follows_is_said_to_follow_a_session_of_the_programme() -> None:
    with pytest.raises(CannotEditError) as refused:
        change_of(TEXT, lambda p, d: shift(p, d, "talk", "15m"))
    assert "it follows `Welcome`" in str(refused.value)


def test_one_room_takes_the_place_of_several() -> None:
    now = edited(TEXT, lambda p, d: move(p, d, "welcome", Wish(), room="Aula"))
    assert "room: hall" in now
    assert "[hall, den]" not in now
    said = schedule_lines(lambda p, d: move(p, d, "welcome", Wish(), room="den"))
    assert any(line.endswith("Welcome (Hall and Den → Den)") for line in said)
