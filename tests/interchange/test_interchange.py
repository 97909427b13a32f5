"""JSON and CSV for other programs."""

import csv
import io
import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plans import plan_from

from planner.interchange.csv_export import table_csv
from planner.interchange.json_export import groups_json, schedule_json
from planner.schedule.selection import Selection
from planner.tables.people import BY_COUNTRY
from planner.tables.table import Cell, Column, Name, Row, Table

SESSIONS = """\
      - {time: 09:00-09:30, title: Welcome, id: welcome, host: p-001}
      - {title: Talks, id: talks, duration: 30m, items: [{title: One}, {title: Two}]}
"""


def test_the_schedule_has_its_fixed_shape(tmp_path: Path) -> None:
    document = json.loads(schedule_json(plan_from(tmp_path, SESSIONS), Selection()))
    assert document == {
        "event": {
            "id": "forum",
            "name": "Forum",
            "city": "Bangkok",
            "country": "TH",
            "timezone": "Asia/Bangkok",
        },
        "days": [
            {
                "date": "2024-03-06",
                "title": "",
                "timezone": "Asia/Bangkok",
                "venue": None,
                "slots": [
                    {
                        "id": "welcome",
                        "title": "Welcome",
                        "type": "opening",
                        "start": "2024-03-06T09:00:00+07:00",
                        "end": "2024-03-06T09:30:00+07:00",
                        "room": "hall",
                        "rooms": ["hall"],
                        "venue": None,
                        "track": None,
                        "strand": None,
                        "anchored": True,
                        "beside": False,
                        "people": {"host": ["p-001"]},
                        "items": [],
                    },
                    {
                        "id": "talks",
                        "title": "Talks",
                        "type": "session",
                        "start": "2024-03-06T09:30:00+07:00",
                        "end": "2024-03-06T10:00:00+07:00",
                        "room": "hall",
                        "rooms": ["hall"],
                        "venue": None,
                        "track": None,
                        "strand": None,
                        "anchored": False,
                        "beside": False,
                        "people": {},
                        "items": [
                            {"title": "One", "start": None, "end": None},
                            {"title": "Two", "start": None, "end": None},
                        ],
                    },
                ],
            }
        ],
    }


def test_groups_have_their_fixed_shape(tmp_path: Path) -> None:
    plan = plan_from(tmp_path, SESSIONS)
    document = json.loads(groups_json(plan, BY_COUNTRY.groups(plan.participants)))
    assert document["total"] == 3
    assert [(g["key"], g["label"], g["count"]) for g in document["groups"]] == [
        ("KH", "Cambodia", 1),
        ("TH", "Thailand", 1),
        ("VN", "Viet Nam", 1),
    ]
    assert document["groups"][1]["participants"] == [
        {
            "id": "p-001",
            "name": "Ada Sample",
            "email": "ada@example.org",
            "organisation": "Example Trust",
            "organisation_type": "ngo",
            "country": "TH",
            "position": "",
            "roles": [],
            "delegation": "",
            "head_of_delegation": None,
            "grants": [],
            "inferred": [],
        }
    ]


def written(*cells: Cell) -> list[str]:
    columns = tuple(Column(str(number), str(number)) for number in range(len(cells)))
    content = table_csv(Table("T", columns, (Row(cells),)))
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))[1]


def test_cells_are_written_as_people_type_them() -> None:
    names = (Name("Ada", None, "Host"), Name("Ben", None, "Host"))
    row = written(None, True, 3, datetime(2024, 3, 6, 9, 5), timedelta(minutes=90), names, "x")  # noqa: DTZ001  # wall clock
    assert row == ["", "yes", "3", "09:05", "90", "Hosts: Ada, Ben", "x"]


@pytest.mark.parametrize("text", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_is_disarmed(text: str) -> None:
    assert written(text)[0].startswith("'")


@pytest.mark.parametrize("text", ["+41 22 000 00 00", "+1 (555) 010-0199", "a=b", "-"])
def test_a_telephone_number_stays_as_it_is(text: str) -> None:
    assert written(text)[0].lstrip("'") == text
    if text[1:2].isdigit():
        assert written(text) == [text]


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_any_text_is_read_back(text: str) -> None:
    """RFC 4180: quoting loses nothing; only a mark before formulas is added."""
    assert written(text)[0].replace("'", "") == text.replace("'", "")
