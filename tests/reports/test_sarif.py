"""A SARIF log is one that code hosts and editors take, whatever the agenda holds."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judges import needs, sarif_lint, sarif_peer

from planner.checking import Checked
from planner.loading import plan_of_roster
from planner.reports.fingerprints import fingerprints
from planner.reports.paths import forward, uri
from planner.reports.report import report_on
from planner.reports.sarif import sarif
from planner.roster.sheets import CellPlace
from planner.text.diagnostics import Diagnostic, Related, Severity
from planner.text.source import Place, Source, WholeFile
from reports.making import ROSTER, TWO_DAYS, found, loaded_as, report_of, report_with

HOME = "/home/team/forum"
Json = dict[str, Any]


def log_of(*diagnostics: Diagnostic, folder: str = HOME) -> Json:
    log: Json = json.loads(sarif(report_with(*diagnostics), folder))
    return log


def results(log: Json) -> list[Json]:
    listed: list[Json] = log["runs"][0]["results"]
    return listed


def location(place: Place, folder: str = HOME) -> Json:
    """The only location of a finding at a place."""
    (result,) = results(log_of(found(place=place), folder=folder))
    (where,) = result["locations"]
    return dict(where)


def real_log(folder: Path) -> Json:
    """The log of an agenda and a roster with mistakes."""
    (folder / "people.csv").write_text(ROSTER)
    text = TWO_DAYS.replace("defaults:", "roster: people.csv\ncolour: red\ndefaults:")
    text = text.replace("Opening", "'{Opening} [of](1) the fórum'")
    report = report_of(loaded_as(folder / "a forum.yaml", text))
    log: Json = json.loads(sarif(report, str(folder)))
    return log


def test_the_log_of_a_real_agenda_is_right(tmp_path: Path) -> None:
    log = real_log(tmp_path)
    assert sarif_lint.complaints(log) == []
    assert [
        (each["ruleId"], each["level"], place["physicalLocation"]["region"]["startLine"])
        for each in results(log)
        for place in each["locations"]
    ] == [
        ("unknown-key", "error", 11),
        ("session-overlap", "error", 18),
        ("unknown-room", "error", 21),
        ("unplanned-gap", "warning", 22),
        ("unknown-country", "error", 2),
    ]
    driver = log["runs"][0]["tool"]["driver"]
    assert driver["name"] == "planner"
    ids = [rule["id"] for rule in driver["rules"]]
    assert ids == sorted(each["ruleId"] for each in results(log))
    assert log["runs"][0]["columnKind"] == "unicodeCodePoints"


@pytest.mark.peers
def test_classes_made_from_the_schema_take_it(tmp_path: Path) -> None:
    needs.require(sarif_peer.available(), "sarif-om from PyPI")
    assert sarif_peer.complaints(real_log(tmp_path)) == []
    assert sarif_peer.complaints(log_of(found(place=WholeFile("standard input")))) == []


def test_without_findings_there_is_a_run_without_results() -> None:
    log = log_of()
    assert sarif_lint.complaints(log) == []
    assert results(log) == []


def test_a_rule_says_what_it_is_and_how_serious(tmp_path: Path) -> None:
    rules = {rule["id"]: rule for rule in real_log(tmp_path)["runs"][0]["tool"]["driver"]["rules"]}
    overlap = rules["session-overlap"]
    assert overlap["shortDescription"]["text"].endswith("at the same time.")
    assert overlap["fullDescription"]["text"].startswith(overlap["shortDescription"]["text"])
    assert "Bad:" in overlap["help"]["markdown"]
    assert overlap["defaultConfiguration"] == {"level": "error"}
    assert rules["unplanned-gap"]["defaultConfiguration"] == {"level": "warning"}


def test_a_mistake_found_with_two_severities_has_the_worse() -> None:
    log = log_of(
        found("bad-email", severity=Severity.ADVICE),
        found("bad-email", severity=Severity.WARNING, message="another"),
    )
    (rule,) = log["runs"][0]["tool"]["driver"]["rules"]
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert [each["level"] for each in results(log)] == ["note", "warning"]


def test_a_message_has_its_hint_and_no_placeholder_or_link() -> None:
    (result,) = results(log_of(found(message="`{0}` [a](http://b) [c]\x1b", hint="write `{1}`")))
    assert result["message"]["text"] == "`{{0}}` \\[a\\](http://b) [c] \nhint: write `{{1}}`"


def test_related_places_are_numbered_and_say_what_they_are() -> None:
    source = Source("forum.yaml", "a: 9\nb: 8\n")
    related = (Related(source.span(3, 4), "here"), Related(WholeFile("x.csv"), "{and} there"))
    (result,) = results(log_of(found(related=related)))
    assert [(each["id"], each["message"]["text"]) for each in result["relatedLocations"]] == [
        (1, "here"),
        (2, "{{and}} there"),
    ]
    (plain,) = results(log_of(found()))
    assert "relatedLocations" not in plain


# Places


def test_columns_count_characters_not_bytes_and_the_end_is_exclusive() -> None:
    source = Source("forum.yaml", "a: 1\ntitle: 🎉é{x}\n")
    assert location(source.span(12, 15))["physicalLocation"]["region"] == {
        "startLine": 2, "startColumn": 8, "endLine": 2, "endColumn": 11,
    }  # fmt: skip


def test_a_place_of_several_lines_ends_where_it_ends() -> None:
    region = location(Source("a.yaml", "a: 1\nb: 2\n").span(3, 9))["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 4, "endLine": 2, "endColumn": 5}


def test_a_whole_file_has_no_region_and_a_line_of_it_no_columns() -> None:
    assert "region" not in location(WholeFile("a.yaml"))["physicalLocation"]
    at_line = location(WholeFile("a.yaml", line=7, end_line=7))
    assert at_line["physicalLocation"]["region"] == {"startLine": 7}


def test_a_cell_of_a_workbook_is_no_line_of_text() -> None:
    where = location(CellPlace("people.XLSX", 12, 3, 12, 4, "sheet People, cell C12"))
    assert "region" not in where["physicalLocation"]
    assert where["logicalLocations"] == [{"fullyQualifiedName": "sheet People, cell C12"}]


def test_a_cell_of_a_csv_file_is_both() -> None:
    where = location(CellPlace("people.csv", 12, 3, 12, 4, "cell B12"))
    assert where["physicalLocation"]["region"]["startLine"] == 12
    assert where["logicalLocations"] == [{"fullyQualifiedName": "cell B12"}]


def test_standard_input_has_no_uri() -> None:
    log = log_of(found(place=WholeFile("standard input")))
    assert sarif_lint.complaints(log) == []
    assert results(log)[0]["locations"] == [
        {"physicalLocation": {"artifactLocation": {"description": {"text": "standard input"}}}}
    ]


@pytest.mark.parametrize(
    ("path", "written", "is_relative"),
    [
        ("forum.yaml", "forum.yaml", True),
        ("./days//one/../forum.yaml", "days/forum.yaml", True),
        ("a b%#?é.yaml", "a%20b%25%23%3F%C3%A9.yaml", True),
        ("C:forum.yaml", "C%3Aforum.yaml", True),
        ("caf\udce9.yaml", "caf%E9.yaml", True),
        (f"{HOME}/forum.yaml", "forum.yaml", True),
        ("../other/forum.yaml", "file:///home/team/other/forum.yaml", False),
        ("/srv/a b.yaml", "file:///srv/a%20b.yaml", False),
        ("/home/team/forums/a.yaml", "file:///home/team/forums/a.yaml", False),
    ],
)
def test_files_are_named_by_uris(path: str, written: str, is_relative: bool) -> None:  # noqa: FBT001
    assert uri(path, HOME) == (written, is_relative)
    artifact = location(WholeFile(path))["physicalLocation"]["artifactLocation"]
    expected = {"uri": written, "uriBaseId": "%SRCROOT%"} if is_relative else {"uri": written}
    assert artifact == expected
    assert sarif_lint.complaints(log_of(found(place=WholeFile(path)))) == []


def test_at_the_root_of_the_disk_files_are_relative_too() -> None:
    assert uri("/forum.yaml", "/") == ("forum.yaml", True)
    assert forward("forum.yaml", "/") == "forum.yaml"


# Fingerprints


def prints_of(text: str, folder: Path) -> dict[str, set[str]]:
    log = json.loads(sarif(report_of(loaded_as(folder / "forum.yaml", text)), str(folder)))
    prints: dict[str, set[str]] = {}
    for each in results(log):
        prints.setdefault(each["ruleId"], set()).update(each["partialFingerprints"].values())
    return prints


def test_a_fingerprint_stays_when_lines_move(tmp_path: Path) -> None:
    before = prints_of(TWO_DAYS, tmp_path)
    assert prints_of("# a comment\n\n" + TWO_DAYS, tmp_path) == before
    assert len(before) == 3


def test_mending_one_finding_leaves_the_others_fingerprints(tmp_path: Path) -> None:
    before = prints_of(TWO_DAYS, tmp_path)
    after = prints_of(TWO_DAYS.replace("09:30-10:30", "10:00-10:30"), tmp_path)
    assert after == {code: prints for code, prints in before.items() if code != "session-overlap"}


def test_findings_that_are_alike_have_fingerprints_of_their_own() -> None:
    source = Source("forum.yaml", "room: x\nroom: x\nroom: y\n")
    places = [source.span(start, start + 1) for start in (6, 14, 22)]
    made = fingerprints([found(message="no room", place=place) for place in places])
    assert len(set(made)) == 3
    assert made[0] == fingerprints([found(message="no room", place=places[1])])[0]


def test_what_is_pointed_at_tells_findings_apart() -> None:
    source = Source("forum.yaml", "room: x\nroom: y\n")
    x, y = (found(message="no room", place=source.span(at, at + 1)) for at in (6, 14))
    assert fingerprints([x, y])[1] == fingerprints([y])[0] != fingerprints([x])[0]
    lines = found(message="no room", place=source.span(6, 14))
    assert fingerprints([lines]) == fingerprints([x])


def test_the_times_in_a_message_do_not_matter_and_the_names_do() -> None:
    texts = ["`A` begins 30m late", "`A` begins 20m late", "`B` begins 30m late"]
    one, same, other = (fingerprints([found(message=text)])[0] for text in texts)
    assert one == same != other


def test_a_fingerprint_is_made_of_nothing_private() -> None:
    rosters = [Source("r.yaml", f"phone: {number}", private=True) for number in ("555", "666")]
    one, other = (fingerprints([found(place=roster.span(7, 10))]) for roster in rosters)
    assert one == other


# Whatever a text holds

TEXTS = st.text(st.characters() | st.sampled_from("{}[]()%\\`\n\r\x1b\u2028\u202e🎉"), max_size=40)


@settings(deadline=None)
@given(TEXTS, TEXTS.filter(bool), st.sampled_from(["forum.yaml", "../x y.yaml", "r.xlsx"]))
def test_whatever_a_message_holds_the_log_is_right(message: str, hint: str, path: str) -> None:
    source = Source(path, message + hint)
    span = source.span(len(message), len(message + hint))
    written = sarif(report_with(found(message=f"`{message}`", hint=hint, place=span)), HOME)
    assert sarif_lint.complaints(json.loads(written)) == []
    assert "\x1b" not in written


# The judges themselves


def change(*route: str | int, to: Any = None) -> Callable[[Json], None]:
    """Puts a value at the end of a route, or takes away what is there."""

    def apply(log: Json) -> None:
        at: Any = log
        for step in route[:-1]:
            at = at[step]
        if to is None:
            del at[route[-1]]
        else:
            at[route[-1]] = to

    return apply


RESULT = ("runs", 0, "results", 0)
RULE = ("runs", 0, "tool", "driver", "rules", 0)
REGION = (*RESULT, "locations", 0, "physicalLocation", "region")
ARTIFACT = (*RESULT, "locations", 0, "physicalLocation", "artifactLocation")


@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        (change("version", to="2.0.0"), "$.version: '2.0.0' is not allowed"),
        (change("runs", to={}), "$.runs: not a list"),
        (change("runs", 0, to=1), "$.runs[0]: not an object"),
        (change(*RESULT, "level", to="advice"), "$.runs[0].results[0].level: 'advice' is not"),
        (change(*RESULT, "message"), "$.runs[0].results[0]: no message"),
        (change(*RESULT, "message", "text", to=5), "$.runs[0].results[0].message.text: no text"),
        (change(*RESULT, "colour", to="red"), "$.runs[0].results[0]: unknown colour"),
        (change(*RESULT, "ruleIndex", to=1), "unknown-key: ruleIndex 1 is another rule"),
        (change(*RESULT, "partialFingerprints", to={}), "$.runs[0].results[0].partialFinger"),
        (change(*RULE, "id", to="other"), "session-overlap: ruleIndex 0"),
        (change(*RULE, "id", to="unknown-key"), "two rules have one id"),
        (change(*REGION, "startColumn", to=0), "$.runs[0].results[0].locations[0]"),
        (change(*REGION, "endLine", to=1), "$.runs[0].results[0].locations[0]"),
        (change(*ARTIFACT, "uri", to="a forum.yaml"), "$.runs[0].results[0].locations[0]"),
        (change(*ARTIFACT, "uri", to="../a.yaml"), "$.runs[0].results[0].locations[0]"),
        (change(*ARTIFACT, "uri", to="/a.yaml"), "$.runs[0].results[0].locations[0]"),
        (change(*ARTIFACT, "uriBaseId"), "a%20forum.yaml: a URI is absolute, or relative"),
        (change(*ARTIFACT, to={}), "$.runs[0].results[0].locations[0]"),
    ],
)
def test_the_linter_sees(damage: Callable[[Json], None], complaint: str, tmp_path: Path) -> None:
    log = copy.deepcopy(real_log(tmp_path))
    damage(log)
    assert sarif_lint.complaints(log)[0].startswith(complaint)


def test_the_linter_sees_what_is_there_twice(tmp_path: Path) -> None:
    log = real_log(tmp_path)
    results(log).append(results(log)[0])
    assert sarif_lint.complaints(log) == ["two results have one fingerprint"]
    overlap = results(log)[1]
    overlap["relatedLocations"] *= 2
    assert "session-overlap: two related locations have one id" in sarif_lint.complaints(log)


@pytest.mark.peers
@pytest.mark.parametrize(
    ("damage", "complaint"),
    [
        (change("runs", 0, "tool"), "tool"),
        (change(*RESULT, "message"), "message"),
        (change(*RESULT, "colour", to="red"), "Result has no colour"),
        (change(*RULE, "helpText", to="red"), "ReportingDescriptor has no helpText"),
    ],
)
def test_the_peer_sees(damage: Callable[[Json], None], complaint: str, tmp_path: Path) -> None:
    needs.require(sarif_peer.available(), "sarif-om from PyPI")
    log = real_log(tmp_path)
    damage(log)
    (said,) = sarif_peer.complaints(log)
    assert complaint in said


def test_a_roster_alone_can_be_reported(tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text(ROSTER)
    alone = plan_of_roster(tmp_path / "people.csv")
    written = sarif(report_on([Checked(alone, alone.diagnostics)]), str(tmp_path))
    assert sarif_lint.complaints(json.loads(written)) == []
    assert "Ada" not in written
