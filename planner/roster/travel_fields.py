"""The fields of a roster that say when and how somebody takes part, travels and stays."""

import re

from planner.decode.absences import read_absence
from planner.roster.cells import (
    read_answer,
    read_attends,
    read_clock_time,
    read_confirmed,
    read_day,
    read_line,
)
from planner.roster.field import WRITE_YES_NO, YES_NO, RosterField, headers
from planner.roster.identity_fields import NAME_BREAKS
from planner.vocabulary.answers import Attends
from planner.vocabulary.audience import Audience

# Dates in words hold commas: `March 10, 2027`.
_BETWEEN_DATES = re.compile(r"[;\n]|,(?=\s*\d{4}-)")
WRITE_DATE = "write it as `2024-03-05`"

TRAVEL_FIELDS = (
    RosterField(
        "arrival", "Arrival", Audience.TEAM, read_day, "The day they arrive.",
        headers("arrival,arrival date,date of arrival,llegada,chegada,arrivee"),
        remedy=WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "arrival_time", "Arrival time", Audience.TEAM, read_clock_time,
        "When they land or pull in, on the local clock.",
        headers("time of arrival,arrival hour,hora de llegada,hora de chegada,heure d arrivee"),
        remedy="write it as `14:35`",
        is_essential=False,
    ),
    RosterField(
        "arrival_by", "Arrival by", Audience.TEAM, read_line,
        "The flight, train or bus they come by.",
        headers("arrival flight,arrival flight number,flight in,inbound flight,"
                "vuelo de llegada,"
                "voo de chegada,vol arrivee,vol d arrivee"),
    ),
    RosterField(
        "departure", "Departure", Audience.TEAM, read_day, "The day they leave.",
        headers("departure,departure date,date of departure,salida,partida,depart"),
        remedy=WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "departure_time", "Departure time", Audience.TEAM, read_clock_time,
        "When their flight, train or bus leaves, on the local clock.",
        headers("time of departure,departure hour,hora de salida,hora de partida,heure de depart"),
        remedy="write it as `14:35`",
        is_essential=False,
    ),
    RosterField(
        "departure_by", "Departure by", Audience.TEAM, read_line,
        "The flight, train or bus they leave by.",
        headers("departure flight,departure flight number,flight out,outbound flight,"
                "vuelo de salida,"
                "voo de partida,vol depart,vol de depart"),
    ),
    RosterField(
        "check_in", "Check-in", Audience.TEAM, read_day, "The first night of their hotel.",
        headers("check in date,hotel check in,hotel check in date,hotel arrival,hotel from,"
                 "first night,fecha de check in,entrada hotel,data de check in,"
                 "arrivee a l hotel"),
        remedy=WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "check_out", "Check-out", Audience.TEAM, read_day, "The day they leave the hotel.",
        headers("check out date,hotel check out,hotel check out date,hotel departure,hotel until,"
                 "hotel to,fecha de check out,salida hotel,data de check out,depart de l hotel"),
        remedy=WRITE_DATE,
        is_essential=False,
    ),
    RosterField(
        "hotel", "Hotel", Audience.TEAM, read_line, "The hotel they stay at.",
        headers("hotel name,accommodation,alojamiento,hospedaje,hospedagem,alojamento,hebergement"),
    ),
    RosterField(
        "hotel_room", "Hotel room", Audience.TEAM, read_line,
        "The kind of room they have: single, double, twin.",
        headers("room type,type of room,hotel room type,tipo de habitacion,tipo de quarto,"
                "type de chambre"),
    ),
    RosterField(
        "shares_with", "Shares with", Audience.TEAM, read_line,
        "With whom they share it, by id or name.",
        headers("sharing with,roommate,room mate,shares room with,sharing room with,"
                "comparte con,partage avec"),
        breaks=NAME_BREAKS,
    ),
    RosterField(
        "attends", "Attends", Audience.TEAM, read_attends,
        "How they take part: `in-person` or `remote`.",
        headers("attendance mode,mode of attendance,attendance type,mode of participation,"
                 "participation mode,type of participation,in person or remote,"
                 "in person or online,in person online,in person virtual,in person remote,"
                 "modalidad,modalidad de participacion,modalidade,modalidade de participacao,"
                 "mode de participation,modalite de participation"),
        remedy="write `in-person` or `remote`, whichever it is for most of the event",
        is_essential=False,
        choices=tuple(Attends),
    ),
    RosterField(
        "confirmed", "Confirmed", Audience.TEAM, read_confirmed,
        "Whether they have said that they come: yes or no, or a word such as `pending`.",
        headers("confirmation,confirmation status,attendance confirmed,participation confirmed,"
                 "registration status,rsvp,rsvp status,confirmado,confirmada,confirmacion,"
                 "estado de inscripcion,estado de registro,estado de confirmacion,confirme,"
                 "statut d inscription,confirmacao,presenca confirmada,situacao da inscricao"),
        remedy="write yes or no",
        is_essential=False,
        choices=YES_NO,
    ),
    RosterField(
        "funded", "Funded", Audience.TEAM, read_answer,
        "Whether the organisers pay their journey and their stay: yes or no.",
        headers("sponsored,is sponsored,is funded,funded by organiser,funded by organizer,"
                "sponsored by organiser,sponsored by organizer,financiado,financiada,patrocinado,"
                "patrocinada,pris en charge,prise en charge"),
        remedy=WRITE_YES_NO,
        is_essential=False,
        choices=YES_NO,
    ),
    RosterField(
        "unavailable", "Unavailable", Audience.TEAM, read_absence,
        "When they cannot come, on the event's clock: dates, each with its hours if it is not the "
        "whole day, with `;` between.",
        headers("not available,unavailability,unavailable on,not available on,cannot attend on,"
                 "absent,absences,no disponible,indisponible,indisponibilites,indisponivel"),
        breaks=_BETWEEN_DATES,
        remedy="write `2027-03-10 09:00-12:00; 2027-03-11`",
        is_essential=False,
    ),
)  # fmt: skip
