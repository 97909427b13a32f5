"""`planner leaks` finds what readers must not see, wherever it stands, and never repeats it."""

import base64
import gzip
import io
import json
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

import pytest
from ledger.ledgers import told
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from releases import LEDGER, release

from cli.marked_forum import AGENDA as MARKED
from cli.marked_forum import roster as marked_roster
from cli.running import Ran, Runner
from planner.artifacts import Artifact
from planner.leaks.opened import Skipped, opened
from planner.ledger.store import About, Ledger, create
from planner.locking import locked
from planner.output import Purpose, write_folder
from planner.vocabulary.audience import Audience

PASSWORD = "correct horse battery staple"  # noqa: S105  # of files made here

AGENDA = """\
format: 1
event: {id: forum, name: Forum, timezone: Asia/Bangkok, city: Bangkok, country: Thailand,
  organiser: Secretariat <forum@example.org>, venue: {name: Riverside Hotel}}
roster: people.csv
days:
  - date: 2024-03-06
    sessions:
      - {time: 09:00-10:00, title: Opening words of the network, host: p-1}
      - {time: 12:00-13:00, title: Vegetarian lunch, type: meal}
"""

COLUMNS = ("id", "name", "given_name", "family_name", "email", "phone", "organisation", "country",
           "dietary", "notes", "arrival", "visa", "minor", "hotel", "list_consent")  # fmt: skip
ROWS = (
    ("p-1", "Zuleika Quillfeather", "Zuleika", "Quillfeather", "zuleika.q@mail.example.org",
     "+44 20 7946 0321", "Lantern Trust", "Kenya", "Vegetarian", "Arrives with a bodyguard",
     "2024-03-05", "granted", "no", "Riverside Hotel", "yes"),
    ("p-2", "Åsa Björkström-Muñoz", "Åsa", "Björkström-Muñoz", "asa@mail.example.org",
     "+1 (202) 555-0147", "Harbour House", "Peru", "No nuts and no seeds at all", "", "2024-03-04",
     "refused", "no", "", "no"),
    ("p-3", "สมชาย ใจดีมาก", "", "", "s3@mail.example.org", "", "Lotus Centre", "Thailand", "Halal",
     "", "", "needed", "yes", "", "yes"),
)  # fmt: skip
PEOPLE = "".join(",".join(row) + "\n" for row in (COLUMNS, *ROWS))

SECRETS = ("quillfeather", "zuleika", "bodyguard", "7946", "björk", "bjork", "5550147", "555-0147",
           "nuts", "สมชาย", "mail.example.org", "refused", "halal", "harbour")  # fmt: skip


@pytest.fixture
def forum(run: Runner) -> Runner:
    run.write("people.csv", PEOPLE)
    run.write("forum.yaml", AGENDA)
    (run.folder / "out").mkdir()
    return run


def leaks(run: Runner, *more: str) -> Ran:
    ran = run("leaks", "out", "forum.yaml", *more)
    lowered = ran.text.casefold()
    assert not [secret for secret in SECRETS if secret in lowered], "a value was repeated"
    return ran


def found(run: Runner, name: str, content: str | bytes) -> set[tuple[str, str | None]]:
    """What is found in a file: fields, each with the participant."""
    for former in (run.folder / "out").iterdir():
        former.unlink()
    run.write(f"out/{name}", content)
    ran = leaks(run, "--format", "json")
    document = json.loads(ran.out)
    (file,) = [each for each in document["files"] if each["path"] == name]
    assert ran.code == (1 if file["leaks"] else 0)
    assert all(leak["where"] or name.endswith(".txt") for leak in file["leaks"])
    return {(leak["field"], leak["person"]) for leak in file["leaks"]}


def test_what_was_built_here_leaks_nothing(run: Runner) -> None:
    run.write("people.csv", marked_roster())
    run.write("forum.yaml", MARKED)
    run.write("secret", PASSWORD).chmod(0o600)
    audiences = [word for one in ("public", "participants", "team", "restricted")
                 for word in ("--audience", one)]  # fmt: skip
    built = run("build", "forum.yaml", "-o", "out", *audiences, "--password-file", "secret")
    assert built.code == 0, built.err
    ran = run("leaks", "out", "forum.yaml", "--password-file", "secret")
    assert (ran.code, ran.out) == (0, ""), ran.out
    assert "nothing was found" in ran.err
    assert "Not looked into" not in ran.err
    # And the same files, were they for others.
    (run.folder / "site").mkdir()
    content = (run.folder / "out/rosters/by-country.team.csv").read_bytes()
    run.write("site/list.csv", content)
    told = run("leaks", "site", "forum.yaml", "--audience", "public")
    assert told.code == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("write to zuleika.q@mail.example.org", ("email", "p-1")),
        ("ZULEIKA.Q@MAIL.EXAMPLE.ORG", ("email", "p-1")),
        ("mailto:zuleika.q%40mail.example.org", ("email", "p-1")),
        ("zuleika.q&#64;mail.example.org", ("email", "p-1")),
        ("call 020 7946 0321", ("phone", "p-1")),
        ("tel:+442079460321", ("phone", "p-1")),
        ("(202) 555 0147", ("phone", "p-2")),
        ("202.555.0147", ("phone", "p-2")),
        ("Asa Bjorkstrom-Munoz", ("name", "p-2")),
        ("BJÖRKSTRÖM-MUÑOZ, Åsa", ("name", "p-2")),
        ("no nuts, and no seeds at all!", ("dietary", "p-2")),
        ("ผู้พูด:สมชาย ใจดีมาก ครับ", ("name", "p-3")),
        ("She arrives with a bodyguard.", ("notes", "p-1")),
        ("Åsa Björkström-Muñoz lands on 4 March", ("arrival", "p-2")),
        ("asa@mail.example.org: 04/03/2024", ("arrival", "p-2")),
        ("p-2 visa refused", ("visa", "p-2")),
        ("p-1 is granted", ("visa", "p-1")),
    ],
)
def test_a_value_is_found_in_the_ways_people_write_it(
    forum: Runner, text: str, expected: tuple[str, str]
) -> None:
    assert expected in found(forum, "page.public.txt", f"first line\n{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "Zuleika Quillfeather opens the day",  # she agreed
        "Vegetarian lunch at the Riverside Hotel",  # the programme says it
        "Forum, Bangkok, Thailand: forum@example.org",
        "5 March 2024; granted; refused; yes; no; Kenya; Peru",  # of nobody
        "call +44 20 7946 0999",
        "Opening words of the network",
        "2024-03-05 09:00 Lunch",
        "",
    ],
)
def test_what_anybody_may_know_is_no_leak(forum: Runner, text: str) -> None:
    assert found(forum, "page.public.txt", text) == set()


def test_each_audience_is_told_its_own(forum: Runner) -> None:
    text = (
        "Zuleika Quillfeather, Lantern Trust, Kenya, zuleika.q@mail.example.org, p-1 visa granted"
    )
    by_audience = {
        word: {field for field, _ in found(forum, f"a.{word}.txt", text)}
        for word in ("public", "participants", "team", "restricted")
    }
    assert by_audience == {
        "public": {"organisation", "country", "email", "visa"},
        "participants": {"email", "visa"},
        "team": {"visa"},
        "restricted": set(),
    }


def test_a_minor_is_named_to_nobody_but_the_team(forum: Runner) -> None:
    text = "สมชาย ใจดีมาก"
    assert ("name", "p-3") in found(forum, "a.participants.txt", text)
    assert found(forum, "a.team.txt", text) == set()


# Where it may stand

Made = Callable[[str], bytes]


def in_cell(text: str) -> bytes:
    return book(lambda made: made.active.append(["x", text]))  # type: ignore[union-attr]  # there is one


def book(fill: Callable[[Workbook], object]) -> bytes:
    made = Workbook()
    fill(made)
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def on_hidden_sheet(text: str) -> bytes:
    def fill(made: Workbook) -> None:
        sheet = made.create_sheet("Old")
        sheet.sheet_state = "hidden"
        sheet["C7"] = text

    return book(fill)


def in_comment(text: str) -> bytes:
    def fill(made: Workbook) -> None:
        made.active["A1"].comment = Comment(text, "x")  # type: ignore[index]  # there is a sheet

    return book(fill)


def in_properties(text: str) -> bytes:
    def fill(made: Workbook) -> None:
        made.properties.keywords = text

    return book(fill)


def in_defined_name(text: str) -> bytes:
    def fill(made: Workbook) -> None:
        made.defined_names["old"] = DefinedName("old", attr_text=f'"{text}"')

    return book(fill)


def zipped(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return buffer.getvalue()


def with_part(part: str) -> Made:
    """A workbook with one more part, as other programs leave them behind."""

    def make(text: str) -> bytes:
        buffer = io.BytesIO(book(lambda made: made.active))
        with zipfile.ZipFile(buffer, "a") as archive:
            archive.writestr(part, f'<a><s v="{text}"/><t>{text}</t></a>')
        return buffer.getvalue()

    return make


def in_mail(text: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "Hello"
    message.set_content(f"Dear all,\n{text} ä\n", cte="base64")
    return message.as_bytes()


def in_quoted_mail(text: str) -> bytes:
    message = EmailMessage()
    message.set_content(f"Dear all, ä {text}\n", cte="quoted-printable")
    return message.as_bytes()


def in_attachment(text: str) -> bytes:
    message = EmailMessage()
    message.set_content("See the list.")
    message.add_attachment(in_cell(text), maintype="application", subtype="octet-stream",
                           filename="list.xlsx")  # fmt: skip
    return message.as_bytes()


def folded(text: str) -> bytes:
    line = f"DESCRIPTION:with {text}\\, and others"
    parts = [line[at : at + 20] for at in range(0, len(line), 20)]
    return ("BEGIN:VCALENDAR\r\n" + "\r\n ".join(parts) + "\r\nEND:VCALENDAR\r\n").encode()


WORD = "word__document_dot_xml"
PLACES: dict[str, tuple[str, Made]] = {
    "a cell": ("a.xlsx", in_cell),
    "a hidden sheet": ("a.xlsx", on_hidden_sheet),
    "a comment": ("a.xlsx", in_comment),
    "document properties": ("a.xlsx", in_properties),
    "a defined name": ("a.xlsx", in_defined_name),
    "cached pivot data": ("a.xlsx", with_part("xl/pivotCache/pivotCacheRecords1.xml")),
    "a drawing": ("a.xlsx", with_part("xl/drawings/drawing9.xml")),
    "custom XML": ("a.xlsx", with_part("customXml/item1.xml")),
    "a document": ("a.docx", lambda text: zipped(
        **{WORD: f"<w:p><w:t>{text[:4]}</w:t><w:t>{text[4:]}</w:t></w:p>".encode()})),
    "an open document": ("a.ods", lambda text: zipped(
        content_dot_xml=f"<table:table-row><table:table-cell><text:p>{text}</text:p>"
        "</table:table-cell></table:table-row>".encode())),
    "an archive in an archive": ("a.zip", lambda text: zipped(
        inner_dot_zip=zipped(list_dot_csv=f"a,{text}\n".encode()))),
    "gzip": ("a.csv.gz", lambda text: gzip.compress(f"a,{text}\n".encode())),
    "a page": ("a.html", lambda text: f"<p>{text[:5]}<b>{text[5:]}</b></p>".encode()),
    "a page's attribute": ("a.html", lambda text: f'<p title="{text}">x</p>'.encode()),
    "embedded data": ("a.html", lambda text: b'<a href="data:text/csv;base64,'
                      + base64.b64encode(f"name,note\nx,{text} and more\n".encode()) + b'">x</a>'),
    "JSON with escapes": ("a.json", lambda text: json.dumps([{"x": {"y": text}}]).encode()),
    "a calendar": ("a.ics", folded),
    "a mail in base64": ("a.eml", in_mail),
    "a quoted-printable mail": ("a.eml", in_quoted_mail),
    "an attachment": ("a.eml", in_attachment),
    "UTF-16": ("a.csv", lambda text: f"a\t{text}\n".encode("utf-16")),
    "an old encoding": ("a.csv", lambda text: f"é;{text}\n".encode("cp1252")),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_a_value_is_found_wherever_it_stands(forum: Runner, place: str) -> None:
    name, make = PLACES[place]
    head, _, tail = name.partition(".")
    assert ("email", "p-1") in found(
        forum, f"{head}.public.{tail}", make("zuleika.q@mail.example.org")
    )
    assert found(forum, f"{head}.team.{tail}", make("zuleika.q@mail.example.org")) == set()


def test_a_locked_workbook_is_opened_or_named(forum: Runner) -> None:
    forum.write("out/a.public.xlsx", locked(in_cell("asa@mail.example.org"), PASSWORD))
    closed = leaks(forum)
    assert closed.code == 0
    assert "Not looked into" in closed.err
    forum.write("secret", PASSWORD).chmod(0o600)
    assert leaks(forum, "--password-file", "secret").code == 1


@pytest.mark.parametrize(
    "name", ["asa@mail.example.org.public.txt", "x/Asa Bjorkstrom-Munoz.public.txt"]
)
def test_the_name_of_a_file_is_read_too(forum: Runner, name: str) -> None:
    (forum.folder / "out/x").mkdir()
    forum.write(f"out/{name}", "nothing\n")
    assert forum("leaks", "out", "forum.yaml").code == 1


# Columns of answers


@pytest.mark.parametrize("make", ["csv", "xlsx"])
def test_a_column_of_answers_is_a_leak_by_its_header(forum: Runner, make: str) -> None:
    rows = [["Name", "Minor", "Gluten"], ["Zuleika Quillfeather", "no", "x"]]
    if make == "csv":
        content: bytes = "\n".join(",".join(row) for row in rows).encode()
    else:
        content = book(lambda made: [made.active.append(row) for row in rows])  # type: ignore[union-attr]  # there is one
    assert found(forum, f"a.team.{make}", content) == {("minor", None)}
    assert found(forum, f"a.restricted.{make}", content) == set()
    empty = content.replace(b",no,", b",,") if make == "csv" else b""
    if empty:
        assert found(forum, "b.team.csv", empty) == set()


# What cannot be looked into, and what is hostile


def test_bombs_and_what_is_damaged_are_named_and_given_up(
    forum: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.leaks.opened.MOST_BYTES", 1_000_000)
    bomb = zipped(big_dot_txt=b"0" * 3_000_000)
    forum.write("out/bomb.public.zip", bomb)
    forum.write("out/gzip.public.gz", gzip.compress(b"0" * 3_000_000))
    nested = b"x"
    for _ in range(9):
        nested = zipped(a_dot_zip=nested)
    forum.write("out/deep.public.zip", nested)
    forum.write("out/damaged.public.xlsx", in_cell("x")[:-40])
    forum.write("out/picture.public.png", b"\x89PNG\r\n")
    forum.write("out/paper.public.pdf", b"%PDF-1.7\n")
    forum.write("out/old.public.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    forum.write("out/unknown.public.bin", b"\0\1\2")
    forum.write("out/nobody.txt", "x")
    ran = leaks(forum)
    assert ran.code == 0
    for name, why in (
        ("bomb.public.zip", "unpacks to more"), ("gzip.public.gz", "unpacks to more"),
        ("deep.public.zip", "too many layers"), ("damaged.public.xlsx", "it is damaged"),
        ("picture.public.png", "a picture"), ("paper.public.pdf", "a PDF"),
        ("old.public.doc", "it is an old Office file"), ("unknown.public.bin", "not known"),
        ("nobody.txt", "nobody says who it is for"),
    ):  # fmt: skip
        (line,) = [line for line in ran.err.splitlines() if name in line]
        assert why in line


def test_files_that_stayed_closed_are_not_counted_as_looked_through(forum: Runner) -> None:
    forum.write("out/menu.public.txt", "Lunch")
    forum.write("out/list.public.xlsx", locked(in_cell("Lunch"), PASSWORD))
    ran = leaks(forum)
    assert "Looked through 1 of 2 files: nothing was found" in ran.err
    assert "list.public.xlsx: it is locked and no password given opens it" in ran.err


def test_the_folder_comes_first(forum: Runner) -> None:
    ran = forum("leaks", "forum.yaml", "out")
    assert ran.code == 1
    assert "`planner leaks DIR AGENDA`" in ran.err


def test_a_member_that_says_it_is_small_is_read_no_further(forum: Runner) -> None:
    data = bytearray(zipped(a_dot_txt=b"asa@mail.example.org " * 50))
    forum.write("out/a.public.zip", bytes(data))
    assert leaks(forum).code == 1
    # The size in the directory is made smaller than the truth.
    at = data.rfind(b"PK\1\2") + 24
    data[at : at + 4] = (4).to_bytes(4, "little")
    forum.write("out/a.public.zip", bytes(data))
    assert leaks(forum).code == 0


@pytest.mark.parametrize(
    ("method", "declared"),
    [(zipfile.ZIP_DEFLATED, 100), (zipfile.ZIP_BZIP2, 100), (zipfile.ZIP_LZMA, 50_000_000)],
)
def test_a_member_that_lies_of_its_size_fills_no_memory(method: int, declared: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.writestr("a.txt", bytes(50_000_000))
    data = bytearray(buffer.getvalue())
    at = data.rfind(b"PK\1\2") + 24
    data[at : at + 4] = declared.to_bytes(4, "little")
    tracemalloc.start()
    *_, last = opened("a.zip", bytes(data))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert last == Skipped("", "it is damaged")
    assert peak < 30_000_000


PART = "xl/worksheets/sheet1.xml"


def zipped_parts(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "text",
    ["<c>" + "a" * 400_000 + "</c>", "<row>" * 200_000, "<row><c>" + "<c>" * 200_000 + "</row>",
     "<row " * 200_000, "<si>" * 200_000, "<table:table-row>" * 100_000],
)  # fmt: skip
@pytest.mark.parametrize("part", [PART, "xl/comments1.xml", "xl/sharedStrings.xml"])
def test_what_is_long_or_unclosed_is_looked_through_in_one_pass(part: str, text: str) -> None:
    started = time.process_time()
    assert list(opened("a.xlsx", zipped_parts({"xl/workbook.xml": "", part: text})))
    assert time.process_time() - started < 10


SHARED = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"


@pytest.mark.parametrize(
    "parts",
    [
        {PART: SHARED,
         "xl/sharedStrings.xml": "<sst><si><r><t>Arrives with a body</t></r><r><rPr><b/></rPr>"
                                 "<t>guard</t></r></si></sst>"},
        {PART: "<row r='1'><c t='inlineStr'><is><r><t>Arrives with a bo</t></r><r><t>dyguard</t>"
               "</r></is></c></row>"},
        {PART: "<row><c t='str'><v><![CDATA[Arrives with a bodyguard]]></v></c></row>"},
        {"docProps/core.xml": "<a><![CDATA[Arrives with a bodyguard]]></a>"},
    ],
)  # fmt: skip
def test_a_text_in_pieces_is_one_text(forum: Runner, parts: dict[str, str]) -> None:
    book = zipped_parts({"xl/workbook.xml": "<workbook/>", **parts})
    assert ("notes", "p-1") in found(forum, "b.public.xlsx", book)


def test_a_folder_that_is_not_there_and_a_roster_of_nobody(run: Runner) -> None:
    run.write("people.csv", PEOPLE)
    run.write("forum.yaml", AGENDA)
    gone = run("leaks", "out", "forum.yaml")
    assert (gone.code, "is not there" in gone.err) == (1, True)
    run.write("people.csv", PEOPLE.splitlines()[0] + "\n")
    (run.folder / "out").mkdir()
    nobody = run("leaks", "out", "forum.yaml")
    assert (nobody.code, "nobody on the roster" in nobody.err) == (1, True)


def test_one_file_and_a_roster_by_itself(forum: Runner) -> None:
    forum.write("menu.txt", "asa@mail.example.org\n")
    ran = forum("leaks", "menu.txt", "people.csv", "--audience", "participants")
    assert ran.code == 1
    assert "E-mail of p-2" in ran.out
    assert "menu.txt  (for the participants)" in ran.out


def test_links_are_not_followed(forum: Runner) -> None:
    forum.write("far.public.txt", "asa@mail.example.org\n")
    (forum.folder / "out/far.public.txt").symlink_to(forum.folder / "far.public.txt")
    assert leaks(forum).code == 0


def test_many_places_are_summed_up(forum: Runner) -> None:
    forum.write("out/a.public.txt", "asa@mail.example.org\n" * 30)
    (line,) = [line for line in leaks(forum).out.splitlines() if "E-mail" in line]
    assert line == "  E-mail of p-2: line 1, line 2, line 3, line 4, line 5, line 6 and 24 more"


def test_a_manifest_that_is_not_ours_says_nothing(forum: Runner) -> None:
    for text in ("[]", "{", '{"made_by": "x"}', '{"made_by": "planner", "files": [{"path": "a"}]}'):
        forum.write("out/manifest.json", text)
        forum.write("out/a.txt", "asa@mail.example.org")
        assert leaks(forum).code == 0


# What people were told, and answered


def test_a_private_ledger_is_for_no_reader_of_any_folder(forum: Runner) -> None:
    release(forum.folder / "forum.yaml")
    create(str(forum.folder / "out" / "forum.told.sqlite"), About("forum", LEDGER, "x"))
    for options in ((), ("--audience", "team"), ("--audience", "restricted")):
        ran = leaks(forum, *options)
        assert ran.code == 1
        assert "forum.told.sqlite" in ran.out
        assert "the private ledger of what people were told" in ran.out


@pytest.mark.parametrize("name", ["notes.public.txt", "forum.told.sqlite.team.bak", "x.public.zip"])
def test_a_private_ledger_is_known_by_another_name_and_for_whom_it_holds(
    forum: Runner, name: str
) -> None:
    path = forum.folder / "forum.told.sqlite"
    create(str(path), About("forum", LEDGER, "x"))
    with Ledger(str(path), "forum", writes=True) as ledger:
        one = told(2)
        recipient = replace(one.recipient, contact="asa@mail.example.org", people=("p-2",))
        ledger.keep(replace(one, recipient=recipient))
    content = path.read_bytes()
    if name.endswith(".zip"):
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w") as file:
            file.writestr("backup/data.bin", content)
        content = archive.getvalue()
    at = found(forum, name, content) if "bak" not in name else {("ledger", None)}
    assert ("ledger", None) in at or name.endswith(".zip")
    assert ("email", "p-2") in at or "bak" in name


def mail_to(address: str, text: str) -> bytes:
    message = EmailMessage()
    message["To"] = address
    message["From"] = "Secretariat <forum@example.org>"
    message.set_content("See the calendar file.")
    message.add_alternative(f"<p>{text}</p>", subtype="html")
    message.add_attachment(
        f"BEGIN:VCALENDAR\r\nATTENDEE:mailto:{address}\r\nEND:VCALENDAR\r\n".encode(),
        maintype="text", subtype="calendar", filename="invite.ics",
    )  # fmt: skip
    return message.as_bytes()


@pytest.mark.parametrize(
    ("text", "leaking"),
    [
        ("Welcome", set()),
        ("Hosted by Zuleika Quillfeather", set()),
        ("Hosted by &Aring;sa Bj&ouml;rkstr&ouml;m-Mu&ntilde;oz", {("name", "p-2")}),
        ("Ask for asa@mail.example.org", {("email", "p-2")}),
    ],
)
def test_a_mail_tells_its_reader_nothing_of_others(
    forum: Runner, text: str, leaking: set[tuple[str, str]]
) -> None:
    """Their own address they know, in the head, in the body, and in the calendar file."""
    mail = mail_to("zuleika.q@mail.example.org", text)
    artifact = Artifact("mails/p-1/opening.eml", mail, Audience.TEAM, "an invite", "p-1")
    write_folder(forum.folder / "out", [artifact], Purpose("Mails", "forum", "send"))
    ran = leaks(forum, "--format", "json")
    (file,) = [one for one in json.loads(ran.out)["files"] if one["path"].endswith(".eml")]
    at = {(leak["field"], leak["person"]) for leak in file["leaks"]}
    assert at >= leaking
    assert {person for _, person in at} == {person for _, person in leaking}
    assert file["audience"] == "person"
    assert ran.code == bool(leaking)


def test_who_shares_an_address_knows_the_other(forum: Runner) -> None:
    mail = mail_to("asa@mail.example.org", "Zuleika and Åsa")
    artifact = Artifact("mails/p-1/a.eml", mail, Audience.TEAM, "an invite", "p-1 and p-2")
    write_folder(forum.folder / "out", [artifact], Purpose("Mails", "forum", "send"))
    assert leaks(forum).code == 0
