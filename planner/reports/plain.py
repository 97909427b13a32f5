"""A report as text for people: blocks with excerpts, under headings when there are many."""

from planner.reports.report import Report
from planner.text.render import Style, as_text, counted, printable, unstyled
from planner.text.width import display_width

SCREENFUL = 12
"""So many findings are taken in at a glance; more are told apart by headings."""

_WIDEST_RULE = 80


def plain_text(report: Report, style: Style = unstyled, columns: int | None = None) -> str:
    """The findings one after the other, by place; many of them under a heading for each day."""
    if len(report.diagnostics) <= SCREENFUL:
        return as_text(report.diagnostics, style, columns)
    from planner.reports.days import by_day

    groups = by_day(report)
    if len(groups) < 2:
        return as_text(report.diagnostics, style, columns)
    tells_files = len({group.path for group in groups if group.path in _agendas(report)}) > 1
    parts = []
    for group in groups:
        words = printable(group.heading)
        if tells_files and group.heading != group.path:
            words = f"{printable(group.path)} · {words}"
        number = counted(group.diagnostics)
        rule = style("─" * min(display_width(f"{words}  {number}"), _WIDEST_RULE), "quiet")
        heading = f"{style(words, 'strong')}  {counted(group.diagnostics, style)}\n{rule}\n"
        parts.append(heading + as_text(group.diagnostics, style, columns))
    return "\n".join(parts)


def _agendas(report: Report) -> set[str]:
    return {loaded.path for loaded in report.files}
