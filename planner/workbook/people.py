"""The layouts of the sheets about people: plain, by group, and to sign on."""

from itertools import groupby

from planner.tables.table import Row, Table
from planner.text.wording import count
from planner.workbook.sheet import Band, Layout, Line, Section, one_section

_NAMES = frozenset({"name"})
_LINES_FOR_OTHERS = 6
_SIGNING_POINTS = 30


def names_people(table: Table) -> bool:
    """Whether a table still says who it is about, after the gate."""
    return any(column.key == "name" for column in table.columns)


def list_layout(table: Table) -> Layout:
    """Everyone in one list; names stay in sight when it is scrolled to the side."""
    return Layout(sections=one_section(table), strong=_NAMES, frozen=_through_name(table))


def groups_layout(table: Table) -> Layout:
    """A band for each group, with how many people are in it."""
    sections = []
    for label, rows in groupby(table.rows, key=lambda row: row.cells[0]):
        lines = tuple(map(Line, rows))
        sections.append(Section(lines, Band(label, count(len(lines), "participant"))))
    return Layout(sections=tuple(sections), strong=_NAMES)


def sign_in_layout(table: Table) -> Layout:
    """Tall rows with lines to sign on, and a few empty ones for whoever is not on the list."""
    empty = Line(Row(("",) * len(table.columns)))
    invitation = Band("", "Not on the list? Please add yourself.")
    others = Section((empty,) * _LINES_FOR_OTHERS, invitation)
    return Layout(
        sections=(*one_section(table), others),
        strong=_NAMES,
        frozen=_through_name(table),
        filtered=False,
        paper=True,
        row_points=_SIGNING_POINTS,
    )


def _through_name(table: Table) -> int:
    keys = [column.key for column in table.columns]
    # Further to the right, frozen columns would leave no room for the rest.
    return keys.index("name") + 1 if "name" in keys[:3] else 0
