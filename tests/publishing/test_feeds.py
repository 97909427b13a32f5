"""Feeds: what stands in each, for how long, and what never does."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from judges import calendar_lint, ical_peer, libical
from judges.needs import require
from plans import AGENDAS, plan_of

from planner.invites.calendar import session_uid
from planner.invites.feeds import Feed, Feeds, has_feed, programme, token
from planner.model.people import Participant
from planner.schedule.plan import Plan
from planner.schedule.releasing import coming_identities

from .forum import (
    CLINIC,
    DINNER,
    HEAD,
    MEETING,
    NOW,
    OPENING,
    SECRET,
    context,
    days,
    forum,
    release,
    summaries,
    unfolded,
)


def feeds_of(plan: Plan, at: timedelta = timedelta()) -> dict[str, bytes]:
    feeds = Feeds(plan, context(plan), NOW + at)
    return {feed.artifact.path: feed.artifact.content for feed in feeds.public()}


def titles(plan: Plan, at: timedelta = timedelta()) -> dict[str, list[str]]:
    return {path: summaries(content) for path, content in feeds_of(plan, at).items()}


def people(plan: Plan, told: dict[str, frozenset[str]] | None = None) -> dict[str, Feed]:
    feeds = Feeds(plan, context(plan), NOW)
    return {feed.name: feed for feed in feeds.people(SECRET, told or {})}


def test_there_is_a_feed_of_the_programme_of_each_track_and_of_each_room(tmp_path: Path) -> None:
    assert titles(forum(tmp_path)) == {
        "programme.public.ics": ["Opening", "Clinic"],
        "track-data.public.ics": ["Opening"],
        "track-youth.public.ics": ["Clinic"],
        "room-hall.public.ics": ["Opening"],
        "room-garden.public.ics": ["Clinic"],
    }


def test_a_feed_is_a_publish_with_an_organiser_a_name_and_hints_and_no_attendee(
    tmp_path: Path,
) -> None:
    """RFC 5546 §3.2.1; RFC 7986 §5.1, §5.7."""
    lines = unfolded(feeds_of(forum(tmp_path))["track-data.public.ics"])
    for line in ("METHOD:PUBLISH", "NAME:Forum: Data and privacy",
                 "X-WR-CALNAME:Forum: Data and privacy",
                 "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
                 "ORGANIZER;CN=Secretariat:mailto:forum@example.org"):  # fmt: skip
        assert line in lines
    assert not [line for line in lines if line.startswith("ATTENDEE")]


def test_a_session_that_was_taken_out_stays_cancelled_where_it_was_for_thirty_days(
    tmp_path: Path,
) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING), first, NOW + days(1))
    cancelled = {
        "programme.public.ics": ["Opening", "Clinic (cancelled)"],
        "track-data.public.ics": ["Opening"],
        "track-youth.public.ics": ["Clinic (cancelled)"],
        "room-hall.public.ics": ["Opening"],
        "room-garden.public.ics": ["Clinic (cancelled)"],
    }
    assert titles(second, days(1)) == cancelled
    assert titles(second, days(31) - timedelta(seconds=1)) == cancelled
    assert titles(second, days(31)) == {
        "programme.public.ics": ["Opening"],
        "track-data.public.ics": ["Opening"],
        "room-hall.public.ics": ["Opening"],
    }


def test_the_days_are_counted_from_the_release_that_took_it_out(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING), first, NOW + days(1))
    moved = OPENING.replace("09:00", "08:30")
    third = release(forum(tmp_path, moved), second, NOW + days(20))
    assert "Clinic (cancelled)" in titles(third, days(30))["programme.public.ics"]
    assert "Clinic (cancelled)" not in titles(third, days(31))["programme.public.ics"]


def test_releases_that_were_put_together_again_do_not_know_when_and_keep_it(tmp_path: Path) -> None:
    second = release(forum(tmp_path, OPENING), release(forum(tmp_path)))
    assert second.releases is not None
    rebuilt = replace(second, releases=replace(second.releases, log=()))
    assert "Clinic (cancelled)" in titles(rebuilt, days(90))["programme.public.ics"]


def test_a_cancelled_session_says_so_under_its_uid_with_a_higher_sequence(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING), first)
    lines = unfolded(feeds_of(second)["track-youth.public.ics"])
    for line in (f"UID:{session_uid('forum', 'clinic')}", "SEQUENCE:1", "STATUS:CANCELLED",
                 "TRANSP:TRANSPARENT", "DTSTART:20240306T030000Z", "DTEND:20240306T040000Z",
                 "LOCATION:Garden Room"):  # fmt: skip
        assert line in lines


def test_a_session_that_comes_back_is_not_cancelled_any_more(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING), first)
    third = release(forum(tmp_path), second)
    content = feeds_of(third)["track-youth.public.ics"]
    assert summaries(content) == ["Clinic"]
    assert "SEQUENCE:2" in unfolded(content)


def test_what_participants_alone_knew_of_is_not_cancelled_in_public(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING + CLINIC), first)
    assert titles(second)["programme.public.ics"] == ["Opening", "Clinic"]
    assert all(b"dinner" not in content for content in feeds_of(second).values())


def test_a_session_in_two_rooms_is_cancelled_in_both(tmp_path: Path) -> None:
    both = CLINIC.replace("room: garden", "room: [hall, garden]")
    first = release(forum(tmp_path, OPENING + both))
    found = titles(release(forum(tmp_path, OPENING), first))
    assert found["room-hall.public.ics"] == ["Opening", "Clinic (cancelled)"]
    assert found["room-garden.public.ics"] == ["Clinic (cancelled)"]


def test_sessions_are_known_by_what_they_were_released_as(tmp_path: Path) -> None:
    """A title makes an id where none is written; calendars must not lose the session for that."""
    first = release(forum(tmp_path, OPENING.replace(", id: opening", "")))
    renamed = OPENING.replace(", id: opening", "").replace("Opening", "Welcome")
    second = release(forum(tmp_path, renamed), first)
    lines = unfolded(programme(second, context(second)).content)
    assert f"UID:{session_uid('forum', 'opening')}" in lines
    assert "SEQUENCE:1" in lines


def test_a_session_that_was_never_released_takes_the_uid_of_no_other(tmp_path: Path) -> None:
    bare = OPENING.replace(", id: opening", "")
    first = release(forum(tmp_path, bare))
    second = release(forum(tmp_path, bare.replace("Opening", "Welcome")), first)
    again = OPENING.replace("09:00-10:00", "15:00-16:00")
    third = replace(
        forum(tmp_path, bare.replace("Opening", "Welcome") + again), releases=second.releases
    )
    known = coming_identities(third, lambda one: session_uid("forum", one))
    assert len({identity.uid for identity in known.values()}) == len(known) == 2
    assert calendar_lint.complaints(programme(third, context(third)).content) == []


def test_an_event_without_an_organiser_has_plain_calendars(tmp_path: Path) -> None:
    head = HEAD.replace("  organiser: Secretariat <forum@example.org>\n", "")
    for content in feeds_of(forum(tmp_path, head=head)).values():
        assert b"METHOD" not in content
        assert b"ORGANIZER" not in content


def test_the_same_input_makes_the_same_bytes(tmp_path: Path) -> None:
    plan = release(forum(tmp_path))
    assert feeds_of(plan) == feeds_of(plan)
    assert feeds_of(plan, days(3)) == feeds_of(plan)


# --- People --------------------------------------------------------------------------------------


def test_each_person_has_a_feed_but_minors_and_who_does_not_come(tmp_path: Path) -> None:
    """A minor's would say to whoever has the link where a child is at each hour."""
    assert sorted(people(forum(tmp_path))) == ["p-001", "p-002", "p-003"]


def test_whose_age_could_not_be_read_has_no_feed() -> None:
    person = Participant(id="p-9", name="Fay Sample")
    assert has_feed(person)
    assert not has_feed(replace(person, written={"minor": "perhaps"}))


def test_a_feed_of_a_person_has_a_name_that_nobody_can_guess(tmp_path: Path) -> None:
    found = people(forum(tmp_path))
    paths = {feed.artifact.path for feed in found.values()}
    assert len(paths) == 3
    for path in paths:
        name = path.removeprefix("people/").removesuffix(".ics")
        assert len(name) == 32
        assert set(name) <= set("abcdefghijklmnopqrstuvwxyz234567")
    assert token(SECRET, "forum", "p-001") == token(SECRET, "forum", "p-001")
    others = {token("other", "forum", "p-001"), token(SECRET, "other", "p-001"),
              token(SECRET, "forum", "p-002")}  # fmt: skip
    assert token(SECRET, "forum", "p-001") not in others
    assert len(others) == 3


def test_a_feed_of_a_person_holds_their_sessions_and_does_not_say_whose_it_is(
    tmp_path: Path,
) -> None:
    found = people(forum(tmp_path))
    ben = found["p-002"].artifact.content
    assert summaries(ben) == ["Opening", "Clinic", "Participants' dinner"]
    assert "X-WR-CALNAME:Forum: my sessions" in unfolded(ben)
    for feed in found.values():
        text = "\n".join(unfolded(feed.artifact.content))
        assert "Ben" not in text  # refused to be listed
        assert "Cam" not in text  # agreed to participants only, who are not all that may read it
        assert "Minor" not in text
        assert "p-00" not in text
        assert "@" not in text.replace("forum@example.org", "")


def test_what_is_for_the_team_is_in_no_feed(tmp_path: Path) -> None:
    plan = forum(tmp_path)
    assert "Team meeting" in {slot.session.title for slot in plan.schedule.slots()}
    for content in (*feeds_of(plan).values(),
                    *(feed.artifact.content for feed in people(plan).values())):  # fmt: skip
        assert b"Team meeting" not in content


def test_only_who_was_told_of_a_session_reads_that_it_was_cancelled(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING + MEETING), first)
    told = {
        session_uid("forum", "clinic"): frozenset({"p-002"}),
        session_uid("forum", "dinner"): frozenset({"p-002", "p-003"}),
    }
    found = {name: summaries(feed.artifact.content) for name, feed in people(second, told).items()}
    assert found == {
        "p-001": ["Opening"],
        "p-002": ["Opening", "Clinic (cancelled)", "Participants' dinner (cancelled)"],
        "p-003": ["Opening", "Participants' dinner (cancelled)"],
    }


def test_a_team_session_that_was_cancelled_is_in_no_feed(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING + CLINIC + DINNER), first)
    told = {session_uid("forum", "meeting"): frozenset({"p-001"})}
    for feed in people(second, told).values():
        assert b"Team meeting" not in feed.artifact.content


# --- Judges --------------------------------------------------------------------------------------


def all_feeds(plan: Plan) -> dict[str, bytes]:
    own = {one.artifact.path: one.artifact.content for one in people(plan).values()}
    return feeds_of(plan) | own


def test_every_feed_passes_the_linter(tmp_path: Path) -> None:
    first = release(forum(tmp_path))
    for plan in (first, release(forum(tmp_path, OPENING), first)):
        for path, content in all_feeds(plan).items():
            assert calendar_lint.complaints(content) == [], path


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda path: path.stem)
def test_every_feed_of_our_agendas_passes_the_linter(agenda: Path) -> None:
    plan = plan_of(agenda)
    if plan.agenda.event.organiser is None:
        pytest.skip("a plain calendar is no message")
    found = all_feeds(plan)
    assert found
    for path, content in found.items():
        assert calendar_lint.complaints(content) == [], path


@pytest.mark.peers
def test_libical_and_ical_accept_every_feed_and_read_that_a_session_is_cancelled(
    tmp_path: Path,
) -> None:
    require(libical.available(), "libical 3")
    require(ical_peer.available(), "ical")
    first = release(forum(tmp_path))
    second = release(forum(tmp_path, OPENING), first)
    for path, content in all_feeds(second).items():
        assert libical.complaints(content) == [], path
        assert ical_peer.complaints(content) == [], path
    from ical.calendar_stream import IcsCalendarStream

    text = feeds_of(second)["programme.public.ics"].decode()
    (calendar,) = IcsCalendarStream.from_ics(text).calendars
    assert [(one.summary, one.status and one.status.value) for one in calendar.events] == [
        ("Opening", "CONFIRMED"), ("Clinic", "CANCELLED"),
    ]  # fmt: skip
