"""What a command says when it cannot go on, and the exit codes.

0 fine, 1 findings of severity error, 2 wrong usage, 3 a bug of ours.
"""

import os
from collections.abc import Sequence

import click

from planner.text.refusals import RefusalError

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_BUG = 3


class CannotError(click.ClickException):
    """Something an organiser asked for cannot be done; says why, and what to do."""

    exit_code = EXIT_FINDINGS

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint

    def show(self, file: object = None) -> None:
        """Print the message and the hint to standard error."""
        del file
        click.echo(f"{click.style('error', fg='red', bold=True)}: {self.message}", err=True)
        if self.hint:
            click.echo(f"  {click.style('= hint:', fg='cyan')} {self.hint}", err=True)


def guarded(command: click.Command, arguments: Sequence[str]) -> int:
    """Run a command and turn whatever happens into an exit code, never into a stack trace.

    `PLANNER_DEBUG=1` lets a bug's stack trace through, for those who mend it.
    """
    try:
        code = command.main(list(arguments), prog_name="planner", standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("stopped", err=True)
        return EXIT_FINDINGS
    except (click.ClickException, RefusalError) as error:
        said = CannotError(error.message, error.hint) if isinstance(error, RefusalError) else error
        said.show()
        return said.exit_code
    except SystemExit:
        # What click makes of a broken pipe: its reader has seen enough, and that is fine.
        return 0
    except OSError as error:
        reason = (error.strerror or "it cannot be used").lower()
        CannotError(f"{error.filename or 'a file'}: {reason}").show()
        return EXIT_FINDINGS
    except Exception as error:
        if os.environ.get("PLANNER_DEBUG"):
            raise
        _apologise(error)
        return EXIT_BUG
    return code if isinstance(code, int) else 0


def _apologise(error: Exception) -> None:
    # The kind of the error and where it was raised, but not its text: that may hold personal data.
    traceback = error.__traceback__
    while traceback and traceback.tb_next:
        traceback = traceback.tb_next
    where = ""
    if traceback:
        code = traceback.tb_frame.f_code
        where = f" in {os.path.basename(code.co_filename)}:{traceback.tb_lineno}"  # noqa: PTH119  # pathlib is not needed to start
    click.echo(
        f"planner made a mistake ({type(error).__name__}{where}). Your files were not changed.\n"
        "Please report it with the command you ran, but without personal data: see "
        "CONTRIBUTING.md. PLANNER_DEBUG=1 shows more.",
        err=True,
    )
