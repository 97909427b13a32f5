"""Small counts withheld, and as many others as it takes that nobody can work them out.

Where a country sent one person, a count is that person. So counts from one up to fewer than a few
are not shown; but a total gives back the one that is missing. Statistical offices withhold further
cells then (complementary suppression; Hundepool and others, *Handbook on Statistical Disclosure
Control*, chapter 4). What a reader can work out from sums is known exactly: rows, columns and
totals make a network in which the counts flow, and a cell can be another number, all that is shown
staying as it is, where there is a way round through cells that are withheld and have room
(Gusfield, *A graph theoretic approach to statistical data security*, SIAM J. Comput. 17, 1988).
"""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

WITHHELD = "not shown"

_COST = 10  # of withholding a cell, beside the number it holds
_COST_OF_TOTAL = 1_000  # totals are what people look for
_COST_OF_NOTHING = 10_000  # a zero hides little
_COST_OF_WORD = 1_000_000  # `not shown` instead of `fewer than 5`
_COST_OF_SUM = 1_000_000_000  # how many there are in all is known from elsewhere


class Grid(NamedTuple):
    """Counts in rows and columns; ``total_row`` and ``total_column`` are those that hold sums."""

    counts: Sequence[Sequence[int]]
    total_row: int | None = None
    total_column: int | None = None


At = tuple[int, int]


def withheld(grid: Grid, few: int) -> dict[At, str]:
    """The cells that are not shown, by row and column, each with what stands there instead.

    A cell of which it is said that it is fewer than ``few`` is known to be one at least.
    """
    return _Withholding(grid, few).result()


class _Step(NamedTuple):
    """A way through a cell, more of it or less, with what that costs."""

    cost: int
    to: object
    at: At


class _Withholding:
    """The cells that are withheld so far: small ones, and those that protect them."""

    def __init__(self, grid: Grid, few: int) -> None:
        self.grid = grid
        self.few = few
        self.cells = {
            (row, column): number
            for row, numbers in enumerate(grid.counts)
            for column, number in enumerate(numbers)
        }
        self.small = {at for at, number in self.cells.items() if 0 < number < few}
        self.others: set[At] = set()
        self.by_node: dict[object, list[At]] = {}
        for at in self.cells:
            for node in self.ends(at):
                self.by_node.setdefault(node, []).append(at)

    def result(self) -> dict[At, str]:
        for at in sorted(self.small):
            self.protect(at)
        word = f"fewer than {self.few}"
        return {at: WITHHELD if at in self.others else word for at in self.small | self.others}

    def ends(self, at: At) -> tuple[object, object]:
        """Where the flow through a cell begins and ends; without a sum there is no end to meet."""
        row, column = at
        row_node = ("row", row) if self.grid.total_column is not None else None
        column_node = ("column", column) if self.grid.total_row is not None else None
        is_sum = (row == self.grid.total_row) is not (column == self.grid.total_column)
        return (column_node, row_node) if is_sum else (row_node, column_node)

    def protect(self, at: At) -> None:
        """Withhold what it takes that a cell can be another number too."""
        tail, head = self.ends(at)
        if tail == head:
            return  # in no sum
        ways = [
            (own + cost, [*changed, *([at] if own else [])])
            for more, start, goal in ((True, head, tail), (False, tail, head))
            if (own := self.cost(at, more=more)) is not None
            for cost, changed in self.way(start, goal, at)
        ]
        # There always is one: more of the cell, of its sums and of their sum.
        _, changed = min(ways)
        self.others.update(changed)

    def way(self, start: object, goal: object, around: At) -> Iterator[tuple[int, list[At]]]:
        """The cheapest way from one end to another that avoids a cell, and the cells it withholds.

        It is Dijkstra's.
        """
        waiting: list[tuple[int, int, object, list[At]]] = [(0, 0, start, [])]
        seen: set[object] = set()
        number = 0
        while waiting:
            cost, _, node, changed = heappop(waiting)
            if node == goal:
                yield cost, changed
                return
            if node in seen:
                continue
            seen.add(node)
            for step in self.steps(node):
                if step.at != around and step.to not in seen:
                    number += 1
                    more = [step.at] if step.cost else []
                    heappush(waiting, (cost + step.cost, number, step.to, [*changed, *more]))

    def steps(self, node: object) -> Iterator[_Step]:
        for at in self.by_node[node]:
            tail, head = self.ends(at)
            if tail == head:
                continue
            more = tail == node
            cost = self.cost(at, more=more)
            if cost is not None:
                yield _Step(cost, head if more else tail, at)

    def cost(self, at: At, *, more: bool) -> int | None:
        """What it costs that a cell could be one more or one less; None where it cannot be."""
        number = self.cells[at]
        if not more and number == 0:
            return None
        if at in self.others:
            return 0
        if at in self.small:
            has_room = number < self.few - 1 if more else number > 1
            return 0 if has_room else _COST_OF_WORD
        totals = (at[0] == self.grid.total_row) + (at[1] == self.grid.total_column)
        extra = (_COST_OF_NOTHING if number == 0 else 0, _COST_OF_TOTAL, _COST_OF_SUM)[totals]
        return _COST + number + extra
