"""`planner replies`: what it shows, what it keeps, and what it leaves alone."""

import json
import re
from dataclasses import replace

import pytest
from answering import forum
from answering.letters import ADA, CLIENTS, bounce, calendar, later, mail, mbox, said
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cli.running import Runner
from planner.loading import load
from planner.model.telling import Answer, Recipient

BEN = "ben@example.org"
OFFICE = "office@example.org"


@pytest.fixture
def run(run: Runner, monkeypatch: pytest.MonkeyPatch) -> Runner:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", f"{forum.READ_AT.timestamp():.0f}")
    forum.make_forum(run.folder)
    return run


def kept(run: Runner) -> dict[tuple[str, str], str]:
    return forum.answers_in(run.folder / "forum.yaml")


def test_answers_are_shown_and_kept(run: Runner) -> None:
    run.write("box", mbox(CLIENTS["google"]("ACCEPTED"), said(BEN, "DECLINED", uid=forum.MAPPING)))
    done = run("replies", "forum.yaml", "box")
    assert done.code == 0
    assert (
        done.out
        == """\
2 new answers:
  p-001: accepted welcome
  p-002: declined mapping

How it stands:
           accepted  declined  maybe  no answer
  welcome         1         0      0          4
  mapping         0         1      0          4
  closing         0         0      0          4

"""
    )
    assert done.err == "Read 2 messages.\n"
    assert kept(run) == {(ADA, "welcome"): "ACCEPTED", (BEN, "mapping"): "DECLINED"}


def test_running_it_again_changes_nothing(run: Runner) -> None:
    run.write("box", mbox(said(ADA, "ACCEPTED")))
    run("replies", "forum.yaml", "box")
    before = run.files()
    done = run("replies", "forum.yaml", "box")
    assert "No new answers." in done.err
    assert "1 answer that was known" in done.err
    assert run.files() == before


def test_a_dry_run_keeps_nothing(run: Runner) -> None:
    run.write("box", mbox(said(ADA, "ACCEPTED"), bounce("<welcome-0-p-002@example.org>")))
    before = run.files()
    done = run("replies", "forum.yaml", "box", "--dry-run")
    assert "p-001: accepted welcome" in done.out
    assert "Nothing was kept" in done.err
    assert run.files() == before


def test_what_is_kept_changes_the_plan(run: Runner) -> None:
    """Also for each of those who share an address: their calendar is one."""
    run.write("a.eml", said(OFFICE, "DECLINED"))
    assert "p-004 and p-005: declined welcome" in run("replies", "forum.yaml", "a.eml").out
    plan = load(run.folder / "forum.yaml").plan
    assert plan is not None
    assert plan.answers == {
        ("welcome", "p-004"): Answer.DECLINED, ("welcome", "p-005"): Answer.DECLINED,
    }  # fmt: skip
    slot = next(one for one in plan.schedule.slots() if one.session.id == "welcome")
    assert plan.expected_ids(slot) == {"p-001", "p-002", "p-003"}


def test_by_person(run: Runner) -> None:
    run.write("a.eml", said(ADA, "ACCEPTED"))
    done = run("replies", "forum.yaml", "a.eml", "--by", "person")
    assert re.search(r"p-001 +1 +0 +0 +2\n", done.out)
    assert "welcome  " not in done.out


def test_another_address_counts_once_somebody_says_so(run: Runner) -> None:
    run.write("box", mbox(said("ben.d@mail.example", "ACCEPTED", extra=";CN=Ben Draft")))
    done = run("replies", "forum.yaml", "box")
    assert "For you to decide" in done.out
    assert (
        "p-002 seems to answer from another address, b…@mail.example, to welcome (message 1 of "
        "box): `--alias p-002` counts it"
    ) in done.out
    assert "ben.d" not in done.text
    assert kept(run) == {}
    done = run("replies", "forum.yaml", "box", "--alias", "p-002")
    assert "p-002: accepted welcome" in done.out
    assert kept(run) == {(BEN, "welcome"): "ACCEPTED"}
    run.write("later.eml", said("ben.d@mail.example", "DECLINED", at=later(9)))
    assert run("replies", "forum.yaml", "later.eml").code == 0
    assert kept(run) == {(BEN, "welcome"): "DECLINED"}


def test_which_of_several_addresses_must_be_said(run: Runner) -> None:
    several = [said(f"{one}@mail.example", "ACCEPTED", extra=";CN=Ben Draft") for one in "bd"]
    run.write("box", mbox(*several))
    done = run("replies", "forum.yaml", "box", "--alias", "p-002")
    assert done.code == 1
    assert "several addresses are proposed for `p-002`" in done.err
    assert "--alias ADDRESS=p-002" in done.err
    assert kept(run) == {}
    run("replies", "forum.yaml", "box", "--alias", "D@mail.example=p-002")
    with forum.opened(run.folder / "forum.yaml") as ledger:
        assert ledger.aliases() == {"d@mail.example": {BEN}}


def test_an_assistant_may_answer_for_several(run: Runner) -> None:
    desk = "desk@mail.example"
    run.write("box", mbox(*(said(who, "ACCEPTED", sender=desk) for who in (ADA, BEN, OFFICE))))
    assert "d…@mail.example" in run("replies", "forum.yaml", "box").out
    run("replies", "forum.yaml", "box", "--alias", "p-001", "--alias", f"{desk}=p-002")
    assert kept(run) == {(ADA, "welcome"): "ACCEPTED", (BEN, "welcome"): "ACCEPTED"}
    run("replies", "forum.yaml", "box", "--alias", "p-005")
    assert (OFFICE, "welcome") in kept(run)


def test_what_a_mailing_list_sends_on_is_told_apart(run: Runner) -> None:
    """Lists put their own address in the place of the sender's, so as not to break DMARC."""
    run.write("a.eml", said(ADA, "ACCEPTED", sender="'Ada' via Forum <Forum@example.org>"))
    out = run("replies", "forum.yaml", "a.eml").out
    assert (
        "  an answer of p-001 came from your own address, f…@example.org, to welcome (a.eml)\n"
    ) in out
    assert kept(run) == {}


@pytest.mark.parametrize(
    ("alias", "code", "said_so"),
    [("p-001", 1, "no address is proposed"), ("p-003=p-001", 2, "no e-mail address"),
     ("p-099", 2, "there is no person"), ("x@example.org=", 2, "there is no person")],
)  # fmt: skip
def test_an_alias_of_nobody_is_refused(run: Runner, alias: str, code: int, said_so: str) -> None:
    run.write("a.eml", said(ADA, "ACCEPTED"))
    done = run("replies", "forum.yaml", "a.eml", "--alias", alias)
    assert (done.code, said_so in done.err) == (code, True)
    assert kept(run) == {}


def test_a_forged_answer_is_shown_and_never_kept(run: Runner) -> None:
    run.write("a.eml", said(ADA, "DECLINED", sender="Ada Sample <eve@evil.example>"))
    done = run("replies", "forum.yaml", "a.eml")
    assert "an answer of p-001 was sent by another address, e…@evil.example" in done.out
    assert kept(run) == {}


def test_stale_answers_other_times_strangers_and_bounces_are_told(run: Runner) -> None:
    with forum.opened(run.folder / "forum.yaml", writes=True) as ledger:
        ledger.keep(forum.told(BEN, "welcome", sequence=2))
    counter = calendar(
        method="COUNTER", lines=["DTSTART:20270310T040000Z", "DTEND:20270310T043000Z"]
    )
    run.write(
        "box",
        mbox(
            said(BEN, "ACCEPTED", sequence=1),
            mail(counter),
            said("crash@elsewhere.example", "ACCEPTED"),
            bounce("<closing-0-p-004@example.org>", OFFICE),
            bounce("<mapping-0-p-002@example.org>", BEN, action="delayed", status="4.4.1"),
            bounce("<forged@example.org>"),
        ),
    )
    out = run("replies", "forum.yaml", "box").out
    assert "p-002: accepted, of an earlier version, welcome" in out
    assert re.search(r"welcome +0 +0 +0 +5 +1\n", out)
    assert (
        "p-001 for welcome: Wednesday 10 March 2027, 11:00–11:30 (Asia/Bangkok) (message 2 of box)"
    ) in out
    assert "c…@elsewhere.example, to welcome (message 3 of box)" in out
    assert "p-004 and p-005: no mail reaches them (550); call them (message 4 of box)" in out
    assert "p-002: delayed (450); the mail server tries again (message 5 of box)" in out
    assert "p-001: a report that names no mail of yours, so it is not counted" in out
    with forum.opened(run.folder / "forum.yaml") as ledger:
        assert ledger.refused() == {OFFICE: 550}


def test_comments_are_shown_only_where_they_are_asked_for(run: Runner) -> None:
    run.write("a.eml", said(ADA, "ACCEPTED", lines=["COMMENT:I am vegan\\, and late"]))
    assert "vegan" not in run("replies", "forum.yaml", "a.eml", "--dry-run").text
    found = run("replies", "forum.yaml", "a.eml", "--format", "json", "--dry-run")
    assert "vegan" not in found.text
    done = run("replies", "forum.yaml", "a.eml", "--comments")
    assert "on welcome: “I am vegan, and late”" in done.out
    with forum.opened(run.folder / "forum.yaml") as ledger:
        assert [one.comment for one in ledger.replies().values()] == ["I am vegan, and late"]


def test_nothing_personal_is_printed(run: Runner) -> None:
    run.write(
        "box",
        mbox(
            *(CLIENTS[one]("ACCEPTED") for one in CLIENTS),
            said(ADA, "DECLINED", sender="Eve Wicked <eve.wicked@evil.example>"),
            said("ben.other@mail.example", "ACCEPTED", extra=";CN=Ben Draft"),
            said("crash.party@elsewhere.example", "ACCEPTED"),
            bounce("<closing-0-p-001@example.org>"),
        ),
    )
    for options in ((), ("--format", "json"), ("--by", "person")):
        text = run("replies", "forum.yaml", "box", "--dry-run", *options).text
        for word in ("Ada", "Sample", "Draft", "Wicked", "ada@", "eve.", "ben.", "crash.", "vegan"):
            assert word not in text


def test_json(run: Runner) -> None:
    run.write("box", mbox(said(ADA, "TENTATIVE"), said(BEN, "ACCEPTED", sender="x@evil.example")))
    document = json.loads(run("replies", "forum.yaml", "box", "--format", "json").out)
    assert document["new"] == [
        {"people": ["p-001"], "session": "welcome", "answer": "tentative", "sequence": 0,
         "answered": "2027-03-01T09:00:00+00:00", "via": "mail", "stale": False}
    ]  # fmt: skip
    assert document["sessions"][0] == {
        "id": "welcome", "accepted": 0, "declined": 0, "tentative": 1, "delegated": 0, "none": 4,
        "older": 0,
    }  # fmt: skip
    assert document["proposals"] == [
        {"why": "other-sender", "people": ["p-002"], "address": "x…@evil.example",
         "sessions": ["welcome"], "where": "message 2 of box", "alias": True}
    ]  # fmt: skip
    assert (document["read"], document["written"]) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "say what to read"),
        (("box", "--ca", "x.pem"), "go with --imap"),
        (("box", "--again"), "go with --imap"),
        (("--imap", "host:port"), "write a host"),
        (("--imap", ":993"), "write a host"),
        (("--imap", "host:99999"), "write a host"),
    ],
)
def test_wrong_usage(run: Runner, arguments: tuple[str, ...], message: str) -> None:
    done = run("replies", "forum.yaml", *arguments)
    assert done.code == 2
    assert message in done.err


def test_the_ledger_stands_beside_a_file(run: Runner) -> None:
    assert run("replies", "-", "box").code == 2


def test_a_mailbox_needs_somebody_who_signs_in(
    run: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PLANNER_IMAP_USER", "PLANNER_IMAP_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    assert "PLANNER_IMAP_USER" in run("replies", "forum.yaml", "--imap", "localhost").err
    run.write("signin", "only-a-user\n")
    done = run("replies", "forum.yaml", "--imap", "localhost", "--credentials", "signin")
    assert (done.code, "signin is not two lines" in done.err) == (1, True)
    assert "only-a-user" not in done.text
    run.write("signin", b"\xff\xfe\xfa")
    done = run("replies", "forum.yaml", "--imap", "localhost", "--credentials", "signin")
    assert "not a text in UTF-8" in done.err
    done = run("replies", "forum.yaml", "--imap", "localhost", "--credentials", "nowhere")
    assert "nowhere: there is no such file" in done.err


def test_without_a_release_nobody_can_have_answered(run: Runner) -> None:
    (run.folder / "forum.releases.yaml").unlink()
    done = run("replies", "forum.yaml", "box")
    assert (done.code, "nothing was released yet" in done.err) == (1, True)


def test_a_ledger_that_is_not_there_or_another_one_is_said(run: Runner) -> None:
    run.write("a.eml", said(ADA, "ACCEPTED"))
    path = run.folder / "forum.releases.yaml"
    text = path.read_text(encoding="utf-8")
    other = "11111111-0e39-4f67-8f5c-2f0f3a0c9d11"
    path.write_text(text.replace(forum.ABOUT.id, other), encoding="utf-8")
    done = run("replies", "forum.yaml", "a.eml")
    assert (done.code, "another ledger" in done.err) == (1, True)
    (run.folder / "forum.told.sqlite").unlink()
    done = run("replies", "forum.yaml", "a.eml")
    assert (done.code, "is not there" in done.err) == (1, True)


def test_a_path_that_cannot_be_read_changes_nothing(run: Runner) -> None:
    run.write("a.eml", said(ADA, "ACCEPTED"))
    run.write("photo.jpg", b"\xff\xd8\xff\xe0")
    before = run.files()
    for path in ("photo.jpg", "nowhere"):
        done = run("replies", "forum.yaml", "a.eml", path)
        assert done.code == 1
        assert path in done.err
    assert run.files() == before


def test_while_another_planner_writes_it_waits_for_nothing(run: Runner) -> None:
    run.write("a.eml", said(ADA, "ACCEPTED"))
    with forum.opened(run.folder / "forum.yaml", writes=True):
        done = run("replies", "forum.yaml", "a.eml")
    assert (done.code, "in use by another planner" in done.err) == (1, True)


def test_a_folder_full_of_others_mail_is_passed_over(run: Runner) -> None:
    (run.folder / "mail").mkdir()
    for number in range(30):
        run.write(f"mail/{number}.eml", b"From: x@example.org\r\n\r\nDear all")
    run.write("mail/z.eml", said(ADA, "ACCEPTED"))
    run.write("mail/other.ics", calendar(uid="of-another-event"))
    done = run("replies", "forum.yaml", "mail")
    assert "p-001: accepted welcome" in done.out
    assert "Left aside: 1 of another event, 30 other mails." in done.err


def test_many_answers_are_summed_up(run: Runner) -> None:
    people = [f"guest-{number:02}" for number in range(50)]
    roster = "".join(f"{one},Guest {one[-2:]},{one}@example.org,Cambodia\n" for one in people)
    run.write("participants.csv", forum.ROSTER + roster)
    ada = forum.told(ADA, "welcome")
    with forum.opened(run.folder / "forum.yaml", writes=True) as ledger:
        ledger.keep(
            *(
                replace(
                    ada, recipient=Recipient(contact=f"{one}@example.org", people=(one,), name=one)
                )
                for one in people
            )
        )
    run.write("box", mbox(*(said(f"{one}@example.org", "ACCEPTED") for one in people)))
    done = run("replies", "forum.yaml", "box")
    assert done.out.startswith("50 new answers:\n  guest-00: accepted welcome\n")
    assert "guest-39" in done.out
    assert "guest-40" not in done.out
    assert "  and 10 people more: --by person\n" in done.out
    assert re.search(r"welcome +50 +0 +0 +5\n", done.out)


def test_a_counter_without_a_time_and_one_over_midnight_are_shown(run: Runner) -> None:
    over = ["DTSTART:20270310T160000Z", "DTEND:20270310T180000Z"]
    run.write("a.eml", mail(calendar(method="COUNTER")))
    run.write("b.eml", mail(calendar(method="COUNTER", lines=over), sender="x@evil.example"))
    out = run("replies", "forum.yaml", "a.eml", "b.eml").out
    assert "p-001 for welcome: at a time that cannot be read (a.eml)" in out
    assert (
        "Wednesday 10 March 2027, 23:00 to Thursday 11, 01:00 (Asia/Bangkok) (b.eml, from another"
    ) in out


def test_a_delegate_and_one_who_was_not_invited_have_no_alias(run: Runner) -> None:
    extra = ';DELEGATED-TO="mailto:dep@mail.example"'
    run.write("box", mbox(said(ADA, "DELEGATED", extra=extra),
                          said(BEN, "ACCEPTED", uid=forum.CLOSING)))  # fmt: skip
    out = run("replies", "forum.yaml", "box").out
    assert "p-001: delegated welcome" in out
    assert "  p-001 sends somebody else, d…@mail.example, to welcome (message 1 of box)\n" in out
    assert "  p-002 answers without having been invited, to closing (message 2 of box)\n" in out
    assert "delegated  no answer" in out


def test_how_far_it_is_shows_on_a_terminal(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    run.write("box", mbox(*[b"From: x@example.org\n\nHello"] * 250))
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert "\r100 messages…\r200 messages…\r" in run("replies", "forum.yaml", "box").err


@given(data=st.binary(max_size=300), name=st.sampled_from(["x.eml", "x.ics", "x.mbox"]))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_arbitrary_bytes_never_raise_and_never_change_the_ledger(
    run: Runner, data: bytes, name: str
) -> None:
    heads = {"x.eml": b"From: a@example.org\r\n", "x.ics": b"BEGIN:VCALENDAR\r\n",
             "x.mbox": b"From x Mon Mar  1 09:00:00 2027\n"}  # fmt: skip
    run.write(name, heads[name] + data)
    before = run.files()
    assert run("replies", "forum.yaml", name).code == 0
    assert run.files() == before
