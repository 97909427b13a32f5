"""What tells one workbook from another: digests of what it shows, and its salt.

A digest is of what the workbook's audience may see, so that nobody can try out on it what they
may not.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from typing import NamedTuple

from planner.schedule.plan import Plan
from planner.tables.people import participants_table
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Cell, Table, for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.fingerprint import canonical

_SHORT = 8


class Digests(NamedTuple):
    """What a workbook was made of: the schedule with its run of show, and the roster."""

    agenda: str
    roster: str

    @property
    def short(self) -> str:
        """A short word for both: the same for the same content."""
        return sha256((self.agenda + self.roster).encode()).hexdigest()[:_SHORT]


def digests(plan: Plan, audience: Audience) -> Digests:
    """The digests of what an audience sees of a plan."""
    programme = (schedule_table(plan), run_of_show_table(plan))
    return Digests(
        _digest(for_audience(table, audience) for table in programme),
        _digest([for_audience(participants_table(plan), audience)]),
    )


def salt_of(event: str, created: datetime) -> str:
    """The salt of the fingerprints of a workbook, from its event's id and its time of making."""
    return sha256(f"{event}\x1f{instant(created)}".encode()).hexdigest()


def instant(created: datetime) -> str:
    """When a workbook was made, in ISO 8601 and in UTC."""
    in_utc = created.astimezone(UTC) if created.tzinfo else created.replace(tzinfo=UTC)
    return in_utc.isoformat(timespec="seconds")


def _digest(tables: Iterable[Table]) -> str:
    digest = sha256()
    for table in tables:
        heads = [column.key for column in table.columns]
        for cells in (heads, *(map(_said, row.cells) for row in table.rows)):
            digest.update("\x1f".join(cells).encode("utf-8", "surrogatepass") + b"\x1e")
        digest.update(b"\x1d")
    return digest.hexdigest()


def _said(cell: Cell) -> str:
    return str(cell) if isinstance(cell, Decimal) else canonical(cell)
