"""Tables as Markdown."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.tables.markdown import escaped, markdown_table
from planner.tables.table import Column, Row, Table

READERS = "the organising team only"


def test_a_table_has_a_title_its_readers_and_a_line_a_row() -> None:
    columns = (Column("a", "Name"), Column("b", "Beds"))
    table = Table("Rooms | beds", columns, (Row(("Ada", 2)), Row(("Ben", 1))))
    assert markdown_table(table, READERS) == (
        "# Rooms \\| beds\n\nFor the organising team only.\n\n"
        "| Name | Beds |\n| --- | ---: |\n| Ada | 2 |\n| Ben | 1 |\n"
    )


def test_groups_stand_under_headings() -> None:
    columns = (Column("x", "X"), Column("a", "Name"))
    table = Table("By x", columns, (Row(("One", "Ada")), Row(("Two", "B"))), "x")
    text = markdown_table(table, READERS)
    assert "## One (1 person)\n\n| Name |\n| --- |\n| Ada |\n\n## Two (1 person)" in text


def test_a_table_of_nobody_has_a_head() -> None:
    assert markdown_table(Table("T", (Column("a", "A"),)), READERS).endswith("| A |\n| --- |\n")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a|b", "a\\|b"), ("two\nlines", "two lines"), ("<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"),
        ("A & B", "A &amp; B"), ("*x*", "\\*x\\*"), ("[x](y)", "\\[x\\](y)"), ("`x`", "\\`x\\`"),
        ("\\", "\\\\"), ("$x^2$", "\\$x\\^2\\$"), ("# x", "\\# x"),
    ],
)  # fmt: skip
def test_markup_is_shown_as_it_is(text: str, shown: str) -> None:
    assert escaped(text) == shown


@given(st.text())
def test_no_text_leaves_its_cell_or_makes_an_element(text: str) -> None:
    """Whatever somebody typed, a cell is one line, ends nowhere early, and holds no HTML."""
    shown = escaped(text)
    assert "\n" not in shown
    assert not re.search(r"[<>]", shown)
    assert not re.search(r"(?<!\\)(?:\\\\)*\|", shown)
    back = re.sub(r"\\([\\`*_{}\[\]~|#!$^])", r"\1", shown)
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        back = back.replace(entity, char)
    assert back == " ".join(text.split())
