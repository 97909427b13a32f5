"""One agenda in the languages of those who are told of it, and what their mails are made of."""

import os
from collections.abc import Callable
from dataclasses import replace

from planner.files import read_folder
from planner.loading import Loaded, Read, load_from
from planner.mail.templates import ENDINGS, Templates
from planner.schedule.plan import Plan


def plans_by_language(loaded: Loaded, read: Read) -> Callable[[str], Plan]:
    """Gives an agenda's plan with its texts in a language; each is read once.

    Where a text is not in that language, its first one stands in. An agenda without translations
    is the same in all.
    """
    plan = loaded.plan
    if plan is None:
        raise ValueError(f"{loaded.path} could not be read")
    if not plan.agenda.translations:
        return lambda _language: plan
    found: dict[str, Plan] = {}

    def plan_in(language: str) -> Plan:
        if language not in found:
            other = load_from(read, loaded.path, language=language).plan
            found[language] = replace(other or plan, releases=plan.releases, answers=plan.answers)
        return found[language]

    return plan_in


_MAX_BYTES = 1_000_000


def mail_templates(plan: Plan, agenda: str) -> Templates:
    """The templates and words that an event's mails are made of.

    Those in the folder beside the agenda that it names under `invites` come before the usual ones.
    Raises UnreadableFileError, or TemplateMistakeError.
    """
    named = plan.agenda.invites.templates
    if named is None:
        return Templates()
    folder = os.path.join(os.path.dirname(agenda), named)  # noqa: PTH118, PTH120  # as `load`
    return Templates(read_folder(folder, ENDINGS, _MAX_BYTES))
