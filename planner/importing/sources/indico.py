"""Indico: the list of registrations as CSV or Excel.

Headers: `generate_spreadsheet_from_registrations` in `indico/modules/events/registration/util.py`
of `indico/indico`: `ID` and `Name` first, then the questions of the form (`First Name`,
`Last Name`, `Email Address`, `Affiliation`, `Position`, `Country`, `Phone Number` by default), each
accommodation with `(Arrival)` and `(Departure)`, and what the organiser ticked: `Registration
date`, `Registration state`, `Price`, `Checked in`. Two questions of one title give two columns of
one header. States: `RegistrationState` in `models/registrations.py` (Completed, Pending, Rejected,
Withdrawn, Awaiting payment). `ID` counts registrations, and is nobody's id.
"""

from planner.importing.sources.source import (
    OF_THE_HOME,
    OF_THE_ORDER,
    OF_THE_PAYMENT,
    Source,
    each,
    headers,
    signatures,
)

INDICO = Source(
    "indico",
    "Indico",
    signatures(
        "ID,Name,Registration state",
        "ID,Name,Registration date",
        "ID,Name,First Name,Last Name,Email Address",
        "ID,Name,Email Address,Affiliation",
    ),
    fields={
        "name": ("name",),
        "first name": ("given_name",),
        "last name": ("family_name",),
        "email address": ("email",),
        "affiliation": ("organisation",),
        "position": ("position",),
        "country": ("country",),
        "phone number": ("phone",),
        "accommodation": ("hotel",),
        "accommodation arrival": ("check_in",),
        "accommodation departure": ("check_out",),
    },
    left_out=each({
        OF_THE_ORDER: "id,registration date,checked in,check in date,title,tags,registration tags",
        OF_THE_PAYMENT: "price,payment date,transaction",
        OF_THE_HOME: "address",
    }),
    statuses=headers("Registration state,State"),
)  # fmt: skip
