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
    """The answers that still hold, by the id of the session and that of the participant.

    The answer of a calendar that several people share is that of each of them, but for one who
    has answered for themselves since they have an address of their own.
    """
    ids = {session.uid: session.id for session in releases.sessions if session.is_held}
    found: dict[tuple[str, str], Answer] = {}
    holding = [one for one in replies if one.key.uid in ids and not is_stale(one, told)]
    for reply in holding:
        last = told.get(reply.key)
        for person in last.recipient.people if last else ():
            found[ids[reply.key.uid], person] = reply.answer
    found.update({(ids[reply.key.uid], reply.person): reply.answer for reply in holding})
    return found
