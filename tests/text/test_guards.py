"""What keeps a spreadsheet from running a text can be taken away again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.text.guards import guarded, unguarded

TEXTS = st.text(st.sampled_from("'=+-@; \t\n＝＠1a(")) | st.text()


@given(TEXTS)
def test_what_was_typed_comes_back(text: str) -> None:
    """A guard that is put on and taken away leaves the text as it was."""
    assert unguarded(guarded(text)) == text


@given(TEXTS, TEXTS)
def test_two_texts_stay_two(one: str, other: str) -> None:
    assert (guarded(one) == guarded(other)) is (one == other)


@pytest.mark.parametrize("text", ["'tis", "O'Neil", "'", "'+", "+41 22 000 00 00", "a'=1"])
def test_an_apostrophe_that_guards_nothing_stays(text: str) -> None:
    expected = "+" if text == "'+" else text
    assert unguarded(text) == expected
