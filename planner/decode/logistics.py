"""Hotels, transfers and per diems, as an agenda has them."""

from collections.abc import Iterator
from typing import Any

from planner.decode.kinds import INVALID, Choice, Invalid, JsonSchema, Kind, ListOf, MapOf, Reader
from planner.decode.money import AMOUNT, EXACT_SHARE, MONEY, PART
from planner.decode.people import ATTENDANCE
from planner.decode.sessions import DURATION
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.tasks import DUE
from planner.decode.words import COUNT, TEXT, YES_NO, read_identifier
from planner.model.agenda import Event
from planner.model.logistics import Hotel, Logistics, Per, PerDiem, Transfers
from planner.model.money import Money, Rounding
from planner.text.diagnostics import Route
from planner.text.nodes import Mapping, Node
from planner.text.wording import did_you_mean, listing, quoted


def _build_hotel(reading: Reading) -> Hotel:
    hotel_id = str(reading.route.steps[-1])
    reading.values.setdefault("name", hotel_id)
    return Hotel(id=hotel_id, route=reading.route, **reading.values)


HOTEL = Shape(
    "hotel",
    "A hotel where participants stay.",
    (
        Field("name", TEXT, "Its name.", example="Riverside Hotel"),
        Field("also", ListOf(TEXT, or_one=True), "Other names that the roster has for it.",
              example="[Riverside, Riverside Bangkok]"),
        Field("rooms", COUNT, "How many rooms are held for the event each night.", example="40"),
        Field("kinds", MapOf(COUNT, "numbers of rooms by their kind"), "How many of each kind, as "
              "the roster calls them.", example="{single: 30, twin: 10}"),
        Field("breakfast", YES_NO, "Whether breakfast is part of the night.", example="yes"),
        Field("paid", YES_NO, "Whether the organisers pay the hotel for those whom they fund.",
              example="yes"),
    ),
    _build_hotel,
)  # fmt: skip


def _build_transfers(reading: Reading) -> Transfers | Invalid:
    if reading.values.get("seats") == 0:
        reading.report("seats", "wrong-type", "a car without seats takes nobody", "write `4`")
        reading.take("seats")
    return Transfers(**reading.values)


TRANSFERS = Shape(
    "transfers",
    "How people are met and taken back.",
    (
        Field("wave", DURATION, "Who arrives within this time is met together; an hour, unless "
              "said otherwise.", example="60m"),
        Field("seats", COUNT, "How many passengers one car takes.", example="7"),
    ),
    _build_transfers,
)  # fmt: skip


TERMINAL: Shape[dict[str, Money]] = Shape(
    "terminal",
    "What is paid for the ways to the event and home.",
    (
        Field("arrival", AMOUNT, "For the way to the event.", example="94"),
        Field("departure", AMOUNT, "For the way home.", example="94"),
    ),
    lambda reading: reading.values,
)


class _Terminal(Kind[dict[str, Money]]):
    """One amount for each of the two ways, or one by way."""

    ways = TERMINAL

    def read(self, node: Node, route: Route, reader: Reader) -> dict[str, Money] | Invalid:
        if isinstance(node, Mapping):
            return self.ways.read(node, route, reader)
        each = AMOUNT.read(node, route, reader)
        return INVALID if each is INVALID else {"arrival": each, "departure": each}

    def schema(self, definitions: dict[str, JsonSchema]) -> JsonSchema:
        return {"anyOf": [AMOUNT.schema(definitions), self.ways.schema(definitions)]}

    def describe(self) -> str:
        return "an amount for each way, or `{arrival: …, departure: …}`"


def _build_per_diem(reading: Reading) -> PerDiem | Invalid:
    # What is paid out must be all that was meant: half a policy pays the wrong sums.
    if not reading.is_whole:
        return INVALID
    values = reading.values
    rate: Money = values["rate"]
    for way, money in reading.take("terminal", {}).items():
        values[f"terminal_{way}"] = Money(money.amount, money.currency or rate.currency)
    step = reading.take("round_to")
    if step is not None:
        if step.currency or not step.amount:
            reading.report("round_to", "bad-amount", "what amounts are rounded to is a number "
                           "above nothing, without a currency", "write `1` or `0.50`")  # fmt: skip
            return INVALID
        values["round_to"] = step.amount
    values["recipients"] = reading.take("for")
    return PerDiem(route=reading.route, **values)


PER_DIEM = Shape(
    "per diem",
    "What people are paid for each day, by the event's own rates.",
    (
        Field("rate", MONEY, "What is paid for a whole day.", required=True, example="120.00 USD"),
        Field("rates", MapOf(MONEY, "amounts by the id of a further venue", key=read_identifier),
              "What is paid instead for days that are held at further venues.",
              example="{nairobi: 140.00 USD}"),
        Field("per", Choice({per.value: per for per in Per}, "what a rate is paid for",
                            "wrong-type"),
              "What the rate is paid for: each `day`, unless said otherwise, or each `night`, so "
              "that the day of departure pays nothing and a breakfast counts with the night before "
              "it.", example="night"),
        Field("arrival_day", EXACT_SHARE, "The share of the rate on the day of arrival; all of it, "
              "unless said otherwise.", example="75%"),
        Field("departure_day", EXACT_SHARE, "The share on the day of departure; all of it, unless "
              "said otherwise, and nothing where the rate is per night.", example="75%"),
        Field("same_day", EXACT_SHARE, "The share for who comes and goes on one day; the smaller "
              "of the two, unless said otherwise.", example="40%"),
        Field("lodging", PART, "What is taken off for a night in a hotel that is `paid`.",
              example="50%"),
        Field("breakfast", PART, "What is taken off for a breakfast that is provided.",
              example="20%"),
        Field("lunch", PART, "What is taken off for a lunch that is provided.", example="40%"),
        Field("dinner", PART, "What is taken off for a dinner that is provided.", example="40%"),
        Field("full_board", PART, "What is left of a day on which the night and all three meals "
              "are provided, whatever would be taken off for each.", example="20%"),
        Field("at_least", PART, "What is left of a day, however much is provided.", example="5"),
        Field("terminal", _Terminal(), "What is paid for the way to the event and the way home.",
              example="94"),
        Field("days_before", COUNT, "For how many days before the event's first day it is paid at "
              "most.", example="1"),
        Field("days_after", COUNT, "For how many days after its last.", example="1"),
        Field("round_to", AMOUNT, "Each day's amount becomes a multiple of this; of the currency's "
              "smallest unit, unless said otherwise.", example="1"),
        Field("rounding", Choice({way.value: way for way in Rounding}, "a way to round",
                                 "wrong-type"),
              "Whether that is the `nearest` (halves go up), `up` or `down`.", example="up"),
        Field("for", ATTENDANCE, "Who gets it; all with `yes` under `funded` in the roster, unless "
              "said otherwise.", example="{role: participant}"),
    ),
    _build_per_diem,
)  # fmt: skip


def _build(reading: Reading) -> Logistics:
    hotels = tuple(hotel for _, hotel in reading.take("hotels", ()))
    return Logistics(hotels=hotels, route=reading.route, **reading.values)


LOGISTICS = Shape(
    "logistics",
    "Hotels, transfers and per diems, and when papers must be there.",
    (
        Field("hotels", MapOf(HOTEL, "hotels by id", key=read_identifier), "The hotels, by id. The "
              "roster names them under `hotel`, by id or name.",
              example="{riverside: {name: Riverside Hotel, rooms: 40, breakfast: yes}}"),
        Field("transfers", TRANSFERS, "How people are met and taken back.", example="{wave: 60m}"),
        Field("per_diem", PER_DIEM, "What people are paid for each day.",
              example="{rate: 120.00 USD}"),
        Field("visas_by", DUE, "When the last visa should be there.", example="-14d"),
        Field("letters_by", DUE, "When the last invitation letter should be sent.", example="-60d"),
    ),
    _build,
)  # fmt: skip


def report_unknown_rates(reading: Reading, logistics: Logistics | None, event: Event) -> None:
    """Report each rate of a venue that the event has not; ``reading`` is the agenda's."""
    venues = [venue.id for venue in event.venues]
    for place, written in _rated(reading, logistics):
        if written not in venues:
            from planner.vocabulary.spelling import closest

            known = listing([quoted(venue) for venue in venues])
            reading.reader.report(
                place,
                "unknown-venue",
                f"there is no further venue {quoted(written)} to have a rate",
                did_you_mean(closest(written, venues))
                or (f"there is {known}" if known else "the main venue has the `rate`"),
            )


def _rated(reading: Reading, logistics: Logistics | None) -> Iterator[tuple[Node, str]]:
    group: Any = reading.node
    for key in ("logistics", "per_diem", "rates"):
        group = group.get(key) if isinstance(group, Mapping) else None
    if logistics and logistics.per_diem and isinstance(group, Mapping):
        yield from ((key, key.text) for key, _ in group.entries.values())
