"""Running the rules over what was loaded."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from planner.loading import Loaded
from planner.model.waivers import Waiver
from planner.rules.rule import Context, Rule
from planner.rules.settings import Setting
from planner.rules.subjects import Subjects, is_named
from planner.rules.table import RULES, SECTIONS
from planner.schedule.plan import Plan
from planner.text.diagnostics import Diagnostic, in_order


class Waived(NamedTuple):
    """A finding that an agenda permits, and the waiver that says so."""

    diagnostic: Diagnostic
    waiver: Waiver


class Checked(NamedTuple):
    """A file, what is wrong with it, by place, and what would be if it were not waived."""

    loaded: Loaded
    diagnostics: Sequence[Diagnostic]
    waived: Sequence[Waived] = ()


def check(loaded: Loaded, *, today: date | None = None) -> tuple[Diagnostic, ...]:
    """Every mistake in a file's text and every finding about its plan, by place.

    What depends on the day it is (a waiver that has expired, a visa that is late) is found only
    where ``today`` is given. What the agenda waives is left out. Of a roster alone only those
    rules are asked that need no agenda.
    """
    return tuple(examine(loaded, today=today).diagnostics)


def examine(loaded: Loaded, *, today: date | None = None) -> Checked:
    """Like `check`, with what the agenda waives."""
    plan = loaded.plan
    if plan is None:
        return Checked(loaded, loaded.diagnostics)
    about_waivers = SECTIONS["Waivers"]
    rules = tuple(
        rule
        for rule in RULES
        if rule not in about_waivers and (loaded.has_agenda or not rule.needs_agenda)
    )
    found = list(_findings(loaded, plan, rules, Context(today=today, texts=loaded.agenda_texts)))
    kept, waived = _apart(found, plan.agenda.waivers, today)
    if plan.agenda.waivers:
        used = {waiver for _, waiver in waived}
        unused = tuple(waiver for waiver in plan.agenda.waivers if waiver not in used)
        context = Context(today=today, unused=unused)
        kept += _findings(loaded, plan, about_waivers, context)
    return Checked(loaded, in_order((*loaded.diagnostics, *kept)), tuple(waived))


def _findings(
    loaded: Loaded, plan: Plan, rules: tuple[Rule, ...], context: Context
) -> Iterator[Diagnostic]:
    subjects = Subjects(plan)
    nothing = Setting()
    for rule in rules:
        setting = loaded.settings.get(rule.code, nothing)
        if setting.is_off:
            continue
        own = context if not setting.values else context.with_values(dict(setting.values))
        severity = setting.severity or rule.severity
        for finding in rule.check(plan, own):
            yield loaded.diagnose(rule.code, severity, finding, subjects.of(finding))


def _apart(
    diagnostics: list[Diagnostic], waivers: tuple[Waiver, ...], today: date | None
) -> tuple[list[Diagnostic], list[Waived]]:
    """Those that nothing permits, and those that a waiver does: the first that names them."""
    holding = [waiver for waiver in waivers if waiver.holds(today)]
    kept, waived = [], []
    for diagnostic in diagnostics:
        permits = (
            waiver
            for waiver in holding
            if waiver.rule == diagnostic.code and is_named(diagnostic.subjects, waiver.at)
        )
        waiver = next(permits, None)
        if waiver is None:
            kept.append(diagnostic)
        else:
            waived.append(Waived(diagnostic, waiver))
    return kept, waived
