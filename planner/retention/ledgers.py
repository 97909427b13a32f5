"""The private ledger of what people were told: whether it goes with the data that are due."""

from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from planner.files import ledger_path
from planner.ledger.store import Ledger, LedgerError
from planner.retention.emptied import CannotPurgeError
from planner.schedule.plan import Plan
from planner.vocabulary.audience import Audience

# What SQLite keeps beside a database (https://www.sqlite.org/tempfiles.html).
_BESIDE = ("", "-journal", "-wal", "-shm")


class LedgerPurge(NamedTuple):
    """The files of a private ledger that go, and how many people it knows; None: nobody can say."""

    files: tuple[Path, ...]
    people: int | None


def ledger_purge(plan: Plan, agenda: str, due: Collection[Audience]) -> LedgerPurge | None:
    """What goes of an agenda's private ledger; None where there is none, or it is not due.

    It holds addresses and answers, which are the team's, so it goes as a whole as soon as these
    do, or as addresses do where the agenda keeps them from the team. Raises CannotPurgeError where
    it is in use, or is that of another event.
    """
    path = ledger_path(agenda)
    is_due = not {Audience.TEAM, plan.fields["email"].sensitivity}.isdisjoint(due)
    if not is_due or not _files(path):
        return None
    people = _people(path, plan.agenda.event.id)
    # Opening it may have done away with a journal.
    return LedgerPurge(_files(path), people)


def _files(path: str) -> tuple[Path, ...]:
    """The ledger's files; where it is linked to, also those the link leads to."""
    tops = (path, str(Path(path).resolve())) if Path(path).is_symlink() else (path,)
    there = (Path(top + suffix) for top in tops for suffix in _BESIDE)
    return tuple(file for file in there if file.is_file())


def _people(path: str, event: str) -> int | None:
    try:
        with Ledger(path, event) as ledger:
            told = {*ledger.told(), *ledger.handed()}
            return len({key.contact for key in (*told, *ledger.replies())})
    except LedgerError as error:
        if error.is_busy or error.is_of_another_event:
            raise CannotPurgeError(error.message, error.hint) from None
        return None  # damaged, and personal data all the same
