"""The dry run: each mail as a file, and what would be sent to whom in words, for the team."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from planner.artifacts import Artifact
from planner.mail.mail import Mail
from planner.programme.comparison import Section, comparison_text
from planner.programme.news import PHONED, call_lines, personal_sections
from planner.schedule.plan import Plan
from planner.sending.outbox import Outbox
from planner.text.wording import count
from planner.vocabulary.audience import Audience

SUMMARY = "summary.team.txt"
CALLS = "calls.team.txt"


def mail_files(plan: Plan, outbox: Outbox, mails: Iterable[Mail]) -> Iterator[Artifact]:
    """The mails, a folder a person; then what is in them in words, and whom to call."""
    people = {one.recipient.contact: one.recipient.people for one in outbox.mailed}
    taken: set[str] = set()
    number = 0
    for contact, group in groupby(mails, key=lambda mail: mail.contact):
        folder = _free(people[contact][0], taken)
        for mail in group:
            number += 1
            yield Artifact(
                f"mails/{folder}/{mail.name}.eml",
                mail.content,
                Audience.TEAM,
                "a letter" if mail.is_letter else "an invite, an update or a cancellation",
                person=" and ".join(people[contact]),
            )
    yield Artifact(
        SUMMARY, _summary(plan, outbox, number).encode(), Audience.TEAM,
        "who would be sent what, person by person",
    )  # fmt: skip
    if outbox.by_hand():
        yield Artifact(
            CALLS, _calls(plan, outbox).encode(), Audience.TEAM,
            "whom to call, and what to tell them",
        )  # fmt: skip


def _free(name: str, taken: set[str]) -> str:
    """A folder for one address: somebody whose address changed has two, one to say goodbye to."""
    folder, number = name, 1
    while folder.casefold() in taken:
        number += 1
        folder = f"{name}-{number}"
    taken.add(folder.casefold())
    return folder


def _summary(plan: Plan, outbox: Outbox, mails: int) -> str:
    sections = [*personal_sections(plan, outbox.mailed, in_full=True), *_by_hand(plan, outbox)]
    addresses = count(len(outbox.contacts), "address", "addresses")
    return comparison_text(_head(plan), sections, f"{count(mails, 'mail')} to {addresses}.")


def _calls(plan: Plan, outbox: Outbox) -> str:
    people = {one.recipient.contact for one in outbox.by_hand()}
    return comparison_text(
        _head(plan),
        _by_hand(plan, outbox),
        f"{count(len(people), 'person', 'people')} to call. Note each with "
        "`planner send AGENDA --called ID`.",
    )


def _head(plan: Plan) -> list[str]:
    number = plan.releases.number if plan.releases else 0
    event = plan.agenda.event
    return [event.name, f"Release {number}", f"Times in {event.timezone}", "For the team only"]


def _by_hand(plan: Plan, outbox: Outbox) -> list[Section]:
    sections = (
        Section(PHONED, tuple(call_lines(plan, outbox.phoned))),
        Section(
            "No mail reaches them: call, or correct the address",
            tuple(call_lines(plan, outbox.refused)),
        ),
    )
    return [section for section in sections if section.lines]
