"""Running the rules over what was loaded."""

from planner.loading import Loaded
from planner.rules.table import RULES
from planner.text.diagnostics import Diagnostic, in_order


def check(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """Every mistake in a file's text and every finding about its plan, by place."""
    if loaded.plan is None:
        return loaded.diagnostics
    findings = (
        loaded.diagnose(rule.code, rule.severity, finding)
        for rule in RULES
        for finding in rule.check(loaded.plan)
    )
    return in_order((*loaded.diagnostics, *findings))
