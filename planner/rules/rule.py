"""What a rule is: a code, a severity, a check, and a manual."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity

Check = Callable[[Plan], Iterator[Finding]]


class Rule(NamedTuple):
    """One thing worth noticing about a plan.

    ``manual`` is the docstring of the rule's module: a title line, what it means and why it
    matters, then `Bad:` and `Good:` with an agenda each, indented, that the tests run.
    """

    code: str
    severity: Severity
    check: Check
    manual: str

    @property
    def title(self) -> str:
        """The manual's first line."""
        return self.manual.strip().splitlines()[0]
