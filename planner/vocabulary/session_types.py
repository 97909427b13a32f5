"""What kinds of session a programme has, and how a title gives its kind away."""

from collections.abc import Iterator
from datetime import timedelta
from enum import Enum

from planner.vocabulary.spelling import fold


class SessionType(Enum):
    """A kind of session. `SESSION` is what a title that says nothing gets."""

    REGISTRATION = "registration"
    OPENING = "opening"
    PLENARY = "plenary"
    KEYNOTE = "keynote"
    PANEL = "panel"
    PRESENTATION = "presentation"
    WORKSHOP = "workshop"
    BREAKOUT = "breakout"
    REPORT_BACK = "report-back"
    NETWORKING = "networking"
    BREAK = "break"
    MEAL = "meal"
    RECEPTION = "reception"
    SITE_VISIT = "site-visit"
    CLOSING = "closing"
    SESSION = "session"

    @property
    def is_pause(self) -> bool:
        """Whether people get up, eat or pray instead of sitting and listening."""
        return self in _PAUSES

    @property
    def is_seated(self) -> bool:
        """Whether people sit through it together, and need time to reach another room."""
        return self not in _ON_THEIR_FEET

    @property
    def label(self) -> str:
        """The kind in words: `Report back`."""
        return self.value.replace("-", " ").capitalize()

    @property
    def usual_duration(self) -> timedelta:
        """How long one lasts where nobody says so."""
        return timedelta(minutes=_USUAL_MINUTES[self])

    @property
    def floor(self) -> timedelta | None:
        """How short a pause may become on a day that runs late; None for all that is no pause."""
        minutes = _FLOOR_MINUTES.get(self)
        return None if minutes is None else timedelta(minutes=minutes)


_PAUSES = frozenset({SessionType.BREAK, SessionType.MEAL})

_ON_THEIR_FEET = _PAUSES | {
    SessionType.REGISTRATION,
    SessionType.RECEPTION,
    SessionType.NETWORKING,
    SessionType.SITE_VISIT,
}

# Long enough to fetch a coffee, and to eat.
_FLOOR_MINUTES = {SessionType.BREAK: 10, SessionType.MEAL: 30}

_USUAL_MINUTES = {
    SessionType.REGISTRATION: 30,
    SessionType.OPENING: 30,
    SessionType.PLENARY: 60,
    SessionType.KEYNOTE: 30,
    SessionType.PANEL: 60,
    SessionType.PRESENTATION: 30,
    SessionType.WORKSHOP: 90,
    SessionType.BREAKOUT: 60,
    SessionType.REPORT_BACK: 30,
    SessionType.NETWORKING: 30,
    SessionType.BREAK: 20,
    SessionType.MEAL: 60,
    SessionType.RECEPTION: 90,
    SessionType.SITE_VISIT: 120,
    SessionType.CLOSING: 15,
    SessionType.SESSION: 60,
}

# Read in order: "Registration and coffee" is a registration, "Lunch break" a meal,
# "Report back from breakouts" a report back. English, Spanish, Portuguese, French; words of one
# name have `-` between.
_TITLE_WORDS = (
    (SessionType.REGISTRATION, ("registration check-in inscripcion registro inscricao accueil "
                                "credenciamento inscription enregistrement")),
    (SessionType.MEAL, ("lunch dinner breakfast almuerzo cena desayuno almoco jantar dejeuner "
                        "diner iftar")),
    (SessionType.RECEPTION, ("reception cocktail recepcion recepcao coctel cultural-evening "
                             "cultural-night social-evening gala gala-evening gala-night drinks "
                             "farewell-party welcome-party closing-party noche-cultural "
                             "noche-social velada noite-cultural noite-social confraternizacao "
                             "soiree vin-dhonneur verre-de-lamitie aperitif")),
    (SessionType.REPORT_BACK, "report-back reporting feedback restitution"),
    (SessionType.KEYNOTE, "keynote"),
    (SessionType.PANEL, "panel painel"),
    (SessionType.WORKSHOP, "workshop taller oficina atelier clinic"),
    (SessionType.BREAKOUT, "breakout breakouts"),
    (SessionType.SITE_VISIT, ("site-visit site-visits field-visit field-visits field-trip "
                              "field-trips study-visit study-tour guided-tour city-tour excursion "
                              "visita visitas salida-de-campo recorrido-guiado saida-de-campo "
                              "visite visites sortie-de-terrain sortie-terrain excursao")),
    (SessionType.BREAK, "break coffee tea pause pausa cafe prayer prayers receso intervalo"),
    (SessionType.OPENING, "welcome opening apertura bienvenida abertura ouverture bienvenue"),
    (SessionType.CLOSING, "closing close clausura cierre encerramento cloture farewell"),
    (SessionType.NETWORKING, ("networking speed-networking poster-session poster-sessions posters "
                              "marketplace market-place exhibition gallery-walk group-photo "
                              "group-photos group-photograph family-photo foto-grupal "
                              "foto-de-grupo foto-de-familia foto-oficial sesion-de-posters "
                              "feria-de sessao-de-posters feira-de photo-de-groupe "
                              "photo-de-famille seance-de-posters")),
    (SessionType.PLENARY, "plenary plenaria pleniere"),
)  # fmt: skip

# "Tour of shelters" is a visit; "A tour of the evidence" and "Tour de table" are none.
_AT_FIRST = frozenset({"tour of", "visit to", "trip to", "tour del", "passeio a"})

# "Coffee break" is a break; "Coffee farmers and child labour" is not. "Speed networking between
# hotlines and platforms" is what it says.
_BRIEFLY_NAMED = frozenset(
    {
        SessionType.REGISTRATION,
        SessionType.MEAL,
        SessionType.RECEPTION,
        SessionType.BREAK,
        SessionType.OPENING,
        SessionType.CLOSING,
    }
)
_BRIEF = 4
_NAMED_AT_LENGTH = frozenset({"networking", "speed networking"})

# What is said of a visit, sitting down.
_ABOUT_A_VISIT = frozenset(
    [
        "brief",
        "briefing",
        "debrief",
        "debriefing",
        "preparation",
        "preparing",
        "lessons",
        "reflections",
        "findings",
        "recap",
        "logistics",
        "informe",
        "preparacion",
        "conclusiones",
        "lecciones",
        "reflexiones",
        "preparacao",
        "licoes",
        "reflexoes",
        "bilan",
        "preparation",
        "lecons",
        "conclusions",
        "conclusoes",
    ]
)

_BY_WORDS = tuple(
    (kind, frozenset(word.replace("-", " ") for word in words.split()))
    for kind, words in _TITLE_WORDS
)


def infer_type(title: str) -> SessionType:
    """The kind of session a title names, or `SESSION` when it names none."""
    words = fold(title).split()
    named = {*words, *_in_a_row(words, 2), *_in_a_row(words, 3)}
    for kind, signs in _BY_WORDS:
        if not signs.isdisjoint(named) and _is_meant(kind, signs & named, words):
            return kind
    if " ".join(words[:2]) in _AT_FIRST and _ABOUT_A_VISIT.isdisjoint(words):
        return SessionType.SITE_VISIT
    return SessionType.SESSION


def _in_a_row(words: list[str], number: int) -> Iterator[str]:
    return (" ".join(words[at : at + number]) for at in range(len(words) - number + 1))


def _is_meant(kind: SessionType, signs: frozenset[str], words: list[str]) -> bool:
    """Whether a title that has the words of a kind is of that kind."""
    if kind is SessionType.SITE_VISIT:
        return _ABOUT_A_VISIT.isdisjoint(words)
    if kind is SessionType.NETWORKING and signs.isdisjoint(_NAMED_AT_LENGTH):
        return len(words) <= _BRIEF
    return kind not in _BRIEFLY_NAMED or len(words) <= _BRIEF


_SHORTEST_SLIP = 4
_NEAR = 0.8


def pause_meant(title: str) -> SessionType | None:
    """The pause that a title nearly names, such as `Cofee brake`; for asking, never for deciding.

    None of a title that names a kind of session, or that has words of its own.
    """
    words = [word for word in fold(title).split() if word != "and"]
    if not words or len(words) > _BRIEF or infer_type(title) is not SessionType.SESSION:
        return None
    from difflib import get_close_matches

    pauses = [(kind, signs) for kind, signs in _BY_WORDS if kind.is_pause]
    known = [sign for _, signs in pauses for sign in signs]
    meant: set[str] = set()
    for word in words:
        near = get_close_matches(word, known, n=1, cutoff=_NEAR)
        if not near or (len(word) < _SHORTEST_SLIP and near[0] != word):
            return None
        meant.update(near)
    return next(kind for kind, signs in pauses if not signs.isdisjoint(meant))
