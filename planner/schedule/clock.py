"""From the clock on a venue's wall to instants, and where that cannot be done."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo


class WallClock(NamedTuple):
    """One conference day's clock: times before ``rollover`` belong to the next morning."""

    zone: ZoneInfo
    date: date
    rollover: time | None = None

    def instant(self, wall: time) -> datetime:
        """The instant, in UTC, at which the clock shows a time on this day.

        In the hour that is repeated when summer time ends it is the first of the two; in the
        hour that is skipped it is the one the old offset gives (PEP 495, fold=0).
        """
        return self._local(wall).astimezone(UTC)

    def instant_after(self, start: datetime, wall: time) -> datetime | None:
        """The instant of an end that follows a start, or None where it would not follow.

        Midnight is always the one to come; so is any time up to the rollover.
        """
        end = self.instant(wall)
        if end <= start and wall in (time(0), self.rollover):
            end = (self._local(wall) + timedelta(days=1)).astimezone(UTC)
        return end if end > start else None

    def readings(self, wall: time) -> tuple[datetime, datetime] | None:
        """The two instants a time can mean on the day the clocks change, or None.

        For a time that is skipped, neither shows that time on the clock.
        """
        first = self._local(wall)
        second = first.replace(fold=1)
        if first.utcoffset() == second.utcoffset():
            return None
        return first.astimezone(UTC), second.astimezone(UTC)

    def is_skipped(self, wall: time) -> bool:
        """Whether the clock never shows this time, because it jumps over it.

        Islands that change sides of the date line jump over a whole date.
        """
        local = self._local(wall)
        shown = local.astimezone(UTC).astimezone(self.zone)
        return shown.replace(tzinfo=None) != local.replace(tzinfo=None)

    def _local(self, wall: time) -> datetime:
        next_morning = self.rollover is not None and wall < self.rollover
        day = self.date + timedelta(days=1) if next_morning else self.date
        return datetime.combine(day, wall, self.zone)
