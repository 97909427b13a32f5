"""Tables as Markdown."""

from decimal import Decimal

from planner.tables.markdown import markdown_table
from planner.tables.table import Column, Row, Table


def test_a_table_is_a_heading_a_head_and_a_line_a_row() -> None:
    table = Table(
        "Who eats", (Column("a", "Name"), Column("b", "Sum")), (Row(("Ada", Decimal("1250.50"))),)
    )
    assert markdown_table(table) == (
        "## Who eats\n\n| Name | Sum |\n| --- | --- |\n| Ada | 1,250.50 |\n"
    )


def test_what_a_person_typed_makes_no_column_link_or_tag() -> None:
    table = Table("T", (Column("a", "A"),), (Row(("a|b\n[x](y) <b> `c` *d* _e_ \\",)),))
    line = markdown_table(table).splitlines()[-1]
    assert line == r"| a\|b \[x](y) \<b> \`c\` \*d\* \_e\_ \\ |"
