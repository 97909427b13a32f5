"""How late days may run, drawn for a terminal: a bar for each chance."""

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from planner.model.agenda import Agenda
from planner.programme.headings import day_heading
from planner.programme.risk import (
    ASSUMED,
    CONTRADICTS,
    OVERRUN_HEADINGS,
    moment_headings,
    moment_rows,
    overrun_rows,
    relief_lines,
    trial_note,
)
from planner.schedule.assessment import DayRisk, Trial

_BAR_COLUMNS = 12
_PARTS = " ▏▎▍▌▋▊▉"
_LIKELY, _POSSIBLE = 0.2, 0.1  # above the first `planner check` says so


def risk_view(agenda: Agenda, days: Iterable[DayRisk], trial: Trial, *, assumptions: bool) -> Group:
    """The anchors of each day with their chances, and what would help, for rich to draw."""
    parts: list[RenderableType] = [Text(agenda.event.name, style="bold"), Text(ASSUMED, "dim")]
    for risk in days:
        parts += [Text(), Text(day_heading(risk.day), style="bold cyan")]
        parts += _day(risk, agenda, trial)
        if assumptions and risk.flow:
            parts += [Text(), _overruns(risk, agenda)]
    return Group(*parts, Text(), Text(trial_note(trial), style="dim"))


def _day(risk: DayRisk, agenda: Agenda, trial: Trial) -> Iterator[RenderableType]:
    if not risk.flow:
        yield Text(CONTRADICTS, style="yellow")
        return
    grid = _grid()
    for _ in range(3):
        grid.add_column(justify="right", no_wrap=True)
    _, _, late, half, tenth = moment_headings(trial)
    # The heading of the bar and its number is as wide as both.
    grid.add_row("", "", *(Text(words, style="dim") for words in (late, half, tenth)))
    rows = zip(risk.moments, moment_rows(risk), strict=True)
    for moment, (time, title, chance, usual, worst) in rows:
        bar = Text(bar_of(moment.chance), style=_colour(moment.chance))
        bar.append(f" {chance:>4}", style="bold" if moment.chance > _LIKELY else "default")
        grid.add_row(time, Text(title), bar, _late(usual), _late(worst))
    yield grid
    for line in relief_lines(risk, agenda):
        if line.endswith(":"):
            yield Text()
            yield Text(line, style="bold")
        else:
            yield Padding(Text(line), (0, 0, 0, 2))


def _overruns(risk: DayRisk, agenda: Agenda) -> Table:
    grid = _grid()
    for index, _ in enumerate(OVERRUN_HEADINGS[2:]):
        grid.add_column(justify="right" if index < 2 else "left")
    grid.add_row(*(Text(words, style="dim") for words in OVERRUN_HEADINGS))
    for time, title, late, gives, origin in overrun_rows(risk, agenda):
        is_ours = Text(origin, style="dim" if origin == "assumed" else "")
        grid.add_row(time, Text(title), late, gives, is_ours)
    return grid


def _grid() -> Table:
    """A table that begins with a time and a title."""
    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    return grid


def bar_of(share: float) -> str:
    """A share as a bar, to an eighth of a column; whatever is not nothing can be seen."""
    eighths = round(share * _BAR_COLUMNS * 8)
    eighths = max(eighths, 1 if share > 0 else 0)
    whole, part = divmod(eighths, 8)
    return ("█" * whole + (_PARTS[part] if part else "")).ljust(_BAR_COLUMNS)


def _colour(share: float) -> str:
    if share > _LIKELY:
        return "red"
    return "yellow" if share > _POSSIBLE else "green"


def _late(text: str) -> Text:
    return Text(text, style="dim" if text == "on time" else "")
