"""Texts that readers see, in one language or in several."""

from planner.decode.kinds import INVALID, Invalid, JsonSchema, Kind, Reader
from planner.text.diagnostics import Route, Severity
from planner.text.nodes import Mapping, Node, Scalar
from planner.text.wording import quoted


class Translated(Kind[str]):
    """A text a reader sees: a string, or a map from language to string."""

    form = "write one text here, or `en: …` and other languages below it"

    def __init__(self, noun: str = "a text", *, max_length: int = 10_000) -> None:
        self.words = noun
        self.max_length = max_length

    def read(self, node: Node, route: Route, reader: Reader) -> str | Invalid:
        if isinstance(node, Scalar):
            return self._text(node, reader)
        if not isinstance(node, Mapping) or not node.entries:
            return self.wrong_type(node, reader)
        return self._translation(node, reader)

    def _text(self, node: Scalar, reader: Reader) -> str | Invalid:
        if len(node.text) > self.max_length:
            reader.report(
                reader.head(node),
                "text-too-long",
                f"this text has {len(node.text):,} characters; at most {self.max_length:,} fit",
                "shorten it, or move the rest to `description`",
            )
            return INVALID
        return node.text.strip()

    def _translation(self, node: Mapping, reader: Reader) -> str | Invalid:
        texts: dict[str, str] = {}
        for key, value in node.entries.values():
            if not self._add(texts, key, value, reader):
                return INVALID
        if not texts:
            reader.report(
                reader.head(node),
                "missing-field",
                "no text stands behind these languages",
                "write the text in one of them at least",
            )
            return INVALID
        first, text = next(iter(texts.items()))
        wanted = reader.language
        if wanted is None or wanted in texts:
            return texts[wanted] if wanted else text
        reader.report(
            reader.head(node),
            "translation-missing",
            f"this text has no {quoted(wanted)} version",
            f"the {quoted(first)} text stands in; add a line `{wanted}: …`",
            severity=Severity.WARNING,
        )
        return text

    def _add(self, texts: dict[str, str], key: Scalar, value: Node, reader: Reader) -> bool:
        """Add one language's text, or report why not."""
        from planner.vocabulary import languages

        language = languages.recognise(key.text)
        if language is None:
            reader.report(
                key,
                "bad-language",
                f"{quoted(key.text)} is not a language",
                "write language codes, such as `en`, `es` or `pt`",
            )
            return False
        if language in texts:
            reader.report(
                key, "duplicate-key", "this language is given twice", "keep one of the two"
            )
            return False
        if not isinstance(value, Scalar):
            self.wrong_type(value, reader)
            return False
        text = self._text(value, reader)
        if text is INVALID:
            return False
        if text:
            texts[language] = text
        return True

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        definitions.setdefault(
            "text",
            {
                "anyOf": [
                    {"type": ["string", "number", "boolean"]},
                    {
                        "type": "object",
                        "description": "The text by language code.",
                        "additionalProperties": {"type": ["string", "number", "boolean"]},
                        "propertyNames": {"pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$"},
                        "minProperties": 1,
                    },
                ]
            },
        )
        return {"$ref": "#/definitions/text"}

    def describe(self) -> str:
        return f"{self.words}, or one by language"
