"""`planner check --fix` and `--waive`: shown first, written only when asked for."""

import sys
from pathlib import Path

import click
import pytest

from cli.running import Runner

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok}
days:
  - date: 2027-03-06
    sessions:
      - {time: 09:00-11:00, title: Opening, id: opening}   # long
      - {title: Coffee break, duration: 20m}
      - {title: Mapping, duration: 2h}
"""
UNUSED = "waivers:\n  # old\n  - {rule: late-risk, at: opening, reason: so}\n"
TRACKS = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok}
tracks: {justice: Child-friendly justice, online: Online safety}
days:
  - date: 2027-03-06
    sessions:
      - parallel:
          left: [{time: 09:00-10:00, title: Courts, track: justice, room: a}]
          middle: [{time: 09:00-10:00, title: Helplines, track: online, room: c}]
          right: [{time: 09:00-10:00, title: Police, track: justise, room: b}]
"""
EPOCH = "1767225600"  # 1 January 2026


@pytest.fixture(autouse=True)
def _new_year(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)


@pytest.fixture
def forum(run: Runner) -> Path:
    return run.write("forum.yaml", AGENDA)


class TestWaive:
    def test_a_waiver_is_shown_and_written_when_asked_for(self, run: Runner, forum: Path) -> None:
        asked = ("check", "forum.yaml", "--waive", "long-sitting", "--at", "mapping",
                 "--reason", "groups walk about: really", "--by", "Maya")  # fmt: skip
        ran = run(*asked)
        assert ran.code == 0
        assert "+  - {rule: long-sitting, at: mapping" in ran.out
        assert "`--write` changes the file" in ran.err
        assert forum.read_text() == AGENDA
        ran = run(*asked, "--write")
        assert ran.code == 0
        assert forum.read_text() == (
            AGENDA + "waivers:\n  - {rule: long-sitting, at: mapping, "
            'reason: "groups walk about: really", by: Maya, until: 2027-03-06}\n'
        )
        checked = run("check", "forum.yaml")
        assert "Mapping" not in checked.out
        assert checked.out.endswith("1 warning in 1 file (1 waived).\n")
        assert run(*asked).code == 1, "what is waived is not found again"

    def test_a_second_waiver_stands_behind_the_first(self, run: Runner) -> None:
        path = run.write("forum.yaml", AGENDA + UNUSED)
        run("check", "forum.yaml", "--waive", "long-sitting", "--at", "Opening", "--reason", "so",
            "--until", "1 March 2027", "--write")  # fmt: skip
        assert path.read_text() == (
            AGENDA + UNUSED
            + "  - {rule: long-sitting, at: Opening, reason: so, until: 2027-03-01}\n"
        )  # fmt: skip

    def test_one_finding_needs_no_place(self, run: Runner) -> None:
        path = run.write("forum.yaml", AGENDA.replace("2h}", "1h}"))
        ran = run("check", "forum.yaml", "--waive", "long-sitting", "--reason", "so", "--write")
        assert ran.code == 0
        assert "at: opening, reason: so" in path.read_text()

    @pytest.mark.parametrize(
        ("options", "code", "said"),
        [
            (["--waive", "long-sitting", "--reason", "so"], 1, "--at `opening` or `mapping`"),
            (["--waive", "long-sitting", "--at", "lunch", "--reason", "so"], 1,
             "it does at `opening` or `mapping`"),
            (["--waive", "late-risk", "--reason", "so"], 1, "finds nothing in forum.yaml"),
            (["--waive", "long-siting", "--reason", "so"], 2, "did you mean `long-sitting`"),
            (["--waive", "long-sitting", "--at", "mapping"], 2, "needs a reason"),
            (["--waive", "long-sitting", "--at", "mapping", "--reason", "so", "--until", "soon"],
             2, "`soon` is not a date"),
            (["--waive", "long-sitting", "--at", "mapping", "--reason", "so", "--until",
              "2020-01-01"], 2, "2020-01-01 is over, and the waiver would not hold"),
            (["--waive", "long-sitting,late-risk", "--reason", "so"], 2, "it takes one code"),
            (["--at", "mapping"], 2, "--at goes with --waive"),
            (["--write"], 2, "--write goes with"),
            (["--waive", "long-sitting", "--fix"], 2, "ask for one at a time"),
            (["--waive", "long-sitting", "other.yaml"], 2, "name it alone"),
            (["--fix", "--format", "json"], 2, "leave out --format"),
        ],
    )  # fmt: skip
    def test_what_cannot_be_waived_is_said(
        self, run: Runner, forum: Path, options: list[str], code: int, said: str
    ) -> None:
        ran = run("check", "forum.yaml", *options)
        assert ran.code == code
        assert said in ran.err
        assert forum.read_text() == AGENDA

    def test_what_protects_minors_is_not_waived(self, run: Runner, forum: Path) -> None:
        ran = run("check", "forum.yaml", "--waive", "minor-without-consent", "--at", "event",
                  "--reason", "in the post", "--write")  # fmt: skip
        assert ran.code == 1
        assert "`minor-without-consent` protects minors and cannot be waived" in ran.err
        assert "mend what it finds: a waiver is no guardian's consent" in ran.err
        assert forum.read_text() == AGENDA

    def test_a_mistake_in_the_text_is_mended_and_not_waived(self, run: Runner) -> None:
        run.write("forum.yaml", AGENDA.replace("20m", "soon"))
        ran = run("check", "forum.yaml", "--waive", "bad-duration", "--reason", "so")
        assert ran.code == 1
        assert "can only be mended" in ran.err

    @pytest.mark.parametrize(
        ("change", "more", "why"),
        [
            (("", ""), "", "`planner check` shows what is found"),
            (("", ""), "rules: {meal-missing: off}\n", "it is off under `rules:`"),
            (("time: 09:00", "colour: red, time: 09:00"), "",
             "more is checked once the errors in the text are mended"),
        ],
    )  # fmt: skip
    def test_why_a_rule_finds_nothing_is_said(
        self, run: Runner, change: tuple[str, str], more: str, why: str
    ) -> None:
        run.write("forum.yaml", AGENDA.replace(*change) + more)
        ran = run("check", "forum.yaml", "--waive", "meal-missing", "--reason", "so")
        assert ran.code == 1
        assert "`meal-missing` finds nothing in forum.yaml" in ran.err
        assert f"hint: {why}\n" in ran.err

    def test_what_is_waived_already_is_not_waived_again(self, run: Runner) -> None:
        waivers = "waivers: [{rule: long-sitting, at: day 1, reason: so, by: M}]\n"
        run.write("forum.yaml", AGENDA + waivers)
        ran = run("check", "forum.yaml", "--waive", "long-sitting", "--reason", "so")
        assert "all that it finds is waived already" in ran.err

    @pytest.mark.parametrize(
        "waivers",
        [
            "waivers: {rule: late-risk, at: opening, reason: so}\n",
            "waivers:\n  rule: late-risk\n  at: opening\n",
            "waivers: soon\n",
        ],
    )
    def test_where_waivers_are_no_list_none_is_added(self, run: Runner, waivers: str) -> None:
        path = run.write("forum.yaml", AGENDA + waivers)
        ran = run("check", "forum.yaml", "--waive", "long-sitting", "--at", "mapping",
                  "--reason", "so", "--write")  # fmt: skip
        assert ran.code == 1
        assert "`waivers` is not a list" in ran.err
        assert path.read_text() == AGENDA + waivers

    def test_at_a_terminal_the_reason_is_asked_for(
        self, run: Runner, forum: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
        monkeypatch.setattr(click, "prompt", lambda *_given, **_named: "they asked for it")
        run("check", "forum.yaml", "--waive", "long-sitting", "--at", "mapping", "--write")
        assert "reason: they asked for it" in forum.read_text()

    def test_after_the_event_a_waiver_has_no_end(
        self, run: Runner, forum: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1893456000")  # 2030
        run("check", "forum.yaml", "--waive", "long-sitting", "--at", "mapping", "--reason", "so",
            "--write")  # fmt: skip
        assert "reason: so}" in forum.read_text()


class TestFix:
    def test_a_repair_is_shown_and_written_when_asked_for(self, run: Runner) -> None:
        path = run.write("forum.yaml", AGENDA + UNUSED)
        ran = run("check", "forum.yaml", "--unsafe-fixes")
        assert "`waiver-unused` forum.yaml:11: remove the waiver" in ran.out
        assert "-  - {rule: late-risk" in ran.out
        assert "Nothing was written; `--write` mends 1 finding." in ran.err
        assert ran.err.endswith("As it is: 3 warnings in 1 file.\n")
        assert path.read_text() == AGENDA + UNUSED
        ran = run("check", "forum.yaml", "--unsafe-fixes", "--write")
        assert "Mended 1 finding in forum.yaml." in ran.err
        assert ran.out.endswith("2 warnings in 1 file.\n")
        assert path.read_text() == AGENDA + "waivers: []\n"

    def test_what_mending_brings_is_shown(self, run: Runner) -> None:
        run.write("forum.yaml", TRACKS)
        ran = run("check", "forum.yaml", "--unsafe-fixes")
        assert "`unknown-track` forum.yaml:10: write `justice`\n" in ran.out
        assert "then: `track-clash` forum.yaml:10: `Courts` and `Police`" in ran.out
        assert "not mended" not in ran.err

    def test_the_findings_say_what_mends_them(self, run: Runner) -> None:
        run.write("forum.yaml", AGENDA + UNUSED)
        out = run("check", "forum.yaml").out
        assert "= fix: remove the waiver (`planner check --unsafe-fixes`)" in out

    def test_where_nothing_is_certain_nothing_is_mended(self, run: Runner) -> None:
        run.write("forum.yaml", AGENDA + UNUSED)
        ran = run("check", "forum.yaml", "--fix", "--write")
        assert "`--unsafe-fixes` mends 1 more finding" in ran.err
        assert "Nothing can be mended without a doubt." in ran.err

    def test_what_was_ignored_is_not_mended(self, run: Runner) -> None:
        path = run.write("forum.yaml", AGENDA + UNUSED)
        run("check", "forum.yaml", "--unsafe-fixes", "--write", "--ignore", "waiver-unused")
        assert path.read_text() == AGENDA + UNUSED

    def test_standard_input_cannot_be_mended(self, run: Runner) -> None:
        ran = run("check", "-", "--fix")
        assert ran.code == 1
        assert "name a file" in ran.err

    def test_what_could_not_be_mended_is_said(self, run: Runner) -> None:
        anchored = UNUSED.replace("- {", "- &one {").rstrip() + "\n  - *one\n"
        run.write("forum.yaml", AGENDA + anchored)
        ran = run("check", "forum.yaml", "--unsafe-fixes")
        assert "not mended:" in ran.err


class TestForms:
    WAIVED = AGENDA + (
        "waivers:\n  - {rule: long-sitting, at: mapping, reason: groups walk about, by: Maya, "
        "until: 2027-03-06}\n"
    )

    def test_programs_are_told_what_is_waived(self, run: Runner) -> None:
        import json

        run.write("forum.yaml", self.WAIVED)
        document = json.loads(run("check", "forum.yaml", "--format", "json").out)
        assert document["summary"]["waived"] == 1
        assert document["waived"] == [
            {
                "code": "long-sitting",
                "severity": "warning",
                "message": "people sit for 2h without a pause, 11:20-13:20",
                "path": "forum.yaml",
                "line": 8,
                "reason": "groups walk about",
                "by": "Maya",
                "until": "2027-03-06",
            }
        ]

    def test_code_hosts_are_told_what_is_suppressed(self, run: Runner) -> None:
        import json

        run.write("forum.yaml", self.WAIVED)
        log = json.loads(run("check", "forum.yaml", "--format", "sarif").out)
        results = log["runs"][0]["results"]
        said = [each.get("suppressions") for each in results]
        assert said == [
            None,
            [{"kind": "inSource", "justification": "groups walk about (Maya, until 2027-03-06)"}],
        ]

    def test_colleagues_are_told_why(self, run: Runner) -> None:
        run.write("forum.yaml", self.WAIVED)
        page = run("check", "forum.yaml", "--format", "markdown").out
        assert "because groups walk about (Maya, until 2027-03-06)" in page


def test_slips_of_the_pen_are_mended_where_only_one_thing_can_be_meant(run: Runner) -> None:
    run.write("people.csv", "id,name,email\np-001,Ada Mfano,ada@example.org\n"
              "moderator-1,Ben Mfano,ben@example.org\n")  # fmt: skip
    text = (
        "format: 1\nevent:\n  id: forum\n  name: Forum\n  timezone: Asia/Bangkok\n"
        "  organiser: Desk <desk@example.org>\n"
        "  venue: {rooms: {ballroom: {name: Ballroom}, garden: {name: Garden}}}\n"
        "roster: people.csv\ntracks: {data: Data}\ndays:\n  - date: 2027-03-06\n    sessions:\n"
        "      - {time: 09:00-10:00, title: A, room: balroom, speaker: moderatr-1}\n"
        "      - {time: 10:00-10:30, title: B, room: [gardn, ballroom], track: dta}  # both\n"
    )
    path = run.write("forum.yaml", text)
    ran = run("check", "forum.yaml", "--unsafe-fixes", "--write")
    assert "Mended 4 findings in forum.yaml." in ran.err
    assert path.read_text() == (
        text.replace("balroom", "ballroom").replace("moderatr", "moderator")
        .replace("gardn", "garden").replace("dta", "data")
    )  # fmt: skip


def test_what_is_said_twice_is_said_once(run: Runner) -> None:
    twice = AGENDA.replace("time: 09:00-11:00,", "time: 09:00-10:00, duration: 1h,")
    path = run.write("forum.yaml", twice)
    ran = run("check", "forum.yaml", "--fix", "--write")
    assert "length-said-twice" in ran.out
    assert path.read_text() == twice.replace(" duration: 1h,", "", 1)


def test_a_row_that_another_agenda_names_is_not_taken_from_it(run: Runner) -> None:
    people = "id,name,email\np-1,Ada Mfano,ada@example.org\np-2,Ada Mfano,ada@example.org\n"
    roster = run.write("people.csv", people)
    head = "event: {id: forum, name: Forum, timezone: Asia/Bangkok}\nroster: people.csv\n"
    one = AGENDA.replace("event: {id: forum, name: Forum, timezone: Asia/Bangkok}\n", head)
    run.write("one.yaml", one.replace("id: opening}", "id: opening, speaker: p-1}"))
    run.write("two.yaml", one.replace("id: opening}", "id: opening, speaker: p-2}"))
    ran = run("check", "one.yaml", "two.yaml", "--fix", "--write")
    assert "Mended" not in ran.err
    assert roster.read_text() == people
    said = run("check", "one.yaml", "two.yaml").out
    assert "keep one row, with all that the others say (`planner check --unsafe-fixes`)" in said
    assert "(`planner check --fix`)" not in said
    assert "people.csv" in run("check", "one.yaml", "--fix", "--write").err
    assert roster.read_text() == people.replace("p-2,Ada Mfano,ada@example.org\n", "")


def test_a_key_that_no_participant_has_is_not_lost(run: Runner) -> None:
    people = "- {id: p-1, name: Ada Mfano, email: ada@example.org}\n"
    people += people.replace("p-1", "p-2").replace("org}", "org, shoe_size: 42}")
    roster = run.write("people.yaml", people)
    run.write("forum.yaml", AGENDA.replace("days:", "roster: people.yaml\ndays:"))
    ran = run("check", "forum.yaml", "--fix", "--write")
    assert "`--unsafe-fixes` mends 1 more finding" in ran.err
    assert roster.read_text() == people


def test_each_cell_of_a_roster_that_changes_is_shown_and_what_is_private_is_not(
    run: Runner,
) -> None:
    run.write(
        "people.csv",
        "id,name,email,country,dietary\n"
        "p-1,Ada Sample,ada@example.org,Vietnam,\np-2,Ben Draft,ben@example.org,Viet Nam,\n"
        "p-3,Cy Sketch,cy@example.org,Viet Nam,\np-4,Cy Sketch,cy@example.org,Viet Nam,no nuts\n",
    )
    run.write(
        "roster.yaml",
        "- {id: p-1, name: Ada, country: VN}\n- {id: p-2, name: Ben, country: Viet Nam}\n",
    )
    agenda = (
        "format: 1\nevent: {id: forum, name: Forum, timezone: Asia/Bangkok}\nroster: people.csv\n"
        "days: [{date: 2027-03-06, sessions: [{time: 09:00-10:00, title: Round table}]}]\n"
    )
    run.write("forum.yaml", agenda)
    out = run("check", "forum.yaml", "--fix").out
    assert "people.csv: cell D2, country: write `Viet Nam` for `Vietnam`\n" in out
    assert "people.csv: cell E4, dietary needs: fill in what the other row says\n" in out
    assert "people.csv: row 5: take the row away\n" in out
    assert "nuts" not in out
    assert "Sketch" not in out
    run.write("forum.yaml", agenda.replace("people.csv", "roster.yaml"))
    out = run("check", "forum.yaml", "--fix").out
    assert "roster.yaml: line 1, country: write `Viet Nam` for `VN`\n" in out
