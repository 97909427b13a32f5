"""`planner workbook --audience`: one file for each circle of readers."""

import io
from pathlib import Path

import openpyxl
import pytest

from cli.running import Runner

FORUM = Path(__file__).parents[2] / "agendas" / "safe-online-bangkok.yaml"


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("team", "the organising team only"),
        ("participants", "the participants"),
        ("public", "anyone"),
    ],
)
def test_a_workbook_is_for_whom_it_is_asked_for(word: str, label: str, run: Runner) -> None:
    ran = run("workbook", FORUM, "--audience", word)
    assert ran.code == 0
    assert f"Wrote safe-online-sea-pacific.{word}.xlsx, for {label}." in ran.err
    data = (run.folder / f"safe-online-sea-pacific.{word}.xlsx").read_bytes()
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.properties.category == word
    assert ("E-mail" in {cell.value for sheet in book for cell in sheet[3]}) is (word == "team")


def test_what_is_restricted_is_written_behind_a_password_only(run: Runner) -> None:
    refused = run("workbook", FORUM, "--audience", "restricted")
    assert refused.code == 2
    assert "--password-file" in refused.err
    assert run.files() == {}
    secret = run.write("secret.txt", "a long password of several words\n")
    ran = run("workbook", FORUM, "--audience", "restricted", "--password-file", secret)
    assert ran.code == 0
    assert "for named members of the organising team only, locked with the password" in ran.err
    assert (run.folder / "safe-online-sea-pacific.restricted.xlsx").read_bytes()[:2] != b"PK"


def test_an_audience_that_is_none_is_wrong_usage(run: Runner) -> None:
    ran = run("workbook", FORUM, "--audience", "everyone")
    assert ran.code == 2
    assert "restricted" in ran.err
    assert run.files() == {}
