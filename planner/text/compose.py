"""YAML text to nodes: the only place that knows the YAML library.

Nodes are made from the parser's events without recursion, so that a text nested a hundred
thousand deep is an error and not a crash; and scalars are never resolved to other types.
"""

import re
from typing import TYPE_CHECKING, Any

import yaml

from planner.text.collecting import paused_gc
from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.nodes import Document, Mapping, Node, Scalar, Sequence
from planner.text.source import Source, Span
from planner.text.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DEPTH = 64
MAX_NODES_BY_ALIAS = 100_000

_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What YAML 1.2 §5.1 [1] leaves out of c-printable; and, because editors do not show them, a byte
# order mark and the line ends that only YAML 1.1 knows: a text would break there, unseen. The
# list is shorter than what is printable, and so compiles in a tenth of the time.
UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
)

# YAML 1.2 §10.3: these say what a value is anyway.
_CORE_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map")
)
_TAG = re.compile(r"!\S*")
_PROPERTIES = re.compile(r"(?:[&!]\S*\s*)*")

_CUT = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")

# Stands for a key that is not a word; its value is left out.
_NO_KEY = Scalar(0, 0, "", plain=True)


class _RefusedError(Exception):
    """Nesting or aliases beyond any honest file."""

    def __init__(self, code: str, message: str, hint: str, span: Span) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(
            code=code, severity=Severity.ERROR, message=message, hint=hint, place=span
        )


def compose(source: Source) -> tuple[Document, list[Diagnostic]]:
    """The nodes of a text, and what is wrong with its YAML.

    On a syntax error the document's root is None. A repeated key is an error, and its first
    value stands. Aliases are read; more than MAX_NODES_BY_ALIAS nodes through them are not.
    """
    unprintable = UNPRINTABLE.search(source.text)
    if unprintable:
        from planner.text.syntax import unprintable_character

        return Document(source, None), [unprintable_character(source, unprintable)]
    composer = _Composer(source)
    try:
        with paused_gc():
            try:
                root = composer.compose(_LOADER)
            except yaml.MarkedYAMLError as error:
                if not _is_about_nesting(error):
                    raise
                composer = _Composer(source)
                root = composer.compose(yaml.SafeLoader)
    except _RefusedError as problem:
        return Document(source, None), [problem.diagnostic]
    except yaml.MarkedYAMLError as error:
        from planner.text.syntax import syntax_error

        return Document(source, None), [syntax_error(source, error)]
    return Document(source, root), composer.diagnostics


def _is_about_nesting(error: yaml.MarkedYAMLError) -> bool:
    # libyaml reads ahead, and from 6.0.4 on gives up before it has said where nesting begins.
    return "nesting depth" in str(error.problem)


class _Composer:
    """Turns one text's events into nodes."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.diagnostics: list[Diagnostic] = []
        self.root: Node | None = None
        self.opened: list[Sequence | Mapping] = []
        self.keys: list[Scalar | None] = []  # the key that waits for its value, per level
        self.heights: list[int] = []  # how many levels lie below each open one
        self.anchors: dict[str, tuple[Node, int, int]] = {}
        self.open_anchors: list[tuple[str, int] | None] = []
        # What follows a `#` that has no space behind it, by where the text before it ends.
        self.cut = {found.start(): found.span(1) for found in _CUT.finditer(source.text)}
        self.reached = 0  # where the last thing that was written ends
        self.made = 0
        self.by_alias = 0

    def compose(self, parser: type[yaml.SafeLoader]) -> Node | None:
        loader = parser(self.source.text)
        next_event: Callable[[], Any] = loader.get_event
        try:
            while True:
                event = next_event()
                kind = event.__class__
                if kind is yaml.ScalarEvent:
                    self.scalar(event)
                elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                    self.start(event, kind)
                elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                    self.end(event)
                elif kind is yaml.AliasEvent:
                    self.alias(event)
                elif kind is yaml.DocumentStartEvent:
                    if self.root is not None:
                        self.second_document(event)
                        return self.root
                elif kind is yaml.StreamEndEvent:
                    return self.root
        finally:
            loader.dispose()

    def scalar(self, event: Any) -> None:
        style = event.style
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor or event.tag:
            start = self.after_properties(event)
        if style in ("|", ">"):
            end = start + len(self.source.text[start:end].rstrip())
        text = event.value
        if style == '"' and UNPRINTABLE.search(text):
            text = self.shown(text, start, end)
        node = Scalar(start, end, text, plain=not style)
        if end in self.cut and node.plain and text:
            self.cut_off(*self.cut[end])
        if event.anchor:
            self.anchors[event.anchor] = (node, 1, 0)
        self.reached = end
        self.add(node)

    def cut_off(self, start: int, end: int) -> None:
        """Warn of a comment that was most likely meant as text: `Panel #2`."""
        self.diagnostics.append(
            Diagnostic(
                code="text-cut-off",
                severity=Severity.WARNING,
                message="what stands behind ` #` is a comment, and not part of the text",
                hint="put quotes round the text, or a space behind the `#`",
                place=self.source.span(start, end),
            )
        )

    def after_properties(self, event: Any) -> int:
        """Where the value begins behind its ``&anchor`` and ``!tag``; reports an unknown tag."""
        start, end = event.start_mark.index, event.end_mark.index
        tag = _TAG.search(self.source.text, start, end)
        if tag and event.tag and event.tag not in _CORE_TAGS:
            self.report(
                "syntax-error",
                "this word would be read as a mark, not as text",
                "put quotes round a text that begins with `!`",
                self.source.span(*tag.span()),
            )
        properties = _PROPERTIES.match(self.source.text, start, end)
        return properties.end() if properties else start

    def shown(self, text: str, start: int, end: int) -> str:
        """A text without what cannot be shown, which an escape has put there."""
        found = UNPRINTABLE.findall(text)
        self.report(
            "syntax-error",
            f"an escape here stands for a character that cannot be shown (U+{ord(found[0]):04X})",
            "leave it out; where a backslash is meant, write it twice",
            self.source.span(start, end),
        )
        return UNPRINTABLE.sub("", text)

    def start(self, event: Any, kind: type[yaml.Event]) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        node = (Mapping if kind is yaml.MappingStartEvent else Sequence)(start, end)
        if event.tag:
            self.after_properties(event)
        self.check_depth(1, self.source.span(start, start + 1))
        self.add(node)
        self.opened.append(node)
        self.heights.append(1)
        self.keys.append(None)
        self.open_anchors.append((event.anchor, self.made) if event.anchor else None)

    def end(self, event: Any) -> None:
        node = self.opened.pop()
        self.keys.pop()
        is_flow = event.end_mark.index > event.start_mark.index
        if is_flow:
            self.reached = event.end_mark.index
        node.end = self.reached
        height = self.heights.pop()
        self.has_below(height)
        anchor = self.open_anchors.pop()
        if anchor:
            name, made_before = anchor
            self.anchors[name] = (node, self.made - made_before + 1, height)

    def has_below(self, height: int) -> None:
        """Note that the innermost open node holds one that is so many levels high."""
        if self.heights:
            self.heights[-1] = max(self.heights[-1], height + 1)

    def check_depth(self, height: int, span: Span) -> None:
        """Refuse a node of so many levels where it would come to stand too deep."""
        if len(self.opened) + height > MAX_DEPTH:
            raise _RefusedError(
                "nested-too-deeply",
                f"this is nested more than {MAX_DEPTH} levels deep",
                "check for a bracket that is never closed",
                span,
            )

    def alias(self, event: Any) -> None:
        span = self.source.span(event.start_mark.index, event.end_mark.index)
        anchored = self.anchors.get(event.anchor)
        if anchored is None:
            # Inside its own anchor, or never defined: nothing it could stand for.
            raise _RefusedError(
                "syntax-error",
                "this `*name` stands for nothing that comes before it",
                "put quotes round a text that begins with `*`",
                span,
            )
        node, size, height = anchored
        self.by_alias += size
        self.made += size - 1
        if self.by_alias > MAX_NODES_BY_ALIAS:
            raise _RefusedError(
                "alias-bomb",
                f"the aliases in this file stand for more than {MAX_NODES_BY_ALIAS:,} values",
                "write the values out, or use fewer `*aliases`",
                span,
            )
        self.check_depth(height, span)
        self.has_below(height)
        self.reached = span.end
        self.add(node)

    def add(self, node: Node) -> None:
        self.made += 1
        if not self.opened:
            self.root = node
            return
        parent = self.opened[-1]
        if parent.__class__ is Sequence:
            parent.items.append(node)
            return
        key = self.keys[-1]
        if key is None:
            self.keys[-1] = self.as_key(node)
            return
        self.keys[-1] = None
        if key is _NO_KEY:
            return
        entries = parent.entries  # type: ignore[union-attr]  # a Mapping: the class was compared
        if key.text in entries:
            self.repeated(key, entries[key.text][0])
        else:
            entries[key.text] = (key, node)

    def as_key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node
        self.report(
            "wrong-type",
            "a key must be a word, not a list or a group",
            "put quotes round a text that begins with `[` or `{`",
            self.source.span(node.start, node.start + 1),
        )
        return _NO_KEY

    def repeated(self, key: Scalar, first: Scalar) -> None:
        self.report(
            "duplicate-key",
            f"{quoted(key.text)} is given twice",
            "keep one of the two",
            self.source.span(key.start, key.end),
            Related(self.source.span(first.start, first.end), "first given here"),
        )

    def second_document(self, event: Any) -> None:
        start = event.start_mark.index
        self.report(
            "second-document",
            "a second document begins here; only the first is read",
            "remove the `---` line, or move what follows to a file of its own",
            self.source.span(start, min(start + 3, len(self.source.text))),
        )

    def report(self, code: str, message: str, hint: str, place: Span, *related: Related) -> None:
        self.diagnostics.append(
            Diagnostic(
                code=code,
                severity=Severity.ERROR,
                message=message,
                hint=hint,
                place=place,
                related=related,
            )
        )
