"""A roster in YAML with some of its values changed, and with people more or less."""

from planner.syncing.edits import RosterEdits
from planner.syncing.refusals import CannotSyncError
from planner.text.draft import Draft
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document, Mapping, Scalar, Steps
from planner.text.quoting import title_in_yaml


def patched_yaml(document: Document, edits: RosterEdits) -> str:
    """The text after edits; raises CannotSyncError where one cannot be made safely."""
    draft = Draft(document)
    if edits.added and not isinstance(document.root, Mapping):
        raise CannotSyncError(
            "the roster has no list of `participants` to which somebody could be added",
            "write `participants:` above its list, and move the list two spaces in",
        )
    try:
        for person, said in edits.cells:
            for name, text in said.items():
                draft = _with_value(draft, person.route.steps, name, text)
        steps: Steps = ("participants",)
        for said in edits.added:
            lines = [f"{name}: {title_in_yaml(text, in_brackets=False)}"
                     for name, text in said.items()]  # fmt: skip
            draft = draft.with_item(steps, draft.length(steps), "\n".join(lines))
        gone = [person.route.steps for person in edits.removed]
        for place in sorted(gone, key=lambda place: int(place[-1]), reverse=True):
            draft = draft.without_item(place[:-1], int(place[-1]))
    except CannotRewriteError as error:
        line, _ = document.source.position(min(error.at, len(document.source.text)))
        raise CannotSyncError(
            f"the roster cannot be changed at line {line}: {error.message}", error.hint
        ) from None
    return draft.text


def _with_value(draft: Draft, steps: Steps, name: str, text: str) -> Draft:
    there = draft.mapping(steps).get(name)
    if not text:
        return draft.without_key(steps, name)
    if there is not None and not isinstance(there, Scalar):
        # A list of words; they come home in one line, which is read as the same list.
        keys = list(draft.mapping(steps).entries)
        before = keys[: keys.index(name)]
        return draft.without_key(steps, name).with_value(steps, name, text, before)
    return draft.with_value(steps, name, text)
