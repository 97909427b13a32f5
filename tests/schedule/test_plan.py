"""Who is who, who is expected where, and what things are called."""

from pathlib import Path

import pytest

from planner.loading import Loaded, load_text
from planner.schedule.plan import Plan
from planner.text.source import Source
from planner.vocabulary.roles import Role
from schedule.agendas import load_day, plan_of, slot_named, slots_of

PEOPLE = """\
id,name,organisation,organisation_type,country,roles,languages
p-001,Awa Exemple,Réseau Enfance,NGO,Senegal,"participant, speaker","fr, wo"
p-002,Bo Sample,Reseau Enfance,NGO,Lao PDR,participant,lo
p-003,Chiara Esempio,UNICEF Example,UN agency,Italy,Interpreter,it; en
p-004,Dao Sample,,,,,
p-005,Dao Sample,Ministry of Examples,Government,Laos,participant,en
ana,Esi Sample,Example University,Academia,Ghana,participant,en
p-007,p-001,Example University,Academia,Ghana,participant,en
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


def loaded_with(roster: Path, *fields: str) -> Loaded:
    """An agenda with one session for each group of fields, one after another, titled A, B, C…"""
    entries = [
        f"- {{title: {chr(65 + index)}, duration: 10m, {field}}}"
        for index, field in enumerate(fields)
    ]
    sessions = "".join(f"  {entry}\n" for entry in entries)
    return load_day(f"hours: 09:00-17:00\nsessions:\n{sessions}", roster=roster)


def expected(roster: Path, fields: str) -> list[str]:
    """The ids of those expected at a session with these fields."""
    loaded = loaded_with(roster, fields)
    return [person.id for person in plan_of(loaded).expected(slots_of(loaded)[0])]


EVERYONE = ["p-001", "p-002", "p-003", "p-004", "p-005", "ana", "p-007"]


class TestAttendance:
    @pytest.mark.parametrize(
        ("attendance", "ids"),
        [
            ("all", EVERYONE),
            ("Everyone", EVERYONE),
            ("[p-002, Awa Exemple]", ["p-001", "p-002"]),
            ("p-002", ["p-002"]),
            ("[p-999]", []),
            ("{country: Laos}", ["p-002", "p-005"]),
            ("{country: [Laos, Italie]}", ["p-002", "p-003", "p-005"]),
            ("{organisation_type: ngo}", ["p-001", "p-002"]),
            ("{organisation_type: [un-agency, Government]}", ["p-003", "p-005"]),
            ("{organisation: RESEAU ENFANCE}", ["p-001", "p-002"]),
            ("{role: interpreter}", ["p-003"]),
            ("{role: [speaker, interpreter]}", ["p-001", "p-003"]),
            ("{language: en}", ["p-003", "p-005", "ana", "p-007"]),
            ("{language: French}", ["p-001"]),
            ("{country: Laos, organisation_type: ngo}", ["p-002"]),
            ("{country: Ghana, organisation_type: ngo}", []),
            ("{except: {role: interpreter}}", [id_ for id_ in EVERYONE if id_ != "p-003"]),
            ("{country: Laos, except: [p-005]}", ["p-002"]),
            ("{country: Laos, except: p-002}", ["p-005"]),
            ("{except: {language: en, except: {country: Ghana}}}",
             ["p-001", "p-002", "p-004", "ana", "p-007"]),
            ("{except: all}", []),
        ],
    )  # fmt: skip
    def test_a_selector_names_participants(
        self, roster: Path, attendance: str, ids: list[str]
    ) -> None:
        assert expected(roster, f"attendance: {attendance}") == ids

    @pytest.mark.parametrize(
        ("attendance", "ids"),
        [
            ("{organisation_type: secretariat}", ["s-1"]),
            ("{organisation_type: The Secretariat Team}", ["s-1"]),
            ("{organisation_type: UN}", ["s-2"]),
            ("{organisation_type: [UN, secretariat]}", ["s-1", "s-2"]),
            ("{role: UN}", ["s-1"]),
            ("{language: pt}", ["s-2"]),
            ("{language: pt-BR}", ["s-2"]),
        ],
    )
    def test_an_agenda_may_have_organisation_types_of_its_own(
        self, tmp_path: Path, attendance: str, ids: list[str]
    ) -> None:
        roster = tmp_path / "people.csv"
        roster.write_text(
            "id,name,organisation type,role,languages\n"
            "s-1,Ama Sample,Secretariat team,UN,fr\ns-2,Bia Sample,UN agency,guest,pt-BR\n",
            encoding="utf-8",
        )
        text = (
            "format: 1\nevent: {id: e, name: E, timezone: UTC, organiser: desk@example.org}\n"
            f"roster: {roster.name}\norganisation_types: {{secretariat: The Secretariat Team}}\n"
            "days: [{date: 2024-03-06, sessions: [{time: 9:00-10:00, title: A, attendance: "
            f"{attendance}}}]}}]\n"
        )
        loaded = load_text(Source("agenda.yaml", text), str(tmp_path))
        assert loaded.diagnostics == ()
        plan = plan_of(loaded)
        assert [person.id for person in plan.expected(slots_of(loaded)[0])] == ids

    def test_who_has_a_role_is_expected_too(self, roster: Path) -> None:
        fields = (
            "attendance: {country: Ghana}, chair: p-003, items: [{title: I, speaker: Awa Exemple}]"
        )
        assert expected(roster, fields) == ["p-001", "p-003", "ana", "p-007"]

    def test_where_nothing_is_said_everyone_is_expected(self, roster: Path) -> None:
        assert expected(roster, "chair: p-003") == EVERYONE

    def test_where_it_cannot_be_read_nobody_is_but_who_has_a_role(self, roster: Path) -> None:
        assert expected(roster, "attendance: {countr: Ghana}, chair: p-003") == ["p-003"]
        assert expected(roster, "atendance: {country: Ghana}, chair: p-003") == ["p-003"]
        assert expected(roster, "who: {country: Ghana}, chair: p-003") == ["p-003"]

    def test_sessions_with_one_id_have_their_own_people(self, roster: Path) -> None:
        loaded = loaded_with(roster, "id: x", "id: x, attendance: [p-001]")
        plan = plan_of(loaded)
        assert [len(plan.expected(slot)) for slot in slots_of(loaded)] == [len(EVERYONE), 1]

    def test_the_answer_is_kept(self, roster: Path) -> None:
        loaded = loaded_with(roster, "attendance: {country: Ghana}")
        plan, slot = plan_of(loaded), slots_of(loaded)[0]
        assert plan.expected(slot) is plan.expected(slot)


class TestChoice:
    BLOCK = """
        hours: 09:00-10:00
        sessions:
          - {title: Before, duration: 10m}
          - parallel:
              garden:
                - {title: Open, chair: p-003}
                - {title: For some, attendance: {country: Ghana}}
              library:
                - {title: For all, attendance: all}
                - {title: Unread, attendance: {countr: Ghana}}
                - {title: Misspelt, duration: 10m, atendance: {country: Ghana}}
    """

    @pytest.mark.parametrize(
        ("title", "is_choice", "ids"),
        [
            ("Before", False, EVERYONE),
            ("Open", True, ["p-003"]),
            ("For some", False, ["ana", "p-007"]),
            ("For all", False, EVERYONE),
            ("Unread", False, []),
            ("Misspelt", False, []),
        ],
    )
    def test_people_choose_strands_that_say_nothing_of_whom(
        self, roster: Path, title: str, ids: list[str], *, is_choice: bool
    ) -> None:
        loaded = load_day(self.BLOCK, roster=roster)
        plan, slot = plan_of(loaded), slot_named(loaded, title)
        assert plan.is_choice(slot) is is_choice
        assert [person.id for person in plan.expected(slot)] == ids


class TestReferences:
    @pytest.fixture
    def plan(self, roster: Path) -> Plan:
        return plan_of(loaded_with(roster, "chair: p-001"))

    @pytest.mark.parametrize(
        ("reference", "found"),
        [
            ("p-002", "p-002"),
            ("Bo Sample", "p-002"),
            ("  bo  SAMPLE ", "p-002"),
            ("Dao Sample", None),
            ("p-999", None),
            ("P-002", None),
            ("Nobody", None),
            ("p-001", "p-001"),
        ],
        ids=["id", "name", "spelling", "two", "no id", "an id is exact", "nobody", "id over name"],
    )
    def test_people_are_found_by_id_or_by_a_name_that_only_one_has(
        self, plan: Plan, reference: str, found: str | None
    ) -> None:
        participant = plan.participant(reference)
        assert (participant.id if participant else None) == found

    def test_a_name_that_several_have_is_ambiguous(self, plan: Plan) -> None:
        assert plan.is_ambiguous("dao sample")
        assert not plan.is_ambiguous("Bo Sample")
        assert not plan.is_ambiguous("Nobody")

    def test_all_references_to_a_person_have_one_key(self, plan: Plan) -> None:
        assert plan.person_key("Bo Sample") == plan.person_key("p-002") == "p-002"
        assert plan.person_key("Dr. Nobody") == plan.person_key("dr nobody")
        assert plan.person_key("Dao Sample") not in ("p-004", "p-005")

    def test_rooms_are_shown_by_name_or_as_they_were_written(self, plan: Plan) -> None:
        assert plan.room_name("garden") == "Garden"
        assert plan.room_name("terrace") == "terrace"
        assert plan.room_name(None) == ""

    def test_without_a_roster_nobody_is_known(self) -> None:
        plan = plan_of(load_day("- {time: 09:00-10:00, title: A, chair: Awa Exemple}"))
        assert plan.roster is None
        assert plan.participants == ()
        assert plan.participant("Awa Exemple") is None
        assert plan.person_key("Awa Exemple") == "awa exemple"
        assert plan.expected(next(plan.schedule.slots())) == ()


class TestRoles:
    def test_people_are_listed_by_role_in_the_order_of_roles_each_once(self, roster: Path) -> None:
        loaded = loaded_with(
            roster,
            "speakers: [p-002, p-001], chair: p-003, items: [{title: I, speakers: [p-001, p-005]}]",
        )
        people = plan_of(loaded).people(slots_of(loaded)[0])
        assert list(people) == [Role.CHAIR, Role.SPEAKER]
        assert people[Role.SPEAKER] == ("p-002", "p-001", "p-005")

    def test_participants_have_the_first_of_their_roles(self, roster: Path) -> None:
        loaded = loaded_with(roster, "speakers: [p-002, Nobody], chair: Bo Sample")
        assigned = plan_of(loaded).assigned(slots_of(loaded)[0])
        assert [(person.id, assignment.role) for person, assignment in assigned] == [
            ("p-002", Role.CHAIR)
        ]
