"""A linter of SARIF 2.1.0 logs (OASIS, errata 01), written from the standard and its schema.

It knows the objects that a checker of texts needs, and objects to whatever else it meets: a
property that is misspelt would be dropped without a word by those who read the log.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Check = Callable[[Any, str], Iterator[str]]

# RFC 3986 §2: a URI reference is made of these, and escapes.
_URI = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})*")
_LEVELS = ("none", "note", "warning", "error")


def complaints(log: Any) -> list[str]:
    """What is wrong with a log; empty when nothing."""
    found = list(_LOG(log, "$"))
    return found or [each for run in log["runs"] for each in _across(run)]


def _object(required: str = "", some: str = "", /, **properties: Check) -> Check:
    def check(value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, Mapping):
            yield f"{at}: not an object"
            return
        yield from (f"{at}: no {name}" for name in required.split() if name not in value)
        if some and not any(name in value for name in some.split()):
            yield f"{at}: none of {some}"
        for name, inner in value.items():
            if name not in properties:
                yield f"{at}: unknown {name}"
            else:
                yield from properties[name](inner, f"{at}.{name}")

    return check


def _list(item: Check) -> Check:
    def check(value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield f"{at}: not a list"
            return
        for index, each in enumerate(value):
            yield from item(each, f"{at}[{index}]")

    return check


def _text(*allowed: str) -> Check:
    def check(value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, str) or not value:
            yield f"{at}: no text"
        elif allowed and value not in allowed:
            yield f"{at}: {value!r} is not allowed"

    return check


def _number(least: int) -> Check:
    def check(value: Any, at: str) -> Iterator[str]:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            yield f"{at}: not a number from {least}"

    return check


def _uri(value: Any, at: str) -> Iterator[str]:
    if not isinstance(value, str) or not _URI.fullmatch(value):
        yield f"{at}: not a URI reference"
    elif ".." in value.split("/"):
        yield f"{at}: leads out of its folder"
    elif value.startswith("/"):
        yield f"{at}: an absolute path is no URI"


def _region(value: Any, at: str) -> Iterator[str]:
    names = ("startLine", "startColumn", "endLine", "endColumn")
    wrong = list(_object("startLine", **dict.fromkeys(names, _number(1)))(value, at))
    yield from wrong
    if not wrong:
        start = (value["startLine"], value.get("startColumn", 1))
        end = (value.get("endLine", start[0]), value.get("endColumn", start[1]))
        if end < start:
            yield f"{at}: ends before it starts"


def _fingerprints(value: Any, at: str) -> Iterator[str]:
    if not isinstance(value, Mapping) or not value:
        yield f"{at}: no fingerprints"
        return
    for name, each in value.items():
        yield from _text()(each, f"{at}.{name}")


_MESSAGE = _object("text", text=_text(), markdown=_text())
_ARTIFACT = _object("", "uri description", uri=_uri, uriBaseId=_text(), description=_MESSAGE)
_PHYSICAL = _object("artifactLocation", artifactLocation=_ARTIFACT, region=_region)
_LOCATION = _object(
    "physicalLocation",
    id=_number(0),
    physicalLocation=_PHYSICAL,
    logicalLocations=_list(_object("fullyQualifiedName", fullyQualifiedName=_text())),
    message=_MESSAGE,
)
_RESULT = _object(
    "ruleId ruleIndex level message locations partialFingerprints",
    ruleId=_text(),
    ruleIndex=_number(0),
    level=_text(*_LEVELS),
    message=_MESSAGE,
    locations=_list(_LOCATION),
    relatedLocations=_list(_LOCATION),
    partialFingerprints=_fingerprints,
)
_RULE = _object(
    "id shortDescription fullDescription help defaultConfiguration",
    id=_text(),
    shortDescription=_MESSAGE,
    fullDescription=_MESSAGE,
    help=_MESSAGE,
    defaultConfiguration=_object("level", level=_text(*_LEVELS)),
)
_DRIVER = _object("name version rules", name=_text(), version=_text(), rules=_list(_RULE))
_RUN = _object(
    "tool columnKind results",
    tool=_object("driver", driver=_DRIVER),
    columnKind=_text("utf16CodeUnits", "unicodeCodePoints"),
    results=_list(_RESULT),
)
_LOG = _object(
    "$schema version runs", **{"$schema": _text(), "version": _text("2.1.0"), "runs": _list(_RUN)}
)


def _across(run: Any) -> Iterator[str]:
    """What objects say of one another."""
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    if len(set(rules)) < len(rules):
        yield "two rules have one id"
    for result in run["results"]:
        index = result["ruleIndex"]
        if index >= len(rules) or rules[index] != result["ruleId"]:
            yield f"{result['ruleId']}: ruleIndex {index} is another rule"
        ids = [each.get("id") for each in result.get("relatedLocations", ())]
        if len(set(ids)) < len(ids):
            yield f"{result['ruleId']}: two related locations have one id"
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            artifact = location["physicalLocation"]["artifactLocation"]
            is_absolute = artifact.get("uri", "").startswith("file:///")
            if "uri" in artifact and is_absolute == ("uriBaseId" in artifact):
                yield f"{artifact['uri']}: a URI is absolute, or relative to something"
    prints = [tuple(result["partialFingerprints"].values()) for result in run["results"]]
    if len(set(prints)) < len(prints):
        yield "two results have one fingerprint"
