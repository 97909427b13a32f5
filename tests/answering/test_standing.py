"""How acceptance stands: what is counted, by session and by person, and in whose name."""

from answering import forum
from answering.letters import ADA, later
from planner.answering.standing import Count, by_person, by_session
from planner.ledger.answers import standing_answers
from planner.model.releases import ReleasedSession, Releases
from planner.model.telling import Answer, Key, Method, Recipient, Reply, Told

BEN, OFFICE = "ben@example.org", "office@example.org"


def released(*ids: str) -> Releases:
    sessions = tuple(
        ReleasedSession(id=one, uid=forum.told(ADA, one).uid, sequence=0, start=forum.STARTS[one],
                        end=later(0))
        for one in ids
    )  # fmt: skip
    return Releases(event="forum", ledger="x", sessions=sessions)


def reply(told: Told, answer: Answer, *, sequence: int = 0, person: str = "") -> Reply:
    return Reply(key=told.key, person=person or told.recipient.people[0], answer=answer,
                 sequence=sequence, dtstamp=later(0))  # fmt: skip


def figures(count: Count) -> tuple[str, int, int, int]:
    return count.id, count.answers[Answer.ACCEPTED], count.answers[Answer.NONE], count.older


def test_each_of_those_who_share_an_address_is_counted() -> None:
    told = {one.key: one for one in (forum.told(OFFICE, "welcome"), forum.told(ADA, "welcome"))}
    replies = {one.key: one for one in [reply(forum.told(OFFICE, "welcome"), Answer.ACCEPTED)]}
    assert [figures(one) for one in by_session(told, replies, released("welcome"))] == [
        ("welcome", 2, 1, 0)
    ]
    assert [figures(one) for one in by_person(told, replies)] == [
        ("p-001", 0, 1, 0), ("p-004", 1, 0, 0), ("p-005", 1, 0, 0),
    ]  # fmt: skip


def test_sessions_come_by_time_by_the_id_they_were_released_with() -> None:
    tellings = [forum.told(ADA, one) for one in ("closing", "welcome", "mapping")]
    told = {one.key: one for one in tellings}
    counts = by_session(told, {}, released("closing", "mapping", "welcome"))
    assert [one.id for one in counts] == ["welcome", "mapping", "closing"]
    assert [one.id for one in by_session(told, {}, None)] == ["closing", "welcome", "mapping"]


def test_who_is_not_invited_any_more_is_not_counted() -> None:
    gone = forum.told(ADA, "welcome", sequence=1, method=Method.CANCEL)
    told = {gone.key: gone}
    assert by_session(told, {}, released("welcome")) == ()
    assert by_person(told, {}) == ()


def test_an_answer_to_an_earlier_version_counts_as_none() -> None:
    asked = forum.told(ADA, "welcome", sequence=2)
    replies = {asked.key: reply(asked, Answer.ACCEPTED, sequence=1)}
    counts = by_session({asked.key: asked}, replies, released("welcome"))
    assert [figures(one) for one in counts] == [("welcome", 0, 1, 1)]


def test_who_answers_for_themselves_is_not_overruled_by_an_address_they_shared() -> None:
    shared = forum.told(OFFICE, "welcome")
    own = Told(
        recipient=Recipient(contact="emi@example.org", people=("p-005",), name="Emi"),
        uid=shared.uid, session="welcome", method=Method.REQUEST, sequence=0, asked=0,
        dtstamp=shared.dtstamp, facts=shared.facts,
    )  # fmt: skip
    told: dict[Key, Told] = {shared.key: shared, own.key: own}
    answers = [reply(own, Answer.ACCEPTED), reply(shared, Answer.DECLINED)]
    for order in (answers, answers[::-1]):
        assert standing_answers(order, told, released("welcome")) == {
            ("welcome", "p-004"): Answer.DECLINED,
            ("welcome", "p-005"): Answer.ACCEPTED,
        }
