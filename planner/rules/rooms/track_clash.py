"""Two sessions of one track are side by side.

A track is for people who follow one subject through the event. Where two of its sessions are held
at once, those who care most about it miss one of the two, while in the next block there may be
nothing for them.

What counts is what people choose between in one parallel block. Breaks and meals do not, nor a
session that says under `attendance` whom it is for, nor sessions in different languages, nor one
that is held twice under one title. A block that is of one track altogether is meant to be: its
strands share out the subject.

Bad:

    tracks: {data: The data ecosystem, law: Law reform}
    sessions:
      - parallel:
          ballroom:
            - {time: 09:00-10:00, title: Hotlines, track: data}
          garden:
            - {time: 09:00-10:00, title: Case files, track: data}
          library:
            - {time: 09:00-10:00, title: Age of consent, track: law}

Good:

    tracks: {data: The data ecosystem, law: Law reform}
    sessions:
      - parallel:
          ballroom:
            - {time: 09:00-09:45, title: Hotlines, track: data}
            - {time: 09:45-10:30, title: Case files, track: data}
          library:
            - {time: 09:00-10:00, title: Age of consent, track: law}
"""

from collections import defaultdict
from collections.abc import Iterator

from planner.rules.intervals import overlapping_pairs
from planner.rules.rule import Context, Rule
from planner.rules.wording import places_of, title
from planner.schedule.plan import Plan
from planner.schedule.slots import Block, Slot
from planner.text.diagnostics import Finding, Severity
from planner.text.wording import count, listing, quoted
from planner.vocabulary.spelling import fold


def check(plan: Plan, context: Context) -> Iterator[Finding]:
    """Find tracks of which people miss something, once a block and track."""
    names = dict(plan.agenda.tracks)
    for day in plan.schedule.days:
        for entry in day.entries:
            if not isinstance(entry, Block):
                continue
            by_track = _by_track(plan, entry)
            for track, slots in by_track.items() if len(by_track) > 1 else ():
                clashing = _clashing(slots)
                if track in names and clashing:
                    yield _finding(names[track], clashing)


def _by_track(plan: Plan, block: Block) -> dict[str | None, list[Slot]]:
    """What people choose between, by its track."""
    found: defaultdict[str | None, list[Slot]] = defaultdict(list)
    for slot in block.slots():
        session = slot.session
        is_known = not session.may_have_said("type", "track")
        if plan.is_choice(slot) and is_known and not session.type.is_pause:
            found[slot.track].append(slot)
    return found


def _clashing(slots: list[Slot]) -> list[Slot]:
    """Those that somebody misses who goes to another, in the order written."""
    missed = {
        id(slot) for pair in overlapping_pairs(slots) if _is_choice_between(*pair) for slot in pair
    }
    return [slot for slot in slots if id(slot) in missed]


def _is_choice_between(first: Slot, second: Slot) -> bool:
    """Whether who goes to one of them misses something that they would have followed."""
    one, other = first.session, second.session
    speak_apart = one.languages and other.languages and {*one.languages}.isdisjoint(other.languages)
    is_same = fold(one.title) == fold(other.title)
    return first.strand != second.strand and not speak_apart and not is_same


def _finding(track: str, slots: list[Slot]) -> Finding:
    first, second, *more = slots
    names = [title(first), title(second), *([count(len(more), "other session")] if more else [])]
    return Finding(
        second.session.route / ("track" if second.session.track else "title"),
        f"{listing(names)} of the track {quoted(track)} are held at the same time",
        "hold one of them in another block, or give it another track",
        places_of([first, *more]),
    )


RULE = Rule("track-clash", Severity.ADVICE, check, __doc__, waived_at="opening")
