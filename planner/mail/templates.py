"""Templates of mails: ours, and those that an organiser puts in their place.

An organiser's folder may hold `session.html`, `session.txt`, `letter.html`, `letter.txt` and
`layout.html`, for all languages, or in a folder named after one (`fr/session.html`), which comes
first; and `words/fr.yaml`, which changes words of a language or adds one. `planner/session.html`
is always ours, to extend.
"""

import re
from collections.abc import Callable, Mapping
from functools import partial
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import TracebackType

from jinja2 import (
    BaseLoader,
    Environment,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    select_autoescape,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from planner.mail.language import Language, capitalised
from planner.mail.mistakes import TemplateMistakeError
from planner.mail.words import Words, read_words
from planner.text.source import Source

ENDINGS = (".html", ".txt", ".yaml")
"""What files of an organiser's folder may be templates or words."""

ENGLISH = "en"
OURS = "planner/"
"""What stands before the name of a template that is ours, whatever an organiser wrote."""

_WORDS = re.compile(r"words/([A-Za-z0-9-]{2,35})\.yaml")
_BLANK_LINES = re.compile(r"\n{3,}")
_TRAILING = re.compile(r"[ \t]+$", re.MULTILINE)


def usual_files() -> dict[str, Source]:
    """Our own templates and words, by their names in a folder."""
    found: dict[str, Source] = {}

    def gather(folder: Traversable, prefix: str) -> None:
        for entry in sorted(folder.iterdir(), key=lambda one: one.name):
            if entry.is_dir():
                gather(entry, f"{prefix}{entry.name}/")
            elif entry.name.endswith(ENDINGS):
                text = entry.read_text(encoding="utf-8")
                found[prefix + entry.name] = Source(f"planner's {prefix}{entry.name}", text)

    gather(files(__package__).joinpath("templates"), "")
    return found


class Templates:
    """The templates and the words that mails are made of.

    ``own`` are an organiser's files by their names in the folder, with `/`. Raises
    TemplateMistakeError for words that cannot be read, and templates that are misspelt.
    """

    def __init__(self, own: Mapping[str, Source] | None = None) -> None:
        self._own = dict(own or {})
        self._usual = usual_files()
        english = _words_in(self._usual, {}, None)
        usual = _words_in(self._usual, {}, english[ENGLISH])
        words = _words_in(self._own, usual, english[ENGLISH])
        self._languages = {code: Language(found) for code, found in words.items()}
        self._environments: dict[str, Environment] = {}
        self._check_syntax()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that there are words for, English first."""
        others = sorted(code for code in self._languages if code != ENGLISH)
        return (ENGLISH, *others)

    def language(self, code: str) -> Language:
        """What is said in a language; English where there are no words for it, or none any more."""
        return self._languages.get(code) or self._languages[ENGLISH]

    def render(self, name: str, code: str, values: Mapping[str, object]) -> str:
        """A template in a language, filled; lines end with LF. Raises TemplateMistakeError."""
        language = self.language(code)
        shown = {
            "language": language.code,
            "direction": language.direction,
            "start": "right" if language.direction == "rtl" else "left",
            "say": language.say,
            **values,
        }
        text = self._guarded(name, code, lambda: self._template(name, code).render(shown))
        if name.endswith(".txt"):
            text = _BLANK_LINES.sub("\n\n", _TRAILING.sub("", text)).strip()
        return text + "\n"

    def _check_syntax(self) -> None:
        environment = self._environment(ENGLISH)
        for name, source in self._own.items():
            if not name.endswith(".yaml"):
                compiled = partial(environment.compile, source.text, name, source.path)
                self._guarded(name, ENGLISH, compiled)

    def _template(self, name: str, code: str) -> Template:
        return self._environment(code).get_template(name)

    def _environment(self, code: str) -> Environment:
        found = self._environments.get(code)
        if found is None:
            found = self._environments[code] = ImmutableSandboxedEnvironment(
                loader=_Loader(self._own, self._usual, code),
                undefined=StrictUndefined,
                autoescape=select_autoescape(["html"]),
                trim_blocks=True,
                lstrip_blocks=True,
                keep_trailing_newline=True,
            )
            found.filters["capitalised"] = capitalised
        return found

    def _guarded(self, name: str, code: str, make: Callable[[], object]) -> str:
        """What is made of a template; whatever goes wrong in it is a mistake at its line."""
        try:
            return str(make())
        except TemplateSyntaxError as error:
            source = self._source(error.name or name, code)
            raise TemplateMistakeError(
                error.filename or source.path, error.lineno, _said(error),
                "correct it there; Jinja's manual has how templates are written",
            ) from None  # fmt: skip
        except (
            TemplateError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError,
            ValueError,
        ) as error:  # fmt: skip
            path, line = self._place(error.__traceback__) or (self._source(name, code).path, 1)
            raise TemplateMistakeError(path, line, _said(error), _hint(error)) from None

    def _source(self, name: str, code: str) -> Source:
        return _found(self._own, self._usual, code, name) or Source(name, "")

    def _place(self, trace: TracebackType | None) -> tuple[str, int] | None:
        """The innermost line of a template that a traceback leads to."""
        paths = {source.path for source in (*self._own.values(), *self._usual.values())}
        place = None
        while trace:
            if trace.tb_frame.f_code.co_filename in paths:
                place = trace.tb_frame.f_code.co_filename, trace.tb_lineno
            trace = trace.tb_next
        return place


def _words_in(
    sources: Mapping[str, Source], former: Mapping[str, Words], usual: Words | None
) -> dict[str, Words]:
    """The words of all languages, with those that stand in some files."""
    found = dict(former)
    for name, source in sorted(sources.items()):
        if match := _WORDS.fullmatch(name):
            code = match[1]
            if usual or code == ENGLISH:
                known = former.get(code) or former.get(code.split("-")[0])
                found[code] = read_words(code, source, usual, known)
    return found


def _found(
    own: Mapping[str, Source], usual: Mapping[str, Source], code: str, name: str
) -> Source | None:
    if name.startswith(OURS):
        return usual.get(name.removeprefix(OURS))
    return own.get(f"{code}/{name}") or own.get(name) or usual.get(name)


class _Loader(BaseLoader):
    """Finds the templates of a language."""

    def __init__(self, own: Mapping[str, Source], usual: Mapping[str, Source], code: str) -> None:
        self.own, self.usual, self.code = own, usual, code

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """A template's text, and where it is from."""
        found = _found(self.own, self.usual, self.code, template)
        if found is None:
            raise TemplateNotFound(template)
        return found.text, found.path, lambda: True


def _said(error: Exception) -> str:
    """What is wrong, without the values that a person typed."""
    if isinstance(error, TemplateNotFound):
        return f"there is no template `{error.name}`"
    if isinstance(error, KeyError):
        return f"there are no words called `{error.args[0] if error.args else ''}`"
    if isinstance(error, TemplateError):
        text = " ".join((error.message or "it cannot be read").split())
        return text[:1].lower() + text[1:]
    return f"what it asks for cannot be worked out ({type(error).__name__})"


def _hint(error: Exception) -> str:
    if isinstance(error, KeyError):
        return "the words there are stand in `words/en.yaml`, which `planner templates` writes"
    return "docs/mail.md lists what templates can use; `planner templates` writes the usual ones"
