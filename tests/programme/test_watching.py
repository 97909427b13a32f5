"""A moment in words, and the watch that fills a screen: everything fits, whatever the titles."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plans import AGENDAS, plan_from
from plans import plan_of as plan_of_file
from schedule.agendas import load_day, load_days, plan_of

from planner.model.time import MINUTE
from planner.programme.bigclock import big_clock
from planner.programme.lines import (
    Look,
    Part,
    apart,
    centred,
    columns_of,
    cut,
    line,
    progress_bar,
    tidy,
    words,
    wrapped,
)
from planner.programme.moment import moment_lines, write_span
from planner.programme.watch import Size, clock_face, frame
from planner.schedule.moment import moment
from planner.schedule.plan import Plan
from planner.schedule.resolve import resolve
from planner.schedule.watch import Key, Tick, WatchOptions, WatchState, advance
from planner.text.width import display_width
from planner.vocabulary.audience import Audience

BANGKOK = plan_of_file(AGENDAS[1])
KENYA = plan_of_file(AGENDAS[0])
USUAL = Size(80, 24)

LONG = "Seguimiento de los compromisos regionales sobre la protección de la niñez en línea, parte 2"
SCRIPTS = ["ការការពារកុមារតាមអ៊ីនធឺណិត " * 3, "ความปลอดภัยของเด็กออนไลน์" * 3, "在线儿童安全" * 9,
           "حماية الأطفال على الإنترنت " * 4, LONG, "👩‍👩‍👧 family"]  # fmt: skip


def at(written: str, zone: str = "+07:00") -> datetime:
    return datetime.fromisoformat(f"{written}{zone}")


def said(plan: Plan, instant: datetime, columns: int = 80, room: str | None = None) -> list[str]:
    found = moment(plan, instant, room=room)
    return [words(each) for each in moment_lines(plan, found, columns, room=room)]


def shown(state: WatchState, plan: Plan = BANGKOK, size: Size = USUAL) -> str:
    return "\n".join(words(each).rstrip() for each in frame(state, plan, size))


def looks(state: WatchState, plan: Plan = BANGKOK) -> set[Look]:
    """How the digits look."""
    rows = frame(state, plan, USUAL)
    return {part.look for row in rows for part in row if "█" in part.text}


def watch(instant: str, **options: object) -> WatchState:
    return WatchState(at=at(instant), options=WatchOptions(**options))  # type: ignore[arg-type]


# Once


def test_a_moment_in_words() -> None:
    assert said(BANGKOK, at("2024-03-06 10:40")) == [
        "Safe Online Regional Network Forum in Southeast Asia and Pacific",
        "Wednesday 6 March 2024 · Network Forum            10:40 Asia/Bangkok (UTC+07:00)",
        "",
        "On now",
        "  What the groups found                                                 25m left",
        "  " + "━" * 13 + "─" * 65,
        "  10:35–11:05 · Ballroom",
        "  Chair: Tobias Ankersund",
        "  ▸ Offenders                                                            3m left",
        "    Speaker: Imogen Hartwell-Quince",
        "",
        "Next",
        "  11:05  The data ecosystem · Ballroom                                    in 25m",
    ]


def test_each_room_in_use_has_its_lines() -> None:
    text = "\n".join(said(BANGKOK, at("2024-03-06 14:10")))
    for title in ("Narratives clinic", "Data protection surgery, first", "Evidence clinic"):
        assert f"  {title}" in text.split("Next")[0]
    assert text.count("On now") == 1


def test_what_is_next_on_another_day_stands_below_its_date() -> None:
    evening = said(KENYA, at("2024-09-10 20:00", "+03:00"))
    assert evening[3:] == [
        "The day is over.",
        "",
        "Next, on Wednesday 11 September 2024",
        "  08:30  Yesterday in ten minutes · Baobab Hall                        in 12h30m",
    ]


@pytest.mark.parametrize(
    ("instant", "sentence"),
    [
        ("2024-03-05 10:00", "The event has not begun."),
        ("2024-03-06 08:00", "The day has not begun."),
        ("2024-03-06 09:27", "Nothing is on between two sessions."),
        ("2024-03-06 18:30", "The event is over."),
    ],
)
def test_why_nothing_is_on(instant: str, sentence: str) -> None:
    assert said(BANGKOK, at(instant))[3] == sentence


def test_days_between_and_no_days_at_all() -> None:
    days = "".join(
        f"- {{date: {date}, sessions: [{{time: 09:00-10:00, title: Talk}}]}}\n"
        for date in ("2024-03-06", "2024-03-09")
    )
    assert "No session today." in said(plan_of(load_days(days)), at("2024-03-07 09:00"))
    assert said(plan_of(load_days("[]")), at("2024-03-07 09:00"))[-1] == (
        "The agenda has no sessions."
    )


def test_an_empty_room_says_so_and_when_it_is_used_next() -> None:
    text = said(BANGKOK, at("2024-03-06 13:20"), room="library")
    assert "Nothing is on in Library." in text
    assert text[-1].startswith("  14:05  Data protection surgery, first sitting")
    after = said(BANGKOK, at("2024-03-06 16:00"), room="library")
    assert after[-1] == "Nothing more follows in Library."


def test_the_last_session_has_nothing_after_it() -> None:
    assert said(BANGKOK, at("2024-03-06 18:00"))[-1] == "Nothing more follows."


def test_names_are_those_the_audience_may_know(tmp_path: Path) -> None:
    """`Ada` agreed to be listed, `Ben` refused, and of `Chan` nobody knows."""
    body = (
        "      - time: 09:00-10:00\n        title: Panel\n        moderator: p-001\n"
        "        speakers: [p-002, p-003]\n        items: [{title: Talk, host: p-002}]\n"
    )
    plan = plan_from(tmp_path, body)
    found = moment(plan, at("2024-03-06 09:10"))

    def named(audience: Audience) -> set[str]:
        once = "\n".join(map(words, moment_lines(plan, found, 90, audience=audience)))
        watched = shown(watch("2024-03-06 09:10", audience=audience), plan, Size(90, 30))
        names = {name for name in ("Ada", "Ben", "Chan") if name in once}
        assert {name for name in ("Ada", "Ben", "Chan") if name in watched} == names
        return names

    assert named(Audience.TEAM) == {"Ada", "Ben", "Chan"}
    assert named(Audience.PARTICIPANTS) == {"Ada", "Chan"}
    assert named(Audience.PUBLIC) == {"Ada"}


def test_sessions_and_items_without_people_have_no_line_for_them() -> None:
    plan = plan_of(load_day("- {time: 09:00-10:00, title: Talk, items: [{title: Part}]}\n"))
    assert [each.strip() for each in said(plan, at("2024-03-06 09:10"))[4:]][2:] == [
        "09:00–10:00 · Ballroom",
        "▸ Part" + " " * 64 + "50m left",
        "",
        "Nothing more follows.",
    ]


@pytest.mark.parametrize("columns", [20, 40, 80, 100])
@pytest.mark.parametrize("title", SCRIPTS)
def test_no_line_is_wider_than_the_terminal(title: str, columns: int) -> None:
    plan = plan_of(load_day(f"- {{time: 09:00-10:00, title: '{title}', host: '{title}'}}\n"))
    for instant in ("2024-03-06 08:00", "2024-03-06 09:30"):
        widths = [display_width(each) for each in said(plan, at(instant), columns)]
        assert max(widths) <= columns


@pytest.mark.parametrize(
    ("span", "text"),
    [
        (timedelta(days=12, hours=3), "12 days"),
        (timedelta(days=1, hours=23), "47h"),
        (timedelta(hours=1, minutes=5, seconds=59), "1h05m"),
        (timedelta(minutes=10), "10m"),
        (timedelta(minutes=9, seconds=59), "9m59s"),
        (timedelta(minutes=4), "4m"),
        (timedelta(seconds=45), "45s"),
        (timedelta(0), "0s"),
    ],
)
def test_spans_as_people_count_them(span: timedelta, text: str) -> None:
    assert write_span(span) == text


def travelling() -> Plan:
    """A day in Bangkok, the next in Manila, where the clock is an hour ahead."""
    agenda = plan_of(
        load_days(
            "".join(
                f"- {{date: {date}, sessions: [{{time: 09:00-10:00, title: {title}}}]}}\n"
                for date, title in (("2024-03-06", "Here"), ("2024-03-07", "There"))
            )
        )
    ).agenda
    here, there = agenda.days
    moved = replace(agenda, days=(here, replace(there, timezone="Asia/Manila")))
    schedule, problems = resolve(moved)
    assert problems == []
    return Plan(moved, schedule)


def test_times_on_another_clock_say_whose_it_is() -> None:
    plan = travelling()
    evening = said(plan, at("2024-03-06 20:00"))
    assert "20:00 Asia/Bangkok" in evening[1]
    assert evening[-1].startswith("  09:00 (Asia/Manila)  There · Ballroom")
    assert evening[-1].endswith("in 12h")
    assert "09:00 (Asia/Manila)  There" in shown(watch("2024-03-06 20:00"), plan)
    there = said(plan, at("2024-03-07 08:30"))
    assert "09:30 Asia/Manila (UTC+08:00)" in there[1]
    assert "  09:00–10:00 · Ballroom" in there
    assert "until 10:00\n" in shown(watch("2024-03-07 08:30"), plan)


# The watch


def test_the_watch_says_what_is_left_in_large_digits() -> None:
    text = shown(watch("2024-03-06 10:40:00"))
    rows = text.split("\n")
    assert len(rows) == 24
    assert rows[0].endswith("10:40:00 Asia/Bangkok")
    digits = big_clock("25:00", 76, 12)
    assert len(digits) == 10
    for drawn in digits:
        assert any(drawn.strip() == row.strip() for row in rows)
    for part in ("Ballroom · until 11:05", "What the groups found", "Chair: Tobias Ankersund",
                 "left of 30m", "▸ Offenders", "3m left",
                 "Next  11:05  The data ecosystem · Ballroom", "in 25m", "q quit"):  # fmt: skip
        assert part in text


@pytest.mark.parametrize(
    ("clock", "sign", "look"),
    [
        ("10:59:59", "left of 30m", Look.CALM),
        ("11:00:00", "▲ last 5 minutes", Look.WARN),
        ("11:03:59", "▲ last 5 minutes", Look.WARN),
        ("11:04:00", "■ last minute", Look.ALERT),
        ("11:04:59", "■ last minute", Look.ALERT),
        ("11:05:00", "left of 1h10m", Look.CALM),
    ],
)
def test_the_last_minutes_are_told_by_colour_and_by_words(
    clock: str, sign: str, look: Look
) -> None:
    state = watch(f"2024-03-06 {clock}")
    assert sign in shown(state)
    assert looks(state) == {look}


def test_the_last_minutes_are_as_many_as_was_asked_for() -> None:
    state = watch("2024-03-06 10:50:00", warn=20 * MINUTE, alert=3 * MINUTE)
    assert "▲ last 20 minutes" in shown(state)
    assert "■ last 3 minutes" in shown(replace(state, at=at("2024-03-06 11:02")))


def test_a_pause_is_shown_and_what_is_late_after_it() -> None:
    state = advance(watch("2024-03-06 10:40"), Key.PAUSE, BANGKOK)
    paused = advance(state, Tick(state.at + timedelta(minutes=2, seconds=10)), BANGKOK)
    assert "▮▮ paused 2m10s" in shown(paused)
    assert looks(paused) == {Look.QUIET}
    assert "space go on" in shown(paused)
    late = shown(advance(paused, Key.PAUSE, BANGKOK))
    assert "paused" not in late
    assert "running 2m10s late" in late
    assert "until 11:07" in late
    assert "Next  11:07  The data ecosystem" in late
    assert "r on time" in late
    assert "10:42:10" in late


def test_a_day_may_be_early_too() -> None:
    early = advance(watch("2024-03-06 10:40"), Key.EARLIER, BANGKOK)
    assert "running 1m early" in shown(early)
    assert "until 11:04" in shown(early)


def test_from_five_minutes_late_on_a_repair_is_offered() -> None:
    state = watch("2024-03-06 10:40", repair="planner late forum.yaml")
    late = replace(state, lost=5 * MINUTE - timedelta(seconds=1))
    assert "planner late" not in shown(late)
    late = replace(state, lost=timedelta(minutes=12, seconds=40))
    assert "To mend the agenda: planner late forum.yaml 12m --at 10:40" in shown(late)
    assert "12m --at 10:40" in shown(replace(late, shows_keys=True))
    narrow = shown(late, size=Size(44, 16))
    assert "planner late forum.yaml 12m --at 10:40" in narrow
    assert "mend" not in narrow
    assert "late forum" not in shown(replace(late, options=WatchOptions()))


def test_other_rooms_are_named_and_can_be_looked_at() -> None:
    state = watch("2024-03-06 14:10")
    text = shown(state)
    assert "Narratives clinic: from slogan to message\n" in text
    assert "Also  Data protection surgery, first sitting · Library" in text
    assert "tab room" in text
    other = shown(advance(state, Key.NEXT_ROOM, BANGKOK))
    assert "Also  Narratives clinic" in other
    assert "Next  14:30  Data protection surgery, second sitting · Library" in other


def test_before_a_session_it_counts_down_to_it() -> None:
    text = shown(watch("2024-03-06 08:00"))
    assert "The day has not begun." in text
    assert "until 08:30" in text
    drawn = big_clock("30:00", 76, 12)[0].strip()
    assert drawn in text
    paused = advance(watch("2024-03-06 08:00"), Key.PAUSE, BANGKOK)
    assert "▮▮ paused 0s" in shown(paused)
    late = advance(watch("2024-03-06 08:00"), Key.LATER, BANGKOK)
    assert "until 08:31" in shown(late)


@pytest.mark.parametrize("instant", ["2024-03-04 07:12", "2024-03-06 20:15"])
def test_when_nothing_is_near_it_is_a_clock(instant: str) -> None:
    state = watch(instant)
    text = shown(state)
    assert big_clock(instant[-5:], 76, 12)[0].strip() in text
    assert f"{state.at.day} March 2024" in text


def test_all_that_begins_together_is_next() -> None:
    rows = [row.strip() for row in shown(watch("2024-03-06 14:02")).split("\n")]
    assert [row for row in rows if "14:05" in row and "until" not in row] == [
        row for row in rows if row.endswith("in 3m")
    ]
    assert sum(row.endswith("in 3m") for row in rows) == 3


def test_what_is_next_on_another_day_has_its_date() -> None:
    state = WatchState(at=at("2024-09-10 20:00", "+03:00"))
    assert "Next  Wednesday 11 September 2024, 08:30  Yesterday" in shown(state, KENYA)


def test_keys_are_explained() -> None:
    text = shown(replace(watch("2024-03-06 10:40"), shows_keys=True))
    for key in ("space p", "+ -", "r ", "tab ← →", "?", "q "):
        assert f"\n  {key}" in text
    assert "? back" in text


def test_a_remark_about_the_file_is_shown() -> None:
    assert "has errors" in shown(replace(watch("2024-03-06 10:40"), note="The file has errors."))


@pytest.mark.parametrize("size", [Size(40, 12), Size(80, 24), Size(132, 43), Size(30, 8)])
def test_what_matters_most_is_there_at_every_size(size: Size) -> None:
    late = replace(watch("2024-03-06 11:01"), lost=MINUTE)
    rows = frame(late, BANGKOK, size)
    text = "\n".join(map(words, rows))
    assert "What the groups found" in text
    assert "▲ last 5 minutes" in text
    assert "running 1m late" in text
    assert "█" in text


@settings(deadline=None, max_examples=150)
@given(
    columns=st.integers(1, 130),
    rows=st.integers(1, 50),
    title=st.sampled_from(SCRIPTS),
    seconds=st.integers(0, 8 * 3600),
    shows_keys=st.booleans(),
    late=st.integers(-20, 40),
)
def test_a_frame_never_leaves_the_terminal(
    columns: int, rows: int, title: str, seconds: int, *, shows_keys: bool, late: int
) -> None:
    """No line is wider than the terminal, there are no more lines than it has."""
    plan = plan_of(
        load_day(
            f"- time: 09:00-10:00\n  title: '{title}'\n  host: '{title}'\n"
            f"  items: [{{title: '{title}', duration: 20m}}, {{title: '{title}'}}]\n"
            "- parallel:\n"
            f"    garden: [{{title: '{title}', duration: 60m}}]\n"
            f"    library: [{{title: '{title}', duration: 130m}}]\n"
        )
    )
    options = WatchOptions(repair="planner late a-file-with-a-long-name.yaml")
    state = WatchState(
        at=at("2024-03-06 06:00") + timedelta(seconds=seconds),
        options=options,
        lost=late * MINUTE,
        shows_keys=shows_keys,
        note=title,
    )
    drawn = frame(state, plan, Size(columns, rows))
    assert len(drawn) <= rows
    assert max(map(columns_of, drawn)) <= columns


# What they are made of


@pytest.mark.parametrize(
    ("left", "face"),
    [
        (timedelta(0), "00:00"),
        (timedelta(microseconds=1), "00:01"),
        (timedelta(minutes=25), "25:00"),
        (timedelta(minutes=99, seconds=59), "99:59"),
        (timedelta(minutes=100), "1:40:00"),
    ],
)
def test_the_clocks_face(left: timedelta, face: str) -> None:
    assert clock_face(left) == face


def test_digits_are_all_different_and_as_large_as_fits() -> None:
    drawn = [tuple(big_clock(digit, 6, 5)) for digit in "0123456789"]
    assert len(set(drawn)) == 10
    assert {len(rows) for rows in drawn} == {5}
    assert big_clock("1", 6, 5) == ["████  ", "  ██  ", "  ██  ", "  ██  ", "██████"]
    assert big_clock("1", 5, 5) == ["▀█ ", " █ ", "▀▀▀"]
    assert big_clock("12:34", 16, 5) == ["12:34"]
    assert big_clock("12:34", 40, 2) == ["12:34"]
    assert len(big_clock("12:34", 68, 10)) == 10
    assert len(big_clock("12:34", 67, 10)) == 5


@given(st.from_regex(r"[0-9:]{1,8}", fullmatch=True), st.integers(1, 200), st.integers(1, 60))
def test_digits_fit_unless_not_even_text_does(text: str, columns: int, rows: int) -> None:
    drawn = big_clock(text, columns, rows)
    assert len({len(row) for row in drawn}) == 1
    assert len(drawn) <= rows
    assert len(drawn[0]) <= max(columns, len(text))


PARTS = st.lists(st.text(max_size=8).map(tidy), max_size=4)


@given(PARTS, st.integers(0, 20))
def test_a_cut_line_fits_and_says_that_it_was_cut(parts: list[str], columns: int) -> None:
    whole = line(*parts)
    kept = cut(whole, columns)
    assert columns_of(kept) <= columns
    if columns_of(whole) > columns > 0:
        assert words(kept).endswith("…")
        assert words(whole).startswith(words(kept)[:-1].rstrip())
    else:
        assert kept == (whole if columns_of(whole) <= columns else ())


@given(PARTS, PARTS, st.integers(1, 40))
def test_two_ends_of_a_line_never_meet(left: list[str], right: list[str], columns: int) -> None:
    made = apart(line(*left), line(*right), columns)
    assert columns_of(made) <= columns
    end = words(line(*right))
    if display_width(end) + 2 < columns and end:
        assert words(made).endswith(f"  {end}")


def test_the_middle_of_a_line() -> None:
    assert words(centred(line("ab"), 6)) == "  ab"
    assert words(centred(line("abcdef"), 4)) == "abc…"


@pytest.mark.parametrize("title", SCRIPTS)
@pytest.mark.parametrize("columns", [2, 10, 36])
def test_a_title_is_wrapped_and_nothing_is_lost_before_its_last_row(
    title: str, columns: int
) -> None:
    rows = wrapped(tidy(title), columns, 100)
    assert "".join(rows).replace(" ", "") == tidy(title).replace(" ", "")
    two = wrapped(tidy(title), columns, 2)
    assert len(two) <= 2
    assert max(map(display_width, two)) <= columns


def test_what_could_move_the_cursor_is_taken_out() -> None:
    assert tidy("a\x1b[2Jb\n\u202ec\x07 \u2066d\ud800") == "a[2Jb c d"
    assert tidy("ក្\u200bក") == "ក្\u200bក"


@pytest.mark.parametrize(
    ("passed", "bar"), [(-1, "────"), (0, "────"), (0.5, "━━──"), (1, "━━━━"), (2, "━━━━")]
)
def test_a_bar_shows_what_has_passed(passed: float, bar: str) -> None:
    assert words(progress_bar(passed, 4, Look.CALM)) == bar
    assert Part("━━", Look.CALM) in progress_bar(0.5, 4, Look.CALM)
