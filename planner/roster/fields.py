"""The fields of a roster: one declaration for reading, for YAML rosters and for privacy."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from planner.model.roster_fields import OwnField
from planner.roster.consents import APOSTROPHE
from planner.roster.field import RosterField
from planner.roster.identity_fields import IDENTITY_FIELDS
from planner.roster.need_fields import NEED_FIELDS
from planner.roster.own_fields import declared, raised
from planner.roster.travel_fields import TRAVEL_FIELDS
from planner.vocabulary.spelling import fold

ROSTER_FIELDS = (*IDENTITY_FIELDS, *TRAVEL_FIELDS, *NEED_FIELDS)

FIELD_BY_NAME = {field.name: field for field in ROSTER_FIELDS}

_REMARK = re.compile(r"\([^)]*\)")


class RosterFields:
    """The fields of one event's roster: the usual ones, as its agenda raises them, and its own."""

    def __init__(self, own: Iterable[OwnField] = ()) -> None:
        self._by_name = dict(FIELD_BY_NAME)
        for said in own:
            usual = self._by_name.get(said.name)
            self._by_name[said.name] = raised(usual, said) if usual else declared(said)

    def __iter__(self) -> Iterator[RosterField]:
        return iter(self._by_name.values())

    def __getitem__(self, name: str) -> RosterField:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def for_header(self, header: str) -> RosterField | None:
        """The field a column's header names, in any of the ways people write it.

        What stands in brackets is a remark; of two names with a `/` between, either will do,
        unless they name two fields.
        """
        bare = _REMARK.sub(" ", header)
        found = self._called(header) or self._called(bare)
        if found or "/" not in bare:
            return found
        parts = {field.name for part in bare.split("/") if (field := self._called(part))}
        return self[parts.pop()] if len(parts) == 1 else None

    def _called(self, words: str) -> RosterField | None:
        by_header = self._by_header
        # `participant's name` is `participants name`, and `droit à l'image` is `droit a l image`.
        return by_header.get(fold(words)) or by_header.get(fold(APOSTROPHE.sub(" ", words)))

    @cached_property
    def _by_header(self) -> dict[str, RosterField]:
        fields: dict[str, RosterField] = {}
        # What the agenda says goes before what people usually mean.
        for field in sorted(self, key=lambda field: field is FIELD_BY_NAME.get(field.name)):
            for key in (fold(field.name), *field.headers):
                fields.setdefault(key, field)
        return fields


USUAL_FIELDS = RosterFields()


def field_for_header(header: str) -> RosterField | None:
    """The usual field that a column's header names."""
    return USUAL_FIELDS.for_header(header)
