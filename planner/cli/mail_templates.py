"""The templates of an event's mails, for the commands that need them."""

from typing import TYPE_CHECKING

from planner.cli.errors import CannotError

if TYPE_CHECKING:
    from planner.mail.templates import Templates
    from planner.schedule.plan import Plan


def mail_templates(plan: "Plan", agenda: str) -> "Templates":
    """What mails are made of; a mistake in an organiser's own templates ends the command."""
    from planner.files import UnreadableFileError
    from planner.mail.mistakes import TemplateMistakeError
    from planner.releasing import languages

    try:
        return languages.mail_templates(plan, agenda)
    except TemplateMistakeError as error:
        raise CannotError(error.message, error.hint) from None
    except UnreadableFileError as error:
        found = error.diagnostic
        raise CannotError(f"{found.place.path}: {found.message}", found.hint) from None
