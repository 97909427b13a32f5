"""A linter of the .ics bytes we write, from the text of the RFCs and nothing else.

It uses no calendar library, and nothing of `planner`: libraries forgive bare line feeds, split
characters and local time stamps, and so would a linter built on one.

Three kinds of rule are held, and each says in its docstring which it is:

* what RFC 5545 (iCalendar), RFC 5546 (iTIP), RFC 7986 and RFC 9074 (new properties) demand;
* a *recommendation* of theirs, taken as a demand, since nothing forces us to disregard it;
* a *house rule*: what they leave open, and we do not, so that every client reads it alike.

It judges what an organiser sends, or keeps on a calendar server, one object at a time: sessions as
`VEVENT`, in UTC, never recurring. It is not made for replies or for what other programs write. A
property that the planner begins to write has to be entered in `PROPERTIES` first.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


class Complaint(NamedTuple):
    """What is wrong, and at which line of the file, counted from 1."""

    line: int
    text: str


def complaints(data: bytes, *, is_stored: bool = False) -> list[str]:
    """Everything wrong with one iCalendar object, in the order of its lines; empty when fine.

    ``is_stored``: it is a resource of a calendar server, and no message. Never raises, whatever the
    bytes.
    """
    return [f"line {line}: {text}" for line, text in sorted(set(_found(data, is_stored=is_stored)))]


def _found(data: bytes, *, is_stored: bool = False) -> Iterator[Complaint]:
    lines = physical_lines(data)
    for check_bytes in BYTE_CHECKS:
        yield from check_bytes(lines)
    properties, unreadable = content_lines(lines)
    yield from unreadable
    roots, misplaced = component_tree(properties)
    yield from misplaced
    yield from check_one_calendar(properties, roots)
    for root in roots:
        if root.name == _CALENDAR:
            rules = STORED if is_stored else METHODS.get(root.first("METHOD"), MethodRules())
            yield from _found_in(root, rules)


def _found_in(component: Component, method: MethodRules) -> Iterator[Complaint]:
    """The complaints about a component, its properties, and what stands inside it.

    A component in the wrong place is not looked into, which bounds the recursion.
    """
    for prop in component.properties:
        for check_property in PROPERTY_CHECKS:
            yield from check_property(prop, component)
    for check_component in COMPONENT_CHECKS[component.name]:
        yield from check_component(component, method)
    for child in component.components:
        if child.name in _INSIDE[component.name]:
            yield from _found_in(child, method)
        else:
            yield Complaint(child.line, f"a {child.name} has no place in a {component.name}")


# --- Reading: bytes to lines to properties to components -----------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PhysicalLine:
    """A line of the file as it stands, before unfolding, without its line break."""

    number: int
    octets: bytes
    line_break: bytes  # b"" at the end of a file that lacks one

    @property
    def continues(self) -> bool:
        """Whether this is a folded piece of the line above (RFC 5545 §3.1)."""
        return self.octets[:1] in (b" ", b"\t")


class ParameterValue(NamedTuple):
    """One value of a parameter, without its quotes."""

    text: str
    quoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A content line: `NAME;PARAMETER=value:value` (RFC 5545 §3.1)."""

    line: int
    name: str
    parameters: tuple[tuple[str, tuple[ParameterValue, ...]], ...]
    value: str

    def parameter(self, name: str) -> str | None:
        """The first value of a parameter, None where it is absent."""
        return next((values[0].text for found, values in self.parameters if found == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """What stands between a BEGIN and its END."""

    line: int
    name: str
    properties: list[Property] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)

    def named(self, name: str) -> list[Property]:
        """Its own properties of that name."""
        return [prop for prop in self.properties if prop.name == name]

    def first(self, name: str) -> str:
        """The value of its first property of that name, "" where there is none."""
        return next((prop.value for prop in self.named(name)), "")


def physical_lines(data: bytes) -> list[PhysicalLine]:
    """The lines of a file, whatever they end with, so that wrong breaks keep the count right."""
    pieces = re.split(rb"(\r\n|\n|\r)", data)
    lines = [
        PhysicalLine(number=index // 2 + 1, octets=pieces[index], line_break=pieces[index + 1])
        for index in range(0, len(pieces) - 1, 2)
    ]
    if pieces[-1]:
        lines.append(PhysicalLine(number=len(lines) + 1, octets=pieces[-1], line_break=b""))
    return lines


def unfolded(lines: Iterable[PhysicalLine]) -> Iterator[tuple[int, bytes]]:
    """Each content line put together, and where it begins (RFC 5545 §3.1); no empty ones."""
    pieces: list[PhysicalLine] = []
    for line in lines:
        if pieces and not line.continues:
            yield pieces[0].number, b"".join(piece.octets[piece.continues :] for piece in pieces)
            pieces = []
        if line.octets:
            pieces.append(line)
    if pieces:
        yield pieces[0].number, b"".join(piece.octets[piece.continues :] for piece in pieces)


def content_lines(lines: Iterable[PhysicalLine]) -> tuple[list[Property], list[Complaint]]:
    """The properties of a file, and the lines that are none (RFC 5545 §3.1)."""
    properties: list[Property] = []
    unreadable: list[Complaint] = []
    for number, octets in unfolded(lines):
        read = _property(number, octets.decode("utf-8", errors="replace"))
        if isinstance(read, Property):
            properties.append(read)
        else:
            unreadable.append(read)
    return properties, unreadable


_NAME = re.compile(r"[A-Za-z0-9-]+")
_PARAMETER_VALUE = r'(?:"[^"]*"|[^",;:]*)'
_PARAMETER = re.compile(rf";([A-Za-z0-9-]+)=({_PARAMETER_VALUE}(?:,{_PARAMETER_VALUE})*)")


def _property(line: int, text: str) -> Property | Complaint:
    """A content line taken apart, by the grammar of RFC 5545 §3.1."""
    name = _NAME.match(text)
    if name is None:
        return Complaint(line, "does not begin with the name of a property")
    at = name.end()
    parameters = []
    while parameter := _PARAMETER.match(text, at):
        values = re.findall(f"(?:^|,)({_PARAMETER_VALUE})", parameter[2])
        parameters.append(
            (
                parameter[1].upper(),
                tuple(ParameterValue(value.strip('"'), value.startswith('"')) for value in values),
            )
        )
        at = parameter.end()
    if text[at : at + 1] != ":":
        return Complaint(
            line,
            f"the parameters of `{name[0]}` cannot be read: a value with a comma, a semicolon or "
            "a colon stands in quotes, and none contains a quote",
        )
    return Property(
        line=line, name=name[0].upper(), parameters=tuple(parameters), value=text[at + 1 :]
    )


def component_tree(properties: Iterable[Property]) -> tuple[list[Component], list[Complaint]]:
    """The outermost components, and what is in no place or in the wrong one.

    BEGIN and END pair up (RFC 5545 §3.4, §3.6), and the properties of a component come before the
    components within it: `eventprop *alarmc` (§3.6.1), `calprops component` (§3.6).
    """
    outside = Component(line=1, name="")
    open_components = [outside]
    misplaced: list[Complaint] = []
    for prop in properties:
        innermost = open_components[-1]
        if prop.name == "BEGIN":
            begun = Component(line=prop.line, name=prop.value)
            innermost.components.append(begun)
            open_components.append(begun)
        elif prop.name == "END":
            if prop.value != innermost.name:
                expected = f"`END:{innermost.name}`" if innermost.name else "nothing"
                misplaced.append(
                    Complaint(prop.line, f"`END:{prop.value}` where {expected} has to end")
                )
            while prop.value in (component.name for component in open_components[1:]):
                if open_components.pop().name == prop.value:
                    break
        elif innermost is outside:
            misplaced.append(Complaint(prop.line, f"`{prop.name}` stands outside of a component"))
        else:
            if innermost.components:
                inner = innermost.components[-1].name
                misplaced.append(
                    Complaint(prop.line, f"`{prop.name}` stands after a `{inner}`, not before")
                )
            innermost.properties.append(prop)
    misplaced.extend(
        Complaint(component.line, f"`BEGIN:{component.name}` is never ended")
        for component in open_components[1:]
    )
    return outside.components, misplaced


# --- The bytes -----------------------------------------------------------------------------------

_LONGEST_LINE = 75
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def check_line_breaks(lines: list[PhysicalLine]) -> Iterator[Complaint]:
    """Every content line ends with CR LF, the last one too (RFC 5545 §3.1)."""
    names = {b"\n": "a bare LF", b"\r": "a bare CR", b"": "no line break"}
    for line in lines:
        if line.line_break != b"\r\n":
            yield Complaint(line.number, f"ends with {names[line.line_break]}, not with CR LF")


def check_line_lengths(lines: list[PhysicalLine]) -> Iterator[Complaint]:
    """No line is over 75 octets without its break (RFC 5545 §3.1, a recommendation)."""
    for line in lines:
        if len(line.octets) > _LONGEST_LINE:
            yield Complaint(line.number, f"{len(line.octets)} octets, more than {_LONGEST_LINE}")


def check_empty_lines(lines: list[PhysicalLine]) -> Iterator[Complaint]:
    """A content line has a name, so it is never empty (RFC 5545 §3.1)."""
    for line in lines:
        if not line.octets:
            yield Complaint(line.number, "an empty line")


def check_folding(lines: list[PhysicalLine]) -> Iterator[Complaint]:
    """A line folds *between* two characters, and the first is no continuation (RFC 5545 §3.1)."""
    for line in lines:
        if line.continues and line.number == 1:
            yield Complaint(line.number, "continues a line that is not there")
        first_octet = line.octets[1:2] if line.continues else b""
        if b"\x80" <= first_octet <= b"\xbf":  # the octets of UTF-8 that begin no character
            yield Complaint(line.number, "the fold above splits a UTF-8 character")


def check_encoding(lines: list[PhysicalLine]) -> Iterator[Complaint]:
    """The text is UTF-8 (RFC 5545 §3.1.4), unfolded, and begins with no byte order mark.

    The mark is no part of `contentline` (§3.1), where a name comes first.
    """
    if lines and lines[0].octets.startswith(_BYTE_ORDER_MARK):
        yield Complaint(1, "begins with a byte order mark")
    for number, octets in unfolded(lines):
        try:
            octets.decode("utf-8")
        except UnicodeDecodeError:
            yield Complaint(number, "is not UTF-8")


def check_control_characters(lines: list[PhysicalLine]) -> Iterator[Complaint]:
    """`CONTROL`, all of them but HTAB, stands nowhere in a content line (RFC 5545 §3.1)."""
    for line in lines:
        for octet in dict.fromkeys(re.findall(rb"[\x00-\x08\x0a-\x1f\x7f]", line.octets)):
            yield Complaint(line.number, f"the control character U+{ord(octet):04X}")


# --- The forms of values: each yields what is wrong with a value ---------------------------------

if TYPE_CHECKING:
    Form = Callable[[Property], Iterator[str]]

_TEXT = re.compile(r"(?:[^\\,;]|\\[\\,;nN])*")
_TEXT_LIST = re.compile(r"(?:[^\\;]|\\[\\,;nN])*")
_DATE = re.compile(r"[0-9]{8}")
_UTC_TIME = re.compile(r"[0-9]{8}T[0-9]{6}Z")
_DURATION = re.compile(
    r"[+-]?P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+D)?"
    r"(?:T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S))?)"
)
# A version that is made from a host and its clock (1, 2, 6) tells of both: RFC 9562 §8.
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[34578][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_MAILTO = re.compile(r"mailto:[!#-'*+./0-9=^-~A-Z-]+@[A-Za-z0-9.-]+")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\[\]_a-z~]+")
_GEO = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?);(-?[0-9]+(?:\.[0-9]+)?)")


def text(prop: Property) -> Iterator[str]:
    r"""TEXT: `\\ \; \, \n \N` and no other escape, no bare comma or semicolon (RFC 5545 §3.3.11).

    Libraries read the bare ones all the same, and none says so.
    """
    yield from _up_to_bad_text(_TEXT, prop)


def text_list(prop: Property) -> Iterator[str]:
    """Several TEXT values with commas between them (RFC 5545 §3.3.11, §3.8.1.2, §3.8.1.10)."""
    yield from _up_to_bad_text(_TEXT_LIST, prop)


def _up_to_bad_text(form: re.Pattern[str], prop: Property) -> Iterator[str]:
    good = form.match(prop.value)
    end = good.end() if good else 0
    if end < len(prop.value):
        if prop.value[end] == "\\":
            yield f"holds the unknown escape `{prop.value[end : end + 2]}`"
        else:
            yield f"holds an unescaped `{prop.value[end]}`"


def one_line(prop: Property) -> Iterator[str]:
    """TEXT, "a short, one-line summary" (RFC 5545 §3.8.1.12): no line break in it."""
    yield from text(prop)
    if re.search(r"(?<!\\)(?:\\\\)*\\[nN]", prop.value):
        yield "is of more than one line"


def moment(prop: Property) -> Iterator[str]:
    """A time in UTC or a DATE (RFC 5545 §3.3.4, §3.3.5); a house rule in that no TZID may be.

    A VTIMEZONE goes wrong in one client or another; a time in UTC in none.
    """
    if _when(prop) is None:
        yield f"is neither a UTC time nor `VALUE=DATE`: `{prop.value}`"


def utc(prop: Property) -> Iterator[str]:
    """A time in UTC (RFC 5545 §3.8.7.1 CREATED, §3.8.7.2 DTSTAMP, §3.8.7.3 LAST-MODIFIED)."""
    if not isinstance(_when(prop), datetime):
        yield f"is not a UTC time: `{prop.value}`"


def _when(prop: Property) -> date | None:
    """The DATE or UTC DATE-TIME of a property; None when it is neither, or not in the calendar."""
    is_date = prop.parameter("VALUE") == "DATE"
    if prop.parameter("TZID") or not (_DATE if is_date else _UTC_TIME).fullmatch(prop.value):
        return None
    try:
        if is_date:
            return datetime.strptime(prop.value, "%Y%m%d").replace(tzinfo=UTC).date()
        return datetime.strptime(prop.value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def duration(prop: Property) -> Iterator[str]:
    """A DURATION (RFC 5545 §3.3.6); RFC 7986 §5.7 has REFRESH-INTERVAL positive."""
    if not _DURATION.fullmatch(prop.value):
        yield f"is not a duration: `{prop.value}`"
    elif prop.value.startswith("-"):
        yield f"is a negative duration: `{prop.value}`"


def trigger(prop: Property) -> Iterator[str]:
    """A DURATION of either sign, or a UTC time that says so by VALUE (RFC 5545 §3.8.6.3)."""
    if prop.parameter("VALUE") == "DATE-TIME":
        yield from utc(prop)
    elif not _DURATION.fullmatch(prop.value):
        yield f"is not a duration: `{prop.value}`"


def whole_number(prop: Property) -> Iterator[str]:
    """A non-negative INTEGER (RFC 5545 §3.3.8, §3.8.6.2 REPEAT, §3.8.7.4 SEQUENCE)."""
    if not re.fullmatch("[0-9]{1,9}", prop.value):
        yield f"is not a number from 0 on: `{prop.value}`"


def position(prop: Property) -> Iterator[str]:
    """Latitude and longitude in degrees (RFC 5545 §3.8.1.6)."""
    found = _GEO.fullmatch(prop.value)
    if not (found and abs(float(found[1])) <= 90 and abs(float(found[2])) <= 180):
        yield f"is not a latitude and a longitude: `{prop.value}`"


def uuid(prop: Property) -> Iterator[str]:
    """A UUID, so that nothing can be learnt from it (RFC 7986 §5.3, a recommendation)."""
    if not _UUID.fullmatch(prop.value):
        yield f"is not a UUID free of personal data: `{prop.value}`"


def mailto(prop: Property) -> Iterator[str]:
    """One mailbox as a `mailto:` URI (RFC 5545 §3.3.3, RFC 6068 §2).

    A house rule in that the scheme is in lower case and nothing follows the address: clients
    compare addresses as text, and `?subject=` makes one another person's.
    """
    if not _MAILTO.fullmatch(prop.value):
        yield f"is not `mailto:` and one address: `{prop.value}`"


def uri(prop: Property) -> Iterator[str]:
    """An absolute URI, in ASCII (RFC 5545 §3.3.13, RFC 3986 §4.3)."""
    if not _URI.fullmatch(prop.value):
        yield f"is not a URI: `{prop.value}`"


def one_of(*allowed: str) -> Form:
    """One of a closed list of values; a house rule in that it is in capitals."""

    def form(prop: Property) -> Iterator[str]:
        if prop.value not in allowed:
            yield f"is none of {', '.join(allowed)}: `{prop.value}`"

    return form


# --- The properties that may be written ----------------------------------------------------------

_CALENDAR, _EVENT, _ALARM = "VCALENDAR", "VEVENT", "VALARM"

# The components we write, and what stands in each (RFC 5545 §3.6, §3.6.1, §3.6.6). With times in
# UTC there is no VTIMEZONE to write.
_INSIDE = {_CALENDAR: (_EVENT,), _EVENT: (_ALARM,), _ALARM: ()}


@dataclass(frozen=True, slots=True)
class Shape:
    """Where a property may stand, the form of its value, and the parameters it may carry."""

    places: tuple[str, ...]
    form: Form
    parameters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodRules:
    """What a METHOD demands of each VEVENT, after its table in RFC 5546 §3.2.

    An unknown method, or one that an organiser does not send, demands what RFC 5545 does.
    """

    required: frozenset[str] = frozenset({"DTSTAMP", "UID"})
    at_most: dict[str, int] = field(default_factory=dict)
    statuses: tuple[str, ...] = ("TENTATIVE", "CONFIRMED", "CANCELLED")
    alarms: bool = True
    asks: bool = False  # whether an answer may be asked for
    has_method: bool = True
    one_uid: bool = False  # Outlook takes the first of several, Apple refuses, Radicale says 400


METHODS = {
    # §3.2.1: "The Organizer MUST be present in a published iCalendar component", in the prose as
    # in the table, though most feeds of the world go without. libical insists, and so do we.
    "PUBLISH": MethodRules(
        required=frozenset({"DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY", "UID"}),
        at_most={"ATTENDEE": 0, "CONTACT": 1},
    ),
    # §3.2.2. SEQUENCE may be left out as long as it is 0; a house rule has it always there, so
    # that no reader has to know the default; and one ATTENDEE, of the several that there may be, so
    # that nobody reads another's address.
    "REQUEST": MethodRules(
        required=frozenset(
            {"ATTENDEE", "DTSTAMP", "DTSTART", "ORGANIZER", "SEQUENCE", "SUMMARY", "UID"}
        ),
        at_most={"ATTENDEE": 1},
        statuses=("TENTATIVE", "CONFIRMED"),
        asks=True,
        one_uid=True,
    ),
    # §3.2.3
    "REPLY": MethodRules(
        required=frozenset({"ATTENDEE", "DTSTAMP", "ORGANIZER", "UID"}),
        at_most={"ATTENDEE": 1},
        alarms=False,
        one_uid=True,
    ),
    # §3.2.5. STATUS is there when the whole session is cancelled, and absent when one person is
    # un-invited; which of the two was meant cannot be told from the bytes. One ATTENDEE, as above.
    "CANCEL": MethodRules(
        required=frozenset({"ATTENDEE", "DTSTAMP", "ORGANIZER", "SEQUENCE", "UID"}),
        at_most={"ATTENDEE": 1},
        statuses=("CANCELLED",),
        alarms=False,
        one_uid=True,
    ),
    "ADD": MethodRules(),  # §3.2.4
    "REFRESH": MethodRules(),  # §3.2.6
    "COUNTER": MethodRules(),  # §3.2.7
    "DECLINECOUNTER": MethodRules(),  # §3.2.8
}

# RFC 4791 §4.1: a resource holds one UID and "MUST NOT specify the METHOD property". ORGANIZER has
# no place where nobody is scheduled (RFC 5545 §3.8.4.3). That there is no ATTENDEE is a house rule:
# a server that schedules (RFC 6638) would mail them. DTSTART because without a METHOD §3.6.1
# demands it; SUMMARY and SEQUENCE are house rules, as above.
STORED = MethodRules(
    required=frozenset({"DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "UID"}),
    at_most={"ATTENDEE": 0, "ORGANIZER": 0},
    has_method=False,
    one_uid=True,
)

_VALUE = frozenset({"VALUE"})
_WORDING = frozenset({"ALTREP", "LANGUAGE"})
_PERSON = frozenset({"CN", "DIR", "LANGUAGE", "SENT-BY", "EMAIL"})

PROPERTIES = {
    # RFC 5545 §3.7
    "CALSCALE": Shape((_CALENDAR,), one_of("GREGORIAN")),
    "METHOD": Shape((_CALENDAR,), one_of(*METHODS)),
    "PRODID": Shape((_CALENDAR,), text),
    "VERSION": Shape((_CALENDAR,), one_of("2.0")),
    # RFC 5545 §3.8.1
    "CATEGORIES": Shape((_CALENDAR, _EVENT), text_list, frozenset({"LANGUAGE"})),
    "CLASS": Shape((_EVENT,), one_of("PUBLIC", "PRIVATE", "CONFIDENTIAL")),
    "COMMENT": Shape((_EVENT,), text, _WORDING),
    "DESCRIPTION": Shape((_CALENDAR, _EVENT, _ALARM), text, _WORDING),
    "GEO": Shape((_EVENT,), position),
    "LOCATION": Shape((_EVENT,), text, _WORDING),
    "PRIORITY": Shape((_EVENT,), one_of(*"0123456789")),
    "RESOURCES": Shape((_EVENT,), text_list, _WORDING),
    "STATUS": Shape((_EVENT,), one_of("TENTATIVE", "CONFIRMED", "CANCELLED")),
    "SUMMARY": Shape((_EVENT, _ALARM), one_line, _WORDING),
    "ATTACH": Shape((_EVENT, _ALARM), uri, frozenset({"FMTTYPE", "FILENAME"})),
    # RFC 5545 §3.8.2
    "DTEND": Shape((_EVENT,), moment, _VALUE | {"TZID"}),
    "DTSTART": Shape((_EVENT,), moment, _VALUE | {"TZID"}),
    "DURATION": Shape((_EVENT, _ALARM), duration),
    "TRANSP": Shape((_EVENT,), one_of("OPAQUE", "TRANSPARENT")),
    # RFC 5545 §3.8.4; EMAIL is of RFC 7986 §6.2
    "ATTENDEE": Shape(
        (_EVENT, _ALARM),
        mailto,
        _PERSON
        | {"CUTYPE", "DELEGATED-FROM", "DELEGATED-TO", "MEMBER", "PARTSTAT", "ROLE", "RSVP"},
    ),
    "CONTACT": Shape((_EVENT,), text, _WORDING),
    "ORGANIZER": Shape((_EVENT,), mailto, _PERSON),
    "RECURRENCE-ID": Shape((_EVENT,), moment, _VALUE | {"RANGE", "TZID"}),
    "RELATED-TO": Shape((_EVENT, _ALARM), text, frozenset({"RELTYPE"})),
    "UID": Shape((_CALENDAR, _EVENT, _ALARM), uuid),
    "URL": Shape((_CALENDAR, _EVENT), uri),
    # RFC 5545 §3.8.6; RFC 9074 §6.1 has ACKNOWLEDGED
    "ACKNOWLEDGED": Shape((_ALARM,), utc),
    "ACTION": Shape((_ALARM,), one_of("AUDIO", "DISPLAY", "EMAIL")),
    "REPEAT": Shape((_ALARM,), whole_number),
    "TRIGGER": Shape((_ALARM,), trigger, _VALUE | {"RELATED"}),
    # RFC 5545 §3.8.7
    "CREATED": Shape((_EVENT,), utc),
    "DTSTAMP": Shape((_EVENT,), utc),
    "LAST-MODIFIED": Shape((_CALENDAR, _EVENT), utc),
    "SEQUENCE": Shape((_EVENT,), whole_number),
    # RFC 7986 §5
    "COLOR": Shape((_CALENDAR, _EVENT), text),
    "CONFERENCE": Shape((_EVENT,), uri, _VALUE | {"FEATURE", "LABEL", "LANGUAGE"}),
    "IMAGE": Shape((_CALENDAR, _EVENT), uri, _VALUE | {"ALTREP", "DISPLAY", "FMTTYPE"}),
    "NAME": Shape((_CALENDAR,), text, _WORDING),
    "REFRESH-INTERVAL": Shape((_CALENDAR,), duration, _VALUE),
    "SOURCE": Shape((_CALENDAR,), uri, _VALUE),
    # What Outlook, Apple and Google read of before RFC 7986
    "X-MICROSOFT-CDO-BUSYSTATUS": Shape(
        (_EVENT,), one_of("FREE", "TENTATIVE", "BUSY", "OOF", "WORKINGELSEWHERE")
    ),
    "X-MICROSOFT-DISALLOW-COUNTER": Shape((_EVENT,), one_of("TRUE", "FALSE")),
    "X-PUBLISHED-TTL": Shape((_CALENDAR,), duration),
    "X-WR-CALDESC": Shape((_CALENDAR,), text),
    "X-WR-CALNAME": Shape((_CALENDAR,), text),
    "X-WR-TIMEZONE": Shape((_CALENDAR,), text),
    # What says on a calendar server whose an event is: see `OF_A_RESOURCE`
    "X-PLANNER-DIGEST": Shape((_EVENT,), text),
    "X-PLANNER-EVENT": Shape((_EVENT,), text),
}

# The properties without a default value type, which they therefore have to state: RFC 7986 §5.7
# REFRESH-INTERVAL, §5.10 IMAGE, §5.11 CONFERENCE.
STATED_TYPES = {"CONFERENCE": "URI", "IMAGE": "URI", "REFRESH-INTERVAL": "DURATION"}

# The properties that a component may hold more than once: RFC 5545 §3.6 (x-prop and iana-prop),
# §3.6.1, §3.6.6, RFC 7986 §4. All others it holds once at the most.
REPEATABLE = {
    _CALENDAR: frozenset({"CATEGORIES", "DESCRIPTION", "IMAGE", "NAME"}),
    _EVENT: frozenset(
        {
            "ATTACH",
            "ATTENDEE",
            "CATEGORIES",
            "COMMENT",
            "CONFERENCE",
            "CONTACT",
            "IMAGE",
            "RELATED-TO",
            "RESOURCES",
        }
    ),
    _ALARM: frozenset({"ATTACH", "ATTENDEE", "RELATED-TO"}),
}

# House rule: they describe a calendar to subscribe to, and a message to a person is none.
OF_A_FEED = frozenset(
    {
        "NAME",
        "REFRESH-INTERVAL",
        "SOURCE",
        "X-PUBLISHED-TTL",
        "X-WR-CALDESC",
        "X-WR-CALNAME",
        "X-WR-TIMEZONE",
    }
)

# House rule: they are for whoever publishes to a server, and stand in what is kept there only.
OF_A_RESOURCE = frozenset({"X-PLANNER-DIGEST", "X-PLANNER-EVENT"})

# The parameters with a closed list of values, without x-name and iana-token, which clients take
# for the default: RFC 5545 §3.2.3, §3.2.12 (partstat-event), §3.2.13, §3.2.14, §3.2.16, §3.2.17.
PARAMETER_VALUES = {
    "CUTYPE": ("INDIVIDUAL", "GROUP", "RESOURCE", "ROOM", "UNKNOWN"),
    "PARTSTAT": ("NEEDS-ACTION", "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"),
    "RANGE": ("THISANDFUTURE",),
    "RELATED": ("START", "END"),
    "ROLE": ("CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT"),
    "RSVP": ("TRUE", "FALSE"),
}
# Of those parameters, the ones that may have several values: RFC 5545 §3.2.4, §3.2.5, §3.2.11 and
# RFC 7986 §6.3.
_LISTS = frozenset({"DELEGATED-FROM", "DELEGATED-TO", "FEATURE", "MEMBER"})
# The ones whose grammar begins with DQUOTE: RFC 5545 §3.2.1, §3.2.4, §3.2.5, §3.2.6, §3.2.11,
# §3.2.18.
_ALWAYS_QUOTED = frozenset({"ALTREP", "DELEGATED-FROM", "DELEGATED-TO", "DIR", "MEMBER", "SENT-BY"})


# --- One property --------------------------------------------------------------------------------


def check_known(prop: Property, component: Component) -> Iterator[Complaint]:
    """A property is one that this linter knows, in a component that it belongs to.

    RFC 5545 §3.6.1 and §3.6.6, RFC 7986 §4 and RFC 9074 name them. A house rule in that others
    may not be, nor X-ALT-DESC, HTML that Outlook shows in place of the DESCRIPTION that all read.
    """
    shape = PROPERTIES.get(prop.name)
    if shape is None:
        yield Complaint(prop.line, f"`{prop.name}` is no property that we write")
    elif component.name not in shape.places:
        yield Complaint(prop.line, f"`{prop.name}` has no place in a {component.name}")


def check_value(prop: Property, _component: Component) -> Iterator[Complaint]:
    """The value has the form of its type (RFC 5545 §3.3), and is not empty.

    RFC 5546 lets SUMMARY and DESCRIPTION be null. A house rule does not: libical drops whatever
    is empty, and then misses the SUMMARY.
    """
    shape = PROPERTIES.get(prop.name)
    if not prop.value:
        yield Complaint(prop.line, f"`{prop.name}` is empty")
    elif shape is not None:
        for wrong in shape.form(prop):
            yield Complaint(prop.line, f"`{prop.name}` {wrong}")


def check_stated_type(prop: Property, _component: Component) -> Iterator[Complaint]:
    """A property without a default value type states it (RFC 7986 §5.7, §5.10, §5.11)."""
    stated = STATED_TYPES.get(prop.name)
    if stated is not None and prop.parameter("VALUE") != stated:
        yield Complaint(prop.line, f"`{prop.name}` does not say `VALUE={stated}`")


def check_parameters_known(prop: Property, _component: Component) -> Iterator[Complaint]:
    """A parameter is one that its property may have, once (RFC 5545 §3.2, §3.8).

    ORGANIZER, for one, has no ROLE, PARTSTAT or RSVP (§3.8.4.3).
    """
    shape = PROPERTIES.get(prop.name)
    for name, count in Counter(name for name, _values in prop.parameters).items():
        if shape is not None and name not in shape.parameters:
            yield Complaint(prop.line, f"`{prop.name}` takes no parameter `{name}`")
        if count > 1:
            yield Complaint(prop.line, f"`{prop.name}` has the parameter `{name}` {count} times")


def check_parameter_values(prop: Property, _component: Component) -> Iterator[Complaint]:
    """A parameter has one value, quoted where it must be, of its list if it has one.

    A comma outside of quotes separates values (RFC 5545 §3.1.1), so that a name with a comma in it
    becomes two. Quotes: §3.2 and the grammar of each parameter. Lists: see `PARAMETER_VALUES`.
    """
    for name, values in prop.parameters:
        if len(values) > 1 and name not in _LISTS:
            yield Complaint(prop.line, f"`{name}` has a comma outside of quotes")
        if name in _ALWAYS_QUOTED and not all(value.quoted for value in values):
            yield Complaint(prop.line, f"`{name}` is not in quotes")
        for value in values:
            if not value.text:
                yield Complaint(prop.line, f"`{name}` is empty")
            elif value.text not in PARAMETER_VALUES.get(name, (value.text,)):
                listed = ", ".join(PARAMETER_VALUES[name])
                yield Complaint(prop.line, f"`{name}` is none of {listed}: `{value.text}`")


# --- One component -------------------------------------------------------------------------------


def check_once(component: Component, _method: MethodRules) -> Iterator[Complaint]:
    """No property stands twice that may stand once (RFC 5545 §3.6, §3.6.1, §3.6.6)."""
    counts = Counter(prop.name for prop in component.properties)
    for name, count in counts.items():
        if count > 1 and name not in REPEATABLE[component.name]:
            second = component.named(name)[1]
            yield Complaint(second.line, f"`{name}` stands in this {component.name} already")


def check_one_calendar(properties: list[Property], roots: list[Component]) -> Iterator[Complaint]:
    """The object is one VCALENDAR, from the first line to the last (RFC 5545 §3.4).

    A house rule in that a second one may not follow, which the RFC allows.
    """
    ends = [(prop.name, prop.value) for prop in (properties[:1] + properties[-1:])]
    if ends != [("BEGIN", _CALENDAR), ("END", _CALENDAR)]:
        yield Complaint(1, "does not go from `BEGIN:VCALENDAR` to `END:VCALENDAR`")
    for root in roots:
        if root is not roots[0] or root.name != _CALENDAR:
            yield Complaint(root.line, f"a {root.name} where one VCALENDAR is all there may be")


def check_calendar_head(calendar: Component, method: MethodRules) -> Iterator[Complaint]:
    """PRODID, VERSION (RFC 5545 §3.6) and METHOD (RFC 5546 §3.2) are there, and one event.

    A METHOD is optional in RFC 5545. A house rule demands it: all that we write is iTIP, and
    without one libical does not hold it to the tables of RFC 5546. What a server keeps has none
    (RFC 4791 §4.1).
    """
    for name in ("METHOD", "PRODID", "VERSION"):
        if name == "METHOD" and not method.has_method:
            for prop in calendar.named(name):
                yield Complaint(prop.line, "`METHOD` has no place in what a server keeps")
        elif not calendar.named(name):
            yield Complaint(calendar.line, f"the VCALENDAR has no `{name}`")
    if not calendar.components:
        yield Complaint(calendar.line, "the VCALENDAR has no component in it")


def check_feed_properties(calendar: Component, _method: MethodRules) -> Iterator[Complaint]:
    """What describes a feed stands in a PUBLISH only, a house rule: see `OF_A_FEED`."""
    for prop in calendar.properties:
        if prop.name in OF_A_FEED and calendar.first("METHOD") != "PUBLISH":
            yield Complaint(prop.line, f"`{prop.name}` stands outside of a PUBLISH")


def check_resource_properties(event: Component, method: MethodRules) -> Iterator[Complaint]:
    """What is for a calendar server stands in its resources only, a house rule."""
    for prop in event.properties:
        if prop.name in OF_A_RESOURCE and method.has_method:
            yield Complaint(prop.line, f"`{prop.name}` stands in a message")


def check_uids(calendar: Component, method: MethodRules) -> Iterator[Complaint]:
    """Two events differ by UID, or by RECURRENCE-ID within one UID (RFC 5545 §3.8.4.4, §3.8.4.7).

    A REQUEST, REPLY or CANCEL is about one UID (RFC 5546 §3.2.2, §3.2.3, §3.2.5).
    """
    seen: set[tuple[str, str]] = set()
    first_uid = next((event.first("UID") for event in calendar.components), "")
    for event in calendar.components:
        uid, recurrence = event.first("UID"), event.first("RECURRENCE-ID")
        if uid and (uid, recurrence) in seen:
            yield Complaint(event.line, f"the UID `{uid}` is of an event above")
        if method.one_uid and uid != first_uid:
            yield Complaint(event.line, "a second UID in one message")
        seen.add((uid, recurrence))


def check_method_demands(event: Component, method: MethodRules) -> Iterator[Complaint]:
    """Every property that the METHOD demands is there, and none too often (RFC 5546 §3.2)."""
    for name in sorted(method.required):
        if not event.named(name):
            yield Complaint(event.line, f"the VEVENT has no `{name}`")
    for name, most in method.at_most.items():
        for prop in event.named(name)[most:]:
            often = f"is there more than {most} time" if most else "may not be there"
            yield Complaint(prop.line, f"`{name}` {often}, with this METHOD")


def check_status(event: Component, method: MethodRules) -> Iterator[Complaint]:
    """STATUS is one that the METHOD knows (RFC 5546 §3.2.1, §3.2.2, §3.2.5)."""
    for prop in event.named("STATUS"):
        if prop.value in METHODS["PUBLISH"].statuses and prop.value not in method.statuses:
            allowed = " or ".join(method.statuses)
            yield Complaint(prop.line, f"`STATUS` with this METHOD is {allowed}: `{prop.value}`")


def check_event_end(event: Component, _method: MethodRules) -> Iterator[Complaint]:
    """DTEND is of DTSTART's type, and later (RFC 5545 §3.8.2.2); not with DURATION (§3.6.1)."""
    starts, ends = event.named("DTSTART"), event.named("DTEND")
    if ends and event.named("DURATION"):
        yield Complaint(ends[0].line, "`DTEND` stands beside a `DURATION`")
    if not (starts and ends):
        return
    start, end = _when(starts[0]), _when(ends[0])
    if start is None or end is None:
        return  # said of the property itself
    if type(start) is not type(end):
        yield Complaint(ends[0].line, "`DTEND` and `DTSTART` are not both times or both dates")
    elif end <= start:
        yield Complaint(ends[0].line, "`DTEND` is not after `DTSTART`")


def check_alarms_allowed(event: Component, method: MethodRules) -> Iterator[Complaint]:
    """No VALARM in a REPLY or a CANCEL (RFC 5546 §3.2.3, §3.2.5)."""
    for alarm in event.components:
        if alarm.name == _ALARM and not method.alarms:
            yield Complaint(alarm.line, "a VALARM in a message of this METHOD")


def check_rsvp(event: Component, method: MethodRules) -> Iterator[Complaint]:
    """RSVP asks for an answer (RFC 5545 §3.2.17): in a REQUEST only, a house rule."""
    for prop in event.named("ATTENDEE"):
        if prop.parameter("RSVP") == "TRUE" and not method.asks:
            yield Complaint(prop.line, "`RSVP=TRUE` asks for an answer, with this METHOD")


def check_reminder(alarm: Component, _method: MethodRules) -> Iterator[Complaint]:
    """An alarm goes off before the start, or at it, a house rule: RFC 5545 §3.8.6.3 allows more."""
    for prop in alarm.named("TRIGGER"):
        is_relative = prop.parameter("VALUE") != "DATE-TIME"
        is_after = not prop.value.startswith("-") and re.search("[1-9]", prop.value)
        if prop.parameter("RELATED") == "END":
            yield Complaint(prop.line, "`TRIGGER` does not go by the start")
        elif is_relative and is_after:
            yield Complaint(prop.line, f"`TRIGGER` is after the start: `{prop.value}`")


def check_alarm(alarm: Component, _method: MethodRules) -> Iterator[Complaint]:
    """What each ACTION demands, and DURATION with REPEAT or neither (RFC 5545 §3.6.6)."""
    demands = {"DISPLAY": ("DESCRIPTION",), "EMAIL": ("ATTENDEE", "DESCRIPTION", "SUMMARY")}
    for name in ("ACTION", "TRIGGER", *demands.get(alarm.first("ACTION"), ())):
        if not alarm.named(name):
            yield Complaint(alarm.line, f"the VALARM has no `{name}`")
    if bool(alarm.named("DURATION")) != bool(alarm.named("REPEAT")):
        yield Complaint(alarm.line, "the VALARM has one of `DURATION` and `REPEAT`")


# --- The tables of checks ------------------------------------------------------------------------

BYTE_CHECKS = (
    check_line_breaks,
    check_line_lengths,
    check_empty_lines,
    check_folding,
    check_encoding,
    check_control_characters,
)
PROPERTY_CHECKS = (
    check_known,
    check_value,
    check_stated_type,
    check_parameters_known,
    check_parameter_values,
)
COMPONENT_CHECKS = {
    _CALENDAR: (check_once, check_calendar_head, check_feed_properties, check_uids),
    _EVENT: (
        check_once,
        check_method_demands,
        check_status,
        check_event_end,
        check_rsvp,
        check_alarms_allowed,
        check_resource_properties,
    ),
    _ALARM: (check_once, check_alarm, check_reminder),
}
