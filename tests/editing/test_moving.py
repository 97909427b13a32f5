"""Move, swap and remove: where a session goes, and what becomes of its time."""

from datetime import time
from typing import Any

import pytest

from editing.authored import HEAD, change_of, clock, edited, plan_of, reading
from planner.editing.change import Change
from planner.editing.moving import move, remove, swap
from planner.editing.outcome import moved_lines, renamed
from planner.editing.refusals import CannotEditError
from planner.editing.spots import Wish

ROOMS = HEAD.replace(
    "  organiser:",
    "  venue: {rooms: {hall: {name: Main Hall}, garden: {name: Garden Room}}}\n  organiser:",
)
TWO_DAYS = (
    ROOMS
    + """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00, title: Welcome, duration: 30m}
      - {title: Talk, duration: 45m}
      - {title: Coffee break}
      - {title: Lunch, time: 12:30-13:30}   # not to be moved
      - parallel:
          garden:
            - {title: Clinic, duration: 60m}
          For all:
            - {title: Surgery, duration: 30m}
            - {title: Debrief, duration: 30m}
      - {title: Close, time: 16:00, duration: 30m}
  - date: 2024-03-07
    hours: 09:00-17:00
    sessions:
      - {title: Panel, duration: 60m}
      - {title: Coffee break}
      - {title: Meal, time: 12:00}
      - {title: End, time: 15:00-16:00}
"""
)


def moving(name: str, wish: Wish, text: str = TWO_DAYS, **how: Any) -> Change:
    return change_of(text, lambda plan, document: move(plan, document, name, wish, **how))


def moved(name: str, wish: Wish, text: str = TWO_DAYS, **how: Any) -> str:
    return edited(text, lambda plan, document: move(plan, document, name, wish, **how))


def titles(text: str) -> list[str]:
    return [line.split(" ", 1)[1] for line in clock(text)]


def refusal(name: str, wish: Wish, **how: Any) -> str:
    with pytest.raises(CannotEditError) as refused:
        moving(name, wish, **how)
    return f"{refused.value.diagnostic.message}; {refused.value.diagnostic.hint}"


def test_a_session_that_flows_goes_where_it_is_put() -> None:
    after = moved("talk", Wish(after="lunch"))
    assert titles(after)[:5] == ["Welcome", "Coffee break", "Lunch", "Talk", "Clinic"]
    assert clock(after)[3] == "13:30-14:15 Talk"
    assert moved("talk", Wish(before="coffee-break"), after) == TWO_DAYS


def test_an_anchor_gives_up_a_time_that_no_longer_fits_and_keeps_its_length() -> None:
    change = moving("lunch", Wish(before="talk"))
    assert "- {title: Lunch, duration: 60m}   # not to be moved\n" in change.draft.text
    assert clock(change.draft.text)[1] == "09:30-10:30 Lunch"
    assert change.notes[0].startswith("`Lunch` gave up its time, 12:30: it follows")


def test_an_anchor_keeps_a_time_that_still_fits() -> None:
    change = moving("lunch", Wish(after="meal"))
    assert "      - {title: Meal, time: 12:00}\n      - {title: Lunch, time: 12:30-13:30}" in (
        change.draft.text
    )
    assert "`Lunch` keeps its time, 12:30." in change.notes


def test_a_start_that_ran_to_the_next_anchor_keeps_its_length_too() -> None:
    assert "{title: Meal, duration: 180m}" in moved("meal", Wish(before="panel"))


@pytest.mark.parametrize(
    ("wish", "place"),
    [
        (Wish(day="2", is_first=True), 0),
        (Wish(day="2024-03-07", is_first=False), 4),
        (Wish(day="2"), 4),
    ],
)
def test_a_session_that_flows_goes_to_another_day(wish: Wish, place: int) -> None:
    after = moved("talk", wish)
    assert titles(after)[7:].index("Talk") == place


def test_an_anchor_goes_where_its_time_is_on_another_day() -> None:
    after = moved("close", Wish(day="2"))
    assert clock(after)[-2:] == ["15:00-16:00 End", "16:00-16:30 Close"]
    after = moved("lunch", Wish(day="2"))
    assert titles(after)[7:] == ["Panel", "Coffee break", "Meal", "Lunch", "End"]


def test_a_new_time_puts_it_where_it_belongs() -> None:
    after = moved("talk", Wish(), to=time(15, 30))
    assert "      - {title: Talk, time: 15:30, duration: 45m}\n      - {title: Close" in after
    assert clock(after)[6] == "15:30-16:15 Talk"
    after = moved("lunch", Wish(), to=time(12))
    assert after == TWO_DAYS.replace("12:30-13:30", "12:00-13:00")
    after = moved("coffee-break", Wish(), to=time(10, 20))
    assert "{title: Coffee break, time: 10:20, duration: 20m}" in after


def test_a_new_time_and_a_place_are_both_heeded() -> None:
    after = moved("talk", Wish(after="end"), to=time(16, 15))
    assert after.endswith("      - {title: Talk, time: 16:15, duration: 45m}\n")


def test_anchors_between_the_two_places_make_room_when_asked() -> None:
    after = moved("talk", Wish(after="lunch"), ripple=True)
    assert clock(after)[2] == "11:45-12:45 Lunch"
    assert clock(after)[3] == "12:45-13:30 Talk"
    assert "16:00-16:30 Close" in clock(after)
    assert moved("talk", Wish(before="coffee-break"), after, ripple=True) == TWO_DAYS
    after = moved("talk", Wish(after="panel"), ripple=True)
    assert "15:15-15:45 Close" in clock(after)
    assert "12:45-15:45 Meal" in clock(after)
    after = moved("lunch", Wish(), to=time(12, 45), ripple=True)
    assert "16:15-16:45 Close" in clock(after)


def test_the_start_of_a_day_stays_with_its_first_session() -> None:
    change = moving("welcome", Wish(after="talk"))
    assert clock(change.draft.text)[:2] == ["09:00-09:45 Talk", "09:45-10:15 Welcome"]
    assert "`Talk` now begins the day, at 09:00." in change.notes
    change = moving("talk", Wish(before="welcome"))
    assert clock(change.draft.text)[:2] == ["09:00-09:45 Talk", "09:45-10:15 Welcome"]
    assert change.notes == ("It begins the day at 09:00, and `Welcome` follows.",)
    assert "{title: Welcome, duration: 30m}" in change.draft.text


def test_a_block_that_comes_first_takes_the_start_of_the_day_and_gives_it_back() -> None:
    text = (
        ROOMS
        + """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00, title: Welcome, duration: 30m}
      - parallel:
          garden: [{title: Clinic, duration: 60m}]
      - {title: Talk, duration: 45m}
"""
    )
    after = moved("welcome", Wish(after="talk"), text)
    assert clock(after) == ["09:00-10:00 Clinic", "10:00-10:45 Talk", "10:45-11:15 Welcome"]
    again = moving("welcome", Wish(day="1", is_first=True), after)
    assert clock(again.draft.text) == clock(text)
    assert "It begins the day at 09:00, and the parallel block follows." in again.notes
    anchored = text.replace("{title: Clinic, ", "{title: Clinic, time: 09:30, ")
    assert clock(moved("welcome", Wish(after="talk"), anchored))[0] == "09:30-10:30 Clinic"


def test_a_strand_takes_and_gives() -> None:
    change = moving("clinic", Wish(strand="For all", is_first=True))
    assert "          garden: []\n" in change.draft.text
    assert "The strand `garden` is now empty, and stays." in change.notes
    assert reading(change.draft.text).is_whole
    assert moved("clinic", Wish(strand="garden"), change.draft.text) == TWO_DAYS
    after = moved("talk", Wish(strand="garden"))
    assert clock(after)[3:5] == ["13:30-14:30 Clinic", "14:30-15:15 Talk"]
    after = moved("debrief", Wish(after="lunch"))
    assert "      - {title: Debrief, duration: 30m}\n      - parallel:" in after


def test_a_room_is_named_by_id_or_name() -> None:
    expected = "{title: Talk, duration: 45m, room: garden}"
    assert expected in moved("talk", Wish(), room="garden")
    assert expected in moved("talk", Wish(), room="garden room")
    assert refusal("talk", Wish(), room="gardn") == (
        "the venue has no room `gardn`; did you mean `garden`?"
    )
    assert refusal("talk", Wish(), room="zzz") == (
        "the venue has no room `zzz`; it has `hall` and `garden`"
    )
    text = TWO_DAYS.replace(
        "  venue: {rooms: {hall: {name: Main Hall}, garden: {name: Garden Room}}}\n", ""
    )
    assert "room: attic" in moved("talk", Wish(), text, room="attic")


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish(day="3"), "there is no day `3`; there is `1` (2024-03-06) and `2` (2024-03-07)"),
        (Wish(day="2024-03-09"),
         "there is no day `2024-03-09`; there is `1` (2024-03-06) and `2` (2024-03-07)"),
        (Wish(strand="gardn"), "there is no strand `gardn`; did you mean `garden`?"),
        (Wish(strand="x"), "there is no strand `x`; there is `garden` and `For all`"),
        (Wish(strand="x", day="2"), "there is no strand `x`; a `parallel:` block holds strands"),
        (Wish(after="zzz"),
         "there is no session `zzz`; name it by its id, or by its whole title in quotes"),
    ],
)  # fmt: skip
def test_a_place_that_is_not_there_is_said(wish: Wish, said: str) -> None:
    assert refusal("talk", wish) == said


def test_a_strand_of_which_there_are_several_is_asked() -> None:
    block = TWO_DAYS[TWO_DAYS.index("      - parallel:") : TWO_DAYS.index("      - {title: Close")]
    text = TWO_DAYS.replace(block, block + block)
    with pytest.raises(CannotEditError, match="several strands `garden`"):
        moving("talk", Wish(strand="garden"), text)
    assert titles(moved("surgery", Wish(strand="garden"), text))[4:6] == ["Clinic", "Surgery"]


@pytest.mark.parametrize("wish", [Wish(after="welcome"), Wish(before="coffee-break"),
                                  Wish(after="talk"), Wish(before="talk")])  # fmt: skip
def test_a_session_that_is_there_already_stays(wish: Wish) -> None:
    assert moved("talk", wish) == TWO_DAYS


def test_two_that_flow_change_places() -> None:
    make = lambda plan, document: swap(plan, document, "talk", "panel")  # noqa: E731
    after = edited(TWO_DAYS, make)
    assert clock(after)[1] == "09:30-10:30 Panel"
    assert edited(after, make) == TWO_DAYS


def test_a_written_start_stays_with_its_place() -> None:
    change = change_of(TWO_DAYS, lambda plan, document: swap(plan, document, "talk", "lunch"))
    assert clock(change.draft.text)[1] == "09:30-10:30 Lunch"
    assert "12:30-13:15 Talk" in clock(change.draft.text)
    assert change.notes == (
        "`Talk` now starts at 12:30.",
        "`Lunch` now follows what stands above it.",
    )
    back = edited(change.draft.text, lambda plan, document: swap(plan, document, "talk", "lunch"))
    assert clock(back) == clock(TWO_DAYS)
    both = edited(TWO_DAYS, lambda plan, document: swap(plan, document, "end", "lunch"))
    assert "{title: Lunch, time: 15:00-16:00}   # not" in both
    assert "{title: End, time: 12:30-13:30}" in both


def test_a_session_has_no_places_to_change_with_itself() -> None:
    with pytest.raises(CannotEditError, match="with itself"):
        change_of(TWO_DAYS, lambda plan, document: swap(plan, document, "talk", "Talk"))


def removed(name: str, text: str = TWO_DAYS, *, ripple: bool = False) -> Change:
    return change_of(text, lambda plan, document: remove(plan, document, name, ripple=ripple))


def test_a_session_goes_and_anchors_below_move_up_when_asked() -> None:
    after = removed("talk").draft.text
    assert after == TWO_DAYS.replace("      - {title: Talk, duration: 45m}\n", "")
    assert "11:45-12:45 Lunch" in clock(removed("talk", ripple=True).draft.text)
    assert "`Talk` now begins the day, at 09:00." in removed("welcome").notes


def test_a_strand_and_a_block_go_with_their_last_session() -> None:
    change = removed("clinic")
    assert "garden:\n" not in change.draft.text
    assert change.notes == ("The strand `garden` had no other session, and goes with it.",)
    text = removed("surgery", change.draft.text).draft.text
    change = removed("debrief", text)
    assert "parallel" not in change.draft.text
    assert change.notes == ("The parallel block had no other session, and goes with it.",)
    assert reading(change.draft.text).is_whole


def said(change: Change, text: str = TWO_DAYS) -> list[str]:
    plans = plan_of(reading(text)), plan_of(reading(change.draft.text))
    return [*moved_lines(*plans, change.displaced), *renamed(*plans, change.displaced)]


def test_what_an_edit_does_to_the_days_is_said() -> None:
    assert said(moving("talk", Wish(after="panel"))) == [
        "Wednesday 6 March",
        "  10:15–10:35 → 09:30–09:50  Coffee break",
        "Thursday 7 March",
        "  09:30–10:15 → 10:00–10:45  Talk (from Wednesday 6 March)",
        "  10:00–10:20 → 10:45–11:05  Coffee break",
    ]
    assert said(removed("debrief")) == ["Wednesday 6 March", "  14:00–14:30 −              Debrief"]
    assert said(moving("end", Wish(), room="garden")) == [
        "Thursday 7 March",
        "                15:00–16:00  End (Main Hall → Garden Room)",
    ]


def test_ids_that_change_because_they_are_numbered_are_said() -> None:
    *_, note = said(removed("coffee-break"))
    assert "`coffee-break-2` is now `coffee-break`" in note
    *_, note = said(moving("coffee-break", Wish(day="2", is_first=False)))
    assert (
        "`coffee-break` is now `coffee-break-2` and `coffee-break-2` is now `coffee-break`" in note
    )


def test_an_end_without_a_start_stays_with_a_new_time() -> None:
    text = TWO_DAYS.replace("{title: Talk, duration: 45m}", "{title: Talk, end: 10:15}")
    assert "{title: Talk, time: 09:45, end: 10:30}" in moved("talk", Wish(), text, to=time(9, 45))


def test_an_anchor_that_comes_first_takes_the_start_of_the_day() -> None:
    change = moving("lunch", Wish(day="1", is_first=True))
    assert clock(change.draft.text)[:2] == ["09:00-10:00 Lunch", "10:00-10:30 Welcome"]
    assert change.notes == ("It begins the day at 09:00, and `Welcome` follows.",)


def test_what_cannot_be_placed_moves_as_text() -> None:
    text = TWO_DAYS.replace("{time: 09:00, title: Welcome", "{title: Welcome")
    change = moving("talk", Wish(after="lunch"), text, ripple=True)
    assert "      - {title: Talk, duration: 45m}\n      - parallel" in change.draft.text
    with pytest.raises(CannotEditError) as refused:
        moving("tolk", Wish(after="lunch"), text)
    assert [related.label for related in refused.value.diagnostic.related] == ["`talk`"]
    no_length = text.replace("Talk, duration: 45m", "Talk")
    moved_text = moving("talk", Wish(after="lunch"), no_length, ripple=True).draft.text
    assert "12:30-13:30" in moved_text


def test_a_second_anchor_keeps_its_own_start_when_the_first_leaves() -> None:
    text = TWO_DAYS.replace("{title: Talk, ", "{title: Talk, time: 09:30, ")
    assert clock(moved("welcome", Wish(day="2"), text))[0] == "09:30-10:15 Talk"


def test_a_time_that_two_ripples_leave_alone_keeps_its_words() -> None:
    text = TWO_DAYS.replace("time: 12:30-13:30", "time: noon, duration: 1h")
    after = moved("talk", Wish(after="coffee-break"), text, ripple=True)
    assert "time: noon, duration: 1h}" in after
