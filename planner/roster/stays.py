"""When people come and go: dates of one row that cannot both be right."""

from typing import Any, Protocol

from planner.text.diagnostics import Severity


class Report(Protocol):
    """Notes a mistake in a field of one participant."""

    def __call__(
        self, field: str, code: str, message: str, hint: str, severity: Severity = ...
    ) -> None:
        """Note it, as an error unless ``severity`` says otherwise."""
        ...


_STAYS = (
    ("arrival", "departure", "this participant leaves before they arrive"),
    ("check_in", "check_out", "this participant checks out before they check in"),
)


def report_stays(values: dict[str, Any], report: Report) -> None:
    """Report each stay that ends before it begins, and take its two dates out of ``values``.

    Nothing is concluded from dates of which one is wrong. Who comes and goes on one day is there
    for a day.
    """
    for first, last, message in _STAYS:
        start, end = values.get(first), values.get(last)
        if start is None or end is None:
            continue
        if end < start:
            del values[first], values[last]
            # The dates themselves are not said: findings are pasted into chats.
            report(
                last,
                "dates-out-of-order",
                message,
                "look at both dates: day and month may have changed places, or the year is wrong",
                severity=Severity.WARNING,
            )
