"""Where an agenda names people."""

from collections.abc import Iterator

from planner.schedule.plan import Plan
from planner.text.diagnostics import Route


def references(plan: Plan) -> Iterator[tuple[str, Route]]:
    """Every name or id that sessions, their items and `attendance` give, and where."""
    for session in plan.agenda.sessions():
        for assignment in session.all_people:
            yield assignment.person, assignment.route
        attendance = session.attendance
        while attendance is not None:
            for index, person in enumerate(attendance.people or ()):
                yield person, attendance.route / index
            attendance = attendance.without
