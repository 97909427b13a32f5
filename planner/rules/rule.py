"""What a rule is: a code, a severity, a check, a manual, and what an agenda may set."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar, cast

from planner.decode.kinds import Kind, Parsed
from planner.model.waivers import Waiver
from planner.rules.bundle import Found, put_into_words
from planner.rules.waiting import NOTHING_WAITS, Waiting
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity

T = TypeVar("T")


class Parameter(NamedTuple, Generic[T]):
    """Something about a rule that an agenda may set under `rules:`."""

    name: str
    kind: Kind[T]
    default: T
    doc: str

    @property
    def shown(self) -> str:
        """The default, as an author would write it; nothing where there is none."""
        if self.default is None or self.default == ():
            return ""
        written: str
        if isinstance(self.kind, Parsed) and self.kind.write:
            written = self.kind.write(self.default)
        elif isinstance(self.default, tuple):
            written = f"[{', '.join(map(str, self.default))}]"
        else:
            written = str(self.default)
        return written


class Waivers(NamedTuple):
    """What a check of waivers is told of the other rules.

    ``unused`` are the waivers that no finding needed, ``waiting`` what could not be looked at,
    and ``off`` the codes of the rules that the agenda turns off. ``refused`` are the waivers of
    safeguards, which none can waive, and ``kept_on`` the codes of safeguards that the agenda would
    turn off or make mere advice.
    """

    unused: tuple[Waiver, ...] = ()
    waiting: Waiting = NOTHING_WAITS
    off: frozenset[str] = frozenset()
    refused: tuple[Waiver, ...] = ()
    kept_on: tuple[str, ...] = ()


class Context:
    """What a check is told beside the plan.

    ``values`` are the parameters that the agenda sets, by name. ``today`` is None where nobody
    says which day it is: what depends on it then keeps silent. ``waivers`` is for the rules that
    come after the others. ``texts`` are those of the agenda, and of the agendas that are looked at
    together with it.
    """

    # No dataclass: one costs a millisecond each time the command starts.
    __slots__ = ("texts", "today", "values", "waivers")

    def __init__(
        self,
        values: Mapping[str, Any] | None = None,
        today: date | None = None,
        waivers: Waivers = Waivers(),  # noqa: B008  # nothing can change it
        texts: tuple[str, ...] = (),
    ) -> None:
        self.values = values or {}
        self.today = today
        self.waivers = waivers
        self.texts = texts

    def __getitem__(self, parameter: Parameter[T]) -> T:
        """A parameter as the agenda sets it, or its default."""
        return cast("T", self.values.get(parameter.name, parameter.default))

    def with_values(self, values: Mapping[str, Any]) -> "Context":
        """The context with the parameters that an agenda sets for one rule."""
        return Context(values, self.today, self.waivers, self.texts)


Check = Callable[[Plan, Context], Iterator[Found]]


class Rule(NamedTuple):
    """One thing worth noticing about a plan.

    ``manual`` is the docstring of the rule's module: a title line, what it means and why it
    matters, then `Bad:` and `Good:` with an agenda each, indented, that the tests run.
    ``waived_at`` is the place that the manual's waiver names, where that is not of the kind that
    its section's usually do.
    ``needs_agenda``: it has nothing to say of a roster that is looked at alone.
    ``is_safeguard``: it protects minors; no agenda waives it, turns it off or makes it advice.
    """

    code: str
    severity: Severity
    check: Check
    manual: str
    parameters: tuple[Parameter[Any], ...] = ()
    needs_agenda: bool = True
    waived_at: str = ""
    is_safeguard: bool = False

    @property
    def title(self) -> str:
        """The manual's first line."""
        return self.manual.strip().splitlines()[0]

    def findings(self, plan: Plan, context: Context) -> Iterator[Finding]:
        """What the rule finds, in words; nothing is waived."""
        for found in self.check(plan, context):
            yield from put_into_words(found)
