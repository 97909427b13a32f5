"""The keys of logistics and tasks, as an agenda has them."""

import pytest

from decode.decoding import read_agenda

HEAD = """\
format: 1
event: {id: f, name: F, timezone: Asia/Bangkok, venues: {coast: {name: Coast}}}
days: [{date: 2027-03-06, sessions: [{time: 09:00-10:00, title: X}]}]
"""


def mistakes(text: str) -> list[tuple[str, str]]:
    return [(found.code, found.message) for found in read_agenda(HEAD + text).diagnostics]


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("logistics: {per_diem: {arrival_day: 75%}}", "missing-field", "needs `rate`"),
        ("logistics: {per_diem: {rate: 5 USD, rates: {cost: 5 USD}}}", "unknown-venue", "`cost`"),
        ("logistics: {per_diem: {rate: 5 USD, rounding: sideways}}", "wrong-type", "to round"),
        ("logistics: {per_diem: {rate: 5 USD, round_to: 1 USD}}", "bad-amount", "rounded to"),
        ("logistics: {per_diem: {rate: 5 USD, terminal: [4]}}", "wrong-type", "found a list"),
        ("logistics: {transfers: {seats: 0}}", "wrong-type", "without seats"),
        ("logistics: {hotels: {a b: {}}}", "bad-id", "cannot be an id"),
        ("tasks: [{due: -5d}]", "missing-field", "needs `title`"),
        ("tasks: [{title: A}, {title: a}]", "duplicate-id", "two tasks have the id `a`"),
    ],
)  # fmt: skip
def test_a_mistake_is_said_where_it_is(text: str, code: str, says: str) -> None:
    (found,) = mistakes(text)
    assert found[0] == code
    assert says in found[1]


def test_a_rate_of_a_venue_that_is_nearly_spelt_is_offered() -> None:
    (found,) = read_agenda(
        HEAD + "logistics: {per_diem: {rate: 5 USD, rates: {coats: 5 USD}}}"
    ).diagnostics
    assert found.hint == "did you mean `coast`?"
    lone = HEAD.replace(", venues: {coast: {name: Coast}}", "")
    (found,) = read_agenda(
        lone + "logistics: {per_diem: {rate: 5 USD, rates: {z: 5 USD}}}"
    ).diagnostics
    assert found.hint == "the main venue has the `rate`"


def test_half_a_policy_pays_nobody() -> None:
    agenda = read_agenda(HEAD + "logistics: {per_diem: {rate: 5 USD, lunch: much}}").agenda
    assert agenda is not None
    assert agenda.logistics.per_diem is None


def test_two_tasks_of_one_title_have_ids_of_their_own() -> None:
    assert mistakes("tasks: [{title: A}, {title: A, id: second}]") == []
