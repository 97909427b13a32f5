"""`planner diff`: what changed, in an organiser's words."""

import json
import os

import pytest
from plans import HEAD, ROOT, ROSTER
from releases import release
from repositories import ENVIRONMENT, Repository

from cli.running import Runner

SESSIONS = """\
      - {time: 09:00, title: Welcome, id: welcome, duration: 30m, host: p-001}
      - {title: Panel, id: panel, duration: 60m, moderator: p-001, panellists: [p-002, p-003]}
      - {title: Coffee break, duration: 20m}
      - {title: Clinic, id: clinic, duration: 40m}
      - {time: "12:00", title: Lunch, duration: 60m}
"""
NEXT_DAY = """\
  - date: 2024-03-07
    sessions:
      - {time: 09:00, title: Report, id: report, duration: 30m}
"""
LONGER = ("id: welcome, duration: 30m", "id: welcome, duration: 50m")


def changed(text: str, *edits: tuple[str, str]) -> str:
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    return text


@pytest.fixture
def forum(run: Runner) -> Runner:
    run.write("participants.csv", ROSTER)
    run.write("old.yaml", HEAD + SESSIONS)
    return run


def diff(forum: Runner, *edits: tuple[str, str], more: tuple[str, ...] = ()) -> list[str]:
    """The lines that say what changed, without the heading of what is compared."""
    forum.write("new.yaml", changed(HEAD + SESSIONS, *edits))
    ran = forum("diff", "old.yaml", "new.yaml", *more)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[1] == "From old.yaml to new.yaml"
    return ran.out.splitlines()[4:]


def test_the_cause_comes_first_and_every_time_can_be_found(forum: Runner) -> None:
    assert diff(forum, LONGER) == [
        "Wednesday 6 March 2024",
        "----------------------",
        "longer    Welcome",
        "          09:00–09:30 → 09:00–09:50 (20m longer)",
        "then      3 sessions that follow are 20m later:",
        "          09:30–10:30 → 09:50–10:50  Panel",
        "          10:30–10:50 → 10:50–11:10  Coffee break",
        "          10:50–11:30 → 11:10–11:50  Clinic",
        "",
        "Sessions: 1 changed, 3 moved along, 1 as before.",
    ]


def test_added_removed_renamed_and_another_room(forum: Runner) -> None:
    said = diff(
        forum,
        ("rooms: {", "rooms: {den: {name: Den, seats: 12}, "),
        ("      - {title: Coffee break, duration: 20m}\n", ""),
        ("title: Clinic, id: clinic, ", "title: Advice, id: clinic, room: den, "),
        ("duration: 60m}\n", "duration: 60m}\n      - {title: Song, duration: 5m}\n"),
    )
    assert said[:3] == ["The event", "---------", "added     room Den, 12 seats"]
    assert said[6:] == [
        "removed   Coffee break",
        "          was 10:30–10:50 · Hall",
        "changed   Advice",
        "          was `Clinic`",
        "          10:50–11:30 → 10:30–11:10 (20m earlier)",
        "          room: Hall → Den",
        "          type: workshop → session",
        "added     Song",
        "          13:00–13:05 · Hall",
        "",
        "Sessions: 1 changed, 1 added, 1 removed, 3 as before.",
    ]


def test_who_joins_and_who_leaves_is_said_by_name(forum: Runner) -> None:
    said = diff(forum, ("moderator: p-001, panellists: [p-002, p-003]",
                        "moderator: p-002, panellists: [p-001], rapporteur: p-003"))  # fmt: skip
    assert said[2:6] == [
        "people    Panel",
        "          Ada Sample: moderator, now panellist",
        "          Ben Draft: panellist, now moderator",
        '          Chan, "CJ" Outline: panellist, now rapporteur',
    ]
    said = diff(forum, ("moderator: p-001, panellists: [p-002, p-003]", "speakers: [p-002, p-003]"))
    assert "          Ada Sample is no longer moderator" in said
    said = diff(forum, ("host: p-001", "hosts: [p-002, p-003]"))
    assert '          Ben Draft and Chan, "CJ" Outline join as hosts' in said
    assert "          Ada Sample is no longer host" in said


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (("id: clinic", "id: clinic, attendance: [p-001]"), "expected: 2 no longer"),
        (("id: clinic", "id: clinic, attendance: {country: Fiji}"), "expected: 3 no longer"),
        (("id: clinic", "id: clinic, attendance: {country: [TH, VN, KH]}"),
         "who it is for is written otherwise"),
        (("id: clinic", "id: clinic, audience: team"),
         "who may know of it: anyone → the organising team only"),
        (("id: clinic", "id: surgery"),
         "id: clinic → surgery; calendars take it for a new session"),
        (("id: clinic", "id: clinic, objective: Ask, notes: Pens"), "objective and notes added"),
        (("id: clinic", "id: clinic, catering: tea"), "catering: none → tea"),
        (("id: clinic", "id: clinic, languages: [fr, en]"), "languages: none → fr, en"),
        (("id: clinic", "id: clinic, at_least: 30m"), "at least: none → 30m"),
        (("id: clinic", "id: clinic, optional: yes"), "optional: no → yes"),
        (("id: clinic", "id: clinic, invite: no"), "invite: yes → no"),
        (("id: clinic", "id: clinic, type: panel"), "type: workshop → panel"),
        (("{title: Clinic", '{time: "10:50", title: Clinic'), "its start is fixed now"),
        (('time: "12:00", title', "title"), "its start is no longer fixed"),
        (("id: clinic, duration: 40m", "id: clinic, duration: 30m"),
         "10:50–11:30 → 10:50–11:20 (10m shorter)"),
    ],
)  # fmt: skip
def test_each_change_has_its_words(edit: tuple[str, str], said: str, forum: Runner) -> None:
    assert f"          {said}" in diff(forum, edit)


def test_a_session_that_was_released_is_known_again_under_another_id(forum: Runner) -> None:
    forum.write("new.yaml", HEAD + SESSIONS)
    release(forum.folder / "new.yaml")
    lines = diff(forum, ("id: clinic", "id: surgery"))
    assert "          id: clinic → surgery; calendars know it again" in lines


def test_what_was_there_and_is_gone_has_words_too(forum: Runner) -> None:
    rich = ("id: clinic", "id: clinic, objective: Ask, track: data, items: [{title: One}]")
    tracks = ("defaults:", "tracks: {data: The data}\ndefaults:")
    forum.write("old.yaml", changed(HEAD + SESSIONS, rich, tracks))
    said = diff(forum, ("id: clinic", "id: clinic, objective: Tell"))
    assert "          track: The data → none" in said
    assert "          objective changed" in said
    assert "          items removed" in said


def test_a_choice_that_people_have_or_have_not(forum: Runner) -> None:
    block = """\
      - parallel:
          x: [{title: Clinic, id: clinic, duration: 40m, room: hall}]
"""
    old = "      - {title: Clinic, id: clinic, duration: 40m}\n"
    said = diff(forum, (old, block))
    assert "          strand: none → x" in said
    assert "          people choose it now" in said
    assert "          expected: 3 no longer" in said
    forum.write("old.yaml", (forum.folder / "new.yaml").read_text())
    assert "          people no longer choose it" in diff(forum)


def test_a_choice_without_a_roster(forum: Runner) -> None:
    text = (HEAD + SESSIONS).replace("roster: participants.csv\n", "")
    old = "      - {title: Clinic, id: clinic, duration: 40m}\n"
    block = "      - parallel:\n          x: [{title: Clinic, id: clinic, duration: 40m}]\n"
    forum.write("a.yaml", text)
    forum.write("b.yaml", changed(text, (old, block)))
    said = forum("diff", "a.yaml", "b.yaml").out
    assert "people choose it now" in said
    assert "expected" not in said


def test_long_texts_are_not_quoted(forum: Runner) -> None:
    """Notes are for the team's eyes, and a comparison is pasted into chats."""
    note = "Her family must not know"
    forum.write("new.yaml", changed(HEAD + SESSIONS, ("id: clinic", f"id: clinic, notes: {note}")))
    for more in ([], ["--format", "json"], ["--by", "person"]):
        assert note not in forum("diff", "old.yaml", "new.yaml", *more).text


def test_another_day_is_named(forum: Runner) -> None:
    forum.write("old.yaml", HEAD + SESSIONS + NEXT_DAY)
    line = "      - {title: Clinic, id: clinic, duration: 40m}\n"
    said = diff(forum, (line, ""), ("duration: 60m}\n", "duration: 60m}\n" + NEXT_DAY + line))
    assert "          Wed 6 March 10:50–11:30 → Thu 7 March 09:30–10:10" in said
    assert said[2] == "moved     Clinic"


def test_a_new_time_zone_is_said_by_the_clock_and_by_the_moment(forum: Runner) -> None:
    said = diff(forum, ("Asia/Bangkok", "Asia/Manila"))
    assert "changed   time zone: Asia/Bangkok → Asia/Manila" in said
    clocks = "(UTC+07:00 → UTC+08:00)"
    assert said[6:8] == [
        f"moved     5 sessions keep their time on the clock {clocks}, and are 1h earlier:",
        "          09:00–09:30  Welcome",
    ]
    said = diff(forum, ("Asia/Bangkok", "Asia/Manila"), ("09:00", "10:00"), ('"12:00"', '"13:00"'))
    assert said[6:8] == [
        "moved     5 sessions keep their moment, on another clock (UTC+07:00 → UTC+08:00):",
        "          09:00–09:30 → 10:00–10:30  Welcome",
    ]
    said = diff(forum, ("Asia/Bangkok", "Asia/Manila"), LONGER, ('"12:00"', '"13:00"'))
    assert (
        "          09:00–09:30 UTC+07:00 → 09:00–09:50 UTC+08:00 (1h earlier, 20m longer)" in said
    )
    assert "then      3 sessions that follow are 20m later on the clock of their day:" in said
    meal = ('{time: "12:00", title: Lunch', '{time: "13:00", title: Meal, id: lunch')
    said = diff(forum, ("Asia/Bangkok", "Asia/Manila"), meal)
    assert "          12:00–13:00 UTC+07:00 → 13:00–14:00 UTC+08:00 (the same moment)" in said
    # Another zone that shows the same.
    assert diff(forum, ("Asia/Bangkok", "Asia/Jakarta"))[-1] == "Sessions: 5 as before."


def test_a_day_that_moves_takes_its_sessions_along(forum: Runner) -> None:
    said = diff(forum, ("2024-03-06", "2024-03-13"), LONGER)
    assert said[:5] == [
        "Wednesday 13 March 2024",
        "-----------------------",
        "day       the day was Wednesday 6 March 2024",
        "changed   Welcome",
        "          Wed 6 March 09:00–09:30 → Wed 13 March 09:00–09:50 (20m longer)",
    ]
    assert "then      3 sessions that follow are 20m later on the clock of their day:" in said
    assert "moved     1 session moves with its day, at the same time:" in said


def test_what_is_said_of_rooms_and_what_is_needed_has_words(forum: Runner) -> None:
    """`no` and `0m` are values, and not the same as nothing."""
    taken = "[2024-03-06 14:00-16:00, 2024-03-07]"
    said = diff(
        forum,
        ("name: Forum", "name: Forum\n  delete_roster_by: 2024-06-30"),
        ("seats: 60", "seats: 60, step_free: no, changeover: 0m, unavailable: " + taken),
        (
            "id: clinic, ",
            "id: clinic, needs: [projector, flipchart], groups: 2, not_with: welcome, ",
        ),
    )
    assert "changed   delete the roster by: not given → 2024-06-30" in said
    assert (
        "changed   room Hall: changeover not given → 0m, step free not given → no, "
        "unavailable not given → 2024-03-06 14:00-16:00, 2024-03-07"
    ) in said
    assert "          needs: none → projector, flipchart" in said
    assert "          groups: none → 1, 2" in said
    assert "          not with: none → welcome" in said


def test_days_and_the_event_have_words(forum: Runner) -> None:
    first = "    title: First\n    hours: 08:00-18:00\n    rollover: 02:00\n    sessions:"
    said = diff(
        forum,
        ("name: Forum", "name: Summit\n  description: A day"),
        ("seats: 60", "seats: 80, equipment: [flipchart]"),
        ("    sessions:", first),
        ("duration: 60m}\n", "duration: 60m}\n" + NEXT_DAY),
    )
    assert said[2:5] == [
        "changed   name: Forum → Summit",
        "changed   description changed",
        "changed   room Hall: seats 60 → 80, equipment not given → flipchart",
    ]
    assert "day       title: not given → First" in said
    assert "day       rollover: not given → 02:00" in said
    assert "day       hours: not given → 08:00–18:00" in said
    assert "added     this day is new" in said
    forum.write("old.yaml", HEAD + SESSIONS + NEXT_DAY)
    assert "removed   this day is gone" in diff(forum)


def test_two_events_are_said_to_be_two_first(forum: Runner) -> None:
    forum.write("new.yaml", changed(HEAD + SESSIONS, ("id: forum", "id: summit")))
    ran = forum("diff", "old.yaml", "new.yaml")
    assert ran.out.splitlines()[2] == "These are two events: `forum` before, `summit` after."


def test_an_event_without_days_or_sessions_can_be_compared(forum: Runner) -> None:
    head = HEAD.partition("days:")[0]
    forum.write("old.yaml", head + "days: [{date: 2024-03-06}]\n")
    forum.write("new.yaml", head + "days: [{date: 2024-03-07}]\n")
    ran = forum("diff", "old.yaml", "new.yaml")
    assert ran.code == 0
    assert "Sessions: none." in ran.out


# By person, by day, for programs


def test_by_person_each_day_is_told(forum: Runner) -> None:
    said = diff(
        forum,
        ("host: p-001", "host: p-001, attendance: [p-001]"),
        ("moderator: p-001, panellists: [p-002, p-003]", "moderator: p-002, panellists: [p-003]"),
        ("title: Clinic, id: clinic", "title: Advice, id: clinic, attendance: [p-003]"),
        more=("--by", "person"),
    )
    assert said == [
        "Ada Sample (p-001)",
        "------------------",
        "role      09:30–10:30  Panel · moderator → expected",
        "gone      10:50–11:30  Advice · no longer expected",
        "",
        "Ben Draft (p-002)",
        "-----------------",
        "gone      09:00–09:30  Welcome · no longer expected",
        "role      09:30–10:30  Panel · panellist → moderator",
        "gone      10:50–11:30  Advice · no longer expected",
        "",
        'Chan, "CJ" Outline (p-003)',
        "--------------------------",
        "gone      09:00–09:30  Welcome · no longer expected",
        "renamed   10:50–11:30  Advice · was `Clinic`",
        "",
        "Something changes for 3 of 3 participants.",
    ]


def test_by_person_days_rooms_and_rosters_are_told(forum: Runner) -> None:
    forum.write("old.yaml", HEAD + SESSIONS + NEXT_DAY)
    forum.write("others.csv", changed(ROSTER, ("p-003", "p-009")).replace("Chan", "Dee"))
    said = diff(
        forum,
        ("participants.csv", "others.csv"),
        ("panellists: [p-002, p-003]", "panellists: [p-002]"),
        ("rooms: {", "rooms: {den: {name: Den}, "),
        ("title: Clinic, ", "room: den, title: Clinic, "),
        ("duration: 60m}\n", "duration: 60m}\n" + changed(NEXT_DAY, ("09:00", "10:00"))),
        more=("--by", "person"),
    )
    assert said[2:4] == [
        "room      Wed 6 March 10:50–11:30                Clinic · Hall → Den",
        "moved     Thu 7 March 09:00–09:30 → 10:00–10:30  Report",
    ]
    assert 'Dee, "CJ" Outline (p-009) · new on the roster' in said
    assert "new       Wed 6 March 10:50–11:30  Clinic · Den · expected" in said
    assert 'Chan, "CJ" Outline (p-003) · no longer on the roster' in said
    assert said[-1] == "Something changes for 4 of 4 participants."
    by_session = forum("diff", "old.yaml", "new.yaml").out
    assert "roster    1 person joined and 1 left; `--by person` says who" in by_session
    assert "Dee" not in by_session


def test_by_person_choices_drops_and_clocks_are_told(forum: Runner) -> None:
    forum.write("some.csv", "\n".join(ROSTER.splitlines()[:3]) + "\n")
    forum.write("old.yaml", changed(HEAD + SESSIONS, ("participants.csv", "some.csv"),
                                    (", panellists: [p-002, p-003]", "")))  # fmt: skip
    block = """\
      - parallel:
          x: [{title: Clinic, id: clinic, duration: 40m}]
"""
    said = diff(
        forum,
        (", panellists: [p-002, p-003]", ""),
        ("Asia/Bangkok", "Asia/Manila"),
        ("      - {title: Coffee break, duration: 20m}\n", ""),
        ("      - {title: Clinic, id: clinic, duration: 40m}\n", block),
        more=("--by", "person"),
    )
    assert any("UTC+07:00 → 09:00–09:30 UTC+08:00  Welcome" in line for line in said)
    assert any(line.endswith("Coffee break · the session is dropped") for line in said)
    assert any(line.endswith("Clinic · expected → free choice") for line in said)


def test_those_with_nothing_to_attend_are_told_so(forum: Runner) -> None:
    one = "      - {time: 09:00, title: A, duration: 30m, attendance: [p-001]}\n"
    forum.write("some.csv", "\n".join(ROSTER.splitlines()[:3]) + "\n")
    forum.write("old.yaml", HEAD.replace("participants.csv", "some.csv") + one)
    forum.write("new.yaml", HEAD + one)
    said = forum("diff", "old.yaml", "new.yaml", "--by", "person").out
    assert "          expected at nothing" in said
    forum.write("new2.yaml", HEAD + one)
    assert forum("diff", "new.yaml", "new2.yaml").out.endswith("Nothing changed.\n")
    assert forum("diff", "new.yaml", "new2.yaml", "--by", "person").out.endswith(
        "Nothing changes for any participant.\n"
    )


def test_a_single_choice_without_an_expectation_is_told_as_such(forum: Runner) -> None:
    old = """\
      - parallel:
          x: [{title: A, id: a, time: 09:00, duration: 30m}]
          y: [{title: B, id: b, time: 09:00, duration: 30m, attendance: [p-002]}]
"""
    forum.write("old.yaml", HEAD + old)
    forum.write("new.yaml", HEAD + changed(old, (", attendance: [p-002]", "")))
    said = forum("diff", "old.yaml", "new.yaml", "--by", "person").out
    assert "audience  09:00–09:30  B · expected → free choice" in said
    assert "new       09:00–09:30  B · Hall · free choice" in said


def test_by_person_without_a_roster_says_what_is_missing(forum: Runner) -> None:
    plain = (HEAD + SESSIONS).replace("roster: participants.csv\n", "")
    forum.write("a.yaml", plain)
    forum.write("b.yaml", plain)
    ran = forum("diff", "a.yaml", "b.yaml", "--by", "person")
    assert ran.code == 1
    assert "neither version names a roster" in ran.err


def test_one_day_alone(forum: Runner) -> None:
    forum.write("old.yaml", HEAD + SESSIONS + NEXT_DAY)
    later = changed(NEXT_DAY, ("09:00", "10:00"))
    edits = (LONGER, ("duration: 60m}\n", "duration: 60m}\n" + later))
    for day in ("2", "2024-03-07", "7 March 2024"):
        said = diff(forum, *edits, more=("--day", day))
        assert said == [
            "Thursday 7 March 2024",
            "---------------------",
            "moved     Report",
            "          09:00–09:30 → 10:00–10:30 (1h later)",
            "",
            "Sessions: 1 changed.",
        ]
    for day in ("3", "0", "9 May 2024", "soon"):
        ran = forum("diff", "old.yaml", "new.yaml", "--day", day)
        assert ran.code == 2
        assert f"there is no day '{day}'; there is 1 (2024-03-06), 2 (2024-03-07)" in ran.err


def test_json_has_both_times_of_every_session(forum: Runner) -> None:
    forum.write("new.yaml", changed(HEAD + SESSIONS, LONGER, ("host: p-001", "host: p-002"),
                                    ("seats: 60", "seats: 80")))  # fmt: skip
    ran = forum("diff", "old.yaml", "new.yaml", "--format", "json")
    found = json.loads(ran.out)
    assert found["old"] == {"event": "forum", "path": "old.yaml", "revision": None, "commit": None}
    welcome, panel, *_ = found["sessions"]
    assert welcome["kinds"] == ["lengthened", "people"]
    assert (welcome["moved"], welcome["resized"]) == (None, "written")
    assert welcome["joined"] == [{"role": "host", "person": "p-002"}]
    assert welcome["left"] == [{"role": "host", "person": "p-001"}]
    assert panel["moved"] == "follows"
    assert panel["old"]["start"] == "2024-03-06T09:30:00+07:00"
    assert panel["new"] == {
        "id": "panel", "title": "Panel", "day": "2024-03-06", "start": "2024-03-06T09:50:00+07:00",
        "end": "2024-03-06T10:50:00+07:00", "room": "hall", "rooms": ["hall"],
        "room_name": "Hall",
        "audience": "public",
    }  # fmt: skip
    assert found["unchanged"] == ["lunch"]
    assert found["rooms"][0]["fields"] == ["seats"]
    assert "Ada" not in ran.out


def test_json_of_what_is_new_or_gone(forum: Runner) -> None:
    edits = (
        ("      - {title: Coffee break, duration: 20m}\n", ""),
        ("duration: 60m}\n", "duration: 60m}\n" + NEXT_DAY),
        ("rooms: {", "rooms: {den: {name: Den}, "),
    )
    forum.write("new.yaml", changed(HEAD + SESSIONS, *edits))
    found = json.loads(forum("diff", "old.yaml", "new.yaml", "--format", "json").out)
    assert [change["kinds"] for change in found["sessions"]] == [["removed"], ["moved"], ["added"]]
    assert found["sessions"][0]["new"] is None
    assert found["sessions"][2]["old"] is None
    assert found["days"][0]["old"] is None
    assert found["days"][0]["new"]["date"] == "2024-03-07"
    assert found["rooms"][0]["old"] is None


def test_json_by_person(forum: Runner) -> None:
    edit = ("id: clinic", "id: clinic, host: p-003, attendance: [p-003]")
    forum.write("new.yaml", changed(HEAD + SESSIONS, edit))
    ran = forum("diff", "old.yaml", "new.yaml", "--format", "json", "--by", "person")
    people = json.loads(ran.out)["people"]
    assert [(person["id"], person["listed"]) for person in people] == [
        ("p-001", "both"), ("p-002", "both"), ("p-003", "both"),
    ]  # fmt: skip
    assert people[0]["changes"][0]["after"] is None
    assert people[2]["changes"][0]["after"] == {"roles": ["host"], "choice": False}
    assert people[2]["changes"][0]["kinds"] == []


# Exit codes and wrong usage


def test_changes_are_no_failure_unless_asked(forum: Runner) -> None:
    forum.write("new.yaml", changed(HEAD + SESSIONS, ("id: clinic", "id: clinic, catering: tea")))
    forum.write("same.yaml", HEAD + SESSIONS + "# a comment\n")
    assert forum("diff", "old.yaml", "new.yaml").code == 0
    assert forum("diff", "old.yaml", "new.yaml", "--exit-code").code == 1
    assert forum("diff", "old.yaml", "same.yaml", "--exit-code").code == 0
    # What changes for nobody is nothing, by person.
    assert forum("diff", "old.yaml", "new.yaml", "--exit-code", "--by", "person").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-"], "standard input has no earlier version"),
        (["a.yaml", "b.yaml", "--since", "v1"], "--since takes the place of OLD"),
        (["a.yaml", "a.yaml"], "OLD and NEW are the same file"),
        (["a.yaml", "b.yaml", "c.yaml"], "two versions are compared, and 3 files were named"),
    ],
)
def test_wrong_usage_says_what_would_be_right(arguments: list[str], said: str, run: Runner) -> None:
    ran = run("diff", *arguments)
    assert ran.code == 2
    assert said in ran.err


def test_what_does_not_load_is_said_of_which(forum: Runner) -> None:
    forum.write("bad.yaml", HEAD + "      - {time: 25:00, title: A}\n")
    ran = forum("diff", "old.yaml", "bad.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("bad.yaml cannot be compared, because of this:\n\nerror[bad-time]")
    both = forum("diff", "bad.yaml", "gone.yaml")
    assert "bad.yaml cannot" in both.err
    assert "gone.yaml cannot" in both.err


def test_warnings_stop_nothing(forum: Runner) -> None:
    forum.write("new.yaml", (HEAD + SESSIONS).replace("format: 1\n", ""))
    assert forum("diff", "old.yaml", "new.yaml").out.endswith("Nothing changed.\n")


# Since a revision


@pytest.fixture
def repository(forum: Runner, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The forum in git; the roster is kept out of it, as `planner new` has it."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", ENVIRONMENT["GIT_CONFIG_GLOBAL"])
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    found = Repository(forum.folder)
    found.write("forum.yaml", HEAD + SESSIONS)
    found.commit("forum.yaml")
    found.git("tag", "sent")
    return found


def test_without_old_it_is_compared_with_the_last_commit(
    repository: Repository, forum: Runner
) -> None:
    repository.write("forum.yaml", changed(HEAD + SESSIONS, LONGER))
    ran = forum("diff", "forum.yaml")
    commit = repository.git("rev-parse", "--short", "HEAD")
    assert ran.code == 0
    assert f"From forum.yaml at HEAD ({commit} of 2024-02-01) to forum.yaml" in ran.out
    assert "1 changed, 3 moved along" in ran.out
    assert ran.err == "participants.csv is not in git at HEAD; it is taken as it is now.\n"
    repository.commit("forum.yaml")
    assert forum("diff", "forum.yaml").out.endswith("Nothing changed.\n")
    since = forum("diff", "forum.yaml", "--since", "sent", "--format", "json")
    assert json.loads(since.out)["old"]["revision"] == "sent"
    assert "(of 2024-02-01)" in forum("diff", "forum.yaml", "--since", commit).out


def test_agenda_and_roster_are_both_read_as_they_were(
    repository: Repository, forum: Runner
) -> None:
    repository.commit("participants.csv")
    repository.write("participants.csv", ROSTER + "p-004,Dee New,,,,,\n")
    ran = forum("diff", "forum.yaml", "--by", "person")
    assert ran.err == ""
    assert "Dee New (p-004) · new on the roster" in ran.out
    assert ran.out.endswith("Something changes for 1 of 4 participants.\n")


def test_what_git_cannot_say_is_told_with_what_to_do(repository: Repository, forum: Runner) -> None:
    ran = forum("diff", "forum.yaml", "--since", "snet")
    assert ran.code == 1
    assert ran.err == ("error: git knows no revision `snet`\n  = hint: did you mean `sent`?\n")
    repository.write("bad.yaml", HEAD + "      - {time: 25:00, title: A}\n")
    repository.commit("bad.yaml")
    repository.write("bad.yaml", HEAD + SESSIONS)
    ran = forum("diff", "bad.yaml")
    assert ran.code == 1
    assert "bad.yaml at HEAD cannot be compared, because of this:" in ran.err


def test_the_last_commit_is_not_asked_for_a_file_that_does_not_load(run: Runner) -> None:
    run.write("bad.yaml", "nonsense")
    ran = run("diff", "bad.yaml")
    assert ran.code == 1
    assert "git" not in ran.err


# The look


def test_a_terminal_is_shown_the_same(forum: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from io import StringIO

    from rich.console import Console

    from planner.loading import load
    from planner.programme.comparison import by_session, head, summary
    from planner.programme.comparison_view import comparison_view
    from planner.schedule.compare import compare

    forum.write("new.yaml", changed(HEAD + SESSIONS, LONGER))
    plans = [load(name).plan for name in ("old.yaml", "new.yaml")]
    assert plans[0] is not None
    assert plans[1] is not None
    comparison = compare(plans[0], plans[1])
    view = comparison_view(head(comparison, "a", "b"), by_session(comparison), summary(comparison))
    screen = StringIO()
    Console(file=screen, width=44).print(view)
    lines = [line.rstrip() for line in screen.getvalue().splitlines()]
    assert lines == [
        "Forum",
        "From a to b",
        "Times in Asia/Bangkok",
        "",
        "Wednesday 6 March 2024",
        "longer    Welcome",
        "          09:00–09:30 → 09:00–09:50 (20m",
        "          longer)",
        "then      3 sessions that follow are 20m",
        "          later:",
        "          09:30–10:30 → 09:50–10:50  Panel",
        "          10:30–10:50 → 10:50–11:10  Coffee",
        "                                     break",
        "          10:50–11:30 → 11:10–11:50  Clinic",
        "",
        "Sessions: 1 changed, 3 moved along, 1 as",
        "before.",
    ]
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    ran = forum("diff", "old.yaml", "new.yaml")
    assert "----" not in ran.out
    assert "then" in ran.out


def test_the_real_forum_against_an_earlier_self(run: Runner) -> None:
    source = ROOT / "agendas" / "safe-online-bangkok.yaml"
    text = source.read_text(encoding="utf-8")
    roster = source.with_suffix(".participants.csv")
    run.write(roster.name, roster.read_bytes())
    run.write("old.yaml", text)
    run.write("new.yaml", changed(text, ("duration: 25m\n        objective: Know",
                                         "duration: 30m\n        objective: Know")))  # fmt: skip
    said = run("diff", "old.yaml", "new.yaml").out
    assert "then      3 sessions that follow are 5m later and 5m shorter:" in said
    assert "Sessions: 1 changed, 3 moved along, 15 as before." in said
