"""How a cell's content is told apart: one canonical text, one short hash."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.tables.table import Name
from planner.workbook.fingerprint import Written, canonical, fingerprint


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("", ""),
        (True, "yes"),
        (False, "no"),
        (0, "0"),
        (12, "12"),
        (12.0, "12"),
        (1.5, "1.5"),
        (date(2024, 3, 6), "2024-03-06"),
        (datetime(2024, 3, 6, 9, 30, 59, tzinfo=UTC), "2024-03-06T09:30"),
        (time(9, 5, 7), "09:05"),
        (timedelta(hours=25, minutes=5), "1505"),
        ("  Ada Sample \r\nsecond\rthird ", "Ada Sample \nsecond\nthird"),
        ("Jose\u0301", "Jos\u00e9"),
        ((), ""),
        (
            (Name("Ada", role="Speaker"), Name("Ben", role="Speaker"), Name("Cy", role="Chair")),
            "Speakers: Ada, Ben\nChair: Cy",
        ),
    ],
)
def test_a_cell_has_one_text(cell: Written, text: str) -> None:
    assert canonical(cell) == text


def test_a_fingerprint_is_of_the_salt_and_the_text() -> None:
    # sha256("salt" U+001F "text"), its first 16 digits
    assert fingerprint("salt", "text") == "bad7c87a7b9dffcc"
    assert fingerprint("other", "text") != fingerprint("salt", "text")


@given(st.text())
def test_a_canonical_text_is_its_own(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)
    assert len(fingerprint("salt", text)) == 16
