"""What the commands load: nothing heavy for help and check."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = {"icalendar", "xlsxwriter", "openpyxl", "rich", "babel", "jinja2", "python_calamine",
         "dateutil", "msoffcrypto", "cryptography", "caldav", "niquests", "lxml"}  # fmt: skip
UNNEEDED = {"email", "http", "imaplib", "mailbox", "smtplib", "sqlite3", "ssl", "subprocess"}
"""Of Python itself, for sending, reading answers and keeping what was told."""
EXAMPLE = "examples/ten-lines.yaml"
LOADED = """
import sys, planner.cli
sys.argv[1:] = {arguments!r}
try:
    planner.cli.main()
except SystemExit as stop:
    code = stop.code
print("loaded:", code, *sorted({{name.split(".")[0] for name in sys.modules}}))
"""


def loaded_by(*arguments: str) -> set[str]:
    """The top-level modules in memory after a command has run well."""
    program = LOADED.format(arguments=list(arguments))
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    _, code, *names = result.stdout.splitlines()[-1].split()
    assert code == "0"
    return set(names)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["check", "agendas/safe-online-bangkok.yaml"]]
)
def test_help_and_check_load_nothing_heavy(arguments: list[str]) -> None:
    assert loaded_by(*arguments) & (HEAVY | UNNEEDED) == set()


def loaded_by_module(module: str) -> set[str]:
    program = f"import sys, {module}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(result.stdout.split())


def test_check_loads_only_the_form_it_writes() -> None:
    program = LOADED.replace('.split(".")[0]', "").format(arguments=["check", EXAMPLE])
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    reports = {name for name in result.stdout.split() if name.startswith("planner.reports.")}
    assert reports == {"planner.reports.report", "planner.reports.wording"}


def test_the_guard_sees_what_is_loaded() -> None:
    assert loaded_by_module("planner.invites.calendar") & HEAVY == {"icalendar", "dateutil"}
    assert loaded_by_module("planner.sending.smtp") >= {"smtplib", "email", "ssl"}
    assert loaded_by_module("planner.ledger.store") >= {"sqlite3"}


def test_importing_the_package_loads_nothing_else() -> None:
    names = loaded_by_module("planner")
    assert names & (HEAVY | {"yaml", "click"}) == set()
