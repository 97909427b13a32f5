"""A calendar in memory that keeps versions as a CalDAV server does (RFC 4791 §5.3.4)."""

from dataclasses import dataclass, field

from planner.publishing.comparing import Resource
from planner.publishing.server import ServerError


@dataclass
class Memory:
    """A calendar; ``breaks_after`` is how many requests it takes before it is out of order."""

    resources: dict[str, Resource] = field(default_factory=dict)
    breaks_after: int | None = None
    requests: int = 0
    version: int = 0

    def events(self) -> list[Resource]:
        """What it holds."""
        return list(self.resources.values())

    def put(self, uid: str, content: bytes, former: Resource | None) -> bool:
        """Keep an event where it is in the version that was read."""
        self._count()
        href = former.href if former else f"/{uid}.ics"
        if not self._is_current(href, former):
            return False
        self.set(href, content)
        return True

    def delete(self, former: Resource) -> bool:
        """Delete an event likewise."""
        self._count()
        if not self._is_current(former.href, former):
            return False
        del self.resources[former.href]
        return True

    def set(self, href: str, content: bytes) -> None:
        """What anybody else may do."""
        self.version += 1
        self.resources[href] = Resource(href=href, etag=f'"{self.version}"', data=content)

    def _is_current(self, href: str, former: Resource | None) -> bool:
        there = self.resources.get(href)
        return (there and there.etag) == (former and former.etag)

    def _count(self) -> None:
        if self.breaks_after is not None and self.requests >= self.breaks_after:
            raise ServerError("it broke", "mend it")
        self.requests += 1
