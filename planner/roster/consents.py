"""Columns that hold somebody's consent, and that no field of a roster reads.

A refusal that is not imported is lost, and nobody notices: the photographer is told nothing. So
such a column is looked for by the words of its header, in English, Spanish, French and Portuguese,
and, where those can mean something else, by its answers.
"""

import re
from collections.abc import Iterable

from planner.decode.kinds import UnreadableError
from planner.decode.words import read_yes_no
from planner.roster.fields import APOSTROPHE
from planner.vocabulary.spelling import fold

# What says by itself that somebody was asked whether they agree.
_AGREED = frozenset(
    fold(
        "consent consents consented consenting agree agrees agreed agreement accept accepts "
        "permission permit permits allow allowed allows assent authorise authorised authorisation "
        "authorize authorized authorization "
        "consentimiento consiente autorizacion autoriza autorizo acepta permiso permite "
        "asentimiento consentimento consente autorizacao aceita permissao assentimento "
        "consentement consent autorisation autorise accord accepte permis assentiment"
    ).split()
)

# What is asked about. A `Photo` may be a link and `Media` a profession, so these count where the
# cells below hold answers.
_ASKED_ABOUT = frozenset(
    fold(
        "photo photos photograph photographs photographed photographing photographer photography "
        "picture pictures image images film filmed filming video videos videoed recorded recording "
        "recordings media publish published publication share shared sharing gdpr privacy "
        "foto fotos fotografia fotografias fotografiar fotografico fotografica imagen imagenes "
        "filmar filmado filmada filmacion grabar grabado grabada grabacion medios publicar "
        "publicacion compartir rgpd privacidad "
        "fotografar fotografado fotografada imagem imagens filmagem gravar gravado gravada "
        "gravacao midia publicacao partilhar partilha compartilhar compartilhamento lgpd "
        "privacidade "
        "photographie photographier filmer filme filmee enregistrement medias publier "
        "partager partage confidentialite"
    ).split()
)
_DATA_PROTECTION = re.compile(
    r"data protection|protection of data|personal data|proteccion de datos|datos personales|"
    r"protecao de dados|dados pessoais|protection des donnees|donnees personnelles"
)

# How an answer begins that `read_yes_no` knows no word for.
_ANSWERS = frozenset(
    fold(
        "ok okay agree agreed agrees disagree accept accepted accepts refuse refused refuses "
        "declined decline declines never not prefer "
        "acepto acepta aceita aceito rechazo rechaza recusa recuso autorizo autoriza nunca "
        "accepte accepté refuse refusé jamais"
    ).split()
)


def is_unread_consent(header: str, cells: Iterable[str]) -> bool:
    """Whether a column that no field reads looks like a consent, by its header and its cells."""
    asked = fold(APOSTROPHE.sub(" ", header))
    words = set(asked.split())
    if words & _AGREED:
        return True
    if words.isdisjoint(_ASKED_ABOUT) and not _DATA_PROTECTION.search(asked):
        return False
    return any(map(_is_answer, cells))


def _is_answer(cell: str) -> bool:
    """Whether a cell begins with an answer: `yes`, `No, thank you`."""
    first = re.match(r"\s*(✓|✔|[^\W_]+)", cell)
    if first is None:
        return False
    try:
        read_yes_no(first[1])
    except UnreadableError:
        return fold(first[1]) in _ANSWERS
    return True
