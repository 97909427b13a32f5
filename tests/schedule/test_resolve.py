"""When sessions are: what follows what, anchors, durations, strands, days."""

from datetime import UTC, datetime, time, timedelta
from typing import ClassVar

import pytest

from planner.model.agenda import Agenda, Day, Event, Session
from planner.schedule.resolve import resolve
from planner.schedule.slots import Block
from schedule.agendas import clock, codes, load_day, load_days, plan_of, slot_named, slots_of


class TestFollowing:
    def test_a_session_without_a_time_starts_when_the_one_before_it_ends(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - {title: B, duration: 45m}
            - {title: C, duration: 1h}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:30-10:15 B", "10:15-11:15 C"]

    def test_the_first_session_starts_with_the_day(self) -> None:
        loaded = load_day("""
            hours: 08:45-17:00
            sessions:
              - {title: A, duration: 15m}
        """)
        assert clock(loaded) == ["08:45-09:00 A"]

    def test_an_anchor_does_not_move(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - {time: "10:00", title: B, duration: 30m}
            - {title: C, duration: 30m}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "10:00-10:30 B", "10:30-11:00 C"]
        assert [slot.is_anchored for slot in slots_of(loaded)] == [True, True, False]

    def test_an_anchor_stays_where_what_flows_runs_into_it(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - {title: B, duration: 60m}
            - {time: "10:00", title: C, duration: 30m}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:30-10:30 B", "10:00-10:30 C"]

    def test_an_end_alone_is_until_when_a_session_lasts(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - {title: B, end: 10:10}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:30-10:10 B"]
        assert [slot.ends_fixed for slot in slots_of(loaded)] == [True, True]

    def test_an_end_and_a_duration_make_an_anchor(self) -> None:
        loaded = load_day("- {title: A, end: 10:10, duration: 40m}")
        assert clock(loaded) == ["09:30-10:10 A"]
        assert slots_of(loaded)[0].is_anchored


class TestChangeover:
    def test_it_is_added_where_the_room_changes(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - {title: B, duration: 30m, room: garden}
            - {title: C, duration: 30m, room: garden}
            - {title: D, duration: 30m}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:35-10:05 B", "10:05-10:35 C", "10:40-11:10 D"]

    @pytest.mark.parametrize("pause", ["Coffee break", "Lunch", "Networking", "Registration"])
    def test_people_who_are_on_their_feet_need_none(self, pause: str) -> None:
        loaded = load_day(f"""
            - {{time: 09:00-09:30, title: A}}
            - {{title: {pause}, duration: 30m, room: garden}}
            - {{title: C, duration: 30m}}
        """)
        assert clock(loaded) == ["09:00-09:30 A", f"09:30-10:00 {pause}", "10:00-10:30 C"]

    def test_an_anchor_has_none_before_it(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - {time: 09:30-10:00, title: B, room: garden}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:30-10:00 B"]

    def test_nobody_moves_to_a_room_that_nobody_named(self) -> None:
        loaded = load_day(
            """
            - {time: 09:00-09:30, title: A, room: garden}
            - {title: B, duration: 30m}
            - {title: C, duration: 30m, room: garden}
            """,
            defaults="{changeover: 5m}",
        )
        assert clock(loaded) == ["09:00-09:30 A", "09:30-10:00 B", "10:00-10:30 C"]

    def test_some_come_out_of_a_block_from_another_room(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - parallel:
                ballroom: [{title: B, duration: 60m}]
                garden: [{title: C, duration: 30m}]
            - {title: D, duration: 30m}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:30-10:30 B", "09:35-10:05 C", "10:35-11:05 D"]


class TestLengths:
    def test_with_a_start_only_it_lasts_until_the_next_anchor(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - {time: 10:10-10:30, title: B}
        """)
        assert clock(loaded) == ["09:00-10:10 A", "10:10-10:30 B"]

    def test_what_is_known_to_come_in_between_has_its_time(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - {title: B, duration: 15m}
            - {title: C, items: [{title: One, duration: 5m}, {title: Two, duration: 10m}]}
            - {time: 10:10-10:30, title: D}
        """)
        assert clock(loaded) == ["09:00-09:40 A", "09:40-09:55 B", "09:55-10:10 C", "10:10-10:30 D"]

    def test_and_so_has_the_walk_to_it(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - {title: B, duration: 15m, room: garden}
            - {title: C, duration: 15m}
            - {time: 10:10-10:30, title: D}
        """)
        assert clock(loaded) == ["09:00-09:30 A", "09:35-09:50 B", "09:55-10:10 C", "10:10-10:30 D"]

    def test_and_so_has_a_block_with_its_longest_strand(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - parallel: {garden: [{title: B, duration: 10m}], library: [{title: C, duration: 20m}]}
            - {time: 10:10-10:30, title: D}
        """)
        assert clock(loaded)[0] == "09:00-09:45 A"

    def test_the_next_anchor_may_be_a_block(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - start: 09:50
              parallel: {garden: [{title: B, duration: 10m}]}
        """)
        assert clock(loaded) == ["09:00-09:50 A", "09:50-10:00 B"]

    @pytest.mark.parametrize(
        "following",
        [
            "",
            "- parallel: {lawn: [{title: B}, {time: 10h30, title: D}]}\n- {time: 11h00, title: C}",
            "- {time: 09:00-10:00, title: C}",
            "- {time: 08:00-10:00, title: C}",
            "- {title: B, duration: 2h}\n- {time: 11:00-12:00, title: C}",
        ],
        ids=["nothing", "a block with a time inside", "at once", "earlier", "no time left"],
    )
    def test_where_that_says_nothing_it_is_as_long_as_its_type(self, following: str) -> None:
        loaded = load_day(f"- {{time: '09:00', title: A, type: keynote}}\n{following}")
        assert clock(loaded)[0] == "09:00-09:30 A"

    def test_what_says_nothing_in_between_takes_its_usual_time(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - {title: Coffee break}
            - {time: "10:50", title: C, duration: 10m}
        """)
        assert clock(loaded)[0] == "09:00-10:30 A"

    def test_a_block_whose_strands_are_anchored_is_an_anchor(self) -> None:
        loaded = load_day("""
            - {time: "09:00", title: A}
            - parallel:
                garden: [{time: 10:30-11:00, title: B}]
                library: [{title: C, duration: 10m}]
        """)
        assert clock(loaded)[0] == "09:00-10:30 A"

    def test_in_a_strand_the_next_anchor_is_the_strands(self) -> None:
        loaded = load_day("""
            - parallel:
                garden:
                  - {time: "09:00", title: A}
                  - {time: 09:20-10:00, title: B}
                library:
                  - {time: "09:00", title: C, type: keynote}
            - {time: 10:00-11:00, title: D}
        """)
        assert clock(loaded)[:3] == ["09:00-09:20 A", "09:20-10:00 B", "09:00-09:30 C"]

    def test_with_nothing_it_is_as_long_as_its_type(self) -> None:
        loaded = load_day("""
            hours: 09:00-17:00
            sessions:
              - {title: Panel on evidence}
              - {title: Coffee break}
              - {title: A}
        """)
        assert clock(loaded) == [
            "09:00-10:00 Panel on evidence",
            "10:00-10:20 Coffee break",
            "10:20-11:20 A",
        ]

    def test_the_agenda_may_say_how_long_types_are(self) -> None:
        loaded = load_day(
            """
            - {time: "09:00", title: Panel on evidence}
            - {title: A}
            """,
            defaults="{durations: {panel: 50m, session: 25m}}",
        )
        assert clock(loaded) == ["09:00-09:50 Panel on evidence", "09:50-10:15 A"]

    def test_a_session_is_as_long_as_its_items(self) -> None:
        loaded = load_day("""
            - time: "09:00"
              title: A
              items: [{title: One, duration: 20m}, {title: Two, duration: 15m}]
        """)
        assert clock(loaded) == ["09:00-09:35 A"]

    def test_unless_one_of_them_does_not_say(self) -> None:
        loaded = load_day("""
            - time: "09:00"
              title: A
              items: [{title: One, duration: 20m}, {title: Two}]
        """)
        assert clock(loaded) == ["09:00-10:00 A"]


class TestBlocks:
    def test_strands_start_together_and_the_block_ends_with_the_longest(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: Coffee break}
            - parallel:
                garden: [{title: A, duration: 30m}, {title: B, duration: 30m}]
                library: [{title: C, duration: 45m}]
            - {title: Lunch, duration: 60m}
        """)
        assert clock(loaded)[1:] == [
            "09:30-10:00 A",
            "10:00-10:30 B",
            "09:30-10:15 C",
            "10:30-11:30 Lunch",
        ]
        block = plan_of(loaded).schedule.days[0].entries[1]
        assert isinstance(block, Block)
        assert block.end - block.start == timedelta(hours=1)
        assert block.is_whole

    def test_a_label_that_names_a_room_is_where_the_strand_is(self) -> None:
        loaded = load_day("""
            hours: 09:00-10:00
            sessions:
              - parallel:
                  garden: [{title: A}, {title: B, room: library}]
                  Newcomers: [{title: C}]
        """)
        assert [(slot.strand, slot.room) for slot in slots_of(loaded)] == [
            ("garden", "garden"),
            ("garden", "library"),
            ("Newcomers", "ballroom"),
        ]

    def test_a_label_that_names_a_track_is_what_the_strand_is_of(self) -> None:
        loaded = load_day("""
            hours: 09:00-10:00
            sessions:
              - parallel:
                  data: [{title: A}]
                  garden: [{title: B, track: data}, {title: C}]
        """)
        assert [slot.track for slot in slots_of(loaded)] == ["data", "data", None]

    def test_a_block_knows_its_slots_and_they_know_it(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - parallel: {garden: [{title: B}], library: [{title: C}]}
        """)
        (day,) = plan_of(loaded).schedule.days
        _, block = day.entries
        assert isinstance(block, Block)
        assert [slot.block for slot in slots_of(loaded)] == [None, block.parallel, block.parallel]
        assert list(block.slots()) == slots_of(loaded)[1:]
        assert [len(strand) for strand in day.strands()] == [2, 1, 1]

    def test_a_block_with_a_start_does_not_move(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: A}
            - start: 09:30
              parallel: {garden: [{title: B, duration: 30m}], library: [{title: C, duration: 20m}]}
            - {title: Lunch}
        """)
        assert clock(loaded) == [
            "09:00-09:30 A",
            "09:30-10:00 B",
            "09:30-09:50 C",
            "10:00-11:00 Lunch",
        ]

    def test_an_anchor_in_a_strand_is_its_own(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: Coffee break}
            - parallel:
                garden: [{title: A, duration: 30m}, {time: 10:15-10:45, title: B}]
                library: [{title: C, duration: 20m}, {title: D, duration: 20m}]
        """)
        assert clock(loaded)[1:] == [
            "09:30-10:00 A",
            "10:15-10:45 B",
            "09:30-09:50 C",
            "09:50-10:10 D",
        ]

    def test_an_empty_strand_is_no_obstacle(self) -> None:
        loaded = load_day("""
            - {time: 09:00-09:30, title: Coffee break}
            - parallel: {garden: [{title: A, duration: 30m}], library: []}
            - parallel: {garden: [], library: []}
            - {title: Lunch, duration: 30m}
        """)
        assert clock(loaded)[1:] == ["09:30-10:00 A", "10:00-10:30 Lunch"]
        assert len(plan_of(loaded).schedule.days[0].entries) == 3


class TestDays:
    def test_each_day_begins_anew(self) -> None:
        loaded = load_days("""
            - date: 2024-03-06
              sessions: [{time: 09:00-17:00, title: A}]
            - day: 2
              hours: 08:30-12:00
              sessions: [{title: B, duration: 30m}]
            - day: 3
              sessions: [{title: C}]
        """)
        assert codes(loaded) == ["no-start"]
        assert [slot.start for slot in slots_of(loaded)] == [
            datetime(2024, 3, 6, 2, tzinfo=UTC),
            datetime(2024, 3, 7, 1, 30, tzinfo=UTC),
        ]
        assert [day.is_whole for day in plan_of(loaded).schedule.days] == [True, True, False]

    def test_times_are_the_venues(self) -> None:
        loaded = load_day("- {time: 09:00-10:00, title: A}", zone="America/Bogota")
        assert slots_of(loaded)[0].start == datetime(2024, 3, 6, 14, tzinfo=UTC)

    def test_an_event_may_have_days_without_sessions(self) -> None:
        loaded = load_days("- {date: 2024-03-06}")
        assert slots_of(loaded) == []
        assert codes(loaded) == []

    def test_without_days_there_is_no_schedule(self) -> None:
        schedule, problems = resolve(Agenda(event=Event(id="e", name="E", timezone="UTC")))
        assert schedule.days == ()
        assert problems == []


class TestMidnight:
    def test_midnight_is_the_one_to_come(self) -> None:
        loaded = load_day("- {time: 22:00-24:00, title: A}\n- {title: B, duration: 30m}")
        assert clock(loaded) == ["22:00-00:00 A", "00:00-00:30 B"]
        assert slots_of(loaded)[0].end - slots_of(loaded)[0].start == timedelta(hours=2)

    def test_times_before_the_rollover_are_the_next_morning(self) -> None:
        loaded = load_day("""
            hours: 19:00-02:00
            rollover: 03:00
            sessions:
              - {title: A, duration: 4h}
              - {time: 00:30-01:15, title: B}
              - {time: 01:15-02:00, title: C}
        """)
        assert codes(loaded) == []
        assert clock(loaded) == ["19:00-23:00 A", "00:30-01:15 B", "01:15-02:00 C"]
        starts = [slot.start for slot in slots_of(loaded)]
        assert starts == sorted(starts)
        hours = plan_of(loaded).schedule.days[0].hours
        assert hours is not None
        assert hours.duration == timedelta(hours=7)

    def test_an_end_may_be_the_rollover_itself(self) -> None:
        loaded = load_day("rollover: 02:00\nsessions: [{time: 23:00-02:00, title: A}]")
        assert clock(loaded) == ["23:00-02:00 A"]

    def test_else_an_end_before_the_start_is_a_mistake(self) -> None:
        loaded = load_day("- {time: 23:00-01:30, title: A}\n- {title: B}")
        (problem,) = loaded.diagnostics
        assert problem.code == "end-before-start"
        assert problem.message == "the end, 01:30, is not after the start, 23:00"
        assert problem.hint == (
            "if it ends the next morning, give the day a `rollover`, such as `rollover: 01:30`"
        )
        assert clock(loaded) == []

    @pytest.mark.parametrize(
        ("times", "hint"),
        [
            (
                "11:30-1:00",
                (
                    "write `13:00` if that is after noon; if it ends the next morning, give the "
                    "day a `rollover`, such as `rollover: 01:00`"
                ),
            ),
            ("9:30-7:00", "write `19:00` if that is after noon"),
            ("14:00-13:30", "check the two times"),
            ("21:00-07:00", "check the two times"),
        ],
    )
    def test_the_way_out_is_what_may_have_been_meant(self, times: str, hint: str) -> None:
        (problem,) = load_day(f"- {{time: {times}, title: A}}").diagnostics
        assert problem.hint == hint

    def test_the_start_of_a_session_that_flows_is_said(self) -> None:
        loaded = load_day("- {time: 09:00-10:30, title: A}\n- {title: B, end: 10:15}")
        assert [problem.message for problem in loaded.diagnostics] == [
            "the end, 10:15, is not after the start, 10:30"
        ]


class TestBroken:
    """What could not be read stops the flow until the next anchor, and nothing else is said."""

    UNREADABLE: ClassVar = {
        "duration": ("{title: B, duration: soon}", "bad-duration"),
        "time": ("{title: B, time: evening}", "bad-time"),
        "disagree": ("{title: B, time: 10:00-11:00, duration: 30m}", "times-disagree"),
        "misspelt": ("{title: B, durration: 30m}", "unknown-key"),
        "capital": ("{title: B, Time: 10:00-11:00}", "unknown-key"),
        "own word": ("{title: B, when: 10:00-11:00}", "unknown-key"),
        "type": ("{title: B, type: plenery}", "unknown-type"),
        "not a session": ("Coffee break", "wrong-type"),
        "items": ("{title: B, items: two}", "wrong-type"),
        "end": ("{title: B, time: 10:00-09:00}", "end-before-start"),
        "block": ("{parallel: {}}", "missing-field"),
        "strand": ("{parallel: {garden: [{title: B, duration: soon}]}}", "bad-duration"),
        "one strand": (
            "{parallel: {library: [{title: A}], garden: [{title: B, duration: soon}]}}",
            "bad-duration",
        ),
        "in a strand": ("{parallel: {garden: [Coffee break, {title: B}]}}", "wrong-type"),
    }

    @pytest.mark.parametrize(("entry", "code"), UNREADABLE.values(), ids=UNREADABLE)
    def test_the_flow_stops_until_the_next_anchor(self, entry: str, code: str) -> None:
        loaded = load_day(f"""
            hours: 09:00-17:00
            sessions:
              - {{title: A, duration: 30m}}
              - {entry}
              - {{title: C, duration: 30m}}
              - {{title: D, duration: 30m}}
              - {{time: 12:00-12:30, title: E}}
              - {{title: F, duration: 30m}}
        """)
        assert codes(loaded) == [code]
        placed = [line[-1] for line in clock(loaded)]
        assert [title for title in placed if title in "CDEF"] == ["E", "F"]
        assert slot_named(loaded, "E").follows_unplaced
        assert not slot_named(loaded, "F").follows_unplaced
        assert not plan_of(loaded).schedule.days[0].is_whole

    @pytest.mark.parametrize(
        "entry",
        [
            "{title: B, duration: 30m, speakerss: p-001}",
            "{title: B, duration: 30m, colour: red}",
            "{title: B, time: 09:30-10:00, location: upstairs}",
            "{title: B, time: 09:30-10:00, type: plenery}",
            "{title: B, time: '09:30', type: plenery}",
            "{title: B, time: 09:30-10:00, duration: soon}",
            "{title: B, time: 09:30-10:00, items: two}",
            "{title: B, duration: 30m, room: {id: garden}}",
            "{title: B, duration: 30m, id: a b}",
        ],
    )
    def test_what_leaves_its_time_known_does_not_stop_it(self, entry: str) -> None:
        loaded = load_day(f"""
            - {{time: 09:00-09:30, title: A}}
            - {entry}
            - {{time: "10:00", title: C, duration: 30m}}
            - {{title: D, duration: 30m}}
        """)
        assert len(codes(loaded)) == 1
        assert [line.split()[0] for line in clock(loaded)] == [
            "09:00-09:30",
            "09:30-10:00",
            "10:00-10:30",
            "10:30-11:00",
        ]

    def test_a_room_that_could_not_be_read_is_no_room(self) -> None:
        loaded = load_day("- {time: 09:00-10:00, title: A, room: {id: garden}}")
        assert slots_of(loaded)[0].room is None

    def test_what_comes_first_and_could_not_be_read_takes_the_days_start(self) -> None:
        loaded = load_day("""
            hours: 09:00-17:00
            sessions:
              - Registration
              - {title: A}
        """)
        assert codes(loaded) == ["wrong-type"]
        assert clock(loaded) == []

    def test_hours_that_end_before_they_start_are_said_once(self) -> None:
        loaded = load_day("hours: 17:30-08:30\nsessions: [{title: A}, {title: B}]")
        assert codes(loaded) == ["end-before-start"]
        assert plan_of(loaded).schedule.days[0].hours is None

    def test_a_block_of_unknown_start_is_said_once(self) -> None:
        loaded = load_day("""
            - parallel: {garden: [{title: A}, {title: B}], library: [{title: C}]}
            - {title: D}
        """)
        assert codes(loaded) == ["no-start"]

    def test_a_strand_with_a_time_is_placed_beside_one_without(self) -> None:
        loaded = load_day("""
            - parallel: {garden: [{title: A}], library: [{title: B, time: 09:00-10:00}]}
        """)
        assert codes(loaded) == ["no-start"]
        assert clock(loaded) == ["09:00-10:00 B"]

    def test_a_block_with_a_start_is_an_anchor_too(self) -> None:
        loaded = load_day("""
            - {time: soon, title: A}
            - start: 11:00
              parallel: {garden: [{title: B, duration: 30m}], library: []}
            - {title: C, duration: 10m}
        """)
        assert codes(loaded) == ["bad-time"]
        assert clock(loaded) == ["11:00-11:30 B", "11:35-11:45 C"]
        assert slot_named(loaded, "B").follows_unplaced

    def test_a_session_made_by_hand_needs_no_route(self) -> None:
        sessions = (
            Session(id="a", title="A", start=time(9), duration=timedelta(minutes=30)),
            Session(id="b", title="B", duration=timedelta(minutes=30)),
        )
        day = Day(date=datetime(2024, 3, 6, tzinfo=UTC).date(), entries=sessions)
        schedule, problems = resolve(
            Agenda(event=Event(id="e", name="E", timezone="UTC"), days=(day,))
        )
        assert problems == []
        assert [slot.start.time() for slot in schedule.slots()] == [time(9), time(9, 30)]


class TestSummerTime:
    def test_what_flows_through_the_change_keeps_its_length(self) -> None:
        loaded = load_day(
            """
            rollover: 06:00
            sessions:
              - {time: 23:00-01:30, title: A}
              - {title: B, duration: 60m}
              - {title: C, end: 05:00}
            """,
            date="2024-03-30",
            zone="Europe/Paris",
        )
        assert codes(loaded) == []
        assert clock(loaded) == ["23:00-01:30 A", "01:30-03:30 B", "03:30-05:00 C"]
        lengths = [slot.range.duration for slot in slots_of(loaded)]
        assert lengths == [timedelta(minutes=minutes) for minutes in (150, 60, 90)]

    def test_a_session_over_the_repeated_hour_is_longer_than_it_looks(self) -> None:
        loaded = load_day("- {time: 01:00-04:00, title: A}", date="2024-10-27", zone="Europe/Paris")
        assert codes(loaded) == []
        assert slots_of(loaded)[0].range.duration == timedelta(hours=4)

    @pytest.mark.parametrize(
        ("zone", "date", "times", "code", "message", "hint"),
        [
            ("Europe/Paris", "2024-03-31", "02:30-04:00", "dst-gap",
             "the clocks jump over 02:30 that day", "write `01:30` or `03:30`"),
            ("Europe/Paris", "2024-03-31", "01:00-02:30", "dst-gap",
             "the clocks jump over 02:30 that day", "write `01:30` or `03:30`"),
            ("America/Sao_Paulo", "2018-11-04", "00:00-03:00", "dst-gap",
             "the clocks jump over 00:00 that day", "write `23:00` or `01:00`"),
            ("Europe/Paris", "2024-10-27", "02:00-04:00", "dst-repeat",
             "the clocks show 02:00 twice that day",
             "it can mean 02:00 CEST or 02:00 CET; write a time outside the repeated hour"),
            ("America/Sao_Paulo", "2018-02-17", "23:15-23:45", "dst-repeat",
             "the clocks show 23:15 twice that day",
             "it can mean 23:15 -02 or 23:15 -03; write a time outside the repeated hour"),
            ("Australia/Lord_Howe", "2024-10-06", "02:10-04:00", "dst-gap",
             "the clocks jump over 02:10 that day", "write `01:40` or `02:40`"),
        ],
    )  # fmt: skip
    def test_a_time_with_two_readings_or_none_is_a_mistake(
        self, zone: str, date: str, times: str, code: str, message: str, hint: str
    ) -> None:
        loaded = load_day(f"- {{time: {times}, title: A}}", date=date, zone=zone)
        problem = loaded.diagnostics[0]
        assert (problem.code, problem.message, problem.hint) == (code, message, hint)
        assert {diagnostic.code for diagnostic in loaded.diagnostics} == {code}

    @pytest.mark.parametrize(
        ("date", "times"),
        [
            ("2024-03-31", "01:00-02:00"),
            ("2024-10-27", "01:00-02:00"),
            ("2024-10-27", "03:00-4:00"),
        ],
    )
    def test_an_end_at_the_change_is_when_the_clocks_change(self, date: str, times: str) -> None:
        loaded = load_day(f"- {{time: {times}, title: A}}", date=date, zone="Europe/Paris")
        assert codes(loaded) == []
        assert slots_of(loaded)[0].range.duration == timedelta(hours=1)

    def test_midnight_is_an_end_even_where_the_clocks_jump_over_it(self) -> None:
        loaded = load_day(
            "- {time: 22:00-24:00, title: A}", date="2018-11-03", zone="America/Sao_Paulo"
        )
        assert codes(loaded) == []
        assert slots_of(loaded)[0].range.duration == timedelta(hours=2)

    def test_the_start_of_a_block_is_checked_too(self) -> None:
        loaded = load_day(
            "- start: 02:30\n  parallel: {garden: [{title: A}], library: [{title: B}]}",
            date="2024-03-31",
            zone="Europe/Paris",
        )
        assert codes(loaded) == ["dst-gap"]
        assert (loaded.diagnostics[0].place.excerpt or "").strip() == "- start: 02:30"


class TestItems:
    @staticmethod
    def items(body: str) -> list[str]:
        """Each item as `09:00-09:10 Title`, or `? Title` where nothing says when it is."""
        loaded = load_day(body)
        local = next(iter(plan_of(loaded).schedule.days)).local
        return [
            f"{local(item.range.start):%H:%M}-{local(item.range.end):%H:%M} {item.item.title}"
            if item.range
            else f"? {item.item.title}"
            for item in slots_of(loaded)[0].items
        ]

    def test_they_follow_one_another(self) -> None:
        assert self.items("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 10m}, {title: Two, duration: 20m}]
        """) == ["09:00-09:10 One", "09:10-09:30 Two"]

    def test_the_last_takes_what_is_left(self) -> None:
        assert self.items("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 10m}, {title: Two}]
        """) == ["09:00-09:10 One", "09:10-10:00 Two"]

    def test_after_one_of_unknown_length_nobody_knows(self) -> None:
        assert self.items("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 10m}, {title: Two}, {title: Three, duration: 10m},
                      {title: Four}]
        """) == ["09:00-09:10 One", "? Two", "? Three", "? Four"]

    def test_where_nothing_is_left_the_last_has_no_time(self) -> None:
        assert self.items("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 60m}, {title: Two}]
        """) == ["09:00-10:00 One", "? Two"]

    def test_they_may_run_over(self) -> None:
        assert self.items("""
            - time: 09:00-10:00
              title: A
              items: [{title: One, duration: 70m}]
        """) == ["09:00-10:10 One"]
