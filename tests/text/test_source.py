"""Positions count lines and columns as an editor does, and private texts are never quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.text.source import Source, WholeFile
from text.composing import Range, range_of

TEXT = "one\ntwo two\n\nvier"


@pytest.mark.parametrize(
    ("offset", "line", "column"),
    [
        (0, 1, 1),
        (2, 1, 3),
        (3, 1, 4),  # the line's end still belongs to it
        (4, 2, 1),
        (10, 2, 7),
        (12, 3, 1),
        (13, 4, 1),
        (17, 4, 5),  # the end of the text
    ],
)
def test_an_offset_has_a_line_and_a_column(offset: int, line: int, column: int) -> None:
    assert Source("a.yaml", TEXT).position(offset) == (line, column)


def test_an_empty_text_has_one_line() -> None:
    source = Source("a.yaml", "")
    assert source.position(0) == (1, 1)
    assert source.line_text(1) == ""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\ntwo", ["one", "two"]),
        ("one\ntwo\n", ["one", "two", ""]),
        ("one\r\ntwo\r\n", ["one", "two", ""]),
        ("\n\n", ["", "", ""]),
        ("日本 \n", ["日本 ", ""]),
    ],
)
def test_a_line_has_no_line_end(text: str, lines: list[str]) -> None:
    source = Source("a.yaml", text)
    assert [source.line_text(number + 1) for number in range(len(lines))] == lines
    assert len(source.line_starts) == len(lines)


def test_a_column_counts_characters_not_bytes() -> None:
    assert Source("a.yaml", "título: día").position(8) == (1, 9)


@given(st.text(alphabet="ab\r\n日"), st.data())
def test_a_position_leads_back_to_its_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = Source("a.yaml", text).position(offset)
    before = text.split("\n")[: line - 1]
    assert sum(len(part) + 1 for part in before) + column - 1 == offset


def test_a_span_knows_its_text_its_lines_and_its_columns() -> None:
    span = Source("a.yaml", TEXT).span(4, 15)
    assert span.text == "two two\n\nvi"
    assert range_of(span) == Range(2, 1, 4, 3)
    assert span.path == "a.yaml"
    assert span.excerpt == "two two"
    assert span.label is None


def test_a_private_text_is_never_quoted() -> None:
    span = Source("roster.csv", "Ada Sample,ada@example.org", private=True).span(0, 3)
    assert span.excerpt is None
    assert range_of(span) == Range(1, 1, 1, 4)


def test_a_whole_file_is_pointed_at_by_its_beginning() -> None:
    place = WholeFile("agenda.yaml")
    assert range_of(place) == Range(1, 1, 1, 1)
    assert (place.path, place.excerpt, place.label) == ("agenda.yaml", None, None)
