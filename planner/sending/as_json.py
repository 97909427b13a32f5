"""What there is to send, for programs. The shape is fixed: see docs/json.md."""

from planner.interchange.json_export import dump
from planner.interchange.release_json import message_json
from planner.model.releases import Releases
from planner.sending.outbox import Outbox


def outbox_json(releases: Releases, outbox: Outbox, mails: int) -> str:
    """What each calendar and each person on the phone has still to be told, in so many mails.

    People are ids; the names in what they are told are those that all participants may see.
    """
    in_doubt = {
        one.recipient.contact: list(one.recipient.people)
        for one in outbox.mailed
        if one.recipient.contact in outbox.in_doubt
    }
    refused = [
        {**message_json(one), "code": outbox.codes[one.recipient.contact]} for one in outbox.refused
    ]
    returned = [{"people": list(people), "code": code} for people, code in outbox.returned.items()]
    return dump(
        {
            "event": releases.event,
            "release": releases.number,
            "mails": mails,
            "messages": [message_json(one) for one in (*outbox.mailed, *outbox.phoned)],
            "refused": refused,
            "returned": returned,
            "in_doubt": list(in_doubt.values()),
            "put_off": outbox.put_off,
        }
    )
