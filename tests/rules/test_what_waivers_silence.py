"""A waiver silences what it names, in whatever number it was found, and nothing besides."""

from datetime import date
from pathlib import Path

import pytest

import planner
from planner.checking import examine
from planner.loading import Loaded, load_text
from planner.text.source import Source

HEAD = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: UTC
  organiser: Desk <desk@example.org>
  venue: {rooms: {hall: {name: Great Hall}}}
"""
EIGHT = """\
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-09:10, title: With a room, room: hall}
""" + "".join(f"      - {{duration: 5m, title: Session {n}, id: s{n}}}\n" for n in range(8))


def load(days: str, *waivers: str, folder: Path | None = None, more: str = "") -> Loaded:
    given = "".join(f"  - {{{waiver}}}\n" for waiver in waivers)
    text = HEAD + more + days + (f"waivers:\n{given}" if waivers else "")
    return load_text(Source("forum.yaml", text), str(folder) if folder else "")


def messages(loaded: Loaded, code: str, today: date | None = None) -> list[str]:
    return [d.message for d in planner.check(loaded, today=today) if d.code == code]


@pytest.mark.parametrize("number", range(8))
def test_one_of_many_is_waived_and_the_others_stay(number: int) -> None:
    """Whichever it is: also one that the finding about all of them did not point at."""
    (everything,) = messages(load(EIGHT), "room-missing")
    assert "`Session 0` and 7 other sessions have no room" in everything
    loaded = load(EIGHT, f"rule: room-missing, at: s{number}, reason: outside")
    first = "Session 1" if number == 0 else "Session 0"
    (rest,) = messages(loaded, "room-missing")
    assert f"`{first}` and 6 other sessions have no room" in rest
    (waived,) = examine(loaded).waived
    assert waived.diagnostic.message.startswith(f"`Session {number}` has no room")
    assert messages(loaded, "waiver-unused") == []


def test_a_day_waives_all_of_it() -> None:
    loaded = load(EIGHT, "rule: room-missing, at: day 1, reason: outside")
    assert messages(loaded, "room-missing") == []
    assert len(examine(loaded).waived) == 8


@pytest.mark.parametrize(
    "waiver", ["at: s3, reason: x, until: 2024-01-01", "at: s3", "at: s3, reason: ''"]
)
def test_a_waiver_that_does_not_hold_changes_no_finding(waiver: str) -> None:
    today = date(2024, 2, 1)
    loaded = load(EIGHT, f"rule: room-missing, {waiver}")
    assert messages(loaded, "room-missing", today) == messages(load(EIGHT), "room-missing", today)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rows = "".join(
        f"p-{n},Person {n % 10},p{n}@example.org,{'Kenya' if n < 12 else ''}\n" for n in range(18)
    )
    (tmp_path / "people.csv").write_text(f"id,name,email,country\n{rows}", encoding="utf-8")
    return tmp_path


def of_people(folder: Path, *waivers: str) -> Loaded:
    return load(EIGHT, *waivers, folder=folder, more="roster: people.csv\n")


@pytest.mark.parametrize("at", ["p-13", "P-13", " p-13 "])
def test_an_id_means_one_person_whatever_its_capitals(folder: Path, at: str) -> None:
    loaded = of_people(folder, f"rule: country-missing, at: '{at}', reason: stateless")
    (rest,) = messages(loaded, "country-missing")
    assert rest.startswith("5 participants have no country")
    assert "p-13" not in rest


def test_a_name_that_two_people_have_means_both_and_nobody_else(folder: Path) -> None:
    loaded = of_people(folder, "rule: country-missing, at: Person 3, reason: stateless")
    (rest,) = messages(loaded, "country-missing")
    assert rest.startswith("5 participants have no country")  # the other has one


def test_a_waiver_for_the_event_multiplies_nothing(folder: Path) -> None:
    two = "days:\n  - date: 2024-03-06\n    sessions:\n      - parallel:\n" + "".join(
        f"          {label}: [{{time: 09:00-09:30, title: {label}, attendance: all}}]\n"
        for label in ("One", "Two")
    )
    more = "roster: people.csv\n"
    for waivers, expected in (((), 1), (("rule: expected-twice, at: event, reason: x",), 1)):
        loaded = load(two, *waivers, folder=folder, more=more)
        assert len(messages(loaded, "expected-twice")) == expected


REPEATED = """\
days:
  - dates: [2024-03-06, 2024-03-08]
    sessions:
      - {time: 09:00-11:00, title: Long one, id: long, room: hall}
"""


@pytest.mark.parametrize("at", ["long", "long-2024-03-06", "long-2024-03-08", "Long one"])
def test_on_a_repeated_day_the_session_is_written_once_and_waived_once(at: str) -> None:
    checked = examine(load(REPEATED, f"rule: long-sitting, at: {at}, reason: so"))
    assert [d.code for d in checked.diagnostics if d.code == "long-sitting"] == []
    assert len(checked.waived) == 1


ALIKE = """\
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-11:00, title: First, id: opening, room: hall}
      - {title: Coffee break, duration: 20m}
      - {title: Opening, duration: 2h, id: second, room: hall}
      - {title: Tea break, duration: 20m}
      - {title: "???", duration: 2h, id: third, room: hall}
"""


@pytest.mark.parametrize(
    ("at", "left"),
    [
        ("opening", ["second", "third"]),  # an id comes before a title
        ("second", ["opening", "third"]),
        ("First", ["second", "third"]),
        ("'!!!'", ["opening", "second", "third"]),
        ("'???'", ["opening", "second", "third"]),
        ("third", ["opening", "second"]),
    ],
)
def test_a_place_means_one_thing(at: str, left: list[str]) -> None:
    loaded = load(ALIKE, f"rule: long-sitting, at: {at}, reason: so")
    found = [d.subjects[0] for d in planner.check(loaded) if d.code == "long-sitting"]
    assert found == left


def test_a_name_is_never_among_what_a_finding_is_about(folder: Path) -> None:
    for found in planner.check(of_people(folder)):
        assert not any(subject.startswith("Person") for subject in found.subjects)
