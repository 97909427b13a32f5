"""Who a file is for: what its folder's manifest says, or else its name."""

import json
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from planner.leaks.secrets import Reader
from planner.vocabulary.audience import Audience

_IN_NAME = re.compile(r"\.(public|participants|team|restricted)\.[a-z0-9.]+$", re.IGNORECASE)
_FOR_ONE = re.compile(r"participant (.+) only")


def readers_by_manifest(data: bytes) -> dict[str, Reader]:
    """The readers of a folder's files by their paths; nothing where it is no manifest of ours."""
    try:
        manifest = json.loads(data)
        if manifest["made_by"] != "planner":
            return {}
        found = {str(file["path"]): _said(file) for file in manifest["files"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        return {}
    return {path: reader for path, reader in found.items() if reader}


def _said(file: Mapping[str, Any]) -> Reader | None:
    word = str(file["audience"])
    if word == "person":
        one = _FOR_ONE.fullmatch(str(file["for"]))
        return Reader(Audience.PARTICIPANTS, one[1] if one else None)
    return Reader(Audience[word.upper()]) if word.upper() in Audience.__members__ else None


def reader_by_name(path: str) -> Reader | None:
    """Who a file is for by its name, such as `schedule.public.txt`; None where it does not say."""
    match = _IN_NAME.search(PurePosixPath(path).name)
    return Reader(Audience[match[1].upper()]) if match else None
