"""What an agenda says of how long the roster is kept, and of small counts."""

import re

from planner.decode.dates import read_any_date
from planner.decode.kinds import Parsed, UnreadableError
from planner.decode.notation import settled
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import COUNT, TEXT, TEXT_SCHEMA, YES_NO
from planner.model.privacy import After, Privacy, Until
from planner.text.wording import quoted
from planner.vocabulary.audience import Audience

_AFTER = re.compile(r"\+?\s*(\d{1,5})\s*(d|w|m|y|days?|weeks?|months?|years?)", re.IGNORECASE)
_MOST_DAYS = {"d": 36_500, "w": 5_200, "m": 1_200, "y": 100}


def read_until(text: str) -> Until:
    """A date, or a time after the event's last day: `+30d`, `2 weeks`, `+6m`, `1 year`."""
    match = _AFTER.fullmatch(settled(text))
    if match is None:
        try:
            return read_any_date(text)
        except UnreadableError as error:
            if any(char.isdigit() for char in text) and "+" not in text:
                raise
            raise UnreadableError(
                "bad-date",
                f"{quoted(text)} is no date, and no time after the event",
                "write a date such as `2027-06-30`, or `+30d`, `+6w`, `+3m`, `+1y` after its last "
                "day",
            ) from error
    number, unit = int(match[1]), match[2][0].lower()
    if number > _MOST_DAYS[unit]:
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is longer than a century", "write less, such as `+1y`"
        )
    return After(number, unit)


UNTIL = Parsed(read_until, "a date, or a time after the event such as `+30d`", schema=TEXT_SCHEMA)

KEEP = Shape(
    "table of last days",
    "The last day on which the roster's data are kept, by who may see them.",
    (
        Field("restricted", UNTIL, "Of what only few may see: dietary needs, visas, who is a "
              "minor.", example="+30d"),
        Field("team", UNTIL, "Of what only the team may see: e-mail addresses, phones, travel.",
              example="+6m"),
        Field("participants", UNTIL, "Of names, and so of the whole roster, as "
              "`delete_roster_by`.", example="2027-06-30"),
    ),
    lambda reading: tuple((Audience[name.upper()], day) for name, day in reading.values.items()),
)  # fmt: skip


def _build(reading: Reading) -> Privacy:
    return Privacy(route=reading.route, **reading.values)


PRIVACY = Shape(
    "privacy",
    "What those on the roster were promised; `planner purge` keeps it.",
    (
        Field("few", COUNT, "Counts of fewer people than this are shown to the team only; 5, "
              "unless said otherwise.", example="10"),
        Field("keep", KEEP, "How long data are kept, by who may see them.",
              example="{restricted: +30d, team: +6m}"),
        Field("anonymise", YES_NO, "Whether rows of country and organisation type stay when the "
              "roster goes; without it, counts do."),
        Field("basis", TEXT, "The law or the promise by which data go, for the certificate.",
              example="Privacy notice of 1 March 2027, section 4"),
    ),
    _build,
)  # fmt: skip
