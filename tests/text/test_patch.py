"""Patches: what is replaced, and what is not touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.text.patch import Edit, diff_lines, patched


def test_edits_are_made_at_the_offsets_of_the_text_before() -> None:
    assert patched("time: 9.30", [Edit(6, 10, "09:30")]) == "time: 09:30"
    assert patched("abc", [Edit(2, 3, "C"), Edit(0, 1, "A"), Edit(3, 3, "!")]) == "AbC!"


def test_edits_at_one_place_are_made_in_the_order_given() -> None:
    assert patched("ab", [Edit(1, 1, "1"), Edit(1, 1, "2")]) == "a12b"


@pytest.mark.parametrize("edits", [[Edit(0, 2, ""), Edit(1, 3, "")], [Edit(2, 1, "")]])
def test_edits_that_overlap_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlap"):
        patched("abc", edits)


@given(st.text(), st.data())
def test_what_is_not_replaced_stays(text: str, data: st.DataObject) -> None:
    """All characters outside the edits are as they were, in their order."""
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=2)))
    start, end = cuts
    new = data.draw(st.text())
    result = patched(text, [Edit(start, end, new)])
    assert result == text[:start] + new + text[end:]
    # and the edit can be undone by its inverse
    assert patched(result, [Edit(start, start + len(new), text[start:end])]) == text


def test_a_diff_names_the_file_and_shows_the_lines() -> None:
    lines = list(diff_lines("a\nb\nc\n", "a\nB\nc\n", "agenda.yaml"))
    assert lines[:2] == ["--- agenda.yaml (as it is)", "+++ agenda.yaml (as it will be)"]
    assert lines[3:] == [" a", "-b", "+B", " c"]
    assert list(diff_lines("a", "a", "agenda.yaml")) == []
