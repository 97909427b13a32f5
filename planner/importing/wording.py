"""What an import does, in lines for a person: rows, ids, headers, and no values."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from planner.importing.mapping import KEPT, Mapped
from planner.importing.merging import Merge
from planner.importing.outcome import Read
from planner.importing.people import Cell, People
from planner.importing.sources.table import SPREADSHEET
from planner.importing.standing import Standing
from planner.model.imports import STATUS
from planner.roster.sheets import column_letters
from planner.text.render import Style, printable, unstyled
from planner.text.width import display_width, pad, shorten, wrapped
from planner.text.wording import count, listing, quoted

_MOST = 12
_HEADER_COLUMNS = 40
_FEWEST = 60


def read_lines(read: Read, style: Style = unstyled, columns: int = 100) -> Iterator[str]:
    """What a file is and what its columns become."""
    export, source = read.export, read.export.source
    where = f", sheet {quoted(export.sheet_name)}" if export.sheet_name else ""
    what = source.name if source is SPREADSHEET else f"from {source.name}"
    number = count(read.people.rows, "row")
    yield style(printable(f"{read.path}{where}"), "strong")
    yield f"  {what[0].upper()}{what[1:]}: {number} below the headers in row {export.header + 1}"
    if export.others:
        names = listing([quoted(name) for name in export.others])
        yield from _wrapped(f"`--sheet` takes another one: {names}", "  ", columns)
    yield ""
    yield from _mapped_lines(read.mapping, style, columns)


def _mapped_lines(mapping: Sequence[Mapped], style: Style, columns: int) -> Iterator[str]:
    taken = [mapped for mapped in mapping if mapped.field]
    shown = [shorten(printable(mapped.column.name), _HEADER_COLUMNS) for mapped in taken]
    width = max([len("Header"), *map(display_width, shown)])
    yield style(f"  {'Column':8}{pad('Header', width)}  Becomes", "quiet")
    for mapped, header in zip(taken, shown, strict=True):
        yield f"  {mapped.column.letters:8}{pad(header, width)}  {_becomes(mapped, style)}"
    by_reason: defaultdict[str, list[str]] = defaultdict(list)
    for mapped in mapping:
        if not mapped.field:
            by_reason[mapped.why].append(_called(mapped))
    if by_reason:
        yield ""
        yield style("  Left out:", "quiet")
    for why, names in by_reason.items():
        yield from _wrapped(f"{', '.join(names)}: {why}", "  ", columns)


def _called(mapped: Mapped) -> str:
    column = mapped.column
    if not column.header:
        return f"column {column.letters}"
    return f"{quoted(printable(column.name))} ({column.letters})"


def _becomes(mapped: Mapped, style: Style) -> str:
    if mapped.field == STATUS:
        return "says who was refunded, has cancelled or waits"
    return style(mapped.field, "strong")


def people_lines(
    read: Read, roster: str, style: Style = unstyled, columns: int = 100
) -> Iterator[str]:
    """What an export changes on a roster, and what is to be looked at."""
    merge, people = read.merge, read.people
    there = count(len(merge.register.people), "person", "people")
    is_new = merge.register.is_new
    about = "which is new" if is_new else f"with {there} on it"
    yield style(f"Into {printable(roster)}, {about}:", "strong")
    for mark, text in _changes(merge):
        yield from _wrapped(text, f"  {style(mark, _ROLES.get(mark, 'quiet'))} ", columns)
    for text in _rows_left_out(people):
        yield from _wrapped(text, f"  {style('-', 'quiet')} ", columns)
    looks = list(_to_look_at(read))
    if looks:
        yield ""
        yield style("To look at:", "strong")
    for text in looks:
        yield from _wrapped(text, f"  {style('!', 'warning')} ", columns)


_ROLES = {"+": "good", "~": "hint", "?": "warning"}


def _changes(merge: Merge) -> Iterator[tuple[str, str]]:
    if merge.additions:
        number = _are(len(merge.additions), "person", "people")
        rows = _rows([one.row for one in merge.additions])
        yield "+", f"{number} new: {_new_ids(merge)}, from {rows}"
    for was_empty, word in ((True, "filled"), (False, "replaced")):
        cells = [
            f"{change.person.id} {change.field} (row {change.row + 1})"
            for change in merge.changes
            if change.was_empty is was_empty
        ]
        if cells:
            yield "~", f"{_are(len(cells), 'cell')} {word}: {_some(cells)}"
    if merge.columns and merge.register.headers:
        names = listing([quoted(name) for name in merge.columns])
        yield "~", f"the roster gets {count(len(merge.columns), 'column')} at its right: {names}"
    if merge.same:
        yield "=", f"{count(merge.same, 'person stays', 'people stay')} as they are"
    if merge.changes_nothing and not merge.same:
        yield "=", "nothing changes"
    for proposal in merge.waiting:
        own = proposal.person.id
        text = f"row {proposal.arrival.row + 1} may be {own} ({proposal.why}): it waits for "
        yield "?", f"{text}`--match {own}` or `--no-match {own}`"


def _rows_left_out(people: People) -> Iterator[str]:
    for why, rows in people.skipped:
        word = "tests" if why is Standing.TEST and len(rows) > 1 else why.value
        yield f"{count(len(rows), 'row')} left out, {word}: {_rows(rows)}"
    if people.nameless:
        number = count(len(people.nameless), "row")
        yield f"{number} left out, without a name and an e-mail: {_rows(people.nameless)}"
    if people.repeated:
        pairs = [f"{row + 1} (after {first + 1})" for row, first in people.repeated]
        yield (
            f"{count(len(pairs), 'row is', 'rows are')} somebody's second answer, and the last "
            f"one counts: {_some(pairs)}"
        )


def _to_look_at(read: Read) -> Iterator[str]:
    merge, people = read.merge, read.people
    if merge.is_foreign:
        yield (
            "nobody in this file is on the roster, and nobody on the roster is in this file: is it "
            "the export of another event?"
        )
    yield from _consents_left_out(read)
    if merge.differences:
        cells = [f"{one.person.id} {one.field} (row {one.row + 1})" for one in merge.differences]
        yield (
            f"{count(len(cells), 'cell differs', 'cells differ')}, and the roster was kept: "
            f"{_some(cells)}; `--prefer-export FIELD` takes what the export says"
        )
    if merge.gone:
        names = [f"{person.id} (row {row + 1})" for person, row in merge.gone]
        yield (
            f"{count(len(names), 'person', 'people')} on the roster cancelled or will not come, "
            f"by this export: {_some(names)}; remove them from the roster if that is so"
        )
    if merge.absent and not merge.is_foreign:
        names = [person.id for person in merge.absent]
        yield f"{count(len(names), 'person', 'people')} on the roster, not here: {_some(names)}"
    if people.unknown:
        yield (
            f"{count(len(people.unknown), 'row has', 'rows have')} a status that is not known, and "
            f"came in: {_rows(people.unknown)}"
        )
    if people.unread:
        yield (
            f"`planner check` will ask about {count(len(people.unread), 'cell')}, which came in as "
            f"written: {_cells(people.unread)}"
        )
    if people.formulas:
        yield (
            f"{count(len(people.formulas), 'cell begins', 'cells begin')} like a formula, and "
            f"came in as text: {_cells(people.formulas)}"
        )
    if merge.renumbered:
        yield (
            f"{count(len(merge.renumbered), 'row has', 'rows have')} an id that is taken or cannot "
            f"be one, and got another: {_rows(merge.renumbered)}"
        )
    for field, order in people.proved:
        yield f"the dates of `{field}` are read {order.value}, as one above 12 shows"


def _consents_left_out(read: Read) -> Iterator[str]:
    if read.unread_consents:
        names = ", ".join(
            f"{quoted(printable(column.name))} ({column.letters})"
            for column in read.unread_consents
        )
        yield (
            f"what people agreed to or refused is left out, and nobody will heed it: {names}; "
            "bring it in with `--map`, as `photo_consent`, `list_consent` or `guardian_consent`, "
            "or say with `--drop` that it stays out"
        )


def kept_line(read: Read) -> str | None:
    """That the agenda knew this file, or None."""
    if read.kept is None:
        return None
    changed = any(mapped.why == KEPT for mapped in read.mapping)
    return "Columns as the agenda keeps them" + (", some left out." if changed else ".")


def open_dates_question(read: Read) -> str:
    """What to ask about dates that can be read both ways."""
    cells = read.people.open_dates
    return (
        f"{read.path}: {count(len(cells), 'date can', 'dates can')} be read in two ways, such as "
        f"07/08, which is in August or in July: {_cells(cells)}"
    )


def lost_digits(read: Read) -> str:
    """What to say of numbers that a spreadsheet cut."""
    cells = read.people.lost
    return (
        f"{read.path}: a spreadsheet cut the digits of {count(len(cells), 'number')}: "
        f"{_cells(cells)}"
    )


def _new_ids(merge: Merge) -> str:
    """The ids of new people: the first and the last where they are many."""
    ids = [one.id for one in merge.additions]
    return f"{ids[0]} to {ids[-1]}" if len(ids) > _MOST else ", ".join(ids)


def _cells(cells: Sequence[Cell]) -> str:
    """Cells by field, neighbours together: `country (C7–C9)`."""
    by_column: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for cell in cells:
        by_column[cell.field, cell.column].append(cell.row)
    return "; ".join(
        f"{field} ({_some([_run(run, column_letters(column)) for run in _runs(rows)])})"
        for (field, column), rows in by_column.items()
    )


def _rows(rows: Iterable[int]) -> str:
    """Rows as a spreadsheet counts them, neighbours together: `rows 2–8, 11`."""
    found = list(_runs(rows))
    word = "row" if len(found) == 1 and found[0][0] == found[0][1] else "rows"
    return f"{word} {_some([_run(run) for run in found])}"


def _run(run: tuple[int, int], column: str = "") -> str:
    first, last = (f"{column}{row + 1}" for row in run)
    return first if first == last else f"{first}–{last}"


def _runs(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of rows that follow one another."""
    numbers = sorted(set(rows))
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield numbers[start], numbers[place - 1]
            start = place


def _some(words: Sequence[str]) -> str:
    if len(words) <= _MOST:
        return ", ".join(words)
    return f"{', '.join(words[:_MOST])} and {len(words) - _MOST:,} more"


def _are(number: int, noun: str, plural: str | None = None) -> str:
    return f"{count(number, noun, plural)} {'is' if number == 1 else 'are'}"


def _wrapped(text: str, lead: str, columns: int) -> Iterator[str]:
    indent = " " * (4 if lead else 2)
    first, *rest = wrapped(text, max(columns, _FEWEST) - 4)
    yield lead + first
    yield from (indent + line for line in rest)
