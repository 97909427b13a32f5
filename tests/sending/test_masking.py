"""What servers say is shown without the addresses that they repeat."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.sending.masking import masked

ADA = "Ada.Sample@mail.example.org"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("5.1.1 <ada.sample@mail.example.org>: unknown", "5.1.1 <‹address›>: unknown"),
        ("no user ADA.SAMPLE here", "no user ‹address› here"),
        ("relay to mail.example.org denied", "relay to ‹address› denied"),
        ('"ada sample"@example.org is full', "‹address› is full"),
        ("bounces+ada=example.org wants none", "‹address› wants none"),
        ("someone.else@example.net or ben@x", "‹address› or ‹address›"),
        ("adaptation is not Ada.Samples", "adaptation is not Ada.Samples"),
        ("5.2.2\r\n5.2.2 over\x1b[31m quota", "5.2.2 5.2.2 over [31m quota"),
        ("4.7.1 try again in 300 seconds", "4.7.1 try again in 300 seconds"),
        ("see https://example.org/help?id=7", "see https://example.org/help?id=7"),
    ],
)
def test_an_address_is_hidden_in_each_of_its_forms(said: str, shown: str) -> None:
    assert masked(said, ADA) == shown
    assert masked(said.encode(), ADA) == shown


def test_it_is_one_line_of_a_bearable_length() -> None:
    assert len(masked("word " * 1000)) == 200
    assert masked(b"\xff\xfe caf\xc3\xa9") == "�� café"


@given(st.text(), st.text(), st.from_regex(r"\A[a-z0-9.+_-]{1,20}\Z"))
def test_no_address_is_left_whatever_stands_round_it(before: str, after: str, name: str) -> None:
    shown = masked(f"{before} {name}@example.org {after}", f"{name}@example.org")
    assert f"{name}@" not in shown
