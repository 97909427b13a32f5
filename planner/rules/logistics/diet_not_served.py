"""A meal does not mention what people who are expected at it eat.

The kitchen is told what `catering` says. Who is vegetarian and finds a table of grilled meat has
rice for lunch on all three days; with an allergy it is an ambulance. Those who asked for halal food
are too polite to say so at the buffet, and leave.

A meal or a reception whose `catering` is written must name the diets and allergies of those
expected at it: `lunch; vegetarian, halal and gluten-free dishes`. A stricter dish counts for the
milder: vegan food for vegetarians, dairy-free for lactose-free, halal for no pork. Remarks that
need a person to read them are not looked at, and neither is a meal that says nothing of what is
served.

Who declined the meal counts all the same: a number that changes with one answer would tell whose
it is. Numbers are given, never who: and a meal and its numbers are told only where ten or more are
expected, since `no nuts (1)` at a lunch of two tells who it is. Of smaller meals it is said for the
event as a whole; and where they are too few for that too, the finding asks you to compare the
roster with what is ordered, whoever eats there.

Bad:

    sessions:
      - {time: 12:30-13:30, title: Lunch, catering: lunch}
    people: |
      id,name,dietary
      p-001,Nomvula Exampleza,vegetarian
      p-002,Rafael Muestra,
      p-003,Mei Yangben,halal

Good:

    sessions:
      - {time: 12:30-13:30, title: Lunch, catering: lunch; vegan and halal dishes}
    people: |
      id,name,dietary
      p-001,Nomvula Exampleza,vegetarian
      p-002,Rafael Muestra,
      p-003,Mei Yangben,halal
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from planner.logistics.diets import MEALS, stated
from planner.rules.crowds import Crowd, named, tellable
from planner.rules.rule import Context, Rule
from planner.rules.wording import sessions
from planner.schedule.plan import Plan
from planner.schedule.slots import Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import listing

# By definition, and not by what a kitchen may do: an allergy needs its own word.
_ALSO_SUITS = {
    "vegan": ("vegetarian", "pescatarian", "dairy-free", "lactose-free", "no-eggs", "no-fish",
              "no-shellfish", "no-pork", "no-beef"),
    "vegetarian": ("pescatarian", "no-fish", "no-shellfish", "no-pork", "no-beef"),
    "dairy-free": ("lactose-free",),
    "halal": ("no-pork",),
    "kosher": ("no-pork", "no-shellfish"),
}  # fmt: skip


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find texts about catering that leave out diets, each text once."""
    diets = stated(plan.participants)
    if not diets:
        return
    meals: defaultdict[str, list[Slot]] = defaultdict(list)
    for slot in plan.schedule.slots():
        session = slot.session
        if session.catering and session.type in MEALS and not session.may_have_said("type"):
            meals[session.catering].append(slot)
    crowd = Crowd(one.id for one in plan.participants if one.id not in plan.remote_ids)
    # What a text leaves out of all that anybody eats hangs on no single person.
    wanted = frozenset[str]().union(*diets.values()) - {"other"}
    missing = {text: left for text in meals if (left := wanted - _served(text))}
    expected = {
        text: crowd.people & frozenset[str]().union(*map(plan.invited_ids, meals[text]))
        for text in missing
    }
    known = named(crowd, expected)
    some_hidden = False
    for text, there in expected.items():
        left_out = Counter(
            diet for person in there & diets.keys() for diet in diets[person] & missing[text]
        )
        if text not in known.groups:
            some_hidden |= bool(left_out) or not known.hides_others
        elif left_out:
            yield _finding(meals[text], left_out, len(there))
    if some_hidden:
        yield _without_meal(plan, is_certain=known.hides_others)


def _served(text: str) -> frozenset[str]:
    from planner.vocabulary.needs import diets_served

    named = frozenset(map(str, diets_served(text)))
    return named.union(*(_ALSO_SUITS.get(diet, ()) for diet in named))


def _finding(slots: list[Slot], left_out: Counter[str], total: int) -> Finding:
    from planner.vocabulary.needs import Diet

    # The most frequent first; the alphabet decides between equals, so that all runs say the same.
    diets = sorted(left_out, key=lambda diet: (-left_out[diet], diet))
    labels = {diet: Diet(diet).label for diet in diets}
    counts = listing(
        [f"{labels[diet]} ({tellable(left_out[diet], total) or 'most'})" for diet in diets]
    )
    wanted = ", ".join(labels.values())
    return Finding(
        slots[0].session.route / "catering",
        f"what is served at {sessions(slots)} does not say what some expected there eat: {counts}",
        f'order it, and write `catering: "{slots[0].session.catering}; {wanted}"`',
    )


def _without_meal(plan: Plan, *, is_certain: bool) -> Finding:
    """What is said of meals that are not named."""
    if is_certain:
        message = "what is served at some meals does not say what some expected there eat; which "
        message += "meals these are would tell who"
    else:
        message = "what is served at some meals is not all that people eat; whether those expected "
        message += "there need more is not said, because it would tell who"
    return Finding(
        plan.agenda.event.route,
        message,
        "compare what is served where few are expected with `dietary` in the roster; else waive it",
    )


RULE = Rule("diet-not-served", Severity.ADVICE, check, __doc__, waived_at="lunch")
