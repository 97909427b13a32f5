"""Ids and telephone numbers that a spreadsheet took for numbers."""

import re

_WHOLE = re.compile(r"(\d+)\.0+")
_POWER = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
# A number keeps 15 digits in a spreadsheet; what is longer ends in zeros that nobody typed
# (Excel specifications and limits: "Number precision").
_CUT = re.compile(r"\d{15}0+")


class LostDigitsError(Exception):
    """A number that a spreadsheet shortened: what is missing cannot be brought back."""


def restored(text: str) -> str:
    """An id or a telephone number as it was typed: `12`, not `12.0`.

    Raises LostDigitsError where digits are lost for good: `6.68E+10`.
    """
    if match := _WHOLE.fullmatch(text):
        return match[1]
    if match := _POWER.fullmatch(text):
        shown, power = match[2] or "", int(match[3])
        if len(shown) < power:
            raise LostDigitsError
        return match[1] + shown if len(shown) == power else text
    if _CUT.fullmatch(text):
        raise LostDigitsError
    return text
