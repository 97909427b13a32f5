"""`planner templates`."""

from cli.running import Runner
from planner.mail.templates import usual_files


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
