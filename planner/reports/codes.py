"""What each code stands for: rules have manuals, mistakes in the text a few sentences."""

import re
from typing import NamedTuple

from planner.mistakes import MISTAKES
from planner.rules.table import RULE_BY_CODE
from planner.text.diagnostics import Severity
from planner.text.wording import did_you_mean
from planner.vocabulary.spelling import closest

# Where the first sentence of a manual has said what there is to say on one line.
_TITLE_END = re.compile(r"[.:]\s")


class Code(NamedTuple):
    """A code, what it means in one sentence, why it matters, and all that is said of it.

    ``severity`` is None where it depends on what the mistake is in.
    """

    code: str
    title: str
    meaning: str
    manual: str
    severity: Severity | None = None


def all_codes() -> tuple[str, ...]:
    """Every code there is: of rules, then of mistakes."""
    return (*RULE_BY_CODE, *MISTAKES)


def described(code: str) -> Code:
    """What a code stands for."""
    rule = RULE_BY_CODE.get(code)
    if rule is None:
        manual = MISTAKES[code]
        title = _TITLE_END.split(manual, maxsplit=1)[0].rstrip(".") + "."
        return Code(code, title, manual, manual)
    manual = rule.manual.strip()
    prose = manual.removeprefix(rule.title).split("\nBad:")[0]
    meaning = " ".join(f"{rule.title} {prose}".split())
    return Code(code, rule.title, meaning, manual, rule.severity)


def missing_code(code: str) -> str:
    """What to say of a code that does not exist."""
    near = closest(code, all_codes())
    offer = did_you_mean(near) or "`planner explain` lists the codes"
    return f"there is no code '{code}'; {offer}"
