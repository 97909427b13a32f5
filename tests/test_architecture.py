"""The layering: each room imports only what stands above it, and few rooms touch the world."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "planner"

# From the ground up. A room may import itself and the rooms before it.
ROOMS = (
    "text",
    "vocabulary",
    "model",
    "decode",
    "roster",
    "importing",
    "schedule",
    "logistics",
    "editing",
    "rules",
    "tables",
    "artifacts",
    "programme",
    "interchange",
    "invites",
    "telling",
    "mail",
    "workbook",
    "starter",
    "locking",
    "output",
    "files",
    "ledger",
    "loading",
    "revisions",
    "checking",
    "syncing",
    "patching",
    "intake",
    "mending",
    "respelling",
    "formatting",
    "building",
    "releasing",
    "sending",
    "answering",
    "publishing",
    "leaks",
    "retention",
    "mistakes",
    "reports",
    "__init__",
    "cli",
    "__main__",
)

# Where each of these may be imported at all.
SOLE_IMPORTERS = {
    "yaml": {"text"},
    "icalendar": {"invites"},
    "xlsxwriter": {"workbook"},
    "python_calamine": {"roster"},
    "msoffcrypto": {"locking"},
    "openpyxl": {"retention"},
    "dateutil": {"logistics"},
    "rich": {"programme", "cli"},
    "click": {"cli"},
    "tempfile": {"output"},
    "zipfile": {"roster", "syncing", "leaks"},  # each says how much may be unpacked
    "subprocess": {"revisions"},
    "random": {"schedule"},  # seeded, and nothing secret
    "sqlite3": {"ledger"},
    "jinja2": {"mail"},
    "babel": {"mail"},
    "email": {"mail", "sending", "answering", "leaks"},
    "mailbox": {"answering"},
    "imaplib": {"answering"},
    "smtplib": {"sending"},
    "ssl": {"sending", "answering"},
    "caldav": {"publishing"},
    "requests": set(),
    "socket": set(),
    "urllib": set(),
}

# Calls that reach for the clock, the environment or the disk, and the rooms that may.
WORLD = {
    "now": {"cli"},
    "utcnow": set(),
    "today": set(),
    "sleep": {"cli"},
    "monotonic": {"cli"},
    # Of a roster a member of an archive in memory; a ledger is made so that nobody else reads it.
    "open": {"files", "roster", "ledger"},
    "read_bytes": {"output"},
    "write_bytes": {"output"},
    "write_text": {"output"},
    "mkdir": {"output"},
    "unlink": {"output", "retention"},  # what is destroyed is set aside first
    "rename": {"output", "retention"},
    "rmdir": {"output", "retention"},
    "environ": {"building", "cli"},
    "getenv": set(),
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def room_named(dotted: str) -> str:
    parts = dotted.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def imports(tree: ast.AST) -> Iterator[str]:
    """Everything a module imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            if node.module == "planner":
                yield from (
                    f"planner.{alias.name}" if alias.name in ROOMS else "planner"
                    for alias in node.names
                )
            else:
                yield node.module


def misplaced(module: Path, source: str) -> list[str]:
    """What a module imports that stands below its room."""
    room = room_of(module)
    allowed = ROOMS[: ROOMS.index(room) + 1]
    planner = (name for name in imports(ast.parse(source)) if name.split(".")[0] == "planner")
    return [name for name in planner if room_named(name) not in allowed]


def test_every_module_has_a_room() -> None:
    assert {room_of(module) for module in modules()} == set(ROOMS)


def test_contributing_says_what_lives_in_every_room() -> None:
    told = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = told.partition("| room |")[2].partition("\n## ")[0]
    rows = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `")]
    named = {name.removeprefix("planner/").rstrip("/").removesuffix(".py")
             for row in rows for name in re.findall("`([^`]+)`", row)}  # fmt: skip
    # The package itself and its start need no row.
    assert named == set(ROOMS) - {"__init__", "__main__"}


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_room_imports_only_what_stands_above_it(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    # The root hands out names that it does not hold; it may look at every room for them. The
    # version number stands there too.
    if room_of(module) == "__init__":
        return
    found = [name for name in misplaced(module, source) if name != "planner"]
    assert found == []


def test_the_guard_sees_an_import_from_below() -> None:
    source = "def check():\n    from planner.workbook.export import workbook\n"
    assert misplaced(PACKAGE / "rules" / "rule.py", source) == ["planner.workbook.export"]


@pytest.mark.parametrize("library", SOLE_IMPORTERS)
def test_a_library_is_imported_in_its_own_rooms_only(library: str) -> None:
    users = {
        room_of(module)
        for module in modules()
        if library in {name.split(".")[0] for name in imports(ast.parse(module.read_text("utf-8")))}
    }
    assert users <= SOLE_IMPORTERS[library]


@pytest.mark.parametrize("name", WORLD)
def test_clock_environment_and_disk_stay_at_the_edges(name: str) -> None:
    users = {
        room_of(module)
        for module in modules()
        if reaches_for(name, ast.parse(module.read_text("utf-8")))
    }
    assert users <= WORLD[name]


def reaches_for(name: str, tree: ast.AST) -> bool:
    """Whether something of this name is called, or handed on by its class: `date.today`."""
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return any(
        (isinstance(node, ast.Attribute) and node.attr == name and _is_of_a_class(node, called))
        or (isinstance(node, ast.Name) and node.id == name and id(node) in called)
        for node in ast.walk(tree)
    )


def _is_of_a_class(node: ast.Attribute, called: set[int]) -> bool:
    if id(node) in called or node.attr == "environ":
        return True
    return isinstance(node.value, ast.Name) and node.value.id in ("date", "datetime", "os", "time")


@pytest.mark.parametrize(
    ("source", "reaches"),
    [
        ("from datetime import date\nx = date.today()", True),
        ("from datetime import date\nclock = date.today", True),
        ("def f(day):\n    return day.today()", True),
        ("def f(context, today):\n    return context.today == today", False),
        ("from datetime import date\ntoday = date.today\nx = today()", True),
    ],
)
def test_the_guard_tells_reaching_for_the_clock_from_being_told(
    source: str, *, reaches: bool
) -> None:
    assert reaches_for("today", ast.parse(source)) is reaches


def test_no_module_has_outgrown_one_subject() -> None:
    long = {
        str(module.relative_to(PACKAGE)): lines
        for module in modules()
        if not module.name.endswith("_table.py")
        and (lines := len(module.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}
