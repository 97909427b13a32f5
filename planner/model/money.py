"""Amounts of money: exact, and in one currency."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple

from planner.vocabulary.currencies import decimals


class Money(NamedTuple):
    """An amount in a currency, by its ISO 4217 code. Never a binary fraction."""

    amount: Decimal
    currency: str

    @property
    def text(self) -> str:
        """The amount and the currency as people write them: `1,250.00 USD`."""
        return (
            f"{self.amount:,.{max(decimals(self.currency), _places(self.amount))}f} {self.currency}"
        )


class Rounding(StrEnum):
    """Which way an amount goes that cannot be paid as it is."""

    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"


_WAYS = {Rounding.NEAREST: ROUND_HALF_UP, Rounding.UP: ROUND_CEILING, Rounding.DOWN: ROUND_FLOOR}


def rounded(amount: Decimal, step: Decimal, way: Rounding) -> Decimal:
    """An amount as a multiple of a step; halves go up where the nearest is meant."""
    return (amount / step).to_integral_value(_WAYS[way]) * step


def smallest_step(currency: str) -> Decimal:
    """The smallest amount of a currency: `0.01` for most (ISO 4217, minor unit)."""
    return Decimal(1).scaleb(-decimals(currency))


def _places(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
