"""The fields of a roster: one declaration for reading, for YAML rosters and for privacy."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from planner.decode.kinds import UnreadableError
from planner.decode.times import read_date
from planner.decode.words import (
    is_email,
    read_identifier,
    read_language,
    read_place,
    read_text,
    read_yes_no,
    read_zone_or_city,
)
from planner.vocabulary.audience import Audience
from planner.vocabulary.spelling import fold


class RosterField(NamedTuple):
    """One column: how its text is read, how sensitive it is, and what people call it.

    ``is_essential``: outputs wait until it can be read; of the others the value is left out.
    ``is_list``: the cell may hold several values, with one of ``breaks`` between. What ``parse``
    says about a text it cannot read may quote that text: it is passed on only where
    ``is_quotable``, and where the text can be such a word at all. Else ``remedy`` stands in for it.
    """

    name: str
    label: str
    sensitivity: Audience
    parse: Callable[[str], Any]
    doc: str
    headers: tuple[str, ...] = ()
    is_list: bool = False
    is_essential: bool = True
    remedy: str = "shorten it"
    is_quotable: bool = False
    breaks: str = ",;\n"

    def read(self, text: str, parse: Callable[[str], Any] | None = None) -> Any:
        """What a text means in this field, or to another parser; raises UnreadableError."""
        try:
            return (parse or self.parse)(text)
        except UnreadableError as error:
            if self.is_quotable and _is_word(text):
                raise
            # The way out must not repeat what was written: findings are pasted into chats.
            raise UnreadableError(
                error.code, f"this {self.label.lower()} cannot be read", self.remedy
            ) from None


def _is_word(text: str) -> bool:
    # When a quote or a comma is missing, a cell holds its neighbours: addresses, numbers, rows.
    return len(text) <= 40 and not re.search(r"[@\n\r]|\d{5}", text)


def _read_line(text: str) -> str:
    # A line break inside a name is a cell that was too narrow.
    return " ".join(read_text(text).split())


def _read_id(text: str) -> str:
    # A spreadsheet that took ids for numbers writes 12 as 12.0.
    return read_identifier(text[:-2] if text.endswith(".0") and text[:-2].isdigit() else text)


def _read_email(text: str) -> str:
    address = text.removeprefix("mailto:").strip("<> ")
    if not is_email(address):
        raise UnreadableError("bad-email", "not an e-mail address")
    return address


def _headers(text: str) -> tuple[str, ...]:
    return tuple(fold(header) for header in text.split(","))


def _read_day(text: str) -> date:
    # A date may come with a time of day from a spreadsheet; only the date is kept.
    return read_date(text.split("T", maxsplit=1)[0] if text[:4].isdigit() else text)


_WRITE_DATE = "write it as `2024-03-05`"
_WRITE_YES_NO = "write yes or no, or leave it empty"
_WRITE_COUNTRY = "write the country's usual name or its two-letter code"


ROSTER_FIELDS = (
    RosterField(
        "id", "ID", Audience.PARTICIPANTS, _read_id, "What the agenda calls them.",
        _headers("participant id,participant number,ref,code"),
        remedy="use letters, digits, `-` and `_`, such as `p-001`", is_quotable=True,
    ),
    RosterField(
        "name", "Name", Audience.PARTICIPANTS, _read_line, "The name as badges and lists show it.",
        _headers("full name,participant,participants name,participants names,names,"
                 "name of participant,participant name,nombre completo,nome completo,"
                 "nom complet,nombre y apellido"),
    ),
    RosterField(
        "also_known_as", "Also known as", Audience.PARTICIPANTS, _read_line,
        "Other names of theirs, with `;` between: a maiden name, or the name in other letters. The "
        "agenda may call them by any of these.",
        _headers("also known as,aka,other name,other names,alias,aliases,former name,maiden name,"
                 "name in local script,name in thai,otros nombres,otro nombre,outros nomes,"
                 "autres noms,nom de jeune fille"), is_list=True, breaks=";\n",
    ),
    RosterField(
        "given_name", "Given name", Audience.PARTICIPANTS, _read_line, "First name.",
        _headers("given name,first name,firstname,forename,nombre,nombres,prenom,nome"),
    ),
    RosterField(
        "family_name", "Family name", Audience.PARTICIPANTS, _read_line, "Last name.",
        _headers("family name,last name,lastname,surname,apellido,apellidos,nom,nom de famille,"
                 "sobrenome"),
    ),
    RosterField(
        "email", "E-mail", Audience.TEAM, _read_email, "Where invites go.",
        _headers("email,e mail,email address,e mail address,mail,correo,correo electronico,"
                 "courriel,adresse email"),
        remedy="write `name@example.org`",
    ),
    RosterField(
        "organisation", "Organisation", Audience.PARTICIPANTS, _read_line, "The employer.",
        _headers("organisation,organization,org,institution,agency,affiliation,company,employer,"
                 "organizacion,organizacao,institucion,organisme,organisation name,"
                 "name of organisation,name of organization,organization name"),
    ),
    RosterField(
        "organisation_type", "Organisation type", Audience.PARTICIPANTS, read_text,
        "The type of organisation.",
        _headers("organization type,type of organisation,type of organization,type of org,"
                 "org type,sector,stakeholder group,tipo de organizacion,tipo de organizacao,"
                 "type d organisation,category"),
        remedy="write a type such as `NGO` or `Government`", is_quotable=True,
    ),
    RosterField(
        "country", "Country", Audience.PARTICIPANTS, read_place, "The country they come for.",
        _headers("country,country territory,country of work,country of residence,duty station,"
                 "pais,pays,nation,country office"),
        remedy=_WRITE_COUNTRY, is_quotable=True,
    ),
    RosterField(
        "nationality", "Nationality", Audience.RESTRICTED, read_place,
        "The country of the passport.",
        _headers("nationality,citizenship,nacionalidad,nacionalidade,nationalite,"
                 "country of passport"),
        remedy=_WRITE_COUNTRY,
    ),
    RosterField(
        "timezone", "Time zone", Audience.PARTICIPANTS, read_zone_or_city,
        "Whose clock they live by, if not the event's: a name of the IANA list, or its city.",
        _headers("time zone,tz,local time zone,your time zone,zona horaria,huso horario,"
                 "fuso horario,fuseau horaire"),
        remedy="write its region and city, such as `Asia/Bangkok`",
        is_essential=False,
    ),
    RosterField(
        "position", "Position", Audience.PARTICIPANTS, _read_line, "What they do there.",
        _headers("position,job title,function,designation,cargo,puesto,fonction,poste"),
    ),
    RosterField(
        "roles", "Roles", Audience.PARTICIPANTS, _read_line,
        "What they are at the event: participant, speaker, organiser.",
        _headers("role,role at event,attending as,participant type,rol,papel"), is_list=True,
    ),
    RosterField(
        "languages", "Languages", Audience.TEAM, read_language, "The languages they speak.",
        _headers("languages,language,idiomas,idioma,langues,langue,preferred language"),
        remedy="write a code such as `en`, `es` or `th`", is_list=True, is_quotable=True,
        is_essential=False,
    ),
    RosterField(
        "arrival", "Arrival", Audience.TEAM, _read_day, "The day they arrive.",
        _headers("arrival,arrival date,date of arrival,check in,llegada,chegada,arrivee"),
        remedy=_WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "departure", "Departure", Audience.TEAM, _read_day, "The day they leave.",
        _headers("departure,departure date,date of departure,check out,salida,partida,depart"),
        remedy=_WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "dietary", "Dietary needs", Audience.RESTRICTED, read_text, "What they eat and do not eat.",
        _headers("dietary,dietary needs,dietary requirements,dietary restrictions,"
                 "dietary preferences,diet,meal,food allergies,dieta,"
                 "restricciones alimentarias,regime alimentaire"),
    ),
    RosterField(
        "accessibility", "Accessibility needs", Audience.RESTRICTED, read_text,
        "What they need to take part.",
        _headers("accessibility,accessibility needs,accessibility requirements,special needs,"
                 "access needs,accesibilidad,acessibilidade,accessibilite"),
    ),
    RosterField(
        "photo_consent", "Photo consent", Audience.TEAM, read_yes_no,
        "Whether they agree to be photographed.",
        _headers("photo consent,consent to photos,photography consent,photo"),
        remedy=_WRITE_YES_NO,
        is_essential=False,
    ),
    RosterField(
        "list_consent", "List consent", Audience.TEAM, read_yes_no,
        "Whether their name may stand on lists that others see.",
        _headers("list consent,consent to be listed,ok to list my name,consent to list,"
                 "consentimiento de lista,share contact details,"
                 "participant list consent"),
        remedy=_WRITE_YES_NO,
    ),
    RosterField(
        "emergency_contact", "Emergency contact", Audience.RESTRICTED, read_text,
        "Whom to call.",
        _headers("emergency contact,contacto de emergencia,contato de emergencia,"
                 "contact d urgence,in case of emergency"),
    ),
    RosterField(
        "notes", "Notes", Audience.TEAM, read_text, "For the team.",
        _headers("notes,note,comments,remarks,observaciones,observacoes,remarques"),
    ),
)  # fmt: skip

_REMARK = re.compile(r"\([^)]*\)")

FIELD_BY_NAME = {field.name: field for field in ROSTER_FIELDS}


def field_for_header(header: str) -> RosterField | None:
    """The field a column's header names, in any of the ways people write it.

    What stands in brackets is a remark; of two names with a `/` between, either will do, unless
    they name two fields.
    """
    fields = _fields_by_header()
    bare = _REMARK.sub(" ", header)
    found = fields.get(fold(header)) or fields.get(fold(bare))
    if found or "/" not in bare:
        return found
    parts = {field.name for part in bare.split("/") if (field := fields.get(fold(part)))}
    return FIELD_BY_NAME[parts.pop()] if len(parts) == 1 else None


@cache
def _fields_by_header() -> dict[str, RosterField]:
    fields: dict[str, RosterField] = {}
    for field in ROSTER_FIELDS:
        for key in (fold(field.name), *field.headers):
            fields.setdefault(key, field)
    return fields
