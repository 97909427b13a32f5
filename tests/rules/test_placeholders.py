"""Rows of a roster that stand for nobody yet, and for no single person: `TBC`, and teams."""

from pathlib import Path

import pytest

from planner.vocabulary.placeholders import is_placeholder
from rules.forums import Forum

TEAM = "teams: {desk: Help desk}\n"


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    """A forum without a roster."""
    return Forum(tmp_path)


@pytest.mark.parametrize("name", ["TBC", "tbd", "T.B.A.", "To be confirmed", "[TBC]"])
def test_words_that_stand_for_a_name(name: str) -> None:
    assert is_placeholder(name)


@pytest.mark.parametrize("name", ["", "Tba Mfano", "p-2"])
def test_words_that_do_not(name: str) -> None:
    assert not is_placeholder(name)


class TestARowThatSaysTbcForAName:
    HEAD = "id,name,list consent"
    ROWS = ("p-1,Ada Mfano,yes", "p-2,TBC,")

    @pytest.mark.parametrize("fields", ["speaker: p-2, interpreter: TBC", "interpreter: p-2"])
    def test_it_interprets_nothing(self, forum: Forum, fields: str) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        session = f"- {{time: 09:00-10:00, title: A, {fields}}}"
        assert forum.messages("interpreter-alone", session) == []

    def test_a_role_by_its_id_is_still_to_be_filled(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada Mfano,yes", "p-2,TBC,")
        session = "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2]}"
        assert forum.messages("unconfirmed", session) == ["1 role is still to be filled"]

    def test_it_may_be_in_two_places(self, forum: Forum) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        day = """
            - parallel:
                garden: [{time: 09:00-10:00, title: A, speaker: p-2, attendance: [p-2]}]
                library: [{time: 09:00-10:00, title: B, speaker: p-2, attendance: [p-2]}]
        """
        assert forum.messages("double-booked", day) == []
        assert forum.messages("expected-twice", day) == []

    def test_the_word_means_nobody_also_where_one_row_has_it(self, forum: Forum) -> None:
        forum.roster("id,name,also known as", "p-1,Ada Mfano,TBA", "p-2,TBC,")
        plan = forum.load("- {time: 09:00-10:00, title: A, speakers: [TBA, TBC]}").plan
        assert plan is not None
        assert plan.participant("TBA") is None
        assert plan.participant("TBC") is None
        assert plan.is_nobody("p-2")
        assert not plan.is_nobody("p-1")
        assert not plan.is_nobody("somebody else")
        assert [person.id for person in plan.persons] == ["p-1"]


ROWS = ("p-1,Ada Mfano,ada@example.org,Kenya,yes", "p-2,Ben Mfano,ben@example.org,Kenya,no")


@pytest.mark.parametrize("row", ["p-3,TBC,,,", "desk,Help desk,,,"])
@pytest.mark.parametrize("code", ["photo-consent-unknown", "email-missing", "country-missing"])
def test_such_rows_are_asked_nothing(forum: Forum, code: str, row: str) -> None:
    head = "id,name,email,country,photo consent"
    session = "- {time: 09:00-10:00, title: A}"
    forum.roster(head, *ROWS, "p-3,Cy Mfano,,,")
    assert len(forum.messages(code, session, more=TEAM)) == 1
    forum.roster(head, *ROWS, row)
    assert forum.messages(code, session, more=TEAM) == []


@pytest.mark.parametrize("row", ["p-3,TBC,", "desk,Help desk,"])
def test_such_rows_need_nothing_to_attend(forum: Forum, row: str) -> None:
    session = "- {time: 09:00-10:00, title: A, attendance: {role: speaker}}"
    forum.roster("id,name,roles", "p-1,Ada Mfano,speaker", "p-3,Cy Mfano,")
    assert len(forum.messages("nothing-to-attend", session, more=TEAM)) == 1
    forum.roster("id,name,roles", "p-1,Ada Mfano,speaker", row)
    assert forum.messages("nothing-to-attend", session, more=TEAM) == []
