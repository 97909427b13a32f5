"""What came of reading one export, before anything is written."""

from typing import NamedTuple

from planner.importing.export import Export
from planner.importing.mapping import Mapped
from planner.importing.merging import Merge
from planner.importing.people import People
from planner.model.imports import DateOrder, Import


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
