"""The verdict of libical 3, the C library behind the calendars of GNOME, KDE and Cyrus.

It is reached by ctypes, so that nothing has to be compiled: Debian has it as `libical3`, Homebrew
as `libical`. It judges by the restriction tables of RFC 5546 §3 (`icalrestriction_check`), and
marks what it cannot parse with `X-LIC-ERROR` properties.
"""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE_NAMES = ("libical.so.3", "libical.3.dylib")

# ICAL_ANY_COMPONENT of `icalenums.h`, the same all through libical 3; all other kinds are looked up
# by their names.
_ANY_COMPONENT = 1

_POINTER, _TEXT, _NUMBER = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int

# Each function we call: what it returns, and what it takes. A pointer returned as ctypes' default
# `int` would lose its upper half, and the interpreter with it.
_SIGNATURES: dict[str, tuple[type | None, tuple[type, ...]]] = {
    "icalcomponent_count_errors": (_NUMBER, (_POINTER,)),
    "icalcomponent_free": (None, (_POINTER,)),
    "icalcomponent_get_description": (_TEXT, (_POINTER,)),
    "icalcomponent_get_first_component": (_POINTER, (_POINTER, _NUMBER)),
    "icalcomponent_get_first_property": (_POINTER, (_POINTER, _NUMBER)),
    "icalcomponent_get_location": (_TEXT, (_POINTER,)),
    "icalcomponent_get_next_component": (_POINTER, (_POINTER, _NUMBER)),
    "icalcomponent_get_next_property": (_POINTER, (_POINTER, _NUMBER)),
    "icalcomponent_get_summary": (_TEXT, (_POINTER,)),
    "icalcomponent_get_uid": (_TEXT, (_POINTER,)),
    "icalcomponent_isa": (_NUMBER, (_POINTER,)),
    "icalcomponent_kind_to_string": (_TEXT, (_NUMBER,)),
    "icalerror_set_errors_are_fatal": (None, (_NUMBER,)),
    "icalmemory_free_buffer": (None, (_POINTER,)),
    "icalparser_parse_string": (_POINTER, (_TEXT,)),
    "icalproperty_get_value_as_string_r": (_POINTER, (_POINTER,)),
    "icalproperty_string_to_kind": (_NUMBER, (_TEXT,)),
    "icalrestriction_check": (_NUMBER, (_POINTER,)),
}


def available() -> bool:
    """Whether libical 3 can be loaded here."""
    return _library() is not None


def complaints(data: bytes) -> list[str]:
    """What libical objects to in one iCalendar object; empty when nothing.

    Each complaint names the component it is about. libical gives no line numbers, and after the
    first event that fails its restrictions it does not look at the others.
    """
    if b"\0" in data:
        return ["libical was not asked: a C string ends at the NUL byte within"]
    library = _loaded()
    with _parsed(data) as calendar:
        if calendar is None:
            return ["libical finds no component in this"]
        if (kind := _kind(calendar)) != "VCALENDAR":
            return [f"libical finds {kind}, and not one VCALENDAR"]
        # The check *adds* X-LIC-ERROR properties: it comes before the walk that collects them.
        allowed = bool(library.icalrestriction_check(calendar))
        said = list(dict.fromkeys(_errors(calendar)))
        if not said and not (allowed and library.icalcomponent_count_errors(calendar) == 0):
            said = ["libical refuses this, and does not say why"]
        return said


def events(data: bytes) -> list[dict[str, str]]:
    """Each event as libical understood it, texts unescaped, a missing property as "".

    The keys are `uid`, `summary`, `location`, `description`, `start` and `end`; the last two are
    in the basic form of RFC 5545 §3.3.4 and §3.3.5 (`20260310`, `20260310T013000Z`).
    """
    library = _loaded()
    with _parsed(data) as calendar:
        return [
            {
                "uid": _decoded(library.icalcomponent_get_uid(event)),
                "summary": _decoded(library.icalcomponent_get_summary(event)),
                "location": _decoded(library.icalcomponent_get_location(event)),
                "description": _decoded(library.icalcomponent_get_description(event)),
                "start": next(_values(event, b"DTSTART"), ""),
                "end": next(_values(event, b"DTEND"), ""),
            }
            for event in ([] if calendar is None else _children(calendar))
            if _kind(event) == "VEVENT"
        ]


@cache
def _library() -> ctypes.CDLL | None:
    """libical with its signatures declared, or None where there is none."""
    for name in _FILE_NAMES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        for function, (returns, takes) in _SIGNATURES.items():
            declared = getattr(library, function)
            declared.restype, declared.argtypes = returns, takes
        library.icalerror_set_errors_are_fatal(0)  # else a malformed value may call abort()
        return library
    return None


def _loaded() -> ctypes.CDLL:
    library = _library()
    if library is None:
        raise RuntimeError("libical 3 is not installed; ask `available()` first")
    return library


@contextmanager
def _parsed(data: bytes) -> Iterator[int | None]:
    """The address of the component that `data` parses to, freed at the end."""
    library = _loaded()
    component: int | None = library.icalparser_parse_string(data)
    try:
        yield component
    finally:
        if component is not None:
            library.icalcomponent_free(component)


def _errors(component: int) -> Iterator[str]:
    """Every X-LIC-ERROR at any depth, after the name of the component that holds it."""
    for value in _values(component, b"X-LIC-ERROR"):
        yield f"{_kind(component)}: {value}"
    for child in _children(component):
        yield from _errors(child)


def _children(component: int) -> Iterator[int]:
    library = _loaded()
    child = library.icalcomponent_get_first_component(component, _ANY_COMPONENT)
    while child is not None:
        yield child
        child = library.icalcomponent_get_next_component(component, _ANY_COMPONENT)


def _values(component: int, name: bytes) -> Iterator[str]:
    """The value of each property called `name` of a component, as libical writes it."""
    library = _loaded()
    kind = library.icalproperty_string_to_kind(name)
    found = library.icalcomponent_get_first_property(component, kind)
    while found is not None:
        # The `_r` function hands its buffer over to us; the other kind reuses a ring of them.
        buffer = library.icalproperty_get_value_as_string_r(found)
        if buffer is not None:
            yield _decoded(ctypes.string_at(buffer))
            library.icalmemory_free_buffer(buffer)
        found = library.icalcomponent_get_next_property(component, kind)


def _kind(component: int) -> str:
    library = _loaded()
    return _decoded(library.icalcomponent_kind_to_string(library.icalcomponent_isa(component)))


def _decoded(text: bytes | None) -> str:
    return "" if text is None else text.decode(errors="replace")
