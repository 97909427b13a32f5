"""Canonical form: the same agenda, the same file but for its values, and the same again."""

import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import AGENDAS, EXAMPLES, ROOT

from planner.decode.canonical import canonical
from planner.files import UnreadableFileError
from planner.formatting import NothingReadError, formatted, write_formatted
from planner.output import CannotWriteError
from planner.text.compose import compose
from planner.text.patch import patched
from planner.text.source import Source

TEXT = """\
format: 1   # the version
event: {id: e,  name: "Été 9 am", timezone: UTC}

days:
  - date: 6 March 2024
    sessions:
      - {time: 9:30-11 am,   title: Welcome}   # 9:30-11 am
      - {title: 'Talk', duration: '45 min'}
"""
CANONICAL = (
    TEXT.replace("6 March 2024", "2024-03-06")
    .replace("time: 9:30-11 am", "time: 09:30-11:00")
    .replace("45 min", "45m")
)


def agendas() -> list[Path]:
    cases = sorted((ROOT / "tests" / "cases").rglob("*.yaml"))
    return [*AGENDAS, *EXAMPLES, *(path for path in cases if "participants" not in path.name)]


def in_canonical_form(text: str) -> str:
    """A text in canonical form, after seeing that it still says the same, and says it for good."""
    document, were = compose(Source("a.yaml", text))
    before = canonical(document)
    new = patched(text, before.edits)
    document, mistakes = compose(Source("a.yaml", new))
    after = canonical(document)
    assert [d.message for d in mistakes] == [d.message for d in were]
    assert after.agenda == before.agenda
    assert after.edits == ()
    assert [d.message for d in after.mistakes] == [d.message for d in before.mistakes]
    assert outside(text, [(e.start, e.end) for e in before.edits]) == outside(new, places(before))
    return new


def places(found: object) -> list[tuple[int, int]]:
    """Where the new values stand in the new text."""
    moved, ranges = 0, []
    for edit in getattr(found, "edits"):  # noqa: B009  # any holder of edits will do
        start = edit.start + moved
        ranges.append((start, start + len(edit.text)))
        moved += len(edit.text) - (edit.end - edit.start)
    return ranges


def outside(text: str, ranges: list[tuple[int, int]]) -> str:
    """A text without some of its characters."""
    for start, end in reversed(ranges):
        text = text[:start] + "\0" + text[end:]
    return text


@pytest.mark.parametrize("path", agendas(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_agenda_of_ours_says_the_same(path: Path) -> None:
    in_canonical_form(path.read_text(encoding="utf-8"))


def test_there_are_agendas() -> None:
    assert len(agendas()) > 80


CLOCKS = st.sampled_from(
    ["9:00", "9.30 am", "2 pm", "14h30", "noon", "midnight", "24:00", "12:30", "0900 hours"]
)
DASHES = st.sampled_from(["-", " – ", " to ", " a "])
RANGES = st.builds("{}{}{}".format, CLOCKS, DASHES, CLOCKS) | CLOCKS
DURATIONS = st.sampled_from(["45", "90 min", "(20')", "1h30", "1:30", "half an hour", "0m", "ages"])
DATES = st.sampled_from(["6 March 2024", "2024-3-7", "25/12/2024", "06/03/2024", "8 mars 2024"])
QUOTES = st.sampled_from(["{}", '"{}"', "' {} '", "!!str {}", "&{{n}} {}"])
NUMBER = iter(range(10**9))


@st.composite
def written(draw: st.DrawFn, values: st.SearchStrategy[str]) -> str:
    """A value in one of the ways YAML has, or with an anchor."""
    text, quotes = draw(values), draw(QUOTES)
    if "'" in text and quotes.startswith("'"):
        quotes = '"{}"'
    return quotes.format(text).replace("{n}", f"a{next(NUMBER)}")


@st.composite
def texts(draw: st.DrawFn) -> str:
    """An agenda with values in any notation, right and wrong, and comments between."""
    lines = ["format: 1", "event: {id: e, name: 9 am, timezone: UTC}"]
    lines.append(f"defaults: {{changeover: {draw(written(DURATIONS))}}}")
    lines.append("days:")
    for _ in range(draw(st.integers(1, 2))):
        lines.append(f"  - date: {draw(written(DATES))}   # 6 March 2024")
        lines.append("    sessions:")
        for _ in range(draw(st.integers(1, 3))):
            time, duration = draw(written(RANGES)), draw(written(DURATIONS))
            lines += [f"      - title: {draw(DURATIONS)}", f"        time:  {time} # x", ""]
            lines += [f"        items: [{{title: a, duration: {duration}}}]"]
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines)


@given(texts())
def test_any_agenda_says_the_same_and_stays_so(text: str) -> None:
    """Idempotent, of the same decoded agenda, and byte-identical outside of the values."""
    in_canonical_form(text)


# Files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "agenda.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"),
     (b"\xfe\xff", "utf-16-be")],
    ids=["plain", "utf-8 with a mark", "utf-16 little", "utf-16 big"],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_encoding_mark_and_line_endings_stay(
    path: Path, mark: bytes, encoding: str, ending: str
) -> None:
    path.write_bytes(mark + TEXT.replace("\n", ending).encode(encoding))
    file = formatted(str(path))
    assert (file.rewritten, file.unread) == (3, ())
    write_formatted(file)
    assert path.read_bytes() == mark + CANONICAL.replace("\n", ending).encode(encoding)


def test_a_file_that_changed_meanwhile_is_left(path: Path) -> None:
    file = formatted(str(path))
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWriteError, match="changed while this ran"):
        write_formatted(file)
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("text", "code"),
    [("a: [", "syntax-error"), ("", "empty-agenda"), ("# nothing", "empty-agenda"),
     ("word", "wrong-type")],
)  # fmt: skip
def test_what_is_no_agenda_is_told(path: Path, text: str, code: str) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NothingReadError) as caught:
        formatted(str(path))
    assert [d.code for d in caught.value.diagnostics] == [code]


@pytest.mark.parametrize("text", ["- {id: p-1, arrival: 6 March 2024}",
                                  "participants: [{id: p-1, arrival: 6 March 2024}]"])  # fmt: skip
def test_a_roster_in_yaml_is_left(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    file = formatted(str(path))
    assert (file.is_roster, file.text) == (True, text)


@pytest.mark.parametrize("name", ["people.csv", "people.xlsx"])
def test_a_table_is_refused(name: str) -> None:
    with pytest.raises(UnreadableFileError, match="only agendas"):
        formatted(name)


def test_the_comparison_sees_what_changes_outside_of_values() -> None:
    edit = SimpleNamespace(start=1, end=3, text="longer")
    new = places(SimpleNamespace(edits=[edit]))
    assert outside("abcd", [(1, 3)]) == outside("alongerd", new) == "a\0d"
    assert outside("alongere", new) != "a\0d"
    assert re.search("9:30", TEXT)
