"""What an agenda says of its roster's fields."""

import re

from planner.decode.kinds import Choice, ListOf, UnreadableError
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import TEXT
from planner.model.roster_fields import FieldKind, OwnField
from planner.text.wording import quoted
from planner.vocabulary.audience import Audience

_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")


def read_field_name(text: str) -> str:
    """The name of a roster's field: lowercase letters, digits and `_`."""
    if not _NAME.fullmatch(text):
        raise UnreadableError(
            "bad-id",
            f"{quoted(text)} cannot be the name of a field",
            "use lowercase letters, digits and `_`, such as `shirt_size`",
        )
    return text


def _build(reading: Reading) -> OwnField:
    values = reading.values
    values["kind"] = reading.take("type", FieldKind.TEXT)
    values["choices"] = reading.take("values", ())
    return OwnField(name=str(reading.route.steps[-1]), route=reading.route, **values)


OWN_FIELD = Shape(
    "roster field",
    "A column of the roster that is the event's own, or who may see one of the usual ones.",
    (
        Field("label", TEXT, "What lists call it.", example="T-shirt"),
        Field("type", Choice({kind.value: kind for kind in FieldKind}, "a type of field",
                             "unknown-field-type"),
              "What it holds: `text`, unless said otherwise, `number`, `date`, `yes-no`, or one of "
              "its `values` (`choice`).", example="choice"),
        Field("values", ListOf(TEXT), "What may be chosen.", example="S, M, L"),
        Field("audience", Choice({audience.word: audience for audience in Audience}, "an audience",
                                 "unknown-audience"),
              "Who may see it: `public`, `participants`, `team` (unless said otherwise) or "
              "`restricted`. Of a usual field it can only be narrowed.", example="restricted"),
        Field("headers", ListOf(TEXT, or_one=True), "What the column may be called in the file.",
              example="T-shirt size"),
    ),
    _build,
)  # fmt: skip
