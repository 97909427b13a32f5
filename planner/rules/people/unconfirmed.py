"""A role is still to be filled, or somebody who has it has not confirmed.

The programme goes to print and to the ministers' offices with a name that may not come. `TBC` and
the like stand for somebody who is not known yet; `confirmed` in the roster says who has said yes.
Where it says so of nobody, nothing is concluded from it; where it says so of some, of the others
nobody knows. Who accepted the invite to the session has confirmed it. An answer that could not be
read is none to conclude from, a team (one of the agenda's `teams`) is asked nothing, and who
declined is another rule's: see `declined` and `role-declined`.

Bad:

    - {time: 09:00-10:00, title: Keynote, speaker: TBC}

Good:

    - {time: 09:00-10:00, title: Keynote, speaker: p-001}
"""

from collections.abc import Iterator

from planner.model.agenda import Assignment
from planner.model.telling import Answer
from planner.rules.bundle import Found, bundle
from planner.rules.rule import Context, Rule
from planner.rules.wording import MOST_RELATED, clock, named
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count

Place = tuple[Slot, Assignment]

# Who sends somebody in their place has answered; of a `maybe` nobody knows.
_SAID = frozenset({Answer.ACCEPTED, Answer.DECLINED, Answer.DELEGATED})


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find the roles that nobody has yet, and those whose people have not confirmed."""
    places = [(slot, one) for slot in plan.schedule.slots() for one in slot.session.all_people]
    empty = [place for place in places if plan.is_nobody(place[1].person)]
    yield from bundle(empty, _empty)
    yield from bundle(_waiting(plan).items(), _unconfirmed)


def _empty(places: list[Place]) -> Finding:
    are = "is" if len(places) == 1 else "are"
    message = f"{count(len(places), 'role')} {are} still to be filled"
    return _finding(places, message, "write who it is once they have agreed")


def _unconfirmed(waiting: list[tuple[str, Place]]) -> Finding:
    people = [person for person, _ in waiting]
    have = "has a role and has" if len(people) == 1 else "have roles and have"
    return _finding(
        [place for _, place in waiting],
        f"{named(people)} {have} not confirmed",
        "fill in `confirmed` in the roster once they have answered",
        tuple(people),
    )


def _waiting(plan: Plan) -> dict[str, Place]:
    """Those who have not confirmed, each with the first role they have."""
    found: dict[str, Place] = {}
    if any(person.confirmed is not None for person in plan.participants):
        for slot in plan.schedule.slots():
            for person, one in plan.assigned(slot):
                answer = plan.answers.get((slot.session.id, person.id))
                if not (
                    person.confirmed
                    or person.has_declined
                    or person.may_have_said("confirmed")
                    or answer in _SAID
                ):
                    found.setdefault(person.id, (slot, one))
    return found


def _finding(places: list[Place], message: str, hint: str, about: tuple[str, ...] = ()) -> Finding:
    (_, first), *others = places
    related = tuple((one.route, f"{clock(slot)} here") for slot, one in others[:MOST_RELATED])
    return Finding(first.route, message, hint, related, about)


RULE = Rule("unconfirmed", Severity.ADVICE, check, __doc__)
