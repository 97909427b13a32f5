"""The tables of logistics that can be asked for."""

from planner.tables.listing import Family, Listing
from planner.tables.logistics import (
    care,
    catering,
    interpreters,
    papers,
    per_diem,
    rooming,
    tasks,
    transfers,
)
from planner.vocabulary.audience import Audience

_LOGISTICS = Family.LOGISTICS
_RATES = "rates and who gets them: `logistics: {per_diem: …}`, and `funded` in the roster"

LOGISTICS_LISTINGS = (
    Listing(
        "catering", "Catering", "each meal with how many eat, and how many need what", _LOGISTICS,
        catering.catering_table, needs="meals in the agenda, and a roster",
        is_needed=catering.has_servings, gaps=catering.catering_gaps,
    ),
    Listing(
        "diets", "Diets by name", "who needs what at which meals", _LOGISTICS,
        catering.diets_table, Audience.RESTRICTED, needs="meals, and `dietary` in the roster",
        is_needed=catering.has_diets,
    ),
    Listing(
        "arrivals", "Arrivals", "who arrives when, in waves to meet", _LOGISTICS,
        transfers.arrivals_table, needs="`arrival` in the roster",
        is_needed=transfers.has_arrivals, gaps=transfers.arrival_gaps,
    ),
    Listing(
        "departures", "Departures", "who leaves when, in waves to take back", _LOGISTICS,
        transfers.departures_table, needs="`departure` in the roster",
        is_needed=transfers.has_departures, gaps=transfers.departure_gaps,
    ),
    Listing(
        "rooming", "Rooming list", "who sleeps where, from when until when, with whom", _LOGISTICS,
        rooming.rooming_table, needs="`check_in` and `check_out`, or the dates of travel",
        is_needed=rooming.has_stays, gaps=rooming.rooming_gaps,
    ),
    Listing(
        "hotel-nights", "Hotel nights", "how many rooms each night takes, and are held", _LOGISTICS,
        rooming.hotel_nights_table, needs="`check_in` and `check_out`, or the dates of travel",
        is_needed=rooming.has_stays, gaps=rooming.block_gaps,
    ),
    Listing(
        "per-diem", "Per diem by day", "what each day pays, and why", _LOGISTICS,
        per_diem.per_diem_table, needs=_RATES, is_needed=per_diem.has_rates, gaps=per_diem.pay_gaps,
        notes=per_diem.policy_notes,
    ),
    Listing(
        "pay-list", "Per diem to pay", "what each person is paid, with a line to sign on",
        _LOGISTICS, per_diem.pay_list_table, needs=_RATES, is_needed=per_diem.has_rates,
        gaps=per_diem.pay_gaps, notes=per_diem.policy_notes,
    ),
    Listing(
        "letters", "Invitation letters", "who asked for one, and who waits for it", _LOGISTICS,
        papers.letters_table, needs="`letter` in the roster", is_needed=papers.has_letters,
        gaps=papers.letter_gaps,
    ),
    Listing(
        "visas", "Visas", "how far each is, and what is to be done", _LOGISTICS,
        papers.visas_table, Audience.RESTRICTED, needs="`visa` in the roster",
        is_needed=papers.has_visas, gaps=papers.visa_gaps,
    ),
    Listing(
        "interpreters", "Interpreters", "who interprets when, with whom, and how long", _LOGISTICS,
        interpreters.rota_table, needs="sessions with `interpreters`",
        is_needed=interpreters.has_interpreters, gaps=interpreters.rota_gaps,
    ),
    Listing(
        "accessibility", "Accessibility", "who needs what of the place", _LOGISTICS,
        care.accessibility_table, Audience.RESTRICTED, needs="`accessibility` in the roster",
        is_needed=care.has_access_needs,
    ),
    Listing(
        "emergency", "Emergency contacts", "whom to call for each", _LOGISTICS,
        care.emergency_table, Audience.RESTRICTED, needs="`emergency_contact` in the roster",
        is_needed=care.has_emergency_contacts, gaps=care.emergency_gaps,
    ),
    Listing(
        "minors", "Minors and chaperones", "who is under age, and who looks after them", _LOGISTICS,
        care.minors_table, Audience.RESTRICTED, needs="`minor` in the roster",
        is_needed=care.has_minors,
    ),
    Listing(
        "tasks", "Tasks", "what has to be done, by when and by whom", _LOGISTICS,
        tasks.tasks_table, needs="`tasks` in the agenda", is_needed=tasks.has_tasks,
        dated=tasks.tasks_table, gaps=tasks.task_gaps,
    ),
)  # fmt: skip
