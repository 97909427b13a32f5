"""The apostrophe that keeps a spreadsheet from running what somebody typed into a CSV file.

OWASP, "CSV Injection": what begins with one of a few signs is taken for a formula; in East Asia
in the wide forms too. A telephone number is not one. A text that looks guarded already gets one
apostrophe more, so that taking one away gives back what was typed.
"""

import re

_SIGNS = "=+\\-@\t\r\n＝＋－＠"
_START = re.compile(rf"'*[{_SIGNS}]")
_GUARDED_START = re.compile(rf"''*[{_SIGNS}]")
# Where `;` separates columns, what follows one in a text can begin a cell too.
_AFTER_SEPARATOR = re.compile(r"(;\s*)(?='*[=+\-@])")
_GUARDED_AFTER_SEPARATOR = re.compile(r"(;\s*)'(?='*[=+\-@])")
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ().-]*")


def guarded(text: str) -> str:
    """The text as it is safe in a CSV file."""
    text = _AFTER_SEPARATOR.sub(r"\1'", text)
    if _START.match(text) and not _TELEPHONE.fullmatch(text):
        return "'" + text
    return text


def unguarded(text: str) -> str:
    """What was typed, from what is safe in a CSV file."""
    if "'" not in text:
        return text
    if _GUARDED_START.match(text):
        text = text[1:]
    return _GUARDED_AFTER_SEPARATOR.sub(r"\1", text)
