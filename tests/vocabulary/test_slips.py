"""When one word is another with a slip in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.vocabulary.slips import is_slip, nearly_equal

WORDS = st.text("abcd", min_size=5, max_size=7)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("network", "netwrok", True),
        ("network", "netwrk", True),
        ("network", "networks", True),
        ("network", "netvork", True),
        ("network", "network", False),
        ("network", "netowkr", False),
        ("protection", "protetcino", True),
        ("protection", "promotion", False),
        ("niger", "nigeria", False),
        ("mali", "malawi", False),
        ("spanish", "spanisch", False),
    ],
)
def test_a_slip_is_a_letter_or_two_neighbours(one: str, other: str, *, slip: bool) -> None:
    assert is_slip(one, other) is slip
    assert is_slip(other, one) is slip


@given(WORDS, st.data())
def test_whatever_a_finger_does_once_is_found(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    slipped = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + "x" + word[at:],
                word[:at] + "x" + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
    )
    assert is_slip(word, slipped) is (slipped != word)


def test_a_word_that_twenty_names_differ_in_tells_them_apart() -> None:
    names = [f"umoja child rights netwo{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    assert list(nearly_equal(names)) == []
    assert len(list(nearly_equal(names[:3]))) == 3
