"""Who something is for: people by name, or all who match a selector."""

from dataclasses import dataclass, field

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who a session is for: a list of people, or everyone who matches a selector.

    ``people`` is None for a selector. Each pair in ``where`` names a roster field and the
    values that match, in canonical form; a participant must match all pairs, and not match
    ``without``. A selector without pairs matches everyone.
    """

    people: tuple[str, ...] | None = None
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()
    without: "Attendance | None" = None
    route: Route = field(default=NOWHERE, compare=False)

    @property
    def is_everyone(self) -> bool:
        """Whether nobody is left out."""
        return self.people is None and not self.where and self.without is None
