"""A connection to a mail server: encrypted and verified, and one mail after the other through it.

Mails are submitted (RFC 6409) over STARTTLS (RFC 3207), or over TLS from the start (RFC 8314 §3.3).
The certificate and the host's name are verified always. Plain text is spoken with this computer
only, and nobody signs in over it.
"""

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from typing import NamedTuple

from planner.mail.mail import Mail
from planner.model.credentials import Credentials
from planner.sending.listening import BoundedSMTP, BoundedSMTPS
from planner.sending.masking import masked
from planner.sending.outcomes import Fate, Outcome, ServerError, said

SUBMISSION = 587
SUBMISSIONS = 465
"""The ports of submission, and of submission over TLS from the start (RFC 8314 §7.3)."""

# Our name in EHLO is an address literal (RFC 5321 §4.1.1.1): the computer's own name would stand in
# the headers of every mail.
_OUR_NAME = "[127.0.0.1]"
_END = b".\r\n"
_LAST_WORDS = 5.0

# IPPROTO_TCP and TCP_NODELAY. The full stop goes out by itself, and would wait 40 ms for the
# acknowledgement of what went before (RFC 9293 §3.7.4).
_TCP, _NO_DELAY = 6, 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server: where it is, and how it is spoken with.

    ``is_tls_at_once``: encrypted from the start. ``ca`` is a file with certificates to trust in
    place of those that the system trusts.
    """

    host: str
    port: int = SUBMISSION
    is_tls_at_once: bool = False
    ca: str | None = None

    @property
    def name(self) -> str:
        """The host and the port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


class Patience(NamedTuple):
    """How many seconds to wait for a connection, for an answer, and for that to a whole mail.

    The latter two are the least that RFC 5321 §4.5.3.2 asks for.
    """

    connecting: float = 30
    answer: float = 300
    end: float = 600


USUAL = Patience()
"""How long is waited where nobody says."""


def connect(
    server: Server, credentials: Credentials | None = None, patience: Patience = USUAL
) -> "Connection":
    """A connection that is ready for mails; raises ServerError."""
    smtp = _opened(server, patience)
    try:
        is_encrypted = server.is_tls_at_once or _encrypt(smtp, server)
        smtp.ehlo_or_helo_if_needed()
        if credentials:
            _sign_in(smtp, server, credentials, is_encrypted=is_encrypted)
        _sock(smtp).settimeout(patience.answer)
        _sock(smtp).setsockopt(_TCP, _NO_DELAY, 1)
    except BaseException as error:
        smtp.close()
        if isinstance(error, (smtplib.SMTPException, OSError)):
            raise _unusable(server, error) from None
        raise
    return Connection(smtp, patience)


def _opened(server: Server, patience: Patience) -> smtplib.SMTP:
    try:
        if server.is_tls_at_once:
            return BoundedSMTPS(
                server.host, server.port, _OUR_NAME, timeout=patience.connecting,
                context=_context(server),
            )  # fmt: skip
        return BoundedSMTP(server.host, server.port, _OUR_NAME, timeout=patience.connecting)
    except (smtplib.SMTPException, OSError) as error:
        raise _unusable(server, error) from None


def _context(server: Server) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=server.ca)
    except OSError as error:
        reason = (
            "it holds no certificate" if isinstance(error, ssl.SSLError) else "it cannot be read"
        )
        raise ServerError(
            f"{server.ca}: {reason}", "name a file with the authority's certificate, as PEM"
        ) from None


def _encrypt(smtp: smtplib.SMTP, server: Server) -> bool:
    """Encrypt the connection; whether it is. Only one that stays on this computer need not be."""
    smtp.ehlo_or_helo_if_needed()
    if smtp.has_extn("starttls"):
        smtp.starttls(context=_context(server))
        return True
    if ip_address(_sock(smtp).getpeername()[0].partition("%")[0]).is_loopback:
        return False
    raise ServerError(
        f"{server.name} offers no encryption, and nothing is sent over a connection without it",
        f"ask whoever runs it for the port of submission ({SUBMISSION}, or {SUBMISSIONS} with "
        "`--tls`)",
    )


def _sock(smtp: smtplib.SMTP) -> ssl.SSLSocket:
    assert smtp.sock is not None  # noqa: S101  # it is open
    return smtp.sock  # type: ignore[return-value]  # or a plain one, with what is used of it here


def _sign_in(
    smtp: smtplib.SMTP, server: Server, credentials: Credentials, *, is_encrypted: bool
) -> None:
    if not is_encrypted:
        raise ServerError(
            f"{server.name} offers no encryption, and nobody signs in over a connection without it",
            "take the user and the password away, if it needs none; else encrypt it",
        )
    try:
        if credentials.has_token:
            _by_token(smtp, credentials)
        else:
            smtp.login(credentials.user, credentials.password)
    except UnicodeEncodeError:
        raise ServerError(
            "the user or the password for the mail server holds a letter that is not in ASCII",
            "set a password of plain letters, digits and signs there",
        ) from None
    except smtplib.SMTPAuthenticationError as error:
        words = masked(error.smtp_error, credentials.user)
        raise ServerError(
            f"{server.name} does not let this user sign in: {said(error.smtp_code, words)}",
            _RENEW
            if credentials.has_token
            else "check the user and the password; many providers ask for an app password, or for "
            "submission to be allowed for the account",
            is_temporary=error.smtp_code < 500,
        ) from None
    except ValueError:  # what is to be answered is no base64 (RFC 4954 §4)
        raise ServerError(
            f"{server.name} does not let anybody sign in as mail servers do", "ask whoever runs it"
        ) from None
    except smtplib.SMTPServerDisconnected:
        raise
    except smtplib.SMTPException:
        offered = masked(str(smtp.esmtp_features.get("auth", "")))
        ways = f"only by {offered}" if offered else "not at all"
        means = "a token" if credentials.has_token else "a password"
        raise ServerError(
            f"{server.name} lets nobody sign in with {means}: {ways}",
            "ask whoever runs it for a server that takes it, or one that takes mail without; for "
            "the latter, take the credentials away",
        ) from None


_RENEW = (
    "tokens hold for an hour or so: get a new one, for sending mail, and check that it is this "
    "user's"
)


def _by_token(smtp: smtplib.SMTP, credentials: Credentials) -> None:
    """Sign in by XOAUTH2; a server that refuses asks once more, and is told nothing."""
    smtp.ehlo_or_helo_if_needed()
    if "XOAUTH2" not in str(smtp.esmtp_features.get("auth", "")).upper().split():
        raise smtplib.SMTPNotSupportedError

    def said_to(challenge: bytes | None = None) -> str:
        return credentials.xoauth2 if challenge is None else ""

    smtp.auth("XOAUTH2", said_to)


def _unusable(server: Server, error: Exception) -> ServerError:
    if isinstance(error, ssl.SSLCertVerificationError):
        return ServerError(
            f"the certificate of {server.name} cannot be trusted: {error.verify_message}",
            "check the server's name; if it has a certificate of your own authority, name that "
            "with `--ca FILE`",
        )
    if isinstance(error, ssl.SSLError):
        return ServerError(
            f"{server.name} does not speak TLS in a way that can be understood",
            f"port {SUBMISSIONS} is encrypted from the start (`--tls`), port {SUBMISSION} is not",
        )
    if isinstance(error, smtplib.SMTPResponseException):
        words = said(error.smtp_code, masked(error.smtp_error))
        return ServerError(
            f"{server.name} takes no mails now: {words}",
            "run it again later" if error.smtp_code < 500 else "ask whoever runs the server",
            is_temporary=error.smtp_code < 500,
        )
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return ServerError(
            f"{server.name} does not answer",
            "check its name and port, and whether this network lets mail out",
            is_temporary=True,
        )
    if isinstance(error, smtplib.SMTPException):
        return ServerError(
            f"{server.name} ended the connection before it took any mail",
            f"check its name and port; port {SUBMISSIONS} needs `--tls`",
            is_temporary=True,
        )
    reason = (getattr(error, "strerror", None) or "it cannot be reached").lower()
    return ServerError(
        f"{server.name}: {reason}",
        "check its name and port, and whether this computer is online",
        is_temporary=True,
    )


class Connection:
    """An open connection; one mail after the other goes through it."""

    def __init__(self, smtp: smtplib.SMTP, patience: Patience) -> None:
        self._smtp = smtp
        self._patience = patience

    def send(self, mail: Mail, note: Callable[[], None]) -> Outcome:
        """Hand a mail over; ``note`` is called when it is about to be, and must not be late.

        Raises ServerError where the server takes nothing from this sender.
        """
        try:
            refused = self._offered(mail)
        except (smtplib.SMTPException, OSError):
            return self._broken(Fate.LOST)
        if refused:
            return refused
        try:
            note()
            self._smtp.send(_stuffed(mail.content))
        except (smtplib.SMTPException, OSError):
            return self._broken(Fate.LOST)
        except BaseException:
            self.abandon()  # so that the server forgets what it has of the mail
            raise
        try:
            _sock(self._smtp).settimeout(self._patience.end)
            self._smtp.send(_END)
            code, words = self._smtp.getreply()
            _sock(self._smtp).settimeout(self._patience.answer)
        except (smtplib.SMTPException, OSError):
            return self._broken(Fate.UNKNOWN)
        return self._answered(code, words, mail, or_else=Fate.UNKNOWN)

    def _offered(self, mail: Mail) -> Outcome | None:
        """What became of a mail before its text was sent; None where the server waits for it."""
        size = [f"size={len(mail.content)}"] if self._smtp.has_extn("size") else []  # RFC 1870
        code, words = self._smtp.mail(mail.sender, size)
        if not _is_good(code):
            return self._nothing_from_us(code, words, mail)
        code, words = self._smtp.rcpt(mail.address)
        if not _is_good(code):
            return self._answered(code, words, mail, or_else=Fate.LOST)
        code, words = self._smtp.docmd("DATA")
        if code == 354:
            return None
        # Anything else that is no refusal would leave both sides out of step.
        return self._answered(0 if _is_good(code) else code, words, mail, or_else=Fate.LOST)

    def _nothing_from_us(self, code: int, words: bytes, mail: Mail) -> Outcome:
        text = masked(words, mail.sender, mail.address)
        self.close()
        if code < 500:
            return Outcome(Fate.LOST, max(code, 0), text, is_over=True)
        raise ServerError(
            f"the server takes no mail from the organiser's address: {said(code, text)}",
            "sign in as the one whose address stands as `organiser` in the agenda, or ask "
            "whoever runs the server to let this account send for it",
        )

    def _answered(self, code: int, words: bytes, mail: Mail, *, or_else: Fate) -> Outcome:
        """What an answer means; ``or_else`` is said of one that is no answer at all."""
        text = masked(words, mail.address, mail.sender)
        if _is_good(code):
            return Outcome(Fate.TAKEN, code, text)
        if code == 421:  # "closing the transmission channel" (RFC 5321 §3.8)
            self.abandon()
            return Outcome(Fate.LOST, code, text, is_over=True)
        if not 400 <= code < 600:
            self.abandon()
            return Outcome(or_else, 0, "an answer that is none of SMTP", is_over=True)
        fate = Fate.WAIT if code < 500 else Fate.REFUSED
        return Outcome(fate, code, text, is_over=not self._is_reset())

    def _is_reset(self) -> bool:
        try:
            return _is_good(self._smtp.rset()[0])
        except (smtplib.SMTPException, OSError):
            self.abandon()
            return False

    def _broken(self, fate: Fate) -> Outcome:
        self.abandon()
        return Outcome(fate, is_over=True)

    def close(self) -> None:
        """End it as it should be: the server is told."""
        if self._smtp.sock is None:
            return
        with suppress(smtplib.SMTPException, OSError):
            _sock(self._smtp).settimeout(_LAST_WORDS)
            self._smtp.quit()
        self.abandon()

    def abandon(self) -> None:
        """End it at once, in the middle of whatever is being said."""
        self._smtp.close()


def _is_good(code: int) -> bool:
    return 200 <= code < 300


def _stuffed(content: bytes) -> bytes:
    """A mail as it goes over the line: a full stop before each that begins one (§4.5.2)."""
    whole = content if content.endswith(b"\r\n") else content + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", whole)
