"""When a day is said to be likely to run late, and what is offered."""

import re
from datetime import datetime, timedelta

import pytest
from schedule.agendas import load_day, load_days

import planner
from planner.rules.timing import late_risk
from planner.schedule import risk
from planner.schedule.flow import Flow
from planner.text.diagnostics import Diagnostic, Severity

TIGHT = """\
- {time: 09:00, title: Welcome, duration: 45m}
- {title: Coffee break, duration: 10m}
- {title: Talk, duration: 60m, overrun: 15m}
- {time: "10:55", title: Lunch, duration: 60m}
"""


def late(body: str, defaults: str = "{room: ballroom}") -> list[Diagnostic]:
    """What is said about running late on a day."""
    return found_in(planner.check(load_day(body, defaults=defaults)))


def found_in(diagnostics: tuple[Diagnostic, ...]) -> list[Diagnostic]:
    return [each for each in diagnostics if each.code == "late-risk"]


def test_it_says_the_chance_the_delay_and_what_would_bring_it_below_the_limit() -> None:
    (found,) = late(TIGHT)
    assert found.severity is Severity.ADVICE
    assert found.message == (
        "`Lunch` has a 29% chance of starting 10m late or more; one day in ten it starts 20m late"
    )
    assert found.hint == (
        "shorten `Talk` by 5m, or leave as much free before this: the chance is then 18%"
    )
    assert (found.place.excerpt or "").strip().startswith('- {time: "10:55", title: Lunch')


def test_as_much_is_offered_as_is_needed_in_steps_of_the_grain() -> None:
    (found,) = late(TIGHT.replace("15m", "40m"))
    assert found.hint == (
        "shorten what comes before by 25m, or leave as much free before this: "
        "the chance is then 18%"
    )
    (found,) = late(TIGHT.replace("15m", "30m"), defaults="{room: ballroom, grain: 20m}")
    assert (found.hint or "").startswith("shorten `Talk` by 20m, or")


@pytest.mark.parametrize("minutes", [12, 17, 25, 40, 60])
def test_what_is_offered_is_enough_and_a_grain_less_is_not(minutes: int) -> None:
    body = TIGHT.replace("15m", f"{minutes}m").replace("- {time: 09:00", "- {time: 07:00")
    body = body.replace('"10:55"', '"08:55"')
    (found,) = late(body)
    offered = timedelta(minutes=int(re.findall(r" by (\d+)m", found.hint or "")[0]))
    for more, is_enough in ((offered, True), (offered - timedelta(minutes=5), False)):
        at = datetime(2024, 3, 6, 8, 55) + more  # noqa: DTZ001  # on the venue's wall
        assert (late(body.replace('"08:55"', f'"{at:%H:%M}"')) == []) is is_enough


def test_however_long_an_overrun_is_the_answer_comes() -> None:
    (found,) = late(TIGHT.replace("15m", "700h"), defaults="{room: ballroom, grain: 1m}")
    assert "shorten what comes before by" in (found.hint or "")


@pytest.mark.parametrize(
    "last", ["title: Long break, at_least: 60m", "title: Questions, at_least: 55m"]
)
def test_a_pause_or_what_gives_time_already_is_not_what_is_shortened(last: str) -> None:
    body = TIGHT.replace('- {time: "10:55"', f'- {{{last}, duration: 60m}}\n- {{time: "11:55"')
    (found,) = late(body.replace("15m", "20m"))
    assert (found.hint or "").startswith("shorten what comes before by")


def test_one_thing_is_said_of_a_day_at_its_worst_anchor() -> None:
    body = TIGHT + "- {title: Talk on, duration: 60m, overrun: 40m}\n- {time: '12:55', title: Tour}"
    (found,) = late(body)
    assert found.message.startswith("`Tour` has a 50% chance")


def test_each_day_is_looked_at() -> None:
    day = "".join(f"    {line}\n" for line in TIGHT.splitlines())
    days = "".join(f"- date: 2024-03-0{number}\n  sessions:\n{day}" for number in (6, 7))
    assert len(found_in(planner.check(load_days(days)))) == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("overrun: 15m", "overrun: 5m"),
        ("overrun: 15m", "overrun: 1 banana"),
        ("overrun: 15m", "overrrun: 15m"),
        ("overrun: 15m", "overrun: 15m, at_least: 40x"),
        ("- {title: Coffee break, duration: 10m}\n", "- {title: Coffee break, duration: 5m}\n"),
        ('"10:55"', '"10:50"'),
        ('"10:55"', '"11:10"'),
        ("title: Lunch", "title: Coffee break"),
        ("- {title: Coffee break, duration: 10m}\n", ""),
        ("time: 09:00, ", ""),
    ],
    ids=[
        "sessions that are over in time",
        "an overrun that cannot be read",
        "a key that may be one",
        "a bound that cannot be read",
        "a gap in the morning",
        "an anchor that cannot be reached",
        "time to spare",
        "a break",
        "three sessions",
        "no start",
    ],
)
def test_nothing_is_said_of(old: str, new: str) -> None:
    assert old in TIGHT
    body = TIGHT.replace(old, new)
    if "40x" in new:  # so that it is placed all the same
        body = body.replace("{title: Talk", "{time: '09:55', title: Talk")
    if "duration: 5m}" in new:
        body = body.replace("{title: Talk", "{time: '10:10', title: Talk")
    assert late(body) == []


def test_an_end_that_nobody_set_is_not_missed() -> None:
    body = TIGHT.replace('time: "10:55", title: Lunch', "title: Tour, overrun: 30m")
    assert late(body) == []
    sessions = "".join(f"  {line}\n" for line in body.splitlines())
    (found,) = late(f"hours: 09:00-11:55\nsessions:\n{sessions}")
    assert found.message.startswith("the day has a ")
    assert " of ending 10m late or more; one day in ten it ends " in found.message
    assert "or let the day's `hours` end as much later: the chance is then" in (found.hint or "")


def test_a_large_day_is_played_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[int] = []
    draw = risk.draw

    def counted(flow: Flow, runs: int, seed: int = 1) -> risk.Luck:
        played.append(runs)
        return draw(flow, runs, seed)

    monkeypatch.setattr(risk, "draw", counted)
    assert len(late(TIGHT)) == 1
    assert played == [250, 2_000]
    played.clear()
    assert late(TIGHT.replace("overrun: 15m", "overrun: 3m")) == []
    assert played == [250], "far from the limit, a first look is enough"
    played.clear()
    assert late(TIGHT.replace("overrun: 15m", "overrun: 9m")) == []
    assert played == [250, 2_000], "near the limit it is not"
    played.clear()
    assert len(late(in_strands(8, 30))) == 1
    assert played == [50_000 // 243]


def in_strands(strands: int, sessions: int) -> str:
    """A day with so many strands of so many short sessions side by side, and lunch behind them."""
    block = "".join(
        f"      s{label}:\n" + sessions * "        - {title: Talk, duration: 10m, overrun: 10m}\n"
        for label in range(strands)
    )
    return (
        "- {time: 08:00, title: Welcome, duration: 60m}\n"
        f"- parallel:\n{block}"
        f"- {{time: '{9 + sessions // 6}:00', title: Lunch, duration: 60m}}\n"
    )


def test_nobody_waits_for_the_last_of_many_strands() -> None:
    assert len(late(in_strands(8, 6))) == 1
    assert late(in_strands(9, 6)) == []


def test_the_limit_is_one_in_five() -> None:
    assert late_risk.HIGHEST.default == 0.2
    found = [(minutes, bool(late(TIGHT.replace("15m", f"{minutes}m")))) for minutes in range(8, 18)]
    assert [is_late for _, is_late in found] == sorted(is_late for _, is_late in found)
    assert {is_late for _, is_late in found} == {False, True}
