"""When somebody cannot come."""

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from roster_files import from_csv, from_yaml, only, people, places

from planner.decode.kinds import UnreadableError
from planner.model.people import Absence
from planner.roster.absences import read_absence, write_absence

DAY = date(2027, 3, 10)
NOON, SIX = time(12), time(18)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2027-03-10", None, None),
        ("Wednesday 10 March 2027", None, None),
        ("March 10, 2027", None, None),
        ("2027-03-10 all day", None, None),
        ("2027-03-10 (todo el día)", None, None),
        ("2027-03-10 00:00-24:00", None, None),
        ("2027-03-10 09:00-12:00", time(9), NOON),
        ("2027-03-10, 9:00 – 12:00", time(9), NOON),
        ("2027-03-10: 9:30-11 am", time(9, 30), time(11)),
        ("10 March 2027 (14h-15h30)", time(14), time(15, 30)),
        ("10 March 2027 from 9:00 to 12:00", time(9), NOON),
        ("10 de marzo de 2027 de 9:00 a 12:00", time(9), NOON),
        ("2027-03-10 00:00 - 12:00", None, NOON),
        ("2027-03-10 20:00-midnight", time(20), None),
        ("2027-03-10 morning", None, NOON),
        ("2027-03-10 am", None, NOON),
        ("10 mars 2027 matin", None, NOON),
        ("2027-03-10 Afternoon", NOON, SIX),
        ("10 mars 2027 l’après-midi", NOON, SIX),
        ("10 de março de 2027 à tarde", NOON, SIX),
        ("2027-03-10 pm", NOON, None),
        ("10 de marzo de 2027 por la noche", SIX, None),
        ("2027-03-10 until 12:00", None, NOON),
        ("10 de marzo de 2027 hasta las 12:00", None, NOON),
        ("10 mars 2027 jusqu’à 12h", None, NOON),
        ("10 de março de 2027 até as 12h", None, NOON),
        ("2027-03-10 after 6 pm", SIX, None),
        ("2027-03-10 from 18:00", SIX, None),
        ("10 de marzo de 2027 a partir de las 18:00", SIX, None),
        ("10 mars 2027 à partir de 18h", SIX, None),
        ("10 de março de 2027 depois das 18h", SIX, None),
    ],
)
def test_a_date_stands_alone_or_with_its_hours(
    text: str, start: time | None, end: time | None
) -> None:
    assert read_absence(text) == Absence(DAY, start, end)


@pytest.mark.parametrize(
    "text",
    [
        "", "sometimes", "morning", "09:00-12:00",
        "06/03/2027",  # June or March
        "06/03/2027 afternoon",
        "10 March",  # of which year
        "2027-03-10 09:00",  # until when
        "2027-03-10T09:00:00",
        "2027-03-10 9-10",  # in the morning or in the evening
        "2027-03-10 12:00-09:00",
        "2027-03-10 09:00-09:00",
        "2027-03-10 until soon",
        "2027-03-10 to 2027-03-12",
        "2027-03-10 2027-03-12",
        "2027-03-10 " + "x" * 100,
    ],
)  # fmt: skip
def test_what_has_no_reading_or_two_is_asked_about(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_absence(text)


HOURS = st.one_of(
    st.none(), st.times(min_value=time(0, 1)).map(lambda t: t.replace(second=0, microsecond=0))
)
ABSENCES = (
    st.tuples(st.dates(date(1900, 1, 1), date(2199, 12, 31)), HOURS, HOURS)
    .map(lambda parts: Absence(*parts))
    .filter(lambda a: not (a.start and a.end) or a.start < a.end)
)


@given(ABSENCES)
def test_what_is_written_is_read_as_the_same(absence: Absence) -> None:
    assert read_absence(write_absence(absence)) == absence


@given(st.text() | st.text("2027-03/10 amp:;,()à tilto", max_size=40))
def test_a_text_is_read_or_refused(text: str) -> None:
    """Nothing but the refusal that readers have is ever raised."""
    with suppress(UnreadableError):
        assert read_absence(write_absence(read_absence(text))) == read_absence(text)


# In a roster


def test_a_cell_holds_several_with_semicolons_lines_or_commas_before_a_date() -> None:
    cell = "2027-03-10 09:00-12:00; March 11, 2027\n2027-03-12, 2027-03-13 pm;"
    assert only(from_csv(f'id,name,unavailable\np-1,Ada,"{cell}"\n')).unavailable == (
        Absence(DAY, time(9), NOON),
        Absence(date(2027, 3, 11)),
        Absence(date(2027, 3, 12)),
        Absence(date(2027, 3, 13), NOON),
    )


def test_a_yaml_roster_may_list_them() -> None:
    text = "- {id: p-1, name: Ada, unavailable: [2027-03-10, 2027-03-11 pm]}"
    expected = (Absence(DAY), Absence(date(2027, 3, 11), NOON))
    assert only(from_yaml(text)).unavailable == expected
    one = "- {id: p-1, name: Ada, unavailable: 2027-03-10; 2027-03-11 pm}"
    assert only(from_yaml(one)).unavailable == expected


def test_one_that_cannot_be_read_is_said_and_not_quoted() -> None:
    """None of them counts then: half of an answer would look like the whole."""
    decoded = from_csv("id,name,unavailable\np-1,Ada,2027-03-10; my wedding\n")
    assert places(decoded.diagnostics) == [("bad-date", 2, 9, "column unavailable")]
    assert "wedding" not in decoded.diagnostics[0].message
    assert decoded.diagnostics[0].hint == "write `2027-03-10 09:00-12:00; 2027-03-11`"
    assert people(decoded)[0].unavailable == ()


# What it means for a session


@pytest.mark.parametrize(
    ("absence", "hours"),
    [
        (Absence(DAY), range(24)),
        (Absence(DAY, time(9), NOON), range(9, 12)),
        (Absence(DAY, None, NOON), range(12)),
        (Absence(DAY, SIX), range(18, 24)),
    ],
)
def test_it_overlaps_the_hours_that_it_lasts_and_no_other(absence: Absence, hours: range) -> None:
    midnight = datetime(2027, 3, 9, tzinfo=ZoneInfo("Asia/Bangkok"))
    hit = [
        hour
        for hour in range(72)
        if absence.overlaps(midnight + timedelta(hours=hour), midnight + timedelta(hours=hour + 1))
    ]
    assert hit == [24 + hour for hour in hours]
