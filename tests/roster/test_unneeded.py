"""Columns that should not be in a roster at all."""

from pathlib import Path

import pytest

from planner.loading import plan_of_roster
from planner.roster.fields import ROSTER_FIELDS
from planner.roster.unneeded import is_unneeded


@pytest.mark.parametrize(
    "header",
    [
        "passport", "Passport number", "N° de passeport", "Número de pasaporte", "Passaporte",
        "National ID", "ID card no.", "Cédula", "Carte d’identité", "date_of_birth", "DOB", "Age",
        "Fecha de nacimiento", "Date de naissance", "Âge", "Idade", "Religion", "Religión",
        "Ethnicity", "Etnia", "Health conditions", "État de santé", "Saúde", "Bank account", "IBAN",
        "Cuenta bancaria", "Home address", "Adresse personnelle",
    ],
)  # fmt: skip
def test_what_hurts_and_is_not_needed_is_known(header: str) -> None:
    assert is_unneeded(header)


@pytest.mark.parametrize(
    "header", ["T-shirt", "Village", "Page", "Agency", "Manage", "Hotel", "Session", "Bankside", ""]
)
def test_what_only_looks_like_it_is_not(header: str) -> None:
    assert not is_unneeded(header)


def test_no_column_that_is_read_is_one() -> None:
    assert [field.name for field in ROSTER_FIELDS if is_unneeded(field.name)] == []


TAKE_THEM_OUT = (
    "take them out of this file, and keep them apart if they are needed at all: nothing here needs "
    "them, and a list that leaks can hurt someone"
)


def advice(tmp_path: Path, header: str) -> list[tuple[str, str | None, int]]:
    path = tmp_path / "people.csv"
    path.write_text(f"id,name,email,{header}\np-1,Ada Sample,ada@example.org\n", encoding="utf-8")
    return [(d.message, d.hint, d.place.column) for d in plan_of_roster(path).diagnostics]


def test_they_are_to_be_taken_out_and_others_may_be_renamed(tmp_path: Path) -> None:
    rename = (
        "rename a column to one the roster knows (`planner schema --roster` lists them), or "
        "declare it under `roster_fields` in the agenda"
    )
    assert advice(tmp_path, "T-shirt,Passport,Age") == [
        ("1 column is not imported: `T-shirt`", rename, 15),
        ("2 columns are not imported: `Passport` and `Age`", TAKE_THEM_OUT, 23),
    ]
    ((_, hint, _),) = advice(tmp_path, "Passport")
    assert str(hint).startswith("take it out of this file, and keep it apart if it is needed")
