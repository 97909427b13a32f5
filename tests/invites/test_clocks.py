"""What calendars are told of venues and clocks: the place of each room, and the reader's time."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import icalendar
from cities import DAYS, PEOPLE, cities
from judges import calendar_lint

from planner.artifacts import Context
from planner.invites.calendar import session_uid
from planner.invites.export import invites
from planner.invites.feeds import programme
from planner.invites.text import location
from planner.schedule.plan import Plan

CONTEXT = Context(datetime(2025, 1, 1, tzinfo=UTC))


def calendars(plan: Plan) -> dict[str, bytes]:
    return {artifact.path: artifact.content for artifact in invites(plan, CONTEXT)}


def events(content: bytes) -> list[Any]:
    return icalendar.Calendar.from_ical(content).walk("VEVENT")


def described(content: bytes) -> dict[str, list[str]]:
    """The lines of each session's description that hold a time, by the day it begins."""
    found: dict[str, list[str]] = {}
    for event in events(content):
        key = f"{event['SUMMARY']} {event['DTSTART'].dt:%d %H:%M}"
        found[key] = [line for line in str(event["DESCRIPTION"]).splitlines() if "–" in line]
    return found


def test_a_session_is_where_its_room_is_or_its_day(tmp_path: Path) -> None:
    days = DAYS + "  - {date: 2025-03-19, venue: lake, sessions: [{title: A, time: 9:00-10:00}]}\n"
    plan = cities(tmp_path, days)
    assert [location(plan, slot) for slot in plan.schedule.slots()] == [
        "Acacia, Hillside Hotel, 1 Hill Road, Nairobi, Kenya",
        "Jura, Lake House, 2 Quai, Geneva, Switzerland",
        "Dhow, Harbour Hotel, Mombasa, Kenya",
        "Jura, Lake House, 2 Quai, Geneva, Switzerland",
        "Lake House, 2 Quai, Geneva, Switzerland",
        "Jura, Lake House, 2 Quai, Geneva, Switzerland",
        "Lake House, 2 Quai, Geneva, Switzerland",
    ]


def test_the_reader_is_told_their_own_time_and_that_at_the_venue(tmp_path: Path) -> None:
    own = described(calendars(cities(tmp_path))["invites/p-2/my-agenda.ics"])
    assert own["Practice 04 07:00"] == [
        "Tuesday 4 March 2025, 10:00–11:00 (Africa/Nairobi)",
        "At the venue: Tuesday 4 March 2025, 08:00–09:00 (Europe/Zurich)",
        "Your time: Tuesday 4 March 2025, 02:00–03:00 (America/Bogota)",
    ]
    assert own["Welcome 18 08:00"] == [
        "Tuesday 18 March 2025, 09:00–10:00 (Europe/Zurich)",
        "Your time: Tuesday 18 March 2025, 03:00–04:00 (America/Bogota)",
    ]


def test_their_date_is_said_where_it_is_another(tmp_path: Path) -> None:
    days = "  - {date: 2025-03-04, sessions: [{title: Night, time: '02:00-03:00'}]}\n"
    own = described(calendars(cities(tmp_path, days))["invites/p-2/my-agenda.ics"])
    assert own["Night 03 23:00"][-1] == (
        "Your time: Monday 3 March 2025, 18:00–19:00 (America/Bogota)"
    )


def test_a_clock_that_shows_the_same_is_not_said(tmp_path: Path) -> None:
    own = described(calendars(cities(tmp_path))["invites/p-3/my-agenda.ics"])
    assert own["Welcome 04 06:00"] == ["Tuesday 4 March 2025, 09:00–10:00 (Africa/Nairobi)"]
    assert own["Welcome 18 08:00"][1:] == [
        "Your time: Tuesday 18 March 2025, 11:00–12:00 (Africa/Kampala)"
    ]


def test_a_reader_who_lives_by_the_venues_clock_is_told_it_once(tmp_path: Path) -> None:
    people = PEOPLE.replace("America/Bogota", "Europe/Madrid")
    own = described(calendars(cities(tmp_path, DAYS, people))["invites/p-2/my-agenda.ics"])
    assert own["Practice 04 07:00"] == [
        "Tuesday 4 March 2025, 10:00–11:00 (Africa/Nairobi)",
        "At the venue: Tuesday 4 March 2025, 08:00–09:00 (Europe/Zurich)",
    ]


def test_requests_say_it_too_and_the_programme_for_all_does_not(tmp_path: Path) -> None:
    plan = cities(tmp_path)
    request = calendars(plan)["invites/p-2/requests/practice-2025-03-04.ics"]
    assert "Your time" in "".join(described(request)["Practice 04 07:00"])
    assert "Your time" not in "".join(
        map(str, described(programme(plan, CONTEXT).content).values())
    )


def test_times_stay_in_utc_and_the_uid_is_the_same_for_everyone(tmp_path: Path) -> None:
    found = calendars(cities(tmp_path))
    (own,), (other,) = (
        events(found[f"invites/{who}/requests/practice-2025-03-04.ics"]) for who in ("p-1", "p-2")
    )
    assert str(own["UID"]) == str(other["UID"]) == session_uid("training", "practice-2025-03-04")
    assert own["DTSTART"].dt == datetime(2025, 3, 4, 7, tzinfo=UTC)
    assert all(calendar_lint.complaints(content) == [] for content in found.values())


def test_invites_of_a_date_stay_as_they_are_when_others_come_and_go(tmp_path: Path) -> None:
    """Sessions of a repeated day are named after their date, and nothing else."""
    all_dates = calendars(cities(tmp_path))
    fewer = calendars(cities(tmp_path, DAYS.replace("2025-03-04, ", "")))
    requests = [path for path in fewer if "/requests/" in path]
    assert len(requests) == 12
    assert all(fewer[path] == all_dates[path] for path in requests)
