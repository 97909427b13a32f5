"""pretix: the order positions of the export "Order data".

Headers and their order: `src/pretix/base/exporters/orderlist.py` of `pretix/pretix`, class
`OrderListExporter.iterate_positions`. `Company`, `Address`, `City`, `Country` and `State` stand
there twice: the participant's first, the invoice's second. Statuses: "Order resource" in the REST
documentation (`n` pending, `p` paid, `e` expired, `c` canceled); the export writes their labels.
`Email` and `Phone number` are the buyer's, who may have bought for five: the
address stands in only where participants were not asked for theirs.
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
from planner.importing.standing import Standing

PRETIX = Source(
    "pretix",
    "pretix",
    signatures("Order code,Attendee name", "Order code,Attendee email", "Order code,Position ID",
               "Event slug,Order code"),
    fields={
        "attendee name": ("name",),
        "attendee name given name": ("given_name",),
        "attendee name first name": ("given_name",),
        "attendee name family name": ("family_name",),
        "attendee name last name": ("family_name",),
        "attendee email": ("email",),
        "company": ("organisation",),
        "country": ("country",),
    },
    spare={"email": "email"},
    left_out=each({
        OF_THE_BUYER: "phone number,phone",
        OF_THE_ORDER: "event slug,order code,position id,order date,order time,date,start date,"
        "end date,product,variation,voucher,pseudonymization id,ticket secret,seat id,"
        "seat name,seat zone,seat row,seat number,order comment,follow up date,"
        "add to calendar,sales channel,order locale,e mail address verified,"
        "email address verified,blocked,valid from,valid until,check in lists,"
        "position order link,external customer id",
        OF_THE_PAYMENT: "price,tax rate,tax rule,tax value,fees,payment providers,vat id,"
        "invoice numbers,total,gift card",
        OF_THE_HOME: "address,street,zip code,city,state",
    }),
    left_out_starts={"invoice address": OF_THE_PAYMENT, "utm ": OF_THE_ADVERT,
                     "attendee name": "part of the name, which is there whole"},
    statuses=headers("Status,Order status"),
    words={"n": Standing.PENDING, "p": Standing.COMES, "e": Standing.EXPIRED,
           "c": Standing.CANCELLED},
)  # fmt: skip
