"""The model of a calendar does what RFC 5546 says, clause by clause."""

from datetime import UTC, datetime

import pytest

from .calendar_client import Client, Entry, Outcome, RefusedError

ADA = "ada@example.org"
UID = "5b7d3c1e-2f66-5c1e-9d77-0a3f2f6d1f11"


def stamp(second: int) -> str:
    return f"20260201T0800{second:02}Z"


def message(
    method: str = "REQUEST",
    *,
    sequence: int | None = 0,
    second: int = 0,
    hour: int = 9,
    owner: str = ADA,
    partstat: str = "NEEDS-ACTION",
    status: str | None = None,
    uid: str = UID,
    drop: str = "",
    add: str = "",
) -> bytes:
    lines = [
        f"UID:{uid}",
        f"DTSTAMP:{stamp(second)}",
        *([] if sequence is None else [f"SEQUENCE:{sequence}"]),
        f"DTSTART:20260310T{hour:02}0000Z",
        f"DTEND:20260310T{hour:02}3000Z",
        "SUMMARY:Opening\\, with",
        "  tea",
        "LOCATION:Hall\\; 1st floor",
        *([f"STATUS:{status}"] if status else []),
        "ORGANIZER:mailto:forum@example.org",
        *([f"ATTENDEE;PARTSTAT={partstat}:MAILTO:{owner}"] if owner else []),
        *([add] if add else []),
    ]
    kept = [line for line in lines if not drop or not line.startswith(drop)]
    event = ["BEGIN:VEVENT", *kept, "END:VEVENT"]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example.org//T//EN", f"METHOD:{method}"]
    return "\r\n".join([*head, *event, "END:VCALENDAR", ""]).encode()


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, 10, hour, minute, tzinfo=UTC)


def client(*, forgets: bool = False, drops_silent_updates: bool = False) -> Client:
    return Client("Ada@example.org", forgets=forgets, drops_silent_updates=drops_silent_updates)


def test_a_request_puts_a_session_into_the_calendar() -> None:
    ada = client()
    assert ada.receive(message()) == (Outcome.TAKEN,)
    assert ada.calendar == {
        UID: Entry(at(9), at(9, 30), "Opening, with tea", "Hall; 1st floor", "CONFIRMED", 0)
    }
    assert ada.answers == {UID: "NEEDS-ACTION"}


@pytest.mark.parametrize(
    ("sequence", "second", "outcome"),
    [
        (3, 0, Outcome.TAKEN),  # a higher SEQUENCE, whatever its DTSTAMP
        (2, 11, Outcome.TAKEN),  # the same, and a later DTSTAMP
        (2, 10, Outcome.IGNORED),  # the same message once more
        (2, 9, Outcome.IGNORED),
        (1, 59, Outcome.IGNORED),  # a lower SEQUENCE, whatever its DTSTAMP
        (None, 59, Outcome.IGNORED),  # none is 0
    ],
)
@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_sequence_and_then_dtstamp_order_what_is_known(
    sequence: int | None, second: int, outcome: Outcome, method: str
) -> None:
    ada = client()
    ada.receive(message(sequence=2, second=10))
    if method == "CANCEL" and sequence is None:
        with pytest.raises(RefusedError, match="SEQUENCE"):
            ada.receive(message(method, sequence=sequence, second=second, hour=11))
        return
    assert ada.receive(message(method, sequence=sequence, second=second, hour=11)) == (outcome,)
    if outcome is Outcome.IGNORED:
        assert ada.calendar[UID].start == at(9)
    elif method == "REQUEST":
        assert ada.calendar[UID].start == at(11)
    else:
        assert ada.calendar == {}


@pytest.mark.parametrize("status", [None, "CANCELLED"])
def test_a_cancelled_session_goes_and_an_older_request_does_not_bring_it_back(
    status: str | None,
) -> None:
    ada = client()
    ada.receive(message())
    ada.receive(message("CANCEL", sequence=2, status=status))
    assert ada.calendar == {}
    assert (UID in ada.entries) is (status is not None)  # shown as cancelled, or gone
    assert ada.receive(message(sequence=1, second=30)) == (Outcome.IGNORED,)
    assert ada.receive(message(sequence=3)) == (Outcome.TAKEN,)
    assert UID in ada.calendar


def test_one_that_forgets_lets_an_older_request_bring_a_session_back() -> None:
    ada = client(forgets=True)
    ada.receive(message())
    ada.receive(message("CANCEL", sequence=2, status="CANCELLED"))
    assert ada.receive(message(sequence=1)) == (Outcome.TAKEN,)


def test_a_cancel_of_what_is_not_known_is_remembered() -> None:
    ada = client()
    assert ada.receive(message("CANCEL", sequence=1, status="CANCELLED")) == (Outcome.TAKEN,)
    assert ada.receive(message()) == (Outcome.IGNORED,)


def test_thunderbird_drops_an_update_without_a_higher_sequence_from_who_has_not_answered() -> None:
    ada = client(drops_silent_updates=True)
    ada.receive(message(sequence=1))
    assert ada.receive(message(sequence=1, second=9, hour=11)) == (Outcome.IGNORED,)
    ada.answer(UID, "ACCEPTED", at(1))
    assert ada.receive(message(sequence=1, second=9, hour=11)) == (Outcome.TAKEN,)


def test_an_update_carries_what_the_owner_has_said() -> None:
    ada = client()
    ada.receive(message())
    ada.answer(UID, "TENTATIVE", at(1))
    ada.receive(message(sequence=1, partstat="TENTATIVE"))
    assert ada.answers == {UID: "TENTATIVE"}
    ada.receive(message(sequence=2))
    assert ada.answers == {UID: "NEEDS-ACTION"}


def test_an_answer_names_one_attendee_and_the_revision_that_it_is_to() -> None:
    ada = client()
    ada.receive(message(sequence=4))
    lines = ada.answer(UID, "DECLINED", at(1)).decode().replace("\r\n ", "").split("\r\n")
    assert [line for line in lines if line.startswith("ATTENDEE")] == [
        "ATTENDEE;PARTSTAT=DECLINED:mailto:Ada@example.org"
    ]
    assert {"METHOD:REPLY", "SEQUENCE:4", "DTSTAMP:20260310T010000Z", f"UID:{UID}"} <= set(lines)


def test_what_is_published_is_for_no_attendee() -> None:
    ada = client()
    assert ada.receive(message("PUBLISH", owner="")) == (Outcome.TAKEN,)
    assert ada.receive(message("PUBLISH", owner="", sequence=1, status="CANCELLED"))
    assert ada.calendar == {}


def two_uids() -> bytes:
    one, other = message(), message(uid="0c0f7f1a-93d5-5b58-8a44-6be4a1b9c0de")
    event = other[other.index(b"BEGIN:VEVENT") : other.index(b"END:VCALENDAR")]
    return one.replace(b"END:VCALENDAR", event + b"END:VCALENDAR")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (two_uids(), "same UID"),
        (message(owner=""), "ATTENDEE once or more"),
        (message(owner="ben@example.org"), "for Ada@example.org"),
        (message("CANCEL", owner="ben@example.org"), "for Ada@example.org"),
        (message(add=f"ATTENDEE:mailto:{ADA}"), "twice"),
        (message("PUBLISH"), "never has ATTENDEE"),
        (message("CANCEL", status="CONFIRMED"), "STATUS:CONFIRMED"),
        (message(status="CANCELLED"), "STATUS:CANCELLED"),
        *((message(drop=name), name) for name in ("DTSTAMP", "DTSTART", "SUMMARY", "UID")),
        (message(drop="ORGANIZER"), "ORGANIZER"),
        (message("CANCEL", drop="SEQUENCE"), "SEQUENCE"),
        (message(add="SEQUENCE:1"), "at most once"),
        (message(add="DURATION:PT30M"), "exclude each other"),
        (message(sequence=-1), "no number"),
        (message("REPLY"), "METHOD:REPLY"),
        (message().replace(b"DTEND:20260310T09", b"DTEND:20260310T08"), "ends after"),
        (message().replace(b"DTSTART:20260310T090000Z", b"DTSTART:20260310"), "no instant"),
        (message().replace(b"METHOD:REQUEST\r\n", b""), "METHOD"),
        (message().replace(b"END:VEVENT\r\n", b""), "not one iCalendar object"),
        (b"", "not one iCalendar object"),
    ],
)
def test_what_a_strict_client_refuses_changes_nothing(data: bytes, why: str) -> None:
    ada = client()
    with pytest.raises(RefusedError, match=why):
        ada.receive(data)
    assert ada.entries == {}
    assert ada.versions == {}


def test_somebody_else_cannot_change_a_session() -> None:
    ada = client()
    ada.receive(message())
    forged = message("CANCEL", sequence=9).replace(b"forum@", b"forged@")
    with pytest.raises(RefusedError, match="somebody else"):
        ada.receive(forged)
    assert UID in ada.calendar
