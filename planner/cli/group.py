"""The group of all commands."""

from importlib import import_module

import click

from planner import __version__

# In the order in which a person needs them.
SECTIONS = {
    "Plan": ("new", "check", "explain", "fmt", "show", "diff", "risk", "schema"),
    "Change the agenda": ("insert", "move", "swap", "shift", "resize", "remove"),
    "On the day": ("now", "late"),
    "Lists and files": (
        "roster", "roster import", "roster organisations", "logistics", "invites", "workbook",
        "workbook sync", "build",
    ),
    "Tell people": ("release", "send", "replies", "publish", "templates"),
    "Privacy": ("leaks", "purge"),
}  # fmt: skip
SUBCOMMANDS: dict[str, tuple[str, ...]] = {
    "roster": ("import", "organisations"),
    "workbook": ("sync",),
}
"""Commands of two words, by the first: `planner roster import` stands beside `planner roster`."""

COMMANDS = tuple(name for names in SECTIONS.values() for name in names)


class _LazyGroup(click.Group):
    """A group that imports a command's module when the command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands of one word, in their own order: what a shell can complete."""
        return [name for name in COMMANDS if " " not in name]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with a name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = cmd_name.replace(" ", "_")
        command: click.Command = import_module(f"planner.cli.{module}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands section by section."""
        width = max(map(len, COMMANDS))
        limit = formatter.width - width - 6
        for section, names in SECTIONS.items():
            commands = [(name, self.get_command(ctx, name)) for name in names]
            rows = [
                (f"{name:{width}}", one.get_short_help_str(limit)) for name, one in commands if one
            ]
            with formatter.section(section):
                formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Like click's, with a suggestion for a command that is not there."""
        name = args[0]
        if args[1:2] and args[1] in SUBCOMMANDS.get(name, ()):
            both = f"{name} {args[1]}"
            return both, self.get_command(ctx, both), args[2:]
        if not name.startswith("-") and name not in COMMANDS:
            from planner.vocabulary.spelling import closest

            near = closest(name, COMMANDS, limit=1)
            offer = f" Did you mean '{near[0]}'?" if near else ""
            ctx.fail(f"There is no command '{name}'.{offer}")
        return super().resolve_command(ctx, args)


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Plan an event from one agenda and one roster.

    The agenda is a text file. Planner checks it, draws the day, lists the participants, and
    writes calendar invites and spreadsheets. It works offline, and changes a file of yours only
    when you say `--write`.

    \b
    Start here:
      planner new my-forum                  write an agenda and a roster to begin with
      planner check my-forum/agenda.yaml    find mistakes, each at its line
      planner show my-forum/agenda.yaml     see the day
      planner late my-forum/agenda.yaml 20m save a day that runs late
      planner build my-forum/agenda.yaml    write schedule, rosters, invites and workbook
    """
