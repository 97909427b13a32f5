"""The table of notations: each is read as it says, and what is refused has an answer of its own."""

import re
import time as stopwatch
from collections import Counter
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decode.reading import refusal, value_or_none
from planner.decode.notation import settled
from planner.decode.notations import NOTATIONS, Notations, _answer
from planner.decode.times import (
    ClockRange,
    read_changeover,
    read_clock,
    read_clock_range,
    read_date,
    read_duration,
    write_clock,
    write_clock_range,
    write_date,
    write_duration,
)

WAYS = [
    pytest.param(kind, canonical, other, id=f"{kind.noun}: {other}")
    for kind in NOTATIONS
    for canonical, others in kind.values.items()
    for other in (canonical, *others)
]
REFUSED = [
    pytest.param(kind, text, id=f"{kind.noun}: {text}")
    for kind in NOTATIONS
    for text in kind.refused
]


@pytest.mark.parametrize(("kind", "canonical", "other"), WAYS)
def test_a_notation_is_the_canonical_one_in_other_words(
    kind: Notations, canonical: str, other: str
) -> None:
    assert kind.write(kind.read(other)) == canonical


@pytest.mark.parametrize(("kind", "text"), REFUSED)
def test_what_is_refused_has_an_answer(kind: Notations, text: str) -> None:
    said = refusal(kind.read, text)
    assert text in said.message
    assert said.hint


@pytest.mark.parametrize("kind", NOTATIONS, ids=lambda kind: str(kind.noun))
def test_no_two_of_the_refused_get_one_answer(kind: Notations) -> None:
    answers = Counter(
        refusal(kind.read, text).message.replace(text, "") + str(refusal(kind.read, text).hint)
        for text in kind.refused
    )
    assert max(answers.values()) == 1


def test_what_can_be_read_is_not_listed_as_refused() -> None:
    with pytest.raises(ValueError, match="can be read"):
        _answer(NOTATIONS[0], "09:00")


# Canonical forms


TIMES = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))
RANGES = st.builds(ClockRange, TIMES, st.none() | TIMES)
MINUTES = st.integers(1, 31 * 24 * 60)
DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@given(TIMES, RANGES, MINUTES, DATES)
def test_every_value_is_read_from_its_canonical_form(
    moment: time, both: ClockRange, minutes: int, day: date
) -> None:
    duration = timedelta(minutes=minutes)
    assert read_clock(write_clock(moment)) == moment
    assert read_clock_range(write_clock(moment)) == (moment, None)
    assert read_clock_range(write_clock_range(both)) == both
    assert read_duration(write_duration(duration)) == duration
    assert read_date(write_date(day)) == day


def test_no_changeover_is_read_from_its_canonical_form() -> None:
    assert read_changeover(write_duration(timedelta(0))) == timedelta(0)


# Every notation of every value: each is put together from parts, as people do.


def twelve_hours(moment: time, meridiem: str) -> str:
    return f"{(moment.hour + 11) % 12 + 1}:{moment:%M}{meridiem}"


@st.composite
def clocks(draw: st.DrawFn, moment: time) -> str:
    """A time of day in one of the notations that agendas are printed in."""
    half = "ap"[moment.hour >= 12]
    forms = [
        f"{moment:%H:%M}", f"{moment.hour}:{moment:%M}", f"{moment.hour}.{moment:%M}",
        f"{moment.hour} : {moment:%M}", f"{moment:%H%M}", f"{moment:%H%M}h", f"{moment:%H%M} hours",
        f"{moment.hour}h{moment:%M}", f"{moment.hour} h {moment:%M}", f"{moment.hour}H{moment:%M}",
        f"{moment.hour}:{moment:%M} hrs.", f"{moment.hour}:{moment:%M} h.",
        f"{moment.hour}:{moment:%M} hs", f"{moment.hour}h{moment:%M}min",
        f"{moment.hour}.{moment:%M} Uhr", f"{moment.hour} heures {moment:%M}", f"{moment:%H:%M}:00",
        *(twelve_hours(moment, f"{gap}{half}{m}")
          for gap in ("", " ", "\u00a0") for m in ("m", ".m.", ". m.", ".\u00a0m.")),
        twelve_hours(moment, f" {half}m").upper(),
    ]  # fmt: skip
    if not moment.minute:
        forms += [f"{moment.hour}h", f"{moment.hour} h", f"{moment.hour} horas"]
    written = draw(st.sampled_from(forms))
    if draw(st.booleans()):  # as a keyboard for Chinese or Japanese types it
        written = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in written)
    return written


@given(st.data(), TIMES)
def test_every_time_is_read_in_every_notation(data: st.DataObject, moment: time) -> None:
    assert read_clock(data.draw(clocks(moment))) == moment


FRAMES = [
    "{}-{}", "{} – {}", "{}—{}", "{} − {}", "{}‑{}", "{} ~ {}", "{} to {}", "from {} to {}",
    "{} until {}", "{} bis {}", "{} a {}", "de {} a {}", "de las {} a las {}", "{} às {}",
    "das {} às {}", "{} à {}", "de {} à {}", "desde las {} hasta las {}", "De {} até {}",
    "{}\u00a0–\u00a0{}", "{}\u200b-\u200b{}", "{}－{}",
]  # fmt: skip


@given(st.data(), TIMES, TIMES, st.sampled_from(FRAMES))
def test_every_range_is_read_in_every_notation(
    data: st.DataObject, start: time, end: time, frame: str
) -> None:
    first, last = data.draw(clocks(start)), data.draw(clocks(end))
    if re.search(r"[ap]\.?\s?m\.?$", settled(last), re.IGNORECASE):  # else it may be that of both
        first = f"{start:%H:%M} h"
    assert read_clock_range(frame.format(first, last)) == (start, end)


@given(
    st.integers(1, 31 * 24 * 60),
    st.sampled_from(["{0}", "{0}m", "{0} min", "{0} mins.", "{0} minutes", "{0}'", "{0}’", "({0}')",
                     "（{0}′）", "{0} minutos", "PT{0}M", "{1}h{2:02}", "{1} h {2:02} min",
                     "{1}h{2:02}'", "{1} hr {2} mins", "{1}:{2:02}", "{1}:{2:02} h", "PT{1}H{2}M",
                     "{1} hours and {2} minutes", "{1} horas y {2} minutos",
                     "{1} heures et {2} minutes", "{1} h\u00a0{2}"]),
)  # fmt: skip
def test_every_duration_is_read_in_every_notation(minutes: int, notation: str) -> None:
    written = notation.format(minutes, *divmod(minutes, 60))
    assert read_duration(written) == timedelta(minutes=minutes)


MONTHS = {
    "{0.day} {1} {0.year}": (
        "January February March April May June July August September October November December"
    ),
    "{1} {0.day}, {0.year}": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "{0.day}-{1}-{0.year}": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "{0.day} de {1} de {0.year}": (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    "{0.day}. de {1}, {0.year}": "ene feb mar abr may jun jul ago set oct nov dic",
    "{0.day} DE {1} DE {0.year}": (
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
    ),
    "{0.day} {1} {0.year} ": (
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    "{0.day} {1}. {0.year}": "janv févr mars avr mai juin juil août sept oct nov déc",
}
WEEKDAYS = (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "Mon Tues Wed Thurs Fri Sat Sun",
    "lunes martes miércoles jueves viernes sábado domingo",
    "lun mar mié jue vie sáb dom",
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "lundi mardi mercredi jeudi vendredi samedi dimanche",
)


@given(DATES, st.sampled_from(sorted(MONTHS)), st.none() | st.sampled_from(WEEKDAYS))
def test_every_date_is_read_in_every_language(day: date, form: str, weekdays: str | None) -> None:
    """Weekdays of one language stand before months of any, which is more than people mix."""
    written = form.format(day, MONTHS[form].split()[day.month - 1])
    if weekdays:
        written = f"{weekdays.split()[day.weekday()]}, {written}"
    assert read_date(written) == day


@given(DATES)
def test_a_weekday_settles_which_number_is_the_month(day: date) -> None:
    """Where day and month could change places, the weekday decides, if it is that of one only."""
    text = f"{day:%A} {day:%d/%m/%Y}"
    found = value_or_none(read_date, text)
    assert found in (day, None)
    if found is None:
        other = date(day.year, day.day, day.month)
        assert other.weekday() == day.weekday()
        assert f"`{other.isoformat()}`" in (refusal(read_date, text).hint or "")


# Whatever is pasted


@pytest.mark.parametrize(
    ("pasted", "plain"),
    [
        ("９：３０", "9:30"), ("“9:30”", "9:30"), ("« 9:30 »", "9:30"), ("‘9:30’", "9:30"),
        ("„9:30“", "9:30"), ("9\u00ad:\u200b30\u200e", "9:30"), ("9∶30", "9:30"), ("20’", "20'"),
        ("20`", "20'"), ("9～10", "9-10"), ("9~10", "9-10"), ("9⁃10", "9-10"),
        ("9h a\u0300 10h", "9h à 10h"),
        ("²", "²"),
    ],
)  # fmt: skip
def test_characters_that_look_alike_are_one(pasted: str, plain: str) -> None:
    assert settled(pasted) == plain


PIECES = st.text(
    st.sampled_from("0123456789:.-–~hamp noonti²½٩'’(),/１：とàsdelfrmujy\u200b\u00a0")
)


@settings(max_examples=300, deadline=None)  # the machine may be busy
@given(st.text() | PIECES | st.lists(st.sampled_from(
    ["9", "10:30", "-", " to ", " a ", "am", "h", "TBC", "de ", "mar", "2024", " ", "12", "½"]
)).map("".join))  # fmt: skip
def test_arbitrary_text_is_read_or_refused_and_what_is_read_can_be_written(text: str) -> None:
    """Nothing is raised but UnreadableError, and writing what was read loses nothing."""
    for kind in NOTATIONS:
        value = value_or_none(kind.read, text)
        if value is not None:
            assert kind.read(kind.write(value)) == value


PIECES_OF_TEXT = [
    "1",
    " ",
    "-",
    "a ",
    "9h ",
    "1/",
    "mar ",
    "½",
    "half an ",
    "x",
    "1 ",
    "de ",
    "hasta ",
]


@pytest.mark.parametrize("kind", NOTATIONS, ids=lambda kind: str(kind.noun))
@pytest.mark.parametrize("piece", PIECES_OF_TEXT)
@pytest.mark.parametrize("end", [":", "_", "?", ""])
def test_no_pattern_tries_every_way_to_fail(kind: Notations, piece: str, end: str) -> None:
    """Of the texts that are short enough to be tried, the worst take no time to speak of."""
    begun = stopwatch.process_time()
    value_or_none(kind.read, (piece * 60)[:58] + end)
    assert stopwatch.process_time() - begun < 0.1


@pytest.mark.parametrize("kind", NOTATIONS, ids=lambda kind: str(kind.noun))
@pytest.mark.parametrize("piece", PIECES_OF_TEXT)
def test_a_very_long_text_takes_no_longer_than_reading_it(kind: Notations, piece: str) -> None:
    begun = stopwatch.process_time()
    value_or_none(kind.read, piece * 100_000)
    assert stopwatch.process_time() - begun < 2
