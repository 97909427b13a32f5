"""Templates of one's own: which comes first, what a mistake in one says, and what they may do."""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from email import message_from_bytes, policy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from messages import ADA, forum, invite
from plans import ROOT

from planner.mail.compose import mails
from planner.mail.mistakes import TemplateMistakeError
from planner.mail.setting import Setting
from planner.mail.templates import Templates, usual_files
from planner.mail.trial import try_out
from planner.mail.view import SessionView
from planner.model.people import Mailbox
from planner.text.source import Source

ENGLISH = usual_files()["words/en.yaml"].text


def templates(files: Mapping[str, str]) -> Templates:
    return Templates({name: Source(f"mail/{name}", text) for name, text in files.items()})


def setting(files: Mapping[str, str]) -> Setting:
    return Setting(
        organiser=Mailbox("Secretariat", "forum@example.org"),
        plan_in=lambda _language: forum(),
        templates=templates(files),
    )


def body(files: Mapping[str, str], language: str = "en", kind: str = "plain") -> str:
    message = invite(recipient=replace(ADA, language=language))
    (mail,) = mails([message], setting(files))
    whole: Any = message_from_bytes(mail.content, policy=policy.default)
    text: str = whole.get_body((kind,)).get_content().replace("\r\n", "\n")
    return text


def mistake(files: Mapping[str, str]) -> TemplateMistakeError:
    """What is wrong with templates, which is found before any mail goes out."""
    with pytest.raises(TemplateMistakeError) as found:
        try_out(setting(files), ["en", "fr"])
    assert "mail/" in found.value.path
    assert found.value.hint
    return found.value


def test_one_for_a_language_comes_before_one_for_all_and_that_before_ours() -> None:
    own = {"session.txt": "For all: {{ session.title }}", "fr/session.txt": "En français"}
    assert body(own) == "For all: Opening\n"
    assert body(own, "es") == "For all: Opening\n"
    assert body(own, "fr") == "En français\n"
    assert "Opening" in body({}, "fr")


def test_ours_can_be_extended() -> None:
    own = {"session.html": '{% extends "planner/session.html" %}'
                           "{% block title %}Mine{% endblock %}"}  # fmt: skip
    html = body(own, kind="html")
    assert "<title>Mine</title>" in html
    assert "Opening" in html


def test_a_part_that_ours_are_made_of_can_be_ones_own() -> None:
    own = {"layout.html": "<p>My frame</p>{% block content %}{% endblock %}"}
    with_kind = body(own, kind="html")
    assert with_kind.startswith("<p>My frame</p>")
    assert "Opening" in with_kind


def test_some_words_change_and_the_others_stay() -> None:
    text = body({"words/en.yaml": "greeting: Hello {name}!\nlabels: {room: Hall}\n"})
    assert text.startswith("Hello Ada Sample!\n")
    assert "Hall: Hall" in text
    assert "With kind regards," in text


def test_a_language_is_added_by_its_words() -> None:
    german = ENGLISH.replace("locale: en_GB", "locale: de").replace("Dear {name},", "Hallo {name},")
    own = {"words/de.yaml": german}
    assert templates(own).languages == ("en", "de", "es", "fr", "pt")
    text = body(own, "de")
    assert text.startswith("Hallo Ada Sample,")
    assert "Mittwoch 6 März 2024" in text


def test_a_variety_of_a_language_begins_with_that_language() -> None:
    own = {"words/pt-BR.yaml": "greeting: Oi {name}\n"}
    assert body(own, "pt-BR").startswith("Oi Ada Sample\n")
    assert "Atenciosamente," in body(own, "pt-BR")


def test_a_language_written_from_right_to_left_says_so() -> None:
    own = {"words/ar.yaml": ENGLISH.replace("locale: en_GB", "locale: ar")}
    assert '<html lang="ar" dir="rtl">' in body(own, "ar", kind="html")


def test_plural_forms_are_those_of_the_language() -> None:
    """Unicode TR35: a language may tell one, few and many apart."""
    polish = ENGLISH.replace("locale: en_GB", "locale: pl").replace(
        "    other: We are pleased to invite you to the following {count} sessions of {event}.",
        "    few: few {count}\n    many: many {count}\n    other: other",
    )
    language = templates({"words/pl.yaml": polish}).language("pl")
    said = [language.say("letter.invited", count=number, event="E") for number in (1, 2, 5)]
    assert said[1:] == ["few 2", "many 5"]
    assert said[0].endswith("session of E.")


@pytest.mark.parametrize(
    ("files", "line", "says"),
    [
        ({"session.txt": "a\n{% if %}"}, 2, "expected an expression"),
        ({"session.html": "{% block x %}\n\n"}, 2, "unexpected end of template"),
        ({"letter.txt": "a\nb\n{{ nmae }}"}, 3, "'nmae' is undefined"),
        ({"session.txt": "\n{{ session.titel }}"}, 2, "no attribute 'titel'"),
        ({"fr/session.txt": "\n\n{{ say('greetings') }}"}, 3, "no words called `greetings`"),
        ({"session.txt": "{% include 'frame.txt' %}"}, 1, "no template `frame.txt`"),
        ({"session.txt": "x\n{{ 1 / 0 }}"}, 2, "cannot be worked out (ZeroDivisionError)"),
        ({"session.txt": "{{ name + 1 }}"}, 1, "cannot be worked out (TypeError)"),
        ({"session.txt": "{{ name.__class__.__mro__ }}"}, 1, "unsafe"),
        ({"session.txt": "{% include 'session.txt' %}"}, 1, "(RecursionError)"),
        ({"words/en.yaml": "greeting: [a]\n"}, 1, "words stand behind keys"),
        ({"words/en.yaml": "a\n"}, 1, "words stand behind keys"),
        ({"words/en.yaml": "\ngreting: Dear\n"}, 2, "no words called `greting`"),
        ({"words/en.yaml": "\n\ngreeting: Dear {nmae}\n"}, 3, "nothing is filled in for `{nmae}`"),
        ({"words/en.yaml": "greeting: {one: Dear}\n"}, 1, "lacks the form `other`"),
        ({"words/en.yaml": "dates:\n  locale: xx-yy-zz\n"}, 2, "no locale `xx-yy-zz`"),
        ({"words/en.yaml": "greeting: 'Dear\n"}, 1, ""),
        ({"words/de.yaml": "greeting: Hallo\n"}, 1, "words are missing: "),
    ],
)  # fmt: skip
def test_a_mistake_is_said_with_its_line(files: dict[str, str], line: int, says: str) -> None:
    found = mistake(files)
    assert found.path == f"mail/{next(iter(files))}"
    assert found.line == line
    assert says in found.message
    assert found.message.startswith(f"{found.path}, line {line}: ")


def test_a_misspelt_key_is_suggested() -> None:
    assert mistake({"words/en.yaml": "greting: Dear\n"}).hint == "did you mean `greeting`?"


def test_a_mistake_does_not_tell_who_it_was_made_for() -> None:
    """A message could be pasted somewhere: it says nothing of the person."""
    found = mistake({"session.txt": "{{ name.titel }}{{ name / 2 }}"})
    assert "Sample" not in found.message


def test_what_a_person_is_called_is_no_template() -> None:
    recipient = replace(ADA, name="{{ 7 * 7 }}")
    (mail,) = mails([invite(recipient=recipient)], setting({}))
    whole: Any = message_from_bytes(mail.content, policy=policy.default)
    for kind in ("plain", "html"):
        assert "{{ 7 * 7 }}" in whole.get_body((kind,)).get_content()


def test_our_templates_are_a_whole_folder_that_means_the_same() -> None:
    usual = usual_files()
    assert {"session.html", "session.txt", "letter.html", "letter.txt"} < set(usual)
    assert {f"words/{code}.yaml" for code in ("en", "fr", "es", "pt")} < set(usual)
    own = {name: source.text for name, source in usual.items()}
    for kind in ("plain", "html"):
        assert body(own, "fr", kind) == body({}, "fr", kind)


def test_what_the_manual_lists_is_there() -> None:
    page = (ROOT / "docs" / "mail.md").read_text(encoding="utf-8")
    table = page.partition("| name | what it is |")[2]
    first = [row.split("|")[1] for row in table.splitlines() if row.startswith("| `.")]
    listed = {name for cell in first for name in re.findall(r"`\.(\w+)`", cell)}
    assert listed == {field.name for field in fields(SessionView)}


TOKENS = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", " ", "\n", "if", "for", "in", "end", "endif", "endfor",
     "name", "session", ".title", ".facts", "say(", "'greeting'", ")", "|", "join", "[0]", "1",
     "+", "-", "~", "x", "set", "=", "block", "include", "'", '"', "é", "raw", "is", "macro"]
)  # fmt: skip


def mistake_in(template: str) -> TemplateMistakeError | None:
    try:
        body({"session.txt": template})
    except TemplateMistakeError as error:
        return error
    return None


@given(tokens=st.lists(TOKENS, max_size=25))
@settings(deadline=None, max_examples=60)
def test_whatever_stands_in_a_template_it_works_or_is_a_mistake_at_a_line(
    tokens: list[str],
) -> None:
    found = mistake_in("".join(tokens))
    if found:
        assert found.path == "mail/session.txt"
        assert 1 <= found.line <= tokens.count("\n") + 1
