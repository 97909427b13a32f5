"""`planner risk`, as its help says."""

import json
import os
import subprocess
import sys

import pytest
from plans import ROOT

from cli.running import Runner

FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"
TRAINING = ROOT / "agendas" / "kenya-handbook-training.yaml"


def test_in_a_pipe_it_is_plain(run: Runner) -> None:
    ran = run("risk", FORUM)
    assert (ran.code, ran.err) == (0, "")
    assert "12:15  Lunch" in ran.out
    assert "10,000 days were played with seed 1" in ran.out
    assert not {"█", "\x1b"} & set(ran.out)
    assert ran.out == run("risk", FORUM, "--runs", "10000", "--seed", "1").out


def test_on_a_terminal_it_is_drawn(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    ran = run("risk", FORUM, "--assumptions")
    assert set("▏▎▍▌▋▊▉█") & set(ran.out)
    assert "1 in 10 over by" in ran.out


def test_a_day_is_chosen_by_number_or_date(run: Runner) -> None:
    second = run("risk", TRAINING, "--day", "2").out
    assert second == run("risk", TRAINING, "--day", "2024-09-11").out
    assert "11 September" in second
    assert "10 September" not in second


def test_what_is_asked_for_is_what_is_played(run: Runner) -> None:
    ran = run("risk", FORUM, "--format", "json", "--runs", "300", "--seed", "4",
              "--tolerance", "5 min")  # fmt: skip
    document = json.loads(ran.out)
    assert (document["runs"], document["seed"], document["tolerance_minutes"]) == (300, 4, 5)
    strict = document["days"][0]["moments"]
    lax = json.loads(run("risk", FORUM, "--format", "json", "--runs", "300", "--seed", "4").out)
    pairs = zip(strict, lax["days"][0]["moments"], strict=True)
    assert all(one["chance"] >= other["chance"] for one, other in pairs)


def test_its_shape_is_the_one_that_is_documented(run: Runner) -> None:
    page = (ROOT / "docs" / "json.md").read_text("utf-8")
    part = page.split("### `planner risk")[1].split("```json\n")[1].split("```")[0]
    documented = json.loads(part)
    document = json.loads(run("risk", FORUM, "--format", "json", "--runs", "100").out)
    assert list(document) == list(documented)
    (day,), (example,) = document["days"], documented["days"]
    assert list(day) == list(example)
    for key in ("moments", "buffers", "overruns"):
        assert {tuple(entry) for entry in day[key]} == {tuple(entry) for entry in example[key]}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--day", "9"], "there is no day '9'"),
        (["--tolerance", "soon"], "`soon`"),
        (["--tolerance", "0m"], "no time at all"),
        (["--runs", "5"], "100<=x<=100000"),
        (["--seed", "-1"], "x>=0"),
    ],
)
def test_wrong_usage_is_said(arguments: list[str], words: str, run: Runner) -> None:
    ran = run("risk", FORUM, *arguments)
    assert ran.code == 2
    assert words in ran.err
    assert ran.out == ""


def test_what_cannot_be_read_is_not_played(run: Runner) -> None:
    path = run.write("broken.yaml", "format: 1\nevent: {id: a, name: A, timezone: Mars/North}\n")
    ran = run("risk", path)
    assert ran.code == 1
    assert "bad-timezone" in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("hashes", ["0", "7"])
def test_the_order_of_hashes_changes_nothing(hashes: str) -> None:
    arguments = ["risk", str(FORUM), "--format", "json", "--runs", "200"]
    outputs = [
        subprocess.run(
            [sys.executable, "-m", "planner", *arguments],
            cwd=ROOT,
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", hashes)
    ]
    assert outputs[0] == outputs[1]


def test_names_of_people_stay_out_of_it(run: Runner) -> None:
    roster = (ROOT / "agendas" / "safe-online-bangkok.participants.csv").read_text("utf-8-sig")
    names = [line.split(",")[1] for line in roster.splitlines()[1:]]
    for arguments in ([], ["--assumptions"], ["--format", "json"]):
        shown = run("risk", FORUM, *arguments, "--runs", "100").out
        assert [name for name in names if name in shown] == []


def test_a_day_that_does_not_fit_is_said(run: Runner) -> None:
    run.write(
        "forum.yaml",
        "format: 1\nevent: {id: e, name: E, timezone: UTC, organiser: desk@example.org}\ndays:\n"
        "  - date: 2024-03-06\n    sessions:\n"
        "      - {time: 9:00-10:00, title: A}\n      - {time: 9:30, title: B}\n",
    )
    ran = run("risk", "forum.yaml")
    assert ran.code == 0
    assert "2024-03-06 does not fit even in time" in ran.err
