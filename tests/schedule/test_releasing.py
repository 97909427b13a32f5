"""Which session is which released one, and what a release brings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from plans import HEAD, plan_from

from planner.invites.calendar import session_uid
from planner.model.releases import Releases, Status
from planner.model.telling import News
from planner.schedule.releasing import Drafted, drafted, identities, released
from planner.telling.facts import content_of

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2024, 1, 10, tzinfo=UTC)
LEDGER = "00000000-0000-4000-8000-000000000001"
TWO_ROOMS = HEAD.replace("seats: 60}}", "seats: 60}, annexe: {name: Annexe}}")

Said = tuple[str, ...]


def session(hour: str, title: str, *more: str) -> str:
    keys = [f'time: "{hour}:00-{hour}:30"', f"title: {title}", "type: presentation", *more]
    return "      - {" + ", ".join(keys) + "}\n"


class Author:
    """Somebody who releases a forum again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.releases: Releases | None = None

    def draft(self, *sessions: str, told: dict[str, int] | None = None, least: int = 0) -> Drafted:
        plan = plan_from(self.folder, "".join(sessions), head=TWO_ROOMS)
        return drafted(
            plan, self.releases, uid_of=lambda one: session_uid("forum", one),
            content_of=content_of(plan, "secret"), told=told, least=least,
        )  # fmt: skip

    def release(self, *sessions: str, told: dict[str, int] | None = None) -> dict[str, Said]:
        """The news of each session that changed, by the UID it has, named as it first was."""
        draft = self.draft(*sessions, told=told)
        self.releases = released(
            self.releases, draft, event="forum", ledger=LEDGER, at=AT, message=""
        )
        return {self.name(one.after.uid): tuple(map(str, one.news)) for one in draft.changes}

    @staticmethod
    def name(uid: str) -> str:
        ids = ("clinic", "clinic-2", "clinic-3", "surgery", "s-1", "s-2", "opening",
               "clinic~2")  # fmt: skip
        return next(one for one in ids if session_uid("forum", one) == uid)

    def sequence(self, name: str) -> int:
        assert self.releases is not None
        found = self.releases.find(session_uid("forum", name))
        assert found is not None
        return found.sequence


@pytest.fixture
def author(tmp_path: Path) -> Author:
    return Author(tmp_path)


CLINIC = session("09", "Clinic")
NAMED = session("09", "Clinic", "id: s-1")


@pytest.mark.parametrize(
    ("before", "after", "news"),
    [
        (CLINIC, session("10", "Clinic"), {"clinic": ("moved",)}),
        (CLINIC, session("09", "Clinic", "room: annexe"), {"clinic": ("room",)}),
        (CLINIC, session("09", "Surgery"), {"clinic": ("renamed",)}),
        (CLINIC, session("09", "Clinic", "id: s-1"), {}),
        (CLINIC, session("10", "Surgery", "id: clinic"), {"clinic": ("moved", "renamed")}),
        (CLINIC, session("09", "Clinic", "chair: p-001"), {"clinic": ("details",)}),
        (CLINIC, session("09", "Clinic", "audience: participants"), {"clinic": ("details",)}),
        (CLINIC, session("10", "Surgery"), {"clinic": ("cancelled",), "surgery": ("new",)}),
        (NAMED, session("10", "Surgery", "id: s-1"), {"s-1": ("moved", "renamed")}),
        # What is new takes no other's place, whatever id its author gives it.
        (CLINIC, session("09", "Clinic") + session("10", "Surgery", "id: clinic"),
         {"clinic~2": ("new",)}),
        # Ids that only number equal titles follow the sessions, and not their order.
        (CLINIC + session("10", "Clinic"), session("10", "Clinic"), {"clinic": ("cancelled",)}),
        (CLINIC + session("10", "Clinic"), session("10", "Clinic") + session("11", "Clinic"),
         {"clinic": ("moved",)}),
        (CLINIC + session("10", "Surgery"), session("09", "Surgery") + session("10", "Clinic"),
         {"clinic": ("moved",), "surgery": ("moved",)}),
        (NAMED + session("10", "Surgery", "id: s-2"),
         session("09", "Surgery", "id: s-1") + session("10", "Clinic", "id: s-2"),
         {"s-1": ("renamed",), "s-2": ("renamed",)}),
    ],
)  # fmt: skip
def test_a_session_is_known_by_its_uid_through_every_change(
    author: Author, before: str, after: str, news: dict[str, Said]
) -> None:
    author.release(before)
    assert author.release(after) == news
    assert author.release(after) == {}
    for name, said in news.items():
        assert author.sequence(name) == (0 if said == ("new",) else 1)


def test_of_equal_titles_at_one_time_each_keeps_its_room(author: Author) -> None:
    strands = {room: f"          {room}:\n      " + session("09", "Clinic", f"room: {room}")
               for room in ("hall", "annexe")}  # fmt: skip
    both = "      - parallel:\n" + "".join(strands.values()).replace("      - {", "          - {")
    author.release(both)
    assert author.release(session("09", "Clinic", "room: annexe")) == {"clinic": ("cancelled",)}


def test_sessions_that_nothing_tells_apart_keep_their_order(author: Author) -> None:
    twins = [
        f"          {strand}:\n          " + session("10", "Clinic", f"chair: {chair}")
        for strand, chair in (("A", "p-001"), ("B", "p-002"))
    ]
    both = "      - parallel:\n" + "".join(twins)
    author.release(session("09", "Clinic"), both)
    assert author.release(both) == {"clinic": ("cancelled",)}  # and ids count anew


def test_a_session_that_comes_back_has_the_uid_it_had_and_a_higher_sequence(author: Author) -> None:
    author.release(CLINIC)
    assert author.release(session("10", "Opening")) == {
        "clinic": ("cancelled",), "opening": ("new",),
    }  # fmt: skip
    assert author.release(session("10", "Opening"), session("11", "Clinic")) == {"clinic": ("new",)}
    assert author.sequence("clinic") == 2
    assert author.releases is not None
    assert [one.status for one in author.releases.sessions] == [Status.CONFIRMED] * 2


def test_a_cancelled_session_stays_in_the_ledger_and_is_news_once(author: Author) -> None:
    author.release(CLINIC, session("10", "Opening"))
    assert author.release(session("10", "Opening")) == {"clinic": ("cancelled",)}
    assert author.release(session("10", "Opening")) == {}
    assert author.sequence("clinic") == 1


def test_no_uid_is_given_twice(author: Author) -> None:
    author.release(NAMED)
    author.release(session("09", "Surgery", "id: s-2"))  # s-1 is cancelled
    author.release(session("09", "Surgery", "id: s-2"), session("10", "Opening", "id: s-1"))
    assert author.releases is not None
    uids = [one.uid for one in author.releases.sessions]
    assert len(set(uids)) == len(uids)


def test_a_sequence_is_above_all_that_anybody_was_told(author: Author) -> None:
    author.release(CLINIC)
    uid = session_uid("forum", "clinic")
    author.release(session("10", "Clinic"), told={uid: 7})
    assert author.sequence("clinic") == 8
    author.release(session("10", "Clinic"), told={uid: 9})  # nothing changed
    assert author.sequence("clinic") == 8


def test_all_sequences_leap_where_nobody_knows_what_was_told(author: Author) -> None:
    author.release(CLINIC, session("10", "Opening"))
    author.release(session("10", "Opening"))
    draft = author.draft(session("10", "Opening"), least=100)
    assert {one.id: one.sequence for one in draft.sessions} == {"opening": 100, "clinic": 101}
    assert draft.changes == ()


def test_the_ledger_names_nobody(author: Author) -> None:
    author.release(session("09", "Clinic", "chair: p-001"))
    assert author.releases is not None
    (one,) = author.releases.sessions
    assert "Ada" not in repr(replace(one, title=""))
    (change,) = author.draft(session("09", "Clinic", "chair: p-002")).changes
    assert change.news == (News.DETAILS,)


def test_identities_are_those_of_what_was_released(author: Author, tmp_path: Path) -> None:
    author.release(CLINIC)
    plan = plan_from(tmp_path, session("10", "Clinic") + session("11", "Opening"))
    assert identities(plan, author.releases) == {"clinic": (session_uid("forum", "clinic"), 0)}
    assert identities(plan, None) == {}
