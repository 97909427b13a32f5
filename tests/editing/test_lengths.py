"""Resize and shift: what is written, what is refused, and what it says."""

from datetime import timedelta

import pytest

from editing.authored import HEAD, change_of, clock, edited
from planner.decode.kinds import UnreadableError
from planner.editing.lengths import read_amount, resize, shift
from planner.editing.refusals import CannotEditError

MORNING = (
    HEAD
    + """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00, title: Welcome, duration: 30m}
      - {title: Talk, duration: 45 min, at_least: 30m, at_most: 60m}
      - {title: Coffee break}
      - title: Panel
        start: 11:00
        end: 12:00
      - {end: 13:00, duration: 60m, title: Lunch}
      - parallel:
          garden:
            - {title: Clinic, duration: 60m}
            - {title: Debrief, time: "15:00", duration: 30m}
          library:
            - {title: Surgery, time: 14:30-15:00}
        start: 13:30
      - {title: Tea, time: 15:30-16:00, duration: 30m}
      - {title: Close, duration: 15m}
  - date: 2024-03-07
    rollover: 02:00
    sessions:
      - {title: Dinner, time: 22:00-01:00}
      - {title: Music, time: 01:15, items: [{title: Songs, duration: 30m}]}
"""
)


def resized(name: str, how: str, *, ripple: bool = False, text: str = MORNING) -> str:
    return edited(text, lambda plan, document: resize(plan, document, name, how, ripple=ripple))


def shifted(name: str, by: str, *, ripple: bool = False, text: str = MORNING) -> str:
    return edited(text, lambda plan, document: shift(plan, document, name, by, ripple=ripple))


def only_difference(after: str, before: str = MORNING) -> tuple[str, str]:
    pairs = zip(before.splitlines(), after.splitlines(), strict=True)
    [(was, is_)] = [(one.strip(), other.strip()) for one, other in pairs if one != other]
    return was, is_


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("45m", (0, 45)),
        ("+15m", (1, 15)),
        ("-15m", (-1, 15)),
        ("− 1h30", (-1, 90)),
        ("–15", (-1, 15)),
        ("15m earlier", (-1, 15)),
        ("15 min later", (1, 15)),
        ("1 hour longer", (1, 60)),
        ("90 min", (0, 90)),
    ],
)
def test_amounts_are_read_as_people_write_them(how: str, expected: tuple[int, int]) -> None:
    sign, minutes = expected
    assert read_amount(how) == (sign, timedelta(minutes=minutes))


@pytest.mark.parametrize("how", ["", "soon", "+", "15m sooner", "0m"])
def test_what_is_no_amount_is_said(how: str) -> None:
    with pytest.raises(UnreadableError):
        read_amount(how)


@pytest.mark.parametrize(
    ("name", "how", "written"),
    [
        ("welcome", "45m", "- {time: 09:00, title: Welcome, duration: 45m}"),
        ("Talk", "+15m", "- {title: Talk, duration: 60 min, at_least: 30m, at_most: 60m}"),
        ("panel", "-15m", "end: 11:45"),
        ("lunch", "+15m", "- {end: 13:15, duration: 75m, title: Lunch}"),
        ("surgery", "45m", "- {title: Surgery, time: 14:30-15:15}"),
        ("tea", "+15m", "- {title: Tea, time: 15:30-16:15, duration: 45m}"),
        ("dinner", "+1h", "- {title: Dinner, time: 22:00-02:00}"),
        ("coffee-break", "30m", "- {title: Coffee break, duration: 30m}"),
        ("music", "+15m",
         "- {title: Music, time: 01:15, duration: 45m, items: [{title: Songs, duration: 30m}]}"),
    ],
)  # fmt: skip
def test_a_length_is_changed_where_it_is_written(name: str, how: str, written: str) -> None:
    assert only_difference(resized(name, how))[1] == written


def test_what_it_lasts_already_changes_nothing() -> None:
    assert resized("welcome", "30m") == MORNING


def test_the_anchors_below_move_along_when_asked() -> None:
    after = resized("welcome", "+15m", ripple=True)
    was, is_ = clock(MORNING), clock(after)
    assert is_[0] == "09:00-09:45 Welcome"
    assert is_[3:] == [
        "11:15-12:15 Panel", "12:15-13:15 Lunch", "13:45-14:45 Clinic", "15:15-15:45 Debrief",
        "14:45-15:15 Surgery", "15:45-16:15 Tea", "16:15-16:30 Close", *was[-2:],
    ]  # fmt: skip


def test_anchors_beside_a_strand_stay() -> None:
    after = shifted("debrief", "15m", ripple=True)
    assert clock(after)[5:10] == [
        "13:30-14:30 Clinic", "15:15-15:45 Debrief", "14:30-15:00 Surgery", "15:45-16:15 Tea",
        "16:15-16:30 Close",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "how", "said"),
    [
        ("talk", "20m", "`Talk` lasts `at_least` 30m, and would last 20m"),
        ("talk", "+30m", "`Talk` lasts `at_most` 1h, and would last 1h15m"),
        ("welcome", "-30m", "`Welcome` lasts 30m; nothing would be left of it"),
        ("close", "-1h", "`Close` lasts 15m; nothing would be left of it"),
    ],
)  # fmt: skip
def test_a_length_that_cannot_be_is_refused(name: str, how: str, said: str) -> None:
    with pytest.raises(CannotEditError) as refused:
        resized(name, how)
    assert refused.value.diagnostic.message == said


@pytest.mark.parametrize(
    ("name", "by", "written"),
    [
        ("welcome", "-15m", "- {time: 08:45, title: Welcome, duration: 30m}"),
        ("debrief", "15m later", '- {title: Debrief, time: "15:15", duration: 30m}'),
        ("surgery", "10m", "- {title: Surgery, time: 14:40-15:10}"),
        ("dinner", "-1h", "- {title: Dinner, time: 21:00-00:00}"),
        ("dinner", "+30m", "- {title: Dinner, time: 22:30-01:30}"),
        ("music", "15m", "- {title: Music, time: 01:30, items: [{title: Songs, duration: 30m}]}"),
        ("lunch", "15m", "- {end: 13:15, duration: 60m, title: Lunch}"),
    ],
)
def test_a_start_is_changed_where_it_is_written(name: str, by: str, written: str) -> None:
    assert only_difference(shifted(name, by))[1] == written


def test_a_start_and_an_end_move_together() -> None:
    after = shifted("panel", "15m")
    assert "start: 11:15\n        end: 12:15\n" in after


def test_anchors_below_stay_unless_asked() -> None:
    assert clock(shifted("panel", "15m"))[4:] == clock(MORNING)[4:]
    assert clock(shifted("panel", "15m", ripple=True))[4] == "12:15-13:15 Lunch"


@pytest.mark.parametrize(
    ("name", "by", "said"),
    [
        ("dinner", "4h", "this would be after midnight, and so on the next day"),
        ("music", "1h", "this would be after midnight, and so on the next day"),
        ("welcome", "-10h", "this would be before the day begins"),
        ("talk", "15m", "`Talk` has no time of its own to shift: it follows `Welcome`"),
        ("clinic", "15m", "`Clinic` has no time of its own to shift: it begins with its strand"),
        ("close", "-15m", "`Close` has no time of its own to shift: it follows `Tea`"),
    ],
)  # fmt: skip
def test_a_shift_that_cannot_be_is_refused(name: str, by: str, said: str) -> None:
    with pytest.raises(CannotEditError) as refused:
        shifted(name, by)
    assert refused.value.diagnostic.message == said


def test_a_session_that_follows_a_block_is_told_so() -> None:
    text = MORNING.replace("      - {title: Tea, time: 15:30-16:00, duration: 30m}\n", "")
    with pytest.raises(CannotEditError, match="it follows a parallel block"):
        shifted("close", "15m", text=text)


def test_a_shift_of_what_follows_names_the_commands_that_do_it() -> None:
    with pytest.raises(CannotEditError) as refused:
        shifted("talk", "-15m")
    assert refused.value.diagnostic.hint == (
        "`planner resize … welcome -15m` moves what follows it; "
        "`planner move … talk --to 09:15` gives it one"
    )
    assert [related.place.line for related in refused.value.diagnostic.related] == [11]


def test_what_has_no_place_in_the_schedule_needs_a_whole_length() -> None:
    text = MORNING.replace("time: 09:00, title: Welcome, duration: 30m", "title: Welcome")
    with pytest.raises(CannotEditError, match="nothing says how long `Welcome` lasts"):
        change_of(text, lambda plan, document: resize(plan, document, "welcome", "+5m"))
    after = change_of(text, lambda plan, document: resize(plan, document, "welcome", "30m"))
    assert after.draft.text == text.replace("{title: Welcome}", "{title: Welcome, duration: 30m}")
    with pytest.raises(CannotEditError, match="no time of its own"):
        change_of(text, lambda plan, document: shift(plan, document, "talk", "5m"))


def test_an_end_without_a_start_moves_with_the_length() -> None:
    text = MORNING.replace("{title: Coffee break}", "{title: Coffee break, end: 10:30}")
    after = resized("coffee-break", "+10m", text=text)
    assert only_difference(after, text)[1] == "- {title: Coffee break, end: 10:40}"


@pytest.mark.parametrize("written", ["start: 00:30, end: 04:00", "time: 00:30-04:00"])
def test_what_is_shifted_is_as_long_on_the_day_the_clocks_change(written: str) -> None:
    text = HEAD.replace("timezone: Asia/Bangkok", "timezone: Europe/Berlin") + (
        f"  - date: 2024-03-31\n    sessions:\n      - {{title: Night watch, {written}}}\n"
    )
    assert "Europe/Berlin" in text
    after = shifted("night-watch", "15m", text=text)
    assert "04:15" in after
    assert shifted("night-watch", "-15m", text=after) == text


@pytest.mark.parametrize("how", ["25h", "+24h"])
def test_what_ends_at_a_time_lasts_less_than_a_day(how: str) -> None:
    with pytest.raises(CannotEditError, match="would last"):
        resized("Panel", how)
