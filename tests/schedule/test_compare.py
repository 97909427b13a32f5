"""What changed between two plans: which session is which, and what about it, and why."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import AGENDAS, ROSTER, plan_of

from planner.loading import load_text
from planner.schedule.changes import Cause, Comparison, Kind, SessionChange
from planner.schedule.compare import compare
from planner.schedule.plan import Plan
from planner.schedule.releasing import drafted, released
from planner.schedule.resolve import resolve
from planner.text.source import Source
from schedule.agendas import load_day, load_days
from schedule.agendas import plan_of as plan
from schedule.test_properties import DAY_BEGINS, Programme, load_programme, programmes, quickly

AT = datetime(2024, 1, 10, tzinfo=UTC)
MORNING = """\
- {time: 09:00, title: Welcome, id: welcome, duration: 30m}
- {title: Panel, id: panel, duration: 60m, moderator: Ada, speakers: [Ben, Cy]}
- {title: Coffee break, duration: 20m}
- {title: Mapping, id: mapping, duration: 40m, room: garden}
- {time: "12:00", title: Lunch, duration: 60m}
"""


def compared(old: str, new: str) -> Comparison:
    return compare(plan(load_day(old)), plan(load_day(new)))


def edited(*edits: tuple[str, str], text: str = MORNING) -> Comparison:
    """What changed when these words of the morning were replaced."""
    after = text
    for old, new in edits:
        assert old in after
        after = after.replace(old, new, 1)
    return compared(text, after)


def told(comparison: Comparison) -> list[tuple[str, list[str]]]:
    """Each change as its title and its kinds, in the order in which it is read."""
    return [
        (change.slot.session.title, [kind.value for kind in change.kinds])
        for change in comparison.sessions
    ]


def the_change(comparison: Comparison) -> SessionChange:
    (change,) = comparison.sessions
    return change


# What kinds of change are told apart


@pytest.mark.parametrize(
    ("edit", "kinds"),
    [
        (("title: Lunch", "id: lunch, title: Midday meal, type: meal"), ["renamed"]),
        (("room: garden", "room: library"), ["room"]),
        (('"12:00"', '"12:30"'), ["moved"]),
        (("title: Lunch, duration: 60m", "title: Lunch, duration: 70m"), ["lengthened"]),
        (("title: Lunch, duration: 60m", "title: Lunch, duration: 50m"), ["shortened"]),
        (("moderator: Ada", "moderator: Dee"), ["people"]),
        (("id: mapping", "id: mapping, attendance: [Ada]"), ["audience"]),
        (("id: mapping", "id: mapping, audience: team"), ["audience"]),
        (("id: mapping", "id: mapping, objective: Map it"), ["details"]),
        (("id: mapping", "id: mapping, catering: tea"), ["details"]),
        (("id: mapping", "id: mapping, needs: projector"), ["details"]),
        (("id: mapping", "id: mapping, groups: 3"), ["details"]),
        (("id: mapping", "id: mapping, not_with: welcome"), ["details"]),
        (("id: mapping", "id: mapping, optional: yes"), ["details"]),
        (("id: mapping", "id: mapping, track: data"), ["details"]),
        (("id: mapping", "id: mapping, invite: no"), ["details"]),
        (("id: mapping", "id: mapping, items: [{title: One, duration: 40m}]"), ["details"]),
        (("id: mapping", "id: map"), ["details"]),
        (("{title: Mapping", '{time: "10:50", title: Mapping'), ["details"]),
    ],
)
def test_each_kind_of_change_is_told_apart(edit: tuple[str, str], kinds: list[str]) -> None:
    assert [found for _, found in told(edited(edit))] == [kinds]


def test_a_change_of_several_kinds_says_all() -> None:
    after = """title: Maps, id: mapping, time: "11:00", duration: 50m, room: library, host: Dee,
        attendance: [Ada], notes: Bring pens"""
    comparison = edited(("title: Mapping, id: mapping, duration: 40m, room: garden", after))
    assert the_change(comparison).kinds == (
        Kind.MOVED, Kind.LENGTHENED, Kind.ROOM, Kind.RENAMED, Kind.PEOPLE, Kind.AUDIENCE,
        Kind.DETAILS,
    )  # fmt: skip
    assert the_change(comparison).details == ("fixed", "notes")


def test_who_joined_and_who_left_in_which_role() -> None:
    change = the_change(edited(("moderator: Ada, speakers: [Ben, Cy]", "speakers: [Ada, Ben]")))
    assert [(each.role.value, each.name) for each in change.joined] == [("speaker", "Ada")]
    assert [(each.role.value, each.name) for each in change.left] == [
        ("moderator", "Ada"),
        ("speaker", "Cy"),
    ]


def test_people_of_items_count_once() -> None:
    old = "- {time: 09:00, title: A, items: [{title: One, duration: 5m, speaker: Ada}]}"
    change = the_change(compared(old, old.replace("Ada", "Ben")))
    assert change.kinds == (Kind.PEOPLE,)
    two = old.replace("}]", "}, {title: Two, duration: 5m, speaker: Ben}]")
    swapped = two.replace("Ada", "X").replace("Ben", "Ada").replace("X", "Ben")
    assert the_change(compared(two, swapped)).details == ("items",)


@pytest.mark.parametrize(
    "edit",
    [
        ("moderator: Ada", "moderator: ada"),
        ("speakers: [Ben, Cy]", "speakers: [Cy, Ben]"),
        ("id: mapping", "id: mapping, attendance: all"),
        ("duration: 60m, moderator", "duration: 1h, moderator"),
        ("- {title: Panel", "# a comment\n- {title: Panel"),
    ],
)
def test_what_means_the_same_is_no_change(edit: tuple[str, str]) -> None:
    comparison = edited(edit)
    assert not comparison.has_changes
    assert len(comparison.unchanged) == 5


def test_a_list_of_people_and_a_selector_are_compared_by_what_they_mean() -> None:
    old = "- {time: 09:00, title: A, attendance: {country: [Fiji, Peru], except: [Ada, Ben]}}"
    same = "- {time: 09:00, title: A, attendance: {country: [PE, FJ], except: [Ben, Ada]}}"
    other = "- {time: 09:00, title: A, attendance: {country: [PE, FJ], except: [Ben]}}"
    assert not compared(old, same).has_changes
    assert the_change(compared(old, other)).audience.is_attended_otherwise


# What was written, and what follows from it


def test_what_follows_is_told_apart_from_what_was_written() -> None:
    comparison = edited(("id: welcome, duration: 30m", "id: welcome, duration: 45m"))
    assert told(comparison) == [
        ("Welcome", ["lengthened"]),
        ("Panel", ["moved"]),
        ("Coffee break", ["moved"]),
        ("Mapping", ["moved"]),
    ]
    cause, *consequences = comparison.sessions
    assert not cause.is_consequence
    assert all(change.is_consequence for change in consequences)
    assert {change.later_by for change in consequences} == {timedelta(minutes=15)}
    assert [new.session.title for _, new in comparison.unchanged] == ["Lunch"]


def test_what_lasts_until_the_next_anchor_follows_it() -> None:
    old = "- {time: 09:00, title: Talk}\n- {time: 10:00, title: Lunch}"
    comparison = compared(old, old.replace("10:00", "10:20"))
    talk, lunch = comparison.sessions
    assert (talk.resized, talk.longer_by) == (Cause.FOLLOWS, timedelta(minutes=20))
    assert talk.is_consequence
    assert lunch.moved is Cause.WRITTEN
    other = compared(old.replace("09:00", "09:00-10:00"), old.replace("09:00", "09:00-09:50"))
    assert the_change(other).resized is Cause.WRITTEN


def test_an_addition_or_a_removal_is_the_cause_of_what_moves_after_it() -> None:
    added = edited(("- {title: Coffee", "- {title: Song, duration: 5m}\n- {title: Coffee"))
    assert told(added) == [
        ("Song", ["added"]), ("Coffee break", ["moved"]), ("Mapping", ["moved"]),
    ]  # fmt: skip
    removed = edited(("- {title: Coffee break, duration: 20m}\n", ""))
    assert told(removed) == [("Coffee break", ["removed"]), ("Mapping", ["moved"])]
    nothing = timedelta(0)
    new = added.sessions[0]
    assert (new.later_by, new.later_on_clock, new.longer_by) == (nothing, nothing, nothing)
    assert all(change.is_consequence for change in (*added.sessions[1:], *removed.sessions[1:]))


def test_a_session_put_elsewhere_in_the_order_is_a_cause() -> None:
    lines = MORNING.splitlines(keepends=True)
    comparison = compared(MORNING, "".join([lines[0], *lines[2:4], lines[1], lines[4]]))
    causes = {c.slot.session.id: c.moved for c in comparison.sessions}
    assert next(iter(causes)) == "panel"  # which is later now, and is read first
    assert causes == {
        "panel": Cause.WRITTEN, "coffee-break": Cause.FOLLOWS, "mapping": Cause.FOLLOWS,
    }  # fmt: skip


def test_a_block_that_starts_elsewhere_is_a_cause_for_its_strands_firsts() -> None:
    old = """\
- start: 09:00
  parallel:
    garden: [{title: A, duration: 30m}, {title: B, duration: 30m}]
    library: [{title: C, duration: 30m}]
"""
    comparison = compared(old, old.replace("09:00", "09:30"))
    assert {c.slot.session.title: c.moved for c in comparison.sessions} == {
        "A": Cause.WRITTEN, "B": Cause.FOLLOWS, "C": Cause.WRITTEN,
    }  # fmt: skip


def test_a_session_put_into_another_strand_is_a_cause() -> None:
    old = """\
- {time: 09:00, title: A, duration: 30m, room: hall}
- parallel:
    x: [{title: B, duration: 30m, room: hall}, {title: C, duration: 10m, room: hall}]
    y: [{title: D, duration: 30m, room: hall}]
"""
    new = old.replace(", {title: C, duration: 10m, room: hall}", "").replace(
        "y: [", "y: [{title: C, duration: 10m, room: hall}, "
    )
    moved = {c.slot.session.title: c for c in compared(old, new).sessions}
    assert moved["C"].moved is Cause.WRITTEN
    assert moved["C"].details == ("strand",)
    assert moved["D"].moved is Cause.FOLLOWS


# Which session is which


def test_an_earlier_break_does_not_make_all_later_ones_new() -> None:
    """`coffee-break-2` is the second of its name, whichever that is."""
    old = """\
- {time: 09:00, title: A, duration: 90m}
- {title: Coffee break, duration: 20m}
- {title: B, duration: 90m}
- {title: Coffee break, duration: 20m}
"""
    new = "- {time: 08:00, title: Coffee break, duration: 20m}\n" + old
    assert told(compared(old, new)) == [("Coffee break", ["added"])]
    assert told(compared(new, old)) == [("Coffee break", ["removed"])]


def test_a_session_without_an_id_that_is_renamed_in_its_place_is_the_same() -> None:
    comparison = edited(("title: Lunch", "title: Meal together, type: meal"))
    assert the_change(comparison).kinds == (Kind.RENAMED,)
    # Nobody is named in either, and the type is another: one gone, one new.
    other = edited(("title: Lunch, duration", "title: Keynote, duration"))
    assert Counter(kind for _, kinds in told(other) for kind in kinds) == {"added": 1, "removed": 1}


def test_a_session_that_is_given_an_id_is_the_same() -> None:
    comparison = edited(("title: Coffee break", "title: Coffee Break, id: pause-1"))
    assert told(comparison) == [("Coffee Break", ["renamed"])]
    talk = "- {time: 09:00, title: Talk, duration: 30m}"
    change = the_change(compared(talk, talk.replace("Talk", "Talk, id: first")))
    assert change.details == ("id",)


TWO_DAYS = """\
- date: 2024-03-06
  sessions:
    - {time: 09:00, title: Opening, duration: 30m}
    - {title: Clinic, duration: 30m, room: garden}
- date: 2024-03-07
  sessions:
    - {time: 09:00, title: Report, duration: 30m}
"""


def with_release(one: Plan) -> Plan:
    """A plan as it is once it was released."""
    draft = drafted(one, one.releases, uid_of=lambda name: f"uid of {name}", content_of=None)
    done = released(one.releases, draft, event="forum", ledger="", at=AT, message="")
    return replace(one, releases=done)


def test_a_released_session_is_the_one_that_calendars_know() -> None:
    """Its title, its people and so its id are others, but invites call it renamed."""
    text = "- {time: 09:00, title: Clinic, duration: 30m, speaker: Ada}\n"
    old = plan(load_day(text))
    new = plan(load_day(text.replace("Clinic", "Surgery").replace("Ada", "Ben")))
    assert told(compare(old, new)) == [("Clinic", ["removed"]), ("Surgery", ["added"])]
    old = with_release(old)
    new = with_release(replace(new, releases=old.releases))
    assert told(compare(old, new)) == [("Surgery", ["renamed", "people", "details"])]
    assert told(compare(new, old)) == [("Clinic", ["renamed", "people", "details"])]


def days_compared(*edits: tuple[str, str], old_zone: str = "", new_zone: str = "") -> Comparison:
    after = TWO_DAYS
    for old, new in edits:
        assert old in after
        after = after.replace(old, new, 1)
    zone = "Asia/Bangkok"
    return compare(
        plan(load_days(TWO_DAYS, zone=old_zone or zone)),
        plan(load_days(after, zone=new_zone or zone)),
    )


def test_a_move_to_another_day_is_one_change() -> None:
    clinic = "    - {title: Clinic, duration: 30m, room: garden}\n"
    report = "Report, duration: 30m}\n"
    moved = clinic.replace("Clinic,", "Clinic, time: 14:00,")
    change = the_change(days_compared((clinic, ""), (report, report + moved)))
    assert change.kinds == (Kind.MOVED, Kind.DETAILS)
    assert change.moved is Cause.WRITTEN
    assert [slot.day.date.day for slot in change.pair or ()] == [6, 7]
    # With another id, and another spelling.
    respelt = moved.replace("title: Clinic", "id: second, title: CLINIC")
    change = the_change(days_compared((clinic, ""), (report, report + respelt)))
    assert change.kinds == (Kind.MOVED, Kind.RENAMED, Kind.DETAILS)
    assert change.details == ("id", "fixed")


def test_an_event_that_is_postponed_keeps_its_sessions() -> None:
    comparison = days_compared(("2024-03-07", "2024-03-14"), ("2024-03-06", "2024-03-13"))
    assert [change.fields for change in comparison.days] == [("date",), ("date",)]
    assert {change.moved for change in comparison.sessions} == {Cause.DAY}
    assert all(change.is_consequence for change in comparison.sessions)
    assert comparison.date_now(date(2024, 3, 7)) == date(2024, 3, 14)
    assert comparison.date_now(date(2024, 3, 9)) == date(2024, 3, 9)


def test_days_that_overlap_when_an_event_moves_by_one_are_told_by_what_they_hold() -> None:
    comparison = days_compared(("2024-03-07", "2024-03-08"), ("2024-03-06", "2024-03-07"))
    assert {change.moved for change in comparison.sessions} == {Cause.DAY}


def test_a_day_that_is_new_or_gone_is_said() -> None:
    walk = "- date: 2024-03-08\n  sessions: [{time: 08:00, title: Walk, duration: 1h}]\n"
    added = days_compared(("- date: 2024-03-07\n", walk + "- date: 2024-03-09\n"))
    dates = [(d.old and d.old.date.day, d.new and d.new.date.day) for d in added.days]
    assert dates == [(None, 8), (7, 9)]
    back = compare(added.new, added.old)
    assert [(d.old and d.old.date.day, d.new and d.new.date.day) for d in back.days] == [
        (9, 7),
        (8, None),
    ]
    assert told(back)[-1] == ("Walk", ["removed"])


def test_a_new_time_zone_is_compared_by_the_clock_and_by_the_moment() -> None:
    kept = days_compared(new_zone="Asia/Manila")
    assert {change.moved for change in kept.sessions} == {Cause.CLOCK}
    assert {change.later_by for change in kept.sessions} == {-timedelta(hours=1)}
    assert {change.later_on_clock for change in kept.sessions} == {timedelta(0)}
    assert [change.field for change in kept.event] == ["timezone"]
    assert kept.days == ()  # it is said once
    corrected = days_compared(
        ("09:00, title: Opening", "10:00, title: Opening"),
        ("09:00, title: Report", "10:00, title: Report"),
        new_zone="Asia/Manila",
    )
    assert {change.moved for change in corrected.sessions} == {Cause.CLOCK}
    assert {change.later_by for change in corrected.sessions} == {timedelta(0)}
    moved = days_compared(
        ("09:00, title: Opening", "11:00, title: Opening"), new_zone="Asia/Manila"
    )
    assert [change.moved for change in moved.sessions] == [
        Cause.WRITTEN, Cause.FOLLOWS, Cause.CLOCK,
    ]  # fmt: skip


def test_a_day_that_gets_a_clock_of_its_own_is_said_of_the_day() -> None:
    old = plan(load_days(TWO_DAYS))
    days = old.agenda.days[0], replace(old.agenda.days[1], timezone="Asia/Manila")
    agenda = replace(old.agenda, days=days)
    comparison = compare(old, Plan(agenda, resolve(agenda)[0]))
    assert comparison.event == ()
    assert [change.fields for change in comparison.days] == [("timezone",)]
    assert [change.moved for change in comparison.sessions] == [Cause.CLOCK]


def test_only_what_changes_on_a_day_is_left() -> None:
    comparison = days_compared(("Opening, duration: 30m", "Opening, duration: 40m"))
    assert len(comparison.on(date(2024, 3, 6)).sessions) == 2
    second = comparison.on(date(2024, 3, 7))
    assert not second.has_changes
    assert len(second.unchanged) == 1


# The event


def agenda(*edits: tuple[str, str]) -> Plan:
    text = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: Asia/Bangkok
  organiser: Desk <desk@example.org>
  venue: {name: Hotel, rooms: {hall: {name: Hall, seats: 40}, den: {name: Den}}}
days:
  - date: 2024-03-06
    hours: 08:00-18:00
    sessions: [{time: 09:00, title: A, duration: 30m, room: hall}]
"""
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    found = load_text(Source("agenda.yaml", text), "")
    assert found.is_whole
    return plan(found)


@pytest.mark.parametrize(
    ("edit", "changed"),
    [
        (("name: Forum", "name: Summit"), ("name", "Forum", "Summit")),
        (("id: forum", "id: summit"), ("id", "forum", "summit")),
        (("name: Hotel", "name: Inn"), ("venue", "Hotel", "Inn")),
        (
            ("Desk <desk", "Office <desk"),
            ("organiser", "Desk <desk@example.org>", "Office <desk@example.org>"),
        ),
        (("days:", "defaults: {changeover: 5m}\ndays:"), ("changeover", "0m", "5m")),
        (
            ("name: Forum", "name: Forum\n  delete_roster_by: 30 June 2024"),
            ("delete_roster_by", "", "2024-06-30"),
        ),
    ],
)
def test_what_changes_about_the_event(edit: tuple[str, str], changed: tuple[str, ...]) -> None:
    comparison = compare(agenda(), agenda(edit))
    assert [tuple(change) for change in comparison.event] == [changed]
    assert comparison.is_same_event == (changed[0] != "id")
    assert comparison.sessions == ()
    assert comparison.has_changes


def test_what_changes_about_rooms() -> None:
    new = agenda(
        ("den: {name: Den}", "loft: {name: Loft}"),
        ("name: Hall, seats: 40", "name: Great Hall, seats: 60"),
    )
    comparison = compare(agenda(), new)
    assert [
        (change.old and change.old.name, change.new and change.new.name, change.fields)
        for change in comparison.rooms
    ] == [("Den", None, ()), ("Hall", "Great Hall", ("name", "seats")), (None, "Loft", ())]
    # The session is still where it was: its room has another name.
    assert comparison.sessions == ()


def test_a_room_with_another_id_is_the_same_room() -> None:
    comparison = compare(agenda(), agenda(("hall", "main")))
    assert comparison.sessions == ()
    assert len(comparison.rooms) == 2


def test_what_changes_about_a_day() -> None:
    comparison = compare(agenda(), agenda(("08:00-18:00", "08:30-18:00\n    title: Start")))
    assert [change.fields for change in comparison.days] == [("title", "hours")]


def test_a_roster_that_is_added_makes_nobody_a_stranger(tmp_path: Path) -> None:
    roster = tmp_path / "people.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    text = "- {time: 09:00, title: A, duration: 30m, host: Ada Sample}"
    old, new = plan(load_day(text)), plan(load_day(text, roster=roster))
    assert compare(old, new).sessions == ()
    assert [person.id for person in compare(old, new).joined] == ["p-001", "p-002", "p-003"]
    assert [person.id for person in compare(new, old).left] == ["p-001", "p-002", "p-003"]


# What holds for all agendas


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
def test_an_agenda_does_not_differ_from_itself(path: Path) -> None:
    comparison = compare(plan_of(path), plan_of(path))
    assert not comparison.has_changes
    assert len(comparison.unchanged) == len(list(comparison.new.schedule.slots()))


def is_partition(comparison: Comparison, side: str, of: Plan) -> bool:
    changed = [getattr(change, side) for change in comparison.sessions]
    same = [pair[0 if side == "old" else 1] for pair in comparison.unchanged]
    found = Counter(id(slot) for slot in (*changed, *same) if slot is not None)
    return found == Counter(id(slot) for slot in of.schedule.slots())


@given(programmes(), programmes())
@quickly
def test_every_session_of_either_plan_is_in_one_place(old: Programme, new: Programme) -> None:
    one, other = plan(load_programme(old)), plan(load_programme(new))
    comparison = compare(one, other)
    assert is_partition(comparison, "old", one)
    assert is_partition(comparison, "new", other)
    assert all(change.kinds for change in comparison.sessions)


@given(programmes(), programmes())
@quickly
def test_what_is_added_one_way_is_removed_the_other(old: Programme, new: Programme) -> None:
    one, other = plan(load_programme(old)), plan(load_programme(new))
    there, back = compare(one, other), compare(other, one)

    def slots(comparison: Comparison, which: Callable[[SessionChange], object]) -> set[int]:
        return {id(change.slot) for change in comparison.sessions if which(change)}

    assert slots(there, lambda c: c.old is None) == slots(back, lambda c: c.new is None)
    assert slots(there, lambda c: c.new is None) == slots(back, lambda c: c.old is None)
    pairs = {(id(c.pair[0]), id(c.pair[1])) for c in there.sessions if c.pair}
    assert pairs == {(id(c.pair[1]), id(c.pair[0])) for c in back.sessions if c.pair}


@given(programmes(), st.sampled_from([5, 20, 90]))
@quickly
def test_a_day_that_begins_later_moves_anchors_by_writing_and_all_else_with_them(
    programme: Programme, minutes: int
) -> None:
    later = DAY_BEGINS + timedelta(minutes=minutes)
    comparison = compare(plan(load_programme(programme)), plan(load_programme(programme, later)))
    assert comparison.unchanged == ()
    for change in comparison.sessions:
        assert change.kinds == (Kind.MOVED,)
        assert change.later_by == timedelta(minutes=minutes)
        assert change.is_consequence != change.slot.is_anchored


@given(programmes())
@quickly
def test_no_programme_differs_from_itself(programme: Programme) -> None:
    assert not compare(plan(load_programme(programme)), plan(load_programme(programme))).has_changes


# Several rooms, teams, and what stands beside the programme


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("room: [garden, library]", "room: [library, garden]", []),
        ("room: [garden, library]", "room: [garden]", [("Talk", ["room"])]),
        ("room: garden", "room: [garden, library]", [("Talk", ["room"])]),
        ("room: garden", "room: Garden", []),
    ],
)
def test_a_session_in_other_rooms_is_elsewhere(
    old: str, new: str, kinds: list[tuple[str, list[str]]]
) -> None:
    session = "- {{title: Talk, time: 09:00-10:00, {}}}"
    assert told(compared(session.format(old), session.format(new))) == kinds


def test_a_break_and_an_exhibition_differ_by_more_than_their_time() -> None:
    session = "- {title: Desk, time: 09:00-10:00}"
    change = the_change(compared(session, session.replace("time", "beside: yes, time")))
    assert change.details == ("beside",)
    assert change.audience.is_attended_otherwise  # people choose it now


def test_a_team_is_called_by_its_name() -> None:
    def with_host(host: str) -> Plan:
        found = plan(load_day(f"- {{title: Desk, time: 09:00-10:00, host: {host}}}"))
        return replace(found, agenda=replace(found.agenda, teams=(("staff", "The staff"),)))

    (change,) = compare(with_host("p-1"), with_host("staff")).sessions
    assert [casting.name for casting in change.joined] == ["The staff"]
    assert compare(with_host("staff"), with_host("The staff")).sessions == ()
