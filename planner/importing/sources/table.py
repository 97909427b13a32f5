"""Every source, in the order in which a header row is compared with them."""

from planner.importing.sources.eventbrite import EVENTBRITE
from planner.importing.sources.google_forms import GOOGLE_FORMS
from planner.importing.sources.indico import INDICO
from planner.importing.sources.kobotoolbox import KOBOTOOLBOX
from planner.importing.sources.microsoft_forms import MICROSOFT_FORMS
from planner.importing.sources.pretix import PRETIX
from planner.importing.sources.source import STATUSES, Source
from planner.importing.sources.zoom import ZOOM

SOURCES = (EVENTBRITE, PRETIX, KOBOTOOLBOX, MICROSOFT_FORMS, ZOOM, INDICO, GOOGLE_FORMS)

SPREADSHEET = Source("spreadsheet", "a spreadsheet kept by hand", (), statuses=STATUSES)
"""What is none of the others: its headers are the roster's own words."""
