"""Each edit and its inverse, on the agendas and examples that people copy from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from plans import AGENDAS, EXAMPLES, ROOT

from editing.authored import document_of, plan_of
from planner.editing.change import Change
from planner.editing.finding import Found, all_sessions
from planner.editing.inserting import NewSession, insert
from planner.editing.lengths import resize, shift
from planner.editing.moving import move, remove, swap
from planner.editing.spots import Wish
from planner.loading import load_text
from planner.text.source import Source

FILES = [*AGENDAS, *(p for p in EXAMPLES if "participants" not in p.name),
         ROOT / "planner" / "starter" / "agenda.yaml"]  # fmt: skip
AT_MOST = 16


class Text:
    """An agenda's text and what it holds."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text
        self.loaded = load_text(Source(str(path), text), str(path.parent))
        assert self.loaded.is_whole

    def after(self, edit: Callable[..., Change], *asked: object, ripple: bool = False) -> "Text":
        """The text after an edit, which must load."""
        options = {"ripple": True} if ripple else {}
        draft = edit(plan_of(self.loaded), document_of(self.loaded), *asked, **options).draft
        return Text(self.path, draft.text)


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def agenda(request: pytest.FixtureRequest) -> Text:
    path: Path = request.param
    return Text(path, path.read_bytes().decode())


def some(agenda: Text) -> list[Found]:
    """Sessions from all over an agenda."""
    found = all_sessions(plan_of(agenda.loaded))
    return found[:: len(found) // AT_MOST + 1]


def test_a_length_that_is_written_changes_and_changes_back(agenda: Text) -> None:
    for found in some(agenda):
        name, session = found.session.id, found.session
        longer = agenda.after(resize, name, "+5m")
        back = longer.after(resize, name, "-5m")
        if session.duration or session.end:
            assert back.text == agenda.text, name
        else:  # what was left to the type or to the items is now written
            assert len(back.text.splitlines()) - len(agenda.text.splitlines()) in (0, 1)


def test_a_time_that_is_written_changes_and_changes_back(agenda: Text) -> None:
    anchored = [found for found in all_sessions(plan_of(agenda.loaded)) if found.session.start]
    for found in anchored[:AT_MOST]:
        name = found.session.id
        later = agenda.after(shift, name, "5m", ripple=True)
        back = later.after(shift, name, "-5m", ripple=True)
        assert later.text != agenda.text
        assert back.text == agenda.text, name


def test_what_is_inserted_can_be_removed(agenda: Text) -> None:
    new = NewSession('Tea: "round two"', duration="5m", id="zz-new")
    for found in some(agenda):
        name = found.session.id
        more = agenda.after(insert, new, Wish(after=name))
        back = more.after(remove, "zz-new")
        assert back.text == agenda.text, name


def test_every_session_can_be_removed(agenda: Text) -> None:
    for found in some(agenda):
        name = found.session.id
        fewer = agenda.after(remove, name)
        count = len(all_sessions(plan_of(agenda.loaded)))
        assert len(all_sessions(plan_of(fewer.loaded))) == count - 1


def neighbours(agenda: Text) -> list[tuple[Found, Found]]:
    """Pairs that flow, have ids of their own, and stand side by side but not first."""
    flowing = [one for one in all_sessions(plan_of(agenda.loaded)) if not one.session.start]
    written = [one for one in flowing if f"id: {one.session.id}\n" in agenda.text]
    return [
        (one, other)
        for one in written
        for other in written
        if one.list_steps == other.list_steps and one.position + 1 == other.position
    ][:AT_MOST]


def test_sessions_that_flow_change_places_and_change_back(agenda: Text) -> None:
    for one, other in neighbours(agenda):
        first, second = one.session.id, other.session.id
        there = agenda.after(swap, first, second)
        assert sorted(there.text.split("\n")) == sorted(agenda.text.split("\n"))
        assert there.after(swap, first, second).text == agenda.text
        moved = agenda.after(move, first, Wish(after=second))
        assert moved.text == there.text
