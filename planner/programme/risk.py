"""How late days may run, in words and as plain text: for pipes and mails."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from planner.model.agenda import Agenda
from planner.model.time import write_duration
from planner.programme.headings import day_heading
from planner.schedule.assessment import DayRisk, Trial
from planner.schedule.buffers import Relief
from planner.schedule.flow import Flow, Step
from planner.schedule.overruns import origin_of
from planner.schedule.selection import Clock
from planner.text.width import display_width, pad, shorten
from planner.text.wording import count

DAY_END = "The day's end"
CONTRADICTS = "The times of this day contradict each other: `planner check` says where."
ASSUMED = "If sessions run over as usual: assumed, not measured (--assumptions shows it)."

MOST_RELIEFS = 3
_NAME_COLUMNS = 40
_ORIGINS = {"session": "this session", "defaults": "your defaults", "assumed": "assumed"}


def risk_text(agenda: Agenda, days: Iterable[DayRisk], trial: Trial, *, assumptions: bool) -> str:
    """A line for each anchor with its chance, then what would help; overruns if asked for."""
    lines = [agenda.event.name, ASSUMED]
    for risk in days:
        heading = day_heading(risk.day)
        lines += ["", heading, "-" * display_width(heading), *_day(risk, agenda, trial)]
        if assumptions and risk.flow:
            lines += ["", *_columns([OVERRUN_HEADINGS, *overrun_rows(risk, agenda)], {2, 3})]
    return "\n".join([*lines, "", trial_note(trial)]) + "\n"


def _day(risk: DayRisk, agenda: Agenda, trial: Trial) -> Iterator[str]:
    if not risk.flow:
        yield CONTRADICTS
        return
    yield from _columns([moment_headings(trial), *moment_rows(risk)], {2, 3, 4})
    for line in relief_lines(risk, agenda):
        yield f"\n{line}" if line.endswith(":") else f"  {line}"


def _columns(rows: list[tuple[str, ...]], to_the_right: set[int]) -> Iterator[str]:
    widths = [max(map(display_width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.rjust(width) if index in to_the_right else pad(cell, width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def moment_headings(trial: Trial) -> tuple[str, ...]:
    """What stands over the columns of `moment_rows`."""
    return "", "", f"{write_duration(trial.tolerance)} late or more", "1 in 2", "1 in 10"


def moment_rows(risk: DayRisk) -> Iterator[tuple[str, ...]]:
    """Each anchor: its time, title and chance, and how late on one day in two, and in ten."""
    clock = Clock(risk.day.zone)
    for moment in risk.moments:
        yield (
            clock.time(risk.flow[moment.steps[0]].at, risk.day.day.date),
            names(risk.flow, moment.steps),
            percent(moment.chance),
            late_by(moment.half),
            late_by(moment.tenth),
        )


def relief_lines(risk: DayRisk, agenda: Agenda) -> Iterator[str]:
    """A heading that ends in a colon, and where a buffer would help most; nothing if nowhere."""
    helpful = [relief for relief in risk.reliefs if _falls(relief)][:MOST_RELIEFS]
    if helpful:
        yield f"{write_duration(agenda.defaults.grain)} more would help most:"
    for relief in helpful:
        yield relief_text(risk.flow, relief)


def relief_text(flow: Flow, relief: Relief) -> str:
    """`before Lunch: its chance falls from 34% to 12%`."""
    moment, place = relief.moment, relief.place
    is_here = set(moment.steps) <= set(place.before)
    whose = "its chance" if is_here else f"the chance for {_within(names(flow, moment.steps))}"
    fall = f"falls from {percent(moment.chance)} to {percent(relief.chance)}"
    return f"before {_within(names(flow, place.before))}: {whose} {fall}"


def _falls(relief: Relief) -> bool:
    return percent(relief.moment.chance) != percent(relief.chance)


OVERRUN_HEADINGS = ("", "", "1 in 10 over by", "gives", "says")


def overrun_rows(risk: DayRisk, agenda: Agenda) -> Iterator[tuple[str, ...]]:
    """Each session: its time, its title, its overrun, what it can give, and who says so."""
    clock = Clock(risk.day.zone)
    for step in risk.flow:
        if step.slot is not None:
            session = step.slot.session
            yield (
                clock.time(step.at, risk.day.day.date),
                _name(step),
                write_duration(timedelta(minutes=step.overrun.one_in_ten)),
                write_duration(timedelta(seconds=step.give)) if step.give else "–",
                _ORIGINS[origin_of(session, agenda.defaults)],
            )


def trial_note(trial: Trial) -> str:
    """What the numbers mean, how they were found, and how exact they are."""
    points = max(1, round(200 * (0.25 / trial.runs) ** 0.5))  # two standard errors at worst
    return (
        "1 in 2, 1 in 10: on one day in two, and in ten, it is as much or more.\n"
        f"{trial.runs:,} days were played with seed {trial.seed}; a chance is right to about "
        f"{count(points, 'point')}."
    )


def names(flow: Flow, steps: tuple[int, ...]) -> str:
    """What begins then: a title, and how many sessions begin beside it."""
    name = _name(flow[steps[0]])
    return f"{name} (and {len(steps) - 1} beside it)" if len(steps) > 1 else name


def _name(step: Step) -> str:
    return DAY_END if step.slot is None else " ".join(step.slot.session.title.split())


def _within(name: str) -> str:
    """A name inside a sentence, cut where it is long."""
    return "the day's end" if name == DAY_END else shorten(name, _NAME_COLUMNS)


def late_by(seconds: int) -> str:
    """`+12m`, or `on time` for less than half a minute."""
    minutes = (seconds + 30) // 60
    return f"+{write_duration(timedelta(minutes=minutes))}" if minutes else "on time"


def percent(share: float) -> str:
    """`34%`."""
    return f"{share:.0%}"
