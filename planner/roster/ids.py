"""Ids for new people, in the form that a roster's ids have."""

import re
from collections import Counter
from collections.abc import Iterable

_NUMBERED = re.compile(r"(.*?)(\d+)")
_USUAL = "p-", 3


class FreeIds:
    """Gives out ids that nobody has or had: the next numbers of the form most ids have."""

    def __init__(self, taken: Iterable[str]) -> None:
        ids = dict.fromkeys(taken)
        self.taken = {id_.casefold() for id_ in ids}
        forms: Counter[tuple[str, int]] = Counter()
        numbers: dict[str, int] = {}
        for id_ in ids:
            if match := _NUMBERED.fullmatch(id_):
                prefix, digits = match.groups()
                forms[prefix, len(digits)] += 1
                numbers[prefix] = max(numbers.get(prefix, 0), int(digits))
        # Of two that are as frequent, the same one every time.
        best = max(forms, key=lambda form: (forms[form], form), default=_USUAL)
        self.prefix, self.width = best
        self.number = numbers.get(self.prefix, 0)

    def next(self) -> str:
        """Another id."""
        while True:
            self.number += 1
            id_ = f"{self.prefix}{self.number:0{self.width}}"
            if id_.casefold() not in self.taken:
                self.taken.add(id_.casefold())
                return id_
