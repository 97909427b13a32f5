"""One participant stands on the roster twice.

Two rows have the same e-mail address; or the same name, in whatever order and capitals and with a
title or none (`Dr`, `Sra.`), and the same organisation. Somebody registered twice, or a colleague
did it for them. The hotel then gets one room too many, the caterer one meal, two badges are
printed, and of two invites only one is answered.

People who share a mailbox are found too: each would get the other's invites. Those of one name in
one organisation who are known to come for two countries are two people; where two people are alike
in all this, a waiver that names one of them says so. Rows that keep a place for somebody (`TBC`,
`Driver`, `Delegate 2`, `VIP`, `+1`) are nobody yet, and nobody's double.

Where the rows do not disagree in anything, `planner check --unsafe-fixes` keeps one of them with
all that the others say. `--fix` does so by itself only where every row has the same e-mail address,
no column or key of the roster was left out, and the id that goes stands nowhere: neither in any
agenda of the same command (in a session, a waiver, a comment), nor elsewhere on the roster. So name
all agendas that use the roster at once: `planner check day-1.yaml day-2.yaml --fix`. What was sent
out under that id is not known here; tell its owner.

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

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from planner.model.people import Participant
from planner.rules.bundle import Found
from planner.rules.organisations import by_organisation
from planner.rules.references import references
from planner.rules.rows import in_one, rows
from planner.rules.rule import Context, Rule
from planner.rules.styles import is_title
from planner.rules.unnamed import is_unnamed
from planner.rules.wording import named
from planner.schedule.plan import Plan
from planner.text.diagnostics import Change, Finding, Repair, Severity
from planner.vocabulary.spelling import fold

CODE = "duplicate-participant"
_MEND = "keep one row of each, with all that the others say"
_SPELT_FREELY = frozenset({"name", "given_name", "family_name", "organisation"})
_WORD = re.compile(r"[^\W_]+")

_People = list[Participant]


def check(plan: Plan, context: Context) -> Iterator[Found]:
    """Find rows that look like one participant."""
    groups = list(_alike(plan.participants))
    if groups:
        referred = {found.id for name, _ in references(plan) if (found := plan.participant(name))}
        mentions = _Mentions(plan, context)
        has_own_ids = all("id" in person.written for person in plan.participants)
        findings = (
            _finding(people, _repair(plan, people, referred, mentions) if has_own_ids else None)
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


def _alike(everyone: Sequence[Participant]) -> Iterator[_People]:
    """Groups of those who share a mailbox, or a name and an organisation, one with the next."""
    participants = [person for person in everyone if not is_unnamed(person.name)]
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
    words = person.name.split()
    untitled = [word for word in words if not is_title(word)]
    # Of `Dr Miss` it is not known which is the name.
    return "".join(sorted(map(_folded, untitled if len(untitled) > 1 else words)))


@lru_cache(maxsize=10_000)  # a roster has fewer names than people
def _folded(word: str) -> str:
    return fold(word)


class _Mentions:
    """Every word, and every run of words, that agendas and the fields of a roster hold.

    They are looked at only where an id is asked for.
    """

    def __init__(self, plan: Plan, context: Context) -> None:
        self.plan = plan
        self.context = context
        self.runs: dict[int, set[tuple[str, ...]]] = {}

    @cached_property
    def words(self) -> list[str]:
        fields = (
            text
            for person in self.plan.participants
            for name, text in person.written.items()
            if name != "id"
        )
        return _words("\n".join((*self.context.texts, *fields)))

    def __contains__(self, reference: str) -> bool:
        """Whether an id stands anywhere, in whatever capitals and with whatever marks."""
        wanted = _words(reference)
        length = len(wanted)
        if length not in self.runs:
            self.runs[length] = set(zip(*(self.words[n:] for n in range(length)), strict=False))
        return not wanted or tuple(wanted) in self.runs[length]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _repair(plan: Plan, people: _People, referred: set[str], mentions: _Mentions) -> Repair | None:
    """Keep one row, with all that the others say; none where they say different things.

    The one that sessions refer to stays. It is safe where all are reached in one mailbox, nothing
    would be lost that was not imported, and what goes is called by its id nowhere.
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
    is_safe = (
        bool(plan.agenda.days)
        and not (plan.roster and plan.roster.left_out)
        and all(person.email for person in people)
        and not any(person.id in mentions for person in others)
    )
    return Repair("keep one row, with all that the others say", tuple(changes), is_safe)


def _agree(one: Participant, other: Participant, name: str) -> bool:
    """Whether two rows say the same in a field that both have filled in."""
    if one.may_have_said(name) or other.may_have_said(name):
        return one.written[name] == other.written[name]
    mine, theirs = getattr(one, name), getattr(other, name)
    if isinstance(mine, str) and isinstance(theirs, str):
        return _compared(name, mine) == _compared(name, theirs)
    return bool(mine == theirs)


def _compared(name: str, text: str) -> str:
    """A text without what does not matter; in notes and needs every sign does (`✓` and `✗`)."""
    if name == "email":
        return text.casefold()
    return fold(text) if name in _SPELT_FREELY else " ".join(text.split())


RULE = Rule(CODE, Severity.WARNING, check, __doc__, needs_agenda=False)
