"""People with a role of whom nobody knows when they travel."""

from pathlib import Path

import pytest
from schedule.agendas import load_day

from planner.loading import Loaded, load
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, lines, messages, roster_in

CODE = "travel-unknown"


def people(with_dates: int, without: int) -> str:
    """Rows `a-…` with dates, and then `b-…` without."""
    rows = [f"a-{number},Ada {number},2024-03-05,2024-03-08," for number in range(with_dates)]
    rows += [f"b-{number},Ben {number},,," for number in range(without)]
    return "\n".join(["id,name,arrival,departure,attends", *rows, ""])


def with_speakers(folder: Path, rows: str, speakers: str) -> Loaded:
    body = f"- {{time: 09:00-10:00, title: Trends, speakers: [{speakers}]}}"
    return load_day(body, roster=roster_in(folder, rows))


def test_it_counts_them_and_points_at_their_rows(tmp_path: Path) -> None:
    (found,) = found_by(CODE, with_speakers(tmp_path, people(3, 2), "a-0, b-0, b-1"))
    assert found.severity is Severity.ADVICE
    assert found.message == (
        "2 participants with a role have no travel dates: `b-0` and `b-1`; 3 of 5 who travel "
        "have them"
    )
    assert lines(found) == [5, 6]


def test_one_is_said_as_one_and_not_by_name(tmp_path: Path) -> None:
    (found,) = found_by(CODE, with_speakers(tmp_path, people(3, 2), "b-1"))
    assert found.message.startswith("1 participant with a role has no travel dates")
    assert "Ben" not in found.message


def test_of_many_six_are_shown_and_all_can_be_waived(tmp_path: Path) -> None:
    speakers = ", ".join(f"b-{number}" for number in range(9))
    (found,) = found_by(CODE, with_speakers(tmp_path, people(20, 9), speakers))
    assert len(lines(found)) == 6
    assert {f"b-{number}" for number in range(9)} <= set(found.subjects)


@pytest.mark.parametrize(
    ("known", "unknown", "is_found"), [(3, 2, True), (2, 2, False), (1, 1, False), (0, 1, False)]
)
def test_it_is_said_once_most_others_have_dates(
    tmp_path: Path, known: int, unknown: int, *, is_found: bool
) -> None:
    loaded = with_speakers(tmp_path, people(known, unknown), "b-0")
    assert bool(messages(CODE, loaded)) is is_found


def test_who_has_no_role_may_come_when_they_like(tmp_path: Path) -> None:
    assert messages(CODE, with_speakers(tmp_path, people(3, 2), "a-0")) == []


@pytest.mark.parametrize("cells", ["2024-03-05,,", ",2024-03-08,", ",,remote"])
def test_one_date_is_enough_and_the_remote_do_not_travel(tmp_path: Path, cells: str) -> None:
    assert messages(CODE, with_speakers(tmp_path, f"{people(3, 0)}b-0,Ben,{cells}\n", "b-0")) == []


def test_the_remote_do_not_count_among_those_who_travel(tmp_path: Path) -> None:
    rows = people(2, 1) + "".join(f"c-{number},Cora,,,remote\n" for number in range(5))
    assert messages(CODE, with_speakers(tmp_path, rows, "b-0")) == [
        "1 participant with a role has no travel dates: `b-0`; 2 of 3 who travel have them"
    ]


@pytest.mark.parametrize(
    ("country", "is_found"), [("Kenya", False), ("Thailand", False), ("Uganda", True)]
)
def test_people_of_a_host_country_may_live_round_the_corner(
    tmp_path: Path, country: str, *, is_found: bool
) -> None:
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text(
        "format: 1\n"
        "event:\n"
        "  {id: forum, name: Forum, timezone: Asia/Bangkok, country: Thailand,\n"
        "   venues: {hub: {country: Kenya}}}\n"
        "roster: people.csv\n"
        "days:\n"
        "  - date: 2024-03-06\n"
        "    sessions: [{time: 09:00-10:00, title: Trends, speaker: p-3}]\n",
        encoding="utf-8",
    )
    roster_in(
        tmp_path,
        "id,name,country,arrival\np-1,Ada,Nepal,2024-03-05\np-2,Ben,Nepal,2024-03-05\n"
        f"p-3,Cora,{country},\n",
    )
    assert bool(messages(CODE, load(agenda))) is is_found
