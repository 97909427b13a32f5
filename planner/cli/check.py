"""`planner check`."""

import sys
from typing import TYPE_CHECKING

import click

from planner.cli.edits import write_option
from planner.cli.errors import EXIT_FINDINGS
from planner.cli.instants import present_day
from planner.cli.options import language_option, styled, terminal_columns, wants_colour
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from planner.checking import Checked
    from planner.reports.report import Choice, Report

_FORMATS = ("text", "json", "markdown", "sarif", "github")


def _codes(
    _context: click.Context, _option: click.Parameter, written: tuple[str, ...]
) -> frozenset[str]:
    """The codes given, apart or with commas; wrong usage where one does not exist."""
    codes = frozenset(code.strip() for each in written for code in each.split(",")) - {""}
    if written and not codes:
        raise click.BadParameter("it needs a code; `planner explain` lists them")
    if codes:
        from planner.reports.codes import all_codes, missing_code

        known = all_codes()
        for code in sorted(codes.difference(known)):
            raise click.BadParameter(missing_code(code))
    return codes


def _code(context: click.Context, option: click.Parameter, written: str | None) -> str | None:
    if written is not None and len(_codes(context, option, (written,))) > 1:
        raise click.BadParameter("it takes one code: each waiver has its own reason")
    return written.strip(" ,") if written is not None else None


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--select",
    metavar="CODE",
    multiple=True,
    callback=_codes,
    help="Only findings of this code. Several: with commas, or the option again.",
)
@click.option(
    "--ignore",
    metavar="CODE",
    multiple=True,
    callback=_codes,
    help="All findings but those of this code.",
)
@click.option(
    "--severity",
    type=click.Choice(["error", "warning", "advice"]),
    default="advice",
    show_default=True,
    help="Only findings this serious, or more.",
)
@click.option("--statistics", is_flag=True, help="How often each code was found.")
@click.option("--watch", is_flag=True, help="Check again whenever a file is saved.")
@click.option("--fix", is_flag=True, help="Show what can be mended without any doubt.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="Show what can be mended at all: look at it first."
)
@click.option(
    "--waive", metavar="CODE", callback=_code, help="Permit what a rule finds, at one place."
)
@click.option("--at", metavar="PLACE", help="With --waive: the session, person, room or date.")
@click.option("--reason", metavar="TEXT", help="With --waive: why it may stay as it is.")
@click.option("--by", metavar="NAME", help="With --waive: who decided it.")
@click.option(
    "--until",
    metavar="DATE",
    help="With --waive: the last day on which it holds; the event's last, unless said otherwise.",
)
@write_option()
@click.option(
    "--format",
    "output",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="`text` for you, `json` for programs, `markdown` to send to a colleague, `sarif` for code "
    "hosts and editors, `github` for annotations in GitHub Actions.",
)
@password_options("it opens a roster that is locked.")
@language_option()
def command(
    files: tuple[str, ...],
    select: frozenset[str],
    ignore: frozenset[str],
    severity: str,
    statistics: bool,
    watch: bool,
    fix: bool,
    unsafe_fixes: bool,
    waive: str | None,
    at: str | None,
    reason: str | None,
    by: str | None,
    until: str | None,
    write: bool,
    output: str,
    password_file: str | None,
    ask_password: bool,
    language: str | None,
) -> None:
    """Find every mistake in agendas and their rosters, or in a roster alone.

    Each is shown at its line, with what to do; many are sorted under a heading for each day.
    `planner explain CODE` says more about one. Exits with 0 when there is no error among what
    is shown (warnings and advice are fine), else with 1.

    What --select, --ignore and --severity hide is counted in the last line, so that nobody
    takes it for all well. They never hide why a file, or its roster, could not be read: nothing
    in it was checked then.

    --fix shows what can be mended, and --waive how a finding is permitted in the agenda; both
    change a file only with --write. Under `rules:` an agenda turns rules off or sets them.

    \b
    Examples:
      planner check forum.yaml
      planner check forum.yaml --watch
      planner check forum.yaml --fix --write
      planner check forum.yaml --waive long-sitting --at mapping --reason "groups walk about"
      planner check *.yaml --severity warning --ignore long-sitting,late-risk
      planner check forum.yaml --statistics
      planner check forum.yaml --format markdown > check.md
      planner check - --format json < forum.yaml
    """
    from planner.reports.report import Choice, report_on
    from planner.text.diagnostics import Severity, has_errors

    if statistics and output not in ("text", "json"):
        raise click.UsageError(f"--statistics is for text and json, not for {output}.")
    choice = Choice(select, ignore, Severity(severity))
    asked = {"--fix": fix, "--unsafe-fixes": unsafe_fixes, "--waive": waive, "--watch": watch}
    _check_usage([name for name, is_asked in asked.items() if is_asked], write=write)
    password = _password(password_file, ask=ask_password, is_alone=not any(asked.values()))
    if waive is None and (left := _given(at=at, reason=reason, by=by, until=until)):
        raise click.UsageError(f"--{left[0]} goes with --waive.")
    if waive is not None:
        _waive(files, waive, at, reason, by, until, write=write)
        return
    if watch:
        _watch(files, choice, output, statistics=statistics, language=language)
        return
    is_trial = (fix or unsafe_fixes) and not write
    if fix or unsafe_fixes:
        if output != "text":
            raise click.UsageError("--fix shows what changes, for people: leave out --format.")
        _fix(files, choice, unsafe=unsafe_fixes, write=write)
    report = report_on(check_files(files, language, present_day(), password), choice)
    if is_trial:
        click.echo(f"As it is: {_summary(report)}", err=True, color=wants_colour(err=True))
    elif output == "text":
        _print(report, statistics=statistics)
    else:
        _write(report, output, statistics=statistics)
    if has_errors(report.diagnostics):
        raise click.exceptions.Exit(EXIT_FINDINGS)


def _password(file: str | None, *, ask: bool, is_alone: bool) -> str | None:
    """What opens a locked roster, where nothing but a check is asked for."""
    if (file is not None or ask) and not is_alone:
        raise click.UsageError("a roster that is locked can be checked, and not watched or mended.")
    return chosen_password(file, ask=ask, is_new=False)


def _check_usage(asked: list[str], *, write: bool) -> None:
    """Stop where two things are asked for at once, or a file is to be written for neither."""
    if len(asked) > 1 and asked != ["--fix", "--unsafe-fixes"]:
        raise click.UsageError(f"{' and '.join(asked)}: ask for one at a time.")
    if write and asked in ([], ["--watch"]):
        raise click.UsageError("--write goes with --fix, --unsafe-fixes or --waive.")


def _given(**options: str | None) -> list[str]:
    return [name for name, value in options.items() if value is not None]


def _waive(
    files: tuple[str, ...],
    code: str,
    at: str | None,
    reason: str | None,
    by: str | None,
    until: str | None,
    *,
    write: bool,
) -> None:
    from planner.cli.waiving import waive

    if len(files) > 1:
        raise click.UsageError("--waive writes into one agenda; name it alone.")
    waive(files[0], code, at, reason=reason, by=by, until=until, today=present_day(), write=write)


def _fix(files: tuple[str, ...], choice: "Choice", *, unsafe: bool, write: bool) -> None:
    from planner.cli.fixing import fix

    for file in files:
        fix(
            file,
            beside=[other for other in files if other != file],
            unsafe=unsafe,
            today=present_day(),
            wanted=lambda diagnostic: choice.hides(diagnostic) is None,
            write=write,
        )


def check_files(
    files: "Sequence[str]", language: str | None, today: "date", password: str | None = None
) -> "list[Checked]":
    """Check files: agendas, each beside the others, and rosters alone."""
    from planner.checking import examine
    from planner.loading import beside_one_another, load_any

    read = reader(password)
    loaded = [load_any(file, language=language, read=read) for file in files]
    return [examine(each, today=today) for each in beside_one_another(loaded)]


def _summary(report: "Report") -> str:
    from planner.reports.wording import summary

    return summary(report, styled)


def _print(report: "Report", *, statistics: bool) -> None:
    for part in text_parts(report, statistics=statistics):
        click.echo(part, color=wants_colour())
    click.echo(_summary(report), color=wants_colour())


def text_parts(report: "Report", *, statistics: bool) -> "list[str]":
    """What stands above the last line: the findings, or how often each code was found."""
    if not report.diagnostics:
        return []
    if statistics:
        from planner.reports.statistics import statistics_text

        return [statistics_text(report, styled, terminal_columns())]
    from planner.reports.plain import plain_text

    return [plain_text(report, styled, terminal_columns())]


def _write(report: "Report", output: str, *, statistics: bool) -> None:
    if output == "json":
        from planner.reports.json_report import report_json

        click.echo(report_json(report, statistics=statistics), nl=False)
    elif output == "markdown":
        from planner.reports.markdown import markdown

        click.echo(markdown(report), nl=False)
    else:
        _write_for_hosts(report, output)


def _write_for_hosts(report: "Report", output: str) -> None:
    from pathlib import Path

    from planner.reports.wording import summary

    folder = str(Path.cwd())
    if output == "sarif":
        from planner.reports.sarif import sarif

        click.echo(sarif(report, folder), nl=False)
    else:
        from planner.reports.github import github_commands

        click.echo(github_commands(report, folder), nl=False)
    # Neither has a place for what was hidden.
    click.echo(summary(report), err=True)


def _watch(
    files: tuple[str, ...], choice: "Choice", output: str, *, statistics: bool, language: str | None
) -> None:
    from planner.cli.errors import CannotError

    if output != "text":
        raise click.UsageError("--watch writes for people: leave out --format, or --watch.")
    if "-" in files:
        raise click.UsageError("--watch reads a file again: name it instead of `-`.")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CannotError(
            "`--watch` needs a terminal to write on", "leave `--watch` out to check once"
        )
    from planner.cli.instants import wall_clock
    from planner.cli.keys import keyboard
    from planner.cli.rechecking import Rechecked, recheck, terminal_page
    from planner.cli.watching import until_told_to_stop

    watched = Rechecked(files, lambda: check_files(files, language, present_day()), choice)
    with until_told_to_stop(), keyboard(sys.stdin) as keys:
        recheck(
            watched,
            clock=wall_clock,
            keyboard=keys,
            show=terminal_page(sys.stdout, statistics=statistics),
        )
