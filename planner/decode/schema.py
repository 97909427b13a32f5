"""The format as JSON Schema and as a reference, both from the declaration of fields."""

from collections.abc import Iterator
from typing import Any

from planner.decode.agenda import AGENDA, DEFAULTS, EVENT
from planner.decode.days import DAY, OCCASION
from planner.decode.invites import INVITES
from planner.decode.logistics import HOTEL, LOGISTICS, PER_DIEM, TERMINAL, TRANSFERS
from planner.decode.notations import notation_reference
from planner.decode.people import SELECTOR
from planner.decode.places import FURTHER_VENUE, ROOM, VENUE
from planner.decode.roster_fields import OWN_FIELD
from planner.decode.sessions import ITEM, PARALLEL, SESSION
from planner.decode.shapes import Field, Shape
from planner.decode.tasks import TASK
from planner.decode.waivers import WAIVER

# https://json-schema.org/draft-07/schema: what editors' YAML plug-ins complete from.
DRAFT_07 = "http://json-schema.org/draft-07/schema#"


def agenda_schema(rules: Shape[Any]) -> dict[str, Any]:
    """The JSON Schema (draft-07) of an agenda file; ``rules`` is what may stand there."""
    definitions: dict[str, Any] = {}
    schema = AGENDA.inline_schema(definitions)
    definitions["rules"] = rules.inline_schema(definitions)
    return {"$schema": DRAFT_07, "title": "Agenda", **schema, "definitions": definitions}


_CHAPTERS: tuple[Shape[Any], ...] = (
    AGENDA, EVENT, VENUE, FURTHER_VENUE, ROOM, OWN_FIELD, DEFAULTS, DAY, OCCASION, SESSION, ITEM,
    PARALLEL, SELECTOR, LOGISTICS, HOTEL, TRANSFERS, PER_DIEM, TERMINAL, INVITES, TASK,
    WAIVER,
)  # fmt: skip


def format_reference() -> str:
    """The format's reference in Markdown: every key of every shape, and how times are written."""
    return "\n".join(_reference()) + "\n"


def _reference() -> Iterator[str]:
    yield "# The agenda, key by key"
    yield ""
    yield "Made from the declaration that reads agendas; `planner schema --reference` prints it."
    for shape in _CHAPTERS:
        yield ""
        yield f"## {shape.name.capitalize()}"
        yield ""
        yield shape.doc
        yield ""
        yield "| key | value | what it is for |"
        yield "|---|---|---|"
        for field in shape.fields.values():
            yield _row(field)
    yield ""
    yield from notation_reference()


def _row(field: Field) -> str:
    example = f" Example: `{field.example}`." if field.example else ""
    required = " **Required.**" if field.required else ""
    return f"| `{field.name}` | {field.kind.describe()} | {field.doc}{required}{example} |"
