"""The folder for a web host: what is uploaded, the page in it, and what stays with the team."""

import csv
import io
import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from plans import loaded_from

from planner.artifacts import Artifact
from planner.invites.feeds import Feeds, token
from planner.model.releases import Status
from planner.output import CannotWriteError, write_folder
from planner.publishing.addresses import AddressError, folder_address
from planner.publishing.folder import Personal, publish_folder, web_files
from planner.publishing.page import index_page
from planner.schedule.plan import Plan

from .forum import HEAD, NOW, OPENING, ROSTER, SECRET, SESSIONS, context, forum, release

ADDRESS = folder_address("https://www.example.org/forum")


def files(plan: Plan, *, personal: bool = False, is_whole: bool = True) -> dict[str, Artifact]:
    found = web_files(
        plan, context(plan), now=NOW, address=ADDRESS if is_whole else None,
        personal=Personal(SECRET) if personal else None,
    )  # fmt: skip
    return {one.path: one for one in found}


class Page(HTMLParser):
    """What a page links to and loads, and whether every element is closed."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.text = ""
        self.feed(content.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)
        for name, value in attrs:
            if name == "href":
                self.links.append(value or "")
            elif name in ("src", "srcset", "action") or name.startswith("on"):
                self.loaded.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_folder_holds_public_files_alone_usually(tmp_path: Path) -> None:
    found = files(forum(tmp_path))
    assert list(found) == [
        "upload/index.html", "upload/programme.public.ics", "upload/track-data.public.ics",
        "upload/track-youth.public.ics", "upload/room-hall.public.ics",
        "upload/room-garden.public.ics",
    ]  # fmt: skip
    assert {one.audience.word for one in found.values()} == {"public"}


def test_the_page_loads_nothing_and_links_to_what_is_there(tmp_path: Path) -> None:
    found = files(forum(tmp_path))
    page = Page(found["upload/index.html"].content)
    assert page.open == []
    assert page.loaded == []
    assert not {"script", "link", "img", "iframe", "form", "object"} & set(page.tags)
    names = {path.removeprefix("upload/") for path in found if path.endswith(".ics")}
    assert set(page.links) == {
        f"{scheme}://www.example.org/forum/{name}" for scheme in ("https", "webcal")
        for name in names
    }  # fmt: skip
    for program in ("Outlook", "Google", "Apple"):
        assert program in page.text


def test_without_an_address_links_lead_to_the_files_beside_the_page(tmp_path: Path) -> None:
    found = files(forum(tmp_path), is_whole=False)
    page = Page(found["upload/index.html"].content)
    assert {f"upload/{link}" for link in page.links} == set(found) - {"upload/index.html"}
    assert b"webcal" not in found["upload/index.html"].content


def test_a_title_is_text_on_the_page_whatever_is_written_in_it(tmp_path: Path) -> None:
    hostile = '<script src=//x.example.org></script> & \\"q\\"'
    head = HEAD.replace("name: Forum\n", f'name: "{hostile}"\n').replace("Youth", "'<b>'")
    plan = forum(tmp_path, head=head)
    page = Page(files(plan)["upload/index.html"].content)
    assert not {"script", "b"} & set(page.tags)
    assert '<script src=//x.example.org></script> & "q"' in page.text


def test_one_room_has_no_heading_of_its_own(tmp_path: Path) -> None:
    plan = forum(tmp_path, OPENING)
    page = index_page(plan, Feeds(plan, context(plan)).public(), ADDRESS)
    assert b"By room" not in page
    assert b"By track" not in page


def test_whose_calendar_is_whose_stands_beside_the_upload_alone(tmp_path: Path) -> None:
    found = files(forum(tmp_path), personal=True)
    uploaded = {path: one for path, one in found.items() if path.startswith("upload/")}
    assert set(found) - set(uploaded) == {"people.team.csv"}
    own = token(SECRET, "forum", "p-001")
    assert f"upload/people/{own}.ics" in uploaded
    for path, one in uploaded.items():
        text = one.content.decode()
        assert "p-001" not in path + text
        assert "@example.org" not in text.replace("forum@example.org", "")
        if not path.startswith("upload/people/"):
            assert "people/" not in text
            assert own not in text
    rows = list(csv.reader(io.StringIO(found["people.team.csv"].content.decode("utf-8-sig"))))
    assert rows[0] == ["ID", "Name", "E-mail", "Link"]
    assert rows[1] == ["p-001", "Ada Sample", "ada@example.org",
                       f"https://www.example.org/forum/people/{own}.ics"]  # fmt: skip
    assert [row[0] for row in rows[1:]] == ["p-001", "p-002", "p-003"]


def test_no_web_host_lists_the_calendars_of_people(tmp_path: Path) -> None:
    found = files(forum(tmp_path), personal=True)
    page = found["upload/people/index.html"].content
    assert b"noindex" in page
    assert Page(page).links == []


def test_the_folder_is_written_with_a_manifest_outside_of_the_upload(tmp_path: Path) -> None:
    """A manifest in the upload would list all the names that nobody should guess."""
    loaded = loaded_from(tmp_path, SESSIONS, head=HEAD, roster=ROSTER)
    target = tmp_path / "web"
    written = publish_folder(loaded, target, now=NOW, address=ADDRESS, personal=Personal(SECRET))
    there = {path.relative_to(target).as_posix() for path in target.rglob("*") if path.is_file()}
    assert there == {one.path for one in written.artifacts} | {"manifest.json", "MANIFEST.txt"}
    manifest = json.loads((target / "manifest.json").read_text("utf-8"))
    assert manifest["command"] == "publish"
    readers = {file["path"].rpartition("/")[2]: file["for"] for file in manifest["files"]}
    own = f"{token(SECRET, 'forum', 'p-001')}.ics"
    assert readers[own] == "participant p-001 only"
    text = (target / "MANIFEST.txt").read_text("utf-8")
    assert "upload/people/\n    3 calendar files, each for one of 3 participants" in text
    again = publish_folder(loaded, target, now=NOW, address=ADDRESS, personal=Personal(SECRET))
    assert again.artifacts == written.artifacts


def test_a_folder_of_a_later_release_is_not_replaced_by_an_earlier_one(tmp_path: Path) -> None:
    from planner.output import Purpose

    artifacts = list(files(release(forum(tmp_path))).values())
    later = Purpose("Forum", "forum", "publish", release=2)
    write_folder(tmp_path / "web", artifacts, later)
    for number, said in ((1, "those of release 1"), (0, "would have none")):
        with pytest.raises(CannotWriteError, match=said):
            write_folder(tmp_path / "web", artifacts, replace(later, release=number))
    write_folder(tmp_path / "web", artifacts, replace(later, release=3))


def test_numbers_given_by_hand_are_not_followed_by_lower_ones_of_releases(tmp_path: Path) -> None:
    from planner.output import Purpose

    artifacts = list(files(release(forum(tmp_path))).values())
    by_hand = Purpose("Forum", "forum", "invites", sequence=2)
    write_folder(tmp_path / "out", artifacts, by_hand)
    with pytest.raises(CannotWriteError, match="releases number each session from 0 on"):
        write_folder(tmp_path / "out", artifacts, replace(by_hand, sequence=0, release=1))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("https://www.example.org", "https://www.example.org/"),
        ("https://WWW.Example.org/a/b", "https://www.example.org/a/b/"),
        ("http://localhost:5232/maya/forum/", "http://localhost:5232/maya/forum/"),
        ("https://[::1]:8443/x", "https://[::1]:8443/x/"),
        ("https://example.org/~maya/caf%C3%A9", "https://example.org/~maya/caf%C3%A9/"),
    ],
)
def test_an_address_is_that_of_a_folder(text: str, whole: str) -> None:
    assert str(folder_address(text)) == whole


@pytest.mark.parametrize(
    "text",
    ["", "www.example.org", "ftp://example.org/", "https://", "https://example.org/?a=1",
     "https://example.org/#a", "https://exa mple.org/", 'https://example.org/"><b>',
     "webcal://example.org/", "https://example.org/a\nb"],
)  # fmt: skip
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(AddressError):
        folder_address(text)


def test_an_address_with_a_password_is_refused_and_not_repeated() -> None:
    with pytest.raises(AddressError) as caught:
        folder_address("https://maya:secret@example.org/")
    assert "secret" not in caught.value.message + caught.value.hint


@pytest.mark.parametrize(
    ("host", "is_loopback"),
    [("localhost", True), ("127.0.0.1", True), ("127.3.2.1:80", True), ("[::1]:80", True),
     ("example.org", False), ("127.0.0.1.example.org", False), ("10.0.0.1", False),
     ("localhost.example.org", False)],
)  # fmt: skip
def test_this_computer_is_known_from_others(host: str, *, is_loopback: bool) -> None:
    assert folder_address(f"http://{host}/").is_loopback is is_loopback


def test_a_cancelled_session_is_in_the_releases_that_the_tests_make(tmp_path: Path) -> None:
    gone = release(forum(tmp_path, OPENING), release(forum(tmp_path)))
    assert gone.releases is not None
    assert [one.id for one in gone.releases.sessions if one.status is Status.CANCELLED] == [
        "clinic", "dinner", "meeting",
    ]  # fmt: skip
