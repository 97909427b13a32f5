"""Programmes of events in several cities: which clock, which venue, and what time it is there."""

import json
from datetime import date
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from cities import DAYS, cities, written_to
from rich.console import Console

from planner.interchange.json_export import schedule_json
from planner.loading import load
from planner.model.places import Venue
from planner.programme.terminal import programme_view
from planner.programme.text import programme_text
from planner.schedule.plan import Plan
from planner.schedule.selection import Clock, Selection
from planner.schedule.whereabouts import short_name, whereabouts
from planner.vocabulary.audience import Audience


def lines(plan: Plan, selection: Selection | None = None) -> list[str]:
    return programme_text(plan, selection or Selection(), Audience.TEAM).splitlines()


def drawn(plan: Plan, selection: Selection, width: int = 80) -> list[str]:
    console = Console(file=StringIO(), width=width, force_terminal=True, color_system=None)
    console.print(programme_view(plan, selection))
    assert isinstance(console.file, StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def reader(plan: Plan, person: str, zone: str | None = None) -> Selection:
    found = plan.participant(person)
    assert found is not None
    return Selection(reader=found, own_zone=ZoneInfo(zone) if zone else None)


class TestWhatIsSaidOnce:
    def test_venues_and_clocks_stand_with_their_days_where_they_differ(
        self, tmp_path: Path
    ) -> None:
        shown = lines(cities(tmp_path))
        assert shown[:3] == ["Training", "Nairobi, Mombasa and Geneva", ""]
        assert [shown[n + 2 : n + 4] for n, line in enumerate(shown) if "March" in line] == [
            ["Hillside Hotel, Nairobi, Kenya", "Times in Africa/Nairobi (UTC+03:00)"],
            ["Harbour Hotel, Mombasa, Kenya", "Times in Africa/Nairobi (UTC+03:00)"],
            ["Lake House, Geneva, Switzerland", "Times in Europe/Zurich (UTC+01:00)"],
        ]

    def test_what_all_days_share_stands_at_the_top(self, tmp_path: Path) -> None:
        shown = lines(cities(tmp_path), Selection(day=date(2025, 3, 18)))
        assert shown[1:3] == [
            "Lake House, Geneva, Switzerland",
            "Times in Europe/Zurich (UTC+01:00)",
        ]
        assert sum("Times in" in line for line in shown) == 1

    def test_one_clock_for_all_leaves_the_venues(self, tmp_path: Path) -> None:
        shown = lines(cities(tmp_path), Selection(zone=ZoneInfo("Africa/Nairobi")))
        assert shown[1:3] == ["Nairobi, Mombasa and Geneva", "Times in Africa/Nairobi (UTC+03:00)"]
        assert "Harbour Hotel, Mombasa, Kenya" in shown
        assert any(line.startswith("11:00–12:00") and "Welcome" in line for line in shown)


class TestHubs:
    def test_a_room_elsewhere_says_where_and_what_time_it_is_there(self, tmp_path: Path) -> None:
        practice = [line for line in lines(cities(tmp_path)) if "Practice" in line]
        assert practice == [
            "10:00–11:00    1h     Practice  (Jura, Geneva, 08:00 there)",
            "10:00–11:00    1h     Practice  (Jura, Geneva, 08:00 there)",
            "10:00–11:00    1h     Practice  (Jura)",
        ]

    def test_summer_time_counts_on_the_day(self, tmp_path: Path) -> None:
        days = DAYS.replace("2025-03-18", "2025-07-01").replace("2025-03-11", "2025-06-30")
        remarks = [whereabouts(cities(tmp_path, days), slot).there for slot in cities(
            tmp_path, days).schedule.slots()]  # fmt: skip
        assert remarks == ["", "08:00", "", "09:00", "", ""]

    @pytest.mark.parametrize(
        ("session", "said"),
        [
            ("room: hub, time: 10:00-11:00", "Geneva hub, 08:00 there"),  # says its city itself
            ("room: jura, time: '01:00-01:30'", "Jura, Geneva, 23:00-1 there"),
            ("room: dhow, time: 10:00-11:00", "Dhow, Mombasa"),  # on the same clock
            ("room: tent, time: 10:00-11:00", "tent"),
            ("time: 10:00-11:00", "Acacia"),
        ],
    )
    def test_a_remark_says_what_is_not_said_already(
        self, session: str, said: str, tmp_path: Path
    ) -> None:
        day = f"  - date: 2025-03-04\n    sessions: [{{title: A, {session}}}]\n"
        plan = cities(tmp_path, day)
        assert [whereabouts(plan, slot).text for slot in plan.schedule.slots()] == [said]

    def test_a_day_on_another_clock_says_the_time_in_its_own_rooms(self, tmp_path: Path) -> None:
        day = (
            "  - date: 2025-03-04\n    timezone: UTC\n    sessions: [{title: A, time: 10:00-11:00}]"
        )
        assert lines(cities(tmp_path, day))[-1].endswith("A  (Acacia, 13:00 there)")

    def test_a_session_without_a_room_is_nowhere_in_particular(self, tmp_path: Path) -> None:
        day = "  - {date: 2025-03-04, venue: lake, sessions: [{title: A, time: 10:00-11:00}]}\n"
        assert lines(cities(tmp_path, day))[-1] == "10:00–11:00    1h     A"

    @pytest.mark.parametrize(
        ("venue", "name"),
        [
            (Venue(id="x", name="Inn", city="Mombasa"), "Mombasa"),
            (Venue(id="x", name="Inn", city="Nairobi"), "Inn"),
            (Venue(id="x", city="Nairobi"), "Nairobi"),
            (Venue(id="x"), "x"),
        ],
    )
    def test_a_venue_goes_by_what_tells_it_apart(self, venue: Venue, name: str) -> None:
        assert short_name(venue, Venue(name="Hillside Hotel", city="Nairobi")) == name

    def test_a_strand_named_after_a_hubs_room_has_the_remark_and_not_the_room(
        self, tmp_path: Path
    ) -> None:
        day = (
            "  - date: 2025-03-04\n    sessions:\n      - start: 10:00\n        parallel:\n"
            "          acacia: [{title: One, duration: 30m}]\n"
            "          jura: [{title: Two, duration: 30m}]\n"
        )
        plan = cities(tmp_path, day)
        assert lines(plan)[-1] == "  10:00–10:30    30m    Two  (Geneva, 08:00 there)"
        text = " ".join(drawn(plan, Selection()))
        assert text.count("Jura") == 1
        assert "Geneva, 08:00 there" in text


class TestOnATerminal:
    def test_the_room_has_the_remark_below_it(self, tmp_path: Path) -> None:
        shown = drawn(cities(tmp_path), Selection(day=date(2025, 3, 4)))
        at = next(n for n, line in enumerate(shown) if "Practice" in line)
        assert shown[at].endswith("Jura")
        assert shown[at + 1].strip() == "Geneva, 08:00 there"

    def test_a_remark_that_is_too_wide_takes_two_lines(self, tmp_path: Path) -> None:
        path = written_to(tmp_path)
        text = path.read_text(encoding="utf-8").replace("city: Geneva", "city: Yverdon-les-Bains")
        path.write_text(text, encoding="utf-8")
        plan = load(path).plan
        assert plan is not None
        shown = drawn(plan, Selection(day=date(2025, 3, 4)), 60)
        at = next(n for n, line in enumerate(shown) if "Practice" in line)
        assert [line.strip() for line in shown[at + 1 : at + 3]] == [
            "Yverdon-les-Bains",
            "08:00 there",
        ]

    def test_days_have_their_venue_and_clock_below_the_date(self, tmp_path: Path) -> None:
        shown = drawn(cities(tmp_path), Selection())
        at = shown.index("Tuesday 18 March 2025")
        assert shown[at + 1] == (
            "Lake House, Geneva, Switzerland · Times in Europe/Zurich (UTC+01:00)"
        )


class TestOnePersonsEvent:
    def test_both_clocks_stand_side_by_side(self, tmp_path: Path) -> None:
        plan = cities(tmp_path)
        shown = lines(plan, reader(plan, "p-2", "America/Bogota"))
        assert shown[:2] == ["Training", "For Ben Draft"]
        assert "Here: America/Bogota (UTC-05:00), 8 hours behind" in shown
        assert "Here: America/Bogota (UTC-05:00), 6 hours behind" in shown
        assert "09:00–10:00    here 01:00–02:00  1h     Welcome  (Acacia)" in shown

    def test_another_date_is_marked(self, tmp_path: Path) -> None:
        plan = cities(tmp_path)
        shown = "\n".join(lines(plan, reader(plan, "p-2", "Pacific/Honolulu")))
        assert "09:00–10:00    here 20:00-1–21:00-1  1h     Welcome" in shown
        later = "\n".join(lines(plan, reader(plan, "p-2", "Pacific/Kiritimati")))
        assert "here 20:00–21:00  " in later
        assert "10:00–11:00    here 23:00–00:00+1  1h     Practice  (Jura)" in later

    def test_a_clock_that_shows_the_same_takes_no_room(self, tmp_path: Path) -> None:
        plan = cities(tmp_path)
        selection = reader(plan, "p-3", "Africa/Kampala")
        nairobi = lines(plan, Selection(day=date(2025, 3, 4), reader=selection.reader,
                                        own_zone=selection.own_zone))  # fmt: skip
        assert "Here: Africa/Kampala (UTC+03:00), the same time" in nairobi
        assert "09:00–10:00    1h     Welcome  (Acacia)" in nairobi

    def test_a_clock_that_changes_meanwhile_is_shown(self, tmp_path: Path) -> None:
        """At the end both clocks agree; at the start they did not yet."""
        day = "  - {date: 2025-03-30, sessions: [{title: A, time: '03:00-05:00'}]}\n"
        plan = cities(tmp_path, day)
        shown = lines(plan, reader(plan, "p-2", "Europe/Helsinki"))
        assert shown[-1] == "03:00–05:00    here 02:00–05:00  2h     A  (Acacia)"

    def test_it_is_their_own_sessions_and_no_others(self, tmp_path: Path) -> None:
        plan = cities(tmp_path)
        assert not any("Practice" in line for line in lines(plan, reader(plan, "p-3")))
        assert any("Practice" in line for line in lines(plan, reader(plan, "p-2")))

    def test_who_refused_to_be_listed_is_not_named_to_them(self, tmp_path: Path) -> None:
        """What is shown for a person may be handed to that person."""
        plan = cities(tmp_path)
        assert "Ada" in "\n".join(lines(plan))
        for selection in (reader(plan, "p-2"), reader(plan, "p-2", "America/Bogota")):
            assert "Ada" not in "\n".join(lines(plan, selection))
            assert "Ada" not in "\n".join(drawn(plan, selection))
        assert "Ada" in "\n".join(drawn(plan, Selection()))

    def test_a_session_that_is_closed_to_others_is_in_the_agenda_of_those_expected(
        self, tmp_path: Path
    ) -> None:
        plan = cities(tmp_path, DAYS.replace("attendance", "audience: team, attendance"))
        assert any("Practice" in line for line in lines(plan, reader(plan, "p-2")))
        assert not any("Practice" in line for line in lines(plan, reader(plan, "p-3")))

    @pytest.mark.parametrize("width", [60, 80, 120])
    def test_a_terminal_shows_both_clocks_whole(self, width: int, tmp_path: Path) -> None:
        plan = cities(tmp_path)
        shown = drawn(plan, reader(plan, "p-2", "America/Bogota"), width)
        assert max(map(len, shown)) <= width
        assert any("09:00–10:00  here 01:00–02:00" in line for line in shown)
        assert "For Ben Draft" in shown
        assert sum("Acacia" in line for line in shown) == 1

    def test_strands_to_choose_from_show_both_clocks_too(self, tmp_path: Path) -> None:
        day = (
            "  - date: 2025-03-04\n    sessions:\n      - start: 10:00\n        parallel:\n"
            "          acacia: [{title: One, duration: 30m}]\n"
            "          Others: [{title: Two, duration: 30m, room: jura}]\n"
        )
        plan = cities(tmp_path, day)
        text = " ".join(drawn(plan, reader(plan, "p-2", "America/Bogota")))
        assert text.count("here 02:00–02:30") == 2
        assert "Jura, Geneva, 08:00 there" in text


def test_programs_are_told_the_clock_the_venue_and_whose_agenda_it_is(tmp_path: Path) -> None:
    plan = cities(tmp_path)
    document = json.loads(schedule_json(plan, reader(plan, "p-2", "America/Bogota")))
    assert document["for"] == {"id": "p-2", "timezone": "America/Bogota"}
    days = document["days"]
    assert [(day["venue"], day["timezone"]) for day in days] == [
        (None, "Africa/Nairobi"), ("sea", "Africa/Nairobi"), ("lake", "Europe/Zurich"),
    ]  # fmt: skip
    slots = [slot for day in days for slot in day["slots"]]
    assert [slot["venue"] for slot in slots] == [None, "lake", "sea", "lake", "lake", "lake"]
    assert [slot["id"] for slot in slots[:2]] == ["welcome-2025-03-04", "practice-2025-03-04"]
    assert slots[4]["start"] == "2025-03-18T09:00:00+01:00"
    assert json.loads(schedule_json(plan, reader(plan, "p-1")))["for"]["timezone"] is None
    assert "for" not in json.loads(schedule_json(plan, Selection()))


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Kathmandu", "2 hours 45 minutes ahead"),
        ("Asia/Dubai", "1 hour ahead"),
        ("UTC", "3 hours behind"),
        ("Pacific/Kiritimati", "11 hours ahead"),
        ("Africa/Kampala", "the same time"),
    ],
)
def test_clocks_are_apart_by_hours_and_minutes(zone: str, said: str, tmp_path: Path) -> None:
    plan = cities(tmp_path)
    first = next(plan.schedule.slots())
    assert Clock(ZoneInfo("Africa/Nairobi")).apart(Clock(ZoneInfo(zone)), first.start) == said
