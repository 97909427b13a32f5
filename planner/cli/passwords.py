"""Where passwords come from: the first line of a file, or a terminal, and nowhere else.

A command line can be read by everyone on the computer and stays in the shell's history, and what
stands in the environment is handed on to every program that is started.
"""

import os
import stat
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from planner.cli.errors import CannotError
from planner.cli.options import Decorator

if TYPE_CHECKING:
    from planner.loading import Read

_LONGEST_FILE = 10_000


def password_options(locks: str) -> Decorator:
    """`--password-file` and `--ask-password`; ``locks`` says what the password is for."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        from_file = click.option(
            "--password-file",
            metavar="FILE",
            help=f"The password, as the first line of this file: {locks}",
        )
        asked = click.option(
            "--ask-password", is_flag=True, help="Ask for the password on the terminal instead."
        )
        return from_file(asked(function))

    return decorate


def chosen_password(file: str | None, *, ask: bool, is_new: bool) -> str | None:
    """The password a user gave, or None where they gave none.

    One that ``is_new``, to lock something, must be good enough, and is asked for twice.
    """
    if file is not None and ask:
        raise click.UsageError("give --password-file or --ask-password, not both.")
    if file is None and not ask:
        return None
    password = _read(file) if file is not None else _ask(is_new=is_new)
    if not password.strip():
        where = f"the first line of {file}" if file else "what you typed"
        raise CannotError(f"the password is empty: {where}", "write the password there, alone")
    if is_new:
        from planner.locking import checked_password

        checked_password(password)
    return password


def _read(file: str) -> str:
    text = text_in(file, "write the password into a plain text file, as its first line")
    return text.split("\n", 1)[0].removesuffix("\r")


def text_in(file: str, hint: str) -> str:
    """The text of a file that holds a secret; ``hint`` is what to write into it.

    Says so where others can read it.
    """
    from planner.files import read_whole

    try:
        text = read_whole(file, _LONGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CannotError(f"{file} is not a text in UTF-8", hint) from None
    _warn_of_readers(file)
    return text


def _warn_of_readers(file: str) -> None:
    """Say so where other users of the computer can read the file."""
    try:
        mode = os.stat(file).st_mode  # noqa: PTH116  # `-` and names as they were given
    except OSError:
        return  # standard input
    if os.name == "posix" and stat.S_ISREG(mode) and mode & (stat.S_IRGRP | stat.S_IROTH):
        click.echo(
            f"warning: others on this computer can read {file}; `chmod 600 {file}` keeps it yours",
            err=True,
        )


def _ask(*, is_new: bool) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError("--ask-password needs a terminal; give --password-file instead.")
    password: str = click.prompt(
        "Password", hide_input=True, confirmation_prompt=is_new, default="", show_default=False,
        err=True,
    )  # fmt: skip
    return password


def reader(password: str | None) -> "Read":
    """How files are read: those that are locked are opened, where a password was given.

    Raises CannotError where it does not open one.
    """
    from planner.files import read_whole

    if password is None:
        return read_whole
    from planner.locking import LockError, is_locked, unlocked

    def read(path: str, max_bytes: int) -> bytes:
        data = read_whole(path, max_bytes)
        if not is_locked(data):
            return data
        try:
            return unlocked(data, password)
        except LockError as error:
            raise CannotError(f"{path}: {error.message}", error.hint) from None

    return read
