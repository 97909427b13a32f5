"""What an edit comes to: the text, and what an organiser should know that the text does not say."""

from typing import NamedTuple

from planner.text.draft import Draft
from planner.text.nodes import Steps


class Displaced(NamedTuple):
    """A session that an edit puts elsewhere: the ways to it before and after.

    None before for one that is new, and after for one that is gone.
    """

    before: Steps | None
    after: Steps | None


class Change(NamedTuple):
    """A text after an edit, notes about it, and which sessions are not where they were.

    All others stand in the order in which they stood.
    """

    draft: Draft
    notes: tuple[str, ...] = ()
    displaced: tuple[Displaced, ...] = ()


class Spot(NamedTuple):
    """A place in a list: before the entry that now has a position, or behind the last."""

    list_steps: Steps
    position: int

    @property
    def steps(self) -> Steps:
        """The way to the entry that is there now."""
        return (*self.list_steps, self.position)
