"""Sessions of one track side by side: which make people choose, and which do not."""

import pytest
from schedule.agendas import load_days

from planner.loading import Loaded
from planner.text.diagnostics import Severity
from rules.finding_in import found_by, messages

CODE = "track-clash"
OTHER = "{time: 09:00-10:00, title: Other}"


def load(*strands: str, label: str = "Room") -> Loaded:
    """A block with a strand for each list of sessions; the track is `data`."""
    lines = [f"        {label} {number}: [{strand}]" for number, strand in enumerate(strands)]
    block = "\n".join(["- date: 2024-03-06", "  sessions:", "    - parallel:", *lines])
    return load_days(block, defaults="{changeover: 0m}")


def data(title: str, more: str = "", hours: str = "09:00-10:00") -> str:
    return f"{{time: {hours}, title: {title}, track: data{more}}}"


def test_it_names_both_and_the_track() -> None:
    (found,) = found_by(CODE, load(data("A"), data("B"), OTHER))
    assert found.severity is Severity.ADVICE
    assert found.message == "`A` and `B` of the track `Data` are held at the same time"
    assert found.hint == "hold one of them in another block, or give it another track"
    assert [related.label for related in found.related] == ["09:00-10:00 here"]
    assert {"a", "b"} <= set(found.subjects)


def test_a_block_and_track_is_one_finding() -> None:
    strands = [data(title) for title in "ABCDE"]
    assert messages(CODE, load(*strands, OTHER)) == [
        "`A`, `B` and 3 other sessions of the track `Data` are held at the same time"
    ]


def test_a_strand_by_the_name_of_a_track_is_pointed_at_by_its_session() -> None:
    days = """
        - date: 2024-03-06
          sessions:
            - parallel:
                garden: [{time: 09:00-10:00, title: A, track: data}]
                data: [{time: 09:00-10:00, title: B}]
                library: [{time: 09:00-10:00, title: C}]
    """
    (found,) = found_by(CODE, load_days(days))
    assert found.place.excerpt is not None
    assert found.place.excerpt[found.place.column - 1] == "B"


@pytest.mark.parametrize(
    "second",
    [
        data("B", hours="10:00-11:00"),
        data("A"),
        data("B", ", languages: fr"),
        data("B", ", attendance: [p-1]"),
        data("B", ", attendence: [p-1]"),
        data("B", ", type: break"),
        data("B", ", type: brake"),
        "{time: 09:00-10:00, title: B, track: dta}",
        "{time: 09:00-10:00, title: B, track: [data]}",
        "{time: 09:00-10:00, title: B}",
    ],
)
def test_what_nobody_has_to_choose_between_is_left_alone(second: str) -> None:
    first = data("A", ", languages: [en, es]")
    assert messages(CODE, load(first, second, OTHER)) == []


def test_a_language_in_common_is_enough_for_a_choice() -> None:
    strands = (data("A", ", languages: [en, es]"), data("B", ", languages: [es]"))
    assert len(messages(CODE, load(*strands, OTHER))) == 1


def test_a_track_that_the_agenda_does_not_have_is_another_rules() -> None:
    session = "{time: 09:00-10:00, title: %s, track: law}"
    assert messages(CODE, load(session % "A", session % "B", OTHER)) == []


def test_a_block_of_one_track_shares_out_its_subject() -> None:
    assert messages(CODE, load(data("A"), data("B"))) == []


def test_what_follows_one_another_in_a_strand_is_no_clash() -> None:
    """Two sessions of one strand that run into each other are another rule's."""
    strand = f"{data('A')}, {data('B', hours='09:30-10:30')}"
    assert messages(CODE, load(strand, OTHER)) == []
