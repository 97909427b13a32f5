"""What the rules about invites say, and where they point."""

from textwrap import dedent, indent

import pytest

import planner
from planner.loading import Loaded, load_text
from planner.rules.table import SECTIONS
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source


def load(sessions: str, *, event: str = "", rules: str = "", language: str | None = None) -> Loaded:
    """An agenda of one day, with more about its event, and what it says of the rules."""
    text = (
        f"format: 1\nevent:\n  id: forum\n  name: Forum\n  timezone: UTC\n"
        f"{indent(dedent(event), '  ')}{rules}"
        "days:\n  - date: 2024-03-06\n    sessions:\n"
        f"{indent(dedent(sessions).strip(), '      ')}\n"
    )
    return load_text(Source("agenda.yaml", text), "", language=language)


OTHERS = frozenset(
    rule.code for name, rules in SECTIONS.items() if name != "Invites" for rule in rules
)


def check(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """All that is found, but for what the rules of other sections find."""
    return tuple(found for found in planner.check(loaded) if found.code not in OTHERS)


def only(loaded: Loaded) -> Diagnostic:
    """The one thing that is found."""
    (found,) = check(loaded)
    return found


def places(found: Diagnostic) -> list[str]:
    """The characters that a diagnostic and its related places point at."""
    spans = [found.place, *(related.place for related in found.related)]
    return [(span.excerpt or "")[span.column - 1 : span.end_column - 1] for span in spans]


def titled(*titles: str) -> str:
    """Sessions of these titles, as YAML values, one after another from 09:00."""
    first, *rest = titles
    lines = [f"- {{time: 09:00-09:05, title: {first}}}"]
    return "\n".join([*lines, *(f"- {{duration: 5m, title: {title}}}" for title in rest)])


class TestUntranslated:
    def test_one_text_is_pointed_at(self) -> None:
        found = only(load(titled("{es: Té}", "Lunch"), event="languages: [es, en]\n"))
        assert (found.code, found.severity) == ("untranslated", Severity.ADVICE)
        assert found.message == "this text has no `en` version"
        assert found.hint == "add a line `en: …`"
        assert places(found) == ["{es: Té}"]

    def test_many_are_one_finding_with_five_places(self) -> None:
        texts = [f"{{es: T{number}}}" for number in range(7)]
        found = only(load(titled(*texts, "{es: A, en: B}"), event="languages: [es, en]\n"))
        assert found.message == "7 texts of the 8 that are given by language have no `en` version"
        assert found.hint == "add a line `en: …` to each"
        assert places(found) == texts[:5]
        assert {related.label for related in found.related} == {"nor has this one"}

    def test_where_no_text_has_it_the_others_may_be_enough(self) -> None:
        loaded = load(titled("{es: A, pt: B}", "{es: C, pt: D}"), event="languages: [pt, es, en]\n")
        assert only(loaded).hint == (
            "add a line `en: …` to each, or say that the others are enough: "
            "`rules: {untranslated: {languages: [pt, es]}}`"
        )

    def test_where_no_text_has_any_of_them_there_are_no_others(self) -> None:
        found = only(load(titled("{th: A}", "{th: B}"), event="languages: [en]\n"))
        assert found.hint == "add a line `en: …` to each"

    def test_each_language_is_a_finding(self) -> None:
        found = check(load(titled("{th: A}"), event="languages: [en, th, km, en]\n"))
        assert [one.message for one in found] == [
            "this text has no `en` version",
            "this text has no `km` version",
        ]

    @pytest.mark.parametrize("languages", ["es", "[es]"])
    def test_an_agenda_says_which_are_needed(self, languages: str) -> None:
        rules = f"rules: {{untranslated: {{languages: {languages}}}}}\n"
        loaded = load(titled("{es: A}"), event="languages: [es, en]\n", rules=rules)
        assert check(loaded) == ()

    def test_of_the_language_asked_for_one_warning_tells(self) -> None:
        event = "languages: [es, en, pt]\n"
        found = check(load(titled("{es: A}"), event=event, language="en"))
        assert [(one.code, one.message) for one in found] == [
            ("translation-missing", "this text has no `en` version"),
            ("untranslated", "this text has no `pt` version"),
        ]


LONG = "x" * 61


class TestTitles:
    def test_one_that_is_cut(self) -> None:
        found = only(load(titled("A", LONG)))
        assert (found.code, found.severity) == ("title-too-long", Severity.ADVICE)
        assert found.message == f"the title `{'x' * 59}…` is 61 columns wide; phones show 60"
        assert found.hint == "shorten it, and say the rest under `objective`"
        assert places(found) == [LONG]

    def test_many_are_one_finding_the_longest_first(self) -> None:
        titles = [f"{letter}{LONG}" for letter in "abcde"]
        found = only(load(titled(*titles, f"{LONG}yyy", "x" * 60)))
        assert found.message == (
            "6 titles are wider than the 60 columns that phones show; this one has 64"
        )
        assert found.hint == "shorten them, and say the rest under `objective`"
        assert places(found) == [f"{LONG}yyy", *titles[:4]]
        assert {related.label for related in found.related} == {"this one too"}

    def test_columns_are_counted_and_an_agenda_says_how_many_there_are(self) -> None:
        rules = "rules: {title-too-long: {most: 5}}\n"
        assert check(load(titled("abcde", "日本"), rules=rules)) == ()
        assert only(load(titled("abcde", "日本語"), rules=rules)).message == (
            "the title `日本語` is 6 columns wide; phones show 5"
        )

    def test_a_day_on_several_dates_has_its_titles_once(self) -> None:
        loaded = load_text(
            Source(
                "agenda.yaml",
                "format: 1\nevent: {id: f, name: F, timezone: UTC}\ndays:\n"
                "  - dates: [2024-03-06, 2024-03-07]\n"
                f"    sessions: [{{time: 09:00-10:00, title: {LONG}}}]\n",
            ),
            "",
        )
        assert only(loaded).message.endswith("is 61 columns wide; phones show 60")


class TestEscapes:
    @pytest.mark.parametrize("escape", ["\\n", "\\N", "\\,", "\\;"])
    def test_one_text(self, escape: str) -> None:
        found = only(load(f"- {{time: 09:00-10:00, title: A, objective: 'b{escape}c'}}"))
        assert (found.code, found.severity) == ("text-garbled-by-calendars", Severity.ADVICE)
        assert found.message == (
            f"this text holds `{escape}`, which every calendar program shows in its own way"
        )
        assert found.hint == (
            "write a new line as one, below `|`; and commas and semicolons without the backslash"
        )
        assert places(found) == [f"'b{escape}c'"]

    @pytest.mark.parametrize("text", ["\\", "a\\b", "\\ n", "/n", "n\\"])
    def test_a_backslash_alone_is_none(self, text: str) -> None:
        assert check(load(titled("A\\", "nine", f"'{text}'"))) == ()

    def test_many_are_one_finding_with_five_places(self) -> None:
        event = "city: 'Ab\\,c'\nvenue: {name: 'D\\;', rooms: {r: {name: 'E\\n'}}}\n"
        event += "venues: {hub: {name: Hub, address: 'F\\N'}}\n"
        items = "[{title: 'G\\n'}, {title: 'H\\n'}]"
        sessions = f"- {{time: 09:00-10:00, title: A, room: r, items: {items}}}"
        found = [
            one
            for one in check(load(sessions, event=event))
            if one.code == "text-garbled-by-calendars"
        ]
        assert len(found) == 1
        assert found[0].message == (
            "6 texts hold `\\n`, `\\N`, `\\,` and `\\;`, which every calendar program shows in its "
            "own way"
        )
        assert places(found[0]) == ["'Ab\\,c'", "'D\\;'", "'E\\n'", "'F\\N'", "'G\\n'"]
        assert {related.label for related in found[0].related} == {"here too"}
