"""Patches: a text with some of its characters replaced, and all others as they were."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Edit(NamedTuple):
    """Characters ``start`` to ``end`` (exclusive) of a text, and what takes their place."""

    start: int
    end: int
    text: str


def patched(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made; their offsets are those of the text before.

    Edits at one place are made in the order given. Raises ValueError where two overlap.
    """
    parts: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < at or edit.end < edit.start:
            raise ValueError(f"edits overlap at {edit.start}")
        parts += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join((*parts, text[at:]))


def diff_lines(before: str, after: str, path: str) -> Iterator[str]:
    """What an edit changes, as a unified diff with the file's name; nothing where it is nothing."""
    from difflib import unified_diff

    return unified_diff(
        before.splitlines(), after.splitlines(), f"{path} (as it is)", f"{path} (as it will be)",
        lineterm="", n=2,
    )  # fmt: skip
