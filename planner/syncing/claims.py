"""Which row of a workbook belongs to which participant, where rows were copied, added or taken.

Nothing is guessed: of rows that claim one participant, the one that still says what was exported
is theirs; where none or the wrong one could be meant, it is asked.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from planner.syncing.contract import Contract, exported
from planner.syncing.grid import Grid
from planner.syncing.remarks import Remark
from planner.text.wording import listing, quoted


class Claims(NamedTuple):
    """The rows of participants who were exported, by id, and the rows of new people.

    ``unclear`` are those of whom several rows speak, and nobody can say which is theirs.
    """

    rows: dict[str, int]
    added: tuple[int, ...]
    unclear: frozenset[str]
    remarks: tuple[Remark, ...]


def claims(grid: Grid, contract: Contract, ids: Collection[str], *, as_new: bool) -> Claims:
    """Whose each row is; ``as_new``: copies of rows are people of their own."""
    base = contract.base
    known = frozenset(exported(base)[0]) | frozenset(ids)
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    added: list[int] = []
    remarks: list[Remark] = []
    for row in grid.rows:
        key = grid.key(row)
        if key in known:
            by_key[key].append(row)
        elif not key or grid.key_column is None or as_new:
            added.append(row)
        else:
            remarks.append(
                Remark(
                    grid.row_place(row),
                    "this row comes from elsewhere: nobody was exported with its hidden key",
                    "`--as-new` takes it for a new participant",
                    is_open=True,
                )
            )
    rows: dict[str, int] = {}
    unclear: set[str] = set()
    for key, claiming in by_key.items():
        own = claiming[0] if len(claiming) == 1 else _own(grid, contract, key, claiming)
        if own is None:
            unclear.add(key)
            remarks.append(_unclear(grid, key, claiming))
            continue
        rows[key] = own
        copies = [row for row in claiming if row != own]
        if copies and as_new:
            added += copies
        elif copies:
            remarks.append(_copied(grid, key, own, copies))
    return Claims(rows, tuple(sorted(added)), frozenset(unclear), tuple(remarks))


def _own(grid: Grid, contract: Contract, key: str, claiming: list[int]) -> int | None:
    """The row that still says what was exported; where several do, they say the same."""
    said = {field: held for (person, field), held in contract.base.items() if person == key}
    as_exported = [
        row
        for row in claiming
        if all(
            contract.hash(grid.text(row, grid.columns[field])) == held
            for field, held in said.items()
            if field in grid.columns
        )
    ]
    return as_exported[0] if as_exported else None


def _unclear(grid: Grid, key: str, claiming: list[int]) -> Remark:
    return Remark(
        _rows(grid, claiming),
        f"{len(claiming)} rows are {quoted(key)}, and none of them says what was exported",
        "delete those that are copies, or undo what was changed in the one that is not",
        is_open=True,
    )


def _copied(grid: Grid, key: str, own: int, copies: list[int]) -> Remark:
    said, taken, them = ("this row is a copy", "it for a new participant", "it")
    if len(copies) > 1:
        said, taken, them = ("these rows are copies", "them for new participants", "them")
    return Remark(
        _rows(grid, copies), f"{said} of row {own}, {quoted(key)}",
        f"`--as-new` takes {taken}; else delete {them}", is_open=True,
    )  # fmt: skip


def _rows(grid: Grid, rows: list[int]) -> str:
    word = "row" if len(rows) == 1 else "rows"
    return f"sheet {quoted(grid.sheet.name)}, {word} {listing([str(row) for row in rows])}"
