"""A real IMAP server on loopback: Dovecot, with an account, a mailbox and a certificate of its own.

The settings are those of https://doc.dovecot.org/2.3/; nothing of the machine's own Dovecot is
touched. It drops its rights by itself, for which it has to be started by root.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER, PASSWORD = "söcretary", "pass wörd"  # of an account made here
_SETTINGS = """\
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/certificate.pem
ssl_key = <{folder}/key.pem
mail_location = maildir:{folder}/mail
auth_username_chars =
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {starttls}
  }}
  inet_listener imaps {{
    port = {tls}
    ssl = yes
  }}
}}
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
userdb {{
  driver = static
  args = uid=dovecot gid=dovecot home={folder} allow_all_users=yes
}}
first_valid_uid = 0
first_valid_gid = 0
"""


def is_available() -> bool:
    """Whether a Dovecot can be started here."""
    tools = ("dovecot", "openssl")
    return all(map(shutil.which, tools)) and os.name == "posix" and os.geteuid() == 0


@dataclass(frozen=True)
class Dovecot:
    """A server that runs: its ports, its mails, and the certificate to trust."""

    folder: Path
    tls: int
    starttls: int

    @property
    def ca(self) -> Path:
        """The certificate to trust."""
        return self.folder / "certificate.pem"

    def mailbox(self, name: str = "") -> Path:
        """The Maildir of the inbox, or of a mailbox by its name on disk."""
        path = self.folder / "mail" / (f".{name}" if name else "")
        for part in ("cur", "new", "tmp"):
            (path / part).mkdir(parents=True, exist_ok=True)
        return path

    def deliver(self, *mails: bytes, mailbox: str = "") -> None:
        """Put mails into a mailbox, as a mail server does: unread."""
        path = self.mailbox(mailbox)
        for mail in mails:
            number = sum(1 for _ in path.glob("*/*.mail*"))
            (path / "new" / f"{1_800_000_000 + number}.{number}.mail").write_bytes(mail)
        self.own()

    def empty(self) -> None:
        """Take all mailboxes away, with what the server remembers of them."""
        shutil.rmtree(self.folder / "mail")
        self.mailbox()
        self.own()

    def own(self) -> None:
        """Give the mails to the user whom the server reads them as."""
        mail = self.folder / "mail"
        for path in (mail, *mail.rglob("*")):
            shutil.chown(path, "dovecot", "dovecot")

    def mails(self) -> dict[str, bytes]:
        """Every mail by the name of its file, which holds its flags (maildir(5)), and its bytes."""
        files = (self.folder / "mail").rglob("*.mail*")
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in files}


@contextmanager
def dovecot() -> Iterator[Dovecot]:
    """A server for as long as it is needed."""
    # Not in pytest's folder: the server's other users cannot reach that.
    with tempfile.TemporaryDirectory(prefix="imap-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "run").mkdir()
        _certify(folder)
        server = Dovecot(folder, _free_port(), _free_port())
        server.mailbox()
        server.own()
        (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}::::::\n", encoding="utf-8")
        settings = _SETTINGS.format(folder=folder, tls=server.tls, starttls=server.starttls)
        (folder / "dovecot.conf").write_text(settings, encoding="utf-8")
        process = subprocess.Popen(
            ["dovecot", "-F", "-c", str(folder / "dovecot.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for(server.tls)
            yield server
        finally:
            process.terminate()
            process.wait(20)


def _certify(folder: Path) -> None:
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "1", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", str(folder / "key.pem"),
         "-out", str(folder / "certificate.pem")],
        check=True,
        capture_output=True,
    )  # fmt: skip


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("dovecot does not answer")
