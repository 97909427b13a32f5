"""What is said of a workbook's cells; a remark names sheet, cell and column, and never a value."""

from typing import NamedTuple


class Remark(NamedTuple):
    """Something to know of a place in the workbook.

    ``is_open``: something there was changed and does not come home until somebody sees to it.
    """

    place: str
    message: str
    hint: str = ""
    is_open: bool = False
