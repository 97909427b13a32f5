"""Repairs tried on files: kept where the finding is gone and nothing new is found."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

import planner.checking
from planner.mending import Mended, State, mend, write_mended
from planner.output import CannotWriteError
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok}
roster: people.csv
days:
  - date: 2027-03-06
    sessions:
      - {time: 09:00-10:00, title: aa}   # first
      - {time: 10:00-11:00, title: bb}
      - {time: 11:00-12:00, title: cc}
"""
PEOPLE = "id,name,country\np-1,Ada Sample,Vietnam\np-2,Ben Draft,Thailand\n"

pytestmark = pytest.mark.usefixtures("folder")

Finder = Callable[[Plan], Iterator[Finding]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text(PEOPLE, encoding="utf-8")
    Path("forum.yaml").write_text(AGENDA, encoding="utf-8")
    return tmp_path


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts rules of the test's own in place of all others."""

    def put(severities: dict[str, Severity] | None = None, **finders: Finder) -> None:
        def rule(code: str, find: Finder) -> Rule:
            def check(plan: Plan, _context: Context) -> Iterator[Finding]:
                return find(plan)

            severity = (severities or {}).get(code, Severity.WARNING)
            return Rule(code, severity, check, "A rule.", needs_agenda=False)

        monkeypatch.setattr(
            planner.checking, "RULES", tuple(rule(*item) for item in finders.items())
        )

    return put


def titled(*wrong: str, to: Callable[[str], str | None], is_safe: bool = True) -> Finder:
    """Finds sessions with these titles, and knows what to write instead."""

    def find(plan: Plan) -> Iterator[Finding]:
        for session in plan.agenda.sessions():
            if session.title in wrong:
                at = session.route / "title"
                new = to(session.title)
                change = Change(at, new) if new else Change(session.route)
                repair = Repair(f"write `{new}`", (change,), is_safe)
                yield Finding(at, f"`{session.title}` is wrong", repair=repair)

    return find


def text_of(mended: Mended) -> str:
    (file,) = mended.files
    return file.after.decode()


def test_all_repairs_are_made_together(folder: Path, rules: Callable[..., None]) -> None:
    rules(low=titled("aa", "bb", to=str.upper))
    mended = mend("forum.yaml")
    assert [found.message for found in mended.fixed] == ["`aa` is wrong", "`bb` is wrong"]
    assert text_of(mended) == AGENDA.replace("aa}", "AA}").replace("bb}", "BB}")
    assert (folder / "forum.yaml").read_text() == AGENDA, "nothing is written yet"
    write_mended(mended)
    assert (folder / "forum.yaml").read_text() == text_of(mended)


def test_what_is_not_safe_waits_to_be_asked_for(rules: Callable[..., None]) -> None:
    rules(low=titled("aa", to=str.upper, is_safe=False), high=titled("bb", to=str.upper))
    mended = mend("forum.yaml")
    assert text_of(mended) == AGENDA.replace("bb}", "BB}")
    assert [found.message for found in mended.doubtful] == ["`aa` is wrong"]
    everything = mend("forum.yaml", unsafe=True)
    assert text_of(everything) == AGENDA.replace("aa}", "AA}").replace("bb}", "BB}")
    assert everything.doubtful == ()


def test_only_what_is_wanted_is_mended(rules: Callable[..., None]) -> None:
    rules(low=titled("aa", to=str.upper), high=titled("bb", to=str.upper))
    mended = mend("forum.yaml", wanted=lambda found: found.code == "high")
    assert text_of(mended) == AGENDA.replace("bb}", "BB}")


def test_a_repair_that_brings_another_finding_is_refused_and_the_others_are_made(
    rules: Callable[..., None],
) -> None:
    shouting = titled("BB", to=str.lower, is_safe=False)
    rules(low=titled("aa", "bb", "cc", to=str.upper), shouting=shouting)
    mended = mend("forum.yaml")
    assert text_of(mended) == AGENDA.replace("aa}", "AA}").replace("cc}", "CC}")
    assert [(each.diagnostic.message, each.why) for each in mended.refused] == [
        ("`bb` is wrong", "it would bring `shouting` instead")
    ]


@pytest.mark.parametrize(
    ("mended_is", "brought_is", "is_made"),
    [
        (Severity.ERROR, Severity.ADVICE, True),
        (Severity.ERROR, Severity.WARNING, True),
        (Severity.WARNING, Severity.ADVICE, True),
        (Severity.ERROR, Severity.ERROR, False),
        (Severity.WARNING, Severity.WARNING, False),
        (Severity.ADVICE, Severity.WARNING, False),
    ],
)
def test_what_a_repair_brings_is_kept_where_it_is_less_serious_and_is_told(
    mended_is: Severity, brought_is: Severity, rules: Callable[..., None], *, is_made: bool
) -> None:
    shouting = titled("AA", "cc", to=str.lower, is_safe=False)
    severities = {"low": mended_is, "shouting": brought_is}
    rules(severities, low=titled("aa", to=str.upper), shouting=shouting)
    mended = mend("forum.yaml")
    assert bool(mended.files) is is_made
    assert [each.message for each in mended.brought] == (["`AA` is wrong"] if is_made else [])
    assert [each.why for each in mended.refused] == (
        [] if is_made else ["it would bring `shouting` instead"]
    )


def test_of_two_repairs_the_one_that_brings_what_matters_as_much_is_left(
    rules: Callable[..., None],
) -> None:
    """Together they would be kept for the error among them: advice is not traded for a warning."""
    severities = {"low": Severity.ERROR, "mild": Severity.ADVICE, "shouting": Severity.WARNING}
    shouting = titled("BB", to=str.lower, is_safe=False)
    rules(severities, low=titled("aa", to=str.upper), mild=titled("bb", to=str.upper),
          shouting=shouting)  # fmt: skip
    mended = mend("forum.yaml")
    assert text_of(mended) == AGENDA.replace("aa}", "AA}")
    assert [each.diagnostic.code for each in mended.refused] == ["mild"]


def test_a_repair_is_not_kept_for_what_else_it_takes_away(rules: Callable[..., None]) -> None:
    """Its own finding must be gone, and not another in its place."""
    severities = {"low": Severity.ERROR, "fewer": Severity.WARNING}
    rules(severities, low=titled("aa", "AA", to=str.upper), fewer=titled("aa", to=lambda _: "x"),
          )  # fmt: skip
    mended = mend("forum.yaml", wanted=lambda found: found.code == "low")
    assert mended.files == ()
    assert [each.why for each in mended.refused] == ["what is found would still be there"]


def test_one_repair_in_the_way_of_many_is_found_by_halves(
    folder: Path, rules: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"t{number}" for number in range(60)]
    sessions = "".join(f"      - {{duration: 5m, title: {name}}}\n" for name in names)
    (folder / "forum.yaml").write_text(AGENDA + sessions)
    rules(low=titled(*names, to=str.upper), shouting=titled("T41", to=str.lower, is_safe=False))
    tries = []
    after = State.after

    def counted(state: State, repairs: Sequence[Repair]) -> State:
        tries.append(len(repairs))
        return after(state, repairs)

    monkeypatch.setattr(State, "after", counted)
    mended = mend("forum.yaml")
    assert len(mended.fixed) == 59
    assert [each.diagnostic.message for each in mended.refused] == ["`t41` is wrong"]
    assert len(tries) < 16, "one by one it would be 60"


@pytest.mark.parametrize(
    ("code", "is_named"),
    [
        ("minor_named", False),
        ("minors_unaccompanied", False),
        ("role_not_listed", False),
        ("no_meal_for_diets", False),
        ("no_step_free_access", False),
        ("prayer_time", False),
        ("visa_time", False),
        ("consent_not_read", False),
        ("photo_consent_unknown", False),
        ("one_sided_panel", False),
        ("double_booked", True),
        ("unknown_room", True),
    ],
)
def test_a_refusal_gives_away_nothing_about_anybody(
    code: str, *, is_named: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rule(code: str, find: Finder) -> Rule:
        return Rule(code, Severity.WARNING, lambda plan, _: find(plan), "A rule.")

    found = rule("low", titled("aa", to=str.upper))
    brought = rule(code.replace("_", "-"), titled("AA", to=str.lower, is_safe=False))
    monkeypatch.setattr(planner.checking, "RULES", (found, brought))
    (refused,) = mend("forum.yaml").refused
    name = f"`{brought.code}`" if is_named else "another finding"
    assert refused.why == f"it would bring {name} instead"


def test_a_repair_that_mends_nothing_is_refused(rules: Callable[..., None]) -> None:
    rules(low=titled("aa", "AA", "aaa", to=lambda title: title + "a"))
    mended = mend("forum.yaml")
    assert mended.files == ()
    assert [each.why for each in mended.refused] == ["what is found would still be there"]


def test_a_repair_that_would_break_the_agenda_is_refused(rules: Callable[..., None]) -> None:
    def no_title(plan: Plan) -> Iterator[Finding]:
        for session in plan.agenda.sessions():
            if session.title == "aa":
                change = Change(session.route / "title")
                yield Finding(session.route, "`aa` is wrong", repair=Repair("-", (change,), True))

    rules(low=no_title)
    mended = mend("forum.yaml")
    assert mended.files == ()
    assert [each.why for each in mended.refused] == ["it would bring `missing-field` instead"]


def test_a_repair_that_cannot_be_written_says_why(folder: Path, rules: Callable[..., None]) -> None:
    text = AGENDA.replace("title: aa}", "title: &name aa}").replace("title: bb", "title: *name")
    (folder / "forum.yaml").write_text(text)
    rules(low=titled("aa", to=str.upper))
    mended = mend("forum.yaml")
    assert mended.files == ()
    assert all("elsewhere" in each.why or "changing more" in each.why for each in mended.refused)
    assert mended.refused


def test_sessions_that_go_leave_the_others(rules: Callable[..., None]) -> None:
    rules(low=titled("aa", "cc", to=lambda _: None, is_safe=False))
    lines = AGENDA.splitlines(keepends=True)
    assert text_of(mend("forum.yaml", unsafe=True)) == "".join((*lines[:6], lines[7]))


@pytest.mark.parametrize("unsafe", [False, True])
def test_what_is_safe_drops_no_comment(*, unsafe: bool, rules: Callable[..., None]) -> None:
    rules(low=titled("aa", "cc", to=lambda _: None))
    mended = mend("forum.yaml", unsafe=unsafe)
    assert text_of(mended) == AGENDA.replace("      - {time: 11:00-12:00, title: cc}\n", "")
    assert [each.why for each in mended.refused] == [
        "a comment stands beside what would go; move the comment, or edit the file"
    ]


def test_a_row_of_a_yaml_roster_takes_no_comment_along(
    folder: Path, rules: Callable[..., None]
) -> None:
    def everyone_but_one(plan: Plan) -> Iterator[Finding]:
        for person in plan.participants[1:]:
            yield Finding(person.route, "-", repair=Repair("-", (Change(person.route),)))

    people = "- id: p-1\n  name: Ada Sample\n- id: p-2  # VIP\n  name: Ben Draft\n"
    (folder / "people.yaml").write_text(people)
    (folder / "forum.yaml").write_text(AGENDA.replace("people.csv", "people.yaml"))
    rules(low=everyone_but_one)
    mended = mend("forum.yaml", unsafe=True)
    assert mended.files == ()
    assert "VIP" not in mended.refused[0].why


def of_country(plan: Plan) -> Iterator[Finding]:
    for person in plan.participants:
        if person.country and person.country.code == "VN" and person.id == "p-1":
            at = person.route / "country"
            yield Finding(at, "`VN` is wrong", repair=Repair("-", (Change(at, "Laos"),), True))


@pytest.mark.parametrize("path", ["forum.yaml", "people.csv"])
def test_a_roster_is_mended_by_itself_and_with_its_agenda(
    path: str, rules: Callable[..., None]
) -> None:
    rules(low=of_country)
    mended = mend(path)
    (file,) = mended.files
    assert (file.path, file.is_private) == ("people.csv", True)
    assert file.after.decode() == PEOPLE.replace("Vietnam", "Laos")
    write_mended(mended)
    assert mend(path).files == ()


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "utf-16"], ids=["with a mark", "as Excel saves Unicode text"]
)
def test_a_roster_keeps_its_encoding(
    encoding: str, folder: Path, rules: Callable[..., None]
) -> None:
    people = PEOPLE.replace("Ada", "Zoë")
    (folder / "people.csv").write_bytes(people.encode(encoding))
    rules(low=of_country)
    (file,) = mend("forum.yaml").files
    assert file.after == people.replace("Vietnam", "Laos").encode(encoding)


def test_a_roster_in_an_old_encoding_is_not_turned_into_another(
    folder: Path, rules: Callable[..., None]
) -> None:
    (folder / "people.csv").write_bytes(PEOPLE.replace("Ada", "Zoë").encode("cp1252"))
    rules(low=of_country)
    mended = mend("forum.yaml")
    assert mended.files == ()
    assert [each.why for each in mended.refused] == [
        "the roster is in an old encoding; save it as `CSV UTF-8` first"
    ]


def test_nothing_is_written_where_one_of_the_files_has_changed_since(
    folder: Path, rules: Callable[..., None]
) -> None:
    rules(low=titled("aa", to=str.upper), high=of_country)
    mended = mend("forum.yaml")
    assert len(mended.files) == 2
    (folder / "people.csv").write_text(PEOPLE + "p-3,Cy,\n", encoding="utf-8")
    with pytest.raises(CannotWriteError):
        write_mended(mended)
    assert (folder / "forum.yaml").read_text() == AGENDA


def test_where_the_disk_fills_up_no_file_is_changed(
    folder: Path, rules: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    rules(low=titled("aa", to=str.upper), high=of_country)
    mended = mend("forum.yaml")
    fill = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        if content.startswith(b"id,"):
            raise OSError(28, "No space left on device")
        return fill(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CannotWriteError) as raised:
        write_mended(mended)
    assert raised.value.message == "people.csv: no space left on device"
    assert raised.value.hint == "nothing was written"
    assert (folder / "forum.yaml").read_text() == AGENDA
    assert (folder / "people.csv").read_text() == PEOPLE
    assert {path.name for path in folder.iterdir()} == {"forum.yaml", "people.csv"}


def test_where_only_one_file_could_take_its_place_it_is_named(
    folder: Path, rules: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    rules(low=titled("aa", to=str.upper), high=of_country)
    mended = mend("forum.yaml")
    take = Path.replace

    def locked(path: Path, target: Path) -> Path:
        if target.name == "people.csv":
            raise PermissionError
        return take(path, target)

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(CannotWriteError) as raised:
        write_mended(mended)
    assert raised.value.message == "people.csv: it cannot be written"
    assert raised.value.hint == "only forum.yaml was written; run it again"
    assert (folder / "people.csv").read_text() == PEOPLE
    assert {path.name for path in folder.iterdir()} == {"forum.yaml", "people.csv"}


def test_a_file_that_is_gone_is_not_written_again(folder: Path, rules: Callable[..., None]) -> None:
    rules(low=titled("aa", to=str.upper))
    mended = mend("forum.yaml")
    (folder / "forum.yaml").unlink()
    with pytest.raises(CannotWriteError, match="no such file"):
        write_mended(mended)


def test_a_file_that_cannot_be_read_has_nothing_to_mend(folder: Path) -> None:
    (folder / "forum.yaml").write_text("days: [\n")
    assert mend("forum.yaml") == Mended((), (), (), (), ())
