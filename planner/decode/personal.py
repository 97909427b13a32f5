"""E-mail addresses and phone numbers in texts that others read."""

import re
from collections.abc import Iterator

from planner.decode.words import is_email

_BETWEEN_WORDS = re.compile(r"[\s<>()\[\]{},;:\"'|]+")

# At most 15 digits (ITU-T E.164 §6.1); fewer than seven are the number of a room or of a bus.
_NUMBER = r"\d(?:[\s().\-/]{0,2}\d){6,14}(?!\d)"
_SPOKEN = (
    "tel|telephone|phone|mobile|cell|whatsapp|signal|telegram|call|text|sms|"
    "tél|téléphone|portable|teléfono|telefono|móvil|movil|celular|telefone|telemóvel|โทร"
)
_PHONE = re.compile(
    rf"(?<![\w+])\+\s?{_NUMBER}|\b(?:{_SPOKEN})\b\.?(?:\s(?:no\.?|nr\.?|number|on|n°))?\s?:?\s?"
    rf"\(?({_NUMBER})",
    re.IGNORECASE,
)

_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")


def personal_data(text: str) -> Iterator[tuple[str, str]]:
    """What a text holds: what is the same for each way to write it, and what it is."""
    if "@" in text:
        for word in _BETWEEN_WORDS.split(text):
            address = word.strip(".!?…")
            if is_email(address):
                yield personal_key(address), "an e-mail address"
    for match in _PHONE.finditer(text):
        if not (match[1] and _is_years(match[1])):
            yield personal_key(match[1] or match[0]), "a phone number"


def personal_key(text: str) -> str:
    """What is the same for each way to write one address or number."""
    return text.casefold().strip() if "@" in text else re.sub(r"\D", "", text)


def _is_years(number: str) -> bool:
    """Whether digits are years, with a day, a month or an age beside them: `12-13 (2024-25)`."""
    pieces = _DIGITS.findall(number)
    years = [piece for piece in pieces if _YEAR.fullmatch(piece)]
    return bool(years) and all(piece in years or len(piece) <= 2 for piece in pieces)
