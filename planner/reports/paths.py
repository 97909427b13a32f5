"""The names of files as other programs want them."""

import os
from pathlib import PurePath


def uri(path: str, folder: str) -> tuple[str, bool]:
    """The URI of a file (RFC 3986), and whether it is relative to a folder.

    A file outside the folder has an absolute `file:` URI: in a relative one, `..` would say
    nothing to who reads it elsewhere.
    """
    whole = PurePath(os.path.normpath(PurePath(folder, path)))
    home = PurePath(folder)
    if not whole.is_relative_to(home):
        return whole.as_uri(), False
    return whole.as_uri().removeprefix(home.as_uri()).lstrip("/"), True


def forward(path: str, folder: str) -> str:
    """A file's name below a folder, or its whole name outside it, with forward slashes."""
    whole = PurePath(os.path.normpath(PurePath(folder, path)))
    home = PurePath(folder)
    return (whole.relative_to(home) if whole.is_relative_to(home) else whole).as_posix()
