"""Why a workbook cannot be brought home at all."""


class CannotSyncError(Exception):
    """A workbook or a roster that cannot be used; message and hint are for the organiser."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
