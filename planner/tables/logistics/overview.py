"""Which lists of logistics there are, and what is missing for them."""

from datetime import date
from itertools import chain

from planner.schedule.plan import Plan
from planner.tables.listing import Listing
from planner.tables.logistics.listings import LOGISTICS_LISTINGS
from planner.tables.logistics.parts import team
from planner.tables.table import Row, Table, for_audience
from planner.vocabulary.audience import Audience

_COLUMNS = (
    team("list", "List", 15),
    team("about", "What it is", 48),
    team("rows", "Rows", 8),
    team("audience", "For", 12),
    team("missing", "What is missing", 60),
)


def overview_table(plan: Plan, audience: Audience, today: date | None = None) -> Table:
    """Each list with how many rows it has for an audience, and what is missing for it.

    Of a list that the audience may not see, neither its rows nor its gaps are told: how many
    minors come is known to few.
    """
    ready = [listing for listing in LOGISTICS_LISTINGS if listing.is_needed(plan)]
    others = [listing for listing in LOGISTICS_LISTINGS if listing not in ready]
    rows = chain(
        (_ready(plan, listing, audience, today) for listing in ready), map(_not_ready, others)
    )
    return Table("Logistics", _COLUMNS, tuple(rows))


def _ready(plan: Plan, listing: Listing, audience: Audience, today: date | None) -> Row:
    if not audience.may_see(listing.audience):
        remark = f"`--audience {listing.audience.word}` shows it"
        return _row(listing, None, remark)
    table = for_audience(listing.table(plan, today), audience)
    return _row(listing, len(table.rows), "; ".join(listing.gaps(plan)))


def _not_ready(listing: Listing) -> Row:
    return _row(listing, 0, f"needs {listing.needs}")


def _row(listing: Listing, rows: int | None, missing: str) -> Row:
    cells = (listing.key, listing.about, rows, listing.audience.word, missing)
    return Row(cells, sensitivity=Audience.TEAM)
