"""The ledger of releases as text: readable, the same for the same releases, a line a value."""

from collections.abc import Iterator

from planner.decode.releases import RELEASES_FORMAT
from planner.model.releases import Release, ReleasedSession, Releases
from planner.text.quoting import title_in_yaml
from planner.vocabulary.audience import Audience

_HEAD = """\
# The releases of this event, written by `planner release`: what was published, and what calendars
# know each session by. Keep it beside the agenda, and in version control; it names nobody. Without
# it the next invites would arrive as new ones beside the old. Nothing here is edited by hand.
"""


def releases_text(releases: Releases) -> str:
    """The ledger as YAML, in the order of the releases and of the programme."""
    return _HEAD + "\n".join(_lines(releases)) + "\n"


def _lines(releases: Releases) -> Iterator[str]:
    yield f"format: {RELEASES_FORMAT}"
    yield f"event: {releases.event}"
    yield f"ledger: {releases.ledger}"
    yield "log:" if releases.log else "log: []"
    for release in releases.log:
        yield from _release(release)
    yield "sessions:" if releases.sessions else "sessions: []"
    for session in releases.sessions:
        yield from _session(session)


def _release(release: Release) -> Iterator[str]:
    yield f"  - number: {release.number}"
    yield f"    released: {release.released.isoformat(timespec='seconds')}"
    if release.message:
        yield f"    message: {_text(release.message)}"
    if release.changes:
        yield "    changes:"
        for change in release.changes:
            yield f"      - {_text(change)}"


def _session(session: ReleasedSession) -> Iterator[str]:
    yield f"  - id: {_text(session.id)}"
    yield f"    title: {_text(session.title)}"
    yield f"    start: {session.start.isoformat(timespec='minutes')}"
    yield f"    end: {session.end.isoformat(timespec='minutes')}"
    if session.room:
        yield f"    room: {_text(session.room)}"
    if session.track:
        yield f"    track: {_text(session.track)}"
    yield f"    status: {session.status.value}"
    if session.audience is not Audience.PUBLIC:
        yield f"    audience: {session.audience.word}"
    yield f"    uid: {session.uid}"
    yield f"    sequence: {session.sequence}"
    yield f"    changed: {session.changed}"
    if session.content:
        yield f"    content: {_text(session.content)}"


def _text(text: str) -> str:
    return title_in_yaml(text, in_brackets=False)
