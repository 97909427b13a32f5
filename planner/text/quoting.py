"""A text as YAML writes it: as it is where that can be, else in quotes."""

import json
import re

# What begins something else than a text (YAML 1.2 §5.3), `-`, `?` and `:` always included: where
# those may begin one depends on what follows.
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_ENDS_IT = re.compile(r": |:\t|:$| #|\t#")
_BRACKETS = re.compile(r"[,\[\]{}]|:")
_ESCAPED = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")

# What YAML 1.1 and 1.2 read as something else than text. Here it is text all the same; an editor
# or another program would think otherwise.
_ANOTHER_TYPE = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))"
    r"|[-+]?[0-9.][0-9_.,:eExXobA-Fa-f+-]*|\d{4}-\d\d?-\d\d?.*"
)


def in_yaml(text: str, *, in_brackets: bool, like: str = "") -> str:
    """A text as a scalar, in quotes of the kind that ``like`` begins with, or only where needed."""
    if _ESCAPED.search(text) or like.startswith('"'):
        return json.dumps(text, ensure_ascii=False)
    if like.startswith("'"):
        return _single(text)
    if _can_be_plain(text, in_brackets=in_brackets):
        return text
    return _single(text) if '"' in text or "\\" in text else f'"{text}"'


def title_in_yaml(text: str, *, in_brackets: bool) -> str:
    """Like `in_yaml`, for words: in quotes too where other programs would read no text."""
    like = '"' if _ANOTHER_TYPE.fullmatch(text) else ""
    return in_yaml(text, in_brackets=in_brackets, like=like)


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _can_be_plain(text: str, *, in_brackets: bool) -> bool:
    if not text or text != text.strip() or text[0] in _INDICATORS or _ENDS_IT.search(text):
        return False
    # In brackets a `:` can end a key without a space behind it; between digits it does not.
    unsafe = _BRACKETS.search(re.sub(r"(?<=\d):(?=\d)", "", text)) if in_brackets else None
    return unsafe is None and not text.startswith(("---", "..."))
