"""Edits of a text that leave everything else as it was."""

import pytest

from planner.text.compose import compose
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document, Mapping, Node, Sequence
from planner.text.patch import patched
from planner.text.rewrite import remove_item, remove_key, set_value
from planner.text.source import Source


def read(text: str) -> Document:
    document, diagnostics = compose(Source("agenda.yaml", text))
    assert diagnostics == []
    return document


def at(document: Document, *steps: str | int) -> Node | None:
    node = document.root
    for step in steps:
        if isinstance(node, Mapping):
            node = node.get(str(step))
        else:
            assert isinstance(node, Sequence)
            assert isinstance(step, int)
            node = node.items[step]
    return node


def with_value(text: str, *steps: str | int, key: str, value: str, after: str = "") -> str:
    document = read(text)
    mapping = at(document, *steps)
    assert isinstance(mapping, Mapping)
    return patched(text, [set_value(document.source, mapping, key, value, after.split())])


def without_key(text: str, *steps: str | int, key: str) -> str:
    document = read(text)
    mapping = at(document, *steps)
    assert isinstance(mapping, Mapping)
    return patched(text, [remove_key(document.source, mapping, key)])


def without_item(text: str, *steps: str | int, index: int) -> str:
    document = read(text)
    sequence = at(document, *steps)
    assert isinstance(sequence, Sequence)
    return patched(text, remove_item(document.source, sequence, index))


@pytest.mark.parametrize(
    ("before", "value", "expected"),
    [
        ("a: 45m", "60m", "a: 60m"),
        ('a: "45m"  # why', "60m", 'a: "60m"  # why'),
        ("a: '45m'\r\nb: 1\r\n", "it's", "a: 'it''s'\r\nb: 1\r\n"),
        ("a: 45m", "one: two", 'a: "one: two"'),
        ("a: 45m", 'say "no": no', "a: 'say \"no\": no'"),
        ("{a: 45m, b: 1}", "x, y", '{a: "x, y", b: 1}'),
        ("{a: 45m, b: 1}", "09:00-10:30", "{a: 09:00-10:30, b: 1}"),
        ("a: x, y", "x, z", "a: x, z"),
        ("a:\nb: 1", "2", "a: 2\nb: 1"),
        ("{a: , b: 1}", "2", "{a: 2 , b: 1}"),
        ("{a, b: 1}", "2", "{a: 2, b: 1}"),
        ("a: &x 45m\nb: 1", "2", "a: &x 2\nb: 1"),
        ("a: |\n  two\n  lines\nb: 1", "2", "a: 2\nb: 1"),
        ("a: 45m", "tab\there", 'a: "tab\\there"'),
        ("a: 45m", "-5", 'a: "-5"'),
        ("a: 45m", "", 'a: ""'),
    ],
)
def test_a_value_changes_and_nothing_else(before: str, value: str, expected: str) -> None:
    after = with_value(before, key="a", value=value)
    assert after == expected
    assert at(read(after), "a").text == value  # type: ignore[union-attr]


ALIGNED = "a: 45m      # one\nb: 10m      # two\n"


@pytest.mark.parametrize("value", ["5m", "45m", "1h30m", "90 minutes", "a rather long duration"])
def test_a_comment_stays_in_line_with_its_neighbour_and_finds_back(value: str) -> None:
    after = with_value(ALIGNED, key="a", value=value)
    fits = len(value) < len("45m      ")
    assert (after.index("#") == ALIGNED.index("#")) == fits
    assert f"{value} " in after
    assert with_value(after, key="a", value="45m") == ALIGNED


@pytest.mark.parametrize("gap", [" ", "  ", "\t", "        "])
def test_a_comment_that_lines_up_with_none_keeps_its_distance(gap: str) -> None:
    text = f"a: 45m{gap}# one\nb: 1\n"
    assert with_value(text, key="a", value="1h30m") == f"a: 1h30m{gap}# one\nb: 1\n"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a: 1\nb: 2\n", "a", "a: 1\nk: v\nb: 2\n"),
        ("a: 1   # one\nb: 2", "a", "a: 1   # one\nk: v\nb: 2"),
        ("a: 1\nb: 2", "", "a: 1\nb: 2\nk: v"),
        ("a: 1\r\nb: 2\r\n", "z a", "a: 1\r\nk: v\r\nb: 2\r\n"),
        ("a: |\n  x\n  y\n\nb: 2", "a", "a: |\n  x\n  y\nk: v\n\nb: 2"),
        ("{a: 1, b: 2}", "a", "{a: 1, k: v, b: 2}"),
        ("{a: 1,\n b: 2}", "b a", "{a: 1, k: v,\n b: 2}"),
        ("{a: 1, b: [2, 3],}", "b", "{a: 1, b: [2, 3], k: v,}"),
        ("{}", "a", "{k: v}"),
        ("{a, b: 2}", "a", "{a, k: v, b: 2}"),
        ("x: &l {d: 1}\ny: {a: *l, b: 1}", "a", "x: &l {d: 1}\ny: {a: *l, k: v, b: 1}"),
        ("x: &l 1\ny:\n  a: *l\n  b: 1", "a", "x: &l 1\ny:\n  a: *l\n  k: v\n  b: 1"),
    ],
)  # fmt: skip
def test_a_key_is_added_behind_its_sibling(before: str, after: str, expected: str) -> None:
    steps = ("y",) if before.startswith("x") else ()
    assert with_value(before, *steps, key="k", value="v", after=after) == expected


def test_a_key_is_added_at_the_indentation_of_an_entry() -> None:
    text = "s:\n  -   title: A   # note\n\n  - title: B\n"
    expected = "s:\n  -   title: A   # note\n      k: v\n\n  - title: B\n"
    assert with_value(text, "s", 0, key="k", value="v") == expected


def test_what_is_no_single_value_here_is_left_alone() -> None:
    with pytest.raises(CannotRewriteError, match="more than one word"):
        with_value("a: [1, 2]", key="a", value="v")
    with pytest.raises(CannotRewriteError, match="written elsewhere") as refused:
        with_value("x: &l 45m\ny: {a: *l}", "y", key="a", value="v")
    assert refused.value.at == len("x: &l 45m\ny: {a: ")


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("a: 1\nk: v   # why\nb: 2\n", "a: 1\nb: 2\n"),
        ("a: 1\nk: v   # why\n# about b\nb: 2\n", "a: 1\n# about b\nb: 2\n"),
        ("a: 1\nk: v # why\n", "a: 1\n"),
        ("a: 1\r\nk: |\r\n  x\r\n  y\r\n", "a: 1\r\n"),
        ("a: 1\nk: v", "a: 1"),
        ("k: v\nb: 2", "b: 2"),
        ("{a: 1, k: v, b: 2}", "{a: 1, b: 2}"),
        ("{a: 1,\n k: v}", "{a: 1}"),
        ("{k: v}", "{}"),
    ],
)
def test_a_key_is_removed_with_its_comment(before: str, expected: str) -> None:
    assert without_key(before, key="k") == expected


def test_the_first_key_of_an_entry_leaves_its_dash() -> None:
    assert without_key("- k: v\n  a: 1\n", 0, key="k") == "- a: 1\n"
    assert without_key("- k: v  # why\n  a: 1\n", 0, key="k") == "- a: 1\n"
    with pytest.raises(CannotRewriteError, match="a comment stands below"):
        without_key("- k: v\n  # about a\n  a: 1\n", 0, key="k")
    with pytest.raises(CannotRewriteError, match="all there is"):
        without_key("- k: v\n", 0, key="k")


LIST = """\
# first of all
s:   # the list

  # about A
  # and more about A
  - title: A   # behind A
    # inside A
  - {title: B,
     x: 1}

  # of the afternoon

  -
    title: C
    note: |
      text

    # still C
  - title: D"""


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, LIST[: LIST.index("  # about A")] + LIST[LIST.index("  - {title: B") :]),
        (1, LIST.replace("\n  - {title: B,\n     x: 1}", "")),
        (3, LIST.removesuffix("\n  - title: D")),
    ],
)
def test_an_entry_is_removed_with_its_comments(index: int, expected: str) -> None:
    for ending in ("\n", "\r\n"):
        text = LIST.replace("\n", ending)
        assert without_item(text, "s", index=index) == expected.replace("\n", ending)


@pytest.mark.parametrize(
    ("before", "index", "expected"),
    [
        ("s: [{a: 1}, {b: 2}, {c: 3}]", 0, "s: [{b: 2}, {c: 3}]"),
        ("s: [{a: 1}, {b: 2}, {c: 3}]", 2, "s: [{a: 1}, {b: 2}]"),
        ("s: [\n  {a: 1},\n  {b: 2},\n]", 1, "s: [\n  {a: 1},\n]"),
        ("s: [{a: 1}]", 0, "s: []"),
        ("s: [ {a: 1}, ]", 0, "s: [ ]"),
        ("x: &l {a: 1}\ns: [*l, *l, {b: 2}]", 1, "x: &l {a: 1}\ns: [*l, {b: 2}]"),
        ("x: &l {a: 1}\ns:\n  - *l  # it\n  -\n  - b", 0, "x: &l {a: 1}\ns:\n  -\n  - b"),
        ("s:\n- a: 1\nt: 2", 0, "s: []\nt: 2"),
        ("s:   # list\n\n  # about\n  - a: 1\nt: 2", 0, "s: []   # list\n\nt: 2"),
        ("s:\n  # apart\n\n  - a: 1\n", 0, "s: []\n  # apart\n\n"),
        ("s: &k\n  - a: 1\n  - b: 2\n", 0, "s: &k\n  - b: 2\n"),
    ],
)
def test_an_entry_is_removed_however_the_list_is_written(
    before: str, index: int, expected: str
) -> None:
    assert without_item(before, "s", index=index) == expected


def test_what_shares_its_line_is_left_alone() -> None:
    with pytest.raises(CannotRewriteError, match="line of its own"):
        without_item("s:\n  - - a\n    - b", "s", 0, index=0)
    with pytest.raises(CannotRewriteError, match="a comment stands between"):
        without_item("s: [a, # one\n  b]", "s", index=0)
    with pytest.raises(CannotRewriteError, match="without a key"):
        without_item("- a: 1", index=0)


def test_a_comment_beside_a_key_in_brackets_stops_its_removal() -> None:
    text = "- {\n    time: 10:00,\n    # agreed with the ministry\n    title: Opening\n  }\n"
    source = Source("agenda.yaml", text)
    document, _ = compose(source)
    root = document.root
    assert isinstance(root, Sequence)
    mapping = root.items[0]
    assert isinstance(mapping, Mapping)
    with pytest.raises(CannotRewriteError, match="a comment stands beside `time`"):
        remove_key(source, mapping, "time")
