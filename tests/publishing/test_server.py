"""What a CalDAV server may answer, said so that a person knows what to do; and a real one."""

import re
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path

import pytest
from judges import radicale_peer
from judges.needs import require

from planner.model.credentials import Credentials
from planner.publishing.addresses import folder_address
from planner.publishing.carrying import carry_out
from planner.publishing.comparing import Resource, Verb, compared
from planner.publishing.server import CalendarServer, ServerError
from planner.schedule.plan import Plan
from planner.vocabulary.audience import Audience

from .forum import CLINIC, NOW, OPENING, context, days, forum, release, summaries

ME = Credentials("maya", "correct horse")

Answer = tuple[int, dict[str, str], str]

CALENDAR = """\
<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response>
<d:href>/forum/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/>{kind}</d:resourcetype>
{more}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>"""

ONLY_TASKS = """\
<c:supported-calendar-component-set><c:comp name="VTODO"/></c:supported-calendar-component-set>"""

EVENTS = """\
<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">{events}</d:multistatus>"""
EVENT = """\
<d:response><d:href>{href}</d:href><d:propstat><d:prop>{etag}<c:calendar-data>BEGIN:VCALENDAR
END:VCALENDAR
</c:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"""


@contextmanager
def stub(
    answer: Callable[[str, str], Answer], context: ssl.SSLContext | None = None
) -> Iterator[tuple[str, list[tuple[str, str, dict[str, str]]]]]:
    """A server that answers as it is told; its address, and what it was asked."""
    asked: list[tuple[str, str, dict[str, str]]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            asked.append((self.command, self.path, dict(self.headers)))
            status, headers, body = answer(self.command, self.path)
            data = body.encode()
            self.send_response(status)
            for name, value in {"Content-Type": "application/xml", **headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_said: object) -> None:
            pass

    for method in ("PROPFIND", "REPORT", "MKCALENDAR", "PUT", "DELETE", "GET"):
        setattr(Handler, f"do_{method}", Handler.handle_any)

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_said: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        scheme = "https" if context else "http"
        yield f"{scheme}://127.0.0.1:{server.server_port}/forum/", asked
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def opened(url: str, timeout: int = 5) -> Iterator[CalendarServer]:
    server = CalendarServer(folder_address(url), ME, timeout)
    try:
        yield server
    finally:
        server.close()


def complaint(answer: Answer, ask: Callable[[CalendarServer], object]) -> str:
    """What is said when a server answers everything so."""
    with (
        stub(lambda _method, _path: answer) as (url, _),
        opened(url) as server,
        pytest.raises(ServerError) as caught,
    ):
        ask(server)
    assert "correct horse" not in caught.value.message + caught.value.hint
    return caught.value.message.replace(url, "URL")


def refusal(status: int, headers: dict[str, str] | None = None, body: str = "") -> str:
    return complaint((status, headers or {}, body), CalendarServer.events)


BASIC = {"WWW-Authenticate": 'Basic realm="x"'}


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (401, BASIC, "URL does not know this user, or not with this password"),
        (401, {}, "URL does not know this user, or not with this password"),
        (403, {}, "URL does not let this user do that (it says 403)"),
        (404, {}, "URL is not there (it says 404)"),
        (413, {}, "URL cannot take this now (it says 413)"),
        (423, {}, "URL is locked by somebody (it says 423)"),
        (429, {"Retry-After": "100"}, "URL cannot take this now (it says 503)"),
        (500, {}, "URL cannot take this now (it says 500)"),
        (503, {}, "URL cannot take this now (it says 503)"),
        (507, {}, "URL has no room left (it says 507)"),
        (418, {}, "URL does not answer as a CalDAV server does (it says 418)"),
        (302, {"Location": "https://elsewhere.example.org/"}, "URL has moved elsewhere"),
        (307, {"Location": "https://elsewhere.example.org/"}, "URL has moved elsewhere"),
    ],
)
def test_a_refusal_is_said_in_words(status: int, headers: dict[str, str], said: str) -> None:
    assert refusal(status, headers) == said


@pytest.mark.parametrize("body", ["", "<html><p>Hello</html>", "<d:multistatus", "{}",
                                  "<a><b/></a>"])  # fmt: skip
def test_what_is_no_caldav_server_is_told(body: str, caplog: pytest.LogCaptureFixture) -> None:
    said = "URL does not answer as a CalDAV server does"
    assert refusal(200, {"Content-Type": "text/html"}, body).startswith(said)
    assert caplog.text == ""  # nothing of what it sent is printed


def test_what_signs_in_by_other_means_alone_is_told() -> None:
    assert "lets nobody sign in" in refusal(401, {"WWW-Authenticate": "Negotiate"})


def test_a_server_that_is_not_there_and_one_that_hangs() -> None:
    release_it = threading.Event()

    def hang(_method: str, _path: str) -> Answer:
        release_it.wait(10)
        return (500, {}, "")

    with stub(hang) as (url, _), opened(url, timeout=1) as server:
        with pytest.raises(ServerError, match="did not answer in time"):
            server.is_there()
        release_it.set()
    with opened(url) as server, pytest.raises(ServerError, match="cannot be reached"):
        server.is_there()


def test_a_password_goes_over_no_network_in_clear() -> None:
    with pytest.raises(ServerError, match="is not encrypted"):
        CalendarServer(folder_address("http://cloud.example.org/forum/"), ME)


def test_a_password_is_in_no_representation() -> None:
    assert "correct horse" not in repr(ME)


def test_without_the_package_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "caldav.davclient", None)
    with pytest.raises(ServerError) as caught:
        CalendarServer(folder_address("https://cloud.example.org/"), ME)
    assert "planner[caldav]" in caught.value.hint


def self_signed(folder: Path) -> ssl.SSLContext:
    """A certificate for loopback that nobody trusts."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    pem.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    found = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    found.load_cert_chain(pem)
    return found


def test_a_certificate_that_nobody_trusts_ends_it_before_a_password_is_given(
    tmp_path: Path,
) -> None:
    with stub(lambda _m, _p: (207, {}, ""), self_signed(tmp_path)) as (url, asked):
        with opened(url) as server, pytest.raises(ServerError, match="certificate is not trusted"):
            server.is_there()
        assert asked == []


@pytest.mark.parametrize(
    ("kind", "more", "said"),
    [
        ("", "", "is there, and is no calendar"),
        ("<c:calendar/>", ONLY_TASKS, "takes no events, only VTODO"),
    ],
)  # fmt: skip
def test_what_is_no_calendar_for_events_is_refused(kind: str, more: str, said: str) -> None:
    body = CALENDAR.format(kind=kind, more=more)
    assert said in complaint((207, {}, body), CalendarServer.is_there)


def test_a_calendar_is_known_as_one() -> None:
    body = CALENDAR.format(kind="<c:calendar/>", more="")
    with stub(lambda _m, _p: (207, {}, body)) as (url, _), opened(url) as server:
        assert server.is_there()
    with stub(lambda _m, _p: (404, {}, "")) as (url, _), opened(url) as server:
        assert not server.is_there()


@pytest.mark.parametrize("status", [404, 405, 409])
def test_where_no_calendar_can_be_made_it_says_so(status: int) -> None:
    said = complaint((status, {}, ""), lambda server: server.create("Forum"))
    assert said.startswith("no calendar can be made at URL")


def test_events_elsewhere_are_never_asked_for_and_versions_must_be_said() -> None:
    """A server that names other places would otherwise be given the password there."""
    etag = '<d:getetag>"1"</d:getetag>'
    hrefs = ["/forum/a.ics", "https://elsewhere.example.org/forum/b.ics", "//elsewhere/forum/c.ics",
             "/forum/../d.ics", "e.ics"]  # fmt: skip
    body = EVENTS.format(events="".join(EVENT.format(href=href, etag=etag) for href in hrefs))

    def answer(method: str, _path: str) -> Answer:
        return (207, {}, body) if method == "REPORT" else (204, {}, "")

    with stub(answer) as (url, asked), opened(url) as server:
        found = server.events()
        assert [one.href for one in found][:1] == ["/forum/a.ics"]
        assert all(re.fullmatch(r"/forum/[a-c]\.ics", one.href) for one in found)
        for one in found:
            server.delete(one)
    assert len(asked) == 1 + len(found)  # all of it here
    body = EVENTS.format(events=EVENT.format(href="/forum/a.ics", etag=""))
    assert "does not say the versions" in complaint((207, {}, body), CalendarServer.events)


def test_each_write_names_the_version_it_replaces() -> None:
    """RFC 9110 §13.1.1, §13.1.2."""
    former = Resource(href="/forum/a.ics", etag='"7"', data=b"")
    with stub(lambda _m, _p: (204, {}, "")) as (url, asked), opened(url) as server:
        assert server.put("uid", b"BEGIN", None)
        assert server.put("uid", b"BEGIN", former)
        assert server.delete(former)
    assert [(method, path, headers.get("If-None-Match"), headers.get("If-Match"))
            for method, path, headers in asked] == [
        ("PUT", "/forum/uid.ics", "*", None),
        ("PUT", "/forum/a.ics", None, '"7"'),
        ("DELETE", "/forum/a.ics", None, '"7"'),
    ]  # fmt: skip


@pytest.mark.parametrize(("status", "put", "deleted"), [(412, False, False), (404, False, True)])
def test_a_version_that_is_there_no_more_is_told(status: int, *, put: bool, deleted: bool) -> None:
    former = Resource(href="/forum/a.ics", etag='"7"', data=b"")
    with stub(lambda _m, _p: (status, {}, "")) as (url, _), opened(url) as server:
        assert server.put("uid", b"BEGIN", former) is put
        assert server.delete(former) is deleted


# --- Radicale ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[radicale_peer.Radicale]:
    require(radicale_peer.available(), "Radicale")
    with radicale_peer.running(tmp_path_factory.mktemp("radicale")) as server:
        yield server


def published(plan: Plan, server: CalendarServer, at: timedelta = timedelta()) -> list[str]:
    """What is done to make a calendar right."""
    if not server.is_there():
        server.create("Forum, & <more>")
    found = compared(plan, context(plan), Audience.PUBLIC, server.events(), now=NOW + at)
    carried = carry_out(server, found.steps)
    assert (carried.missed, carried.stopped) == ((), None)
    return [f"{step.verb.value} {step.title}" for step in carried.done]


def shown(server: CalendarServer) -> list[str]:
    found = (one.data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") for one in server.events())
    return sorted(title for data in found for title in summaries(data))


@pytest.mark.peers
def test_radicale_is_brought_from_release_to_release(
    radicale: radicale_peer.Radicale, tmp_path: Path
) -> None:
    """A description and a name with all that calendars escape, through a server that rewrites."""
    hard = OPENING.replace("title: Opening", r'title: "Opening, with; a \\N and ພິທີເປີດ"')
    hard = hard.replace("id:", 'description: "One, two; three\\nfour", id:')
    first = release(forum(tmp_path, hard + CLINIC))
    with opened(f"{radicale.url}through/") as server:
        assert not server.is_there()
        assert len(published(first, server)) == 2
        assert published(first, server) == []
        second = release(forum(tmp_path, hard.replace("10:00,", "10:30,")), first)
        assert [done.split()[0] for done in published(second, server)] == ["update", "cancel"]
        assert published(second, server) == []
        assert [done.split()[0] for done in published(second, server, days(31))] == ["delete"]
        assert len(shown(server)) == 1


@pytest.mark.peers
def test_radicale_keeps_what_others_put_there_and_what_they_change(
    radicale: radicale_peer.Radicale, tmp_path: Path
) -> None:
    first = release(forum(tmp_path))
    with opened(f"{radicale.url}shared/") as server:
        published(first, server)
        foreign = (
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:theirs\r\n"
            "DTSTAMP:20240101T000000Z\r\nDTSTART:20240306T020000Z\r\nDTEND:20240306T030000Z\r\n"
            "SUMMARY:Theirs\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        )
        radicale.send("PUT", "shared/theirs.ics", foreign)
        moved = release(forum(tmp_path, OPENING.replace("10:00,", "09:45,") + CLINIC), first)
        known = context(moved)
        before = compared(moved, known, Audience.PUBLIC, server.events(), now=NOW)
        assert [step.verb for step in before.steps] == [Verb.UPDATE]
        # Meanwhile somebody gives the opening another name.
        (step,) = before.steps
        assert step.former is not None
        name = step.former.href.rpartition("/")[2]
        text = radicale.send("GET", f"shared/{name}")
        radicale.send("PUT", f"shared/{name}", text.replace("SUMMARY:Opening", "SUMMARY:Ours"))
        carried = carry_out(server, before.steps)
        assert (carried.done, len(carried.missed), carried.stopped) == ((), 1, None)
        after = compared(moved, known, Audience.PUBLIC, server.events(), now=NOW)
        assert (after.steps, [one.title for one in after.theirs]) == ((), ["Opening"])
        forced = compared(moved, known, Audience.PUBLIC, server.events(), now=NOW, overwrite=True)
        assert len(carry_out(server, forced.steps).done) == 1
        assert shown(server) == ["Clinic", "Opening", "Theirs"]


@pytest.mark.peers
def test_radicale_knows_nobody_with_another_password(radicale: radicale_peer.Radicale) -> None:
    address = folder_address(f"{radicale.url}forum/")
    server = CalendarServer(address, Credentials("maya", "wrong"), 5)
    try:
        with pytest.raises(ServerError, match="does not know this user"):
            server.is_there()
    finally:
        server.close()


@pytest.mark.peers
def test_radicale_says_that_a_folder_of_calendars_is_no_calendar(
    radicale: radicale_peer.Radicale,
) -> None:
    with opened(radicale.url) as server, pytest.raises(ServerError, match="is no calendar"):
        server.is_there()
