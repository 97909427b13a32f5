"""What stands in a roster as it was typed, and where its columns are."""

from roster_files import book, from_csv, from_workbook, from_yaml, people

from planner.text.diagnostics import Route

CSV = """\
Forum roster,,,
id,name,country,arrival,Passport
a,Ada Mfano,Vietnam,soon,X1
b,Ben Mfano,,,
"""


def test_cells_are_kept_as_they_were_typed() -> None:
    ada, ben = people(from_csv(CSV))
    assert ada.country is not None
    assert ada.country.name == "Viet Nam"
    assert ada.written == {"id": "a", "name": "Ada Mfano", "country": "Vietnam", "arrival": "soon"}
    assert ben.written == {"id": "b", "name": "Ben Mfano"}


def test_what_could_not_be_read_may_have_said_anything() -> None:
    ada, ben = people(from_csv(CSV))
    assert ada.may_have_said("arrival")
    assert ada.may_have_said("country", "arrival")
    assert not ada.may_have_said("country", "departure")
    assert not ben.may_have_said("arrival")


def test_a_no_is_something_said() -> None:
    (person,) = people(from_csv("id,name,list consent\na,Ada Mfano,no\n"))
    assert person.list_consent is False
    assert not person.may_have_said("list_consent")


def test_an_id_that_was_given_is_not_written() -> None:
    (person,) = people(from_csv("name\nAda Mfano\n"))
    assert person.id == "p-001"
    assert person.written == {"name": "Ada Mfano"}


def test_a_list_in_yaml_is_written_as_a_cell_would_be() -> None:
    text = "- {id: a, name: Ada Mfano, languages: [en, vi], roles: speaker, notes: , email: ~}\n"
    (person,) = people(from_yaml(text))
    assert person.written == {
        "id": "a", "name": "Ada Mfano", "languages": "en, vi", "roles": "speaker"
    }  # fmt: skip


def test_columns_that_were_left_out_are_named() -> None:
    roster = from_csv(CSV).roster
    assert roster is not None
    assert roster.left_out == ("Passport",)


def test_a_column_without_a_header_is_left_out_where_something_stands_in_it() -> None:
    decoded = from_csv("id,name,,country,\na,Ada Mfano,two rooms,,\nb,Ben Mfano\n")
    assert decoded.roster is not None
    assert decoded.roster.left_out == ("",)
    (found,) = decoded.diagnostics
    assert found.code == "column-not-imported"
    assert found.message == "1 column is not imported: a column without a header"
    assert found.place.label == "cell C1"


def test_keys_that_are_no_fields_are_left_out() -> None:
    decoded = from_yaml("- {id: a, name: Ada Mfano, shoe_size: 42}\n- {id: b, name: B, hat: }\n")
    assert decoded.roster is not None
    assert decoded.roster.left_out == ("hat", "shoe_size")
    ada, _ = people(decoded)
    assert ada.written == {"id": "a", "name": "Ada Mfano"}
    assert not ada.may_have_said("notes", "email")


def test_a_column_is_found_below_what_stands_above_the_table() -> None:
    text = from_csv(CSV).text
    column, row, nothing = (
        text.locate(Route("roster", steps).steps) for steps in (("country",), (3, "country"), ())
    )
    assert (column.label, row.label, nothing.label) == ("cell C2", "cell C4", "cell B2")
    assert text.locate(("dietary",)).label == "cell A2", "a column that is not there"
    sheet = from_workbook(book([["Forum"], ["id", "name", "email"], ["a", "Ada Mfano", ""]]))
    assert sheet.text.locate(("email",)).label == "sheet Sheet 1, cell C2"
