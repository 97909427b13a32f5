"""Planner: one agenda and one roster in; a checked schedule, rosters, invites and workbooks out.

    import planner

    loaded = planner.load("agendas/safe-online-bangkok.yaml")
    for diagnostic in planner.check(loaded):
        print(diagnostic.place.line, diagnostic.code, diagnostic.message)
    if loaded.plan is not None and loaded.is_whole:
        planner.build(loaded, "out/bangkok")

Importing this loads nothing else of the package: each name is loaded when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.building import build
    from planner.checking import check
    from planner.loading import Loaded, load
    from planner.model.people import Participant
    from planner.schedule.plan import Plan
    from planner.schedule.slots import Schedule, Slot
    from planner.text.diagnostics import Diagnostic, Severity

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

# Where each name lives; the command starts faster when it loads only what it uses (PEP 562).
_HOMES = {
    "Diagnostic": "planner.text.diagnostics",
    "Loaded": "planner.loading",
    "Participant": "planner.model.people",
    "Plan": "planner.schedule.plan",
    "Schedule": "planner.schedule.slots",
    "Severity": "planner.text.diagnostics",
    "Slot": "planner.schedule.slots",
    "build": "planner.building",
    "check": "planner.checking",
    "load": "planner.loading",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home), name)
