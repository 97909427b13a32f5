"""A report as Markdown (GitHub's, GFM): to send to a colleague, or to paste into a document."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from planner import __version__
from planner.decode.agenda import AGENDA_DOCUMENT
from planner.loading import Loaded
from planner.programme.headings import day_title
from planner.programme.lines import tidy
from planner.reports.days import Group, by_day
from planner.reports.report import Report
from planner.reports.statistics import tallies
from planner.reports.wording import errors_among, waiting_words
from planner.text.diagnostics import Diagnostic, Related, Severity, has_errors
from planner.text.source import Place
from planner.text.wording import count, listing

_SEVERITIES = {Severity.ERROR: "**Error**", Severity.WARNING: "Warning", Severity.ADVICE: "Advice"}
_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "piece of advice"}

# What Markdown or HTML would take for more than a character, and what parts a table's cells. An
# underscore within a word is one.
_MARKS = re.compile(r"[\\`*{}\[\]<>&|~$#@]|(?<![^\W_])_|_(?![^\W_])")
_NAME = re.compile(r"`([^`]*)`")
_BACKTICKS = re.compile("`+")


def markdown(report: Report) -> str:
    """The report as a page: what was checked, how it stands, the findings day by day."""
    blocks = [f"# {_title(report)}", *_subtitles(report), _verdict(report)]
    for group in by_day(report):
        blocks.append(f"## {_text(_heading(group, report))}")
        blocks.append(_table(_HEADERS, (_row(found) for found in group.diagnostics)))
    if report.diagnostics:
        blocks.append("## What was found, and how often")
        rows = (
            [str(each.times), _SEVERITIES[each.severity], _words(each.title), _code(each.code)]
            for each in tallies(report)
        )
        blocks.append(_table(("How often", "Severity", "What it means", "Code"), rows))
    if left_out := list(_left_out(report)):
        blocks += ["## What was left out", "\n".join(f"- {line}" for line in left_out)]
    blocks.append(
        f"*For the organising team: it quotes the agenda. Made by planner {__version__}; "
        "`planner explain CODE` says more about a code.*"
    )
    return "\n\n".join(blocks) + "\n"


_HEADERS = ("Severity", "What", "What to do", "Where")


def _title(report: Report) -> str:
    if len(report.files) > 1:
        return f"Check of {count(len(report.files), 'file')}"
    (loaded,) = report.files
    return f"Check of {_text(_event_name(loaded)) or _code(loaded.path)}"


def _event_name(loaded: Loaded) -> str:
    is_agenda = loaded.plan is not None and AGENDA_DOCUMENT in loaded.texts
    return loaded.plan.agenda.event.name if loaded.plan is not None and is_agenda else ""


def _subtitles(report: Report) -> Iterator[str]:
    """When and where each event is, and the files that were read."""
    lines = []
    for loaded in report.files:
        name = _text(_event_name(loaded)) if len(report.files) > 1 else ""
        files = ", ".join(map(_code, dict.fromkeys((loaded.path, *loaded.inputs))))
        facts = (name, _when(loaded), _text(_city(loaded)), files)
        lines.append(" · ".join(filter(None, facts)))
    yield lines[0] if len(lines) == 1 else "\n".join(f"- {line}" for line in lines)


def _city(loaded: Loaded) -> str:
    return loaded.plan.agenda.event.city if loaded.plan is not None else ""


def _when(loaded: Loaded) -> str:
    dates = sorted({day.date for day in loaded.plan.agenda.days}) if loaded.plan is not None else []
    if not dates:
        return ""
    return day_title(dates[0]) if len(dates) == 1 else _span(dates[0], dates[-1])


def _span(first: date, last: date) -> str:
    """`6–7 March 2024`, `30 April – 2 May 2024`."""
    end = f"{last.day} {last:%B} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {first:%B}{year} – {end}"


def _verdict(report: Report) -> str:
    """How the plan stands, and whether that is all there is to say."""
    return " ".join(filter(None, (_standing(report), waiting_words(report))))


def _standing(report: Report) -> str:
    """One sentence that says how the plan stands."""
    found = report.diagnostics
    if not found:
        if report.hidden:
            return "**Nothing to show**, but not everything was looked at: see what was left out."
        return "**No problems found.**"
    parts = []
    for severity, noun in _NOUNS.items():
        number = sum(each.severity is severity for each in found)
        if number:
            plural = noun.replace("piece", "pieces") if " " in noun else None
            parts.append(count(number, noun, plural))
    if any(has_errors(each.diagnostics) for each in report.hidden):
        so = "Errors were left out: see the end."
    elif has_errors(found):
        so = "Errors must be mended before anything is written or sent."
    else:
        so = "Nothing keeps the plan from being used; look at these all the same."
    return f"**{listing(parts)}.** {so}"


def _heading(group: Group, report: Report) -> str:
    """A group's heading, with its file where that is not the only one."""
    if len(report.files) == 1 or group.heading == group.path:
        return group.heading
    return f"{group.heading} ({group.path})"


def _row(found: Diagnostic) -> list[str]:
    places = [_where(found.place), *(_related(each, found.place) for each in found.related)]
    return [
        _SEVERITIES[found.severity],
        f"{_sentence(found.message)} ({_code(found.code)})",
        _sentence(found.hint or ""),
        "; ".join(places),
    ]


def _where(place: Place) -> str:
    if place.label:
        return f"{_code(place.path)}, {_text(place.label)}"
    return _code(f"{place.path}:{place.line}")


def _related(related: Related, beside: Place) -> str:
    """Another place, and what it is; its file only where that is another too."""
    place = related.place
    if place.path != beside.path:
        return f"{_where(place)}: {_words(related.label)}"
    return f"{_text(place.label or f'line {place.line}')}: {_words(related.label)}"


def _left_out(report: Report) -> Iterator[str]:
    """Which checks were silenced, and what that kept out of the report."""
    silenced = set(report.choice.ignore)
    for option, hidden in report.hidden:
        codes = {each.code for each in hidden}
        silenced -= codes
        number = count(len(hidden), "finding")
        yield f"`--{option}` left out {number}{errors_among(hidden)}: {_codes(codes)}"
    if silenced:
        yield f"`--ignore` also silenced what was not found: {_codes(silenced)}"
    for found, waiver in report.waived:
        until = f", until {waiver.until}" if waiver.until else ""
        by = f" ({_text(waiver.by)}{until})" if waiver.by else until
        what = f"{_words(found.message)} ({_code(found.code)})"
        yield f"Waived: {what}, because {_text(waiver.reason)}{by}"
    yield from _set_lower(report)


def _set_lower(report: Report) -> Iterator[str]:
    """Which rules each agenda turns off, and which it makes less serious than they usually are."""
    for path in dict.fromkeys(each.path for each in report.set_lower):
        here = [each for each in report.set_lower if each.path == path]
        off = [each.code for each in here if each.now is None]
        if off:
            yield f"Off in {_code(path)}: {_codes(off)}"
        for _, code, usual, now in here:
            if now is not None:
                levels = f"{now.value} instead of {usual.value}"
                yield f"Set lower in {_code(path)}: {_code(code)}, {levels}"


def _codes(codes: Iterable[str]) -> str:
    return listing([_code(code) for code in sorted(codes)])


def _table(headers: Sequence[str], rows: Iterator[list[str]]) -> str:
    lines = [headers, ["---"] * len(headers), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _sentence(text: str) -> str:
    """A message as Markdown, begun with a capital unless it begins with a name."""
    words = _words(text)
    return words[:1].upper() + words[1:]


def _words(text: str) -> str:
    """A message as Markdown: its names as code, all else as it is read."""
    parts = _NAME.split(tidy(text))
    return "".join(
        _code(part) if number % 2 and part.strip() else _escaped(part)
        for number, part in enumerate(parts)
    )


def _text(text: str) -> str:
    """A text that Markdown shows as it is."""
    return _escaped(tidy(text))


def _escaped(text: str) -> str:
    return _MARKS.sub(lambda mark: f"\\{mark[0]}", text)


def _code(text: str) -> str:
    """A text as code, which nothing in it can end: in longer backticks than it holds (GFM §6.3).

    Within a table a `|` ends a cell even there, unless it is escaped (GFM §4.10).
    """
    plain = tidy(text).replace("|", "\\|")
    fence = "`" * (max(map(len, _BACKTICKS.findall(plain)), default=0) + 1)
    pad = " " if plain.startswith("`") or plain.endswith("`") else ""
    return f"{fence}{pad}{plain}{pad}{fence}"
