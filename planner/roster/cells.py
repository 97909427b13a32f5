"""What the cells of a roster mean, where a field reads them in a way of its own."""

import re
from datetime import date, time

from planner.decode.kinds import UnreadableError
from planner.decode.times import read_clock, read_date
from planner.decode.words import is_email, read_identifier, read_text, read_yes_no
from planner.vocabulary import answers
from planner.vocabulary.answers import Attends, Letter, Visa


def read_line(text: str) -> str:
    """A text on one line."""
    # A line break inside a name is a cell that was too narrow.
    return " ".join(read_text(text).split())


def read_id(text: str) -> str:
    """An id, also where it is a number."""
    # A spreadsheet that took ids for numbers writes 12 as 12.0.
    return read_identifier(text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text)


def read_email(text: str) -> str:
    """An address, without what mail programs put round it."""
    address = text.removeprefix("mailto:").strip("<> ")
    if not is_email(address):
        # Which address is the right one is not for us to say.
        several = len(re.findall(r"[^\s@]@[^\s@]", address)) > 1
        raise UnreadableError(
            "bad-email", "not an e-mail address",
            reason="holds more than one address" if several else "",
        )  # fmt: skip
    return address


def read_day(text: str) -> date:
    """A date, also where a spreadsheet added a time to it."""
    # Only the date is kept.
    return read_date(text.split("T", maxsplit=1)[0] if text[:4].isdigit() else text)


def read_clock_time(text: str) -> time:
    """A time of day, also where a spreadsheet added seconds or a day to it."""
    written = text.split("T", maxsplit=1)[1] if re.match(r"\d{4}-\d\d-\d\dT", text) else text
    return read_clock(re.sub(r"^(\d\d:\d\d):\d\d(?:\.\d+)?$", r"\1", written))


def read_answer(text: str) -> bool | None:
    """Yes or no, or None for `n/a`: a question that was not for everyone."""
    return None if answers.is_no_answer(text) else read_yes_no(text)


def read_attends(text: str) -> Attends | None:
    """In person or from afar, in the words of a registration form."""
    if answers.is_no_answer(text):
        return None
    found = answers.attends(text)
    if found is None:
        raise UnreadableError("wrong-type", "neither in person nor remote")
    return found


def read_confirmed(text: str) -> bool | None:
    """Yes or no, or the word for how far a registration is."""
    if answers.is_no_answer(text):
        return None
    found = answers.confirmed(text)
    return read_yes_no(text) if found is None else found


def read_visa(text: str) -> Visa | None:
    """How far somebody is with their visa."""
    if answers.is_no_answer(text):
        return None
    found = answers.visa(text)
    if found is None:
        raise UnreadableError("wrong-type", "not how far a visa is")
    return found


def read_letter(text: str) -> Letter | None:
    """How far an invitation letter is."""
    if answers.is_no_answer(text):
        return None
    found = answers.letter(text)
    if found is None:
        raise UnreadableError("wrong-type", "not how far a letter is")
    return found


def read_gender(text: str) -> str:
    """`female`, `male`, or the word somebody used; `h` and `m` beside each other are asked."""
    found = answers.gender(read_line(text))
    if found is None:
        raise UnreadableError("wrong-type", "`h` has two readings")
    return found
