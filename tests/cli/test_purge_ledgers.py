"""What people were told goes with their addresses: the private ledger, and the mails."""

import json
from pathlib import Path

import pytest
from ledger.ledgers import told
from releases import LEDGER, release
from repositories import ENVIRONMENT, Repository

from cli.running import Ran, Runner
from cli.test_purge import agenda, as_csv, rows
from planner.artifacts import Artifact
from planner.ledger.store import About, Ledger, create
from planner.output import Purpose, write_folder
from planner.vocabulary.audience import Audience

TEAM = "keep: {team: +30d}"


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1735689600")  # 2025-01-01


def forum(run: Runner, privacy: str = TEAM, *, event: str = "forum", more: str = "") -> Path:
    """An event that was released, and told to three people; the path of its private ledger."""
    run.write("people.csv", as_csv(rows()))
    run.write("forum.yaml", agenda(privacy) + more)
    release(run.folder / "forum.yaml")
    path = run.folder / "forum.told.sqlite"
    create(str(path), About(event, LEDGER, "secret-mark"))
    with Ledger(str(path), event, writes=True) as ledger:
        ledger.keep(told(1), told(2))
        ledger.hand(told(3))
    return path


def purge(run: Runner, *options: str) -> Ran:
    return run("purge", "forum.yaml", *options)


def test_it_is_shown_first_and_left_as_it_is(run: Runner) -> None:
    forum(run)
    before = run.files()
    ran = purge(run)
    assert ran.code == 0
    assert "Of the private ledger forum.told.sqlite, with 3 people: the whole file" in ran.out
    assert run.files() == before


@pytest.mark.parametrize("privacy", [TEAM, "keep: {participants: +30d}"])
def test_it_goes_with_what_is_the_teams_and_the_certificate_says_so(
    run: Runner, privacy: str
) -> None:
    path = forum(run, privacy)
    journal = path.with_name("forum.told.sqlite-journal")
    journal.write_bytes(b"person1@example.org")
    journal.chmod(0o600)
    assert purge(run, "--write", "--yes", "--by", "Maya").code == 0
    assert [name for name in run.files() if "told" in name] == []
    assert "forum.releases.yaml" in run.files()  # it names nobody
    (text,) = (data for name, data in run.files().items() if name.endswith("01-01.txt"))
    assert "Of the private ledger forum.told.sqlite" in text.decode()
    (document,) = (data for name, data in run.files().items() if name.endswith("01.json"))
    assert json.loads(document)["ledger"]["people"] in (3, None)
    for content in run.files().values():
        assert b"person1@example.org" not in content
        assert b"secret-mark" not in content
    assert purge(run).err.startswith("Nothing is due")


def test_it_goes_from_where_a_link_leads_to(run: Runner) -> None:
    path = forum(run)
    real = path.with_name("elsewhere.sqlite")
    path.rename(real)
    path.symlink_to(real)
    assert purge(run, "--write", "--yes", "--by", "Maya").code == 0
    assert not real.exists()
    assert not path.is_symlink()
    assert all(b"person1@example.org" not in content for content in run.files().values())


def test_it_stays_while_only_what_is_restricted_is_due(run: Runner) -> None:
    path = forum(run, "keep: {restricted: +30d}")
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0
    assert path.exists()
    assert "ledger" not in ran.out


def test_where_addresses_are_restricted_it_goes_with_those(run: Runner) -> None:
    own = "roster_fields: {email: {audience: restricted}}\n"
    path = forum(run, "keep: {restricted: +30d}", more=own)
    assert purge(run, "--write", "--yes").code == 0
    assert not path.exists()


def test_an_agenda_without_a_roster_has_it_destroyed_too(run: Runner) -> None:
    path = forum(run)
    text = (run.folder / "forum.yaml").read_text("utf-8")
    run.write("forum.yaml", text.replace("roster: people.csv\n", ""))
    ran = purge(run, "--write", "--yes")
    assert ran.code == 0, ran.err
    assert not path.exists()
    assert "forum.destroyed-2025-01-01.txt" in run.files()


def test_a_damaged_one_is_personal_data_all_the_same(run: Runner) -> None:
    path = forum(run)
    path.write_bytes(path.read_bytes()[:3_000])
    ran = purge(run, "--write", "--yes")
    assert not path.exists()
    assert "Of the private ledger forum.told.sqlite: the whole file" in ran.out


def test_that_of_another_event_is_not_destroyed(run: Runner) -> None:
    path = forum(run, event="congress")
    before = run.files()
    ran = purge(run, "--write", "--yes")
    assert ran.code != 0
    assert "another event, `congress`" in ran.err
    assert run.files() == before
    assert path.exists()


def test_one_that_is_being_written_to_is_waited_for(run: Runner) -> None:
    path = forum(run)
    with Ledger(str(path), "forum", writes=True) as ledger:
        ran = purge(run, "--write", "--yes")
        assert ran.code != 0
        assert "in use by another planner" in ran.err
        assert ledger.told()
    assert path.exists()


def test_git_that_has_it_is_said(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    repository = Repository(run.folder)
    forum(run)
    repository.commit("forum.told.sqlite")
    ran = purge(run)
    assert "the private ledger is kept in git" in ran.err
    assert "the roster is kept in git" not in ran.err


def test_mails_go_with_the_folders_they_are_in(run: Runner) -> None:
    forum(run)
    mails = [
        Artifact(f"p-{n}/0{m}.eml", b"To: person@example.org\r\n\r\n", Audience.TEAM, "a mail",
                 f"p-{n}")
        for n in (1, 2) for m in (1, 2)
    ]  # fmt: skip
    call = Artifact("to-call.team.txt", b"Person 5: +66", Audience.TEAM, "whom to call")
    write_folder(run.folder / "mails", [*mails, call], Purpose("Mails", "forum", "send"))
    ran = purge(run, "--outputs", "mails", "--write", "--yes")
    assert ran.code == 0, ran.err
    assert "4 mails, each for one participant" in ran.out
    assert "p-1" not in ran.out
    assert not (run.folder / "mails").exists()
