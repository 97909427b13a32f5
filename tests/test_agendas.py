"""The real agendas and the examples, all the way: what a user would do with them."""

import csv
import io
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
import python_calamine
from judges import calendar_lint, ical_peer, libical
from judges.needs import require
from plans import AGENDAS, EXAMPLES, ROOT

import planner
from planner.output import MANIFEST, Written

NAMES = [path.stem for path in AGENDAS]
FORUM = ROOT / "agendas" / "safe-online-bangkok.yaml"


@pytest.fixture(scope="module")
def builds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Written]:
    """Each real agenda, built once."""
    folder = tmp_path_factory.mktemp("out")
    return {path.stem: planner.build(planner.load(path), folder / path.stem) for path in AGENDAS}


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def calendars(written: Written) -> Iterator[tuple[str, bytes]]:
    for artifact in written.artifacts:
        if artifact.path.endswith(".ics"):
            yield artifact.path, artifact.content


def test_the_three_agendas_are_here() -> None:
    assert NAMES == ["kenya-handbook-training", "safe-online-bangkok", "safe-online-latin-america"]


@pytest.mark.parametrize("path", [*AGENDAS, *EXAMPLES], ids=lambda path: path.stem)
def test_an_agenda_of_ours_has_nothing_to_find(path: Path) -> None:
    assert planner.check(planner.load(path)) == ()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_builds(path: Path, tmp_path: Path) -> None:
    written = planner.build(planner.load(path), tmp_path / "out")
    assert "workbook.team.xlsx" in {artifact.path for artifact in written.artifacts}


@pytest.mark.parametrize("language", ["es", "pt", "en"])
def test_the_latin_american_agenda_is_whole_in_three_languages(language: str) -> None:
    path = ROOT / "agendas" / "safe-online-latin-america.yaml"
    assert planner.check(planner.load(path, language=language)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_building_twice_gives_the_same_bytes(
    name: str, builds: dict[str, Written], tmp_path: Path
) -> None:
    again = planner.build(planner.load(ROOT / "agendas" / f"{name}.yaml"), tmp_path / "again")
    first, second = files(builds[name].folder), files(again.folder)
    assert sorted(first) == sorted(second)
    assert [path for path in first if first[path] != second[path]] == []


@pytest.mark.parametrize("name", NAMES)
def test_building_over_the_former_build_changes_nothing(name: str, tmp_path: Path) -> None:
    loaded = planner.load(ROOT / "agendas" / f"{name}.yaml")
    planner.build(loaded, tmp_path / "out")
    before = files(tmp_path / "out")
    planner.build(loaded, tmp_path / "out")
    assert files(tmp_path / "out") == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", NAMES)
def test_the_manifest_lists_every_file_and_its_audience(
    name: str, builds: dict[str, Written]
) -> None:
    folder = builds[name].folder
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    listed = {entry["path"] for entry in manifest["files"]}
    assert listed | {MANIFEST, "MANIFEST.txt"} == set(files(folder))
    for entry in manifest["files"]:
        if entry["audience"] != "person":
            assert f".{entry['audience']}." in entry["path"]
        assert entry["for"]


@pytest.mark.parametrize("name", NAMES)
def test_the_linter_accepts_every_calendar(name: str, builds: dict[str, Written]) -> None:
    found = {path: calendar_lint.complaints(content) for path, content in calendars(builds[name])}
    assert {path: complaints for path, complaints in found.items() if complaints} == {}
    assert len(found) > 100


@pytest.mark.peers
@pytest.mark.parametrize("name", NAMES)
def test_libical_accepts_every_calendar(name: str, builds: dict[str, Written]) -> None:
    require(libical.available(), "libical 3")
    found = {path: libical.complaints(content) for path, content in calendars(builds[name])}
    assert {path: complaints for path, complaints in found.items() if complaints} == {}


@pytest.mark.peers
@pytest.mark.parametrize("name", NAMES)
def test_ical_accepts_every_calendar_and_reads_what_libical_reads(
    name: str, builds: dict[str, Written]
) -> None:
    require(ical_peer.available(), "ical")
    require(libical.available(), "libical 3")
    for path, content in calendars(builds[name]):
        assert ical_peer.complaints(content) == [], path
        assert ical_peer.events(content) == libical.events(content), path


@pytest.mark.parametrize("name", NAMES)
def test_openpyxl_and_calamine_open_the_workbook(name: str, builds: dict[str, Written]) -> None:
    path = builds[name].folder / "workbook.team.xlsx"
    names = openpyxl.load_workbook(path).sheetnames
    assert python_calamine.CalamineWorkbook.from_path(str(path)).sheet_names == names
    assert names[:5] == ["Overview", "At a glance", "Schedule", "Run of show", "Participants"]


def test_the_forum_is_as_it_was_described() -> None:
    """21 grants in eight countries; NGOs, UNICEF offices, academia and one private company."""
    plan = planner.load(FORUM).plan
    assert plan is not None
    grantees = [person for person in plan.participants if "participant" in person.roles]
    assert len({person.organisation for person in grantees}) == 21
    assert {person.country.code for person in grantees if person.country} == {
        "AU", "ID", "KH", "MY", "NZ", "PH", "TH", "VN"
    }  # fmt: skip
    kinds = {p.organisation: p.organisation_type.key for p in grantees if p.organisation_type}
    counted = sorted(kinds.values())
    assert counted.count("ngo") == 11
    assert counted.count("private-sector") == 1
    assert set(counted) == {"ngo", "un-agency", "academia", "private-sector"}


def test_rosters_hold_no_restricted_field(builds: dict[str, Written]) -> None:
    rosters = builds["safe-online-bangkok"].folder / "rosters"
    for path in rosters.iterdir():
        head = next(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
        assert not {"Dietary needs", "Accessibility needs", "Nationality"} & set(head)


def test_inputs_are_never_changed(tmp_path: Path) -> None:
    for path in FORUM.parent.glob("safe-online-bangkok*"):
        shutil.copy(path, tmp_path)
    before = files(tmp_path)
    planner.build(planner.load(tmp_path / FORUM.name), tmp_path / "out")
    after = {path: content for path, content in files(tmp_path).items() if "out/" not in path}
    assert after == before
