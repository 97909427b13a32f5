"""`planner publish` and what it says; and `--sequence`, which releases have taken over."""

import json
import re
import subprocess
import sys
import time
import urllib.error
from collections.abc import Iterator
from pathlib import Path

import pytest
from judges import radicale_peer
from judges.needs import require
from publishing.forum import CLINIC, HEAD, OPENING, ROSTER, SESSIONS, summaries

from cli.running import Runner

USER, PASSWORD = "PLANNER_CALDAV_USER", "PLANNER_CALDAV_PASSWORD"


@pytest.fixture
def agenda(run: Runner, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1706788800")
    monkeypatch.delenv(USER, raising=False)
    monkeypatch.delenv(PASSWORD, raising=False)
    run.write("participants.csv", ROSTER)
    return run.write("forum.yaml", HEAD + SESSIONS)


def release(run: Runner, agenda: Path) -> None:
    ran = run("release", agenda, "-m", "Said")
    assert ran.code == 0, ran.text


def uploaded(run: Runner) -> dict[str, bytes]:
    return {name.removeprefix("web/upload/"): content for name, content in run.files().items()
            if name.startswith("web/upload/")}  # fmt: skip


def test_a_folder_is_written_and_what_to_do_with_it_is_said(run: Runner, agenda: Path) -> None:
    ran = run("publish", agenda, "-o", "web", "--url", "https://www.example.org/forum")
    assert ran.code == 0, ran.text
    assert "Upload what is in web/upload/, and nothing else, at https://www.example.org/forum/" in (
        ran.err
    )
    assert "Nothing was released yet: sessions are known by their ids" in ran.err
    assert "index.html" in uploaded(run)
    assert not [name for name in run.files() if "people" in name]


def test_the_usual_folder_is_named_by_the_event(run: Runner, agenda: Path) -> None:
    assert run("publish", agenda).code == 0
    assert "out/forum-web/upload/index.html" in run.files()


def test_what_changed_since_the_release_is_not_published_unless_it_is_asked_for(
    run: Runner, agenda: Path
) -> None:
    release(run, agenda)
    assert run("publish", agenda, "-o", "web").err.count("has changed") == 0
    before = uploaded(run)
    run.write("forum.yaml", HEAD + SESSIONS.replace("Clinic", "Surgery"))
    ran = run("publish", agenda, "-o", "web")
    assert (ran.code, uploaded(run)) == (1, before)
    assert "error: 1 session has changed since release 1: clinic" in ran.err
    assert "planner release" in ran.err
    ran = run("publish", agenda, "-o", "web", "--unreleased")
    assert ran.code == 0
    assert "warning: 1 session has changed since release 1: clinic" in ran.err
    assert b"Surgery" in uploaded(run)["programme.public.ics"]
    release(run, agenda)
    assert run("publish", agenda, "-o", "web").code == 0


def test_without_the_private_ledger_it_says_what_it_cannot_see(run: Runner, agenda: Path) -> None:
    release(run, agenda)
    (run.folder / "forum.told.sqlite").unlink()
    for _ in "nothing", "what a kill left":
        ran = run("publish", agenda, "-o", "web")
        assert ran.code == 0
        assert "The private ledger of these releases is not here" in ran.err
        ran = run("publish", agenda, "-o", "web", "--people")
        assert ran.code == 1
        assert "forum.told.sqlite is not there" in ran.err
        run.write("forum.told.sqlite", "")


def test_the_ledger_of_other_releases_is_not_taken_for_theirs(run: Runner, agenda: Path) -> None:
    release(run, agenda)
    first = run.files()["forum.releases.yaml"]
    (run.folder / "forum.told.sqlite").unlink()
    assert run("release", agenda, "-m", "Said", "--new-ledger").code == 0
    run.write("forum.releases.yaml", first)
    ran = run("publish", agenda, "-o", "web")
    assert ran.code == 0
    assert "The private ledger of these releases is not here" in ran.err
    ran = run("publish", agenda, "-o", "web", "--people")
    assert ran.code == 1
    assert "is another ledger" in ran.err


def test_a_damaged_ledger_stops_it(run: Runner, agenda: Path) -> None:
    release(run, agenda)
    run.write("forum.told.sqlite", "no ledger")
    ran = run("publish", agenda, "-o", "web")
    assert ran.code == 1
    assert "is not a ledger" in ran.err
    assert "web" not in {name.partition("/")[0] for name in run.files()}


def test_calendars_of_people_need_a_release_and_stay_unnamed(run: Runner, agenda: Path) -> None:
    ran = run("publish", agenda, "-o", "web", "--people")
    assert ran.code == 1
    assert "the first release makes" in ran.err
    release(run, agenda)
    ran = run("publish", agenda, "-o", "web", "--people")
    assert ran.code == 0
    assert "3 calendar files, each for one of 3 participants" in ran.err
    assert "Whoever has the link" in ran.err
    own = [name for name in uploaded(run) if name.startswith("people/") and name.endswith(".ics")]
    assert len(own) == 3
    assert b"ada@example.org" in run.files()["web/people.team.csv"]
    for word in ("Ada", "Ben", "Cam", "Dot", "p-00"):
        assert word not in ran.text
        assert not [name for name in own if word in name]
    # And again: the same names, so that those who subscribed stay subscribed.
    assert run("publish", agenda, "-o", "web", "--people").code == 0
    assert own == [name for name in uploaded(run) if name in own]


def test_without_a_roster_there_is_nobody_to_make_a_calendar_for(run: Runner, agenda: Path) -> None:
    run.write("forum.yaml", HEAD.replace("roster: participants.csv\n", "") + OPENING)
    ran = run("publish", agenda, "-o", "web", "--people")
    assert ran.code == 1
    assert "names no roster" in ran.err


def test_purge_destroys_the_calendars_of_people(
    run: Runner, agenda: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = HEAD.replace("  city:", "  delete_roster_by: 2024-03-31\n  city:")
    run.write("forum.yaml", head + SESSIONS)
    release(run, agenda)
    assert run("publish", agenda, "-o", "web", "--people").code == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1712016000")
    ran = run("purge", agenda, "--outputs", "web", "--write", "--yes")
    assert ran.code == 0, ran.text
    left = {name for name in run.files() if name.startswith("web/")}
    assert not {name for name in left if "people.team" in name}
    assert not {name for name in left if "/people/" in name and name.endswith(".ics")}
    assert "web/upload/programme.public.ics" in left


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--caldav", "https://c.example.org/f/", "-o", "web"], "are for a folder"),
        (["--caldav", "https://c.example.org/f/", "--people"], "are for a folder"),
        (["--caldav", "https://c.example.org/f/", "--url", "https://e.org"], "are for a folder"),
        (["--dry-run"], "go with --caldav"),
        (["--audience", "participants"], "go with --caldav"),
        (["--credentials", "x"], "go with --caldav"),
        (["--url", "example.org"], "no address of a folder"),
        (["--caldav", "https://maya:secret@c.example.org/f/"], "a name or a password"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(
    run: Runner, agenda: Path, arguments: list[str], said: str
) -> None:
    ran = run("publish", agenda, *arguments)
    assert ran.code == 2
    assert said in " ".join(ran.err.split())
    assert "secret" not in ran.err


def test_nobody_signs_in_unless_it_is_said_who(run: Runner, agenda: Path) -> None:
    ran = run("publish", agenda, "--caldav", "http://127.0.0.1:9/f/")
    assert ran.code == 1
    assert "nobody said who signs in" in ran.err
    for content, said in (("maya\n", "not two lines"), (b"\xff\n\xff", "not a text")):
        run.write("me", content)
        ran = run("publish", agenda, "--caldav", "http://127.0.0.1:9/f/", "--credentials", "me")
        assert ran.code == 1
        assert said in ran.err


def test_a_server_that_is_not_encrypted_is_refused(
    run: Runner, agenda: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(USER, "maya")
    monkeypatch.setenv(PASSWORD, "secret-mark")
    ran = run("publish", agenda, "--caldav", "http://c.example.org/f/")
    assert ran.code == 1
    assert "is not encrypted" in ran.err
    assert "secret-mark" not in ran.text


# --- A real server -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[radicale_peer.Radicale]:
    require(radicale_peer.available(), "Radicale")
    with radicale_peer.running(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.mark.peers
def test_a_calendar_on_a_server_follows_the_releases(
    run: Runner, agenda: Path, radicale: radicale_peer.Radicale
) -> None:
    me = run.write("me", f"{radicale_peer.USER}\n{radicale_peer.PASSWORD}\n")
    me.chmod(0o600)
    url = f"{radicale.url}forum/"
    arguments: list[str | Path] = ["publish", agenda, "--caldav", url, "--credentials", "me"]
    release(run, agenda)
    ran = run(*arguments, "--dry-run")
    assert ran.code == 0, ran.text
    assert f"The calendar {url} would be made." in ran.out
    assert "Would be done: 2 new; 0 as before." in ran.err
    ran = run(*arguments)
    assert f"The calendar {url} was made." in ran.out  # the dry run made none
    assert (ran.code, ran.err.splitlines()[-1]) == (0, "2 new; 0 as before."), ran.text
    assert "  new        2024-03-06 09:00  Opening" in ran.out
    ran = run(*arguments)
    assert (ran.code, ran.out, ran.err) == (0, "", "Nothing to do; 2 as before.\n")
    run.write("forum.yaml", HEAD + OPENING)
    assert run(*arguments).code == 1  # not released
    release(run, agenda)
    ran = run(*arguments)
    assert ran.code == 0
    assert "  cancelled  2024-03-06 10:00  Clinic" in ran.out
    for word in ("Ada", "example.org", radicale_peer.PASSWORD):
        assert word not in ran.text


@pytest.mark.peers
def test_what_was_changed_by_hand_is_said_with_exit_code_one(
    run: Runner, agenda: Path, radicale: radicale_peer.Radicale, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(USER, radicale_peer.USER)
    monkeypatch.setenv(PASSWORD, radicale_peer.PASSWORD)
    url = f"{radicale.url}hand/"
    run.write("forum.yaml", HEAD + CLINIC)
    assert run("publish", agenda, "--caldav", url, "--audience", "participants").code == 0
    (path,) = [
        part.partition("</")[0].rpartition("/")[2]
        for part in radicale.send("PROPFIND", "hand/", "", {"Depth": "1"}).split("href>")
        if ".ics" in part
    ]
    text = radicale.send("GET", f"hand/{path}")
    assert "SUMMARY:Clinic" in text
    assert "ATTENDEE" not in text
    assert "ORGANIZER" not in text
    radicale.send("PUT", f"hand/{path}", text.replace("SUMMARY:Clinic", "SUMMARY:Surgery"))
    ran = run("publish", agenda, "--caldav", url, "--audience", "participants")
    assert ran.code == 1
    assert "Clinic was changed there by hand, and left" in ran.err
    assert "SUMMARY:Surgery" in radicale.send("GET", f"hand/{path}")
    ran = run("publish", agenda, "--caldav", url, "--audience", "participants", "--overwrite")
    assert ran.code == 0
    assert "SUMMARY:Clinic" in radicale.send("GET", f"hand/{path}")


@pytest.mark.peers
def test_a_run_that_is_killed_is_made_good_by_the_next(
    run: Runner, agenda: Path, radicale: radicale_peer.Radicale
) -> None:
    many = "".join(
        f"      - {{title: Talk {n}, id: s-{n}, duration: 10m, time: {9 + n // 6:02}:{n % 6}0}}\n"
        for n in range(40)
    )
    run.write("forum.yaml", HEAD + many)
    run.write("me", f"{radicale_peer.USER}\n{radicale_peer.PASSWORD}\n").chmod(0o600)
    url = f"{radicale.url}killed/"
    command: list[str | Path] = [sys.executable, "-m", "planner", "publish", agenda]
    command += ["--caldav", url, "--credentials", "me"]
    for events in (2, 20):
        process = subprocess.Popen(command, cwd=run.folder, stderr=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL)  # fmt: skip
        until = time.monotonic() + 20
        while held(radicale) < events and process.poll() is None and time.monotonic() < until:
            time.sleep(0.005)
        process.kill()
        process.wait()
    assert 1 <= held(radicale) <= 40
    assert run("publish", agenda, "--caldav", url, "--credentials", "me").code == 0
    assert held(radicale) == 40
    ran = run("publish", agenda, "--caldav", url, "--credentials", "me")
    assert ran.err.splitlines()[-1] == "Nothing to do; 40 as before."


def held(radicale: radicale_peer.Radicale) -> int:
    """How many events there are in the calendar of the test above."""
    try:
        return radicale.send("PROPFIND", "killed/", "", {"Depth": "1"}).count(".ics</")
    except urllib.error.HTTPError:
        return 0


# --- `--sequence` --------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["invites", "build"])
def test_releases_number_the_sessions_and_sequence_is_refused(
    run: Runner, agenda: Path, command: str
) -> None:
    assert run(command, agenda, "-o", "out").code == 0
    release(run, agenda)
    run.write("forum.yaml", HEAD + SESSIONS.replace("09:00-10:00", "09:00-09:45"))
    release(run, agenda)
    ran = run(command, agenda, "-o", "out", "--sequence", "1")
    assert ran.code == 2
    assert "leave out --sequence: this agenda has releases" in ran.err
    assert run(command, agenda, "-o", "out").code == 0
    opening = run.files()["out/invites/p-001/requests/opening.ics"].decode()
    clinic = run.files()["out/invites/p-001/requests/clinic.ics"].decode()
    assert "SEQUENCE:1\r\n" in opening
    assert "SEQUENCE:0\r\n" in clinic
    assert json.loads(run.files()["out/manifest.json"])["release"] == 2


@pytest.mark.parametrize("command", ["invites", "build"])
def test_invites_of_an_older_release_do_not_replace_later_ones(
    run: Runner, agenda: Path, command: str
) -> None:
    release(run, agenda)
    first = run.files()["forum.releases.yaml"]
    run.write("forum.yaml", HEAD + OPENING)
    release(run, agenda)
    assert run(command, agenda, "-o", "out").code == 0
    assert summaries(run.files()["out/programme.public.ics"]) == ["Opening", "Clinic (cancelled)"]
    run.write("forum.releases.yaml", first)
    ran = run(command, agenda, "-o", "out")
    assert ran.code == 1
    assert "has the numbers of release 2" in ran.err
    assert ".releases.yaml" in ran.err


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_session_is_the_same_in_every_language(run: Runner, agenda: Path, language: str) -> None:
    """What its title and its room are called there is no change of it."""
    clinics = "".join(
        f"      - {{time: {hour}:00-{hour}:45, title: {{en: Clinic, fr: Groupe {hour}}}}}\n"
        for hour in (10, 11)
    )
    head = HEAD.replace("{name: Hall,", "{name: {en: Hall, fr: Salle},")
    agenda.write_text(head + OPENING + clinics, encoding="utf-8")
    release(run, agenda)
    ledger = (run.folder / "forum.releases.yaml").read_text(encoding="utf-8")
    released = dict(zip(re.findall("start: (.*)", ledger), re.findall("uid: (.*)", ledger),
                        strict=True))  # fmt: skip
    ran = run("invites", agenda, "--language", language, "-o", "out")
    assert ran.code == 0, ran.text
    feed = (run.folder / "out" / "programme.public.ics").read_text(encoding="utf-8")
    assert ("SUMMARY:Groupe 11" in feed) is (language == "fr")
    assert re.findall(r"\nSEQUENCE:(.*)\n", feed) == ["0", "0", "0"]
    assert set(re.findall(r"\nUID:(.*)\n", feed)) >= set(released.values())
    ran = run("publish", agenda, "--language", language, "-o", "web")
    assert (ran.code, "has changed" in ran.err) == (0, False)
