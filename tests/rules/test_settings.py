"""What an agenda says about the rules, and what then is found."""

from datetime import date

import pytest

import planner
from planner.checking import examine
from planner.loading import Loaded, load_text
from planner.rules.settings import Setting
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok, venue: {rooms: {hall: {name: Great Hall}}}}
defaults: {room: hall}
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-11:00, title: Opening, id: opening}
      - {title: Coffee break, duration: 20m}
      - parallel:
          left: [{title: Help desk, duration: 30m, id: desk}]
          right: [{title: Clinic, duration: 30m}]
  - date: 2024-03-07
    sessions:
      - {time: 09:00-11:10, title: Mapping, id: mapping}
"""


def load(more: str) -> Loaded:
    return load_text(Source("agenda.yaml", AGENDA + more), "")


def found(more: str, today: date | None = None) -> list[tuple[str, int]]:
    return [(d.code, d.place.line) for d in planner.check(load(more), today=today)]


def only(more: str) -> Diagnostic:
    (mistake,) = load(more).diagnostics
    return mistake


ALL = [("long-sitting", 7), ("room-double-booked", 11), ("long-sitting", 14)]


@pytest.mark.parametrize(
    ("shared", "said"),
    [
        ("hal", ["did you mean `hall`?"]),
        ("[hall, GREAT HALL, foyr]", ["it has `hall`"]),
        ("great hall", []),
        ("[]", []),
    ],
)
def test_a_setting_that_names_no_room_of_the_event_does_nothing(
    shared: str, said: list[str]
) -> None:
    loaded = load(f"rules: {{long-sitting: off, room-double-booked: {{shared: {shared}}}}}")
    assert [each.hint for each in loaded.diagnostics] == said
    for each in loaded.diagnostics:
        assert (each.code, each.severity) == ("setting-names-nothing", Severity.WARNING)
        written = (each.place.excerpt or "")[each.place.column - 1 : each.place.end_column - 1]
        assert each.message == f"the event has no room `{written}`"


def test_where_no_rooms_are_listed_any_name_may_be_shared() -> None:
    text = AGENDA.replace(", venue: {rooms: {hall: {name: Great Hall}}}", "")
    rules = "rules: {room-double-booked: {shared: hall}}\n"
    assert load_text(Source("agenda.yaml", text + rules), "").diagnostics == ()


def test_rooms_of_one_name_may_be_shared_by_it() -> None:
    text = AGENDA.replace(
        "hall: {name: Great Hall}", "hall: {name: Hall}, annex: {name: Hall, also: x}"
    )
    for shared, number in (("Hall", 0), ("x", 0), ("y", 1)):
        rules = f"rules: {{room-double-booked: {{shared: {shared}}}}}\n"
        assert len(load_text(Source("agenda.yaml", text + rules), "").diagnostics) == number


def test_without_settings_all_is_found() -> None:
    assert found("") == ALL


@pytest.mark.parametrize("off", ["off", "no", "OFF", "false", "{severity: off}"])
def test_a_rule_can_be_off(off: str) -> None:
    assert found(f"rules: {{long-sitting: {off}}}") == ALL[1:2]


@pytest.mark.parametrize("on", ["on", "yes", "{}", "", "{severity: on}"])
def test_a_rule_that_is_on_is_as_it_would_be(on: str) -> None:
    assert found(f"rules: {{long-sitting: {on}}}") == ALL


@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize("form", ["{}", "{{severity: {}}}"])
def test_a_severity_can_be_set(severity: Severity, form: str) -> None:
    loaded = load(f"rules: {{long-sitting: {form.format(severity.value)}}}")
    assert loaded.settings == {"long-sitting": Setting(severity)}
    severities = {d.severity for d in planner.check(loaded) if d.code == "long-sitting"}
    assert severities == {severity}


def test_a_parameter_can_be_set_and_holds_for_that_rule_only() -> None:
    assert found("rules: {long-sitting: {longest: 2h}}") == ALL[1:]
    assert found("rules: {long-sitting: {longest: 2h10}}") == ALL[1:2]


@pytest.mark.parametrize(
    ("rules", "code", "message", "hint"),
    [
        ("{long-siting: off}", "unknown-key", "a table of rules has no key `long-siting`",
         "did you mean `long-sitting`?"),
        ("{xyzzy: off}", "unknown-key", "a table of rules has no key `xyzzy`",
         "`planner explain` lists the rules; a mistake in the text is always found"),
        ("{long-sitting: maybe}", "wrong-type", "`maybe` is not a severity", None),
        ("{long-sitting: info}", "wrong-type", "`info` is not a severity",
         "did you mean `advice`?"),
        ("{long-sitting: {severity: Note}}", "wrong-type", "`Note` is not a severity",
         "did you mean `advice`?"),
        ("{long-sitting: hint}", "wrong-type", "`hint` is not a severity",
         "did you mean `advice`?"),
        ("{long-sitting: low}", "wrong-type", "`low` is not a severity", "did you mean `advice`?"),
        ("{long-sitting: warn}", "wrong-type", "`warn` is not a severity",
         "did you mean `warning`?"),
        ("{long-sitting: critical}", "wrong-type", "`critical` is not a severity",
         "did you mean `error`?"),
        ("{long-sitting: none}", "wrong-type", "`none` is not a severity", "did you mean `off`?"),
        ("{long-sitting: {longest: long}}", "bad-duration", "`long` is not a duration", None),
        ("{long-sitting: {shortest: 5m}}", "unknown-key",
         "a long-sitting rule has no key `shortest`", None),
        ("[long-sitting]", "wrong-type", "expected a table of rules, found a list", None),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_at_its_place(
    rules: str, code: str, message: str, hint: str | None
) -> None:
    mistake = only(f"rules: {rules}")
    assert (mistake.code, mistake.message) == (code, message)
    assert mistake.place.line == 15
    assert hint is None or mistake.hint == hint


def test_a_rule_that_cannot_be_read_leaves_the_others_set() -> None:
    assert found("rules: {room-double-booked: off, long-sitting: maybe}") == [
        *ALL[:1], ALL[2], ("wrong-type", 15),
    ]  # fmt: skip


class TestWaivers:
    @pytest.mark.parametrize(
        "at", ["opening", "Opening", "OPENING", "2024-03-06", "day 1", "Day 1", "[desk, opening]"]
    )
    def test_a_finding_is_waived_where_the_waiver_says(self, at: str) -> None:
        assert found(f"waivers: [{{rule: long-sitting, at: {at}, reason: so}}]") == ALL[1:]

    @pytest.mark.parametrize("at", ["desk", "clinic", "Help desk", "day 1"])
    def test_a_pair_is_waived_at_either_and_at_what_they_share(self, at: str) -> None:
        more = f"waivers: [{{rule: room-double-booked, at: {at}, reason: so}}]"
        assert found(more) == [ALL[0], ALL[2]]

    @pytest.mark.parametrize("at", ["mapping", "2024-03-07", "day 2"])
    def test_a_waiver_silences_nothing_elsewhere(self, at: str) -> None:
        assert found(f"waivers: [{{rule: long-sitting, at: {at}, reason: so}}]") == ALL[:2]

    def test_what_is_waived_can_be_seen(self) -> None:
        checked = examine(load("waivers: [{rule: long-sitting, at: day 2, reason: so, by: Maya}]"))
        (waived,) = checked.waived
        assert waived.diagnostic.message.startswith("people sit for 2h10m")
        assert (waived.waiver.reason, waived.waiver.by) == ("so", "Maya")

    def test_a_waiver_may_silence_several(self) -> None:
        more = "waivers: [{rule: long-sitting, at: [day 1, day 2], reason: so}]"
        assert found(more) == ALL[1:2]

    @pytest.mark.parametrize(
        ("today", "holds"), [(None, True), (date(2024, 2, 29), True), (date(2024, 3, 1), False)]
    )
    def test_a_waiver_holds_until_its_last_day_is_over(
        self, today: date | None, *, holds: bool
    ) -> None:
        more = "waivers: [{rule: long-sitting, at: opening, reason: so, until: 2024-02-29}]"
        codes = [code for code, _ in found(more, today)]
        assert ("waiver-expired" in codes) is not holds
        assert (codes.count("long-sitting") == 1) is holds

    def test_a_waiver_for_the_event_is_for_what_points_at_nothing_smaller(self) -> None:
        more = "roster: people.csv\nwaivers: [{rule: organiser-missing, at: event, reason: so}]"
        loaded = load(more)
        assert loaded.plan is not None
        assert found("waivers: [{rule: long-sitting, at: event, reason: so}]")[-1] == (
            "waiver-unused", 15,
        )  # fmt: skip

    def test_a_waiver_that_cannot_be_read_waives_nothing(self) -> None:
        more = "waivers: [{rule: long-sitting, at: opening, reason: so, until: soon}]"
        assert found(more) == [*ALL, ("bad-date", 15)]

    def test_a_rule_that_is_off_needs_no_waiver(self) -> None:
        more = "rules: {long-sitting: off}\nwaivers: [{rule: long-sitting, at: day 1, reason: x}]"
        assert found(more) == [ALL[1], ("waiver-unused", 16)]

    def test_findings_about_waivers_can_be_set_too(self) -> None:
        more = "rules: {waiver-unused: off}\nwaivers: [{rule: late-risk, at: hall, reason: so}]"
        assert found(more) == ALL


def test_a_mistake_in_the_text_cannot_be_waived() -> None:
    more = "roster: nowhere.csv\nwaivers: [{rule: roster-not-found, at: event, reason: so}]"
    assert [code for code, _ in found(more)] == [
        *(code for code, _ in ALL), "roster-not-found", "waiver-unused",
    ]  # fmt: skip
