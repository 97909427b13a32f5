"""The fields of a roster: one declaration for reading, for YAML rosters and for privacy."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from planner.decode.absences import read_absence
from planner.decode.kinds import UnreadableError
from planner.decode.words import (
    read_language,
    read_place,
    read_text,
    read_yes_no,
    read_zone_or_city,
)
from planner.roster.cells import (
    read_answer,
    read_attends,
    read_confirmed,
    read_day,
    read_email,
    read_gender,
    read_id,
    read_line,
    read_visa,
)
from planner.roster.consents import APOSTROPHE, LIST_HEADERS, PHOTO_HEADERS
from planner.vocabulary.audience import Audience
from planner.vocabulary.spelling import fold


class RosterField(NamedTuple):
    """One column: how its text is read, how sensitive it is, and what people call it.

    ``is_essential``: outputs wait until it can be read; of the others the value is left out.
    ``breaks``: what stands between values, where the cell may hold several. What ``parse`` says
    about a text it cannot read may quote that text: it is passed on only where ``is_quotable``,
    and where the text can be such a word at all. Else only its reason is, and ``remedy`` stands in
    for what to write.
    """

    name: str
    label: str
    sensitivity: Audience
    parse: Callable[[str], Any]
    doc: str
    headers: tuple[str, ...] = ()
    breaks: re.Pattern[str] | None = None
    is_essential: bool = True
    remedy: str = "shorten it"
    is_quotable: bool = False

    @property
    def is_list(self) -> bool:
        """Whether the cell may hold several values."""
        return self.breaks is not None

    def parts(self, text: str) -> list[str]:
        """The texts of a cell's values: one, or several where it may hold several."""
        parts = self.breaks.split(text) if self.breaks else [text]
        return [part.strip() for part in parts if part.strip()]

    def read(self, text: str, parse: Callable[[str], Any] | None = None) -> Any:
        """What a text means in this field, or to another parser; raises UnreadableError."""
        try:
            return (parse or self.parse)(text)
        except UnreadableError as error:
            if self.is_quotable and is_word(text):
                raise
            # The way out must not repeat what was written: findings are pasted into chats.
            # Of what is restricted, even what kind of mistake it is can tell the value.
            is_known = error.reason and self.sensitivity is not Audience.RESTRICTED
            reason = error.reason if is_known else "cannot be read"
            raise UnreadableError(
                error.code, f"this value of `{self.name}` {reason}", self.remedy, reason=reason
            ) from None


def is_word(text: str, most: int = 40) -> bool:
    """Whether a cell's text can be a word or a name of no more than so many characters.

    When a quote or a comma is missing, a cell holds its neighbours: addresses, numbers, rows.
    """
    return len(text) <= most and not re.search(r"[@\n\r]|\d{5}", text)


def _headers(text: str) -> tuple[str, ...]:
    return tuple(fold(header) for header in text.split(","))


_NAME_BREAKS = re.compile(r"[;\n]")  # a name may hold a comma
_ANY_MARK = re.compile(r"[,;\n]")
# `Swahili/English`, `francés y español`. No language has one of these in its name.
_BETWEEN_LANGUAGES = re.compile(r"[,;\n/&+]|\s(?:and|y|e|et)\s", re.IGNORECASE)
# Dates in words hold commas: `March 10, 2027`.
_BETWEEN_DATES = re.compile(r"[;\n]|,(?=\s*\d{4}-)")

_WRITE_DATE = "write it as `2024-03-05`"
_WRITE_YES_NO = "write yes or no, or leave it empty"
_WRITE_COUNTRY = "write the country's usual name or its two-letter code"


ROSTER_FIELDS = (
    RosterField(
        "id", "ID", Audience.PARTICIPANTS, read_id, "What the agenda calls them.",
        _headers("participant id,participant number,ref,code"),
        remedy="use letters, digits, `-` and `_`, such as `p-001`", is_quotable=True,
    ),
    RosterField(
        "name", "Name", Audience.PARTICIPANTS, read_line, "The name as badges and lists show it.",
        _headers("full name,participant,participants name,participants names,names,"
                 "name of participant,participant name,nombre completo,nome completo,"
                 "nom complet,nombre y apellido"),
    ),
    RosterField(
        "also_known_as", "Also known as", Audience.PARTICIPANTS, read_line,
        "Other names of theirs, with `;` between: a maiden name, or the name in other letters. The "
        "agenda may call them by any of these.",
        _headers("also known as,aka,other name,other names,alias,aliases,former name,maiden name,"
                 "name in local script,name in thai,otros nombres,otro nombre,outros nomes,"
                 "autres noms,nom de jeune fille"), breaks=_NAME_BREAKS,
    ),
    RosterField(
        "given_name", "Given name", Audience.PARTICIPANTS, read_line, "First name.",
        _headers("given name,first name,firstname,forename,nombre,nombres,prenom,nome"),
    ),
    RosterField(
        "family_name", "Family name", Audience.PARTICIPANTS, read_line, "Last name.",
        _headers("family name,last name,lastname,surname,apellido,apellidos,nom,nom de famille,"
                 "sobrenome"),
    ),
    RosterField(
        "email", "E-mail", Audience.TEAM, read_email, "Where invites go.",
        _headers("email,e mail,email address,e mail address,mail,correo,correo electronico,"
                 "courriel,adresse email"),
        remedy="write `name@example.org`",
    ),
    RosterField(
        "organisation", "Organisation", Audience.PARTICIPANTS, read_line, "The employer.",
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
        "position", "Position", Audience.PARTICIPANTS, read_line, "What they do there.",
        _headers("position,job title,function,designation,cargo,puesto,fonction,poste"),
    ),
    RosterField(
        "roles", "Roles", Audience.PARTICIPANTS, read_line,
        "What they are at the event: participant, speaker, organiser.",
        _headers("role,role at event,attending as,participant type,rol,papel"), breaks=_ANY_MARK,
    ),
    RosterField(
        "languages", "Languages", Audience.TEAM, read_language, "The languages they speak.",
        _headers("languages,language,idiomas,idioma,langues,langue,preferred language"),
        remedy="write a code such as `en`, `es` or `th`", breaks=_BETWEEN_LANGUAGES,
        is_quotable=True, is_essential=False,
    ),
    RosterField(
        "arrival", "Arrival", Audience.TEAM, read_day, "The day they arrive.",
        _headers("arrival,arrival date,date of arrival,llegada,chegada,arrivee"),
        remedy=_WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "departure", "Departure", Audience.TEAM, read_day, "The day they leave.",
        _headers("departure,departure date,date of departure,salida,partida,depart"),
        remedy=_WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "check_in", "Check-in", Audience.TEAM, read_day, "The first night of their hotel.",
        _headers("check in date,hotel check in,hotel check in date,hotel arrival,hotel from,"
                 "first night,fecha de check in,entrada hotel,data de check in,"
                 "arrivee a l hotel"),
        remedy=_WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "check_out", "Check-out", Audience.TEAM, read_day, "The day they leave the hotel.",
        _headers("check out date,hotel check out,hotel check out date,hotel departure,hotel until,"
                 "hotel to,fecha de check out,salida hotel,data de check out,depart de l hotel"),
        remedy=_WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "attends", "Attends", Audience.TEAM, read_attends,
        "How they take part: `in-person` or `remote`.",
        _headers("attendance mode,mode of attendance,attendance type,mode of participation,"
                 "participation mode,type of participation,in person or remote,"
                 "in person or online,in person online,in person virtual,in person remote,"
                 "modalidad,modalidad de participacion,modalidade,modalidade de participacao,"
                 "mode de participation,modalite de participation"),
        remedy="write `in-person` or `remote`, whichever it is for most of the event",
        is_essential=False,
    ),
    RosterField(
        "confirmed", "Confirmed", Audience.TEAM, read_confirmed,
        "Whether they have said that they come: yes or no, or a word such as `pending`.",
        _headers("confirmation,confirmation status,attendance confirmed,participation confirmed,"
                 "registration status,rsvp,rsvp status,confirmado,confirmada,confirmacion,"
                 "estado de inscripcion,estado de registro,estado de confirmacion,confirme,"
                 "statut d inscription,confirmacao,presenca confirmada,situacao da inscricao"),
        remedy="write yes or no",
        is_essential=False,
    ),
    RosterField(
        "unavailable", "Unavailable", Audience.TEAM, read_absence,
        "When they cannot come, on the event's clock: dates, each with its hours if it is not the "
        "whole day, with `;` between.",
        _headers("not available,unavailability,unavailable on,not available on,cannot attend on,"
                 "absent,absences,no disponible,indisponible,indisponibilites,indisponivel"),
        breaks=_BETWEEN_DATES,
        remedy="write `2027-03-10 09:00-12:00; 2027-03-11`",
        is_essential=False,
    ),
    RosterField(
        "visa", "Visa", Audience.RESTRICTED, read_visa,
        "How far they are with it: `not-needed`, `needed`, `applied`, `granted` or `refused`.",
        _headers("visa status,status of visa,estado de la visa,estado de visa,estado del visado,"
                 "visado,situacao do visto,status do visto,visto,statut du visa"),
        remedy="write `not-needed`, `needed`, `applied`, `granted` or `refused`",
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
        "gender", "Gender", Audience.RESTRICTED, read_gender, "The word they use for it.",
        _headers("sex,gender identity,genero,sexo,identidad de genero,identidade de genero,genre,"
                 "sexe,identite de genre"),
        remedy="write `female`, `male` or the word they use",
        is_essential=False,
    ),
    RosterField(
        "prayer", "Prayer", Audience.RESTRICTED, read_answer,
        "Whether they asked for time to pray: yes or no.",
        _headers("prayer time,time for prayer,time to pray,needs prayer time,prayer needs,"
                 "tiempo de oracion,tiempo para orar,oracion,tempo de oracao,oracao,"
                 "temps de priere,priere"),
        remedy=_WRITE_YES_NO,
        is_essential=False,
    ),
    RosterField(
        "minor", "Minor", Audience.RESTRICTED, read_answer,
        "Whether they are under age: yes or no. No date of birth is asked for, and none is read.",
        _headers("is minor,is a minor,under 18,under 18 years,under age,underage,menor,"
                 "menor de edad,menor de idade,mineur,mineure,moins de 18 ans"),
        remedy="write yes or no, and no age or date of birth",
    ),
    RosterField(
        "guardian_consent", "Guardian consent", Audience.RESTRICTED, read_answer,
        "Whether a minor's parent or guardian agreed that they come: yes or no.",
        _headers("guardians consent,consent of guardian,parental consent,parents consent,"
                 "parent consent,consent of parents,consent of parent,parent guardian consent,"
                 "parental guardian consent,consent of parent guardian,"
                 "consent of parent or guardian,parental permission,"
                 "consentimiento del tutor,consentimiento de los padres,"
                 "consentimiento de padres o tutores,autorizacion de los padres,"
                 "autorizacion parental,consentimento dos pais,consentimento do responsavel,"
                 "autorizacao dos pais,autorizacao do responsavel,consentement parental,"
                 "consentement des parents,consentement du tuteur,autorisation parentale,"
                 "autorisation des parents"),
        remedy=_WRITE_YES_NO,
    ),
    RosterField(
        "chaperone", "Chaperone", Audience.RESTRICTED, read_answer,
        "Whether they look after minors at the event: yes or no.",
        _headers("is chaperone,is a chaperone,chaperones minors,accompanies minors,"
                 "accompanying adult,acompanante de menores,acompanhante de menores,"
                 "accompagnateur de mineurs,accompagnatrice de mineurs"),
        remedy="write yes for who looks after minors; their names have rows of their own",
        is_essential=False,
    ),
    RosterField(
        "photo_consent", "Photo consent", Audience.TEAM, read_yes_no,
        "Whether they agree to be photographed.",
        _headers(PHOTO_HEADERS),
        remedy=_WRITE_YES_NO,
        is_essential=False,
    ),
    RosterField(
        "list_consent", "List consent", Audience.TEAM, read_yes_no,
        "Whether their name may stand on lists that others see.",
        _headers(LIST_HEADERS),
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
    bare = _REMARK.sub(" ", header)
    found = _field_called(header) or _field_called(bare)
    if found or "/" not in bare:
        return found
    parts = {field.name for part in bare.split("/") if (field := _field_called(part))}
    return FIELD_BY_NAME[parts.pop()] if len(parts) == 1 else None


def _field_called(words: str) -> RosterField | None:
    fields = _fields_by_header()
    # `participant's name` is `participants name`, and `droit à l'image` is `droit a l image`.
    return fields.get(fold(words)) or fields.get(fold(APOSTROPHE.sub(" ", words)))


@cache
def _fields_by_header() -> dict[str, RosterField]:
    fields: dict[str, RosterField] = {}
    for field in ROSTER_FIELDS:
        for key in (fold(field.name), *field.headers):
            fields.setdefault(key, field)
    return fields
