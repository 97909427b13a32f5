"""`planner send`: looked at first, sent once, gone on with, and misused."""

import json
import os
import smtplib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header

import pytest
from plans import HEAD
from sending.certificates import made_certificate
from sending.postbox import Postbox, serving
from sending.scripted import Time

from cli.running import Ran, Runner
from cli.terminals import Terminal
from planner.ledger.store import Ledger, LedgerError

SESSIONS = """\
      - {time: "09:00", id: opening, title: Opening, duration: 30m}
      - {time: "10:00", id: panel, title: Panel, duration: 1h}
"""
AGENDA = HEAD.replace("2024-03-06", "2099-03-06") + SESSIONS
ROSTER = """\
id,name,email,organisation,organisation_type,country,minor
p-001,Ada Sample,ada@example.org,Example Trust,NGO,Thailand,no
p-002,Ben Draft,ben@example.org,Example Trust,NGO,Viet Nam,no
p-003,Chan Outline,,Example University,Academia,Cambodia,no
p-004,Dee Minor,dee@example.org,Example Trust,NGO,Thailand,yes
"""
NAMES = ("Ada", "Sample", "Ben", "Draft", "Chan", "Dee", "ada@", "ben@", "dee@")
PASSWORD = "correct horse battery"  # noqa: S105  # of a server made here


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PLANNER_SMTP_USER", "PLANNER_SMTP_PASSWORD", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def forum(run: Runner) -> Runner:
    """A forum that was released, and of which nobody was told."""
    run.write("participants.csv", ROSTER)
    run.write("forum.yaml", AGENDA)
    assert run("release", "forum.yaml", "-m", "First", "--despite-errors").code == 0
    return run


@pytest.fixture
def served() -> Iterator[Callable[[Postbox], Postbox]]:
    with ExitStack() as stack:
        yield lambda postbox: stack.enter_context(serving(postbox))


@pytest.fixture
def postbox(served: Callable[[Postbox], Postbox]) -> Postbox:
    return served(Postbox())


def send(forum: Runner, *arguments: str) -> Ran:
    return forum("send", "forum.yaml", "--despite-errors", *arguments)


def sent(forum: Runner, postbox: Postbox, *arguments: str) -> Ran:
    server = ("--smtp", f"localhost:{postbox.port}", "--per-minute", "100000", "--yes")
    return send(forum, *server, *arguments)


def told(forum: Runner) -> list[tuple[str, str]]:
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum") as ledger:
        return sorted((key.contact, one.session) for key, one in ledger.told().items())


BOTH = [("ada@example.org", "opening"), ("ada@example.org", "panel"),
        ("ben@example.org", "opening"), ("ben@example.org", "panel")]  # fmt: skip


# Looked at first


def test_a_dry_run_writes_each_mail_and_changes_nothing(forum: Runner) -> None:
    before = forum.files()
    ran = send(forum)
    assert ran.code == 0
    after = forum.files()
    assert {name: after[name] for name in before} == before
    made = sorted(name.removeprefix("out/forum-mail/") for name in set(after) - set(before))
    assert made == [
        "MANIFEST.txt", "calls.team.txt",
        "mails/p-001/p-001-00-letter.eml", "mails/p-001/p-001-01-opening.eml",
        "mails/p-001/p-001-02-panel.eml", "mails/p-002/p-002-00-letter.eml",
        "mails/p-002/p-002-01-opening.eml", "mails/p-002/p-002-02-panel.eml",
        "manifest.json", "summary.team.txt",
    ]  # fmt: skip
    mail = message_from_bytes(after["out/forum-mail/mails/p-001/p-001-01-opening.eml"])
    assert "ada@example.org" in mail["To"]
    assert told(forum) == []
    # What is the same is written the same: nothing was changed by hand.
    assert send(forum).code == 0


def test_a_dry_run_says_who_would_get_what_by_id(forum: Runner) -> None:
    ran = send(forum)
    assert ran.out.splitlines() == [
        "6 mails to 2 people:",
        "  new sessions  p-001 and p-002",
        "To be phoned: p-003 and p-004.",
    ]
    assert "Nothing was sent" in ran.err
    assert "out/forum-mail/" in ran.err
    assert not [name for name in NAMES if name in ran.text]


def test_what_to_say_on_the_phone_is_written_for_the_team(forum: Runner) -> None:
    send(forum)
    calls = (forum.folder / "out/forum-mail/calls.team.txt").read_text("utf-8")
    for words in ("Chan Outline", "p-004", "Opening", "2 people to call", "For the team only"):
        assert words in calls
    assert oct((forum.folder / "out/forum-mail/calls.team.txt").stat().st_mode)[-3:] == "600"


MORE = "".join(
    f"p-10{number},Person {number},x{number}@example.org,Trust,NGO,Fiji,no\n" for number in range(9)
)


def test_what_is_written_for_the_team_leaves_nothing_out(forum: Runner) -> None:
    """However many are told the same: a list to call by says what, and at what number."""
    parallel = "".join(
        f'      - {{time: "{hour}:00", id: s{hour}, title: Session {hour}, duration: 30m}}\n'
        for hour in range(11, 15)
    )
    forum.write("forum.yaml", AGENDA + parallel)
    header, *rows = (ROSTER + MORE).splitlines()
    numbers = ["+44 20 7946 0103" if "Chan" in row else "" for row in rows]
    rows = [f"{row},{number}" for row, number in zip(rows, numbers, strict=True)]
    forum.write("participants.csv", "\n".join([f"{header},phone", *rows, ""]))
    assert forum("release", "forum.yaml", "-m", "More", "--despite-errors").code == 0
    assert send(forum).code == 0
    summary, calls = (
        (forum.folder / f"out/forum-mail/{name}.team.txt").read_text("utf-8")
        for name in ("summary", "calls")
    )
    assert "Chan Outline (p-003), +44 20 7946 0103\n" in calls
    for title in ("Opening", "Panel", *(f"Session {hour}" for hour in range(11, 15))):
        assert calls.count(title) == 2
        assert summary.count(title) == 13
    for number in range(9):
        assert f"Person {number} (p-10{number})\n" in summary


def test_only_and_limit_choose(forum: Runner) -> None:
    assert "3 mails to 1 person:" in send(forum, "--only", "Ada Sample").out
    ran = send(forum, "--limit", "1")
    assert "3 mails to 1 person:" in ran.out
    assert "1 person beyond --limit" in ran.out
    ran = send(forum, "--only", "p-003")
    assert ran.out.splitlines() == ["There is no mail to send.", "To be phoned: p-003."]


def test_a_dry_run_for_programs_says_the_same_and_writes_nothing(forum: Runner) -> None:
    before = forum.files()
    ran = send(forum, "--limit", "1", "--format", "json")
    assert forum.files() == before
    found = json.loads(ran.out)
    said = [(one["people"], one["by"], one["news"]) for one in found.pop("messages")]
    assert said == [
        *[(["p-001"], "mail", ["new"])] * 2, *[([person], "phone", ["new"]) for person in
          ("p-003", "p-003", "p-004", "p-004")]
    ]  # fmt: skip
    assert found == {"event": "forum", "release": 1, "mails": 3, "refused": [], "returned": [],
                     "in_doubt": [], "put_off": 1}  # fmt: skip


# Sent


def test_everyone_is_told_once(forum: Runner, postbox: Postbox) -> None:
    ran = sent(forum, postbox)
    assert ran.code == 0, ran.err
    assert ran.out == "6 mails sent; 2 people told everything.\n"
    assert told(forum) == BOTH
    assert [got.address for got in postbox.taken] == ["ada@example.org"] * 3 + [
        "ben@example.org"
    ] * 3
    again = sent(forum, postbox)
    assert again.code == 0
    assert "There is no mail to send." in again.err
    assert len(postbox.taken) == 6
    assert not [name for name in NAMES if name in ran.text + again.text]


def test_what_is_sent_is_what_was_looked_at(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(at.timestamp())))
    monkeypatch.setattr("planner.cli.instants.wall_clock", lambda: at)
    send(forum)
    looked_at = sorted(
        path.read_bytes() for path in (forum.folder / "out/forum-mail/mails").rglob("*.eml")
    )
    sent(forum, postbox)
    assert sorted(got.content for got in postbox.taken) == looked_at


def test_only_those_who_learn_something_new_get_a_mail(forum: Runner, postbox: Postbox) -> None:
    sent(forum, postbox)
    forum.write("forum.yaml", AGENDA.replace('"10:00"', '"11:00"'))
    refused = sent(forum, postbox)
    assert refused.code == 1
    assert "the agenda has changed since release 1" in refused.err
    assert "planner release forum.yaml" in refused.err
    forum("release", "forum.yaml", "-m", "Later", "--despite-errors")
    assert "moved in time  p-001 and p-002" in send(forum).out
    assert sent(forum, postbox).code == 0
    subjects = [str(make_header(decode_header(got.message["Subject"])))
                for got in postbox.taken[6:]]  # fmt: skip
    assert [subject.partition(":")[0] for subject in subjects] == ["New time"] * 2


def test_a_clock_that_went_back_is_said_and_does_no_harm(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent(forum, postbox)
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum") as ledger:
        first = max(one.dtstamp for one in ledger.told().values())
    forum.write("forum.yaml", AGENDA.replace('"10:00"', '"11:00"'))
    forum("release", "forum.yaml", "-m", "Later", "--despite-errors")
    monkeypatch.setattr("planner.cli.instants.wall_clock", lambda: datetime(2020, 1, 1, tzinfo=UTC))
    ran = sent(forum, postbox)
    assert ran.code == 0
    assert ran.err.count("clock is") == 1
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum") as ledger:
        moved = [one for one in ledger.told().values() if one.session == "panel"]
    assert all(one.dtstamp > first for one in moved)


# What servers refuse


def for_ben(moment: str, answer: str) -> Postbox:
    return Postbox(hook=lambda now, who: answer if (now, who[:3]) == (moment, "ben") else None)


def test_whoever_is_refused_is_listed_kept_and_tried_when_asked(
    forum: Runner, served: Callable[[Postbox], Postbox], postbox: Postbox
) -> None:
    ran = sent(forum, served(for_ben("RCPT", "550 5.1.1 <ben@example.org> is unknown, ben")))
    assert ran.code == 1
    assert "p-002  550 5.1.1 <‹address›> is unknown, ‹address›" in ran.out
    assert not [name for name in NAMES if name in ran.text]
    assert told(forum) == BOTH[:2]
    assert "No mail reaches: p-002 (550)." in send(forum).out
    assert sent(forum, postbox).code == 0
    assert postbox.taken == []
    assert sent(forum, postbox, "--only", "p-002").code == 0
    assert told(forum) == BOTH
    assert "No mail reaches" not in send(forum).out


def test_all_who_were_refused_can_be_tried_again_or_called(
    forum: Runner, served: Callable[[Postbox], Postbox], postbox: Postbox
) -> None:
    sent(forum, served(for_ben("RCPT", "550 no")))
    assert sent(forum, postbox, "--retry-refused").code == 0
    assert told(forum) == BOTH


def test_an_address_that_was_mended_is_mailed_and_the_old_one_forgotten(
    forum: Runner, served: Callable[[Postbox], Postbox], postbox: Postbox
) -> None:
    sent(forum, served(for_ben("RCPT", "550 no")))
    forum.write("participants.csv", ROSTER.replace("ben@example.org", "ben.draft@example.org"))
    ran = sent(forum, postbox)
    assert ran.code == 0, ran.err
    assert {got.address for got in postbox.taken} == {"ben.draft@example.org"}
    assert "No mail reaches" not in send(forum).out


def test_a_connection_that_breaks_after_the_mail_leaves_one_in_doubt(
    forum: Runner, served: Callable[[Postbox], Postbox], postbox: Postbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("planner.cli.sending._clock", lambda: Time().clock)
    ran = sent(forum, served(for_ben("TAKEN", "drop")))
    assert ran.code == 1
    assert "In doubt: p-002." in ran.out
    assert "again goes on where this stopped" in ran.err
    assert told(forum) == BOTH[:2]
    # It was the letter that is in doubt, and it comes again the same.
    assert sent(forum, postbox).code == 0
    assert told(forum) == BOTH


def test_a_session_in_doubt_is_said_the_next_time(
    forum: Runner, served: Callable[[Postbox], Postbox], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.cli.sending._clock", lambda: Time().clock)
    seen: list[str] = []

    def hook(moment: str, who: str) -> str | None:
        seen.append(who)
        return "drop" if moment == "TAKEN" and who[:3] == "ben" and seen.count(who) > 8 else None

    assert sent(forum, served(Postbox(hook=hook))).code == 1
    ran = send(forum)
    assert "In doubt since a run that was cut off: p-002. They get the same mail again." in ran.out


def test_a_server_that_refuses_the_organiser_stops_the_run(
    forum: Runner, served: Callable[[Postbox], Postbox]
) -> None:
    postbox = served(Postbox(hook=lambda moment, _: "550 not you" if moment == "MAIL" else None))
    ran = sent(forum, postbox)
    assert ran.code == 1
    assert "takes no mail from the organiser's address: 550 not you" in ran.err
    assert "Not reached: p-001 and p-002." in ran.out


@pytest.mark.parametrize(
    ("moment", "answer", "times", "connections"),
    [
        ("RCPT", "450 4.2.0 greylisted", 2, 1),
        ("DATA", "451 4.3.0 not now", 2, 1),
        ("RCPT", "421 4.3.2 too many mails", 1, 2),
        ("RCPT", "drop", 1, 2),
        ("354", "drop", 1, 2),
    ],
)
def test_whatever_passes_is_got_over_in_one_run(
    forum: Runner, served: Callable[[Postbox], Postbox], monkeypatch: pytest.MonkeyPatch,
    moment: str, answer: str, times: int, connections: int,
) -> None:  # fmt: skip
    monkeypatch.setattr("planner.cli.sending._clock", lambda: Time().clock)
    left = [times]

    def hook(now: str, who: str) -> str | None:
        if (now, who[:3]) != (moment, "ben") or not left[0]:
            return None
        left[0] -= 1
        return answer

    postbox = served(Postbox(hook=hook))
    ran = sent(forum, postbox)
    assert ran.code == 0, ran.text
    assert told(forum) == BOTH
    assert set(postbox.count().values()) == {1}
    assert postbox.connections == connections


def test_whoever_has_to_wait_longer_is_left_for_the_next_run(
    forum: Runner, served: Callable[[Postbox], Postbox], postbox: Postbox,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("planner.cli.sending._clock", lambda: Time().clock)
    ran = sent(forum, served(for_ben("RCPT", "450 4.2.0 ben@example.org is greylisted")))
    assert ran.code == 1
    assert "Left for the next run:\n  p-002  450 4.2.0 ‹address› is greylisted\n" in ran.out
    assert sent(forum, postbox).code == 0
    assert {got.address for got in postbox.taken} == {"ben@example.org"}
    assert told(forum) == BOTH


def test_a_server_that_cannot_be_trusted_gets_nothing(
    forum: Runner, served: Callable[[Postbox], Postbox]
) -> None:
    made = made_certificate(forum.folder / "made")
    postbox = served(Postbox(certificate=(made.certificate, made.key)))
    ran = sent(forum, postbox)
    assert ran.code == 1
    assert "cannot be trusted" in ran.err
    assert "Not reached: p-001 and p-002." in ran.out
    assert postbox.taken == []
    assert sent(forum, postbox, "--ca", str(made.ca)).code == 0
    assert set(postbox.encrypted) == {True}


# By phone


def test_who_was_called_is_noted(forum: Runner) -> None:
    ran = send(forum, "--called", "p-003")
    assert (ran.code, ran.out) == (0, "Noted: 1 person told by phone, 2 sessions in all.\n")
    assert "To be phoned: p-004." in send(forum).out
    assert send(forum, "--called", "all").code == 0
    assert "To be phoned" not in send(forum).out


def test_who_gets_mails_is_not_called(forum: Runner) -> None:
    ran = send(forum, "--called", "p-001")
    assert ran.code == 1
    assert "nothing has to be said to p-001 by phone" in ran.err
    assert told(forum) == []


def test_whom_no_mail_reaches_can_be_called(
    forum: Runner, served: Callable[[Postbox], Postbox]
) -> None:
    sent(forum, served(for_ben("RCPT", "550 no")))
    assert send(forum, "--called", "Ben Draft").code == 0
    assert told(forum) == BOTH


# Asked before it is done


def test_nothing_is_sent_where_nobody_can_confirm(forum: Runner, postbox: Postbox) -> None:
    ran = send(forum, "--smtp", f"localhost:{postbox.port}")
    assert ran.code == 2
    assert "add --yes" in ran.err
    assert postbox.connections == 0


@pytest.mark.parametrize(("says", "code", "mails"), [(True, 0, 6), (False, 1, 0)])
def test_a_person_is_asked_with_the_counts(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch, code: int, mails: int, *,
    says: bool,
) -> None:  # fmt: skip
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    asked: list[str] = []

    def confirm(text: str, **_: object) -> bool:
        asked.append(text)
        return says

    monkeypatch.setattr("click.confirm", confirm)
    ran = send(forum, "--smtp", f"localhost:{postbox.port}", "--per-minute", "6000")
    assert ran.code == code
    assert len(postbox.taken) == mails
    assert asked == [f"Send 6 mails to 2 people through localhost:{postbox.port}? It takes 0 s"]


def test_progress_names_nobody_and_is_for_terminals_only(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    terminal = Terminal()
    with terminal.streams() as (_, stderr):
        monkeypatch.setattr(sys, "stderr", stderr)
        assert sent(forum, postbox).code == 0
    terminal.close()
    assert "2 of 2 people, 6 of 6 mails, 0 s left" in terminal.text
    assert not [name for name in NAMES if name in terminal.text]


def test_no_id_is_torn_in_two_at_the_edge_of_a_terminal(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    forum.write("participants.csv", ROSTER + MORE)
    terminal = Terminal()
    with terminal.streams() as (_, stream):
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setenv("COLUMNS", "40")
        assert send(forum).code == 0
    terminal.close()
    lines = terminal.text.splitlines()
    assert max(map(len, lines)) <= 40
    ids = [word for line in lines if "p-1" in line for word in line.replace(",", " ").split()]
    assert {f"p-10{number}" for number in range(9)} <= set(ids)


# Who signs in


def test_credentials_come_from_a_file_or_the_environment(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, str]] = []

    def connect(_server: object, credentials: object) -> object:
        from planner.sending.outcomes import ServerError

        seen.append((credentials.user, credentials.password))  # type: ignore[attr-defined]
        raise ServerError("away", "wait")

    monkeypatch.setattr("planner.sending.smtp.connect", connect)
    forum.write("secret", f"forum@example.org\n{PASSWORD}\n\n").chmod(0o600)
    smtp = ("--smtp", "localhost", "--yes")
    ran = send(forum, *smtp, "--credentials", "secret")
    monkeypatch.setenv("PLANNER_SMTP_USER", "other@example.org")
    monkeypatch.setenv("PLANNER_SMTP_PASSWORD", "another")
    send(forum, *smtp)
    assert seen == [("forum@example.org", PASSWORD), ("other@example.org", "another")]
    assert PASSWORD not in ran.text


@pytest.mark.skipif(os.name != "posix", reason="others are users of a POSIX system")
def test_a_file_of_credentials_that_others_can_read_is_warned_of(forum: Runner) -> None:
    forum.write("secret", f"forum@example.org\n{PASSWORD}\n").chmod(0o644)
    ran = send(forum, "--smtp", "localhost:1", "--yes", "--credentials", "secret")
    assert "others on this computer can read secret" in ran.err
    (forum.folder / "secret").chmod(0o600)
    ran = send(forum, "--smtp", "localhost:1", "--yes", "--credentials", "secret")
    assert "others on this computer" not in ran.err


@pytest.mark.parametrize(
    "content",
    [b"", b"user\n", b"\npassword\n", b"user\npassword\nmore\n", b"\xff\xfe\x00", b"u\n\n"],
)
def test_credentials_that_are_none(forum: Runner, postbox: Postbox, content: bytes) -> None:
    forum.write("secret", content).chmod(0o600)
    ran = sent(forum, postbox, "--credentials", "secret")
    assert ran.code == 1
    assert "the password into the second" in ran.err
    assert postbox.connections == 0
    gone = sent(forum, postbox, "--credentials", "gone")
    assert (gone.code, "there is no such file" in gone.err) == (1, True)


@pytest.mark.parametrize("name", ["PLANNER_SMTP_USER", "PLANNER_SMTP_PASSWORD"])
def test_half_of_the_credentials_is_none(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, PASSWORD)
    ran = sent(forum, postbox)
    assert ran.code == 2
    assert "the environment has no" in ran.err
    assert PASSWORD not in ran.text


def test_no_credential_goes_over_plain_text(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []
    monkeypatch.setattr(smtplib.SMTP, "login", lambda *_: given.append("signed in"))
    forum.write("secret", f"forum@example.org\n{PASSWORD}\n").chmod(0o600)
    ran = sent(forum, postbox, "--credentials", "secret")
    assert ran.code == 1
    assert "nobody signs in over a connection without it" in ran.err
    assert (given, postbox.taken) == ([], [])


# Misused


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--tls"], "--tls goes with --smtp."),
        (["--ca", "ca.pem"], "--ca goes with --smtp."),
        (["--credentials", "x"], "--credentials goes with --smtp."),
        (["--per-minute", "3"], "--per-minute goes with --smtp."),
        (["--yes"], "--yes goes with --smtp."),
        (["--smtp", "x", "-o", "out"], "leave out --smtp"),
        (["--smtp", "x", "--overwrite"], "leave out --smtp"),
        (["--smtp", "x", "--called", "all"], "leave out --smtp"),
        (["--called", "all", "-o", "out"], "leave out -o"),
        (["--format", "json", "-o", "out"], "does nothing: leave out"),
        (["--format", "json", "--smtp", "x"], "does nothing: leave out"),
        (["--format", "json", "--called", "all"], "does nothing: leave out"),
        (["--called", "all", "--limit", "1"], "leave out the options that choose"),
        (["--called", "all", "--only", "p-001"], "leave out the options that choose"),
        (["--smtp", "x", "--per-minute", "0"], "0 is not in the range"),
        (["--limit", "0"], "0 is not in the range"),
        (["--only", "p-999"], "there is no person 'p-999'"),
        (["--called", "p-999"], "there is no person 'p-999'"),
        *((["--smtp", smtp], "not a host and a port")
          for smtp in ("", ":25", "x:", "x:0", "x:70000", "x:smtp", "a b", "https://x", "u:p@x",
                       "::1", "[::1", "x:25:26", "-x", "x\ny")),
    ],
)  # fmt: skip
def test_wrong_usage_says_what_would_be_right(
    forum: Runner, arguments: list[str], said: str
) -> None:
    before = forum.files()
    ran = send(forum, *arguments)
    assert ran.code == 2
    assert said in ran.err
    assert ran.out == ""
    assert forum.files() == before


def test_a_password_in_the_name_of_a_server_is_not_repeated(forum: Runner) -> None:
    ran = send(forum, "--smtp", f"forum:{PASSWORD}@mail.example.org")
    assert ran.code == 2
    assert PASSWORD not in ran.text


def test_no_option_takes_a_password(run: Runner) -> None:
    ran = run("send", "--help")
    assert "--password " not in ran.out
    assert "--user" not in ran.out


@pytest.mark.parametrize(
    ("written", "name", "is_tls_at_once"),
    [
        (["mail.example.org"], "mail.example.org:587", False),
        (["mail.example.org", "--tls"], "mail.example.org:465", True),
        (["mail.example.org:465"], "mail.example.org:465", True),
        (["mail.example.org:2525", "--tls"], "mail.example.org:2525", True),
        (["[::1]:25"], "[::1]:25", False),
        (["[::1]"], "[::1]:587", False),
    ],
)
def test_a_host_and_its_port(
    forum: Runner, monkeypatch: pytest.MonkeyPatch, written: list[str], name: str, *,
    is_tls_at_once: bool,
) -> None:  # fmt: skip
    from planner.sending.outcomes import ServerError
    from planner.sending.smtp import Server

    seen: list[Server] = []

    def connect(server: Server, _: object) -> object:
        seen.append(server)
        raise ServerError("away", "wait")

    monkeypatch.setattr("planner.sending.smtp.connect", connect)
    assert send(forum, "--smtp", *written, "--yes").code == 1
    assert [(server.name, server.is_tls_at_once) for server in seen] == [(name, is_tls_at_once)]


def test_standard_input_is_no_agenda_to_send(run: Runner) -> None:
    assert run("send", "-").code == 2


def test_what_was_not_released_is_not_sent(run: Runner) -> None:
    run.write("participants.csv", ROSTER)
    run.write("forum.yaml", AGENDA)
    ran = send(run)
    assert ran.code == 1
    assert "nothing was released yet" in ran.err
    assert not (run.folder / "out").exists()


def test_without_its_ledger_nothing_is_sent(forum: Runner, postbox: Postbox) -> None:
    (forum.folder / "forum.told.sqlite").unlink()
    for ran in (send(forum), sent(forum, postbox)):
        assert ran.code == 1
        assert "forum.told.sqlite is not there" in ran.err
        assert "--new-ledger" in ran.err
    assert postbox.connections == 0


def test_the_ledger_of_other_releases_is_refused(forum: Runner, postbox: Postbox) -> None:
    path = forum.folder / "forum.releases.yaml"
    text = path.read_text("utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith("ledger:")]
    path.write_text(text.replace(line, "ledger: 00000000-0000-4000-8000-000000000000"), "utf-8")
    ran = sent(forum, postbox)
    assert ran.code == 1
    assert "another ledger" in ran.err
    assert postbox.connections == 0


def test_a_damaged_ledger_is_refused(forum: Runner, postbox: Postbox) -> None:
    (forum.folder / "forum.told.sqlite").write_bytes(b"no ledger at all" * 100)
    ran = sent(forum, postbox)
    assert ran.code == 1
    assert "damaged" in ran.err
    assert postbox.connections == 0


def test_two_at_once_are_one_too_many(forum: Runner, postbox: Postbox) -> None:
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum", writes=True):
        ran = sent(forum, postbox)
    assert ran.code == 1
    assert "in use by another planner" in ran.err
    assert postbox.connections == 0


def test_a_folder_that_is_not_ours_is_left_alone(forum: Runner) -> None:
    (forum.folder / "mine").mkdir()
    forum.write("mine/notes.txt", "notes")
    ran = send(forum, "-o", "mine")
    assert ran.code == 1
    assert "not made here" in ran.err


def test_a_disk_that_is_full_stops_before_the_mail_is_sent(
    forum: Runner, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hand(*_: object, **_options: object) -> None:
        raise LedgerError("the disk is full or failing", "make room")

    monkeypatch.setattr(Ledger, "hand", hand)
    ran = sent(forum, postbox)
    assert ran.code == 1
    assert "the disk is full or failing" in ran.err
    assert [got.message_id for got in postbox.taken] == [postbox.taken[0].message_id]  # the letter


@pytest.mark.parametrize(
    "template",
    ["{{ nobody.knows }}", '{% if session.kind == "gone" %}{{ nobody.knows }}{% endif %}'],
    ids=["in all mails", "in those of another day"],
)
def test_mistakes_in_templates_stop_before_anything_is_sent(
    forum: Runner, postbox: Postbox, template: str
) -> None:
    (forum.folder / "mail").mkdir()
    forum.write("mail/session.txt", template)
    forum.write("forum.yaml", AGENDA + "invites: {templates: mail}\n")
    for ran in (send(forum), send(forum, "--format", "json"), sent(forum, postbox)):
        assert (ran.code, ran.out) == (1, "")
        assert "session.txt, line 1: " in ran.err
    assert postbox.connections == 0
    assert not (forum.folder / "out").exists()


def test_nobody_to_tell(run: Runner) -> None:
    run.write("forum.yaml", AGENDA.replace("roster: participants.csv\n", ""))
    ran = send(run)
    assert ran.code == 1
    assert "names no roster" in ran.err


def test_who_was_called_as_mails_came_back_is_named_no_more(
    forum: Runner, postbox: Postbox
) -> None:
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum", writes=True) as ledger:
        ledger.refuse("ben@example.org", 550, datetime(2026, 5, 4, tzinfo=UTC))
    sent(forum, postbox)
    assert send(forum, "--called", "all").code == 0
    ran = send(forum)
    assert ran.out == "There is no mail to send.\n"
    assert ran.err == ""


def test_who_knows_all_and_whose_mail_came_back_is_phoned_without_an_address(
    forum: Runner, postbox: Postbox
) -> None:
    sent(forum, postbox)
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum", writes=True) as ledger:
        ledger.refuse("ben@example.org", 550, datetime(2098, 5, 4, tzinfo=UTC))
    assert "take it out, and they are to be phoned" in " ".join(send(forum).out.split())
    assert "take the address out" in send(forum, "--called", "p-002").err
    forum.write("participants.csv", ROSTER.replace("ben@example.org", ""))
    assert "To be phoned: p-002, p-003 and p-004." in send(forum).out
    assert send(forum, "--called", "p-002").code == 0
    assert "To be phoned: p-003 and p-004." in send(forum).out


def test_one_mail_can_hold_all_for_a_person(forum: Runner, postbox: Postbox) -> None:
    forum.write("forum.yaml", AGENDA + "invites: {mail: digest+attachments}\n")
    assert "2 mails to 2 people:" in send(forum).out
    assert sent(forum, postbox).out == "2 mails sent; 2 people told everything.\n"
    assert told(forum) == BOTH
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum") as ledger:
        known = ledger.mails()  # which mail it was that comes back
    assert {known[got.message_id] for got in postbox.taken} == {
        "ada@example.org",
        "ben@example.org",
    }


def test_whoever_bounced_gets_no_more_mails(forum: Runner, postbox: Postbox) -> None:
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum", writes=True) as ledger:
        ledger.refuse("ben@example.org", 511, datetime(2026, 5, 4, tzinfo=UTC))
    assert "No mail reaches: p-002 (511)." in send(forum).out
    assert sent(forum, postbox).code == 0
    assert {got.address for got in postbox.taken} == {"ada@example.org"}


def test_who_knows_all_and_whose_mail_came_back_is_named(forum: Runner, postbox: Postbox) -> None:
    sent(forum, postbox)
    with Ledger(str(forum.folder / "forum.told.sqlite"), "forum", writes=True) as ledger:
        ledger.refuse("ben@example.org", 550, datetime(2026, 5, 4, tzinfo=UTC))
    out = send(forum).out
    assert "Mails came back from: p-002 (550)" in out
    assert "p-001" not in out


def test_a_number_that_the_team_may_not_see_is_on_no_call_list(forum: Runner) -> None:
    number = "+44 20 7946 0321"
    with_phones = ROSTER.replace("minor\n", "minor,phone\n").replace(
        "Cambodia,no\n", f"Cambodia,no,{number}\n"
    )
    forum.write("participants.csv", with_phones)
    send(forum)
    calls = forum.folder / "out/forum-mail/calls.team.txt"
    assert number in calls.read_text("utf-8")
    forum.write("forum.yaml", AGENDA + "roster_fields: {phone: {audience: restricted}}\n")
    send(forum, "--overwrite")
    assert "p-003" in calls.read_text("utf-8")
    assert number not in calls.read_text("utf-8")
