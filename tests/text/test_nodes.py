"""A route leads to its node, or to the last one on the way that exists."""

import pytest

from planner.text.nodes import Document, Key, Mapping, Scalar, Steps
from planner.text.source import Source
from text.composing import Range, composed, marked, range_of, root_of

AGENDA = """\
event: {id: forum}
days:
  - date: 2024-03-06
    sessions:
      - title: Welcome
        id: welcome
      - title: Lunch
"""


@pytest.mark.parametrize(
    ("steps", "found"),
    [
        (("event", "id"), "forum"),
        (("event",), "{id: forum}"),
        (("days", 0, "date"), "2024-03-06"),
        (("days", 0, "sessions", 1, "title"), "Lunch"),
        # A group of several lines is pointed at by its first.
        (("days", 0, "sessions", 0), "title: Welcome"),
        (("days",), "- date: 2024-03-06"),
        # A key, where its value is not what is meant.
        ((Key("days"),), "days"),
        (("event", Key("id")), "id"),
        (("event", Key("name")), "{id: forum}"),
        ((), "event: {id: forum}"),
        # What is not there is pointed at by what holds it.
        (("event", "name"), "{id: forum}"),
        (("event", "id", "deeper"), "forum"),
        (("days", 1, "date"), "- date: 2024-03-06"),
        (("days", 7, "date"), "- date: 2024-03-06"),
        (("days", "date"), "- date: 2024-03-06"),
        (("event", 0), "{id: forum}"),
    ],
)
def test_a_route_leads_to_its_node(steps: Steps, found: str) -> None:
    document, _ = composed(AGENDA)
    assert document.locate(steps).text == found


def test_the_first_line_ends_where_its_text_does() -> None:
    text, (place,) = marked("a:\n  «- b»  \n  - c\n")
    document, _ = composed(text)
    assert range_of(document.locate(("a",))) == place


def test_an_alias_leads_to_what_it_stands_for() -> None:
    document, _ = composed("a: &lunch [Lunch]\nb:\n  - *lunch\n  - c\n")
    assert document.locate(("b", 0, 0)).text == "Lunch"
    assert document.locate(("b",)).text == "- *lunch"


def test_an_empty_document_is_pointed_at_by_its_beginning() -> None:
    document = Document(Source("agenda.yaml", "# nothing yet\n"), None)
    assert range_of(document.locate(("days", 0))) == Range(1, 1, 1, 1)


@pytest.mark.parametrize("written", ["", "~", "null", '""', "''", "'  '", "# a comment"])
def test_nothing_can_be_written_in_several_ways(written: str) -> None:
    root = root_of(f"room: {written}\n")
    assert isinstance(root, Mapping)
    room = root.get("room")
    assert isinstance(room, Scalar)
    assert room.is_empty


@pytest.mark.parametrize("written", ["'~'", '"null"', "no", "0", "Null"])
def test_a_word_is_not_nothing(written: str) -> None:
    root = root_of(f"room: {written}\n")
    assert isinstance(root, Mapping)
    room = root.get("room")
    assert isinstance(room, Scalar)
    assert not room.is_empty


def test_a_mapping_gives_keys_and_values_by_name() -> None:
    root = root_of("'a b': c\n")
    assert isinstance(root, Mapping)
    key, value = root.key("a b"), root.get("a b")
    assert isinstance(value, Scalar)
    assert key is not None
    assert (key.plain, value.plain) == (False, True)
    assert (root.key("x"), root.get("x")) == (None, None)
