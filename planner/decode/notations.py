"""How times are written: for each kind, values in canonical form and other notations of them.

The page about the format is made from these, and the tests read every one.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from planner.decode.kinds import UnreadableError
from planner.decode.times import (
    read_clock,
    read_clock_range,
    read_date,
    read_duration,
    write_clock,
    write_clock_range,
    write_date,
    write_duration,
)


class Notations(NamedTuple):
    """One kind of value: ``values`` are notations by canonical form, ``refused`` what is asked.

    ``read`` and ``write`` are inverse on what is canonical.
    """

    noun: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]
    values: dict[str, tuple[str, ...]]
    refused: tuple[str, ...]


NOTATIONS = (
    Notations(
        "a time", read_clock, write_clock,
        {
            "09:00": ("9:00", "9.00", "0900", "9 am", "9:00 a.m.", "9 a. m.", "0900 hours", "9h",
                      "9h00", "9:00 hrs.", "9 Uhr", "a las 9:00", "às 9h", "9 heures", "09:00:00"),
            "14:30": ("2:30 pm", "2.30 p.m.", "1430h", "14h30", "14 h 30", "14:30 h", "14h30min",
                      "１４：３０"),
            "12:00": ("noon", "12 noon", "midday", "12 pm", "12:00 m.", "mediodía", "meio-dia",
                      "midi"),
            "00:00": ("midnight", "12 am", "24:00", "medianoche", "meia-noite", "minuit"),
        },
        ("9", "2 hours", "17:345", "9:5", "9:60", "24:30", "25:00", "13 pm", "9 o'clock",
         "morning", "End", "TBC", "90 min", "9:00-10:30"),
    ),
    Notations(
        "a range", read_clock_range, write_clock_range,
        {
            "09:00-10:30": ("9:00 – 10:30", "09.00 — 10.30", "9:00 to 10:30", "from 9 to 10:30",
                            "9-10:30 am", "0900-1030", "0900h-1030h", "9:00~10:30",
                            "de 9:00 a 10:30", "9:00 a 10:30 hrs.", "9h às 10h30",
                            "das 9h às 10h30", "de 9h à 10h30", "de las 9:00 a las 10:30"),
            "09:30-11:00": ("9:30-11 am", "9:30-11"),
            "12:40-13:00": ("12:40-1 pm", "12:40 pm to 1 pm"),
            "11:00-12:00": ("11 am-12 noon", "11-12 noon", "11h-meio-dia"),
            "20:00-24:00": ("20:00-00:00", "8 pm-midnight", "20:00-24"),
        },
        ("9-5", "9-10", "10-12 am", "from 9", "14:00-", "-10:30", "9:00-10:30-11:00", "9:00 - TBC"),
    ),
    Notations(
        "a duration", read_duration, write_duration,
        {
            "20m": ("20", "20 min", "20 mins", "20'", "20’", "(20')", "20 minutos", "0:20"),
            "45m": ("45 minutes", "PT45M", "3/4 hour", "0.75 h", "three quarters of an hour"),
            "30m": ("half an hour", "½ h", "0.5 h", "media hora", "meia hora", "une demi-heure"),
            "1h": ("60", "60m", "1 hr", "1 hour", "an hour", "una hora", "1 heure"),
            "1h30m": ("90", "90 min", "1h30", "1 h 30 min", "1:30", "1.5h", "1,5 h", "1½ hours",
                      "1 hour and 30 minutes", "an hour and a half", "hora y media", "PT1H30M"),
        },
        ("0m", "1h90", "1:5", "1.30h", "1.5", "2 days", "TBC", "9:00-10:30"),
    ),
    Notations(
        "a date", read_date, write_date,
        {
            "2024-03-06": ("2024-3-6", "2024/03/06", "6 March 2024", "6 Mar 2024", "6-Mar-2024",
                           "March 6, 2024", "6th of March 2024", "Wednesday 6 March 2024",
                           "Wed 06/03/2024", "6 de marzo de 2024", "6 de março de 2024",
                           "mercredi 6 mars 2024"),
            "2024-12-25": ("25/12/2024", "12/25/2024", "25.12.2024"),
        },
        ("06/03/2024", "6 Mar 24", "6 March", "29 February 2025", "32/01/2024", "Feb 30 2024",
         "Tuesday 6 March 2024", "6-8 March 2024"),
    ),
)  # fmt: skip


def notation_reference() -> Iterator[str]:
    """The lines of a chapter on how times are written, in Markdown."""
    yield "## How times are written"
    yield ""
    yield (
        "Write times as you are used to, with quotes or without. `planner fmt` brings them into "
        "the form of the second column. Words are read in English, Spanish, Portuguese and French."
    )
    yield ""
    yield "| value | one way to write it | the same |"
    yield "|---|---|---|"
    for kind in NOTATIONS:
        for canonical, others in kind.values.items():
            same = ", ".join(f"`{other}`" for other in others)
            yield f"| {kind.noun} | `{canonical}` | {same} |"
    yield ""
    yield "What has two readings, or none, is asked and never guessed:"
    yield ""
    yield "| value | where you write | the answer is |"
    yield "|---|---|---|"
    for kind in NOTATIONS:
        for text in kind.refused:
            yield f"| {kind.noun} | `{text}` | {_answer(kind, text)} |"


def _answer(kind: Notations, text: str) -> str:
    try:
        kind.read(text)
    except UnreadableError as error:
        return f"{error.message}; {error.hint}"
    raise ValueError(f"{text!r} can be read")
