"""`planner templates`, and templates of one's own with a mistake in them."""

import pytest
from plans import HEAD, ROSTER

from cli.running import Runner
from planner.mail.templates import usual_files

SESSIONS = "      - {time: 09:00-10:00, title: Opening, id: opening}\n"


def forum(run: Runner) -> str:
    """A forum with templates of its own."""
    run.write("participants.csv", ROSTER)
    (run.folder / "mail" / "words").mkdir(parents=True)
    head = HEAD.replace("defaults:", "invites: {templates: mail}\ndefaults:")
    return str(run.write("forum.yaml", head + SESSIONS))


def test_the_usual_templates_are_written(run: Runner) -> None:
    ran = run("templates", "mail")
    assert ran.code == 0
    assert "invites: {templates: mail}" in ran.out
    for name, source in usual_files().items():
        assert (run.folder / "mail" / name).read_text(encoding="utf-8") == source.text


def test_nothing_that_is_there_is_replaced(run: Runner) -> None:
    (run.folder / "mail").mkdir()
    own = run.write("mail/session.txt", "mine")
    ran = run("templates", "mail")
    assert ran.code == 1
    assert "session.txt is there already" in ran.err
    assert own.read_text(encoding="utf-8") == "mine"
    assert [path.name for path in (run.folder / "mail").iterdir()] == ["session.txt"]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("session.txt", "\n{% endif %}", "session.txt, line 2: encountered unknown tag 'endif'"),
        ("words/fr.yaml", "greting: Salut\n", "fr.yaml, line 1: there are no words called"),
        ("letter.txt", b"\xff\xfe\xff", "letter.txt: "),
    ],
)
def test_a_mistake_in_a_template_is_said_before_anything_is_made(
    run: Runner, name: str, text: str | bytes, says: str
) -> None:
    agenda = forum(run)
    run.write(f"mail/{name}", text)
    before = run.files()
    ran = run("release", agenda, "-m", "First")
    assert (ran.code, ran.out) == (1, "")
    assert says in ran.err
    assert "hint:" in ran.err
    assert run.files() == before


def test_a_folder_that_is_not_there_is_said(run: Runner) -> None:
    agenda = forum(run)
    (run.folder / "mail" / "words").rmdir()
    (run.folder / "mail").rmdir()
    ran = run("release", agenda, "-m", "First")
    assert ran.code == 1
    assert "mail: there is no such folder" in ran.err
