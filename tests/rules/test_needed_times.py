"""When somebody is needed: for each of their items, and not between them."""

from pathlib import Path

import pytest

from rules.forums import Forum, labels, pointed_at


def morning(role: str = "speaker", also: str = "") -> str:
    """A session from nine to half past ten; p-1 has a role in its first item and in its last."""
    items = (
        f"{{title: First, duration: 20m, {role}: p-1}}",
        "{title: Between, duration: 40m, speaker: p-2}",
        f"{{title: Last, duration: 30m, {role}: p-1}}",
    )
    return f"- {{time: 09:00-10:30, title: Morning, items: [{', '.join(items)}]{also}}}"


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    """A forum with two people, the first of them in Bogotá."""
    return with_rows(Forum(tmp_path))


def with_rows(forum: Forum, *, away: str = "", attends: str = "") -> Forum:
    return forum.roster(
        "id,name,unavailable,attends,timezone",
        f"p-1,Ada Mfano,{away},{attends},America/Bogota",
        "p-2,Ben Mfano,,,",
    )


@pytest.mark.parametrize(
    ("hours", "is_missed"),
    [
        ("09:20-10:00", False),
        ("09:19-10:00", True),
        ("09:20-10:01", True),
        ("10:00-10:10", True),
        ("10:30-12:00", False),
    ],
)
def test_who_has_two_items_may_be_away_between(
    forum: Forum, hours: str, *, is_missed: bool
) -> None:
    with_rows(forum, away=f"2024-03-06 {hours}")
    assert bool(forum.found("unavailable", morning())) is is_missed


def test_who_chairs_it_too_may_not(forum: Forum) -> None:
    with_rows(forum, away="2024-03-06 09:20-10:00")
    assert forum.found("unavailable", morning(also=", chair: p-1"))


def parallel(hours: str) -> str:
    """That session, and one next door that p-1 chairs."""
    return f"""
        - parallel:
            garden:
              {morning()}
            library:
              - {{time: {hours}, title: Next door, chair: p-1}}
    """


@pytest.mark.parametrize(
    ("hours", "count"), [("09:20-10:00", 0), ("09:19-10:00", 1), ("09:20-10:01", 1)]
)
def test_who_has_two_items_may_have_a_role_elsewhere_between(
    forum: Forum, hours: str, count: int
) -> None:
    assert len(forum.found("double-booked", parallel(hours))) == count


def test_the_item_that_clashes_is_the_one_pointed_at(forum: Forum) -> None:
    (found,) = forum.found("double-booked", parallel("09:30-10:10"))
    assert found.message == (
        "`p-1` is chair of `Next door` and speaker of `Morning` at the same time"
    )
    assert pointed_at(found) == ["p-1", "p-1"]
    assert labels(found) == ["09:00-10:30 here"]


def test_the_way_between_two_items_and_back_takes_its_time(forum: Forum) -> None:
    """Both ways are too short: out of the first item, and back to the last."""
    for least, count in (("5m", 2), ("0m", 0)):
        rules = f"rules: {{walking-time: {{least: {least}}}}}\n"
        assert len(forum.found("walking-time", parallel("09:20-10:00"), more=rules)) == count


def test_who_interprets_two_items_rests_between(forum: Forum) -> None:
    assert forum.messages("interpreter-alone", morning("interpreter")) == []
    day = morning("interpreter", also=", interpreter: p-1")
    assert len(forum.messages("interpreter-alone", day)) == 1


def test_every_item_of_a_remote_speaker_is_looked_at(forum: Forum) -> None:
    """Bogotá is twelve hours behind: the last item begins at ten in the evening there."""
    with_rows(forum, attends="remote")
    assert forum.messages("remote-at-night", morning()) == [
        "`Morning` is at night, 22:00-07:00, where `p-1` takes part from"
    ]
    rules = "rules: {remote-at-night: {between: '21:20-22:00'}}\n"
    assert forum.messages("remote-at-night", morning(), more=rules) == []


class TestWhatStandsBesideTheProgramme:
    DAY = """
        - {title: Exhibition, beside: yes, time: 09:00-17:00, room: library, host: p-1}
        - {time: 09:00-10:00, title: Keynote, speaker: p-1}
    """

    def test_its_host_may_leave_it_to_speak(self, forum: Forum) -> None:
        assert forum.messages("double-booked", self.DAY) == []

    def test_nobody_is_late_for_it(self, forum: Forum) -> None:
        rules = "rules: {walking-time: {least: 10m}}\n"
        desk = "- {title: Desk, beside: yes, time: 10:00-11:00, room: garden, host: p-1}"
        day = f"{self.DAY.rstrip()}\n        {desk}"
        assert forum.messages("walking-time", day, more=rules) == []
        day = day.replace("Desk, beside: yes", "Desk")
        assert len(forum.messages("walking-time", day, more=rules)) == 1

    @pytest.mark.parametrize(
        ("away", "count"),
        [("2024-03-06 12:00-14:00", 0), ("2024-03-06 afternoon", 0), ("2024-03-06", 1)],
    )
    def test_its_host_is_missed_when_away_all_day(
        self, forum: Forum, away: str, count: int
    ) -> None:
        with_rows(forum, away=away)
        day = "\n".join(self.DAY.splitlines()[:2])
        assert len(forum.found("unavailable", day)) == count
