"""A calendar on a server is made right, whatever happened; nothing of others is touched."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judges import calendar_lint
from judges.test_judges import PUBLISH, REQUEST

from planner.artifacts import Context
from planner.invites.calendar import session_uid
from planner.invites.stored import stored
from planner.model.releases import Identity
from planner.publishing.carrying import Carried, carry_out
from planner.publishing.comparing import Comparison, Verb, compared, wanted_events
from planner.schedule.plan import Plan
from planner.vocabulary.audience import Audience

from .forum import (
    CLINIC,
    DINNER,
    HEAD,
    MEETING,
    NOW,
    OPENING,
    context,
    days,
    forum,
    release,
    summaries,
)
from .memory import Memory

FOREIGN = REQUEST.replace(b"METHOD:REQUEST\r\n", b"")


def comparison(
    plan: Plan,
    calendar: Memory,
    at: timedelta = timedelta(),
    *,
    audience: Audience = Audience.PUBLIC,
    overwrite: bool = False,
    created: datetime = NOW,
) -> Comparison:
    return compared(
        plan, context(plan, created), audience, calendar.events(), now=NOW + at,
        overwrite=overwrite,
    )  # fmt: skip


def publish(plan: Plan, calendar: Memory, at: timedelta = timedelta(), **said: object) -> Carried:
    return carry_out(calendar, comparison(plan, calendar, at, **said).steps)  # type: ignore[arg-type]


def verbs(found: Comparison) -> list[tuple[str, str]]:
    return [(step.verb.value, step.title) for step in found.steps]


def shown(calendar: Memory) -> list[str]:
    return sorted(title for one in calendar.events() for title in summaries(one.data))


def test_what_is_not_there_is_created_and_then_nothing_is_left_to_do(tmp_path: Path) -> None:
    plan, calendar = forum(tmp_path), Memory()
    assert verbs(comparison(plan, calendar)) == [("create", "Opening"), ("create", "Clinic")]
    publish(plan, calendar)
    again = comparison(plan, calendar, created=NOW + days(2))  # another DTSTAMP is no change
    assert (again.steps, again.same, again.theirs) == ((), 2, ())


def test_each_audience_gets_what_it_may_see(tmp_path: Path) -> None:
    calendar = Memory()
    publish(forum(tmp_path), calendar, audience=Audience.PARTICIPANTS)
    assert shown(calendar) == ["Clinic", "Opening", "Participants' dinner"]


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    calendar = Memory()
    first = release(forum(tmp_path))
    publish(first, calendar)
    moved = OPENING.replace("09:00-10:00", "08:00-09:30")
    second = release(forum(tmp_path, moved + CLINIC), first)
    assert verbs(comparison(second, calendar)) == [("update", "Opening")]
    publish(second, calendar)
    assert comparison(second, calendar).steps == ()


def test_a_session_that_was_taken_out_is_cancelled_and_after_thirty_days_deleted(
    tmp_path: Path,
) -> None:
    calendar = Memory()
    first = release(forum(tmp_path))
    publish(first, calendar)
    second = release(forum(tmp_path, OPENING), first)
    assert verbs(comparison(second, calendar)) == [("cancel", "Clinic")]
    publish(second, calendar)
    assert shown(calendar) == ["Clinic (cancelled)", "Opening"]
    assert comparison(second, calendar, days(29)).steps == ()
    assert verbs(comparison(second, calendar, days(30))) == [("delete", "Clinic")]
    publish(second, calendar, days(30))
    assert shown(calendar) == ["Opening"]


def test_a_session_that_never_stood_there_is_not_cancelled_there(tmp_path: Path) -> None:
    second = release(forum(tmp_path, OPENING), release(forum(tmp_path)))
    assert verbs(comparison(second, Memory())) == [("create", "Opening")]


def test_without_a_release_what_the_agenda_lost_is_cancelled_and_later_deleted(
    tmp_path: Path,
) -> None:
    calendar = Memory()
    publish(forum(tmp_path), calendar)
    plan = forum(tmp_path, OPENING)
    publish(plan, calendar, days(10))
    assert shown(calendar) == ["Clinic (cancelled)", "Opening"]
    assert comparison(plan, calendar, days(39)).steps == ()
    assert verbs(comparison(plan, calendar, days(40))) == [("delete", "Clinic")]


def test_what_an_audience_may_not_see_any_more_is_deleted_at_once_and_first(tmp_path: Path) -> None:
    calendar = Memory()
    first = release(forum(tmp_path))
    publish(first, calendar)
    hidden = CLINIC.replace("id: clinic", "id: clinic, audience: team")
    second = release(forum(tmp_path, OPENING.replace("09:00", "08:00") + hidden), first)
    calendar.breaks_after = calendar.requests + 1
    done = publish(second, calendar)
    assert [step.verb for step in done.done] == [Verb.DELETE]
    assert done.stopped is not None
    assert shown(calendar) == ["Opening"]


def test_events_of_others_are_left_alone(tmp_path: Path) -> None:
    calendar = Memory()
    for name, content in (
        ("meeting", FOREIGN), ("broken", b"BEGIN:VCALENDAR\r\nnonsense"), ("empty", b""),
        ("latin", b"\xff\xfe"), ("todo", FOREIGN.replace(b"VEVENT", b"VTODO")),
    ):  # fmt: skip
        calendar.set(f"/{name}.ics", content)
    before = dict(calendar.resources)
    first = release(forum(tmp_path))
    for plan in (first, release(forum(tmp_path, OPENING), first)):
        for at in (days(0), days(40)):
            publish(plan, calendar, at, overwrite=True)
    assert {name: calendar.resources[name] for name in before} == before


def test_a_session_of_another_event_is_left_alone(tmp_path: Path) -> None:
    calendar = Memory()
    publish(forum(tmp_path, head=HEAD.replace("id: forum", "id: summit")), calendar)
    before = dict(calendar.resources)
    for at in (days(0), days(40)):
        publish(forum(tmp_path), calendar, at, overwrite=True)
    assert len(before) == 2
    assert len(calendar.resources) == 4
    assert {name: calendar.resources[name] for name in before} == before


def test_a_higher_sequence_is_written_and_a_server_may_have_counted_further(tmp_path: Path) -> None:
    plan, calendar = forum(tmp_path, OPENING), Memory()
    publish(plan, calendar)
    for sequence, number in ((3, 1), (3, 0), (2, 0)):
        known = {"opening": Identity(session_uid("forum", "opening"), sequence)}
        found = compared(
            plan, Context(NOW, identities=known), Audience.PUBLIC, calendar.events(), now=NOW
        )
        assert len(found.steps) == number
        carry_out(calendar, found.steps)


def edited(calendar: Memory, title: str) -> None:
    """Somebody moves a session in their calendar."""
    (one,) = (one for one in calendar.events() if summaries(one.data) == [title])
    assert b"DTSTART:20240306T02" in one.data
    calendar.set(one.href, one.data.replace(b"DTSTART:20240306T02", b"DTSTART:20240306T01"))


def test_what_somebody_changed_by_hand_is_left_and_said_unless_it_is_to_be_replaced(
    tmp_path: Path,
) -> None:
    plan, calendar = forum(tmp_path), Memory()
    publish(plan, calendar)
    edited(calendar, "Opening")
    found = comparison(plan, calendar)
    assert found.steps == ()
    assert [(step.verb, step.title) for step in found.theirs] == [(Verb.UPDATE, "Opening")]
    publish(plan, calendar, overwrite=True)
    assert comparison(plan, calendar).same == 2


def test_what_somebody_changed_to_what_it_should_be_is_right(tmp_path: Path) -> None:
    calendar = Memory()
    publish(forum(tmp_path), calendar)
    edited(calendar, "Opening")
    plan = forum(tmp_path, OPENING.replace("09:00", "08:00") + CLINIC)
    content = next(one for one in calendar.events() if summaries(one.data) == ["Opening"])
    # The description says the time too: whoever edits it by hand changes both.
    text = content.data.replace(b"09:00", b"08:00")
    calendar.set(content.href, text)
    assert (comparison(plan, calendar).same, comparison(plan, calendar).theirs) == (2, ())


def test_a_copy_that_somebody_made_is_theirs(tmp_path: Path) -> None:
    calendar = Memory()
    publish(forum(tmp_path), calendar)
    one = calendar.events()[0]
    uid = session_uid("forum", "opening").encode()
    calendar.set("/copy.ics", one.data.replace(uid, b"0c0f7f1a-93d5-5b58-8a44-6be4a1b9c0de"))
    found = comparison(forum(tmp_path), calendar, days(50))
    assert (found.steps, found.theirs) == ((), ())


def test_what_changes_while_it_runs_is_not_overwritten(tmp_path: Path) -> None:
    first, calendar = release(forum(tmp_path)), Memory()
    publish(first, calendar)
    second = release(forum(tmp_path, OPENING.replace("10:00,", "09:45,") + CLINIC), first)
    found = comparison(second, calendar)
    assert verbs(found) == [("update", "Opening")]
    edited(calendar, "Opening")
    theirs = dict(calendar.resources)
    carried = carry_out(calendar, found.steps)
    assert (carried.done, [step.title for step in carried.missed]) == ((), ["Opening"])
    assert calendar.resources == theirs


def test_a_server_may_write_what_it_likes_of_its_own(tmp_path: Path) -> None:
    """Servers order lines anew, count SEQUENCE up and date things; none of it is an edit."""
    plan, calendar = forum(tmp_path), Memory()
    publish(plan, calendar)
    for one in calendar.events():
        lines = one.data.replace(b"\r\n ", b"").split(b"\r\n")
        start, end = lines.index(b"BEGIN:VEVENT"), lines.index(b"END:VEVENT")
        inner = [line.replace(b"SEQUENCE:0", b"SEQUENCE:4") for line in lines[start + 1 : end]]
        inner = [*reversed(inner), b"CREATED:20240101T000000Z", b"X-MOZ-GENERATION:2"]
        calendar.set(one.href, b"\n".join([*lines[: start + 1], *inner, *lines[end:]]))
    assert comparison(plan, calendar).same == 2


def test_a_reminder_that_somebody_added_makes_it_theirs(tmp_path: Path) -> None:
    calendar = Memory()
    publish(forum(tmp_path), calendar)
    alarm = b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:x\r\nEND:VALARM\r\n"
    for one in calendar.events():
        calendar.set(one.href, one.data.replace(b"END:VEVENT", alarm + b"END:VEVENT"))
    assert len(comparison(forum(tmp_path), calendar).theirs) == 2


def test_every_resource_is_as_a_server_wants_it(tmp_path: Path) -> None:
    """RFC 4791 §4.1: one UID, no METHOD; and nobody is asked to come."""
    first = release(forum(tmp_path))
    for plan in (first, release(forum(tmp_path, OPENING), first)):
        for audience in (Audience.PUBLIC, Audience.PARTICIPANTS):
            for one in wanted_events(plan, context(plan), audience, NOW):
                assert calendar_lint.complaints(one.content, is_stored=True) == []
                read = stored(one.content)
                assert read is not None
                assert read.is_intact
                assert b"Team meeting" not in one.content


@pytest.mark.parametrize("data", [b"", b"\xff", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", PUBLISH,
                                  FOREIGN.replace(b"DTSTAMP", b"X-STAMP"),
                                  FOREIGN.replace(b"20260310T020000Z", b"20260310"),
                                  FOREIGN.replace(b"SEQUENCE:2", b"SEQUENCE:two")])  # fmt: skip
def test_what_is_no_single_event_is_none_of_ours(data: bytes) -> None:
    assert stored(data) is None


@given(data=st.binary(max_size=300))
@settings(deadline=None, max_examples=60)
def test_any_bytes_of_a_server_are_read_without_an_error(data: bytes) -> None:
    inside = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + data + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    assert stored(data) is None
    assert stored(inside) is None  # it would need a UID, at the least


_BASES = (OPENING, CLINIC, DINNER, MEETING)


def _for_the_team(line: str) -> str:
    return line if "audience" in line else line.replace(", id: ", ", audience: team, id: ")


@st.composite
def programmes(draw: st.DrawFn) -> str:
    """Some of the sessions, some of them moved or renamed or for others."""
    lines = []
    for line in _BASES:
        if not draw(st.booleans()):
            continue
        if draw(st.booleans()):
            line = line.replace("title: ", "title: New ")  # noqa: PLW2901
        if draw(st.booleans()):
            line = _for_the_team(line)  # noqa: PLW2901
        lines.append(line)
    return "".join(lines) or OPENING


@given(
    texts=st.lists(programmes(), min_size=1, max_size=4),
    cuts=st.lists(st.none() | st.integers(0, 3), min_size=4, max_size=4),
)
@settings(deadline=None, max_examples=25)
def test_whatever_was_interrupted_the_calendar_comes_to_show_the_last_release(
    texts: list[str], cuts: list[int | None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A run that ends well leaves what the audience may see, cancelled what went, and no more."""
    folder = tmp_path_factory.mktemp("forum")
    calendar, plan = Memory(), None
    calendar.set("/foreign.ics", FOREIGN)
    for number, (text, cut) in enumerate(zip(texts, cuts, strict=False)):
        plan = release(forum(folder, text), plan, NOW + timedelta(hours=number))
        calendar.breaks_after = None if cut is None else calendar.requests + cut
        publish(plan, calendar)
    assert plan is not None
    calendar.breaks_after = None
    assert publish(plan, calendar, days(1)).stopped is None
    last = comparison(plan, calendar, days(1))
    assert (last.steps, last.theirs) == ((), ())
    wanted = {one.uid: one for one in wanted_events(plan, context(plan), Audience.PUBLIC,
                                                   NOW + days(1))}  # fmt: skip
    there = {read.uid: read for one in calendar.events() if (read := stored(one.data))}
    held = {uid for uid, one in wanted.items() if one.session.is_held}
    assert held <= set(there)
    assert {uid for uid, one in there.items() if one.event and one.session.is_held} == held
    assert {uid for uid, one in there.items() if one.event} <= set(wanted)
    assert calendar.resources["/foreign.ics"].data == FOREIGN
    # And a month later nothing is left of what went.
    publish(plan, calendar, days(40))
    assert len(calendar.events()) == len(held) + 1


def test_a_zone_that_is_nested_without_end_is_not_ours() -> None:
    """Whoever may write to the calendar could stop everyone's publishing with it."""
    start = f"DTSTART;TZID={'a/' * 9_000}a:20270101T000000"
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:u", "DTSTAMP:20270101T000000Z", start,
             "END:VEVENT", "END:VCALENDAR", ""]  # fmt: skip
    assert stored("\r\n".join(lines).encode()) is None
