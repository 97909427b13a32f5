"""XML as its elements, each with the bytes it stands in, so that a patch can change just those."""

import re
from collections.abc import Callable
from typing import NamedTuple
from xml.parsers import expat  # a document type, and so any entity, is refused

_OTHER_ENCODING = re.compile(
    rb"""<\?xml[^>]*\sencoding=["'](?!(?:utf-8|us-ascii)["'])""", re.IGNORECASE
)
_TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")


class UnreadableXmlError(Exception):
    """Bytes that are not XML as spreadsheets write it."""


class Element(NamedTuple):
    """An element's name and attributes, and the bytes of its first tag.

    The name has no prefix; ``prefix`` is the one it is written with, with its `:`.
    """

    name: str
    prefix: str
    attributes: dict[str, str]
    start: int
    tag_end: int

    def is_closed(self, data: bytes) -> bool:
        """Whether it is written `<like this/>`."""
        return data[self.tag_end - 2 : self.tag_end] == b"/>"


class Handler(NamedTuple):
    """What is called at an element's first tag, at its end with its last byte, and with text."""

    begins: Callable[[Element], None]
    ends: Callable[[str, int], None]
    text: Callable[[str], None]


def walk(data: bytes, handler: Handler) -> None:
    """Tell of each element in turn; raises UnreadableXmlError."""
    if b"\0" in data[:4] or _OTHER_ENCODING.search(data[:200]):
        raise UnreadableXmlError("not in UTF-8")
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.ordered_attributes = False
    opened: list[Element] = []

    def begins(name: str, attributes: dict[str, str]) -> None:
        start = parser.CurrentByteIndex
        tag = _TAG.match(data, start)
        if tag is None:
            raise UnreadableXmlError("a tag without an end")
        prefix, colon, local = name.rpartition(":")
        element = Element(local, prefix + colon, attributes, start, tag.end())
        opened.append(element)
        handler.begins(element)

    def ends(_name: str) -> None:
        element = opened.pop()
        if element.is_closed(data):
            end = element.tag_end
        else:
            end = data.index(b">", parser.CurrentByteIndex) + 1
        handler.ends(element.name, end)

    def refuses(*_said: object) -> None:
        raise UnreadableXmlError("a document type")

    parser.StartElementHandler = begins
    parser.EndElementHandler = ends
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = refuses
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError) as error:
        raise UnreadableXmlError(str(error)) from error


def elements(data: bytes) -> list[Element]:
    """All elements in their order; raises UnreadableXmlError."""
    found: list[Element] = []
    walk(data, Handler(found.append, lambda _name, _end: None, lambda _text: None))
    return found
