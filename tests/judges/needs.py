"""What a test needs of the machine it runs on."""

from __future__ import annotations

import os

import pytest


def require(available: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    """Skip the test at hand when `what` is missing; in continuous integration, fail it.

    A peer that quietly went missing from the build would leave every test green and nothing
    judged, so a machine that sets `CI` must have them all.
    """
    if available:
        return
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing, and CI must judge with it", pytrace=False)
    pytest.skip(f"needs {what}")
