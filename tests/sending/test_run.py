"""A run: what is sent again, what is left, and what a kill at any point leads to."""

from pathlib import Path

import pytest

from planner.ledger.store import Ledger
from planner.model.telling import Told
from planner.sending.outcomes import Fate, Outcome, ServerError
from planner.sending.pace import Pace
from planner.sending.run import Progress
from sending.mails import composed, mails_to, message, new_ledger, opened, told
from sending.scripted import TAKEN, KilledError, Script, Time, killed_after, run

WAIT = Outcome(Fate.WAIT, 450, "later")
REFUSED = Outcome(Fate.REFUSED, 550, "unknown")
LOST = Outcome(Fate.LOST, is_over=True)
UNKNOWN = Outcome(Fate.UNKNOWN, is_over=True)


def to(person: str, session: str = "") -> str:
    return f"{person}@example.org" if not session else f"<{person}-{session}-0@example.org>"


def for_one(person: str, *outcomes: Outcome, then: Outcome = TAKEN) -> Script:
    """A server that treats one person in its own way, try after try."""

    def answer(mail: object, number: int) -> Outcome:
        if getattr(mail, "contact", "") != to(person):
            return TAKEN
        return outcomes[number - 1] if number <= len(outcomes) else then

    return Script(answer)


def test_all_is_sent_in_order_and_kept(ledger_path: Path) -> None:
    script = Script()
    mails = mails_to("ada", "ben", sessions=2)
    with opened(ledger_path) as ledger:
        report = run(mails, ledger, script)
        assert len(ledger.told()) == 4
        assert ledger.handed() == {}
        assert ledger.letters() == {}, "what was kept needs no letter any more"
    assert [mail.message_id for mail in script.arrived] == [mail.message_id for mail in mails]
    assert (report.mails, report.taken, report.is_complete) == (6, [to("ada"), to("ben")], True)


def test_no_more_go_out_in_a_minute_than_were_asked_for(ledger_path: Path) -> None:
    time = Time()
    with opened(ledger_path) as ledger:
        run(mails_to(*"abcdefg"), ledger, Script(), time, pace=Pace(per_minute=20))
    assert time.slept == [3.0] * 6


def test_progress_counts_people_and_mails(ledger_path: Path) -> None:
    seen: list[Progress] = []
    with opened(ledger_path) as ledger:
        run(mails_to("ada", "ben"), ledger, Script(), progress=seen.append)
    assert seen[-1] == Progress(2, 2)


def test_whoever_is_asked_to_wait_is_tried_again_after_the_others(ledger_path: Path) -> None:
    """RFC 6647 §5: greylisting lets a mail in when it comes again later."""
    script, time = for_one("ada", WAIT, WAIT), Time()
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben", sessions=2), ledger, script, time)
        assert len(ledger.told()) == 4
    assert report.is_complete
    assert [mail.contact[:3] for mail in script.arrived] == ["ben"] * 3 + ["ada"] * 3
    assert time.seconds >= 360


def test_whoever_must_wait_longer_is_left_for_the_next_run(ledger_path: Path) -> None:
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben"), ledger, for_one("ada", then=WAIT))
        assert (ledger.handed(), ledger.refused()) == ({}, {})
    assert report.waiting == {to("ada"): WAIT}
    assert not report.is_complete
    script = Script()
    with opened(ledger_path) as ledger:
        assert run(mails_to("ada"), ledger, script).is_complete
    assert script.count() == {to("ada", "s0"): 1}


def test_whoever_is_refused_is_kept_as_that(ledger_path: Path) -> None:
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben", sessions=2), ledger, for_one("ada", then=REFUSED))
        assert ledger.refused() == {to("ada"): 550}
        assert {key.contact for key in ledger.told()} == {to("ben")}
        assert (ledger.handed(), ledger.letters()) == ({}, {})
    assert report.refused == {to("ada"): REFUSED}


def test_whoever_is_reached_again_is_refused_no_more(ledger_path: Path) -> None:
    with opened(ledger_path) as ledger:
        run(mails_to("ada"), ledger, for_one("ada", then=REFUSED))
        assert run(mails_to("ada"), ledger, Script(), is_forced=True).is_complete
        assert ledger.refused() == {}


PEOPLE = [f"p{number}" for number in range(40)]


@pytest.mark.parametrize("reached_before", [0, 3])
def test_a_server_that_refuses_everyone_marks_nobody(
    ledger_path: Path, reached_before: int
) -> None:
    reached = {to(person) for person in PEOPLE[:reached_before]}
    script = Script(lambda mail, _: TAKEN if mail.contact in reached else REFUSED)
    with opened(ledger_path) as ledger:
        report = run(mails_to(*PEOPLE), ledger, script)
        assert ledger.refused() == {}
    assert report.refused == {}
    assert isinstance(report.stopped, ServerError)
    assert "550 unknown" in report.stopped.message
    assert len(report.waiting) == (5 if not reached_before else 20)
    assert len(report.waiting) + len(report.not_reached) == len(PEOPLE) - reached_before


def test_a_domain_that_is_gone_is_about_those_who_are_there(ledger_path: Path) -> None:
    about = [told(person, "s0", domain="gone.example.org") for person in PEOPLE[:8]]
    about = [told("ada", "s0"), *about, told("ben", "s0")]
    script = Script(lambda mail, _: REFUSED if "@gone" in mail.contact else TAKEN)
    with opened(ledger_path) as ledger:
        report = run(list(composed(map(message, about))), ledger, script)
        assert len(ledger.refused()) == 8
    assert report.stopped is None


def test_those_named_are_marked_whoever_else_is_refused(ledger_path: Path) -> None:
    script = Script(lambda *_: REFUSED)
    with opened(ledger_path) as ledger:
        run(mails_to(*PEOPLE[:6]), ledger, script, is_forced=True)
        assert len(ledger.refused()) == 6


def test_a_connection_that_was_lost_is_opened_again_at_once(ledger_path: Path) -> None:
    script, time = for_one("ben", LOST), Time()
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben", "chan"), ledger, script, time)
    assert report.is_complete
    assert script.opened == 2
    assert [mail.contact[:3] for mail in script.arrived] == ["ada", "ben", "cha"]
    assert time.slept[:2] == [2.0, 1.0]


def test_one_whose_mail_breaks_the_connection_each_time_does_not_stop_the_others(
    ledger_path: Path,
) -> None:
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben", "chan"), ledger, for_one("ben", then=LOST))
        assert ledger.handed() == {}
    assert report.waiting == {to("ben"): LOST}
    assert report.stopped is None


def test_a_server_that_always_breaks_the_connection_stops_the_run(ledger_path: Path) -> None:
    time = Time()
    with opened(ledger_path) as ledger:
        script = Script(lambda *_: LOST)
        report = run(mails_to(*PEOPLE), ledger, script, time, pace=Pace(per_minute=6000))
    assert report.stopped is not None
    assert "again and again" in report.stopped.message
    assert time.slept == [1, 10, 60]
    assert len(report.waiting) == 2


def test_a_server_that_is_away_for_a_while_is_waited_for(ledger_path: Path) -> None:
    class Away(Script):
        def connect(self) -> Script:
            super().connect()
            if self.opened in {2, 3}:
                raise ServerError("away", "wait", is_temporary=True)
            return self

    script = Away(for_one("ben", LOST).answer)
    with opened(ledger_path) as ledger:
        assert run(mails_to("ada", "ben", "chan"), ledger, script).is_complete
    assert script.opened == 4


def test_a_server_that_never_was_there_stops_at_once(ledger_path: Path) -> None:
    class Away(Script):
        def connect(self) -> Script:
            raise ServerError("away", "wait", is_temporary=True)

    time = Time()
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada"), ledger, Away(), time)
    assert (time.slept, report.not_reached) == ([], [to("ada")])
    assert report.stopped is not None


# What is in doubt


def test_a_mail_in_doubt_is_sent_once_more_the_same(ledger_path: Path) -> None:
    """RFC 5321 §6.1: the server may have taken it, and its 250 was not seen."""
    script = for_one("ada", UNKNOWN)
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben"), ledger, script)
        assert (ledger.handed(), len(ledger.told())) == ({}, 2)
    assert report.is_complete
    assert report.in_doubt == []
    assert script.count() == {to("ada", "s0"): 2, to("ben", "s0"): 1}
    first, second = (mail for mail in script.arrived if mail.contact == to("ada"))
    assert first == second


def test_a_mail_that_stays_in_doubt_is_left_for_the_next_run(ledger_path: Path) -> None:
    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben"), ledger, for_one("ada", then=UNKNOWN))
        assert [key.contact for key in ledger.handed()] == [to("ada")]
    assert report.in_doubt == [to("ada")]
    assert list(report.waiting) == [to("ada")]


@pytest.mark.parametrize("after", [WAIT, REFUSED, LOST])
def test_what_may_have_arrived_stays_in_doubt_whatever_is_said_later(
    ledger_path: Path, after: Outcome
) -> None:
    with opened(ledger_path) as ledger:
        run(mails_to("ada", "ben"), ledger, for_one("ada", UNKNOWN, then=after))
        assert [key.contact for key in ledger.handed()] == [to("ada")]


@pytest.mark.parametrize("after", [WAIT, REFUSED, LOST])
def test_what_was_in_doubt_before_stays_so_too(ledger_path: Path, after: Outcome) -> None:
    with opened(ledger_path) as ledger:
        ledger.hand(told("ada", "s0"))
        run(mails_to("ada", "ben"), ledger, for_one("ada", then=after))
        assert [key.contact for key in ledger.handed()] == [to("ada")]


# Interrupted and killed


def test_an_interrupted_run_says_what_is_left(ledger_path: Path) -> None:
    def answer(mail: object, _: int) -> Outcome:
        if getattr(mail, "contact", "") == to("chan"):
            raise KeyboardInterrupt
        return TAKEN

    with opened(ledger_path) as ledger:
        report = run(mails_to("ada", "ben", "chan", "dee"), ledger, Script(answer))
        assert len(ledger.told()) == 2
        assert ledger.handed() == {}
    assert report.is_interrupted
    assert report.not_reached == [to("chan"), to("dee")]


def all_told() -> list[Told]:
    return [told(person, session) for person in ("ada", "ben") for session in ("s0", "s1")]


def left(ledger: Ledger) -> list[Told]:
    """What is to be told still, as what people know differs from what they should."""
    known, handed = ledger.told(), ledger.handed()
    return [handed.get(one.key, one) for one in all_told() if one.key not in known]


def steps_of_a_whole_run(tmp_path: Path) -> int:
    path = tmp_path / "counted"
    path.mkdir()
    script, seen = Script(), [0]

    def step(_: str) -> None:
        seen[0] += 1

    script.step = step
    with opened(new_ledger(path)) as ledger:
        run(list(composed(map(message, all_told()))), ledger, script)
    return seen[0]


def test_there_are_three_steps_a_mail(tmp_path: Path) -> None:
    assert steps_of_a_whole_run(tmp_path) == 3 * 6 + 1


@pytest.mark.parametrize("first", range(19))
def test_killed_at_every_point_nobody_is_missed_and_only_what_was_in_flight_comes_twice(
    ledger_path: Path, first: int
) -> None:
    """Killed at each step of a run, then at each of the next, and then left to finish."""
    for second in range(19 - first):
        path = ledger_path.with_name(f"{second}.sqlite")
        path.write_bytes(ledger_path.read_bytes())
        script, may_be_twice = Script(), set()
        for kill in (first, second, 100):
            before = len(script.arrived)
            with opened(path) as ledger, killed_after(script, kill):
                try:
                    run(list(composed(map(message, left(ledger)))), ledger, script)
                except KilledError:
                    unsure = {one.message_id for one in ledger.handed().values()}
                    may_be_twice |= {
                        mail.message_id
                        for mail in script.arrived[before:][-1:]
                        if mail.is_letter or mail.message_id in unsure
                    }
        counted = script.count()
        assert {one.message_id for one in all_told()} <= set(counted)
        assert sum("letter" in one for one in counted) == 2, "one letter each"
        twice = {message_id for message_id, times in counted.items() if times > 1}
        assert twice <= may_be_twice
        assert all(times <= 3 for times in counted.values())
        for message_id in twice:
            (same,) = {mail.content for mail in script.arrived if mail.message_id == message_id}
            assert same
