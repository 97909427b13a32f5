"""A certificate, a server and a ledger for each test."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from judges.needs import require

from sending.certificates import Made, made_certificate
from sending.mails import new_ledger
from sending.postbox import Postbox, serving


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Made:
    from shutil import which

    require(which("openssl") is not None, "openssl")
    return made_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def served() -> Iterator[Callable[[Postbox], Postbox]]:
    """Starts servers, which end with the test."""
    with ExitStack() as stack:
        yield lambda postbox: stack.enter_context(serving(postbox))


@pytest.fixture
def ledger_path(tmp_path: Path) -> Path:
    return new_ledger(tmp_path)
