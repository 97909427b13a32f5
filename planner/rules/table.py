"""All rules by what they are about, in the order in which `planner explain` lists them."""

from planner.rules.invites import (
    organiser_missing,
    text_garbled_by_calendars,
    title_too_long,
    untranslated,
)
from planner.rules.people import (
    chair_is_speaker,
    double_booked,
    expected_twice,
    interpretation_missing,
    interpreter_alone,
    nobody_expected,
    one_sided_panel,
    role_missing,
    too_many_roles,
    unavailable,
    unconfirmed,
    unknown_person,
    walking_time,
)
from planner.rules.privacy import (
    minor_named,
    minor_without_consent,
    minors_unaccompanied,
    personal_data_in_agenda,
    photo_consent_unknown,
    role_not_listed,
    roster_kept_too_long,
)
from planner.rules.rooms import (
    booth_missing,
    equipment_missing,
    group_changes_room,
    more_strands_than_rooms,
    no_step_free_access,
    over_capacity,
    room_double_booked,
    room_too_big,
    strand_misspelt,
    unknown_room,
    unknown_track,
)
from planner.rules.rule import Rule
from planner.rules.timing import (
    anchor_unreachable,
    items_too_long,
    late_risk,
    long_sitting,
    meal_missing,
    outside_day_hours,
    session_overlap,
    unplanned_gap,
)
from planner.rules.waivers import waiver_expired, waiver_unused, waiver_without_reason

SECTIONS: dict[str, tuple[Rule, ...]] = {
    "Timing": (
        session_overlap.RULE,
        anchor_unreachable.RULE,
        outside_day_hours.RULE,
        unplanned_gap.RULE,
        items_too_long.RULE,
        long_sitting.RULE,
        meal_missing.RULE,
        late_risk.RULE,
    ),
    "People in sessions": (
        unknown_person.RULE,
        double_booked.RULE,
        expected_twice.RULE,
        unavailable.RULE,
        walking_time.RULE,
        role_missing.RULE,
        chair_is_speaker.RULE,
        too_many_roles.RULE,
        unconfirmed.RULE,
        one_sided_panel.RULE,
        interpreter_alone.RULE,
        interpretation_missing.RULE,
        nobody_expected.RULE,
    ),
    "Rooms and tracks": (
        unknown_room.RULE,
        strand_misspelt.RULE,
        room_double_booked.RULE,
        more_strands_than_rooms.RULE,
        over_capacity.RULE,
        room_too_big.RULE,
        equipment_missing.RULE,
        booth_missing.RULE,
        no_step_free_access.RULE,
        group_changes_room.RULE,
        unknown_track.RULE,
    ),
    "Privacy and safeguarding": (
        personal_data_in_agenda.RULE,
        role_not_listed.RULE,
        photo_consent_unknown.RULE,
        minor_without_consent.RULE,
        minors_unaccompanied.RULE,
        minor_named.RULE,
        roster_kept_too_long.RULE,
    ),
    "Invites": (
        organiser_missing.RULE,
        title_too_long.RULE,
        text_garbled_by_calendars.RULE,
        untranslated.RULE,
    ),
    # These look at what the others found, and come last.
    "Waivers": (waiver_unused.RULE, waiver_expired.RULE, waiver_without_reason.RULE),
}

RULES: tuple[Rule, ...] = tuple(rule for rules in SECTIONS.values() for rule in rules)

RULE_BY_CODE = {rule.code: rule for rule in RULES}
