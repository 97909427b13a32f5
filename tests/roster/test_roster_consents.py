"""Columns of consents: read where it is plain which one it is, and never dropped in silence."""

import pytest
from roster_files import from_csv, people

from planner.roster.fields import field_for_header
from planner.text.diagnostics import Severity


@pytest.mark.parametrize(
    "header",
    [
        "photos ok?", "Photos OK?", "photo", "Can we take photos?", "fotos", "Droit à l'image",
        "droit à l’image", "uso de imagen", "Uso de imagem", "Photos (yes/no)", "Consent to photos",
        "Consentimiento (foto)", "Autorização de fotos", "PHOTO/FOTO",
    ],
)  # fmt: skip
def test_who_may_be_photographed_is_read_in_the_words_of_a_form(header: str) -> None:
    decoded = from_csv(f'id,name,"{header}"\np-1,Ada,no\np-2,Ben,yes\n')
    assert decoded.diagnostics == ()
    assert [person.photo_consent for person in people(decoded)] == [False, True]


@pytest.mark.parametrize(
    "header",
    ["Share contact details?", "May we share your contact details?", "Compartir datos de contacto",
     "Compartilhar contatos", "Partage des coordonnées"],
)  # fmt: skip
def test_who_may_stand_on_lists_is_read_in_the_words_of_a_form(header: str) -> None:
    decoded = from_csv(f"id,name,{header}\np-1,Ada,no\np-2,Ben,yes\n")
    assert decoded.diagnostics == ()
    assert [person.list_consent for person in people(decoded)] == [False, True]


@pytest.mark.parametrize(
    "header",
    [
        "Filming", "Do you object to being filmed?", "Video recording", "Media", "No photos please",
        "Share my phone with partners", "Data protection notice", "GDPR", "Grabación de video",
        "Publicación de imágenes", "Protección de datos", "Partilha de dados", "Gravação",
        "Partage de mes données", "Protection des données", "Utilisation d'images sur le web",
    ],
)  # fmt: skip
@pytest.mark.parametrize("answer", ["no", "No, thank you", "x", "✓", "refused"])
def test_answers_about_pictures_and_data_are_not_dropped_in_silence(
    header: str, answer: str
) -> None:
    decoded = from_csv(f'id,name,{header}\np-1,Ada,\np-2,Ben,"{answer}"\np-3,Cem\n')
    assert [found.code for found in decoded.diagnostics] == [
        "column-not-imported", "consent-not-read",
    ]  # fmt: skip
    said = decoded.diagnostics[1]
    assert said.severity is Severity.ERROR
    assert said.place.label == "cell C1"
    assert said.hint == (
        "name the column `list consent`, `photo consent` or `guardian consent`, where `yes` means "
        "that they agree, or remove it"
    )


@pytest.mark.parametrize(
    ("header", "cell"),
    [("Video link", "https://example.org/v"), ("Media", "Example Radio"), ("Image file", ""),
     ("Share of costs", "40%"), ("Shirt", "no"), ("Recording engineer", "…")],
)  # fmt: skip
def test_a_column_without_answers_or_about_something_else_is_no_consent(
    header: str, cell: str
) -> None:
    decoded = from_csv(f"id,name,{header}\np-1,Ada,{cell}\n")
    assert [found.code for found in decoded.diagnostics] == ["column-not-imported"]


def test_a_second_column_about_photos_is_not_dropped_in_silence() -> None:
    decoded = from_csv("id,name,photo consent,photos\np-1,Ada,yes,no\n")
    assert [found.code for found in decoded.diagnostics] == [
        "column-not-imported", "consent-not-read",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("header", "name"),
    [("Contact d'urgence", "emergency_contact"), ("Type d’organisation", "organisation_type"),
     ("Participant's name", "name"), ("Statut d'inscription", "confirmed")],
)  # fmt: skip
def test_an_apostrophe_in_a_header_is_read_however_it_is_typed(header: str, name: str) -> None:
    field = field_for_header(header)
    assert field is not None
    assert field.name == name
