"""A mailbox on a server is read, and left exactly as it was; a real Dovecot is the judge."""

import socket
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest
from cli.running import Ran
from judges.needs import require

from answering import forum
from answering.imap import PASSWORD, USER, Dovecot, dovecot, is_available
from answering.letters import ADA, CLIENTS, bounce, later, said
from planner.answering import listening as listening_module
from planner.answering import server as server_module
from planner.answering.server import Reading, Server, opened
from planner.answering.sources import CannotReadError
from planner.cli.errors import guarded
from planner.cli.group import cli
from planner.model.credentials import Credentials

BEN = "ben@example.org"
ME = Credentials(USER, PASSWORD)


@pytest.fixture(scope="module")
def running() -> Iterator[Dovecot]:
    require(is_available(), "Dovecot's IMAP server (Debian's dovecot-imapd), openssl and root")
    with dovecot() as server:
        yield server


@pytest.fixture
def imap(running: Dovecot, monkeypatch: pytest.MonkeyPatch) -> Dovecot:
    running.empty()
    monkeypatch.setenv("PLANNER_IMAP_USER", USER)
    monkeypatch.setenv("PLANNER_IMAP_PASSWORD", PASSWORD)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", f"{forum.READ_AT.timestamp():.0f}")
    return running


class Reader:
    """`planner replies` for a forum, from a server."""

    def __init__(self, imap: Dovecot, agenda: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.imap, self.agenda, self.capture = imap, agenda, capture

    def __call__(self, *options: str, port: int | None = None, ca: bool = True) -> Ran:
        self.capture.readouterr()
        where = ["--imap", f"localhost:{port or self.imap.tls}"]
        trust = ["--ca", str(self.imap.ca)] if ca else []
        code = guarded(cli, ["replies", str(self.agenda), *where, *trust, *options])
        return Ran(code, *self.capture.readouterr())

    def kept(self) -> dict[tuple[str, str], str]:
        return forum.answers_in(self.agenda)


@pytest.fixture
def replies(imap: Dovecot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Reader:
    return Reader(imap, forum.make_forum(tmp_path), capsys)


@pytest.mark.peers
def test_answers_are_read_and_the_mailbox_stays_as_it_was(replies: Reader) -> None:
    replies.imap.deliver(
        CLIENTS["exchange"]("ACCEPTED"), b"From: x@example.org\r\n\r\nHello", said(BEN, "DECLINED")
    )
    before = replies.imap.mails()
    done = replies()
    assert done.code == 0, done.err
    assert "Read 3 messages. Left aside: 1 other mail." in done.err
    assert replies.kept() == {(ADA, "welcome"): "ACCEPTED", (BEN, "welcome"): "DECLINED"}
    assert replies.imap.mails() == before  # unread, unmoved, unflagged
    assert all("/new/" in name for name in before)


@pytest.mark.peers
def test_it_reads_on_from_where_it_was(replies: Reader) -> None:
    assert "Read 0 messages" in replies().err
    replies.imap.deliver(said(ADA, "ACCEPTED"))
    assert "Read 1 message." in replies("--dry-run").err  # which marks nothing
    assert "Read 1 message." in replies().err
    assert "Read 0 messages." in replies().err
    replies.imap.deliver(said(ADA, "DECLINED", at=later(3)))
    assert "Read 1 message." in replies().err
    assert replies.kept() == {(ADA, "welcome"): "DECLINED"}
    assert "Read 2 messages." in replies("--again").err


@pytest.mark.peers
def test_it_begins_anew_where_the_server_numbers_anew(replies: Reader) -> None:
    """RFC 3501 §2.3.1.1: UIDs of another UIDVALIDITY say nothing."""
    replies.imap.deliver(said(ADA, "ACCEPTED"), said(BEN, "ACCEPTED"))
    replies()
    (replies.imap.folder / "mail" / "dovecot-uidlist").write_text("3 V77 N1\n")
    for path in (replies.imap.folder / "mail").glob("dovecot.index*"):
        path.unlink()
    replies.imap.own()
    assert "Read 2 messages." in replies().err


@pytest.mark.peers
def test_another_address_that_was_accepted_counts_for_mails_that_were_read(replies: Reader) -> None:
    replies.imap.deliver(said("ben.d@mail.example", "ACCEPTED", extra=";CN=Ben Draft"))
    assert "`--alias p-002`" in replies().out
    assert "p-002: accepted welcome" in replies("--alias", "p-002").out
    assert replies.kept() == {(BEN, "welcome"): "ACCEPTED"}


@pytest.mark.peers
def test_a_mailbox_is_found_by_its_name(replies: Reader) -> None:
    """On disk its name is in modified UTF-7 (RFC 3501 §5.1.3)."""
    replies.imap.deliver(said(ADA, "ACCEPTED"), mailbox="R&AOk-ponses &- more")
    assert replies("--mailbox", "Réponses & more").code == 0
    assert replies.kept() == {(ADA, "welcome"): "ACCEPTED"}
    done = replies("--mailbox", "Nowhere")
    assert (done.code, "there is no mailbox Nowhere" in done.err) == (1, True)


@pytest.mark.peers
def test_many_mails_come_in_groups(replies: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "_SIZES_AT_ONCE", 7)
    monkeypatch.setattr(server_module, "_MAILS_AT_ONCE", 3)
    replies.imap.deliver(*(said(ADA, "ACCEPTED", at=later(n)) for n in range(20)))
    assert "Read 20 messages. Left aside: 19 answers that later ones replace." in replies().err


@pytest.mark.peers
def test_what_was_read_before_it_broke_off_is_kept(
    replies: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[int]] = []
    fetched = Reading._data

    def data(reading: Reading, uids: list[int]) -> dict[int, bytes]:
        asked.append(uids)
        if len(asked) == 3:
            raise OSError("gone")
        return fetched(reading, uids)

    monkeypatch.setattr(Reading, "_data", data)
    monkeypatch.setattr(server_module, "_MAILS_AT_ONCE", 2)
    replies.imap.deliver(*(said(ADA, "ACCEPTED", at=later(n)) for n in range(6)))
    done = replies()
    assert (done.code, "up to there is kept" in done.err) == (1, True)
    assert "Read 4 messages" in done.err
    assert replies.kept() == {(ADA, "welcome"): "ACCEPTED"}
    assert "Read 2 messages" in replies().err


@pytest.mark.peers
def test_large_mails_are_not_fetched(replies: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "MAX_BYTES", 5000)
    replies.imap.deliver(
        b"X: " + b"x" * 9000 + b"\r\n" + said(ADA, "ACCEPTED"), said(BEN, "ACCEPTED")
    )
    assert "1 that is too large" in replies().err
    assert replies.kept() == {(BEN, "welcome"): "ACCEPTED"}
    assert "Read 0 messages" in replies().err


@pytest.mark.peers
def test_starttls_comes_before_anything_is_said(
    replies: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "STARTTLS_PORT", replies.imap.starttls)
    replies.imap.deliver(bounce("<welcome-0-p-001@example.org>"))
    done = replies(port=replies.imap.starttls)
    assert "p-001: no mail reaches them (550)" in done.out
    refused = replies(port=replies.imap.starttls, ca=False)
    assert "certificate" in refused.err


@pytest.mark.peers
def test_a_server_that_cannot_be_trusted_is_told_nothing(replies: Reader) -> None:
    replies.imap.deliver(said(ADA, "ACCEPTED"))
    done = replies(ca=False)
    assert done.code == 1
    assert "the certificate of localhost:" in done.err
    assert "--ca FILE" in done.err
    log = (replies.imap.folder / "log").read_text(encoding="utf-8").splitlines()[-1]
    assert "no auth attempts" in log
    assert replies.kept() == {}


@pytest.mark.peers
def test_a_wrong_password_is_said_without_it(
    replies: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANNER_IMAP_PASSWORD", "wrong-one")
    done = replies()
    assert (done.code, "does not let you in" in done.err) == (1, True)
    assert "wrong-one" not in done.text
    assert USER not in done.text


@pytest.mark.peers
def test_who_signs_in_may_stand_in_a_file(
    replies: Reader, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("PLANNER_IMAP_USER")
    file = tmp_path / "signin"
    file.write_text(f"{USER}\n{PASSWORD}\n", encoding="utf-8")
    file.chmod(0o600)
    done = replies("--credentials", str(file))
    assert (done.code, done.err) == (0, "No new answers.\nRead 0 messages.\n")
    file.chmod(0o644)
    assert "chmod 600" in replies("--credentials", str(file)).err


def read_from(port: int, user: str = USER, password: str = PASSWORD) -> None:
    server = Server(host="127.0.0.1", port=port, credentials=Credentials(user, password))
    with opened(server, None) as reading:
        list(reading.items())


@pytest.mark.parametrize("greeting", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"* BYE\r\n", None])
def test_what_is_no_imap_server_is_said(
    greeting: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that hangs up, speaks something else, sends us away, or hangs (None)."""
    monkeypatch.setattr(server_module, "_SECONDS", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        monkeypatch.setattr(server_module, "STARTTLS_PORT", port if greeting == b"* BYE\r\n" else 0)
        thread = threading.Thread(target=_greet, args=(listening, greeting))
        thread.start()
        with pytest.raises(CannotReadError, match="cannot be read"):
            read_from(port)
        thread.join()
    with pytest.raises(CannotReadError, match="cannot be read: connection refused"):
        read_from(port)


def _greet(listening: socket.socket, greeting: bytes | None) -> None:
    connection, _ = listening.accept()
    with connection:
        if greeting is None:
            connection.settimeout(5)
            while connection.recv(1000):
                pass
        else:
            connection.sendall(greeting)


@pytest.mark.parametrize(
    "said",
    [b"* 1 FETCH (UID 1 BODY[] {99999999999999}\r\n", b"* 1 FETCH (UID 1 BODY[] {9" + b"9" * 30
     + b"}\r\n", b"* 1 EXISTS\r\n" * 1_000],
)  # fmt: skip
def test_an_answer_without_end_is_not_waited_for(
    said: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening_module, "_SLACK", 10_000)
    monkeypatch.setattr(
        server_module, "_connected",
        lambda server: listening_module.BoundedIMAP(server.host, server.port, timeout=5),
    )  # fmt: skip
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_answer_without_end, args=(listening, said))
        thread.start()
        with pytest.raises(CannotReadError, match="the connection was lost"):
            read_from(listening.getsockname()[1], "ada", "correct")
        thread.join()


def _answer_without_end(listening: socket.socket, said: bytes) -> None:
    usual = {
        b"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n",
        b"EXAMINE": b"* OK [UIDVALIDITY 1]\r\n",
        b"SEARCH": b"* SEARCH 1\r\n",
        b"SIZE": b"* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n",
    }
    connection, _ = listening.accept()
    with connection, connection.makefile("rb") as commands, suppress(OSError):
        connection.sendall(b"* OK hello\r\n")
        for command in commands:
            if b"BODY.PEEK" in command:
                while True:
                    connection.sendall(said)
            answer = next((one for word, one in usual.items() if word in command), b"")
            connection.sendall(answer + command.split()[0] + b" OK done\r\n")


@pytest.mark.parametrize(("token", "is_let_in"), [("ya29.token", True), ("ya29.old", False)])
def test_a_token_signs_in_where_it_stands_for_the_password(
    token: str, monkeypatch: pytest.MonkeyPatch, *, is_let_in: bool
) -> None:
    """XOAUTH2: a server that refuses says why in a second challenge, and waits for an answer."""
    monkeypatch.setattr(
        server_module, "_connected",
        lambda server: listening_module.BoundedIMAP(server.host, server.port, timeout=5),
    )  # fmt: skip
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_take_token, args=(listening,))
        thread.start()
        refused = pytest.raises(CannotReadError, match="does not let you in")
        with nullcontext() if is_let_in else refused as raised:
            read_from(listening.getsockname()[1], "ada@example.org", f"Bearer {token}")
        thread.join()
    if raised is not None:
        assert "get a new one" in raised.value.hint
        assert token not in raised.value.message + raised.value.hint


def _take_token(listening: socket.socket) -> None:
    connection, _ = listening.accept()
    with connection, connection.makefile("rb") as commands, suppress(OSError):
        connection.sendall(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hello\r\n")
        for command in commands:
            tag = command.split()[0]
            if b"AUTHENTICATE XOAUTH2" in command:
                connection.sendall(b"+ \r\n")
                given = b64decode(commands.readline())
                if given != b"user=ada@example.org\x01auth=Bearer ya29.token\x01\x01":
                    connection.sendall(b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n")
                    assert commands.readline() == b"*\r\n"
                    connection.sendall(tag + b" NO refused\r\n")
                    continue
            usual = {b"EXAMINE": b"* OK [UIDVALIDITY 1]\r\n", b"SEARCH": b"* SEARCH\r\n",
                     b"CAPABILITY": b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n"}  # fmt: skip
            answer = next((one for word, one in usual.items() if word in command), b"")
            connection.sendall(answer + tag + b" OK done\r\n")


def test_a_file_that_holds_no_certificates_is_said(tmp_path: Path) -> None:
    for name, text in (("empty.pem", ""), ("nowhere.pem", None)):
        if text is not None:
            (tmp_path / name).write_text(text)
        server = Server(host="localhost", credentials=ME, ca=str(tmp_path / name))
        with pytest.raises(CannotReadError, match="holds no certificates"), opened(server, None):
            pass


def test_a_server_keeps_its_secrets_in_a_report() -> None:
    assert repr(Server(host="localhost", credentials=ME)) == "Server(localhost:993)"
