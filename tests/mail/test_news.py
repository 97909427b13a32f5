"""What mails say: what is news, before and after, on both clocks, in each language."""

from dataclasses import replace
from email import message_from_bytes, policy
from typing import Any

import pytest
from messages import ADA, HOUR, all_news, cancellation, forum, invite, told, update
from plans import HEAD

from planner.mail.compose import mails
from planner.mail.setting import Setting
from planner.mail.templates import Templates
from planner.mail.trial import sample_messages, try_out
from planner.model.invites import MailPolicy
from planner.model.people import Mailbox
from planner.model.telling import Answer, Message, News, Part

TEMPLATES = Templates()
SETTING = Setting(
    organiser=Mailbox("Secretariat", "forum@example.org"),
    plan_in=lambda _language: forum(),
    templates=TEMPLATES,
)


def read(message: Message, setting: Setting = SETTING) -> tuple[str, str]:
    """The subject and the text of a mail."""
    (mail,) = mails([message], setting)
    whole: Any = message_from_bytes(mail.content, policy=policy.default)
    return str(whole["Subject"]), whole.get_body(("plain",)).get_content().replace("\r\n", "\n")


def test_an_invite_reads_as_one() -> None:
    assert read(invite()) == (
        "Invitation: Opening, Wed 6 Mar, 09:00–10:00",
        """\
Dear Ada Sample,

We are pleased to invite you to this session.

Opening
When: Wednesday 6 March 2024, 09:00–10:00 (Bangkok time)
Room: Hall
Place: Hotel, 1 Example Road, Bangkok, Thailand
Moderator: Ada Sample

Know who is in the room.

Bring a question.

From where you sit, you will see everyone.

09:00  Welcome
09:20  Round of names

Please accept or decline it with the buttons in this mail. If you see none, open the attached \
calendar file.

With kind regards,
Secretariat

You receive this mail because you are on the list of participants of Forum. If you have a \
question, just reply to it.
""",
    )


def test_a_move_of_rooms_reads_as_one() -> None:
    message = update(lambda f: replace(f, room="Attic"), News.ROOM, answer=Answer.ACCEPTED)
    subject, text = read(message)
    assert subject == "New room: Opening, Wed 6 Mar, 09:00–10:00"
    assert "This session has moved to another room." in text
    assert "Room: Hall\n    Before: Attic\n" in text
    assert text.count("Before") == 1
    assert "your answer stands" in text


def test_another_venue_is_more_than_another_room() -> None:
    subject, text = read(update(lambda f: replace(f, place="Annex"), News.ROOM))
    assert subject.startswith("New place: Opening")
    assert "Place: Hotel, 1 Example Road, Bangkok, Thailand\n    Before: Annex\n" in text


def test_a_new_time_stands_on_both_clocks_before_and_now() -> None:
    recipient = replace(ADA, timezone="America/New_York")
    message = update(
        lambda f: replace(f, start=f.start - HOUR, end=f.end - HOUR),
        News.MOVED,
        recipient=recipient,
    )
    subject, text = read(message)
    assert subject == "New time: Opening, Wed 6 Mar, 09:00–10:00"
    assert (
        "When: Wednesday 6 March 2024, 09:00–10:00 (Bangkok time)\n"
        "    Before: Wednesday 6 March 2024, 08:00–09:00 (Bangkok time)\n"
        "Your time: Tuesday 5 March 2024, 21:00–22:00 (New York time)\n"
        "    Before: Tuesday 5 March 2024, 20:00–21:00 (New York time)\n"
    ) in text


def test_a_clock_that_shows_the_same_is_not_shown() -> None:
    _, text = read(invite(recipient=replace(ADA, timezone="Asia/Jakarta")))
    assert "Your time" not in text


def test_a_night_ends_on_the_next_day() -> None:
    facts = replace(invite().facts, start=invite().facts.start + 13 * HOUR,
                    end=invite().facts.end + 15 * HOUR)  # fmt: skip
    _, text = read(Message(news=(News.NEW,), before=None, after=facts, told=told(facts)))
    assert "When: Wednesday 6 March 2024, 22:00–01:00, Thu 7 Mar (Bangkok time)" in text


def test_other_people_stand_beside_those_before() -> None:
    message = update(
        lambda f: replace(f, people=(Part("Moderator", "Ben Draft"), Part("Speaker", "C. Lee"))),
        News.PEOPLE,
    )
    _, text = read(message)
    assert "The people in this session have changed." in text
    assert "Moderator: Ada Sample\n    Before: Ben Draft\n" in text
    assert "Speaker: none\n    Before: C. Lee\n" in text


def test_who_no_longer_leads_is_told_so() -> None:
    _, text = read(update(lambda f: replace(f, is_chair=True), News.PEOPLE))
    assert "You no longer lead this session." in text
    assert "The people in this session have changed." not in text


def test_several_changes_are_one_sentence() -> None:
    message = update(lambda f: replace(f, title="Start", room="Attic"), News.ROOM, News.RENAMED)
    subject, text = read(message)
    assert subject.startswith("New room and new title: Opening")
    assert "This session has changed: new room and new title." in text
    assert "Title: Opening\n    Before: Start\n" in text


def test_a_cancellation_and_an_uninvitation_are_told_apart() -> None:
    subject, text = read(cancellation(News.CANCELLED))
    assert subject.startswith("Cancelled: Opening")
    assert "will not take place" in text
    subject, text = read(cancellation(News.UNINVITED))
    assert subject.startswith("No longer expected: Opening")
    assert "It takes place without you." in text


def test_a_former_address_does_not_hear_that_nobody_is_expected() -> None:
    subject, text = read(cancellation(News.READDRESSED))
    assert subject.startswith("No longer at this address: Opening")
    assert "It takes place as planned." in text
    assert "expected" not in text


@pytest.mark.parametrize("language", TEMPLATES.languages)
def test_every_language_has_a_word_for_all_news(language: str) -> None:
    """No word is missing, no blank is left, and English stands in for none."""
    try_out(SETTING, [language])
    wanted = all_news(replace(ADA, language=language, timezone="Europe/Paris"))
    subjects = {read(message)[0] for message in (*wanted, *sample_messages(language))}
    assert not [subject for subject in subjects if "{" in subject]
    english = [read(message) for message in all_news(replace(ADA, timezone="Europe/Paris"))]
    for message, (subject, text) in zip(wanted, english, strict=True):
        own_subject, own = read(message)
        assert "{" not in own
        assert language == "en" or own_subject != subject
        shared = set(own.splitlines()) & set(text.splitlines()) - {""}
        # What people typed is the same in all.
        typed = {
            "Opening", "Know who is in the room.", "Bring a question.", "Secretariat",
            "From where you sit, you will see everyone.", "09:00  Welcome",
            "09:20  Round of names",
        }  # fmt: skip
        assert language == "en" or shared <= typed


@pytest.mark.parametrize("language", TEMPLATES.languages)
def test_no_words_of_a_language_are_left_in_english(language: str) -> None:
    words, english = (TEMPLATES.language(code).words.phrases for code in (language, "en"))
    assert words.keys() == english.keys()
    same = {key for key in words if words[key].forms == english[key].forms}
    # Names that are the same word in both, and patterns.
    alike = {"labelled", "types.panel", "dates.short", "dates.day", "subject.session", "news.new"}
    assert language == "en" or same <= alike


@pytest.mark.parametrize("policy_of_mails", MailPolicy)
def test_a_letter_says_all_in_one_place(policy_of_mails: MailPolicy) -> None:
    wanted = [invite(), *all_news()[2:4], cancellation(News.CANCELLED, "evidence")]
    first = next(mails(wanted, replace(SETTING, policy=policy_of_mails)))
    whole: Any = message_from_bytes(first.content, policy=policy.default)
    assert whole["Subject"] == "Changes to your programme: Forum"
    text = whole.get_body(("plain",)).get_content()
    assert "4 sessions of your programme at Forum have changed." in text
    places = [text.index(heading) for heading in
              ("* New for you *", "* Changed *", "* No longer on your programme *")]  # fmt: skip
    assert places == sorted(places)
    assert "Evidence – Cancelled" in text
    note = "A mail for each session follows" if first.is_letter else "calendar files brings"
    assert note in text


def test_first_invites_are_no_changes() -> None:
    first = next(mails([invite(), invite("evidence")], SETTING))
    whole: Any = message_from_bytes(first.content, policy=policy.default)
    assert whole["Subject"] == "Your invitations: Forum"
    assert "the following 2 sessions of Forum" in whole.get_body(("plain",)).get_content()


@pytest.mark.parametrize("policy_of_mails", MailPolicy)
def test_who_dropped_out_is_asked_for_nothing(policy_of_mails: MailPolicy) -> None:
    gone = [cancellation(News.UNINVITED), cancellation(News.CANCELLED, "evidence")]
    first = next(mails(gone, replace(SETTING, policy=policy_of_mails)))
    whole: Any = message_from_bytes(first.content, policy=policy.default)
    text = whole.get_body(("plain",)).get_content()
    assert "2 sessions of Forum leave your calendar." in text
    assert "as they are now" not in text
    assert "Please answer" not in text


def test_a_language_that_has_no_words_any_more_is_english() -> None:
    subject, text = read(cancellation(News.CANCELLED, recipient=replace(ADA, language="xx")))
    assert subject.startswith("Cancelled: ")
    assert "With kind regards," in text


def test_all_mails_to_somebody_are_in_the_language_they_have_now() -> None:
    """What is cancelled was told in the language they had then."""
    now = replace(ADA, language="fr", name="Ada S.")
    first, *others = mails(
        [cancellation(News.CANCELLED, "evidence"), invite(recipient=now)], SETTING
    )
    for mail in (first, *others):
        whole: Any = message_from_bytes(mail.content, policy=policy.default)
        assert whole["Content-Language"] == "fr"
        assert "Bonjour Ada S.," in whole.get_body(("plain",)).get_content()


def test_days_are_on_the_clock_of_the_event_and_not_of_utc() -> None:
    west = forum(HEAD.replace("Asia/Bangkok", "Pacific/Auckland"))
    setting = replace(SETTING, plan_in=lambda _language: west)
    facts = invite().facts
    start = facts.start.replace(hour=12)
    moved = replace(facts, start=start, end=start + HOUR)
    message = Message(news=(News.NEW,), before=None, after=moved, told=told(moved))
    subject, text = read(message, setting)
    assert subject.endswith("Thu 7 Mar, 01:00–02:00")
    assert "Thursday 7 March 2024, 01:00–02:00 (Auckland time)" in text
