"""One participant stands on the roster twice.

Two rows have the same e-mail address; or the same name, in whatever order and capitals, and the
same organisation. Somebody registered twice, or a colleague did it for them. The hotel then gets
one room too many, the caterer one meal, two badges are printed, and of two invites only one is
answered.

People who share a mailbox are found too: each would get the other's invites. Those of one name in
one organisation who are known to come for two countries are two people; where two people are alike
in all this, a waiver that names one of them says so.

Bad:

    people: |
      id,name,email,organisation
      p-001,Nomvula Exampleza,nomvula@example.org,Example Trust
      p-002,Rafael Muestra,rafael@example.org,Example Trust
      p-003,EXAMPLEZA Nomvula,n.exampleza@example.org,Example Trust

Good:

    people: |
      id,name,email,organisation
      p-001,Nomvula Exampleza,nomvula@example.org,Example Trust
      p-002,Rafael Muestra,rafael@example.org,Example Trust
      p-003,Nomvula Exampleza,n.exampleza@example.org,Another Trust
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.organisations import by_organisation
from planner.rules.references import references
from planner.rules.rows import in_one, rows
from planner.rules.rule import Context, Rule
from planner.rules.wording import named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.vocabulary.placeholders import is_placeholder
from planner.vocabulary.spelling import fold

CODE = "duplicate-participant"
_MEND = "keep one row of each, with all that the others say"

_People = list[Participant]


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find rows that look like one participant."""
    groups = list(_alike(plan.participants))
    if groups:
        referred = {found.id for name, _ in references(plan) if (found := plan.participant(name))}
        has_own_ids = all("id" in person.written for person in plan.participants)
        findings = (
            _finding(people, _repair(plan, people, referred) if has_own_ids else None)
            for people in groups
        )
        yield from in_one(plan, findings, _say, _MEND, are_told=True)


def _say(number: int) -> str:
    return f"{number:,} participants look as if they stand on the roster more than once"


def _finding(people: _People, repair: Repair | None) -> Finding:
    first, *others = people
    ids = named([person.id for person in people])
    share_mailbox = len({person.email.casefold() for person in people}) == 1 and first.email
    share_name = len({_name_key(person) for person in people}) == 1
    if share_mailbox and share_name:
        message = f"{ids} have the same name and e-mail address"
    elif share_mailbox:
        message = f"{ids} have the same e-mail address"
    elif share_name:
        message = f"{ids} have the same name and organisation"
    else:
        message = f"{ids} look like one participant: they share names and e-mail addresses"
    hint = "keep one row if they are one person"
    if share_mailbox and not share_name:
        hint += "; if not, give each an e-mail address of their own"
    field = "email" if share_mailbox else "name"
    return Finding(
        others[0].route / field,
        message,
        hint,
        rows([first, *others[1:]], field),
        tuple(person.id for person in people),
        repair,
    )


def _alike(participants: Sequence[Participant]) -> Iterator[_People]:
    """Groups of those who share a mailbox, or a name and an organisation, one with the next."""
    place = {person.id: number for number, person in enumerate(participants)}
    group_of: dict[str, _People] = {}
    for people in (*_of_one_mailbox(participants), *_of_one_name(participants)):
        together = {p.id: p for person in people for p in group_of.get(person.id, [person])}
        group = sorted(together.values(), key=lambda person: place[person.id])
        group_of.update(dict.fromkeys(together, group))
    groups = {id(group): group for group in group_of.values()}
    yield from sorted(groups.values(), key=lambda group: place[group[0].id])


def _of_one_mailbox(participants: Iterable[Participant]) -> list[_People]:
    return _sharing((person.email.casefold(), person) for person in participants if person.email)


def _of_one_name(participants: Iterable[Participant]) -> list[_People]:
    found: list[_People] = []
    for members in by_organisation(participants).values():
        if len(members) > 1:
            for namesakes in _sharing((_name_key(person), person) for person in members):
                if is_placeholder(namesakes[0].name):
                    continue
                homes = {person.country.code for person in namesakes if person.country}
                if len(homes) > 1:
                    found += _sharing((p.country.code, p) for p in namesakes if p.country)
                else:
                    found.append(namesakes)
    return found


def _sharing(pairs: Iterable[tuple[Hashable, Participant]]) -> list[_People]:
    groups: defaultdict[Hashable, _People] = defaultdict(list)
    for key, person in pairs:
        groups[key].append(person)
    return [people for people in groups.values() if len(people) > 1]


def _name_key(person: Participant) -> str:
    return "".join(sorted(map(_folded, person.name.split())))


@lru_cache(maxsize=10_000)  # a roster has fewer names than people
def _folded(word: str) -> str:
    return fold(word)


def _repair(plan: Plan, people: _People, referred: set[str]) -> Repair | None:
    """Keep one row, with all that the others say; none where they say different things.

    The one that sessions refer to stays. It is safe where it is known what refers to whom, and
    where no column would be lost that was not imported.
    """
    spoken_of = [person for person in people if person.id in referred]
    if len(spoken_of) > 1:
        return None
    kept = spoken_of[0] if spoken_of else people[0]
    others = [person for person in people if person is not kept]
    said = dict.fromkeys(kept.written, kept)
    for person in others:
        for name in person.written:
            if name != "id" and not _agree(said.setdefault(name, person), person, name):
                return None
    changes = [
        Change(kept.route / name, person.written[name])
        for name, person in said.items()
        if person is not kept
    ]
    changes += [Change(person.route) for person in others]
    is_safe = bool(plan.agenda.days) and not (plan.roster and plan.roster.left_out)
    return Repair("keep one row, with all that the others say", tuple(changes), is_safe)


def _agree(one: Participant, other: Participant, name: str) -> bool:
    """Whether two rows say the same in a field that both have filled in."""
    if one.may_have_said(name) or other.may_have_said(name):
        return one.written[name] == other.written[name]
    mine, theirs = getattr(one, name), getattr(other, name)
    if isinstance(mine, str) and isinstance(theirs, str):
        same = str.casefold if name == "email" else fold
        return same(mine) == same(theirs)
    return bool(mine == theirs)


RULE = Rule(CODE, Severity.WARNING, check, __doc__, needs_agenda=False)
