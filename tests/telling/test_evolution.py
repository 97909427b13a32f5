"""Evolution's calendar comes out as the model of a calendar does, through the same histories."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from judges import evolution
from judges.calendar_client import Client
from judges.needs import require
from judges.test_calendar_client import message

from telling.test_state_machine import Organising

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from judges.calendar_client import Entry

    Judge = Callable[[Sequence[bytes]], dict[str, Entry]]

pytestmark = pytest.mark.peers


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    require(evolution.available(), "evolution-data-server")
    home: Path = tmp_path_factory.mktemp("evolution")
    with evolution.calendar(home) as ask:
        yield ask


def test_each_method_does_what_it_does_in_the_model(judge: Judge) -> None:
    """So that two calendars which agree are not two that take nothing in."""
    chance = random.Random(7)  # noqa: S311
    for _ in range(60):
        history, client = [], Client("ada@example.org")
        for sequence in range(chance.randint(1, 6)):
            method, status = chance.choice(
                [("REQUEST", "CONFIRMED"), ("CANCEL", "CANCELLED"), ("CANCEL", None)]
            )
            uid = chance.choice("ab")
            history.append(
                message(method, sequence=sequence, hour=9 + sequence, status=status, uid=uid)
            )
            client.receive(history[-1])
        assert judge(history) == client.calendar


def test_calendars_come_out_alike_through_random_histories(judge: Judge) -> None:
    """What was sent to each mailbox, in that order, and what was sent twice twice."""
    compared = []

    class Replayed(Organising):
        def teardown(self) -> None:
            self.send_all_at_once()  # else the last run may have been stopped
            for name, messages in self.post.history.items():
                assert judge(messages) == self.post.boxes[name].strict.calendar
                compared.append(len(messages))
            super().teardown()

    run_state_machine_as_test(
        Replayed,
        settings=settings(
            deadline=None, max_examples=40, stateful_step_count=25, derandomize=True,
            database=None, phases=[Phase.generate],
        ),
    )  # fmt: skip
    assert len(compared) > 10
    assert max(compared) > 5
