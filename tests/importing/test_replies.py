"""What people reply to forms, and what a form's organiser would not see in time."""

from pathlib import Path

import pytest

from importing.exports import csv_text, left_out, tried
from planner.importing.mapping import Wish
from planner.importing.replies import is_nothing, reply_as
from planner.importing.wording import people_lines
from planner.intake.trying import Intake
from planner.model.imports import DROP

TIMES = ("Timestamp", "Full name", "Email Address")


def form(tmp_path: Path, questions: tuple[str, ...], *answers: tuple[str, ...]) -> Intake:
    rows = [
        ("2025/05/04 9:15:00", f"Wei Tan {number}", f"wei{number}@example.org", *answer)
        for number, answer in enumerate(answers)
    ]
    path = tmp_path / "answers.csv"
    path.write_text(csv_text([(*TIMES, *questions), *rows]))
    return tried(path, tmp_path / "roster.csv")


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("visa", "Yes", "needed"),
        ("visa", "no", "not-needed"),
        ("visa", "Not sure", "Not sure"),
        ("letter", "yes", "requested"),
        ("letter", "No", "not-needed"),
        ("photo_consent", "I agree", "yes"),
        ("photo_consent", "I don’t agree", "no"),
        ("list_consent", "J'accepte", "yes"),
        ("photo_consent", "yes, but not on social media", "yes, but not on social media"),
        ("dietary", "yes", "yes"),
    ],
)
def test_replies_are_read_as_their_field_says_it(field: str, text: str, expected: str) -> None:
    assert reply_as(field, text) == expected


def test_dashes_say_nothing() -> None:
    assert all(map(is_nothing, ("-", "—", "--")))
    assert not any(map(is_nothing, ("", "-1", "no", "n/a")))


def test_questions_as_forms_ask_them(tmp_path: Path) -> None:
    intake = form(
        tmp_path,
        ("Do you need a visa?", "When do you arrive?", "When do you leave?", "Work email",
         "Role at the event", "May we take photos of you?",
         "Do you consent to your name appearing on the participant list?", "Organisation"),
        ("Yes", "2025-08-07", "2025-08-09", "", "speaker", "I agree", "No", "-"),
    )  # fmt: skip
    assert [mapped.field for mapped in intake.reads[0].mapping][3:] == [
        "visa", "arrival", "departure", "", "roles", "photo_consent", "list_consent",
        "organisation",
    ]  # fmt: skip
    assert intake.reads[0].people.arrivals[0].values == {
        "name": "Wei Tan 0", "email": "wei0@example.org", "visa": "needed",
        "arrival": "2025-08-07", "departure": "2025-08-09", "roles": "speaker",
        "photo_consent": "yes", "list_consent": "No",
    }  # fmt: skip


def test_who_cancelled_stays_out_where_the_organiser_added_the_column(tmp_path: Path) -> None:
    intake = form(tmp_path, ("Status",), ("Confirmed",), ("Cancelled",))
    assert [arrival.row for arrival in intake.reads[0].people.arrivals] == [1]


def test_consents_that_would_be_lost_are_named(tmp_path: Path) -> None:
    question = "Do you agree that a film crew follows you?"
    intake = form(tmp_path, (question, "Shirt"), ("No", "L"))
    (read,) = intake.reads
    assert question in left_out(read)
    assert [column.header for column in read.unread_consents] == [question]
    said = " ".join(" ".join(people_lines(read, "roster.csv")).split())
    assert f"`{question}` (D); bring it in with `--map`" in said


def test_consents_left_out_on_purpose_are_not_named_again(tmp_path: Path) -> None:
    question = "Do you agree that a film crew follows you?"
    path = tmp_path / "answers.csv"
    path.write_text(csv_text([(*TIMES, question), ("2025/05/04 9:15:00", "Wei", "", "No")]))
    intake = tried(path, tmp_path / "roster.csv", wishes=(Wish(question, DROP),))
    assert intake.reads[0].unread_consents == ()
