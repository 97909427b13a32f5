"""What the two ledgers beside an agenda say of it: its releases, and what people answered."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from planner.decode.releases import decode_releases
from planner.files import UnreadableFileError, decode_text, ledger_path, releases_path
from planner.ledger.answers import standing_answers
from planner.ledger.store import Ledger, LedgerError, is_there
from planner.model.releases import Releases
from planner.model.telling import Answer
from planner.schedule.plan import Plan
from planner.schedule.releasing import matching
from planner.text.compose import compose
from planner.text.diagnostics import Diagnostic, Severity, has_errors
from planner.text.nodes import Document
from planner.text.source import Source

_MAX_BYTES = 5_000_000


class Ledgers(NamedTuple):
    """The releases of an agenda, and the answers that still hold; with what is wrong with them."""

    releases: Releases | None
    answers: Mapping[tuple[str, str], Answer]
    text: Document
    diagnostics: tuple[Diagnostic, ...]


def read_ledgers(
    plan: Plan, agenda: str, read: Callable[[str, int], bytes], *, with_answers: bool
) -> Ledgers:
    """The ledgers beside an agenda; ``read`` stands for the disk, as in `planner.loading`."""
    path = releases_path(agenda)
    try:
        document, diagnostics = compose(decode_text(path, read(path, _MAX_BYTES)))
    except UnreadableFileError as error:
        return Ledgers(None, {}, Document(Source(path, ""), None), (error.diagnostic,))
    releases, mistakes = decode_releases(document)
    found = [*diagnostics, *mistakes]
    answers: Mapping[tuple[str, str], Answer] = {}
    if has_errors(found):
        releases = None
    if releases is not None and releases.event != plan.agenda.event.id:
        found.append(_of_another_event(document, releases, plan))
        releases = None
    if releases is not None and with_answers:
        try:
            answers = _answers(plan, ledger_path(agenda), releases)
        except LedgerError as error:
            found.append(_without_answers(ledger_path(agenda), error))
    return Ledgers(releases, answers, document, tuple(found))


def _of_another_event(document: Document, releases: Releases, plan: Plan) -> Diagnostic:
    return Diagnostic(
        code="ledger-unusable",
        severity=Severity.ERROR,
        message=f"these are the releases of another event, `{releases.event}`",
        hint=f"put those of `{plan.agenda.event.id}` there, or correct `id` under `event`",
        place=document.locate(("event",)),
    )


def _answers(plan: Plan, path: str, releases: Releases) -> Mapping[tuple[str, str], Answer]:
    """What people answered, where the ledger of that is at hand."""
    if not is_there(path):
        return {}
    # A session may have got another id since its release, from another title.
    matched = (replace(one, id=session_id) for session_id, one in matching(plan, releases))
    releases = replace(releases, sessions=tuple(matched))
    with Ledger(path, plan.agenda.event.id) as ledger:
        return standing_answers(ledger.replies().values(), ledger.told(), releases)


def _without_answers(path: str, error: LedgerError) -> Diagnostic:
    """Why nobody's answers count; where a program is sending just now, that is no mistake."""
    unusable = UnreadableFileError("ledger-unusable", path, error.message, error.hint).diagnostic
    if not error.is_busy:
        return unusable
    return replace(
        unusable,
        severity=Severity.WARNING,
        message=f"{error.message}, so nobody's answers are counted",
    )
