"""`planner roster organisations`."""

from typing import TYPE_CHECKING, Any

import click

from planner.cli.errors import CannotError
from planner.cli.options import format_option, styled, wants_colour
from planner.cli.passwords import chosen_password, password_options, reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from planner.loading import Loaded
    from planner.roster.organisations import Proposal
    from planner.text.diagnostics import Route


@click.command()
@click.argument("file", metavar="FILE")
@click.option(
    "--accept",
    "accepted",
    multiple=True,
    metavar="NAME",
    help="Write this spelling for all that are proposed with it; may be given several times.",
)
@click.option("--accept-all", "all_of_them", is_flag=True, help="Accept every proposal as it is.")
@click.option("--write", is_flag=True, help="Change the roster; else it is only shown.")
@format_option()
@password_options("it opens a roster that is locked; a locked one is not written.")
def command(
    file: str,
    accepted: tuple[str, ...],
    all_of_them: bool,
    write: bool,
    output: str,
    password_file: str | None,
    ask_password: bool,
) -> None:
    """Propose which organisations of a roster are one that is spelt in several ways.

    FILE is an agenda that names a roster, or a roster itself. Nothing is merged unless you accept
    it, and nothing is written without `--write`. Of each proposal the first spelling is the one
    that would be kept.

    \b
    Examples:
      planner roster organisations forum.yaml
      planner roster organisations forum.yaml --accept "Example Trust"
      planner roster organisations participants.xlsx --accept-all --write
    """
    if write and not (accepted or all_of_them):
        raise click.UsageError("say what to write: --accept NAME, or --accept-all")
    from planner.cli.reporting import plan_with_roster
    from planner.loading import load_any
    from planner.roster.organisations import proposals

    password = chosen_password(password_file, ask=ask_password, is_new=False)
    loaded = load_any(file, read=reader(password))
    plan = plan_with_roster(loaded)
    found = proposals(plan.participants)
    chosen = [(one, one.kept) for one in found] if all_of_them else []
    for name in accepted:
        chosen = [*(pair for pair in chosen if name not in _texts(pair[0])), *_named(found, name)]
    if output == "json":
        _echo_json(loaded, found, chosen)
    elif chosen:
        _echo_changes(loaded, chosen)
    else:
        _echo_proposals(found)
    if chosen:
        _change(file, loaded, chosen, write=write)


def _texts(proposal: "Proposal") -> list[str]:
    return [spelling.text for spelling in proposal.spellings]


def _named(found: "Sequence[Proposal]", name: str) -> "list[tuple[Proposal, str]]":
    """The proposals that have a spelling, each with that spelling to keep."""
    named = [(one, name) for one in found if name in _texts(one)]
    if not named:
        from planner.cli.choices import unknown

        known = list(dict.fromkeys(text for one in found for text in _texts(one)))
        if not known:
            raise CannotError(
                "there is nothing to accept: no organisation is proposed as one", None
            )
        raise unknown("spelling among the proposals", name, known, "--accept")
    return named


def _texts_to_write(chosen: "Iterable[tuple[Proposal, str]]") -> "dict[Route, str]":
    return {
        person.route / "organisation": kept
        for proposal, kept in chosen
        for spelling in proposal.spellings
        for person in spelling.people
        if spelling.text != kept
    }


def _echo_proposals(found: "Sequence[Proposal]") -> None:
    from planner.rules.wording import all_named
    from planner.text.render import printable
    from planner.text.width import display_width, pad
    from planner.text.wording import count, quoted

    for number, proposal in enumerate(found, 1):
        people = sum(len(spelling.people) for spelling in proposal.spellings)
        ways = count(len(proposal.spellings), "spelling")
        head = f"{number}. {ways}, {count(people, 'participant')}"
        click.echo(styled(head, "place"), color=wants_colour())
        width = min(48, max(display_width(printable(text)) for text in _texts(proposal)))
        for place, spelling in enumerate(proposal.spellings):
            mark = styled("keep", "good") if place == 0 else "    "
            ids = all_named([person.id for person in spelling.people]).replace("`", "")
            text = pad(printable(spelling.text), width)
            line = f"   {mark}  {text}  {len(spelling.people):>3}  {ids}"
            click.echo(line.rstrip(), color=wants_colour())
        for reason in proposal.reasons:
            click.echo(f"         {styled(printable(reason), 'quiet')}", color=wants_colour())
        click.echo()
    if not found:
        click.echo("No organisation looks as if it were spelt in several ways.", err=True)
        return
    first = quoted(found[0].kept)
    click.echo(
        f"{count(len(found), 'proposal')}; nothing was changed. `--accept NAME` takes one, by the "
        f"spelling to keep, such as {printable(first)}; `--accept-all` takes all as they are.",
        err=True,
    )


def _echo_changes(loaded: "Loaded", chosen: "Iterable[tuple[Proposal, str]]") -> None:
    from planner.text.render import printable
    from planner.text.wording import quoted

    for at, person, before, after in _changes(loaded, chosen):
        where = styled(f"{printable(at.path)}: {at.label or f'line {at.line}'}, {person}", "place")
        words = f"write {quoted(after)} for {quoted(before)}"
        click.echo(f"{where}: {printable(words)}", color=wants_colour())


def _changes(loaded: "Loaded", chosen: "Iterable[tuple[Proposal, str]]") -> "list[Any]":
    """The changes in the order of the roster: place, id, and the organisation before and after."""
    found = [
        (loaded.place(person.route / "organisation"), person.id, spelling.text, kept)
        for proposal, kept in chosen
        for spelling in proposal.spellings
        for person in spelling.people
        if spelling.text != kept
    ]
    return sorted(found, key=lambda change: (change[0].line, change[0].column))


def _echo_json(
    loaded: "Loaded", found: "Sequence[Proposal]", chosen: "Sequence[tuple[Proposal, str]]"
) -> None:
    from planner.interchange.json_export import dump

    document = {
        "proposals": [
            {
                "keep": proposal.kept,
                "reasons": list(proposal.reasons),
                "spellings": [
                    {
                        "text": spelling.text,
                        "count": len(spelling.people),
                        "participants": [person.id for person in spelling.people],
                    }
                    for spelling in proposal.spellings
                ],
            }
            for proposal in found
        ],
        "changes": [
            {"participant": person, "line": at.line, "before": before, "after": after}
            for at, person, before, after in _changes(loaded, chosen)
        ],
    }
    click.echo(dump(document), nl=False)


def _change(
    file: str, loaded: "Loaded", chosen: "Sequence[tuple[Proposal, str]]", *, write: bool
) -> None:
    """Try the changes on the file, and write it if asked."""
    from planner.files import STANDARD_INPUT
    from planner.respelling import respelt, write_respelt
    from planner.text.wording import count

    texts = _texts_to_write(chosen)
    if file == STANDARD_INPUT:
        raise CannotError("standard input cannot be changed", "name a file")
    changed = respelt(file, loaded, texts)
    if not write:
        click.echo(f"Nothing was written; `--write` changes {count(len(texts), 'cell')}.", err=True)
        return
    write_respelt(changed)
    click.echo(f"Wrote {count(len(texts), 'cell')} of {changed.path}.", err=True)
