"""Time for questions and discussion, as titles name it."""

import re
from datetime import timedelta

from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.vocabulary.spelling import fold

_QUESTIONS = frozenset(
    {"question", "questions", "pregunta", "preguntas", "pergunta", "perguntas", "q", "qa"}
)
_DISCUSSION = {
    "en": "discussion discussions discuss debate dialogue dialog conversation exchange exchanges "
    "comments reactions reflections",
    "es": "discusion debate dialogo conversacion conversatorio intercambio comentarios reflexiones",
    "fr": "discussion debat debats echange echanges dialogue conversation commentaires reactions",
    "pt": "discussao debate dialogo conversa troca comentarios reflexoes",
}
_WORDS = _QUESTIONS.union(*(words.split() for words in _DISCUSSION.values()))
# "Questions from the floor" is time for questions; "The questions that children ask us when
# nobody else is listening" is a talk.
_BRIEF = 6
_LATIN = re.compile("[a-z]")


def may_be_question_time(title: str) -> bool:
    """Whether a title names time for questions or discussion, or is in letters not read here."""
    return _names(title, _WORDS) or not _LATIN.search(fold(title))


def _names(title: str, sought: frozenset[str]) -> bool:
    words = fold(title).split()
    return len(words) <= _BRIEF and not sought.isdisjoint(words)


def can_be_read(plan: Plan, slot: Slot) -> bool:
    """Whether titles of a session are in a language whose words for questions are known.

    Where nobody says the language, they are taken to be.
    """
    languages = slot.session.languages or plan.agenda.event.languages
    spoken = {language.split("-")[0] for language in languages}
    return not spoken or not spoken.isdisjoint(_DISCUSSION)


def time_for_questions(slot: Slot) -> timedelta:
    """What of a session its items keep for questions; in a discussion, speakers speak."""
    lengths = (
        placed.range.duration
        for placed in slot.items
        if placed.range and _names(placed.item.title, _QUESTIONS)
    )
    return sum(lengths, timedelta(0))
