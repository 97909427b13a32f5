"""What lists of participants write for countries: all of it recognised, and none as another."""

import csv
import re
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.vocabulary import countries, country_names
from planner.vocabulary.countries import (
    Ambiguous,
    Country,
    NonCountry,
    all_countries,
    by_code,
    former_name,
    recognise,
    renamed_in,
)
from planner.vocabulary.country_keys import spelling_key, title_and_name
from planner.vocabulary.country_names import LANGUAGES, read_style, styled

# Spellings that no list of names has: they are read by their title, their parts or their key.
SPELLINGS = [
    (row["code"], row["spelling"])
    for row in csv.DictReader(
        (Path(__file__).parent / "country_spellings.csv").read_text("utf-8").splitlines()
    )
]

# Languages that rosters have to be read in.
CLDR = ("en", "fr", "es", "pt", "pt_PT", "ar", "ru", "zh", "zh_Hant", "zh_Hant_HK", "th", "vi",
        "id", "km", "lo", "ms", "fil")  # fmt: skip

TABLE = countries._table()
KNOWN = sorted(key for key, found in TABLE.by_spelling.items() if isinstance(found, Country))

a_spelling = st.one_of(st.sampled_from(SPELLINGS).map(lambda row: row[1]), st.sampled_from(KNOWN))


def readings(text: str) -> set[str]:
    found = recognise(text)
    if isinstance(found, Ambiguous):
        return {country.alpha2 for country in found.readings}
    return {found.alpha2} if isinstance(found, Country) else set()


def test_what_lists_of_participants_write_is_recognised() -> None:
    assert len(SPELLINGS) > 1300
    assert [(code, text) for code, text in SPELLINGS if readings(text) != {code}] == []


def test_the_manual_promises_what_is_read() -> None:
    manual = (Path(__file__).parents[2] / "docs" / "countries.md").read_text("utf-8")
    table = manual.partition("## Former names")[0]
    rows = [line.split("|")[1:3] for line in table.splitlines() if line.startswith("| `")]
    assert len(rows) == 7
    for written, meant in rows:
        found = [recognise(text) for text in re.findall("`([^`]+)`", written)]
        named = [recognise(name) for name in meant.split(", ")]
        assert found == (named if len(named) > 1 else named * len(found))
        assert all(isinstance(country, Country) for country in found)


def test_every_spelling_of_the_table_is_read_as_the_table_says() -> None:
    for key, meant in TABLE.by_spelling.items():
        found = recognise(key)
        if isinstance(found, Ambiguous) and isinstance(meant, Country):
            assert meant in found.readings  # small letters that are a code too
        else:
            assert found == meant or (meant is None and not isinstance(found, NonCountry))


@given(a_spelling, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_never_makes_another_country(text: str, recase: object) -> None:
    assert callable(recase)
    recased = recase(text)
    if recased.isupper() and recased in TABLE.by_code:
        return  # capitals that are a code are that code
    assert readings(recased) >= readings(text) or not text.isascii()


@given(a_spelling, st.lists(st.sampled_from(" \t\u00a0\u2009\u202f"), min_size=3, max_size=3))
def test_white_space_makes_no_difference(text: str, spaces: list[str]) -> None:
    before, between, after = spaces
    assert recognise(before + text.replace(" ", between + " ") + after) == recognise(text)


@given(a_spelling, st.sampled_from("'’‘´ʼ′`"))
def test_the_apostrophe_makes_no_difference(text: str, apostrophe: str) -> None:
    assert readings(re.sub("['’‘´ʼ′`]", apostrophe, text)) == readings(text)


@given(a_spelling, st.sampled_from(["&", "and"]))
def test_the_ampersand_makes_no_difference(text: str, word: str) -> None:
    assert readings(re.sub(" (and|&) ", f" {word} ", text)) == readings(text)


@given(a_spelling, st.sampled_from(["{} (the)", "the {}", "{}, The", "{}*", "{}.", "“{}”"]))
def test_what_stands_around_a_name_makes_no_difference(text: str, around: str) -> None:
    if text.upper() in TABLE.by_code or text == "🇹🇭":
        return
    assert readings(around.format(text)) == readings(text)


@given(a_spelling)
def test_the_key_of_a_key_is_itself(text: str) -> None:
    assert spelling_key(spelling_key(text)) == spelling_key(text)


@given(st.text(max_size=40))
def test_the_key_of_the_key_of_anything_is_itself(text: str) -> None:
    assert spelling_key(spelling_key(text)) == spelling_key(text)


def test_no_title_makes_one_country_another() -> None:
    """Every name with every title is its own country, or none, or a question."""
    titles = {" ".join(sorted(title)) for title in chain.from_iterable(TABLE._titles.values())}
    for country in all_countries():
        for name in {country.name, country.short}:
            for title in titles:
                for text in (f"{title} of {name}", f"{name}, {title}"):
                    named = TABLE.by_spelling.get(spelling_key(text))
                    if not isinstance(named, Country) or named is country:
                        assert readings(text) <= {country.alpha2}, text


@given(
    st.sampled_from(KNOWN),
    st.sampled_from(KNOWN),
    st.sampled_from(["{} ({})", "{}, {}", "{} / {}"]),
)
def test_two_countries_are_none_unless_one_belongs_to_the_other(
    one: str, other: str, both: str
) -> None:
    named = TABLE.by_spelling[one], TABLE.by_spelling[other]
    found = recognise(both.format(one, other))
    if spelling_key(both.format(one, other)) in TABLE.by_spelling:
        return
    if title_and_name(spelling_key(both.format(one, other)))[1] in TABLE.by_spelling:
        return
    if isinstance(found, Country):
        assert found in named
        assert named[0] is found or named[0] is named[1]
        assert set(named) == {found} or TABLE._sovereigns[found] in named


@pytest.mark.parametrize("locale", CLDR)
def test_the_names_of_the_cldr_are_their_country_or_a_question(locale: str) -> None:
    babel = pytest.importorskip("babel")
    names = babel.Locale.parse(locale).territories
    for country in all_countries():
        assert country.alpha2 in readings(names[country.alpha2]), names[country.alpha2]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Congo (Kinshasa)", "CD"), ("Congo, Republic of the", "CG"), ("Congo, DRC", "CD"),
        ("Korea, ROK", "KR"), ("Saint Martin (France)", "MF"), ("Virgin Islands, US", "VI"),
        ("Guyane (France)", "GF"), ("Puerto Rico (USA)", "PR"), ("Réunion, France", "RE"),
        ("Niger (NE)", "NE"), ("GAMBIA (LA)", "GM"), ("Laos (LA)", "LA"), ("Nigeria, NG", "NG"),
        ("Ireland, Republic of", "IE"), ("Georgia, Republic of", "GE"),
        ("Palestine (State of)", "PS"), ("🇱🇦 Lao PDR", "LA"), ("🇰🇷 Korea", "KR"),
        ("China (Taiwan)", "TW"), ("Micronesia", "FM"), ("Macedonia", "MK"),
        ("Tanzania / United Republic of Tanzania", "TZ"), ("Burma or Myanmar", "MM"),
        ("Chile (observer)", "CL"), ("Mexico [remote]", "MX"), ("Allemagne (suite)", "DE"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_can_make_it_clear(text: str, code: str) -> None:
    assert readings(text) == {code}


def test_what_is_no_country_may_be_said_twice() -> None:
    assert recognise("ASEAN / อาเซียน") == recognise("ASEAN") is not None
    assert recognise("ASEAN / EU") is recognise("ASEAN / Thailand") is None


@pytest.mark.parametrize(
    "text",
    [
        # Two countries, or a place in one of two.
        "Samoa (USA)", "Georgia, USA", "Ireland (UK)", "Thailand / Laos", "Thailand and Laos",
        "Bermuda / UK", "France (Réunion)", "🇱🇦 Thailand", "Congo and DRC", "Atlanta, Georgia",
        "Niger (NG)", "Dominica (DO)", "NIGER (NG)", "Dominica, DO", "Gambia (LA)",
        "Dominica (Dominican Republic)", "Mexico, United States", "Guyana (France)",
        # A title that the country does not have.
        "Dominica Republic", "Republic of China", "Republic of England", "Kingdom of Congo",
        "State of Georgia", "Republika Srpska", "Turkish Republic of Northern Cyprus",
        # People, and less than a country.
        "Filipino", "Syrian", "Congolese", "French", "Korean", "De Sudan",
        "Government of Thailand", "Bangkok, Thailand", "Bangkok", "U of S", "عمّان", "Republic of",
        "United Republic", "()", "/", "🇦", "🇿🇿", "formerly", "online", "Norfolk",
        "x" * 201, "Thailand" + " " * 200,
    ],
)  # fmt: skip
def test_what_is_not_certain_is_asked(text: str) -> None:
    assert readings(text) == set()


@pytest.mark.parametrize(
    ("text", "until", "is_everyday"),
    [
        ("Swaziland", 2018, False), ("Kingdom of Swaziland", 2018, False), ("BURMA", 1989, False),
        ("Union of Burma", 1989, False), ("Macedonia (FYROM)", 2019, False),
        ("Zaïre", 1997, False), ("Czechoslovakia", 1992, False),
        ("Republic of Macedonia", 2019, False), ("Western Samoa", 1997, False),
        ("Turkey", 2022, True), ("Ivory Coast", 1986, True), ("Cape Verde", 2013, True),
    ],
)  # fmt: skip
def test_former_names(text: str, until: int, *, is_everyday: bool) -> None:
    assert former_name(text) == (until, is_everyday)


@pytest.mark.parametrize(
    "text",
    ["Eswatini", "Eswatini (formerly Swaziland)", "North Macedonia", "Republic of North Macedonia",
     "Czech Republic", "Samoa", "Papua New Guinea", "Viet Nam", "nonsense", ""],
)  # fmt: skip
def test_present_names_are_no_former_ones(text: str) -> None:
    assert former_name(text) is None


def test_every_former_name_is_recognised() -> None:
    for key in TABLE.former_names:
        assert readings(key), key
    assert all(1900 < former.until <= 2022 for former in TABLE.former_names.values())


def test_no_name_of_today_is_a_former_one() -> None:
    for country in all_countries():
        assert former_name(country.name) is None
        assert renamed_in(country.short) == 0


# How an event names countries


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("un", "un"), ("UN", "un"), ("short", "short"), ("Everyday", "short"), ("fr", "fr"),
        ("French", "fr"), ("fr-CH", "fr"), ("pt-BR", "pt"), ("pt-PT", "pt-PT"), ("Thai", "th"),
        ("zh-Hant", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"), ("zh-TW", "zh"), ("Tagalog", "fil"),
        ("long", None), ("", None), ("Sindarin", None), ("ja", None),
    ],
)  # fmt: skip
def test_styles(text: str, style: str | None) -> None:
    assert read_style(text) == style


def test_a_country_has_its_name_in_each_style() -> None:
    laos = by_code("LA")
    assert styled(laos, "un").short == laos.name == "Lao People's Democratic Republic"
    assert styled(laos, "short").name == "Laos"
    assert styled(laos, "th").name == "ลาว"
    assert styled(by_code("DE"), "fr") == by_code("DE")._replace(
        name="Allemagne", short="Allemagne"
    )


def test_what_is_no_country_has_a_name_in_each_style() -> None:
    union = recognise("African Union")
    assert isinstance(union, NonCountry)
    assert styled(union, "fr").name == "Union africaine"
    assert styled(union, "short") == styled(union, "vi") == union


@pytest.mark.parametrize("style", LANGUAGES)
def test_what_an_event_calls_a_country_is_read_as_that_country(style: str) -> None:
    names = [styled(country, style).name for country in all_countries()]
    assert len(set(names)) == len(names)
    for country, name in zip(all_countries(), names, strict=True):
        assert recognise(name) is country, name
    for place in TABLE.non_countries:
        assert recognise(styled(place, style).name) is place


def test_the_names_are_not_loaded_before_a_language_is_asked_for() -> None:
    import subprocess
    import sys

    program = """if True:
        import sys
        from planner.vocabulary import countries, country_names
        country_names.styled(countries.recognise("Laos"), "short")
        assert "planner.vocabulary._country_name_table" not in sys.modules
        country_names.styled(countries.recognise("Laos"), "fr")
        assert "planner.vocabulary._country_name_table" in sys.modules
    """
    subprocess.run([sys.executable, "-c", program], check=True)


def test_languages_are_those_of_the_table() -> None:
    from planner.vocabulary import _country_name_table as generated

    assert tuple(generated.NAMES) == tuple(generated.OTHERS) == LANGUAGES
    assert country_names.UN not in LANGUAGES
