"""What people call a column of consents, and columns that look like one and that no field reads.

A refusal that is not imported is lost, and nobody notices: the photographer is told nothing. So
such a column is looked for by the words of its header, in English, Spanish, French and Portuguese,
and, where those can mean something else, by its answers.
"""

import re
from collections.abc import Iterable

from planner.decode.kinds import UnreadableError
from planner.decode.words import read_yes_no
from planner.vocabulary.spelling import fold

APOSTROPHE = re.compile("['’`´ʼ]")

# Headers with `,` between, as they are folded.
PHOTO_HEADERS = (
    "photo consent,photos consent,consent to photos,consent for photos,"
    "consent to photo,consent for photo,consent to photography,"
    "consent to be photographed,agrees to photos,agree to photos,"
    "agrees to be photographed,i agree to be photographed,photography consent,"
    "photograph consent,photo,photos,photographs,photography,photo ok,photos ok,"
    "ok for photos,ok to photograph,ok to take photos,ok with photos,"
    "can we take photos,may we take photos,can we take your photo,"
    "may we take your photo,can we photograph you,may we photograph you,"
    "can be photographed,may be photographed,photo permission,photos permission,"
    "permission for photos,permission to photograph,permission to take photos,"
    "photo allowed,photos allowed,photo release,photo consent given,photo yes no,"
    "photos yes no,photo and video consent,photo video consent,image consent,"
    "consent to use of image,use of image,use of images,image rights,image use,"
    "foto,fotos,fotografia,fotografias,fotos ok,foto ok,consentimiento de foto,"
    "consentimiento de fotos,consentimiento foto,consentimiento fotos,"
    "consentimiento para fotos,consentimiento fotografico,"
    "consentimiento de imagen,consentimiento de uso de imagen,autoriza fotos,"
    "autorizacion de fotos,autorizacion para fotos,autorizacion fotografica,"
    "autorizacion de imagen,autorizacion de uso de imagen,acepta fotos,"
    "permiso de fotos,permiso para fotos,permite fotos,podemos tomar fotos,"
    "podemos tomarle fotos,se puede fotografiar,uso de imagen,uso de la imagen,"
    "uso de su imagen,derecho de imagen,derechos de imagen,derecho a la imagen,"
    "consentimento de foto,consentimento de fotos,consentimento para fotos,"
    "consentimento fotografico,consentimento de imagem,"
    "consentimento de uso de imagem,autoriza fotografias,autorizacao de fotos,"
    "autorizacao para fotos,autorizacao de imagem,autorizacao de uso de imagem,"
    "aceita fotos,permite fotografias,podemos tirar fotos,podemos fotografar,"
    "uso de imagem,uso da imagem,uso da sua imagem,direito de imagem,"
    "direitos de imagem,direito a imagem,photographie,photographies,"
    "consentement photo,consentement photos,consentement aux photos,"
    "consentement a l image,autorisation photo,autorisation photos,"
    "autorisation de photographier,autorisation de prise de vue,accord photo,"
    "accord photos,accepte les photos,photos autorisees,peut on prendre des photos,"
    "pouvons nous prendre des photos,droit a l image,droits a l image,"
    "utilisation de l image"
)
LIST_HEADERS = (
    "list consent,consent to be listed,ok to list my name,consent to list,"
    "consentimiento de lista,consentimento de lista,consentement liste,"
    "participant list consent,consent to participant list,may be listed,"
    "ok to list,include in participant list,include on participant list,"
    "show on participant list,name on participant list,"
    "share contact,share contacts,share contact details,share my contact details,"
    "share contact information,share contact data,share details,"
    "sharing contact details,sharing contact data,share my contact data,"
    "ok to share contact,ok to share contact details,may we share your contact,"
    "may we share your contact details,can we share your contact details,"
    "consent to share contact details,compartir contacto,compartir contactos,"
    "compartir datos de contacto,compartir mis datos de contacto,"
    "compartilhar contato,compartilhar contatos,compartilhar dados de contato,"
    "partilhar contacto,partilhar contactos,partilhar dados de contacto,"
    "partage des coordonnees,partager les coordonnees,partager mes coordonnees"
)

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
