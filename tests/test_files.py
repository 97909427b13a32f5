"""Bytes and text of files that people hand us."""

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.files import (
    UnreadableFileError,
    decode_table_text,
    decode_text,
    read_whole,
    shown_path,
)
from planner.text.diagnostics import Diagnostic, Severity


def refused(path: object, most: int = 100) -> Diagnostic:
    """Why a file cannot be read."""
    with pytest.raises(UnreadableFileError) as refusal:
        read_whole(str(path), most)
    found = refusal.value.diagnostic
    assert found.severity is Severity.ERROR
    assert found.hint
    assert refusal.value.message == f"{found.place.path}: {found.message}"
    return found


# Reading


def test_a_file_is_read_whole_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    assert read_whole(str(path), 100) == b"x" * 100
    path.write_bytes(b"x" * 101)
    found = refused(path)
    assert (found.code, found.place.path) == ("file-too-large", str(path))


def test_the_limit_is_said_in_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 2_000_001)
    assert refused(path, 2_000_000).message == "the file is larger than 2 MB"


def test_a_file_that_is_not_there_offers_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "agenda.yaml").touch()
    found = refused(tmp_path / "agneda.yaml")
    assert found.code == "file-not-found"
    assert found.hint == "did you mean `agenda.yaml`?"
    assert refused(tmp_path / "zzz").hint == "check the name and the folder"
    assert refused(tmp_path / "gone" / "agenda.yaml").hint == "check the name and the folder"


def test_neighbours_in_the_current_folder_are_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "agenda.yaml").touch()
    monkeypatch.chdir(tmp_path)
    assert refused("agenda.yml").hint == "did you mean `agenda.yaml`?"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    found = refused(tmp_path)
    assert (found.message, found.hint) == ("this is a folder, not a file", "name a file inside it")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5_000, "file/below"])
def test_a_name_that_no_file_can_have(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refused(tmp_path / name).code == "file-unreadable"


def test_a_file_that_may_not_be_read_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)
    found = refused("a")
    assert found.code == "file-unreadable"
    assert found.message == "the file cannot be read: permission denied"


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\0x")))
    assert read_whole("-", 100) == b"\xff\0x"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 101)))
    assert refused("-").place.path == "standard input"
    assert shown_path("-") == "standard input"
    assert shown_path("./-") == "./-"


def test_without_a_standard_input_there_is_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert read_whole("-", 100) == b""


# Text

MARKS = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}


@settings(deadline=None)
@given(st.text(), st.sampled_from(list(MARKS)))
def test_a_text_with_its_mark_is_read_in_its_encoding(text: str, encoding: str) -> None:
    data = MARKS[encoding] + text.encode(encoding)
    assert decode_text("a.yaml", data).text == text
    source, warning = decode_table_text("a.csv", data)
    assert (source.text, warning) == (text, None)


@settings(deadline=None)
@given(st.text().filter(lambda text: "\0" not in text and not text.startswith("\ufeff")))
def test_a_text_without_a_mark_is_utf_8(text: str) -> None:
    assert decode_text("a.yaml", text.encode()).text == text
    assert decode_table_text("a.csv", text.encode())[0].text == text


def test_a_table_is_private_and_an_agenda_is_not() -> None:
    assert decode_table_text("a.csv", b"id,name\n")[0].private
    assert not decode_text("a.yaml", b"format: 1\n").private


def test_another_encoding_is_reported_at_its_line() -> None:
    with pytest.raises(UnreadableFileError) as refusal:
        decode_text("a.yaml", "one\ntwo\ncafé\n".encode("latin-1"))
    found = refusal.value.diagnostic
    assert (found.code, found.place.line, found.place.end_line) == ("bad-encoding", 3, 3)


def test_another_encoding_in_a_table_is_read_with_a_warning() -> None:
    source, warning = decode_table_text("-", "one\ntwo “café” €\n".encode("cp1252"))
    assert source.text == "one\ntwo “café” €\n"
    assert warning is not None
    assert (warning.severity, warning.place.line) == (Severity.WARNING, 2)
    assert warning.place.path == source.path == "standard input"


@pytest.mark.parametrize(
    ("decode", "said"),
    [(decode_text, "not a text file"), (decode_table_text, "neither CSV nor a workbook")],
)
def test_bytes_that_are_no_text_are_refused(decode: object, said: str) -> None:
    assert callable(decode)
    with pytest.raises(UnreadableFileError, match=said) as refusal:
        decode("a", b"\xd0\xcf\x11\xe0\0\0")
    assert refusal.value.diagnostic.code == "not-a-text-file"


def test_a_workbook_that_is_called_a_text_is_known() -> None:
    with pytest.raises(UnreadableFileError, match="this is a workbook") as refusal:
        decode_table_text("people.csv", b"PK\x03\x04\0\0")
    assert refusal.value.diagnostic.code == "not-a-text-file"
    assert "`.xlsx`" in (refusal.value.diagnostic.hint or "")


@settings(deadline=None)
@given(st.binary() | st.binary().map(lambda data: b"\xff\xfe" + data))
def test_no_bytes_break_the_decoders(data: bytes) -> None:
    for decode in (decode_text, decode_table_text):
        try:
            decode("a", data)
        except UnreadableFileError as refusal:
            assert refusal.diagnostic.place.line <= data.count(b"\n") + 1  # noqa: PT017  # both ends are fine
