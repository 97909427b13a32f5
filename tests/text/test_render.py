"""What a person sees, block by block, and what a program gets."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.text.diagnostics import Diagnostic, Related, Severity, has_errors, in_order
from planner.text.render import as_json, as_text, summary_line
from planner.text.source import Place, Source, WholeFile
from planner.text.width import display_width
from text.composing import composed

AGENDA = Source(
    "forum.yaml",
    """\
sessions:
  - title: Mapping
    room: ballroom
  - title: 日本の昼食
    room: ballroom
  - title:\tTea\twith\tmilk
    notes: |
      Bring
      a cup
""",
)


def at(text: str, source: Source = AGENDA, nth: int = 0) -> Place:
    """Where a text stands in a source, for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = source.text.index(text, start + 1)
    return source.span(start, start + len(text))


def diagnostic(
    place: Place,
    message: str = "`x` is wrong",
    hint: str | None = None,
    related: tuple[Related, ...] = (),
    severity: Severity = Severity.ERROR,
) -> Diagnostic:
    return Diagnostic(
        code="some-code",
        severity=severity,
        message=message,
        place=place,
        hint=hint,
        related=related,
    )


def shown(*diagnostics: Diagnostic) -> str:
    """The text, from a line of its own, so that a golden block begins at its margin."""
    return "\n" + as_text(diagnostics)


def line_with_marks(text: str) -> tuple[str, str]:
    """The excerpt and the marks below it, without the gutter."""
    _, _, _, excerpt, marks, *_ = text.split("\n")
    return excerpt.split("|", 1)[1][1:], marks.split("|", 1)[1][1:]


def test_a_mistake_has_its_line_its_marks_and_its_hint() -> None:
    found = diagnostic(at("ballroom"), "the venue has no room `ballroom`", "did you mean `hall`?")
    assert (
        shown(found)
        == """
error[some-code]: the venue has no room `ballroom`
 --> forum.yaml:3:11
  |
3 |     room: ballroom
  |           ^^^^^^^^
  = hint: did you mean `hall`?
"""
    )


def test_a_hint_may_be_missing_and_a_warning_is_called_one() -> None:
    found = diagnostic(at("room: ballroom", nth=1), severity=Severity.WARNING)
    assert (
        shown(found)
        == """
warning[some-code]: `x` is wrong
 --> forum.yaml:5:5
  |
5 |     room: ballroom
  |     ^^^^^^^^^^^^^^
"""
    )


def test_related_places_are_shown_with_their_labels() -> None:
    first = Related(at("ballroom"), "09:00-10:30 here")
    found = diagnostic(at("ballroom", nth=1), "`ballroom` is taken", "move one", (first,))
    assert (
        shown(found)
        == """
error[some-code]: `ballroom` is taken
 --> forum.yaml:5:11
  |
5 |     room: ballroom
  |           ^^^^^^^^
 --> forum.yaml:3:11
  |
3 |     room: ballroom
  |           -------- 09:00-10:30 here
  = hint: move one
"""
    )


def test_blocks_are_set_apart_by_an_empty_line() -> None:
    one, two = diagnostic(at("Mapping")), diagnostic(at("milk"), severity=Severity.ADVICE)
    assert (
        shown(one, two)
        == """
error[some-code]: `x` is wrong
 --> forum.yaml:2:12
  |
2 |   - title: Mapping
  |            ^^^^^^^

advice[some-code]: `x` is wrong
 --> forum.yaml:6:21
  |
6 |   - title: Tea with milk
  |                     ^^^^
"""
    )
    assert as_text([]) == ""


def test_wide_letters_take_two_marks_each() -> None:
    assert (
        shown(diagnostic(at("の昼食")))
        == """
error[some-code]: `x` is wrong
 --> forum.yaml:4:14
  |
4 |   - title: 日本の昼食
  |                ^^^^^^
"""
    )


def test_the_gutter_is_as_wide_as_the_longest_line_number() -> None:
    source = Source("long.yaml", "a\n" * 99 + "b\n")
    found = diagnostic(at("b", source), "m", "h", (Related(source.span(0, 1), "here"),))
    assert (
        shown(found)
        == """
error[some-code]: m
   --> long.yaml:100:1
    |
100 | b
    | ^
   --> long.yaml:1:1
    |
  1 | a
    | - here
    = hint: h
"""
    )


def test_of_several_lines_the_first_is_marked() -> None:
    assert (
        shown(diagnostic(at("title: Mapping\n    room")))
        == """
error[some-code]: `x` is wrong
 --> forum.yaml:2:5
  |
2 |   - title: Mapping
  |     ^^^^^^^^^^^^^^
"""
    )


@pytest.mark.parametrize("place", [WholeFile("forum.yaml"), AGENDA.span(0, 0)])
def test_a_whole_file_has_no_excerpt_and_a_place_always_a_mark(place: Place) -> None:
    text = as_text([diagnostic(place, hint="h")])
    assert text.startswith("error[some-code]: `x` is wrong\n --> forum.yaml:1:1\n")
    assert text.endswith(" = hint: h\n")
    assert ("| ^\n" in text) == (place.excerpt is not None)


def test_a_place_after_the_last_character_is_marked() -> None:
    source = Source("a.yaml", "a: [b\nc: d\n")
    assert line_with_marks(as_text([diagnostic(source.span(5, 5))])) == ("a: [b", "     ^")


def test_an_empty_line_is_not_shown() -> None:
    source = Source("a.yaml", "a: b\n   \n")
    found = diagnostic(source.span(6, 7), related=(Related(source.span(6, 7), "here"),))
    assert (
        shown(found)
        == """
error[some-code]: `x` is wrong
 --> a.yaml:2:2
 --> a.yaml:2:2: here
"""
    )


def test_a_private_text_is_pointed_at_but_not_shown() -> None:
    roster = Source("roster.yaml", "- name: Ada Sample\n  phone: 555\n", private=True)
    found = diagnostic(
        at("555", roster), "this phone cannot be read", "h", (Related(at("Ada", roster), "here"),)
    )
    assert (
        shown(found)
        == """
error[some-code]: this phone cannot be read
 --> roster.yaml:2:10
 --> roster.yaml:1:9: here
  = hint: h
"""
    )


class Cell:
    """A cell of a spreadsheet, which people call by its letter."""

    path, line, column, end_line, end_column = "roster.xlsx", 12, 3, 12, 4
    excerpt: str | None = None
    label: str | None = "cell C12"


def test_a_cell_is_called_by_its_name() -> None:
    assert (
        shown(diagnostic(Cell()))
        == """
error[some-code]: `x` is wrong
  --> roster.xlsx:12:3 (cell C12)
"""
    )


def test_tabs_are_shown_as_one_space_so_that_marks_stand_right() -> None:
    excerpt, marks = line_with_marks(as_text([diagnostic(at("with"))]))
    assert "\t" not in excerpt + marks
    assert excerpt.index("with") == marks.index("^^^^")


# Long lines


def windowed(before: int, marked: int, after: int, letter: str = "a") -> tuple[str, str]:
    source = Source("a.yaml", letter * before + "x" * marked + letter * after)
    return line_with_marks(as_text([diagnostic(source.span(before, before + marked))]))


@pytest.mark.parametrize(
    ("before", "marked", "after", "excerpt", "marks"),
    [
        (0, 5, 95, "x" * 5 + "a" * 95, "^" * 5),
        (0, 5, 96, "x" * 5 + "a" * 95 + "…", "^" * 5),
        (95, 5, 0, "a" * 95 + "x" * 5, " " * 95 + "^" * 5),
        (96, 5, 0, "…" + "a" * 30 + "x" * 5, " " * 31 + "^" * 5),
        (500, 5, 500, "…" + "a" * 30 + "x" * 5 + "a" * 65 + "…", " " * 31 + "^" * 5),
        (0, 500, 500, "x" * 100 + "…", "^" * 100),
        (500, 500, 0, "…" + "a" * 30 + "x" * 70 + "…", " " * 31 + "^" * 70),
    ],
)
def test_of_a_long_line_the_part_round_the_mark_is_shown(
    before: int, marked: int, after: int, excerpt: str, marks: str
) -> None:
    assert windowed(before, marked, after) == (excerpt, marks)


def test_a_long_line_of_wide_letters_takes_no_more_columns() -> None:
    excerpt, marks = windowed(80, 2, 80, "日")
    assert (excerpt, marks) == ("…" + "日" * 30 + "xx" + "日" * 19 + "…", " " * 61 + "^^")


def from_column(text: str, column: int) -> str:
    """What stands behind so many columns."""
    return next(text[n:] for n in range(len(text) + 1) if display_width(text[:n]) == column)


@given(st.text("ab \té日🎉\x1b", max_size=150), st.text("xy日\t", min_size=1, max_size=150))
def test_marks_stand_below_what_they_mark(before: str, marked: str) -> None:
    line = f"{before}{marked} and more"
    span = Source("a.yaml", line).span(len(before), len(before) + len(marked))
    excerpt, marks = line_with_marks(as_text([diagnostic(span)]))
    lead = len(marks) - len(marks.lstrip())
    behind = from_column(excerpt, lead)
    covered = behind.removesuffix(from_column(behind, len(marks.strip())))
    assert marked.replace("\t", " ").startswith(covered)
    assert covered
    assert set(marks.strip()) == {"^"}


@given(st.text("ab日\u0301\u200b\x1b", min_size=1, max_size=400), st.integers(0, 400))
def test_an_excerpt_takes_a_hundred_columns_and_two_ellipses(line: str, start: int) -> None:
    span = Source("a.yaml", f"x{line}").span(min(start, len(line)), len(line) + 1)
    excerpt, _ = line_with_marks(as_text([diagnostic(span)]))
    assert display_width(excerpt) <= 102


# On a terminal


def test_texts_are_broken_at_spaces_and_indented() -> None:
    found = diagnostic(
        at("ballroom"), "the venue has no room of this name, or of any other that is like it",
        "did you mean `hall`, which is the only room there is, or one at another venue?",
    )  # fmt: skip
    assert (
        "\n" + as_text([found], columns=50)
        == """
error[some-code]: the venue has no room of this
  name, or of any other that is like it
 --> forum.yaml:3:11
  |
3 |     room: ballroom
  |           ^^^^^^^^
  = hint: did you mean `hall`, which is the only
    room there is, or one at another venue?
"""
    )


def test_a_label_that_does_not_fit_behind_its_marks_stands_below_them() -> None:
    related = (Related(at("title: Mapping"), "09:00-10:30, and over by then"),)
    text = as_text([diagnostic(at("ballroom"), related=related)], columns=40)
    assert text.endswith("""\
2 |   - title: Mapping
  |     --------------
  |     09:00-10:30, and over by then
""")
    at_the_edge = Source("a.yaml", " " * 30 + "x")
    related = (Related(at_the_edge.span(30, 31), "over by then"),)
    text = as_text([diagnostic(at("ballroom"), related=related)], columns=40)
    assert text.endswith(f"  | {' ' * 30}-\n  | {' ' * 24}over by then\n")


@given(
    st.text("ab日 \u0301é`", max_size=200), st.text("ab日 x", max_size=200),
    st.integers(0, 150), st.integers(1, 150), st.integers(10, 150),
)  # fmt: skip
def test_nothing_is_wider_than_the_terminal_and_nothing_is_lost(
    said: str, line: str, start: int, length: int, columns: int
) -> None:
    source = Source("a.yaml", f"x{line}")
    start = min(start, len(line))
    span = source.span(start, min(start + length, len(line) + 1))
    found = diagnostic(span, said, said, (Related(span, said),))
    text = as_text([found], columns=columns)
    widest = max(columns, 40)
    assert all(display_width(row) <= widest for row in text.splitlines())
    bare = said.replace(" ", "")
    assert text.replace(" ", "").replace("\n", "").replace("|", "").count(bare) >= 3 or not bare


# What must not reach a terminal

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
EVIL = "a\x1b[31m\x07\x9b2J\x85b\u202e"


def evil_places() -> list[Diagnostic]:
    source = Source("evil\x1b[2J.yaml", f"title: {EVIL}\n")
    place = source.span(7, 12)
    return [
        diagnostic(place),
        diagnostic(AGENDA.span(0, 1), EVIL),
        diagnostic(AGENDA.span(0, 1), hint=EVIL),
        diagnostic(AGENDA.span(0, 1), related=(Related(place, EVIL),)),
        diagnostic(WholeFile("a.xlsx", label=EVIL)),
    ]


@pytest.mark.parametrize("number", range(5))
def test_an_escape_sequence_never_reaches_the_terminal(number: int) -> None:
    text = as_text([evil_places()[number]])
    assert CONTROL.search(text) is None
    assert "\u202e" not in text


def test_an_escape_sequence_never_reaches_a_program_that_prints_json() -> None:
    text = as_json(evil_places(), 1)
    assert CONTROL.search(text) is None
    assert json.loads(text)["findings"][1]["message"] == EVIL


def test_a_file_name_that_is_not_unicode_can_be_written() -> None:
    text = as_json([diagnostic(WholeFile("caf\udce9.yaml"))], 1)
    assert json.loads(text.encode())["findings"][0]["path"] == "caf\udce9.yaml"


@given(st.text(max_size=80))
def test_whatever_a_text_holds_its_mistakes_can_be_shown(text: str) -> None:
    _, diagnostics = composed(text)
    assert CONTROL.search(as_text(diagnostics)) is None


# Styles


def test_a_style_is_told_what_each_part_is() -> None:
    def tagged(text: str, role: str) -> str:
        return f"<{role}>{text}</{role}>"

    found = diagnostic(at("ballroom"), "m", "h", (Related(at("Mapping"), "here"),))
    assert (
        "\n" + as_text([found], tagged)
        == """
<error>error[some-code]</error>: <strong>m</strong>
 <place>--></place> forum.yaml:3:11
  <place>|</place>
<place>3</place> <place>|</place>     room: ballroom
  <place>|</place>           <error>^^^^^^^^</error>
 <place>--></place> forum.yaml:2:12
  <place>|</place>
<place>2</place> <place>|</place>   - title: Mapping
  <place>|</place>            <place>------- here</place>
  <hint>= hint:</hint> h
"""
    )


def test_the_parts_of_what_cannot_be_quoted_are_styled_too() -> None:
    text = as_text([diagnostic(WholeFile("a.csv"))], lambda text, role: f"<{role}>{text}</{role}>")
    assert text.splitlines()[1] == " <place>--></place> a.csv:1:1"


# The summary


def of(*severities: Severity) -> list[Diagnostic]:
    return [diagnostic(WholeFile("a"), severity=severity) for severity in severities]


ERROR, WARNING, ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE


@pytest.mark.parametrize(
    ("severities", "files", "line"),
    [
        ([], 1, "No problems found in 1 file."),
        ([], 2, "No problems found in 2 files."),
        ([ERROR], 1, "1 error in 1 file."),
        ([ERROR, ERROR], 1, "2 errors in 1 file."),
        ([WARNING], 3, "1 warning in 3 files."),
        ([ADVICE, ADVICE], 1, "2 advice in 1 file."),
        ([ADVICE, WARNING, ERROR, WARNING], 1, "1 error, 2 warnings, 1 advice in 1 file."),
    ],
)
def test_the_summary_counts_by_severity(severities: list[Severity], files: int, line: str) -> None:
    assert summary_line(of(*severities), files) == line


def test_the_summary_is_styled_by_severity() -> None:
    line = summary_line(of(ERROR, ADVICE), 1, lambda text, role: f"{role}({text})")
    assert line == "error(1 error), advice(1 advice) in 1 file."
    assert summary_line([], 1, lambda text, role: f"{role}({text})").startswith("strong(No ")


# JSON


def test_the_shape_of_the_json_is_fixed() -> None:
    found = diagnostic(
        at("ballroom", nth=1), "`日本` is taken", "move one", (Related(at("ballroom"), "here"),)
    )
    bare = diagnostic(WholeFile("roster.csv"), severity=WARNING)
    advice = diagnostic(WholeFile("roster.csv"), severity=ADVICE)
    text = as_json([found, bare, advice], 2)
    expected: dict[str, Any] = {
        "findings": [
            {
                "code": "some-code",
                "severity": "error",
                "message": "`日本` is taken",
                "hint": "move one",
                "fix": None,
                "path": "forum.yaml",
                "line": 5,
                "column": 11,
                "end_line": 5,
                "end_column": 19,
                "related": [
                    {
                        "path": "forum.yaml",
                        "line": 3,
                        "column": 11,
                        "end_line": 3,
                        "end_column": 19,
                        "message": "here",
                    }
                ],
            },
            {
                "code": "some-code",
                "severity": "warning",
                "message": "`x` is wrong",
                "hint": None,
                "fix": None,
                "path": "roster.csv",
                "line": 1,
                "column": 1,
                "end_line": 1,
                "end_column": 1,
                "related": [],
            },
            {
                "code": "some-code",
                "severity": "advice",
                "message": "`x` is wrong",
                "hint": None,
                "fix": None,
                "path": "roster.csv",
                "line": 1,
                "column": 1,
                "end_line": 1,
                "end_column": 1,
                "related": [],
            },
        ],
        "summary": {"files": 2, "errors": 1, "warnings": 1, "advice": 1},
    }
    assert json.loads(text) == expected
    assert [list(entry) for entry in json.loads(text)["findings"]] == [
        list(entry) for entry in expected["findings"]
    ]
    assert text.endswith("}\n")
    assert "日本" in text


def test_the_json_of_nothing_is_whole() -> None:
    assert json.loads(as_json([], 0)) == {
        "findings": [],
        "summary": {"files": 0, "errors": 0, "warnings": 0, "advice": 0},
    }


# Order


def test_diagnostics_are_sorted_by_file_line_and_column_and_each_comes_once() -> None:
    other = Source("agenda.yaml", AGENDA.text)
    one, two = diagnostic(at("Mapping")), diagnostic(at("milk"))
    elsewhere = diagnostic(at("milk", other))
    same_place = diagnostic(at("Mapping"), "`y` is wrong")
    again = diagnostic(at("Mapping"))
    given = [two, same_place, one, again, elsewhere]
    assert in_order(given) == (elsewhere, again, same_place, two)


def test_only_errors_count_as_errors() -> None:
    assert has_errors(of(WARNING, ADVICE)) is False
    assert has_errors(of(WARNING, ERROR)) is True
