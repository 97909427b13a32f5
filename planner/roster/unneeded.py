"""Columns that a roster should not have: what nothing here needs, and what hurts if it leaks."""

from functools import cache

from planner.vocabulary.spelling import fold

# English, Spanish, French and Portuguese; a header that holds one of these words, or all words of
# one of these phrases beside each other, is such a column.
_PHRASES = (
    # Papers
    "passport", "pasaporte", "passeport", "passaporte",
    "national id", "national identity", "identity card", "id card", "id number",
    "identity number",
    "ssn", "social security", "driving licence", "driver license",
    "documento de identidad", "cédula", "dni", "carte d'identité", "pièce d'identité",
    "numéro national", "bilhete de identidade", "carteira de identidade", "cpf",
    # Age
    "age", "date of birth", "birth date", "birthdate", "birthday", "dob", "year of birth",
    "place of birth", "edad", "fecha de nacimiento", "año de nacimiento", "lugar de nacimiento",
    "âge", "date de naissance", "année de naissance", "lieu de naissance", "né le", "née le",
    "idade", "data de nascimento", "ano de nascimento",
    # Belief and origin
    "religion", "religious", "faith", "religión", "religião", "ethnicity", "ethnic", "tribe",
    "caste", "etnia", "ethnie", "raza", "raça", "sexual orientation", "orientación sexual",
    "orientation sexuelle", "orientação sexual", "hiv", "hiv status",
    # Health
    "health", "medical", "medication", "disease", "diagnosis", "blood type", "blood group",
    "vaccination", "vaccinated", "vaccine", "vacuna", "vacunación", "vaccin", "vacina", "salud",
    "médico", "enfermedad", "santé", "maladie", "saúde", "doença",
    # Money
    "bank", "iban", "account number", "bank account", "credit card", "card number",
    "banco", "cuenta bancaria", "tarjeta", "banque", "compte bancaire", "conta bancária",
    "cartão de crédito", "salary", "salario", "salaire", "salário",
    # Home
    "home address", "private address", "residential address", "street address", "home phone",
    "domicilio", "dirección particular", "domicile", "adresse personnelle", "adresse privée",
    "endereço residencial", "morada",
    # Where and with what a form was sent: a survey tool records it unasked
    "gps", "latitude", "longitude", "altitude", "geolocation", "geopoint", "coordinates",
    "geolocalización", "géolocalisation", "geolocalização", "coordenadas", "coordonnées gps",
    "device", "device id", "deviceid", "imei", "sim serial", "simserial", "subscriber id",
    "subscriberid", "mac address", "ip", "ip address", "dirección ip", "adresse ip",
    "endereço ip", "user agent", "browser",
)  # fmt: skip


@cache
def _phrases() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(fold(phrase).split()) for phrase in _PHRASES)


def is_unneeded(header: str) -> bool:
    """Whether a column's header names what is sensitive, and what no list or invite is made of."""
    words = tuple(fold(header.replace("_", " ")).split())
    return any(
        words[start : start + len(phrase)] == phrase
        for phrase in _phrases()
        for start in range(len(words) - len(phrase) + 1)
    )
