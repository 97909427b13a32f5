"""A block has more strands at one time than its venue has rooms.

However they are shared out, a group has no door to go to. It happens when a strand is added after
the rooms were booked, and it shows on the day. Only strands that are in no room yet are told of
here: where two of them are in one room, `room-double-booked` is found.

The rooms are those that the agenda lists for the venue of the day; a strand in a room of another
venue needs none of them. A strand whose sessions are all pauses is not counted, nor one that is
over when another begins. A group that meets on the lawn or online needs no room, and the agenda
cannot know: list what there is, such as `lawn: {name: The lawn}`, under the rooms.

Bad:

    defaults: {changeover: 5m}
    sessions:
      - parallel:
          Offenders: [{time: 09:00-10:00, title: Who offends, room: ballroom}]
          Deterrents: [{time: 09:00-10:00, title: What deters}]
          Figures: [{time: 09:00-10:00, title: What we know}]
          Young people: [{time: 09:00-10:00, title: What we would change}]

Good:

    defaults: {changeover: 5m}
    sessions:
      - parallel:
          Offenders: [{time: 09:00-10:00, title: Who offends, room: ballroom}]
          Deterrents: [{time: 09:00-10:00, title: What deters, room: garden}]
          Figures:
            - {time: 09:00-09:30, title: What we know, room: library}
            - {time: 09:30-10:00, title: What we would change, room: library}
"""

from collections.abc import Iterator

from planner.rules.overfull import overfull_blocks
from planner.rules.rule import Context, Rule
from planner.schedule.plan import Plan
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing, quoted


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find blocks for which the rooms of a venue are too few."""
    for block, strands, venue in overfull_blocks(plan):
        lacking = [label for label, slots in block.strands if not any(slot.room for slot in slots)]
        if lacking:
            name = quoted(venue.name) if venue.name else "the venue"
            have = "has" if len(lacking) == 1 else "have"
            yield Finding(
                block.parallel.route,
                f"{count(strands, 'strand')} run side by side, and {name} has "
                f"{count(len(venue.rooms), 'room')}",
                f"{listing([quoted(label) for label in lacking])} {have} none yet: put one strand "
                "after another, or list a further room",
            )


RULE = Rule("more-strands-than-rooms", Severity.WARNING, check, __doc__, waived_at="2027-03-10")
