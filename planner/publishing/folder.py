"""The folder for a web host: feeds, the page that lists them, and the team's list of links."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from planner.artifacts import Artifact, Context
from planner.building import context_of
from planner.interchange.csv_export import table_csv
from planner.invites.feeds import Feed, Feeds
from planner.loading import Loaded
from planner.model.telling import Told
from planner.output import Purpose, Written, write_folder
from planner.publishing.addresses import Address
from planner.publishing.page import blank_page, index_page
from planner.schedule.plan import Plan
from planner.tables.table import Column, Name, Row, Table, for_audience
from planner.vocabulary.audience import Audience

UPLOAD = "upload"
"""The folder inside the output that is put on the web host. What lies beside it is the team's."""


@dataclass(frozen=True, slots=True)
class Personal:
    """What feeds of single people need of the private ledger.

    ``secret`` is its key; ``told`` are, by UID, the ids of those who were told of a session.
    """

    secret: str = field(repr=False)
    told: Mapping[str, frozenset[str]] = field(default_factory=dict)


def told_of(told: Iterable[Told]) -> dict[str, frozenset[str]]:
    """The ids of those who were told of a session, by its UID."""
    found: dict[str, set[str]] = {}
    for one in told:
        found.setdefault(one.uid, set()).update(one.recipient.people)
    return {uid: frozenset(people) for uid, people in found.items()}


def publish_folder(
    loaded: Loaded,
    folder: str | Path,
    *,
    now: datetime,
    address: Address | None = None,
    personal: Personal | None = None,
    overwrite: bool = False,
) -> Written:
    """Write the feeds of an agenda as a folder ready to be put on a web host, whole or not at all.

    ``now`` (aware) is when it is asked how long sessions are cancelled. ``address`` is where the
    folder will lie, for links that are whole. ``personal``: with the feed of each person. Raises
    ValueError for a plan that could not be read whole, `planner.output.CannotWriteError` where the
    folder cannot be used, and OSError.
    """
    context = context_of(loaded)
    plan = loaded.plan
    if plan is None:
        raise ValueError(f"{loaded.path} could not be read")
    event = plan.agenda.event
    release = plan.releases.number if plan.releases else 0
    purpose = Purpose(event.name, event.id, "publish", release=release)
    artifacts = web_files(plan, context, now=now, address=address, personal=personal)
    return write_folder(Path(folder), artifacts, purpose, overwrite=overwrite)


def web_files(
    plan: Plan,
    context: Context,
    *,
    now: datetime,
    address: Address | None = None,
    personal: Personal | None = None,
) -> Iterator[Artifact]:
    """The files of such a folder: what is uploaded, and beside it what only the team may have."""
    feeds = Feeds(plan, context, now)
    public = list(feeds.public())
    about = "the page that lists the calendars, and says how to subscribe"
    page = index_page(plan, public, address)
    yield Artifact(f"{UPLOAD}/index.html", page, Audience.PUBLIC, about)
    for feed in public:
        yield _uploaded(feed.artifact)
    if personal is None:
        return
    own = list(feeds.people(personal.secret, personal.told))
    if own:
        about = "an empty page, so that no web host lists the calendars beside it"
        yield Artifact(f"{UPLOAD}/people/index.html", blank_page(), Audience.PUBLIC, about)
    for feed in own:
        yield _uploaded(feed.artifact)
    table = for_audience(links_table(plan, own, address), Audience.TEAM)
    about = "whose calendar lies where, to tell each of them; never upload it"
    yield Artifact("people.team.csv", table_csv(table), Audience.TEAM, about)


def _uploaded(artifact: Artifact) -> Artifact:
    return replace(artifact, path=f"{UPLOAD}/{artifact.path}")


def links_table(plan: Plan, feeds: Iterable[Feed], address: Address | None) -> Table:
    """Whose calendar lies where: for the team, who tells each person of theirs alone."""
    by_id = {feed.name: feed.artifact.path for feed in feeds}
    columns = (
        Column("id", "ID", Audience.TEAM, 10),
        Column("name", "Name", Audience.TEAM, 28),
        Column("email", "E-mail", Audience.TEAM, 28),
        Column("link", "Link", Audience.TEAM, 60),
    )
    rows = tuple(
        Row((person.id, (Name(person.name, person),), person.email,
             f"{address or ''}{by_id[person.id]}"), subject=person)
        for person in plan.persons
        if person.id in by_id
    )  # fmt: skip
    return Table("Personal calendars", columns, rows)
