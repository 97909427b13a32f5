"""A mail that is ready to be sent."""

from dataclasses import dataclass

from planner.model.telling import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail to one recipient: its envelope, its bytes, and what whoever gets it then knows.

    ``message_id`` is in its header too. ``sender`` and ``address`` are the addresses of the SMTP
    envelope (RFC 5321 §2.3.1). ``content`` is the message with CRLF, seven bits throughout.
    ``told`` is what the ledger holds once it is taken: nothing for a letter that only says in one
    place what other mails bring. ``name`` is what a file of it is called, without an ending.
    """

    message_id: str
    sender: str
    address: str
    contact: str
    content: bytes
    told: tuple[Told, ...]
    name: str

    @property
    def is_letter(self) -> bool:
        """Whether no calendar learns anything from it."""
        return not self.told
