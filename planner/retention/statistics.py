"""What stays when data go: numbers that tell of nobody, and rows without names."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from planner.model.people import Participant
from planner.roster.field import RosterField
from planner.schedule.plan import Plan
from planner.tables.people import BY_COUNTRY, BY_ORGANISATION_TYPE, cell, matrix_table
from planner.tables.suppression import Grid, withheld
from planner.tables.table import Column, Row, Table, for_audience
from planner.vocabulary.audience import Audience
from planner.vocabulary.countries import Country
from planner.vocabulary.spelling import fold

NOT_GIVEN = "not given"

# Each says something of its own of everybody: there is nothing to count.
_OF_ONE = frozenset(
    {"id", "name", "also_known_as", "given_name", "family_name", "email", "phone", "notes",
     "emergency_contact", "accessibility"}
)  # fmt: skip

# Counted together, so that one cannot be worked out from another.
_IN_MATRIX = frozenset({"country", "organisation_type"})


def counts(plan: Plan, fields: Iterable[RosterField], *, with_matrix: bool) -> Iterator[str]:
    """Lines of YAML: how many there were, and how many said what; small numbers are withheld.

    Of free texts only what several wrote alike is named: a rare answer is somebody's.
    """
    few, people = plan.agenda.privacy.few, plan.participants
    yield f"participants: {len(people) if len(people) >= few else _less_than(few)}"
    if with_matrix and (lines := list(_matrix(plan))):
        yield "country_by_organisation_type:"
        yield from lines
    for field in fields:
        if field.name in _OF_ONE | _IN_MATRIX:
            continue
        answers = Counter(_answer(one, field.name) for one in people)
        if field.choices or all(isinstance(one.value(field.name), bool | None) for one in people):
            lines = list(_closed(answers, few))
        else:
            lines = list(_open(answers, few))
        if lines:
            yield f"{field.name}:"
            yield from lines


def _less_than(few: int) -> str:
    return f"fewer than {few}"


def _answer(participant: Participant, name: str) -> str:
    value = participant.value(name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(cell(participant, name)).strip() if value not in (None, "", ()) else NOT_GIVEN


def _closed(answers: Counter[str], few: int) -> Iterator[str]:
    """Answers of a closed list: one that is withheld is not to be worked out from the others."""
    labels = sorted(answers)
    numbers = [[answers[label]] for label in labels]
    words = withheld(Grid([*numbers, [answers.total()]], total_row=len(labels)), few)
    for row, label in enumerate(labels):
        yield f"  {_quoted(label)}: {words.get((row, 0)) or answers[label]}"


def _open(answers: Counter[str], few: int) -> Iterator[str]:
    alike: dict[str, list[str]] = {}
    for answer in answers:
        alike.setdefault(fold(answer), []).append(answer)
    for spellings in sorted(alike.values()):
        number = sum(answers[one] for one in spellings)
        if number >= few:
            yield f"  {_quoted(max(spellings, key=lambda one: (answers[one], one)))}: {number}"


def _matrix(plan: Plan) -> Iterator[str]:
    whole = matrix_table(plan, BY_COUNTRY, BY_ORGANISATION_TYPE)
    table = for_audience(whole, Audience.PARTICIPANTS)
    for row in table.rows if table.columns else ():
        pairs = zip(table.columns[1:], row.cells[1:], strict=True)
        shown = ", ".join(f"{_quoted(one.label)}: {said}" for one, said in pairs if said != 0)
        yield f"  {_quoted(str(row.cells[0]))}: {{{shown}}}"


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(plain.split()) + '"'


# Rows without names


class _Kind(NamedTuple):
    """What is left of somebody: a region, a country and a type, each as far as it tells of many."""

    region: str = ""
    country: str = ""
    organisation_type: str = ""


def anonymous_table(plan: Plan) -> Table | None:
    """A row for each participant with region, country and type: each stands there several times.

    Rare rows lose their country, then their type, until none is alike with fewer than a few
    others (k-anonymity; Sweeney, Int. J. Uncertainty Fuzziness Knowl.-Based Syst. 10, 2002). The
    numbers of the rows are new, and their order says nothing. None where there are too few people
    for any of it.
    """
    few = max(plan.agenda.privacy.few, 2)
    kinds = [_kind(participant) for participant in plan.participants]
    if len(kinds) < few:
        return None
    columns = (
        Column("number", "Number", width=8),
        Column("region", "Region"),
        Column("country", "Country", width=22),
        Column("organisation_type", "Organisation type", width=20),
    )
    rows = (Row((number, *kind)) for number, kind in enumerate(_hidden_among(kinds, few), 1))
    return Table("Participants, without names", columns, tuple(rows))


def _kind(participant: Participant) -> _Kind:
    country, kind = participant.country, participant.organisation_type
    region = country.region if isinstance(country, Country) else ""
    return _Kind(region, country.name if country else "", kind.label if kind else "")


def _hidden_among(kinds: list[_Kind], few: int) -> list[_Kind]:
    """Kinds made less exact, one after the other, until each is that of several."""
    done: list[list[_Kind]] = []
    left = kinds
    for hidden in ({}, {"country": ""}, {"country": "", "organisation_type": ""}):
        alike: dict[_Kind, list[_Kind]] = {}
        for kind in left:
            alike.setdefault(kind._replace(**hidden), []).append(kind)
        done += [[kind] * len(members) for kind, members in alike.items() if len(members) >= few]
        left = [kind for members in alike.values() if len(members) < few for kind in members]
    # Those who are like nobody hide among each other; where they are too few, others join them.
    rest = len(left)
    while 0 < rest < few:
        done.sort(key=lambda group: (len(group), group[0]))
        rest += len(done.pop(0))
    return sorted([kind for group in done for kind in group] + [_Kind()] * rest)
