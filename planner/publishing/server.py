"""A calendar on a CalDAV server (RFC 4791), spoken to with the `caldav` package.

Each resource is written only in the version that was read (`If-Match`, RFC 9110 §13.1.1), and a
new one only where none is (`If-None-Match: *`), so that nothing is lost that somebody else writes
meanwhile.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from planner.model.credentials import Credentials
from planner.publishing.addresses import Address
from planner.publishing.comparing import Resource
from planner.text.refusals import RefusalError

if TYPE_CHECKING:
    from caldav.response import DAVResponse

_TIMEOUT = 30  # seconds, for the server to answer

_DAV = "{DAV:}"
_CALDAV = "{urn:ietf:params:xml:ns:caldav}"
_NAMESPACES = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"'
_XML = '<?xml version="1.0" encoding="utf-8"?>\n'
_WHAT_IT_IS = (
    f"{_XML}<d:propfind {_NAMESPACES}><d:prop><d:resourcetype/>"
    "<c:supported-calendar-component-set/></d:prop></d:propfind>"
)
_ITS_EVENTS = (
    f"{_XML}<c:calendar-query {_NAMESPACES}><d:prop><d:getetag/><c:calendar-data/></d:prop>"
    '<c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter>'
    "</c:filter></c:calendar-query>"
)


class ServerError(RefusalError):
    """Why a server cannot be used, and what to do about it."""


class CalendarServer:
    """One calendar on a server: whether it is there, what it holds, and changes of it.

    Every method raises ServerError where the server does not do what it is asked. Encrypted, or on
    this computer itself: a password never goes over a network that others can read.
    """

    def __init__(self, address: Address, credentials: Credentials, timeout: int = _TIMEOUT) -> None:
        if address.scheme != "https" and not address.is_loopback:
            raise ServerError(
                f"{address} is not encrypted, and the password would go over the network in clear",
                "write `https://`; if the server has none, it is none for this",
            )
        try:
            from caldav.davclient import DAVClient
        except ImportError:
            raise ServerError(
                "publishing to a CalDAV server needs the package `caldav`",
                "install it with `pip install 'planner[caldav]'`",
            ) from None
        # It would print what a server sends, and traces of its own: we say what is wrong ourselves.
        logging.getLogger("caldav").setLevel(logging.CRITICAL)
        self.address = address
        self._client = DAVClient(
            url=str(address),
            username=credentials.user,
            password=credentials.password,
            timeout=timeout,
            enable_rfc6764=False,  # the address is where the calendar is; nothing is looked up
        )
        # Where a server sends elsewhere, a person should see where to before a password goes there.
        self._client.session.max_redirects = 0

    def close(self) -> None:
        """End the connection."""
        self._client.close()

    def is_there(self) -> bool:
        """Whether the calendar is there; what is there and is no calendar is refused."""
        response = self._ask("PROPFIND", self.address.path, _WHAT_IT_IS, {"Depth": "0"}, (207, 404))
        if response.status == 404:
            return False
        properties: Mapping[str, Any] = {}
        for result in self._read(response.parse_propfind):
            properties = result.properties
        kinds = properties.get(f"{_DAV}resourcetype") or ()
        if f"{_CALDAV}calendar" not in kinds:
            raise ServerError(
                f"{self.address} is there, and is no calendar",
                "give the address of one calendar, or a new name behind that of the folder of "
                "calendars: such as `…/calendars/maya/forum/`",
            )
        components = properties.get(f"{_CALDAV}supported-calendar-component-set")
        if components and "VEVENT" not in components:
            raise ServerError(
                f"the calendar at {self.address} takes no events, only {', '.join(components)}",
                "give the address of another",
            )
        return True

    def create(self, name: str) -> None:
        """Make the calendar (RFC 4791 §5.3.1), for events alone; ``name`` is what it is called."""
        body = (
            f"{_XML}<c:mkcalendar {_NAMESPACES}><d:set><d:prop>"
            f"<d:displayname>{escape(name)}</d:displayname>"
            '<c:supported-calendar-component-set><c:comp name="VEVENT"/>'
            "</c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>"
        )
        response = self._ask("MKCALENDAR", self.address.path, body, {}, (201, 404, 405, 409))
        if response.status != 201:
            raise ServerError(
                f"no calendar can be made at {self.address} (the server says {response.status})",
                "make it in the server's own pages, and give its address",
            )

    def events(self) -> list[Resource]:
        """What the calendar holds: each event with its version."""
        response = self._ask("REPORT", self.address.path, _ITS_EVENTS, {"Depth": "1"}, (207,))
        found: list[Resource] = []
        for result in self._read(response.parse_calendar_query):
            path = self._path_of(result.href or "")
            if path is None or not result.calendar_data:
                continue
            if not result.etag:
                raise ServerError(
                    f"{self.address} does not say the versions of its events (RFC 4791 §5.3.4)",
                    "without them what others change there could be lost: use another server",
                )
            data = result.calendar_data
            found.append(Resource(href=path, etag=result.etag, data=data.encode()))
        return found

    def _path_of(self, href: str) -> str | None:
        """The path of a resource on this server; None for whatever lies elsewhere."""
        path = href.removeprefix(self.address.origin)
        is_path = path.startswith("/") and not path.startswith("//")
        return path if is_path and ".." not in path.split("/") else None

    def put(self, uid: str, content: bytes, former: Resource | None) -> bool:
        """Write an event, new or in the place of a version; False where that is there no more."""
        if former is None:
            path, condition = f"{self.address.path}{uid}.ics", {"If-None-Match": "*"}
        else:
            path, condition = former.href, {"If-Match": former.etag}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
        response = self._ask("PUT", path, content.decode(), headers, (200, 201, 204, 404, 409, 412))
        return response.status not in (404, 409, 412)

    def delete(self, former: Resource) -> bool:
        """Delete an event in a version; False where somebody has changed it meanwhile."""
        headers = {"If-Match": former.etag}
        response = self._ask("DELETE", former.href, "", headers, (200, 204, 404, 410, 412))
        return response.status != 412

    def _ask(
        self, method: str, path: str, body: str, headers: dict[str, str], fine: tuple[int, ...]
    ) -> "DAVResponse":
        with self._named_errors():
            response = self._client.request(
                f"{self.address.origin}{path}", method, body,
                {"Content-Type": 'application/xml; charset="utf-8"', **headers},
            )  # fmt: skip
        if response.status not in fine:
            raise self._refused(response.status)
        return response

    def _read(self, parse: Any) -> Any:
        with self._named_errors():
            return parse()

    @contextmanager
    def _named_errors(self) -> Iterator[None]:
        """Errors of the packages beneath, as what a person can do about them."""
        from caldav.lib import error as dav
        from caldav.lib.http_sync import requests

        problems = requests.exceptions
        where = self.address.origin
        try:
            yield
        except dav.AuthorizationError as error:
            raise self._refused(error.status or 401) from None
        except dav.RateLimitError:
            raise self._refused(503) from None
        except NotImplementedError:
            raise ServerError(
                f"{where} lets nobody sign in with a user and a password",
                "ask whoever runs it for an app password, or for another server",
            ) from None
        except problems.SSLError:
            raise ServerError(
                f"{where} does not prove who it is: its certificate is not trusted here",
                "check the address; where your organisation has certificates of its own, name "
                "their file in REQUESTS_CA_BUNDLE",
            ) from None
        except problems.TooManyRedirects:
            raise ServerError(
                f"{self.address} has moved elsewhere", "give the address that it has now"
            ) from None
        except problems.Timeout:
            raise ServerError(
                f"{where} did not answer in time", "run it again later; what was done stays done"
            ) from None
        except problems.RequestException:
            raise ServerError(
                f"{where} cannot be reached",
                "check the address and the network, and run it again; what was done stays done",
            ) from None
        except (dav.DAVError, ValueError, SyntaxError, AttributeError, TypeError):
            raise self._refused(200) from None

    def _refused(self, status: int) -> ServerError:
        message, hint = _REFUSALS.get(status, _OTHER_REFUSAL)
        said = f" (it says {status})" if status not in (200, 401) else ""
        return ServerError(f"{message.format(self.address)}{said}", hint)


_AS_SHOWN = (
    "give the address of a calendar as the server shows it, such as "
    "`https://cloud.example.org/remote.php/dav/calendars/maya/forum/`"
)
_SIGN_IN = (
    "check PLANNER_CALDAV_USER and PLANNER_CALDAV_PASSWORD, or the file of --credentials; many "
    "servers want an app password"
)
_LATER = "run it again later; what was done stays done"
_NO_ROOM = "make room there, or ask for more; then run it again: what was done stays done"
_OTHER_REFUSAL = ("{} does not answer as a CalDAV server does", _AS_SHOWN)
_BUSY = ("{} cannot take this now", _LATER)
_REFUSALS = {
    401: ("{} does not know this user, or not with this password", _SIGN_IN),
    403: ("{} does not let this user do that", "ask its owner to let this user write to it"),
    404: ("{} is not there", "check the address"),
    413: _BUSY,
    423: ("{} is locked by somebody", _LATER),
    429: _BUSY,
    500: _BUSY,
    502: _BUSY,
    503: _BUSY,
    504: _BUSY,
    507: ("{} has no room left", _NO_ROOM),
}
