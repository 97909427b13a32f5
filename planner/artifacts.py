"""What an exporter makes: the bytes of a file, what it is, and who it is for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from planner.model.releases import Identity
from planner.text.wording import count
from planner.vocabulary.audience import Audience


@dataclass(frozen=True, slots=True)
class Artifact:
    """A file to be written: its path inside the output folder, with `/`, and its bytes.

    ``about`` says in a sentence what it is. ``person`` is the id of the one participant it is
    for, who then is its audience beside the team. ``is_locked``: it opens with a password only.
    """

    path: str
    content: bytes
    audience: Audience
    about: str
    person: str | None = None
    is_locked: bool = False

    @property
    def collection(self) -> str:
        """The folder in which such files lie for each participant."""
        parts = self.path.split("/")
        return "/".join(parts[: parts.index(self.person)] if self.person in parts else parts[:-1])

    @property
    def is_for(self) -> str:
        """Who may read it, in words."""
        return f"participant {self.person} only" if self.person else self.audience.label


@dataclass(frozen=True, slots=True)
class Context:
    """What an output depends on besides the plan, so that the same input gives the same bytes.

    ``created`` is the instant (aware) that files state as theirs. ``identities`` are what
    calendars know sessions by, by the session's id, where they were released; ``sequence`` is, for
    those that were not, the number of times the invites were sent before (RFC 5545 §3.8.7.4).
    """

    created: datetime
    sequence: int = 0
    identities: Mapping[str, Identity] = field(default_factory=dict)

    def identity(self, session_id: str, uid: str) -> Identity:
        """What calendars know a session by, or a UID and the sequence where it is not released."""
        return self.identities.get(session_id) or Identity(uid, self.sequence)


def manifest_lines(artifacts: Sequence[Artifact], title: str) -> Iterator[str]:
    """What a folder of outputs holds, each file with its readers: the lines of `MANIFEST.txt`."""
    yield title
    yield "=" * len(title)
    yield ""
    yield "Each file, what it is, and who may have it. Pass nothing on to anyone else."
    personal = [artifact for artifact in artifacts if artifact.person]
    for artifact in artifacts:
        if not artifact.person:
            lock = "; opens with the password only" if artifact.is_locked else ""
            yield from ("", artifact.path, f"    {artifact.about}",
                        f"    for {artifact.is_for}{lock}")  # fmt: skip
    for collection in dict.fromkeys(artifact.collection for artifact in personal):
        yield from _collection_lines(
            collection, [one for one in personal if one.collection == collection]
        )


def _collection_lines(collection: str, personal: list[Artifact]) -> Iterator[str]:
    people = count(len({artifact.person for artifact in personal}), "participant")
    yield from ("", f"{collection}/")
    if collection != "invites":
        noun = "mail" if collection == "mails" else "calendar file"
        yield f"    {count(len(personal), noun)}, each for one of {people}:"
        yield f"    {personal[0].about}"
    else:
        yield f"    {count(len(personal), 'calendar file')} for {people}, in a folder each:"
        yield "    `my-agenda.ics` has all their sessions, `requests/` an invite to each session"
    yield "    for that one participant only"
