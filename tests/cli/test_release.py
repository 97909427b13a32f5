"""`planner release`: the two ledgers, what they hold, and what becomes of them in bad hands."""

import json
import re
import sqlite3
import stat

import pytest
import yaml
from repositories import Repository

from cli.running import Ran, Runner
from planner.cli.instants import present_instant
from planner.files import ledger_path
from planner.ledger.store import Ledger
from planner.loading import load
from planner.releasing.making import known_of, messages

AGENDA = """\
format: 1
event:
  id: forum
  name: Forum
  city: Bangkok
  country: Thailand
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
  venue: {name: Hotel, rooms: {hall: {name: Hall, seats: 60}, annexe: {name: Annexe, seats: 20}}}
roster: participants.csv
defaults: {room: hall}
days:
  - date: 2027-03-10
    sessions:
      - {time: 09:00-09:30, title: Welcome, host: p-001}
      - {title: Mapping, duration: 60m, room: annexe, attendance: [p-001, p-002]}
      - {title: Closing, duration: 30m}
"""
ROSTER = """\
id,name,email,country,minor,guardian_consent,chaperone
p-001,Ada Sample,ada@example.org,Thailand,no,,yes
p-002,Ben Draft,ben@example.org,Viet Nam,no,,
p-003,Chan Outline,,Cambodia,no,,
p-004,Dara Esquisse,dara@example.org,Cambodia,yes,yes,
"""
EPOCH = "1803859200"  # 2027-02-28


@pytest.fixture
def forum(run: Runner, monkeypatch: pytest.MonkeyPatch) -> Runner:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    run.write("forum.yaml", AGENDA)
    run.write("participants.csv", ROSTER)
    return run


def release(run: Runner, *options: str) -> Ran:
    return run("release", "forum.yaml", *(options or ("-m", "A version")))


def ledger(run: Runner) -> str:
    return (run.folder / "forum.releases.yaml").read_text(encoding="utf-8")


def sessions(run: Runner) -> dict[str, dict[str, object]]:
    found = yaml.safe_load(ledger(run))["sessions"]
    return {session["id"]: session for session in found}


def edit(run: Runner, old: str, new: str, name: str = "forum.yaml") -> None:
    text = (run.folder / name).read_text(encoding="utf-8")
    assert old in text
    run.write(name, text.replace(old, new))


def tell_everyone(run: Runner) -> None:
    """As if `planner send` had sent all of it."""
    path = str(run.folder / "forum.yaml")
    plan = load(path).plan
    assert plan is not None
    assert plan.releases is not None
    with Ledger(ledger_path(path), "forum", writes=True) as open_ledger:
        found = messages(
            plan,
            plan.releases,
            known_of(open_ledger),
            plan_in=lambda _language: plan,
            languages=("en",),
            now=present_instant(),
        )
        open_ledger.keep(*(message.told for message in found))


def test_a_release_is_readable_and_says_what_calendars_know(forum: Runner) -> None:
    assert release(forum, "-m", "First programme").code == 0
    found = yaml.safe_load(ledger(forum))
    assert found["log"] == [
        {"number": 1, "released": found["log"][0]["released"], "message": "First programme"}
    ]
    welcome = sessions(forum)["welcome"]
    assert (welcome["title"], welcome["room"], welcome["status"]) == (
        "Welcome",
        "Hall",
        "confirmed",
    )
    assert (welcome["sequence"], welcome["changed"]) == (0, 1)
    assert "start: 2027-03-10T09:00+07:00" in ledger(forum)


def test_a_release_names_nobody(forum: Runner) -> None:
    release(forum)
    text = ledger(forum)
    for personal in ("Ada", "Ben", "Chan", "Dara", "ada@", "forum@", "p-00"):
        assert personal not in text


def test_a_preview_writes_nothing(forum: Runner) -> None:
    before = forum.files()
    shown = release(forum, "--preview")
    assert shown.code == 0
    assert "Release 1" in shown.out
    assert forum.files() == before


def test_a_release_needs_a_word_for_what_it_is(forum: Runner) -> None:
    ran = forum("release", "forum.yaml")
    assert ran.code == 2
    assert "--preview" in ran.err


@pytest.mark.parametrize("message", ["caf\x7f", "a\x85b", "\x1b[31mred", "\ufeffa", "a\nb", "---"])
def test_whatever_a_release_is_said_to_be_reads_back(forum: Runner, message: str) -> None:
    assert release(forum, "-m", message).code == 0
    assert release(forum, "--preview").code == 0


def test_a_release_is_said_in_few_words(forum: Runner) -> None:
    ran = release(forum, "-m", "x" * 1001)
    assert ran.code == 1
    assert "at most 1,000 fit" in ran.err


@pytest.mark.parametrize("message", ["ask ada@example.org", "call +44 20 7946 0958"])
def test_what_a_release_is_said_to_be_holds_nobodys_address(forum: Runner, message: str) -> None:
    ran = release(forum, "-m", message)
    assert ran.code == 1
    assert "names nobody" in ran.err
    assert not (forum.folder / "forum.releases.yaml").exists()


def test_who_has_to_be_phoned_is_listed(forum: Runner) -> None:
    out = release(forum, "--preview").out
    below = out.partition("To be phoned")[2]
    assert "p-003" in below
    assert "p-004" in below
    assert "p-001" not in below


def test_only_what_changed_gets_a_higher_sequence(forum: Runner) -> None:
    release(forum)
    edit(forum, "room: annexe", "room: hall")
    release(forum, "-m", "A larger room")
    assert [sessions(forum)[one]["sequence"] for one in ("welcome", "mapping", "closing")] == [
        0, 1, 0,
    ]  # fmt: skip
    assert "mapping: room" in ledger(forum)


def test_a_session_that_is_taken_out_stays_as_cancelled(forum: Runner) -> None:
    release(forum)
    edit(forum, "      - {title: Closing, duration: 30m}\n", "")
    release(forum)
    closing = sessions(forum)["closing"]
    assert (closing["status"], closing["sequence"], closing["changed"]) == ("cancelled", 1, 2)


def test_a_renamed_session_keeps_its_uid(forum: Runner) -> None:
    release(forum)
    uid = sessions(forum)["mapping"]["uid"]
    edit(forum, "title: Mapping", "title: What we see")
    release(forum)
    assert sessions(forum)["what-we-see"]["uid"] == uid
    assert "mapping" not in sessions(forum)


def test_nothing_new_is_no_release(forum: Runner) -> None:
    release(forum)
    tell_everyone(forum)
    before = forum.files()
    ran = release(forum)
    assert "Nothing has changed since release 1" in ran.out
    assert forum.files() == before


def test_what_was_released_and_not_told_is_no_new_release(forum: Runner) -> None:
    assert "\n3 sessions: 6 invites for 2 people; 2 people to be phoned.\n" in release(forum).out
    before = forum.files()
    ran = release(forum)
    assert "Nothing was released, as nothing has changed." in ran.err
    assert "not told yet" in ran.err
    assert forum.files() == before


def test_people_are_told_what_changed_for_them_and_no_more(forum: Runner) -> None:
    release(forum)
    tell_everyone(forum)
    edit(forum, "room: annexe", "room: hall")
    out = release(forum, "--preview").out
    assert "Ada Sample (p-001)" in out
    assert "Annexe → Hall" in out
    assert "p-003" not in out
    assert "1 session changed: 2 updates for 2 people." in out


def test_who_drops_out_is_told_so(forum: Runner) -> None:
    release(forum)
    tell_everyone(forum)
    edit(forum, "[p-001, p-002]", "[p-001]")
    edit(forum, "p-002,Ben Draft,ben@example.org,Viet Nam,no,,\n", "", "participants.csv")
    out = release(forum, "--preview").out
    assert "Ben Draft (p-002)" in out
    assert out.count("no longer expected") == 3
    assert "No session changed: 3 cancellations for 1 person." in out


def test_the_private_ledger_is_its_owners_alone(forum: Runner) -> None:
    release(forum)
    mode = (forum.folder / "forum.told.sqlite").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_lost_private_ledger_is_missed(forum: Runner) -> None:
    release(forum)
    (forum.folder / "forum.told.sqlite").unlink()
    edit(forum, "room: annexe", "room: hall")
    before = forum.files()
    ran = release(forum)
    assert ran.code == 1
    assert "--new-ledger" in ran.err
    assert forum.files() == before


def test_a_new_ledger_leaps_over_all_that_was_sent(forum: Runner) -> None:
    release(forum)
    (forum.folder / "forum.told.sqlite").unlink()
    assert release(forum, "-m", "Anew", "--new-ledger").code == 0
    assert {session["sequence"] for session in sessions(forum).values()} == {100}
    assert release(forum, "--preview").code == 0


def test_a_new_ledger_is_only_for_a_lost_one(forum: Runner) -> None:
    assert release(forum, "-m", "Anew", "--new-ledger").code == 1
    release(forum)
    before = forum.files()
    assert release(forum, "-m", "Anew", "--new-ledger").code == 1
    assert forum.files() == before


def test_a_ledger_of_another_copy_is_refused(forum: Runner) -> None:
    release(forum)
    text = ledger(forum)
    other = re.sub("ledger: .*", "ledger: 11111111-2222-4333-8444-555555555555", text)
    forum.write("forum.releases.yaml", other)
    edit(forum, "room: annexe", "room: hall")
    ran = release(forum)
    assert ran.code == 1
    assert "another ledger" in ran.err


def test_lost_releases_are_put_together_again(forum: Runner) -> None:
    release(forum)
    edit(forum, "room: annexe", "room: hall")
    release(forum)
    tell_everyone(forum)
    before = sessions(forum)
    (forum.folder / "forum.releases.yaml").unlink()
    ran = release(forum)
    assert ran.code == 0
    assert "put together again" in ran.err
    after = sessions(forum)
    assert {one: after[one]["uid"] for one in after} == {one: before[one]["uid"] for one in before}
    assert all(
        int(str(after[one]["sequence"])) > int(str(before[one]["sequence"])) for one in after
    )
    assert "Nothing has changed" not in ran.out
    assert release(forum, "--preview").out.startswith("Nothing has changed since release 1")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("sequence: 0", "sequence: many"),
        ("format: 1", "format: 9"),
        ("event: forum", "event: another-forum"),
        ("status: confirmed", "status: maybe"),
        ("number: 1", "number: 2"),
        ("start: 2027-03-10T09:00+07:00", "start: nine o'clock"),
        ("sessions:", "<<<<<<< HEAD\nsessions:"),
    ],
)
def test_releases_edited_by_hand_are_refused_at_their_line(
    forum: Runner, old: str, new: str
) -> None:
    release(forum)
    text = ledger(forum)
    assert old in text
    forum.write("forum.releases.yaml", text.replace(old, new, 1))
    before = forum.files()
    ran = release(forum)
    assert ran.code == 1
    assert "--> forum.releases.yaml" in ran.err
    assert forum.files() == before


@pytest.mark.parametrize("damage", [b"", b"no database", None])
def test_a_damaged_private_ledger_is_refused(forum: Runner, damage: bytes | None) -> None:
    release(forum)
    path = forum.folder / "forum.told.sqlite"
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] if damage is None else damage)
    edit(forum, "room: annexe", "room: hall")
    ran = release(forum)
    assert ran.code == 1
    assert "restore it from a backup" in ran.err


def test_a_ledger_in_use_is_refused(forum: Runner) -> None:
    release(forum)
    edit(forum, "room: annexe", "room: hall")
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum", writes=True):
        ran = release(forum)
    assert ran.code == 1
    assert "in use" in ran.err


def test_a_private_ledger_that_git_would_take_in_is_warned_of(forum: Runner) -> None:
    Repository(forum.folder)
    assert ".gitignore" in release(forum).err


def test_a_private_ledger_that_git_leaves_out_is_not(forum: Runner) -> None:
    Repository(forum.folder)
    forum.write(".gitignore", "*.told.sqlite*\n")
    assert ".gitignore" not in release(forum).err


def test_the_same_agenda_makes_the_same_preview(forum: Runner) -> None:
    assert release(forum, "--preview").out == release(forum, "--preview").out


def test_an_event_without_organiser_is_released_and_nobody_is_told(forum: Runner) -> None:
    edit(forum, "  organiser: Secretariat <forum@example.org>\n", "")
    ran = release(forum)
    assert ran.code == 0
    assert "`organiser:" in ran.err


def test_the_ledger_says_which_event_it_is_of(forum: Runner) -> None:
    release(forum)
    with sqlite3.connect(forum.folder / "forum.told.sqlite") as database:
        database.execute("UPDATE about SET value='another' WHERE name='event'")
    database.close()
    edit(forum, "room: annexe", "room: hall")
    ran = release(forum)
    assert ran.code == 1
    assert "another event" in ran.err


def test_programs_are_told_what_people_are(forum: Runner) -> None:
    release(forum)
    tell_everyone(forum)
    edit(forum, "room: annexe", "room: hall")
    found = json.loads(release(forum, "--preview", "--format", "json").out)
    assert (found["release"], found["released"]) == (2, False)
    assert [one["news"] for one in found["sessions"]] == [["room"]]
    assert [(one["people"], one["sequence"]) for one in found["messages"]] == [
        (["p-001"], 1),
        (["p-002"], 1),
    ]
    assert found["messages"][0]["before"]["room"] == "Annexe"
    assert json.loads(release(forum, "-m", "x", "--format", "json").out)["released"] is True


def test_those_who_are_told_the_same_are_listed_together(forum: Runner) -> None:
    names = ("Elin", "Finn", "Goran", "Hana")
    more = "".join(f"p-01{n},{name} Sample,{name}@example.org,Fiji,no,,\n" for n, name in
                   enumerate(names))  # fmt: skip
    forum.write("participants.csv", ROSTER + more)
    release(forum)
    tell_everyone(forum)
    edit(forum, "title: Closing", "title: Farewell")
    out = release(forum, "--preview").out
    assert "6 people: p-001, p-002, p-010, p-011, p-012 and p-013\n" in out
    assert out.count("was `Closing`") == 4  # the session, all those with mail, and two phoned


def test_others_who_work_on_the_agenda_can_read_the_releases(forum: Runner) -> None:
    release(forum)
    mode = (forum.folder / "forum.releases.yaml").stat().st_mode
    assert stat.S_IMODE(mode) & 0o044 == 0o044
