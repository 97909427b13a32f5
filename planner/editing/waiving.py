"""A waiver written into an agenda."""

from planner.decode.times import write_date
from planner.model.waivers import Waiver
from planner.text.draft import Draft
from planner.text.nodes import Document
from planner.text.quoting import in_yaml


def with_waiver(document: Document, waiver: Waiver) -> Draft:
    """The agenda with one waiver more, behind the others.

    Raises CannotRewriteError where it cannot be written.
    """
    draft = Draft(document)
    places = [in_yaml(place, in_brackets=True) for place in waiver.at]
    parts = {
        "rule": waiver.rule,
        "at": places[0] if len(places) == 1 else f"[{', '.join(places)}]",
        "reason": in_yaml(waiver.reason, in_brackets=True),
        "by": in_yaml(waiver.by, in_brackets=True) if waiver.by else "",
        "until": write_date(waiver.until) if waiver.until else "",
    }
    written = ", ".join(f"{key}: {text}" for key, text in parts.items() if text)
    return draft.with_item(("waivers",), draft.length(("waivers",)), f"{{{written}}}")
