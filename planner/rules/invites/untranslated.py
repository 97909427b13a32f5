"""Texts that are given in several languages lack one of the event's.

Whoever asks for the programme or the invites in that language (`--language pt`) gets the text in
the language that stands first: half of a page, or one line of a phone, in words that the reader
may not know. It happens to what was added last, and that is the session people look for.

Only texts that are given by language count, as `{es: Apertura, pt: Abertura}`: a title without
languages stands for all of them. The languages are those of `event.languages`; a text in `pt`
serves `pt-BR` too. Where people speak more languages at the event than its texts are printed in,
name those of the texts under `languages` here.

Bad:

    event: {id: forum, name: {es: Foro, pt: Fórum}, timezone: America/Bogota, languages: [es, pt],
            organiser: Secretaría <foro@example.org>}
    days:
      - date: 2024-12-03
        title: {es: Lo que vemos}
        sessions: [{time: 09:00-10:00, title: {es: Apertura, pt: Abertura}}]

Good:

    event: {id: forum, name: {es: Foro, pt: Fórum}, timezone: America/Bogota, languages: [es, pt],
            organiser: Secretaría <foro@example.org>}
    days:
      - date: 2024-12-03
        title: {es: Lo que vemos, pt: O que vemos}
        sessions: [{time: 09:00-10:00, title: {es: Apertura, pt: Abertura}}]
"""

from collections.abc import Iterator, Sequence

from planner.decode.kinds import ListOf
from planner.decode.words import LANGUAGE
from planner.model.agenda import Translation
from planner.rules.rule import Context, Parameter, Rule
from planner.rules.wording import also_at
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, quoted

LANGUAGES: Parameter[tuple[str, ...]] = Parameter(
    "languages",
    ListOf(LANGUAGE, or_one=True),
    (),
    "The languages that texts are needed in, where those are not all of the event's.",
)


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find the languages that texts lack, each once."""
    from planner.vocabulary.languages import serving

    texts = plan.agenda.translations
    own = context[LANGUAGES]
    needed = dict.fromkeys(own or plan.agenda.event.languages)
    # Of the one that was asked for, `translation-missing` tells.
    needed.pop(plan.agenda.language or "", None)
    lacking = {
        language: [text for text in texts if serving(language, text.languages) is None]
        for language in needed
    }
    printed = [language for language in needed if len(lacking[language]) < len(texts)]
    for language in needed:
        if lacking[language]:
            yield _finding(language, lacking[language], len(texts), printed)


def _finding(
    language: str, lacking: Sequence[Translation], number: int, printed: Sequence[str]
) -> Finding:
    at = lacking[0].route
    hint = f"add a line `{language}: …`" + (" to each" if len(lacking) > 1 else "")
    if len(lacking) == 1:
        return Finding(at, f"this text has no {quoted(language)} version", hint)
    if len(lacking) == number and printed:
        setting = f"`rules: {{untranslated: {{languages: [{', '.join(printed)}]}}}}`"
        hint = f"{hint}, or say that the others are enough: {setting}"
    return Finding(
        at,
        f"{count(len(lacking), 'text')} of the {number:,} that are given by language have no "
        f"{quoted(language)} version",
        hint,
        also_at([text.route for text in lacking], "nor has this one"),
    )


RULE = Rule("untranslated", Severity.ADVICE, check, __doc__, (LANGUAGES,), waived_at="2027-03-10")
