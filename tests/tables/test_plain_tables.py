"""Tables as plain text."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.tables.people import BY_COUNTRY, BY_ORGANISATION_TYPE, grouped_table, matrix_table
from planner.tables.plain import cell_text, plain_table
from planner.tables.table import Cell, Column, Name, Row, Table, for_audience
from planner.vocabulary import countries
from planner.vocabulary.audience import Audience
from tables.forum_plans import person, plan_with


def test_a_table_has_a_head_and_a_line_a_row() -> None:
    table = Table(
        "T",
        (Column("a", "Name"), Column("b", "Count"), Column("c", "Notes")),
        (Row(("Ada", 7, "x\n y")), Row(("李小龙", 12, ""))),
    )
    assert plain_table(table) == "Name    Count  Notes\nAda     7      x y\n李小龙  12\n"


def test_a_grouped_table_has_a_heading_for_each_group() -> None:
    thailand = countries.by_code("TH")
    plan = plan_with([person(1, country=thailand), person(2, "Ben", country=thailand), person(3)])
    assert plain_table(grouped_table(plan, BY_COUNTRY)) == (
        "Thailand (2)\n  p-2  Ben\n  p-1  Person 1\n\n(not given) (1)\n  p-3  Person 3\n"
    )


def test_a_matrix_of_nobody_is_a_total() -> None:
    table = matrix_table(plan_with(), BY_COUNTRY, BY_ORGANISATION_TYPE)
    assert plain_table(table) == "Country  Total\nTotal    0\n"


def test_a_table_of_which_nothing_may_be_seen_is_blank() -> None:
    table = grouped_table(plan_with([person(1)]), BY_COUNTRY)
    assert plain_table(for_audience(table, Audience.PUBLIC)).strip() == ""


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (0, "0"),
        (1.5, "1.5"),
        ("a\n  b\t", "a b"),
        (date(2024, 3, 6), "2024-03-06"),
        (datetime(2024, 3, 6, 9, 5, tzinfo=UTC), "09:05"),
        (timedelta(minutes=75), "1h15m"),
        ((Name("Ada", role="Chair"), Name("Ben")), "Chair: Ada; Ben"),
    ],
)
def test_a_cell_is_one_line(cell: Cell, text: str) -> None:
    assert cell_text(cell) == text
