"""Rows of a roster that keep a place for somebody whose name is not known yet."""

from planner.vocabulary.spelling import fold

# What such a row says instead of a name, in English, Spanish, French and Portuguese. Folded, and
# each in the plural too where that takes more than an `s`.
_WORDS = """
    accompanying acompanante acompanhante accompagnateur accompagnatrice adviser advisor
    assistant asistente assistente attendee bodyguard
    chauffeur chofer choffer companion conductor conductora motorista
    convidado convidada invitado invitada invite invitee
    delegate delegado delegada delegue deleguee delegation delegacion delegacao
    driver escort escolta
    facilitator facilitador facilitadora facilitateur facilitatrice
    guest hote
    interpreter interprete interpretes
    moderator moderador moderadora moderateur moderatrice
    nominee observer observador observadora observateur observatrice
    panelist panellist panelista
    participant participante participants
    person persona personne pessoa
    photographer fotografo fotografa photographe
    plus one
    protocol protocolo protocole security seguridad seguranca securite
    representative representante representant representantes rep
    speaker orador oradora orateur oratrice ponente palestrante
    spouse staff substitute suplente suppleant suppleante
    tbc tbd tba translator traductor traductora traducteur traductrice tradutor tradutora
    unknown desconocido desconocida desconhecido desconhecida inconnu inconnue
    vip visitor volunteer
    name nombre nome confirmed announced determined decided pending
    confirmar confirmer anunciar annoncer definir designar designer nomear nommer
"""
_STAND_INS = frozenset(_WORDS.split())

# Words that may stand beside them. Alone they can be a name: `Le Do`.
_MORE_WORDS = """
    a be to nom por no of the and or el la los las le les un una une um uma
    del des du da do dos e y et ou
"""
_BESIDE = frozenset(_MORE_WORDS.split())


def is_unnamed(name: str) -> bool:
    """Whether a row keeps a place: `TBC`, `Driver 2`, `Delegate (name tbc)`, `+1`, `VIP`.

    A person of that name (`Ann Guest`) is somebody: one other word is enough.
    """
    words = [word for word in fold(name).split() if not word.isdigit()]
    telling = [word for word in words if word not in _BESIDE]
    if not telling:
        return not words
    return all(word in _STAND_INS or word.removesuffix("s") in _STAND_INS for word in telling)
