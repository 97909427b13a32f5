"""What an agenda remembers of the exports that its roster was fed from."""

from planner.decode.kinds import INVALID, Choice, Invalid, MapOf, Parsed
from planner.decode.roster_fields import read_field_name
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import TEXT
from planner.model.imports import DateOrder, Import

_FIELD_NAME = Parsed(read_field_name, "the name of a roster field, `status` or `drop`")


def _build(reading: Reading) -> Import | Invalid:
    if "source" in reading.broken:
        return INVALID
    return Import(route=reading.route, **reading.values)


IMPORT = Shape(
    "import",
    "How the columns of one source become the roster's; `planner roster import --write` keeps it.",
    (
        Field("source", TEXT, "Where the export comes from.", required=True, example="eventbrite"),
        Field("columns", MapOf(_FIELD_NAME, "roster fields by header"),
              "What each column becomes, by its header, with `#2` behind one that stands there a "
              "second time: a field of the roster, `status` (who was refunded or has cancelled), "
              "or `drop`.", example="{Email: email, Company#2: drop}"),
        Field("dates", Choice({order.value: order for order in DateOrder}, "an order of dates",
                              "unknown-date-order"),
              "How it writes dates: `day-first` (07/08 is in August) or `month-first`.",
              example="day-first"),
    ),
    _build,
)  # fmt: skip
