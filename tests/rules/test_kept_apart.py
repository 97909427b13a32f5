"""Sessions that are to be kept apart: how they are named, and when they meet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import load_day, load_days

from planner.loading import Loaded
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, messages

CODE = "kept-apart"


def load(apart: str, *, more: str = "", hours: str = "09:30-10:30") -> Loaded:
    return load_day(f"""
        - parallel:
            garden: [{{time: 09:00-10:00, title: Survivors speak, not_with: {apart}}}]
            library: [{{time: {hours}, title: Heads of police, id: police{more}}}]
    """)


def test_it_names_both_and_the_time_they_share() -> None:
    (found,) = found_by(CODE, load("[police]"))
    assert found.severity is Severity.WARNING
    assert found.message == (
        "`Survivors speak` is to be kept apart from `Heads of police`, and both are held "
        "09:30-10:00"
    )
    assert found.hint == "move one of the two, or take the name away if they may meet"
    assert [related.label for related in found.related] == ["09:30-10:30 here"]
    assert {"survivors-speak", "police"} <= set(found.subjects)


@pytest.mark.parametrize(
    "name", ["police", "Police", "Heads of police", "heads of POLICE", "[police]"]
)
def test_a_session_is_named_by_its_id_or_its_title(name: str) -> None:
    assert len(messages(CODE, load(name))) == 1


@pytest.mark.parametrize("name", ["heads", "survivors"])
def test_a_name_that_no_session_has_is_pointed_out(name: str) -> None:
    (found,) = found_by(CODE, load(f"[{name}]"))
    assert found.message == (
        f"no session has the id or the title `{name}`, so that nothing is kept apart from it"
    )
    assert found.place.excerpt is not None
    assert found.place.excerpt[found.place.column - 1 :].startswith(name)


def test_what_was_most_likely_meant_is_offered() -> None:
    (near,) = found_by(CODE, load("[polise]"))
    assert near.hint == "did you mean `police`?"
    (far,) = found_by(CODE, load("[xyz]"))
    assert far.hint == "write the `id` of a session, or its whole title"


def test_one_of_the_two_is_enough_and_both_are_not_two() -> None:
    assert len(messages(CODE, load("[police]", more=", not_with: survivors-speak"))) == 1


def test_each_pair_is_said_once() -> None:
    assert len(messages(CODE, load("[police, Heads of police]"))) == 1


@pytest.mark.parametrize("apart", ["[]", "[survivors-speak]", ""])
def test_nothing_is_kept_apart_from_itself(apart: str) -> None:
    assert messages(CODE, load(apart or "''")) == []


def test_sessions_that_run_into_each_other_are_another_rules() -> None:
    body = """
        - {time: 09:00-10:00, title: A, not_with: b}
        - {time: 09:30-10:30, title: B}
    """
    assert messages(CODE, load_day(body)) == []


def test_a_name_may_be_that_of_what_could_not_be_read() -> None:
    body = """
        - {time: 09:00-10:00, title: A, not_with: b}
        - {time: 10:00-11:00, title: C, idd: b}
    """
    assert messages(CODE, load_day(body)) == []


def test_a_session_that_is_held_on_several_days_is_said_once() -> None:
    days = """
        - dates: [2024-03-06, 2024-03-07]
          sessions:
            - parallel:
                garden: [{time: 09:00-10:00, title: A, not_with: b}]
                library: [{time: 09:00-10:00, title: B}]
    """
    assert len(messages(CODE, load_days(days))) == 1


def test_all_sessions_of_a_title_are_meant_and_are_one_finding() -> None:
    days = """
        - date: 2024-03-06
          sessions:
            - parallel:
                garden: [{time: 09:00-10:00, title: A, not_with: Film club}]
                library: [{time: 09:00-10:00, title: Film club, id: film-1}]
                ballroom: [{time: 09:30-10:30, title: Film club, id: film-2}]
    """
    (found,) = found_by(CODE, load_days(days))
    assert [related.label for related in found.related] == ["09:00-10:00 here", "09:30-10:30 here"]


MINUTES = st.integers(0, 120)


@given(MINUTES, st.integers(1, 60))
def test_they_meet_where_they_share_a_minute(start: int, length: int) -> None:
    """Against a walk through the minutes."""
    end = start + length
    hours = f"{8 + start // 60:02}:{start % 60:02}-{8 + end // 60:02}:{end % 60:02}"
    shared = set(range(60, 120)) & set(range(start, end))
    assert bool(messages(CODE, load("police", hours=hours))) is bool(shared)


REPEATED = """
    - dates: [2024-03-06, 2024-03-07]
      sessions:
        - parallel:
            garden: [{{time: 09:00-10:00, title: Survivors speak, not_with: [{name}]}}]
            library: [{{time: 09:30-10:30, title: Heads of police, id: police}}]
"""


@pytest.mark.parametrize("name", ["police", "Heads of police", "police-2024-03-06"])
def test_on_a_repeated_day_the_id_that_is_written_means_each_date(name: str) -> None:
    (found,) = found_by(CODE, load_days(REPEATED.format(name=name)))
    assert found.message.startswith("`Survivors speak` is to be kept apart from `Heads of police`")
    assert {"police", "survivors-speak"} <= set(found.subjects)


def test_a_wrong_name_is_said_once_for_all_dates() -> None:
    (found,) = found_by(CODE, load_days(REPEATED.format(name="polise")))
    assert found.message.startswith("no session has the id or the title `polise`")
