"""A mistake in a template, or in a file of words: where it is, and what to do about it."""

from planner.text.refusals import RefusalError


class TemplateMistakeError(RefusalError):
    """Why no mail can be made of a template.

    ``path`` and ``line`` (from 1) say where; ``hint`` is something to do.
    """

    def __init__(self, path: str, line: int, message: str, hint: str) -> None:
        super().__init__(f"{path}, line {line}: {message}", hint)
        self.path = path
        self.line = line
