"""Amounts of money and parts of them, as people write them: `1,250.00 USD`, `20%`, `17.50`."""

import re
from decimal import Decimal

from planner.decode.kinds import Parsed, UnreadableError
from planner.decode.words import TEXT_SCHEMA
from planner.model.logistics import Part
from planner.model.money import Money
from planner.text.wording import quoted
from planner.vocabulary.currencies import decimals, is_currency

_LONGEST = 40
_WITH_CURRENCY = re.compile(
    r"(?P<before>[A-Za-z]{3})?\s*(?P<number>[0-9][0-9 .,'’]*)\s*(?P<after>[A-Za-z]{3})?"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:(?P<mark>[ .,'’])[0-9]{3})(?:(?P=mark)[0-9]{3})*")
_HINT = "write it as `1250.00 USD`: digits, and the currency's three letters"


def read_money(text: str) -> Money:
    """An amount with its currency."""
    found = read_amount(text)
    if not found.currency:
        raise _bad(f"{quoted(text)} does not say in which currency", f"write `{text} USD`")
    return found


def read_amount(text: str) -> Money:
    """An amount; its currency is empty where none is written."""
    match = _WITH_CURRENCY.fullmatch(" ".join(text.split())) if len(text) <= _LONGEST else None
    if match is None or (match["before"] and match["after"]):
        raise _bad(f"{quoted(text)} is not an amount of money", _HINT)
    currency = (match["before"] or match["after"] or "").upper()
    if currency and not is_currency(currency):
        raise _bad(
            f"{quoted(currency)} is not the code of a currency",
            "write its three letters of ISO 4217, such as `USD`, `EUR` or `KES`",
        )
    return Money(_number(match["number"].strip(), currency, text), currency)


def _number(written: str, currency: str, text: str) -> Decimal:
    """What digits with marks between them say; raises where a mark could be either."""
    groups = _GROUPED.fullmatch(written)
    if groups and groups["mark"] in ".," and written.count(groups["mark"]) == 1:
        # `1.250` is a thousand for some, and one and a quarter for others.
        if groups["mark"] == "." and decimals(currency) > 2:
            return Decimal(written)
        plain = re.sub(r"\D", "", written)
        raise _bad(
            f"{quoted(text)} can be read in two ways",
            f"write `{plain}` for thousands, or `{_plain(written)}` for decimals",
        )
    whole, decimal = written, ""
    if not groups and (match := re.fullmatch(r"(.*?)[.,]([0-9]{1,4})", written)):
        whole, decimal = match.groups()
    if not re.fullmatch(r"[0-9]+", whole) and not _GROUPED.fullmatch(whole):
        raise _bad(f"{quoted(text)} is not an amount of money", _HINT)
    digits = re.sub(r"\D", "", whole)
    if len(digits) > 12:
        raise _bad(f"{quoted(text)} is more than anybody is paid", _HINT)
    return Decimal(f"{digits}.{decimal or 0}").normalize() + 0


def _plain(written: str) -> str:
    return f"{Decimal(written.replace(',', '.')).normalize():f}"


def read_exact_share(text: str) -> Decimal:
    """A part of the whole, written as `75%`; exact, where `read_share` is not."""
    match = re.fullmatch(r"([0-9]{1,3}(?:[.,][0-9]{1,4})?)\s*%", text)
    number = Decimal(match[1].replace(",", ".")) if match else Decimal(101)
    if number > 100:
        raise UnreadableError(
            "wrong-type", f"{quoted(text)} is not a percentage", "write it as `75%`, up to `100%`"
        )
    return number / 100


def write_exact_share(share: Decimal) -> str:
    """The canonical form of a share: `75%`."""
    return f"{(share * 100).normalize():f}%"


def read_part(text: str) -> Part:
    """A share of the rate, or an amount in its currency."""
    if text.rstrip().endswith("%"):
        return Part(share=read_exact_share(text))
    found = read_amount(text)
    if found.currency:
        raise _bad(
            f"{quoted(text)} names a currency, and is taken off a rate that has one",
            "write the number alone, or a share such as `20%`",
        )
    return Part(amount=found.amount)


def _bad(message: str, hint: str) -> UnreadableError:
    return UnreadableError("bad-amount", message, hint)


MONEY = Parsed(read_money, "an amount of money and its currency", schema=TEXT_SCHEMA)
AMOUNT = Parsed(read_amount, "an amount of money", schema=TEXT_SCHEMA)
EXACT_SHARE = Parsed(read_exact_share, "a percentage", schema=TEXT_SCHEMA, write=write_exact_share)
PART = Parsed(read_part, "a percentage of the rate, or an amount", schema=TEXT_SCHEMA)
