"""Which answers of people still hold, by session and person."""

from collections.abc import Iterable, Mapping

from planner.model.releases import Releases
from planner.model.telling import Answer, Key, Reply, Told


def is_stale(reply: Reply, told: Mapping[Key, Told]) -> bool:
    """Whether somebody answered to an earlier version than they were last asked about."""
    last = told.get(reply.key)
    return last is not None and reply.sequence < last.asked


def standing_answers(
    replies: Iterable[Reply], told: Mapping[Key, Told], releases: Releases
) -> dict[tuple[str, str], Answer]:
    """The answers that still hold, by the id of the session and that of the participant."""
    ids = {session.uid: session.id for session in releases.sessions if session.is_held}
    return {
        (ids[reply.key.uid], reply.person): reply.answer
        for reply in replies
        if reply.key.uid in ids and not is_stale(reply, told)
    }
