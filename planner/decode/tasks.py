"""Tasks and their deadlines: dates, or how far from the event they are."""

import re

from planner.decode.kinds import INVALID, Invalid, Parsed, UnreadableError
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.times import read_date, write_date
from planner.decode.words import IDENTIFIER, TEXT, TEXT_SCHEMA, YES_NO, identifier_from
from planner.model.tasks import Due, Task, Unit
from planner.text.nodes import Node, nearest
from planner.text.wording import quoted

_OFFSET = re.compile(
    r"(?P<sign>[+\-−–])\s*(?P<number>[0-9]{1,4})\s*(?P<unit>[^\W\d_]+)\.?", re.IGNORECASE
)
# English, Spanish, Portuguese and French; `m` alone is a minute in all that is written here.
_UNITS = {
    word: unit
    for unit, words in {
        Unit.DAYS: "d day days día días dia dias j jour jours",
        Unit.WEEKS: "w wk wks week weeks sem semana semanas semaine semaines",
        Unit.MONTHS: "mo month months mes meses mês mois",
    }.items()
    for word in words.split()
}
_MOST = {Unit.DAYS: 3650, Unit.WEEKS: 520, Unit.MONTHS: 120}
_HINT = "write `-30d`, `-6w` or `-2 months` before the first day, `+1w` after the last, or a date"


def read_due(text: str) -> Due:
    """A deadline: a date, or days, weeks or months before the event or after it."""
    match = _OFFSET.fullmatch(text)
    if match is None:
        if re.match(r"[+\-−–]", text) or re.fullmatch(r"[0-9]+\s*[^\W\d_]*", text):
            raise UnreadableError("bad-date", f"{quoted(text)} is not a deadline", _HINT)
        return Due(on=read_date(text))
    unit, number = _UNITS.get(match["unit"].casefold()), int(match["number"])
    if unit is None:
        raise UnreadableError("bad-date", f"{quoted(text)} is not a deadline", _HINT)
    if number > _MOST[unit]:
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is more than ten years from the event", _HINT
        )
    if number == 0:
        raise UnreadableError(
            "bad-date",
            f"{quoted(text)} does not say whether the first day is meant or the last",
            "write its date",
        )
    return Due(number=number if match["sign"] == "+" else -number, unit=unit)


def write_due(due: Due) -> str:
    """The canonical form of a deadline: `-30d`, `-6w`, `-2 months`, or a date."""
    if due.on:
        return write_date(due.on)
    if due.unit is Unit.MONTHS:
        return f"{due.number:+} month{'' if abs(due.number) == 1 else 's'}"
    return f"{due.number:+}{due.unit.value[0]}"


DUE = Parsed(read_due, "a date, or how far from the event it is", schema=TEXT_SCHEMA,
             write=write_due)  # fmt: skip


def _build(reading: Reading) -> Task | Invalid:
    values = reading.values
    if "title" not in values or not values["title"]:
        return INVALID
    values.setdefault("id", identifier_from(values["title"]))
    return Task(route=reading.route, **values)


TASK = Shape(
    "task",
    "Something that has to be done for the event.",
    (
        Field("title", TEXT, "What is to be done.", required=True, example="Send the invites"),
        Field("id", IDENTIFIER, "What tells it from the others in calendars, where its title may "
              "change.", example="invites"),
        Field("due", DUE, "Its last day: a date, or how long before the event's first day (`-30d`, "
              "`-6w`, `-2 months`) or after its last (`+1w`).", example="-30d"),
        Field("by", TEXT, "Who does it.", example="Maya"),
        Field("done", YES_NO, "Whether it is done.", example="no"),
        Field("notes", TEXT, "For the team only."),
    ),
    _build,
)  # fmt: skip


def report_same_tasks(reading: Reading, tasks: tuple[Task, ...]) -> None:
    """Report each task whose id one above it has: calendars would take the two for one."""
    first: dict[str, Node] = {}
    for task in tasks:
        node = reading.reader.head(nearest(reading.node, task.route.steps))
        if first.setdefault(task.id.casefold(), node) is not node:
            reading.reader.report(
                node,
                "duplicate-id",
                f"two tasks have the id {quoted(task.id)}",
                "give one of them an `id` of its own, or another title",
                related=((first[task.id.casefold()], "first used here"),),
            )
