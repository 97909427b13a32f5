"""The words of a language, from a file that translators write."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError

from planner.mail.mistakes import TemplateMistakeError
from planner.text.compose import compose
from planner.text.nodes import Mapping as Keys
from planner.text.nodes import Node, Scalar
from planner.text.source import Source
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest

# https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})

_BLANK = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text with its blanks in braces, by plural form where it has several; and its place."""

    forms: Mapping[str, str]
    path: str
    line: int

    @property
    def blanks(self) -> frozenset[str]:
        """What is filled in."""
        return frozenset(blank for form in self.forms.values() for blank in _BLANK.findall(form))


@dataclass(frozen=True, slots=True)
class Words:
    """All phrases of a language, by `group.key`; ``locale`` says how it counts and dates."""

    language: str
    phrases: Mapping[str, Phrase]
    locale: Locale

    def say(self, key: str, *, count: int | None = None, **values: object) -> str:
        """A phrase with its blanks filled; ``count`` chooses its plural form, and is a blank too.

        Raises KeyError for one that there is none of.
        """
        forms = self.phrases[key].forms
        form = forms.get("other", "")
        if count is not None:
            form = forms.get(str(self.locale.plural_form(count)), form)
            values["count"] = count
        return _BLANK.sub(lambda blank: str(values.get(blank[1], blank[0])), form)


def read_words(language: str, source: Source, usual: Words | None, former: Words | None) -> Words:
    """The words of a file.

    ``usual`` are the English ones, which say what there has to be, and ``former`` those of the
    language so far, which stand where the file says nothing. Raises TemplateMistakeError.
    """
    found = dict(_phrases(source))
    if usual:
        _check_known(found, usual)
    phrases = {**(former.phrases if former else {}), **found}
    if usual:
        _check_whole(source, phrases, usual)
    named = phrases["dates.locale"]
    try:
        locale = Locale.parse(named.forms["other"].replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        raise TemplateMistakeError(
            named.path, named.line, f"there is no locale {quoted(named.forms['other'])}",
            "write the code of a language, such as `fr`, or of one in a country, such as `pt_BR`",
        ) from None  # fmt: skip
    return Words(language, phrases, locale)


def _phrases(source: Source) -> Iterator[tuple[str, Phrase]]:
    document, diagnostics = compose(source)
    for one in diagnostics:
        raise TemplateMistakeError(
            source.path, one.place.line, one.message, one.hint or "correct it, and try again"
        )
    yield from _in_group(source, document.root, "")


def _in_group(source: Source, node: Node | None, prefix: str) -> Iterator[tuple[str, Phrase]]:
    if not isinstance(node, Keys):
        start = node.start if node else 0
        raise TemplateMistakeError(
            source.path, source.position(start)[0], "words stand behind keys",
            "write them as `key: words`, as in the files that `planner templates` writes",
        )  # fmt: skip
    for key, (_, value) in node.entries.items():
        line = source.position(value.start)[0]
        if isinstance(value, Scalar):
            yield prefix + key, Phrase({"other": value.text}, source.path, line)
        elif isinstance(value, Keys) and value.entries.keys() <= PLURALS:
            forms = {name: form.text for name, (_, form) in value.entries.items()
                     if isinstance(form, Scalar)}  # fmt: skip
            yield prefix + key, Phrase(forms, source.path, line)
        else:
            yield from _in_group(source, value, f"{prefix}{key}.")


def _check_known(found: Mapping[str, Phrase], usual: Words) -> None:
    for key, phrase in found.items():
        known = usual.phrases.get(key)
        if known is None:
            raise TemplateMistakeError(
                phrase.path, phrase.line, f"there are no words called {quoted(key)}",
                did_you_mean(closest(key, usual.phrases)) or "take this line out",
            )  # fmt: skip
        if "other" not in phrase.forms:
            raise TemplateMistakeError(
                phrase.path, phrase.line, f"{quoted(key)} lacks the form `other`",
                "add `other:`, which stands for every number that has no form of its own",
            )  # fmt: skip
        strange = phrase.blanks - known.blanks - {"count"}
        if strange:
            offered = [f"{{{blank}}}" for blank in sorted(known.blanks)]
            raise TemplateMistakeError(
                phrase.path, phrase.line,
                f"nothing is filled in for {quoted('{' + min(strange) + '}')}",
                f"use {listing([quoted(one) for one in offered], 'or')}" if offered
                else "write it without braces",
            )  # fmt: skip


def _check_whole(source: Source, phrases: Mapping[str, Phrase], usual: Words) -> None:
    missing = [key for key in usual.phrases if key not in phrases]
    if missing:
        shown = listing([quoted(key) for key in missing[:5]])
        more = f", and {len(missing) - 5} more" if len(missing) > 5 else ""
        raise TemplateMistakeError(
            source.path, 1, f"words are missing: {shown}{more}",
            "add them; `planner templates` writes the English ones to translate from",
        )  # fmt: skip
