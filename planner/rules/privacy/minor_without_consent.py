"""A minor is on the roster without a guardian's consent.

A child may not be asked to agree alone. Without the signature of a guardian they are not insured,
cannot be treated in a hospital, and a family that finds out from a photograph has every right to
close the programme.

Those with `minor: yes` in the roster count, where `guardian_consent` is not `yes`. The finding says
how many they are, and nothing that would tell which participant is a minor: sort the roster by
these two columns.

Bad:

    people: |
      id,name,email,list consent,minor,guardian consent,chaperone
      p-1,Binh Mfano,binh@example.org,yes,yes,,
      p-2,Dewi Sampel,dewi@example.org,yes,no,,yes
      p-3,Elif Sampel,elif@example.org,yes,no,,

Good:

    people: |
      id,name,email,list consent,minor,guardian consent,chaperone
      p-1,Binh Mfano,binh@example.org,yes,yes,yes,
      p-2,Dewi Sampel,dewi@example.org,yes,no,,yes
      p-3,Elif Sampel,elif@example.org,yes,no,,
"""

from collections.abc import Iterator

from planner.rules.minors import minors, place
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find minors whose guardians have not agreed, all at once."""
    without = [minor for minor in minors(plan) if not minor.guardian_consent]
    if without:
        are = "is" if len(without) == 1 else "are"
        yield Finding(
            place(plan),
            f"{count(len(without), 'minor')} {are} on the roster without a guardian's consent",
            "get it in writing, and fill in `guardian_consent`; until then they cannot come",
        )


RULE = Rule("minor-without-consent", Severity.ERROR, check, __doc__, is_safeguard=True)
