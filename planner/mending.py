"""What findings know how to mend, tried on the files and kept where it helps."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from planner.checking import check
from planner.decode.agenda import AGENDA_DOCUMENT
from planner.files import encode_like, read_whole
from planner.loading import MAX_ROSTER_BYTES, Loaded, load, load_any
from planner.output import Replacement, replace_files
from planner.roster.decode import ROSTER_DOCUMENT, RosterText, SheetText
from planner.roster.field import is_word
from planner.roster.fields import USUAL_FIELDS
from planner.roster.sheets import UnreadableSheetError
from planner.rules.table import SECTIONS
from planner.text.diagnostics import SEVERITIES, Change, Diagnostic, Repair, Route
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document
from planner.text.repairs import repaired
from planner.text.source import Place

# A roster's cells stay private, but for what an organiser must see to judge a repair.
_SHOWN = frozenset({"country", "organisation_type"})
_SHOWN_AFTERWARDS = _SHOWN | {"organisation"}

Wanted = Callable[[Diagnostic], bool]

_ALL = 1_000_000

_ABOUT_PEOPLE = frozenset(
    rule.code for section in ("Logistics", "Privacy and safeguarding") for rule in SECTIONS[section]
)
_DELICATE = frozenset(
    {"minor", "minors", "guardian", "chaperone", "diet", "diets", "step", "accessibility"}
    | {"prayer", "visa", "consent", "gender", "sided", "listed"}
)


class Refused(NamedTuple):
    """A finding whose repair was not made, and why."""

    diagnostic: Diagnostic
    why: str


class File(NamedTuple):
    """A file before and after repairs."""

    path: str
    before: bytes
    after: bytes
    is_private: bool


class CellChange(NamedTuple):
    """A cell of a roster that a repair changes, or a row that goes: then there is no ``column``.

    ``before`` and ``after`` are given only where they may be shown: of what a row says of a
    participant, the country and the type of organisation, and the organisation that is written.
    """

    place: Place
    column: str
    was_empty: bool = False
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class State:
    """An agenda and its roster as they would be: ``contents`` stand in for files by path.

    ``beside`` are the texts of other agendas, which may speak of the same roster.
    """

    path: str
    today: date | None
    contents: Mapping[str, bytes]
    beside: tuple[str, ...] = ()

    @cached_property
    def loaded(self) -> Loaded:
        """What is in the files."""
        return replace(load_any(self.path, read=self.read), beside=self.beside)

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with them."""
        return check(self.loaded, today=self.today)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each code is found."""
        return Counter(diagnostic.code for diagnostic in self.diagnostics)

    @property
    def files(self) -> dict[str, str]:
        """The path of each document."""
        documents = (
            [AGENDA_DOCUMENT, ROSTER_DOCUMENT] if self.loaded.has_agenda else [ROSTER_DOCUMENT]
        )
        return dict(zip(documents, self.loaded.inputs, strict=False))

    def read(self, path: str, most: int) -> bytes:
        """A file's bytes as they would be."""
        held = self.contents.get(path)
        return read_whole(path, most) if held is None else held

    def after(self, repairs: Sequence[Repair]) -> "State":
        """The state after repairs; raises CannotRewriteError or UnreadableSheetError."""
        by_document: defaultdict[str, list[Change]] = defaultdict(list)
        for repair in repairs:
            for change in repair.changes:
                by_document[change.at.document].append(change)
        contents = dict(self.contents)
        for document, changes in by_document.items():
            path = self.files[document]
            before = self.read(path, MAX_ROSTER_BYTES)
            # What goes with its comments is seen: it is no roster's, and was asked for.
            is_seen = document == AGENDA_DOCUMENT and not any(one.is_safe for one in repairs)
            text = self.loaded.texts[document]
            contents[path] = _changed(before, text, changes, may_drop_comments=is_seen)
        return replace(self, contents=contents)


class Mended(NamedTuple):
    """What repairs make of an agenda and its roster; nothing is written yet.

    ``cells`` are the changes of the roster, in their order there. ``doubtful`` are the findings
    with a repair that was not asked for, because it is not safe; ``brought`` those that are found
    only once the others are mended.
    """

    files: tuple[File, ...]
    fixed: tuple[Diagnostic, ...]
    refused: tuple[Refused, ...]
    doubtful: tuple[Diagnostic, ...]
    brought: tuple[Diagnostic, ...] = ()
    cells: tuple[CellChange, ...] = ()


def mend(
    path: str,
    *,
    beside: Iterable[str] = (),
    unsafe: bool = False,
    today: date | None = None,
    wanted: Wanted = lambda _: True,
) -> Mended:
    """Try what the findings about a file know how to mend.

    Only what is safe, unless ``unsafe``; only findings that are ``wanted``. Each repair is checked
    again, and kept where its finding is gone, and all that is found instead is less serious.
    ``beside`` are the paths of other files that may speak of the same roster: they are read, and
    not mended.
    """

    def may_be_tried(diagnostic: Diagnostic) -> bool:
        repair = diagnostic.repair
        return repair is not None and (unsafe or repair.is_safe) and wanted(diagnostic)

    texts = tuple(text for other in beside for text in load(other).agenda_texts)
    first = state = State(path, today, {}, texts)
    fixed: list[Diagnostic] = []
    cells: list[CellChange] = []
    refused: dict[tuple[str, str], Refused] = {}
    together = _ALL
    while True:
        waiting = [
            diagnostic
            for diagnostic in state.diagnostics
            if may_be_tried(diagnostic) and (diagnostic.code, diagnostic.message) not in refused
        ]
        if not waiting:
            break
        # All together; where one is in the way, fewer, until it stands alone.
        tried = waiting[:together]
        after, why = _tried(state, tried)
        if after is not None:
            fixed += tried
            cells += _cells(state, tried)
            state, together = after, together * 2
        elif len(tried) > 1:
            together = len(tried) // 2
        else:
            refused[tried[0].code, tried[0].message] = Refused(tried[0], why)
            together = _ALL
    doubtful = (
        diagnostic
        for diagnostic in state.diagnostics
        if not unsafe and diagnostic.repair and not diagnostic.repair.is_safe and wanted(diagnostic)
    )
    files = tuple(_files(first, state))
    brought = tuple(_brought(first, state))
    cells.sort(key=lambda cell: (cell.place.line, cell.place.column))
    said = tuple(refused.values())
    return Mended(files, tuple(fixed), said, tuple(doubtful), brought, tuple(cells))


def write_mended(mended: Mended) -> None:
    """Write the files as they were tried, unless one has changed since.

    Raises CannotWriteError.
    """
    replace_files([Replacement(file.path, file.before, file.after) for file in mended.files])


def _tried(state: State, diagnostics: Sequence[Diagnostic]) -> tuple[State | None, str]:
    """The state after repairs, or why they are not made."""
    try:
        after = state.after([found.repair for found in diagnostics if found.repair])
    except CannotRewriteError as error:
        return None, f"{error.message}; {error.hint}"
    except UnreadableSheetError as error:
        return None, error.message
    # What is mended may have hidden something, which is fine to see where it is less serious: an
    # error kept for fear of advice helps nobody. So every step leaves less of what matters most.
    least = max(SEVERITIES.index(found.severity) for found in diagnostics)
    for code in after.counts - state.counts:
        if min(SEVERITIES.index(d.severity) for d in after.diagnostics if d.code == code) <= least:
            name = "another finding" if _tells_of_people(code) else f"`{code}`"
            return None, f"it would bring {name} instead"
    if Counter(found.code for found in diagnostics) - (state.counts - after.counts):
        return None, "what is found would still be there"
    return after, ""


def _brought(first: State, last: State) -> Iterator[Diagnostic]:
    """What is found in the end of codes that were found less often before."""
    more = last.counts - first.counts
    before = {(found.code, found.message) for found in first.diagnostics}
    for found in last.diagnostics:
        if found.code in more and (found.code, found.message) not in before:
            yield found


def _tells_of_people(code: str) -> bool:
    """Whether a code that is found where somebody is named would give away what they told us.

    That they are a minor, or something of their diet, faith, visa, needs or consent.
    """
    return code in _ABOUT_PEOPLE or not _DELICATE.isdisjoint(code.split("-"))


def _changed(
    before: bytes, text: RosterText, changes: Sequence[Change], *, may_drop_comments: bool
) -> bytes:
    """A file's bytes with changes made, in its own encoding."""
    if isinstance(text, Document):
        after = repaired(text, changes, may_drop_comments=may_drop_comments)
        return encode_like(before, after)
    if not isinstance(text, SheetText):
        raise UnreadableSheetError("the roster could not be read")
    if text.text is not None and encode_like(before, text.text) != before:
        raise UnreadableSheetError("the roster is in an old encoding; save it as `CSV UTF-8` first")
    return encode_like(before, text.repaired(changes))


def _cells(state: State, diagnostics: Sequence[Diagnostic]) -> Iterator[CellChange]:
    """What repairs change in a roster, as far as it may be shown."""
    plan = state.loaded.plan
    people = {person.route: person for person in plan.participants} if plan else {}
    fields = plan.fields if plan else USUAL_FIELDS
    for diagnostic in diagnostics:
        for at, text in diagnostic.repair.changes if diagnostic.repair else ():
            if at.document != ROSTER_DOCUMENT:
                continue
            place = state.loaded.place(at)
            if at in people:
                yield CellChange(place, "")
                continue
            field = fields[str(at.steps[-1])]
            person = people.get(Route(at.document, at.steps[:-1]))
            before = person.written.get(field.name, "") if person else ""
            is_shown = field.name in _SHOWN and is_word(before)
            after = text if text and field.name in _SHOWN_AFTERWARDS and is_word(text, 200) else ""
            yield CellChange(
                place, field.label.lower(), not before, before if is_shown else "", after or ""
            )


def _files(first: State, last: State) -> Iterator[File]:
    for document, path in last.files.items():
        before, after = (state.read(path, MAX_ROSTER_BYTES) for state in (first, last))
        if before != after:
            yield File(path, before, after, is_private=document == ROSTER_DOCUMENT)
