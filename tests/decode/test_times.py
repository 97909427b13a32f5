"""Times, ranges, durations and dates, in all the ways people write them."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from decode.reading import Refusal, refusal, value_or_none
from planner.decode.clocks import read_any_clock, read_any_range
from planner.decode.dates import read_any_date
from planner.decode.durations import read_any_duration
from planner.decode.kinds import UnreadableError
from planner.decode.times import (
    MAX_DURATION,
    ClockRange,
    read_changeover,
    read_clock,
    read_clock_range,
    read_date,
    read_duration,
)


def clock(text: str) -> time:
    """A time from its canonical form, `09:30`."""
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def clock_range(text: str) -> ClockRange:
    """A range from its canonical form, `09:30-11:00` or `09:30`."""
    start, _, end = text.partition("-")
    return ClockRange(clock(start), clock(end) if end else None)


# Times of day


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("09:00", "09:00"),
        ("9:00", "09:00"),
        ("9.00", "09:00"),
        ("0900", "09:00"),
        ("900", "09:00"),
        ("9:00 am", "09:00"),
        ("9am", "09:00"),
        ("9 AM", "09:00"),
        ("9 a.m.", "09:00"),
        ("9 a. m.", "09:00"),
        ("1030am", "10:30"),
        ("1:05 p.m", "13:05"),
        ("12 noon", "12:00"),
        ("noon", "12:00"),
        ("Midday", "12:00"),
        ("12  Midday", "12:00"),
        ("midnight", "00:00"),
        ("12 midnight", "00:00"),
        ("24:00", "00:00"),
        ("24.00", "00:00"),
        ("2400", "00:00"),
        ("12 am", "00:00"),
        ("12 pm", "12:00"),
        ("12:30 am", "00:30"),
        ("0:05", "00:05"),
        ("23:59", "23:59"),
        ("0900 hours", "09:00"),
        ("0930h", "09:30"),
        ("1900hrs", "19:00"),
        ("9h", "09:00"),
        ("14h30", "14:30"),
        ("14 h 30", "14:30"),
        ("19 Uhr", "19:00"),
        ("9 : 30", "09:30"),
        ("09:00:00", "09:00"),
        (" 09:00 ", "09:00"),
        ("٠٩:٣٠", "09:30"),
    ],
)
def test_a_time_is_read(text: str, canonical: str) -> None:
    assert read_clock(text) == clock(canonical)
    assert read_clock_range(text.strip()) == ClockRange(clock(canonical), None)


ON_A_CLOCK = "write a time as on a clock, such as `17:30`; a session without one follows the last"
AS_TIMES = "write a time as `09:00`, `9.30`, `9 am` or `12 noon`"
WITHIN_A_DAY = "write a time from `00:00` to `23:59`"
SIXTY = "is not a time: an hour has 60 minutes, from 00 to 59"
PAST_MIDNIGHT = "write `{}`; with `rollover` the day goes on past midnight"
AN_END = "write when it ends as on a clock, such as `17:30`, or leave it out"
PART_OF_DAY = "is a part of the day, not a time"
OPEN = "leave it out until it is known; the session then follows the one above it"
LENGTH = "is how long it lasts, not when it starts"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("17:345", "is not a time", "too many digits: write `17:34`, `17:35` or `17:45`"),
        ("9:678", "is not a time", AS_TIMES),
        ("24:999", "is not a time", AS_TIMES),
        ("End", "is not a time", AN_END),
        ("fin", "is not a time", AN_END),
        ("morning", PART_OF_DAY, "write a time on the clock, such as `09:00`"),
        ("mid-morning", PART_OF_DAY, "write a time on the clock, such as `09:00`"),
        ("tarde", PART_OF_DAY, "write a time on the clock, such as `14:00`"),
        ("après-midi", PART_OF_DAY, "write a time on the clock, such as `14:00`"),
        ("evening", PART_OF_DAY, "write a time on the clock, such as `18:30`"),
        ("TBC", "is not a time yet", OPEN),
        ("por confirmar", "is not a time yet", OPEN),
        ("?", "is not a time yet", OPEN),
        ("", "is not a time", ON_A_CLOCK),
        ("9:5", "is not a time", "write the minutes with two digits: `09:05` or `09:50`"),
        ("9:7", "is not a time", "write the minutes with two digits: `09:07`"),
        ("25:7", "is not a time", AS_TIMES),
        ("9 o'clock", "is not a time", "write `09:00` or `21:00`"),
        ("13 o'clock", "is not a time", AS_TIMES),
        ("90 min", LENGTH, "write it as `duration: 90 min`"),
        ("1h30m", LENGTH, "write it as `duration: 1h30m`"),
        (
            "2 hours",
            "could be when it starts, or how long it lasts",
            "write `02:00`, or `duration: 2h`",
        ),
        ("09:00:30", "is not a time", AS_TIMES),
        ("10:00 AM EST", "is not a time", AS_TIMES),
        ("²", "is not a time", AS_TIMES),
        ("25:00", "is not a time: a day has 24 hours", WITHIN_A_DAY),
        ("9:60", SIXTY, "write `10:00` if that is what is meant"),
        ("1h90", SIXTY, "write a time such as `09:45`"),
        ("25:60", SIXTY, "write a time such as `09:45`"),
        ("24:30", "is not a time: a day ends at 24:00", PAST_MIDNIGHT.format("00:30")),
        ("2401", "is not a time: a day ends at 24:00", PAST_MIDNIGHT.format("00:01")),
        ("9", "could be a time or a number of minutes", "write a time as `09:00`"),
        ("14", "could be a time or a number of minutes", "write a time as `14:00`"),
        ("45", "could be a time or a number of minutes", "write a time as `09:00`"),
        ("13 pm", "has both a 24-hour time and am or pm", "write `13:00`"),
        ("13:30pm", "has both a 24-hour time and am or pm", "write `13:30`"),
        ("0:30 am", "has both a 24-hour time and am or pm", "write `00:30`"),
        ("30 am", "has both a 24-hour time and am or pm", "write a time as `09:00`"),
    ],
)
def test_a_time_that_cannot_be_read_is_answered(text: str, message: str, hint: str) -> None:
    assert refusal(read_clock, text) == Refusal("bad-time", f"`{text}` {message}", hint)


# Ranges


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("09:00-10:30", "09:00-10:30"),
        ("08:00 – 08:50", "08:00-08:50"),
        ("09.00 – 09.30", "09:00-09:30"),
        ("09:00—10:00", "09:00-10:00"),
        ("09:00−10:00", "09:00-10:00"),
        ("09:00‑10:00", "09:00-10:00"),
        ("09:00 to 10:00", "09:00-10:00"),
        ("9am until noon", "09:00-12:00"),
        ("0900-1030", "09:00-10:30"),
        ("0900 hours - 1030 hours", "09:00-10:30"),
        ("9h-10h30", "09:00-10:30"),
        ("8:30-9", "08:30-09:00"),
        ("9-10:30", "09:00-10:30"),
        ("9 am - 11", "09:00-11:00"),
        # A meridiem at the end holds for both, where that keeps the start before the end.
        ("9:30-11 am", "09:30-11:00"),
        ("9-11 AM", "09:00-11:00"),
        ("12:40-1 pm", "12:40-13:00"),
        ("12-1 pm", "12:00-13:00"),
        ("11-1 pm", "11:00-13:00"),
        ("9 to 5 pm", "09:00-17:00"),
        ("12-1 am", "00:00-01:00"),
        ("11-1 am", "23:00-01:00"),
        ("11:30-12:30 pm", "11:30-12:30"),
        ("9:30 a.m.-11 a.m.", "09:30-11:00"),
        ("11:30 pm-12:30 am", "23:30-00:30"),
        ("14:00-3 pm", "14:00-15:00"),
        ("0:30-1 am", "00:30-01:00"),
        # Words
        ("11 am-12 noon", "11:00-12:00"),
        ("11-12 noon", "11:00-12:00"),
        ("12 noon-1 pm", "12:00-13:00"),
        ("Noon-1 pm", "12:00-13:00"),
        ("midnight-1 am", "00:00-01:00"),
        ("11 pm-midnight", "23:00-00:00"),
        # Into the next morning
        ("22:00-02:00", "22:00-02:00"),
        ("22:00-2", "22:00-02:00"),
        ("20:00-24:00", "20:00-00:00"),
        ("20:00-24", "20:00-00:00"),
        # Nothing in between: told where the times are taken together with a duration.
        ("9:00-9:00", "09:00-09:00"),
        ("1-1 pm", "13:00-13:00"),
    ],
)
def test_a_range_is_read(text: str, canonical: str) -> None:
    assert read_clock_range(text) == clock_range(canonical)


A_RANGE = "write a start and an end, such as `09:00-10:30`"
NO_END = "says when it starts, and not when it ends"
NO_START = "says when it ends, and not when it starts"
BACKWARDS = "does not end after it starts, if these are hours"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("09:00-", NO_END, "write `09:00`, or add the end"),
        ("09:00 to", NO_END, "write `09:00`, or add the end"),
        ("from 9", NO_END, "write `09:00`, or add the end"),
        ("-10:30", NO_START, "write it as `end: 10:30`, or add the start"),
        ("até as 10h", NO_START, "write it as `end: 10:00`, or add the start"),
        (
            "9:00-10:00-11:00",
            "holds three times, and a range has two",
            "write `09:00-11:00`, or make two sessions of it: `09:00-10:00` and `10:00-11:00`",
        ),
        ("9-10-11-12", "is not a time range", A_RANGE),
        ("-", "is not a time range", A_RANGE),
        ("9-30", "is not a time range", A_RANGE),
        ("13-13", "is not a time range", A_RANGE),
        ("9-10", "could be times or dates", "write `09:00-10:00`"),
        ("23-24", "could be times or dates", "write `23:00-24:00`"),
        ("9 - 5", BACKWARDS, "write `09:00-17:00` or `09:00-05:00`"),
        ("11 am-1", BACKWARDS, "write `11:00-13:00` or `11:00-01:00`"),
        ("noon-1", BACKWARDS, "write `12:00-13:00` or `12:00-01:00`"),
        ("22-6", BACKWARDS, "write `22:00-06:00`"),
        ("5-5", BACKWARDS, "write `05:00-17:00`"),
        ("10-12 am", "could end at noon or at midnight", "write `10:00-12:00` or `22:00-24:00`"),
    ],
)
def test_a_range_that_cannot_be_read_is_answered(text: str, message: str, hint: str) -> None:
    assert refusal(read_clock_range, text) == Refusal("bad-time", f"`{text}` {message}", hint)


@pytest.mark.parametrize(
    ("text", "part", "message", "hint"),
    [
        ("9:00 - TBC", "TBC", "is not a time yet", "leave it out until it is known"),
        ("tbc-10:00", "tbc", "is not a time yet", "leave it out until it is known"),
        ("from dawn", "dawn", "is not a time", ON_A_CLOCK),
        ("opening to lunch", "opening", "is not a time", ON_A_CLOCK),
        ("9h-11 xm", "11 xm", "is not a time", AS_TIMES),
        ("9:00-25:00", "25:00", "is not a time: a day has 24 hours", WITHIN_A_DAY),
        ("45-60", "45", "is not a time: a day has 24 hours", WITHIN_A_DAY),
        ("²-³", "²", "is not a time", AS_TIMES),
        ("1²-3", "1²", "is not a time", AS_TIMES),
    ],
)
def test_of_a_range_the_part_that_cannot_be_read_is_named(
    text: str, part: str, message: str, hint: str
) -> None:
    assert refusal(read_clock_range, text) == Refusal(
        "bad-time", f"`{part}` in `{text}` {message}", hint
    )


@pytest.mark.parametrize("text", ["9:00-10:30", "de 9h à 10h30", "9-10:30"])
def test_a_range_in_the_place_of_a_time_is_told(text: str) -> None:
    assert refusal(read_clock, text) == Refusal(
        "bad-time",
        f"`{text}` is a range, where one time belongs",
        "write it as `time: 09:00-10:30`",
    )


def test_a_long_text_is_no_range() -> None:
    assert read_clock_range("09:00" + " " * 50 + "-10") == (time(9), time(10))
    assert (
        refusal(read_clock_range, "09:00" + " " * 55 + "-10").message == "`09:00 -10` is not a time"
    )


@pytest.mark.parametrize("text", ["9-10", "9 - 5", "22-6", "5-5", "10-12 am", "23-24", "noon-1"])
def test_what_a_hint_proposes_can_be_read(text: str) -> None:
    hint = refusal(read_clock_range, text).hint or ""
    proposals = hint.split("`")[1::2]
    assert proposals
    for proposal in proposals:
        found = read_clock_range(proposal)
        assert found.start != found.end


TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


def twelve_hours(moment: time) -> str:
    return f"{(moment.hour + 11) % 12 + 1}:{moment:%M} {'am' if moment.hour < 12 else 'pm'}"


NOTATIONS = [
    "{0:%H:%M}",
    "{0.hour}:{0:%M}",
    "{0.hour}.{0:%M}",
    "{0:%H%M}",
    "{0:%H%M} hours",
    "{0.hour}h{0:%M}",
    "{0:%H:%M}:00",
]


@given(TIMES, st.sampled_from(NOTATIONS))
def test_every_time_reads_back_in_every_notation(moment: time, notation: str) -> None:
    assert read_clock(notation.format(moment)) == moment


@given(TIMES)
def test_every_time_reads_back_with_am_and_pm(moment: time) -> None:
    written = twelve_hours(moment)
    assert read_clock(written) == moment
    assert read_clock(written.replace(" ", "").upper()) == moment
    assert read_clock(written.replace("m", ".m.")) == moment


@given(
    TIMES,
    TIMES,
    st.sampled_from(NOTATIONS),
    st.sampled_from(NOTATIONS),
    st.sampled_from(["-", "–", " – ", " — ", " to ", " -", "- "]),
)
def test_every_range_reads_back_in_every_notation(
    start: time, end: time, first: str, last: str, dash: str
) -> None:
    assert read_clock_range(first.format(start) + dash + last.format(end)) == (start, end)


@given(TIMES, TIMES)
def test_a_meridiem_at_the_end_keeps_the_start_before_the_end(start: time, end: time) -> None:
    """`S-E am` begins at S am or at S pm: at the one that is before E, if one is."""
    assume(end != time(0))  # `12 am` has two readings
    written = twelve_hours(start).split()[0]
    found = read_clock_range(f"{written}-{twelve_hours(end)}")
    both = {start.replace(hour=start.hour % 12), start.replace(hour=start.hour % 12 + 12)}
    assert found.end == end
    assert found.start in both
    assert found.start <= end or min(both) > end


# Durations


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("45", 45),
        ("45m", 45),
        ("45 min", 45),
        ("45 Min.", 45),
        ("45mins", 45),
        ("90 minutes", 90),
        ("45'", 45),
        ("45’", 45),
        ("45′", 45),
        ("(20')", 20),
        ("( 20 min )", 20),
        ("45 minutos", 45),
        ("1h", 60),
        ("1 hr", 60),
        ("2 hours", 120),
        ("1 hora", 60),
        ("2 heures", 120),
        ("1h30", 90),
        ("1h30m", 90),
        ("1h30'", 90),
        ("1 h 30 min", 90),
        ("1 hour 30 minutes", 90),
        ("1 hour and 30 minutes", 90),
        ("1 hora 30 minutos", 90),
        ("2 hours 15", 135),
        ("1:30", 90),
        ("0:45", 45),
        ("1.5h", 90),
        ("1,5 h", 90),
        ("0.75 hours", 45),
        ("1.5 hours", 90),
        ("1.333 h", 80),
        ("1 1/2 h", 90),
        ("½ h", 30),
        ("half an hour", 30),
        ("hora y media", 90),
        ("PT45M", 45),
        ("PT1H", 60),
        ("pt1h30m", 90),
        ("44640", 44640),
        ("٤٥", 45),
    ],
)
def test_a_duration_is_read(text: str, minutes: int) -> None:
    assert read_duration(text) == timedelta(minutes=minutes)


NINETY = "has 90 minutes beside its hours, and an hour has 60"
PART_OR_MINUTES = "could be a part of an hour, or minutes"
NOT_A_DURATION = "write minutes or hours, such as `45m`, `90 min` or `1h30`"


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("11/2 h", "bad-duration", "is not a duration", NOT_A_DURATION),
        ("PT", "bad-duration", "is not a duration", NOT_A_DURATION),
        ("a while", "bad-duration", "is not a duration", NOT_A_DURATION),
        ("", "bad-duration", "is not a duration", NOT_A_DURATION),
        ("-5", "bad-duration", "is less than nothing", "write minutes, such as `45m`"),
        ("1.5", "bad-duration", "could be hours or minutes", "write `1.5h` if these are hours"),
        ("1:5", "bad-duration", "has one digit for its minutes", "write `1h05m` or `1h50m`"),
        ("1h90", "bad-duration", NINETY, "write `2h30m` if that is how long it lasts in all"),
        ("1:90", "bad-duration", NINETY, "write `2h30m` if that is how long it lasts in all"),
        ("1.30h", "bad-duration", PART_OR_MINUTES, "write `1h18m` or `1h30m`"),
        ("0,25 h", "bad-duration", PART_OR_MINUTES, "write `15m` or `25m`"),
        (
            "2 days",
            "bad-duration",
            "is counted in days",
            "write hours, such as `8h`, and give each day its own sessions",
        ),
        ("TBC", "bad-duration", "is not a duration yet", "leave it out until it is known"),
        (
            "9:00 to 10:30",
            "bad-duration",
            "is when it takes place, not how long it lasts",
            "write it as `time: 09:00-10:30`",
        ),
        ("9" * 40, "bad-duration", "is longer than a month", "write minutes, such as `90m`"),
        ("44641", "bad-duration", "is longer than a month", "write minutes, such as `90m`"),
        ("9" * 25 + " h", "bad-duration", "is longer than a month", "write minutes, such as `90m`"),
        (
            "9" * 20 + ".5h",
            "bad-duration",
            "is longer than a month",
            "write minutes, such as `90m`",
        ),
        ("0", "zero-length", "is no time at all", "give at least one minute"),
        ("0h", "zero-length", "is no time at all", "give at least one minute"),
        ("0.001h", "zero-length", "is no time at all", "give at least one minute"),
    ],
)
def test_a_duration_that_cannot_be_read_is_answered(
    text: str, code: str, message: str, hint: str
) -> None:
    assert refusal(read_duration, text) == Refusal(code, f"`{text}` {message}", hint)


@given(
    st.integers(1, 31 * 24 * 60),
    st.sampled_from(["{0}", "{0}m", "{0} min", "{0}'", "({0}')", "{1}h{2:02}", "{1}h {2}m",
                     "{1}:{2:02}", "PT{1}H{2}M", "PT{0}M", "{1} hours and {2} minutes"]),
)  # fmt: skip
def test_every_duration_reads_back_in_every_notation(minutes: int, notation: str) -> None:
    written = notation.format(minutes, *divmod(minutes, 60))
    assert read_duration(written) == timedelta(minutes=minutes)


def test_a_long_text_is_no_duration() -> None:
    assert refusal(read_duration, "9" * 61).message.endswith("…` is not a duration")


@pytest.mark.parametrize("text", ["0", "00", "0m", "0 min", "0'", "0h", "0:00", "PT0M"])
def test_a_changeover_may_take_no_time(text: str) -> None:
    assert read_changeover(text) == timedelta(0)


def test_a_changeover_is_a_duration_otherwise() -> None:
    assert read_changeover("5 min") == timedelta(minutes=5)
    assert refusal(read_changeover, "soon").code == "bad-duration"


# Dates


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-06",
        "2024-3-6",
        "6 March 2024",
        "06 Mar 2024",
        "6-Mar-2024",
        "6th of March 2024",
        "March 6, 2024",
        "mar 6 2024",
        "Wednesday 6 March 2024",
        "wed, 6 march 2024",
        "Wednesday, 2024-03-06",
        "6 March 2024 00:00",
        "2024-03-06T00:00:00Z",
        "2024/3/6",
        "2024 March 6",
        "(6 March 2024)",
        "6 de marzo de 2024",
        "miércoles, 6 de marzo del 2024",
        "Quarta-feira, 6 de março de 2024",
        "6º de março de 2024",
        "mercredi 6 mars 2024",
        "mer. 6 mars 2024",
        "Wed 06/03/2024",
        "Wednesday 6.3.2024",
        "６ March ２０２４",
    ],
)
def test_a_date_is_read(text: str) -> None:
    assert read_date(text) == date(2024, 3, 6)


@pytest.mark.parametrize("text", ["25/12/2024", "12/25/2024", "25.12.2024", "25-12-2024"])
def test_numbers_that_can_be_one_date_only_are_read(text: str) -> None:
    assert read_date(text) == date(2024, 12, 25)


def test_the_same_number_twice_is_one_date() -> None:
    assert read_date("04/04/2024") == date(2024, 4, 4)


ISO = "write it as `2024-03-06`"
YEAR_MONTH_DAY = "write year, month and day, such as `2024-03-06`"
NO_YEAR = "does not say which number is the year"
TIME_TOO = "holds a time of day beside the date"
DATE_ALONE = "write the date alone, such as `2024-03-06`"
WITH_YEAR = "write the year too, such as `2024-03-06`"
EACH_DAY = "write each day by itself, such as `2024-03-06`"
FOUR_DIGITS = "write the year with four digits, such as `2024-03-06`"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("06/03/2024", "can be read in more than one way", "write `2024-03-06` or `2024-06-03`"),
        ("6.3.2024", "can be read in more than one way", "write `2024-03-06` or `2024-06-03`"),
        ("6-3-24", NO_YEAR, "write `2024-03-06`, `2024-06-03` or `2006-03-24`"),
        ("25/12/24", NO_YEAR, "write `2024-12-25` or `2025-12-24`"),
        ("6 Mar 24", NO_YEAR, "write `2024-03-06` or `2006-03-24`"),
        ("60 Mar 70", NO_YEAR, ISO),
        ("Monday 6 Mar 24", NO_YEAR, "write `2024-03-06` or `2006-03-24`"),
        ("mardi 6 mars 2024", "is a Wednesday", "write `2024-03-06` if the date is right"),
        (
            "Sunday 06/03/2024",
            "is a Wednesday or a Monday",
            "write `2024-03-06` or `2024-06-03` if the date is right",
        ),
        (
            "31/02/2024",
            "is not in the calendar",
            "February 2024 has 29 days; the last is `2024-02-29`",
        ),
        (
            "32/01/2024",
            "is not in the calendar",
            "January 2024 has 31 days; the last is `2024-01-31`",
        ),
        ("32/13/2024", "is not in the calendar", YEAR_MONTH_DAY),
        (
            "29 February 2025",
            "is not in the calendar",
            "February 2025 has 28 days; the last is `2025-02-28`",
        ),
        (
            "2025-02-29",
            "is not in the calendar",
            "February 2025 has 28 days; the last is `2025-02-28`",
        ),
        (
            "31st of April 2025",
            "is not in the calendar",
            "April 2025 has 30 days; the last is `2025-04-30`",
        ),
        (
            "Feb. 30, 2024",
            "is not in the calendar",
            "February 2024 has 29 days; the last is `2024-02-29`",
        ),
        ("2024-13-01", "is not in the calendar", YEAR_MONTH_DAY),
        ("2024-00-10", "is not in the calendar", YEAR_MONTH_DAY),
        ("2024-03-00", "is not in the calendar", YEAR_MONTH_DAY),
        ("0000-01-01", "is not in the calendar", YEAR_MONTH_DAY),
        ("0 March 2024", "is not in the calendar", YEAR_MONTH_DAY),
        ("0024-03-06", "is in the year 24", FOUR_DIGITS),
        ("9999-12-31", "is in the year 9999", FOUR_DIGITS),
        ("6 March 1066", "is in the year 1066", FOUR_DIGITS),
        ("25/12/1066", "is in the year 1066", FOUR_DIGITS),
        ("Tuesday 6 March 2024", "is a Wednesday", "write `2024-03-06` if the date is right"),
        ("Tue, 6 March 2024", "is a Wednesday", "write `2024-03-06` if the date is right"),
        ("March 2024", "is not a whole date", ISO),
        ("99999 March 2024", "is not a whole date", ISO),
        ("2024 March 2025", "is not a whole date", ISO),
        ("6 March 2024 9:00", TIME_TOO, DATE_ALONE),
        ("2024-03-06 14:30", TIME_TOO, DATE_ALONE),
        ("someday 9:00", "is not a date", ISO),
        ("6-7 March 2024", "is more than one day", EACH_DAY),
        ("6 to 8 March 2024", "is more than one day", EACH_DAY),
        ("6 March", "has no year", WITH_YEAR),
        ("TBC", "is not a date yet", ISO),
        ("6 ju 2024", "is not a date", ISO),
        ("2024 2024 06", "is not a date", ISO),
        ("06 2024 03", "is not a date", ISO),
        ("6/3", "is not a date", ISO),
        ("²/3/2024", "is not a date", ISO),
        ("6 March² 2024", "is not a date", ISO),
        ("6 March 2024 XYZ", "is not a date", ISO),
        ("6 March 2024 9:00 XYZ", TIME_TOO, DATE_ALONE),
        ("tomorrow", "is not a date", ISO),
        ("day one", "is not a date", ISO),
        ("20240306", "has nothing between its parts", "write `2024-03-06`"),
        ("20241306", "is not a date", ISO),
        ("2024", "is not a date", ISO),
        ("", "is not a date", ISO),
    ],
)
def test_a_date_that_cannot_be_read_is_answered(text: str, message: str, hint: str) -> None:
    assert refusal(read_date, text) == Refusal("bad-date", f"`{text}` {message}", hint)


def test_a_long_text_is_no_date() -> None:
    assert refusal(read_date, "6 March 2024" + " and on" * 20).code == "bad-date"


DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(
    DATES,
    st.sampled_from(
        ["%Y-%m-%d", "%d %B %Y", "%A %d %B %Y", "%a, %d %b %Y", "%B %d, %Y", "%d-%b-%Y"]
    ),
)
def test_every_date_reads_back_in_every_notation(day: date, notation: str) -> None:
    assert read_date(day.strftime(notation)) == day


@given(DATES)
def test_numbers_are_never_read_as_another_date(day: date) -> None:
    """Day first or month first: what is read is that day, or both readings are offered."""
    for notation in ("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y"):
        text = day.strftime(notation)
        found = value_or_none(read_date, text)
        if found is None:
            assert f"`{day.isoformat()}`" in (refusal(read_date, text).hint or "")
        else:
            assert found == day


# Whatever is written


CLOCKISH = st.text(st.sampled_from("0123456789:.-–hamp noonti²½٩'(),/"), max_size=20)
DATEISH = st.text(st.sampled_from("0123456789 -/.,:+MarchFebWedthofTZ"), max_size=30)
ANYTHING = st.one_of(st.text(), CLOCKISH, DATEISH)


@given(ANYTHING)
@example("²-³")
@example("1" * 5000)
@example("6 March 99999999999999999999")
def test_arbitrary_text_is_read_or_refused(text: str) -> None:
    value_or_none(read_clock, text)
    value_or_none(read_clock_range, text)
    value_or_none(read_changeover, text)
    duration = value_or_none(read_duration, text)
    day = value_or_none(read_date, text)
    assert duration is None or timedelta(0) < duration <= MAX_DURATION
    assert day is None or 1900 <= day.year < 2200


class TestTheCommonForms:
    """What `times` reads itself it reads as the readers of all notations do."""

    @given(st.from_regex(r"\A[0-2]?\d ?: ?\d\d(?: ?[-–] ?\d?\d:\d\d)?\Z", fullmatch=True))
    def test_clocks_and_ranges(self, text: str) -> None:
        assert outcome(read_clock, text) == outcome(read_any_clock, text)
        assert outcome(read_clock_range, text) == outcome(read_any_range, text)

    @given(st.from_regex(r"\A\d{1,4} ?(?:m|min|h|h\d\d)?\Z", fullmatch=True))
    def test_durations(self, text: str) -> None:
        assert outcome(read_duration, text) == outcome(read_any_duration, text)

    @given(st.from_regex(r"\A(?:19|20|21)\d\d-[01]\d-[0-3]\d\Z", fullmatch=True))
    def test_dates(self, text: str) -> None:
        assert outcome(read_date, text) == outcome(read_any_date, text)


def outcome(read: Callable[[str], object], text: str) -> object:
    """The value, or what was wrong."""
    try:
        return read(text)
    except UnreadableError as error:
        return error.code, error.message, error.hint
