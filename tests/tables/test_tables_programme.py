"""Tables of sessions."""

from datetime import timedelta

from planner.model.agenda import Assignment
from planner.tables.programme import in_time_order, names_of, run_of_show_table, schedule_table
from planner.tables.table import Cell, names_text
from planner.vocabulary.roles import Role
from tables.forum_plans import DAY, person, plan_with


def said(cell: Cell) -> str:
    """A cell of names, in a line."""
    assert isinstance(cell, tuple)
    return names_text(cell)


def roles(*pairs: tuple[Role, str]) -> tuple[Assignment, ...]:
    return tuple(Assignment(role, reference) for role, reference in pairs)


def test_two_people_of_one_name_are_two() -> None:
    plan = plan_with([person(1, "Ben Draft"), person(2, "Ben Draft")])
    names = names_of(plan, roles((Role.PANELLIST, "p-1"), (Role.PANELLIST, "p-2")))
    assert names_text(names) == "Panellists: Ben Draft, Ben Draft"


def test_one_person_is_named_once_a_role_however_they_are_referred_to() -> None:
    plan = plan_with([person(1, "Ben Draft")])
    names = names_of(
        plan, roles((Role.SPEAKER, "p-1"), (Role.SPEAKER, "ben draft"), (Role.CHAIR, "p-1"))
    )
    assert [(name.role, name.text) for name in names] == [
        ("Chair", "Ben Draft"),
        ("Speaker", "Ben Draft"),
    ]


def test_who_is_not_on_the_roster_is_named_as_written() -> None:
    plan = plan_with([person(1, "Ben Draft")])
    (name,) = names_of(plan, roles((Role.HOST, "Ada Sample")))
    assert (name.text, name.participant, name.role) == ("Ada Sample", None, "Host")


def test_the_schedule_says_when_where_and_who() -> None:
    plan = plan_with([person(n) for n in range(5)])
    table = schedule_table(plan)
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, row.cells, strict=True)) for row in table.rows]
    assert [
        (f"{row['start']:%H:%M}", f"{row['end']:%H:%M}", row["title"], row["room"], row["strand"])
        for row in rows
    ] == [
        ("09:00", "09:30", "Opening", "Main Hall", ""),
        ("09:30", "10:30", "What works", "Main Hall", ""),
        ("10:30", "11:00", "Clinic", "Garden", ""),
        ("10:30", "11:30", "Surgery", "Library", "New skills"),
        ("11:00", "11:15", "Debrief", "Garden", ""),
        ("11:30", "11:45", "Closing", "Main Hall", ""),
    ]
    assert rows[1]["duration"] == timedelta(hours=1)
    assert rows[1]["objective"] == "Agree."
    assert rows[1]["type"] == "Panel"
    assert said(rows[1]["people"]) == (
        "Moderator: Person 1; Speakers: Person 4, Person 2; "
        "Panellists: Person 2, Person 3, Guest-mark"
    )
    assert {str(row["date"]) for row in rows} == {"2024-03-06"}


def test_a_strand_that_is_neither_a_room_nor_a_track_shows_its_label() -> None:
    sessions = (
        "      - {time: 09:00, title: Opening, duration: 30m}\n"
        "      - parallel:\n"
        "          For newcomers: [{title: A, duration: 30m, room: garden}]\n"
        "          library: [{title: B, duration: 30m}]\n"
    )
    table = schedule_table(plan_with((), DAY + sessions))
    assert [row.cells[7] for row in table.rows] == ["", "For newcomers", ""]


def test_slots_that_start_together_stand_as_written() -> None:
    assert [slot.session.title for slot in in_time_order(plan_with())] == [
        "Opening", "What works", "Clinic", "Surgery", "Debrief", "Closing",
    ]  # fmt: skip


def test_the_run_of_show_has_a_cue_for_each_session_and_item() -> None:
    plan = plan_with([person(n) for n in range(5)])
    table = run_of_show_table(plan)
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, row.cells, strict=True)) for row in table.rows]
    assert [(row["cue"], row["expected"], row["fixed"]) for row in rows] == [
        ("Opening", 5, "fixed"),
        ("What works", 5, "flows"),
        ("    Talks", None, ""),
        ("    Questions", None, ""),
        ("Clinic", None, "flows"),
        ("Surgery", None, "flows"),
        ("Debrief", None, "flows"),
        ("Closing", 5, "flows"),
    ]
    assert (rows[0]["catering"], rows[0]["notes"]) == ("Food-mark", "Notes-mark")
    assert f"{rows[3]['start']:%H:%M}" == "10:10"
    assert rows[3]["duration"] == timedelta(minutes=20)
    assert rows[3]["notes"] == "Item-notes-mark"
    assert said(rows[1]["people"]).startswith("Moderator: Person 1; Panellists")
    assert said(rows[2]["people"]) == "Speakers: Person 4, Person 2"


def test_without_a_roster_nobody_is_counted() -> None:
    table = run_of_show_table(plan_with(None))
    assert {row.cells[6] for row in table.rows} == {None}


def test_an_item_that_nothing_places_has_a_cue_without_a_time() -> None:
    sessions = (
        "      - {time: 09:00, title: Talks, duration: 60m, "
        "items: [{title: One}, {title: Two, duration: 10m}]}\n"
    )
    table = run_of_show_table(plan_with((), DAY + sessions))
    cues = {row.cells[3]: (row.cells[1], row.cells[2]) for row in table.rows}
    assert cues["    One"] == (None, None)
