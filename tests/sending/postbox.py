"""A mail server on loopback that keeps what it takes, and fails as a test wants it to."""

import asyncio
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

Hook = Callable[[str, str], str | None]
"""Given a moment (`RCPT`, `DATA`, `TAKEN`) and an address: what to answer, None for the usual.

An answer that is `hang` is never given; one that is `drop` closes the connection instead.
"""


@dataclass
class Got:
    """A mail that the server took."""

    message_id: str
    address: str
    content: bytes

    @property
    def message(self) -> Message:
        """It, parsed."""
        return message_from_bytes(self.content)


@dataclass
class Postbox:
    """What a server took, and how it is to behave."""

    hook: Hook = lambda _moment, _address: None
    user: str = ""
    password: str = ""
    certificate: tuple[Path, Path] | None = None
    is_tls_at_once: bool = False
    greeting: str = ""  # said in place of the usual one
    taken: list[Got] = field(default_factory=list)
    said: list[str] = field(default_factory=list)  # the commands it was given
    encrypted: list[bool] = field(default_factory=list)  # whether each mail came so
    connections: int = 0
    port: int = 0
    loop: asyncio.AbstractEventLoop | None = None

    def count(self) -> Counter[str]:
        """How often each mail was taken, by its Message-ID."""
        return Counter(got.message_id for got in self.taken)

    def of(self, address: str) -> list[Got]:
        """What was taken for an address, in its order."""
        return [got for got in self.taken if got.address == address]

    # What aiosmtpd asks

    async def handle_MAIL(  # noqa: N802  # aiosmtpd's name for it
        self, server: "_Server", session: Session, envelope: Envelope, address: str,
        options: list[str],
    ) -> str:  # fmt: skip
        answer = await self._answer("MAIL", address, server)
        if answer:
            return answer
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 fine"

    async def handle_RCPT(  # noqa: N802
        self, server: "_Server", session: Session, envelope: Envelope, address: str,
        options: list[str],
    ) -> str:  # fmt: skip
        answer = await self._answer("RCPT", address, server)
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server: "_Server", session: Session, envelope: Envelope) -> str:  # noqa: N802
        address = envelope.rcpt_tos[0]
        answer = await self._answer("DATA", address, server)
        if answer:
            return answer
        content = envelope.content
        assert isinstance(content, bytes)
        message_id = message_from_bytes(content)["Message-ID"]
        self.taken.append(Got(message_id, address, content))
        self.encrypted.append(session.ssl is not None or self.is_tls_at_once)
        return await self._answer("TAKEN", address, server) or "250 taken"

    async def _answer(self, moment: str, address: str, server: "_Server") -> str | None:
        answer = self.hook(moment, address)
        if answer == "hang":
            await asyncio.sleep(60)
        if answer == "drop":
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
            return "250 nobody hears this"
        return answer

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, auth_data: Any
    ) -> AuthResult:
        """Whether somebody may sign in."""
        given = (auth_data.login.decode(), auth_data.password.decode())
        return AuthResult(success=given == (self.user, self.password), handled=False)


class _Server(SMTP):
    def __init__(self, postbox: Postbox, **options: Any) -> None:
        super().__init__(postbox, **options)
        self.postbox = postbox

    async def push(self, status: Any) -> None:
        # aiosmtpd greets as it does everything else: by pushing a line.
        if self.postbox.greeting and str(status).startswith("220 "):
            if self.postbox.greeting == "hang":
                await asyncio.sleep(60)
            status = self.postbox.greeting
        await super().push(status)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802  # aiosmtpd's name for it
        # Before the 354, where a server can refuse without having the text.
        if self.envelope and self.envelope.rcpt_tos:
            answer = await self.postbox._answer("354", self.envelope.rcpt_tos[0], self)
            if answer:
                await self.push(answer)
                return
        await super().smtp_DATA(arg)


@contextmanager
def serving(postbox: Postbox) -> Iterator[Postbox]:
    """The server, running in a thread until the test is over."""
    ready = threading.Event()
    thread = threading.Thread(target=_run, args=(postbox, ready), daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield postbox
    finally:
        assert postbox.loop is not None
        postbox.loop.call_soon_threadsafe(postbox.loop.stop)
        thread.join(10)


def _run(postbox: Postbox, ready: threading.Event) -> None:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    postbox.loop = loop
    open_ones: list[_Server] = []
    context = None
    if postbox.certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*postbox.certificate)

    def made() -> SMTP:
        postbox.connections += 1
        server = _Server(
            postbox,
            hostname="localhost",
            loop=loop,
            tls_context=None if postbox.is_tls_at_once else context,
            authenticator=postbox.authenticate if postbox.user else None,
            auth_required=bool(postbox.user),
            auth_exclude_mechanism=None if postbox.user else ["LOGIN", "PLAIN"],
            auth_require_tls=True,
        )
        open_ones.append(server)
        return server

    at_once = context if postbox.is_tls_at_once else None
    server = loop.run_until_complete(
        loop.create_server(made, "localhost", 0, ssl=at_once, family=2)
    )
    postbox.port = server.sockets[0].getsockname()[1]
    ready.set()
    loop.run_forever()
    server.close()
    for one in open_ones:
        if isinstance(one.transport, asyncio.WriteTransport):
            one.transport.abort()
    loop.run_until_complete(_end(loop))
    loop.close()


async def _end(loop: asyncio.AbstractEventLoop) -> None:
    """Let go of whatever clients left open."""
    tasks = asyncio.all_tasks(loop) - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.sleep(0)  # transports close a step later
