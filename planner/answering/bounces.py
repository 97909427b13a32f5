"""Mails that say of another mail that it did not arrive (RFC 3464)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message as Part

from planner.invites.replies import address_of

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
_STATUS = re.compile(r"([245])\.\d{1,3}\.\d{1,3}")
_CODE = re.compile(r"\b([45]\d\d)\b")
_MOST_RECIPIENTS = 100
_MOST_IDS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounce:
    """What a mail server says of one recipient.

    ``addresses`` are in lower case: where the mail went in the end, and where it was sent to
    first. ``is_final``: nobody tries any more; else it is only late. ``code`` is that of the
    server that refused it (RFC 5321 §4.2), or the nearest there is. ``returned`` are the
    Message-IDs of the mail that it is about.
    """

    addresses: tuple[str, ...]
    is_final: bool
    code: int
    returned: frozenset[str] = frozenset()


def bounces_in(whole: Part) -> tuple[Bounce, ...]:
    """What a mail says of others that did not arrive; nothing where it is no such report."""
    reports = [part for part in _parts(whole) if _is_status(part)]
    if not reports:
        return ()
    returned = frozenset(_returned(whole))
    fields = [one for part in reports for one in _recipients(part)][:_MOST_RECIPIENTS]
    return tuple(found for one in fields if (found := _bounce(one, returned)))


def message_ids_in(text: str) -> frozenset[str]:
    """The Message-IDs in a header, with their brackets (RFC 5322 §3.6.4)."""
    return frozenset(_MESSAGE_ID.findall(text)[:_MOST_IDS])


def _parts(part: Part) -> list[Part]:
    inner = part.get_payload() if part.is_multipart() else None
    return [one for one in inner if isinstance(one, Part)] if isinstance(inner, list) else []


def _is_status(part: Part) -> bool:
    return part.get_content_type() in {
        "message/delivery-status", "message/global-delivery-status",
    }  # fmt: skip


def _recipients(part: Part) -> list[Part]:
    """The groups of fields that are about a recipient (RFC 3464 §2.1): all but the first."""
    return [one for one in _parts(part) if "Action" in one]


def _returned(whole: Part) -> Iterator[str]:
    """The Message-IDs of the mail that came back, as a whole or as its headers (RFC 6522 §4)."""
    for part in _parts(whole):
        kind = part.get_content_type()
        if kind in {"message/rfc822", "message/global"}:
            for mail in _parts(part):
                yield from message_ids_in(str(mail.get("Message-ID", "")))
        elif kind in {"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"}:
            data = part.get_payload(decode=True)
            if isinstance(data, bytes):
                headers = message_from_bytes(data.lstrip()[:100_000])
                yield from message_ids_in(str(headers.get("Message-ID", "")))
    for name in ("In-Reply-To", "References"):
        yield from message_ids_in(str(whole.get(name, ""))[:2000])


def _bounce(fields: Part, returned: frozenset[str]) -> Bounce | None:
    action = str(fields.get("Action", "")).partition(";")[0].strip().lower()
    if action not in {"failed", "delayed"}:  # else it was delivered, relayed or expanded
        return None
    written = (str(fields.get(name, ""))[-1000:] for name in ("Original-Recipient",
                                                              "Final-Recipient"))  # fmt: skip
    addresses = dict.fromkeys(
        address for one in written if (address := address_of(one.rpartition(";")[2]))
    )
    return Bounce(
        addresses=tuple(addresses),
        is_final=action == "failed",
        code=_code(fields),
        returned=returned,
    )


def _code(fields: Part) -> int:
    """The code of the SMTP reply, or that of the class that the status has (RFC 3463 §2)."""
    status = _STATUS.search(str(fields.get("Status", ""))[:100])
    kind = status[1] if status else "5"
    said = str(fields.get("Diagnostic-Code", ""))[:1000]
    said = _STATUS.sub("", said)
    codes = [int(code) for code in _CODE.findall(said) if code[0] == kind]
    return codes[0] if codes else 450 if kind == "4" else 550
