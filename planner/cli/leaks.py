"""`planner leaks`."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planner.cli.errors import EXIT_FINDINGS, CannotError
from planner.cli.options import AUDIENCES, format_option
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from planner.leaks.opened import Unlock
    from planner.leaks.report import FileReport
    from planner.leaks.secrets import Reader
    from planner.schedule.plan import Plan

_MOST_BYTES = 200_000_000


@click.command()
@click.argument("folder", metavar="DIR|FILE")
@click.argument("agenda", metavar="AGENDA")
@click.option(
    "--audience",
    type=click.Choice(AUDIENCES),
    help="Who the files are for of which neither a manifest nor their names say it.",
)
@password_options("it opens workbooks that are locked.")
@format_option()
def command(
    folder: str,
    agenda: str,
    audience: str | None,
    password_file: str | None,
    ask_password: bool,
    output: str,
) -> None:
    """Look through finished files for what their readers must not see.

    Every file below DIR is opened, whoever made it: workbooks with their hidden sheets, comments
    and properties, documents, mails, calendars, archives. Who a file is for, its folder's manifest
    says, or its name (`lunch.public.xlsx`), or --audience. Each value of the roster that they
    must not see is looked for in the ways people write it. The private ledger of what people were
    told is for none of them.

    It says the file, the place, the field and the participant's id, and never the value. Exits
    with 1 where something was found. PDFs and pictures are named, and not looked into.

    \b
    Examples:
      planner leaks out/forum forum.yaml
      planner leaks website forum.yaml --audience public
      planner leaks menu.xlsx forum.yaml --audience team --format json
    """
    from planner.cli.reporting import readable_plan
    from planner.leaks.report import leaks_json, leaks_lines, skipped_lines, summary
    from planner.loading import load_any

    if Path(agenda).is_dir():
        raise CannotError(
            f"{agenda} is a folder, not an agenda",
            "name what to look through first and the agenda second: `planner leaks DIR AGENDA`",
        )
    password = chosen_password(password_file, ask=ask_password, is_new=False)
    plan = readable_plan(load_any(agenda, read=reader(password)))
    if not plan.participants:
        raise CannotError(
            "there is nobody on the roster, so there is nothing to look for",
            "name an agenda whose `roster` lists people, or the roster itself",
        )
    reports = list(_reports(plan, Path(folder), audience, password))
    if output == "json":
        click.echo(leaks_json(reports), nl=False)
    else:
        for line in leaks_lines(reports):
            click.echo(line)
    skipped = list(skipped_lines(reports))
    if skipped:
        click.echo("Not looked into:", err=True)
        for line in skipped:
            click.echo(f"  {line}", err=True)
    click.echo(summary(reports), err=True)
    if any(report.looked.leaks for report in reports):
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _reports(
    plan: "Plan", folder: Path, audience: str | None, password: str | None
) -> "Iterator[FileReport]":
    from planner.files import UnreadableFileError, read_whole
    from planner.leaks.opened import Skipped
    from planner.leaks.report import FileReport
    from planner.leaks.scan import Looked, Lookout, is_ledger
    from planner.leaks.secrets import Reader
    from planner.vocabulary.audience import Audience

    if not folder.exists():
        raise CannotError(f"{folder} is not there", "name a folder of outputs, or a file")
    lookout, unlock = Lookout(plan), _unlock(password)
    known = _by_manifest(folder)
    for path in _files(folder):
        shown = path.relative_to(folder).as_posix() if folder.is_dir() else str(path)
        who = _reader_of(path, known, audience)
        if who is None and is_ledger(shown, b""):
            who = Reader(Audience.TEAM)  # for whomever else the folder is
        if who is None:
            yield FileReport(shown, None, Looked((), ()))
            continue
        try:
            data = read_whole(str(path), _MOST_BYTES)
        except UnreadableFileError as error:
            yield FileReport(shown, who, Looked((), (Skipped("", error.diagnostic.message),)))
            continue
        yield FileReport(shown, who, lookout.look(shown, data, who, unlock))


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder, without following links; the manifest's own are looked at too."""
    if not folder.is_dir():
        yield folder
        return
    for above, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != ".git")
        for name in sorted(names):
            path = Path(above) / name
            if not path.is_symlink():
                yield path


def _by_manifest(folder: Path) -> "dict[Path, Reader]":
    from planner.files import UnreadableFileError, read_whole
    from planner.leaks.readers import readers_by_manifest
    from planner.output import MANIFEST

    found: dict[Path, Reader] = {}
    top = folder if folder.is_dir() else folder.parent
    places = [path for path in _files(top) if path.name == MANIFEST] if folder.is_dir() else []
    for path in places or [top / MANIFEST]:
        try:
            said = readers_by_manifest(read_whole(str(path), _MOST_BYTES))
        except UnreadableFileError:
            continue
        found.update({path.parent / name: who for name, who in said.items()})
    return found


def _reader_of(path: Path, known: "dict[Path, Reader]", audience: str | None) -> "Reader | None":
    from planner.leaks.readers import reader_by_name
    from planner.leaks.secrets import Reader
    from planner.output import MANIFEST, MANIFEST_TEXT
    from planner.vocabulary.audience import Audience

    if path in known:
        return known[path]
    if path.name in (MANIFEST, MANIFEST_TEXT):
        return Reader(Audience.TEAM)
    return reader_by_name(path.name) or (Reader(Audience[audience.upper()]) if audience else None)


def _unlock(password: str | None) -> "Unlock":
    def unlock(data: bytes) -> bytes | None:
        from planner.locking import LockError, is_locked, unlocked

        if password is None or not is_locked(data):
            return None
        try:
            return unlocked(data, password)
        except LockError:
            return None

    return unlock
