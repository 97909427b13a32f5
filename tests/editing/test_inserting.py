"""Insert: a new session in the form of its neighbours."""

import pytest

from editing.authored import HEAD, change_of, clock, plan_of, reading
from planner.decode.kinds import UnreadableError
from planner.editing.change import Change
from planner.editing.inserting import NewSession, insert
from planner.editing.refusals import CannotEditError
from planner.editing.spots import Wish

CLINIC = "{title: Clinic, duration: 60m}"
DEBRIEF = "{title: Debrief, duration: 30m}"
AGENDA = (
    HEAD
    + """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00, title: Welcome, duration: 30m}
      - {title: Talk, duration: 90m}   # one

      - title: Lunch
        time: 12:00-13:00
      - parallel:
          garden: [{title: Clinic, duration: 60m}, {title: Debrief, duration: 30m}]
  - date: 2024-03-07
    hours: 09:00-17:00
"""
)


def inserted(new: NewSession, wish: Wish, text: str = AGENDA, *, ripple: bool = False) -> Change:
    return change_of(text, lambda plan, document: insert(plan, document, new, wish, ripple=ripple))


def added(change: Change, text: str = AGENDA) -> str:
    assert reading(change.draft.text).is_whole
    was = text.splitlines()
    return "\n".join(line for line in change.draft.text.splitlines() if line not in was)


@pytest.mark.parametrize(
    ("wish", "new", "written"),
    [
        (Wish(after="talk"), NewSession("Tea", duration="1h"),
         "      - {title: Tea, duration: 60m}"),
        (Wish(after="lunch"), NewSession("Tea", "13:00-13:30", room="hall"),
         "      - title: Tea\n        time: 13:00-13:30\n        room: hall"),
        (Wish(after="welcome"), NewSession("Tea", "9.30", "20 min", "break", id="tea"),
         "      - {time: 09:30, title: Tea, id: tea, type: break, duration: 20m}"),
        (Wish(day="2"), NewSession("Tea"), "      - title: Tea"),
        (Wish(strand="garden"), NewSession("Tea"),
         f"          garden: [{CLINIC}, {DEBRIEF}, {{title: Tea}}]"),
        (Wish(after="clinic"), NewSession("Tea, please"),
         f'          garden: [{CLINIC}, {{title: "Tea, please"}}, {DEBRIEF}]'),
    ],
)  # fmt: skip
def test_it_is_written_as_its_neighbours_are(wish: Wish, new: NewSession, written: str) -> None:
    assert added(inserted(new, wish)).strip("\n") == written.strip("\n")


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Panel: the law", '"Panel: the law"'),
        ("Panel #2", '"Panel #2"'),
        ("#2", '"#2"'),
        ("- dash", '"- dash"'),
        ("[draft]", '"[draft]"'),
        ("yes", '"yes"'),
        ("2024", '"2024"'),
        ("09:00", '"09:00"'),
        ('say "hi": now', "'say \"hi\": now'"),
        ('"quoted"', "'\"quoted\"'"),
        ("it's", "it's"),
        ("ends:", '"ends:"'),
        ("@home", '"@home"'),
        ("back\\slash", "back\\slash"),
        ("---", '"---"'),
        ("ประชุม 会议", "ประชุม 会议"),
        ("  two\n lines ", "two lines"),
        ("zero\u200bwidth", "zero\u200bwidth"),
    ],
)
def test_a_title_is_quoted_where_it_must_be(title: str, written: str) -> None:
    for target, start in (("lunch", "      - title: "), ("talk", "      - {title: ")):
        change = inserted(NewSession(title), Wish(after=target))
        assert added(change).startswith(start + written), added(change)
        slots = plan_of(reading(change.draft.text)).schedule.slots()
        assert " ".join(title.split()) in [slot.session.title for slot in slots]


def test_a_time_says_where_on_its_day() -> None:
    after = inserted(NewSession("Tea", "10:00-10:20"), Wish(day="1")).draft.text
    assert [line[12:] for line in clock(after)[:4]] == ["Welcome", "Talk", "Tea", "Lunch"]
    one_day = AGENDA[: AGENDA.index("  - date: 2024-03-07")]
    after = inserted(NewSession("Tea", "08:00"), Wish(), one_day).draft.text
    assert clock(after)[0] == "08:00-09:00 Tea"
    with pytest.raises(CannotEditError, match="more than one day"):
        inserted(NewSession("Tea", "08:00"), Wish())


def test_the_anchors_below_make_room_when_asked() -> None:
    for new, start in (
        (NewSession("Tea", duration="30m"), "12:30-13:30"),
        (NewSession("Tea", "11:00-11:15"), "12:15-13:15"),
        (NewSession("Tea"), "12:20-13:20"),  # as long as breaks usually are
    ):
        after = inserted(new, Wish(after="talk"), ripple=True).draft.text
        assert f"{start} Lunch" in clock(after)


def test_what_begins_the_day_takes_its_start() -> None:
    change = inserted(NewSession("Prayer", duration="10m"), Wish(before="welcome"))
    assert clock(change.draft.text)[:2] == ["09:00-09:10 Prayer", "09:10-09:40 Welcome"]


def test_a_title_that_is_there_already_takes_no_others_id() -> None:
    change = inserted(NewSession("Talk", duration="10m"), Wish(before="talk"))
    assert "title: Talk, id: talk-2, duration: 10m" in change.draft.text
    assert change.notes == ("It is written with the id `talk-2`, so that `talk` keeps its own.",)


def test_what_cannot_be_read_is_said() -> None:
    for new in (NewSession("x", time="noonish"), NewSession("x", duration="long"),
                NewSession("x", id="a b")):  # fmt: skip
        with pytest.raises(UnreadableError):
            inserted(new, Wish(after="talk"))


def test_beside_a_block_it_takes_the_form_of_the_nearest_session() -> None:
    after = inserted(NewSession("Tea"), Wish(day="1")).draft.text
    assert "      - title: Tea\n  - date" in after
    sessions = AGENDA[AGENDA.index("      - {time") : AGENDA.index("      - par")]
    text = AGENDA.replace(sessions, "")
    text = text.replace("    sessions:", "    hours: 09:00-17:00\n    sessions:")
    assert "      - title: Tea\n" in inserted(NewSession("Tea"), Wish(day="1"), text).draft.text
