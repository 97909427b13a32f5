"""What kinds of session a programme has, and how a title gives its kind away."""

from datetime import timedelta
from enum import Enum
from itertools import pairwise

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
# "Report back from breakouts" a report back. English, Spanish, Portuguese, French.
_TITLE_WORDS = (
    (SessionType.REGISTRATION, ("registration check-in inscripcion registro inscricao accueil "
                                "credenciamento inscription enregistrement")),
    (SessionType.MEAL, ("lunch dinner breakfast almuerzo cena desayuno almoco jantar dejeuner "
                        "diner iftar")),
    (SessionType.RECEPTION, "reception cocktail recepcion recepcao coctel"),
    (SessionType.REPORT_BACK, "report-back reporting feedback restitution"),
    (SessionType.KEYNOTE, "keynote"),
    (SessionType.PANEL, "panel painel"),
    (SessionType.WORKSHOP, "workshop taller oficina atelier clinic"),
    (SessionType.BREAKOUT, "breakout breakouts"),
    (SessionType.SITE_VISIT, "site-visit visita visite"),
    (SessionType.BREAK, "break coffee tea pause pausa cafe prayer prayers receso intervalo"),
    (SessionType.OPENING, "welcome opening apertura bienvenida abertura ouverture bienvenue"),
    (SessionType.CLOSING, "closing close clausura cierre encerramento cloture farewell"),
    (SessionType.NETWORKING, "networking speed-networking"),
    (SessionType.PLENARY, "plenary plenaria pleniere"),
)  # fmt: skip

# "Coffee break" is a break; "Coffee farmers and child labour" is not.
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

_BY_WORDS = tuple(
    (kind, frozenset(word.replace("-", " ") for word in words.split()))
    for kind, words in _TITLE_WORDS
)


def infer_type(title: str) -> SessionType:
    """The kind of session a title names, or `SESSION` when it names none."""
    words = fold(title).split()
    named = {*words, *(f"{first} {second}" for first, second in pairwise(words))}
    for kind, signs in _BY_WORDS:
        if not signs.isdisjoint(named) and (kind not in _BRIEFLY_NAMED or len(words) <= _BRIEF):
            return kind
    return SessionType.SESSION
