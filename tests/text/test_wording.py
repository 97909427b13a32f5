"""How messages put names, counts and lists into words."""

import pytest

from planner.text.wording import count, did_you_mean, listing, quoted


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Lunch", "`Lunch`"),
        ("", "``"),
        ("Lunch\n  and  more", "`Lunch and more`"),
        ("x" * 60, f"`{'x' * 60}`"),
        ("x" * 61, f"`{'x' * 59}…`"),
        ("日" * 31, f"`{'日' * 29}…`"),  # 60 columns, not 60 letters
    ],
)
def test_a_name_is_quoted_on_one_line_and_cut(text: str, shown: str) -> None:
    assert quoted(text) == shown


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 sessions"), (1, "1 session"), (2, "2 sessions"), (12345, "12,345 sessions")],
)
def test_a_count_takes_the_plural(number: int, words: str) -> None:
    assert count(number, "session") == words


def test_an_irregular_plural_is_given() -> None:
    assert (count(1, "person", "people"), count(2, "person", "people")) == ("1 person", "2 people")


@pytest.mark.parametrize(
    ("words", "listed"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_a_list_is_joined_as_in_speech(words: list[str], listed: str) -> None:
    assert listing(words) == listed


def test_a_list_can_be_joined_by_or() -> None:
    assert listing(["a", "b", "c"], "or") == "a, b or c"


@pytest.mark.parametrize(
    ("suggestions", "hint"),
    [
        ([], None),
        (["title"], "did you mean `title`?"),
        (["title", "time"], "did you mean `title` or `time`?"),
        (["a", "b", "c"], "did you mean `a`, `b` or `c`?"),
    ],
)
def test_a_suggestion_is_a_question(suggestions: list[str], hint: str | None) -> None:
    assert did_you_mean(suggestions) == hint
