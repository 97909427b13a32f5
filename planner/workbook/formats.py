"""How cells look: one font, one calm palette, and the styles that are made of them."""

from collections.abc import Mapping

from xlsxwriter import Workbook
from xlsxwriter.format import Format

Style = Mapping[str, str | int | float | bool]
"""Properties of a cell, by XlsxWriter's names. Styles are laid over one another."""

FONT = "Calibri"

INK = "#1F2933"
MUTED = "#6B7785"
LINE = "#D9DFE4"
ACCENT = "#1F4E5F"
ACCENT_MIDDLE = "#7FA9B5"
ACCENT_LIGHT = "#DCE9ED"
ACCENT_FAINT = "#F1F7F9"
SHADE = "#A9CBD4"
SAND = "#F8F2E4"
NEEDED = "#F9DFA5"
SOON = "#FBF0D3"
REFUSED = "#E9DCEB"
TWICE = "#F4B8A8"
LOCKED = "#EEF1F3"
WHITE = "#FFFFFF"

TAB_OVERVIEW = "#1F4E5F"
TAB_PROGRAMME = "#3F8FA3"
TAB_PEOPLE = "#C98A3C"
TAB_LOGISTICS = "#7A6A9A"
TAB_PAPER = "#8A94A0"

# Told apart in print and by the colour-blind: neighbours differ in lightness as well as in hue.
SERIES = (
    "#1F4E5F", "#E0A458", "#4F9DA6", "#B5543C", "#A9C8B0",
    "#6C5B7B", "#D9C77E", "#35796B", "#C98CA7", "#8A94A0",
)  # fmt: skip

PLAIN: Style = {}
BODY: Style = {
    "font_size": 10,
    "font_color": INK,
    "valign": "top",
    "text_wrap": True,
    "align": "left",
    "indent": 1,
    "bottom": 1,
    "bottom_color": LINE,
}
ON_PAPER: Style = {**BODY, "border": 1, "border_color": ACCENT_MIDDLE, "valign": "vcenter"}
HEAD: Style = {
    "font_size": 10,
    "bold": True,
    "font_color": WHITE,
    "bg_color": ACCENT,
    "valign": "vcenter",
    "text_wrap": True,
    "align": "left",
    "indent": 1,
}
HEAD_ON_PAPER: Style = {
    **HEAD,
    "font_color": INK,
    "bg_color": ACCENT_LIGHT,
    "border": 1,
    "border_color": ACCENT_MIDDLE,
}
TITLE: Style = {"font_size": 18, "bold": True, "font_color": ACCENT, "valign": "vcenter"}
SUBTITLE: Style = {"font_size": 10, "font_color": MUTED, "valign": "top"}

BAND: Style = {
    "font_size": 11,
    "bold": True,
    "font_color": ACCENT,
    "bg_color": ACCENT_LIGHT,
    "valign": "vcenter",
    "align": "left",
    "indent": 1,
    "bottom": 1,
    "bottom_color": ACCENT_MIDDLE,
}
BAND_NOTE: Style = {**BAND, "font_size": 10, "bold": False, "text_wrap": False}
STRONG: Style = {"bold": True}
REPEATED: Style = {"font_color": MUTED}

CENTRED: Style = {"align": "center", "indent": 0}
DATE: Style = {"num_format": "ddd d mmm yyyy"}
TIME: Style = {"num_format": "hh:mm", **CENTRED}
DURATION: Style = {"num_format": "[h]:mm", **CENTRED}
COUNT: Style = {"num_format": "#,##0", **CENTRED}
MONEY: Style = {"num_format": "#,##0.00", **CENTRED}
NUMBER: Style = {"num_format": "General", **CENTRED}
COUNT_OR_DASH: Style = {"num_format": '#,##0;-#,##0;"–"'}
# A cell that a person begins to edit, and then leaves, must not turn into a formula.
QUOTED: Style = {"quote_prefix": True}
FROM_THE_RIGHT: Style = {"align": "right", "reading_order": 2}
SUBORDINATE: Style = {"indent": 3}


class Formats:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._marks: dict[str, Format] = {}
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}
        self._known: dict[tuple[int, ...], tuple[tuple[Style, ...], Format]] = {}

    def get(self, *styles: Style) -> Format:
        """The format of styles laid over one another, the last on top."""
        # Styles do not change; each is kept, because the number of one that is gone is given again.
        key = tuple(map(id, styles))
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = styles, self._laid(styles)
        return known[1]

    def _laid(self, styles: tuple[Style, ...]) -> Format:
        properties = {"font_name": FONT}
        for style in styles:
            properties.update(style)  # type: ignore[arg-type]  # a style holds what Format takes
        key = tuple(sorted(properties.items()))
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._workbook.add_format(properties)
        return made

    def mark(self, colour: str) -> Format:
        """What lies over a cell of some look where a condition holds: a colour behind it."""
        made = self._marks.get(colour)
        if made is None:
            made = self._marks[colour] = self._workbook.add_format({"bg_color": colour})
        return made
