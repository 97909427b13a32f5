"""A field of a roster: how its text is read, and who may see it."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from planner.decode.kinds import UnreadableError
from planner.vocabulary.audience import Audience
from planner.vocabulary.spelling import fold

YES_NO = ("yes", "no")

WRITE_YES_NO = "write yes or no, or leave it empty"


class RosterField(NamedTuple):
    """One column: how its text is read, how sensitive it is, and what people call it.

    ``is_essential``: outputs wait until it can be read; of the others the value is left out.
    ``breaks``: what stands between values, where the cell may hold several. What ``parse`` says
    about a text it cannot read may quote that text: it is passed on only where ``is_quotable``,
    and where the text can be such a word at all. Else only its reason is, and ``remedy`` stands in
    for what to write. ``choices`` are the words of a closed list, as they are written.
    """

    name: str
    label: str
    sensitivity: Audience
    parse: Callable[[str], Any]
    doc: str
    headers: tuple[str, ...] = ()
    breaks: re.Pattern[str] | None = None
    is_essential: bool = True
    remedy: str = "shorten it"
    is_quotable: bool = False
    choices: tuple[str, ...] = ()

    @property
    def is_list(self) -> bool:
        """Whether the cell may hold several values."""
        return self.breaks is not None

    def parts(self, text: str) -> list[str]:
        """The texts of a cell's values: one, or several where it may hold several."""
        parts = self.breaks.split(text) if self.breaks else [text]
        return [part.strip() for part in parts if part.strip()]

    def read(self, text: str, parse: Callable[[str], Any] | None = None) -> Any:
        """What a text means in this field, or to another parser; raises UnreadableError."""
        try:
            return (parse or self.parse)(text)
        except UnreadableError as error:
            if self.is_quotable and is_word(text):
                raise
            # The way out must not repeat what was written: findings are pasted into chats.
            # Of what is restricted, even what kind of mistake it is can tell the value.
            is_known = error.reason and self.sensitivity is not Audience.RESTRICTED
            reason = error.reason if is_known else "cannot be read"
            raise UnreadableError(
                error.code, f"this value of `{self.name}` {reason}", self.remedy, reason=reason
            ) from None


def is_word(text: str, most: int = 40) -> bool:
    """Whether a cell's text can be a word or a name of no more than so many characters.

    When a quote or a comma is missing, a cell holds its neighbours: addresses, numbers, rows.
    """
    return len(text) <= most and not re.search(r"[@\n\r]|\d{5}", text)


def headers(text: str) -> tuple[str, ...]:
    """Headers that are written with `,` between, as they are compared."""
    return tuple(fold(header) for header in text.split(","))
