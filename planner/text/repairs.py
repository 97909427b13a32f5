"""Changes made in a text of YAML: values written, and what is to go taken away."""

from collections.abc import Iterable

from planner.text.diagnostics import Change
from planner.text.draft import Draft
from planner.text.nodes import Document, Scalar, Step, Steps


def repaired(document: Document, changes: Iterable[Change]) -> str:
    """The text after changes; their routes are those before. What says the same is done once.

    Raises CannotRewriteError where one cannot be made without changing more than that.
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
            draft = draft.without_item(tuple(parent), step)
        else:
            draft = draft.without_key(tuple(parent), step)
    return draft.text


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
