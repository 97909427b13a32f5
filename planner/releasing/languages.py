"""One agenda, read in the languages of those who are told of it."""

from collections.abc import Callable
from dataclasses import replace

from planner.loading import Loaded, Read, load_from
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
