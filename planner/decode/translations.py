"""Texts that readers see, in one language or in several."""

from planner.decode.kinds import INVALID, Invalid, JsonSchema, Kind, Reader
from planner.model.agenda import Translation
from planner.text.diagnostics import Diagnostic, Related, Route, Severity
from planner.text.nodes import Document, Mapping, Node, Scalar
from planner.text.wording import count, quoted

_SHOWN = 5


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
        return self._translation(node, route, reader)

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

    def _translation(self, node: Mapping, route: Route, reader: Reader) -> str | Invalid:
        from planner.vocabulary.languages import serving

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
        reader.translations.setdefault(node.start, Translation(tuple(texts), route))
        wanted = reader.language
        found = serving(wanted, texts) if wanted else None
        return texts[found] if found else next(iter(texts.values()))

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


def missing_translations(document: Document, reader: Reader) -> list[Diagnostic]:
    """What is said of the texts that are not given in the language asked for: one warning."""
    wanted = reader.language
    lacking = [text for text in reader.translations.values() if not _has(text, wanted)]
    if wanted is None or not lacking:
        return []
    places = [document.locate(text.route.steps) for text in lacking[:_SHOWN]]
    if len(lacking) == 1:
        texts, stands_in = "this text has", f"the {quoted(lacking[0].languages[0])} text stands in"
    else:
        texts, stands_in = f"{count(len(lacking), 'text')} have", "their first language stands in"
    return [
        Diagnostic(
            code="translation-missing",
            severity=Severity.WARNING,
            message=f"{texts} no {quoted(wanted)} version",
            hint=f"{stands_in}; add a line `{wanted}: …`" + (" to each" * (len(lacking) > 1)),
            place=places[0],
            related=tuple(Related(place, "nor has this one") for place in places[1:]),
        )
    ]


def _has(text: Translation, wanted: str | None) -> bool:
    from planner.vocabulary.languages import serving

    return wanted is None or serving(wanted, text.languages) is not None
