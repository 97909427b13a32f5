"""What an agenda says of its roster's fields: fields of its own, and who may see the usual ones."""

from dataclasses import dataclass, field
from enum import StrEnum

from planner.model.places import NOWHERE
from planner.text.diagnostics import Route
from planner.vocabulary.audience import Audience


class FieldKind(StrEnum):
    """What the values of a field of an event's own are."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes-no"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnField:
    """A column that an agenda declares, or says more about where it is one of the usual ones.

    ``audience`` is the widest that may see it; None leaves it as it is usually. ``headers`` are
    what the column may be called. ``choices`` are the values of a closed list.
    """

    name: str
    label: str = ""
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    audience: Audience | None = None
    headers: tuple[str, ...] = ()
    route: Route = field(default=NOWHERE, compare=False)
