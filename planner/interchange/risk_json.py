"""How late days may run, as JSON. Its shape is fixed: see docs/json.md."""

import json
from collections.abc import Iterable
from typing import Any

from planner.model.agenda import Agenda
from planner.model.time import whole_minutes
from planner.schedule.assessment import DayRisk, Trial
from planner.schedule.buffers import Relief
from planner.schedule.flow import Flow, Step
from planner.schedule.overruns import origin_of
from planner.schedule.risk import Milestone


def risk_json(agenda: Agenda, days: Iterable[DayRisk], trial: Trial) -> str:
    """The chances of each day's anchors, what buffers would do, and what was assumed."""
    document = {
        "runs": trial.runs,
        "seed": trial.seed,
        "tolerance_minutes": whole_minutes(trial.tolerance),
        "buffer_minutes": whole_minutes(agenda.defaults.grain),
        "days": [_day(risk, agenda) for risk in days],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _day(risk: DayRisk, agenda: Agenda) -> dict[str, Any]:
    return {
        "date": risk.day.day.date.isoformat(),
        "title": risk.day.day.title,
        "assessed": bool(risk.flow),
        "moments": [_moment(risk, moment) for moment in risk.moments],
        "buffers": [_relief(risk.flow, relief) for relief in risk.reliefs],
        "overruns": [overrun for step in risk.flow for overrun in _overrun(step, agenda)],
    }


def _moment(risk: DayRisk, moment: Milestone) -> dict[str, Any]:
    return {
        "sessions": _ids(risk.flow, moment.steps),
        "at": risk.day.local(risk.flow[moment.steps[0]].at).isoformat(),
        "chance": moment.chance,
        "half_late_minutes": _minutes(moment.half),
        "tenth_late_minutes": _minutes(moment.tenth),
    }


def _relief(flow: Flow, relief: Relief) -> dict[str, Any]:
    return {
        "before": _ids(flow, relief.place.before),
        "after": _ids(flow, relief.place.after),
        "late_moments_avoided": round(relief.avoided, 4),
        "moment": _ids(flow, relief.moment.steps),
        "chance_before": relief.moment.chance,
        "chance_after": relief.chance,
    }


def _overrun(step: Step, agenda: Agenda) -> Iterable[dict[str, Any]]:
    if step.slot is not None:
        yield {
            "session": step.slot.session.id,
            "one_in_ten_minutes": step.overrun.one_in_ten,
            "earliest_minutes": step.overrun.earliest,
            "gives_minutes": _minutes(step.give),
            "says": origin_of(step.slot.session, agenda.defaults),
        }


def _ids(flow: Flow, steps: tuple[int, ...]) -> list[str]:
    """The ids of sessions; none for the day's end."""
    return [slot.session.id for step in steps if (slot := flow[step].slot)]


def _minutes(seconds: float) -> float:
    return round(seconds / 60, 2)
