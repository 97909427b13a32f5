from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from planner.vocabulary.spelling import closest, fold, sort_key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", ""),
        ("  Viet \t Nam\u00a0\n", "viet nam"),
        ("VIET NAM", "viet nam"),
        ("Việt Nam", "viet nam"),
        ("Đông Timor", "dong timor"),
        ("Straße", "strasse"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Łódź, Ærø & Œuvre", "lodz aero and oeuvre"),
        ("Åland", "aland"),
        ("A\u030aland", "aland"),
        ("ﬁnance Ｎｏ．①", "finance no 1"),
        ("Côte d’Ivoire", "cote divoire"),
        ("Cote d'Ivoire", "cote divoire"),
        ("Cote d`Ivoire", "cote divoire"),
        ("Cote d´Ivoire", "cote divoire"),
        ("Cote dʼIvoire", "cote divoire"),
        ("Trinidad & Tobago", "trinidad and tobago"),
        ("Trinidad&Tobago", "trinidad and tobago"),
        ("Guinea-Bissau", "guinea bissau"),
        ("Iran (Islamic Republic of)", "iran islamic republic of"),
        ("St.Lucia", "st lucia"),
        ("The Gambia", "gambia"),
        ("the the Gambia", "gambia"),
        ("The", "the"),
        ("Theatre", "theatre"),
        ("Gambia, The", "gambia the"),
        ("U.S.A.", "usa"),
        ("U. S. A.", "usa"),
        ("N.G.O", "ngo"),
        ("P.R.China", "pr china"),
        ("D.R. Congo", "dr congo"),
        ("Trinidad y Tobago", "trinidad y tobago"),
        ("ส.ป.ป. ลาว", "สปป ลาว"),
        ("soft\u00adhyphen", "softhyphen"),
        ("ca\u200bm\u200dbo\ufeffdia", "cambodia"),
        ("\u200fمصر\u200e", "مصر"),
    ],
)
def test_fold_makes_one_key_of_many_spellings(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    "text",
    [
        "ประเทศไทย",
        "น้ำ",
        "កម្ពុជា",
        "ລາວ",
        "မြန်မာ",
        "عُمان",
        "الأردن",
        "भारत",
        "йод",
        "が",
        "대한민국",
        "中国",
    ],
)
def test_fold_keeps_letters_and_vowel_marks_of_other_scripts(text: str) -> None:
    assert fold(text) == normalize("NFKC", text)


@pytest.mark.parametrize(
    ("one", "other"), [("ไทย", "ไทยี"), ("мой", "мои"), ("कि", "की"), ("か", "が"), ("عُمان", "عَمان")]
)
def test_fold_does_not_conflate_words_that_differ_by_a_mark(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["\u0301", " \u0301", "1\u0301", "!\u0301\u0302"])
def test_fold_drops_marks_that_stand_on_no_letter(text: str) -> None:
    assert fold(text) in ("", "1")


@given(st.text())
@example("ŉ")
@example("ẚ x")
@example("⫝̸")
@example("ᾳͅ")
def test_folding_a_key_again_leaves_it_unchanged(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_key_has_single_spaces_inside_and_none_around(text: str) -> None:
    key = fold(text)
    assert key == " ".join(key.split())


@given(st.text(st.characters(codec="ascii")))
def test_case_and_surrounding_space_make_no_difference(text: str) -> None:
    assert fold(f"  {text.upper()}\n") == fold(text.lower())


def test_closest_returns_the_original_spellings_likeliest_first() -> None:
    assert closest("finland", ["Iceland", "Thailand", "FINLAND"]) == (
        "FINLAND",
        "Iceland",
        "Thailand",
    )


def test_names_are_sorted_in_the_order_of_their_letters() -> None:
    assert sorted(["ไทย", "ลาว", "เกาหลีใต้", "กานา"], key=sort_key) == [
        "กานา", "เกาหลีใต้", "ไทย", "ลาว"
    ]  # fmt: skip
    assert sorted(["Österreich", "Peru", "the Netherlands"], key=sort_key) == [
        "the Netherlands", "Österreich", "Peru"
    ]  # fmt: skip


def test_closest_compares_folded() -> None:
    assert closest("COTE DIVOIRE", ["Côte d’Ivoire"]) == ("Côte d’Ivoire",)


def test_closest_offers_a_word_once_and_at_most_so_many() -> None:
    assert closest("room", ["Room A", "room a", "Room B", "Room C"], limit=2) == (
        "Room C",
        "Room B",
    )
    assert closest("rooma", ["Room A", "room a"]) == ("Room A",)


def test_closest_knows_when_nothing_is_near() -> None:
    assert closest("zzzz", ["Thailand"]) == ()
    assert closest("", ["Thailand"]) == ()
    assert closest("Thailand", iter(())) == ()


@given(st.text(alphabet="aeéÉñçŁßæ'´-. \u0301\u00adJR"))
def test_latin_letters_fold_in_the_same_way_beside_other_scripts(text: str) -> None:
    assert fold(f"ไทย {text}") == f"ไทย {fold(text)}".strip()
