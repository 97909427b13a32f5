"""Cells of a roster that get another text, tried and written as the organiser accepts them."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.files import read_whole
from planner.loading import MAX_ROSTER_BYTES, Loaded
from planner.mending import State
from planner.output import Replacement, replace_files
from planner.roster.decode import ROSTER_DOCUMENT, SheetText
from planner.roster.sheets import UnreadableSheetError, WorkbookSheet
from planner.roster.workbook_cells import with_cells
from planner.text.diagnostics import Change, Repair, Route
from planner.text.layout import CannotRewriteError
from planner.text.refusals import RefusalError


class CannotRespellError(RefusalError):
    """Why a roster is not changed, and what to do about it, for the organiser."""


class Respelt(NamedTuple):
    """A roster's file before and after; nothing is written yet."""

    path: str
    before: bytes
    after: bytes


def respelt(path: str, loaded: Loaded, texts: Mapping[Route, str]) -> Respelt:
    """The roster of a file with other texts at these routes.

    Raises CannotRespellError where they cannot be written without touching more.
    """
    state = State(path, None, {})
    roster = state.files[ROSTER_DOCUMENT]
    before = read_whole(roster, MAX_ROSTER_BYTES)
    text = loaded.texts[ROSTER_DOCUMENT]
    try:
        if isinstance(text, SheetText) and isinstance(text.sheet, WorkbookSheet):
            cells = {
                (int(row), text.columns[str(name)]): value
                for (_, (row, name)), value in texts.items()
            }
            after = with_cells(roster, before, text.sheet.name, cells)
        else:
            changes = tuple(Change(route, value) for route, value in texts.items())
            after = state.after([Repair("", changes)]).contents[roster]
    except UnreadableSheetError as error:
        raise CannotRespellError(error.message, error.hint) from error
    except CannotRewriteError as error:
        raise CannotRespellError(error.message, error.hint) from error
    return Respelt(roster, before, after)


def write_respelt(changed: Respelt) -> None:
    """Write the file, unless it has changed since; raises CannotWriteError."""
    replace_files([Replacement(changed.path, changed.before, changed.after)])
