"""What a change means for each participant's day."""

from pathlib import Path

from plans import AGENDAS, HEAD, ROSTER, plan_from, plan_of

from planner.schedule.changes import Kind
from planner.schedule.compare import compare
from planner.schedule.personal import PersonChanges, Standing, by_person

SESSIONS = """\
      - {time: 09:00, title: Welcome, duration: 30m}
      - {title: Panel, duration: 60m, moderator: p-001}
      - parallel:
          hall: [{title: Clinic, duration: 30m, facilitator: p-002}]
          den: [{title: Surgery, duration: 30m, facilitator: p-003}]
      - {title: Desk, duration: 30m, attendance: [p-003]}
"""


def personal(
    folder: Path, *edits: tuple[str, str], roster: str = ROSTER, old_roster: str = ROSTER
) -> dict[str, PersonChanges]:
    """What changes for whom when these words were replaced."""
    after = SESSIONS
    for old, new in edits:
        assert old in after
        after = after.replace(old, new)
    before = plan_from(folder, SESSIONS, head=HEAD.replace("hall: {", "den: {name: Den}, hall: {"),
                       roster=old_roster)  # fmt: skip
    now = plan_from(folder, after, head=HEAD.replace("hall: {", "den: {name: Den}, hall: {"),
                    roster=roster)  # fmt: skip
    return {found.participant.id: found for found in by_person(compare(before, now))}


def lines(found: PersonChanges) -> list[tuple[str, list[str]]]:
    return [
        (each.session.slot.session.title, [kind.value for kind in each.kinds])
        for each in found.changes
    ]


def test_only_those_whose_day_changes_are_listed_in_the_rosters_order(tmp_path: Path) -> None:
    found = personal(tmp_path, ("title: Desk, duration: 30m", "title: Desk, duration: 40m"))
    assert list(found) == ["p-003"]
    assert lines(found["p-003"]) == [("Desk", ["lengthened"])]
    everyone = personal(tmp_path, ("Welcome, duration: 30m", "Welcome, duration: 20m"))
    assert list(everyone) == ["p-001", "p-002", "p-003"]
    assert [title for title, _ in lines(everyone["p-003"])] == [
        "Welcome", "Panel", "Surgery", "Desk",
    ]  # fmt: skip


def test_a_text_alone_changes_nobodys_day(tmp_path: Path) -> None:
    assert personal(tmp_path, ("title: Desk", "objective: Ask, title: Desk")) == {}


def test_a_role_that_changes_hands(tmp_path: Path) -> None:
    found = personal(tmp_path, ("moderator: p-001", "moderator: p-002"))
    assert list(found) == ["p-001", "p-002"]
    (loses,) = found["p-001"].changes
    assert loses.before is not None
    assert loses.after is not None
    assert [role.value for role in loses.before.roles] == ["moderator"]
    assert loses.after.roles == ()
    assert loses.kinds == ()


def test_what_is_new_and_what_is_gone_in_an_agenda(tmp_path: Path) -> None:
    found = personal(tmp_path, ("attendance: [p-003]", "attendance: [p-001]"))
    (new,) = found["p-001"].changes
    (gone,) = found["p-003"].changes
    assert (new.before, gone.after) == (None, None)
    dropped = personal(
        tmp_path, ("      - {title: Desk, duration: 30m, attendance: [p-003]}\n", "")
    )
    (change,) = dropped["p-003"].changes
    assert change.session.new is None


def test_a_free_choice_that_becomes_an_expectation(tmp_path: Path) -> None:
    found = personal(tmp_path, ("facilitator: p-002", "facilitator: p-002, attendance: [p-001]"))
    clinic, surgery = found["p-001"].changes
    assert clinic.before is not None
    assert clinic.after is not None
    assert (clinic.before.is_choice, clinic.after.is_choice) == (True, False)
    # What they are expected at leaves no choice beside it.
    assert (surgery.before is not None, surgery.after) == (True, None)
    assert surgery.session.kinds == ()


def test_those_on_one_roster_only_are_said_so(tmp_path: Path) -> None:
    without = "\n".join(line for line in ROSTER.splitlines() if "p-001" not in line) + "\n"
    edit = ("moderator: p-001", "moderator: p-002")
    found = personal(tmp_path, edit, roster=without)
    assert list(found) == ["p-002", "p-001"]
    assert found["p-001"].standing is Standing.OLD
    assert {each.after for each in found["p-001"].changes} == {None}
    back = personal(tmp_path, roster=ROSTER + "p-004,Dee New,,,,,\n")
    assert back["p-004"].standing is Standing.NEW
    assert {each.before for each in back["p-004"].changes} == {None}


def test_who_is_new_and_expected_at_nothing_is_said_too(tmp_path: Path) -> None:
    welcome = "      - {time: 09:00, title: A, duration: 30m, attendance: [p-001]}\n"
    old = plan_from(tmp_path, welcome)
    new = plan_from(tmp_path, welcome, roster=ROSTER + "p-004,Dee New,,,,,\n")
    (found,) = by_person(compare(old, new))
    assert (found.participant.id, found.changes) == ("p-004", ())


def test_a_real_forum_does_not_change_for_anyone_by_itself() -> None:
    for path in AGENDAS:
        assert by_person(compare(plan_of(path), plan_of(path))) == ()


def test_another_name_or_room_matters_to_those_who_go_there(tmp_path: Path) -> None:
    found = personal(tmp_path, ("title: Desk", "id: desk, room: den, title: Help desk"))
    assert found["p-003"].changes[0].kinds == (Kind.ROOM, Kind.RENAMED)
