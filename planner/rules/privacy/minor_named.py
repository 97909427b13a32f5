"""A minor has a role in a session.

Whoever has a role is named: in the programme on the web and on the door, in the calendars of
everyone who is invited, in what journalists take home. A child who speaks of what happened to them
is then found by name for the rest of their life, whatever they agreed to at sixteen.

Those with `minor: yes` in the roster count, in sessions and items alike. Lists and programmes for
participants and the public leave their names out, whatever they agreed to; but what else says who
speaks, a slide or a notice, is made by hand from the agenda. Leave the role out, and write in the
session's `notes`, which only the team reads, who of the young delegates speaks. Or write `no` as
their `list_consent`, to say that their names are for the team wherever they have a role. What only
the team may know of does not count either. The finding says how many they are, and nothing that
would tell which participant is a minor. It is made even where so few people have a role that a
reader can guess: to keep silent would let the programme tell everybody.

Bad:

    sessions:
      - {time: 09:00-10:00, title: What we ask of platforms, speakers: [p-1, p-2]}
    people: |
      id,name,email,list consent,minor,guardian consent,chaperone
      p-1,Binh Mfano,binh@example.org,yes,yes,yes,
      p-2,Dewi Sampel,dewi@example.org,yes,no,,yes
      p-3,Elif Sampel,elif@example.org,yes,no,,

Good:

    sessions:
      - time: 09:00-10:00
        title: What we ask of platforms
        speaker: p-2
        notes: Two young delegates speak after Dewi; she brings them in.
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
from planner.vocabulary.audience import Audience


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find minors who would be named as having a role, all at once."""
    young = {minor.id for minor in minors(plan) if minor.list_consent is not False}
    if not young:
        return
    named = {
        participant.id
        for slot in plan.schedule.slots()
        if Audience.PARTICIPANTS.may_see(slot.session.audience)
        for participant, _ in plan.assigned(slot)
        if participant.id in young
    }
    if named:
        have = "has" if len(named) == 1 else "have"
        yield Finding(
            place(plan),
            f"{count(len(named), 'minor')} {have} a role in a session, where programmes and "
            "calendars name people",
            "take minors out of the roles and tell the team in `notes`, or write `no` as their "
            "`list_consent`",
        )


RULE = Rule("minor-named", Severity.ERROR, check, __doc__, is_safeguard=True)
