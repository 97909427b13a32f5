"""The page that says how shapes are written: each of its agendas is right, and shown as it says."""

import re
from collections import Counter
from typing import NamedTuple

import pytest
import yaml
from plans import ROOT

import planner
from planner.loading import Loaded, load_text
from planner.programme.text import programme_text
from planner.roster.fields import field_for_header
from planner.schedule.selection import Selection
from planner.text.source import Source
from planner.vocabulary.audience import Audience

PAGE = (ROOT / "docs" / "shapes.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```yaml\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)


class Example(NamedTuple):
    """An agenda without its head, and lines of what is shown of it."""

    agenda: str
    shown: str


EXAMPLES = [Example(*match.groups()) for match in BLOCK.finditer(PAGE)]
FACTS = "  id: forum\n  name: Forum\n  timezone: Asia/Bangkok\n  organiser: desk@example.org\n"


def loaded(example: Example) -> Loaded:
    head, body = f"format: 1\nevent:\n{FACTS}", example.agenda
    text = head + (body.removeprefix("event:\n"))
    return load_text(Source("agenda.yaml", text), "")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.shown.split("  ")[-1].strip())
def test_an_example_is_right_and_shown_as_it_says(example: Example) -> None:
    found = loaded(example)
    assert [(d.code, d.message) for d in planner.check(found)] == []
    assert found.plan is not None
    lines = programme_text(found.plan, Selection(), Audience.TEAM).splitlines()
    places = []
    for line in example.shown.splitlines():
        place = next(n for n, shown in enumerate(lines) if shown == line and n not in places)
        places.append(place)
    assert places == sorted(places)


def test_every_example_is_tried() -> None:
    assert len(EXAMPLES) == PAGE.count("```yaml") == PAGE.count("```text") == 5
    assert Counter(re.findall(r"^## ", PAGE, re.MULTILINE)) == {"## ": 6}
    for example in EXAMPLES:
        assert list(yaml.safe_load(example.agenda))[-1] == "days"


def test_the_roster_of_the_page_can_be_read() -> None:
    (rows,) = re.findall(r"```csv\n(.*?)```", PAGE, re.DOTALL)
    names = [field_for_header(cell) for cell in rows.splitlines()[0].split(",")]
    assert [field.name for field in names if field] == ["id", "name", "also_known_as", "country"]
