"""What the rules about people in sessions say, where they point, and where they keep silent."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedule.agendas import load_days, plan_of, slots_of

import planner
from planner.loading import Loaded
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.text.diagnostics import Diagnostic, Severity
from rules.forums import Forum, labels, people, pointed_at

ROSTER = "id,name,list consent"


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    """A forum without a roster."""
    return Forum(tmp_path)


class TestUnavailable:
    HEAD = "id,name,arrival,departure,attends,unavailable"
    THREE_DAYS = """
        days:
          - date: 2024-03-05
            sessions: [{time: 09:00-10:00, title: A, speaker: p-1}]
          - date: 2024-03-06
            sessions: [{time: 09:00-10:00, title: B, speaker: p-1}]
          - date: 2024-03-07
            sessions: [{time: 09:00-10:00, title: C, chair: p-1, speaker: p-1}]
    """

    def test_who_arrives_later_is_said_with_the_role_and_the_row(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,2024-03-07,,,")
        (found,) = forum.found(
            "unavailable", "- {time: 09:00-10:00, title: A, speaker: Ada, chair: p-1}"
        )
        assert found.severity is Severity.ERROR
        assert found.message == "`p-1` is chair of `A`, and arrives later"
        assert found.hint == "ask somebody else, move it, or correct `arrival` in the roster"
        assert pointed_at(found) == ["p-1", ""]
        assert labels(found) == ["the roster says so"]
        assert {"p-1", "a"} <= set(found.subjects)

    def test_no_date_and_no_name_of_the_roster_is_said(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada Mfano,2024-03-07,2024-03-08,,2024-03-06 until 12:00")
        found = forum.found("unavailable", self.THREE_DAYS)
        said = " ".join(f"{each.message} {each.hint} {labels(each)}" for each in found)
        assert "2024" not in said
        assert "12:00" not in said
        assert "Mfano" not in said

    def test_several_sessions_are_one_finding(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,2024-03-07,,,")
        (found,) = forum.found("unavailable", self.THREE_DAYS)
        assert found.message == "`p-1` has a role in `A` and 1 other session, and arrives later"
        assert labels(found) == ["the roster says so", "09:00-10:00 too"]

    def test_each_reason_is_a_finding(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,2024-03-06,2024-03-06,,2024-03-06")
        assert forum.messages("unavailable", self.THREE_DAYS) == [
            "`p-1` is speaker of `A`, and arrives later",
            "`p-1` is speaker of `B`, and cannot come then",
            "`p-1` is chair of `C`, and has left by then",
        ]

    def test_a_waiver_of_one_session_hides_no_other(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,2024-03-07,,,")
        waiver = "waivers: [{rule: unavailable, at: b, reason: by video, by: Maya}]\n"
        assert forum.messages("unavailable", self.THREE_DAYS, more=waiver) == [
            "`p-1` is speaker of `A`, and arrives later"
        ]

    def test_who_attends_from_afar_neither_arrives_nor_leaves(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,2024-03-06,2024-03-06,remote,")
        assert forum.messages("unavailable", self.THREE_DAYS) == []

    def test_who_is_on_no_roster_is_always_free(self, forum: Forum) -> None:
        assert forum.messages("unavailable", self.THREE_DAYS) == []

    def test_no_more_than_five_places_are_shown(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,2024-03-07,,,")
        sessions = "- {time: 09:00, title: S0, duration: 5m, host: p-1}\n" + "\n".join(
            f"- {{title: S{number}, duration: 5m, host: p-1}}" for number in range(1, 9)
        )
        (found,) = forum.found("unavailable", sessions)
        assert found.message.startswith("`p-1` has a role in `S0` and 8 other sessions")
        assert len(found.related) == 5

    @pytest.mark.parametrize(
        ("absence", "is_found"),
        [
            ("2024-03-06 09:00-10:00", False),
            ("2024-03-06 09:00-10:01", True),
            ("2024-03-06 10:20-11:00", False),
            ("2024-03-06 10:19-11:00", True),
        ],
    )
    def test_an_item_needs_somebody_for_its_time_only(
        self, forum: Forum, absence: str, *, is_found: bool
    ) -> None:
        forum.roster(self.HEAD, f"p-1,Ada,,,,{absence}")
        session = """
            - time: 09:30-11:00
              title: A
              items:
                - {title: First, duration: 30m}
                - {title: Second, duration: 20m, speaker: p-1}
                - {title: Third, duration: 40m}
        """
        assert bool(forum.messages("unavailable", session)) is is_found

    def test_where_an_item_has_no_time_the_whole_session_counts(self, forum: Forum) -> None:
        forum.roster(self.HEAD, "p-1,Ada,,,,2024-03-06 until 09:31")
        session = """
            - time: 09:30-11:00
              title: A
              items: [{title: First}, {title: Second, speaker: p-1}]
        """
        assert len(forum.messages("unavailable", session)) == 1

    def test_absences_are_on_the_clock_of_the_event_wherever_a_day_is_held(
        self, forum: Forum
    ) -> None:
        forum.roster(self.HEAD, "p-1,Ada,,,,2024-03-06 15:00-16:00")
        days = """
            days:
              - date: 2024-03-06
                venue: lisbon
                sessions:
                  - {time: 08:00-09:00, title: Then, speaker: p-1}
                  - {time: 15:00-16:00, title: Not then, speaker: p-1}
        """
        assert forum.messages("unavailable", days) == [
            "`p-1` is speaker of `Then`, and cannot come then"
        ]


class TestWalkingTime:
    MORE = "defaults: {room: hall, changeover: 10m}\n"
    DAY = """
        - time: 09:00-10:00
          title: A
          items:
            - {title: First, duration: 30m, speaker: Uwe}
            - {title: Second, duration: 30m, speakers: [Vera, Wanda]}
        - parallel:
            garden: [{time: 10:05-11:00, title: B, speakers: [Uwe, Wanda, Vera]}]
            library: [{time: 10:05-11:00, title: C}]
    """

    def test_all_who_have_to_hurry_are_one_finding(self, forum: Forum) -> None:
        (found,) = forum.found("walking-time", self.DAY, more=self.MORE)
        assert found.severity is Severity.WARNING
        assert found.message == (
            "`Vera` and `Wanda` have 5m between `A` in `Hall` and `B` in `Garden`"
        )
        assert found.hint == (
            "leave more time between the two, take another room, or ask somebody else"
        )
        assert pointed_at(found) == ["Vera", "Vera"]
        assert labels(found) == ["09:00-10:00 here"]

    def test_a_waiver_for_one_of_them_leaves_the_other(self, forum: Forum) -> None:
        forum.roster(ROSTER, "p-1,Vera,yes", "p-2,Wanda,yes", "p-3,Uwe,yes")
        waiver = "waivers: [{rule: walking-time, at: p-1, reason: runs, by: Maya}]\n"
        assert forum.messages("walking-time", self.DAY, more=self.MORE + waiver) == [
            "`Wanda` has 5m between `A` in `Hall` and `B` in `Garden`"
        ]

    def test_no_time_at_all(self, forum: Forum) -> None:
        day = self.DAY.replace("10:05", "10:00")
        (message,) = forum.messages("walking-time", day, more=self.MORE)
        assert message.startswith("`Vera` and `Wanda` have no time between `A`")

    @pytest.mark.parametrize(("least", "number"), [("5m", 0), ("6m", 1), ("0m", 0), ("36m", 2)])
    def test_an_agenda_says_how_long_the_way_takes(
        self, forum: Forum, least: str, number: int
    ) -> None:
        more = f"{self.MORE}rules: {{walking-time: {{least: {least}}}}}\n"
        found = forum.messages("walking-time", self.DAY, more=more)
        assert sum(message.count("Uwe") + message.count("Vera") for message in found) == number

    def test_without_a_changeover_rooms_are_side_by_side(self, forum: Forum) -> None:
        assert forum.messages("walking-time", self.DAY.replace("10:05", "10:00")) == []

    def test_who_attends_from_afar_does_not_walk(self, forum: Forum) -> None:
        forum.roster("id,name,attends", "p-1,Vera,remote", "p-2,Wanda,in person", "p-3,Uwe,remote")
        assert forum.messages("walking-time", self.DAY, more=self.MORE) == [
            "`Wanda` has 5m between `A` in `Hall` and `B` in `Garden`"
        ]

    def test_whom_the_roster_does_not_know_may_be_several(self, forum: Forum) -> None:
        forum.roster(ROSTER, "p-1,Uwe,yes")
        assert forum.messages("walking-time", self.DAY, more=self.MORE) == []

    def test_in_two_places_at_once_is_another_rules(self, forum: Forum) -> None:
        day = """
            - parallel:
                garden: [{time: 09:00-10:00, title: A, speaker: Uwe}]
                library: [{time: 09:30-11:00, title: B, speaker: Uwe}]
        """
        assert forum.messages("walking-time", day, more=self.MORE) == []

    @pytest.mark.parametrize(("start", "number"), [("10:29", 1), ("10:30", 0)])
    def test_from_one_venue_to_another_is_half_an_hour(
        self, forum: Forum, start: str, number: int
    ) -> None:
        day = f"""
            - {{time: 09:00-10:00, title: A, speaker: Uwe}}
            - {{time: {start}-11:00, title: B, room: gallery, speaker: Uwe}}
        """
        found = forum.messages("walking-time", day)
        assert found == ["`Uwe` has 29m between `A` in `Hall` and `B` in `Gallery`"][:number]

    def test_a_venue_stands_for_a_room_that_nobody_named(self, forum: Forum) -> None:
        days = """
            days:
              - date: 2024-03-06
                venue: lisbon
                sessions:
                  - {time: 09:00-10:00, title: A, room: gallery, speaker: Uwe}
                  - {time: 10:10-11:00, title: B, speaker: Uwe}
        """
        assert forum.messages("walking-time", days) == [
            "`Uwe` has 10m between `A` in `Gallery` and `B` in `Studio`"
        ]

    @pytest.mark.parametrize("room", ["", "room: hall, "])
    def test_where_no_other_room_is_known_nobody_walks(self, forum: Forum, room: str) -> None:
        day = f"""
            - {{time: 09:00-10:00, title: A, {room}speaker: Uwe}}
            - {{time: 10:00-11:00, title: B, {room}speaker: Uwe}}
        """
        more = "defaults: {changeover: 10m}\n"
        assert forum.messages("walking-time", day, more=more) == []

    def test_on_a_day_that_is_out_of_order_nothing_is_concluded(self, forum: Forum) -> None:
        day = """
            - {time: 09:00-10:30, title: Z}
            - {time: 10:00-11:00, title: A, speaker: Uwe}
            - parallel:
                garden: [{time: 11:00-12:00, title: B, speaker: Uwe}]
        """
        assert forum.messages("walking-time", day, more=self.MORE) == []
        in_order = day.replace("-10:30", "-10:00")
        assert len(forum.messages("walking-time", in_order, more=self.MORE)) == 1

    @pytest.mark.parametrize("kind", ["break", "registration", "reception"])
    def test_whoever_is_on_their_feet_comes_and_goes(self, forum: Forum, kind: str) -> None:
        day = f"""
            - {{time: 09:00-10:00, title: A, type: {kind}, room: garden, host: Uwe}}
            - {{time: 10:00-11:00, title: B, host: Uwe}}
        """
        assert forum.messages("walking-time", day, more=self.MORE) == []


class TestChairIsSpeaker:
    def test_it_is_said_with_both_roles(self, forum: Forum) -> None:
        (found,) = forum.found(
            "chair-is-speaker", "- {time: 09:00-10:00, title: A, chair: Uwe, speakers: [Vera, Uwe]}"
        )
        assert found.severity is Severity.ADVICE
        assert found.message == "`Uwe` is chair of `A`, and speaker in it too"
        assert found.hint == "ask somebody else to be chair"
        assert pointed_at(found) == ["Uwe", "Uwe"]
        assert labels(found) == ["chair here"]

    def test_two_names_of_one_person_are_one(self, forum: Forum) -> None:
        forum.roster(ROSTER, "p-1,Ada,yes", "p-2,Ben,yes")
        (found,) = forum.found(
            "chair-is-speaker",
            "- {time: 09:00-10:00, title: A, moderator: Ada, panellists: [p-1, p-2]}",
        )
        assert found.message == "`p-1` is moderator of `A`, and panellist in it too"
        assert {"p-1"} <= set(found.subjects)

    def test_where_all_who_lead_speak_each_is_said(self, forum: Forum) -> None:
        session = "- {time: 09:00-10:00, title: A, chair: U, moderator: V, panellists: [U, V, W]}"
        assert len(forum.messages("chair-is-speaker", session)) == 2

    @pytest.mark.parametrize(
        "fields",
        [
            "chair: Uwe, speaker: Uwe",
            "chair: Uwe, moderator: Vera, speakers: [Uwe, Wanda]",
            "chair: Uwe, speakers: [Vera, Wanda]",
            "facilitator: Uwe, speakers: [Uwe, Vera]",
            "chair: TBC, speakers: [TBC, Vera]",
            "type: opening, chair: Uwe, speakers: [Uwe, Vera]",
            "type: closing, chair: Uwe, speakers: [Uwe, Vera]",
            "speaker: Vera, chair: Uwe, items: [{title: Welcome, speaker: Uwe}]",
            "speakers: [Uwe, Vera]",
        ],
    )
    def test_what_it_is_not(self, forum: Forum, fields: str) -> None:
        session = f"- {{time: 09:00-10:00, title: A, {fields}}}"
        assert forum.messages("chair-is-speaker", session) == []

    def test_a_type_that_could_not_be_read_may_be_an_opening(self) -> None:
        loaded = load_days("""
            - date: 2024-03-06
              sessions:
                - {time: 09:00-10:00, title: A, type: x, chair: Uwe, speakers: [Uwe, Vera]}
        """)
        assert [one.code for one in planner.check(loaded)] == ["unknown-type"]


class TestTooManyRoles:
    @staticmethod
    def day(number: int, fields: str = "host: Uwe", date: str = "2024-03-06") -> str:
        first, *rest = range(number)
        sessions = [f"{{time: 09:00, title: S{first}, duration: 5m, {fields}}}"]
        sessions += [f"{{title: S{each}, duration: 5m, {fields}}}" for each in rest]
        return f"  - {{date: {date}, sessions: [{', '.join(sessions)}]}}\n"

    def test_the_first_that_is_too_many_is_pointed_at(self, forum: Forum) -> None:
        (found,) = forum.found("too-many-roles", "days:\n" + self.day(6))
        assert found.severity is Severity.ADVICE
        assert found.message == "`Uwe` has roles in 6 sessions on 2024-03-06"
        assert found.hint == "ask somebody else to take one of them"
        assert labels(found) == [
            "09:00-09:05 here",
            "09:05-09:10 here",
            "09:10-09:15 here",
            "09:15-09:20 here",
            "09:25-09:30 here",
        ]

    def test_a_person_is_said_once_on_the_fullest_day(self, forum: Forum) -> None:
        days = (
            f"days:\n{self.day(5)}{self.day(7, date='2024-03-07')}"
            f"{self.day(6, date='2024-03-08')}{self.day(4, date='2024-03-09')}"
        )
        assert forum.messages("too-many-roles", days) == [
            "`Uwe` has roles in 7 sessions on 2024-03-07, and has too many on 2 other days"
        ]

    @pytest.mark.parametrize(
        ("number", "most", "is_found"), [(4, 4, False), (5, 4, True), (1, 0, True), (5, 5, False)]
    )
    def test_an_agenda_says_how_many_are_too_many(
        self, forum: Forum, number: int, most: int, *, is_found: bool
    ) -> None:
        more = f"rules: {{too-many-roles: {{most: {most}}}}}\n"
        assert bool(forum.messages("too-many-roles", "days:\n" + self.day(number), more=more)) is (
            is_found
        )

    @pytest.mark.parametrize("fields", ["interpreter: Uwe", "type: break, host: Uwe", "host: TBC"])
    def test_what_does_not_count(self, forum: Forum, fields: str) -> None:
        assert forum.messages("too-many-roles", "days:\n" + self.day(9, fields)) == []

    def test_an_interpreter_who_speaks_too_does(self, forum: Forum) -> None:
        fields = "interpreter: Uwe, speaker: Uwe"
        assert len(forum.messages("too-many-roles", "days:\n" + self.day(5, fields))) == 1


class TestUnconfirmed:
    def test_one_role_and_one_person(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada,yes", "p-2,Ben,no")
        empty, waiting = forum.found(
            "unconfirmed", "- {time: 09:00-10:00, title: A, speakers: [TBC, p-1], chair: Ben}"
        )
        assert empty.severity is Severity.ADVICE
        assert (empty.message, empty.hint) == (
            "1 role is still to be filled", "write who it is once they have agreed"
        )  # fmt: skip
        assert pointed_at(empty) == ["TBC"]
        assert waiting.message == "`p-2` has a role and has not confirmed"
        assert waiting.hint == "fill in `confirmed` in the roster once they have answered"
        assert pointed_at(waiting) == ["Ben"]
        assert {"p-2"} <= set(waiting.subjects)

    def test_of_many_five_are_named_and_five_more_places_shown(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", *people(8, "no"), "p-9,Zoe,yes")
        speakers = ", ".join(f"p-{number}" for number in range(1, 9))
        (found,) = forum.found(
            "unconfirmed", f"- {{time: 09:00-10:00, title: A, speakers: [{speakers}]}}"
        )
        assert found.message == (
            "`p-1`, `p-2`, `p-3`, `p-4`, `p-5` and 3 more have roles and have not confirmed"
        )
        assert len(found.related) == 5

    def test_who_has_not_answered_where_others_have(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada,yes", "p-2,Ben,")
        session = "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2]}"
        assert forum.messages("unconfirmed", session) == ["`p-2` has a role and has not confirmed"]

    def test_where_nobody_was_asked_nothing_is_concluded(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada,", "p-2,Ben,")
        assert forum.messages("unconfirmed", "- {time: 09:00-10:00, title: A, chair: p-2}") == []

    def test_nobody_asks_a_team_or_concludes_from_what_cannot_be_read(self, forum: Forum) -> None:
        rows = ("p-1,Ada,yes", "p-2,Ben,who knows", "desk,Help desk,")
        forum.roster("id,name,confirmed", *rows, "p-3,Cy,")
        found = forum.found(
            "unconfirmed",
            "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2, p-3], host: desk}",
            more="teams: {desk: Help desk}\n",
            is_whole=False,
        )
        assert [each.message for each in found] == ["`p-3` has a role and has not confirmed"]

    def test_a_waiver_for_one_leaves_the_others(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada,no", "p-2,Ben,no", "p-3,Cy,yes")
        waiver = "waivers:\n  - {rule: unconfirmed, at: [Ada, b], reason: always comes, by: Maya}\n"
        day = """
            - {time: 09:00-10:00, title: A, speakers: [p-1, p-2, TBC]}
            - {title: B, duration: 10m, speaker: TBC}
        """
        assert forum.messages("unconfirmed", day, more=waiver) == [
            "`p-2` has a role and has not confirmed",
            "1 role is still to be filled",
        ]


class TestDeclined:
    SESSION = "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2], chair: p-3}"

    def test_it_is_more_than_no_answer(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada,declined", "p-2,Ben,no", "p-3,Cy,yes")
        (found,) = forum.found("declined", self.SESSION)
        assert found.severity is Severity.WARNING
        assert found.message == "`p-1` has declined and still has a role"
        assert found.hint == "ask somebody else, or correct `confirmed` in the roster"
        assert pointed_at(found) == ["p-1"]
        assert {"p-1"} <= set(found.subjects)
        assert forum.messages("unconfirmed", self.SESSION) == [
            "`p-2` has a role and has not confirmed"
        ]

    def test_several_are_one_finding_at_the_first_role_of_each(self, forum: Forum) -> None:
        forum.roster("id,name,confirmed", "p-1,Ada,Regrets", "p-2,Ben,annulé", "p-3,Cy,yes")
        day = self.SESSION + "\n- {title: B, duration: 10m, speaker: p-1}"
        (found,) = forum.found("declined", day)
        assert found.message == "`p-1` and `p-2` have declined and still have roles"
        assert pointed_at(found) == ["p-1", "p-2"]
        assert labels(found) == ["09:00-10:00 here"]

    def test_who_has_no_role_may_decline(self, forum: Forum) -> None:
        forum.roster(
            "id,name,confirmed", "p-1,Ada,yes", "p-2,Ben,no", "p-3,Cy,yes", "p-4,D,declined"
        )
        assert forum.messages("declined", self.SESSION) == []


class TestOneSidedPanel:
    HEAD = "id,name,organisation,country,gender"
    ROWS = (
        "p-1,Ada,Trust,Kenya,f",
        "p-2,Ben,Trust,Kenya,f",
        "p-3,Cy,Trust,Kenya,F",
        "p-4,Di,Other,Uganda,m",
    )
    PANEL = (
        "- {time: 09:00-10:00, title: A, type: panel, moderator: p-4, panellists: [p-1, p-2, p-3]}"
    )

    def test_all_that_they_have_in_common_is_one_finding(self, forum: Forum) -> None:
        (found,) = forum.roster(self.HEAD, *self.ROWS).found("one-sided-panel", self.PANEL)
        assert found.severity is Severity.ADVICE
        assert found.message == (
            "all 3 who speak on `A` are from one country and from one organisation"
        )
        assert found.hint == "ask somebody who sees it from another side"
        assert pointed_at(found) == ["A"]

    def test_neither_a_person_nor_a_gender_is_named(self, forum: Forum) -> None:
        (found,) = forum.roster(self.HEAD, *self.ROWS).found("one-sided-panel", self.PANEL)
        assert not any(word in found.message for word in ("p-", "female", "Kenya", "Trust"))
        assert not {"p-1", "p-2", "p-3", "Ada"} & set(found.subjects)

    @pytest.mark.parametrize(
        ("rule", "number"),
        [
            ("{fields: gender}", 0),
            ("{fields: []}", 0),
            ("{least: 4}", 0),
            ("{least: 3, fields: [country]}", 1),
        ],
    )
    def test_an_agenda_says_what_counts(self, forum: Forum, rule: str, number: int) -> None:
        more = f"rules: {{one-sided-panel: {rule}}}\n"
        forum.roster(self.HEAD, *self.ROWS)
        assert len(forum.messages("one-sided-panel", self.PANEL, more=more)) == number

    def test_one_person_alone_is_no_side(self, forum: Forum) -> None:
        more = "rules: {one-sided-panel: {least: 1}}\n"
        forum.roster(self.HEAD, *self.ROWS)
        panel = "- {time: 09:00-10:00, title: A, type: panel, panellists: [p-1]}"
        assert forum.messages("one-sided-panel", panel, more=more) == []

    @pytest.mark.parametrize(
        ("row", "shared"),
        [
            ("p-3,Cy,Trust,Kenya,", "from one country and from one organisation"),
            ("p-3,Cy,,,f", ""),
            ("p-3,Cy,Trust,Uganda,f", "from one organisation"),
            ("p-3,Cy,Trust Ltd,Uganda,m", ""),
        ],
    )
    def test_it_is_said_only_where_it_is_known_of_each(
        self, forum: Forum, row: str, shared: str
    ) -> None:
        forum.roster(self.HEAD, *self.ROWS[:2], row, self.ROWS[3])
        found = forum.messages("one-sided-panel", self.PANEL)
        assert found == ([f"all 3 who speak on `A` are {shared}"] if shared else [])

    def test_of_whom_nothing_is_known_nothing_is_said(self, forum: Forum) -> None:
        nothing = [f"p-{number},N{number},,," for number in (1, 2, 3)]
        forum.roster(self.HEAD, *nothing, "p-4,Di,Trust,Kenya,f", "p-5,Ed,Other,Uganda,m")
        assert forum.messages("one-sided-panel", self.PANEL) == []

    def test_where_all_are_alike_a_panel_cannot_differ(self, forum: Forum) -> None:
        forum.roster(self.HEAD, *self.ROWS[:3], "p-4,Di,Trust,Kenya,m")
        assert forum.messages("one-sided-panel", self.PANEL) == []

    @staticmethod
    def panels(forum: Forum, sizes: tuple[int, ...], genders: str) -> list[Diagnostic]:
        """What is found where so many speak on each panel, of these genders in a row."""
        forum.roster("id,name,gender", *(f"p-{n},N,{word}" for n, word in enumerate(genders)))
        sessions, first = [], 0
        for number, size in enumerate(sizes):
            ids = ", ".join(f"p-{n}" for n in range(first, first + size))
            time = f"time: '{9 + number:02}:00', duration: 30m"
            sessions.append(f"- {{{time}, title: Panel {number}, panellists: [{ids}]}}")
            first += size
        return forum.found("one-sided-panel", "\n".join(sessions))

    @pytest.mark.parametrize("genders", ["fffffmmmmmm", "fffffmfmfmf", "fmfmfmmmmmm"])
    def test_gender_is_said_of_the_panels_and_of_none_of_them(
        self, forum: Forum, genders: str
    ) -> None:
        (found,) = self.panels(forum, (5, 5), genders)
        assert found.message == "at some panels all who speak are of one gender"
        assert found.hint == (
            "look at the panels together, and ask somebody who sees it from another side"
        )
        assert (found.subjects, found.related) == (("event",), ())

    @pytest.mark.parametrize(
        ("sizes", "genders"),
        [((5, 5), "fmfffmmfmm"), ((4, 5), "fffffmmmm"), ((10,), "ffffffffffm"), ((), "fm")],
    )
    def test_gender_is_not_said_where_it_would_tell(
        self, forum: Forum, sizes: tuple[int, ...], genders: str
    ) -> None:
        assert self.panels(forum, sizes, genders) == []

    @pytest.mark.parametrize("who", ["[p-1, p-2, TBC]", "[p-1, p-2, p-3, The Minister]"])
    def test_whom_nobody_knows_may_see_it_otherwise(self, forum: Forum, who: str) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        panel = f"- {{time: 09:00-10:00, title: A, type: panel, panellists: {who}}}"
        assert forum.messages("one-sided-panel", panel) == []

    def test_only_panels_count(self, forum: Forum) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        talk = self.PANEL.replace("type: panel", "type: presentation")
        assert forum.messages("one-sided-panel", talk) == []


class TestInterpreterAlone:
    def test_it_is_said_for_how_long(self, forum: Forum) -> None:
        (found,) = forum.found(
            "interpreter-alone", "- {time: 09:00-09:40, title: A, speaker: Uwe, interpreter: Uwe}"
        )
        assert found.severity is Severity.WARNING
        assert found.message == "`Uwe` interprets alone for 40m, 09:00-09:40"
        assert found.hint == "add a second interpreter, or a pause of 10m"
        assert pointed_at(found) == ["Uwe"]

    def test_an_interpreter_is_said_once_at_the_longest(self, forum: Forum) -> None:
        found = forum.found(
            "interpreter-alone",
            """
            - {time: 09:00-09:40, title: A, interpreter: Uwe}
            - {time: 10:00-11:00, title: B, interpreter: Uwe}
            - {time: 11:10-11:41, title: C, interpreter: Uwe}
            """,
        )
        assert [each.message for each in found] == [
            "`Uwe` interprets alone for 1h, 10:00-11:00, and too long 2 other times"
        ]
        assert labels(found[0]) == ["09:00-09:40", "11:10-11:41"]

    def test_a_waiver_of_one_session_hides_no_other(self, forum: Forum) -> None:
        waiver = "waivers: [{rule: interpreter-alone, at: b, reason: a film, by: Maya}]\n"
        day = """
            - {time: 09:00-09:40, title: A, interpreter: Uwe}
            - {time: 10:00-11:00, title: B, interpreter: Uwe}
        """
        assert forum.messages("interpreter-alone", day, more=waiver) == [
            "`Uwe` interprets alone for 40m, 09:00-09:40"
        ]

    @pytest.mark.parametrize(("start", "is_one"), [("09:29", True), ("09:30", False)])
    def test_sessions_that_follow_one_another_are_one_stretch(
        self, forum: Forum, start: str, *, is_one: bool
    ) -> None:
        day = f"""
            - {{time: 09:00-09:20, title: A, interpreter: Uwe}}
            - {{time: {start}-09:50, title: B, interpreter: Uwe}}
        """
        assert bool(forum.messages("interpreter-alone", day)) is is_one

    def test_an_agenda_says_how_long_and_what_a_pause_is(self, forum: Forum) -> None:
        day = """
            - {time: 09:00-09:30, title: A, interpreter: Uwe}
            - {time: 09:40-10:00, title: B, interpreter: Uwe}
        """
        more = "rules: {interpreter-alone: {longest: 29m, pause: 15m}}\n"
        (found,) = forum.found("interpreter-alone", day, more=more)
        assert found.message == "`Uwe` interprets alone for 1h, 09:00-10:00"
        assert found.hint == "add a second interpreter, or a pause of 15m"

    @pytest.mark.parametrize(
        "who", ["[Uwe, Vera]", "[Uwe, TBC]", "[TBC]", "[]"], ids=["two", "one to come", "", "none"]
    )
    def test_two_take_turns_and_nobody_is_not_alone(self, forum: Forum, who: str) -> None:
        session = f"- {{time: 09:00-10:00, title: A, chair: Zoe, interpreters: {who}}}"
        assert forum.messages("interpreter-alone", session) == []

    def test_whom_the_roster_does_not_know_may_be_a_team(self, forum: Forum) -> None:
        forum.roster(ROSTER, "p-1,Ada,yes")
        session = "- {time: 09:00-10:00, title: A, chair: p-1, interpreter: The booth}"
        assert forum.messages("interpreter-alone", session) == []

    def test_items_in_which_they_work_count_and_pauses_do_not(self, forum: Forum) -> None:
        session = """
            - time: 09:00-11:00
              title: A
              items:
                - {title: First, duration: 20m}
                - {title: Second, duration: 20m, interpreter: Uwe}
                - {title: Coffee, duration: 10m}
                - {title: Third, duration: 40m, interpreter: Uwe}
                - {title: Fourth, duration: 30m}
        """
        assert forum.messages("interpreter-alone", session) == [
            "`Uwe` interprets alone for 40m, 09:50-10:30"
        ]

    def test_whoever_interprets_at_coffee_only_has_a_pause(self, forum: Forum) -> None:
        items = "[{title: Talk, duration: 1h}, {title: Coffee, duration: 1h, interpreter: Uwe}]"
        session = f"- {{time: 09:00-11:00, title: A, items: {items}}}"
        assert forum.messages("interpreter-alone", session) == []


class TestInterpretationMissing:
    HEAD = "id,name,languages"
    ROWS = (
        "p-1,Ada,en",
        "p-2,Ben,km",
        'p-3,Cy,"km, lo"',
        "p-4,Di,lo",
        "p-5,Ed,",
        'i-1,Fay,"en, fr"',
        'i-2,Gil,"fr, km, lo"',
        "i-3,Hal,",
    )
    EVENT = "languages: [en]\n"

    def test_they_are_counted_by_language(self, forum: Forum) -> None:
        (found,) = forum.roster(self.HEAD, *self.ROWS[:5]).found(
            "interpretation-missing",
            "- {time: 09:00-10:00, title: A}\n- {title: B, languages: [en], duration: 10m}",
            event=self.EVENT,
        )
        assert found.severity is Severity.WARNING
        assert found.message == (
            "3 participants who do not speak English are expected at `A` and 1 other session, and "
            "nobody interprets for them: 2 speak Khmer and 1 Lao"
        )
        assert found.hint == "add `interpreters: […]`, or say under `attendance` who it is for"
        assert pointed_at(found) == ["A", "B"]
        assert labels(found) == ["10:00-10:10 here"]

    def test_no_participant_is_named(self, forum: Forum) -> None:
        (found,) = forum.roster(self.HEAD, *self.ROWS[:2]).found(
            "interpretation-missing", "- {time: 09:00-10:00, title: A}", event=self.EVENT
        )
        assert found.message == (
            "1 participant who does not speak English is expected at `A`, and nobody interprets "
            "for them: 1 speaks Khmer"
        )
        assert set(found.subjects) == {"a", "2024-03-06"}

    def test_each_set_of_languages_is_a_finding_at_its_languages(self, forum: Forum) -> None:
        found = forum.roster(self.HEAD, *self.ROWS[:2]).found(
            "interpretation-missing",
            """
            - {time: 09:00-09:30, title: A, languages: [en, fr]}
            - {title: B, duration: 10m, languages: [fr, en]}
            - {title: C, duration: 10m, languages: fr}
            """,
            event=self.EVENT,
        )
        assert [pointed_at(each) for each in found] == [["[en, fr]", "B"], ["fr"]]
        assert "do not speak French are expected" in found[1].message

    def test_a_waiver_of_one_session_hides_no_other(self, forum: Forum) -> None:
        waiver = "waivers: [{rule: interpretation-missing, at: a, reason: signs, by: Maya}]\n"
        (message,) = forum.roster(self.HEAD, *self.ROWS[:2]).messages(
            "interpretation-missing",
            "- {time: 09:00-10:00, title: A}\n- {title: B, duration: 10m}",
            event=self.EVENT,
            more=waiver,
        )
        assert "expected at `B`," in message

    @pytest.mark.parametrize(
        ("interpreters", "left_out"),
        [
            ("[i-1]", True),  # into French, which nobody needs
            ("[i-2]", True),  # does not hear what is said in English
            ("[i-2, i-1]", False),  # one hears the other
            ("[i-3]", False),
            ("[TBC]", False),
            ("[The booth]", False),
        ],
    )
    def test_who_is_reached(self, forum: Forum, interpreters: str, *, left_out: bool) -> None:
        found = forum.roster(self.HEAD, *self.ROWS).messages(
            "interpretation-missing",
            f"- {{time: 09:00-10:00, title: A, interpreters: {interpreters}, attendance: [p-2]}}",
            event=self.EVENT,
        )
        assert bool(found) is left_out

    @pytest.mark.parametrize("spoken", ["pt", "pt-BR", "pt-PT"])
    def test_a_variety_of_a_language_is_that_language(self, forum: Forum, spoken: str) -> None:
        forum.roster(self.HEAD, "p-1,Ada,pt-BR")
        session = f"- {{time: 09:00-10:00, title: A, languages: {spoken}}}"
        assert forum.messages("interpretation-missing", session) == []

    @pytest.mark.parametrize(
        ("fields", "event"),
        [
            ("", ""),
            ("type: break", EVENT),
            ("type: reception", EVENT),
            ("attendance: [p-1, p-5]", EVENT),
        ],
        ids=["no languages", "a pause", "on their feet", "who speaks it or did not say"],
    )
    def test_what_it_is_not(self, forum: Forum, fields: str, event: str) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        session = f"- {{time: 09:00-10:00, title: A, {fields}}}"
        assert forum.messages("interpretation-missing", session, event=event) == []

    def test_what_people_choose_they_understand(self, forum: Forum) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        block = "- parallel: {garden: [{time: 09:00-10:00, title: A}]}"
        assert forum.messages("interpretation-missing", block, event=self.EVENT) == []

    @pytest.mark.parametrize("broken", ["languages: zzz", "interpreter: {}"])
    def test_what_could_not_be_read_may_have_helped(self, forum: Forum, broken: str) -> None:
        forum.roster(self.HEAD, *self.ROWS)
        session = f"- {{time: 09:00-10:00, title: A, {broken}}}"
        assert not forum.found("interpretation-missing", session, event=self.EVENT, is_whole=False)
        assert forum.found("interpretation-missing", session.replace(broken, ""), event=self.EVENT)


class TestRolesThatAreNeeded:
    @pytest.mark.parametrize(
        ("rule", "fields", "message"),
        [
            ("{keynote: speaker}", "type: keynote, host: Uwe", "`A` has no speaker"),
            ("{keynote: [speaker, host]}", "type: keynote, host: Uwe", None),
            ("{panel: [rapporteur]}", "type: panel, moderator: Uwe", "`A` has no rapporteur"),
            ("{panel: []}", "type: panel, panellist: Uwe", None),
            ("{keynote: speaker}", "type: panel, panellist: Uwe", "`A` has no moderator"),
            ("{site-visit: host}", "type: break, chair: Uwe", None),
        ],
    )
    def test_an_agenda_says_which(
        self, forum: Forum, rule: str, fields: str, message: str | None
    ) -> None:
        found = forum.messages(
            "role-missing",
            f"- {{time: 09:00-10:00, title: A, {fields}}}",
            more=f"rules: {{role-missing: {rule}}}\n",
        )
        assert found == ([message] if message else [])

    def test_a_word_that_is_no_role_is_a_mistake(self) -> None:
        text = "rules: {role-missing: {panel: president}}"
        loaded = load_days("- {date: 2024-03-06}", defaults=f"{{}}\n{text}")
        assert [each.code for each in loaded.diagnostics] == ["wrong-type"]

    def test_a_field_that_could_not_be_read_may_have_been_it(self) -> None:
        text = "rules: {role-missing: {keynote: speaker}}"
        day = """
            - date: 2024-03-06
              sessions: [{time: 09:00-10:00, title: A, type: keynote, host: Uwe, speakers: {}}]
        """
        found = planner.check(load_days(day, defaults=f"{{}}\n{text}"))
        assert [each.code for each in found] == ["wrong-type"]


class TestWaiversOfPeople:
    """A waiver can name a person whom a finding is about, and hides nobody else."""

    PARALLEL = """
        - parallel:
            garden: [{time: 09:00-10:00, title: A, FIELDS}]
            library: [{time: 09:00-10:00, title: B, FIELDS}]
    """

    @pytest.mark.parametrize("place", ["p-2", "Ben"])
    def test_who_may_be_in_two_places(self, forum: Forum, place: str) -> None:
        forum.roster(ROSTER, "p-1,Ada,yes", "p-2,Ben,yes")
        day = self.PARALLEL.replace("FIELDS", "speakers: [p-1, p-2]")
        waiver = f"waivers: [{{rule: double-booked, at: {place}, reason: walks, by: Maya}}]\n"
        (message,) = forum.messages("double-booked", day, more=waiver)
        assert message.startswith("`p-1` is ")

    def test_who_may_be_expected_twice(self, forum: Forum) -> None:
        forum.roster(ROSTER, *people(3, "yes"))
        day = self.PARALLEL.replace("FIELDS", "attendance: all")
        waiver = "waivers: [{rule: expected-twice, at: p-2, reason: walks, by: Maya}]\n"
        assert forum.messages("expected-twice", day, more=waiver) == [
            "2 participants (p-1 and p-3) are expected at `A` and at `B` at the same time"
        ]

    def test_all_can_be_named(self, forum: Forum) -> None:
        forum.roster(ROSTER, *people(2, "yes"))
        day = self.PARALLEL.replace("FIELDS", "attendance: all")
        waiver = "waivers: [{rule: expected-twice, at: [p-1, p-2], reason: walk, by: Maya}]\n"
        assert forum.messages("expected-twice", day, more=waiver) == []

    def test_a_waiver_of_a_session_is_for_all_of_it(self, forum: Forum) -> None:
        forum.roster(ROSTER, *people(3, "yes"))
        day = self.PARALLEL.replace("FIELDS", "attendance: all")
        waiver = "waivers: [{rule: expected-twice, at: b, reason: open doors, by: Maya}]\n"
        assert forum.messages("expected-twice", day, more=waiver) == []


# Properties

BEGINS = datetime(2024, 3, 6, 9, tzinfo=UTC)
CLOCKS = st.integers(0, 40).map(lambda step: BEGINS + timedelta(minutes=5 * step))
STRETCHES = st.lists(
    st.tuples(CLOCKS, st.sampled_from([5, 20, 45]), st.booleans()), min_size=1, max_size=6
)


def side_by_side(sessions: list[str], defaults: str = "{room: ballroom}") -> Loaded:
    """A day of sessions that may overlap in any way: each is a strand of its own."""
    strands = ", ".join(f"s{number}: [{session}]" for number, session in enumerate(sessions))
    day = f"- {{date: 2024-03-06, sessions: [{{parallel: {{{strands}}}}}]}}"
    loaded = load_days(day, zone="UTC", defaults=defaults)
    assert loaded.diagnostics == ()
    assert len(slots_of(loaded)) == len(sessions)
    return loaded


@given(STRETCHES)
@settings(deadline=None, max_examples=60)
def test_who_interprets_alone_for_long_is_found_by_looking_at_every_minute(
    drawn: list[tuple[datetime, int, bool]],
) -> None:
    """interpreter-alone: from one pause of ten minutes to the next are more than thirty."""
    loaded = side_by_side(
        [
            f"{{time: {start:%H:%M}, title: S, duration: {minutes}m, "
            f"interpreters: [Uwe{', Vera' if has_help else ''}]}}"
            for start, minutes, has_help in drawn
        ]
    )
    working = sorted(
        {
            start + timedelta(minutes=minute)
            for start, minutes, has_help in drawn
            for minute in range(minutes if not has_help else 0)
        }
    )
    runs = [working[:1]] if working else []
    for before, minute in pairwise(working):
        if minute - before > timedelta(minutes=10):
            runs.append([])
        runs[-1].append(minute)
    too_long = [run for run in runs if run[-1] - run[0] >= timedelta(minutes=30)]
    found = list(RULE_BY_CODE["interpreter-alone"].findings(plan_of(loaded), Context()))
    assert len(found) == bool(too_long)
    assert sum(1 + len(each.related) for each in found) == len(too_long)


@given(STRETCHES)
@settings(deadline=None, max_examples=60)
def test_who_has_to_hurry_is_found_by_looking_at_each_session_and_the_next(
    drawn: list[tuple[datetime, int, bool]],
) -> None:
    """walking-time: two sessions of a person in two rooms, less than ten minutes apart."""
    loaded = side_by_side(
        [
            f"{{time: {start:%H:%M}, title: S, duration: {minutes}m, "
            f"room: {'garden' if is_garden else 'library'}, speaker: Uwe}}"
            for start, minutes, is_garden in drawn
        ],
        defaults="{room: ballroom, changeover: 10m}",
    )
    in_turn = sorted(
        ((start, start + timedelta(minutes=minutes), room) for start, minutes, room in drawn),
        key=lambda each: each[:2],
    )
    hurried = [
        (first, second)
        for first, second in pairwise(in_turn)
        if first[2] is not second[2]
        and timedelta(0) <= second[0] - first[1] < timedelta(minutes=10)
    ]
    found = list(RULE_BY_CODE["walking-time"].findings(plan_of(loaded), Context()))
    assert len(found) == len(hurried)


class TestNamedTwice:
    def test_a_name_and_an_id_are_one_person(self, forum: Forum) -> None:
        forum.roster("id,name", "p-1,Ada Mfano", "p-2,Binh Mfano")
        (found,) = forum.found(
            "named-twice", "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2, Ada Mfano]}"
        )
        assert found.severity is Severity.WARNING
        assert found.message == "`Ada Mfano` is named twice as speaker"
        assert found.hint == "write who else was meant, or take it out"
        assert pointed_at(found) == ["Ada Mfano", "p-1"]
        assert "p-1" in found.subjects

    def test_a_day_of_several_dates_is_written_once(self, forum: Forum) -> None:
        days = """
            days:
              - dates: [2024-03-06, 2024-03-07]
                sessions: [{time: 09:00-10:00, title: A, speakers: [Ada, ada]}]
        """
        assert forum.messages("named-twice", days) == ["`ada` is named twice as speaker"]
