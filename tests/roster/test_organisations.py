"""Which organisations are proposed as one that is spelt in several ways."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from organisation_spellings import SPELLINGS

from planner.model.people import Participant
from planner.roster.organisations import Proposal, proposals
from planner.vocabulary import countries


def people_of(lines: str) -> tuple[list[Participant], dict[str, str]]:
    """A participant a line, and the organisation that each of them is of in truth."""
    people, truth = [], {}
    for number, line in enumerate(lines.splitlines()):
        organisation, spelling, country, domain = line.split("|")
        people.append(person(number, spelling, country, domain))
        truth[people[-1].id] = organisation
    return people, truth


def person(number: int, spelling: str, country: str = "", domain: str = "") -> Participant:
    return Participant(
        id=f"p-{number}",
        name=f"Person {number}",
        organisation=spelling,
        country=countries.by_code(country) if country else None,
        email=f"person{number}@{domain}" if domain else "",
    )


def proposed(*cells: tuple[str, str, str]) -> list[Proposal]:
    """What is proposed of people, each of whom has an organisation, a country and a domain."""
    return proposals([person(number, *cell) for number, cell in enumerate(cells)])


def grouped(found: list[Proposal]) -> list[set[str]]:
    return [{spelling.text for spelling in proposal.spellings} for proposal in found]


def test_no_two_organisations_are_merged_and_most_spellings_of_one_are() -> None:
    """By brute force: every pair of rows that are proposed as one are one."""
    people, truth = people_of(SPELLINGS)
    assert len({one.organisation for one in people}) > 150
    cluster = {
        one.id: number
        for number, proposal in enumerate(proposals(people))
        for spelling in proposal.spellings
        for one in spelling.people
    }
    found = right = there = 0
    for one, other in combinations(people, 2):
        if one.organisation == other.organisation:
            continue
        is_one = truth[one.id] == truth[other.id]
        is_proposed = one.id in cluster and cluster[one.id] == cluster.get(other.id)
        assert is_one or not is_proposed, (one.organisation, other.organisation)
        found += is_proposed
        right += is_proposed and is_one
        there += is_one
    assert found == right  # precision 1
    assert right / there > 0.9  # recall


def test_the_order_of_a_roster_changes_nothing() -> None:
    people, _ = people_of(SPELLINGS)
    once, again = proposals(people), proposals(list(reversed(people)))
    assert [one.kept for one in once] == [one.kept for one in again]
    assert sorted(map(sorted, grouped(once))) == sorted(map(sorted, grouped(again)))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(SPELLINGS.splitlines()), max_size=25))
def test_a_proposal_holds_each_person_once_and_several_spellings(lines: list[str]) -> None:
    people, _ = people_of("\n".join(lines))
    found = proposals(people)
    ids = [one.id for p in found for spelling in p.spellings for one in spelling.people]
    assert len(ids) == len(set(ids))
    for proposal in found:
        assert len({spelling.text for spelling in proposal.spellings}) > 1
        assert proposal.reasons
        assert len(proposal.spellings[0].people) == max(len(s.people) for s in proposal.spellings)


@settings(deadline=None)
@given(st.lists(st.text(max_size=30), max_size=8))
def test_any_text_can_be_an_organisation(texts: list[str]) -> None:
    proposals([person(number, text) for number, text in enumerate(texts)])


A, B = ("TH", "a.example"), ("KE", "b.example")


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (("Example Trust", *A), ("EXAMPLE TRUST", *A), "only capitals"),
        (("ChildFund", *A), ("Child Fund", *A), "spaces"),
        (("Blue Kite Trust (BKT)", *A), ("Blue Kite Trust", *A), "`BKT` is given"),
        (("Blue Kite Ltd", *A), ("Blue Kite", *A), "only the legal form"),
        (("Univ. of Nairobi", *B), ("University of Nairobi", *B), "only short forms"),
        (("Blue Kite Trust (BKT)", *A), ("BKT", *A), "stands in brackets"),
        (("Blue Kite Child Network", *A), ("BKCN", *A), "initials of the long name"),
        (
            ("Oxford University", *A),
            ("University of Oxford", *A),
            "another order, and their e-mail",
        ),
        (("Universidad de Chile", "CL", ""), ("University of Chile", "CL", ""), "another language"),
        (("Blue Kite Netwrok", *A), ("Blue Kite Network", *A), "`netwrok` looks like a slip"),
        (("UNHCR", *A), ("UN Refugee Agency", *A), "one United Nations body"),
        (
            ("Ministry of Interior", "TH", ""),
            ("Ministry of Interior, Thailand", "TH", ""),
            "names the country",
        ),
    ],
)
def test_a_proposal_says_why(
    one: tuple[str, str, str], other: tuple[str, str, str], reason: str
) -> None:
    (proposal,) = proposed(one, other)
    assert reason in " ".join(proposal.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("University of Malaya", *A), ("University of Malaga", *A)),
        (("University of Parma", "IT", ""), ("University of Palma", "IT", "")),
        (("University of Washington", "US", ""), ("Washington University", "US", "")),
        (("UNICEF", *A), ("UNICEF Thailand", *A)),
        (("UNICEF Thailand", *A), ("UNICEF Viet Nam", *A)),
        (("UNODC", *A), ("UNDP", *A)),
        (("Ministry of Interior", "TH", ""), ("MINISTRY OF INTERIOR", "KH", "")),
        (("Ministry of Interior", "TH", ""), ("MINISTRY OF INTERIOR", "", "")),
        (("Ministry of Interior (Cambodia)", "TH", ""), ("Ministry of Interior", "TH", "")),
        (("Blue Kite Ltd", *A), ("Blue Kite GmbH", *A)),
        (("District 1 Office", *A), ("District 2 Office", *A)),
        (("Northern Light Shelter", *A), ("Northern Night Shelter", "TH", "c.example")),
        (("Upper Valley Home", *A), ("Lower Valley Home", *A)),
        (("Institute of Policy Studies", *A), ("Institute of Police Studies", *A)),
        (("Santa Marta Shelter", "CO", ""), ("Santa Maria Shelter", "CO", "")),
        (("Blue Kite Networks", "TH", ""), ("Blue Kite Network", "TH", "")),
        (("Austrian Child Network", *A), ("Australian Child Network", *A)),
        (("BKN", "TH", ""), ("Blue Kite Network", "TH", "")),
        (("BKCN", *A), ("Blue Kite Child Network", "TH", "c.example")),
        (("BKCN", "TH", ""), ("Blue Kite Child Network", "KE", "")),
        (("Universidad", *A), ("University", *A)),
        (("Red Estrella", "CO", "x.example"), ("Estrella Network", "CO", "y.example")),
        (("TBC", *A), ("tbc", *A)),
    ],
)
def test_what_may_be_two_is_not_proposed(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    assert proposed(one, other) == []


def test_initials_of_two_organisations_are_neithers() -> None:
    cells = [("BKCN", *A), ("Blue Kite Child Network", *A), ("Bright Kids Care Nepal", *A)]
    assert proposed(*cells) == []
    assert grouped(proposed(*cells[:2])) == [{"BKCN", "Blue Kite Child Network"}]


def test_mail_that_anybody_has_tells_nothing() -> None:
    spellings = ("Oxford University", "University of Oxford")
    assert proposed(*((text, "GB", "gmail.com") for text in spellings)) == []
    assert len(proposed(*((text, "GB", "ox.example") for text in spellings))) == 1
    within = (spellings[0], "GB", "law.ox.example"), (spellings[1], "GB", "ox.example")
    assert len(proposed(*within)) == 1


def test_a_ministry_is_one_within_its_country_only() -> None:
    found = proposed(
        ("Ministry of Interior", "TH", ""),
        ("MINISTRY OF INTERIOR", "TH", ""),
        ("Ministry of Interior", "KH", ""),
    )
    assert [one.id for s in found[0].spellings for one in s.people] == ["p-0", "p-1"]


def test_what_is_most_frequent_is_kept_and_of_several_the_fullest_that_is_not_shouted() -> None:
    (often,) = proposed(("Blue Kite", *A), ("BLUE KITE", *A), ("BLUE KITE", *A))
    assert often.kept == "BLUE KITE"
    (even,) = proposed(("BLUE KITE TRUST", *A), ("Blue Kite Trust (BKT)", *A), ("BKT", *A))
    assert even.kept == "Blue Kite Trust (BKT)"


def test_what_tells_one_apart_keeps_a_chain_apart() -> None:
    """Of `A ~ B` and `B ~ C` nothing follows where `A` and `C` cannot be one."""
    found = proposed(("Blue Kite Ltd", *A), ("Blue Kite", *A), ("Blue Kite GmbH", *A))
    (pair,) = grouped(found)
    assert "Blue Kite" in pair
    assert len(pair) == 2


def test_many_names_that_differ_in_one_word_are_no_slips() -> None:
    words = [f"Blue Kite Harbour{a}{b}" for a in "abcdefg" for b in "abcdefg"]
    assert len(proposed(*((word, "TH", "") for word in words[:2]))) == 1
    assert proposed(*((word, "TH", "") for word in words)) == []
