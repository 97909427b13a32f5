"""Single words and names: identifiers, mailboxes, countries, languages, time zones, yes and no."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache

from planner.decode.kinds import (
    INVALID,
    Invalid,
    JsonSchema,
    Kind,
    ListOf,
    Parsed,
    Reader,
    UnreadableError,
)
from planner.model.people import Mailbox
from planner.text.diagnostics import Route
from planner.text.nodes import Node, Scalar, Sequence
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary import countries, country_names, languages
from planner.vocabulary.countries import Ambiguous, Country, NonCountry
from planner.vocabulary.spelling import fold

_IDENTIFIER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: no file may have these names.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


def read_identifier(text: str) -> str:
    """An id: letters, digits and `-_.` inside, at most 64; safe as a file name everywhere."""
    if not _IDENTIFIER.fullmatch(text) or ".." in text:
        suggestion = identifier_from(text)
        raise UnreadableError(
            "bad-id",
            f"{quoted(text)} cannot be an id",
            f"use letters, digits, `-` and `_`, such as {quoted(suggestion)}",
        )
    if _RESERVED.fullmatch(text):
        raise UnreadableError(
            "bad-id", f"{quoted(text)} is a name Windows keeps to itself", "add a letter or a digit"
        )
    return text


def identifier_from(text: str) -> str:
    """An id made from any text: its words in lowercase with `-` between, at most 48 characters.

    Of a text in letters that ids have not (Thai, Arabic, Chinese) it is a short digest, so that
    it stays the same wherever the text stands.
    """
    slug = "-".join(re.findall(r"[a-z0-9]+", fold(text)))[:48].strip("-")
    if not slug:
        from hashlib import sha256

        return f"session-{sha256(fold(text).encode()).hexdigest()[:8]}"
    return f"{slug}-1" if _RESERVED.fullmatch(slug) else slug


# RFC 5321 §4.1.2, without what a `mailto:` in a calendar would have to disguise (RFC 6068 §2):
# enough to catch what cannot be delivered; only sending a mail proves an address.
_EMAIL = re.compile(r"[A-Za-z0-9.!*'+^_`{|}~-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]{2,}")


def is_email(text: str) -> bool:
    """Whether a text can be an e-mail address."""
    return bool(_EMAIL.fullmatch(text)) and len(text) <= 254 and ".." not in text


def read_mailbox(text: str) -> Mailbox:
    """`Name <address>`, or an address alone, whose name is then the address."""
    match = re.fullmatch(r"(?:\"?([^\"<>]*?)\"?\s*)<([^<>]*)>", text)
    name, address = match.groups() if match else (text, text)
    if not is_email(address):
        raise UnreadableError(
            "bad-email",
            f"{quoted(text)} has no e-mail address that mail could reach",
            "write `Name <name@example.org>`",
        )
    return Mailbox(" ".join(name.split()) or address, address)


def read_place(text: str) -> Country | NonCountry:
    """A country, or a body such as the European Union that people write in its place."""
    found = countries.recognise(text)
    if isinstance(found, Ambiguous):
        readings = [quoted(country.name) for country in found.readings]
        raise UnreadableError(
            "ambiguous-country",
            f"{quoted(text)} can mean more than one country{_since(text)}",
            f"write {listing(readings, 'or')}",
            reason="can mean more than one country",
        )
    if found is None:
        raise UnreadableError(
            "unknown-country",
            f"{quoted(text)} is not a country we know",
            did_you_mean(countries.suggestions(text)) or "write its usual name or two-letter code",
            reason="is not a country we know",
        )
    return found


def _since(text: str) -> str:
    former = countries.former_name(text)
    return f": several followed it in {former.until}" if former else ""


def read_country(text: str) -> Country:
    """A country, in any usual spelling or by code."""
    found = read_place(text)
    if isinstance(found, NonCountry):
        raise UnreadableError(
            "unknown-country", f"{quoted(text)} is not a country", "write the country itself"
        )
    return found


def read_country_names(text: str) -> str:
    """How countries are named: `un`, `short`, or the code of a language."""
    style = country_names.read_style(text)
    if style is None:
        raise UnreadableError(
            "unknown-country-names",
            f"{quoted(text)} is no way to name countries",
            f"write `un`, `short`, or one of {', '.join(country_names.LANGUAGES)}",
        )
    return style


def read_language(text: str) -> str:
    """A language as a BCP 47 code, from its code or its name."""
    code = languages.recognise(text)
    if code is None:
        raise UnreadableError(
            "bad-language",
            f"{quoted(text)} is not a language we know",
            did_you_mean(languages.suggestions(text)) or "write a code such as `en`, `es` or `th`",
            reason="is not a language we know",
        )
    return code


def read_timezone(text: str) -> str:
    """An IANA time zone name."""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo("" if _NO_ZONE.match(text) else text)
    except (ValueError, OSError, LookupError):
        raise UnreadableError(
            "bad-timezone", f"{quoted(text)} is not a time zone", _timezone_hint(text)
        ) from None
    return text


# What time zone folders hold beside the zones of the IANA list: where this computer stands, and
# copies that count leap seconds.
_NO_ZONE = re.compile(r"localtime|posixrules|Factory|posix/|right/")


def read_zone_or_city(text: str) -> str:
    """An IANA time zone, by its name or by a city that only one clock is named after: `Nairobi`."""
    try:
        return read_timezone(text)
    except UnreadableError:
        named = _zones_by_city().get(fold(text), ())
        if not named or not _show_the_same(named):
            raise
        return named[0]


@cache
def _zones_by_city() -> dict[str, tuple[str, ...]]:
    """The zones of the IANA list by the city they are named after, folded, and by their name."""
    from zoneinfo import available_timezones

    zones: dict[str, tuple[str, ...]] = {}
    # Not `Etc/GMT+7`, which is seven hours *behind* UTC.
    for zone in sorted(z for z in available_timezones() if "/" in z and not z.startswith("Etc/")):
        for word in (fold(zone.rsplit("/", 1)[-1].replace("_", " ")), fold(zone)):
            zones[word] = (*zones.get(word, ()), zone)
    return zones


def _show_the_same(zones: tuple[str, ...]) -> bool:
    """Whether zones are two names of one clock, as Argentina's are, in the years we plan for."""
    from zoneinfo import ZoneInfo

    months = [datetime(year, month, 1, tzinfo=UTC) for year in _YEARS for month in range(1, 13)]
    return len({tuple(map(ZoneInfo(zone).utcoffset, months)) for zone in zones}) == 1


def _timezone_hint(text: str) -> str:
    from planner.vocabulary.spelling import closest

    named = _zones_by_city().get(fold(text), ())
    zones = sorted({zone for zones in _zones_by_city().values() for zone in zones})
    near = named or closest(text, zones)
    return did_you_mean(near) or "write its region and city, such as `Asia/Bangkok`"


_YEARS = range(2020, 2038)  # tables of zones end there

_YES = frozenset({"yes", "y", "true", "1", "x", "oui", "si", "sim", "on"})
_NO = frozenset({"no", "n", "false", "0", "non", "nao", "off"})


def read_yes_no(text: str) -> bool:
    """`yes` or `no`, in the ways people tick a column."""
    word = fold(text)
    if word in _YES or text in ("✓", "✔"):
        return True
    if word in _NO:
        return False
    raise UnreadableError("wrong-type", f"{quoted(text)} is neither yes nor no", "write yes or no")


def read_count(text: str) -> int:
    """A whole number, not below zero."""
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise UnreadableError(
            "wrong-type", f"{quoted(text)} is not a whole number", "write digits only, such as `60`"
        )
    return int(text)


def read_share(text: str) -> float:
    """A part of the whole, between 0 and 1, written as `20%`."""
    match = re.fullmatch(r"([0-9]{1,3}(?:[.,][0-9]+)?)\s*%", text)
    if not match or float(match[1].replace(",", ".")) > 100:
        raise UnreadableError(
            "wrong-type", f"{quoted(text)} is not a percentage", "write it as `20%`, up to `100%`"
        )
    return float(match[1].replace(",", ".")) / 100


def write_share(share: float) -> str:
    """The canonical form of a share: `20%`."""
    return f"{share * 100:g}%"


def read_day_number(text: str) -> int:
    """The number of a day, counted from 1; an event has no more than a year of them."""
    number = read_count(text)
    if not 1 <= number <= 366:
        raise UnreadableError(
            "bad-date", f"{quoted(text)} is not the number of a day", "count from 1, the first day"
        )
    return number


def read_text(text: str) -> str:
    """Any text that is no longer than a page."""
    if len(text) > 10_000:
        raise UnreadableError(
            "text-too-long",
            f"this text has {len(text):,} characters; at most 10,000 fit",
            "shorten it",
        )
    return text


TEXT_SCHEMA: JsonSchema = {"type": ["string", "number", "boolean"]}
COUNT_SCHEMA: JsonSchema = {
    "type": ["integer", "string"], "minimum": 0, "maximum": 999_999, "pattern": "^[0-9]{1,6}$"
}  # fmt: skip

IDENTIFIER = Parsed(
    read_identifier,
    "an id",
    schema={"type": ["string", "number"], "pattern": f"^{_IDENTIFIER.pattern}$"},
)
TEXT = Parsed(read_text, "a text", schema=TEXT_SCHEMA)
MAILBOX = Parsed(read_mailbox, "a name and an e-mail address")
COUNTRY = Parsed(read_country, "a country")
COUNTRY_NAMES = Parsed(read_country_names, "`un`, `short` or a language")
LANGUAGE = Parsed(read_language, "a language")
TIMEZONE = Parsed(read_timezone, "a time zone")
YES_NO = Parsed(read_yes_no, "yes or no", schema={"type": ["boolean", "string", "number"]})
SHARE = Parsed(read_share, "a percentage", schema=TEXT_SCHEMA, write=write_share)
ROOM_NAMED = Parsed(read_text, "a room's id or name", schema=TEXT_SCHEMA)
COUNT = Parsed(read_count, "a whole number", schema=COUNT_SCHEMA)


class _Words(Kind[tuple[str, ...]]):
    """Several short texts: a list of them, or one text with `,` or `;` between."""

    list = ListOf(TEXT)

    def read(self, node: Node, route: Route, reader: Reader) -> tuple[str, ...] | Invalid:
        if isinstance(node, Scalar):
            text = TEXT.read(node, route, reader)
            return INVALID if text is INVALID else tuple(_parted(text))
        if isinstance(node, Sequence):
            return self.list.read(node, route, reader)
        return self.wrong_type(node, reader)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [TEXT_SCHEMA, self.list.schema(definitions)]}

    def describe(self) -> str:
        return "a list of words, or one text with commas between them"


def _parted(text: str) -> Iterator[str]:
    return (part for part in map(str.strip, re.split("[,;]", text)) if part)


WORDS = _Words()
ROOMS_NAMED = _Words()
"""Rooms by id or name: as a parameter of a rule, each is looked for among those of the event."""
