import runpy
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.vocabulary import _holiday_table, holidays
from planner.vocabulary.countries import all_countries
from planner.vocabulary.holidays import covers, holiday_on, is_estimated, is_weekend

TOOL = Path(__file__).resolve().parents[2] / "tools" / "make_holiday_table.py"
YEARS = range(2024, 2033)
# No public holidays: nobody lives there. Ukraine suspended its own in March 2022.
WITHOUT = {"BV", "HM", "IO", "UA"}
# Announced year by year.
SHORT = {"LK": 2026}

a_code = st.sampled_from([country.alpha2 for country in all_countries()])
a_day = st.dates(date(2024, 1, 1), date(2032, 12, 31))


# Holidays, as governments announced them


@pytest.mark.parametrize(
    ("code", "day", "name"),
    [
        ("TH", "2024-04-06", "Chakri Memorial Day"),
        ("TH", "2025-04-13", "Songkran Festival"),
        ("TH", "2025-04-15", "Songkran Festival"),
        ("KE", "2026-06-01", "Madaraka Day"),
        ("KE", "2024-04-10", "Idd-ul-Fitr"),  # Gazetted on 9 April 2024.
        ("KE", "2025-03-31", "Idd-ul-Fitr"),  # Gazetted on 28 March 2025.
        ("GB", "2025-04-18", "Good Friday"),
        ("ZA", "2026-03-21", "Human Rights Day"),
        ("US", "2026-11-26", "Thanksgiving Day"),
        ("CO", "2026-07-20", "Independence Day"),
        ("PH", "2024-06-12", "Independence Day"),
        ("NP", "2025-09-19", "Constitution Day"),
        ("XK", "2026-02-17", "Independence Day"),
        ("FR", "2031-07-14", "National Day"),
    ],
)
def test_a_holiday_has_its_name(code: str, day: str, name: str) -> None:
    found = holiday_on(code, date.fromisoformat(day))
    assert found is not None
    assert name in found
    assert not is_estimated(code, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("TH", "2024-03-06"),
        ("KE", "2025-03-30"),  # Eid, and no public holiday there.
        ("GB", "2026-01-02"),  # Scotland only.
        ("DE", "2026-06-04"),  # Corpus Christi, in some states only.
        ("UA", "2025-08-24"),  # No day off while martial law lasts.
        ("TH", "2023-12-05"),  # Before the table.
        ("TH", "2033-01-01"),  # After it.
        ("ZZ", "2025-01-01"),
        ("european-union", "2025-01-01"),
        ("0101:", "2025-01-01"),
        ("", "2025-01-01"),
    ],
)
def test_other_days_are_none(code: str, day: str) -> None:
    assert holiday_on(code, date.fromisoformat(day)) is None
    assert not is_estimated(code, date.fromisoformat(day))


def test_a_holiday_and_its_substitute_are_both_there() -> None:
    assert holiday_on("KE", date(2025, 6, 1)) == "Madaraka Day"
    assert holiday_on("KE", date(2025, 6, 2)) == "Madaraka Day (observed)"


def test_a_day_with_several_names_has_them_all() -> None:
    assert holiday_on("TH", date(2026, 12, 5)) == (
        "HM King Bhumibol Adulyadej the Great's Birthday and National Day and National Father's Day"
    )


def test_what_waits_for_the_moon_is_estimated_and_says_so_apart_from_its_name() -> None:
    day = date(2030, 2, 4)
    assert holiday_on("KE", day) == "Idd-ul-Fitr"
    assert is_estimated("KE", day)


def test_a_certain_holiday_is_not_made_doubtful_by_an_estimated_one() -> None:
    day = date(2030, 4, 14)  # Eid-ul-Adha is reckoned for the Bengali New Year.
    assert holidays._holidays("BD").estimated[day] == ("Eid-ul-Adha",)
    assert holiday_on("BD", day) == "Pohela Boishakh"
    assert not is_estimated("BD", day)


# The table as a whole


def test_every_country_is_covered_in_every_year_that_is_known() -> None:
    for country in all_countries():
        code = country.alpha2
        known = [year for year in range(2020, 2040) if covers(code, year)]
        assert known == ([] if code in WITHOUT else list(range(2024, SHORT.get(code, 2032) + 1)))


def test_a_country_that_nobody_has_is_not_covered() -> None:
    assert not covers("ZZ", 2026)
    assert not covers("", 2026)


def test_every_covered_year_has_a_holiday_and_no_other_has() -> None:
    days = [date(2023, 1, 1) + timedelta(offset) for offset in range(11 * 366)]
    for code in ("TH", "KE", "LK", "UA", "BR", "ZW"):
        with_holidays = {day.year for day in days if holiday_on(code, day)}
        assert with_holidays == {year for year in range(2023, 2034) if covers(code, year)}


@given(a_code, a_day)
def test_a_name_can_stand_in_a_sentence(code: str, day: date) -> None:
    name = holiday_on(code, day)
    assert name is None or (name == name.strip() and name)
    for mark in ("estimated", "substituted", ";", "\n", "`"):
        assert mark not in (name or "")


@given(a_code, a_day)
def test_only_a_holiday_is_estimated(code: str, day: date) -> None:
    assert not is_estimated(code, day) or holiday_on(code, day)


@given(st.text(max_size=4), a_day)
def test_nothing_makes_a_question_fail(code: str, day: date) -> None:
    holiday_on(code, day)
    assert isinstance(is_weekend(code, day), bool)
    assert isinstance(covers(code, day.year), bool)


# Weekends


@pytest.mark.parametrize(
    ("code", "weekend"),
    [
        ("TH", "Sat Sun"),
        ("GB", "Sat Sun"),
        ("AE", "Sat Sun"),  # Since January 2022; Fridays and Saturdays before.
        ("MR", "Sat Sun"),  # Since October 2014.
        ("EG", "Fri Sat"),
        ("JO", "Fri Sat"),
        ("SA", "Fri Sat"),
        ("BD", "Fri Sat"),
        ("MV", "Fri Sat"),
        ("IR", "Fri"),
        ("NP", "Sat"),  # The cabinet took back the two-day weekend on 6 June 2022.
        ("BN", "Fri Sun"),
        ("ZZ", "Sat Sun"),
    ],
)
def test_weekends(code: str, weekend: str) -> None:
    monday = date(2026, 11, 2)
    week = [monday + timedelta(offset) for offset in range(7)]
    assert " ".join(f"{day:%a}" for day in week if is_weekend(code, day)) == weekend


@given(a_code, a_day)
def test_every_week_has_a_weekend_of_one_or_two_days(code: str, day: date) -> None:
    week = [day + timedelta(offset) for offset in range(7)]
    assert sum(is_weekend(code, each) for each in week) in {1, 2}


# The generator, and the start-up


@pytest.fixture(scope="module")
def tool() -> dict[str, Any]:
    pytest.importorskip("babel")
    pytest.importorskip("holidays")
    return runpy.run_path(str(TOOL))


def test_the_table_is_what_the_generator_makes(tool: dict[str, Any]) -> None:
    made_with = (_holiday_table.HOLIDAYS_VERSION, _holiday_table.BABEL_VERSION)
    if (tool["HOLIDAYS_VERSION"], tool["babel"].__version__) != made_with:
        pytest.skip(f"the table was made with holidays {made_with[0]} and Babel {made_with[1]}")
    written = Path(_holiday_table.__file__).read_text(encoding="utf-8")
    assert tool["holiday_table"]() == written


def test_the_table_says_what_the_package_says(tool: dict[str, Any]) -> None:
    # Read back by itself, every day of every country: none lost, none added.
    for country in all_countries():
        found = tool["holidays"].country_holidays(country.alpha2, years=YEARS, categories="public")
        known = holidays._holidays(country.alpha2)
        assert known.certain.keys() | known.estimated.keys() == {
            day for day in found if day.year in YEARS
        }


def test_days_of_every_year_are_written_once(tool: dict[str, Any]) -> None:
    days = [(date(year, 5, 1), False) for year in (2024, 2025)]
    assert tool["_days"](days, 2) == "0501"
    assert tool["_days"](days, 3) == "240501 250501"
    assert tool["_days"]([(day, True) for day, _ in days], 2) == "240501? 250501?"
    assert tool["_days"]([*days, (date(2024, 5, 2), False)], 2) == "0501 240502"


def test_the_generator_refuses_a_weekend_that_cldr_knows_otherwise(tool: dict[str, Any]) -> None:
    tool["WEEKENDS_BY_HAND"]["EG"] = (4,)
    try:
        with pytest.raises(ValueError, match="the weekend of EG is"):
            tool["_weekends"]()
    finally:
        del tool["WEEKENDS_BY_HAND"]["EG"]


def test_the_table_is_not_loaded_on_import() -> None:
    program = """if True:
        import sys
        from datetime import date
        from planner.vocabulary import holidays
        assert "planner.vocabulary._holiday_table" not in sys.modules
        assert holidays.holiday_on("TH", date(2025, 4, 13))
        assert "planner.vocabulary._holiday_table" in sys.modules
        assert "babel" not in sys.modules and "holidays" not in sys.modules
    """
    subprocess.run([sys.executable, "-c", program], check=True)
