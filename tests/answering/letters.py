"""Mails and calendars as programs in use write them, made from facts and not from real mails.

Each function says which program it looks like, and where what is peculiar to it is from. All
people are invented.
"""

import base64
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from answering.forum import ANSWERED_AT, WELCOME

ADA = "ada@example.org"
_PROGRAM = b"-//Example//Example//EN"


def stamp(instant: datetime) -> str:
    """An instant as calendars write it (RFC 5545 §3.3.5, form 2)."""
    return instant.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def calendar(
    *,
    attendee: str | None = None,
    answer: str = "ACCEPTED",
    uid: str = WELCOME,
    sequence: int | None = 0,
    at: datetime | None = ANSWERED_AT,
    method: str = "REPLY",
    lines: Sequence[str] = (),
    end: str = "\r\n",
) -> bytes:
    """The least that a REPLY must have (RFC 5546 §3.2.3), and further lines."""
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Example//EN"]
    rows += [f"METHOD:{method}"] if method else []
    rows += ["BEGIN:VEVENT", f"UID:{uid}"]
    rows += [attendee or f"ATTENDEE;PARTSTAT={answer}:mailto:{ADA}"]
    rows += [f"SEQUENCE:{sequence}"] if sequence is not None else []
    rows += [f"DTSTAMP:{stamp(at)}"] if at else []
    rows += [*lines, "END:VEVENT", "END:VCALENDAR", ""]
    return end.join(rows).encode()


def mail(
    text: bytes,
    *,
    sender: str = f"Ada Sample <{ADA}>",
    date: datetime | None = ANSWERED_AT,
    kind: str = "text/calendar; method=REPLY; charset=UTF-8",
    headers: Sequence[str] = (),
) -> bytes:
    """A mail of one part that holds a calendar (RFC 6047 §2.4)."""
    rows = [f"From: {sender}", "To: forum@example.org", "Subject: Accepted: Welcome"]
    rows += [f"Date: {date:%a, %d %b %Y %H:%M:%S +0000}"] if date else []
    rows += [*headers, "MIME-Version: 1.0", f"Content-Type: {kind}",
             "Content-Transfer-Encoding: base64", ""]  # fmt: skip
    return "\r\n".join(rows).encode() + b"\r\n" + base64.encodebytes(text)


def said(
    who: str,
    answer: str,
    *,
    uid: str = WELCOME,
    sequence: int = 0,
    at: datetime = ANSWERED_AT,
    sender: str | None = None,
    extra: str = "",
    lines: Sequence[str] = (),
    headers: Sequence[str] = (),
) -> bytes:
    """A plain answer of somebody, by mail; ``extra`` are further parameters of ATTENDEE."""
    attendee = f"ATTENDEE;PARTSTAT={answer}{extra}:mailto:{who}"
    text = calendar(attendee=attendee, uid=uid, sequence=sequence, at=at, lines=lines)
    return mail(text, sender=sender or who, date=at, headers=headers)


def part(kind: str, body: bytes, *headers: str) -> bytes:
    """A part of a mail, in base64."""
    rows = [f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", *headers, ""]
    return "\r\n".join(rows).encode() + b"\r\n" + base64.encodebytes(body)


def multipart(boundary: str, *parts: bytes, closed: bool = True) -> bytes:
    """Parts behind one another (RFC 2046 §5.1)."""
    mark = b"--" + boundary.encode()
    return b"".join(mark + b"\r\n" + one + b"\r\n" for one in parts) + (mark + b"--\r\n") * closed


def _exchange(answer: str) -> bytes:
    """As Exchange and outlook.com answer.

    Its PRODID, names of time zones and `MAILTO:` in capitals: https://github.com/marvinthepa/
    mutt-ical/issues/16; no ORGANIZER: https://github.com/nextcloud/server/issues/53948 and
    https://github.com/cyrusimap/cyrus-imapd/pull/4169; X-MICROSOFT-CDO-…: [MS-OXCICAL].
    """
    text = "\r\n".join([
        "BEGIN:VCALENDAR", "METHOD:REPLY", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0",
        "BEGIN:VTIMEZONE", "TZID:SE Asia Standard Time", "BEGIN:STANDARD",
        "DTSTART:16010101T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700",
        "END:DAYLIGHT", "END:VTIMEZONE", "BEGIN:VEVENT",
        f"ATTENDEE;PARTSTAT={answer};CN=Ada Sample:MAILTO:Ada@example.org",
        "COMMENT;LANGUAGE=en-US:I come\\, with pleasure.\\n", f"UID:{WELCOME}",
        "SUMMARY;LANGUAGE=en-US:Accepted: Welcome",
        "DTSTART;TZID=SE Asia Standard Time:20270310T090000",
        "DTEND;TZID=SE Asia Standard Time:20270310T093000", "CLASS:PUBLIC", "PRIORITY:5",
        f"DTSTAMP:{stamp(ANSWERED_AT)}", "TRANSP:OPAQUE", "STATUS:CONFIRMED", "SEQUENCE:0",
        "LOCATION;LANGUAGE=en-US:Hall", "X-MICROSOFT-CDO-APPT-SEQUENCE:0",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY",
        "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE", "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
        "BEGIN:VALARM", "DESCRIPTION:REMINDER", "TRIGGER;RELATED=START:-PT15M", "ACTION:DISPLAY",
        "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
    ]).encode()  # fmt: skip
    body = multipart(
        "_000_EX_",
        part('text/plain; charset="us-ascii"', b"I come, with pleasure.\r\n"),
        part('text/html; charset="us-ascii"', b"<p>I come, with pleasure.</p>"),
        part('text/calendar; charset="utf-8"; method=REPLY', text),
    )
    head = (
        "From: Ada Sample <Ada@example.org>\r\nTo: Secretariat <forum@example.org>\r\n"
        "Subject: Accepted: Welcome\r\nThread-Topic: Welcome\r\nX-MS-Has-Attach:\r\n"
        "Date: Mon, 1 Mar 2027 09:00:01 +0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/alternative;\r\n\tboundary="_000_EX_"\r\n\r\n'
    )
    return head.encode() + body


def _google(answer: str) -> bytes:
    """As Google Calendar answers: the calendar twice in one mail, as a part and as a file.

    `text/calendar; charset="UTF-8"; method=REPLY`: https://github.com/linagora/tmail-backend/
    issues/1064; X-NUM-GUESTS is a parameter of its ATTENDEE (RFC 5545 §3.2 lets anyone add some).
    """
    text = calendar(
        attendee="ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + answer
        + ";CN=Ada\r\n  Sample;X-NUM-GUESTS=0:mailto:ada@example.org",
        lines=["ORGANIZER;CN=Secretariat:mailto:forum@example.org", "DTSTART:20270310T020000Z",
               "DTEND:20270310T023000Z", "STATUS:CONFIRMED", "TRANSP:OPAQUE"],
    ).replace(_PROGRAM, b"-//Google Inc//Google Calendar 70.9054//EN")  # fmt: skip
    inner = multipart(
        "in1",
        part('text/plain; charset="UTF-8"; format=flowed; delsp=yes', b"Ada has accepted"),
        part('text/html; charset="UTF-8"', b"<p>Ada has accepted</p>"),
        part('text/calendar; charset="UTF-8"; method=REPLY', text),
    )
    body = multipart(
        "out1",
        b'Content-Type: multipart/alternative; boundary="in1"\r\n\r\n' + inner,
        part('application/ics; name="invite.ics"', text,
             'Content-Disposition: attachment; filename="invite.ics"'),
    )  # fmt: skip
    head = (
        "MIME-Version: 1.0\r\nReply-To: Ada Sample <ada@example.org>\r\n"
        "Sender: Calendar <calendar-notification@example.com>\r\n"
        "Auto-Submitted: auto-generated\r\nDate: Mon, 01 Mar 2027 09:00:01 +0000\r\n"
        "Subject: Accepted: Welcome\r\nFrom: Ada Sample <ada@example.org>\r\n"
        'To: forum@example.org\r\nContent-Type: multipart/mixed; boundary="out1"\r\n\r\n'
    )
    return head.encode() + body


def _apple(answer: str) -> bytes:
    """As Calendar on macOS and iOS answers: REQUEST-STATUS (RFC 5545 §3.8.8.3), EMAIL (RFC 7986
    §6.2), and the calendar as a file of a mixed mail.
    """
    text = calendar(
        attendee=f'ATTENDEE;CN="Ada Sample";CUTYPE=INDIVIDUAL;EMAIL="ada@example.org";'
        f"PARTSTAT={answer}:\r\n mailto:ada@example.org",
        lines=["DTSTART;TZID=Asia/Bangkok:20270310T090000",
               "DTEND;TZID=Asia/Bangkok:20270310T093000", "REQUEST-STATUS:2.0;Success",
               "ORGANIZER;CN=Secretariat:mailto:forum@example.org"],
    ).replace(_PROGRAM, b"-//Apple Inc.//macOS 14.3//EN")  # fmt: skip
    body = multipart(
        "Apple-Mail-1",
        part("text/plain; charset=us-ascii", b"Ada Sample has accepted."),
        part('text/calendar; name="iCal-1.ics"; method=REPLY; charset=utf-8', text,
             'Content-Disposition: attachment; filename="iCal-1.ics"'),
    )  # fmt: skip
    head = (
        "From: Ada Sample <ada@example.org>\r\nDate: Mon, 1 Mar 2027 16:00:01 +0700\r\n"
        "Subject: Ada accepted\r\nMime-Version: 1.0 (Mac OS X Mail)\r\n"
        'Content-Type: multipart/mixed; boundary="Apple-Mail-1"\r\n\r\n'
    )
    return head.encode() + body


def _thunderbird(answer: str) -> bytes:
    """As Thunderbird answers: the whole session copied, in lines that end in LF after a mail
    server had them.
    """
    text = calendar(
        attendee=f"ATTENDEE;CN=Ada Sample;PARTSTAT={answer};ROLE=REQ-PARTICIPANT:"
        "mailto:ada@example.org",
        lines=["CREATED:20270228T080000Z", "LAST-MODIFIED:20270301T090000Z", "SUMMARY:Welcome",
               "ORGANIZER;CN=Secretariat:mailto:forum@example.org", "DTSTART:20270310T020000Z",
               "DTEND:20270310T023000Z", "X-MOZ-RECEIVED-SEQUENCE:0",
               "X-MOZ-RECEIVED-DTSTAMP:20270228T080000Z"],
        end="\n",
    ).replace(_PROGRAM, b"-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN")  # fmt: skip
    body = multipart(
        "----tb",
        part("text/plain; charset=UTF-8; format=flowed", b"Ada Sample has accepted"),
        b"Content-Type: multipart/alternative; boundary=tb2\r\n\r\n"
        + multipart("tb2", part("text/calendar; method=REPLY; charset=UTF-8", text)),
        part("application/ics; name=invite.ics", text),
    )
    head = (
        "From: Ada Sample <ada@example.org>\r\nDate: Mon, 1 Mar 2027 10:00:01 +0100\r\n"
        "Subject: Invitation Reply\r\nMIME-Version: 1.0\r\nUser-Agent: Mozilla Thunderbird\r\n"
        'Content-Type: multipart/mixed; boundary="----tb"\r\n\r\n'
    )
    return (head.encode() + body).replace(b"\r\n", b"\n")


def _zimbra(answer: str) -> bytes:
    """As Zimbra answers: the method in small letters in the header, and `meeting.ics`."""
    text = calendar(
        attendee=f"ATTENDEE;CN=Ada Sample;ROLE=REQ-PARTICIPANT;PARTSTAT={answer}:"
        "mailto:ada@example.org",
        lines=["SUMMARY:Welcome", 'DTSTART;TZID="Asia/Bangkok":20270310T090000', "CLASS:PUBLIC",
               "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY"],
    ).replace(_PROGRAM, b"Zimbra-Calendar-Provider")  # fmt: skip
    body = multipart(
        "----=_Part_1",
        part("text/plain; charset=utf-8", b"Yes, I will attend."),
        part("text/calendar; charset=utf-8; method=reply; name=meeting.ics", text),
    )
    head = (
        "Date: Mon, 1 Mar 2027 09:00:01 +0000 (UTC)\r\nFrom: Ada Sample <ada@example.org>\r\n"
        "Subject: Accept: Welcome\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/alternative; \r\n\tboundary="----=_Part_1"\r\n\r\n'
    )
    return head.encode() + body


CLIENTS = {
    "exchange": _exchange,
    "google": _google,
    "apple": _apple,
    "thunderbird": _thunderbird,
    "zimbra": _zimbra,
}


def bounce(
    message_id: str,
    recipient: str = ADA,
    *,
    action: str = "failed",
    status: str = "5.1.1",
    diagnostic: str = "smtp; 550 5.1.1 <ada@example.org>: Recipient address rejected",
    original: str = "",
    as_headers: bool = False,
    date: datetime = ANSWERED_AT,
) -> bytes:
    """A mail server's report as Postfix writes it (RFC 3464, with the example of its appendix E.1).

    ``as_headers``: it returns only the headers of the mail (RFC 6522 §4).
    """
    fields = [
        "Reporting-MTA: dns; mail.example.org", "X-Postfix-Queue-ID: ABC", "",
        f"Final-Recipient: rfc822; {recipient}",
        *([f"Original-Recipient: rfc822;{original}"] if original else []),
        f"Action: {action}", f"Status: {status}",
        *([f"Diagnostic-Code: {diagnostic}"] if diagnostic else []), "",
    ]  # fmt: skip
    mail_back = (
        f"From: forum@example.org\r\nTo: {recipient}\r\nMessage-ID: {message_id}\r\n"
        "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\n"
    ).encode()
    returned = (
        b"Content-Type: text/rfc822-headers\r\n\r\n" + mail_back.partition(b"\r\n\r\n")[0]
        if as_headers
        else b"Content-Type: message/rfc822\r\n\r\n" + mail_back
    )
    body = multipart(
        "dsn",
        b"Content-Type: text/plain\r\n\r\nI'm sorry to have to inform you.",
        b"Content-Type: message/delivery-status\r\n\r\n" + "\r\n".join(fields).encode(),
        returned,
    )
    head = (
        "From: MAILER-DAEMON@mail.example.org\r\nTo: forum@example.org\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nAuto-Submitted: auto-replied\r\n"
        f"Date: {date:%a, %d %b %Y %H:%M:%S +0000}\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=dsn\r\n\r\n"
    )
    return head.encode() + body


def mbox(*mails: bytes) -> bytes:
    """Mails in one file (RFC 4155), lines that begin with `From ` quoted."""
    rows = []
    for one in mails:
        text = one.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
        rows.append(b"From MAILER-DAEMON Mon Mar  1 09:00:00 2027\n" + text + b"\n\n")
    return b"".join(rows)


def later(minutes: float) -> datetime:
    """An instant after the first answers."""
    return ANSWERED_AT + timedelta(minutes=minutes)
