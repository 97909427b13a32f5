"""Who signs in to a server."""

from dataclasses import dataclass, field

_BEARER = "Bearer "  # RFC 6750 §2.1


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who signs in, and with what password; neither is ever shown.

    The password of a mail account may be an access token (OAuth 2.0), as `Bearer` and the token.
    """

    user: str = field(repr=False)
    password: str = field(repr=False)

    @property
    def has_token(self) -> bool:
        """Whether an access token stands for the password."""
        return self.password.startswith(_BEARER)

    @property
    def xoauth2(self) -> str:
        """What says both to a mail server by XOAUTH2, which Google and Microsoft take.

        https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
        """
        token = self.password.removeprefix(_BEARER).strip()
        return f"user={self.user}\x01auth={_BEARER}{token}\x01\x01"
