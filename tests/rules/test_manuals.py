"""The manuals of the rules: their form, and that their examples do what they say."""

import re
from datetime import date
from pathlib import Path
from textwrap import dedent, indent

import pytest
from releases import answer, release

import planner
from planner.loading import Loaded
from planner.rules.rule import Rule
from planner.rules.table import RULE_BY_CODE, RULES, SECTIONS

EVENT = """\
event:
  id: forum
  name: Forum
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue:
    rooms:
      ballroom: {name: Ballroom, seats: 60}
      garden: {name: Garden Room, seats: 24}
      library: {name: Library, seats: 18}
"""
SESSIONS = "- {time: 09:00-10:00, title: Plenary}\n"
TODAY = date(2024, 2, 1)
GIVEN = ("Akello", "Binh", "Chanda", "Dewi", "Elif", "Farid", "Gita", "Hana", "Isko", "Jun")
FAMILY = ("Mfano", "Pavyzdys", "Sampel")


def roster() -> str:
    """Thirty people, more than the library seats, all of NGOs; the last refused to be listed."""
    rows = ["id,name,email,organisation,organisation_type,country,roles,list_consent"]
    names = [f"{given} {family}" for family in FAMILY for given in GIVEN]
    for number, name in enumerate(names, start=1):
        email = f"{name.replace(' ', '.').lower()}@example.org"
        role = "speaker" if number <= 3 else "participant"
        consent = "no" if number == 30 else "yes"
        rows.append(f"p-{number:03},{name},{email},Example Trust,ngo,Thailand,{role},{consent}")
    return "\n".join(rows) + "\n"


def example(manual: str, heading: str) -> str:
    """The indented block under a heading of a manual, without its indentation."""
    found = re.search(rf"^{heading}:\n\n((?:(?: {{4}}.*)?\n)+)", manual, re.MULTILINE)
    assert found, f"no `{heading}:` with an example below it"
    return dedent(found[1]).strip("\n") + "\n"


def parts_of(fragment: str) -> dict[str, str]:
    """The top-level keys of a fragment, each with its lines; a list is the day's sessions."""
    if fragment.startswith("- "):
        return {"sessions": f"sessions:\n{indent(fragment, '  ')}"}
    starts = [match.start() for match in re.finditer(r"^[a-z_]+:", fragment, re.MULTILINE)]
    pieces = [fragment[at:to] for at, to in zip(starts, [*starts[1:], None], strict=True)]
    return {piece.split(":")[0]: piece for piece in pieces}


def agenda_with(fragment: str) -> str:
    """A whole agenda from its parts: keys of the agenda, of one day, or a list of sessions."""
    parts = {"event": EVENT, **parts_of(fragment)}
    parts.pop("people", None)
    parts.pop("today", None)
    if "days" not in parts:
        own = [parts.pop(key) for key in ("hours", "rollover", "sessions") if key in parts]
        body = "".join(own) if "sessions:" in "".join(own) else f"sessions:\n  {SESSIONS}"
        parts["days"] = f"days:\n  - date: 2024-03-06\n{indent(body, '    ')}"
    rest = "tracks: {data: The data ecosystem}\ndefaults: {room: ballroom}\n"
    rest = "".join(line for line in rest.splitlines(True) if line.split(":")[0] not in parts)
    return f"format: 1\nroster: people.csv\n{rest}{''.join(parts.values())}"


def loaded_from(fragment: str, folder: Path) -> Loaded:
    """An agenda made from a fragment; `people: |` stands for a roster of its own.

    `released:` are the sessions, or the days, as they were released, and `answered:` what people
    said to all of them; `today:` is the day.
    """
    parts = parts_of(fragment)
    people = parts.get("people")
    text = dedent(people.split("\n", 1)[1]) if people else roster()
    (folder / "people.csv").write_text(text, encoding="utf-8")
    agenda = folder / "agenda.yaml"
    if released := parts.pop("released", None):
        key = "days" if "date:" in released else "sessions"
        former = {**parts, key: released.replace("released:", f"{key}:", 1)}
        agenda.write_text(agenda_with("".join(former.values())), encoding="utf-8")
        release(agenda)
    if answered := parts.pop("answered", None):
        answer(agenda, re.findall(r"(p-\d+): (\w+)", answered))
    agenda.write_text(agenda_with("".join(parts.values())), encoding="utf-8")
    return planner.load(agenda)


def codes_of(fragment: str, folder: Path) -> set[str]:
    """The codes of all that is found in an agenda made from a fragment."""
    said = parts_of(fragment).get("today")
    today = date.fromisoformat(said.split()[1]) if said else TODAY
    found = planner.check(loaded_from(fragment, folder), today=today)
    return {diagnostic.code for diagnostic in found}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_manual_begins_with_a_title(rule: Rule) -> None:
    lines = rule.manual.strip().splitlines()
    assert lines[0].endswith(".")
    assert lines[0] == rule.title
    assert lines[1] == ""
    assert lines[2][0].isupper()
    assert lines[2] not in ("Bad:", "Good:"), "what it means comes before the examples"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_manual_fits_a_terminal(rule: Rule) -> None:
    assert max(len(line) for line in rule.manual.splitlines()) <= 100


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_a_manual_calls_bad_is_found(rule: Rule, tmp_path: Path) -> None:
    assert codes_of(example(rule.manual, "Bad"), tmp_path) == {rule.code}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_in_what_a_manual_calls_good_nothing_is_found(rule: Rule, tmp_path: Path) -> None:
    assert codes_of(example(rule.manual, "Good"), tmp_path) == set()


def test_codes_are_unique_and_made_of_words() -> None:
    assert len(RULE_BY_CODE) == len(RULES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in RULE_BY_CODE)


def test_a_rule_is_in_the_module_of_its_name() -> None:
    rooms = {
        section: rules[0].check.__module__.split(".")[2] for section, rules in SECTIONS.items()
    }
    for section, rules in SECTIONS.items():
        for rule in rules:
            name = f"planner.rules.{rooms[section]}.{rule.code.replace('-', '_')}"
            assert rule.check.__module__ == name


def test_an_example_must_be_there() -> None:
    with pytest.raises(AssertionError, match="no `Good:`"):
        example("Something is wrong.\n\nBad:\n\n    - {title: A}\n", "Good")
    assert example("T.\n\nBad:\n\n    - a\n\n    - b\n\nEnd.\n", "Bad") == "- a\n\n- b\n"
