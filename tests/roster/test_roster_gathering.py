"""Why a cell cannot be read, and one habit down a whole column as one finding."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster_files import from_csv, from_yaml, only, places

from planner.roster.decode import DecodedRoster
from planner.text.render import as_text


def column(header: str, *cells: str) -> DecodedRoster:
    rows = "".join(f'p-{n},N {n},"{cell}"\n' for n, cell in enumerate(cells, 1))
    return from_csv(f"id,name,{header}\n{rows}")


def said(decoded: DecodedRoster) -> list[tuple[str, str, str | None]]:
    return [(found.code, found.message, found.hint) for found in decoded.diagnostics]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("03/05/2027", "can be read in more than one way"),
        ("17 March", "has no year"),
        ("31 April 2027", "is not in the calendar"),
        ("Monday 17 March 2027", "has a weekday that is not that day's"),
        ("17 March 1627", "is in a year that no event is in"),
        ("03/05/27", "does not say which number is the year"),
        ("17 March 2027 10:00", "holds a time of day beside the date"),
        ("soon", "is not a date"),
    ],
)
def test_a_date_that_cannot_be_read_says_why_and_repeats_nothing_of_it(
    cell: str, reason: str
) -> None:
    decoded = column("arrival", cell)
    message = f"this value of `arrival` {reason}"
    assert said(decoded) == [("bad-date", message, "write it as `2024-03-05`")]
    shown = as_text(decoded.diagnostics)
    assert cell not in shown
    assert "Wednesday" not in shown
    assert "1627" not in shown


def test_two_addresses_in_a_cell_are_told_from_what_is_none() -> None:
    assert [found.message for found in column("email", "a@b.org; c@b.org", "none").diagnostics] == [
        "this value of `email` holds more than one address",
        "this value of `email` cannot be read",
    ]


def test_why_a_restricted_value_cannot_be_read_is_not_said() -> None:
    """That a nationality has two readings tells which few it can be."""
    (found,) = column("nationality", "Korea").diagnostics
    assert found.message == "this value of `nationality` cannot be read"


def test_a_language_with_a_slip_in_it_is_offered() -> None:
    decoded = column("languages", "Kinyrwanda", "Elvish")
    assert [found.hint for found in decoded.diagnostics] == [
        "did you mean `Kinyarwanda`?", "write a code such as `en`, `es` or `th`",
    ]  # fmt: skip


@pytest.mark.parametrize("cell", ["Swahili/French", "Swahili and French", "Swahili & French",
                                  "swahili et français", "suajili y francés"])  # fmt: skip
def test_languages_may_have_any_of_the_usual_words_between(cell: str) -> None:
    assert only(column("languages", cell)).languages == ("sw", "fr")


# One habit, one finding


def test_three_of_a_kind_are_told_one_by_one_and_four_are_one_finding() -> None:
    assert len(column("arrival", *["17 March"] * 3).diagnostics) == 3
    decoded = column("arrival", *["17 March"] * 8)
    assert said(decoded) == [
        ("bad-date", "in 8 cells the value of `arrival` has no year", "write it as `2024-03-05`")
    ]
    (found,) = decoded.diagnostics
    assert found.place.label == "cell C2, column arrival"
    assert [(one.place.line, one.label) for one in found.related] == [
        (row, "and here") for row in (3, 4, 5, 6, 7)
    ]


def test_another_mistake_and_another_column_are_findings_of_their_own() -> None:
    rows = "".join(f"p-{n},N,17 March,17 March\n" for n in range(4)) + "p-9,N,03/05/2027,\n"
    decoded = from_csv(f"id,name,arrival,departure\n{rows}")
    assert [found.message for found in decoded.diagnostics] == [
        "in 4 cells the value of `arrival` has no year",
        "in 4 cells the value of `departure` has no year",
        "this value of `arrival` can be read in more than one way",
    ]


def test_a_value_in_many_cells_is_told_with_what_is_near_and_the_others_by_themselves() -> None:
    decoded = column("organisation type", *["Youth"] * 6, "NGOO")
    assert said(decoded) == [
        (
            "unknown-organisation-type",
            "`Youth` is not an organisation type we know, and stands in 6 cells",
            "declare it under `organisation_types` in the agenda",
        ),
        (
            "unknown-organisation-type",
            "`NGOO` is not an organisation type we know",
            "did you mean `NGO`?",
        ),
    ]


def test_many_values_are_one_finding_that_names_the_first() -> None:
    words = [f"Q{letter}x" for letter in "abcdefgh"]
    named = ", ".join(f"`{word}`" for word in words[:5])
    decoded = column("languages", *words)
    assert said(decoded) == [
        (
            "bad-language",
            f"in 8 cells the value of `languages` is not a language we know: {named} and 3 more",
            "write a code such as `en`, `es` or `th`",
        )
    ]
    (found,) = decoded.diagnostics
    assert [one.label for one in found.related] == ["`Qbx`", "`Qcx`", "`Qdx`", "`Qex`", "`Qfx`"]


def test_a_value_that_may_not_be_quoted_is_not_quoted_among_many() -> None:
    decoded = column("country", *[f"ada{n}@example.org" for n in range(9)])
    (found,) = decoded.diagnostics
    assert found.message == "in 9 cells the value of `country` is not a country we know"
    assert "@" not in as_text(decoded.diagnostics)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,name\n" + ",Ada\n" * 5, "5 participants have no id, and are numbered for now"),
        ("id,name\n" + "p-1,Ada\n" * 5, "4 participants have an id that another one has"),
        ("id,name\n" + "p-1,Ada,x\n" * 5, "5 rows have more cells than there are headers"),
        (
            "id,name\n" + "".join(f"p-{n},\n" for n in range(5)),
            "this participant has no name, and so it is in 4 other places",
        ),
        (
            "id,name,arrival,departure\n"
            + "".join(f"p-{n},Ada,2027-03-09,2027-03-08\n" for n in range(5)),
            "this participant leaves before they arrive, and so it is in 4 other places",
        ),
    ],
)
def test_a_mistake_in_every_row_is_one_finding(text: str, message: str) -> None:
    (found,) = from_csv(text).diagnostics
    assert found.message == message
    assert len(found.related) == 4


def test_a_roster_in_yaml_says_it_once_too() -> None:
    decoded = from_yaml("".join(f"- {{id: p-{n}, name: N, arrival: 17 March}}\n" for n in range(9)))
    (found,) = decoded.diagnostics
    assert found.message == "this value of `arrival` has no year, and so it is in 8 other places"
    assert places([found])[0][1] == 1


@given(st.lists(st.sampled_from(["", "NGO", "Youth", "Mosque", "Choir", "Band"]), max_size=24))
def test_every_wrong_cell_is_counted_and_no_kind_fills_a_screen(cells: list[str]) -> None:
    found = column("organisation type", *cells).diagnostics
    wrong = sum(cell not in ("", "NGO") for cell in cells)
    numbers = [re.search(r"(\d+) cells", one.message) for one in found]
    assert sum(int(number[1]) if number else 1 for number in numbers) == wrong
    assert len(found) <= 6
