"""Outside `tables/`, no output reaches for what only few may see: the gate would not be asked."""

import ast
from pathlib import Path

import pytest

from planner.roster.fields import FIELD_BY_NAME
from planner.vocabulary.audience import Audience

PACKAGE = Path(__file__).parent.parent / "planner"

# The rooms whose work is read by others.
OUTPUTS = (
    "programme", "interchange", "invites", "workbook", "paper", "reports", "building.py", "cli",
)  # fmt: skip

# Names that sessions, rooms and columns have too are told from a participant's by what they are
# asked of.
PEOPLE = {
    "participant", "person", "one", "somebody", "subject", "reader", "minor", "member", "who",
    "people", "each",
}  # fmt: skip

SENSITIVE = {
    name for name, field in FIELD_BY_NAME.items() if field.sensitivity >= Audience.TEAM
} | {"custom", "written"}

# Where a field may be read all the same, and why.
ALLOWED = {
    # An invite goes to that one person, at their own address.
    ("invites/export.py", "email"),
    # Minors have no feed.
    ("invites/feeds.py", "minor"),
    # For who calls them, of the team; and only where the team may see it.
    ("programme/news.py", "phone"),
    # Null where the team may not see it: `_participant` asks for each.
    ("interchange/json_export.py", "email"),
    ("interchange/json_export.py", "grants"),
    # A row that arrived, and no date.
    ("interchange/import_json.py", "arrival"),
}


def reads(source: str) -> set[str]:
    """The sensitive fields that a module reads of somebody."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in SENSITIVE:
            owner = node.value
            name = owner.id if isinstance(owner, ast.Name) else getattr(owner, "attr", "")
            if name in PEOPLE:
                found.add(node.attr)
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if is_call and node.func.attr == "value" and node.args:  # type: ignore[attr-defined]  # a call, by the line above
            owner = node.func.value  # type: ignore[attr-defined]  # likewise
            if isinstance(owner, ast.Name) and owner.id in PEOPLE:
                found.add("value()")
    return found


def modules() -> list[Path]:
    rooms = (PACKAGE / room for room in OUTPUTS)
    found = (sorted(room.rglob("*.py")) if room.is_dir() else [room] for room in rooms)
    return [module for group in found for module in group if module.exists()]


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_output_reads_a_sensitive_field_past_the_gate(module: Path) -> None:
    name = str(module.relative_to(PACKAGE))
    found = {(name, field) for field in reads(module.read_text("utf-8"))}
    assert found <= ALLOWED


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("x = person.dietary", {"dietary"}),
        ("x = row.subject.email", {"email"}),
        ("x = participant.value('phone')", {"value()"}),
        ("x = session.notes", set()),
        ("x = person.name", set()),
    ],
)
def test_the_guard_sees_what_is_read(source: str, found: set[str]) -> None:
    assert reads(source) == found


def test_what_is_allowed_is_needed() -> None:
    used = {
        (name, field)
        for name, field in ALLOWED
        if field in reads((PACKAGE / name).read_text("utf-8"))
    }
    assert used == ALLOWED
