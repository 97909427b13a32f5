"""Planner: one agenda and one roster in; a checked schedule, rosters, invites and workbooks out.

    import planner

    loaded = planner.load("agendas/safe-online-bangkok.yaml")
    for diagnostic in planner.check(loaded):
        print(diagnostic.place.line, diagnostic.code, diagnostic.message)
    if loaded.plan is not None and loaded.is_whole:
        planner.build(loaded, "out/bangkok")

Importing this loads none of the exporters; `build` loads them when it is called.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from planner.checking import check
from planner.loading import Loaded, load
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.slots import Schedule, Slot
from planner.text.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from planner.output import Written

__version__ = "0.1.0"

__all__ = [
    "Diagnostic",
    "Loaded",
    "Participant",
    "Plan",
    "Schedule",
    "Severity",
    "Slot",
    "__version__",
    "build",
    "check",
    "load",
]


def build(
    loaded: Loaded, folder: str | Path, *, sequence: int = 0, overwrite: bool = False
) -> "Written":
    """Write everything an event needs into a folder, whole or not at all.

    ``sequence`` is how often its invites were sent before. Files of a former build are
    replaced; one that was changed by hand is not, unless ``overwrite``. Raises ValueError for a
    plan that could not be read whole, `planner.output.CannotWriteError` where the folder cannot
    be used, and OSError.
    """
    from planner.artifacts import Context
    from planner.building import created_at, exports
    from planner.output import write_folder

    if loaded.plan is None or not loaded.is_whole:
        raise ValueError(f"{loaded.path} has errors; planner.check() says which")
    context = Context(created_at(loaded.plan, *loaded.inputs), sequence)
    return write_folder(
        Path(folder),
        exports(loaded.plan, context),
        title=loaded.plan.agenda.event.name,
        overwrite=overwrite,
    )
