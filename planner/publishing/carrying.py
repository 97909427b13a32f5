"""Steps carried out on a server, one by one: whatever stops it, it is simply run again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from planner.publishing.comparing import Resource, Step, Verb
from planner.publishing.server import ServerError


class Calendar(Protocol):
    """What changes a calendar: see `planner.publishing.server.CalendarServer`."""

    def put(self, uid: str, content: bytes, former: Resource | None) -> bool:
        """Write an event; False where it is not in the version that was read any more."""

    def delete(self, former: Resource) -> bool:
        """Delete an event; False likewise."""


@dataclass(frozen=True, slots=True)
class Carried:
    """The steps that were done, and those that somebody's change meanwhile kept from being done.

    ``stopped`` is what stopped it before the end, if something did.
    """

    done: tuple[Step, ...]
    missed: tuple[Step, ...]
    stopped: ServerError | None = None


def carry_out(
    calendar: Calendar, steps: Iterable[Step], progress: Callable[[int], None] | None = None
) -> Carried:
    """Do the steps in their order; ``progress`` is called with the number done so far.

    Deletions come first: what must not be seen any more goes whatever happens after.
    """
    done: list[Step] = []
    missed: list[Step] = []
    in_order = sorted(steps, key=lambda step: step.verb is not Verb.DELETE)
    for number, step in enumerate(in_order, 1):
        try:
            if step.verb is Verb.DELETE and step.former:
                is_done = calendar.delete(step.former)
            else:
                is_done = calendar.put(step.uid, step.content, step.former)
        except ServerError as error:
            return Carried(tuple(done), tuple(missed), error)
        (done if is_done else missed).append(step)
        if progress:
            progress(number)
    return Carried(tuple(done), tuple(missed))
