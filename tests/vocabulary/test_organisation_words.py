"""What an organisation's name tells of its type."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.vocabulary import un_agencies
from planner.vocabulary.organisation_types import ORGANISATION_TYPES
from planner.vocabulary.organisation_words import infer
from vocabulary.organisation_names import NAMES

CASES = [(name, kind) for kind, _, name in (line.partition(": ") for line in NAMES.splitlines())]


def inferred(name: str) -> str:
    kind = infer(name)
    return kind.key if kind else "?"


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_name_tells_its_type_or_nothing(name: str, kind: str) -> None:
    """Not one is wrong; what is uncertain stays unknown."""
    assert inferred(name) == kind


def test_the_names_are_many_and_of_each_type_that_a_name_can_tell() -> None:
    assert len(CASES) == len(dict(CASES)) > 330
    told = Counter(kind for _, kind in CASES)
    assert set(told) == {kind.key for kind in ORGANISATION_TYPES} - {"donor"} | {"?"}


@pytest.mark.parametrize("name", [name for name, kind in CASES if kind in ("academia", "ngo")])
def test_its_foundation_is_something_else(name: str) -> None:
    assert inferred(f"{name} Foundation") in ("?", "ngo")
    assert inferred(f"Friends of {name}") == "?"


def test_a_cell_that_holds_a_text_tells_nothing() -> None:
    assert infer("") is None
    assert infer("University of " + "x" * 200) is None


@given(st.text(max_size=80))
def test_any_text_can_be_a_name(text: str) -> None:
    kind = infer(text)
    assert kind is None or kind in ORGANISATION_TYPES


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("UNICEF", "unicef"), ("ACNUR", "unhcr"), ("UN Women", "un women"), ("who", "who"),
        ("Organización Mundial de la Salud", "who"), ("Un Techo", None),
    ],
)  # fmt: skip
def test_a_united_nations_body_is_known_by_each_of_its_names(text: str, agency: str | None) -> None:
    assert un_agencies.acronym(text) == agency


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("UNICEF Thailand", ("unicef", ["thailand"])),
        ("Who Cares", None),
        ("WHO Europe", ("who", ["europe"])),
        ("Example Trust", None),
    ],
)
def test_where_a_name_begins_with_a_body_the_rest_is_told(
    text: str, begins: tuple[str, list[str]] | None
) -> None:
    assert un_agencies.beginning(text) == begins
