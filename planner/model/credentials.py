"""Who signs in to a server."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs in, and with what password; neither is ever shown."""

    user: str = field(repr=False)
    password: str = field(repr=False)
