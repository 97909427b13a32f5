"""Messages joined from rendered parts, against the same built by icalendar from end to end."""

import sys
from dataclasses import replace
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType
from typing import Any

import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st
from messages import TEXT
from plans import ROOT

from planner.invites.itip import Calendars
from planner.invites.text import one_line


def benchmark() -> ModuleType:
    spec = spec_from_file_location("invites_benchmark", ROOT / "benchmarks" / "invites.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


BENCHMARK = benchmark()
PLAN = BENCHMARK.plan_of_sessions()
ENTRIES = BENCHMARK.entries(PLAN)
CALENDARS = Calendars(lambda _language: PLAN)


def meaning(content: bytes) -> Any:
    """All that a reader finds in a calendar: components, properties, parameters, values."""
    calendar = icalendar.Calendar.from_ical(content)
    assert not calendar.errors
    return [
        (part.name, sorted((name, _shown(value)) for name, value in part.items()))
        for part in calendar.walk()
    ]


def _shown(value: Any) -> Any:
    assert not isinstance(value, list)  # no property stands twice
    return sorted(value.params.items()), value.to_ical()


def test_a_sample_of_the_benchmark_means_the_same_both_ways() -> None:
    sample = list(BENCHMARK.messages(PLAN, 20))
    assert len(sample) == 160
    for message in sample:
        full = BENCHMARK.in_full(message, ENTRIES[message.told.session], PLAN.agenda.invites.alarm)
        assert meaning(CALENDARS.calendar(message)) == meaning(full)


@given(name=TEXT.filter(one_line), number=st.integers(0, 7))
@settings(deadline=None, max_examples=60)
def test_any_name_means_the_same_both_ways(name: str, number: int) -> None:
    """RFC 5545 §3.1: parts that are folded each on its own are one object when joined."""
    sample = list(BENCHMARK.messages(PLAN, 1))[number]
    told = replace(sample.told, recipient=replace(sample.recipient, name=name))
    message = replace(sample, told=told)
    full = BENCHMARK.in_full(message, ENTRIES[told.session], PLAN.agenda.invites.alarm)
    assert meaning(CALENDARS.calendar(message)) == meaning(full)
