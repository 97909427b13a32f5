"""What rules make of answers: some go by whom a session is meant for, some by who will come."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from schedule.answering import answered, released
from tables.forum_plans import HEAD, person, plan_with

from planner.model.telling import Answer
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding
from planner.vocabulary.answers import Attends

D = Answer.DECLINED
SMALL = HEAD.replace("library: {name: Library}", "library: {name: Library, seats: 3}")
ONE = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Opening, room: library}
"""


def found(plan: Plan, code: str, *, today: date | None = None) -> list[Finding]:
    return list(RULE_BY_CODE[code].findings(plan, Context(today=today)))


def plan(
    sessions: str,
    answers: Mapping[tuple[str, str], Answer],
    *,
    people: int = 5,
    head: str = HEAD,
    **values: object,
) -> Plan:
    persons = [
        person(n, **{"email": f"p{n}@example.org", **values})  # type: ignore[arg-type]
        for n in range(people)
    ]
    return answered(released(plan_with(persons, sessions, head=head)), answers)


def all_of(session: str, people: int = 5) -> dict[tuple[str, str], Answer]:
    return {(session, f"p-{n}"): D for n in range(people)}


# By who will come


def test_a_room_need_not_seat_those_who_declined() -> None:
    (finding,) = found(plan(ONE, {}, head=SMALL), "over-capacity")
    assert "5 people" in finding.message
    one = plan(ONE, {("opening", "p-1"): D}, head=SMALL)
    assert "4 people" in found(one, "over-capacity")[0].message
    assert found(plan(ONE, all_of("opening", 2), head=SMALL), "over-capacity") == []


def test_a_maybe_takes_a_seat() -> None:
    answers = {("opening", f"p-{n}"): Answer.TENTATIVE for n in range(5)}
    assert found(plan(ONE, answers, head=SMALL), "over-capacity")


def test_a_hall_is_too_big_for_those_who_are_left() -> None:
    head = HEAD.replace("garden: {name: Garden}", "garden: {name: Garden, seats: 20}")
    sessions = ONE.replace("library", "hall")
    answers = all_of("opening", 15)
    assert found(plan(sessions, {}, people=20, head=head), "room-too-big") == []
    assert found(plan(sessions, answers, people=20, head=head), "room-too-big")


TWICE = """\
  - date: 2024-03-06
    sessions:
      - parallel:
          garden: [{time: 09:00-10:00, title: North, attendance: [p-1, p-2]}]
          library: [{time: 09:00-10:00, title: South, attendance: [p-2, p-3]}]
"""


def test_who_declined_one_of_two_sessions_has_chosen() -> None:
    assert found(plan(TWICE, {}), "expected-twice")
    assert found(plan(TWICE, {("north", "p-2"): D}), "expected-twice") == []
    assert found(plan(TWICE, {("north", "p-1"): D}), "expected-twice")


def test_nobody_interprets_for_those_who_declined() -> None:
    head = HEAD.replace("  timezone:", "  languages: [en]\n  timezone:")
    one = plan(ONE, {}, head=head, languages=("vi",))
    assert found(one, "interpretation-missing")
    assert found(answered(one, all_of("opening")), "interpretation-missing") == []


def test_who_declined_the_day_they_arrive_late_for_misses_nothing() -> None:
    one = plan(ONE + "  - date: 2024-03-07\n    sessions: [{time: 09:00-10:00, title: Closing}]\n",
               {}, arrival=date(2024, 3, 7))  # fmt: skip
    assert found(one, "arrives-late")
    assert found(answered(one, all_of("opening")), "arrives-late") == []


# By whom it is meant for


def test_who_declined_everything_has_been_invited_all_the_same() -> None:
    assert found(plan(ONE, {("opening", "p-1"): D}), "nothing-to-attend") == []


def test_whom_no_mail_reaches_is_said_whatever_they_said_on_the_phone() -> None:
    one = released(plan_with([person(1, email="p1@example.org"), person(9)], ONE))
    assert found(answered(one, {("opening", "p-9"): D}), "email-missing")


def test_a_selector_that_found_somebody_is_spelt_right_also_if_they_declined() -> None:
    sessions = ONE.replace("room: library", "attendance: [p-1]")
    assert found(plan(sessions, {("opening", "p-1"): D}), "nobody-expected") == []


def test_a_lunch_that_somebody_declined_was_offered() -> None:
    sessions = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-12:00, title: Site visit}
      - {time: 12:00-13:00, title: Lunch, invite: yes, attendance: [p-0, p-1, p-2, p-3]}
      - {time: 13:00-16:00, title: Networking}
"""
    assert found(plan(sessions, all_of("lunch", 4)), "meal-missing") == []


def test_the_stairs_may_be_why_somebody_declined() -> None:
    head = HEAD.replace("library: {name: Library}", "library: {name: Library, step_free: no}")
    one = plan(ONE, all_of("opening"), head=head, accessibility="wheelchair")
    assert found(one, "no-step-free-access")


def test_who_declined_a_session_at_prayer_time_had_to_choose() -> None:
    sessions = ONE.replace("2024-03-06", "2024-03-08").replace("09:00-10:00", "11:30-14:00")
    one = plan(sessions, all_of("opening"), prayer=True)
    assert found(one, "prayer-time") == found(answered(one, {}), "prayer-time") != []


def test_an_answer_does_not_tell_what_somebody_eats() -> None:
    """A count of diets that changed with one answer would say whose it was."""
    sessions = ONE.replace("title: Opening", "title: Dinner, type: meal, catering: roast")
    one = plan(sessions, {}, people=12, dietary="vegan")
    (before,) = found(one, "diet-not-served")
    assert found(answered(one, {("dinner", "p-3"): D}), "diet-not-served") == [before]


def test_a_session_at_night_is_at_night_for_those_who_say_no_to_it_too() -> None:
    noon = ONE.replace("09:00-10:00", "12:00-13:00")
    one = plan(noon, all_of("opening"), attends=Attends.REMOTE, timezone="America/Bogota")
    assert found(one, "remote-at-night")


def test_a_minor_may_come_after_all_and_a_chaperone_who_declined_does_not() -> None:
    people = [
        person(1, minor=True, guardian_consent=True),
        person(2, chaperone=True),
        *(person(n) for n in range(3, 14)),
    ]
    one = released(plan_with(people, ONE))
    assert found(one, "minors-unaccompanied") == []
    assert found(answered(one, {("opening", "p-2"): D}), "minors-unaccompanied")
    nobody = {("opening", "p-1"): D, ("opening", "p-2"): D}
    assert found(answered(one, nobody), "minors-unaccompanied")
    assert found(answered(one, {("opening", "p-1"): D}), "minors-unaccompanied") == []


def test_minors_are_counted_as_invited_where_chaperones_are_few() -> None:
    minors = [person(n, minor=True, guardian_consent=True) for n in range(6)]
    others = [person(n, chaperone=n < 8) for n in range(6, 20)]
    sessions = ONE.replace("room: library", "attendance: {except: [p-7]}")
    one = released(plan_with([*minors, *others], sessions))
    assert found(one, "minors-unaccompanied")  # six, and one chaperone
    assert found(answered(one, {("opening", "p-1"): D}), "minors-unaccompanied")


def test_a_session_beside_a_plenary_that_all_declined_was_offered_beside_it() -> None:
    sessions = """\
  - date: 2024-03-06
    sessions:
      - parallel:
          hall: [{time: 09:00-10:00, title: Keynote, speaker: p-0}]
          garden: [{time: 09:00-10:00, title: Clinic, attendance: [p-1]}]
"""
    assert found(plan(sessions, {}), "plenary-clash")
    assert found(plan(sessions, {("clinic", "p-1"): D}), "plenary-clash")


def test_a_lunch_for_few_is_none_for_the_day_whoever_declined_the_rest_of_it() -> None:
    sessions = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-12:00, title: Site visit}
      - {time: 12:00-13:00, title: Lunch, attendance: [p-0]}
      - {time: 13:00-16:00, title: Visit to the coast, type: site-visit}
"""
    declined = {**all_of("site-visit"), **all_of("visit-to-the-coast")}
    assert found(plan(sessions, {}), "meal-missing")
    assert found(plan(sessions, declined), "meal-missing")


def test_a_night_is_as_short_for_those_who_declined_the_evening() -> None:
    sessions = """\
  - date: 2024-03-06
    sessions: [{time: 19:00-22:30, title: Talk, attendance: [p-0, p-1]}]
  - date: 2024-03-07
    sessions: [{time: 08:00-09:00, title: Keynote, attendance: [p-1, p-2]}]
"""
    assert found(plan(sessions, {}), "short-night")
    assert found(plan(sessions, {("talk", "p-1"): D}), "short-night")


def test_nobody_is_left_alone_in_a_room_that_all_declined() -> None:
    people = [person(0, attends=Attends.REMOTE), person(1, attends=Attends.IN_PERSON)]
    one = released(plan_with(people, ONE.replace("title: Opening", "title: Talk, speaker: p-0")))
    assert found(one, "led-from-afar")
    assert found(answered(one, {("talk", "p-1"): D}), "led-from-afar") == []


def test_nobody_goes_to_the_wrong_door_who_declined_what_comes_after() -> None:
    sessions = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Practice, id: a, type: workshop, room: hall, attendance: [p-1]}
      - {time: 10:00-10:20, title: Tea break}
      - {time: 10:20-11:00, title: Practice, id: b, type: workshop, room: garden,
         attendance: [p-1]}
"""
    assert found(plan(sessions, {}), "group-changes-room")
    assert found(plan(sessions, {("b", "p-1"): D}), "group-changes-room") == []


# Those with roles

KEYNOTE = """\
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Keynote, speaker: p-1}
      - {time: 10:00-11:00, title: Panel, type: panel, moderator: p-2, panellists: [p-1, p-3]}
"""


def test_several_with_roles_who_declined_are_one_finding() -> None:
    one = plan(KEYNOTE, {("keynote", "p-1"): D, ("panel", "p-3"): D, ("panel", "p-0"): D})
    (finding,) = found(one, "role-declined")
    assert finding.message == "`p-1` and `p-3` have declined sessions in which they have roles"
    assert finding.about == ("p-1", "p-3")
    assert len(finding.related) == 1
    assert "Person" not in finding.message


def test_only_a_no_to_that_session_counts() -> None:
    assert found(plan(KEYNOTE, {("panel", "p-1"): D}), "role-declined")
    for answer in set(Answer) - {D}:
        assert found(plan(KEYNOTE, {("keynote", "p-1"): answer}), "role-declined") == []
    assert found(plan(KEYNOTE, {("keynote", "p-2"): D}), "role-declined") == []


def test_who_accepted_the_invite_has_confirmed() -> None:
    people = [person(n, confirmed=True if n == 2 else None) for n in range(5)]
    one = released(plan_with(people, KEYNOTE))
    (finding,) = found(one, "unconfirmed")
    assert finding.message == "`p-1` and `p-3` have roles and have not confirmed"
    said = {("keynote", "p-1"): Answer.ACCEPTED, ("panel", "p-3"): Answer.TENTATIVE}
    (finding,) = found(answered(one, said), "unconfirmed")
    # p-1 has said yes to the keynote, and nothing of the panel.
    assert finding.message == "`p-3` has a role and has not confirmed" or "p-1" in finding.message
    both = {**said, ("panel", "p-1"): Answer.ACCEPTED}
    (finding,) = found(answered(one, both), "unconfirmed")
    assert finding.message == "`p-3` has a role and has not confirmed"


# What is not released


def changed(sessions: str, before: str = KEYNOTE, **values: object) -> Plan:
    former = plan(before, {}, **values)  # type: ignore[arg-type]  # values of people
    return replace(plan(sessions, {}, **values), releases=former.releases)  # type: ignore[arg-type]


def test_what_changed_says_how_many_would_be_told() -> None:
    moved = KEYNOTE.replace("09:00-10:00", "09:05-10:00").replace("title: Panel", "title: Talk")
    (finding,) = found(changed(moved), "unreleased-changes")
    assert finding.message == (
        "2 sessions have changed since release 1: 5 participants would be told"
    )
    assert "planner release --preview" in (finding.hint or "")


def test_what_was_taken_out_is_counted_and_needs_no_place() -> None:
    first, _ = KEYNOTE.rsplit("      - ", 1)
    (finding,) = found(changed(first), "unreleased-changes")
    assert finding.message == "1 session was taken out since release 1"
    moved = first.replace("09:00", "09:30")
    (finding,) = found(changed(moved), "unreleased-changes")
    assert finding.message == (
        "1 session has changed, and 1 was taken out, since release 1: 5 participants would be told"
    )


def test_who_declined_a_session_is_told_that_it_moved() -> None:
    moved = changed(KEYNOTE.replace("09:00-10:00", "09:05-10:00"))
    (finding,) = found(answered(moved, {("keynote", "p-4"): D}), "unreleased-changes")
    assert "5 participants would be told" in finding.message


def test_who_declined_to_come_is_told_nothing() -> None:
    moved = KEYNOTE.replace("09:00-10:00", "09:05-10:00")
    (finding,) = found(
        changed(moved, confirmed=False, written={"confirmed": "declined"}), "unreleased-changes"
    )
    assert "would be told" not in finding.message


def test_a_break_that_moved_is_a_change_that_nobody_is_told() -> None:
    tea = KEYNOTE + "      - {time: 11:00-11:20, title: Tea break}\n"
    (finding,) = found(changed(tea.replace("11:20", "11:30"), tea), "unreleased-changes")
    assert finding.message == "1 session has changed since release 1"


def test_names_and_objectives_are_not_compared_without_the_key() -> None:
    other = KEYNOTE.replace("speaker: p-1", "speaker: p-4, objective: Agree.")
    assert found(changed(other), "unreleased-changes") == []


def test_what_is_over_changes_nothing_and_is_nobodys_news() -> None:
    moved = KEYNOTE.replace("09:00-10:00", "09:05-10:00")
    assert found(changed(moved), "unreleased-changes", today=date(2024, 3, 6))
    assert found(changed(moved), "unreleased-changes", today=date(2024, 3, 7)) == []


def test_nothing_is_said_before_the_first_release() -> None:
    one = plan_with([person(1)], KEYNOTE)
    for code in ("unreleased-changes", "told-too-late", "role-declined"):
        assert found(one, code, today=date(2024, 3, 6)) == []
