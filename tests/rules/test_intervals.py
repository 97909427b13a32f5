"""Pairs of slots that overlap, against a comparison of all."""

from collections.abc import Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import load_day, slots_of

from planner.rules.intervals import overlapping, overlapping_pairs, sharing_pairs
from planner.schedule.slots import Slot

# Start and length in steps of ten minutes, so that many touch; and who is there.
a_slot = st.tuples(st.integers(0, 12), st.integers(1, 8), st.sets(st.sampled_from("abcd")))


def placed(written: Sequence[tuple[int, int, set[str]]]) -> list[Slot]:
    """Slots of so many starts and lengths, side by side."""
    strands = ", ".join(
        f"S{number}: [{{title: T{number}, id: t{number}, "
        f"time: '{8 + start // 6:02}:{start % 6}0', duration: {length * 10}m}}]"
        for number, (start, length, _) in enumerate(written)
    )
    return slots_of(load_day(f"- parallel: {{{strands}}}", defaults="{}"))


@given(st.lists(a_slot, min_size=1, max_size=9))
def test_pairs_that_overlap_and_share_are_those_of_all_pairs(
    written: list[tuple[int, int, set[str]]],
) -> None:
    slots = placed(written)
    people = {slot.session.id: there for slot, (_, _, there) in zip(slots, written, strict=True)}
    sharing_time = {
        frozenset((one.session.id, other.session.id))
        for one, other in combinations(slots, 2)
        if one.range.overlaps(other.range)
    }
    found = list(overlapping_pairs(slots))
    assert {frozenset((one.session.id, other.session.id)) for one, other in found} == sharing_time
    assert len(found) == len(sharing_time)
    assert all(one.start <= other.start for one, other in found)

    chosen = slots[::2]
    ids = {slot.session.id for slot in chosen}
    beside = {
        frozenset((one.session.id, other.session.id))
        for one, others in overlapping(chosen, slots)
        for other in others
    }
    assert beside == {pair for pair in sharing_time if pair & ids}

    shared = {
        frozenset((one.session.id, other.session.id)): both
        for one, other, both in sharing_pairs(slots, lambda slot: people[slot.session.id])
    }
    expected = {
        pair: both
        for pair in sharing_time
        if (both := set.intersection(*(people[i] for i in pair)))
    }
    assert shared == expected
