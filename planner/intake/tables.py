"""The tables of a file that was handed over."""

from planner.files import UnreadableFileError, decode_table_text, read_whole
from planner.importing.export import CannotImportError
from planner.loading import MAX_ROSTER_BYTES, is_workbook
from planner.roster.sheets import CsvSheet, Sheet, UnreadableSheetError, read_workbook

# APPNOTE 6.3.10 §4.3.7 and [MS-CFB] §2.2: how workbooks begin, whatever their name says.
_WORKBOOK_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def tables_in(path: str) -> list[Sheet]:
    """The tables of a file, whatever its name says. Raises CannotImportError."""
    try:
        data = read_whole(path, MAX_ROSTER_BYTES)
        if not data.strip():
            raise CannotImportError("the file is empty", "download the export again")
        if data.startswith(_WORKBOOK_STARTS) or is_workbook(path):
            return list(read_workbook(path, data))
        if path.lower().endswith((".pdf", ".yaml", ".yml")) or data.startswith(b"%PDF"):
            raise CannotImportError("this is no export", "name a CSV file or a workbook")
        source, _ = decode_table_text(path, data)
        return [CsvSheet(source)]
    except UnreadableFileError as error:
        raise CannotImportError(error.diagnostic.message, error.hint) from None
    except UnreadableSheetError as error:
        raise CannotImportError(error.message, error.hint) from None
