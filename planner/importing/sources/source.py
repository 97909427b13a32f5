"""What a source of exports is: how it is known, and what its columns are."""

from collections.abc import Mapping
from typing import NamedTuple

from planner.importing.standing import Standing
from planner.vocabulary.spelling import fold

# Why a column of a source stays out.
OF_THE_ORDER = "about the order, not the person"
OF_THE_PAYMENT = "about the payment"
OF_THE_ANSWER = "about the answer, not the person"
OF_THE_DEVICE = "about the device or the place it was sent from"
OF_THE_CALL = "about the call, not the person"
OF_THE_BUYER = "the buyer's, not the participant's"
OF_THE_HOME = "a private address: nothing here needs it"
OF_THE_ADVERT = "how they found the event"


class Source(NamedTuple):
    """A source; headers are given folded, as `fold` makes one key of their spellings.

    ``signatures`` are sets of headers of which one whole set stands in its header row;
    ``begins`` are headers that are signature enough in the first column. ``fields`` says what a
    header is at its first, its second … time; ``spare`` what it is where no other column is filled
    for that field. ``left_out`` says why a column never comes in, ``left_out_starts`` the same by
    how a header begins. ``statuses`` are headers of the column of `Standing`, ``words`` what that
    source calls one in words of its own. ``blanks`` stand for nothing. ``ends`` are titles in the
    first column that end the table. ``groups`` is what parts groups from questions in a header.
    """

    key: str
    name: str
    signatures: tuple[frozenset[str], ...]
    begins: frozenset[str] = frozenset()
    fields: Mapping[str, tuple[str, ...]] = {}
    spare: Mapping[str, str] = {}
    left_out: Mapping[str, str] = {}
    left_out_starts: Mapping[str, str] = {}
    statuses: frozenset[str] = frozenset()
    words: Mapping[str, Standing] = {}
    blanks: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    groups: str = ""

    def is_signed_by(self, headers: list[str]) -> bool:
        """Whether a row of folded headers is one of this source."""
        there = set(headers)
        if any(signature <= there for signature in self.signatures):
            return True
        return len(there - {""}) > 1 and headers[0] in self.begins

    def why_left_out(self, header: str) -> str | None:
        """Why a column with this folded header never comes in, or None."""
        why = self.left_out.get(header)
        if why:
            return why
        starts = self.left_out_starts.items()
        return next((why for start, why in starts if header.startswith(start)), None)


def headers(text: str) -> frozenset[str]:
    """Headers that are written with `,` between, folded."""
    return frozenset(fold(header) for header in text.split(","))


STATUSES = headers(
    "status,order status,attendee status,ticket status,payment status,"
    "estado del pedido,estado del asistente,statut de la commande,statut du participant,"
    "situacao do pedido"
)
"""Headers of the column that says who cancelled, wherever it stands."""


def signatures(*texts: str) -> tuple[frozenset[str], ...]:
    """Sets of headers, each written with `,` between."""
    return tuple(map(headers, texts))


def each(reasons: Mapping[str, str]) -> dict[str, str]:
    """The reason for each header, from the headers of each reason, written with `,` between."""
    return {header: why for why, names in reasons.items() for header in headers(names)}
