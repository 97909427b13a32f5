"""What a person does in a session."""

from enum import Enum


class Role(Enum):
    """A person's role in one session, in the order a programme lists them."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    SPEAKER = "speaker"
    PANELLIST = "panellist"
    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    INTERPRETER = "interpreter"
    HOST = "host"

    @property
    def plural(self) -> str:
        """The role of several people, as a key in an agenda: `speakers`."""
        return self.value + "s"

    def label(self, people: int = 1) -> str:
        """The role as a heading for so many people: `Speakers`."""
        return (self.value if people == 1 else self.plural).capitalize()


SPEAKING = frozenset({Role.SPEAKER, Role.PANELLIST})
"""The roles of those who are listened to."""
