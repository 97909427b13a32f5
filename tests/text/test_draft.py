"""Entries of lists that move, and edits that are proved before they count."""

from collections.abc import Callable

import pytest

from planner.text.compose import compose
from planner.text.draft import Draft, whole_edit
from planner.text.layout import CannotRewriteError
from planner.text.patch import patched
from planner.text.source import Source


def draft(text: str) -> Draft:
    return Draft(compose(Source("agenda.yaml", text))[0])


LISTS = """\
a:

  # about one
  - title: one   # behind one
    note: |
      a text

        indented
    # inside one

  # on its own

  - {title: two,
     x: "1"}

  - title: three
    p:
      q:
      - r: 1
        s: [
          1, 2,
\t3]
      - r: 2   # last
b:
  - title: four
"""


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("index", range(3))
@pytest.mark.parametrize("to", range(3))
def test_an_entry_moves_and_moves_back(index: int, to: int, ending: str) -> None:
    text = LISTS.replace("\n", ending)
    there = draft(text).with_item_moved(("a",), index, to)
    assert (there.text == text) == (index == to)
    assert sorted(there.text.split(ending)) == sorted(text.split(ending))
    assert there.with_item_moved(("a",), to, index).text == text


def test_an_entry_travels_with_its_comments_and_space_stays() -> None:
    moved = draft(LISTS).with_item_moved(("a",), 0, 2).text
    assert moved.startswith(
        'a:\n\n  - {title: two,\n     x: "1"}\n\n  # on its own\n\n  - title: thr'
    )
    assert "- r: 2   # last\n\n  # about one\n  - title: one   # behind one\n" in moved
    assert moved.endswith("        indented\n    # inside one\nb:\n  - title: four\n")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("to", [0, 1, 2])
def test_an_entry_moves_into_a_deeper_list_and_back(to: int, ending: str) -> None:
    text = LISTS.replace("\n", ending)
    deep = ("a", 2, "p", "q")
    there = draft(text).with_item_moved(("b",), 0, to, deep)
    assert "b: []" in there.text
    assert there.with_item_moved(deep, to, 0, ("b",)).text == text
    there = draft(text).with_item_moved(("a",), 1, to, deep)
    assert f'      - {{title: two,{ending}         x: "1"}}' in there.text
    assert there.with_item_moved(("a", 1, "p", "q"), to, 1, ("a",)).node(("a", 1, "x"))


def test_block_scalars_keep_their_text_at_another_depth() -> None:
    there = draft(LISTS).with_item_moved(("a",), 0, 2, ("a", 2, "p", "q"))
    assert there.value(("a", 1, "p", "q", 2), "note") == "a text\n\n  indented"
    assert "      # about one\n      - title: one   # behind one\n        note: |\n" in there.text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("a", 0), ("a", 2)),
        (("a", 1), ("b", 0)),
        (("a", 0), ("b", 0)),
        (("b", 0), ("a", 2, "p", "q", 1)),
    ],
)
def test_two_entries_change_places_and_change_back(
    one: tuple[str | int, ...], other: tuple[str | int, ...]
) -> None:
    there = draft(LISTS).with_items_swapped(one, other)
    assert there.text != LISTS
    assert there.with_items_swapped(one, other).text == LISTS


FLOW = "a: [{t: 1}, {t: 2},\n  {t: 3}]\nb:\n  - {t: 4}\n  - t: 5\n  - {t: 6}   # why\n"


def test_entries_move_in_and_out_of_brackets() -> None:
    assert (
        draft(FLOW)
        .with_item_moved(("a",), 0, 2)
        .text.startswith("a: [{t: 2}, {t: 3},\n  {t: 1}]\n")
    )
    there = draft(FLOW).with_item_moved(("a",), 1, 1, ("b",))
    assert there.text.startswith("a: [{t: 1}, {t: 3}]\nb:\n  - {t: 4}\n  - {t: 2}\n  - t: 5\n")
    assert (
        draft(FLOW)
        .with_item_moved(("b",), 0, 3, ("a",))
        .text.startswith("a: [{t: 1}, {t: 2},\n  {t: 3}, {t: 4}]\nb:\n  - t: 5\n")
    )
    assert (
        draft(FLOW)
        .with_items_swapped(("a", 0), ("b", 0))
        .text.startswith("a: [{t: 4}, {t: 2},\n  {t: 3}]\nb:\n  - {t: 1}\n")
    )


@pytest.mark.parametrize("index", [1, 2])
def test_what_does_not_go_in_brackets_stays_out(index: int) -> None:
    with pytest.raises(CannotRewriteError, match=r"does not go in a list in `\[ \]`"):
        draft(FLOW).with_item_moved(("b",), index, 0, ("a",))


@pytest.mark.parametrize(
    ("text", "steps", "expected"),
    [
        ("k: []   # none yet\nx: 1\n", ("k",), "k:   # none yet\n  - t: 1\nx: 1\n"),
        ("k:\nx: 1\n", ("k",), "k:\n  - t: 1\nx: 1\n"),
        ("d: 1\n", ("k",), "d: 1\nk:\n  - t: 1\n"),
        ("{k: [], x: 1}", ("k",), "{k: [{t: 1}], x: 1}"),
        ("{k: , x: 1}", ("k",), "{k: [{t: 1}] , x: 1}"),
        ("{x: 1}", ("k",), "{x: 1, k: [{t: 1}]}"),
        ("o:\n- a\n- b\nk: []", ("k",), "o:\n- a\n- b\nk:\n- t: 1"),
        ("l:\n  - k: []\n", ("l", 0, "k"), "l:\n  - k:\n      - t: 1\n"),
    ],
)
def test_a_list_gets_its_first_entry(
    text: str, steps: tuple[str | int, ...], expected: str
) -> None:
    value = "{t: 1}" if text.startswith("{") else "t: 1"
    there = draft(text).with_item(steps, 0, value)
    assert there.text == expected
    assert there.length(steps) == 1


@pytest.mark.parametrize("index", range(4))
def test_an_entry_goes_in_as_its_list_is_spaced_and_comes_out_again(index: int) -> None:
    text = "k:\n  # one\n  - t: 1\n\n  - t: 2   # two\n\n  - t: 3"
    there = draft(text).with_item(("k",), index, "t: 0\nu: 1")
    assert there.text.count("\n\n") == 3
    assert "  - t: 0\n    u: 1" in there.text
    assert there.without_item(("k",), index).text == text


REFUSED: list[tuple[str, Callable[[Draft], Draft]]] = [
    ("x: &l {t: 1}\ny: *l\n", lambda d: d.with_value(("x",), "t", "2")),
    ("x: [&l {t: 1}, 2]\ny: *l\n", lambda d: d.without_item(("x",), 0)),
    ("x: [&l {t: 1}, *l, 2]\n", lambda d: d.with_item_moved(("x",), 0, 2)),
    ("x: &l [{t: 1}]\ny: *l\n", lambda d: d.with_item((("y"),), 0, "{t: 2}")),
    ("x: &l []\ny: *l\n", lambda d: d.with_item((("y"),), 0, "{t: 2}")),
    ("? a\n: 1\n? b\n: 2\n", lambda d: d.with_value((), "c", "3", ("a",))),
    ("a: 1\nb: 2\n", lambda d: d.with_key_renamed((), "a", "b")),
    ("a: 1\n", lambda d: d.with_value(("a",), "b", "3")),
    ("a: 1\n", lambda d: d.without_item(("a", "b"), 0)),
]


@pytest.mark.parametrize(("text", "change"), REFUSED)
def test_an_edit_that_would_change_more_is_refused(
    text: str, change: Callable[[Draft], Draft]
) -> None:
    with pytest.raises(CannotRewriteError) as refused:
        change(draft(text))
    assert 0 <= refused.value.at <= len(text)
    assert refused.value.hint


def test_a_text_of_several_lines_at_the_end_of_a_file_moves_up_and_back() -> None:
    text = "k:\n  - t: 1\n  - t: |\n      two\n      lines"
    there = draft(text).with_item_moved(("k",), 1, 0)
    assert there.text == "k:\n  - t: |\n      two\n      lines\n  - t: 1"
    assert there.with_item_moved(("k",), 0, 1).text == text


def test_aliases_and_anchors_that_stay_true_move() -> None:
    text = "k:\n  - &l {t: 1}\n  - *l\n  - {t: 3}\n"
    there = draft(text).with_item_moved(("k",), 2, 1)
    assert there.text == "k:\n  - &l {t: 1}\n  - {t: 3}\n  - *l\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("abc", "abc"),
        ("abc", "abxc"),
        ("aaa", "aa"),
        ("ab", ""),
        ("", "x"),
        ("aXb", "aYb"),
    ],
)
def test_one_edit_makes_a_text_of_another(before: str, after: str) -> None:
    edit = whole_edit(before, after)
    assert patched(before, [edit]) == after
    assert (edit.start == edit.end and not edit.text) == (before == after)
