"""How far a registration is, in the words of the systems that people register with."""

from enum import StrEnum

from planner.vocabulary.spelling import fold


class Standing(StrEnum):
    """Whether somebody who registered comes; the values are the words of the summary."""

    COMES = "registered"
    PENDING = "pending"
    REFUNDED = "refunded"
    CANCELLED = "cancelled"
    TRANSFERRED = "transferred to another ticket"
    DECLINED = "declined"
    WAITLISTED = "on the waiting list"
    EXPIRED = "expired"
    TEST = "a test"

    @property
    def stays_out(self) -> bool:
        """Whether such a row is nobody who comes."""
        return self not in (Standing.COMES, Standing.PENDING)


def _folded(words: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in words.split(","))


# English, Spanish, French and Portuguese. A status may go on behind these words: `cancelled by
# self`. The longest that fits counts, so that `partially refunded` is not `refunded`.
_WORDS = {
    Standing.COMES: "attending,checked in,complete,completed,approved,accepted,paid,confirmed,"
    "manual,offline,registered,free order,partially refunded,partially transferred,going,"
    "asiste,completado,completada,aprobado,aprobada,aceptado,aceptada,pagado,pagada,confirmado,"
    "confirmada,inscrito,inscrita,participe,participant,approuvé,approuvée,accepté,acceptée,payé,"
    "payée,confirmé,confirmée,inscrit,inscrite,terminé,terminée,participa,concluído,concluída,"
    "completo,aprovado,aprovada,aceito,aceita,pago,paga",
    Standing.PENDING: "pending,unpaid,awaiting payment,awaiting approval,approval pending,"
    "not yet paid,on hold,unconfirmed,not yet confirmed,pendiente,por confirmar,no pagado,"
    "sin pagar,en attente,impayé,"
    "non payé,à confirmer,pendente,não pago,aguardando pagamento,a confirmar",
    Standing.REFUNDED: "refunded,refund requested,reembolsado,reembolsada,remboursé,remboursée",
    Standing.CANCELLED: "canceled,cancelled,void,deleted,removed,withdrawn,not attending,not going,"
    "cancelado,cancelada,anulado,anulada,eliminado,eliminada,retirado,retirada,no asiste,"
    "annulé,annulée,retiré,retirée,supprimé,supprimée,ne participe pas,não participa,excluído,"
    "excluída",
    Standing.TRANSFERRED: "transferred,transferido,transferida,transféré,transférée",
    Standing.DECLINED: "declined,denied,rejected,refused,not approved,disapproved,no aprobado,"
    "no aprobada,rechazado,rechazada,denegado,denegada,refusé,refusée,rejeté,rejetée,non approuvé,"
    "non approuvée,recusado,recusada,rejeitado,rejeitada,não aprovado,não aprovada",
    Standing.WAITLISTED: "waitlisted,waitlist,wait list,waiting list,on waiting list,"
    "lista de espera,en lista de espera,liste d'attente,sur liste d'attente,em lista de espera",
    Standing.EXPIRED: "expired,abandoned,expirado,expirada,vencido,vencida,expiré,expirée,"
    "abandonado,abandonada",
    Standing.TEST: "test,test mode,test order",
}
_MEANT = {word: standing for standing, words in _WORDS.items() for word in _folded(words)}

# What somebody types into a form to see whether it works; it is nobody's name.
_TESTS = frozenset(
    _folded("test,test test,testing,test testing,test user,test entry,test person,prueba,"
            "prueba prueba,teste,teste teste,essai,essai essai,testi,tester,asdf,asdf asdf")
)  # fmt: skip


def standing(text: str) -> Standing | None:
    """What a status says; None for one that is not known. Nothing there says nothing against it."""
    words = fold(text).split()
    if not words:
        return Standing.COMES
    for end in range(len(words), 0, -1):
        found = _MEANT.get(" ".join(words[:end]))
        if found:
            return found
    return None


def is_test_name(name: str) -> bool:
    """Whether a name is what people type to try a form out."""
    return fold(name) in _TESTS
