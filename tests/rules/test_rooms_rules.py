"""What the rules about rooms say, where they point, and what an agenda may set."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from textwrap import dedent, indent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from schedule.agendas import load_day, plan_of

import planner
from planner.loading import Loaded, load_text
from planner.model.places import Room
from planner.model.time import TimeRange
from planner.rules.equipment import has, has_all
from planner.rules.occupancy import Occupancy
from planner.rules.table import SECTIONS
from planner.text.diagnostics import Diagnostic, Severity
from planner.text.source import Source

ROOMS = """\
hall: {name: Hall, seats: 60, equipment: [projector, booth]}
loft: {name: Loft, seats: 12, equipment: [flipcharts]}
attic: {name: Attic, seats: 3}
"""


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """Fourteen people: three of Kenya, one of them there by video, and eleven of Uganda."""
    path = tmp_path / "people.csv"
    rows = ["id,name,country,attends,languages,accessibility,list consent"]
    for number in range(1, 15):
        country = "Kenya" if number <= 3 else "Uganda"
        attends = "remote" if number == 3 else ""
        speaks = "International Sign" if number == 14 else "en"
        needs = "wheelchair" if number in (1, 4) else ""
        rows.append(f"p-{number},Person {number},{country},{attends},{speaks},{needs},yes")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def load(
    sessions: str,
    roster: Path | None = None,
    *,
    rooms: str = ROOMS,
    rules: str = "",
    defaults: str = "{room: hall}",
    venue: str = "",
) -> Loaded:
    """An agenda of one day in these rooms, each its own mapping on a line."""
    named = f"roster: {roster.name}\n" if roster else ""
    text = (
        "format: 1\nevent:\n  id: forum\n  name: Forum\n  timezone: UTC\n"
        f"  organiser: desk@example.org\n  venue:\n{venue}    rooms:\n{indent(rooms, '      ')}"
        f"{named}defaults: {defaults}\n{rules}"
        "days:\n  - date: 2024-03-06\n    sessions:\n"
        f"{indent(dedent(sessions).strip(), '      ')}\n"
    )
    return load_text(Source("agenda.yaml", text), str(roster.parent) if roster else "")


OTHERS = frozenset(
    rule.code for name, rules in SECTIONS.items() if name != "Rooms and things" for rule in rules
)


def check(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """All that is found, but for what the rules of other sections find."""
    return tuple(found for found in planner.check(loaded) if found.code not in OTHERS)


def only(loaded: Loaded) -> Diagnostic:
    """The one thing that is found."""
    (found,) = check(loaded)
    return found


def pointed_at(found: Diagnostic) -> list[str]:
    """The characters that a diagnostic and its related places point at."""
    spans = [found.place, *(related.place for related in found.related)]
    return [(span.excerpt or "")[span.column - 1 : span.end_column - 1] for span in spans]


class TestTooBig:
    KENYA = "attendance: {country: Kenya}"

    def test_a_smaller_room_is_offered(self, roster: Path) -> None:
        found = only(load(f"- {{time: 09:00-10:00, title: A, {self.KENYA}}}", roster))
        assert (found.code, found.severity) == ("room-too-big", Severity.ADVICE)
        assert found.message == "`Hall` seats 60, and 2 people are expected at `A`"
        assert found.hint == "`Attic` seats 3, and is free then"
        assert pointed_at(found) == ["A"]
        assert "Hall" in found.subjects

    def test_one_finding_a_room_points_at_five_sessions(self, roster: Path) -> None:
        sessions = [f"- {{time: 09:00-09:05, title: A0, room: hall, {self.KENYA}}}"]
        sessions += [f"- {{duration: 5m, title: A{n}, {self.KENYA}}}" for n in range(1, 7)]
        found = only(load("\n".join(sessions), roster))
        assert found.message.endswith("expected at `A0`; it is as empty at 6 other sessions")
        assert pointed_at(found) == ["hall", "A1", "A2", "A3", "A4"]
        assert found.related[0].label == "2 people are expected here; `Attic` is free"

    def test_one_person_is_one(self, roster: Path) -> None:
        found = only(load("- {time: 09:00-10:00, title: A, attendance: [p-1, p-3]}", roster))
        assert found.message.endswith("and 1 person is expected at `A`")

    @pytest.mark.parametrize(
        ("settings", "is_found"),
        [
            ("share: 20%", True),
            ("share: 3%", False),  # two of sixty
            ("seats: 60", True),
            ("seats: 61", False),
        ],
    )
    def test_an_agenda_says_what_is_large_and_what_is_empty(
        self, roster: Path, settings: str, *, is_found: bool
    ) -> None:
        rules = f"rules: {{room-too-big: {{{settings}}}}}\n"
        loaded = load(f"- {{time: 09:00-10:00, title: A, {self.KENYA}}}", roster, rules=rules)
        assert bool(check(loaded)) is is_found

    def test_a_room_is_not_too_large_for_a_roster_that_grows(self, roster: Path) -> None:
        rooms = ROOMS.replace("60", "71")  # a fifth of it is more than fourteen
        loaded = load(f"- {{time: 09:00-10:00, title: A, {self.KENYA}}}", roster, rooms=rooms)
        assert check(loaded) == ()

    def test_the_room_that_is_offered_is_not_too_large_itself(self, roster: Path) -> None:
        rooms = "hall: {name: Hall, seats: 60}\nbarn: {name: Barn, seats: 50}\n"
        session = f"- {{time: 09:00-10:00, title: A, {self.KENYA}}}"
        assert check(load(session, roster, rooms=rooms)) == ()

    @pytest.mark.parametrize(
        ("number", "hint"),
        [
            (3, "`Attic` seats 3, and is free then"),
            (4, "`Loft` seats 12, and is free then"),
            (11, "`Loft` seats 12, and is free then"),
            (12, None),  # a fifth of sixty
        ],
    )
    def test_every_seat_counts(self, roster: Path, number: int, hint: str | None) -> None:
        ids = ", ".join(f"p-{n}" for n in (*range(4, 15), 1)[:number])
        body = f"- {{time: 09:00-10:00, title: A, attendance: [{ids}]}}"
        assert [found.hint for found in check(load(body, roster))] == [hint] * bool(hint)

    @pytest.mark.parametrize("step_free", ["", "step_free: no"])
    def test_nobody_is_moved_from_a_room_without_steps(self, roster: Path, step_free: str) -> None:
        rooms = (
            "hall: {name: Hall, seats: 60, step_free: yes}\n"
            f"loft: {{name: Loft, seats: 9, {step_free}}}\n"
        )
        session = f"- {{time: 09:00-10:00, title: A, {self.KENYA}}}"
        assert check(load(session, roster, rooms=rooms)) == ()
        for good in (
            rooms.replace("hall: {name: Hall, seats: 60, step_free: yes", "hall: {seats: 60"),
            rooms.replace("seats: 9, step_free: no", "seats: 9, step_free: yes"),
        ):
            if good != rooms and "step_free: no" not in good:
                assert only(load(session, roster, rooms=good)).code == "room-too-big"

    def test_nothing_is_concluded_from_what_could_not_be_read(self, roster: Path) -> None:
        loaded = load(
            "- {time: 09:00-10:00, title: A, chair: p-1, attendance: {contry: x}}", roster
        )
        assert "room-too-big" not in {found.code for found in check(loaded)}


class TestCapacity:
    def test_who_takes_part_remotely_needs_no_seat(self, roster: Path) -> None:
        rooms = ROOMS.replace("60", "13")
        assert check(load("- {time: 09:00-10:00, title: A}", roster, rooms=rooms)) == ()
        rooms = ROOMS.replace("60", "12")
        found = only(load("- {time: 09:00-10:00, title: A}", roster, rooms=rooms))
        assert found.message == "`Hall` seats 12, and 13 people are expected at `A`"
        assert found.subjects[-2:] == ("hall", "Hall")

    def test_an_agenda_says_what_is_full(self, roster: Path) -> None:
        rules = "rules: {over-capacity: {filled: 90%}}\n"
        loaded = load("- {time: 09:00-10:00, title: A}", roster, rooms=ROOMS.replace("60", "14"),
                      rules=rules)  # fmt: skip
        assert only(loaded).code == "over-capacity"
        loaded = load("- {time: 09:00-10:00, title: A}", roster, rooms=ROOMS.replace("60", "15"),
                      rules=rules)  # fmt: skip
        assert check(loaded) == ()

    def test_the_rooms_of_a_block_are_named_to_waivers(self, roster: Path) -> None:
        body = """
            - parallel:
                loft: [{time: 09:00-10:00, title: A}]
                attic: [{time: 09:00-10:00, title: B}]
        """
        rooms = ROOMS.replace("12", "9")
        waiver = "waivers: [{rule: over-capacity, at: Attic, reason: half of them see a film}]\n"
        found = only(load(body, roster, rooms=rooms))
        assert found.message == "the rooms of this block together seat 12, and 13 people choose"
        assert check(load(body, roster, rooms=rooms, rules=waiver)) == ()


class TestDoubleBooked:
    BODY = """
        - parallel:
            One: [{time: 09:00-10:00, title: A}]
            Two: [{time: 09:00-10:00, title: B}]
            Three: [{time: 09:00-10:00, title: C}]
            Four: [{time: 09:00-10:00, title: D}]
            Five: [{time: 09:00-10:00, title: E}]
            Six: [{time: 09:00-10:00, title: F}]
            Seven: [{time: 09:00-10:00, title: G}]
    """

    def test_each_session_that_comes_too_late_is_said_once(self) -> None:
        rooms = ROOMS + "".join(f"r{n}: {{}}\n" for n in range(4))
        found = check(load(self.BODY, rooms=rooms))
        assert [one.message for one in found] == [
            "`Hall` holds `A` and `B` at the same time",
            "`Hall` holds `A`, `B` and `C` at the same time",
            "`Hall` holds `A`, `B`, `C` and `D` at the same time",
            "`Hall` holds `A`, `B`, `C`, 1 other session and `E` at the same time",
            "`Hall` holds `A`, `B`, `C`, 2 other sessions and `F` at the same time",
            "`Hall` holds `A`, `B`, `C`, 3 other sessions and `G` at the same time",
        ]
        assert found[0].hint == "give one of them another room or another time"
        assert {one.hint for one in found[1:]} == {"give each of them a room or a time of its own"}
        assert pointed_at(found[-1]) == ["G", "A", "B", "C", "D", "E"]
        assert {one.subjects[-1] for one in found} == {"Hall"}

    def test_where_there_are_too_few_rooms_another_will_not_help(self) -> None:
        found = check(load(self.BODY))
        assert {one.code for one in found} == {"room-double-booked"}
        assert {one.hint for one in found} == {
            "the block has more strands than the venue has rooms: put two one after the other"
        }

    @pytest.mark.parametrize("name", ["hall", "Hall", "[loft, HALL]"])
    def test_a_room_may_be_shared(self, name: str) -> None:
        rules = f"rules: {{room-double-booked: {{shared: {name}}}}}\n"
        assert check(load(self.BODY, rules=rules)) == ()

    def test_another_room_that_is_shared_changes_nothing(self) -> None:
        rules = "rules: {room-double-booked: {shared: loft}}\n"
        assert len(check(load(self.BODY, rules=rules))) == 6

    def test_a_session_without_a_title_is_not_named_by_nothing(self) -> None:
        source = Source(
            "agenda.yaml",
            "format: 1\nevent: {id: f, name: F, timezone: UTC}\ndefaults: {room: Hall}\ndays:\n"
            "- date: 2024-03-06\n  sessions:\n  - parallel:\n"
            "      One: [{time: 09:00-10:00, title: }]\n"
            "      Two: [{time: 09:30-10:00, title: Songs}]\n",
        )
        messages = [found.message for found in planner.check(load_text(source, ""))]
        assert "`Hall` holds a session without a title and `Songs` at the same time" in messages


class TestTooFewRooms:
    BODY = """
        - parallel:
            loft: [{time: 09:00-10:00, title: A}]
            attic: [{time: 09:00-10:00, title: B}]
            Open: [{time: 09:00-10:00, title: C}]
            Closed: [{time: 09:00-10:00, title: D}]
    """

    def test_strands_without_a_room(self) -> None:
        found = only(load(self.BODY, defaults="{}"))
        assert (found.code, found.severity) == ("more-strands-than-rooms", Severity.WARNING)
        assert found.message == "4 strands run side by side, and the venue has 3 rooms"
        assert found.hint == (
            "`Open` and `Closed` have none yet: put one strand after another, or list a further "
            "room"
        )
        assert pointed_at(found)[0].startswith("parallel:")

    def test_one_without_a_room_and_a_venue_with_a_name(self) -> None:
        body = self.BODY.replace("Closed: [{", "Closed: [{room: hall, ")
        rooms = "loft: {}\nattic: {}\nhall: {}\n"
        assert check(load(body, rooms=rooms, defaults="{}"))[0].message.startswith("4 str")
        found = only(load(body, rooms=rooms, defaults="{}", venue="    name: Old Mill\n"))
        assert found.message == "4 strands run side by side, and `Old Mill` has 3 rooms"
        assert found.hint is not None
        assert found.hint.startswith("`Open` has none yet: ")


class TestEquipment:
    def test_a_room_that_has_it_and_is_free_is_offered(self, roster: Path) -> None:
        found = only(load("- {time: 09:00-10:00, title: A, needs: flipchart}", rooms=ROOMS))
        assert (found.code, found.severity) == ("equipment-missing", Severity.WARNING)
        assert found.message == "`Hall` has no `flipchart`, which `A` needs"
        assert found.hint == "`Loft` has it, and is free then"
        assert pointed_at(found) == ["flipchart"]
        assert found.subjects[-1] == "Hall"
        too_many = only(load("- {time: 09:00-10:00, title: A, needs: flipchart}", roster))
        assert too_many.hint == (
            "have it brought there, and add it to the room's `equipment`; or take another room"
        )

    def test_a_thing_is_said_once_a_room_with_five_places(self) -> None:
        sessions = ["- {time: 09:00-09:05, title: A0, needs: Flipchart}"]
        sessions += [f"- {{duration: 5m, title: A{n}, needs: flipcharts}}" for n in range(1, 7)]
        found = only(load("\n".join(sessions)))
        assert found.message == "`Hall` has no `Flipchart`, which `A0` and 6 other sessions need"
        assert pointed_at(found) == ["Flipchart", *["flipcharts"] * 4]
        assert {related.label for related in found.related} == {"needed here too"}

    def test_what_no_room_has_may_be_misspelt_or_has_to_be_hired(self) -> None:
        found = only(load("- {time: 09:00-10:00, title: A, needs: projecter}"))
        assert found.message == "no room has `projecter`, which `A` needs"
        assert found.hint == "did you mean `projector`?"
        found = only(load("- {time: 09:00-10:00, title: A, needs: trampoline}"))
        assert found.hint == ("hire it, and add it to the `equipment` of the room where it will be")

    @pytest.mark.parametrize("thing", ["trampoline", "flipchart"])
    def test_where_no_equipment_is_listed_nobody_knows(self, thing: str) -> None:
        rooms = "hall: {name: Hall}\nloft: {name: Loft}\n"
        session = f"- {{time: 09:00-10:00, title: A, needs: {thing}}}"
        assert check(load(session, rooms=rooms)) == ()

    def test_a_room_that_could_not_be_read_may_have_it(self) -> None:
        loaded = load("- {time: 09:00-10:00, title: A, rom: loft, needs: flipchart}")
        assert {found.code for found in check(loaded)} == {"unknown-key"}

    @pytest.mark.parametrize(
        ("owned", "thing", "is_there"),
        [
            ("4K projector", "Projector", True),
            ("projector", "4K projector", False),
            ("wireless microphones", "microphone", True),
            ("microphone", "microphones", True),
            ("Flip-charts", "flip chart", True),
            ("gas", "ga", False),  # three letters are too few for a plural
            ("mapas", "mapa", True),
            ("", "projector", False),
        ],
    )
    def test_what_is_the_same_thing(self, owned: str, thing: str, *, is_there: bool) -> None:
        room = Room(id="a", name="A", equipment=(owned,) if owned else ())
        assert has(room, thing) is is_there
        assert has_all(room, (thing, thing)) is is_there
        assert has_all(room, ())


class TestBooths:
    def test_a_room_with_a_booth_is_offered(self) -> None:
        found = only(load("- {time: 09:00-10:00, title: A, room: loft, interpreter: Ada}"))
        assert (found.code, found.severity) == ("booth-missing", Severity.ADVICE)
        assert found.message == "interpreters work at `A`, and `Loft` has no booth"
        assert found.hint == "`Hall` has one, and is free then"
        assert pointed_at(found) == ["loft"]
        assert found.subjects[-1] == "Loft"

    def test_where_none_is_free_one_is_ordered(self) -> None:
        found = only(
            load(
                "- parallel:\n"
                "    hall: [{time: 09:00-10:00, title: B}]\n"
                "    loft: [{time: 09:00-09:30, title: A, interpreter: Ada}, "
                "{duration: 30m, title: C, interpreter: Ada}]"
            )
        )
        assert found.message == (
            "interpreters work at `A` and 1 other session, and `Loft` has no booth"
        )
        assert found.hint == (
            "order a booth or portable equipment, and add it to the room's `equipment`"
        )
        assert pointed_at(found) == ["A", "C"]

    def test_an_agenda_says_what_will_do(self) -> None:
        rules = "rules: {booth-missing: {words: [flipchart]}}\n"
        body = "- {time: 09:00-10:00, title: A, interpreter: Ada, room: %s}"
        assert check(load(body % "loft", rules=rules)) == ()
        assert only(load(body % "hall", rules=rules)).code == "booth-missing"

    def test_interpreters_of_sign_languages_need_none(self, roster: Path) -> None:
        body = "- {time: 09:00-10:00, title: A, room: loft, attendance: [p-1], interpreters: [%s]}"
        assert check(load(body % "p-14", roster)) == ()
        assert only(load(body % "p-14, p-13", roster)).code == "booth-missing"

    def test_a_room_that_could_not_be_read_may_have_one(self) -> None:
        body = "- {time: 09:00-10:00, title: A, rom: hall, interpreter: Ada}"
        loaded = load(body, defaults="{room: loft}")
        assert {found.code for found in check(loaded)} == {"unknown-key"}

    def test_where_no_equipment_is_listed_nobody_knows(self) -> None:
        rooms = "hall: {name: Hall}\n"
        assert check(load("- {time: 09:00-10:00, title: A, interpreter: Ada}",
                                  rooms=rooms)) == ()  # fmt: skip


class TestStepFree:
    ROOMS = """\
hall: {name: Hall, step_free: no}
loft: {name: Loft, step_free: no}
"""

    def test_it_says_how_many_and_never_who(self, roster: Path) -> None:
        found = only(load("- {time: 09:00-10:00, title: A}", roster, rooms=self.ROOMS))
        assert (found.code, found.severity) == ("no-step-free-access", Severity.WARNING)
        assert found.message == (
            "`Hall` has steps, and 2 people who need a way without are expected there"
        )
        assert found.hint == "ask the venue for a ramp, a lift or another room"
        assert pointed_at(found) == ["no", "A"]
        assert found.related[0].label == "among others here"
        assert not {"p-1", "p-4", "Person 1", "Person 4"} & set(found.subjects)

    @staticmethod
    def of_twenty(roster: Path, needs: int = 4) -> Path:
        rows = "".join(
            f"p-{n},Person {n},{'wheelchair' if n == needs else ''}\n" for n in range(20)
        )
        roster.write_text(f"id,name,accessibility\n{rows}", encoding="utf-8")
        return roster

    @staticmethod
    def at(room: str, hour: int, numbers: range) -> str:
        ids = ", ".join(f"p-{n}" for n in numbers)
        return (
            f"- {{time: '{hour:02}:00', duration: 1h, title: At {hour}, room: {room}, "
            f"attendance: [{ids}]}}\n"
        )

    def test_where_many_are_the_room_is_named(self, roster: Path) -> None:
        body = self.at("hall", 9, range(10))
        found = only(load(body, self.of_twenty(roster), rooms=self.ROOMS))
        assert "somebody who needs a way without is expected there" in found.message
        assert pointed_at(found) == ["no", "At 9"]
        assert check(load(body, self.of_twenty(roster, 10), rooms=self.ROOMS)) == ()

    @pytest.mark.parametrize("needs", [4, 9, 19])
    @pytest.mark.parametrize("number", [1, 9, 11])
    def test_a_room_of_few_would_tell_who_and_so_would_one_of_all_but_few(
        self, roster: Path, number: int, needs: int
    ) -> None:
        body = self.at("loft", 9, range(number))
        found = only(load(body, self.of_twenty(roster, needs), rooms=self.ROOMS))
        assert found.message == (
            "some are expected in a room with steps; whether they need a way without is not said, "
            "because it would tell who"
        )
        assert found.hint == (
            "look in the roster whether they do, and at rooms with `step_free: no`; else waive it"
        )
        assert (found.subjects, found.related) == (("event",), ())

    @pytest.mark.parametrize(("needs", "is_found"), [(4, True), (6, True), (10, False)])
    def test_of_several_rooms_of_few_it_is_said_without_the_room(
        self, roster: Path, needs: int, *, is_found: bool
    ) -> None:
        body = self.at("loft", 9, range(5)) + self.at("hall", 10, range(5, 10))
        found = check(load(body, self.of_twenty(roster, needs), rooms=self.ROOMS))
        assert [each.message for each in found] == [
            (
                "somebody who needs a way without steps is expected in a room that has them; which "
                "room it is would tell who"
            )
        ] * is_found

    def test_a_session_of_few_in_a_room_of_many_is_not_shown(self, roster: Path) -> None:
        body = self.at("hall", 9, range(20)) + self.at("hall", 10, range(6))
        found = only(load(body, self.of_twenty(roster), rooms=self.ROOMS))
        assert pointed_at(found) == ["no", "At 9"]

    def test_of_more_than_half_no_number_is_told(self, roster: Path) -> None:
        rows = "".join(f"p-{n},Person {n},wheelchair\n" for n in range(3))
        roster.write_text(f"id,name,accessibility\n{rows}", encoding="utf-8")
        found = only(load("- {time: 09:00-10:00, title: A}", roster, rooms=self.ROOMS))
        assert found.message == (
            "`Hall` has steps, and people who need a way without are expected there"
        )

    def test_rooms_without_steps_are_named(self, roster: Path) -> None:
        body = "- {time: 09:00-10:00, title: A}"
        rooms = f"{self.ROOMS}barn: {{name: Barn, step_free: yes}}\n"
        assert only(load(body, roster, rooms=rooms)).hint == "`Barn` is reached without a step"
        rooms = f"{rooms}shed: {{name: Shed, step_free: yes}}\n"
        assert only(load(body, roster, rooms=rooms)).hint == (
            "`Barn` and `Shed` are reached without a step"
        )

    def test_a_session_is_pointed_at_once_and_five_at_most(self, roster: Path) -> None:
        sessions = ["- {time: 09:00-09:05, title: A0}"]
        sessions += [f"- {{duration: 5m, title: A{n}}}" for n in range(1, 7)]
        found = only(load("\n".join(sessions), roster, rooms=self.ROOMS))
        assert pointed_at(found) == ["no", *(f"A{n}" for n in range(5))]


class TestGroups:
    @staticmethod
    def blocks(first: str, second: str, between: str = "- {duration: 10m, title: Tea}") -> str:
        return (
            f"- parallel: {{Us: [{{time: 09:00-09:30, title: A, room: {first}}}], "
            f"attic: [{{time: 09:00-09:30, title: B}}]}}\n{between}\n"
            f"- parallel: {{us: [{{duration: 30m, title: C, room: {second}}}], "
            "attic: [{duration: 30m, title: D}]}"
        )

    def test_a_strand_of_the_same_label_goes_on_elsewhere(self) -> None:
        found = only(load(self.blocks("hall", "loft")))
        assert (found.code, found.severity) == ("group-changes-room", Severity.ADVICE)
        assert found.message == "`us` goes on in `Loft`, and was in `Hall` before"
        assert found.hint == "stay in `Hall`, or say at its door where the group went"
        assert pointed_at(found) == ["loft", "A"]
        assert found.related[0].label == "09:00-09:30 here"
        assert {"Loft", "Hall"} <= set(found.subjects)

    @pytest.mark.parametrize(
        "between", ["", "- {duration: 5m, title: Tea}\n- {duration: 5m, title: Prayers}"]
    )
    def test_with_no_pause_and_with_two(self, between: str) -> None:
        assert only(load(self.blocks("hall", "loft", between))).code == "group-changes-room"

    def test_what_lies_between_makes_it_another_time(self) -> None:
        body = self.blocks("hall", "loft", "- {duration: 10m, title: Talk, type: plenary}")
        assert check(load(body)) == ()

    @pytest.mark.parametrize(("count", "also"), [(2, "so does 1 other group"),
                                                 (6, "so do 5 other groups")])  # fmt: skip
    def test_all_that_move_at_once_are_one_finding(self, count: int, also: str) -> None:
        rooms = "".join(f"a{n}: {{}}\nb{n}: {{}}\n" for n in range(count))

        def block(start: str, letter: str) -> str:
            strands = (
                f"G{n}: [{{{start} title: {letter}{n}, room: {letter}{n}}}]" for n in range(count)
            )
            return f"- parallel: {{{', '.join(strands)}}}"

        body = "\n".join([block("time: 09:00-09:30,", "a"), block("duration: 30m,", "b")])
        found = only(load(body, rooms=rooms, defaults="{}"))
        assert found.message == f"`G0` goes on in `b0`, and was in `a0` before, and {also}"
        assert pointed_at(found) == ["b0", *(f"a{n}" for n in range(min(count, 4)))]

    def test_a_label_that_is_a_room_says_where_and_not_who(self) -> None:
        body = self.blocks("hall", "loft").replace("Us:", "barn:").replace("us:", "barn:")
        assert check(load(body, rooms=f"{ROOMS}barn: {{}}\n")) == ()

    @pytest.mark.parametrize(
        ("key", "is_found"),
        [("", True), ("type: workshop, facilitator: Uwe,", True), ("type: keynote,", False),
         ("tpe: keynote,", False), ("rom: hall,", False)],
    )  # fmt: skip
    def test_a_title_that_comes_twice_is_a_group_where_people_work(
        self, key: str, *, is_found: bool
    ) -> None:
        body = (
            f"- {{time: 09:00-09:30, title: Work, {key} room: hall}}\n"
            f"- {{duration: 10m, title: Tea}}\n- {{duration: 30m, title: work, {key} room: loft}}"
        )
        if key.startswith("rom"):
            body = body.replace(" room: loft", "")  # it is in the default room, or is not
        codes = {found.code for found in check(load(body, defaults="{room: loft}"))}
        assert ("group-changes-room" in codes) is is_found

    def test_a_title_inside_one_strand_is_said_once(self) -> None:
        body = """
            - parallel:
                Us:
                  - {time: 09:00-09:30, title: Work, room: hall}
                  - {duration: 10m, title: Tea, room: attic}
                  - {duration: 30m, title: Work, room: loft}
        """
        assert pointed_at(only(load(body))) == ["loft", "Work"]

    def test_a_day_that_contradicts_itself_is_left_alone(self) -> None:
        body = self.blocks("hall", "loft", "- {time: 09:10-09:40, title: Tea}")
        codes = {found.code for found in check(load(body))}
        assert codes == set()

    def test_choices_may_be_the_same_people(self, roster: Path) -> None:
        rooms = ROOMS.replace("3", "9").replace("12", "9")
        codes = {found.code for found in check(
            load(self.blocks("hall", "loft"), roster, rooms=rooms))}  # fmt: skip
        assert codes == {"group-changes-room"}

    @pytest.mark.parametrize(("second", "is_found"), [("Kenya", True), ("Uganda", False)])
    def test_other_people_are_another_group(
        self, roster: Path, second: str, *, is_found: bool
    ) -> None:
        body = (
            self.blocks("loft", "attic")
            .replace("title: A", "title: A, chair: p-9, attendance: {country: Kenya}")
            .replace("title: C", f"title: C, chair: p-9, attendance: {{country: {second}}}")
        )
        body = body.replace("attic: [", "hall: [").replace("room: attic", "room: barn")
        rooms = f"{ROOMS}barn: {{name: Barn, seats: 20}}\n"
        codes = {found.code for found in check(load(body, roster, rooms=rooms))}
        assert codes == ({"group-changes-room"} if is_found else set())


# When rooms are free

START = datetime(2024, 3, 6, tzinfo=UTC)


def span(start: int, length: int) -> TimeRange:
    """So many minutes, from so many minutes after the start."""
    begin = START + timedelta(minutes=start)
    return TimeRange(begin, begin + timedelta(minutes=length))


def ten(number: int) -> int:
    """So many times ten minutes."""
    return number * 10


# In steps of ten minutes, so that many of them touch.
a_span = st.builds(span, st.integers(0, 12).map(ten), st.integers(1, 6).map(ten))


@given(st.lists(st.tuples(st.sampled_from(["hall", "loft"]), a_span), max_size=8), a_span)
def test_a_room_is_free_when_nothing_in_it_shares_an_instant(
    taken: Sequence[tuple[str, TimeRange]], asked: TimeRange
) -> None:
    strands = ", ".join(
        f"S{n}: [{{time: '{each.start:%H:%M}-{each.end:%H:%M}', title: T{n}, room: {room}}}]"
        for n, (room, each) in enumerate(taken)
    )
    body = f"- parallel: {{{strands}}}" if taken else "- {time: 09:00-09:01, title: T}"
    plan = plan_of(load_day(body, zone="UTC", defaults="{}"))
    occupancy = Occupancy(plan)
    asked = TimeRange(asked.start, asked.end)
    for room in ("hall", "loft", "nowhere"):
        shared = [each for name, each in taken if name == room and each.overlaps(asked)]
        assert occupancy.is_free(room, asked) is not bool(shared)


@given(st.lists(a_span, min_size=1, max_size=6))
def test_a_block_is_overfull_when_so_many_strands_share_an_instant(
    spans: Sequence[TimeRange],
) -> None:
    strands = ", ".join(
        f"S{n}: [{{time: '{each.start:%H:%M}-{each.end:%H:%M}', title: T{n}}}]"
        for n, each in enumerate(spans)
    )
    instants = {each.start for each in spans}
    most = max(sum(each.start <= at < each.end for each in spans) for at in instants)
    for number in (1, 2, 3, 4):
        rooms = "".join(f"r{n}: {{}}\n" for n in range(number))
        loaded = load(f"- parallel: {{{strands}}}", rooms=rooms, defaults="{}")
        codes = {found.code for found in check(loaded)}
        assert ("more-strands-than-rooms" in codes) is (most > number)
