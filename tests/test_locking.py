"""Workbooks that open with the password, and with nothing else."""

import io
import zipfile
from pathlib import Path

import pytest
from judges.office import need_office, opened_with
from openpyxl import Workbook, load_workbook

from planner.locking import (
    LONGEST,
    SHORTEST,
    LockError,
    checked_password,
    is_locked,
    locked,
    unlocked,
)

PASSWORD = "correct horse battery staple"  # noqa: S105  # of files made here
WRONG = "a password that is wrong"


def book(text: str = "cell-mark") -> bytes:
    made = Workbook()
    made.active["A1"] = text  # type: ignore[index]  # a new workbook has a sheet
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def closed() -> bytes:
    return locked(book(), PASSWORD)


def test_what_was_locked_comes_back_to_the_byte(closed: bytes) -> None:
    plain = book()
    assert unlocked(locked(plain, PASSWORD), PASSWORD) == plain
    opened = load_workbook(io.BytesIO(unlocked(closed, PASSWORD)))
    assert opened.active["A1"].value == "cell-mark"  # type: ignore[index]  # as above


def test_a_locked_workbook_says_that_it_is_and_nothing_else(closed: bytes) -> None:
    assert is_locked(closed)
    assert not is_locked(book())
    assert b"cell-mark" not in closed
    assert not zipfile.is_zipfile(io.BytesIO(closed))


def test_it_is_locked_with_aes_256_and_a_slow_key(closed: bytes) -> None:
    for words in (b'cipherAlgorithm="AES"', b'keyBits="256"', b'hashAlgorithm="SHA512"',
                  b'spinCount="100000"'):  # fmt: skip
        assert words in closed


def test_the_same_workbook_is_never_locked_to_the_same_bytes() -> None:
    """Equal salts would tell that two files are equal."""
    plain = book()
    assert locked(plain, PASSWORD) != locked(plain, PASSWORD)


@pytest.mark.parametrize("password", [WRONG, PASSWORD.upper(), PASSWORD + " ", ""])
def test_another_password_does_not_open_it(closed: bytes, password: str) -> None:
    with pytest.raises(LockError) as caught:
        unlocked(closed, password)
    assert "does not open" in caught.value.message or "damaged" in caught.value.message
    assert not password or password not in caught.value.message + caught.value.hint


@pytest.mark.parametrize("cut", [20, 3000, -600])
def test_what_is_damaged_is_called_so(closed: bytes, cut: int) -> None:
    with pytest.raises(LockError):
        unlocked(closed[:cut], PASSWORD)


def test_what_was_changed_after_it_was_locked_does_not_open(closed: bytes) -> None:
    """The checksum of agile encryption is looked at ([MS-OFFCRYPTO] §2.3.4.14)."""
    place = len(closed) // 2
    found: set[str] = set()
    for at in range(place, place + 600, 100):
        changed = closed[:at] + bytes([closed[at] ^ 1]) + closed[at + 1 :]
        try:
            held = unlocked(changed, PASSWORD)
        except LockError as error:
            found.add(error.message)
        else:
            found.add("")
            assert held == unlocked(closed, PASSWORD)  # in unused space
    assert "this locked workbook is damaged" in found
    assert found <= {"", "this locked workbook is damaged"}


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "empty"),
        (" " * 20, "empty"),
        ("x" * (SHORTEST - 1), "shorter than 12"),
        ("x" * (LONGEST + 1), "longer than 255"),
        ("correct horse\0battery", "nobody can type"),
        ("correct horse\nbattery", "nobody can type"),
    ],
)
def test_a_password_that_does_not_lock_is_refused(password: str, why: str) -> None:
    with pytest.raises(LockError, match=why):
        checked_password(password)
    with pytest.raises(LockError, match=why):
        locked(book(), password)


@pytest.mark.parametrize(
    "password", ["x" * SHORTEST, "x" * LONGEST, "пароль для форума", "ñandú ñandú ñ"]
)
def test_any_script_and_any_length_in_between_will_do(password: str) -> None:
    assert checked_password(password) == password
    plain = book()
    assert unlocked(locked(plain, password), password) == plain


@pytest.mark.peers
def test_libreoffice_opens_it_with_the_password_and_not_without(
    closed: bytes, tmp_path: Path
) -> None:
    need_office()
    file = tmp_path / "locked.xlsx"
    file.write_bytes(closed)
    profile = tmp_path / "profile"
    shown = opened_with(profile, file, PASSWORD, tmp_path / "right.fods")
    assert shown is not None
    assert "cell-mark" in shown
    for number, password in enumerate((WRONG, "")):
        assert opened_with(profile, file, password, tmp_path / f"{number}.fods") is None
