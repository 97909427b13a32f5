import runpy
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.vocabulary import _language_table, languages
from planner.vocabulary.countries import Country, all_countries
from planner.vocabulary.languages import name, recognise, serving, suggestions
from planner.vocabulary.spelling import fold

TOOL = Path(__file__).resolve().parents[2] / "tools" / "make_country_table.py"

NAMES = languages._table().names

a_code = st.sampled_from(sorted(NAMES))
# But Ga and Mon, whose names are codes, and Burmese, whose name can hold its country.
a_plain_code = a_code.filter(lambda code: code not in ("gaa", "mnw", "my"))
a_language = a_plain_code.filter(lambda code: "-" not in code)
a_country = st.sampled_from(all_countries())


def test_the_languages_of_iso_639_1_are_there() -> None:
    assert len([code for code in NAMES if len(code) == 2]) == 182
    assert {"en", "fr", "es", "pt", "ar", "ru", "zh", "th", "vi", "id", "km", "lo", "ms"} <= {
        *NAMES
    }
    assert {"fil", "yue", "tet", "sgn", "ils"} <= {*NAMES}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # Codes and tags.
        ("en", "en"), ("EN", "en"), ("En", "en"), (" en ", "en"), ("eng", "en"), ("ENG", "en"),
        ("fre", "fr"), ("fra", "fr"), ("fil", "fil"), ("tl", "fil"), ("iw", "he"), ("prs", "fa-AF"),
        ("no", "no"), ("si", "si"), ("na", "na"), ("ga", "ga"), ("pt-BR", "pt-BR"),
        ("pt_br", "pt-BR"), ("PT-br", "pt-BR"), ("en-TH", "en-TH"), ("es-419", "es-419"),
        ("zh-Hant", "zh-Hant"), ("zh_hant_tw", "zh-Hant-TW"), ("sr-Cyrl", "sr-Cyrl"),
        ("eng-GB", "en-GB"), ("no-NO", "no-NO"), ("ar-001", "ar-001"),
        # Names in several languages.
        ("English", "en"), ("ENGLISH", "en"), ("Inglés", "en"), ("ingles", "en"), ("Anglais", "en"),
        ("español", "es"), ("Spanish", "es"), ("Castellano", "es"), ("Português", "pt"),
        ("Brazilian Portuguese", "pt-BR"), ("Portuguese (Brazil)", "pt-BR"),
        ("Português do Brasil", "pt-BR"), ("français", "fr"), ("العربية", "ar"), ("русский", "ru"),
        ("中文", "zh"), ("Mandarin", "zh"), ("Simplified Chinese", "zh-Hans"),
        ("Chinese (Traditional)", "zh-Hant"), ("Cantonese", "yue"), ("ไทย", "th"),
        ("ภาษาไทย", "th"), ("Thai", "th"), ("Tiếng Việt", "vi"),
        ("Bahasa Indonesia", "id"), ("Bahasa Inggris", "en"),
        ("Bahasa Melayu", "ms"), ("Khmer", "km"), ("ភាសាខ្មែរ", "km"), ("ພາສາລາວ", "lo"),
        ("Burmese", "my"), ("မြန်မာ", "my"), ("Tagalog", "fil"), ("Filipino", "fil"),
        ("Kiswahili", "sw"), ("Farsi", "fa"), ("Dari", "fa-AF"), ("Tetum", "tet"), ("Tetun", "tet"),
        ("日本語", "ja"), ("한국어", "ko"), ("हिन्दी", "hi"), ("Українська", "uk"),
        ("Sign language", "sgn"), ("ASL", "ase"), ("International Sign", "ils"), ("LSF", "fsl"),
        # A name with its country.
        ("English (Thailand)", "en-TH"), ("English (UK)", "en-GB"),
        ("French (Côte d'Ivoire)", "fr-CI"), ("Spanish (Latin America)", "es-419"),
    ],
)  # fmt: skip
def test_spellings(text: str, code: str) -> None:
    assert recognise(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "No", "NO", "Na", "N/A", "Si", "Sí", "Yi", "Wa", "Mon", "mon", "Ga", "Bahasa",
        "Chinese English", "English, French", "English/French", "English (fluent)", "English (EU)",
        "Klingonese (Thailand)", "en-XX", "-", "_", "en-GB-GB", "en-GB-oxendict",
        "x-private", "english-GB", "123", "zz", "\ud800",
    ],
)  # fmt: skip
def test_what_is_not_certain_is_not_recognised(text: str) -> None:
    assert recognise(text) is None


def test_every_code_is_its_language() -> None:
    for code in NAMES:
        assert recognise(code) == code


def test_every_name_is_its_language_unless_it_is_also_a_code() -> None:
    exceptions = {english for code, english in NAMES.items() if recognise(english) != code}
    assert exceptions == {"Ga", "Mon"}


def test_codes_in_capitals_unless_they_are_a_word_or_a_name() -> None:
    two_letters = [code for code in NAMES if len(code) == 2]
    exceptions = {code for code in two_letters if recognise(code.upper()) != code}
    assert exceptions == {"ga", "ho", "na", "no", "si", "wa", "yi"}


def test_every_spelling_in_the_table_is_its_own_key() -> None:
    spellings = languages._table().by_spelling
    assert [spelling for spelling in spellings if fold(spelling) != spelling] == []


@given(
    a_plain_code,
    st.sampled_from([str.upper, str.lower, str.title]),
    st.sampled_from(["", " ", "\n"]),
)
def test_case_and_space_around_a_name_do_not_change_the_answer(
    code: str, recase: Callable[[str], str], space: str
) -> None:
    english = NAMES[code]
    assert recognise(space + recase(english) + space) == code


@pytest.mark.parametrize("region", ["TH", "GB", "BR", "419"])
def test_a_region_is_kept_with_any_language(region: str) -> None:
    for code in NAMES:
        if "-" not in code:
            assert recognise(f"{code}-{region}") == f"{code}-{region}"


@given(a_language, a_country)
def test_the_description_of_a_variety_is_recognised(code: str, country: Country) -> None:
    tag = f"{code}-{country.alpha2}"
    assert recognise(name(tag)) == tag


def test_burmese_is_described_by_its_country_and_still_is_burmese() -> None:
    assert name("my-MM") == "Burmese (Myanmar)"
    assert recognise("Burmese (Myanmar)") == "my"


@given(st.text())
@example("ß-ß")
@example("en-ß")
@example("en (")
@example("en-" * 1000)
def test_nothing_makes_recognise_fail_and_what_it_returns_has_a_name(text: str) -> None:
    code = recognise(text)
    if code is not None:
        assert name(code)
        assert recognise(code) == code


@pytest.mark.parametrize(
    ("code", "english"),
    [
        ("en", "English"),
        ("pt-BR", "Brazilian Portuguese"),
        ("zh-Hant", "Traditional Chinese"),
        ("en-TH", "English (Thailand)"),
        ("en-419", "English (Latin America)"),
        ("zh-Hant-TW", "Chinese (Traditional, Taiwan)"),
        ("fa-AF", "Dari"),
        ("ils", "International Sign"),
    ],
)
def test_names(code: str, english: str) -> None:
    assert name(code) == english


@pytest.mark.parametrize("code", ["", "zz", "EN", "en-XX", "English"])
def test_an_unknown_code_has_no_name(code: str) -> None:
    with pytest.raises(KeyError):
        name(code)


@pytest.mark.parametrize(
    ("text", "names"),
    [("Englsh", ("English",)), ("english", ("English",)), ("No", ("Norwegian",)), ("zzzz", ())],
)
def test_suggestions(text: str, names: tuple[str, ...]) -> None:
    assert suggestions(text)[:1] == names


def test_the_table_is_what_the_generator_makes() -> None:
    babel = pytest.importorskip("babel")
    if babel.__version__ != _language_table.BABEL_VERSION:
        pytest.skip(f"the table was made with Babel {_language_table.BABEL_VERSION}")
    written = Path(_language_table.__file__).read_text(encoding="utf-8")
    assert runpy.run_path(str(TOOL))["language_table"]() == written


# Which language serves whom


@pytest.mark.parametrize(
    ("wanted", "others", "found"),
    [
        ("pt", ["es", "pt"], "pt"),
        ("pt-BR", ["pt", "pt-BR"], "pt-BR"),
        ("pt-BR", ["es", "pt"], "pt"),
        ("pt", ["pt-PT", "pt-BR"], "pt-PT"),
        ("zh-Hant-TW", ["zh", "zh-Hant"], "zh-Hant"),
        ("zh-Hant", ["zh-Hans"], None),
        ("pt-BR", ["pt-PT"], None),
        ("fi", ["fil"], None),
        ("fil", ["fi"], None),
        ("en", [], None),
    ],
)
def test_a_language_serves_its_varieties_and_they_serve_it(
    wanted: str, others: list[str], found: str | None
) -> None:
    assert serving(wanted, others) == found


@given(a_code, st.lists(a_code))
def test_what_serves_is_one_of_those_given_and_the_language_itself_comes_first(
    wanted: str, others: list[str]
) -> None:
    assert serving(wanted, others) in {None, *others}
    assert serving(wanted, [*others, wanted]) == wanted
