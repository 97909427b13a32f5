"""Pauses inside a session: those of its items that are breaks or meals."""

from collections.abc import Iterator
from datetime import datetime

from planner.schedule.slots import Slot
from planner.vocabulary.session_types import infer_type


def between_pauses(slot: Slot) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of a session between those of its items that are breaks or meals."""
    start = slot.start
    for item in slot.items:
        if item.range and infer_type(item.item.title).is_pause:
            end = min(item.range.start, slot.end)
            if start < end:
                yield start, end
            start = item.range.end
    if start < slot.end:
        yield start, slot.end
