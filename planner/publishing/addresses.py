"""Addresses on the web that an organiser gives, taken apart and looked at before they are used."""

import re
from ipaddress import ip_address
from typing import NamedTuple

from planner.text.refusals import RefusalError


class AddressError(RefusalError):
    """An address that cannot be used; with what to write instead."""


class Address(NamedTuple):
    """Where something lies on the web (RFC 3986 §3): ``host`` with its port, ``path`` from `/`."""

    scheme: str
    host: str
    path: str

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host}{self.path}"

    @property
    def origin(self) -> str:
        """Its scheme and its host (RFC 6454 §4)."""
        return f"{self.scheme}://{self.host}"

    @property
    def is_loopback(self) -> bool:
        """Whether it is this computer itself (RFC 6761 §6.3, RFC 1122 §3.2.1.3)."""
        name = re.sub(r":[0-9]+$", "", self.host).strip("[]")
        if name == "localhost":
            return True
        try:
            return ip_address(name).is_loopback
        except ValueError:
            return False


_ADDRESS = re.compile(
    r"(?P<scheme>https?)://(?P<host>(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?)"
    r"(?P<path>/[!$&-;=@-Z_a-z~%]*)?"
)


def folder_address(text: str) -> Address:
    """The address of a folder, with a `/` at its end; raises AddressError."""
    if re.match(r"https?://[^/]*@", text):
        # It is not repeated: what stands before the @ may be a password.
        raise AddressError(
            "the address holds a name or a password", "leave out what stands before the `@`"
        )
    found = _ADDRESS.fullmatch(text)
    if found is None:
        raise AddressError(
            f"`{text}` is no address of a folder on the web",
            "write it in full, such as `https://www.example.org/forum/`, without `?` or `#`",
        )
    path = found["path"] or "/"
    return Address(
        found["scheme"], found["host"].lower(), path if path.endswith("/") else f"{path}/"
    )
