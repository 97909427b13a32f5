"""How an event names countries, in everything that leaves it."""

import json
from pathlib import Path

import openpyxl
import pytest

from cli.running import Runner

AGENDA = """\
format: 1
event:
  id: mekong-2026
  name: Mekong Helpline Meeting
  timezone: Asia/Vientiane
  city: Vientiane
  country: Lao PDR
{style}
  organiser: Helpline Desk <desk@example.org>
  venues:
    hanoi: {{name: Hanoi Hall, city: Hanoi, country: Vietnam, timezone: Asia/Ho_Chi_Minh}}
roster: people.csv
days:
  - date: 2026-06-16
    sessions:
      - {{time: 09:00-10:00, title: Welcome, type: opening}}
"""
PEOPLE = """\
id,name,email,organisation,organisation_type,country,nationality
P01,Noy Phommachanh,noy@example.org,Child Helpline,NGO,Laos,Laos
P02,Linh Tran,linh@example.org,Child Helpline,NGO,vietnam,VN
P03,Kofi Owusu,kofi@example.org,Child Helpline,NGO,Ivory Coast,
P04,Ann Example,ann@example.org,Ministry,Government,African Union,
"""

# What is said of the host and of the list, in order.
LAO_PDR = "Lao People's Democratic Republic"
UN = (LAO_PDR, ["African Union", "Côte d'Ivoire", LAO_PDR, "Viet Nam"])
STYLES = {
    "": UN,
    "un": UN,
    "short": ("Laos", ["African Union", "Ivory Coast", "Laos", "Vietnam"]),
    "French": ("Laos", ["Côte d’Ivoire", "Laos", "Union africaine", "Viêt Nam"]),
    "th": ("ลาว", ["โกตดิวัวร์", "ลาว", "เวียดนาม", "African Union"]),
}


def event(run: Runner, style: str) -> str:
    said = f"  country_names: {style}" if style else ""
    run.write("people.csv", PEOPLE)
    return str(run.write("forum.yaml", AGENDA.format(style=said)))


def labels(run: Runner, path: str, *more: str) -> list[str]:
    ran = run("roster", path, "--format", "json", *more)
    assert ran.code == 0, ran.err
    return [group["label"] for group in json.loads(ran.out)["groups"]]


@pytest.mark.parametrize("style", STYLES)
def test_lists_name_and_sort_countries_in_the_style_of_the_event(style: str, run: Runner) -> None:
    path = event(run, style)
    shown = labels(run, path)
    assert [set(shown), len(shown)] == [set(STYLES[style][1]), 4]
    if style != "th":
        assert shown == STYLES[style][1]
    matrix = run("roster", path, "--matrix", "--format", "csv").out
    assert [line.split(",")[0].strip('"') for line in matrix.splitlines()[1:5]] == shown
    table = run("roster", path, "--by", "organisation_type", "--format", "csv").out
    assert all(name in table for name in shown)


@pytest.mark.parametrize("style", STYLES)
def test_the_host_country_has_its_name_in_the_style_of_the_event(style: str, run: Runner) -> None:
    ran = run("build", event(run, style), "-o", "out")
    assert ran.code == 0, ran.err
    host = STYLES[style][0]
    (workbook,) = (run.folder / "out").rglob("*.xlsx")
    cells = {cell.value for row in openpyxl.load_workbook(workbook)["Overview"] for cell in row}
    assert f"Vientiane, {host}" in cells
    assert f"Vientiane, {host}" in run("show", "forum.yaml").out
    calendars = [file.read_text("utf-8") for file in (run.folder / "out").rglob("*.ics")]
    # Where nobody said, a calendar has the name that people know.
    place = host if style else "Laos"
    unfolded = [text.replace("\n ", "").replace("\r", "") for text in calendars]
    assert calendars
    assert all(f"Vientiane\\, {place}" in text for text in unfolded)


def test_programs_read_codes_whatever_the_style(run: Runner) -> None:
    found = {}
    for style in STYLES:
        groups = json.loads(run("roster", event(run, style), "--format", "json").out)["groups"]
        found[style] = sorted((g["key"], g["participants"][0]["country"]) for g in groups)
    assert set(map(tuple, found.values())) == {
        (("CI", "CI"), ("LA", "LA"), ("VN", "VN"), ("african-union", "african-union"))
    }


def test_sessions_select_people_by_country_whatever_the_style(run: Runner) -> None:
    path = Path(event(run, "th"))
    text = path.read_text("utf-8").replace(
        "type: opening", "type: opening, attendance: {country: [Vietnam, Laos]}"
    )
    path.write_text(text, encoding="utf-8")
    shown = run("show", str(path), "--for", "Linh Tran")
    assert shown.code == 0
    assert "Welcome" in shown.out


def test_participants_are_listed_by_region_and_subregion(run: Runner) -> None:
    path = event(run, "fr")
    assert labels(run, path, "--by", "region") == ["Africa", "Asia", "(not given)"]
    assert labels(run, path, "--by", "subregion") == [
        "South-eastern Asia", "Sub-Saharan Africa", "(not given)"
    ]  # fmt: skip
    document = json.loads(run("roster", path, "--by", "subregion", "--format", "json").out)
    assert [group["key"] for group in document["groups"]] == [
        "south-eastern-asia", "sub-saharan-africa", ""
    ]  # fmt: skip
