"""A whole build, read byte by byte: each output tells its audience no more than it may know."""

import io
import json
import re
import zipfile
from itertools import product
from pathlib import Path

import pytest

from cli.running import Runner
from planner.building import build
from planner.loading import Loaded, load
from planner.output import MANIFEST, MANIFEST_TEXT, Written
from planner.roster.fields import FIELD_BY_NAME, ROSTER_FIELDS
from planner.vocabulary.audience import Audience

TEXTS = ("name", "organisation", "position", "roles", "dietary", "accessibility", "notes",
         "emergency_contact", "gender")  # fmt: skip

# Languages and countries that nothing else in the agenda names, one for each participant.
LANGUAGES = ("sw", "am", "ne")
NATIONALITIES = ("Bhutan", "Malawi", "Samoa")
CONSENTS = ("yes", "", "no")

# In each, one of the three answers; looked for in the words that tables show.
ANSWERS = {
    "attends": ("remote", "online", "remote"),
    "visa": ("refused", "applied", "granted"),
    "confirmed": ("yes", "no", "yes"),
    "prayer": ("yes", "no", "yes"),
    "minor": ("no", "yes", "yes"),
    "guardian_consent": ("", "yes", "no"),
    "chaperone": ("yes", "no", "no"),
}
VISAS = ("Refused", "Applied", "Granted")

AGENDA = """\
format: 1
event:
  id: forum
  name: Forum
  timezone: Asia/Bangkok
  organiser: Secretariat <forum@example.org>
roster: people.csv
# Errors would keep everything from being written.
rules: {minor-named: warning, minor-without-consent: warning}
days:
  - date: 2024-03-06
    sessions:
      - title: Opening
        time: 09:00
        duration: 30m
        hosts: [p-0, p-1, p-2]
        notes: team-note-mark
        items: [{title: Words, duration: 30m, notes: team-item-mark, speaker: p-2}]
      - {title: participants-session-mark, duration: 30m, audience: participants, host: p-0}
      - {title: team-session-mark, duration: 30m, audience: team, host: p-0, attendance: [p-0]}
      - {title: Closing, duration: 30m}
"""


# What a value of the roster looks like below.
PERSONAL = re.compile(r"[a-z_]\dmark")


# One month for each field, one day for each participant.
DATES = ("arrival", "check_in", "check_out", "unavailable")


def day_of(field: str, number: int) -> str:
    return f"2031-{DATES.index(field) + 1:02}-1{number}"


def mark(field: str, number: int) -> str:
    return f"{field}{number}mark"


def roster() -> str:
    columns = ["id", *TEXTS, "email", "languages", "nationality", *DATES, *ANSWERS, "list_consent"]
    rows = [
        [
            f"p-{number}",
            *(mark(field, number) for field in TEXTS),
            f"{mark('email', number)}@example.org",
            LANGUAGES[number],
            NATIONALITIES[number],
            *(day_of(field, number) for field in DATES),
            *(answers[number] for answers in ANSWERS.values()),
            CONSENTS[number],
        ]
        for number in range(3)
    ]
    return "".join(",".join(row) + "\n" for row in [columns, *rows])


def marks(number: int) -> dict[str, str]:
    """How each field of a participant would look in an output."""
    return {
        **{field: mark(field, number) for field in (*TEXTS, "email")},
        "nationality": NATIONALITIES[number],
        **{field: day_of(field, number) for field in DATES},
        "attends": "Remote",
        "visa": VISAS[number],
    }


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("forum")
    (folder / "people.csv").write_text(roster(), encoding="utf-8")
    (folder / "forum.yaml").write_text(AGENDA, encoding="utf-8")
    loaded = load(folder / "forum.yaml")
    assert loaded.is_whole
    return loaded


@pytest.fixture(scope="module")
def written(loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> Written:
    return build(loaded, tmp_path_factory.mktemp("build") / "out")


def told(content: bytes) -> str:
    """All that a file tells, unpacked and unfolded."""
    if content.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        content = b"\n".join(archive.read(name) for name in archive.namelist())
    return re.sub("\r\n[ \t]", "", content.decode("utf-8"))


def test_every_output_keeps_to_its_audience(written: Written) -> None:
    outputs = [artifact for artifact in written.artifacts if not artifact.person]
    assert {artifact.audience for artifact in outputs} == {
        Audience.PUBLIC,
        Audience.PARTICIPANTS,
        Audience.TEAM,
    }
    for artifact, number in product(outputs, range(3)):
        text = told(artifact.content)
        for field, value in marks(number).items():
            is_agreed = field == "name" and CONSENTS[number] == "yes"
            if FIELD_BY_NAME[field].sensitivity > artifact.audience and not is_agreed:
                assert value not in text, (artifact.path, field)


@pytest.mark.parametrize(
    "name",
    ["arrival", "check_in", "check_out", "attends", "confirmed", "unavailable",
     *(f.name for f in ROSTER_FIELDS if f.sensitivity is Audience.RESTRICTED)],
)  # fmt: skip
def test_no_output_has_a_column_that_its_audience_may_not_see(name: str, written: Written) -> None:
    """Where the answers are yes and no, or dates that are numbers, the column itself would tell."""
    field = FIELD_BY_NAME[name]
    readers = {
        Audience.PARTICIPANTS if artifact.person else artifact.audience
        for artifact in written.artifacts
        if re.search(rf"\b{field.label}\b", told(artifact.content))
    }
    is_restricted = field.sensitivity is Audience.RESTRICTED
    assert readers == (set() if is_restricted else {Audience.TEAM})


@pytest.mark.parametrize(
    ("audience", "named"),
    [
        (Audience.PUBLIC, {"name0mark"}),
        (Audience.PARTICIPANTS, {"name0mark", "name1mark"}),
        (Audience.TEAM, {"name0mark", "name1mark", "name2mark"}),
    ],
)
def test_only_those_who_may_be_named_are(
    audience: Audience, named: set[str], written: Written
) -> None:
    found: set[str] = set()
    for artifact in written.artifacts:
        if artifact.audience is audience and not artifact.person:
            found.update(re.findall(r"name\dmark", told(artifact.content)))
    assert found == named


def test_what_one_participant_is_sent_names_those_who_may_be_named(written: Written) -> None:
    for artifact in written.artifacts:
        if not artifact.person:
            continue
        text = told(artifact.content)
        number = int(artifact.person.removeprefix("p-"))
        for other in {0, 1, 2} - {number}:
            seen = {field for field, value in marks(other).items() if value in text}
            assert seen <= ({"name"} if CONSENTS[other] != "no" else set()), artifact.path
        seen = {field for field, value in marks(number).items() if value in text}
        assert seen <= {"name", "email"}


@pytest.mark.parametrize(
    ("secret", "audience"),
    [
        ("team-note-mark", Audience.TEAM),
        ("team-item-mark", Audience.TEAM),
        ("team-session-mark", Audience.TEAM),
        ("participants-session-mark", Audience.PARTICIPANTS),
    ],
)
def test_a_session_and_a_note_keep_to_their_audience(
    secret: str, audience: Audience, written: Written
) -> None:
    readers = {
        artifact.audience
        for artifact in written.artifacts
        if not artifact.person and secret in told(artifact.content)
    }
    assert readers == {reader for reader in Audience if audience <= reader <= Audience.TEAM}


def test_a_session_of_the_teams_is_in_nobodys_calendar_but_theirs(written: Written) -> None:
    holders = {
        artifact.person
        for artifact in written.artifacts
        if artifact.person and "team-session-mark" in told(artifact.content)
    }
    assert holders == {"p-0"}
    noted = [a.path for a in written.artifacts if a.person and "team-note" in told(a.content)]
    assert noted == []


def test_the_manifest_names_nobody(written: Written) -> None:
    for name in (MANIFEST, MANIFEST_TEXT):
        text = (written.folder / name).read_text(encoding="utf-8")
        assert not PERSONAL.search(text)
        assert "forum@example.org" not in text
    manifest = json.loads((written.folder / MANIFEST).read_text(encoding="utf-8"))
    assert {entry["audience"] for entry in manifest["files"]} == {
        "public", "participants", "team", "person",
    }  # fmt: skip


def test_the_names_of_files_name_nobody(written: Written) -> None:
    assert not [path for path in written.folder.rglob("*") if PERSONAL.search(path.name)]


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["show"], ["show", "--format", "json"], ["roster"], ["roster", "--by", "role"],
     ["roster", "--format", "csv"], ["roster", "--format", "json"], ["build"], ["invites"]],
    ids=" ".join,
)  # fmt: skip
def test_no_command_prints_what_is_restricted(arguments: list[str], run: Runner) -> None:
    run.write("people.csv", roster())
    ran = run(arguments[0], run.write("forum.yaml", AGENDA), *arguments[1:])
    assert ran.code == 0
    for number, field in product(range(3), marks(0)):
        if FIELD_BY_NAME[field].sensitivity is Audience.RESTRICTED:
            assert marks(number)[field] not in ran.text
    assert not PERSONAL.search(ran.err)


def test_the_marks_are_there_to_be_found(loaded: Loaded) -> None:
    """The tests above would hold if the roster had been empty."""
    assert loaded.plan is not None
    for number, person in enumerate(loaded.plan.participants):
        assert person.dietary == marks(number)["dietary"]
        assert person.nationality is not None
        assert person.nationality.name == marks(number)["nationality"]
        assert str(person.arrival) == marks(number)["arrival"]
        assert str(person.check_out) == marks(number)["check_out"]
        assert [str(away.date) for away in person.unavailable] == [marks(number)["unavailable"]]
        assert person.gender == marks(number)["gender"]
        assert person.visa is not None
        assert person.visa.label == marks(number)["visa"]
    assert Path(loaded.inputs[1]).read_text(encoding="utf-8").count("mark") == 30
