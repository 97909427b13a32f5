"""Why a workbook cannot be brought home at all."""

from planner.text.refusals import RefusalError


class CannotSyncError(RefusalError):
    """A workbook or a roster that cannot be used; message and hint are for the organiser."""
