"""What an agenda says about the rules: their severities, and their parameters."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any, NamedTuple

from planner.decode.agenda import AGENDA_DOCUMENT
from planner.decode.kinds import INVALID, Choice, Invalid, JsonSchema, Kind, Reader
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import ROOMS_NAMED
from planner.model.places import Room, RoomBook
from planner.rules.rule import Rule
from planner.rules.table import RULES
from planner.text.diagnostics import Diagnostic, Route, Severity
from planner.text.nodes import Document, Node, nearest
from planner.text.nodes import Mapping as Group
from planner.text.wording import did_you_mean, listing, quoted
from planner.vocabulary.spelling import closest, fold


class Setting(NamedTuple):
    """What an agenda says of one rule; ``severity`` is None where it says nothing of it."""

    severity: Severity | None = None
    is_off: bool = False
    values: tuple[tuple[str, Any], ...] = ()


Settings = Mapping[str, Setting]

_OFF = Setting(is_off=True)
_WORDS: dict[str, Setting] = {
    "off": _OFF,
    "no": _OFF,
    "false": _OFF,
    "on": Setting(),
    "yes": Setting(),
    "true": Setting(),
    **{severity.value: Setting(severity) for severity in Severity},
}
# What other programs call them. `info` looks like `no`, which would turn the rule off.
_MEANT = {
    **dict.fromkeys(("info", "information", "note", "notice", "hint", "low", "minor", "style"),
                    "advice"),
    **dict.fromkeys(("warn", "medium", "moderate", "major"), "warning"),
    **dict.fromkeys(("critical", "fatal", "high", "severe", "serious", "blocker"), "error"),
    **dict.fromkeys(("none", "never", "ignore", "disable", "disabled", "skip"), "off"),
}  # fmt: skip
_SEVERITY = Choice(
    _WORDS, "a severity", "wrong-type", meant=lambda text: _MEANT.get(text.casefold()),
    schema={"enum": [*(severity.value for severity in Severity), "off", "on", True, False]},
)  # fmt: skip


def _build_setting(reading: Reading) -> Setting:
    said: Setting = reading.take("severity", Setting())
    return said._replace(values=tuple(reading.values.items()))


class _SettingKind(Kind[Setting]):
    """A severity, `off`, or a group of parameters."""

    def __init__(self, rule: Rule) -> None:
        self.shape = Shape(
            f"{rule.code} rule",
            rule.title,
            (
                Field("severity", _SEVERITY, "How much it matters, or `off`."),
                *(Field(one.name, one.kind, one.doc) for one in rule.parameters),
            ),
            _build_setting,
        )

    def read(self, node: Node, route: Route, reader: Reader) -> Setting | Invalid:
        kind: Kind[Setting] = self.shape if isinstance(node, Group) else _SEVERITY
        return kind.read(node, route, reader)

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [_SEVERITY.schema(definitions), self.shape.inline_schema(definitions)]}

    def describe(self) -> str:
        return "a severity, `off`, or parameters"


@cache
def settings_shape() -> Shape[Settings]:
    """What may stand under `rules:` in an agenda."""
    return Shape(
        "table of rules",
        "What is looked at, by code.",
        (Field(rule.code, _SettingKind(rule), rule.title) for rule in RULES),
        lambda reading: dict(reading.values),
        listed_by="`planner explain` lists the rules; a mistake in the text is always found",
    )


def read_settings(
    document: Document, rooms: Collection[Room] = ()
) -> tuple[Settings, list[Diagnostic]]:
    """What a document says under `rules:`, and every mistake in it; ``rooms`` are the event's."""
    node = document.root.get("rules") if isinstance(document.root, Group) else None
    if node is None:
        return {}, []
    reader = Reader(AGENDA_DOCUMENT, document.source)
    settings = settings_shape().read(node, reader.root() / "rules", reader)
    if settings is INVALID:
        return {}, reader.diagnostics
    if rooms:
        _report_unknown_rooms(reader, node, settings, rooms)
    return settings, reader.diagnostics


def _report_unknown_rooms(
    reader: Reader, node: Node, settings: Settings, rooms: Collection[Room]
) -> None:
    """Report each room that a parameter names, and no venue lists: the setting does nothing."""
    book = RoomBook(rooms)
    own = {fold(word) for room in rooms for word in (room.id, room.name)}  # several may have it
    for code, setting in settings.items():
        for name, words in setting.values:
            if (code, name) not in _naming_rooms():
                continue
            for index, word in enumerate(words):
                if book.find(word) is None and fold(word) not in own:
                    reader.report(
                        nearest(node, (code, name, index)),
                        "setting-names-nothing",
                        f"the event has no room {quoted(word)}",
                        did_you_mean(closest(word, book.by_id))
                        or f"it has {listing([quoted(room) for room in book.by_id])}",
                        severity=Severity.WARNING,
                    )


@cache
def _naming_rooms() -> frozenset[tuple[str, str]]:
    return frozenset(
        (rule.code, one.name)
        for rule in RULES
        for one in rule.parameters
        if one.kind is ROOMS_NAMED
    )
