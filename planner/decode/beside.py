"""Sessions beside the programme: an exhibition, a help desk, a room that is open all day."""

from dataclasses import replace

from planner.decode.kinds import Reader
from planner.decode.shapes import Reading
from planner.model.agenda import Session
from planner.text.diagnostics import Route
from planner.text.nodes import Node, nearest

_TIMES = frozenset({"time", "start", "end", "duration", "items"})


def agree_on_beside(reading: Reading) -> None:
    """Check that a session beside the programme says when it is, and that only such ones last."""
    values = reading.values
    if "beside" in reading.broken:
        values["beside"] = True  # so that nothing is concluded from where it stands
        return
    if not values.get("beside"):
        if values.pop("until", None) is not None:
            reading.report(
                "until",
                "missing-field",
                "only what stands beside the programme lasts for days",
                "add `beside: yes`; to repeat a whole day, give it `dates`",
            )
        return
    lasts = any(values.get(name) for name in ("end", "duration", "items"))
    if (values.get("start") is None or not lasts) and reading.broken.isdisjoint(_TIMES):
        reading.report(
            "beside",
            "missing-field",
            "what stands beside the programme needs a start and an end",
            "add them, such as `time: 09:00-17:00`",
        )


def only_in_sequence(
    sessions: tuple[Session, ...], node: Node, route: Route, reader: Reader
) -> tuple[Session, ...]:
    """The sessions of a strand that follow one another; one beside them is reported.

    ``node`` and ``route`` are those of all strands of a block.
    """
    for session in sessions:
        if session.beside:
            steps = session.route.steps[len(route.steps) :]
            reader.report(
                reader.head(nearest(node, (*steps, "beside"))),
                "beside-in-strand",
                "a strand holds only what follows one another",
                "write it among the day's own sessions, and name its `room`",
            )
    return tuple(replace(session, beside=False, until=None) for session in sessions)
