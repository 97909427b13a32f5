"""Sessions that nobody leads in the room."""

from pathlib import Path

import pytest
from schedule.agendas import load_day

from planner.loading import Loaded
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, messages, roster_in

CODE = "led-from-afar"
PEOPLE = "id,name,attends\nr-1,Ada Mfano,remote\nr-2,Ben Mfano,remote\nh-1,Cora Mfano,in-person\n"


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    return roster_in(tmp_path, PEOPLE)


def load(roster: Path, *sessions: str) -> Loaded:
    lines = [
        f"- {{time: {9 + at:02}:00-{10 + at:02}:00, title: S{at}, {session}}}"
        for at, session in enumerate(sessions)
    ]
    return load_day("\n".join(lines), roster=roster)


def test_it_says_so_and_what_to_do(roster: Path) -> None:
    (found,) = found_by(CODE, load(roster, "chair: r-1, speakers: [r-1, r-2]"))
    assert found.severity is Severity.ADVICE
    assert found.message == "everybody who leads `S0` takes part remotely"
    assert found.hint == "name somebody who is in the room: `host: …`"


def test_the_sessions_of_a_day_are_one_finding(roster: Path) -> None:
    (found,) = found_by(CODE, load(roster, *["speaker: r-1"] * 8))
    assert found.message == "everybody who leads `S0` and 7 other sessions takes part remotely"
    assert len(found.related) == 5


def test_no_name_is_said(roster: Path) -> None:
    (found,) = found_by(CODE, load(roster, "speaker: Ada Mfano"))
    assert "Ada" not in found.message


@pytest.mark.parametrize(
    "roles",
    [
        "chair: r-1", "moderator: r-1", "facilitators: [r-1, r-2]", "panellists: [r-1, r-2]",
        "host: r-1", "speaker: r-1, rapporteur: h-1", "speaker: r-1, interpreter: h-1",
        "items: [{title: Talk, speaker: r-1}]",
    ],
)  # fmt: skip
def test_who_takes_notes_leads_nothing(roster: Path, roles: str) -> None:
    assert len(messages(CODE, load(roster, roles))) == 1


@pytest.mark.parametrize(
    "session",
    [
        "type: session",
        "rapporteur: r-1",
        "speaker: r-1, host: h-1",
        "speaker: r-1, items: [{title: Questions, moderator: h-1}]",
        "speaker: r-1, chair: TBC",
        "speakers: [r-1, nobody-we-know]",
        "speaker: r-1, moderater: h-1",
        "type: break, host: r-1",
        "speaker: r-1, attendance: [r-2]",
    ],
)
def test_what_somebody_leads_there_or_nobody_attends_there_is_left_alone(
    roster: Path, session: str
) -> None:
    assert messages(CODE, load(roster, session)) == []


def test_who_says_nothing_is_taken_to_be_there(tmp_path: Path) -> None:
    roster = roster_in(tmp_path, "id,name,attends\nr-1,Ada Mfano,remote\nh-1,Cora Mfano,\n")
    assert len(messages(CODE, load(roster, "speaker: r-1"))) == 1
    assert messages(CODE, load(roster, "speakers: [r-1, h-1]")) == []


@pytest.mark.parametrize(
    "people", ["id,name\nr-1,Ada Mfano\n", "id,name,attends\nr-1,Ada Mfano,remote\n"]
)
def test_an_event_that_is_all_in_one_place_is_left_alone(tmp_path: Path, people: str) -> None:
    assert messages(CODE, load(roster_in(tmp_path, people), "speaker: r-1")) == []


def test_a_strand_may_be_chosen_by_those_who_are_there(roster: Path) -> None:
    body = """
        - parallel:
            garden: [{time: 09:00-10:00, title: A, speaker: r-1}]
            library: [{time: 09:00-10:00, title: B, speaker: r-2, attendance: [r-1]}]
    """
    assert messages(CODE, load_day(body, roster=roster)) == [
        "everybody who leads `A` takes part remotely"
    ]
