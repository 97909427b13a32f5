"""A small forum that an organiser changes, as the files they would write and what must follow.

What each calendar should hold is worked out here from the forum alone, so that it can be held
against what `planner` makes of the files.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAYS = (datetime(2026, 3, 10, tzinfo=UTC), datetime(2026, 3, 11, tzinfo=UTC))
ZONE = timedelta(hours=7)
"""Bangkok's clock is so far ahead of UTC, all year."""
HOURS = (9, 10, 14)
PLACES = tuple((day, hour) for day in range(len(DAYS)) for hour in HOURS for _strand in "AB")
"""Where a session may stand: two are held side by side at each hour."""
ROOMS = {"hall": "Hall", "garden": "Garden Room, East"}
ADDRESS = "1 Example Road, Bangkok, Thailand"


class Seen(NamedTuple):
    """What somebody sees of a session in their calendar."""

    start: datetime
    end: datetime
    title: str
    location: str


class Detail(NamedTuple):
    """All that one reader may notice of a session."""

    seen: Seen
    people: tuple[tuple[str, str], ...]
    objective: str
    is_chair: bool


@dataclass
class Session:
    """A session as its author writes it; ``id`` is empty where it is left to the title."""

    title: str
    place: int
    id: str = ""
    minutes: int = 30
    room: str = "hall"
    objective: str = ""
    chair: str = ""
    speaker: str = ""
    attendance: tuple[str, ...] | None = None
    invite: bool = True

    @property
    def start(self) -> datetime:
        day, hour = PLACES[self.place]
        return DAYS[day] + timedelta(hours=hour) - ZONE

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    def is_for(self, person: str) -> bool:
        invited = self.attendance is None or person in self.attendance
        return self.invite and (invited or person in (self.chair, self.speaker))

    def yaml(self) -> str:
        _, hour = PLACES[self.place]
        keys = [f'title: "{self.title}"', "type: presentation", f"room: {self.room}",
                f'time: "{hour:02}:00-{hour:02}:{self.minutes:02}"']  # fmt: skip
        names = ("id", "objective", "chair", "speaker")
        keys += [f"{name}: {getattr(self, name)}" for name in names if getattr(self, name)]
        whom = "all" if self.attendance is None else f"[{', '.join(self.attendance)}]"
        keys.append(f"attendance: {whom}")
        if not self.invite:
            keys.append("invite: no")
        return "- {" + ", ".join(keys) + "}\n"


@dataclass
class Person:
    """Somebody on the roster."""

    id: str
    name: str
    email: str = ""
    declined: bool = False
    minor: bool = False
    consents: bool = True
    timezone: str = ""

    @property
    def contact(self) -> str:
        is_mailed = self.email and not self.minor
        return self.email.lower() if is_mailed else f"person:{self.id}"


@dataclass
class Forum:
    """The agenda and the roster."""

    sessions: list[Session] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    venue: str = "Hotel"

    def write(self, folder: Path) -> Path:
        """The agenda's path; its roster stands beside it."""
        agenda = folder / "forum.yaml"
        agenda.write_text("".join(self._yaml()), encoding="utf-8")
        (folder / "people.csv").write_text(self._csv(), encoding="utf-8")
        return agenda

    def _yaml(self) -> Iterator[str]:
        rooms = ", ".join(f'{room}: {{name: "{name}"}}' for room, name in ROOMS.items())
        yield (
            "format: 1\nevent:\n  id: forum\n  name: Forum\n  city: Bangkok\n"
            "  country: Thailand\n  timezone: Asia/Bangkok\n"
            "  organiser: Secretariat <forum@example.org>\n"
            f"  venue: {{name: {self.venue}, address: 1 Example Road, rooms: {{{rooms}}}}}\n"
            "roster: people.csv\ndays:\n"
        )
        for day, date in enumerate(DAYS):
            yield f"  - date: {date:%Y-%m-%d}\n    sessions:\n"
            found = [one for one in self.sessions if PLACES[one.place][0] == day]
            yield '      - {title: Doors open, type: registration, time: "08:00-08:30", '
            yield f"id: doors-{day}, invite: no, room: hall}}\n"
            found.sort(key=lambda one: one.place)
            for _, group in groupby(found, key=lambda one: PLACES[one.place]):
                strands = [one.yaml() for one in group]
                if len(strands) == 1:
                    yield f"      {strands[0]}"
                    continue
                yield "      - parallel:\n"
                for label, strand in zip("AB", strands, strict=True):
                    yield f"          {label}:\n            {strand}"

    def _csv(self) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["id", "name", "email", "confirmed", "minor", "timezone", "list_consent"])
        for one in self.people:
            status = "declined" if one.declined else "yes"
            said = ["no", "yes"]
            writer.writerow([one.id, one.name, one.email, status, said[one.minor], one.timezone,
                             said[one.consents]])  # fmt: skip
        return text.getvalue()

    def location(self, session: Session) -> str:
        return f"{ROOMS[session.room]}, {self.venue}, {ADDRESS}"

    @property
    def has_twins(self) -> bool:
        """Whether two sessions have one title, one time and one room."""
        seen = Counter((one.title, one.start, one.room) for one in self.sessions)
        return any(count > 1 for count in seen.values())

    def person(self, person: str) -> Person | None:
        return next((one for one in self.people if one.id == person), None)

    def wanted(self) -> dict[str, Counter[Detail]]:
        """What each calendar should hold, by contact."""
        by_contact: dict[str, list[str]] = {}
        for person in self.people:
            if not person.declined:
                by_contact.setdefault(person.contact, []).append(person.id)
        return {
            contact: Counter(
                self._detail(session, people)
                for session in self.sessions
                if any(session.is_for(person) for person in people)
            )
            for contact, people in by_contact.items()
        }

    def _detail(self, session: Session, readers: list[str]) -> Detail:
        named = []
        for role in ("chair", "speaker"):
            person = self.person(getattr(session, role))
            if person and person.consents and not person.minor:
                named.append((role, person.name))
        return Detail(
            Seen(session.start, session.end, session.title, self.location(session)),
            tuple(named),
            session.objective,
            session.chair in readers,
        )
