"""Each kind of value: what it reads, what it says when it cannot, and its schema."""

from typing import Any

import pytest

from decode.decoding import Mistake, document_of, read_with
from planner.decode.kinds import INVALID, Choice, Kind, ListOf, MapOf, Parsed, Reader
from planner.decode.translations import Translated
from planner.decode.words import read_count, read_identifier
from planner.text.nodes import Node
from planner.text.source import Source

NUMBER: Kind[int] = Parsed(read_count, "a whole number", schema={"type": "integer"})
COLOUR: Kind[int] = Choice({"red": 1, "dark-blue": 2}, "a colour", "unknown-colour")
NUMBERS: Kind[tuple[int, ...]] = ListOf(NUMBER)
ONE_OR_MORE: Kind[tuple[int, ...]] = ListOf(NUMBER, or_one=True)
BY_ID: Kind[tuple[tuple[str, int], ...]] = MapOf(NUMBER, "numbers by id", key=read_identifier)
TITLE: Kind[str] = Translated("a title", max_length=12)

ONE_VALUE = "write one value here"
ONE_TEXT = "write one text here, or `en: …` and other languages below it"
ENTRIES = "begin each entry with `- `, or write them between `[` and `]`"
LINES = "write a line `key: …` for each"
NOT_A_NUMBER = "write digits only, such as `60`"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (NUMBER, "60", 60),
        (NUMBER, "'60'", 60),
        (NUMBER, '" 60 "', 60),
        (COLOUR, "red", 1),
        (COLOUR, "Dark Blue", 2),
        (COLOUR, "DARK_BLUE", 2),
        (NUMBERS, "[1, 2]", (1, 2)),
        (NUMBERS, "[]", ()),
        (NUMBERS, "- 1\n-\n- ''\n- 2\n", (1, 2)),  # an empty entry says nothing
        (ONE_OR_MORE, "1", (1,)),
        (ONE_OR_MORE, "[1, 2]", (1, 2)),
        (BY_ID, "{a: 1, b: 2}", (("a", 1), ("b", 2))),
        (BY_ID, "{}", ()),
        (TITLE, "Lunch", "Lunch"),
        (TITLE, "  |\n  Lunch\n", "Lunch"),
        (TITLE, "NO", "NO"),
        (TITLE, "Exactly 12 l", "Exactly 12 l"),
        (Translated(), "x" * 10_000, "x" * 10_000),
        (TITLE, "{en: Lunch, es: Almuerzo}", "Lunch"),
        (TITLE, "{es: Almuerzo, en: Lunch}", "Almuerzo"),
        (TITLE, "{en: , es: Almuerzo}", "Almuerzo"),
    ],
)
def test_a_value_is_read(kind: Kind[Any], text: str, value: object) -> None:
    read = read_with(kind, text)
    assert read.diagnostics == []
    assert read.value == value


@pytest.mark.parametrize(
    ("kind", "text", "mistake"),
    [
        (NUMBER, "«many»", ("wrong-type", "`many` is not a whole number", NOT_A_NUMBER)),
        (NUMBER, "«[1]»", ("wrong-type", "expected a whole number, found a list", ONE_VALUE)),
        (
            NUMBER,
            "«{a: 1}»",
            ("wrong-type", "expected a whole number, found a group of keys", ONE_VALUE),
        ),
        (COLOUR, "«rad»", ("unknown-colour", "`rad` is not a colour", "did you mean `red`?")),
        (
            COLOUR,
            "«'ochre'»",
            ("unknown-colour", "`ochre` is not a colour", "write `red` or `dark-blue`"),
        ),
        (
            NUMBERS,
            "«1»",
            (
                "wrong-type",
                "expected a list, each entry a whole number, found a single value",
                ENTRIES,
            ),
        ),
        (ONE_OR_MORE, "«x»", ("wrong-type", "`x` is not a whole number", NOT_A_NUMBER)),
        (
            ONE_OR_MORE,
            "«{a: 1}»",
            ("wrong-type", "expected a whole number, found a group of keys", ONE_VALUE),
        ),
        (BY_ID, "«[1]»", ("wrong-type", "expected numbers by id, found a list", LINES)),
        (
            TITLE,
            "«[Lunch]»",
            ("wrong-type", "expected a title, or one by language, found a list", ONE_TEXT),
        ),
        (
            TITLE,
            "«{}»",
            ("wrong-type", "expected a title, or one by language, found a group of keys", ONE_TEXT),
        ),
        (
            TITLE,
            "en:\n  «- Lunch»\n",
            ("wrong-type", "expected a title, or one by language, found a list", ONE_TEXT),
        ),
        (
            TITLE,
            "{en: Lunch, «elvish»: x}",
            (
                "bad-language",
                "`elvish` is not a language",
                "write language codes, such as `en`, `es` or `pt`",
            ),
        ),
        (
            TITLE,
            "{en: Lunch, «English»: Dinner}",
            ("duplicate-key", "this language is given twice", "keep one of the two"),
        ),
        (
            TITLE,
            "«{en: , es: ''}»",
            (
                "missing-field",
                "no text stands behind these languages",
                "write the text in one of them at least",
            ),
        ),
        (
            Translated(),
            f"«{'x' * 10_001}»",
            (
                "text-too-long",
                "this text has 10,001 characters; at most 10,000 fit",
                "shorten it, or move the rest to `description`",
            ),
        ),
        (
            Translated(),
            "«[Lunch]»",
            ("wrong-type", "expected a text, or one by language, found a list", ONE_TEXT),
        ),
        (
            TITLE,
            "«Luncheon for all»",
            (
                "text-too-long",
                "this text has 16 characters; at most 12 fit",
                "shorten it, or move the rest to `description`",
            ),
        ),
        (
            TITLE,
            "{es: Almuerzo, en: «Luncheon for all»}",
            (
                "text-too-long",
                "this text has 16 characters; at most 12 fit",
                "shorten it, or move the rest to `description`",
            ),
        ),
    ],
)
def test_what_cannot_be_read_is_answered_where_it_stands(
    kind: Kind[Any], text: str, mistake: tuple[str, str, str | None]
) -> None:
    read = read_with(kind, text)
    assert read.value is INVALID
    assert read.mistakes == [Mistake(*mistake)]
    assert read.places == read.marks


def test_a_wrong_type_of_many_lines_is_pointed_at_by_its_first() -> None:
    read = read_with(NUMBER, "«- 1»\n- 2\n")
    assert read.places == read.marks


def test_entries_that_cannot_be_read_leave_the_others() -> None:
    read = read_with(NUMBERS, "[1, «x», 2, «[3]», 4]")
    assert read.value == (1, 2, 4)
    assert read.places == read.marks


def test_pairs_that_cannot_be_read_leave_the_others() -> None:
    read = read_with(BY_ID, "{a: 1, «b c»: 2, d: «x», «e»: , «f»: ~, g: 3}")
    assert read.value == (("a", 1), ("g", 3))
    assert read.places == read.marks
    assert [mistake.message for mistake in read.mistakes] == [
        "`b c` cannot be an id",
        "`x` is not a whole number",
        "expected a whole number, found nothing",
        "expected a whole number, found nothing",
    ]


def test_keys_are_free_where_no_kind_of_key_is_asked_for() -> None:
    assert read_with(MapOf(NUMBER, "numbers"), "{Plan B: 1, ¿?: 2}").value == (
        ("Plan B", 1),
        ("¿?", 2),
    )


def test_a_value_knows_the_route_to_it() -> None:
    class Here(Parsed[Any]):
        def read(self, node: Node, route: Any, reader: Reader) -> Any:
            return route.steps

    here: Kind[Any] = Here(str, "a place")
    assert read_with(ListOf(here), "[a, '', b]").value == ((0,), (2,))
    assert read_with(ListOf(here, or_one=True), "a").value == ((),)
    assert read_with(MapOf(here, "places"), "{a: b}").value == (("a", ("a",)),)


def test_nothing_is_called_nothing() -> None:
    assert read_with(NUMBERS, "~").mistakes == [
        Mistake("wrong-type", "expected a list, each entry a whole number, found nothing", ENTRIES)
    ]


# Translations


@pytest.mark.parametrize(
    ("language", "value"), [("en", "Lunch"), ("es", "Almuerzo"), ("pt-BR", "Almoço")]
)
def test_a_text_is_read_in_the_language_asked_for(language: str, value: str) -> None:
    read = read_with(TITLE, "{English: Lunch, es: Almuerzo, pt-br: Almoço}", language)
    assert (read.value, read.diagnostics) == (value, [])


def test_a_text_without_languages_is_in_every_language() -> None:
    assert read_with(TITLE, "Lunch", "th").diagnostics == []


@pytest.mark.parametrize("text", ["{es: Almuerzo, en: Lunch}", "es: Almuerzo\nth: ''\n"])
def test_where_a_translation_is_missing_the_first_stands_in(text: str) -> None:
    read = read_with(TITLE, text, "th")
    assert (read.value, read.diagnostics) == ("Almuerzo", [])


@pytest.mark.parametrize(
    ("language", "value"), [("pt-BR", "Almoço"), ("zh", "午餐"), ("zh-Hans", "Lunch")]
)
def test_a_language_serves_its_varieties_and_one_of_them_serves_it(
    language: str, value: str
) -> None:
    read = read_with(TITLE, "{en: Lunch, pt: Almoço, zh-Hant: 午餐}", language)
    assert (read.value, read.diagnostics) == (value, [])


def test_the_languages_of_texts_are_gathered_an_alias_once() -> None:
    text = "[&a {es: Almuerzo, en: Lunch}, *a, Té, {th: ชา, en: ''}]"
    document, _, _ = document_of(text)
    assert document.root is not None
    reader = Reader("agenda", document.source)
    ListOf(TITLE).read(document.root, reader.root(), reader)
    found = [(each.route.steps, each.languages) for each in reader.translations.values()]
    assert found == [((0,), ("es", "en")), ((3,), ("th",))]


# Schemas


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        (Parsed(str, "a text"), {"type": "string"}),
        (NUMBER, {"type": "integer"}),
        (COLOUR, {"enum": ["red", "dark-blue"]}),
        (Choice({"1": 1}, "one", "x", schema={"enum": [1]}), {"enum": [1]}),
        (NUMBERS, {"type": "array", "items": {"type": "integer"}}),
        (
            ONE_OR_MORE,
            {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "integer"}}]},
        ),
        (BY_ID, {"type": "object", "additionalProperties": {"type": "integer"}}),
        (TITLE, {"$ref": "#/definitions/text"}),
    ],
)
def test_a_kind_has_a_schema(kind: Kind[Any], schema: dict[str, object]) -> None:
    definitions: dict[str, Any] = {}
    assert kind.schema(definitions) == schema
    assert list(definitions) == (["text"] if kind is TITLE else [])


def test_a_schema_can_be_changed_without_changing_the_kind() -> None:
    NUMBER.schema({})["description"] = "x"
    assert NUMBER.schema({}) == {"type": "integer"}


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (NUMBER, "a whole number"),
        (COLOUR, "a colour"),
        (NUMBERS, "a list, each entry a whole number"),
        (ONE_OR_MORE, "a whole number, or a list of them"),
        (BY_ID, "numbers by id"),
        (TITLE, "a title, or one by language"),
    ],
)
def test_a_kind_is_described_in_an_authors_words(kind: Kind[Any], words: str) -> None:
    assert kind.describe() == words


def test_a_kind_without_words_is_a_value() -> None:
    class Bare(Kind[str]):
        def read(self, node: Node, route: Any, reader: Reader) -> str:
            return ""

        def schema(self, definitions: dict[str, Any]) -> dict[str, Any]:
            return {}

    assert Bare().describe() == "a value"


# The reader


def reader_of(text: str) -> Reader:
    return Reader("agenda", Source("agenda.yaml", text))


def test_a_name_can_be_claimed_once() -> None:
    reader = reader_of("hall Hall library")
    first, second, other = Node(0, 4), Node(5, 9), Node(10, 17)
    assert reader.claim("hall", first, "room")
    assert reader.claim("library", other, "room")
    assert not reader.claim("Hall", second, "room")  # capitals do not tell two files apart
    (found,) = reader.diagnostics
    assert (found.code, found.message, found.hint) == (
        "duplicate-id",
        "two rooms have the id `Hall`",
        "give one of them another id",
    )
    assert (found.place.column, found.related[0].place.column) == (6, 1)
    assert found.related[0].label == "first used here"


@pytest.mark.parametrize(
    ("node", "column", "end_column"),
    [
        (Node(0, 4), 1, 5),
        (Node(2, 2), 3, 4),  # nothing is pointed at by the character behind it
        (Node(6, 6), 7, 7),  # at the end of the text there is none
    ],
)
def test_a_mistake_never_lies_outside_the_text(node: Node, column: int, end_column: int) -> None:
    reader = reader_of("abcdef")
    reader.report(node, "some-code", "m")
    place = reader.diagnostics[0].place
    assert (place.column, place.end_column) == (column, end_column)
