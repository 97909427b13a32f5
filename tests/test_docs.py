"""The documentation says what the program does; `python tools/refresh_docs.py` mends it."""

import re
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from plans import ROOT

REFRESH = runpy.run_path(str(ROOT / "tools" / "refresh_docs.py"))
NAMED_COMMAND = re.compile(r"`planner ([a-z]+)")
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*.md")])


@pytest.mark.parametrize(
    "name", ["planner/agenda.schema.json", "docs/format.md", "docs/rules.md", "README.md"]
)
def test_generated_pages_are_current(name: str) -> None:
    path = ROOT / name
    assert path.read_text(encoding="utf-8") == REFRESH["current"]()[path]


def test_the_picture_shows_the_whole_forum() -> None:
    picture = (ROOT / "docs" / "show.svg").read_text(encoding="utf-8")
    text = " ".join("".join(ET.fromstring(picture).itertext()).split())  # noqa: S314  # our own
    for words in ("Welcome and introductions", "Garden", "fixed", "Reception"):
        assert words in text.replace("\xa0", " ")
    assert "http" not in re.sub(r'xmlns="[^"]*"|<!--.*?-->', "", picture)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
    missing = [
        link for link in links if not link.startswith("http") and not (page.parent / link).exists()
    ]
    assert missing == []


def test_the_readme_comes_in_its_order() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    parts = ["# Planner", "docs/show.svg", "## Try it", "## An agenda in ten lines", "## Where to"]
    places = [readme.index(part) for part in parts]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "command",
    sorted(
        {
            word
            for page in PAGES
            for word in re.findall(r"`planner ([a-z]+)", page.read_text("utf-8"))
        }
    ),
)
def test_every_command_that_is_named_exists(command: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "planner", command, "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0
    assert "Example" in result.stdout or command == "explain"


def test_the_python_example_runs(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    example = re.findall(r"```python\n(.*?)```", page, re.DOTALL)[0]
    program = example.replace("out/bangkok", str(tmp_path / "out"))
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert "Registration and coffee" in result.stdout
    assert (tmp_path / "out" / "manifest.json").exists()
