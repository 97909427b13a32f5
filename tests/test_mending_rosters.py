"""What mending changes in a roster is shown cell by cell, and no more of it than may be seen."""

from pathlib import Path

import pytest

from planner.mending import mend

AGENDA = (
    "format: 1\nevent: {id: forum, name: Forum, timezone: Asia/Bangkok}\nroster: {roster}\n"
    "days: [{date: 2027-03-06, sessions: [{time: 09:00-10:00, title: Round table}]}]\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def cells(
    people: str, name: str = "people.csv", *, unsafe: bool = False
) -> list[tuple[str | None, int, str, str, str]]:
    """Where a roster changes, in which column, and what may be shown of it."""
    Path(name).write_text(people, encoding="utf-8")
    Path("forum.yaml").write_text(AGENDA.replace("{roster}", name), encoding="utf-8")
    return [
        (cell.place.label, cell.place.line, cell.column, cell.before, cell.after)
        for cell in mend("forum.yaml", unsafe=unsafe).cells
    ]


def test_a_country_is_shown_before_and_after() -> None:
    people = "id,name,country\np-1,Ada,VN\np-2,Ben,Viet Nam\np-3,Cy,Vietnam\np-4,Di,Viet Nam\n"
    assert cells(people) == [
        ("cell C2", 2, "country", "VN", "Viet Nam"),
        ("cell C4", 4, "country", "Vietnam", "Viet Nam"),
    ]


def test_an_organisation_is_shown_as_it_will_be_written() -> None:
    people = "id,name,organisation\np-1,Ada,Sample Trust Ltd\np-2,Ben,Sample Trust\n"
    people += "p-3,Cy,Sample Trust\n"
    assert cells(people) == []
    assert cells(people, unsafe=True) == [("cell C2", 2, "organisation", "", "Sample Trust")]


def test_of_a_row_that_goes_nothing_personal_is_shown() -> None:
    people = (
        "id,name,email,country,dietary,visa\n"
        "p-1,Ada Sample,ada@example.org,,,\n"
        "p-2,Ben Sample,ben@example.org,Peru,,\n"
        "p-3,Ada Sample,ada@example.org,Peru,no nuts,granted\n"
    )
    assert cells(people) == [
        ("cell D2", 2, "country", "", "Peru"),
        ("cell E2", 2, "dietary needs", "", ""),
        ("cell F2", 2, "visa", "", ""),
        ("cell B4", 4, "", "", ""),
    ]


def test_a_cell_that_holds_its_neighbours_is_not_shown() -> None:
    people = (
        'id,name,organisation\np-1,Ada,"Trust, ada@example.org"\n'
        'p-2,Ben,"TRUST, ada@example.org"\np-3,Cy,"TRUST, ada@example.org"\n'
    )
    assert cells(people, unsafe=True) == [("cell C2", 2, "organisation", "", "")]


def test_a_roster_in_yaml_has_lines_and_no_cells() -> None:
    people = "- {id: p-1, name: Ada, country: VN}\n- {id: p-2, name: Ben, country: Viet Nam}\n"
    assert cells(people, "people.yaml") == [(None, 1, "country", "VN", "Viet Nam")]


def test_an_agenda_that_is_mended_has_no_cells() -> None:
    Path("forum.yaml").write_text(
        AGENDA.replace("roster: {roster}\n", "").replace(
            "title: Round table}", "title: Round table, room: halll}"
        ).replace("Bangkok}", "Bangkok, venue: {name: Inn, rooms: {hall: {name: Hall}}}}"),
        encoding="utf-8",
    )  # fmt: skip
    mended = mend("forum.yaml", unsafe=True)
    assert [file.path for file in mended.files] == ["forum.yaml"]
    assert mended.cells == ()
