"""Columns on a terminal: wide letters take two, marks none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.text.width import char_width, display_width, fitting, pad, shorten


@pytest.mark.parametrize(
    ("char", "columns"),
    [
        ("a", 1),
        ("é", 1),
        ("\xad", 1),  # a soft hyphen, which terminals show
        ("\u02ff", 1),
        ("\u0300", 0),  # the first accent that stands on the letter before it
        ("\u20dd", 0),  # a circle round the letter before it
        ("日", 2),
        ("한", 2),
        ("Ａ", 2),  # full-width
        ("ก", 1),
        ("\u0e34", 0),  # a Thai vowel above its letter
        ("\u200b", 0),  # zero-width space, as Khmer uses it
        ("🎉", 2),
        ("…", 1),
    ],
)
def test_a_character_takes_its_columns(char: str, columns: int) -> None:
    assert char_width(char) == columns
    assert display_width(char) == columns


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("Lunch", 5), ("café", 4), ("cafe\u0301", 4), ("日本", 4), ("สวัสดี", 4)],
)
def test_a_text_takes_the_columns_of_its_characters(text: str, columns: int) -> None:
    assert display_width(text) == columns


@pytest.mark.parametrize(
    ("text", "columns", "shortened"),
    [
        ("Lunch", 5, "Lunch"),
        ("Lunches", 5, "Lunc…"),
        ("Lunch break", 7, "Lunch…"),  # no space before the ellipsis
        ("日本語", 6, "日本語"),
        ("日本語", 5, "日本…"),
        ("日本語", 4, "日…"),  # half a letter cannot be shown
        ("cafe\u0301s", 5, "cafe\u0301s"),
        ("Lunch", 1, "…"),
    ],
)
def test_a_long_text_is_cut_with_an_ellipsis(text: str, columns: int, shortened: str) -> None:
    assert shorten(text, columns) == shortened


@pytest.mark.parametrize(
    ("text", "columns", "characters"),
    [
        ("Lunch", 3, 3),
        ("Lunch", 9, 5),
        ("日本", 3, 1),
        ("日本", 1, 0),
        ("", 0, 0),
        ("e\u0301a", 1, 2),
    ],
)
def test_characters_fit_by_their_columns(text: str, columns: int, characters: int) -> None:
    assert fitting(text, columns) == characters


@pytest.mark.parametrize(
    ("text", "padded"), [("ab", "ab  "), ("日", "日  "), ("abcd", "abcd"), ("abcdef", "abcdef")]
)
def test_padding_fills_up_to_the_columns(text: str, padded: str) -> None:
    assert pad(text, 4) == padded


@given(st.text(), st.integers(1, 40))
def test_a_shortened_text_never_takes_more_columns(text: str, columns: int) -> None:
    assert display_width(shorten(text, columns)) <= columns


@given(st.text(max_size=30), st.integers(0, 40))
def test_a_padded_text_takes_the_columns_or_more(text: str, columns: int) -> None:
    assert display_width(pad(text, columns)) == max(columns, display_width(text))
