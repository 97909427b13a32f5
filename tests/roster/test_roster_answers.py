"""Fields of a roster with a few answers: how they are read, and what happens to other answers."""

from datetime import date

import pytest
from roster_files import from_csv, from_yaml, only, people, places

from planner.model.people import Participant
from planner.roster.decode import DecodedRoster
from planner.roster.fields import field_for_header
from planner.text.diagnostics import Severity
from planner.vocabulary.answers import Attends, Visa


def with_cell(header: str, cell: str) -> DecodedRoster:
    return from_csv(f'id,name,{header}\np-1,Ada,"{cell}"\n')


def test_what_was_not_asked_is_not_known() -> None:
    person = only(from_csv("id,name\np-1,Ada\n"))
    assert person == Participant(id="p-1", name="Ada")
    assert (person.attends, person.confirmed, person.visa, person.check_in) == (None,) * 4
    assert (person.minor, person.guardian_consent, person.chaperone) == (None,) * 3
    assert (person.gender, person.unavailable) == ("", ())


@pytest.mark.parametrize(
    ("header", "cell", "field", "value"),
    [
        ("Attends", "in-person", "attends", Attends.IN_PERSON),
        ("In person / online", "Online", "attends", Attends.REMOTE),
        ("Modalidad de participación", "Presencial", "attends", Attends.IN_PERSON),
        ("Mode de participation", "en ligne", "attends", Attends.REMOTE),
        ("Attends", "n/a", "attends", None),
        ("Confirmed", "yes", "confirmed", True),
        ("Confirmed?", "No", "confirmed", False),
        ("Registration status", "Pending", "confirmed", False),
        ("Registration status", "-", "confirmed", None),
        ("Estado de inscripción", "Confirmada", "confirmed", True),
        ("RSVP", "Declined", "confirmed", False),
        ("Visa status", "In process", "visa", Visa.APPLIED),
        ("Visado", "concedido", "visa", Visa.GRANTED),
        ("Visa", "N/A", "visa", None),
        ("Gender", "F", "gender", "female"),
        ("Género", "No  binario", "gender", "no binario"),
        ("Sexe", "femme", "gender", "female"),
        ("Prayer time", "Yes", "prayer", True),
        ("Temps de prière", "non", "prayer", False),
        ("Under 18?", "yes", "minor", True),
        ("Menor de edad", "sí", "minor", True),
        ("Minor", "no", "minor", False),
        ("Parent/guardian consent", "yes", "guardian_consent", True),
        ("Guardian's consent (signed form)", "No", "guardian_consent", False),
        ("Autorisation parentale", "oui", "guardian_consent", True),
        ("Guardian consent", "n/a", "guardian_consent", None),
        ("Chaperone", "x", "chaperone", True),
        ("Acompañante de menores", "no", "chaperone", False),
        ("Check in", "2027-03-09", "check_in", date(2027, 3, 9)),
        ("Hotel check-out", "12 March 2027", "check_out", date(2027, 3, 12)),
    ],
)
def test_an_answer_is_read_in_the_words_of_a_form(
    header: str, cell: str, field: str, value: object
) -> None:
    assert getattr(only(with_cell(header, cell)), field) == value


@pytest.mark.parametrize(
    ("header", "cell", "severity"),
    [
        ("attends", "hybrid", Severity.WARNING),
        ("confirmed", "ask Ben", Severity.WARNING),
        ("visa", "yes", Severity.WARNING),
        ("visa", "no", Severity.WARNING),
        ("gender", "H", Severity.WARNING),
        ("prayer", "five times", Severity.WARNING),
        ("chaperone", "Ben Draft", Severity.WARNING),
        ("minor", "17", Severity.ERROR),
        ("guardian consent", "pending", Severity.ERROR),
    ],
)
def test_another_answer_is_asked_about_and_not_quoted(
    header: str, cell: str, severity: Severity
) -> None:
    """Outputs wait only for what keeps children safe."""
    decoded = with_cell(header, cell)
    (found,) = decoded.diagnostics
    assert found.severity is severity
    assert places([found])[0][1:3] == (2, 9)
    field = field_for_header(header)
    assert field is not None
    assert (found.message, found.hint) == (
        f"this value of `{field.name}` cannot be read", field.remedy,
    )  # fmt: skip
    (person,) = people(decoded)
    assert not getattr(person, field.name)


@pytest.mark.parametrize("header", ["Age", "Date of birth", "DOB", "Birthday"])
def test_no_age_and_no_date_of_birth_is_read(header: str) -> None:
    """Whether somebody is under age is all that an organiser has to know."""
    decoded = with_cell(header, "17")
    assert [d.code for d in decoded.diagnostics] == ["column-not-imported"]


def test_a_second_column_of_consents_is_not_dropped_in_silence() -> None:
    decoded = from_csv("id,name,guardian consent,parental consent\np-1,Ada,yes,no\n")
    assert [d.code for d in decoded.diagnostics] == ["column-not-imported", "consent-not-read"]


def test_check_in_is_the_hotels_and_arrival_the_journeys() -> None:
    person = only(from_csv("id,name,arrival,check in\np-1,Ada,2027-03-08,2027-03-09\n"))
    assert (person.arrival, person.check_in) == (date(2027, 3, 8), date(2027, 3, 9))


def test_a_yaml_roster_means_the_same() -> None:
    text = (
        "- {id: p-1, name: Ada, attends: remote, confirmed: tbc, visa: applied, gender: Mujer,\n"
        "   prayer: yes, minor: no, guardian_consent: n/a, chaperone: true, check_in: 2027-03-09}"
    )
    assert only(from_yaml(text)) == Participant(
        id="p-1", name="Ada", attends=Attends.REMOTE, confirmed=False, visa=Visa.APPLIED,
        gender="female", prayer=True, minor=False, chaperone=True, check_in=date(2027, 3, 9),
    )  # fmt: skip


def test_an_answer_of_a_yaml_roster_that_is_none_is_asked_about() -> None:
    decoded = from_yaml("- {id: p-1, name: Ada, minor: 17, visa: yes}")
    assert [(d.code, d.severity) for d in decoded.diagnostics] == [
        ("wrong-type", Severity.ERROR),
        ("wrong-type", Severity.WARNING),
    ]
