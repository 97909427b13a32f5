"""What holds for every edit of every agenda."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from editing.authored import Authored, Make, agendas, change_of, edited, plan_of, reading
from planner.editing.finding import all_sessions
from planner.editing.inserting import NewSession, insert
from planner.editing.lengths import resize, shift
from planner.editing.moving import move, remove, swap
from planner.editing.refusals import CannotEditError
from planner.editing.spots import Wish
from planner.model.agenda import Session
from planner.text.diagnostics import Route

PROPERTY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
HERE = Route("agenda")


def sessions(text: str) -> dict[str, Session]:
    """The sessions of a text by id, without where they are written."""
    return {
        one.id: replace(one, route=HERE, people=(), items=())
        for one in plan_of(reading(text)).agenda.sessions()
    }


def lists(text: str) -> dict[Any, list[str]]:
    """The ids in each list of a text, in the order written."""
    found: dict[Any, list[str]] = {}
    for one in all_sessions(plan_of(reading(text))):
        found.setdefault(one.list_steps, []).append(one.session.id)
    return found


def lines(text: str) -> Counter[str]:
    return Counter(line.strip() for line in text.splitlines())


@PROPERTY
@given(agendas(), st.data(), st.integers(1, 6).map(lambda n: n * 5))
def test_resizing_changes_one_line_and_one_length_and_can_be_undone(
    agenda: Authored, data: st.DataObject, minutes: int
) -> None:
    name = data.draw(st.sampled_from(agenda.ids))
    longer: Make = lambda plan, document: resize(plan, document, name, f"+{minutes}m")  # noqa: E731
    after = edited(agenda.text, longer)
    assert sum((lines(after) - lines(agenda.text)).values()) == 1
    was, is_ = sessions(agenda.text), sessions(after)
    if was[name].duration:
        length = was[name].duration
        assert is_[name].duration == length + timedelta(minutes=minutes)  # type: ignore[operator]
    else:
        assert is_[name].start == was[name].start
    assert {**is_, name: None} == {**was, name: None}
    shorter: Make = lambda plan, document: resize(plan, document, name, f"-{minutes}m")  # noqa: E731
    assert edited(after, shorter) == agenda.text


@PROPERTY
@given(agenda=agendas(), data=st.data(), minutes=st.sampled_from([5, 15, 60]), ripple=st.booleans())
def test_shifting_moves_a_start_and_can_be_undone(
    agenda: Authored, data: st.DataObject, minutes: int, *, ripple: bool
) -> None:
    assume(agenda.anchored)
    name = data.draw(st.sampled_from(agenda.anchored))
    there: Make = lambda plan, document: shift(plan, document, name, f"{minutes}m", ripple=ripple)  # noqa: E731
    back: Make = lambda plan, document: shift(plan, document, name, f"-{minutes}m", ripple=ripple)  # noqa: E731
    after = edited(agenda.text, there)
    was, is_ = sessions(agenda.text), sessions(after)
    changed = [one for one in was if was[one] != is_[one]]
    assert changed[:1] == [name]
    assert ripple or changed == [name]
    assert set(changed) <= set(agenda.anchored)
    for one in changed:
        before, now = was[one].start, is_[one].start
        assert before
        assert now
        by = (now.hour - before.hour) * 60 + now.minute - before.minute
        assert by == minutes
    assert edited(after, back) == agenda.text


@PROPERTY
@given(agendas(), st.data())
def test_two_of_a_kind_change_places_and_change_back(agenda: Authored, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([agenda.flowing, agenda.anchored]))
    assume(len(kind) > 1)
    one, other = data.draw(st.lists(st.sampled_from(kind), min_size=2, max_size=2, unique=True))
    make: Make = lambda plan, document: swap(plan, document, one, other)  # noqa: E731
    after = edited(agenda.text, make)
    exchange = {one: other, other: one}
    expected = {
        steps: [exchange.get(name, name) for name in names]
        for steps, names in lists(agenda.text).items()
    }
    assert lists(after) == expected
    if kind is agenda.flowing:
        assert lines(after) == lines(agenda.text)
        assert sessions(after) == sessions(agenda.text)
    assert edited(after, make) == agenda.text


@PROPERTY
@given(agendas(), st.data())
def test_moving_changes_the_order_only_and_can_be_undone(
    agenda: Authored, data: st.DataObject
) -> None:
    assume(agenda.flowing)
    name = data.draw(st.sampled_from(agenda.flowing))
    target = data.draw(st.sampled_from(agenda.ids))
    assume(name != target)
    after_it = data.draw(st.booleans())
    wish = Wish(after=target) if after_it else Wish(before=target)
    former = next(names for names in lists(agenda.text).values() if name in names)
    assume(len(former) > 1)
    after = edited(agenda.text, lambda plan, document: move(plan, document, name, wish))
    assert sessions(after) == sessions(agenda.text)
    assert lines(after) == lines(agenda.text)
    order = next(names for names in lists(after).values() if name in names)
    assert order.index(name) - order.index(target) == (1 if after_it else -1)
    at = former.index(name)
    back = Wish(after=former[at - 1]) if at else Wish(before=former[1])
    undone = edited(after, lambda plan, document: move(plan, document, name, back))
    assert lists(undone) == lists(agenda.text)
    assert undone == agenda.text


@PROPERTY
@given(agendas(), st.data(), st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])))
def test_what_is_inserted_is_there_and_can_be_removed(
    agenda: Authored, data: st.DataObject, title: str
) -> None:
    assume(title.strip())
    target = data.draw(st.sampled_from(agenda.ids))
    wish = Wish(after=target) if data.draw(st.booleans()) else Wish(before=target)
    new = NewSession(title, duration="25m", id="new", room="hall", type="panel")
    after = edited(agenda.text, lambda plan, document: insert(plan, document, new, wish))
    found = sessions(after)
    assert found.pop("new").title == title
    assert found == sessions(agenda.text)
    assert not lines(agenda.text) - lines(after)
    assert edited(after, lambda plan, document: remove(plan, document, "new")) == agenda.text


@PROPERTY
@given(agendas(), st.data())
def test_what_is_removed_is_gone_and_all_else_stays(agenda: Authored, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(agenda.ids))
    after = edited(agenda.text, lambda plan, document: remove(plan, document, name))
    was = sessions(agenda.text)
    del was[name]
    assert sessions(after) == was
    assert not lines(after) - lines(agenda.text)


@PROPERTY
@given(agendas(), st.data(), st.sampled_from(["08:15", "13:00", "22:00"]))
def test_a_session_with_a_new_time_stands_in_order(
    agenda: Authored, data: st.DataObject, to: str
) -> None:
    from planner.decode.times import read_clock

    name = data.draw(st.sampled_from(agenda.ids))
    wall = read_clock(to)
    make: Make = lambda plan, document: move(plan, document, name, Wish(), to=wall)  # noqa: E731
    try:
        after = change_of(agenda.text, make).draft.text
    except CannotEditError:
        return
    loaded = reading(after)
    assert loaded.is_whole
    was, is_ = sessions(agenda.text), sessions(after)
    assert is_[name].start == wall
    assert {**is_, name: None} == {**was, name: None}
