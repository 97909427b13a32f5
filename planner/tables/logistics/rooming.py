"""The rooming list for each hotel, and how many rooms each night takes."""

from collections import Counter
from collections.abc import Iterator

from planner.logistics.presence import coming
from planner.logistics.stays import Sharing, Stay, hotel_nights, sharings, stays
from planner.schedule.plan import Plan
from planner.schedule.travel import has_wrong_year
from planner.tables.logistics.parts import about, of_person, team
from planner.tables.logistics.transfers import travelling
from planner.tables.people import UNKNOWN, column
from planner.tables.table import Row, Table
from planner.text.wording import count
from planner.vocabulary.audience import Audience
from planner.vocabulary.spelling import fold

ALL_KINDS = "all rooms"
ASSUMED = "dates assumed from the journey"


def has_stays(plan: Plan) -> bool:
    """Whether anybody's nights are known."""
    return bool(stays(plan))


def rooming_table(plan: Plan) -> Table:
    """Who sleeps where, from when until when, and with whom."""
    known = stays(plan)
    shared = sharings(plan, known)
    columns = (
        team("hotel", "Hotel", 26),
        team("kind", "Room", 12),
        *(column(plan, name) for name in ("name", "organisation", "country")),
        team("check_in", "Check-in", 12),
        team("check_out", "Check-out", 12),
        team("nights", "Nights", 8),
        team("shares_with", "Shares with", 26),
        team("remark", "Remark", 40),
    )
    rows = tuple(
        _row(plan, stay, shared.get(stay.person.id, Sharing()))
        for stay in sorted(known, key=_order)
    )
    return Table("Rooming list", columns, rows, group="hotel")


def _order(stay: Stay) -> tuple[bool, str, str]:
    name = stay.person.family_name or stay.person.name
    return not stay.hotel_name, fold(stay.hotel_name), fold(name)


def _row(plan: Plan, stay: Stay, sharing: Sharing) -> Row:
    remarks = (*([ASSUMED] if stay.is_assumed else []), *sharing.remarks)
    return about(
        stay.person,
        (
            stay.hotel_name or UNKNOWN,
            stay.kind,
            *of_person(plan, stay.person, "name", "organisation", "country"),
            stay.check_in,
            stay.check_out,
            len(stay.nights),
            ", ".join(mate.name for mate in sharing.mates),
            "; ".join(remarks),
        ),
    )


def hotel_nights_table(plan: Plan) -> Table:
    """How many rooms each night takes, by hotel and kind of room, and what the hotel holds."""
    columns = (
        team("date", "Night of", 12),
        team("hotel", "Hotel", 26),
        team("kind", "Room", 14),
        team("rooms", "Rooms", 8),
        team("guests", "Guests", 8),
        team("held", "Held", 8),
        team("over", "Too few", 8),
        team("assumed", "Assumed", 9),
    )
    rows = tuple(
        Row(
            (
                row.night,
                row.hotel or UNKNOWN,
                ALL_KINDS if row.kind is None else row.kind or UNKNOWN,
                row.rooms,
                row.guests,
                row.held,
                row.over or None,
                row.assumed or None,
            ),
            sensitivity=Audience.TEAM,
        )
        for row in hotel_nights(plan)
    )
    return Table("Hotel nights", columns, rows)


def rooming_gaps(plan: Plan) -> Iterator[str]:
    """What is not known of who sleeps where."""
    known = stays(plan)
    housed = {stay.person.id for stay in known}
    assumed = sum(stay.is_assumed for stay in known)
    nowhere = sum(not stay.hotel_name for stay in known)
    dateless = sum(
        one.id not in housed and (bool(one.hotel) or one in travelling(plan))
        for one in coming(plan)
    )
    astray = sum(has_wrong_year(plan, one) for one in coming(plan))
    unfit = sum(bool(sharing.remarks) for sharing in sharings(plan, known).values())
    for number, words in (
        (dateless, "without dates"),
        (nowhere, "without a hotel"),
        (assumed, "with dates assumed from the journey"),
        (unfit, "whose sharing does not fit"),
        (astray, "with dates far from the event"),
    ):
        if number:
            yield f"{count(number, 'participant')} {words}"


def block_gaps(plan: Plan) -> Iterator[str]:
    """On how many nights a hotel holds too few rooms."""
    short = {(row.hotel, row.night) for row in hotel_nights(plan) if row.over}
    for hotel, nights in Counter(hotel for hotel, _ in sorted(short)).items():
        yield f"{hotel} holds too few rooms on {count(nights, 'night')}"
    if not any(hotel.rooms for hotel in plan.agenda.logistics.hotels):
        yield "no block to compare with: add `logistics: {hotels: …}` with `rooms`"
