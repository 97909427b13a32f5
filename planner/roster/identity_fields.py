"""The fields of a roster that say who somebody is, and whom they come for."""

import re

from planner.decode.words import read_language, read_place, read_text, read_zone_or_city
from planner.roster.cells import read_answer, read_email, read_id, read_line
from planner.roster.field import WRITE_YES_NO, YES_NO, RosterField, headers
from planner.vocabulary.audience import Audience

NAME_BREAKS = re.compile(r"[;\n]")  # a name may hold a comma
ANY_MARK = re.compile(r"[,;\n]")
# `Swahili/English`, `francés y español`. No language has one of these in its name.
_BETWEEN_LANGUAGES = re.compile(r"[,;\n/&+]|\s(?:and|y|e|et)\s", re.IGNORECASE)

WRITE_COUNTRY = "write the country's usual name or its two-letter code"

IDENTITY_FIELDS = (
    RosterField(
        "id", "ID", Audience.PARTICIPANTS, read_id, "What the agenda calls them.",
        headers("participant id,participant number,ref,code"),
        remedy="use letters, digits, `-` and `_`, such as `p-001`", is_quotable=True,
    ),
    RosterField(
        "name", "Name", Audience.PARTICIPANTS, read_line, "The name as badges and lists show it.",
        headers("full name,participant,participants name,participants names,names,"
                 "name of participant,participant name,nombre completo,nome completo,"
                 "nom complet,nombre y apellido"),
    ),
    RosterField(
        "also_known_as", "Also known as", Audience.PARTICIPANTS, read_line,
        "Other names of theirs, with `;` between: a maiden name, or the name in other letters. The "
        "agenda may call them by any of these.",
        headers("also known as,aka,other name,other names,alias,aliases,former name,maiden name,"
                 "name in local script,name in thai,otros nombres,otro nombre,outros nomes,"
                 "autres noms,nom de jeune fille"), breaks=NAME_BREAKS,
    ),
    RosterField(
        "given_name", "Given name", Audience.PARTICIPANTS, read_line, "First name.",
        headers("given name,first name,firstname,forename,nombre,nombres,prenom,nome"),
    ),
    RosterField(
        "family_name", "Family name", Audience.PARTICIPANTS, read_line, "Last name.",
        headers("family name,last name,lastname,surname,apellido,apellidos,nom,nom de famille,"
                 "sobrenome"),
    ),
    RosterField(
        "email", "E-mail", Audience.TEAM, read_email, "Where invites go.",
        headers("email,e mail,email address,e mail address,mail,work email,work e mail,"
                 "work email address,correo,correo electronico,courriel,adresse email"),
        remedy="write `name@example.org`",
    ),
    RosterField(
        "phone", "Phone", Audience.TEAM, read_line, "Where they can be called on the day.",
        headers("telephone,phone number,telephone number,tel,mobile,mobile number,mobile phone,"
                "cell,cell phone,cellphone,whatsapp,whatsapp number,contact number,telefono,"
                "celular,movil,telefone,telemovel,numero de telefono,portable,"
                "numero de telephone"),
    ),
    RosterField(
        "organisation", "Organisation", Audience.PARTICIPANTS, read_line, "The employer.",
        headers("organisation,organization,org,institution,agency,affiliation,company,employer,"
                 "organizacion,organizacao,institucion,organisme,organisation name,"
                 "name of organisation,name of organization,organization name"),
    ),
    RosterField(
        "organisation_type", "Organisation type", Audience.PARTICIPANTS, read_text,
        "The type of organisation.",
        headers("organization type,type of organisation,type of organization,type of org,"
                 "org type,sector,stakeholder group,tipo de organizacion,tipo de organizacao,"
                 "type d organisation,category"),
        remedy="write a type such as `NGO` or `Government`", is_quotable=True,
    ),
    RosterField(
        "country", "Country", Audience.PARTICIPANTS, read_place, "The country they come for.",
        headers("country,country territory,country of work,country of residence,duty station,"
                 "pais,pays,nation,country office"),
        remedy=WRITE_COUNTRY, is_quotable=True,
    ),
    RosterField(
        "nationality", "Nationality", Audience.RESTRICTED, read_place,
        "The country of the passport.",
        headers("nationality,citizenship,nacionalidad,nacionalidade,nationalite,"
                 "country of passport"),
        remedy=WRITE_COUNTRY,
    ),
    RosterField(
        "timezone", "Time zone", Audience.PARTICIPANTS, read_zone_or_city,
        "Whose clock they live by, if not the event's: a name of the IANA list, or its city.",
        headers("time zone,tz,local time zone,your time zone,zona horaria,huso horario,"
                 "fuso horario,fuseau horaire"),
        remedy="write its region and city, such as `Asia/Bangkok`",
        is_essential=False,
    ),
    RosterField(
        "position", "Position", Audience.PARTICIPANTS, read_line, "What they do there.",
        headers("position,job title,function,designation,cargo,puesto,fonction,poste"),
    ),
    RosterField(
        "roles", "Roles", Audience.PARTICIPANTS, read_line,
        "What they are at the event: participant, speaker, organiser.",
        headers("role,role at event,attending as,participant type,rol,papel"), breaks=ANY_MARK,
    ),
    RosterField(
        "delegation", "Delegation", Audience.PARTICIPANTS, read_line,
        "Whom they represent, where several come for one country or organisation.",
        headers("representing,represents,delegation of,member of delegation,delegacion,delegacao,"
                "representa a"),
    ),
    RosterField(
        "head_of_delegation", "Head of delegation", Audience.PARTICIPANTS, read_answer,
        "Whether they lead their delegation: yes or no.",
        headers("delegation head,head of the delegation,is head of delegation,delegation lead,"
                "chef de delegation,jefe de delegacion,jefa de delegacion,chefe de delegacao"),
        remedy=WRITE_YES_NO,
        is_essential=False,
        choices=YES_NO,
    ),
    RosterField(
        "grants", "Grants", Audience.TEAM, read_line,
        "The grants or projects they come for, with `;` between.",
        headers("grant,grant number,grant numbers,grant name,grant id,project,projects,"
                "project name,project number,proyecto,proyectos,projeto,projetos,projet,projets,"
                "subvention"),
        breaks=NAME_BREAKS,
    ),
    RosterField(
        "languages", "Languages", Audience.TEAM, read_language, "The languages they speak.",
        headers("languages,language,idiomas,idioma,langues,langue,preferred language"),
        remedy="write a code such as `en`, `es` or `th`", breaks=_BETWEEN_LANGUAGES,
        is_quotable=True, is_essential=False,
    ),
)  # fmt: skip
