"""Who is told what, after each change that an organiser may make."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from planner.model.telling import Answer, Key, Message, Method, News, Reply
from telling.forum import Forum, Person, Session
from telling.post import Post

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from planner.ledger.store import Ledger

ADA, BEN, DESK = "ada@example.org", "ben@example.org", "desk@example.org"
NOW = datetime(2026, 3, 1, 8, tzinfo=UTC)


@dataclass
class Team:
    """Whoever keeps a forum of two sessions and two people, and sends its invites."""

    folder: Path
    now: datetime = NOW
    forum: Forum = field(
        default_factory=lambda: Forum(
            [Session("Opening", 0, id="start"), Session("Clinic", 2, attendance=("p1",))],
            [Person("p1", "Ada Sample", ADA), Person("p2", "Ben Draft", BEN)],
        )
    )

    def __post_init__(self) -> None:
        self.post = Post(self.forum.write(self.folder))

    @property
    def opening(self) -> Session:
        return self.forum.sessions[0]

    @property
    def clinic(self) -> Session:
        return self.forum.sessions[1]

    @property
    def ada(self) -> Person:
        return self.forum.people[0]

    def pending(self) -> tuple[Message, ...]:
        """What is to be sent, now that the forum is released as it is."""
        self.forum.write(self.folder)
        self.post.release(self.now)
        return self.post.pending(self.now)

    def send(self, **how: object) -> list[Message]:
        self.pending()
        return self.post.send(self.now, **how)  # type: ignore[arg-type]

    def told(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """To whom, of which session, and in what way it is news."""
        return [
            (one.recipient.contact, one.facts.title, tuple(map(str, one.news)))
            for one in self.pending()
        ]

    def ledger(self) -> Ledger:
        return self.post.ledger(writes=True)


@pytest.fixture
def team(tmp_path: Path) -> Team:
    """A team that has told everyone of the forum, a day ago."""
    team = Team(tmp_path)
    assert team.told() == [
        (ADA, "Opening", ("new",)), (ADA, "Clinic", ("new",)), (BEN, "Opening", ("new",)),
    ]  # fmt: skip
    team.send()
    team.now += timedelta(days=1)
    assert team.pending() == ()
    return team


def change(what: str, value: object) -> Callable[[Team], None]:
    return lambda team: setattr(team.clinic, what, value)


@pytest.mark.parametrize(
    ("edit", "news"),
    [
        (change("place", 5), ["moved"]),
        (change("minutes", 45), ["moved"]),
        (change("room", "garden"), ["room"]),
        (change("title", "Surgery"), ["renamed"]),
        (change("speaker", "p1"), ["people"]),
        (change("objective", "To learn"), ["details"]),
        (lambda team: (change("room", "garden")(team), change("place", 5)(team)),
         ["moved", "room"]),
    ],
)  # fmt: skip
def test_each_kind_of_news_reaches_only_those_for_whom_it_is_news(
    team: Team, edit: Callable[[Team], None], news: list[str]
) -> None:
    uid = team.post.boxes[ADA_BOX].strict.calendar
    before = {key: entry for key, entry in uid.items() if entry.summary == "Clinic"}
    edit(team)
    (message,) = team.pending()
    assert (message.recipient.contact, message.method) == (ADA, Method.REQUEST)
    assert [str(one) for one in message.news] == news
    assert {message.told.uid} == set(before)  # also of a session that is called otherwise
    assert message.told.sequence > next(iter(before.values())).sequence


ADA_BOX = "ada"


def test_a_session_that_is_taken_out_is_cancelled_for_all(team: Team) -> None:
    del team.forum.sessions[0]
    assert team.told() == [(ADA, "Opening", ("cancelled",)), (BEN, "Opening", ("cancelled",))]
    assert {one.method for one in team.pending()} == {Method.CANCEL}
    assert all(one.is_session_cancelled and one.after is None for one in team.pending())


@pytest.mark.parametrize(
    "edit",
    [
        lambda team: setattr(team.clinic, "attendance", ("p2",)),
        lambda team: setattr(team.clinic, "invite", False),
    ],
)
def test_who_is_not_expected_any_more_is_uninvited_and_the_session_is_not_cancelled(
    team: Team, edit: Callable[[Team], None]
) -> None:
    edit(team)
    (message,) = [one for one in team.pending() if one.recipient.contact == ADA]
    assert message.news == (News.UNINVITED,)
    assert message.method is Method.CANCEL
    assert not message.is_session_cancelled


@pytest.mark.parametrize(
    "edit", [lambda team: team.forum.people.pop(), lambda team: setattr(team.forum.people[1],
                                                                        "declined", True)]
)  # fmt: skip
def test_who_dropped_out_is_told_so_by_their_calendar(
    team: Team, edit: Callable[[Team], object]
) -> None:
    edit(team)
    assert team.told() == [(BEN, "Opening", ("uninvited",))]


@pytest.mark.parametrize(
    ("what", "value"),
    [("timezone", "Africa/Nairobi"), ("email", "Ada@Example.ORG"), ("consents", False)],
)
def test_what_changes_no_session_is_no_message(team: Team, what: str, value: object) -> None:
    setattr(team.ada, what, value)
    assert team.pending() == ()


def test_a_session_that_comes_back_is_known_again(team: Team) -> None:
    clinic = team.forum.sessions.pop()
    uids = {one.told.uid for one in team.send()}
    team.forum.sessions.append(clinic)
    (message,) = team.send()
    assert message.news == (News.NEW,)
    assert {message.told.uid} == uids
    assert message.told.sequence == 2


# Answers


def reply(team: Team, answer: Answer) -> None:
    with team.ledger() as ledger:
        (told,) = (one for one in ledger.told().values() if one.facts.title == "Clinic")
        ledger.answer(
            Reply(key=told.key, person="p1", answer=answer, sequence=told.sequence,
                  dtstamp=team.now)
        )  # fmt: skip


@pytest.mark.parametrize("answer", [Answer.ACCEPTED, Answer.DECLINED, Answer.TENTATIVE])
def test_an_answer_holds_until_the_time_changes(team: Team, answer: Answer) -> None:
    reply(team, answer)
    assert team.pending() == ()  # an answer alone is no news, not even that somebody stays away
    team.clinic.room = "garden"
    (message,) = team.send()
    assert message.answer is answer
    team.clinic.title = "Surgery"
    (message,) = team.send()
    assert message.answer is answer
    team.clinic.place = 5
    (message,) = team.send()
    assert message.answer is Answer.NONE
    team.clinic.room = "hall"
    (message,) = team.send()
    assert message.answer is Answer.NONE  # what they said was to another time


# Those who are phoned


@pytest.mark.parametrize(("what", "value"), [("email", ""), ("minor", True)])
def test_minors_and_people_without_an_address_are_phoned(
    tmp_path: Path, what: str, value: object
) -> None:
    team = Team(tmp_path)
    setattr(team.ada, what, value)
    assert [one.told.key.is_phoned for one in team.pending()] == [True, True, False]
    assert {one.recipient.contact for one in team.pending()} == {"person:p1", BEN}
    assert {one.recipient.address for one in team.pending()} == {"", BEN}


def test_who_was_phoned_and_now_has_an_address_is_not_called_to_be_uninvited(
    tmp_path: Path,
) -> None:
    team = Team(tmp_path)
    team.ada.email = ""
    team.send()
    team.ada.email = ADA
    assert team.told() == [(ADA, "Opening", ("new",)), (ADA, "Clinic", ("new",))]
    team.send()
    del team.forum.sessions[1]  # their mail says it; nobody has to call as well
    assert team.told() == [(ADA, "Clinic", ("cancelled",))]
    team.send()
    assert team.pending() == ()


def test_who_has_no_address_any_more_is_phoned_about_what_mails_said_last(tmp_path: Path) -> None:
    team = Team(tmp_path)
    team.ada.email = ""
    team.send()
    team.ada.email, team.clinic.room = ADA, "garden"
    team.send()
    team.ada.email, team.clinic.room = "", "hall"
    assert ("person:p1", "Clinic", ("new",)) in team.told()


# Addresses


def test_people_who_share_an_address_have_one_calendar(tmp_path: Path) -> None:
    team = Team(tmp_path)
    for person in team.forum.people:
        person.email = DESK
    assert team.told() == [(DESK, "Opening", ("new",)), (DESK, "Clinic", ("new",))]
    assert {one.recipient.people for one in team.send()} == {("p1", "p2")}
    team.ada.email = ADA
    assert team.told() == [
        (ADA, "Opening", ("new",)), (ADA, "Clinic", ("new",)), (DESK, "Clinic", ("readdressed",)),
    ]  # fmt: skip


def test_a_new_address_of_the_same_mailbox_is_told_last(team: Team) -> None:
    """RFC 5546 §2.1.5: of one UID the higher SEQUENCE holds, whichever address it came to."""
    team.ada.email = "ada.sample@example.org"
    sent = {(one.facts.title, one.method): one.told.sequence for one in team.send()}
    for title in ("Opening", "Clinic"):
        assert sent[title, Method.REQUEST] > sent[title, Method.CANCEL]
    assert len(team.post.boxes[ADA_BOX].strict.calendar) == 2


def test_an_old_address_that_was_not_reached_is_older_than_the_new_one(team: Team) -> None:
    team.ada.email = "ada.sample@example.org"
    team.send(refused=ADA)
    team.clinic.room = "garden"
    team.send(refused=ADA)
    team.clinic.room = "hall"
    team.send(refused=ADA)
    team.send()
    assert len(team.post.boxes[ADA_BOX].strict.calendar) == 2
    assert team.pending() == ()


ALIAS = "ada.sample@example.org"


def test_what_was_under_way_to_a_new_address_stays_newer_than_the_cancellation(team: Team) -> None:
    team.ada.email = ALIAS
    first = killed(team, is_taken=True)
    assert first.told.key.contact == ALIAS
    for room in ("garden", "hall"):  # and back: the release's sequence has risen twice
        team.opening.room = room
        team.pending()
    assert first in team.pending()
    team.send()
    assert len(team.post.boxes[ADA_BOX].strict.calendar) == 2


def test_an_address_that_comes_back_is_told_anew_what_was_under_way_to_it(team: Team) -> None:
    team.ada.email = ALIAS
    first = killed(team, is_taken=True)
    team.ada.email, team.opening.room = ADA, "garden"
    second = killed(team, is_taken=True)
    assert second.told.key.contact == ADA
    team.ada.email, team.opening.room = ALIAS, "hall"
    sent = {one.told.key: one.told.sequence for one in team.send()}
    assert sent[first.told.key] > sent[second.told.key] > second.told.sequence
    assert len(team.post.boxes[ADA_BOX].strict.calendar) == 2


# Runs that ended before their end


def killed(team: Team, *, is_taken: bool) -> Message:
    """One message was handed over, and nobody knows whether it was taken."""
    (message,) = team.send(stop=0, is_taken=is_taken)
    return message


@pytest.mark.parametrize("is_taken", [True, False])
def test_what_was_under_way_goes_out_once_more_the_same(team: Team, *, is_taken: bool) -> None:
    team.clinic.place = 5
    first = killed(team, is_taken=is_taken)
    team.now += timedelta(hours=1)
    (again,) = team.pending()
    assert again == first
    assert again.told.message_id == first.told.message_id != ""


@pytest.mark.parametrize("is_taken", [True, False])
def test_a_change_that_was_under_way_and_is_taken_back_is_news(
    team: Team, *, is_taken: bool
) -> None:
    team.clinic.room = "garden"
    first = killed(team, is_taken=is_taken)
    team.clinic.room = "hall"
    (message,) = team.pending()
    assert message.news == (News.ROOM,)
    assert message.before is not None
    assert message.before.room == "Garden Room, East"
    assert message.told.sequence > first.told.sequence


@pytest.mark.parametrize("is_taken", [True, False])
def test_who_may_have_been_uninvited_is_invited_anew(team: Team, *, is_taken: bool) -> None:
    team.clinic.attendance = ()
    first = killed(team, is_taken=is_taken)
    team.clinic.attendance = ("p1",)
    (message,) = team.pending()
    assert message.news == (News.NEW,)
    assert message.answer is Answer.NONE
    assert message.told.sequence > first.told.sequence


@pytest.mark.parametrize("is_taken", [True, False])
def test_an_invite_that_may_have_arrived_is_cancelled(tmp_path: Path, *, is_taken: bool) -> None:
    team = Team(tmp_path)
    first = killed(team, is_taken=is_taken)
    del team.forum.sessions[0]
    (message,) = [one for one in team.pending() if one.method is Method.CANCEL]
    assert message.told.key == first.told.key
    assert message.told.sequence > first.told.sequence


# Clocks


def test_a_clock_that_went_back_makes_no_older_message(team: Team) -> None:
    team.now = NOW - timedelta(days=1)
    team.clinic.room = "garden"
    (message,) = team.pending()
    assert message.told.dtstamp == NOW + timedelta(seconds=1)


@pytest.mark.parametrize("after_end", [0, 1])
def test_nobody_is_told_of_what_is_over(team: Team, after_end: int) -> None:
    team.now = team.clinic.end + timedelta(minutes=after_end)
    team.clinic.room = "garden"
    del team.forum.sessions[0]
    assert team.pending() == ()


def test_who_has_not_seen_that_a_session_was_put_forward_is_told_that_it_is_over(
    team: Team,
) -> None:
    team.clinic.place = 6  # on the second day
    team.send()
    team.now = team.clinic.start - timedelta(hours=3)
    team.clinic.place = 2
    assert team.told() == [(ADA, "Clinic", ("moved",))]


def test_the_ledger_says_whom_each_thing_was_told(team: Team) -> None:
    with team.ledger() as ledger:
        assert {key.contact for key in ledger.told()} == {ADA, BEN}
        assert all(isinstance(key, Key) for key in ledger.told())
        assert ledger.handed() == {}
