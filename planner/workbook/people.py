"""The layouts of the sheets about people: plain, by group, and to sign on."""

from dataclasses import replace
from itertools import groupby

from planner.tables.table import Row, Table
from planner.text.wording import count
from planner.workbook.sheet import Band, Layout, Line, Section, one_section

_NAMES = frozenset({"name"})
_LINES_FOR_OTHERS = 6
_SIGNING_POINTS = 30
_WIDTH_OF_ROSTER = 220  # many columns: small print, but one page wide
_WIDTH_OF_PAPER = 140
_ROOM_TO_SIGN = 20


def names_people(table: Table) -> bool:
    """Whether a table still says who it is about, after the gate."""
    return any(column.key == "name" for column in table.columns)


def list_layout(table: Table) -> Layout:
    """Everyone in one list; names stay in sight when it is scrolled to the side."""
    return Layout(
        sections=one_section(table),
        strong=_NAMES,
        frozen=_through_name(table),
        most_width=_WIDTH_OF_ROSTER,
    )


def groups_layout(table: Table) -> Layout:
    """A band for each group, with how many people are in it where its rows are people."""
    sections = []
    for label, rows in groupby(table.rows, key=lambda row: row.cells[0]):
        lines = tuple(map(Line, rows))
        is_of_people = all(line.row.subject for line in lines)
        note = count(len(lines), "participant") if is_of_people else ""
        sections.append(Section(lines, Band(label, note)))
    return Layout(sections=tuple(sections), strong=_NAMES)


def with_room_to_sign(table: Table) -> Table:
    """The sign-in table with its empty columns as wide as the paper allows."""
    is_empty = [
        not any(row.cells[index] for row in table.rows) for index in range(len(table.columns))
    ]
    columns = tuple(zip(table.columns, is_empty, strict=True))
    taken = sum(column.width for column, empty in columns if not empty)
    room = (_WIDTH_OF_PAPER - taken) // max(1, sum(is_empty))
    return replace(
        table,
        columns=tuple(
            replace(column, width=max(room, _ROOM_TO_SIGN)) if empty else column
            for column, empty in columns
        ),
    )


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
        full_widths=True,
        paper=True,
        row_points=_SIGNING_POINTS,
    )


def _through_name(table: Table) -> int:
    keys = [column.key for column in table.columns]
    # Further to the right, frozen columns would leave no room for the rest.
    return keys.index("name") + 1 if "name" in keys[:3] else 0
