"""What is found on a roster, how it is said, and how it is mended."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planner
from planner.mending import mend
from planner.model.agenda import Agenda, Event
from planner.model.people import Participant, Roster
from planner.rules.organisations import by_employer, by_organisation
from planner.rules.roster import duplicate_participant
from planner.rules.rule import Context
from planner.schedule.plan import Plan
from planner.schedule.slots import Schedule
from planner.text.diagnostics import Diagnostic, Severity
from rules.rosters import HEAD, cells, found, found_alone, labels, loaded

DUPLICATE = "duplicate-participant"
EMAIL = "email-missing"


def only(diagnostics: list[Diagnostic]) -> Diagnostic:
    (diagnostic,) = diagnostics
    return diagnostic


def changes(diagnostic: Diagnostic) -> list[tuple[tuple[str | int, ...], str | None]]:
    """What a repair writes, and where."""
    assert diagnostic.repair is not None
    return [(change.at.steps, change.text) for change in diagnostic.repair.changes]


def numbered(number: int, row: str) -> str:
    """Rows of one form: `{n}` stands for their number."""
    return "".join(row.replace("{n}", str(n)) + "\n" for n in range(1, number + 1))


class TestDuplicates:
    def test_a_name_in_another_order_is_the_same_name(self, tmp_path: Path) -> None:
        people = """\
            id,name,email,organisation
            p-1,Rosa Muestra,rosa@example.org,Example Trust
            p-2,"MUESTRA, Rosá",r.m@example.org,EXAMPLE TRUST
        """
        said = only(found(DUPLICATE, tmp_path, people))
        assert said.severity is Severity.WARNING
        assert said.message == "`p-1` and `p-2` have the same name and organisation"
        assert said.hint == "keep one row if they are one person"
        assert cells(said) == ["B3", "B2"]
        assert labels(said) == ["`p-1`"]
        assert said.repair is None, "they have different addresses"

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("Dan Sample", "Dr. Dan Sample", True),
            ("Dan Sample", "Prof. Dr. Dan Sample", True),
            ("Rosa Muestra", "Sra. Rosa Muestra", True),
            ("Rosa Muestra", "MUESTRA Rosa PhD", True),
            ("Dan Sample", "H.E. Dan Sample", True),
            ("Dan Sample", "Eng Dan Sample", True),
            ("Wei Ming", "He Wei Ming", False),
            ("Dr Sample", "Mr Sample", False),
            ("Dr Sample", "Dr Exempla", False),
        ],
    )
    def test_a_title_makes_no_other_name(
        self, one: str, other: str, *, same: bool, tmp_path: Path
    ) -> None:
        people = f"id,name,organisation\np-1,{one},Trust\np-2,{other},Trust\n"
        said = [found_.message for found_ in found(DUPLICATE, tmp_path, people)]
        assert said == ["`p-1` and `p-2` have the same name and organisation"] * same

    def test_a_mailbox_that_two_share_asks_for_another(self, tmp_path: Path) -> None:
        people = """\
            id,name,email
            p-1,Rosa Muestra,desk@example.org
            p-2,Tomas Muestra,Desk@example.org
        """
        said = only(found(DUPLICATE, tmp_path, people))
        assert said.message == "`p-1` and `p-2` have the same e-mail address"
        assert said.hint == (
            "keep one row if they are one person; if not, give each an e-mail address of their own"
        )
        assert cells(said) == ["C3", "C2"]
        assert said.repair is None

    def test_who_is_linked_through_another_is_one_finding(self, tmp_path: Path) -> None:
        people = """\
            id,name,email,organisation
            p-1,Rosa Muestra,desk@example.org,A
            p-2,Tomas Muestra,desk@example.org,B
            p-3,Tomas Muestra,tomas@example.org,B
        """
        said = only(found(DUPLICATE, tmp_path, people))
        assert said.message == (
            "`p-1`, `p-2` and `p-3` look like one participant: they share names and e-mail "
            "addresses"
        )

    def test_two_countries_are_two_people_and_the_others_are_not(self, tmp_path: Path) -> None:
        people = """\
            id,name,organisation,country
            p-1,Rosa Muestra,Example Trust,Peru
            p-2,Rosa Muestra,Example Trust,Peru
            p-3,Rosa Muestra,Example Trust,Chile
            p-4,Rosa Muestra,Example Trust,
        """
        said = only(found(DUPLICATE, tmp_path, people))
        assert said.message == "`p-1` and `p-2` have the same name and organisation"

    def test_one_row_is_kept_with_what_the_other_says(self, tmp_path: Path) -> None:
        people = """\
            id,name,email,organisation,dietary,country
            p-1,Rosa Muestra,rosa@example.org,,,Peru
            p-2,rosa muestra,ROSA@example.org,Example Trust,vegan,Perú
        """
        said = only(found(DUPLICATE, tmp_path, people))
        assert said.message == "`p-1` and `p-2` have the same name and e-mail address"
        assert said.repair is not None
        assert said.repair.words == "keep one row, with all that the others say"
        assert said.repair.is_safe
        assert changes(said) == [
            ((1, "organisation"), "Example Trust"),
            ((1, "dietary"), "vegan"),
            ((2,), None),
        ]

    def test_the_row_that_a_session_names_is_kept(self, tmp_path: Path) -> None:
        people = "id,name,email\np-1,Rosa Muestra,r@example.org\np-2,Rosa Muestra,r@example.org\n"
        session = "- {time: 09:00-10:00, title: Round table, speaker: p-2, attendance: [p-2]}"
        assert changes(only(found(DUPLICATE, tmp_path, people, session))) == [((1,), None)]

    @pytest.mark.parametrize(
        "session",
        [
            "- {time: 09:00-10:00, title: A, speakers: [p-1, p-2]}",
            "- {time: 09:00-10:00, title: A, speaker: p-1, attendance: {except: [p-2]}}",
            "- {time: 09:00-10:00, title: A, items: [{title: B, speakers: [p-1, p-2]}]}",
        ],
    )
    def test_where_sessions_name_both_a_person_decides(self, session: str, tmp_path: Path) -> None:
        people = "id,name,email\np-1,Rosa Muestra,r@example.org\np-2,Rosa Muestra,r@example.org\n"
        assert only(found(DUPLICATE, tmp_path, people, session)).repair is None

    @pytest.mark.parametrize(
        "second", ["2024-03-06,yes,", "2024-03-05,no,", "2024-03-05,yes,nuts", "soon,yes,"]
    )
    def test_rows_that_disagree_are_left_to_a_person(self, second: str, tmp_path: Path) -> None:
        people = (
            "id,name,email,arrival,list consent,dietary\n"
            "p-1,Rosa Muestra,r@example.org,2024-03-05,yes,vegan\n"
            f"p-2,Rosa Muestra,r@example.org,{second}\n"
        )
        assert only(found(DUPLICATE, tmp_path, people)).repair is None

    def test_what_is_written_in_the_same_way_agrees_though_it_cannot_be_read(
        self, tmp_path: Path
    ) -> None:
        people = (
            "id,name,email,arrival\n"
            "p-1,Rosa Muestra,r@example.org,soon\np-2,Rosa Muestra,r@example.org,soon\n"
        )
        assert changes(only(found(DUPLICATE, tmp_path, people))) == [((2,), None)]

    def test_ids_that_are_numbers_of_rows_would_change(self, tmp_path: Path) -> None:
        people = "name,email\nRosa Muestra,r@example.org\nRosa Muestra,r@example.org\n"
        assert only(found(DUPLICATE, tmp_path, people)).repair is None

    def test_it_is_not_safe_to_lose_a_column_that_was_not_imported(self, tmp_path: Path) -> None:
        people = (
            "id,name,email,Passport\n"
            "p-1,Rosa Muestra,r@example.org,\np-2,Rosa Muestra,r@example.org,X1\n"
        )
        repair = only(found(DUPLICATE, tmp_path, people)).repair
        assert repair is not None
        assert not repair.is_safe

    @pytest.mark.parametrize(
        "people",
        [
            "id,name,email,\np-1,Rosa Muestra,r@example.org,\np-2,Rosa Muestra,r@example.org,two",
            "id,name,email,organisation\np-1,Rosa Muestra,,A\np-2,Rosa Muestra,r@example.org,A",
            "id,name,organisation\np-1,Rosa Muestra,A\np-2,Rosa Muestra,A",
            "id,name,email,notes\np-1,Ro M,r@example.org,\np-2,Ro M,r@example.org,like P-2\n",
        ],
        ids=["no header", "one address", "no address", "named in notes"],
    )
    def test_what_could_be_doubted_is_not_safe(self, people: str, tmp_path: Path) -> None:
        repair = only(found(DUPLICATE, tmp_path, people)).repair
        assert repair is not None
        assert not repair.is_safe

    @pytest.mark.parametrize(
        ("more", "is_safe"),
        [
            ("", True),
            ("# p-20 and xp-2 are others\n", True),
            ("# P-2 is her sister\n", False),
            ("waivers: [{rule: late-risk, at: p-2, reason: she knows}]\n", False),
            ("waivers: [{rule: late-risk, at: p-1, reason: she knows}]\n", True),
        ],
    )
    def test_a_row_that_the_agenda_speaks_of_is_not_safe_to_lose(
        self, more: str, *, is_safe: bool, tmp_path: Path
    ) -> None:
        people = "id,name,email\np-1,Rosa Muestra,r@example.org\np-2,Rosa Muestra,r@example.org\n"
        repair = only(found(DUPLICATE, tmp_path, people, more=more)).repair
        assert repair is not None
        assert repair.is_safe is is_safe

    def test_a_row_that_another_agenda_speaks_of_is_not_safe_to_lose(self, tmp_path: Path) -> None:
        people = "id,name,email\np-1,Rosa Muestra,r@example.org\np-2,Rosa Muestra,r@example.org\n"
        both = replace(loaded(tmp_path, people), beside=("speaker: p-2\n",))
        (said,) = (each for each in planner.check(both) if each.code == DUPLICATE)
        assert said.repair is not None
        assert not said.repair.is_safe

    @pytest.mark.parametrize("header", ["notes", "dietary", "accessibility", "emergency contact"])
    @pytest.mark.parametrize(
        ("one", "other", "agree"),
        [
            ("nuts ✓", "nuts ✗", False),
            ("+66 2 555", "-66 2 555", False),
            ("Vegan", "vegan", False),
            ("no  nuts", "no nuts", True),
        ],
    )
    def test_in_free_texts_every_sign_matters(
        self, header: str, one: str, other: str, *, agree: bool, tmp_path: Path
    ) -> None:
        people = (
            f"id,name,email,{header}\np-1,Rosa Muestra,r@example.org,{one}\n"
            f"p-2,Rosa Muestra,r@example.org,{other}\n"
        )
        said = only(found(DUPLICATE, tmp_path, people))
        assert (said.repair is not None) is agree

    @pytest.mark.parametrize(
        "name",
        [
            "Driver", "DELEGATE", "VIP", "Guest 2", "+1", "Name TBC", "Participant 07", "???",
            "Delegate (name to be confirmed)", "Interpreters", "Conductor del VIP", "Déléguée",
            "Intérprete", "Nombre por confirmar", "Nom à confirmer", "Motorista", "Invité",
        ],
    )  # fmt: skip
    def test_a_place_kept_for_somebody_is_nobodys_double(self, name: str, tmp_path: Path) -> None:
        rows = (
            f"p-1,{name},desk@example.org,Example Trust\np-2,{name},desk@example.org,Example Trust"
        )
        assert found(DUPLICATE, tmp_path, f"id,name,email,organisation\n{rows}\n") == []

    @pytest.mark.parametrize(
        "name", ["Ann Guest", "Le Do", "Nom Le", "សុខ", "Ada", "Del Visitor Sok"]
    )
    def test_a_name_is_somebody(self, name: str, tmp_path: Path) -> None:
        rows = f"p-1,{name},a@example.org,Example Trust\np-2,{name},b@example.org,Example Trust"
        assert found(DUPLICATE, tmp_path, f"id,name,email,organisation\n{rows}\n") != []

    def test_on_a_roster_alone_nobody_knows_what_refers_to_a_row(self, tmp_path: Path) -> None:
        people = "id,name,email\np-1,Rosa Muestra,r@example.org\np-2,Rosa Muestra,r@example.org\n"
        repair = only(found_alone(tmp_path, people)).repair
        assert repair is not None
        assert not repair.is_safe

    def test_many_are_one_finding_and_what_can_be_mended_stands_apart(self, tmp_path: Path) -> None:
        people = "id,name,email\n"
        people += numbered(7, "a-{n},Rosa{n} Muestra,r{n}@example.org") * 2
        people = people.replace("a-", "b-", 7)
        people += numbered(6, "c-{n},Uno{n} Uno,u{n}@example.org")
        people += numbered(6, "d-{n},Dos{n} Dos,u{n}@example.org")
        safe, other = found(DUPLICATE, tmp_path, people)
        assert safe.message == (
            "7 participants look as if they stand on the roster more than once: "
            "`b-1` to `b-7` and `a-1` to `a-7`"
        )
        assert len(safe.related) == 4
        assert len(changes(safe)) == 7
        assert safe.repair is not None
        assert safe.repair.is_safe
        assert other.message.startswith("6 participants look")
        assert other.repair is None

    def test_a_waiver_for_one_pair_leaves_the_others(self, tmp_path: Path) -> None:
        people = "id,name,email\n" + "".join(
            f"{letter}-{n},Rosa{n} {letter},r{n}@example.org\n" for n in range(8) for letter in "ab"
        )
        more = "waivers: [{rule: duplicate-participant, at: b-3, reason: sisters}]\n"
        said = only(found(DUPLICATE, tmp_path, people, more=more))
        assert said.message.startswith("7 participants look")
        assert found("waiver-unused", tmp_path, people, more=more) == []

    @given(
        st.lists(
            st.tuples(st.sampled_from("ABC"), st.sampled_from("xyz"), st.sampled_from(["", *"12"])),
            max_size=7,
        )
    )
    def test_groups_are_those_that_links_connect(self, rows: list[tuple[str, str, str]]) -> None:
        people = [
            Participant(id=f"p-{n}", name=name, organisation=organisation, email=email)
            for n, (name, organisation, email) in enumerate(rows)
        ]
        groups = [{person.id} for person in people]
        for one, other in combinations(people, 2):
            same_name = (one.name, one.organisation) == (other.name, other.organisation)
            if same_name or (one.email and one.email == other.email):
                (mine,) = (group for group in groups if one.id in group)
                (theirs,) = (group for group in groups if other.id in group)
                if mine is not theirs:
                    groups.remove(theirs)
                    mine |= theirs
        expected = {frozenset(group) for group in groups if len(group) > 1}
        event = Event(id="forum", name="Forum", timezone="UTC")
        plan = Plan(Agenda(event=event), Schedule(), Roster(tuple(people)))
        seen = duplicate_participant.RULE.findings(plan, Context())
        assert {frozenset(finding.about) for finding in seen} == expected


class TestMissing:
    def test_one_finding_tells_how_many_have_no_address(self, tmp_path: Path) -> None:
        people = "id,name,email\na,Ada Mfano,ada@example.org\n" + numbered(7, "p-{n},N {n},")
        said = only(found(EMAIL, tmp_path, people))
        assert said.severity is Severity.ADVICE
        assert said.message == (
            "7 participants have no e-mail address, so no invite reaches them: `p-1` to `p-7`"
        )
        assert cells(said) == ["C1", "C3", "C4", "C5", "C6", "C7"]
        assert labels(said) == ["`p-1`", "`p-2`", "`p-3`", "`p-4`", "`p-5`"]

    def test_who_is_waived_is_told_apart(self, tmp_path: Path) -> None:
        people = "id,name,email\na,Ada Mfano,ada@example.org\n" + numbered(3, "p-{n},N {n},")
        waiver = "waivers: [{rule: email-missing, at: N 2, reason: by phone}]\n"
        said = only(found(EMAIL, tmp_path, people, more=waiver))
        assert said.message.startswith("2 participants have")
        assert labels(said) == ["`p-1`", "`p-3`"]
        assert found("waiver-unused", tmp_path, people, more=waiver) == []

    def test_a_waiver_for_the_event_is_for_all(self, tmp_path: Path) -> None:
        people = "id,name,email\na,Ada Mfano,ada@example.org\n" + numbered(3, "p-{n},N {n},")
        waiver = "waivers: [{rule: email-missing, at: event, reason: by phone}]\n"
        assert found(EMAIL, tmp_path, people, more=waiver) == []

    def test_an_address_that_cannot_be_read_is_another_mistake(self, tmp_path: Path) -> None:
        people = "id,name,email\na,Ada Mfano,ada@example.org\nb,Ben Mfano,ben at example\n"
        assert found(EMAIL, tmp_path, people) == []
        assert only(found_alone(tmp_path, people)).code == "bad-email"

    def test_a_roster_alone_counts_everyone(self, tmp_path: Path) -> None:
        people = "id,name,email\na,Ada Mfano,ada@example.org\nb,Ben Mfano,\n"
        said = only(found_alone(tmp_path, people))
        assert said.message == "1 participant has no e-mail address, so no invite reaches them: `b`"

    @pytest.mark.parametrize(("without", "said"), [(1, True), (2, False), (3, False)])
    def test_a_country_is_missed_where_most_have_one(
        self, without: int, *, said: bool, tmp_path: Path
    ) -> None:
        people = (
            "id,name,country\n"
            + numbered(2, "a-{n},A {n},Peru")
            + numbered(without, "p-{n},N {n},")
        )
        diagnostics = found("country-missing", tmp_path, people)
        assert [d.message for d in diagnostics] == ["1 participant has no country: `p-1`"] * said

    def test_a_country_that_cannot_be_read_is_another_mistake(self, tmp_path: Path) -> None:
        people = "id,name,country\n" + numbered(3, "a-{n},A {n},Peru") + "p,Ada Mfano,Korea\n"
        assert only(found_alone(tmp_path, people)).code == "ambiguous-country"


class TestCountries:
    def test_each_row_gets_the_most_frequent_spelling(self, tmp_path: Path) -> None:
        people = "id,name,country\n"
        people += numbered(2, "a-{n},A {n},Vietnam") + "b,B,Viet Nam\nc,C,VN\nd,D,Peru\n"
        said = only(found("country-spelt-twice", tmp_path, people))
        assert said.severity is Severity.ADVICE
        assert said.message == "one country is written in 3 ways: `Vietnam`, `Viet Nam` and `VN`"
        assert said.hint == "write `Vietnam` each time"
        assert cells(said) == ["C4", "C2", "C5"]
        assert labels(said) == ["`Vietnam` here", "`VN` here"]
        assert changes(said) == [((3, "country"), "Vietnam"), ((4, "country"), "Vietnam")]
        assert said.repair is not None
        assert said.repair.is_safe

    def test_of_spellings_that_are_as_frequent_the_usual_name_is_written(
        self, tmp_path: Path
    ) -> None:
        people = "id,name,country\na,A,Vietnam\nb,B,Viet Nam\nc,C,Peru\n"
        assert changes(only(found("country-spelt-twice", tmp_path, people))) == [
            ((1, "country"), "Viet Nam")
        ]

    @pytest.mark.parametrize(
        ("part", "country"),
        [("Zanzibar", "Tanzania"), ("Scotland", "UK"), ("Northern Ireland", "United Kingdom")],
    )
    def test_a_part_of_a_country_is_no_spelling_of_it(
        self, part: str, country: str, tmp_path: Path
    ) -> None:
        people = f"id,name,country\na,A,{part}\nb,B,{country}\n"
        assert found("country-spelt-twice", tmp_path, people) == []

    def test_no_more_ways_are_listed_than_are_read(self, tmp_path: Path) -> None:
        spellings = ("Vietnam", "Viet Nam", "VN", "VNM", "VIETNAM", "viet nam", "Việt Nam")
        people = "id,name,country\n" + "".join(f"p{n},N {n},{s}\n" for n, s in enumerate(spellings))
        said = only(found("country-spelt-twice", tmp_path, people))
        assert said.message.endswith(
            "7 ways: `Vietnam`, `Viet Nam`, `VN`, `VNM`, `VIETNAM` and 2 more"
        )
        assert len(said.related) == 5

    def test_many_countries_are_one_finding_with_one_repair(self, tmp_path: Path) -> None:
        names = ("Peru", "Chile", "Kenya", "Ghana", "Fiji", "Samoa")
        people = "id,name,country\n" + "".join(
            f"{n}-{k},N,{name}\n" for k in names for n, name in enumerate((k, k.upper()))
        )
        said = only(found("country-spelt-twice", tmp_path, people))
        assert said.message == "6 countries are written in several ways"
        assert said.repair is not None
        assert said.repair.words == "write the most frequent spelling of each country"
        assert [text for _, text in changes(said)] == list(names)

    def test_mending_changes_the_cells_and_nothing_else(self, tmp_path: Path) -> None:
        path = tmp_path / "people.csv"
        text = 'id,name,country,notes\na,Ada Mfano,Vietnam,"x, y"\nb,Ben Mfano,Viet Nam,\n'
        path.write_text(text, encoding="utf-8")
        mended = mend(str(path))
        (file,) = mended.files
        assert file.after.decode() == text.replace("Vietnam", "Viet Nam")
        assert mended.refused == ()

    def test_two_rows_become_one(self, tmp_path: Path) -> None:
        people = (
            "id,name,email,organisation\np-1,Ada Mfano,ada@example.org,\n"
            "p-2,Ben Mfano,ben@example.org,Trust\np-3,Ada Mfano,ada@example.org,Trust\n"
        )
        (tmp_path / "people.csv").write_text(people, encoding="utf-8")
        agenda = tmp_path / "agenda.yaml"
        agenda.write_text(
            f"format: 1\n{HEAD}roster: people.csv\n"
            "days: [{date: 2024-03-06, sessions: [{time: 09:00-10:00, title: Round table}]}]\n",
            encoding="utf-8",
        )
        (file,) = mend(str(agenda)).files
        assert file.after.decode() == (
            "id,name,email,organisation\np-1,Ada Mfano,ada@example.org,Trust\n"
            "p-2,Ben Mfano,ben@example.org,Trust\n"
        )


class TestOrganisations:
    def test_the_most_frequent_spelling_is_offered_and_none_is_quoted(self, tmp_path: Path) -> None:
        people = (
            "id,name,organisation\na,A,Trust & Care Ltd.\nb,B,Trust and Care Limited\n"
            "c,C,Trust and Care Limited\nd,D,TRUST AND CARE LTD\n"
        )
        said = only(found("organisation-spelt-twice", tmp_path, people))
        assert said.message == "one organisation is spelt in 3 ways"
        assert cells(said) == ["C2", "C3", "C5"]
        assert labels(said) == ["so for 2 participants", "so for 1 participant"]
        assert said.repair is not None
        assert not said.repair.is_safe
        assert changes(said) == [
            ((1, "organisation"), "Trust and Care Limited"),
            ((4, "organisation"), "Trust and Care Limited"),
        ]
        assert "Trust" not in said.message + (said.hint or "") + said.repair.words

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("UNICEF", "U.N.I.C.E.F.", True),
            ("Réseau Étoile", "reseau etoile", True),
            ("The Example Trust", "Example Trust", True),
            ("Example Intl", "Example International", True),
            ("Labour Organization", "Labor Organisation", True),
            ("Example Trust (EXT)", "EXT", True),
            ("EXT (Example Trust)", "Example Trust", True),
            ("EXT (EXT)", "EXT", False),
            ("Example Trust", "EXAMPLE TRUST Ltd.", True),
            ("Example Trust Limited", "Example Trust, Inc.", True),
            ("Example Trust Pty Ltd", "Example Trust", True),
            ("Limited", "Ltd", True),
            ("Limited", "Incorporated", False),
            ("Example Trust (Nairobi)", "Example Trust", False),
            ("Example Trust", "Example Trusts", False),
        ],
    )
    def test_two_spellings_of_one(self, one: str, other: str, *, same: bool) -> None:
        people = [
            Participant(id=str(n), name="A", organisation=text)
            for n, text in enumerate((one, other))
        ]
        assert (len(by_organisation(people)) == 1) is same

    @pytest.mark.parametrize(
        ("one", "other", "same"),
        [
            ("Umoja Child Rights Network,Kenya", "Umoja Child Rights Netwrok,Kenya", True),
            ("Umoja Child Rights Network,Kenya", "Umoja Child Rights Netwrok,", True),
            ("Umoja Child Rights Network,Kenya", "Umoja Child Rights Netwrok,Peru", False),
            ("Umoja Child Rights Network,Kenya", "Umoja Child Right Network,Kenya", True),
            ("Child Protection Fund,Kenya", "Child Protetcoin Fund,Kenya", True),
            ("Save the Children Kenya,", "Save the Children Congo,", False),
            ("Save the Children Niger,", "Save the Children Nigeria,", False),
            ("Save the Children Iraq,", "Save the Children Iran,", False),
            ("East Africa Network,", "West Africa Network,", False),
            ("Northern Nomads Trust,", "Southern Nomads Trust,", False),
            ("Youth Group,", "Youht Group,", False),
            ("Region 10001 Council,", "Region 10002 Council,", False),
            ("Child Care Trust,", "Child Cars Trust,", False),
        ],
    )
    def test_a_slip_in_a_long_name_is_another_spelling(
        self, one: str, other: str, *, same: bool, tmp_path: Path
    ) -> None:
        people = f"id,name,organisation,country,organisation type\na,A,{one},NGO\nb,B,{other},NGO\n"
        said = [d.message for d in found("organisation-spelt-twice", tmp_path, people)]
        assert said == ["what looks like one organisation is spelt in 2 ways"] * same

    def test_slips_of_one_name_are_one_finding_with_the_name_itself(self, tmp_path: Path) -> None:
        people = (
            "id,name,organisation\na,A,Umoja Child Rights Netwrok\nb,B,Umoja Child Rights Network\n"
            "c,C,UMOJA Child Rights Network Ltd.\nd,D,Umoja Child Rights Netwrk\n"
            "e,E,Umoja Child Rights Network\n"
        )
        said = only(found("organisation-spelt-twice", tmp_path, people))
        assert said.message == "what looks like one organisation is spelt in 4 ways"
        assert {text for _, text in changes(said)} == {"Umoja Child Rights Network"}
        assert said.repair is not None
        assert not said.repair.is_safe

    def test_an_authority_is_compared_at_home_only(self, tmp_path: Path) -> None:
        people = (
            "id,name,organisation,country,organisation type\n"
            "a,A,Ministry of Interior,Kenya,Government\nb,B,Ministry of Interior,Peru,Government\n"
            "c,C,Ministry of Interoir,Peru,Government\n"
        )
        said = only(found("organisation-spelt-twice", tmp_path, people))
        assert cells(said) == ["C4", "C3"]

    def test_an_abbreviation_of_two_stands_for_neither(self) -> None:
        texts = ("Centre Espoir (CE)", "Centre Espoir", "Comité Enfance (CE)", "CE")
        people = [Participant(id=text, name="A", organisation=text) for text in texts]
        groups = [[person.id for person in group] for group in by_organisation(people).values()]
        assert groups == [list(texts[:2]), [texts[2]], [texts[3]]]

    @given(
        st.lists(
            st.sampled_from(
                ["", "TBC", "Example Trust", "EXAMPLE TRUST", "Example Trust (EXT)", "EXT", "Other"]
            ),
            max_size=6,
        )
    )
    def test_everyone_with_an_organisation_is_in_one_group(self, texts: list[str]) -> None:
        people = [
            Participant(id=str(n), name="A", organisation=text) for n, text in enumerate(texts)
        ]
        known = sorted(person.id for person in people if person.organisation not in ("", "TBC"))
        for groups in (list(by_organisation(people).values()), by_employer(people)):
            assert sorted(person.id for group in groups for person in group) == known

    def test_the_rarer_type_is_pointed_at(self, tmp_path: Path) -> None:
        people = (
            "id,name,organisation,organisation type\na,A,Example Trust,Donor\n"
            "b,B,Example Trust,NGO\nc,C,EXAMPLE TRUST,NGO\n"
        )
        said = only(found("organisation-two-types", tmp_path, people))
        assert said.severity is Severity.WARNING
        assert (
            said.message == "one organisation has 2 types: `NGO` for `b` and `c`; `Donor` for `a`"
        )
        assert cells(said) == ["D2", "D3"]
        assert labels(said) == ["`NGO` here"]

    def test_many_organisations_with_two_types_are_one_finding(self, tmp_path: Path) -> None:
        people = "id,name,organisation,organisation type\n"
        people += numbered(6, "a-{n},A,Trust {n},NGO") + numbered(6, "b-{n},B,Trust {n},Donor")
        said = only(found("organisation-two-types", tmp_path, people))
        assert said.message == "6 organisations have several types each"
        assert said.repair is None

    def test_many_spellings_are_one_finding_that_is_not_safe_to_mend(self, tmp_path: Path) -> None:
        people = "id,name,organisation\n"
        people += numbered(6, "a-{n},A,Trust {n}") + numbered(6, "b-{n},B,TRUST {n}")
        said = only(found("organisation-spelt-twice", tmp_path, people))
        assert said.message == "6 organisations are spelt in several ways"
        assert said.repair is not None
        assert not said.repair.is_safe
        assert len(changes(said)) == 6


class TestAttending:
    PEOPLE = "id,name,organisation type\na,Ada,NGO\nb,Ben,Government\nc,Cem,Donor\n"

    def test_who_is_left_out_is_counted(self, tmp_path: Path) -> None:
        session = "- {time: 09:00-10:00, title: A, attendance: {organisation_type: ngo}}"
        said = only(found("nothing-to-attend", tmp_path, self.PEOPLE, session))
        assert said.message == "2 participants are expected at no session: `b` and `c`"
        assert cells(said) == ["B1", "B3", "B4"]

    @pytest.mark.parametrize(
        "sessions",
        [
            "- {time: 09:00-10:00, title: A, attendance: [a]}\n- {time: nine, title: B}",
            "- {time: 09:00-10:00, title: A, attendance: [a]}\n- {title: B, attendance: {sea: x}}",
            "- {time: 09:00-10:00, title: A, attendance: {organisation_type: media}}",
            "- {time: 09:00-10:00, title: A, attendance: [x]}",
        ],
        ids=["a session without a time", "a selector that cannot be read", "one that finds nobody",
             "nobody is expected anywhere"],
    )  # fmt: skip
    def test_nothing_is_said_where_not_all_is_known(self, sessions: str, tmp_path: Path) -> None:
        assert found("nothing-to-attend", tmp_path, self.PEOPLE, sessions) == []

    def test_a_team_is_nobody(self, tmp_path: Path) -> None:
        session = "- {time: 09:00-10:00, title: A, attendance: [a]}"
        teams = "teams: {b: Help desk}\n"
        said = only(found("nothing-to-attend", tmp_path, self.PEOPLE, session, more=teams))
        assert cells(said) == ["B4"]

    def test_a_choice_of_breaks_is_none(self, tmp_path: Path) -> None:
        sessions = """
            - {time: 09:00-10:00, title: A, attendance: [a]}
            - parallel:
                left: [{title: Coffee break, duration: 20m}]
                right: [{title: Tea break, duration: 20m}]
        """
        said = only(found("nothing-to-attend", tmp_path, self.PEOPLE, sessions))
        assert said.message.startswith("2 participants")


class TestTooMany:
    PEOPLE = "id,name,organisation\n" + numbered(3, "p-{n},N {n},Example Trust")

    @pytest.mark.parametrize(("most", "said"), [("1", True), ("2", True), ("3", False)])
    def test_the_agenda_says_how_many(self, most: str, *, said: bool, tmp_path: Path) -> None:
        rule = f"rules: {{too-many-from-one-organisation: {{most: {most}}}}}\n"
        diagnostics = found("too-many-from-one-organisation", tmp_path, self.PEOPLE, more=rule)
        assert [d.message for d in diagnostics] == [
            f"3 participants are of one organisation, and at most {most} are meant to be"
        ] * said

    def test_the_first_that_is_too_many_is_pointed_at(self, tmp_path: Path) -> None:
        rule = "rules: {too-many-from-one-organisation: {most: 1}}\n"
        said = only(found("too-many-from-one-organisation", tmp_path, self.PEOPLE, more=rule))
        assert cells(said) == ["C3", "C2", "C4"]

    def test_many_are_one_finding(self, tmp_path: Path) -> None:
        people = "id,name,organisation\n" + numbered(6, "p-{n},N {n},Trust {n}")
        rule = "rules: {too-many-from-one-organisation: {most: 0}}\n"
        said = only(found("too-many-from-one-organisation", tmp_path, people, more=rule))
        assert said.message == "6 organisations send more than 0 each"

    def test_without_a_number_nothing_is_too_many(self, tmp_path: Path) -> None:
        assert found("too-many-from-one-organisation", tmp_path, self.PEOPLE) == []


def test_a_roster_alone_is_asked_nothing_that_needs_an_agenda(tmp_path: Path) -> None:
    assert found_alone(tmp_path, "id,name\na,Ada Mfano\nb,Ben Mfano\n") == []


def test_a_roster_in_yaml_is_looked_at_too(tmp_path: Path) -> None:
    (tmp_path / "people.yaml").write_text(
        "- {id: a, name: Ada Mfano, country: Viet Nam, languages: [en, vi], notes: }\n"
        "- {id: b, name: Ben Mfano, country: Vietnam, roles: [speaker, speaker]}\n",
        encoding="utf-8",
    )
    (tmp_path / "agenda.yaml").write_text(
        f"format: 1\n{HEAD}roster: people.yaml\n"
        "days: [{date: 2024-03-06, sessions: [{time: 09:00-10:00, title: Round table}]}]\n",
        encoding="utf-8",
    )
    checked = planner.load(tmp_path / "agenda.yaml")
    said = only(list(planner.check(checked)))
    assert said.code == "country-spelt-twice"
    assert (said.place.line, said.place.column) == (2, 37)
    assert checked.plan is not None
    first, second = checked.plan.participants
    assert first.written == {
        "id": "a", "name": "Ada Mfano", "country": "Viet Nam", "languages": "en, vi"
    }  # fmt: skip
    assert second.written["roles"] == "speaker, speaker"
