"""Running the rules over what was loaded."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from planner.loading import Loaded
from planner.model.waivers import Waiver
from planner.rules.bundle import put_into_words
from planner.rules.rule import Context, Rule, Waivers
from planner.rules.settings import Setting
from planner.rules.subjects import Subjects
from planner.rules.table import RULE_BY_CODE, RULES, SECTIONS
from planner.rules.waiting import NOTHING_WAITS, Waiting, waiting_in
from planner.schedule.plan import Plan
from planner.text.diagnostics import Diagnostic, Finding, Severity, has_errors, in_order


class Waived(NamedTuple):
    """A finding that an agenda permits, and the waiver that says so."""

    diagnostic: Diagnostic
    waiver: Waiver


class Checked(NamedTuple):
    """A file, what is wrong with it, by place, and what would be if it were not waived.

    ``waiting`` is what the rules could not look at yet.
    """

    loaded: Loaded
    diagnostics: Sequence[Diagnostic]
    waived: Sequence[Waived] = ()
    waiting: Waiting = NOTHING_WAITS


def check(loaded: Loaded, *, today: date | None = None) -> tuple[Diagnostic, ...]:
    """Every mistake in a file's text and every finding about its plan, by place.

    What depends on the day it is (a waiver that has expired, a visa that is late) is found only
    where ``today`` is given. What the agenda waives is left out. Of a roster alone only those
    rules are asked that need no agenda.
    """
    return tuple(examine(loaded, today=today).diagnostics)


def examine(loaded: Loaded, *, today: date | None = None) -> Checked:
    """Like `check`, with what the agenda waives, and what could not be looked at."""
    plan = loaded.plan
    waiting = waiting_in(plan, has_errors=has_errors(loaded.diagnostics))
    if plan is None:
        return Checked(loaded, loaded.diagnostics, waiting=waiting)
    about_waivers = SECTIONS["Waivers"]
    rules = tuple(
        rule
        for rule in RULES
        if rule not in about_waivers and (loaded.has_agenda or not rule.needs_agenda)
    )
    refused = tuple(waiver for waiver in plan.agenda.waivers if _is_safeguard(waiver.rule))
    kept_on = tuple(code for code in loaded.settings if _is_kept_on(loaded, code))
    waivers = tuple(waiver for waiver in plan.agenda.waivers if waiver not in refused)
    permits = _Permits(waivers, Subjects(plan), today)
    first = Waivers(refused=refused, kept_on=kept_on)
    context = Context(today=today, waivers=first, texts=loaded.agenda_texts)
    found = list(_findings(loaded, plan, rules, context, permits))
    kept, waived = permits.apart(found)
    if plan.agenda.waivers or kept_on:
        used = {waiver for _, waiver in waived}
        unused = tuple(waiver for waiver in waivers if waiver not in used)
        off = frozenset(code for code, setting in loaded.settings.items() if setting.is_off)
        context = Context(
            today=today, waivers=Waivers(unused, waiting, off - {*kept_on}, refused, kept_on)
        )
        kept += _findings(loaded, plan, about_waivers, context, permits)
    return Checked(loaded, in_order((*loaded.diagnostics, *kept)), tuple(waived), waiting)


class _Permits:
    """The waivers that hold, by the rule they are for, and what they stand for."""

    def __init__(self, waivers: Iterable[Waiver], subjects: Subjects, today: date | None) -> None:
        self.subjects = subjects
        self.by_rule: defaultdict[str, list[tuple[Waiver, frozenset[str]]]] = defaultdict(list)
        for waiver in waivers:
            if waiver.holds(today):
                self.by_rule[waiver.rule].append((waiver, subjects.named(waiver.at)))

    def waiver(self, code: str, subjects: Iterable[str]) -> Waiver | None:
        """The first waiver that permits what a rule finds about these."""
        about = frozenset(subjects)
        holding = self.by_rule.get(code, ())
        return next((one for one, places in holding if not places.isdisjoint(about)), None)

    def permit(self, code: str, finding: Finding) -> bool:
        """Whether a waiver permits a finding."""
        return self.waiver(code, self.subjects.of(finding)) is not None

    def apart(self, found: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Waived]]:
        """Those that nothing permits, and those that a waiver does, each once."""
        kept: list[Diagnostic] = []
        waived: dict[tuple[object, ...], Waived] = {}
        for diagnostic in found:
            waiver = self.waiver(diagnostic.code, diagnostic.subjects)
            if waiver is None:
                kept.append(diagnostic)
            else:
                place = diagnostic.place
                key = place.path, place.line, place.column, diagnostic.code, diagnostic.message
                waived.setdefault(key, Waived(diagnostic, waiver))
        return kept, list(waived.values())


def _is_safeguard(code: str) -> bool:
    rule = RULE_BY_CODE.get(code)
    return rule is not None and rule.is_safeguard


def _is_kept_on(loaded: Loaded, code: str) -> bool:
    """Whether an agenda would turn a safeguard off, or make it mere advice, which it cannot.

    As a warning it stops no output, and is still in every report.
    """
    setting, rule = loaded.settings[code], RULE_BY_CODE[code]
    return rule.is_safeguard and (setting.is_off or setting.severity is Severity.ADVICE)


def _findings(
    loaded: Loaded, plan: Plan, rules: tuple[Rule, ...], context: Context, permits: _Permits
) -> Iterator[Diagnostic]:
    nothing = Setting()
    for rule in rules:
        setting = loaded.settings.get(rule.code, nothing)
        is_kept_on = rule.code in context.waivers.kept_on
        if setting.is_off and not is_kept_on:
            continue
        own = context if not setting.values else context.with_values(dict(setting.values))
        severity = rule.severity if is_kept_on else setting.severity or rule.severity
        is_permitted = partial(permits.permit, rule.code) if rule.code in permits.by_rule else None
        for found in rule.check(plan, own):
            for finding in put_into_words(found, is_permitted):
                about = permits.subjects.of(finding)
                yield loaded.diagnose(rule.code, severity, finding, about)
