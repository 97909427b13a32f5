"""Whom a session is meant for, and whom it expects once people have answered."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from releases import AT
from tables.forum_plans import person, plan_with

from planner.artifacts import Context as OutputContext
from planner.invites.export import invites
from planner.logistics.catering import servings
from planner.model.telling import Answer
from planner.programme.text import programme_text
from planner.schedule.compare import compare
from planner.schedule.personal import by_person
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection
from planner.schedule.slots import Slot
from planner.tables.answers import Tally, answers_table, tally
from planner.tables.catalogue import LISTING_BY_KEY, listings
from planner.tables.expected import expected_table
from planner.tables.programme import run_of_show_table, schedule_table
from planner.tables.table import Table, for_audience
from planner.vocabulary.audience import Audience
from planner.vocabulary.roles import Role
from schedule.answering import DAY, answered, released

A, D, M, G = Answer.ACCEPTED, Answer.DECLINED, Answer.TENTATIVE, Answer.DELEGATED
PEOPLE = [person(n, email=f"p{n}@example.org") for n in range(5)]


def slot_of(plan: Plan, session: str) -> Slot:
    return next(slot for slot in plan.schedule.slots() if slot.session.id == session)


def forum(answers: Mapping[tuple[str, str], Answer], sessions: str = DAY) -> Plan:
    """A released plan of five people, with these answers."""
    return answered(released(plan_with(PEOPLE, sessions)), answers)


def titles_of(plan: Plan, number: int) -> list[str]:
    return [slot.session.title for slot in plan.agenda_of(PEOPLE[number])]


def test_who_declined_is_invited_and_not_expected() -> None:
    plan = forum({("opening", "p-1"): D, ("opening", "p-2"): A, ("opening", "p-3"): M,
                  ("opening", "p-4"): G, ("other", "p-0"): D})  # fmt: skip
    slot = slot_of(plan, "opening")
    assert plan.invited_ids(slot) == {f"p-{n}" for n in range(5)}
    assert plan.expected_ids(slot) == {"p-0", "p-2", "p-3", "p-4"}
    assert plan.declined_ids(slot) == {"p-1"}
    assert [one.id for one in plan.expected(slot)] == ["p-0", "p-2", "p-3", "p-4"]
    assert [one.id for one in plan.invited(slot)] == [f"p-{n}" for n in range(5)]
    assert plan.heads(slot) == 4


def test_somebody_with_a_role_who_declined_keeps_it_in_the_programme() -> None:
    plan = forum({("keynote", "p-1"): D})
    slot = slot_of(plan, "keynote")
    assert plan.people(slot) == {Role.SPEAKER: ("p-1",)}
    assert "p-1" not in plan.expected_ids(slot)
    text = programme_text(plan, Selection(), Audience.TEAM)
    assert "Person 1" in text
    assert text == programme_text(replace(plan, answers={}), Selection(), Audience.TEAM)


def test_what_somebody_declined_is_not_in_their_agenda() -> None:
    plan = forum({("opening", "p-1"): D})
    assert "Opening" not in titles_of(plan, 1)
    assert "Opening" in titles_of(plan, 2)


def test_a_choice_comes_back_to_whoever_declined_what_stood_in_its_way() -> None:
    assert "Clinic" not in titles_of(forum({}), 2)
    assert "Clinic" in titles_of(forum({("donors", "p-2"): D}), 2)


def test_whoever_declined_their_role_in_a_choice_has_it_not_as_a_choice_either() -> None:
    plan = forum({("clinic", "p-3"): D})
    assert "Clinic" not in titles_of(plan, 3)
    assert "Clinic" in titles_of(plan, 4)


def test_their_calendar_file_leaves_it_out_and_its_invite_is_there_all_the_same() -> None:
    """They may come after all, and RFC 5546 §3.2.2 lets them say so to the invite."""
    files = {
        one.path: one.content for one in invites(forum({("opening", "p-1"): D}), OutputContext(AT))
    }
    assert b"SUMMARY:Opening" not in files["invites/p-1/my-agenda.ics"]
    assert b"SUMMARY:Opening" in files["invites/p-2/my-agenda.ics"]
    assert b"SUMMARY:Opening" in files["invites/p-1/requests/opening.ics"]


def test_an_answer_is_no_change_of_the_programme() -> None:
    before = forum({})
    after = forum({(session, f"p-{n}"): D for session in ("opening", "donors") for n in range(5)})
    assert not compare(before, after).sessions
    assert by_person(compare(before, after)) == ()
    audience = DAY.replace("attendance: [p-1, p-2]", "attendance: [p-1, p-2, p-3]")
    (change,) = compare(before, forum({("donors", "p-3"): D}, audience)).sessions
    assert change.audience.more == ("p-3",)
    assert change.audience.fewer == ()


def test_many_people_with_answers_have_their_agendas_at_once() -> None:
    """Who is expected is worked out once a session, and not once a person."""
    plan = forum({("opening", "p-1"): D})
    slot = slot_of(plan, "opening")
    assert plan.expected_ids(slot) is plan.expected_ids(slot)


# Meals


def fed(plan: Plan, title: str) -> set[str]:
    return {
        one.id for serving in servings(plan) if serving.title == title
        for one in serving.attending.people
    }  # fmt: skip


def test_nothing_is_cooked_for_whoever_declined() -> None:
    assert fed(forum({}), "Dinner") == {f"p-{n}" for n in range(5)}
    assert fed(forum({("dinner", "p-2"): D, ("dinner", "p-3"): M}), "Dinner") == {
        "p-0", "p-1", "p-3", "p-4",
    }  # fmt: skip


def test_whoever_declined_a_session_may_eat_beside_it() -> None:
    """Who chooses is all who are free to, without those who said no to it."""
    beside = DAY + "      - {time: 14:00-15:00, title: Tasting, beside: yes, catering: cheese}\n"
    talk = "      - {time: 14:00-15:00, title: Talk, id: talk, attendance: [p-1, p-2]}\n"
    assert fed(forum({}, beside + talk), "Tasting") == {"p-0", "p-3", "p-4"}
    after = forum({("talk", "p-1"): D, ("tasting", "p-4"): D}, beside + talk)
    assert fed(after, "Tasting") == {"p-0", "p-1", "p-3"}


# Lists


def rows(table: Table, *keys: str) -> list[tuple[object, ...]]:
    at = [[column.key for column in table.columns].index(key) for key in keys]
    return [tuple(row.cells[index] for index in at) for row in table.rows]


ANSWERS = {("opening", "p-1"): D, ("opening", "p-2"): A, ("opening", "p-3"): M,
           ("keynote", "p-2"): G, ("donors", "p-2"): D, ("keynote", "p-1"): D}  # fmt: skip


def test_the_door_list_has_each_answer_and_nobody_who_declined() -> None:
    table = expected_table(forum(ANSWERS))
    at_opening = [row for row in rows(table, "session", "name", "answer") if "Opening" in row[0]]  # type: ignore[operator]
    assert [row[1:] for row in at_opening] == [
        ("Person 0", "not answered"), ("Person 2", "accepted"), ("Person 3", "maybe"),
        ("Person 4", "not answered"),
    ]  # fmt: skip
    assert "answer" not in [column.key for column in expected_table(forum({})).columns]


def test_the_run_of_show_counts_answers_where_there_are_some() -> None:
    keys = "cue", "expected", "accepted", "declined", "maybe", "no_answer"
    shown = {row[0]: row[1:] for row in rows(run_of_show_table(forum(ANSWERS)), *keys)}
    assert shown["Opening"] == (4, 1, 1, 1, 2)
    assert shown["Keynote"] == (4, 1, 1, 0, 3)  # who sends somebody takes a seat
    assert shown["    Talk"] == (None, None, None, None, None)
    assert shown["Clinic"] == (None, None, None, None, None)  # people choose
    assert shown["Lunch"] == (5, None, None, None, None)  # nobody is asked
    plain = run_of_show_table(forum({}))
    assert "accepted" not in [column.key for column in plain.columns]
    assert len({len(row.cells) for row in plain.rows} | {len(plain.columns)}) == 1


def test_the_tally_adds_up_to_those_who_were_invited() -> None:
    plan = forum(ANSWERS)
    for slot in plan.schedule.slots():
        assert sum(tally(plan, slot)) == len(plan.invited_ids(slot))
    assert tally(plan, slot_of(plan, "opening")) == Tally(1, 1, 1, 2)


def test_the_list_of_answers_has_a_row_for_everyone_who_was_invited() -> None:
    keys = ("name", "invited", "accepted", "declined", "maybe", "no_answer", "declines", "unsure")
    shown = {row[0]: row[1:] for row in rows(answers_table(forum(ANSWERS)), *keys)}
    assert shown["Person 1"] == (4, 0, 2, 0, 2, "Opening; Keynote", "")
    assert shown["Person 2"] == (4, 2, 1, 0, 1, "Donors", "")
    assert shown["Person 3"] == (4, 0, 0, 1, 3, "", "Opening")
    assert len(shown) == 5


def test_what_was_never_released_was_never_asked() -> None:
    later = DAY + "      - {time: 20:00-21:00, title: Farewell}\n"
    before = released(plan_with(PEOPLE, DAY))
    plan = answered(replace(plan_with(PEOPLE, later), releases=before.releases), ANSWERS)
    shown = {row[0]: row[1] for row in rows(answers_table(plan), "name", "invited")}
    assert shown["Person 1"] == 4


def test_the_list_is_there_once_somebody_answered() -> None:
    assert "answers" in [one.key for one in listings(forum(ANSWERS))]
    assert "answers" not in [one.key for one in listings(forum({}))]
    assert LISTING_BY_KEY["answers"].audience is Audience.TEAM


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTICIPANTS])
@pytest.mark.parametrize(
    "make", [answers_table, expected_table, run_of_show_table, schedule_table],
    ids=lambda make: make.__name__,
)  # fmt: skip
def test_answers_are_the_teams(make: object, audience: Audience) -> None:
    with_answers = for_audience(make(forum(ANSWERS)), audience)  # type: ignore[operator]
    without = for_audience(make(forum({})), audience)  # type: ignore[operator]
    assert with_answers == without
