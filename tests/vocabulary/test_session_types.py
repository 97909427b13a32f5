"""What a title says of the kind of session it names."""

import pytest

from planner.vocabulary.session_types import SessionType, infer_type, pause_meant

SITE_VISIT, NETWORKING, RECEPTION = (
    SessionType.SITE_VISIT, SessionType.NETWORKING, SessionType.RECEPTION
)  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "titles"),
    [
        (SITE_VISIT, [
            "Field visit to a children's home", "Field trip to the juvenile court", "Site visits",
            "Tour of shelters and hotlines in the old town", "Visit to the cybercrime unit",
            "Excursión a la frontera", "Salida de campo", "Visite d’un foyer", "Sortie de terrain",
            "Saída de campo à casa de acolhimento", "Study visit",
        ]),
        (NETWORKING, [
            "Group photo", "Poster session / marketplace", "Marketplace", "Exhibition",
            "Gallery walk", "Foto de grupo", "Foto de família", "Photo de groupe", "Feria de ideas",
            "Feira de projetos", "Speed networking between hotlines and platforms of the region",
        ]),
        (RECEPTION, [
            "Cultural evening", "Gala", "Welcome drinks", "Noche cultural", "Noite cultural",
            "Soirée culturelle", "Vin d'honneur", "Verre de l’amitié", "Farewell party",
        ]),
        (SessionType.MEAL, ["Gala dinner", "Dinner and cultural evening"]),
        (SessionType.REPORT_BACK, ["Report back from the field visits"]),
        (SessionType.CLOSING, ["Closing and group photo"]),
        # Here people sit and listen.
        (SessionType.SESSION, [
            "Debrief of the field visit", "Briefing for the site visits", "Lessons from our visita",
            "A tour of the evidence", "Tour de table", "What we learnt on a visit to Nairobi",
            "Thanks to all, certificates and group photo", "Third party rights",
            "Who runs an exhibition of stolen pictures?", "Visit", "Exposition aux risques",
            "Tour of the field visit findings",
        ]),
    ],
    ids=lambda value: value.value if isinstance(value, SessionType) else "",
)  # fmt: skip
def test_a_title_names_a_kind_in_four_languages(kind: SessionType, titles: list[str]) -> None:
    assert {title: infer_type(title) for title in titles} == dict.fromkeys(titles, kind)


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Cofee brake", SessionType.BREAK),
        ("Coffe & tee", None),
        ("Lunhc", SessionType.MEAL),
        ("Lunch brake", None),  # is one
        ("Coffeee and lunhc", SessionType.MEAL),
        ("Pausa-cafe", None),  # is one
        ("Launch of the report", None),
        ("Team building", None),
        ("Teas", SessionType.BREAK),
        ("", None),
        ("Cofee brake in the garden behind", None),
    ],
)
def test_a_slip_of_the_pen_may_mean_a_pause(title: str, meant: SessionType | None) -> None:
    assert pause_meant(title) is meant
