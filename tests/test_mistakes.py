"""Every code that reading can report has a manual, and every manual a code."""

import ast
from collections.abc import Iterator
from pathlib import Path

from planner.mistakes import MISTAKES
from planner.rules.table import RULE_BY_CODE

PACKAGE = Path(__file__).parent.parent / "planner"


def words_in_code() -> Iterator[str]:
    """Every text in the package's code, but for the manual itself."""
    for path in PACKAGE.rglob("*.py"):
        is_a_rule = "rules" in path.parts and path.name != "settings.py"
        if path.name == "mistakes.py" or is_a_rule or path.name.endswith("_table.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def codes_in_calls() -> Iterator[str]:
    """The codes given to whatever makes a diagnostic, by the shape of the call."""
    makers = {"UnreadableError", "UnreadableFileError", "_TooMuch", "Problem", "Diagnostic"}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = ast.unparse(node.func).rsplit(".", 1)[-1]
            given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            given += node.args[:1] if name in makers else []
            given += node.args[:4] if name == "report" else []
            for value in given:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    text = value.value
                    if "-" in text and " " not in text and text == text.lower():
                        yield text


def test_every_code_has_a_manual() -> None:
    found = set(codes_in_calls())
    assert len(found) > 25
    assert found - set(MISTAKES) - set(RULE_BY_CODE) == set()


def test_every_manual_is_for_a_code_that_can_be_reported() -> None:
    assert set(MISTAKES) - set(words_in_code()) == set()


def test_a_code_has_one_manual() -> None:
    assert set(MISTAKES) & set(RULE_BY_CODE) == set()
