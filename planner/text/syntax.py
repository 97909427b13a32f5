"""What the YAML parser complains of, said so that an organiser can mend it."""

import re
from typing import NamedTuple

from yaml import MarkedYAMLError

from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.source import Source


class _Saying(NamedTuple):
    """What the parser says, what an organiser is told, and what to do."""

    fragment: str
    message: str
    hint: str


_TAB = _Saying("", "a tab stands where spaces are needed", "replace the tab with spaces")
_LEFT_OVER = _Saying(
    "",
    "more text stands here than the value before it allows",
    "put quotes round the whole value, or remove what is left over",
)
_NO_SPACE = _Saying(
    "", "a space is missing after this `-`", "write `- ` before each entry of a list"
)
_STRAY_KEY = _Saying(
    "",
    "this key does not belong to what stands above it",
    "give it as many spaces as its neighbours, and check that the line above has a `:`",
)
_STILL_OPEN = _Saying(
    "", "the text ends here, and a bracket is still open", "close it with `]` or `}`"
)

# In this order: the first whose fragment is in "context: problem" is the one.
_SAYINGS = (
    _Saying(
        "scanning a directive",
        "a line cannot begin with `%`",
        "put quotes round a text that begins with `%`",
    ),
    _Saying(
        "cannot start any token",
        "this character cannot begin a value",
        "put quotes round a text that begins with `@`, `%` or `` ` ``",
    ),
    _Saying(
        "mapping values are not allowed",
        "a second `: ` stands where a value was expected",
        "put quotes round a text that holds a colon followed by a space",
    ),
    _Saying(
        "mapping keys are not allowed",
        "a `?` on its own cannot begin a value",
        "put quotes round a text that begins with `?`",
    ),
    _Saying(
        "block sequence entries are not allowed",
        "a list cannot begin on this line",
        "put each `- ` on a line of its own, or quotes round a text that begins with `-`",
    ),
    _Saying(
        "did not find expected key",
        "this line does not line up with the ones above",
        "give it the same number of spaces as its neighbours",
    ),
    _Saying(
        "could not find expected ':'",
        "a `:` is missing after this key",
        "write `key: value`, and keep text of several lines indented",
    ),
    _Saying(
        "did not find expected '-' indicator",
        "this line does not line up with the list above",
        "give it as many spaces as its neighbours; a new entry of the list begins with `- `",
    ),
    _Saying(
        "did not find expected ',' or ']'",
        "a list in `[ ]` is not closed",
        "separate entries with commas and close it with `]`",
    ),
    _Saying(
        "did not find expected ',' or '}'",
        "a group in `{ }` is not closed, or a text in it holds a comma",
        "separate entries with commas, quote texts with commas, and close it with `}`",
    ),
    _Saying(
        "scanning a quoted scalar",
        "a quote that opens here is never closed",
        "add the closing quote",
    ),
    _Saying(
        "parsing a quoted scalar",
        "a backslash in double quotes begins an escape, and this is none",
        "use single quotes, or write the backslash twice",
    ),
    _Saying(
        "scanning a block scalar",
        "no text may follow a `|` or `>` on its line",
        "put quotes round a text that begins with `|` or `>`",
    ),
    _Saying(
        "expected alphabetic or numeric character",
        "a name was expected after this `&` or `*`",
        "put quotes round a text that begins with `&` or `*`",
    ),
    _Saying(
        " tag", "this is not a mark that YAML knows", "put quotes round a text that begins with `!`"
    ),
    _Saying(
        "expected node content",
        "a value was expected here",
        "put quotes round the text, or remove the stray mark",
    ),
    _Saying(
        "expected <document start>",
        "this line does not belong to what stands above it",
        "give it the same number of spaces as its neighbours",
    ),
)

# For these the mistake is where the parser began, not where it noticed.
_AT_CONTEXT = ("scanning a quoted scalar", "could not find expected ':'")


def syntax_error(source: Source, error: MarkedYAMLError) -> Diagnostic:
    """The diagnostic of what stopped the parser."""
    text = source.text
    said = f"{error.context or ''}: {error.problem}"
    marks = (error.context_mark, error.problem_mark)
    began, at = (mark.index if mark else 0 for mark in marks)
    if any(fragment in said for fragment in _AT_CONTEXT):
        at = began
    is_at_end = text[at : at + 1] != "\t" and not text[at:].strip()
    if is_at_end:
        at = len(text.rstrip())
    before = text[text.rfind("\n", 0, at) + 1 : at]
    saying = _special(text[at : at + 1], before, said, is_at_end=is_at_end) or _usual(said)
    if saying is _STRAY_KEY:
        at -= len(before.lstrip())
    related: tuple[Related, ...] = ()
    if "expected ','" in said:
        related = (Related(source.span(began, began + 1), "it opens here"),)
    return Diagnostic(
        code="syntax-error",
        severity=Severity.ERROR,
        message=saying.message,
        hint=saying.hint,
        place=source.span(at, at + 1 if text[at : at + 1].strip("\r\n") else at),
        related=related,
    )


def _special(char: str, before: str, said: str, *, is_at_end: bool) -> _Saying | None:
    """What to say where the text around the mistake tells more than the parser does."""
    cases = (
        (_TAB, char == "\t"),
        (_LEFT_OVER, "expected key" in said and before.strip()),
        (_STRAY_KEY, "mapping values" in said and ": " not in before),
        (_NO_SPACE, ("expected ':'" in said or "expected '-'" in said) and char == "-"),
        (_STILL_OPEN, "node content" in said and is_at_end),
    )
    return next((saying for saying, holds in cases if holds), None)


def _usual(said: str) -> _Saying:
    unknown = _Saying("", said.removeprefix(": "), "check the indentation and the quotes near here")
    return next((saying for saying in _SAYINGS if saying.fragment in said), unknown)


def unprintable_character(source: Source, match: re.Match[str]) -> Diagnostic:
    """The diagnostic of a character that no editor shows."""
    return Diagnostic(
        code="syntax-error",
        severity=Severity.ERROR,
        message=f"a character that cannot be shown (U+{ord(match[0]):04X}) stands here",
        hint="delete it; it often comes along when text is copied from a document",
        place=source.span(match.start(), match.end()),
    )
