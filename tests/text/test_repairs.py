"""Changes made in a text, and all else as it was."""

import re

import pytest

from planner.text.comments import comments
from planner.text.compose import compose
from planner.text.diagnostics import Change, Route
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Steps
from planner.text.repairs import repaired
from planner.text.source import Source

TEXT = """\
# A programme
days:
  - date: 2024-03-06   # Wednesday
    sessions:
      - {title: A, duration: 1h, people: [p-1, "p-2"]}   # first
      # about B
      - title: B
        end: 10:00   # as agreed
        speakers:
          - p-3
          - p-4
      - {title: C}
waivers:
  - {rule: x, at: a}
  - {rule: y, at: b}
"""
SESSIONS: Steps = ("days", 0, "sessions")


def changed(*changes: tuple[Steps, str | None], may_drop_comments: bool = False) -> str:
    document, _ = compose(Source("a.yaml", TEXT))
    meant = [Change(Route("agenda", steps), text) for steps, text in changes]
    return repaired(document, meant, may_drop_comments=may_drop_comments)


@pytest.mark.parametrize(
    ("steps", "text", "before", "after"),
    [
        ((*SESSIONS, 0, "title"), "AA", "{title: A,", "{title: AA,"),
        ((*SESSIONS, 1, "end"), "10:30", "end: 10:00   #", "end: 10:30   #"),
        ((*SESSIONS, 0, "people", 0), "p-9", "[p-1,", "[p-9,"),
        ((*SESSIONS, 0, "people", 1), "p-9", '"p-2"', '"p-9"'),
        ((*SESSIONS, 1, "speakers", 1), "p-9", "- p-4", "- p-9"),
        ((*SESSIONS, 1, "title", 0), "BB", "title: B\n", "title: BB\n"),
        ((*SESSIONS, 0, "duration"), None, "title: A, duration: 1h, people", "title: A, people"),
        ((*SESSIONS, 1, "title"), None, "title: B\n        end", "end"),
        (("waivers", 1), None, "  - {rule: y, at: b}\n", ""),
        ((*SESSIONS, 2, "room"), "hall", "{title: C}", "{title: C, room: hall}"),
    ],
)
def test_a_change_changes_nothing_else(
    steps: Steps, text: str | None, before: str, after: str
) -> None:
    assert TEXT.count(before) == 1
    assert changed((steps, text)).rstrip() == TEXT.replace(before, after).rstrip()


def test_changes_mean_the_places_before_any_of_them() -> None:
    after = changed(
        (("waivers", 0), None),
        ((*SESSIONS, 0), None),
        ((*SESSIONS, 2, "title"), "CC"),
        ((*SESSIONS, 2), None),
        ((*SESSIONS, 1, "title"), "BB"),
        (("waivers", 0), None),
        may_drop_comments=True,
    )
    assert "title: A" not in after
    assert "title: BB" in after
    assert "CC" not in after
    assert "{rule: y, at: b}" in after
    assert "{rule: x" not in after


@pytest.mark.parametrize("steps", [(*SESSIONS, 1, "end"), (*SESSIONS, 1), (*SESSIONS, 0)])
def test_what_would_take_a_comment_along_stays(steps: Steps) -> None:
    with pytest.raises(CannotRewriteError, match="a comment stands beside"):
        changed((steps, None))


@pytest.mark.parametrize(
    "text",
    [
        "- a: 1\n  b: 60m  # must stay\n",
        "- {a: 1, b: 60m}\n# between\n- {a: 2}  # behind\n",
        "- a: 1\n  # above\n  b: 60m\n  # below\n  c: 3\n",
        "- a: '# no comment'\n  b: 'it is # none'\n  c: x#y\n- d: 1\n",
    ],
)
@pytest.mark.parametrize("steps", [(0, "b"), (0,)])
def test_no_repair_drops_a_comment_without_a_word(text: str, steps: Steps) -> None:
    document, _ = compose(Source("a.yaml", text))
    written = [line for line in re.findall(r"# [a-z ]+", text) if "no" not in line]
    try:
        after = repaired(document, [Change(Route("agenda", steps))])
    except CannotRewriteError:
        assert written
    else:
        assert all(comment in after for comment in written)


def test_comments_are_counted_and_what_an_alias_repeats_is_no_more_of_them() -> None:
    text = "# top\na: &x ['# none', b]  # why\nc: *x  # why\n# end"
    document, _ = compose(Source("a.yaml", text))
    assert comments(document) == {"# top": 1, "# why": 2, "# end": 1}
    assert comments(compose(Source("a.yaml", "# alone\n"))[0]) == {"# alone": 1}


def test_an_entry_takes_its_comments_along_where_that_is_asked_for() -> None:
    document, _ = compose(Source("a.yaml", TEXT))
    gone = [Change(Route("agenda", (*SESSIONS, 1)))]
    after = repaired(document, gone, may_drop_comments=True)
    assert "# about B" not in after
    with pytest.raises(CannotRewriteError, match="a comment stands beside"):
        repaired(document, [Change(gone[0].at / "end")], may_drop_comments=True)


@pytest.mark.parametrize("steps", [(*SESSIONS, 0, "people"), ("days", 0)])
def test_what_is_no_single_value_is_not_overwritten(steps: Steps) -> None:
    with pytest.raises(CannotRewriteError):
        changed((steps, "x"))


def test_an_entry_that_stands_elsewhere_is_not_overwritten() -> None:
    document, _ = compose(Source("a.yaml", "a: &one p-1\nb: [*one, p-2]\n"))
    with pytest.raises(CannotRewriteError):
        repaired(document, [Change(Route("agenda", ("b", 0)), "p-3")])
