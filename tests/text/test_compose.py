"""YAML text to nodes: every mistake at its character, every value as it was written."""

import gc
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from planner.files import decode_text
from planner.text import compose as compose_module
from planner.text.compose import MAX_DEPTH, MAX_NODES_BY_ALIAS, compose
from planner.text.nodes import Mapping, Node, Scalar, Sequence
from planner.text.source import Source, Span
from planner.text.syntax import _SAYINGS
from text.composing import (
    Data,
    children_of,
    composed,
    data_of,
    marked,
    only,
    range_of,
    root_of,
    walk,
)

ROOT = Path(__file__).parents[2]

# A text with its mistake marked, what is said of it, and what to do.
TAB = "a tab stands where spaces are needed", "replace the tab with spaces"
NOT_IN_LINE = (
    "this line does not line up with the ones above",
    "give it the same number of spaces as its neighbours",
)
LIST_NOT_IN_LINE = (
    "this line does not line up with the list above",
    "give it as many spaces as its neighbours; a new entry of the list begins with `- `",
)
STRAY_KEY = (
    "this key does not belong to what stands above it",
    "give it as many spaces as its neighbours, and check that the line above has a `:`",
)
NO_COLON = (
    "a `:` is missing after this key",
    "write `key: value`, and keep text of several lines indented",
)
SECOND_COLON = (
    "a second `: ` stands where a value was expected",
    "put quotes round a text that holds a colon followed by a space",
)
LEFT_OVER = (
    "more text stands here than the value before it allows",
    "put quotes round the whole value, or remove what is left over",
)
OPEN_QUOTE = "a quote that opens here is never closed", "add the closing quote"
BACKSLASH = (
    "a backslash in double quotes begins an escape, and this is none",
    "use single quotes, or write the backslash twice",
)
BAD_START = (
    "this character cannot begin a value",
    "put quotes round a text that begins with `@`, `%` or `` ` ``",
)
EXPECTED = ("a value was expected here", "put quotes round the text, or remove the stray mark")
STILL_OPEN = "the text ends here, and a bracket is still open", "close it with `]` or `}`"
BLOCK_TEXT = (
    "no text may follow a `|` or `>` on its line",
    "put quotes round a text that begins with `|` or `>`",
)
NAME = (
    "a name was expected after this `&` or `*`",
    "put quotes round a text that begins with `&` or `*`",
)
LIST_START = (
    "a list cannot begin on this line",
    "put each `- ` on a line of its own, or quotes round a text that begins with `-`",
)
MARK = ("this is not a mark that YAML knows", "put quotes round a text that begins with `!`")
IGNORED_MARK = (
    "this word would be read as a mark, not as text",
    "put quotes round a text that begins with `!`",
)
PERCENT = "a line cannot begin with `%`", "put quotes round a text that begins with `%`"
OPEN_LIST = ("a list in `[ ]` is not closed", "separate entries with commas and close it with `]`")
OPEN_GROUP = (
    "a group in `{ }` is not closed, or a text in it holds a comma",
    "separate entries with commas, quote texts with commas, and close it with `}`",
)
NO_COMMA = (
    "a comma may be missing before this key",
    "separate keys with commas, and put quotes round a text that holds a colon",
)
NO_ALIAS = (
    "this `*name` stands for nothing that comes before it",
    "put quotes round a text that begins with `*`",
)
QUESTION = ("a `?` on its own cannot begin a value", "put quotes round a text that begins with `?`")
NO_SPACE = "a space is missing after this `-`", "write `- ` before each entry of a list"
NOT_BELONGING = (
    "this line does not belong to what stands above it",
    "give it the same number of spaces as its neighbours",
)

MISTAKES = [
    # Tabs
    ("«\t»title: Lunch\n", TAB),
    ("event:\n«\t»name: Forum\n", TAB),
    ("title: Lunch\n\n«\t»type: meal\n", TAB),
    ("title: >\n«\t»Lunch\n", TAB),
    ("title: Lunch\n«\t»\n", TAB),
    # Indentation
    ("event:\n    id: forum\n  «n»ame: Forum\n", NOT_IN_LINE),
    ("title: Lunch\n«-» date: x\n", NOT_IN_LINE),
    ("- title: Lunch\n«t»ype: meal\n", LIST_NOT_IN_LINE),
    ("- title: Lunch\n «t»ype: meal\n", LIST_NOT_IN_LINE),
    ("- title: Lunch\n   «t»ype: meal\n", STRAY_KEY),
    ("title: Lunch\n «t»ype: meal\n", STRAY_KEY),
    ("Forum\n«d»ays: 3\n", STRAY_KEY),
    (" format: 1\n«e»vent: x\n", NOT_BELONGING),
    ("{format: 1}\n«e»vent: x\n", NOT_BELONGING),
    ("format: 1\n...\n«e»vent: x\n", NOT_BELONGING),
    # Colons and dashes
    ("title: Trends«:» what we see\n", SECOND_COLON),
    ("title: Lunch\n«t»ype\ntime: 9 am\n", NO_COLON),
    ("title: Lunch\n«t»ype", NO_COLON),
    ("- a\n«-»b\n", NO_SPACE),
    ("- title: Lunch\n«-»title: Tea\n", NO_SPACE),
    ("days:\n  - a\n  «-»b\n", NO_SPACE),
    ("speakers: «-» p-001\n", LIST_START),
    ("title: «-»\n", LIST_START),
    ("title: «?» Lunch\n", QUESTION),
    # Quotes
    ('title: «"»Lunch\ntype: meal\n', OPEN_QUOTE),
    ("title: 'Partners' «l»unch''\n", LEFT_OVER),
    ("title: «'»Lunch\n---\n", OPEN_QUOTE),
    ("title: 'Partners'«s» lunch'\n", LEFT_OVER),
    ('title: "Lunch" «a»nd more\n', LEFT_OVER),
    ("title: [Lunch] «a»nd more\n", LEFT_OVER),
    ('notes: "C:«\\»papers"\n', BACKSLASH),
    ('notes: "\\u«1»23"\n', BACKSLASH),
    ('notes: "\\u«d»800"\n', BACKSLASH),
    # Brackets
    ("{title: Lunch «type»: meal}\n", NO_COMMA),
    ("- {time: 10:00-10:30 «duration»: 30m}\n", NO_COMMA),
    ("{title: Lunch\ntype«:» meal}\n", OPEN_GROUP),
    ("speakers: [p-001 p-002«»\n", OPEN_LIST),
    ("speakers: [p-001, p-002\ntitle«:» Lunch\n", OPEN_LIST),
    ("- {title: Lunch\n- «{»title: Tea}\n", OPEN_GROUP),
    ("speakers: [p-001«}»\n", OPEN_LIST),
    ("speakers: [p-001, «,» p-002]\n", EXPECTED),
    ("title: «]»\n", EXPECTED),
    ("title: «}»Lunch\n", EXPECTED),
    ("speakers: [p-001,«»\n\n", STILL_OPEN),
    ("speakers: [«»", STILL_OPEN),
    # Marks that mean something to YAML
    ("title: «@»home\n", BAD_START),
    ("title: «`»Lunch`\n", BAD_START),
    ("title: «%»\n", BAD_START),
    ("%«:» 1\n", PERCENT),
    ("title: |«L»unch\n", BLOCK_TEXT),
    ("seats: > «5»0\n", BLOCK_TEXT),
    ("title: *« »Lunch\n", NAME),
    ("title: *«*»* Lunch\n", NAME),
    ("title: &« »Co\n", NAME),
    ("title: &«»\n", NAME),
    ("title: «!»h!x Lunch\n", MARK),
    ("title: !!«»\n", MARK),
    ("title: !<«»\n", MARK),
    ("title: «!Important» meeting\n", IGNORED_MARK),
    ("title: «!!!» bring a pen\n", IGNORED_MARK),
    ("title: &x «!Important» meeting\n", IGNORED_MARK),
    ("- «!lunch» {title: Lunch}\n", IGNORED_MARK),
    ("event: «!forum»\n  id: forum\n", IGNORED_MARK),
    # Aliases
    ("title: «*lunch»\n", NO_ALIAS),
    ("«*lunch» : 1\n", NO_ALIAS),
    ("sessions: &all [«*all»]\n", NO_ALIAS),
]


@pytest.mark.parametrize(("text", "said"), MISTAKES)
def test_a_mistake_is_named_at_its_character(text: str, said: tuple[str, str]) -> None:
    clean, places = marked(text)
    diagnostic = only(composed(clean)[1])
    assert (diagnostic.message, diagnostic.hint) == said
    assert (diagnostic.code, diagnostic.severity.value) == ("syntax-error", "error")
    assert range_of(diagnostic.place) == places[0]


def test_everything_that_can_be_said_has_a_text_that_brings_it_about() -> None:
    said = {message for _, (message, _) in MISTAKES}
    assert {saying.message for saying in _SAYINGS} - said == set()


def test_what_has_no_words_of_ours_is_said_in_those_of_the_parser() -> None:
    diagnostic = only(composed("%YAML 3.0\n---\na: 1\n")[1])
    assert diagnostic.message == "found incompatible YAML document"
    assert diagnostic.hint == "check the indentation and the quotes near here"


@pytest.mark.parametrize(
    "text", ["speakers: «[»p-001,\n  p-002\ntitle: Lunch\n", "- «{»title: Lunch type: meal}\n"]
)
def test_an_open_bracket_is_shown_too(text: str) -> None:
    clean, places = marked(text)
    related = only(composed(clean)[1]).related
    assert [(range_of(place), label) for place, label in related] == [(places[0], "it opens here")]


@pytest.mark.parametrize("text", [text for text, said in MISTAKES if said is not IGNORED_MARK])
def test_nothing_is_read_where_the_syntax_is_wrong(text: str) -> None:
    assert composed(marked(text).text)[0].root is None


# Characters that no editor shows


@pytest.mark.parametrize(
    ("char", "number"),
    [
        ("\0", "0000"),
        ("\x07", "0007"),
        ("\x0b", "000B"),  # a line break in PowerPoint
        ("\x1b", "001B"),
        ("\x7f", "007F"),
        ("\x85", "0085"),
        ("\x9b", "009B"),
        ("\u2028", "2028"),
        ("\u2029", "2029"),
        ("\ud800", "D800"),
        ("\ufeff", "FEFF"),
        ("\uffff", "FFFF"),
    ],
)
def test_a_character_that_cannot_be_shown_is_refused(char: str, number: str) -> None:
    clean, places = marked(f"title: Lunch\nnotes: a«{char}»b\n")
    document, diagnostics = composed(clean)
    diagnostic = only(diagnostics)
    assert diagnostic.code == "syntax-error"
    assert diagnostic.message == f"a character that cannot be shown (U+{number}) stands here"
    assert diagnostic.hint == "delete it; it often comes along when text is copied from a document"
    assert range_of(diagnostic.place) == places[0]
    assert document.root is None


@pytest.mark.parametrize(
    "char", ["\t", "\xa0", "\xad", "\u200b", "\u200d", "\u202f", "é", "日", "🎉"]
)
def test_a_character_that_people_write_is_kept(char: str) -> None:
    assert data_of(root_of(f"title: a{char}b\n")) == {"title": f"a{char}b"}


def test_an_escape_cannot_bring_in_what_cannot_be_shown() -> None:
    text, places = marked('title: «"\\e[31mred\\0"»\ntype: meal\n')
    document, diagnostics = composed(text)
    diagnostic = only(diagnostics)
    assert diagnostic.code == "syntax-error"
    assert diagnostic.hint == "leave it out; where a backslash is meant, write it twice"
    assert diagnostic.message == (
        "an escape here stands for a character that cannot be shown (U+001B)"
    )
    assert range_of(diagnostic.place) == places[0]
    assert data_of(document.root) == {"title": "[31mred", "type": "meal"}


# Repeated keys, documents, keys that are no words


@pytest.mark.parametrize(
    "text",
    [
        "«title»: Lunch\ntype: meal\n«title»: Dinner\n",
        "{«title»: Lunch, type: meal, «'title'»: Dinner}\n",
        "«title»: Lunch\ntype: meal\n«title»:\n  - Dinner\n",
    ],
)
def test_a_repeated_key_is_an_error_and_its_first_value_stands(text: str) -> None:
    clean, (first, second) = marked(text)
    document, diagnostics = composed(clean)
    diagnostic = only(diagnostics)
    assert (diagnostic.code, diagnostic.message, diagnostic.hint) == (
        "duplicate-key",
        "`title` is given twice",
        "keep one of the two",
    )
    assert range_of(diagnostic.place) == second
    assert [(range_of(place), label) for place, label in diagnostic.related] == [
        (first, "first given here")
    ]
    assert data_of(document.root) == {"title": "Lunch", "type": "meal"}


def test_a_key_given_three_times_is_two_mistakes() -> None:
    _, diagnostics = composed("a: 1\na: 2\na: 3\n")
    assert [(d.place.line, d.related[0].place.line) for d in diagnostics] == [(2, 1), (3, 1)]


@pytest.mark.parametrize(
    "text",
    ["a: 1\n«---»\nb: 2\n", "a: 1\n«---»", "a: 1\n...\n«---»\nb: 2\n", "a: 1\n«---»\n---\n["],
)
def test_a_second_document_is_an_error_and_the_first_is_read(text: str) -> None:
    clean, places = marked(text)
    document, diagnostics = composed(clean)
    diagnostic = only(diagnostics)
    assert diagnostic.code == "second-document"
    assert diagnostic.message == "a second document begins here; only the first is read"
    assert diagnostic.hint == "remove the `---` line, or move what follows to a file of its own"
    assert range_of(diagnostic.place) == places[0]
    assert data_of(document.root) == {"a": "1"}


@pytest.mark.parametrize(
    "text", ["? «[»a]\n: b\nc: d\n", "«{»a: 1}: b\nc: d\n", "{«{»x: y}: {z: 1}, c: d}"]
)
def test_a_key_that_is_not_a_word_is_left_out(text: str) -> None:
    clean, places = marked(text)
    document, diagnostics = composed(clean)
    diagnostic = only(diagnostics)
    assert diagnostic.code == "wrong-type"
    assert diagnostic.message == "a key must be a word, not a list or a group"
    assert diagnostic.hint == "put quotes round a text that begins with `[` or `{`"
    assert range_of(diagnostic.place) == places[0]
    assert data_of(document.root) == {"c": "d"}


# Aliases and nesting


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: &x Lunch\nb: *x\n", {"a": "Lunch", "b": "Lunch"}),
        ("a: &x [1, 2]\nb: [*x, *x]\n", {"a": ["1", "2"], "b": [["1", "2"], ["1", "2"]]}),
        ("a: &x\n  k: v\nb: *x\n", {"a": {"k": "v"}, "b": {"k": "v"}}),
        ("a: &x 1\nb: &x 2\nc: *x\n", {"a": "1", "b": "2", "c": "2"}),
        ("&x a: 1\nb: *x\n", {"a": "1", "b": "a"}),
        ("- &x a\n- *x : 1\n", ["a", {"a": "1"}]),
    ],
)
def test_an_alias_stands_for_its_anchor(text: str, data: Data) -> None:
    assert data_of(root_of(text)) == data


def bomb(levels: int) -> str:
    """Aliases that double with every line."""
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, levels))]
    return "\n".join(lines)


def test_aliases_that_multiply_are_refused_without_being_followed() -> None:
    document, diagnostics = composed(bomb(60))
    diagnostic = only(diagnostics)
    assert (document.root, diagnostic.code) == (None, "alias-bomb")
    assert diagnostic.message == "the aliases in this file stand for more than 100,000 values"
    assert diagnostic.hint == "write the values out, or use fewer `*aliases`"
    # Line n stands for 2ⁿ⁺¹ - 1 values, and has two aliases to the line above: 65,502 values by
    # aliases after line 14, 98,269 after the first alias of line 15.
    assert range_of(diagnostic.place) == (15, 18, 15, 22)


@pytest.mark.parametrize(("anchored", "values"), [("[1,2,3,4,5,6,7,8,9]", 10), ("one", 1)])
def test_the_cap_counts_values_behind_aliases(anchored: str, values: int) -> None:
    """So many aliases as fit are read, and one more is not."""
    fits = MAX_NODES_BY_ALIAS // values

    def listed(times: int) -> str:
        return f"a: &a {anchored}\nb: [" + "*a, " * times + "]\n"

    assert composed(listed(fits))[1] == []
    assert only(composed(listed(fits + 1))[1]).code == "alias-bomb"


@pytest.mark.parametrize(
    ("opening", "closing", "width"), [("[", "]", 1), ("{a: ", "}", 4), ("- ", "", 2)]
)
def test_nesting_has_a_limit(opening: str, closing: str, width: int) -> None:
    deep = opening * MAX_DEPTH + "x" + closing * MAX_DEPTH
    assert composed(deep)[1] == []
    document, diagnostics = composed(opening * 100_000)
    diagnostic = only(diagnostics)
    assert (document.root, diagnostic.code) == (None, "nested-too-deeply")
    assert diagnostic.message == "this is nested more than 64 levels deep"
    assert diagnostic.hint == "check for a bracket that is never closed"
    column = MAX_DEPTH * width + 1
    assert range_of(diagnostic.place) == (1, column, 1, column + 1)


def test_aliases_cannot_go_deeper_than_brackets() -> None:
    half = MAX_DEPTH // 2
    fits = f"- &a {'[' * half}x{']' * half}\n- {'[' * (half - 1)}*a{']' * (half - 1)}\n"
    assert composed(fits)[1] == []
    text, places = marked(f"- &a {'[' * half}x{']' * half}\n- {'[' * half}«*a»{']' * half}\n")
    diagnostic = only(composed(text)[1])
    assert diagnostic.code == "nested-too-deeply"
    assert range_of(diagnostic.place) == places[0]


def test_aliases_to_aliases_cannot_go_deeper_either() -> None:
    """Each line is two levels higher than the one above, and stands two levels deep itself."""
    lines = ["- &a0 [x]", *(f"- &a{n} [[*a{n - 1}]]" for n in range(1, 40))]
    diagnostic = only(composed("\n".join(lines))[1])
    assert (diagnostic.code, diagnostic.place.line) == ("nested-too-deeply", 33)


def test_an_alias_to_a_word_may_stand_where_a_word_may() -> None:
    deep = f"- &a x\n- {'[' * (MAX_DEPTH - 1)}*a{']' * (MAX_DEPTH - 1)}\n"
    assert composed(deep)[1] == []


# Values and their spans


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("NO", "NO"),
        ("country: NO\n", {"country": "NO"}),
        ("time: 10:00\n", {"time": "10:00"}),
        ("phone: +66 2 555 0100\n", {"phone": "+66 2 555 0100"}),
        ("date: 2024-03-06\n", {"date": "2024-03-06"}),
        ("seats: 0060\n", {"seats": "0060"}),
        ("invite: yes\n", {"invite": "yes"}),
        ("a: ~\nb:\n", {"a": "~", "b": ""}),
        ("<<: 1\n", {"<<": "1"}),
        ("a: !!int 5\nb: !!float 5\nc: !!bool y\n", {"a": "5", "b": "5", "c": "y"}),
        ("a: !!null x\nb: !!str x\n", {"a": "x", "b": "x"}),
        ("a: !!seq [x]\nb: !!map {c: d}\n", {"a": ["x"], "b": {"c": "d"}}),
        ("title: &x Lunch !Important\n", {"title": "Lunch !Important"}),
        ("speakers: [\tp-001,\tp-002\t]\n", {"speakers": ["p-001", "p-002"]}),
        ("speakers: [\n\tp-001\n]\n", {"speakers": ["p-001"]}),
        ("title:\tLunch\t# comment\n", {"title": "Lunch"}),
        ("? a\n: b\n", {"a": "b"}),
        ("a:b\n", "a:b"),
        ("title: Lunch # and more\n", {"title": "Lunch"}),
    ],
)
def test_a_scalar_stays_the_text_it_is(text: str, data: Data) -> None:
    assert data_of(root_of(text)) == data


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "\n\n", "  \n"])
def test_a_text_without_anything_has_no_root(text: str) -> None:
    document, diagnostics = composed(text)
    assert (document.root, diagnostics) == (None, [])


def test_a_carriage_return_belongs_to_the_line_end() -> None:
    text = "title: Lunch\r\nitems:\r\n  - a\r\n  - b\r\nnotes: |\r\n  one\r\n  two\r\n"
    document, diagnostics = composed(text)
    assert diagnostics == []
    assert data_of(document.root) == {"title": "Lunch", "items": ["a", "b"], "notes": "one\ntwo\n"}
    place = document.locate(("items", 1))
    assert (place.line, place.column, place.text, place.excerpt) == (4, 5, "b", "  - b")


def test_a_byte_order_mark_is_taken_off_with_the_encoding() -> None:
    source = decode_text("agenda.yaml", "\ufefftitle: Lunch\n".encode())
    document, diagnostics = compose(source)
    assert diagnostics == []
    place = document.locate(("title",))
    assert (place.text, place.column) == ("Lunch", 8)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("title: «Lunch»  # comment\n", "Lunch"),
        ("title: «'Partners'' lunch'»\n", "Partners' lunch"),
        ('title: «"Lunch\\nand more"»\n', "Lunch\nand more"),
        ("title: «Lunch\n  and more»\ntype: meal\n", "Lunch and more"),
        ("title: &x «Lunch»\n", "Lunch"),
        ("title: !!str «Lunch»\n", "Lunch"),
        ("title: &x !!str «'Lunch'»\n", "Lunch"),
        ("title: [«Lunch», Tea]\n", "Lunch"),
        ("title: «|\n  Lunch\n  and more»\n\n\ntype: meal\n", "Lunch\nand more\n"),
        ("title: «>-\n  Lunch\n  and more»\ntype: meal\n", "Lunch and more"),
        ("title: &x «|\n  Lunch»\n", "Lunch\n"),
        ("title: «|\n  Lunch»\n# comment\n", "Lunch\n"),
        ("title: «日本の昼食»\n", "日本の昼食"),
        ("title:«»\ntype: meal\n", ""),
        ("title:«» # comment\n", ""),
    ],
)
def test_a_scalar_lies_where_it_was_written(text: str, value: str) -> None:
    clean, places = marked(text)
    document, diagnostics = composed(clean)
    assert diagnostics == []
    scalars = [node for node in walk(document.root) if isinstance(node, Scalar)]
    assert scalars[1].text == value
    assert range_of(document.source.span(scalars[1].start, scalars[1].end)) == places[0]


@pytest.mark.parametrize(
    "text",
    [
        "items: «[a, b]» # comment\n",
        "items:\n  «- a\n  - b»\n\n# comment\ntype: meal\n",
        "items: «{a: b}»\n",
        "items:\n  «a: b\n  c:»\n\n\ntype: meal\n",
        "items:\n  «- |\n    a\n    b»\n\ntype: meal\n",
        "items: «[]»\n",
        "items: «[\n  a,\n]»\n",
        # A collection ends where its last line does, though that be an alias or a repeated key.
        "x: &x a\nitems:\n  «- *x»\n\ntype: meal\n",
        "items:\n  «- [a]\n  - [b, c]»\ntype: meal\n",
    ],
)
def test_a_collection_lies_where_it_was_written(text: str) -> None:
    clean, places = marked(text)
    root = root_of(clean)
    assert isinstance(root, Mapping)
    items = root.get("items")
    assert items is not None
    span = Source("agenda.yaml", clean).span(items.start, items.end)
    assert range_of(span) == places[0]


def test_a_repeated_key_still_belongs_to_its_group() -> None:
    text = "a: 1\na: 2\n"
    root = composed(text)[0].root
    assert root is not None
    assert text[root.start : root.end] == "a: 1\na: 2"


# Properties

YAML_CHARS = st.sampled_from("ab:-[]{}&*!|>'\"%@`#?,\\ \n\r\t\0\x85\u2028\ufeff日0")
TEXTS = st.one_of(st.text(), st.text(YAML_CHARS, max_size=40))


@given(TEXTS)
def test_arbitrary_text_never_raises_and_every_span_lies_in_it(text: str) -> None:
    document, diagnostics = composed(text)
    spans = [(node.start, node.end) for node in walk(document.root)]
    for diagnostic in diagnostics:
        for place in (diagnostic.place, *(related.place for related in diagnostic.related)):
            start = Source("a.yaml", text)
            offset = start.line_starts[place.line - 1] + place.column - 1
            end = start.line_starts[place.end_line - 1] + place.end_column - 1
            spans.append((offset, end))
    assert all(0 <= start <= end <= len(text) for start, end in spans)


SHOWN = st.characters(
    exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"
)
WORDS = st.one_of(
    st.text(SHOWN | st.just("\n") | st.just("\t"), max_size=20),
    st.sampled_from(
        ["NO", "~", "", "10:00", "a: b", "- a", "*x", "&x", "# a", "'", '"', "<<", "日本"]
    ),
)
STRUCTURES = st.recursive(
    WORDS,
    lambda children: st.lists(children, max_size=4) | st.dictionaries(WORDS, children, max_size=4),
    max_leaves=20,
)
STYLES = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([None, True, False]),
        "default_style": st.sampled_from([None, "'", '"', "|", ">"]),
        "allow_unicode": st.booleans(),
        "width": st.sampled_from([20, 80, 1000]),
        "indent": st.sampled_from([2, 4]),
        "line_break": st.sampled_from(["\n", "\r\n"]),
        "sort_keys": st.just(False),
    }
)


@given(STRUCTURES, STYLES)
def test_what_a_dumper_writes_is_read_as_an_independent_loader_reads_it(
    structure: Data, style: dict[str, object]
) -> None:
    text = yaml.safe_dump(structure, **style)  # type: ignore[call-overload]  # drawn by name
    document, diagnostics = composed(text)
    assert diagnostics == []
    assert data_of(document.root) == yaml.load(text, yaml.BaseLoader)  # noqa: S506  # text only


@given(STRUCTURES, STYLES)
def test_children_lie_in_order_inside_their_parents(
    structure: Data, style: dict[str, object]
) -> None:
    text = yaml.safe_dump(structure, **style)  # type: ignore[call-overload]  # drawn by name
    for node in walk(composed(text)[0].root):
        ends = [node.start]
        for child in children_of(node):
            assert ends[-1] <= child.start <= child.end
            ends.append(child.end)
        assert ends[-1] <= node.end


@given(STRUCTURES, STYLES)
def test_a_scalar_can_be_read_again_from_its_span(
    structure: Data, style: dict[str, object]
) -> None:
    text = yaml.safe_dump(structure, **style)  # type: ignore[call-overload]  # drawn by name
    for node in walk(composed(text)[0].root):
        written = text[node.start : node.end]
        if isinstance(node, Scalar) and "\n" not in written and written[:1] not in ("|", ">"):
            again = yaml.load(f"- {written}", yaml.BaseLoader)  # noqa: S506  # text only
            assert again == [node.text]


def shape_of(node: Node | None) -> object:
    """A node with all its spans."""
    if isinstance(node, Scalar):
        return node.start, node.end, node.text, node.plain
    return node and (
        type(node),
        node.start,
        node.end,
        [shape_of(part) for part in children_of(node)],
    )


@pytest.mark.parametrize(
    "path", [*(ROOT / "agendas").glob("*.yaml"), *(ROOT / "examples").glob("*.yaml")], ids=str
)
def test_the_parser_in_python_gives_the_same_nodes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = path.read_text(encoding="utf-8")
    with_c = composed(text)
    assert with_c[1] == []
    monkeypatch.setattr(compose_module, "_LOADER", yaml.SafeLoader)
    assert shape_of(composed(text)[0].root) == shape_of(with_c[0].root)


@pytest.mark.parametrize("text", ["a: 1\n", "a: [\n", "\0"])
@pytest.mark.parametrize("is_enabled", [True, False])
def test_the_collector_is_left_as_it_was(text: str, *, is_enabled: bool) -> None:
    was_enabled = gc.isenabled()
    try:
        (gc.enable if is_enabled else gc.disable)()
        composed(text)
        assert gc.isenabled() is is_enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_nothing_is_collected_while_nodes_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    monkeypatch.setattr(compose_module._Composer, "compose", lambda *_: seen.append(gc.isenabled()))
    composed("a: 1\n")
    assert seen == [False]


def test_a_sequence_and_a_mapping_are_told_apart_when_empty() -> None:
    assert isinstance(root_of("[]"), Sequence)
    assert isinstance(root_of("{}"), Mapping)


def test_a_number_sign_in_a_text_is_asked_about() -> None:
    text = "a: Panel #2 on countries # twice\nb: 'c #2' #d\ne: x # fine\n# f #g\nh:  #i\n"
    document, (found,) = composed(text)
    assert (found.code, found.severity.value) == ("text-cut-off", "warning")
    assert isinstance(found.place, Span)
    assert found.place.text == "#2 on countries # twice"
    assert document.root is not None
    assert data_of(document.root) == {"a": "Panel", "b": "c #2", "e": "x", "h": ""}
