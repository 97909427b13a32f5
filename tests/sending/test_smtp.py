"""One connection: encrypted and verified or none, and what every kind of failure means."""

import socket
import threading
import time
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import repeat
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, AuthResult

from planner.model.credentials import Credentials
from planner.sending.outcomes import Fate, Outcome, ServerError
from planner.sending.smtp import Connection, Patience, Server, connect
from sending.certificates import Made, made_certificate
from sending.mails import mails_to
from sending.postbox import Hook, Postbox

USER, PASSWORD = "forum@example.org", "correct horse"
BRIEF = Patience(5, 0.3, 0.3)

Served = Callable[[Postbox], Postbox]


def safe(certificate: Made, **options: object) -> Postbox:
    """A server with STARTTLS."""
    postbox = Postbox(certificate=(certificate.certificate, certificate.key))
    return replace(postbox, **options)  # type: ignore[arg-type]  # its own fields


def at(postbox: Postbox, certificate: Made | None = None, *, at_once: bool = False) -> Server:
    ca = str(certificate.ca) if certificate else None
    return Server(host="localhost", port=postbox.port, ca=ca, is_tls_at_once=at_once)


def outcome(connection: Connection, notes: list[str] | None = None) -> Outcome:
    (mail,) = mails_to("ada")
    found = connection.send(mail, lambda: (notes if notes is not None else []).append("noted"))
    connection.close()
    return found


def test_a_mail_goes_through_starttls_as_it_was_written(served: Served, certificate: Made) -> None:
    """RFC 5321 §4.5.2: a line that begins with a full stop arrives as it was."""
    postbox = served(safe(certificate, user=USER, password=PASSWORD))
    connection = connect(at(postbox, certificate), Credentials(USER, PASSWORD))
    notes: list[str] = []
    assert outcome(connection, notes).fate is Fate.TAKEN
    (mail,) = mails_to("ada")
    (got,) = postbox.taken
    assert (got.content, got.address, postbox.encrypted) == (mail.content, mail.address, [True])
    assert b"\r\n.\r\n..ends\r\n" in got.content
    assert notes == ["noted"]


def test_a_mail_goes_over_tls_from_the_start(served: Served, certificate: Made) -> None:
    postbox = served(safe(certificate, is_tls_at_once=True))
    assert outcome(connect(at(postbox, certificate, at_once=True))).fate is Fate.TAKEN
    assert postbox.encrypted == [True]


def test_plain_text_is_spoken_with_this_computer_only(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    postbox = served(Postbox())
    assert outcome(connect(at(postbox))).fate is Fate.TAKEN
    assert postbox.encrypted == [False]

    # As if the server, by name or by address, were another computer.
    class Far:
        is_loopback = False

    monkeypatch.setattr("planner.sending.smtp.ip_address", lambda _: Far())
    with pytest.raises(ServerError, match="offers no encryption"):
        connect(at(postbox))


def test_nobody_signs_in_over_plain_text(served: Served) -> None:
    postbox = served(Postbox(user=USER, password=PASSWORD))
    with pytest.raises(ServerError, match="nobody signs in") as raised:
        connect(at(postbox), Credentials(USER, PASSWORD))
    assert not raised.value.is_temporary
    assert PASSWORD not in raised.value.message + raised.value.hint


@pytest.mark.parametrize("at_once", [False, True])
def test_a_certificate_of_nobody_we_trust_is_refused(
    served: Served, certificate: Made, *, at_once: bool
) -> None:
    postbox = served(safe(certificate, is_tls_at_once=at_once))
    with pytest.raises(ServerError, match="cannot be trusted") as raised:
        connect(at(postbox, at_once=at_once))
    assert "--ca" in raised.value.hint
    assert postbox.taken == []


def test_a_certificate_of_another_host_is_refused(served: Served, tmp_path: Path) -> None:
    other = made_certificate(tmp_path, "mail.example.org")
    postbox = served(safe(other))
    with pytest.raises(ServerError, match=r"cannot be trusted.*localhost"):
        connect(at(postbox, other))


def test_tls_at_the_wrong_port_is_explained(served: Served, certificate: Made) -> None:
    postbox = served(safe(certificate))
    with pytest.raises(ServerError, match="does not speak TLS") as raised:
        connect(at(postbox, certificate, at_once=True), patience=BRIEF)
    assert "--tls" in raised.value.hint


@pytest.mark.parametrize("content", ["", "no certificate", None])
def test_a_file_of_certificates_that_holds_none(
    served: Served, certificate: Made, tmp_path: Path, content: str | None
) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    postbox = served(safe(certificate))
    with pytest.raises(ServerError, match=r"ca\.pem: it "):
        connect(Server(host="localhost", port=postbox.port, ca=str(path)))


@pytest.mark.parametrize(
    ("user", "password"), [(USER, "wrong"), ("other@example.org", PASSWORD), (USER, "pässword")]
)
def test_a_sign_in_that_is_refused_stops_and_says_no_secret(
    served: Served, certificate: Made, user: str, password: str
) -> None:
    postbox = served(safe(certificate, user=USER, password=PASSWORD))
    with pytest.raises(ServerError) as raised:
        connect(at(postbox, certificate), Credentials(user, password))
    said = raised.value.message + raised.value.hint
    assert not raised.value.is_temporary
    assert password not in said
    assert user not in said
    assert postbox.taken == []


def test_a_server_that_lets_nobody_sign_in(served: Served, certificate: Made) -> None:
    postbox = served(safe(certificate))
    with pytest.raises(ServerError, match="not at all"):
        connect(at(postbox, certificate), Credentials(USER, PASSWORD))


class TokenPostbox(Postbox):
    """A server that takes one token by XOAUTH2, and says why it takes no other."""

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802  # aiosmtpd's name for it
        given = b64decode(args[1]).decode()
        if given == f"user={USER}\x01auth=Bearer ya29.token\x01\x01":
            return AuthResult(success=True)
        assert await server.challenge_auth('{"status": "400"}') == b""
        return AuthResult(success=False, handled=False)


def test_a_token_signs_in_where_it_stands_for_the_password(
    served: Served, certificate: Made
) -> None:
    """XOAUTH2: `user=` {User} ^A `auth=Bearer ` {Access Token} ^A ^A."""
    postbox = served(TokenPostbox(certificate=(certificate.certificate, certificate.key)))
    connection = connect(at(postbox, certificate), Credentials(USER, "Bearer ya29.token"))
    assert outcome(connection).fate is Fate.TAKEN
    assert len(postbox.taken) == 1


def test_a_token_that_is_over_says_so_and_shows_itself_to_nobody(
    served: Served, certificate: Made
) -> None:
    postbox = served(TokenPostbox(certificate=(certificate.certificate, certificate.key)))
    with pytest.raises(ServerError, match="does not let this user sign in") as raised:
        connect(at(postbox, certificate), Credentials(USER, "Bearer ya29.old"))
    said = raised.value.message + raised.value.hint
    assert "get a new one" in said
    assert "ya29" not in said
    assert not raised.value.is_temporary


def test_a_token_is_no_password(served: Served, certificate: Made) -> None:
    postbox = served(safe(certificate, user=USER, password=PASSWORD))
    with pytest.raises(ServerError, match="nobody sign in with a token: only by"):
        connect(at(postbox, certificate), Credentials(USER, f"Bearer {PASSWORD}"))


def test_credentials_show_themselves_to_nobody() -> None:
    shown = repr(Credentials(USER, PASSWORD))
    assert USER not in shown
    assert PASSWORD not in shown


@pytest.mark.parametrize(
    ("greeting", "said", "is_temporary"),
    [
        ("421 too busy, ask ada@example.org", "421 too busy, ask ‹address›", True),
        ("554 no mail from you", "554 no mail from you", False),
        ("hang", "does not answer", True),
    ],
)
def test_a_greeting_that_is_none(
    served: Served, greeting: str, said: str, *, is_temporary: bool
) -> None:
    postbox = served(Postbox(greeting=greeting))
    with pytest.raises(ServerError) as raised:
        connect(at(postbox), patience=Patience(0.3, 1, 1))
    assert said in raised.value.message
    assert raised.value.is_temporary is is_temporary


def test_nobody_listens_and_no_such_host(served: Served) -> None:
    postbox = served(Postbox())
    with pytest.raises(ServerError, match="refused") as raised:
        connect(Server(host="localhost", port=1))
    assert raised.value.is_temporary
    with pytest.raises(ServerError, match=r"no-such-host\.invalid"):
        connect(Server(host="no-such-host.invalid", port=postbox.port))


FATES = [
    ("RCPT", "450 4.2.0 come back later", Fate.WAIT, 450, 0),
    ("RCPT", "550 5.1.1 unknown", Fate.REFUSED, 550, 0),
    ("RCPT", "421 closing", Fate.LOST, 421, 0),
    ("RCPT", "drop", Fate.LOST, 0, 0),
    ("RCPT", "hang", Fate.LOST, 0, 0),
    ("RCPT", "banana", Fate.LOST, 0, 0),
    ("MAIL", "451 not now", Fate.LOST, 451, 0),
    ("354", "450 not now", Fate.WAIT, 450, 0),
    ("354", "554 never", Fate.REFUSED, 554, 0),
    ("354", "250 out of step", Fate.LOST, 0, 0),
    ("354", "drop", Fate.LOST, 0, 0),
    ("DATA", "451 4.3.0 not now", Fate.WAIT, 451, 1),
    ("DATA", "554 5.7.1 spam", Fate.REFUSED, 554, 1),
    ("DATA", "421 closing", Fate.LOST, 421, 1),
    ("DATA", "drop", Fate.UNKNOWN, 0, 1),
    ("DATA", "hang", Fate.UNKNOWN, 0, 1),
    ("TAKEN", "drop", Fate.UNKNOWN, 0, 1),
    ("TAKEN", "banana", Fate.UNKNOWN, 0, 1),
]


@pytest.mark.parametrize(("moment", "answer", "fate", "code", "notes"), FATES)
def test_what_each_failure_means(
    served: Served, moment: str, answer: str, fate: Fate, code: int, notes: int
) -> None:
    """RFC 5321 §4.1.1.10: a mail that was not ended is forgotten; §6.1: one with a 250 is kept."""
    postbox = served(Postbox(hook=_at(moment, answer)))
    noted: list[str] = []
    found = outcome(connect(at(postbox), patience=BRIEF), noted)
    assert (found.fate, found.code, len(noted)) == (fate, code, notes)
    if fate.is_certainly_not_taken:
        assert postbox.taken == []


def _at(moment: str, answer: str) -> Hook:
    return lambda now, _: answer if now == moment else None


def test_a_refusal_of_the_sender_is_about_us(served: Served) -> None:
    postbox = served(Postbox(hook=_at("MAIL", "550 5.7.60 not as forum@example.org")))
    connection = connect(at(postbox))
    with pytest.raises(ServerError, match=r"550 5\.7\.60 not as ‹address›"):
        outcome(connection)


def test_a_connection_goes_on_after_a_refusal(served: Served) -> None:
    postbox = served(
        Postbox(hook=lambda now, who: "550 no" if (now, who[:3]) == ("RCPT", "ben") else None)
    )
    connection = connect(at(postbox))
    fates = [connection.send(mail, lambda: None).fate for mail in mails_to("ben", "ada", "ben")]
    connection.close()
    assert fates == [Fate.REFUSED, Fate.TAKEN, Fate.REFUSED]
    assert postbox.connections == 1


def test_what_interrupts_before_the_mail_is_ended_leaves_nothing_there(served: Served) -> None:
    postbox = served(Postbox())
    connection = connect(at(postbox))
    (mail,) = mails_to("ada")

    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        connection.send(mail, interrupt)
    connection.close()
    assert postbox.taken == []


def scripted(*lines: bytes, then: Iterable[bytes] = ()) -> Server:
    """A server that says one thing after the other, whatever it is told, and then more."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with listening, suppress(OSError):
            connection, _ = listening.accept()
            with connection:
                for line in lines:
                    connection.sendall(line)
                    connection.recv(10_000)
                for more in then:
                    connection.sendall(more)

    threading.Thread(target=serve, daemon=True).start()
    return Server(host="127.0.0.1", port=listening.getsockname()[1])


def trickle() -> Iterator[bytes]:
    for _ in range(5_000):
        time.sleep(0.002)
        yield b"2"


@pytest.mark.parametrize(
    ("lines", "endless"),
    [
        ((), repeat(b"220-and more\r\n" * 500)),
        ((), trickle()),
        ((b"220 hello\r\n",), repeat(b"250-X\r\n" * 500)),
        ((b"220 hello\r\n",), trickle()),
    ],
)
def test_an_answer_without_end_is_not_waited_for(
    lines: tuple[bytes, ...], endless: Iterator[bytes]
) -> None:
    with pytest.raises(ServerError, match="ended the connection"):
        connect(scripted(*lines, then=endless), patience=BRIEF)


def test_a_challenge_that_is_none_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.sending.smtp._encrypt", lambda smtp, _: bool(smtp.ehlo()))
    odd = (b"220 hello\r\n", b"250-hello\r\n250 AUTH CRAM-MD5\r\n", b"334 A\r\n")
    with pytest.raises(ServerError, match="does not let anybody sign in"):
        connect(scripted(*odd), Credentials(USER, PASSWORD), BRIEF)


def test_what_a_server_offers_moves_no_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.sending.smtp._encrypt", lambda smtp, _: bool(smtp.ehlo()))
    odd = (b"220 hello\r\n", b"250-hello\r\n250 AUTH \x1b[31mX\r\n")
    with pytest.raises(ServerError) as caught:
        connect(scripted(*odd), Credentials(USER, PASSWORD), BRIEF)
    assert "\x1b" not in caught.value.message
