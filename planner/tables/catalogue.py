"""Every table there is, by its key, in the order in which a team asks for them."""

from collections.abc import Iterator

from planner.schedule.plan import Plan
from planner.tables.listing import Family, Listing
from planner.tables.logistics.listings import LOGISTICS_LISTINGS
from planner.tables.people_listings import PEOPLE_LISTINGS

LISTINGS: tuple[Listing, ...] = (*PEOPLE_LISTINGS, *LOGISTICS_LISTINGS)

LISTING_BY_KEY = {listing.key: listing for listing in LISTINGS}


def listings(plan: Plan, family: Family | None = None) -> Iterator[Listing]:
    """The tables that a plan has something for, of one family or of all."""
    for listing in LISTINGS:
        if family in (None, listing.family) and listing.is_needed(plan):
            yield listing
