"""Changes made in a text of YAML: values written, and what is to go taken away."""

from collections.abc import Iterable

from planner.text.comments import comments
from planner.text.diagnostics import Change
from planner.text.draft import Draft
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document, Scalar, Step, Steps


def repaired(
    document: Document, changes: Iterable[Change], *, may_drop_comments: bool = False
) -> str:
    """The text after changes; their routes are those before. What says the same is done once.

    ``may_drop_comments``: an entry of a list takes the comments along that belong to it. Raises
    CannotRewriteError where a change cannot be made without changing more than that.
    """
    draft = Draft(document)
    written = list(dict.fromkeys(changes))
    for change in written:
        if change.text is not None:
            draft = _with_value(draft, change.at.steps, change.text)
    # From the end, so that positions before what is gone stay what they were.
    gone = [change.at.steps for change in written if change.text is None]
    for steps in sorted(gone, key=_order, reverse=True):
        *parent, step = steps
        if isinstance(step, int):
            after = draft.without_item(tuple(parent), step)
        else:
            after = draft.without_key(tuple(parent), step)
        if not (may_drop_comments and isinstance(step, int)):
            _check_no_comment_lost(draft, after, steps)
        draft = after
    return draft.text


def _check_no_comment_lost(before: Draft, after: Draft, steps: Steps) -> None:
    if "#" in before.text and comments(before.document) - comments(after.document):
        raise CannotRewriteError(
            "a comment stands beside what would go", "move the comment, or edit the file",
            before.document.locate(steps).start,
        )  # fmt: skip


def _with_value(draft: Draft, steps: Steps, text: str) -> Draft:
    *parent, step = steps
    if isinstance(step, str):
        return draft.with_value(tuple(parent), step, text)
    if isinstance(draft.node(tuple(parent)), Scalar):
        return _with_value(draft, tuple(parent), text)  # one word, where a list could stand
    return draft.with_entry(tuple(parent), step, text)


def _order(steps: Steps) -> list[tuple[bool, Step]]:
    # Positions and keys of one group are never compared with one another.
    return [(isinstance(step, str), step) for step in steps]
