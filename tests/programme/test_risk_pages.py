"""How running late is put into words, columns, bars and JSON."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from rich.console import Console
from schedule.agendas import load_day, load_days, plan_of

from planner.interchange.risk_json import risk_json
from planner.loading import Loaded
from planner.programme.risk import late_by, risk_text, trial_note
from planner.programme.risk_view import bar_of, risk_view
from planner.schedule.assessment import DayRisk, Trial, assess
from planner.text.width import display_width

TIGHT = """
    title: Day one
    hours: 09:00-13:00
    sessions:
      - {title: Opening, duration: 60m, overrun: 20m}
      - start: 10:00
        parallel:
          garden: [{title: Care, duration: 60m, overrun: 0m}]
          library: [{title: "儿童保护 [b]law[/b]", duration: 60m, overrun: 0m}]
      - {title: Coffee break, duration: 25m}
      - {title: Panel, duration: 65m}
      - {title: Lunch, time: 12:30, duration: 30m}
    """
OVERLAP = """
    - date: 2024-03-07
      sessions:
        - {time: 09:00-10:30, title: A}
        - {time: 10:00-11:00, title: B}
    """
TRIAL = Trial(runs=1_000)


def assessed(loaded: Loaded, trial: Trial = TRIAL) -> list[DayRisk]:
    plan = plan_of(loaded)
    return [assess(day, plan.agenda, trial) for day in plan.schedule.days]


def text_of(loaded: Loaded, trial: Trial = TRIAL, *, assumptions: bool = False) -> list[str]:
    agenda = plan_of(loaded).agenda
    return risk_text(agenda, assessed(loaded, trial), trial, assumptions=assumptions).splitlines()


def drawn(loaded: Loaded, width: int = 80, *, assumptions: bool = False) -> str:
    """What a terminal of so many columns shows, without colours."""
    view = risk_view(plan_of(loaded).agenda, assessed(loaded), TRIAL, assumptions=assumptions)
    file = StringIO()
    Console(file=file, width=width, force_terminal=True, color_system=None).print(view)
    return file.getvalue()


class TestText:
    def test_each_anchor_has_a_line_and_columns_line_up(self) -> None:
        lines = text_of(load_day(TIGHT))
        assert lines[0] == "Forum"
        assert "assumed, not measured" in lines[1]
        assert lines[3:5] == ["Wednesday 6 March 2024 · Day one", "-" * 32]
        head, *rows = lines[5:9]
        assert [row.split("  ")[0] for row in rows] == ["10:00", "12:30", "13:00"]
        assert "Care (and 1 beside it)" in rows[0]
        assert "The day's end" in rows[2]
        assert head.split() == ["10m", "late", "or", "more", "1", "in", "2", "1", "in", "10"]
        assert len({display_width(line) for line in (head, *rows)}) == 1

    def test_what_would_help_most_says_whose_chance_falls_and_how_far(self) -> None:
        lines = text_of(load_day(TIGHT))
        at = lines.index("5m more would help most:")
        assert lines[at - 1] == ""
        first = lines[at + 1]
        assert first.startswith("  before Care (and 1 beside it): its chance falls from ")
        before, after = first.rsplit(" from ", 1)[1].split(" to ")
        assert int(before.rstrip("%")) > int(after.rstrip("%"))
        assert len(lines[at:]) <= 4 + 3

    def test_help_for_another_moment_names_it(self) -> None:
        lines = text_of(
            load_day(
                """
                - {time: 09:00, title: A, duration: 60m, overrun: 20m}
                - {title: B, duration: 60m, overrun: 0m}
                - {title: Lunch, time: 11:00, duration: 60m}
                """
            )
        )
        assert any(line.startswith("  before B: the chance for Lunch falls from") for line in lines)

    def test_where_nothing_is_late_nothing_would_help(self) -> None:
        lines = text_of(load_day("hours: 09:00-15:00\nsessions: [{title: A, duration: 60m}]"))
        assert lines[5].split() == ["10m", "late", "or", "more", "1", "in", "2", "1", "in", "10"]
        assert lines[6].split()[-5:] == ["0%", "on", "time", "on", "time"]
        assert not any("would help" in line for line in lines)

    def test_assumptions_say_what_each_session_runs_over_by_and_who_says_so(self) -> None:
        loaded = load_day(TIGHT, defaults="{room: ballroom, overruns: {panel: 12m}}")
        lines = text_of(loaded, assumptions=True)
        at = next(i for i, line in enumerate(lines) if "1 in 10 over by" in line)
        rows = [line.split() for line in lines[at + 1 : at + 7]]
        assert rows[0] == ["09:00", "Opening", "20m", "–", "this", "session"]
        assert rows[3] == ["11:00", "Coffee", "break", "5m", "15m", "assumed"]
        assert rows[4] == ["11:25", "Panel", "12m", "–", "your", "defaults"]
        assert not any("over by" in line for line in text_of(loaded))

    def test_a_day_that_contradicts_itself_is_not_played(self) -> None:
        lines = text_of(load_days(OVERLAP), assumptions=True)
        assert lines[5].startswith("The times of this day contradict each other: `planner check`")
        assert not any("over by" in line for line in lines)

    def test_the_note_says_how_exact_the_numbers_are(self) -> None:
        assert "right to about 1 point." in trial_note(Trial(runs=10_000))
        assert "100 days were played with seed 7" in trial_note(Trial(runs=100, seed=7))
        assert "right to about 10 points." in trial_note(Trial(runs=100))

    @pytest.mark.parametrize(
        ("seconds", "words"), [(0, "on time"), (29, "on time"), (30, "+1m"), (3_900, "+1h05m")]
    )
    def test_delays_are_in_whole_minutes(self, seconds: int, words: str) -> None:
        assert late_by(seconds) == words


class TestDrawing:
    @pytest.mark.parametrize("width", [60, 80, 120])
    def test_it_fits_and_cuts_no_title(self, width: int) -> None:
        shown = drawn(load_day(TIGHT), width, assumptions=True)
        assert max(map(display_width, shown.splitlines())) <= width
        for words in ("Opening", "[b]law[/b]", "The day's end", "10m late or more", "assumed"):
            assert words in shown

    def test_a_bar_is_as_long_as_its_chance(self) -> None:
        assert bar_of(0) == " " * 12
        assert bar_of(0.001).strip() == "▏"
        assert bar_of(0.5) == "██████      "
        assert bar_of(1) == "█" * 12
        lengths = [len(bar_of(share / 100).rstrip()) for share in range(101)]
        assert lengths == sorted(lengths)

    def test_the_more_likely_the_warmer(self) -> None:
        loaded = load_day(TIGHT)
        view = risk_view(plan_of(loaded).agenda, assessed(loaded), TRIAL, assumptions=False)
        file = StringIO()
        Console(file=file, width=80, force_terminal=True, color_system="standard").print(view)
        colours = {
            title: line for line in file.getvalue().splitlines()
            for title in ("Care", "Lunch") if title in line and "before" not in line
        }  # fmt: skip
        assert "\x1b[31m" in colours["Care"]
        assert "\x1b[32m" in colours["Lunch"] or "\x1b[33m" in colours["Lunch"]

    def test_a_day_that_contradicts_itself_is_not_drawn(self) -> None:
        shown = drawn(load_days(OVERLAP), assumptions=True)
        assert "contradict each other" in shown
        assert "over by" not in shown


class TestJson:
    def test_it_holds_the_chances_the_buffers_and_what_was_assumed(self) -> None:
        loaded = load_day(TIGHT)
        trial = Trial(runs=200, seed=3, tolerance=timedelta(minutes=5))
        document = json.loads(risk_json(plan_of(loaded).agenda, assessed(loaded, trial), trial))
        (day,) = document.pop("days")
        assert document == {"runs": 200, "seed": 3, "tolerance_minutes": 5, "buffer_minutes": 5}
        assert (day["date"], day["title"], day["assessed"]) == ("2024-03-06", "Day one", True)
        block, lunch, end = day["moments"]
        assert block["sessions"][0] == "care"
        assert len(block["sessions"]) == 2
        assert lunch["at"] == "2024-03-06T12:30:00+07:00"
        assert end["sessions"] == []
        assert 0 < block["chance"] < 1
        assert block["half_late_minutes"] <= block["tenth_late_minutes"]
        assert [len(buffer["before"]) for buffer in day["buffers"]].count(0) == 1
        first = next(buffer for buffer in day["buffers"] if buffer["after"] == ["opening"])
        assert first["before"] == first["moment"] == block["sessions"]
        assert first["chance_after"] < first["chance_before"] == block["chance"]
        assert first["late_moments_avoided"] > 0
        assert day["overruns"][0] == {
            "session": "opening", "one_in_ten_minutes": 20, "earliest_minutes": 5,
            "gives_minutes": 0, "says": "session",
        }  # fmt: skip
        assert len(day["overruns"]) == 6

    def test_a_day_that_contradicts_itself_says_so(self) -> None:
        loaded = load_days(OVERLAP)
        document = json.loads(risk_json(plan_of(loaded).agenda, assessed(loaded), TRIAL))
        (day,) = document["days"]
        assert day["assessed"] is False
        assert day["moments"] == day["buffers"] == day["overruns"] == []
