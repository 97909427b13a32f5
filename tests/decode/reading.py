"""What a reader of one word answers: its value, or what is wrong and what to write."""

from collections.abc import Callable
from typing import NamedTuple, TypeVar

import pytest

from planner.decode.kinds import UnreadableError

T = TypeVar("T")


class Refusal(NamedTuple):
    """The code, message and hint of a word that cannot be read."""

    code: str
    message: str
    hint: str | None


def refusal(read: Callable[[str], object], text: str) -> Refusal:
    """Why a word is refused."""
    with pytest.raises(UnreadableError) as caught:
        read(text)
    error = caught.value
    assert str(error) == error.message
    return Refusal(error.code, error.message, error.hint)


def value_or_none(read: Callable[[str], T], text: str) -> T | None:
    """What a word means, or None where it is refused; anything else that is raised is a bug."""
    try:
        return read(text)
    except UnreadableError as error:
        refused = error
    assert refused.message
    assert refused.hint
    return None
