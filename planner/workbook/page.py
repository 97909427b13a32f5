"""How sheets come out of a printer, and what they may be called."""

from dataclasses import dataclass

from xlsxwriter.worksheet import Worksheet

from planner.vocabulary.audience import Audience
from planner.workbook.cells import cut, one_line

_A4 = 9
_LONGEST_NAME = 31
_LONGEST_IN_FOOTER = 72  # more would run into the number of the page
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_RESERVED = "history"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What every printed page says at its foot: whose it is, and who may read it."""

    name: str
    audience: Audience

    @property
    def readers(self) -> str:
        """Who may read it, as a page says it: `For the organising team only`."""
        return f"For {self.audience.label}"


def set_page(sheet: Worksheet, imprint: Imprint, *, one_page: bool = False) -> None:
    """Landscape A4, one page wide, with the imprint, the page and the sheet at the foot.

    With ``one_page`` the sheet is made as small as it takes to fit on a single page.
    """
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 1 if one_page else 0)
    sheet.set_margins(left=0.45, right=0.45, top=0.5, bottom=0.75)
    if one_page:
        sheet.center_horizontally()
    sheet.hide_gridlines(2)
    name = _in_footer(imprint.name)
    # The space after a size keeps a name that begins with a digit from being part of it.
    left = f"&L&8 {name}\n {imprint.readers}" if name else f"&L&8 {imprint.readers}"
    sheet.set_footer(f"{left}&C&8 Page &P of &N&R&8 &A", {"margin": 0.3})


def set_print_title(sheet: Worksheet, title: str) -> None:
    """Put a title at the head of each printed page, for a sheet that has none in its cells."""
    sheet.set_margins(left=0.45, right=0.45, top=0.9, bottom=0.75)
    sheet.set_header(f"&L&14 {_in_footer(title)}", {"margin": 0.4})


def sheet_name(title: str, end: str = "") -> str:
    """A title as a sheet may be called: at most 31 units, without the marks Excel refuses.

    ``end`` stands behind it whole.
    """
    plain = one_line(title.translate(_NOT_IN_NAMES)).strip("' ")
    name = cut(plain, _LONGEST_NAME - len(end)).strip("' ")
    if not name or name.lower() == _RESERVED:
        name = "Sheet"
    return name + end


def _in_footer(text: str) -> str:
    plain = one_line(text)
    most = max(_LONGEST_IN_FOOTER - plain.count("&"), 20)
    return cut(plain, most).replace("&", "&&")
