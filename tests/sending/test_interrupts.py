"""Ctrl-C waits for what is at hand, once; and what is ignored stays so."""

import os
import signal

import pytest

from planner.cli.interrupts import heeded_interrupts

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals to oneself")


def test_it_ends_what_can_be_ended_at_once() -> None:
    with pytest.raises(KeyboardInterrupt), heeded_interrupts():
        os.kill(os.getpid(), signal.SIGTERM)


def test_it_waits_for_what_is_at_hand(capfd: pytest.CaptureFixture[str]) -> None:
    done = []

    def work() -> None:
        with heeded_interrupts() as whole:
            with whole():
                os.kill(os.getpid(), signal.SIGINT)
                done.append("this")
            done.append("not this")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["this"]
    assert "stopping after this mail" in capfd.readouterr().err


def test_a_second_one_does_not_wait(capfd: pytest.CaptureFixture[str]) -> None:
    done = []

    def work() -> None:
        with heeded_interrupts() as whole, whole():
            os.kill(os.getpid(), signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)
            done.append("not this")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == []
    assert "once more" in capfd.readouterr().err


def test_what_is_ignored_stays_so_and_all_is_as_it_was_afterwards() -> None:
    former = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        before = signal.getsignal(signal.SIGINT)
        with heeded_interrupts():
            os.kill(os.getpid(), signal.SIGHUP)
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            assert signal.getsignal(signal.SIGINT) is not before
        assert signal.getsignal(signal.SIGINT) is before
    finally:
        signal.signal(signal.SIGHUP, former)
