"""What may be changed where: sheets without a password that say what comes home and what not."""

from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

_LOOKS = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "sort": True,
    "autofilter": True,
    "objects": False,
}


def protect_computed(sheet: Worksheet) -> None:
    """Let nobody change by mistake what is made anew each time; its looks may be."""
    sheet.protect("", dict(_LOOKS))


def protect_list(sheet: Worksheet, first_row: int, last_row: int, last_column: int) -> None:
    """Let people change, sort and add to a list, but for its locked cells. Rows count from 0.

    Excel sorts no range that holds locked cells, but where the range may be edited by everyone;
    what then keeps ids as they are is that locked cells cannot be selected.
    """
    sheet.unprotect_range(xl_range(first_row, 0, last_row, last_column), "People")
    sheet.protect(
        "",
        {
            **_LOOKS,
            "insert_rows": True,
            "insert_columns": True,
            "delete_columns": True,
            "select_locked_cells": False,
        },
    )
