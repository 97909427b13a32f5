"""Workbooks locked with a password and opened again, as Office does it.

AES-256 in CBC mode with keys stretched from the password by 100,000 rounds of SHA-512: agile
encryption ([MS-OFFCRYPTO] §2.3.4.10). Salts and keys are random, so that the same workbook locked
twice is never the same bytes.
"""

from io import BytesIO

from planner.text.refusals import RefusalError

SHORTEST = 12
"""A password of fewer characters is refused: whoever has the file can try millions at leisure."""

LONGEST = 255  # what Office lets a person type ([MS-OFFCRYPTO] §2.3.4.11)

_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"  # [MS-CFB] §2.2
_PACKAGE = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] §2.3.4.4


class LockError(RefusalError):
    """Why something cannot be locked or opened, and what to do; never with the password."""


def is_locked(data: bytes) -> bool:
    """Whether the bytes are those of an .xlsx, .docx or .pptx that is locked with a password."""
    return data.startswith(_COMPOUND_FILE) and _PACKAGE in data


def checked_password(password: str) -> str:
    """The password, where it is one that locks; raises LockError."""
    if not password.strip():
        raise LockError(
            "the password is empty",
            f"choose one of at least {SHORTEST} characters; four words that do not belong together "
            "make a good one",
        )
    if len(password) < SHORTEST:
        raise LockError(
            f"the password is shorter than {SHORTEST} characters, and programs guess such ones",
            "choose a longer one; four words that do not belong together make a good one",
        )
    if len(password) > LONGEST:
        raise LockError(
            f"the password is longer than {LONGEST} characters, and Office cannot open such files",
            "choose a shorter one",
        )
    if any(not char.isprintable() for char in password):
        raise LockError(
            "the password holds characters that nobody can type",
            "choose one of letters, digits, signs and spaces",
        )
    return password


def locked(data: bytes, password: str) -> bytes:
    """An .xlsx that opens only with the password; raises LockError for one that does not lock."""
    checked_password(password)
    from msoffcrypto.format.ooxml import OOXMLFile

    buffer = BytesIO()
    OOXMLFile(BytesIO(data)).encrypt(password, buffer)
    return buffer.getvalue()


def unlocked(data: bytes, password: str) -> bytes:
    """What a locked .xlsx holds; raises LockError where the password does not open it."""
    import msoffcrypto
    from msoffcrypto.exceptions import InvalidKeyError

    buffer = BytesIO()
    try:
        file = msoffcrypto.OfficeFile(BytesIO(data))
        # Only agile encryption keeps a checksum ([MS-OFFCRYPTO] §2.3.4.14).
        has_checksum = file.type == "agile"
        is_right = True
        try:
            file.load_key(password=password, verify_password=True)
        except InvalidKeyError:
            is_right = False
        if is_right:
            file.decrypt(buffer, verify_integrity=has_checksum)
    except Exception:  # noqa: BLE001  # the library raises whatever a damaged file brings about
        raise LockError(
            "this locked workbook is damaged", "open it, and save it again, or ask for it again"
        ) from None
    if not is_right:
        raise LockError(
            "the password does not open the workbook",
            "check the password, and that it is this workbook's",
        )
    return buffer.getvalue()
