"""Other names of participants, as rosters write them."""

import pytest
from roster_files import from_csv, only

from planner.roster.fields import FIELD_BY_NAME
from planner.text.diagnostics import Severity


@pytest.mark.parametrize(
    "header",
    [
        "also_known_as", "Also known as", "AKA", "a.k.a.", "Other names", "Otros nombres",
        "Outros nomes", "Autres noms", "Maiden name", "Alias",
    ],
)  # fmt: skip
def test_the_header_may_be_any_that_people_write(header: str) -> None:
    person = only(from_csv(f"id,name,{header}\np-1,Ada Sample,Ada Draft\n"))
    assert person.also_known_as == ("Ada Draft",)


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Ada Draft; ชาญ ตัวอย่าง ;", ("Ada Draft", "ชาญ ตัวอย่าง")),
        ('"Draft, Ada;A. Draft"', ("Draft, Ada", "A. Draft")),
        ('"Ada Draft\nA. Draft"', ("Ada Draft", "A. Draft")),
        ("", ()),
    ],
)
def test_names_have_a_semicolon_between_and_may_hold_a_comma(
    cell: str, names: tuple[str, ...]
) -> None:
    person = only(from_csv(f"id,name,aka\np-1,Ada Sample,{cell}\n"))
    assert person.also_known_as == names


def test_it_is_as_sensitive_as_the_name_and_no_finding_repeats_it() -> None:
    field = FIELD_BY_NAME["also_known_as"]
    assert field.sensitivity is FIELD_BY_NAME["name"].sensitivity
    long = "Xyzzy " * 2000
    decoded = from_csv(f"id,name,aka\np-1,Ada Sample,{long}\n")
    (mistake,) = [d for d in decoded.diagnostics if d.severity is Severity.ERROR]
    assert mistake.code == "text-too-long"
    assert "Xyzzy" not in f"{mistake.message} {mistake.hint}"
