import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.vocabulary import _country_table, countries
from planner.vocabulary.countries import (
    Ambiguous,
    Country,
    NonCountry,
    all_countries,
    by_code,
    is_a_part,
    recognise,
    suggestions,
)
from planner.vocabulary.country_keys import spelling_key

TOOL = Path(__file__).resolve().parents[2] / "tools" / "make_country_table.py"

# Small letters that are a country's code, and do not give it: a word, or a name elsewhere.
WORDS = {"no": None, "na": None, "ne": None, "si": None}
NAMES = {"ao": ("AT", "AO"), "bi": ("BE", "BI"), "my": ("US", "MY"), "nga": ("RU", "NG")}

a_country = st.sampled_from(all_countries())
a_name = st.builds(lambda country, is_short: country.short if is_short else country.name,
                   a_country, st.booleans())  # fmt: skip


def codes(found: object) -> object:
    match found:
        case Country() | NonCountry():
            return found.code
        case Ambiguous(readings=readings):
            return tuple(country.alpha2 for country in readings)
    return found


# The table


def test_every_country_of_iso_3166_1_and_kosovo_is_there_once() -> None:
    assert len(all_countries()) == 249 + 1
    for attribute in ("alpha2", "alpha3", "name"):
        assert len({getattr(country, attribute) for country in all_countries()}) == 250
    assert [country.alpha2 for country in all_countries()] == sorted(
        country.alpha2 for country in all_countries()
    )


def test_the_code_of_a_country_is_its_alpha_2_code() -> None:
    assert by_code("TH").code == "TH"


def test_codes_are_well_formed() -> None:
    for country in all_countries():
        assert len(country.alpha2) == 2
        assert len(country.alpha3) == 3
        assert (country.alpha2 + country.alpha3).isascii()
        assert (country.alpha2 + country.alpha3).isupper()
        assert len(country.m49) == 3 or country.alpha2 == "XK"
    m49 = [country.m49 for country in all_countries() if country.m49]
    assert len(m49) == len(set(m49)) == 249
    assert all(code.isdecimal() for code in m49)


def test_every_country_but_antarctica_lies_in_an_m49_region_and_subregion() -> None:
    regions: dict[str, set[str]] = {}
    for country in all_countries():
        if country.region:
            regions.setdefault(country.region, set()).add(country.subregion)
    assert [country.alpha2 for country in all_countries() if not country.region] == ["AQ"]
    assert regions == {
        "Africa": {"Northern Africa", "Sub-Saharan Africa"},
        "Americas": {"Latin America and the Caribbean", "Northern America"},
        "Asia": {"Central Asia", "Eastern Asia", "South-eastern Asia", "Southern Asia",
                 "Western Asia"},
        "Europe": {"Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"},
        "Oceania": {"Australia and New Zealand", "Melanesia", "Micronesia", "Polynesia"},
    }  # fmt: skip


@pytest.mark.parametrize(
    "country",
    [
        Country("TH", "THA", "Thailand", "Thailand", "Asia", "South-eastern Asia", "764"),
        Country("VN", "VNM", "Viet Nam", "Vietnam", "Asia", "South-eastern Asia", "704"),
        Country(
            "KE", "KEN", "Kenya", "Kenya", "Africa", "Sub-Saharan Africa", "404", "Eastern Africa"
        ),
        Country(
            *("BO", "BOL", "Bolivia (Plurinational State of)", "Bolivia", "Americas"),
            *("Latin America and the Caribbean", "068", "South America"),
        ),
        Country("XK", "XKX", "Kosovo", "Kosovo", "Europe", "Southern Europe", ""),
    ],
    ids=lambda country: country.short,
)
def test_facts_of_a_country(country: Country) -> None:
    assert by_code(country.alpha2) == country


def test_the_asean_members_are_south_east_asian() -> None:
    members = {"BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"}
    found = {
        country.alpha2 for country in all_countries() if country.subregion == "South-eastern Asia"
    }
    assert found == members


@pytest.mark.parametrize("code", ["ZZ", "th", "THA", "", "UK", "EU"])
def test_by_code_takes_only_alpha_2_codes_in_capitals(code: str) -> None:
    with pytest.raises(KeyError):
        by_code(code)


# What is recognised


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # Codes, in any case.
        ("TH", "TH"), ("th", "TH"), ("Th", "TH"), (" TH ", "TH"), ("THA", "TH"), ("tha", "TH"),
        ("NO", "NO"), ("NA", "NA"), ("SI", "SI"), ("NE", "NE"), ("NGA", "NG"), ("AO", "AO"),
        ("it", "IT"), ("XK", "XK"), ("XKX", "XK"), ("ＴＨ", "TH"),
        # The traps of a fuzzy search.
        ("Republic of Korea", "KR"), ("Niger", "NE"), ("Nigeria", "NG"), ("Guinea", "GN"),
        ("Guinea-Bissau", "GW"), ("Equatorial Guinea", "GQ"), ("Papua New Guinea", "PG"),
        ("Dominica", "DM"), ("Dominican Republic", "DO"), ("Samoa", "WS"),
        ("American Samoa", "AS"), ("Ireland", "IE"), ("Northern Ireland", "GB"),
        ("South Sudan", "SS"), ("Sudan", "SD"), ("Oman", "OM"), ("Romania", "RO"),
        ("Mali", "ML"), ("Malawi", "MW"), ("Austria", "AT"), ("Australia", "AU"),
        # Typing.
        ("Viet nam ", "VN"), ("VIETNAM", "VN"), ("Viet-Nam", "VN"), ("The Philippines", "PH"),
        ("Philippines (the)", "PH"), ("Bahamas, The", "BS"), ("Côte d’Ivoire", "CI"),
        ("Cote d'Ivoire", "CI"), ("COTE DIVOIRE", "CI"), ("Cote d Ivoire", "CI"),
        ("Bosnia & Herzegovina", "BA"), ("Bosnia-Herzegovina", "BA"), ("Trinidad&Tobago", "TT"),
        ("Turkiye", "TR"), ("Sao Tome and Principe", "ST"), ("São Tomé & Príncipe", "ST"),
        ("Curacao", "CW"), ("Reunion", "RE"), ("St Lucia", "LC"), ("Saint Lucia", "LC"),
        ("Lao People`s Democratic Republic", "LA"), ("viet\u00a0nam", "VN"), ("U. S. A.", "US"),
        # Everyday forms.
        ("UK", "GB"), ("U.K.", "GB"), ("Great Britain", "GB"), ("England", "GB"),
        ("Scotland", "GB"), ("Wales", "GB"), ("UAE", "AE"), ("DRC", "CD"), ("DR Congo", "CD"),
        ("Congo-Brazzaville", "CG"), ("ROK", "KR"), ("South Korea", "KR"), ("DPRK", "KP"),
        ("North Korea", "KP"), ("Lao PDR", "LA"), ("Laos", "LA"), ("Lao", "LA"), ("USA", "US"),
        ("U.S.A.", "US"), ("US", "US"), ("u.s.", "US"), ("America", "US"), ("Syria", "SY"),
        ("Ivory Coast", "CI"), ("Türkiye", "TR"), ("Turkey", "TR"), ("Czechia", "CZ"),
        ("Czech Republic", "CZ"), ("Holland", "NL"), ("The Netherlands", "NL"), ("PNG", "PG"),
        ("PRC", "CN"), ("P.R. China", "CN"), ("Russia", "RU"), ("Tanzania", "TZ"),
        ("Moldova", "MD"), ("Brunei", "BN"), ("Iran", "IR"), ("Macau", "MO"), ("KSA", "SA"),
        # Former names.
        ("Burma", "MM"), ("Swaziland", "SZ"), ("Cape Verde", "CV"), ("Macedonia", "MK"),
        ("FYROM", "MK"), ("East Timor", "TL"), ("Zaire", "CD"), ("Ceylon", "LK"),
        # The long and the turned forms of the UN, the World Bank and ISO.
        ("Venezuela (Bolivarian Republic of)", "VE"), ("Venezuela, RB", "VE"),
        ("Bolivia, Plurinational State of", "BO"), ("Plurinational State of Bolivia", "BO"),
        ("Iran (Islamic Republic of)", "IR"), ("Iran, Islamic Rep.", "IR"),
        ("Korea, Republic of", "KR"), ("Korea (the Republic of)", "KR"), ("Korea, Rep.", "KR"),
        ("Korea, Dem. People's Rep.", "KP"), ("Congo (the Democratic Republic of the)", "CD"),
        ("Congo, Dem. Rep.", "CD"), ("Congo, Rep.", "CG"), ("Republic of Congo", "CG"),
        ("Micronesia, Fed. Sts.", "FM"), ("Tanzania, the United Republic of", "TZ"),
        ("United Kingdom of Great Britain and Northern Ireland", "GB"),
        ("Socialist Republic of Viet Nam", "VN"), ("Kingdom of Thailand", "TH"),
        ("The former Yugoslav Republic of Macedonia", "MK"), ("Gambia (Republic of The)", "GM"),
        # Areas whose status is disputed, by the codes ISO gives them.
        ("Palestine", "PS"), ("State of Palestine", "PS"), ("oPt", "PS"),
        ("occupied Palestinian territory", "PS"), ("Kosovo", "XK"),
        ("Kosovo (under UNSCR 1244)", "XK"), ("Hong Kong", "HK"), ("Hong Kong SAR, China", "HK"),
        ("Hong Kong (SAR China)", "HK"), ("China, Hong Kong SAR", "HK"), ("Macao SAR", "MO"),
        ("Taiwan", "TW"), ("Taiwan, Province of China", "TW"), ("Chinese Taipei", "TW"),
        ("Western Sahara", "EH"), ("Holy See", "VA"), ("Vatican City", "VA"),
        # Other languages.
        ("Brasil", "BR"), ("México", "MX"), ("Perú", "PE"), ("Panamá", "PA"), ("España", "ES"),
        ("Estados Unidos", "US"), ("EE.UU.", "US"), ("EE. UU.", "US"), ("La Argentina", "AR"),
        ("República Dominicana", "DO"), ("El Salvador", "SV"), ("Perú (el)", "PE"),
        ("Allemagne", "DE"), ("République de Corée", "KR"), ("Viêt Nam", "VN"), ("RDC", "CD"),
        ("Les Philippines", "PH"), ("Royaume-Uni", "GB"), ("Moçambique", "MZ"),
        ("Российская Федерация", "RU"), ("Таджикистан", "TJ"), ("الأردن", "JO"),
        ("الاردن", "JO"), ("عُمان", "OM"), ("عمان", "OM"), ("مصر", "EG"), ("中国", "CN"),
        ("泰國", "TH"), ("ไทย", "TH"), ("ประเทศไทย", "TH"), ("สปป. ลาว", "LA"), ("Việt Nam", "VN"),
        ("Áo", "AT"), ("Bỉ", "BE"), ("Mỹ", "US"), ("Filipina", "PH"), ("Kamboja", "KH"),
        ("កម្ពុជា", "KH"), ("ວຽດນາມ", "VN"), ("ເກົາຫຼີໃຕ້", "KR"), ("Pilipinas", "PH"),
        ("Singapura", "SG"), ("Deutschland", "DE"), ("Österreich", "AT"), ("Italia", "IT"),
        ("Nederland", "NL"), ("Uganda", "UG"), ("Ujerumani", "DE"),
        # The name a country gives itself.
        ("Suomi", "FI"), ("日本", "JP"), ("대한민국", "KR"), ("မြန်မာ", "MM"), ("भारत", "IN"),
        ("ශ්‍රී ලංකාව", "LK"), ("Ελλάδα", "GR"), ("България", "BG"),
    ],
)  # fmt: skip
def test_spellings(text: str, code: str) -> None:
    assert codes(recognise(text)) == code


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("Korea", ("KR", "KP")), ("Corea", ("KR", "KP")), ("Corée", ("KR", "KP")),
        ("Корея", ("KR", "KP")), ("เกาหลี", ("KR", "KP")), ("Congo", ("CG", "CD")),
        ("The Congo", ("CG", "CD")), ("Kongo", ("CG", "CD")), ("刚果", ("CG", "CD")),
        ("Virgin Islands", ("VG", "VI")), ("Saint-Martin", ("MF", "SX")),
        ("Guiana", ("GF", "GY")), ("Guyane", ("GF", "GY")), ("Czechoslovakia", ("CZ", "SK")),
        ("Yugoslavia", ("BA", "HR", "ME", "MK", "RS", "SI")),
        *NAMES.items(), ("Nga", NAMES["nga"]), ("Bi", NAMES["bi"]),
    ],
)  # fmt: skip
def test_ambiguous_names_ask(text: str, readings: tuple[str, ...]) -> None:
    assert codes(recognise(text)) == readings
    assert set(suggestions(text)) == {by_code(code).name for code in readings}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("European Union", "european-union"), ("EU", "european-union"), ("E.U.", "european-union"),
        ("Unión Europea", "european-union"), ("African Union", "african-union"),
        ("Union africaine", "african-union"), ("ASEAN", "asean"), ("อาเซียน", "asean"),
        ("UN", "united-nations"), ("ONU", "united-nations"), ("Global", "global"),
        ("Worldwide", "global"), ("International", "international"), ("regional", "regional"),
        ("Stateless", "stateless"), ("Apátrida", "stateless"), ("CARICOM", "caricom"),
    ],
)  # fmt: skip
def test_what_is_no_country_has_a_place_of_its_own(text: str, code: str) -> None:
    found = recognise(text)
    assert isinstance(found, NonCountry)
    assert found.code == code


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "the", "no", "No", "na", "n/a", "N/A", "N.A.", "none", "si", "Sí", "ne", "-",
        "TBC", "?", "ß", "ZZ", "Narnia", "Thailnd", "Nigera", "Thai, Lao", "Thailand/Laos",
        "Bangkok, Thailand", "Thailand Thailand", "Republic of China", "New Guinea", "Borneo",
        "Somaliland", "\ud800", "\0", "TH\0",
    ],
)  # fmt: skip
def test_what_is_not_certain_is_not_recognised(text: str) -> None:
    assert recognise(text) is None


def test_every_code_is_its_country() -> None:
    for country in all_countries():
        assert recognise(country.alpha2) is country
        assert recognise(country.alpha3) is country


def test_small_letters_are_a_code_unless_they_are_a_word_or_a_name() -> None:
    exceptions = {}
    for country in all_countries():
        for code in (country.alpha2.lower(), country.alpha3.lower()):
            if (found := recognise(code)) is not country:
                exceptions[code] = codes(found)
    assert exceptions == WORDS | NAMES


def test_every_name_is_its_country() -> None:
    for country in all_countries():
        assert recognise(country.name) is country
        assert recognise(country.short) is country


def test_every_non_country_is_recognised_by_its_name() -> None:
    table = countries._table()
    assert table.non_countries
    for place in table.non_countries:
        assert recognise(place.name) is place
        assert place.code == place.code.lower()
        assert len(place.code) > 2


def test_every_spelling_in_the_table_is_its_own_key() -> None:
    for spelling in countries._table().by_spelling:
        assert spelling_key(spelling) == spelling


@given(a_name, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_does_not_change_the_answer(name: str, recase: Callable[[str], str]) -> None:
    assert recognise(recase(name)) is recognise(name)


@given(a_name, st.lists(st.sampled_from(" \t\n\u00a0\u2009"), min_size=3, max_size=3))
def test_white_space_does_not_change_the_answer(name: str, spaces: list[str]) -> None:
    before, between, after = spaces
    spaced = before + name.replace(" ", between + " ") + after
    assert recognise(spaced) is recognise(name)


@given(a_name, st.data())
def test_accents_do_not_change_the_answer(name: str, data: st.DataObject) -> None:
    accents = st.sampled_from(["", "", "", "\u0301", "\u0300", "\u0308", "\u0327"])
    accented = "".join(char + (data.draw(accents) if char.isalpha() else "") for char in name)
    assert recognise(accented) is recognise(name)


@given(st.text())
@example("ß")
@example("İ")
@example("\ud800")
@example("x" * 40_000)
def test_nothing_makes_recognise_fail(text: str) -> None:
    assert isinstance(recognise(text), Country | NonCountry | Ambiguous | None)


# Did you mean


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Philipines", ("Philippines",)),
        ("Camboida", ("Cambodia", "Zambia", "Gambia")),
        ("Vietnm", ("Viet Nam",)),
        ("Nigera", ("Nigeria", "Niger")),
        ("Guinea Bisau", ("Guinea-Bissau",)),
        ("no", ("Norway",)),
        ("Laos", ("Lao People's Democratic Republic",)),
        ("European Unoin", ("European Union",)),
        ("zzzz", ()),
        ("", ()),
    ],
)
def test_suggestions(text: str, names: tuple[str, ...]) -> None:
    assert suggestions(text) == names


@given(st.text(max_size=30))
def test_suggestions_are_names_that_are_recognised(text: str) -> None:
    for name in suggestions(text):
        assert isinstance(recognise(name), Country | NonCountry)


# The generator, and the start-up


@pytest.fixture(scope="module")
def tool() -> dict[str, Any]:
    pytest.importorskip("babel")
    return runpy.run_path(str(TOOL))


def test_the_table_is_what_the_generator_makes(tool: dict[str, Any]) -> None:
    if tool["babel"].__version__ != _country_table.BABEL_VERSION:
        pytest.skip(f"the table was made with Babel {_country_table.BABEL_VERSION}")
    written = Path(_country_table.__file__).read_text(encoding="utf-8")
    assert tool["country_table"]() == written


def test_the_generator_refuses_one_spelling_for_two_countries(tool: dict[str, Any]) -> None:
    spellings = tool["Spellings"]({"guinea": "GN", "congo": "CG CD"}, {"congo"})
    spellings.add("guinea", "GN")
    spellings.add("congo", "CG")
    assert spellings.meanings == {"guinea": "GN", "congo": "CG CD"}
    with pytest.raises(tool["ClashError"], match="`guinea` means both GN and GQ"):
        spellings.add("guinea", "GQ")


def test_the_generator_refuses_aliases_that_disagree(tool: dict[str, Any]) -> None:
    rows = [{"codes": "NE", "alias": "Niger"}, {"codes": "NG", "alias": "The NIGER"}]
    with pytest.raises(tool["ClashError"], match="stands for NE and for NG"):
        tool["_by_hand"](rows, {"NE", "NG"})


def test_the_generator_refuses_an_alias_of_no_country(tool: dict[str, Any]) -> None:
    with pytest.raises(tool["ClashError"], match="no country"):
        tool["_by_hand"]([{"codes": "UK", "alias": "UK"}], {"GB"})


def test_the_generator_refuses_a_spelling_that_is_another_countrys_code(
    tool: dict[str, Any],
) -> None:
    facts = [{"alpha2": "AO", "alpha3": "AGO", "name": "Angola"}]
    tool["_check_codes"](facts, {"ao": "AT", "ago": ""})  # Listed as known, and as a word.
    with pytest.raises(tool["ClashError"], match="`ago` is a code of Angola"):
        tool["_check_codes"](facts, {"ago": "AT"})


def test_the_aliases_are_in_order_and_none_is_there_twice(tool: dict[str, Any]) -> None:
    rows = list(tool["_rows"]("country_aliases.csv"))
    keys = [spelling_key(row["alias"]) for row in rows]
    assert len(keys) == len(set(keys))
    named = [row["codes"] for row in rows if len(row["codes"]) == 2]
    assert named == sorted(named)


def all_spellings() -> Iterator[str]:
    lines = _country_table.SPELLINGS.splitlines()
    return chain.from_iterable(line.partition(":")[2].split("|") for line in lines)


def test_no_spelling_is_listed_twice_in_the_table() -> None:
    spellings = list(all_spellings())
    assert len(spellings) == len(set(spellings)) > 5000


def test_the_tables_are_not_loaded_on_import() -> None:
    program = """if True:
        import sys
        from planner.vocabulary import countries, languages, organisation_types
        tables = {"planner.vocabulary._country_table", "planner.vocabulary._language_table"}
        assert tables.isdisjoint(sys.modules), tables.intersection(sys.modules)
        assert "babel" not in sys.modules
        countries.recognise("Thailand")
        assert "planner.vocabulary._country_table" in sys.modules
        assert "babel" not in sys.modules
    """
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Zanzibar", True), ("Tanzania (Zanzibar)", True), ("England", True), ("Écosse", True),
        ("Northern Ireland", True), ("Irlanda del Norte", True), ("Tobago", True),
        ("Trinidad and Tobago", False), ("Tanzania", False), ("United Kingdom", False),
        ("United Kingdom of Great Britain and Northern Ireland", False), ("Ireland", False),
        ("Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", False),
    ],
)  # fmt: skip
def test_a_part_of_a_country_is_told_from_a_spelling_of_it(text: str, *, part: bool) -> None:
    assert is_a_part(text) is part
    assert isinstance(recognise(text), Country)
