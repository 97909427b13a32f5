"""All there is to say about how late a day may run: its anchors, its end, and what would help."""

from datetime import timedelta
from typing import NamedTuple

from planner.model.agenda import Agenda
from planner.schedule.buffers import Relief, reliefs
from planner.schedule.flow import Flow, flow_of
from planner.schedule.risk import RUNS, SEED, TOLERANCE, Milestone, draw, milestones, play
from planner.schedule.slots import DaySchedule


class Trial(NamedTuple):
    """How days are played: how often, with which luck, and what is called late."""

    runs: int = RUNS
    seed: int = SEED
    tolerance: timedelta = TOLERANCE


class DayRisk(NamedTuple):
    """How late a day may run; without a flow, its times contradict each other."""

    day: DaySchedule
    flow: Flow = ()
    moments: tuple[Milestone, ...] = ()
    reliefs: tuple[Relief, ...] = ()


def assess(day: DaySchedule, agenda: Agenda, trial: Trial) -> DayRisk:
    """Play a day, and again with a buffer at each place; buffers are of the agenda's grain."""
    flow = flow_of(day, agenda)
    if flow is None:
        return DayRisk(day)
    luck = draw(flow, trial.runs, trial.seed)
    lateness = play(flow, luck)
    found = milestones(flow, lateness, trial.tolerance)
    helpful = reliefs(flow, luck, lateness, agenda.defaults.grain, trial.tolerance)
    return DayRisk(day, flow, tuple(found), tuple(helpful))
