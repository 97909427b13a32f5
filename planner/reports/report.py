"""A report: the files that were checked, what was found, and what of it was asked for."""

from collections.abc import Iterable
from typing import NamedTuple

from planner.checking import Checked, Waived
from planner.loading import Loaded
from planner.rules.table import RULES
from planner.rules.waiting import Waiting
from planner.text.diagnostics import SEVERITIES, Diagnostic, Severity, in_order


class Choice(NamedTuple):
    """Which findings are asked for: of these codes (all, if none is named), and this serious."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    severity: Severity = Severity.ADVICE

    def hides(self, diagnostic: Diagnostic) -> str | None:
        """The option that hides a finding, without its dashes; None when it is asked for."""
        if self.select and diagnostic.code not in self.select:
            return "select"
        if diagnostic.code in self.ignore:
            return "ignore"
        if SEVERITIES.index(diagnostic.severity) > SEVERITIES.index(self.severity):
            return "severity"
        return None


EVERYTHING = Choice()


class Hidden(NamedTuple):
    """What one option hid."""

    option: str
    diagnostics: tuple[Diagnostic, ...]


class Lowered(NamedTuple):
    """A rule that an agenda makes less serious than it usually is; ``now`` is None for off."""

    path: str
    code: str
    usual: Severity
    now: Severity | None


class Report(NamedTuple):
    """What was found in some files and asked for, by place; and what was found besides.

    ``waived`` is what the agendas permit, as far as it would have been asked for; ``waiting`` what
    the rules could not look at yet in each of the files.
    """

    files: tuple[Loaded, ...]
    diagnostics: tuple[Diagnostic, ...]
    hidden: tuple[Hidden, ...] = ()
    waived: tuple[Waived, ...] = ()
    choice: Choice = EVERYTHING
    waiting: tuple[Waiting, ...] = ()

    @property
    def set_lower(self) -> tuple[Lowered, ...]:
        """The rules that an agenda turns off, or makes less serious than they usually are."""
        return tuple(
            Lowered(loaded.path, rule.code, rule.severity, now)
            for loaded in self.files
            for rule in RULES
            if (setting := loaded.settings.get(rule.code)) is not None
            and _is_lower(now := None if setting.is_off else setting.severity or rule.severity,
                          rule.severity)
        )  # fmt: skip


def _is_lower(now: Severity | None, usual: Severity) -> bool:
    return now is None or SEVERITIES.index(now) > SEVERITIES.index(usual)


def report_on(checked: Iterable[Checked], choice: Choice = EVERYTHING) -> Report:
    """The report on some files.

    What keeps a file from being read is always in it, whatever was asked for: nothing else in
    that file was looked at, and a report without it would say that all is well.
    """
    checked = tuple(checked)
    shown: list[Diagnostic] = []
    hidden: dict[str, list[Diagnostic]] = {}
    for file in checked:
        if choice == EVERYTHING:
            shown += file.diagnostics
            continue
        kept = [id(diagnostic) for diagnostic in _keep_from_reading(file.loaded)]
        for diagnostic in file.diagnostics:
            option = None if id(diagnostic) in kept else choice.hides(diagnostic)
            (shown if option is None else hidden.setdefault(option, [])).append(diagnostic)
    options = (option for option in Choice._fields if option in hidden)
    return Report(
        files=tuple(file.loaded for file in checked),
        diagnostics=in_order(shown),
        hidden=tuple(Hidden(option, in_order(hidden[option])) for option in options),
        waived=tuple(
            waived
            for file in checked
            for waived in file.waived
            if choice.hides(waived.diagnostic) is None
        ),
        choice=choice,
        waiting=tuple(file.waiting for file in checked),
    )


def _keep_from_reading(loaded: Loaded) -> list[Diagnostic]:
    """The errors for which a file, or its roster, was not read at all."""
    from planner.decode.agenda import AGENDA_DOCUMENT
    from planner.roster.decode import ROSTER_DOCUMENT

    errors = [found for found in loaded.diagnostics if found.severity is Severity.ERROR]
    if loaded.plan is None:
        return errors
    if loaded.plan.roster is not None or ROSTER_DOCUMENT not in loaded.texts:
        return []
    if AGENDA_DOCUMENT not in loaded.texts:
        return errors
    return [
        found
        for found in errors
        if found.place.path != loaded.path or found.code == "roster-not-found"
    ]
