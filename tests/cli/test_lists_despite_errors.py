"""Lists of what could be read, for a team that cannot wait until all of it is mended."""

from pathlib import Path

import pytest

from cli.running import Runner

AGENDA = """\
format: 1
event: {id: suva-2027, name: Suva forum, timezone: Pacific/Fiji}
roster: people.csv
days:
  - date: 2027-06-09
    sessions:
      - {time: 09:00-09:30, title: Briefing}
      - {time: 12:00-13:00, title: Lunch, catering: lunch}
"""
PEOPLE = """\
id,name,country,list_consent
p-1,Ada Sample,Suva,yes
p-2,Ben Draft,Fiji,perhaps
"""


@pytest.fixture
def forum(tmp_path: Path) -> str:
    (tmp_path / "people.csv").write_text(PEOPLE, encoding="utf-8")
    (tmp_path / "forum.yaml").write_text(AGENDA, encoding="utf-8")
    return str(tmp_path / "forum.yaml")


@pytest.mark.parametrize("asked", [("logistics", "catering"), ("roster",)])
def test_a_list_waits_until_all_can_be_read_or_is_made_of_what_can(
    asked: tuple[str, ...], forum: str, run: Runner
) -> None:
    command, *name = asked
    refused = run(command, forum, *name)
    assert refused.code == 1
    assert refused.out == ""
    assert "`--despite-errors` lists what could be read" in refused.err
    listed = run(command, forum, *name, "--despite-errors")
    assert listed.code == 0
    assert "Lunch" in listed.out or "Ada Sample" in listed.out
    assert "2 errors: what cannot be read is empty or left out here" in listed.err


@pytest.mark.parametrize("audience", ["public", "participants"])
def test_nobody_but_the_team_is_given_a_list_of_which_consents_were_lost(
    audience: str, forum: str, run: Runner
) -> None:
    refused = run("roster", forum, "--despite-errors", "--audience", audience)
    assert (refused.code, refused.out) == (2, "")
    assert "who refused to be listed" in refused.err


def test_an_agenda_of_which_nothing_can_be_read_offers_nothing(tmp_path: Path, run: Runner) -> None:
    path = tmp_path / "forum.yaml"
    for text in ("a: [", AGENDA):  # no agenda at all, and one whose roster is not there
        path.write_text(text, encoding="utf-8")
        refused = run("logistics", str(path), "catering", "--despite-errors")
        assert (refused.code, refused.out) == (1, "")
        assert "--despite-errors" not in refused.err
