"""Bring the documentation up to date with the program: run it after changing either.

    python tools/refresh_docs.py

It writes the JSON Schema, the reference of the format, the manual of the rules, the blocks of
README.md that show files and outputs, and the picture of `planner show`.
"""

import re
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

_BLOCK = re.compile(r"(<!-- (file|output): (.+?) -->\n```\w+\n)(.*?)(```\n)", re.DOTALL)


def planner(*arguments: str, folder: Path = ROOT) -> str:
    """What a command prints, on both streams."""
    result = subprocess.run(  # noqa: S603  # the project itself
        [sys.executable, "-m", "planner", *arguments],
        cwd=folder,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
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
    words = command.split()[1:]
    if "-o" not in words:
        return planner(*words)
    with tempfile.TemporaryDirectory() as folder:
        absolute = [str(ROOT / word) if word.endswith(".yaml") else word for word in words]
        return planner(*absolute, folder=Path(folder))


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
