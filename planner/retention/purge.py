"""What goes of an agenda's data on a day, worked out before anything is touched; then done."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from planner.decode.agenda import AGENDA_DOCUMENT
from planner.files import UnreadableFileError, encode_like, read_whole
from planner.interchange.csv_export import table_csv
from planner.loading import MAX_AGENDA_BYTES, MAX_ROSTER_BYTES, Loaded, Read, folder_of, load_from
from planner.locking import is_locked, locked
from planner.output import CannotWriteError, Replacement, replace_files, write_file
from planner.retention.emptied import CannotPurgeError, check_emptied, emptied
from planner.retention.ledgers import LedgerPurge, ledger_purge
from planner.retention.outputs import OutputsPurge, outputs_purge
from planner.retention.statistics import anonymous_table, counts
from planner.roster.field import RosterField
from planner.schedule.plan import Plan
from planner.schedule.retention import Overdue, is_over, is_roster_overdue, last_days, overdue
from planner.text.diagnostics import Change, Route
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document
from planner.text.repairs import repaired
from planner.text.wording import quoted
from planner.vocabulary.audience import Audience

_ASIDE = ".purged"


class Purge(NamedTuple):
    """What goes on a day, and what stays of it; nothing is done yet.

    ``whole``: the roster goes as a whole. ``fields`` are emptied else, and ``unknown`` columns
    with them. ``removed`` are the files that go, ``replaced`` those that change, ``stays`` the new
    ones, by path. ``by_hand`` is what the organisers have to do themselves. ``ledger`` is what
    goes of what people were told.
    """

    plan: Plan
    agenda: str
    roster: str | None
    today: date
    whole: bool
    fields: tuple[Overdue, ...]
    unknown: tuple[str, ...]
    outputs: tuple[OutputsPurge, ...]
    removed: tuple[Path, ...]
    replaced: tuple[Replacement, ...]
    stays: tuple[tuple[Path, bytes], ...]
    by_hand: tuple[str, ...]
    ledger: LedgerPurge | None = None

    @property
    def is_needed(self) -> bool:
        """Whether anything goes at all."""
        return bool(self.removed or self.replaced)


def planned(
    loaded: Loaded,
    agenda: str,
    today: date,
    *,
    outputs: Iterable[Path] = (),
    password: str | None = None,
    read: Read = read_whole,
) -> Purge:
    """What goes on a day of an agenda's roster and of folders of outputs.

    ``read`` opens what is locked; with a ``password`` a locked roster is locked again. Raises
    CannotPurgeError where it cannot be done as a whole.
    """
    plan = loaded.plan
    if plan is None:
        raise CannotPurgeError("the agenda could not be read", "`planner check` says why")
    due = _due(plan, today)
    folders = tuple(outputs_purge(folder, plan.agenda.event.id, due) for folder in outputs)
    ledger = ledger_purge(plan, agenda, due)
    purge = Purge(
        plan, agenda, _roster_path(plan, agenda), today,
        is_roster_overdue(plan, today) and plan.roster is not None,
        (), (), folders,
        (
            *(ledger.files if ledger else ()),
            *(path for folder in folders for path in folder.gone),
        ),
        tuple(one for folder in folders for one in folder.replaced),
        (), (), ledger,
    )  # fmt: skip
    if purge.roster is None or plan.roster is None:
        return purge
    return _of_roster(loaded, purge, password, read)


def _due(plan: Plan, today: date) -> frozenset[Audience]:
    if not is_over(plan, today):
        return frozenset()
    return frozenset(audience for audience, day in last_days(plan).items() if day < today)


def _roster_path(plan: Plan, agenda: str) -> str | None:
    named = plan.agenda.roster
    return os.path.join(folder_of(agenda), named) if named is not None else None  # noqa: PTH118  # as `load` names it


def _of_roster(loaded: Loaded, purge: Purge, password: str | None, read: Read) -> Purge:
    """The purge with what becomes of the roster."""
    if purge.whole:
        return _of_whole_roster(loaded, purge)
    fields = overdue(purge.plan, purge.today)
    with_unknown = Audience.RESTRICTED in _due(purge.plan, purge.today)
    roster = str(purge.roster)
    raw, data = read_whole(roster, MAX_ROSTER_BYTES), read(roster, MAX_ROSTER_BYTES)
    names = frozenset(one.field.name for one in fields)
    done = emptied(loaded, data, names, with_unknown=with_unknown)
    after = load_from(_instead(read, roster, done.content), purge.agenda, with_answers=False)
    check_emptied(purge.plan, after.plan, done.content, roster, names)
    by_hand = tuple(_minors_left(after.plan)) if "minor" in names else ()
    if done.content == data:
        return purge._replace(by_hand=by_hand)
    content = done.content
    if is_locked(raw):
        content = locked(content, str(password))
    asked = tuple(one.field for one in fields)
    return purge._replace(
        fields=fields,
        unknown=done.unknown,
        replaced=(*purge.replaced, Replacement(roster, raw, content)),
        stays=((_beside(purge, "counts", "yaml"), _counts(purge, asked, with_matrix=False)),),
        by_hand=by_hand,
    )


def _minors_left(after: Plan | None) -> Iterator[str]:
    if after and any(one.minor for one in after.participants):
        yield (
            "who is a minor stays in the roster, because else they would be named: write `no` as "
            "their `list_consent`, and run this again"
        )


def _instead(read: Read, path: str, content: bytes) -> Read:
    def reading(name: str, most: int) -> bytes:
        return content if name == path else read(name, most)

    return reading


def _of_whole_roster(loaded: Loaded, purge: Purge) -> Purge:
    plan, roster = purge.plan, str(purge.roster)
    people = plan.participants
    fields = [field for field in plan.fields if any(one.value(field.name) for one in people)]
    keeps_rows = plan.agenda.privacy.anonymise
    stays = [(_beside(purge, "counts", "yaml"), _counts(purge, fields, with_matrix=not keeps_rows))]
    table = anonymous_table(plan) if keeps_rows else None
    if table:
        stays.append((_beside(purge, "anonymous", "csv"), table_csv(table)))
    replaced, by_hand = list(purge.replaced), []
    without = _without_roster(loaded, purge.agenda)
    if without:
        replaced.append(without)
    else:
        by_hand.append(
            f"take `roster` out of {purge.agenda}: a comment or the layout is in the way"
        )
    link = Path(roster)
    data = (link, link.resolve()) if link.is_symlink() else (link,)
    return purge._replace(
        removed=(*purge.removed, *data),
        replaced=tuple(replaced),
        stays=tuple(stays),
        by_hand=tuple(by_hand),
    )


def _without_roster(loaded: Loaded, agenda: str) -> Replacement | None:
    document = loaded.texts.get(AGENDA_DOCUMENT)
    if not isinstance(document, Document):
        return None
    try:
        text = repaired(document, [Change(Route(AGENDA_DOCUMENT, ("roster",)))])
    except CannotRewriteError:
        return None
    data = read_whole(agenda, MAX_AGENDA_BYTES)
    return Replacement(agenda, data, encode_like(data, text))


def _beside(purge: Purge, what: str, ending: str) -> Path:
    """A new file beside the roster: `forum.participants.counts-2027-07-01.yaml`."""
    roster = Path(str(purge.roster))
    return roster.with_name(f"{roster.stem}.{what}-{purge.today}.{ending}")


def _counts(purge: Purge, fields: Iterable[RosterField], *, with_matrix: bool) -> bytes:
    event = purge.plan.agenda.event
    few = purge.plan.agenda.privacy.few
    head = (
        f"# What was counted when data of {event.id} were destroyed on {purge.today}.",
        f"# Numbers under {few} are not shown, nor others that would give them away.",
    )
    lines = counts(purge.plan, fields, with_matrix=with_matrix)
    return ("\n".join((*head, *lines)) + "\n").encode()


def certificate_path(purge: Purge, ending: str) -> Path:
    """Where the certificate goes: beside the roster, or beside the agenda where there is none."""
    if purge.roster is None:
        agenda = Path(purge.agenda)
        return agenda.with_name(f"{agenda.stem}.destroyed-{purge.today}.{ending}")
    return _beside(purge, "destroyed", ending)


def carry_out(purge: Purge, certificates: Iterable[tuple[Path, bytes]]) -> None:
    """Do what was planned, all of it or nothing.

    New files are written first and files that go are set aside; when the last file was replaced,
    and not before, what was set aside is deleted. Certificates get their names after that: where
    all ends in the middle, none says that it was done. Raises CannotWriteError, or OSError.
    """
    certificates = tuple(certificates)
    _check_free((*purge.stays, *certificates))
    undo: list[Callable[[], object]] = []
    aside: list[Path] = []
    named = [(path.with_name(f".{path.name}.unfinished"), path) for path, _ in certificates]
    try:
        for path, content in purge.stays:
            is_new = not path.exists()
            write_file(path, content, overwrite=True)
            undo += [path.unlink] if is_new else []
        for (unfinished, _), (_, content) in zip(named, certificates, strict=True):
            write_file(unfinished, content, overwrite=True)
            undo.append(unfinished.unlink)
        for path in purge.removed:
            hidden = path.with_name(f".{path.name}{_ASIDE}")
            path.rename(hidden)
            undo.append(_back(hidden, path))
            aside.append(hidden)
        replace_files(purge.replaced)
    except BaseException:
        for step in reversed(undo):
            with suppress(OSError):
                step()
        raise
    for path in aside:
        path.unlink()
    for unfinished, path in named:
        unfinished.replace(path)
    _drop_folders(purge)


def _check_free(new: Iterable[tuple[Path, bytes]]) -> None:
    """Raise CannotWriteError where another file stands.

    What a purge that broke off has left is the same, and not in the way.
    """
    for path, content in new:
        if path.exists() and not _holds(path, content):
            raise CannotWriteError(f"{path} is there already", "move it away; nothing was changed")


def _holds(path: Path, content: bytes) -> bool:
    try:
        return read_whole(str(path), MAX_ROSTER_BYTES) == content
    except UnreadableFileError:
        return False


def _drop_folders(purge: Purge) -> None:
    for folder in purge.outputs:
        _drop_empty(folder.folder, [path.parent for path in folder.gone])


def check_finished(folders: Iterable[Path]) -> None:
    """Raise CannotPurgeError where a purge broke off, and what it set aside is still there."""
    for folder in folders:
        for path in sorted(folder.glob(f".*{_ASIDE}")):
            name = path.name.removeprefix(".").removesuffix(_ASIDE)
            raise CannotPurgeError(
                f"a purge broke off, and {path} is what it was about to delete",
                f"call it {quoted(name)} again, and run this again; or delete it, where the agenda "
                "no longer names it",
            )


def _back(hidden: Path, path: Path) -> Callable[[], object]:
    return lambda: hidden.rename(path)


def _drop_empty(top: Path, folders: Iterable[Path]) -> None:
    """Remove the folders that are empty now, from the deepest up to the top."""
    for folder in sorted(set(folders), key=lambda path: -len(path.parts)):
        here = folder
        while here != top.parent and here.is_dir() and not any(here.iterdir()):
            here.rmdir()
            here = here.parent
