"""All rules, in the order in which `planner explain` lists them."""

from planner.rules import (
    anchor_unreachable,
    double_booked,
    expected_twice,
    items_too_long,
    late_risk,
    long_sitting,
    meal_missing,
    nobody_expected,
    organiser_missing,
    outside_day_hours,
    over_capacity,
    role_missing,
    role_not_listed,
    room_double_booked,
    session_overlap,
    strand_misspelt,
    unknown_person,
    unknown_room,
    unknown_track,
    unplanned_gap,
)
from planner.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    # Timing
    session_overlap.RULE,
    anchor_unreachable.RULE,
    outside_day_hours.RULE,
    unplanned_gap.RULE,
    items_too_long.RULE,
    long_sitting.RULE,
    meal_missing.RULE,
    late_risk.RULE,
    # People
    unknown_person.RULE,
    double_booked.RULE,
    expected_twice.RULE,
    role_missing.RULE,
    role_not_listed.RULE,
    nobody_expected.RULE,
    # Rooms and tracks
    unknown_room.RULE,
    strand_misspelt.RULE,
    room_double_booked.RULE,
    over_capacity.RULE,
    unknown_track.RULE,
    # Invites
    organiser_missing.RULE,
)

RULE_BY_CODE = {rule.code: rule for rule in RULES}
