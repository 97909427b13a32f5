"""What rooms have and sessions need, the groups of a session, and how long a roster is kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decode.decoding import document_of, read_agenda, read_with
from planner.decode.canonical import canonical
from planner.decode.groups import GROUPS
from planner.decode.words import WORDS
from planner.model.agenda import Session
from planner.model.places import Room

AGENDA = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: Asia/Bangkok{event}
  venue: {{rooms: {{hall: {{name: Hall{room}}}}}}}
days:
  - date: 2027-03-10
    sessions:
      - {{title: Mapping, time: 09:00-10:00{session}}}
"""


def agenda_text(*, event: str = "", room: str = "", session: str = "") -> str:
    return AGENDA.format(
        event=f"\n  {event}" if event else "",
        room=f", {room}" if room else "",
        session=f", {session}" if session else "",
    )


def the_session(written: str) -> Session:
    read = read_agenda(agenda_text(session=written))
    assert read.mistakes == []
    return next(read.agenda.sessions())


def the_room(written: str) -> Room:
    read = read_agenda(agenda_text(room=written))
    assert read.mistakes == []
    return next(read.agenda.event.rooms())


# Rooms


def test_a_room_of_which_little_is_said_knows_little() -> None:
    """`None` is not `no`: nobody said whether there are steps."""
    room = the_room("seats: 60")
    assert (room.equipment, room.changeover, room.step_free) == ((), None, None)


@pytest.mark.parametrize(
    ("written", "length"), [("15m", 15), ("0m", 0), ("0", 0), ("1h", 60), ("'20 min'", 20)]
)
def test_a_room_takes_some_time_to_set_up_again(written: str, length: int) -> None:
    assert the_room(f"changeover: {written}").changeover == timedelta(minutes=length)


@pytest.mark.parametrize(
    ("written", "step_free"), [("yes", True), ("true", True), ("no", False), ("'No'", False)]
)
def test_a_room_is_reached_without_a_step_or_is_not(
    written: str,
    step_free: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    assert the_room(f"step_free: {written}").step_free is step_free


@pytest.mark.parametrize("written", ["ramp", "step_free: partly", "changeover: soon"])
def test_what_a_room_cannot_say_is_a_mistake_at_its_place(written: str) -> None:
    text = agenda_text(room=written if ":" in written else f"step_free: {written}")
    (found,) = read_agenda(text).diagnostics
    assert found.code in ("wrong-type", "bad-duration")
    assert found.place.line == 6


# Equipment


@pytest.mark.parametrize(
    "written",
    ["[projector, flip chart]", "projector, flip chart", "'projector; flip chart,'",
     '["projector", "", flip chart]'],
)  # fmt: skip
def test_equipment_is_a_list_or_one_text_with_commas(written: str) -> None:
    for words in (the_room(f"equipment: {_quoted(written)}").equipment,
                  the_session(f"needs: {_quoted(written)}").needs):  # fmt: skip
        assert words == ("projector", "flip chart")


def _quoted(written: str) -> str:
    # Inside the braces of the agenda above, a bare comma would end the value.
    return written if written[0] in "['" else f"'{written}'"


def test_equipment_is_no_group_of_keys() -> None:
    (mistake,) = read_with(WORDS, "{projector: 2}").mistakes
    assert mistake.code == "wrong-type"
    assert mistake.message.startswith("expected a list of words, or one text with commas")


def test_a_text_of_equipment_that_is_too_long_is_one_mistake() -> None:
    assert [m.code for m in read_with(WORDS, "x" * 10_001).mistakes] == ["text-too-long"]


@given(st.lists(st.text("ab c", min_size=1).map(str.strip).filter(bool), max_size=5))
def test_a_text_and_a_list_of_the_same_words_mean_the_same(words: list[str]) -> None:
    text = '"' + ", ".join(words) + '"'
    listed = "[" + ", ".join(f'"{word}"' for word in words) + "]"
    assert read_with(WORDS, text).value == read_with(WORDS, listed).value == tuple(words)


# Groups


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("[Offenders, Deterrents]", ("Offenders", "Deterrents")),
        ("[{es: Niñez, en: Children}, {en: Data}]", ("Niñez", "Data")),
        ("3", ("1", "2", "3")),
        ("'2'", ("1", "2")),
        ("[]", ()),
    ],
)
def test_groups_are_named_or_counted(written: str, names: tuple[str, ...]) -> None:
    assert the_session(f"groups: {written}").groups == names


def test_groups_are_named_in_the_language_that_is_read() -> None:
    text = agenda_text(session="groups: [{es: Niñez, en: Children}]")
    assert next(read_agenda(text, "en").agenda.sessions()).groups == ("Children",)


@pytest.mark.parametrize("written", ["0", "100", "many", "2.5"])
def test_a_number_of_groups_that_cannot_be_is_asked_about(written: str) -> None:
    read = read_with(GROUPS, written)
    assert [mistake.code for mistake in read.mistakes] == ["wrong-type"]
    assert f"`{written}`" in read.mistakes[0].message


def test_groups_are_not_a_group_of_keys() -> None:
    (mistake,) = read_with(GROUPS, "{a: 1}").mistakes
    assert (mistake.message, mistake.hint) == (
        "expected a list of names, or a number, found a group of keys",
        "write `groups: 4`, or their names between `[` and `]`",
    )


@pytest.mark.parametrize("written", ["[Data, Law, «DATA»]", "[{en: Data}, Law, {en: «DATA»}]"])
def test_two_groups_of_one_name_are_one_too_many(written: str) -> None:
    read = read_with(GROUPS, written)
    (found,) = read.diagnostics
    assert read.places == read.marks
    assert (found.code, found.related[0].label) == ("duplicate-id", "first used here")


@pytest.mark.parametrize("written", ["['…', '–']", "[[Data], [Data]]"])
def test_a_group_without_a_word_is_no_groups_twin(written: str) -> None:
    assert "duplicate-id" not in [m.code for m in read_with(GROUPS, written).mistakes]


# The roster's end


@pytest.mark.parametrize("written", ["2027-06-30", "30 June 2027", "'30/06/2027'"])
def test_a_roster_is_kept_until_a_date(written: str) -> None:
    read = read_agenda(agenda_text(event=f"delete_roster_by: {written}"))
    assert read.mistakes == []
    assert read.agenda.event.delete_roster_by == date(2027, 6, 30)


def test_a_date_with_two_readings_is_asked_about() -> None:
    (mistake,) = read_agenda(agenda_text(event="delete_roster_by: 06/07/2027")).mistakes
    assert mistake.code == "bad-date"
    assert "2027-07-06" in (mistake.hint or "")


def test_an_event_that_says_nothing_promises_nothing() -> None:
    assert read_agenda(agenda_text()).agenda.event.delete_roster_by is None


def test_a_date_and_a_changeover_have_a_canonical_form() -> None:
    text = agenda_text(event="delete_roster_by: 30 June 2027", room="changeover: 90 min")
    edits = canonical(document_of(text)[0]).edits
    assert [edit.text for edit in edits] == ["2027-06-30", "1h30m"]
