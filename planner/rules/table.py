"""All rules by what they are about, in the order in which `planner explain` lists them."""

from planner.rules.invites import organiser_missing
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
    over_capacity,
    room_double_booked,
    strand_misspelt,
    unknown_room,
    unknown_track,
)
from planner.rules.rule import Rule
from planner.rules.timing import (
    anchor_unreachable,
    day_in_the_past,
    day_too_long,
    items_too_long,
    late_risk,
    length_said_twice,
    long_sitting,
    meal_at_odd_hour,
    meal_missing,
    no_questions_time,
    outside_day_hours,
    panel_too_tight,
    plenary_clash,
    prayer_time,
    quiet_hours,
    remote_at_night,
    report_back_too_short,
    rest_day,
    room_changeover,
    session_overlap,
    short_night,
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
        length_said_twice.RULE,
        day_in_the_past.RULE,
        rest_day.RULE,
        day_too_long.RULE,
        short_night.RULE,
        quiet_hours.RULE,
        long_sitting.RULE,
        meal_missing.RULE,
        meal_at_odd_hour.RULE,
        prayer_time.RULE,
        plenary_clash.RULE,
        room_changeover.RULE,
        report_back_too_short.RULE,
        panel_too_tight.RULE,
        no_questions_time.RULE,
        remote_at_night.RULE,
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
        over_capacity.RULE,
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
    "Invites": (organiser_missing.RULE,),
    # These look at what the others found, and come last.
    "Waivers": (waiver_unused.RULE, waiver_expired.RULE, waiver_without_reason.RULE),
}

RULES: tuple[Rule, ...] = tuple(rule for rules in SECTIONS.values() for rule in rules)

RULE_BY_CODE = {rule.code: rule for rule in RULES}
