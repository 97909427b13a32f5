"""Any table, drawn for a terminal."""

from datetime import timedelta
from decimal import Decimal
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from planner.programme.table_view import fitted, table_view
from planner.tables.table import Cell, Column, Row, Table
from planner.text.width import display_width


def drawn(table: Table, width: int) -> list[str]:
    out = StringIO()
    Console(file=out, width=width, no_color=True).print(table_view(table, width))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def table(*rows: tuple[Cell, ...], group: str | None = None) -> Table:
    columns = (Column("a", "Name"), Column("b", "Notes"), Column("c", "Sum"), Column("d", "Empty"))
    return Table("People", columns, tuple(Row((*row, "")) for row in rows), group)


def test_columns_stand_side_by_side_and_what_is_empty_is_left_out() -> None:
    lines = drawn(table(("Ada", "likes tea", Decimal("9.50")), ("Ben", "", Decimal(10))), 60)
    assert lines == [
        "People (2 rows)", "", "Name  Notes       Sum", "Ada   likes tea  9.50",
        "Ben                10",
    ]  # fmt: skip


def test_a_long_text_gives_way_before_a_short_one() -> None:
    lines = drawn(table(("Ada", "likes tea with milk and honey", 1)), 24)
    assert lines[2:] == [
        "Name  Notes          Sum", "Ada   likes tea        1", "      with milk and", "      honey"
    ]  # fmt: skip


def test_what_cannot_stand_side_by_side_is_a_block_a_row() -> None:
    lines = drawn(table(("Ada Longername", "unbreakable-word", 1), ("Ben", "", 2)), 20)
    assert lines[1:] == [
        "", "Name   Ada", "       Longername", "Notes  unbreakable-w", "       ord", "Sum    1",
        "", "Name   Ben", "Sum    2",
    ]  # fmt: skip


def test_groups_have_a_heading_with_their_count() -> None:
    lines = drawn(table(("A", "x", timedelta(hours=1)), ("A", "y", None), ("B", "z", None),
                        group="a"), 60)  # fmt: skip
    assert [line for line in lines if "(" in line] == ["People (3 rows)", "A (2)", "B (1)"]


COLUMNS = st.lists(
    st.lists(st.text("ab ไ李", max_size=30), min_size=1, max_size=3), min_size=1, max_size=5
)


@given(COLUMNS, st.integers(10, 120))
def test_what_fits_is_no_wider_than_there_is_room(columns: list[list[str]], width: int) -> None:
    """Widths and gaps fit into the terminal, and no column is wider than its text."""
    found = fitted(columns, width)
    if found is None:
        return
    assert sum(found) + 2 * (len(found) - 1) <= width
    for size, texts in zip(found, columns, strict=True):
        assert size <= max(map(display_width, texts))
