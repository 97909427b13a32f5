"""Amounts of money and deadlines, as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decode.reading import value_or_none
from planner.decode.kinds import UnreadableError
from planner.decode.money import (
    read_amount,
    read_exact_share,
    read_money,
    read_part,
    write_exact_share,
)
from planner.decode.tasks import read_due, write_due
from planner.model.logistics import Part
from planner.model.money import Money
from planner.model.tasks import Due, Unit


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("120 USD", "120", "USD"),
        ("USD 120", "120", "USD"),
        ("usd120.5", "120.5", "USD"),
        ("1,250.00 USD", "1250", "USD"),
        ("1.250,50 EUR", "1250.50", "EUR"),
        ("1 250,50 EUR", "1250.50", "EUR"),
        ("1'250.05 CHF", "1250.05", "CHF"),
        ("1,250,000 VND", "1250000", "VND"),
        ("1250 USD", "1250", "USD"),
        ("12,5 EUR", "12.5", "EUR"),
        ("1.250 KWD", "1.250", "KWD"),
        ("0.10 USD", "0.1", "USD"),
    ],
)
def test_an_amount_is_read_with_its_currency(text: str, amount: str, currency: str) -> None:
    assert read_money(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("text", "says", "offers"),
    [
        ("1,250 USD", "can be read in two ways", "write `1250` for thousands, or `1.25` for"),
        ("1.250 USD", "can be read in two ways", "`1250`"),
        ("120", "does not say in which currency", "write `120 USD`"),
        ("120 XYZ", "not the code of a currency", "`USD`"),
        ("USD 120 USD", "is not an amount", "1250.00 USD"),
        ("-5 USD", "is not an amount", "1250.00 USD"),
        ("1.2.3 USD", "is not an amount", "1250.00 USD"),
        ("5 1 USD", "is not an amount", "1250.00 USD"),
        ("many", "is not an amount", "1250.00 USD"),
        ("9999999999999 USD", "more than anybody is paid", "1250.00 USD"),
        ("9" * 41 + " USD", "is not an amount", "1250.00 USD"),
    ],
)
def test_what_is_no_amount_or_could_be_two_is_asked(text: str, says: str, offers: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read_money(text)
    assert raised.value.code == "bad-amount"
    assert says in raised.value.message
    assert offers in str(raised.value.hint)


@given(st.text("0123456789.,' USDEURxyz%-", max_size=20))
def test_no_text_is_too_strange_for_an_amount(text: str) -> None:
    found = value_or_none(read_amount, text.strip())
    assert found is None or found.amount >= 0


@given(st.integers(0, 10**12 - 1), st.integers(0, 99))
def test_an_amount_is_exactly_what_is_written(whole: int, cents: int) -> None:
    text = f"{whole:,}.{cents:02} USD"
    assert read_money(text).amount == Decimal(f"{whole}.{cents:02}")


def test_money_is_shown_with_the_decimals_of_its_currency() -> None:
    amounts = [Money(Decimal("1250.5"), "USD"), Money(Decimal(1250), "JPY"),
               Money(Decimal("1.25"), "KWD"), Money(Decimal("0.125"), "USD")]  # fmt: skip
    assert [money.text for money in amounts] == [
        "1,250.50 USD", "1,250 JPY", "1.250 KWD", "0.125 USD"
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["0%", "20%", "12.5%", "33.3333%", "100%"])
def test_a_share_is_exact_and_is_written_as_it_was_read(text: str) -> None:
    share = read_exact_share(text)
    assert share * 100 == Decimal(text.rstrip("%"))
    assert write_exact_share(share) == text


@pytest.mark.parametrize("text", ["101%", "1000%", "20", "-5%", "a fifth"])
def test_what_is_no_share_of_a_whole_is_asked(text: str) -> None:
    with pytest.raises(UnreadableError, match="not a percentage"):
        read_exact_share(text)


def test_a_part_is_a_share_or_an_amount_without_a_currency() -> None:
    assert read_part("20%") == Part(share=Decimal("0.2"))
    assert read_part("17.50") == Part(amount=Decimal("17.5"))
    assert read_part("20%").of(Decimal(48)) == Decimal("9.6")
    assert read_part("17.50").of(Decimal(48)) == Decimal("17.5")
    with pytest.raises(UnreadableError, match="names a currency"):
        read_part("5 EUR")


@pytest.mark.parametrize(
    ("text", "due", "canonical"),
    [
        ("-30d", Due(number=-30), "-30d"),
        ("- 30 days", Due(number=-30), "-30d"),
        ("−6w", Due(number=-6, unit=Unit.WEEKS), "-6w"),
        ("-6 semanas", Due(number=-6, unit=Unit.WEEKS), "-6w"),
        ("-2 months", Due(number=-2, unit=Unit.MONTHS), "-2 months"),
        ("-1 mes", Due(number=-1, unit=Unit.MONTHS), "-1 month"),
        ("+1w", Due(number=1, unit=Unit.WEEKS), "+1w"),
        ("+3 jours", Due(number=3), "+3d"),
        ("1 March 2027", Due(on=date(2027, 3, 1)), "2027-03-01"),
    ],
)
def test_a_deadline_is_read_and_has_one_form(text: str, due: Due, canonical: str) -> None:
    assert read_due(text) == due
    assert write_due(due) == canonical
    assert read_due(canonical) == due


@pytest.mark.parametrize(
    "text", ["30d", "-30", "-2m", "-5 fortnights", "+0d", "-9999d", "soon", "-"]
)
def test_what_is_no_deadline_is_asked(text: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        read_due(text)
    assert raised.value.code == "bad-date"
    assert raised.value.hint
