"""Fields that an agenda declares for its roster, and who may see the usual ones."""

from datetime import date
from pathlib import Path

import pytest

from planner.loading import Loaded, load
from planner.tables.people import participants_table
from planner.tables.table import for_audience
from planner.vocabulary.audience import Audience

AGENDA = """\
format: 1
event: {{id: suva-2027, name: Suva forum, timezone: Pacific/Fiji}}
roster: {roster}
roster_fields:
  shirt: {{label: T-shirt, type: choice, values: [S, M, L], audience: public, headers: Shirt size}}
  shoe: {{type: number}}
  born_in: {{type: date, audience: restricted}}
  swims: {{type: yes-no}}
  wish: {{label: A wish}}
  position: {{audience: restricted, label: Post, headers: [Posting]}}
days:
  - date: 2027-06-09
    sessions:
      - {{time: 09:00-09:30, title: Briefing}}
"""
CSV = """\
id,name,Shirt size,shoe,born_in,Swims?,A wish,Posting
p-1,Ada Sample,m,44,2020-01-02,yes,Tea,Director
p-2,Ben Draft,,,,,,
"""
YAML = """\
- {id: p-1, name: Ada Sample, shirt: m, shoe: 44, born_in: 2020-01-02, swims: yes, wish: Tea,
   position: Director}
- {id: p-2, name: Ben Draft}
"""


def loaded(folder: Path, content: str, name: str = "people.csv") -> Loaded:
    (folder / name).write_text(content, encoding="utf-8")
    (folder / "forum.yaml").write_text(AGENDA.format(roster=name), encoding="utf-8")
    return load(folder / "forum.yaml")


@pytest.mark.parametrize(("name", "content"), [("people.csv", CSV), ("people.yaml", YAML)])
def test_declared_fields_are_read_by_their_type(name: str, content: str, tmp_path: Path) -> None:
    found = loaded(tmp_path, content, name)
    assert found.diagnostics == ()
    assert found.plan is not None
    ada, ben = found.plan.participants
    assert dict(ada.custom) == {
        "shirt": "M", "shoe": 44, "born_in": date(2020, 1, 2), "swims": True, "wish": "Tea",
    }  # fmt: skip
    assert (ada.value("shirt"), ada.value("position"), ben.value("shirt")) == (
        "M",
        "Director",
        None,
    )
    assert ben.custom == ()


def test_each_audience_sees_the_declared_fields_that_it_may(tmp_path: Path) -> None:
    plan = loaded(tmp_path, CSV).plan
    assert plan is not None
    table = participants_table(plan)
    seen = {
        audience: {column.label for column in for_audience(table, audience).columns}
        for audience in Audience
    }
    assert seen[Audience.PUBLIC] == {"T-shirt"}
    assert {"Shoe", "Swims", "A wish"} <= seen[Audience.TEAM] - seen[Audience.PARTICIPANTS]
    # The agenda keeps the post from those who usually see it.
    assert seen[Audience.RESTRICTED] - seen[Audience.TEAM] == {"Born in", "Post"}


@pytest.mark.parametrize(
    ("cell", "column"), [("XXXL-mark", 2), ("many-mark", 3), ("1e400", 3), ("nan", 3), ("mark", 4)]
)
def test_a_value_that_cannot_be_read_is_left_out_and_not_quoted(
    cell: str, column: int, tmp_path: Path
) -> None:
    row = ["p-1", "Ada Sample", "", "", "", "", "", ""]
    row[column] = cell
    found = loaded(tmp_path, CSV.splitlines()[0] + "\n" + ",".join(row) + "\n")
    (diagnostic,) = found.diagnostics
    assert found.is_whole
    assert cell not in f"{diagnostic.message} {diagnostic.hint}"
    assert found.plan is not None
    assert found.plan.participants[0].custom == ()


def test_a_decimal_is_a_number(tmp_path: Path) -> None:
    found = loaded(tmp_path, "id,name,shoe\np-1,Ada Sample,38.5\n")
    assert found.plan is not None
    assert found.plan.participants[0].custom == (("shoe", 38.5),)


def test_a_choice_needs_its_values_and_a_name_its_letters(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("id,name\np-1,Ada Sample\n", encoding="utf-8")
    text = AGENDA.format(roster="people.csv").replace("values: [S, M, L], ", "")
    (tmp_path / "forum.yaml").write_text(text.replace("  wish:", "  My Wish:"), encoding="utf-8")
    found = [(d.code, d.message) for d in load(tmp_path / "forum.yaml").diagnostics]
    assert found == [
        ("missing-field", "`shirt` is a choice, and has no `values`"),
        ("bad-id", "`My Wish` cannot be the name of a field"),
    ]
