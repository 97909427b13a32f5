"""Options that commands share, and the colours they speak in."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

AUDIENCES = ("public", "participants", "team", "restricted")
"""Who an output can be for, from the widest circle; commands start without `Audience`."""

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

_STYLES: dict[str, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "advice": {"fg": "cyan", "bold": True},
    "place": {"fg": "blue", "bold": True},
    "hint": {"fg": "cyan"},
    "good": {"fg": "green", "bold": True},
    "strong": {"bold": True},
    "quiet": {"dim": True},
}


# Generic for the type checker only: releases before click 8.3 cannot be subscripted.
if TYPE_CHECKING:
    from datetime import timedelta

    from planner.model.releases import Releases

    _ParamType = click.ParamType[timedelta]
else:
    _ParamType = click.ParamType


def agenda_argument() -> Decorator:
    """FILE: an agenda, or `-` for standard input."""
    return click.argument("file", metavar="FILE")


def language_option() -> Decorator:
    """`--language`: which of several languages texts are read in."""
    return click.option(
        "--language",
        metavar="CODE",
        callback=_language,
        help="Read texts in this language where the agenda has it.",
    )


def _language(_context: click.Context, _option: click.Parameter, written: str | None) -> str | None:
    if written is None:
        return None
    from planner.decode.kinds import UnreadableError
    from planner.decode.words import read_language

    try:
        return read_language(written)
    except UnreadableError as error:
        raise click.BadParameter(f"{error.message}; {error.hint}") from None


def format_option() -> Decorator:
    """`--format`: text for people, or JSON."""
    return click.option(
        "--format",
        "output",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="For people, or for programs.",
    )


class DurationType(_ParamType):
    """A duration as it may stand in an agenda; none that is less than nothing."""

    name = "duration"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> "timedelta":
        """The duration; wrong usage with what would be right where it cannot be read."""
        from planner.decode.kinds import UnreadableError
        from planner.decode.times import read_duration

        if not isinstance(value, str):
            duration: timedelta = value  # a default that was converted before
            return duration
        try:
            return read_duration(value)
        except UnreadableError as error:
            self.fail(f"{error.message}; {error.hint}", param, ctx)


DURATION = DurationType()


def despite_errors_option() -> Decorator:
    """`--despite-errors`: write outputs although `check` finds errors in the plan."""
    return click.option(
        "--despite-errors",
        is_flag=True,
        help="Go on although `planner check` finds errors, such as a double booking.",
    )


def list_despite_errors_option() -> Decorator:
    """`--despite-errors` of lists: what could be read, for those who know what is missing."""
    return click.option(
        "--despite-errors",
        is_flag=True,
        help="List what could be read although something is wrong; for the team only.",
    )


def require_team_despite_errors(audience: str, *, despite_errors: bool) -> None:
    """Refuse a list for others than the team where not all could be read: a consent may be lost."""
    if despite_errors and audience in ("public", "participants"):
        raise click.UsageError(
            "--despite-errors is for the team: where not all can be read, nobody knows who "
            "refused to be listed"
        )


def folder_options() -> Decorator:
    """`-o` and `--overwrite` for a folder of outputs."""

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        overwrite = click.option(
            "--overwrite", is_flag=True, help="Replace outputs that were changed by hand."
        )
        output = click.option(
            "-o", "--output", "folder", metavar="DIR", help="The folder to write."
        )
        return output(overwrite(function))

    return decorate


def sequence_option() -> Decorator:
    """`--sequence`: how often the invites were sent before."""
    return click.option(
        "--sequence",
        type=click.IntRange(0, 2**31 - 1),
        default=0,
        show_default=True,
        metavar="N",
        help="How often these invites were sent before. Raise it by one each time you send them "
        "again, or calendars take the new ones for old.",
    )


def require_no_sequence(releases: "Releases | None", sequence: int) -> None:
    """Refuse `--sequence` where releases number the sessions."""
    if releases is not None and sequence:
        raise click.UsageError(
            "leave out --sequence: this agenda has releases, and they number each session by "
            "itself. After a change, `planner release` raises the numbers of what changed."
        )


def styled(text: str, role: str) -> str:
    """A text with the colours of a role."""
    return click.style(text, **_STYLES[role])


def terminal_columns(*, err: bool = False) -> int | None:
    """How wide a stream is where that is a terminal; None for pipes and files."""
    if not (sys.stderr if err else sys.stdout).isatty():
        return None
    import shutil

    return shutil.get_terminal_size().columns


def wants_colour(*, err: bool = False) -> bool:
    """Whether a stream is a terminal that may be given colours (https://no-color.org)."""
    stream = sys.stderr if err else sys.stdout
    return stream.isatty() and not os.environ.get("NO_COLOR")
