"""Why an edit is not made, as a diagnostic that points at the text."""

from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.layout import CannotRewriteError
from planner.text.nodes import Document
from planner.text.source import Place


class CannotEditError(Exception):
    """An edit that is refused; carries the diagnostic that says why, and what to do."""

    def __init__(
        self,
        message: str,
        hint: str,
        place: Place,
        *,
        code: str = "edit-refused",
        related: tuple[Related, ...] = (),
    ) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(
            code=code,
            severity=Severity.ERROR,
            message=message,
            hint=hint,
            place=place,
            related=related,
        )


def refused_at(
    document: Document, steps: tuple[str | int, ...], message: str, hint: str
) -> CannotEditError:
    """A refusal that points at the place in the text that steps lead to."""
    return CannotEditError(message, hint, document.locate(steps))


def refusal(document: Document, error: CannotRewriteError) -> Diagnostic:
    """What stands in an edit's way in the text, as a diagnostic."""
    source = document.source
    end = min(error.at + 1, len(source.text))
    return CannotEditError(error.message, error.hint, source.span(error.at, end)).diagnostic
