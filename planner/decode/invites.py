"""What an agenda says of the mails that invite people."""

from planner.decode.kinds import Choice
from planner.decode.sessions import DURATION
from planner.decode.shapes import Field, Reading, Shape
from planner.decode.words import TEXT
from planner.model.invites import Invites, MailPolicy

MAIL_POLICY = Choice(
    {policy.value: policy for policy in MailPolicy}, "a way to send mails", "unknown-mail-policy"
)


def _build(reading: Reading) -> Invites:
    return Invites(route=reading.route, **reading.values)


INVITES = Shape(
    "invites",
    "How people are told of their sessions; `planner send` goes by it.",
    (
        Field("mail", MAIL_POLICY, "The mails somebody gets. `per-session`, which is usual: one "
              "for each session that changed, which calendars take in by themselves, and before "
              "them one that says all in one place. `digest+attachments`: one mail, with a "
              "calendar file a session.",
              example="digest+attachments"),
        Field("alarm", DURATION, "How long before a session calendars remind of it; without it "
              "they do as their owners set them.", example="10m"),
        Field("templates", TEXT, "A folder beside the agenda with mail templates of your own; "
              "`planner templates` writes the usual ones to begin with.", example="mail"),
    ),
    _build,
)  # fmt: skip
