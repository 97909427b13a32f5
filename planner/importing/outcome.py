"""What came of reading one export, before anything is written."""

from typing import NamedTuple

from planner.importing.export import Export
from planner.importing.headers import Column
from planner.importing.mapping import ASKED, KEPT, Mapped
from planner.importing.merging import Merge
from planner.importing.people import People
from planner.model.imports import DateOrder, Import
from planner.roster.consents import is_unread_consent


class Read(NamedTuple):
    """One export, read: what its columns become, who is in it, and what that changes.

    ``kept`` is what the agenda knew of it, ``order`` that of its dates where one is known.
    """

    path: str
    export: Export
    mapping: tuple[Mapped, ...]
    people: People
    merge: Merge
    kept: Import | None = None
    order: DateOrder | None = None

    @property
    def unread_consents(self) -> tuple[Column, ...]:
        """Columns that look like a consent and stay out, although nobody said that they do."""
        return tuple(
            mapped.column
            for mapped in self.mapping
            if not mapped.field and mapped.why not in (ASKED, KEPT) and self._is_consent(mapped)
        )

    def _is_consent(self, mapped: Mapped) -> bool:
        place = mapped.column.place
        cells = (self.export.cell(row, place) for row in self.export.rows)
        return is_unread_consent(mapped.column.header, cells)
