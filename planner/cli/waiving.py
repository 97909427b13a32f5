"""`planner check --waive`: permission for one finding, written into the agenda."""

import sys
from typing import TYPE_CHECKING

import click

from planner.cli.edits import conclude, contents, opened_agenda, refusals, tried_edits
from planner.cli.errors import CannotError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planner.checking import Checked
    from planner.patching import Opened
    from planner.text.diagnostics import Diagnostic

_LISTED = 12


def waive(
    file: str,
    code: str,
    at: str | None,
    *,
    reason: str | None,
    by: str | None,
    until: str | None,
    today: "date",
    write: bool,
) -> None:
    """Write a waiver for what a rule finds; where that is not one thing, say what there is."""
    from planner.editing.waiving import with_waiver
    from planner.model.waivers import Waiver
    from planner.text.draft import whole_edit

    opened = opened_agenda(file)
    plan, document = contents(opened)
    found = _found(opened, code, at, today)
    last = max((day.date for day in plan.agenda.days), default=today)
    held = _until(until, today) if until else last if last >= today else None
    place = at or found[0].subjects[0]
    waiver = Waiver(code, (place,), reason or _asked("Why may it stay as it is?", "--reason"),
                    by or "", held)  # fmt: skip
    with refusals(document):
        draft = with_waiver(document, waiver)
    tried = tried_edits(opened, [whole_edit(opened.source.text, draft.text)])
    conclude(opened, tried, write=write)


def _found(opened: "Opened", code: str, at: str | None, today: "date") -> "Sequence[Diagnostic]":
    """The findings that a waiver would silence; one alone, or all at a place that was named."""
    from planner.checking import examine
    from planner.rules.subjects import Subjects
    from planner.rules.table import RULE_BY_CODE
    from planner.text.wording import count, listing, quoted

    rule = RULE_BY_CODE.get(code)
    if rule and rule.is_safeguard:
        raise CannotError(
            f"{quoted(code)} protects minors and cannot be waived",
            "mend what it finds: a waiver is no guardian's consent",
        )
    checked = examine(opened.loaded, today=today)
    found = [d for d in checked.diagnostics if d.code == code]
    if not found:
        raise CannotError(
            f"{quoted(code)} finds nothing in {opened.path}", _why_nothing(checked, code)
        )
    if any(not diagnostic.subjects for diagnostic in found):
        raise CannotError(f"{quoted(code)} is a mistake in the text", "it can only be mended")
    assert opened.loaded.plan is not None  # noqa: S101  # else nothing was found
    meant = Subjects(opened.loaded.plan).meant(at) if at else frozenset[str]()
    named = [d for d in found if not at or not meant.isdisjoint(d.subjects)]
    places = list(dict.fromkeys(quoted(diagnostic.subjects[0]) for diagnostic in found))
    offered = listing(places[:_LISTED], "or") + (" …" if len(places) > _LISTED else "")
    if not named:
        raise CannotError(
            f"{quoted(code)} finds nothing at {quoted(str(at))}", f"it does at {offered}"
        )
    if at is None and len(named) > 1:
        raise CannotError(
            f"{quoted(code)} finds {count(len(named), 'thing')}", f"say which: --at {offered}"
        )
    return named


def _why_nothing(checked: "Checked", code: str) -> str:
    """Why a rule finds nothing that could be waived, as far as that can be told."""
    from planner.reports.report import report_on
    from planner.reports.wording import waiting_words

    setting = checked.loaded.settings.get(code)
    if setting and setting.is_off:
        return "it is off under `rules:`"
    if any(waived.diagnostic.code == code for waived in checked.waived):
        return "all that it finds is waived already"
    waits = waiting_words(report_on([checked])).removesuffix(".")
    return f"{waits[:1].lower()}{waits[1:]}" if waits else "`planner check` shows what is found"


def _asked(question: str, option: str) -> str:
    """An answer from whoever sits at the terminal."""
    if not sys.stdin.isatty():
        raise click.UsageError(f"A waiver needs a reason: give {option}.")
    answer: str = click.prompt(question, err=True)
    return answer


def _until(text: str, today: "date") -> "date":
    """The last day of a waiver; wrong usage where it is over, and nothing would be waived."""
    from planner.decode.kinds import UnreadableError
    from planner.decode.times import read_date

    try:
        day = read_date(text)
    except UnreadableError as error:
        raise click.BadParameter(f"{error.message}; {error.hint}", param_hint="--until") from None
    if day < today:
        raise click.BadParameter(
            f"{day} is over, and the waiver would not hold; write {today} or a later day",
            param_hint="--until",
        )
    return day
