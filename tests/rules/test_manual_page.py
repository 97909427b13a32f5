"""The manual as a page, and what it says an agenda can write."""

import re
from pathlib import Path

import pytest
from decode.decoding import read_agenda

import planner
from planner.mistakes import MISTAKES
from planner.rules.manual import rule_manual, rules_reference
from planner.rules.rule import Rule
from planner.rules.settings import read_settings
from planner.rules.subjects import EVENT
from planner.rules.table import RULE_BY_CODE, RULES, SECTIONS
from planner.schedule.plan import Plan
from planner.text.compose import compose
from planner.text.source import Source
from rules.test_manuals import TODAY, example, loaded_from

PAGE = rules_reference(MISTAKES)
AGENDA = "format: 1\nevent: {id: a, name: A, timezone: UTC}\ndays: [{date: 2027-03-10}]\n"

# There is nothing to set about the others.
SET = [rule for rule in RULES if rule.parameters or not rule.is_safeguard]


def chapter(code: str) -> str:
    found = re.search(rf"^### {code}\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"no chapter {code}"
    return found[1]


def last_block(text: str) -> str:
    return str(re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)[-1])


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_rule_has_a_chapter_with_all_parts(rule: Rule) -> None:
    text = chapter(rule.code)
    assert f"**{rule.title}** ({rule.severity.value})" in text
    assert "\nBad:\n```yaml\n" in text
    assert "\nGood:\n```yaml\n" in text
    for one in rule.parameters:
        assert f"| `{one.name}` |" in text
    assert f"(#{rule.code})" in PAGE.split("\n## ")[0]


@pytest.mark.parametrize("rule", SET, ids=lambda rule: rule.code)
def test_what_a_manual_offers_to_write_can_be_read(rule: Rule) -> None:
    """The example holds the defaults: reading it gives them back, and a waiver for the rule."""
    written = AGENDA + last_block(chapter(rule.code))
    document, mistakes = compose(Source("a.yaml", written))
    assert mistakes == []
    settings, mistakes = read_settings(document)
    assert mistakes == []
    setting = settings[rule.code]
    if any(one.shown for one in rule.parameters):
        given = {one.name: one.default for one in rule.parameters if one.shown}
        assert dict(setting.values) == given
        assert setting.severity is (None if rule.is_safeguard else rule.severity)
    else:
        assert setting.is_off
    read = read_agenda(written)
    assert read.mistakes == []
    expected = [] if rule in SECTIONS["Waivers"] or rule.is_safeguard else [rule.code]
    assert [waiver.rule for waiver in read.value.waivers] == expected


@pytest.mark.parametrize("rule", SET, ids=lambda rule: rule.code)
def test_a_terminal_gets_the_same(rule: Rule) -> None:
    text = rule_manual(rule)
    assert text.startswith(rule.title)
    for one in rule.parameters:
        assert one.doc in text
    assert f"  {rule.code}: " in text


def test_every_mistake_is_on_the_page() -> None:
    table = PAGE.split("## Mistakes in the text")[1]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == list(MISTAKES)


@pytest.mark.parametrize("code", ["minor-named", "minor-without-consent", "minors-unaccompanied"])
def test_no_manual_offers_to_silence_a_safeguard(code: str) -> None:
    text = chapter(code)
    assert f"{{rule: {code}" not in text
    assert f"{code}: off" not in text
    words = "It protects minors: it cannot be waived, turned off or made mere advice"
    assert words in text
    assert words in rule_manual(RULE_BY_CODE[code])


def kinds_of(subjects: tuple[str, ...], plan: Plan) -> set[str]:
    """Which kinds of place a waiver can name for what is found."""
    places = {
        "session": {session.id for session in plan.agenda.sessions()},
        "person": {participant.id for participant in plan.participants},
        "room": set(plan.rooms),
        "date": {day.date.isoformat() for day in plan.agenda.days},
        "task": {task.id for task in plan.agenda.tasks},
        "event": {EVENT},
    }
    return {kind for kind, names in places.items() if not names.isdisjoint(subjects)}


@pytest.mark.parametrize(
    "rule",
    [rule for rule in RULES if rule not in SECTIONS["Waivers"] and not rule.is_safeguard],
    ids=lambda rule: rule.code,
)
def test_the_place_that_a_manual_waives_is_one_that_its_bad_example_is_about(
    rule: Rule, tmp_path: Path
) -> None:
    (waiver,) = re.findall(r"at: ([^,]+),", last_block(chapter(rule.code)))
    kinds = {
        "opening": "session",
        "lunch": "session",
        "p-001": "person",
        "ballroom": "room",
        "event": "event",
        "book-the-hotel": "task",
    }
    loaded = loaded_from(example(rule.manual, "Bad"), tmp_path)
    assert loaded.plan is not None
    (found, *_) = planner.check(loaded, today=TODAY)
    assert kinds.get(waiver, "date") in kinds_of(found.subjects, loaded.plan)
