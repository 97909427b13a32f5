"""Whole builds for all audiences, read byte by byte: none tells more than its readers may know.

Everything that `build` yields is looked at, and every listing of the catalogue for every audience,
so that an output that is new is looked at too.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import product
from pathlib import Path

import pytest
from ledger.ledgers import told as was_told
from releases import answer, release

from cli.marked_forum import (
    AGENDA,
    CONSENTS,
    FIELDS,
    PEOPLE,
    YES_OR_NO,
    is_as_written,
    looks,
    mark,
    roster,
    written,
)
from cli.running import Runner
from planner.artifacts import Context
from planner.building import build
from planner.interchange.csv_export import table_csv
from planner.interchange.json_export import groups_json
from planner.ledger.store import About, Ledger, create
from planner.loading import Loaded, load
from planner.locking import is_locked, unlocked
from planner.model.telling import Answer
from planner.output import MANIFEST, MANIFEST_TEXT, Written
from planner.programme.text import programme_text
from planner.publishing.comparing import wanted_events
from planner.publishing.folder import Personal, web_files
from planner.roster.fields import ROSTER_FIELDS
from planner.schedule.plan import Plan
from planner.schedule.selection import Selection
from planner.tables.catalogue import LISTINGS
from planner.tables.people import GROUPING_KEYS, grouping
from planner.tables.plain import plain_table
from planner.tables.table import for_audience
from planner.vocabulary.audience import Audience
from planner.workbook.export import table_workbook, workbook

PASSWORD = "correct horse battery staple"  # noqa: S105  # of files made here

# What a value of the roster looks like.
PERSONAL = re.compile(r"[a-z]\dmark")

# What the private ledger holds beside answers: nothing of it is in any output, not the team's.
KEPT = ("told0mark", "comment0mark", "alias0mark", "handed0mark", "secret0mark", "box0mark")

MADE = datetime(2024, 1, 1, tzinfo=UTC)

SAID = {"p-0": "accepted", "p-1": "declined", "p-2": "maybe", "p-3": "declined"}


def told_in(folder: Path) -> None:
    """The two ledgers of a forum that was released, told and answered."""
    agenda = folder / "forum.yaml"
    releases = release(agenda, secret="secret0mark")  # noqa: S106  # of a ledger made here
    path = str(folder / "forum.told.sqlite")
    create(path, About("forum", releases.ledger, "secret0mark"))
    answer(agenda, SAID.items(), "opening")
    with Ledger(path, "forum", writes=True) as ledger:
        for one in list(ledger.replies().values()):
            ledger.answer(replace(one, comment="comment0mark"))
        known = was_told(1, uid=releases.sessions[0].uid)
        address = "told0mark@example.org"
        recipient = replace(known.recipient, contact=address, address=address)
        ledger.keep(replace(known, recipient=recipient))
        ledger.hand(replace(known, recipient=replace(recipient, contact="handed0mark@example.org")))
        ledger.add_alias("alias0mark@example.org", "told0mark@example.org")
        ledger.refuse("told0mark@example.org", 550, MADE)
        ledger.mark_seen("box0mark", 1, 1)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    folder = tmp_path_factory.mktemp("forum")
    (folder / "people.csv").write_text(roster(), encoding="utf-8")
    (folder / "forum.yaml").write_text(AGENDA, encoding="utf-8")
    told_in(folder)
    loaded = load(folder / "forum.yaml")
    assert loaded.is_whole, loaded.diagnostics
    return loaded


@pytest.fixture(scope="module")
def plan(loaded: Loaded) -> Plan:
    assert loaded.plan is not None
    return loaded.plan


@pytest.fixture(scope="module")
def built(loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("build") / "out"
    return build(loaded, folder, audiences=Audience, password=PASSWORD)


@lru_cache(maxsize=256)
def told(content: bytes) -> str:
    """All that a file tells, unlocked, unpacked and unfolded."""
    if is_locked(content):
        content = unlocked(content, PASSWORD)
    if content.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        names = archive.namelist()
        content = b"\n".join([*(archive.read(name) for name in names), *map(str.encode, names)])
    return re.sub("\r\n[ \t]", "", content.decode("utf-8"))


def may_be_named(number: int, audience: Audience) -> bool:
    """The promise of the guide, said here once more."""
    if audience >= Audience.TEAM:
        return True
    if YES_OR_NO["minor"][number] == "yes":
        return False
    consent = CONSENTS[number]
    return consent == "yes" if audience is Audience.PUBLIC else consent != "no"


def must_not_tell(plan: Plan, audience: Audience) -> Iterator[tuple[str, str]]:
    """Each field, and each value of it, that may not stand in what an audience is given."""
    for field, number in product(FIELDS, PEOPLE):
        is_named = may_be_named(number, audience)
        if field == "name" and is_named:
            continue
        if is_named and audience.may_see(plan.fields[field].sensitivity):
            continue
        for value in looks(field, number):
            yield field, value


def leaks(plan: Plan, audience: Audience, content: bytes) -> list[str]:
    text = told(content)
    return [field for field, value in must_not_tell(plan, audience) if value in text]


def test_the_marks_are_there_to_be_found(plan: Plan) -> None:
    """The tests below would hold if the roster had been empty."""
    for number, person in enumerate(plan.participants):
        assert [f for f in FIELDS if not is_as_written(person, f, number)] == []
    assert len(plan.participants) == len(PEOPLE)


def test_every_field_of_the_roster_is_marked(plan: Plan) -> None:
    assert {field.name for field in plan.fields} == set(FIELDS)
    unseen = {field for field in FIELDS if not looks(field, 0)}
    assert unseen == {*YES_OR_NO, "id", "attends", "letter", "languages"}


def test_every_file_of_a_build_keeps_to_its_audience(plan: Plan, built: Written) -> None:
    outputs = [artifact for artifact in built.artifacts if not artifact.person]
    assert {artifact.audience for artifact in outputs} == set(Audience)
    for artifact in outputs:
        assert not leaks(plan, artifact.audience, artifact.content), artifact.path


@pytest.mark.parametrize("audience", Audience, ids=lambda audience: audience.word)
def test_a_build_for_one_audience_holds_nothing_for_a_narrower_one(
    loaded: Loaded, audience: Audience, tmp_path: Path
) -> None:
    made = build(loaded, tmp_path / "out", audiences=[audience], password=PASSWORD)
    assert {artifact.audience for artifact in made.artifacts} == {audience}
    assert {one.person for one in made.artifacts if audience < Audience.TEAM} <= {None}


@pytest.mark.parametrize("audience", Audience, ids=lambda audience: audience.word)
@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.key)
def test_every_listing_in_every_form_keeps_to_every_audience(
    plan: Plan, listing: object, audience: Audience
) -> None:
    table = listing.make(plan)  # type: ignore[attr-defined]  # a Listing, by its parameter
    shown = for_audience(table, audience)
    for content in (
        table_csv(shown),
        plain_table(shown).encode(),
        table_workbook(table, created=MADE, audience=audience),
    ):
        found = leaks(plan, audience, content)
        # Of those who may not be named, a table of counts says where how many come from.
        is_counted = any(column.is_count for column in shown.columns)
        assert set(found) <= ({"country", "organisation_type"} if is_counted else set())


@pytest.mark.parametrize("audience", Audience, ids=lambda audience: audience.word)
def test_the_workbook_the_programme_and_json_keep_to_every_audience(
    plan: Plan, audience: Audience
) -> None:
    made = [workbook(plan, created=MADE, audience=audience)]
    made += [programme_text(plan, Selection(), audience).encode()]
    made += [
        groups_json(plan, grouping(key, plan).groups(()), audience).encode()
        for key in GROUPING_KEYS
    ]  # fmt: skip
    for content in made:
        counted = {"country", "organisation_type"} if audience is Audience.PARTICIPANTS else set()
        assert set(leaks(plan, audience, content)) <= counted


SECRET = "0123456789abcdef"  # noqa: S105  # of links made here


def test_what_is_put_on_a_web_host_tells_no_more_than_the_public_may_know(plan: Plan) -> None:
    """Whoever has the link of a person's calendar reads it: it names nobody either."""
    found = list(
        web_files(plan, Context(MADE), now=MADE, personal=Personal(SECRET))
    )  # fmt: skip
    uploaded = [one for one in found if one.path.startswith("upload/")]
    own = {one.person for one in uploaded if one.person}
    assert own == {"p-0", "p-1", "p-2"}  # `p-3` is a minor
    for artifact in uploaded:
        assert not leaks(plan, Audience.PUBLIC, artifact.content), artifact.path
        text = told(artifact.content)
        assert not re.search("team-[a-z-]*mark", text), artifact.path
        assert ("participants-session-mark" in text) is bool(artifact.person), artifact.path
        assert not re.search("p-[0-3]", artifact.path + text), artifact.path
        assert "example.org" not in text.replace("forum@example.org", ""), artifact.path
    (links,) = (one for one in found if one not in uploaded)
    assert links.audience is Audience.TEAM
    assert not leaks(plan, Audience.TEAM, links.content)
    assert mark("name", 0) in told(links.content)
    assert mark("name", 3) not in told(links.content)


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTICIPANTS])
def test_what_is_put_on_a_calendar_server_keeps_to_its_audience(
    plan: Plan, audience: Audience
) -> None:
    found = [one.content for one in wanted_events(plan, Context(MADE), audience, MADE)]
    assert len(found) == (3 if audience is Audience.PARTICIPANTS else 2)
    for content in found:
        assert not leaks(plan, audience, content)
        assert not re.search("team-[a-z-]*mark", told(content))
        assert "example.org" not in told(content)


def test_what_is_restricted_reaches_those_it_is_for(plan: Plan, built: Written) -> None:
    """The tests above would hold if nothing were ever written."""
    text = "\n".join(
        told(one.content) for one in built.artifacts if one.audience is Audience.RESTRICTED
    )
    for field, number in product(FIELDS, PEOPLE):
        assert not looks(field, number) or any(value in text for value in looks(field, number)), (
            field
        )
    assert all(plan.fields[name].label in text for name in YES_OR_NO)


def test_what_is_restricted_is_locked_in_every_file(built: Written) -> None:
    restricted = [one for one in built.artifacts if one.audience is Audience.RESTRICTED]
    assert len(restricted) > 4
    assert all(one.is_locked and is_locked(one.content) for one in restricted)
    team = [one for one in built.artifacts if one.path == "workbook.team.xlsx"]
    assert [one.is_locked for one in team] == [True]


@pytest.mark.parametrize(
    "name", [f.name for f in ROSTER_FIELDS if f.choices or f.sensitivity is Audience.RESTRICTED]
)
def test_no_output_has_a_column_that_its_audience_may_not_see(
    name: str, plan: Plan, built: Written
) -> None:
    """Where the answers are few words, the column itself would tell."""
    field = plan.fields[name]
    readers = {
        Audience.PARTICIPANTS if artifact.person else artifact.audience
        for artifact in built.artifacts
        # There are Minor Outlying Islands among the countries to choose from.
        if re.search(rf"\b{re.escape(field.label)}\b(?! ×| Outlying)", told(artifact.content))
    }
    assert all(reader >= field.sensitivity for reader in readers)
    assert Audience.RESTRICTED in readers


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.PARTICIPANTS, Audience.TEAM])
def test_only_those_who_may_be_named_are(audience: Audience, built: Written) -> None:
    found: set[str] = set()
    for artifact in built.artifacts:
        if artifact.audience is audience and not artifact.person:
            found.update(re.findall(r"\bname\dmark", told(artifact.content)))
    assert found == {mark("name", number) for number in PEOPLE if may_be_named(number, audience)}


def test_what_one_participant_is_sent_names_those_who_may_be_named(built: Written) -> None:
    for artifact in built.artifacts:
        if not artifact.person:
            continue
        text = told(artifact.content)
        number = int(artifact.person.removeprefix("p-"))
        for other, field in product(set(PEOPLE) - {number}, FIELDS):
            if field == "name" and may_be_named(other, Audience.PARTICIPANTS):
                continue
            assert not any(value in text for value in looks(field, other)), (artifact.path, field)
        seen = {f for f in FIELDS if any(value in text for value in looks(f, number))}
        assert seen <= {"name", "email", "timezone"}


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
    secret: str, audience: Audience, built: Written
) -> None:
    readers = {
        artifact.audience
        for artifact in built.artifacts
        if not artifact.person and secret in told(artifact.content)
    }
    assert readers == {reader for reader in Audience if audience <= reader}


def test_a_session_of_the_teams_is_in_nobodys_calendar_but_theirs(built: Written) -> None:
    holders = {
        artifact.person
        for artifact in built.artifacts
        if artifact.person and "team-session-mark" in told(artifact.content)
    }
    assert holders == {"p-0"}
    noted = [a.path for a in built.artifacts if a.person and "team-note" in told(a.content)]
    assert noted == []


def test_nothing_of_the_private_ledger_is_in_any_output_but_the_answers(built: Written) -> None:
    ledger = Path(f"{built.folder.parent}")
    for artifact in built.artifacts:
        assert not [each for each in KEPT if each in told(artifact.content)], artifact.path
    assert not [path for path in ledger.rglob("*") if ".told.sqlite" in path.name]


def test_the_releases_name_nobody_and_hold_no_key(loaded: Loaded) -> None:
    """They go into version control, and so to whoever may read that."""
    path = Path(loaded.path).with_name("forum.releases.yaml")
    text = path.read_text(encoding="utf-8")
    assert "Opening" in text
    assert not PERSONAL.search(text)
    assert "example.org" not in text


def test_what_people_answered_is_the_teams(plan: Plan, built: Written) -> None:
    assert set(plan.answers.values()) == {Answer.ACCEPTED, Answer.DECLINED, Answer.TENTATIVE}
    words = re.compile(r"\b(?i:accepted|declined|not answered|declines)\b")
    readers = {
        artifact.audience
        for artifact in built.artifacts
        if not artifact.person and words.search(told(artifact.content))
    }
    assert min(readers) is Audience.TEAM


def test_an_invite_repeats_to_each_what_they_answered_themselves(
    plan: Plan, built: Written
) -> None:
    """So that whoever takes it in once more has not withdrawn their answer (RFC 5546 §3.2.2)."""
    said: set[str] = set()
    for artifact in built.artifacts:
        if artifact.person:
            found = set(re.findall(r"PARTSTAT=([A-Z-]+)", told(artifact.content)))
            assert found <= {plan.answers["opening", artifact.person].value, "NEEDS-ACTION"}
            said |= found
    assert said == {"ACCEPTED", "DECLINED", "TENTATIVE", "NEEDS-ACTION"}


def test_the_manifest_names_nobody(built: Written) -> None:
    for name in (MANIFEST, MANIFEST_TEXT):
        text = (built.folder / name).read_text(encoding="utf-8")
        assert not PERSONAL.search(text)
        assert "forum@example.org" not in text
    manifest = json.loads((built.folder / MANIFEST).read_text(encoding="utf-8"))
    assert {entry["audience"] for entry in manifest["files"]} == {
        "public", "participants", "team", "restricted", "person",
    }  # fmt: skip
    locked = {entry["path"] for entry in manifest["files"] if entry.get("locked")}
    assert "workbook.team.xlsx" in locked
    assert all(entry["path"] in locked for entry in manifest["files"]
               if entry["audience"] == "restricted")  # fmt: skip


def test_the_names_of_files_name_nobody(built: Written) -> None:
    assert not [path for path in built.folder.rglob("*") if PERSONAL.search(path.name)]


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["show"], ["show", "--format", "json"], ["roster"], ["roster", "--by", "role"],
     ["roster", "--format", "csv"], ["roster", "--format", "json"], ["build"], ["invites"],
     ["purge"], ["publish"], ["roster", "--list", "answers"], ["release", "--preview"]],
    ids=" ".join,
)  # fmt: skip
def test_no_command_prints_what_is_restricted(
    arguments: list[str], plan: Plan, run: Runner
) -> None:
    run.write("people.csv", roster())
    path = run.write("forum.yaml", AGENDA)
    told_in(run.folder)
    ran = run(arguments[0], path, *arguments[1:])
    assert ran.code == 0
    assert not [each for each in KEPT if each in ran.text]
    for number, field in product(PEOPLE, FIELDS):
        if plan.fields[field].sensitivity is Audience.RESTRICTED:
            assert not any(value in ran.text for value in looks(field, number)), field
    assert not PERSONAL.search(ran.err)


def test_a_value_is_written_once_for_each_field(plan: Plan) -> None:
    values = [written(f, n) for f, n in product(FIELDS, PEOPLE) if looks(f, n)]
    assert len(values) == len(set(values))
    assert len(plan.participants) == len(PEOPLE)
