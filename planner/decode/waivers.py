"""Waivers: an author's permissions for findings, with reason, owner and expiry."""

from planner.decode.kinds import INVALID, Invalid, ListOf
from planner.decode.sessions import DATE
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import TEXT
from planner.model.waivers import Waiver


def _build_waiver(reading: Reading) -> Waiver | Invalid:
    if not reading.is_whole:
        return INVALID
    return Waiver(route=reading.route, **reading.values)


WAIVER = Shape(
    "waiver",
    "Permission for what a rule finds at one place. It holds while `until` is not over, and only "
    "with a reason.",
    (
        Field("rule", TEXT, "The code of the rule.", required=True, example="long-sitting"),
        Field("at", ListOf(TEXT, or_one=True), "Where: the id or title of a session or a task, "
              "the id of a person or a room, a date, `day 2`, or `event` for what is said of all.",
              required=True, example="mapping"),
        Field("reason", TEXT, "Why it may stay as it is.", example="groups move between rooms"),
        Field("by", TEXT, "Who decided it.", example="Maya"),
        Field("until", DATE, "The last day on which it holds; after it the finding is back.",
              example="2024-03-07"),
    ),
    _build_waiver,
)  # fmt: skip
