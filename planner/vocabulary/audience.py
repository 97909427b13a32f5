"""Who an output is for, and so how sensitive a piece of data is."""

from enum import IntEnum


class Audience(IntEnum):
    """The circles of readers, from the widest to the narrowest.

    A field's sensitivity is the widest audience that may see it.
    """

    PUBLIC = 0
    PARTICIPANTS = 1
    TEAM = 2
    RESTRICTED = 3

    @property
    def word(self) -> str:
        """The audience as it stands in file names and on pages: `team`."""
        return self.name.lower()

    @property
    def label(self) -> str:
        """Who may read it, in words."""
        return _LABELS[self]

    def may_see(self, sensitivity: "Audience") -> bool:
        """Whether data of a sensitivity may be shown to this audience."""
        return sensitivity <= self


_LABELS = {
    Audience.PUBLIC: "anyone",
    Audience.PARTICIPANTS: "the participants",
    Audience.TEAM: "the organising team only",
    Audience.RESTRICTED: "named members of the organising team only",
}
