"""The functions behind `build` and `invites`."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from plans import HEAD, loaded_from

from planner.artifacts import Artifact
from planner.building import build, build_invites, created_at
from planner.loading import load_text
from planner.schedule.plan import Plan
from planner.text.source import Source
from planner.vocabulary.audience import Audience

SESSION = "      - {time: 09:00, title: Opening, duration: 30m}\n"


@pytest.fixture(autouse=True)
def _no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def plan_with_days(days: str) -> Plan:
    text = f"format: 1\nevent: {{id: e, name: F, timezone: Asia/Bangkok}}\ndays: {days}\n"
    plan = load_text(Source("a.yaml", text), "").plan
    assert plan is not None
    return plan


@pytest.mark.parametrize("make", [build, build_invites])
def test_a_plan_that_could_not_be_read_whole_is_not_built(make: object, tmp_path: Path) -> None:
    assert callable(make)
    loaded = loaded_from(tmp_path, SESSION, roster="id,name,country\np-1,Ada,Korea\n")
    with pytest.raises(ValueError, match="has errors"):
        make(loaded, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("make", [build, build_invites])
def test_progress_is_told_file_by_file(make: object, tmp_path: Path) -> None:
    assert callable(make)
    told: list[int] = []
    written = make(loaded_from(tmp_path, SESSION), tmp_path / "out", progress=told.append)
    assert told == list(range(1, len(written.artifacts) + 1))


def test_invites_alone_are_the_calendars_of_a_build(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, SESSION)
    whole = build(loaded, tmp_path / "whole").artifacts
    alone = build_invites(loaded, tmp_path / "alone").artifacts
    assert list(alone) == [artifact for artifact in whole if artifact.path.endswith(".ics")]


def test_each_file_says_who_it_is_for(tmp_path: Path) -> None:
    for artifact in build(loaded_from(tmp_path, SESSION), tmp_path / "out").artifacts:
        assert artifact.about
        if artifact.person:
            assert artifact.path.startswith(f"invites/{artifact.person}/")
            assert artifact.is_for == f"participant {artifact.person} only"
        else:
            assert f".{artifact.audience.word}." in artifact.path


def test_a_file_for_one_person_is_theirs_alone() -> None:
    assert Artifact("a", b"", Audience.TEAM, "x").is_for == "the organising team only"
    assert Artifact("a", b"", Audience.TEAM, "x", "p-1").is_for == "participant p-1 only"


def test_outputs_state_when_their_newest_input_was_changed(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, SESSION)
    assert loaded.plan is not None
    os.utime(tmp_path / "agenda.yaml", (1_700_000_000, 1_700_000_000))
    os.utime(tmp_path / "participants.csv", (1_700_000_500, 1_700_000_500))
    assert created_at(loaded.plan, *loaded.inputs) == datetime.fromtimestamp(1_700_000_500, UTC)
    assert created_at(loaded.plan, "gone", *loaded.inputs[:1]) == datetime.fromtimestamp(
        1_700_000_000, UTC
    )


def test_the_environment_may_say_when(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_with_days("[]")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert created_at(plan) == datetime(1970, 1, 2, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert created_at(plan) == datetime(2000, 1, 1, tzinfo=UTC)


def test_without_files_it_is_the_first_day() -> None:
    assert created_at(plan_with_days("[{date: 2024-03-06}]")) == datetime(2024, 3, 6, tzinfo=UTC)


def test_the_same_input_gives_the_same_bytes_on_any_day(tmp_path: Path) -> None:
    loaded = loaded_from(tmp_path, SESSION, head=HEAD)
    first = build(loaded, tmp_path / "one").artifacts
    second = build(loaded, tmp_path / "two").artifacts
    assert first == second
