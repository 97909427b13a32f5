"""A report to send to a colleague: rendered as it was meant, whatever the agenda holds."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from planner.checking import Checked
from planner.loading import plan_of_roster
from planner.reports.markdown import markdown
from planner.reports.report import Choice, report_on
from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.source import Source, WholeFile
from reports.making import HEAD, ROSTER, TWO_DAYS, found, loaded_as, report_of, report_with

GFM = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def rows_of(text: str) -> list[list[str]]:
    """The cells of all tables, as a reader sees them."""
    rows: list[list[str]] = []
    for token in GFM.parse(text):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows and token.level == 4:
            rows[-1].append(seen(token))
    return rows


def seen(token: Token) -> str:
    """The text of an inline token; marks of emphasis are not text, links and HTML not allowed."""
    kinds = {child.type for child in token.children or ()}
    assert kinds <= {"text", "code_inline", "strong_open", "strong_close", "text_special",
                     "em_open", "em_close", "softbreak"}, kinds  # fmt: skip
    return "".join(child.content for child in token.children or ())


def headings(text: str) -> list[str]:
    tokens = GFM.parse(text)
    return [seen(tokens[i + 1]) for i, token in enumerate(tokens) if token.type == "heading_open"]


PAGE = """\
# Check of Forum

6–7 March 2024 · Bangkok · `forum.yaml`

**2 errors.** Errors must be mended before anything is written or sent.

## Wednesday 6 March 2024 · Network Forum

| Severity | What | What to do | Where |
| --- | --- | --- | --- |
| **Error** | `Trends` begins 30m before `Opening` is over (`session-overlap`) | Change one of the times, or put both under `parallel` | `forum.yaml:16`; line 15: 09:00-10:00 here |

## Thursday 7 March 2024

| Severity | What | What to do | Where |
| --- | --- | --- | --- |
| **Error** | The venue has no room `halll` (`unknown-room`) | Did you mean `hall`? | `forum.yaml:19` |

## What was found, and how often

| How often | Severity | What it means | Code |
| --- | --- | --- | --- |
| 1 | **Error** | Two sessions that follow one another are at the same time. | `session-overlap` |
| 1 | **Error** | A session is in a room that the venue does not have. | `unknown-room` |

## What was left out

- `--ignore` left out 1 finding: `unplanned-gap`

*For the organising team: it quotes the agenda. Made by planner 0.1.0; `planner explain CODE` says more about a code.*
"""  # noqa: E501  # a row of a table is a line


def test_the_report_on_an_agenda(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    choice = Choice(ignore=frozenset({"unplanned-gap"}))
    report = report_of(loaded_as(Path("forum.yaml"), TWO_DAYS), choice=choice)
    assert markdown(report) == PAGE


def test_when_all_is_well_it_says_so(tmp_path: Path) -> None:
    text = f"{HEAD}days: [{{date: 2024-03-06, sessions: [{{time: 9:00-10:00, title: A}}]}}]\n"
    page = markdown(report_of(loaded_as(tmp_path / "forum.yaml", text)))
    assert "\n\n**No problems found.**\n\n" in page
    assert "Wednesday 6 March 2024 · Bangkok" in page
    assert headings(page) == ["Check of Forum"]


def verdict(*diagnostics: Diagnostic, choice: Choice) -> str:
    report = report_of(choice=choice)._replace(files=report_with().files)
    checked = [Checked(report.files[0], diagnostics)]
    return markdown(report_on(checked, choice)).split("\n\n")[2]


GAP = found("unplanned-gap", severity=Severity.WARNING)
TIP = found("late-risk", severity=Severity.ADVICE)


@pytest.mark.parametrize(
    ("diagnostics", "ignored", "said"),
    [
        ([GAP, TIP], [], "**1 warning and 1 piece of advice.** Nothing keeps the plan from being"),
        ([TIP, replace(TIP, message="x")], [], "**2 pieces of advice.** Nothing keeps"),
        ([found(), GAP], ["unplanned-gap"], "**1 error.** Errors must be mended"),
        ([found(), GAP], ["bad-time"], "**1 warning.** Errors were left out: see the end."),
        ([found(), GAP], ["bad-time", "unplanned-gap"], "**Nothing to show**, but not everything"),
    ],
)
def test_the_verdict_is_no_better_than_the_plan(
    diagnostics: list[Diagnostic], ignored: list[str], said: str
) -> None:
    assert verdict(*diagnostics, choice=Choice(ignore=frozenset(ignored))).startswith(said)


def test_what_was_silenced_stands_at_the_end(tmp_path: Path) -> None:
    choice = Choice(
        select=frozenset({"session-overlap", "late-risk", "unknown-room"}),
        ignore=frozenset({"unknown-room", "late-risk", "bad-time"}),
    )
    page = markdown(report_of(loaded_as(tmp_path / "forum.yaml", TWO_DAYS), choice=choice))
    assert page.split("## What was left out\n\n")[1].split("\n\n")[0] == (
        "- `--select` left out 1 finding: `unplanned-gap`\n"
        "- `--ignore` left out 1 finding, an error: `unknown-room`\n"
        "- `--ignore` also silenced what was not found: `bad-time` and `late-risk`"
    )


def test_several_files_are_listed_and_told_apart(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    second = TWO_DAYS.replace("defaults:", "roster: people.csv\ndefaults:")
    second = second.replace("name: Forum", "name: Camp")
    files = [loaded_as(tmp_path / "a.yaml", TWO_DAYS), loaded_as(tmp_path / "b.yaml", second)]
    page = markdown(report_of(*files))
    a, b, people = (f"{tmp_path}/{name}" for name in ("a.yaml", "b.yaml", "people.csv"))
    assert headings(page)[:6] == [
        "Check of 2 files",
        f"Wednesday 6 March 2024 · Network Forum ({a})",
        f"Thursday 7 March 2024 ({a})",
        f"Wednesday 6 March 2024 · Network Forum ({b})",
        f"Thursday 7 March 2024 ({b})",
        f"Roster ({people})",
    ]
    assert f"- Forum · 6–7 March 2024 · Bangkok · `{a}`\n" in page
    assert f"- Camp · 6–7 March 2024 · Bangkok · `{b}`, `{people}`\n" in page


def test_a_file_that_cannot_be_read_is_named_once(tmp_path: Path) -> None:
    files = [loaded_as(tmp_path / name, "a: [") for name in ("a.yaml", "b.yaml")]
    page = markdown(report_of(*files))
    assert headings(page)[1:3] == [f"{tmp_path}/a.yaml", f"{tmp_path}/b.yaml"]


def test_a_roster_alone_is_reported_by_its_cells(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER + "p-001,Ben Draft,,,Korea\n")
    alone = plan_of_roster(tmp_path / "people.csv")
    page = markdown(report_on([Checked(alone, alone.diagnostics)]))
    assert page.startswith(f"# Check of `{tmp_path}/people.csv`\n")
    where = [row[3] for row in rows_of(page)[1:4]]
    assert where == [
        f"{tmp_path}/people.csv, cell E2, column country",
        f"{tmp_path}/people.csv, cell A3; cell A2: first used here",
        f"{tmp_path}/people.csv, cell E3, column country",
    ]
    assert "Ada" not in page
    assert "Ben" not in page


def test_a_related_place_in_another_file_is_named() -> None:
    related = (Related(Source("b.yaml", "a: 9\n").span(3, 4), "and `here`"),)
    (_, row, *_) = rows_of(markdown(report_with(found(related=related))))
    assert row[3] == "forum.yaml:1; b.yaml:1: and here"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2024, 3, 6), date(2024, 3, 7), "6–7 March 2024"),
        (date(2024, 4, 30), date(2024, 5, 2), "30 April – 2 May 2024"),
        (date(2024, 12, 30), date(2025, 1, 2), "30 December 2024 – 2 January 2025"),
    ],
)
def test_when_an_event_is(first: date, last: date, said: str, tmp_path: Path) -> None:
    text = TWO_DAYS.replace("2024-03-06", str(first)).replace("2024-03-07", str(last))
    assert f"\n{said} · Bangkok" in markdown(report_of(loaded_as(tmp_path / "f.yaml", text)))


# Whatever an agenda holds

NASTY = "a*b* _c_ `d` [e](http://f) <script>g</script> | h & ~i~ \\ # @j $k$ {l} &lt;"


def test_a_title_is_shown_as_it_is(tmp_path: Path) -> None:
    text = TWO_DAYS.replace("name: Forum", f"name: '{NASTY}'")
    text = text.replace("Network Forum", f"'{NASTY}'")
    page = markdown(report_of(loaded_as(tmp_path / "forum.yaml", text)))
    assert headings(page)[0] == f"Check of {NASTY}"
    assert headings(page)[1] == f"Wednesday 6 March 2024 · {NASTY}"


def squeezed(text: str) -> str:
    """A text without what a reader does not see: quotes round names, spaces, direction marks."""
    return re.sub(r"[`\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", "", text)


MARKUP = st.text(
    st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("`*_[](){}<>|&~\\#@$!-+. \n"),
    max_size=40,
)


@settings(deadline=None)
@given(MARKUP, MARKUP)
def test_whatever_a_message_holds_a_reader_sees_it(message: str, hint: str) -> None:
    page = markdown(report_with(found(message=f"`{message}` is odd", hint=f"w {hint}")))
    _, row, *_ = rows_of(page)
    assert len(row) == 4
    assert squeezed(row[1]).casefold() == squeezed(f"{message} is odd (bad-time)").casefold()
    assert squeezed(row[2]).casefold() == squeezed(f"w {hint}").casefold()
    assert row[3] == "forum.yaml:1"


@settings(deadline=None)
@given(MARKUP.filter(str.strip))
def test_whatever_a_file_is_called_a_reader_sees_it(name: str) -> None:
    page = markdown(report_with(found(place=WholeFile(name))))
    assert squeezed(rows_of(page)[1][3]) == squeezed(f"{name}:1")


@pytest.mark.parametrize("name", ["`a", "a`b``c", "``", "a|b", "| `"])
def test_nothing_ends_a_name_in_code_too_early(name: str) -> None:
    page = markdown(report_with(found(place=WholeFile(name))))
    assert rows_of(page)[1][3] == f"{name}:1"


def test_marks_of_direction_do_not_turn_the_page_around() -> None:
    page = markdown(report_with(found(message="`a\u202eb`", hint="\u2066")))
    assert "\u202e" not in page
    assert "\u2066" not in page
