"""What an edit comes to: the text, and what an organiser should know that the text does not say."""

from typing import NamedTuple

from planner.text.draft import Draft
from planner.text.nodes import Steps


class Change(NamedTuple):
    """A text after an edit, and notes about it."""

    draft: Draft
    notes: tuple[str, ...] = ()


class Spot(NamedTuple):
    """A place in a list: before the entry that now has a position, or behind the last."""

    list_steps: Steps
    position: int

    @property
    def steps(self) -> Steps:
        """The way to the entry that is there now."""
        return (*self.list_steps, self.position)
