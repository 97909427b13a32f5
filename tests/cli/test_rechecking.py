"""`planner check --watch`: files that are saved, replaced, half-written and gone."""

import os
from collections.abc import Callable, Iterator
from datetime import date, datetime
from io import StringIO
from pathlib import Path

import pytest
from reports.making import ROSTER, TWO_DAYS

from cli.running import Runner
from cli.terminals import Terminal
from planner.cli.check import check_files
from planner.cli.rechecking import News, Rechecked, Seen, recheck, terminal_page
from planner.reports.report import EVERYTHING, Choice
from planner.schedule.watch import Key

NOON = datetime.fromisoformat("2024-03-06T12:00:00+07:00")
MENDED = TWO_DAYS.replace("halll", "hall")
WITH_ROSTER = TWO_DAYS.replace("defaults:", "roster: people.csv\ndefaults:")


class Saved:
    """A file under watch, and what each look at it finds."""

    def __init__(self, folder: Path, choice: Choice = EVERYTHING) -> None:
        self.path = folder / "forum.yaml"
        self.clock = 0
        self.checks = 0
        self.save(TWO_DAYS)
        self.watched = Rechecked([str(self.path)], self.check, choice)

    def check(self) -> list:  # type: ignore[type-arg]  # as check_files has it
        self.checks += 1
        return check_files(self.watched.files, None, date(2024, 1, 1))

    def save(self, text: str, name: str = "forum.yaml") -> None:
        """Write a file, later than before: clocks of file systems are coarse."""
        path = self.path.with_name(name)
        path.write_text(text, encoding="utf-8")
        self.clock += 1
        os.utime(path, (self.clock, self.clock))

    def looks(self, number: int) -> list[News]:
        """What so many looks find."""
        found = (self.watched.look() for _ in range(number))
        return [each.news for each in found if each]


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    made = Saved(tmp_path)
    assert made.looks(5) == [News(is_first=True)]
    assert made.checks == 1
    return made


def test_a_file_that_is_saved_is_checked_once_more(saved: Saved) -> None:
    saved.save(MENDED)
    assert saved.looks(5) == [News(fewer=1)]
    saved.save(TWO_DAYS)
    assert saved.looks(5) == [News(new=1)]
    assert saved.checks == 3


def test_what_is_new_and_what_is_gone_are_counted_apart(saved: Saved) -> None:
    saved.save(MENDED.replace("title: Closing", "title: Closing, colour: red"))
    assert saved.looks(2) == [News(fewer=1, new=1)]


def test_a_line_that_moves_is_nothing_new(saved: Saved) -> None:
    saved.save("# a comment\n" + TWO_DAYS)
    assert saved.looks(2) == [News()]


def test_a_file_is_not_read_while_it_is_being_written(saved: Saved) -> None:
    for part in range(5):
        saved.save(TWO_DAYS[: 100 + part])
        assert saved.looks(1) == []
    saved.save(MENDED)
    assert saved.looks(2) == [News(fewer=1)]
    assert saved.checks == 2


def test_a_file_that_is_replaced_is_missed_by_nobody(saved: Saved) -> None:
    saved.path.unlink()
    assert saved.looks(4) == []
    saved.save(MENDED, "forum.yaml~")
    saved.path.with_name("forum.yaml~").rename(saved.path)
    assert saved.looks(2) == [News(fewer=1)]


def test_a_file_replaced_by_one_of_the_same_time_and_size_is_read(saved: Saved) -> None:
    before = saved.path.stat()
    other = saved.path.with_name("other")
    other.write_text(TWO_DAYS.replace("halll", "hallo"), encoding="utf-8")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.rename(saved.path)
    assert saved.looks(2) == [News(fewer=1, new=1)]


def test_an_empty_file_is_waited_for(saved: Saved) -> None:
    saved.save("")
    assert saved.looks(4) == []
    saved.save(MENDED)
    assert saved.looks(2) == [News(fewer=1)]


@pytest.mark.parametrize("remove", [Path.unlink, lambda path: path.write_text("")])
def test_a_file_that_stays_away_is_reported_and_then_its_return(
    remove: Callable[[Path], object], saved: Saved
) -> None:
    remove(saved.path)
    assert saved.looks(7) == []
    assert saved.looks(3) == [News(unread="the agenda")]
    saved.save(TWO_DAYS)
    assert saved.looks(2) == [News()], "compared with what was there while it could be read"


def test_a_change_that_is_taken_back_is_no_change(saved: Saved) -> None:
    saved.save(MENDED)
    assert saved.looks(1) == []
    saved.clock = 0
    saved.save(TWO_DAYS)
    assert saved.looks(3) == []
    assert saved.checks == 1
    saved.save(MENDED)
    assert saved.looks(1) == [], "it has to settle again"
    assert saved.looks(1) == [News(fewer=1)]


def test_the_roster_is_watched_from_when_the_agenda_names_it(saved: Saved) -> None:
    saved.save(ROSTER, "people.csv")
    saved.save(WITH_ROSTER)
    assert saved.looks(2) == [News(new=1)]
    saved.save(ROSTER.replace("Narnia", "Kenya"), "people.csv")
    assert saved.looks(2) == [News(fewer=1)]
    assert [Path(path).name for path in saved.watched.inputs] == ["forum.yaml", "people.csv"]


def test_the_roster_is_still_watched_while_the_agenda_cannot_be_read(saved: Saved) -> None:
    saved.save(ROSTER, "people.csv")
    saved.save(WITH_ROSTER)
    saved.looks(2)
    saved.save("a: [")
    assert saved.looks(2) == [News(unread="the agenda")]
    saved.save(ROSTER.replace("Narnia", "Kenya"), "people.csv")
    assert saved.looks(2) == [News(unread="the agenda")]
    saved.save(TWO_DAYS)
    assert saved.looks(2) == [News(fewer=1)]
    assert [Path(path).name for path in saved.watched.inputs] == ["forum.yaml"]


def test_a_roster_that_is_not_there_delays_nothing(saved: Saved) -> None:
    saved.save(WITH_ROSTER)
    assert saved.looks(2) == [News(new=1)]
    saved.save(WITH_ROSTER.replace("halll", "hall"))
    assert saved.looks(2) == [News(fewer=1)]


def test_what_is_hidden_is_no_news(tmp_path: Path) -> None:
    saved = Saved(tmp_path, Choice(ignore=frozenset({"unknown-room"})))
    saved.looks(1)
    saved.save(MENDED)
    assert saved.looks(2) == [News()]


@pytest.mark.parametrize(
    ("news", "words"),
    [
        (News(is_first=True), "first check"),
        (News(), "nothing changed"),
        (News(2, 1), "2 fewer, 1 new"),
        (News(2), "2 fewer"),
        (News(new=3), "3 new"),
        (News(unread="the agenda"), "the agenda cannot be read until this is mended"),
    ],
)
def test_the_news_in_words(news: News, words: str) -> None:
    assert news.words == words


# As it runs


class Keys:
    """A keyboard on which things happen between two looks."""

    def __init__(self, *steps: Callable[[], object]) -> None:
        self.steps: Iterator[Callable[[], object]] = iter(steps)
        self.waited: list[float] = []

    def pressed(self, seconds: float) -> list[Key]:
        self.waited.append(seconds)
        step = next(self.steps, None)
        if step is None:
            return [Key.PAUSE, Key.QUIT]
        step()
        return [Key.PAUSE]


def test_it_shows_each_check_until_a_key_ends_it(tmp_path: Path) -> None:
    saved = Saved(tmp_path)
    shown: list[tuple[int, News, datetime]] = []

    def show(seen: Seen, at: datetime, _: tuple[str, ...]) -> None:
        shown.append((len(seen.report.diagnostics), seen.news, at))

    keys = Keys(lambda: saved.save(MENDED), lambda: None, lambda: None)
    recheck(saved.watched, clock=lambda: NOON, keyboard=keys, show=show)
    assert shown == [(3, News(is_first=True), NOON), (2, News(fewer=1), NOON)]
    assert keys.waited == [0.25] * 4


def test_a_page_clears_the_screen_but_not_what_stood_above_it(tmp_path: Path) -> None:
    saved, stream = Saved(tmp_path), StringIO()
    seen = saved.watched.look()
    assert seen
    page = terminal_page(stream, statistics=False)
    page(seen, NOON, ("forum.yaml", "a\x1b[2J.csv"))
    text = stream.getvalue()
    assert text.startswith("\x1b[H\x1b[2Jerror[session-overlap]")
    assert text.count("\x1b") == 2
    assert text.endswith(
        "2 errors, 1 warning in 1 file.\n"
        "More is checked on 6 March once its times are mended.\n"
        "12:00:00 · first check · watching forum.yaml and a [2J.csv · q ends it\n"
    )


def shown_after(saved: Saved, *texts: str) -> str:
    """The page after the last of some states of the file."""
    stream = StringIO()
    page = terminal_page(stream, statistics=False)
    for text in texts:
        saved.save(text)
        (seen,) = filter(None, (saved.watched.look() for _ in range(2)))
        page(seen, NOON, ("forum.yaml",))
    return stream.getvalue().split("\x1b[2J")[-1]


def test_what_is_new_stands_last_and_is_marked(saved: Saved) -> None:
    text = shown_after(saved, TWO_DAYS.replace("title: Opening", "title: Opening, colour: red"))
    former, new = text.split("New since the last check\n────────────────────────\n")
    assert [each.split("]")[0] for each in former.split("error[")[1:]] == [
        "session-overlap", "unknown-room",
    ]  # fmt: skip
    assert new.startswith("error[unknown-key]")
    assert new.count("error[") == 1
    assert new.splitlines()[-1].startswith("12:00:00 · 1 new · watching")


def test_what_was_new_is_not_marked_at_the_next_check(saved: Saved) -> None:
    red = TWO_DAYS.replace("title: Opening", "title: Opening, colour: red")
    assert "New since" not in shown_after(saved, red, red.replace("halll", "hall"))


def test_where_all_is_new_there_is_nothing_to_mark(saved: Saved) -> None:
    days = TWO_DAYS.index("days:")
    calm = TWO_DAYS[:days] + (
        "days:\n  - {date: 2024-03-06, sessions: [{time: 09:00-10:00, title: Opening}]}\n"
    )
    text = shown_after(saved, calm, calm.replace("title: Opening", "titel: Opening"))
    assert "New since" not in text
    assert "error[" in text


def test_an_agenda_that_cannot_be_read_is_no_progress(saved: Saved) -> None:
    text = shown_after(saved, "a: [")
    assert "12:00:00 · the agenda cannot be read until this is mended · watching" in text
    assert "fewer" not in text
    assert "New since" not in text


def test_of_several_files_the_one_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    saved = Saved(tmp_path)
    saved.watched = Rechecked([str(saved.path), str(tmp_path / "b.yaml")], saved.check, EVERYTHING)
    saved.save(TWO_DAYS, "b.yaml")
    assert saved.looks(2) == [News(is_first=True)]
    saved.save("a: [", "b.yaml")
    assert saved.looks(2) == [News(unread=str(tmp_path / "b.yaml"))]


def test_a_roster_that_can_no_longer_be_read_is_no_progress(saved: Saved) -> None:
    saved.save(ROSTER, "people.csv")
    saved.save(WITH_ROSTER)
    assert saved.looks(2) == [News(new=1)]
    saved.save("what,is,this\n1,2,3\n", "people.csv")
    assert saved.looks(2) == [News(unread="the roster")]
    saved.save(ROSTER, "people.csv")
    assert saved.looks(2) == [News()]


def watched_on(terminal: Terminal, run: Runner, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit code of a watch on a terminal, which is then closed."""
    run.write("forum.yaml", TWO_DAYS)
    with terminal.streams() as (stdin, stdout):
        monkeypatch.setattr("sys.stdin", stdin)
        monkeypatch.setattr("sys.stdout", stdout)
        monkeypatch.setenv("NO_COLOR", "1")
        code = run("check", "forum.yaml", "--watch", "--statistics").code
        stdout.flush()
    terminal.close()
    return code


def test_on_a_terminal_q_ends_it_well(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    terminal.type("q")
    assert watched_on(terminal, run, monkeypatch) == 0
    assert "1  error    session-overlap" in terminal.text
    assert "first check · watching forum.yaml · q ends it" in terminal.text


def test_ctrl_c_ends_it_well_too(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> datetime:
        raise KeyboardInterrupt

    monkeypatch.setattr("planner.cli.instants.wall_clock", interrupted)
    assert watched_on(Terminal(), run, monkeypatch) == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["forum.yaml", "--format", "json"], "--watch writes for people: leave out --format"),
        (["-"], "--watch reads a file again: name it instead of `-`."),
    ],
)
def test_what_cannot_be_watched_is_wrong_usage(
    arguments: list[str], said: str, run: Runner
) -> None:
    ran = run("check", "--watch", *arguments)
    assert ran.code == 2
    assert said in ran.err


def test_without_a_terminal_it_says_what_to_do(run: Runner) -> None:
    ran = run("check", "--watch", run.write("forum.yaml", TWO_DAYS))
    assert (ran.code, ran.out) == (1, "")
    assert "needs a terminal to write on" in ran.err
    assert "leave `--watch` out" in ran.err
