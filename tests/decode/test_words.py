"""Single words and names, as people write them."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decode.reading import Refusal, refusal, value_or_none
from planner.decode.words import (
    IDENTIFIER,
    identifier_from,
    is_email,
    read_count,
    read_country,
    read_day_number,
    read_identifier,
    read_language,
    read_mailbox,
    read_place,
    read_text,
    read_timezone,
    read_yes_no,
    read_zone_or_city,
)
from planner.model.people import Mailbox

# Ids

EMPTY, NIHON = "session-e3b0c442", "session-cf2abf0c"  # digests: the same for ever


@pytest.mark.parametrize("text", ["a", "7", "p-001", "a.b", "a_b", "Room2", "com10", "x" * 64])
def test_an_id_is_what_can_be_a_file_name_everywhere(text: str) -> None:
    assert read_identifier(text) == text


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("main hall", "main-hall"),
        ("a b", "ab"),
        ("-a", "a"),
        ("a-", "a"),
        ("a..b", "ab"),
        ("../etc", "etc"),
        ("a/b", "ab"),
        ("é", "e"),
        ("Café «Sol»", "cafe-sol"),
        ("a\nb", "ab"),
        ("x" * 65, "x" * 48),
        ("", EMPTY),
        ("日本", NIHON),
    ],
)
def test_an_id_that_cannot_be_one_is_answered_with_one_that_can(text: str, suggestion: str) -> None:
    code, message, hint = refusal(read_identifier, text)
    assert code == "bad-id"
    assert message.endswith(" cannot be an id")
    assert hint == f"use letters, digits, `-` and `_`, such as `{suggestion}`"
    assert read_identifier(suggestion) == suggestion


@pytest.mark.parametrize("text", ["con", "CON", "Aux.txt", "nul", "com1", "LPT9", "prn.a.b"])
def test_a_name_that_windows_keeps_is_no_id(text: str) -> None:
    assert refusal(read_identifier, text) == Refusal(
        "bad-id", f"`{text}` is a name Windows keeps to itself", "add a letter or a digit"
    )


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("Welcome and introductions", "welcome-and-introductions"),
        ("Trends & threats: what we see", "trends-and-threats-what-we-see"),
        ("Clôture (fin)", "cloture-fin"),
        ("Partners' lunch", "partners-lunch"),
        ("con", "con-1"),
        ("a" * 47 + " bcd", "a" * 47),  # no dash at the end
        ("日本", NIHON),
        ("", EMPTY),
        ("?!", EMPTY),
    ],
)
def test_an_id_is_made_from_the_words_of_a_title(title: str, made: str) -> None:
    assert identifier_from(title) == made


@given(st.text(max_size=80))
def test_what_is_made_is_always_an_id(title: str) -> None:
    made = identifier_from(title)
    assert read_identifier(made) == made
    assert len(made) <= 50


# Mailboxes


@pytest.mark.parametrize(
    ("text", "name", "email"),
    [
        ("Safe Forum <forum@example.org>", "Safe Forum", "forum@example.org"),
        ("forum@example.org", "forum@example.org", "forum@example.org"),
        ("<forum@example.org>", "forum@example.org", "forum@example.org"),
        ('"Forum, Regional" <forum@example.org>', "Forum, Regional", "forum@example.org"),
        ("Ada Sample<ada@mail.example.org>", "Ada Sample", "ada@mail.example.org"),
        ("Ada\n  Sample <ada@example.org>", "Ada Sample", "ada@example.org"),
        ("Ünal <unal+x@example.org>", "Ünal", "unal+x@example.org"),
    ],
)
def test_a_mailbox_is_a_name_and_an_address(text: str, name: str, email: str) -> None:
    assert read_mailbox(text) == Mailbox(name, email)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Sample",
        "",
        "Ada <ada@example>",
        "Ada <ada@example..org>",
        "Ada <ada@@example.org>",
        "Ada <ada@.org>",
        "Ada <ada sample@example.org>",
        "Ada <ada@example.org> and more",
        "ada@example.org, ben@example.org",
        f"{'a' * 250}@example.org",
    ],
)
def test_an_address_that_mail_cannot_reach_is_refused(text: str) -> None:
    code, message, hint = refusal(read_mailbox, text)
    assert (code, hint) == ("bad-email", "write `Name <name@example.org>`")
    assert message.endswith(" has no e-mail address that mail could reach")


def test_an_address_may_have_254_characters() -> None:
    domain = "@example.org"
    assert is_email("a" * (254 - len(domain)) + domain)
    assert not is_email("a" * (255 - len(domain)) + domain)


# Countries and languages


@pytest.mark.parametrize(
    ("text", "code"),
    [("Thailand", "TH"), ("NO", "NO"), ("Viet Nam", "VN"), ("vietnam", "VN"), ("Niger", "NE")],
)
def test_a_country_is_known_by_name_or_code(text: str, code: str) -> None:
    assert read_country(text).code == code
    assert read_place(text).code == code


def test_a_country_with_two_readings_is_answered_with_both() -> None:
    assert refusal(read_country, "Congo") == Refusal(
        "ambiguous-country",
        "`Congo` can mean more than one country",
        "write `Republic of the Congo` or `Democratic Republic of the Congo`",
    )


def test_a_country_is_never_guessed() -> None:
    code, message, hint = refusal(read_country, "Nigera")
    assert (code, message) == ("unknown-country", "`Nigera` is not a country we know")
    assert (hint or "").startswith("did you mean `Nigeria`")
    assert refusal(read_country, "Xqzw").hint == "write its usual name or two-letter code"


def test_a_body_in_the_place_of_a_country_is_a_place_but_no_country() -> None:
    assert read_place("European Union").code == "european-union"
    assert refusal(read_country, "European Union") == Refusal(
        "unknown-country", "`European Union` is not a country", "write the country itself"
    )


@pytest.mark.parametrize(
    ("text", "code"), [("en", "en"), ("English", "en"), ("español", "es"), ("pt-br", "pt-BR")]
)
def test_a_language_is_known_by_name_or_code(text: str, code: str) -> None:
    assert read_language(text) == code


def test_an_unknown_language_is_refused() -> None:
    assert refusal(read_language, "xx") == Refusal(
        "bad-language", "`xx` is not a language we know", "write a code such as `en`, `es` or `th`"
    )
    assert refusal(read_language, "Portugese").hint == "did you mean `Portuguese`?"


# Time zones


@pytest.mark.parametrize("text", ["Asia/Bangkok", "America/Argentina/Ushuaia", "UTC"])
def test_a_time_zone_is_known_by_its_iana_name(text: str) -> None:
    assert read_timezone(text) == text


REGION_AND_CITY = "write its region and city, such as `Asia/Bangkok`"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Bangkok", "did you mean `Asia/Bangkok`?"),
        ("New York", "did you mean `America/New_York`?"),
        ("ho chi minh", "did you mean `Asia/Ho_Chi_Minh`?"),
        ("Bogotá", "did you mean `America/Bogota`?"),
        ("", REGION_AND_CITY),
        ("ICT", REGION_AND_CITY),
        ("+07:00", REGION_AND_CITY),
        ("../etc/passwd", REGION_AND_CITY),
        ("tzdata.zi", REGION_AND_CITY),
        ("a\0b", REGION_AND_CITY),
        ("x" * 300, REGION_AND_CITY),
        # In the IANA list the signs of these are the other way round: never propose one.
        ("GMT+7", REGION_AND_CITY),
        ("UTC+7", REGION_AND_CITY),
        # Where this computer stands is not where the event is.
        ("localtime", REGION_AND_CITY),
        ("posixrules", REGION_AND_CITY),
        ("Factory", REGION_AND_CITY),
    ],
)
def test_what_is_no_time_zone_is_refused(text: str, hint: str) -> None:
    code, message, found = refusal(read_timezone, text)
    assert (code, found) == ("bad-timezone", hint)
    assert message.endswith(" is not a time zone")


@pytest.mark.parametrize("text", ["Asia/Bangcock", "asia/bangkok", "posix/Asia/Bangkok"])
def test_a_zone_that_is_nearly_right_is_proposed_first(text: str) -> None:
    assert (refusal(read_timezone, text).hint or "").startswith("did you mean `Asia/Bangkok`")


def test_a_zone_that_counts_leap_seconds_is_refused() -> None:
    assert refusal(read_timezone, "right/Asia/Bangkok").code == "bad-timezone"


@pytest.mark.parametrize("text", ["America", "Asia/"])
def test_a_folder_of_zones_is_no_zone(text: str) -> None:
    assert refusal(read_timezone, text).code == "bad-timezone"


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Asia/Bangkok", "Asia/Bangkok"),
        ("asia/bangkok", "Asia/Bangkok"),
        ("UTC", "UTC"),
        ("Nairobi", "Africa/Nairobi"),
        ("new york", "America/New_York"),
        ("Port-au-Prince", "America/Port-au-Prince"),
        ("Buenos Aires", "America/Argentina/Buenos_Aires"),  # two names of one clock
    ],
)
def test_a_person_may_name_the_city_whose_clock_they_live_by(text: str, zone: str) -> None:
    assert read_zone_or_city(text) == zone


@pytest.mark.parametrize("text", ["ICT", "CST", "GMT+7", "Springfield", "Bangcock", ""])
def test_a_zone_is_never_guessed(text: str) -> None:
    assert refusal(read_zone_or_city, text).code == "bad-timezone"


def test_a_city_that_two_clocks_are_named_after_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    two = {"springfield": ("America/Chicago", "America/New_York")}
    monkeypatch.setattr("planner.decode.words._zones_by_city", lambda: two)
    found = refusal(read_zone_or_city, "Springfield")
    assert found.hint == "did you mean `America/Chicago` or `America/New_York`?"


# Yes, no and numbers


@pytest.mark.parametrize(
    "text", ["yes", "Y", "true", "1", "x", "X", "on", "✓", "✔", "oui", "Sí", "sim"]
)
def test_yes_is_said_in_many_ways(text: str) -> None:
    assert read_yes_no(text) is True


@pytest.mark.parametrize("text", ["no", "N", "false", "0", "off", "non", "Não"])
def test_no_is_said_in_many_ways(text: str) -> None:
    assert read_yes_no(text) is False


@pytest.mark.parametrize("text", ["", "maybe", "2", "✗"])
def test_what_is_neither_is_refused(text: str) -> None:
    assert refusal(read_yes_no, text) == Refusal(
        "wrong-type", f"`{text}` is neither yes nor no", "write yes or no"
    )


@pytest.mark.parametrize(
    ("text", "number"), [("0", 0), ("60", 60), ("007", 7), ("999999", 999_999)]
)
def test_a_count_is_digits(text: str, number: int) -> None:
    assert read_count(text) == number


@pytest.mark.parametrize(
    "text", ["", "-1", "6.0", "1,000", "sixty", "60 seats", "1000000", "٦٠", "²"]
)
def test_what_is_no_count_is_refused(text: str) -> None:
    assert refusal(read_count, text) == Refusal(
        "wrong-type", f"`{text}` is not a whole number", "write digits only, such as `60`"
    )


@pytest.mark.parametrize(("text", "number"), [("1", 1), ("2", 2), ("366", 366)])
def test_days_are_counted_from_one(text: str, number: int) -> None:
    assert read_day_number(text) == number


@pytest.mark.parametrize("text", ["0", "367"])
def test_a_day_has_a_number_of_the_year_at_most(text: str) -> None:
    assert refusal(read_day_number, text) == Refusal(
        "bad-date", f"`{text}` is not the number of a day", "count from 1, the first day"
    )


def test_a_text_is_a_page_at_most() -> None:
    assert read_text("x" * 10_000) == "x" * 10_000
    assert refusal(read_text, "x" * 10_001) == Refusal(
        "text-too-long", "this text has 10,001 characters; at most 10,000 fit", "shorten it"
    )


# Whatever is written

READERS: list[Callable[[str], object]] = [
    read_identifier,
    read_mailbox,
    read_place,
    read_country,
    read_language,
    read_timezone,
    read_yes_no,
    read_count,
    read_day_number,
    read_text,
]


@settings(deadline=None)  # the first country loads the table
@given(
    st.text() | st.text(st.sampled_from('a@.<>/" \0-_é+:'), max_size=20), st.sampled_from(READERS)
)
def test_arbitrary_text_is_read_or_refused(text: str, reader: Callable[[str], object]) -> None:
    """Anything but a refusal in words would be raised, and fail this."""
    value_or_none(reader, text)


@given(st.text(st.sampled_from("ab.-_ é1"), max_size=8))
def test_the_schema_of_an_id_takes_every_id(text: str) -> None:
    if value_or_none(read_identifier, text) is not None:
        assert re.search(IDENTIFIER.schema({})["pattern"], text)
