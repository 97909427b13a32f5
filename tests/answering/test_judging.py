"""Which answers count, which are proposed, and which are left aside."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answering import forum
from answering.forum import CLOSING, MAPPING, PEOPLE, WELCOME
from answering.letters import ADA, CLIENTS, bounce, calendar, later, mail, said
from planner.answering.heard import Aside, Gathered, gather
from planner.answering.judging import Known, judge
from planner.answering.sources import Item, Kind
from planner.answering.verdict import Verdict, Why
from planner.invites.calendar import session_uid
from planner.model.telling import Answer, Key, Method, Reply, Told

BEN = "ben@example.org"
OFFICE = "office@example.org"
Judge = Callable[..., Verdict]


def known(*tellings: Told, **more: object) -> Known:
    told = {one.key: one for one in (tellings or forum.everyone())}
    return Known(
        told=told,
        present=forum.READ_AT,
        sessions={session_uid("forum", one): one for one in forum.STARTS},
        by_message_id={one.message_id: one.key.contact for one in told.values()},
        by_address={"ada.new@example.org": "p-001"},
        by_name={"ben draft": "p-002"},
        **more,  # type: ignore[arg-type]
    )


def verdict(*mails: bytes, on: Known | None = None) -> Verdict:
    """What comes of mails, or of calendar files where they begin so."""
    about, gathered = on or known(), Gathered()
    items = (
        Item(f"mail {number}", Kind.CALENDAR if one.startswith(b"BEGIN") else Kind.MAIL, one)
        for number, one in enumerate(mails)
    )
    gather(gathered, items, about.sessions)
    return judge(about, gathered)


def answers(found: Verdict) -> dict[tuple[str, str], str]:
    names = {session_uid("forum", one): one for one in forum.STARTS}
    return {(one.key.contact, names[one.key.uid]): one.answer.value for one in found.new}


def after(found: Verdict, before: Known) -> Known:
    """What is known once that is kept."""
    kept = {**before.replies, **{one.key: one for one in found.new}}
    return known(*before.told.values(), replies=kept, aliases=before.aliases)


@pytest.mark.parametrize("client", CLIENTS)
def test_the_answer_of_every_client_counts(client: str) -> None:
    found = verdict(CLIENTS[client]("DECLINED"))
    assert answers(found) == {(ADA, "welcome"): "DECLINED"}
    assert not found.stale
    assert not found.proposals
    assert not found.aside


def test_a_calendar_file_counts_by_the_hand_that_gave_it() -> None:
    found = verdict(calendar(answer="TENTATIVE"))
    assert answers(found) == {(ADA, "welcome"): "TENTATIVE"}
    assert found.new[0].via == "calendar file"


def test_of_several_answers_the_last_counts_in_whatever_order_they_come() -> None:
    """RFC 5546 §2.1.5: by SEQUENCE, then by DTSTAMP."""
    on = known(forum.told(ADA, "welcome", sequence=2, asked=0))
    mails = [
        said(ADA, "ACCEPTED", sequence=0, at=later(50)),
        said(ADA, "DECLINED", sequence=2, at=later(10)),
        said(ADA, "TENTATIVE", sequence=2, at=later(20)),
    ]
    for order in itertools.permutations(mails):
        found = verdict(*order, on=on)
        assert answers(found) == {(ADA, "welcome"): "TENTATIVE"}
        assert found.aside == {Aside.OLDER: 2}


def test_an_answer_that_is_known_says_nothing_new() -> None:
    one = said(ADA, "ACCEPTED")
    first = verdict(one, one, calendar())
    assert answers(first) == {(ADA, "welcome"): "ACCEPTED"}
    assert first.aside == {Aside.REPEATED: 2}
    again = verdict(one, on=after(first, known()))
    assert not again.new
    assert again.aside == {Aside.REPEATED: 1}


def test_an_older_answer_than_is_known_is_ignored() -> None:
    before = after(verdict(said(ADA, "ACCEPTED", at=later(5))), known())
    found = verdict(said(ADA, "DECLINED", at=later(4)), on=before)
    assert not found.new
    assert found.aside == {Aside.OLDER: 1}
    assert answers(verdict(said(ADA, "DECLINED", at=later(6)), on=before))


@pytest.mark.parametrize("year", [2027, 2030, 2199])
def test_a_stamp_that_cannot_be_keeps_out_no_later_answer(year: int) -> None:
    """A clock that is wrong, or a forger who wants the last word."""
    ahead = datetime(year, 12, 31, tzinfo=UTC)
    wrong = mail(calendar(at=ahead, answer="DECLINED"), date=later(1))
    forged = mail(calendar(at=ahead, answer="DECLINED"), date=ahead)
    real = said(ADA, "ACCEPTED", at=later(2))
    for order in itertools.permutations([wrong, forged, calendar(at=ahead), real]):
        assert answers(verdict(*order)) == {(ADA, "welcome"): "ACCEPTED"}
    for one in (wrong, forged):
        before = after(verdict(one), known())
        assert answers(verdict(real, on=before)) == {(ADA, "welcome"): "ACCEPTED"}
        assert not verdict(one, on=before).new, "it is known, whenever it is read"


def test_an_answer_kept_with_such_a_stamp_is_replaced() -> None:
    before = after(verdict(said(ADA, "DECLINED")), known())
    (kept,) = before.replies.values()
    ahead = replace(kept, dtstamp=datetime(2150, 1, 1, tzinfo=UTC))
    found = verdict(said(ADA, "ACCEPTED"), on=replace(before, replies={ahead.key: ahead}))
    assert answers(found) == {(ADA, "welcome"): "ACCEPTED"}


def test_a_clock_that_is_some_hours_wrong_is_believed() -> None:
    ahead = mail(calendar(at=later(60 * 10), answer="DECLINED"), date=later(1))
    found = verdict(said(ADA, "ACCEPTED", at=later(2)), ahead)
    assert answers(found) == {(ADA, "welcome"): "DECLINED"}


def test_two_answers_of_one_second_do_not_flap() -> None:
    mails = said(ADA, "ACCEPTED"), said(ADA, "DECLINED")
    first = verdict(*mails)
    assert first.new == verdict(*reversed(mails)).new
    for again in (mails, mails[:1], mails[1:]):
        assert not verdict(*again, on=after(first, known())).new


def test_an_answer_to_an_earlier_version_is_told_apart() -> None:
    on = known(forum.told(ADA, "welcome", sequence=3, asked=3), forum.told(BEN, "welcome"))
    found = verdict(said(ADA, "ACCEPTED", sequence=1), on=on)
    assert found.stale == found.new != ()
    now = verdict(said(ADA, "ACCEPTED", sequence=3, at=later(1)), on=after(found, on))
    assert not now.stale
    assert now.new


def test_a_later_version_than_was_sent_is_none() -> None:
    """A forged SEQUENCE must not keep somebody's next answer out (RFC 5546 §2.1.4)."""
    first = verdict(said(ADA, "ACCEPTED", sequence=2**31 - 1))
    assert first.new[0].sequence == 0
    second = verdict(said(ADA, "DECLINED", at=later(1)), on=after(first, known()))
    assert answers(second) == {(ADA, "welcome"): "DECLINED"}


def test_an_answer_without_a_stamp_has_that_of_its_mail() -> None:
    text = calendar(at=None)
    assert verdict(mail(text)).new[0].dtstamp == forum.ANSWERED_AT
    assert verdict(text).new[0].dtstamp == datetime(1990, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sender", "why"),
    [("Eve <eve@example.org>", Why.OTHER_SENDER), ("", Why.OTHER_SENDER),
     ("ada@example.org, eve@example.org", Why.OTHER_SENDER),
     ("ada@example.org.evil.example", Why.OTHER_SENDER),
     (BEN, Why.OTHER_SENDER)],
)  # fmt: skip
def test_a_foreign_sender_never_counts(sender: str, why: Why) -> None:
    found = verdict(said(ADA, "DECLINED", sender=sender or "nobody"))
    assert not found.new
    (proposal,) = found.proposals
    assert (proposal.why, proposal.people, proposal.sessions) == (why, ("p-001",), ("welcome",))


def test_a_secretary_who_says_so_is_proposed() -> None:
    """RFC 5545 §3.2.18."""
    extra = ';SENT-BY="mailto:desk@example.org"'
    (proposal,) = verdict(said(ADA, "ACCEPTED", sender="desk@example.org", extra=extra)).proposals
    assert (proposal.why, proposal.address) == (Why.SENT_BY, "desk@example.org")


def test_what_a_mail_server_doubts_is_proposed() -> None:
    line = "Authentication-Results: mx.example.org; dmarc=fail"
    found = verdict(said(ADA, "ACCEPTED", headers=[line]))
    assert not found.new
    assert found.proposals[0].why is Why.DOUBTED
    trusted = verdict(
        said(ADA, "ACCEPTED", headers=[line]), on=known(aliases={ADA: frozenset({ADA})})
    )
    assert answers(trusted) == {(ADA, "welcome"): "ACCEPTED"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        # Exchange names people by their main address.
        (said("a.sample@example.org", "ACCEPTED", sender=ADA), "p-001"),
        (said("other@example.org", "ACCEPTED", sender='"Ben Draft" <other@example.org>'), "p-002"),
        (said("other@example.org", "ACCEPTED", extra=";CN=Ben Draft"), "p-002"),
        (said("ada.new@example.org", "ACCEPTED"), "p-001"),
        (said("other@example.org", "ACCEPTED",
              headers=["In-Reply-To: <mapping-0-p-002@example.org>"]), "p-002"),
        (said("other@example.org", "ACCEPTED",
              headers=["References: <x@y> <mapping-0-p-002@example.org>"]), "p-002"),
    ],
)  # fmt: skip
def test_another_address_is_proposed_as_somebodys(text: bytes, person: str) -> None:
    found = verdict(text)
    assert not found.new
    (proposal,) = found.proposals
    assert (proposal.why, proposal.people) == (Why.OTHER_ADDRESS, (person,))


def test_an_alias_makes_it_count_as_attendee_and_as_sender() -> None:
    on = known(aliases={"other@example.org": frozenset({BEN})})
    for text in (
        said("other@example.org", "ACCEPTED"),
        said(BEN, "ACCEPTED", sender="other@example.org"),
        said("other@example.org", "ACCEPTED", sender=BEN),
    ):
        assert answers(verdict(text, on=on)) == {(BEN, "welcome"): "ACCEPTED"}
    foreign = verdict(said("other@example.org", "ACCEPTED", sender="eve@example.org"), on=on)
    assert not foreign.new
    assert not verdict(said(ADA, "ACCEPTED", sender="other@example.org"), on=on).new


def test_an_address_that_answers_for_several_is_none_of_them_by_itself() -> None:
    desk = "desk@example.org"
    on = known(aliases={desk: frozenset({ADA, BEN})})
    assert answers(verdict(said(ADA, "ACCEPTED", sender=desk), on=on)) == {
        (ADA, "welcome"): "ACCEPTED"
    }
    found = verdict(said(desk, "ACCEPTED"), on=on)
    assert not found.new
    assert [one.address for one in found.strangers] == [desk]


def test_strangers_are_listed_once() -> None:
    crasher = "crash@elsewhere.example"
    found = verdict(said(crasher, "ACCEPTED"), said(crasher, "ACCEPTED", uid=MAPPING))
    assert not found.new
    (stranger,) = found.strangers
    assert (stranger.address, stranger.sessions) == (crasher, ("mapping", "welcome"))


def test_a_participant_who_was_not_invited_to_it_is_told() -> None:
    found = verdict(said(BEN, "ACCEPTED", uid=CLOSING))
    assert not found.new
    (proposal,) = found.proposals
    assert (proposal.why, proposal.people) == (Why.NOT_INVITED, ("p-002",))
    assert not proposal.can_be_alias


def test_an_address_that_people_share_answers_for_all_of_them() -> None:
    found = verdict(said(OFFICE, "DECLINED"))
    assert answers(found) == {(OFFICE, "welcome"): "DECLINED"}
    assert found.people[OFFICE] == ("p-004", "p-005")


def test_who_sends_somebody_else_is_proposed_and_the_other_counts_for_nobody() -> None:
    """RFC 5546 §4.2.5: the delegator and the delegate both answer."""
    extra = ';DELEGATED-TO="mailto:dep@example.org"'
    delegator = said(ADA, "DELEGATED", extra=extra)
    delegate = said("dep@example.org", "ACCEPTED", extra=f';DELEGATED-FROM="mailto:{ADA}"')
    found = verdict(delegator, delegate)
    assert answers(found) == {(ADA, "welcome"): "DELEGATED"}
    (proposal,) = found.proposals
    assert (proposal.why, proposal.address) == (Why.DELEGATE, "dep@example.org")
    assert not proposal.can_be_alias


def test_a_delegate_who_answers_alone_is_no_stranger() -> None:
    text = said("dep@example.org", "ACCEPTED", extra=f';DELEGATED-FROM="mailto:{ADA}"')
    found = verdict(text)
    assert (found.new, found.strangers) == ((), ())
    assert [(one.why, one.people) for one in found.proposals] == [(Why.DELEGATE, ("p-001",))]


def test_of_several_attendees_the_senders_own_counts() -> None:
    both = f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{ADA}\r\nATTENDEE;PARTSTAT=DECLINED:mailto:{BEN}"
    text = calendar(attendee=both)
    assert answers(verdict(mail(text, sender=BEN))) == {(BEN, "welcome"): "DECLINED"}
    assert verdict(mail(text, sender="eve@example.org")).aside == {Aside.UNKNOWN: 1}
    assert verdict(text).aside == {Aside.UNKNOWN: 1}


def test_another_time_that_somebody_asks_for_is_shown_and_not_kept() -> None:
    """RFC 5546 §3.2.7."""
    lines = ["DTSTART;TZID=SE Asia Standard Time:20270310T100000", "DTEND:20270310T040000Z"]
    text = calendar(method="COUNTER", answer="TENTATIVE", lines=lines)
    found = verdict(mail(text), mail(text, sender="eve@example.org"))
    assert not found.new
    assert [one.is_own for one in found.counters] == [True, False]
    own = found.counters[0]
    assert (own.people, own.session) == (("p-001",), "welcome")
    assert own.start == datetime(2027, 3, 10, 3, tzinfo=UTC)
    assert own.end == datetime(2027, 3, 10, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (calendar(uid="of-another-event"), Aside.OTHER_EVENT),
        (calendar(method="REFRESH"), Aside.UNKNOWN),
        (calendar(method="X-GREET"), Aside.UNKNOWN),
        (calendar(method=""), Aside.UNKNOWN),
        (calendar(method="REQUEST"), Aside.OWN),
        (calendar(method="CANCEL"), Aside.OWN),
        (calendar(method="DECLINECOUNTER"), Aside.OWN),
        (calendar(answer="X-PERHAPS"), Aside.UNKNOWN),
        (calendar(answer="COMPLETED"), Aside.UNKNOWN),
        (calendar(attendee=f"ATTENDEE:mailto:{ADA}"), Aside.UNKNOWN),
        (calendar(attendee="X-NONE:x"), Aside.UNKNOWN),
        (calendar(lines=["RECURRENCE-ID:20270310T020000Z"]), Aside.UNKNOWN),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", Aside.BROKEN),
        (b"From: ada@example.org\r\nAuto-Submitted: auto-replied\r\n\r\nAway", Aside.AUTOMATIC),
        (b"From: ada@example.org\r\n\r\nI come!", Aside.OTHER_MAIL),
    ],
)
def test_what_is_no_answer_is_only_counted(text: bytes, kind: Aside) -> None:
    found = verdict(text)
    assert found == Verdict(aside=found.aside, people=found.people)
    assert found.aside == {kind: 1}


def test_an_answer_that_is_taken_back_counts() -> None:
    before = after(verdict(said(ADA, "ACCEPTED")), known())
    found = verdict(said(ADA, "NEEDS-ACTION", at=later(1)), on=before)
    assert found.new[0].answer is Answer.NONE


def test_an_answer_to_what_was_taken_back_is_stale() -> None:
    on = known(forum.told(ADA, "welcome", sequence=1, method=Method.CANCEL))
    assert verdict(said(ADA, "ACCEPTED"), on=on).stale


WELCOME_ADA = "<welcome-0-p-001@example.org>"


def test_a_bounce_that_names_a_mail_of_ours_is_believed() -> None:
    found = verdict(bounce(WELCOME_ADA))
    (one,) = found.newly_refused
    assert (one.contact, one.code, one.at) == (ADA, 550, forum.ANSWERED_AT)
    again = verdict(bounce(WELCOME_ADA), on=known(refused={ADA: 550}))
    assert again.undelivered
    assert not again.newly_refused


def test_a_bounce_that_names_none_is_shown_and_not_believed() -> None:
    """Anybody could write one, and cut somebody off."""
    found = verdict(bounce("<forged@example.org>"))
    assert not found.newly_refused
    assert [one.is_certain for one in found.undelivered] == [False]


def test_a_report_that_is_read_again_says_nothing_of_mail_that_went_since() -> None:
    later_mail = replace(forum.told(ADA, "mapping"), dtstamp=forum.ANSWERED_AT + timedelta(days=2))
    on = known(forum.told(ADA, "welcome"), later_mail)
    found = verdict(bounce(WELCOME_ADA), on=on)
    assert not found.undelivered
    assert found.aside == {Aside.OLDER_REPORT: 1}


def test_a_forged_bounce_marks_nobody_but_whom_that_mail_went_to() -> None:
    """Ben knows the Message-IDs of his own invites only."""
    found = verdict(bounce("<welcome-0-p-002@example.org>", ADA))
    assert [one.contact for one in found.newly_refused] == [BEN]


def test_a_bounce_of_where_mail_was_forwarded_to_is_the_contacts() -> None:
    found = verdict(bounce(WELCOME_ADA, "ada@elsewhere.example"))
    assert [one.contact for one in found.newly_refused] == [ADA]


def test_a_delay_is_shown_only() -> None:
    found = verdict(bounce(WELCOME_ADA, action="delayed", status="4.4.1", diagnostic=""))
    assert not found.newly_refused
    assert [one.is_final for one in found.undelivered] == [False]


def test_many_bounces_of_one_contact_are_one() -> None:
    others = [bounce(f"<{one}-0-p-001@example.org>") for one in forum.STARTS]
    assert len(verdict(*others, bounce("<forged@example.org>")).undelivered) == 1


def test_a_bounce_of_another_event_is_another_mail() -> None:
    assert verdict(bounce("<1@x>", "x@example.org")).aside == {Aside.OTHER_MAIL: 1}


def test_what_is_known_is_read_from_the_ledger_and_the_roster(tmp_path: Path) -> None:
    agenda = forum.make_forum(tmp_path)
    with forum.opened(agenda, writes=True) as ledger:
        ledger.mark_letter("<letter@x>", [forum.told(ADA, "welcome")], is_kept=True)
        ledger.hand(forum.told(ADA, "welcome", sequence=4), mail="<all@x>")
    found = forum.known_of(agenda)
    assert found.told[Key(ADA, WELCOME)].sequence == 4  # they may have it
    for message_id in ("<welcome-0-p-001@example.org>", "<welcome-4-p-001@example.org>",
                       "<letter@x>", "<all@x>"):  # fmt: skip
        assert found.by_message_id[message_id] == ADA
    assert not any(contact.startswith("person:") for contact in found.by_message_id.values())
    assert found.by_address[ADA] == "p-001"
    assert found.by_name["ben draft"] == "p-002"
    assert set(found.sessions.values()) == set(forum.STARTS)


MAILS = st.lists(
    st.builds(
        said,
        st.sampled_from([ADA, BEN, "x@example.org"]),
        st.sampled_from(["ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "NEEDS-ACTION"]),
        uid=st.sampled_from([WELCOME, MAPPING]),
        sequence=st.integers(0, 3),
        at=st.integers(0, 5).map(later),
        sender=st.sampled_from([None, None, ADA, "eve@example.org"]),
    ),
    max_size=7,
)
ON = known(
    *(forum.told(contact, one, sequence=2, asked=1) for contact in PEOPLE for one in forum.STARTS)
)


@given(MAILS, st.randoms(use_true_random=False), st.integers(0, 7))
@settings(max_examples=60)
def test_neither_order_nor_repetition_nor_the_number_of_runs_matters(
    mails: list[bytes], random: object, cut: int
) -> None:
    shuffled = [*mails, *mails]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    whole = verdict(*mails, on=ON)
    assert {one.key: _said(one) for one in verdict(*shuffled, on=ON).new} == {
        one.key: _said(one) for one in whole.new
    }
    once = after(whole, ON)
    assert not verdict(*shuffled, on=once).new
    assert not verdict(*mails[:cut], on=once).new
    for reply in whole.new:  # nobody but the calendar's own address
        assert reply.key.contact in (ADA, BEN)


def _said(reply: Reply) -> tuple[Answer, int, datetime]:
    return reply.answer, reply.sequence, reply.dtstamp
