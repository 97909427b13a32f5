from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.vocabulary import organisation_types
from planner.vocabulary.organisation_types import ORGANISATION_TYPES, recognise, suggestions
from planner.vocabulary.spelling import fold


def test_the_list_is_closed() -> None:
    assert {kind.key: kind.label for kind in ORGANISATION_TYPES} == {
        "government": "Government",
        "un-agency": "UN agency",
        "igo": "Intergovernmental organisation",
        "ngo": "NGO",
        "academia": "Academia",
        "private-sector": "Private sector",
        "donor": "Donor",
        "media": "Media",
        "individual": "Individual",
    }


@pytest.mark.parametrize("kind", ORGANISATION_TYPES, ids=lambda kind: kind.key)
def test_a_type_is_recognised_by_key_and_label(kind: organisation_types.OrganisationType) -> None:
    assert recognise(kind.key) is kind
    assert recognise(kind.label) is kind
    assert recognise(f"  {kind.label.upper()} ") is kind


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ministry", "government"), ("Government agency", "government"), ("Govt.", "government"),
        ("Gov't", "government"), ("Member State", "government"), ("Gouvernement", "government"),
        ("Ministère", "government"), ("Gobierno", "government"),
        ("Órgão governamental", "government"), ("Police", "government"),
        ("UN", "un-agency"), ("U.N.", "un-agency"), ("United Nations", "un-agency"),
        ("UN entity", "un-agency"), ("UN Organization", "un-agency"), ("un_agency", "un-agency"),
        ("Nations Unies", "un-agency"), ("Agence de l’ONU", "un-agency"), ("ONU", "un-agency"),
        ("Agencia de las Naciones Unidas", "un-agency"), ("Agência da ONU", "un-agency"),
        ("IGO", "igo"), ("Inter-governmental organization", "igo"), ("Intergovernmental", "igo"),
        ("Organisation intergouvernementale", "igo"), ("OIG", "igo"),
        ("NGO", "ngo"), ("NGOs", "ngo"), ("INGO", "ngo"), ("N.G.O.", "ngo"), ("ngo", "ngo"),
        ("CSO", "ngo"), ("Civil society", "ngo"), ("Civil-society organizations", "ngo"),
        ("Non-governmental organization", "ngo"), ("Nongovernmental Organisation", "ngo"),
        ("Non-profit", "ngo"), ("Not-for-profit", "ngo"), ("Charity", "ngo"), ("ONG", "ngo"),
        ("O.N.G.", "ngo"), ("Société civile", "ngo"), ("Sociedad civil", "ngo"),
        ("Organização não governamental", "ngo"), ("Organización sin ánimo de lucro", "ngo"),
        ("University", "academia"), ("Academic institution", "academia"), ("Research", "academia"),
        ("Université", "academia"), ("Universidad", "academia"), ("Universidade", "academia"),
        ("Private company", "private-sector"), ("Company", "private-sector"),
        ("Industry", "private-sector"), ("Tech company", "private-sector"),
        ("Secteur privé", "private-sector"), ("Sector privado", "private-sector"),
        ("Setor privado", "private-sector"), ("Empresa", "private-sector"),
        ("Donors", "donor"), ("Funder", "donor"), ("Bailleur de fonds", "donor"),
        ("Donante", "donor"), ("Doador", "donor"),
        ("Press", "media"), ("Médias", "media"), ("Medios de comunicación", "media"),
        ("Mídia", "media"), ("Journalist", "media"),
        ("Independent consultant", "individual"), ("Freelancer", "individual"),
        ("Particulier", "individual"), ("Independiente", "individual"),
        # Several names that agree.
        ("NGO / CSO", "ngo"), ("Non-governmental organisation (NGO)", "ngo"),
        ("Academia/Research", "academia"), ("Media; press", "media"), ("NGO, NGO", "ngo"),
        ("(NGO)", "ngo"), ("NGO/", "ngo"), ("INGO | NGO", "ngo"),
    ],
)  # fmt: skip
def test_spellings(text: str, key: str) -> None:
    found = recognise(text)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "/", "N/A", "Other", "Foundation", "Law enforcement", "International organisation",
        "Public sector", "UNICEF", "NGO / Government", "NGO / Other", "UN agency (UNICEF)",
        "Government and NGO", "Ministry of Health", "ng", "\ud800",
    ],
)  # fmt: skip
def test_what_is_not_certain_is_not_recognised(text: str) -> None:
    assert recognise(text) is None


def test_no_spelling_stands_for_two_types_or_is_written_unfolded() -> None:
    listed = [
        spelling
        for spellings in (
            *organisation_types._SPELLINGS.values(),
            "|".join(organisation_types._UNCERTAIN),
        )
        for spelling in spellings.split("|")
    ]
    assert len(listed) == len(set(listed))
    assert [word for word in listed if organisation_types._spelling_key(word) != word] == []
    assert organisation_types._SPELLINGS.keys() == {kind.key for kind in ORGANISATION_TYPES}
    named = {organisation_types._spelling_key(kind.label) for kind in ORGANISATION_TYPES}
    assert named.isdisjoint(listed)


@given(
    st.sampled_from(sorted(organisation_types._types_by_spelling())),
    st.sampled_from([str.upper, str.title, str.swapcase]),
    st.sampled_from(["", " ", "\t"]),
)
def test_case_and_space_do_not_change_the_answer(
    spelling: str, recase: Callable[[str], str], space: str
) -> None:
    spaced = space + recase(spelling).replace(" ", " " + space) + space
    assert recognise(spaced) is recognise(spelling)


@given(st.text())
@example("/")
@example("\ud800")
def test_nothing_makes_recognise_fail(text: str) -> None:
    assert recognise(text) in (None, *ORGANISATION_TYPES)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Goverment", ("Government",)),
        ("Acadamia", ("Academia",)),
        ("Foundation", ("NGO", "Donor")),
        ("Law enforcement", ("Government", "Intergovernmental organisation")),
        ("International organization", ("Intergovernmental organisation", "UN agency", "NGO")),
        ("CSO", ("NGO",)),
        ("zzzz", ()),
    ],
)
def test_suggestions(text: str, labels: tuple[str, ...]) -> None:
    assert suggestions(text) == labels


def test_every_uncertain_word_suggests_known_types() -> None:
    labels = {kind.label for kind in ORGANISATION_TYPES}
    for word in organisation_types._UNCERTAIN:
        assert recognise(word) is None
        assert set(suggestions(word)) <= labels
        assert fold(word) == word
