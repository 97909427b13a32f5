"""Eventbrite: the Attendee Summary and the Orders report.

Headers: exports of the Attendee Summary that people have published (such as the example in
`rherardi/eb2ez`, README) and the attributes of an attendee's profile in Eventbrite's API. Statuses:
Eventbrite Help Centre, "Glossary of order and attendee statuses in event reports" (article 291888).
A ticket bought for others repeats the buyer's name and address where the organiser asked for no
more, and `Email` and `Company` can stand there a second time as questions of the organiser's.
"""

from planner.importing.sources.source import (
    OF_THE_ADVERT,
    OF_THE_BUYER,
    OF_THE_HOME,
    OF_THE_ORDER,
    OF_THE_PAYMENT,
    Source,
    each,
    headers,
    signatures,
)

EVENTBRITE = Source(
    "eventbrite",
    "Eventbrite",
    # `#` vanishes when a header is folded.
    signatures(
        "Order #,Attendee #,Ticket Type",
        "Order #,Order Date,Attendee Status",
        "Order #,Order Date,Ticket Type",
        "Order #,Order Date,Order Status",
        "Order ID,Order Date,Attendee Status",
    ),
    fields={
        "first name": ("given_name",),
        "attendee first name": ("given_name",),
        "last name": ("family_name",),
        "surname": ("family_name",),
        "attendee last name": ("family_name",),
        "attendee surname": ("family_name",),
        "email": ("email",),
        "email address": ("email",),
        "attendee email": ("email",),
        "company": ("organisation",),
        "job title": ("position",),
        "cell phone": ("phone",),
        "work country": ("country",),
        "notes": ("notes",),
    },
    spare={"work phone": "phone", "home country": "country", "buyer email": "email",
           "buyer first name": "given_name", "buyer last name": "family_name"},
    left_out=each({
        OF_THE_ORDER: "order,order id,order date,quantity,ticket type,price tier,group,order type,"
        "attendee,attendee id,barcode,event name,event id,event start date,"
        "event start time,delivery method,check in date,checked in,ticket quantity,"
        "sales channel,prefix,suffix",
        OF_THE_PAYMENT: "currency,total paid,fees paid,eventbrite fees,"
        "eventbrite payment processing,"
        "eventbrite taxes,organizer fees,organizer taxes,tax paid,discount,"
        "discount code,discount amount,payment status,payment type,gross sales,"
        "net sales,tax id",
        OF_THE_ADVERT: "affiliate,how did you hear about this event,tracking link,tracking code,"
        "utm source,utm medium,utm campaign",
        "nothing here needs it": "website,blog",
    }),
    left_out_starts={
        "home ": OF_THE_HOME,
        "billing ": OF_THE_PAYMENT,
        "ship": OF_THE_HOME,
        "work address": "nothing here needs it",
        "buyer ": OF_THE_BUYER,
    },
    statuses=headers("Attendee Status,Order Status"),
)  # fmt: skip
