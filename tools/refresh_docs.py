"""Bring the documentation up to date with the program: run it after changing either.

    python tools/refresh_docs.py

It writes the JSON Schema, the reference of the format, the manual of the rules, the blocks of
README.md that show files and outputs, and the picture of `planner show`.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "planner" / "agenda.schema.json"
REFERENCE = ROOT / "docs" / "format.md"
RULES = ROOT / "docs" / "rules.md"
README = ROOT / "README.md"
PICTURE = ROOT / "docs" / "show.svg"
PICTURED = ROOT / "agendas" / "safe-online-bangkok.yaml"

_NOW = "1803859200"  # 28 February 2027: releases are told while what they tell is to come
_TOLD = "everyone is told"

_BLOCK = re.compile(r"(<!-- (file|output): (.+?) -->\n```\w+\n)(.*?)(```\n)", re.DOTALL)


def planner(*arguments: str, folder: Path = ROOT, is_told: bool = False) -> str:
    """What a command prints, on both streams."""
    result = subprocess.run(  # noqa: S603  # the project itself
        [sys.executable, "-m", "planner", *arguments],
        cwd=folder,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"SOURCE_DATE_EPOCH": _NOW} if is_told else None,
    )
    return result.stdout


def with_blocks(readme: str) -> str:
    """The README with its files and outputs as they are now."""

    def block(match: re.Match[str]) -> str:
        head, kind, subject, _, tail = match.groups()
        return head + (_file(subject) if kind == "file" else _output(subject)) + tail

    return _BLOCK.sub(block, readme)


def _file(path: str) -> str:
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("#")).lstrip("\n")


def _output(command: str) -> str:
    """A command's output; what it writes goes to a folder that is thrown away."""
    if " && " in command:
        return _story(command.split(" && "))
    words = command.split()[1:]
    if "-o" not in words:
        return planner(*words)
    with tempfile.TemporaryDirectory() as folder:
        absolute = [str(ROOT / word) if word.endswith(".yaml") else word for word in words]
        return planner(*absolute, folder=Path(folder))


def _story(commands: list[str]) -> str:
    """What the last of several commands prints, in a copy of the examples."""
    with tempfile.TemporaryDirectory() as name:
        folder, said = Path(name), ""
        shutil.copytree(ROOT / "examples", folder / "examples")
        for command in commands:
            if command == _TOLD:
                _tell_everyone(folder)
            else:
                said = planner(*shlex.split(command)[1:], folder=folder, is_told=True)
    return said


def _tell_everyone(folder: Path) -> None:
    """As if `planner send --smtp` and the phone had told all that is to be told."""
    from datetime import UTC, datetime

    from planner import load
    from planner.ledger.store import Ledger
    from planner.releasing.making import known_of, messages

    (path,) = folder.glob("examples/*.told.sqlite")
    plan = load(path.with_name(path.name.replace(".told.sqlite", ".yaml"))).plan
    if plan is None or plan.releases is None:
        raise SystemExit(f"{path.name} has no release")
    now = datetime.fromtimestamp(int(_NOW), UTC)
    with Ledger(str(path), plan.agenda.event.id, writes=True) as ledger:
        found = messages(
            plan, plan.releases, known_of(ledger), plan_in=lambda _language: plan,
            languages=plan.agenda.event.languages, now=now,
        )  # fmt: skip
        ledger.keep(*(message.told for message in found))


def picture() -> str:
    """The terminal's picture of an agenda, as SVG without fonts from elsewhere."""
    from io import StringIO

    from rich._export_format import CONSOLE_SVG_FORMAT
    from rich.console import Console

    from planner import load
    from planner.programme.terminal import programme_view
    from planner.schedule.selection import Selection

    plan = load(PICTURED).plan
    if plan is None:
        raise SystemExit(f"{PICTURED} cannot be read")
    console = Console(
        record=True, width=110, file=StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(programme_view(plan, Selection()))
    own_fonts = re.sub(r"@font-face \{\{.*?\}\}\n", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    own_fonts = own_fonts.replace(
        "Fira Code, monospace", "Menlo, Consolas, 'DejaVu Sans Mono', monospace"
    )
    return console.export_svg(
        title="planner show agendas/safe-online-bangkok.yaml",
        code_format=own_fonts,
        unique_id="planner",
    )


def current() -> dict[Path, str]:
    """Every generated file but the picture, as it should be."""
    return {
        SCHEMA: planner("schema"),
        REFERENCE: planner("schema", "--reference"),
        RULES: planner("explain", "--reference"),
        README: with_blocks(README.read_text(encoding="utf-8")),
    }


def main() -> None:
    """Write what has changed, and say so."""
    for path, text in (*current().items(), (PICTURE, picture())):
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"refreshed {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
