"""Zoom: the registration report of a meeting or webinar, and the reports of who was there.

Rows of titles stand above the table (`Meeting Registration Report`, the topic, its number and time,
`Attendee Details`), and tables of hosts and panellists may too. Headers, as people have published
them: `First Name`, `Last Name`, `Email`, `Registration Time`, `Approval Status`, and in attendee
reports `Attended`, `User Name (Original Name)`, `Phone`, `Join Time`, `Leave Time`, `Time in
Session (minutes)`, `Is Guest`, `Country/Region Name`, `Source Name`; questions of the organiser's
stand among them. Further fields of a registrant: Zoom API, "Meeting registrants" (address, city,
state, zip, country, phone, org, job_title, industry …; status `approved`, `pending`, `denied`).
A participants report has `Name (Original Name)`, `User Email` or `Email`, and a row each time
that somebody joined. `--` stands for nothing. Below the attendees of a webinar, `Other Attended`
lists telephones.
"""

from planner.importing.sources.source import (
    OF_THE_ADVERT,
    OF_THE_CALL,
    OF_THE_HOME,
    Source,
    each,
    headers,
    signatures,
)

_ADVERT = (
    "source name,tracking source,purchasing time frame,role in purchase process,no of employees,"
    "number of employees,industry,marketing opt in"
)

ZOOM = Source(
    "zoom",
    "Zoom",
    signatures(
        "First Name,Last Name,Email,Registration Time",
        "First Name,Last Name,Email,Approval Status",
        "First Name,Email,Registration Time,Approval Status",
        "Name (Original Name),User Email",
        "Name (Original Name),Email,Join Time",
    ),
    fields={
        "first name": ("given_name",),
        "last name": ("family_name",),
        "name original name": ("name",),
        "user email": ("email",),
        "email": ("email",),
        "email address": ("email",),
        "phone": ("phone",),
        "organization": ("organisation",),
        "organisation": ("organisation",),
        "job title": ("position",),
        "country region": ("country",),
        "questions and comments": ("notes",),
    },
    # Where they were when they joined, which is not always where they are from.
    spare={"country region name": "country"},
    left_out=each({
        OF_THE_CALL: "attended,user name original name,registration time,"
        "join time,leave time,time in session minutes,duration minutes,total duration minutes,"
        "is guest,guest,registrant id,recording disclaimer response,in waiting room,unsubscribe,"
        "join url",
        OF_THE_ADVERT: _ADVERT,
        OF_THE_HOME: "address,city,zip postal code,zip,postal code,state province,state",
    }),
    statuses=headers("Approval Status,Registration Status"),
    blanks=frozenset({"--"}),
    ends=headers("Other Attended,Host Details,Panelist Details,Attendee Details"),
)  # fmt: skip
