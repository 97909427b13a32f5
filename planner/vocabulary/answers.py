"""What people answer in the columns of a roster that have a few answers only.

Each reader takes a text and returns what it means, or None where it is none of the answers we
know: those are asked about, and never guessed. English, Spanish, French and Portuguese.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from planner.vocabulary.spelling import fold

T = TypeVar("T", bound=StrEnum)


class _Answer(StrEnum):
    """One of a few answers that a roster knows."""

    @property
    def label(self) -> str:
        """The answer as a table shows it: `Not needed`, `In person`."""
        return self.value.replace("-", " ").capitalize()


class Attends(_Answer):
    """How a participant takes part."""

    IN_PERSON = "in-person"
    REMOTE = "remote"


class Letter(_Answer):
    """How far the invitation letter is that somebody asked for, to get a visa or a leave."""

    NOT_NEEDED = "not-needed"
    REQUESTED = "requested"
    SENT = "sent"


class Visa(_Answer):
    """How far a participant is with the visa they need, if they need one."""

    NOT_NEEDED = "not-needed"
    NEEDED = "needed"
    APPLIED = "applied"
    GRANTED = "granted"
    REFUSED = "refused"


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split(","))


# Nobody answered, though something stands there.
_NO_ANSWER = _folded(
    "n/a,n.a.,not applicable,not stated,not answered,unknown,"
    "no aplica,no corresponde,sans objet,non applicable,não se aplica,não aplicável"
)
_UNSAID = _folded(
    "prefer not to say,prefer not to answer,prefer not to disclose,rather not say,undisclosed,"
    "not disclosed,prefiero no decirlo,prefiero no decir,prefiero no responder,"
    "prefiro não dizer,prefiro não responder,préfère ne pas répondre,"
    "je préfère ne pas répondre,préfère ne pas dire,non précisé"
)

_ATTENDS = {
    Attends.IN_PERSON: _folded(
        "in person,in-person attendance,inperson,on site,onsite,face to face,f2f,physical,"
        "physically,physical attendance,presencial,presencialmente,en persona,en présentiel,"
        "présentiel,en personne,sur place,em pessoa"
    ),
    Attends.REMOTE: _folded(
        "remote,remotely,online,on line,virtual,virtually,zoom,via zoom,teams,via teams,webinar,"
        "remoto,remota,a distancia,en línea,en ligne,à distance,distanciel,en distanciel,"
        "virtuel,virtuellement,em linha,à distância,virtualmente"
    ),
}

_VISA = {
    Visa.NOT_NEEDED: _folded(
        "not needed,not required,no visa needed,no visa required,no need,exempt,visa exempt,"
        "visa free,visa on arrival,no necesita,no necesaria,no requiere,no requerida,exento,exenta,"
        "pas nécessaire,non requis,non nécessaire,pas besoin,exempté,exemptée,dispensé,"
        "não precisa,não necessita,não é necessário,não necessário,isento,isenta"
    ),
    Visa.NEEDED: _folded(
        "needed,required,visa needed,visa required,to apply,not yet applied,not applied,to do,"
        "necesita,necesaria,requiere,requerida,nécessaire,requis,à demander,precisa,necessita,"
        "necessário,requerido"
    ),
    Visa.APPLIED: _folded(
        "applied,applied for,application submitted,submitted,in process,in progress,pending,"
        "processing,under review,solicitada,solicitado,en trámite,en proceso,pendiente,demandé,"
        "demande déposée,en cours,pedido feito,em andamento,em processo,pendente"
    ),
    Visa.GRANTED: _folded(
        "granted,issued,approved,obtained,received,has visa,have visa,visa granted,visa issued,"
        "concedida,concedido,otorgada,aprobada,obtenida,obtenu,accordé,délivré,reçu,"
        "aprovado,obtido,emitido"
    ),
    Visa.REFUSED: _folded(
        "refused,rejected,denied,declined,visa refused,visa denied,visa rejected,rechazada,"
        "denegada,negada,refusé,rejeté,recusado,negado,rejeitado"
    ),
}

_LETTER = {
    Letter.NOT_NEEDED: _folded(
        "not needed,not required,no,none,no letter needed,no necesita,no requiere,no necesaria,"
        "pas nécessaire,non requis,non,não precisa,não necessita,não"
    ),
    Letter.REQUESTED: _folded(
        "requested,needed,required,to send,to be sent,pending,asked,solicitada,solicitado,"
        "pendiente,necesita,demandée,demandé,requise,à envoyer,pedida,pedido,pendente,precisa"
    ),
    Letter.SENT: _folded(
        "sent,issued,done,delivered,provided,letter sent,enviada,enviado,emitida,entregada,"
        "envoyée,envoyé,émise,emitida,entregue"
    ),
}

_CONFIRMED = _folded(
    "confirmed,accepted,registered,approved,complete,completed,going,coming,will attend,"
    "confirmado,confirmada,aceptado,aceptada,inscrito,inscrita,registrado,registrada,"
    "confirmé,confirmée,accepté,acceptée,inscrit,inscrite,aceito,aceita"
)
# Who declined has not confirmed either. They stay on the roster for as long as it lists them.
_DECLINED = _folded(
    "declined,regrets,cancelled,canceled,withdrawn,not coming,not going,not attending,cannot come,"
    "cancelado,cancelada,rechazado,rechazada,annulé,annulée,décliné,déclinée,recusado,recusada"
)
_UNCONFIRMED = _DECLINED | _folded(
    "unconfirmed,not confirmed,not yet confirmed,to be confirmed,tbc,tbd,tba,pending,tentative,"
    "maybe,perhaps,invited,awaiting,awaiting reply,no reply,no response,waiting list,wait list,"
    "waitlist,waitlisted,por confirmar,sin confirmar,no confirmado,no confirmada,pendiente,"
    "invitado,invitada,à confirmer,non confirmé,non confirmée,en attente,invité,invitée,"
    "a confirmar,não confirmado,não confirmada,pendente,convidado,convidada"
)

_GENDERS = {
    "female": _folded("f,female,woman,women,lady,mujer,femenino,femenina,femme,féminin,mulher,"
                      "feminino,fem"),
    "male": _folded("m,male,man,men,hombre,masculino,homme,masculin,homem,masc"),
}  # fmt: skip


def attends(text: str) -> Attends | None:
    """How somebody takes part. Who does both, or says `hybrid`, has given no answer."""
    return _meant(_ATTENDS, text)


def visa(text: str) -> Visa | None:
    """How far somebody is with their visa. `yes` may mean that they need one or have one."""
    return _meant(_VISA, text)


def letter(text: str) -> Letter | None:
    """How far somebody's invitation letter is. `yes` may mean that they need one or have one."""
    return _meant(_LETTER, text)


def confirmed(text: str) -> bool | None:
    """Whether somebody has said that they come, from the word for their registration."""
    word = fold(text)
    if word in _CONFIRMED:
        return True
    return False if word in _UNCONFIRMED else None


def declined(text: str) -> bool:
    """Whether the word for somebody's registration says that they do not come.

    A mere `no` does not: it may be that nobody has asked them yet.
    """
    return fold(text) in _DECLINED


def gender(text: str) -> str | None:
    """`female`, `male`, or the word somebody wrote, folded; empty for who would not say.

    None for `h`: it stands beside an `m` that is then a woman's (`H`/`M`, hombre/mujer).
    """
    word = fold(text)
    if word in _UNSAID or is_no_answer(text):
        return ""
    if word == "h":
        return None
    return next((known for known, spelt in _GENDERS.items() if word in spelt), word)


def is_no_answer(text: str) -> bool:
    """Whether a text says that there is nothing to say: `n/a`, `-`."""
    word = fold(text)
    return not word or word in _NO_ANSWER


def _meant(answers: Mapping[T, frozenset[str]], text: str) -> T | None:
    word = fold(text)
    return next((answer for answer, spelt in answers.items() if word in spelt), None)
