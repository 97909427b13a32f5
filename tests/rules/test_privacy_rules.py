"""What the rules about privacy and safeguarding say, and above all what they do not."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from schedule.agendas import load_days, plan_of

import planner
from planner.checking import check, examine
from planner.loading import load_text
from planner.rules.rule import Context
from planner.rules.table import RULE_BY_CODE
from planner.schedule.plan import Plan
from planner.text.diagnostics import Severity
from planner.text.render import as_json, as_text
from planner.text.source import Source
from rules.forums import Forum, labels, people, pointed_at

ABOUT_MINORS = ("minor-without-consent", "minors-unaccompanied", "minor-named")


@pytest.fixture
def forum(tmp_path: Path) -> Forum:
    """A forum without a roster."""
    return Forum(tmp_path)


class TestPersonalData:
    @staticmethod
    def held(forum: Forum, text: str, more: str = "") -> list[str]:
        """What one description is found to hold."""
        session = f"- {{time: 09:00-10:00, title: A, description: '{text}'}}"
        start = "this text, which others read, holds "
        messages = forum.messages("personal-data-in-agenda", session, more=more)
        return [message.removeprefix(start) for message in messages]

    def test_what_was_found_is_not_repeated(self, forum: Forum) -> None:
        (found,) = forum.found(
            "personal-data-in-agenda",
            "- {time: 09:00-10:00, title: A, objective: Ask ada@example.org}",
        )
        assert found.severity is Severity.WARNING
        assert found.message == "this text, which others read, holds an e-mail address"
        assert found.hint == (
            "take it out, or move it to the session's `notes`, which only the team reads"
        )
        assert pointed_at(found) == ["Ask ada@example.org"]

    @pytest.mark.parametrize(
        "text",
        [
            "Ask ada@example.org.",
            "Ask <ada@example.org>, please",
            "mailto:ada@example.org",
            "(ada@example.org)",
            "ada@example.org!",
        ],
    )
    def test_addresses_are_seen_among_other_signs(self, forum: Forum, text: str) -> None:
        assert self.held(forum, text) == ["an e-mail address"]

    @pytest.mark.parametrize(
        "text",
        [
            "+44 7700 900123",
            "Late? +1 (202) 555-0143.",
            "+442079460123",
            "+66-2-555-0100 by day",
            "tel 020 7946 0123",
            "Tel.: (020) 7946 0123",
            "Phone number: 01632 960 001",
            "Call 01632 960001",
            "WhatsApp 07700-900-123",
            "Celular 55 5555 0100",
            "móvil: 600 555 010",
            "Tél. 01 99 00 12 34",
        ],
    )
    def test_phone_numbers(self, forum: Forum, text: str) -> None:
        assert self.held(forum, text) == ["a phone number"]

    @pytest.mark.parametrize(
        "text",
        [
            "The @forum is on 2024-03-06, 09:00-10:30",
            "116 111, 1,000,000 reports, 12 345 678 files",
            "+10 minutes, +5 5, C++ 20",
            "phone 555, room 101; call 116 111",
            "Hotel 020 7946 0123",
            "https://maps.example.org/@13.7,100.5",
            "ISBN 978-0-00-000000-2",
            "tel 12345678901234567890",
            "intel 020 7946 0123",
            "a@b and @",
            "Grant call 2023-2024",
            "Call 2024/2025 results",
            "Mobile 2020-2025 strategy",
            "Text 12-13 (2024-25)",
            "Signal 2023 2024",
        ],
    )
    def test_what_is_neither(self, forum: Forum, text: str) -> None:
        assert self.held(forum, text) == []

    def test_a_number_with_something_like_a_year_in_it_is_one(self, forum: Forum) -> None:
        assert self.held(forum, "Call 2024 555 0100") == ["a phone number"]
        assert self.held(forum, "Tel. 20 99 00 12 34") == ["a phone number"]
        assert self.held(forum, "Call +20 2024 2025") == ["a phone number"]

    @pytest.mark.parametrize(
        ("session", "more"),
        [
            ("track: data", "tracks: {data: 'Data, ask ada@example.org'}\n"),
            ("groups: [North, 'South: ada@example.org']", ""),
        ],
    )
    def test_names_of_tracks_and_groups_count(self, forum: Forum, session: str, more: str) -> None:
        day = f"- {{time: 09:00-10:00, title: A, {session}}}"
        (found,) = forum.found("personal-data-in-agenda", day, more=more)
        assert "ada@example.org" in pointed_at(found)[0]

    def test_names_of_rooms_count(self) -> None:
        rooms = "{desk: {name: 'Desk, ask ada@example.org'}}"
        loaded = load_days("- {date: 2024-03-06, sessions: [{time: 09:00-10:00, title: A}]}",
                           rooms=rooms, defaults="{room: desk}")  # fmt: skip
        (found,) = RULE_BY_CODE["personal-data-in-agenda"].findings(plan_of(loaded), Context())
        assert found.at.steps[-2:] == ("desk", "name")

    def test_an_address_is_said_once_with_up_to_five_more_places(self, forum: Forum) -> None:
        sessions = "- {time: 09:00, duration: 5m, title: Ask Ada@example.org}\n" + "\n".join(
            f"- {{duration: 5m, title: A{number}, catering: by ada@EXAMPLE.org}}"
            for number in range(9)
        )
        (found,) = forum.found("personal-data-in-agenda", sessions)
        assert labels(found) == ["and this one"] * 5

    def test_the_team_may_know(self, forum: Forum) -> None:
        session = """
            - time: 09:00-10:00
              title: A
              notes: +44 7700 900123
              items: [{title: B, duration: 1h, notes: ada@example.org}]
            - {duration: 5m, title: B, audience: team, objective: Ask ada@example.org}
        """
        assert forum.messages("personal-data-in-agenda", session) == []

    def test_participants_are_others(self, forum: Forum) -> None:
        session = "- {time: 09:00-10:00, title: 'a@example.org', audience: participants}"
        assert len(forum.messages("personal-data-in-agenda", session)) == 1

    def test_texts_of_the_event_days_and_items_count(self, forum: Forum) -> None:
        days = """
            days:
              - date: 2024-03-06
                title: Day of a@example.org
                sessions:
                  - time: 09:00-10:00
                    title: A
                    items: [{title: b@example.org, duration: 1h}]
        """
        event = "description: Ask c@example.org\n"
        assert len(forum.messages("personal-data-in-agenda", days, event=event)) == 3

    def test_the_organiser_and_what_an_agenda_allows_may_stand_there(self, forum: Forum) -> None:
        text = "Desk@Example.org, Line@example.org, +44 (7700) 900-123"
        assert len(self.held(forum, text)) == 2
        rule = "{allowed: [line@example.org, +44 7700 900123]}"
        assert self.held(forum, text, f"rules: {{personal-data-in-agenda: {rule}}}\n") == []

    def test_an_event_without_organiser_has_no_address_of_its_own(self) -> None:
        loaded = load_days("""
            - date: 2024-03-06
              sessions: [{time: 09:00-10:00, title: desk@example.org}]
        """)
        plan = plan_of(loaded)
        agenda = replace(plan.agenda, event=replace(plan.agenda.event, organiser=None))
        rule = RULE_BY_CODE["personal-data-in-agenda"]
        assert len(list(rule.check(Plan(agenda, plan.schedule), Context()))) == 1
        assert list(rule.check(plan, Context())) == []

    def test_where_people_are_on_a_roster_a_name_is_looked_up_there(self, forum: Forum) -> None:
        session = "- {time: 09:00-10:00, title: A, speaker: Ada <ada@example.org>}"
        assert len(forum.messages("personal-data-in-agenda", session)) == 1
        forum.roster("id,name", "p-1,Ada")
        assert forum.messages("personal-data-in-agenda", session) == []
        assert len(forum.messages("unknown-person", session)) == 1

    def test_long_texts_are_read_quickly(self, forum: Forum) -> None:
        for text in ("a" * 9_000 + "@", "+1 " * 3_000, "tel " * 2_000, "1-" * 4_000):
            assert self.held(forum, text) == []


class TestRoleNotListed:
    def test_a_waiver_can_name_a_person(self, forum: Forum) -> None:
        forum.roster("id,name,list consent", "p-1,Ada,no", "p-2,Ben,no", "p-3,Cy,yes")
        waiver = "waivers: [{rule: role-not-listed, at: Ada, reason: agreed, by: Maya}]\n"
        session = "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2]}"
        (message,) = forum.messages("role-not-listed", session, more=waiver)
        assert message.startswith("`p-2` has refused")


class TestPhotoConsent:
    SESSION = "- {time: 09:00-10:00, title: A}"

    def test_all_of_whom_nobody_knows_are_one_finding(self, forum: Forum) -> None:
        forum.roster("id,name,photo consent", *people(7, " "), "p-8,Zoe,no")
        (found,) = forum.found("photo-consent-unknown", self.SESSION)
        assert found.severity is Severity.ADVICE
        assert found.message == "nobody knows whether these may be photographed: `p-1` to `p-7`"
        assert found.place.label == "cell C1", "at the column of the roster"
        assert [one.place.label for one in found.related] == [f"cell C{n}" for n in range(2, 7)]
        assert found.hint == (
            "ask them, and fill in `photo_consent` in the roster; until then, write `no`"
        )

    def test_where_nobody_was_asked_nothing_is_concluded(self, forum: Forum) -> None:
        forum.roster("id,name,photo consent", *people(2, " "))
        assert forum.messages("photo-consent-unknown", self.SESSION) == []

    def test_without_a_roster_nobody_is_missed(self, forum: Forum) -> None:
        assert forum.messages("photo-consent-unknown", self.SESSION) == []

    def test_a_waiver_for_one_leaves_the_others(self, forum: Forum) -> None:
        forum.roster("id,name,photo consent", *people(2, " "), "p-3,Cy,yes")
        waiver = "waivers: [{rule: photo-consent-unknown, at: p-1, reason: asked, by: Maya}]\n"
        (message,) = forum.messages("photo-consent-unknown", self.SESSION, more=waiver)
        assert message.endswith(": `p-2`")


class TestKeptTooLong:
    EVENT = "delete_roster_by: 2024-06-30\n"
    SESSION = "- {time: 09:00-10:00, title: A}"

    @pytest.mark.parametrize(
        ("today", "is_found"), [(date(2024, 6, 30), False), (date(2024, 7, 1), True), (None, False)]
    )
    def test_the_last_day_itself_is_in_time(
        self, forum: Forum, today: date | None, *, is_found: bool
    ) -> None:
        forum.roster("id,name", "p-1,Ada")
        found = forum.found("roster-kept-too-long", self.SESSION, event=self.EVENT, today=today)
        assert bool(found) is is_found
        for each in found:
            assert each.severity is Severity.ERROR
            assert each.message == "the roster may be kept until 2024-06-30, and is still there"
            assert each.hint == (
                "`planner purge` shows what is due, and destroys it with `--write`; it takes "
                "`roster` out of the agenda too"
            )
            assert pointed_at(each) == ["2024-06-30", "people.csv"]

    @pytest.mark.parametrize("rows", [None, ["id,name"]], ids=["no roster", "nobody on it"])
    def test_what_is_gone_is_not_kept(self, forum: Forum, rows: list[str] | None) -> None:
        if rows:
            forum.roster(*rows)
        today = date(2025, 1, 1)
        event = self.EVENT
        assert not forum.found("roster-kept-too-long", self.SESSION, event=event, today=today)

    @pytest.mark.parametrize("by", ["2023-03-31", "2024-03-05"])
    @pytest.mark.parametrize("today", [None, date(2024, 2, 1), date(2024, 3, 6)])
    def test_what_the_event_needs_is_not_to_be_deleted(
        self, forum: Forum, by: str, today: date | None
    ) -> None:
        forum.roster("id,name", "p-1,Ada")
        event = f"delete_roster_by: {by}\n"
        (found,) = forum.found("roster-kept-too-long", self.SESSION, event=event, today=today)
        assert found.message == (
            f"the roster would be deleted after {by}, before the event is over on 2024-03-06"
        )
        assert found.hint == "write a day after 2024-03-06: until then you need it"
        assert pointed_at(found) == [by]

    def test_after_the_event_it_is_deleted_whatever_the_date_was(self, forum: Forum) -> None:
        forum.roster("id,name", "p-1,Ada")
        (found,) = forum.found(
            "roster-kept-too-long",
            self.SESSION,
            event="delete_roster_by: 2023-03-31\n",
            today=date(2024, 3, 7),
        )
        assert found.message == "the roster may be kept until 2023-03-31, and is still there"

    def test_the_last_day_of_the_event_may_be_that_of_the_roster(self, forum: Forum) -> None:
        forum.roster("id,name", "p-1,Ada")
        event = "delete_roster_by: 2024-03-06\n"
        assert not forum.found("roster-kept-too-long", self.SESSION, event=event)

    def test_without_a_date_nothing_was_promised(self, forum: Forum) -> None:
        forum.roster("id,name", "p-1,Ada")
        assert not forum.found("roster-kept-too-long", self.SESSION, today=date(2030, 1, 1))


class TestMinors:
    HEAD = "id,name,email,list consent,minor,guardian consent,chaperone,attends"

    @staticmethod
    def minor(number: int, guardian: str = "yes", consent: str = "yes", attends: str = "") -> str:
        return f"y-{number},Youth {number},,{consent},yes,{guardian},,{attends}"

    @staticmethod
    def chaperone(number: int, attends: str = "", is_minor: str = "no") -> str:
        return f"c-{number},Carer {number},,yes,{is_minor},yes,yes,{attends}"

    def test_without_a_guardians_consent(self, forum: Forum) -> None:
        forum.roster(self.HEAD, self.minor(1, ""), self.chaperone(1))
        (found,) = forum.found("minor-without-consent", "- {time: 09:00-10:00, title: A}")
        assert found.severity is Severity.ERROR
        assert found.message == "1 minor is on the roster without a guardian's consent"
        assert found.hint == (
            "get it in writing, and fill in `guardian_consent`; until then they cannot come"
        )
        forum.roster(self.HEAD, self.minor(1, ""), self.minor(2, "no"), self.minor(3))
        (message,) = forum.messages("minor-without-consent", "- {time: 09:00-10:00, title: A}")
        assert message == "2 minors are on the roster without a guardian's consent"

    @pytest.mark.parametrize(
        ("minors", "chaperones", "each", "message"),
        [
            (1, 0, "", "1 minor is expected with no chaperone: 1 is needed, one for each 5"),
            (5, 1, "", None),
            (6, 1, "", "6 minors are expected with 1 chaperone: 2 are needed, one for each 5"),
            (10, 2, "", None),
            (6, 2, "2", "6 minors are expected with 2 chaperones: 3 are needed, one for each 2"),
            (6, 3, "2", None),
            (2, 1, "0", "2 minors are expected with 1 chaperone: 2 are needed, one for each 1"),
        ],
    )
    def test_chaperones_at_the_event(
        self, forum: Forum, minors: int, chaperones: int, each: str, message: str | None
    ) -> None:
        rows = [self.minor(number) for number in range(minors)]
        rows += [self.chaperone(number) for number in range(chaperones)]
        more = f"rules: {{minors-unaccompanied: {{each: {each}}}}}\n" if each else ""
        session = "- {time: 09:00-10:00, title: A}"
        forum.roster(self.HEAD, *rows, "p-1,Ada,,yes,no,,,")
        found = forum.messages("minors-unaccompanied", session, more=more)
        assert found == ([message] if message else [])

    def test_who_is_not_there_neither_needs_one_nor_is_one(self, forum: Forum) -> None:
        session = "- {time: 09:00-10:00, title: A}"
        forum.roster(self.HEAD, self.minor(1), self.chaperone(1, "remote"))
        assert len(forum.messages("minors-unaccompanied", session)) == 1
        forum.roster(self.HEAD, self.minor(1, attends="remote"), "p-1,Ada,,yes,no,,,")
        assert forum.messages("minors-unaccompanied", session) == []

    def test_a_minor_is_nobodys_chaperone(self, forum: Forum) -> None:
        forum.roster(self.HEAD, self.minor(1), self.chaperone(1, is_minor="yes"))
        assert forum.messages("minors-unaccompanied", "- {time: 09:00-10:00, title: A}") == [
            "2 minors are expected with no chaperone: 1 is needed, one for each 5"
        ]

    def test_sessions_are_looked_at_where_the_event_has_enough(self, forum: Forum) -> None:
        forum.roster(self.HEAD, self.minor(1), self.minor(2), self.chaperone(1))
        found = forum.found(
            "minors-unaccompanied",
            """
            - {time: 09:00-09:30, title: A}
            - {duration: 5m, title: B, attendance: [y-1]}
            - {duration: 5m, title: C, attendance: [y-1, c-1]}
            - {duration: 5m, title: D, attendance: [y-1, y-2]}
            - parallel: {garden: [{title: E, duration: 5m}]}
            """,
        )
        (only,) = found
        assert only.severity is Severity.ERROR
        assert only.message == (
            "minors are expected without enough chaperones at some sessions: one for each 5 has "
            "to be there too"
        )
        assert only.hint == "name chaperones under `attendance` wherever minors are expected"

    @pytest.mark.parametrize(
        ("there", "young", "is_found"),
        [(9, 1, False), (10, 1, True), (10, 11, False), (1, 1, False)],
    )
    def test_it_is_said_where_ten_or_more_could_be_the_minors(
        self, forum: Forum, there: int, young: int, *, is_found: bool
    ) -> None:
        rows = (f"p-{n},N,,yes,{'yes' if n == young else ''},yes,,," for n in range(1, 20))
        forum.roster(self.HEAD, *rows, self.chaperone(1))
        alone = ", ".join(f"p-{n}" for n in range(1, there + 1))
        sessions = f"- {{time: 09:00-10:00, title: A, attendance: [{alone}]}}"
        assert bool(forum.messages("minors-unaccompanied", sessions)) is is_found

    @pytest.mark.parametrize(("adults", "is_found"), [(3, False), (4, True)])
    def test_too_few_chaperones_among_few_would_tell_who_the_others_are(
        self, forum: Forum, adults: int, *, is_found: bool
    ) -> None:
        rows = [*(self.minor(n) for n in range(6)), self.chaperone(1), self.chaperone(2)]
        forum.roster(self.HEAD, *rows, *(f"p-{n},N,,yes,no,,," for n in range(20)))
        there = [*(f"y-{n}" for n in range(6)), "c-1", *(f"p-{n}" for n in range(adults))]
        sessions = f"- {{time: 09:00-10:00, title: A, attendance: [{', '.join(there)}]}}"
        assert bool(forum.messages("minors-unaccompanied", sessions)) is is_found

    def test_too_few_at_the_event_is_not_said_again_of_its_sessions(self, forum: Forum) -> None:
        forum.roster(self.HEAD, self.minor(1), "p-1,Ada,,yes,no,,,")
        session = "- {time: 09:00-10:00, title: A, attendance: [y-1]}"
        assert len(forum.messages("minors-unaccompanied", session)) == 1

    def test_who_would_be_named(self, forum: Forum) -> None:
        forum.roster(self.HEAD, self.minor(1), self.minor(2, consent=""), self.chaperone(1))
        session = "- {time: 09:00-10:00, title: A, speakers: [c-1, WHO]}"
        (one,) = forum.found("minor-named", session.replace("WHO", "Youth 1, y-1"))
        assert one.severity is Severity.ERROR
        assert one.message == (
            "1 minor has a role in a session, where programmes and calendars name people"
        )
        assert one.hint == (
            "take minors out of the roles and tell the team in `notes`, or write `no` as their "
            "`list_consent`"
        )
        (two,) = forum.messages("minor-named", session.replace("WHO", "y-1, y-2"))
        assert two.startswith("2 minors have a role in a session, where")

    def test_whose_name_no_output_for_others_shows_is_not_named(self, forum: Forum) -> None:
        forum.roster(self.HEAD, self.minor(1, consent="no"), self.chaperone(1))
        session = "- {time: 09:00-10:00, title: A, speaker: y-1, chair: c-1}"
        assert forum.messages("minor-named", session) == []
        forum.roster(self.HEAD, self.minor(1), self.chaperone(1))
        for_team = session.replace("}", ", audience: team}")
        for_participants = session.replace("}", ", audience: participants}")
        assert forum.messages("minor-named", for_team) == []
        assert len(forum.messages("minor-named", for_participants)) == 1

    @pytest.mark.parametrize("code", ABOUT_MINORS)
    def test_where_no_minor_is_known_nothing_is_said(self, forum: Forum, code: str) -> None:
        session = "- {time: 09:00-10:00, title: A, speaker: p-1}"
        assert forum.messages(code, session) == []
        forum.roster(self.HEAD, "p-1,Ada,,yes,,,,", "p-2,Ben,,yes,no,,,")
        assert forum.messages(code, session) == []

    EVERYTHING = """
        - {time: 09:00-09:30, title: Circle, speakers: [y-1, y-2]}
        - {duration: 20m, title: Boat trip, type: site-visit, attendance: [y-1, y-2, y-3]}
        - {duration: 20m, title: Games, host: y-3, attendance: [y-3, p-1]}
    """

    def everything(self, forum: Forum, chaperones: int) -> Forum:
        rows = [self.minor(1, ""), self.minor(2, "no"), self.minor(3, "no", "")]
        rows += [self.chaperone(number) for number in range(1, chaperones + 1)]
        return forum.roster(self.HEAD, *rows, "p-1,Ada,,yes,no,,,")

    @pytest.mark.parametrize("chaperones", [0, 1])
    def test_nothing_that_is_said_tells_who_is_a_minor(self, forum: Forum, chaperones: int) -> None:
        loaded = self.everything(forum, chaperones).load(self.EVERYTHING)
        found = [each for each in planner.check(loaded) if each.code in ABOUT_MINORS]
        assert {each.code for each in found} == set(ABOUT_MINORS)
        for each in found:
            assert pointed_at(each) == ["people.csv"]
            assert each.subjects == ("event",)
            assert each.repair is None
        shown = as_text(found) + as_json(found, 1)
        for word in ("y-1", "y-2", "y-3", "Youth", "Circle", "Boat", "Games", "garden"):
            assert word not in shown

    def test_it_is_the_same_whichever_of_them_are_minors(self, forum: Forum) -> None:
        """What is said depends on how many they are; who they are cannot be read from it."""
        one = self.everything(forum, 1).load("- {time: 09:00-10:00, title: A}")
        before = as_text([each for each in check(one) if each.code in ABOUT_MINORS])
        rows = [self.minor(number, "no") for number in (7, 8, 9)]
        forum.roster(self.HEAD, "p-1,Ada,,yes,no,,,", *rows, self.chaperone(1))
        other = forum.load("- {time: 09:00-10:00, title: A}")
        after = as_text([each for each in check(other) if each.code in ABOUT_MINORS])
        assert before == after
        assert before

    def test_what_is_found_of_minors_is_not_waived(self, forum: Forum) -> None:
        waivers = (
            "waivers:\n"
            "  - {rule: minor-named, at: [y-1, Circle], by: Maya}\n"
            "  - {rule: minor-without-consent, at: event, reason: on paper, until: 2024-01-31}\n"
        )
        loaded = self.everything(forum, 0).load(self.EVERYTHING, more=waivers)
        checked = examine(loaded, today=date(2024, 2, 1))
        assert checked.waived == ()
        codes = [each.code for each in checked.diagnostics]
        assert set(ABOUT_MINORS) <= set(codes)
        assert not {"waiver-unused", "waiver-expired", "waiver-without-reason"} & set(codes)
        refused = [each for each in checked.diagnostics if each.code == "safeguard-silenced"]
        assert [each.message for each in refused] == [
            "`minor-named` protects minors, and a waiver of it does not hold",
            "`minor-without-consent` protects minors, and a waiver of it does not hold",
        ]
        for each in refused:
            assert each.severity is Severity.WARNING
            assert each.hint == (
                "remove the waiver and mend what is found: a waiver is no guardian's consent"
            )
            assert each.repair
            assert each.repair.words == "remove the waiver"
            assert not each.repair.is_safe

    @pytest.mark.parametrize("said", ["off", "advice", "{severity: off}"])
    @pytest.mark.parametrize("code", ABOUT_MINORS)
    def test_what_protects_minors_is_neither_turned_off_nor_made_advice(
        self, forum: Forum, code: str, said: str
    ) -> None:
        if "{" in said and code == "minors-unaccompanied":
            said = "{severity: off, each: 4}"
        rules = f"rules: {{{code}: {said}, safeguard-silenced: off}}\n"
        loaded = self.everything(forum, 0).load(self.EVERYTHING, more=rules)
        found = planner.check(loaded)
        assert [each.severity for each in found if each.code == code] == [Severity.ERROR]
        if "each" in said:
            assert any("one for each 4" in each.message for each in found)
        silenced = [each for each in found if each.code == "safeguard-silenced"]
        assert [each.message for each in silenced] == [
            f"`{name}` protects minors, and is neither turned off nor made advice"
            for name in (code, "safeguard-silenced")
        ]
        assert {each.hint for each in silenced} == {
            "take it out, and mend what is found; a `warning` stops nothing, and is still said"
        }

    @pytest.mark.parametrize("code", ABOUT_MINORS)
    def test_as_a_warning_it_stops_nothing_and_hides_nothing(self, forum: Forum, code: str) -> None:
        loaded = self.everything(forum, 0).load(
            self.EVERYTHING, more=f"rules: {{{code}: warning}}\n"
        )
        found = planner.check(loaded)
        assert [each.severity for each in found if each.code == code] == [Severity.WARNING]
        assert "safeguard-silenced" not in {each.code for each in found}

    def test_what_protects_minors_may_be_stricter(self, forum: Forum) -> None:
        rules = "rules: {minor-named: error, minors-unaccompanied: on, safeguard-silenced: error}\n"
        loaded = self.everything(forum, 0).load(self.EVERYTHING, more=rules)
        assert "safeguard-silenced" not in {each.code for each in planner.check(loaded)}
        waiver = "waivers: [{rule: minor-named, at: event, reason: agreed}]\n"
        loaded = self.everything(forum, 0).load(self.EVERYTHING, more=rules + waiver)
        (one,) = [each for each in planner.check(loaded) if each.code == "safeguard-silenced"]
        assert one.severity is Severity.ERROR


def test_an_answer_that_cannot_be_read_is_not_taken_for_none(tmp_path: Path) -> None:
    """Whether they were asked is not known: the mistake in the cell is all there is to say."""
    rows = "p-1,Ada Mfano,yes\np-2,Ben Mfano,perhaps\n"
    (tmp_path / "people.csv").write_text(f"id,name,list consent\n{rows}", encoding="utf-8")
    text = (
        "format: 1\nevent: {id: f, name: F, timezone: UTC}\nroster: people.csv\ndays:\n"
        "  - date: 2024-03-06\n    sessions:\n"
        "      - {time: 09:00-10:00, title: Round, speakers: [p-1, p-2]}\n"
    )
    loaded = load_text(Source("forum.yaml", text), str(tmp_path))
    assert "role-not-listed" not in {found.code for found in planner.check(loaded)}
