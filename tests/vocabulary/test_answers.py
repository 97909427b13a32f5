"""What people answer in columns with a few answers only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.vocabulary import answers
from planner.vocabulary.answers import Attends, Visa


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("in-person", "In person", "ONSITE", "on-site", "face-to-face", "Presencial",
          "En présentiel", "sur place"), Attends.IN_PERSON),
        (("remote", "Online", "virtual", "via Zoom", "Remoto", "en línea", "en ligne", "à distance",
          "on-line"), Attends.REMOTE),
        (("hybrid", "híbrido", "in person and online", "both", "yes", "maybe", ""), None),
    ],
)  # fmt: skip
def test_how_somebody_takes_part(words: tuple[str, ...], meant: Attends | None) -> None:
    assert {word: answers.attends(word) for word in words} == dict.fromkeys(words, meant)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("not-needed", "Not required", "visa-free", "No necesita", "pas nécessaire", "isento"),
         Visa.NOT_NEEDED),
        (("needed", "Required", "not yet applied", "nécessaire"), Visa.NEEDED),
        (("applied", "in process", "Pending", "en trámite", "en cours", "em andamento"),
         Visa.APPLIED),
        (("granted", "Issued", "approved", "has visa", "concedida", "accordé"), Visa.GRANTED),
        (("refused", "Rejected", "denegada", "refusé", "recusado"), Visa.REFUSED),
        (("yes", "no", "visa", "Thailand", "2027-03-10", ""), None),
    ],
)  # fmt: skip
def test_how_far_a_visa_is(words: tuple[str, ...], meant: Visa | None) -> None:
    """`yes` is nobody's answer: it may be that they have one, or that they need one."""
    assert {word: answers.visa(word) for word in words} == dict.fromkeys(words, meant)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("Confirmed", "registered", "Confirmada", "confirmé"), True),
        (("TBC", "t.b.c.", "pending", "Not confirmed", "invited", "waiting list", "declined",
          "cancelled", "por confirmar", "en attente", "pendente", "Maybe"), False),
        (("yes", "no", "Ada", ""), None),
    ],
)  # fmt: skip
def test_whether_somebody_has_confirmed(
    words: tuple[str, ...],
    meant: bool | None,  # noqa: FBT001  # a parameter of the test
) -> None:
    assert {word: answers.confirmed(word) for word in words} == dict.fromkeys(words, meant)


@pytest.mark.parametrize("word", ["declined", "Regrets", "cancelled", "annulée", "recusado"])
def test_who_declined_has_not_confirmed(word: str) -> None:
    assert answers.declined(word)
    assert answers.confirmed(word) is False


@pytest.mark.parametrize("word", ["no", "pending", "TBC", "invited", "yes", ""])
def test_who_gave_no_answer_has_not_declined(word: str) -> None:
    assert not answers.declined(word)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("F", "female", "Woman", "Mujer", "femme", "Féminin", "mulher"), "female"),
        (("m", "Male", "man", "Hombre", "homme", "masculino"), "male"),
        (("Non-binary", "non binary", "NON BINARY"), "non binary"),
        (("Muxe",), "muxe"),
        (("prefer not to say", "Prefiero no decirlo", "n/a", "-", ""), ""),
        (("h", "H"), None),
    ],
)
def test_the_word_for_a_gender(words: tuple[str, ...], meant: str | None) -> None:
    assert {word: answers.gender(word) for word in words} == dict.fromkeys(words, meant)


@pytest.mark.parametrize("kind", [Attends, Visa])
def test_each_answer_is_read_as_itself(kind: type[Attends] | type[Visa]) -> None:
    """What a table shows, and what a program is given, can be written into a roster again."""
    read = answers.attends if kind is Attends else answers.visa
    for answer in kind:
        assert read(answer.value) is read(answer.label) is answer


@given(st.text())
def test_no_text_breaks_a_reader(text: str) -> None:
    answers.attends(text)
    answers.visa(text)
    answers.confirmed(text)
    found = answers.gender(text)
    assert found is None or answers.gender(found) == found


@pytest.mark.parametrize("text", ["n/a", "N.A.", "not applicable", "No aplica", "-", "…", "", " "])
def test_what_says_that_nobody_answered(text: str) -> None:
    assert answers.is_no_answer(text)
    assert not answers.is_no_answer("no")


def test_no_word_has_two_meanings() -> None:
    for table in (answers._ATTENDS, answers._VISA, answers._GENDERS):
        words = [word for spelt in table.values() for word in spelt]
        assert len(words) == len(set(words))
    assert not answers._CONFIRMED & answers._UNCONFIRMED
