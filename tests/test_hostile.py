"""Files made to break a reader: each becomes a reading or a problem, in bounded time, and never an exception."""

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from PIL import Image

from pipeline.codes import ArrivalBasis, FileKind, Problem
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.reading.files import assemble, open_file
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.running.executor import Failure
from pipeline.running.stages import problem_of
from pipeline.sorting import segment
from tests.intake.builders import attached, msg, ole

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def upload_of(folder: Path, kind: FileKind, data: bytes) -> Upload:
    path = folder / "bestand"
    path.write_bytes(data)
    return Upload("an", path.name, path, "0" * 64, len(data), kind, Arrival(None, False, ArrivalBasis.VOUCHED))


def word_file(body: str) -> bytes:
    """A Word file with that XML as its body."""
    template = io.BytesIO()
    docx.Document().save(template)
    text = f"<w:document {_NAMESPACE}><w:body>{body}</w:body></w:document>"
    return _with(template.getvalue(), "word/document.xml", text.encode())


def _with(data: bytes, name: str, content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for other in source.namelist():
            target.writestr(other, content if other == name else source.read(other))
    return made.getvalue()


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        pytest.param(FileKind.TEXT, b"woord " * 70_000, id="a text of one line"),
        pytest.param(FileKind.TEXT, b"een woord\n" * 35_000, id="a text of many lines"),
        pytest.param(
            FileKind.DOCX, word_file(f"<w:p><w:r><w:t>{'woord ' * 70_000}</w:t></w:r></w:p>"), id="a Word file"
        ),
    ],
)
def test_what_is_longer_than_what_is_read_says_so(tmp_path: Path, kind: FileKind, data: bytes) -> None:
    opened = open_file(upload_of(tmp_path, kind, data), Limits())
    words = sum(len(line.words) for page in opened.done for line in page.lines)
    assert 60_000 < words < 60_100
    read = assemble(opened, ())
    assert (read.problem, read.detail) == (Problem.TOO_LARGE, "words")


def test_text_of_many_pages_gives_a_sign_of_life_at_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beats: list[None] = []
    monkeypatch.setattr(segment, "beat", lambda: beats.append(None))
    read = assemble(open_file(upload_of(tmp_path, FileKind.TEXT, b"woord\n" * 500), Limits()), ())
    segment.sort_pages(read, "a.txt")
    assert len(beats) == len(read.pages) > 5


@pytest.mark.parametrize("kind", [FileKind.TEXT, FileKind.HTML])
def test_text_of_too_many_bytes_says_that_it_was_cut(tmp_path: Path, kind: FileKind) -> None:
    data = b"een woord \n" * 500
    for most, problem, detail in ((len(data), None, None), (len(data) - 1, Problem.TOO_LARGE, "text_bytes")):
        read = assemble(open_file(upload_of(tmp_path, kind, data), Limits(text_bytes=most)), ())
        assert (read.problem, read.detail) == (problem, detail)


def test_word_file_of_which_the_tree_would_fill_the_memory_is_not_opened(tmp_path: Path) -> None:
    opened = open_file(upload_of(tmp_path, FileKind.DOCX, word_file(" " * 51_000_000)), Limits())
    assert (opened.problem, opened.detail) == (Problem.TOO_LARGE, "xml")


def test_word_file_of_which_the_packed_text_is_broken_is_corrupt(tmp_path: Path) -> None:
    data = bytearray(word_file("<w:p/>" * 500))
    at = data.find(b"word/document.xml") + len(b"word/document.xml") + 8
    data[at : at + 60] = bytes(range(60))
    opened = open_file(upload_of(tmp_path, FileKind.DOCX, bytes(data)), Limits())
    assert (opened.problem, opened.detail) == (Problem.CORRUPT, "docx")


def test_message_of_which_the_streams_share_their_bytes_is_not_loaded(tmp_path: Path) -> None:
    data = bytearray(ole(msg(attached("cv.pdf", b"%PDF-" * 3000))))
    at = data.find("__substg1.0_37010102".encode("utf-16-le"))
    data[at + 120 : at + 124] = (50_000_000).to_bytes(4, "little")
    opened = open_file(upload_of(tmp_path, FileKind.MSG, bytes(data)), Limits())
    assert (opened.problem, opened.detail) == (Problem.TOO_LARGE, "streams")


def test_picture_of_more_pixels_than_the_limit_says_so_before_it_is_decoded(tmp_path: Path) -> None:
    most = Limits().page_pixels
    header = f"P6 10000 {most // 10_000 + 1} 255\n".encode()  # and not one pixel behind it
    opened = open_file(upload_of(tmp_path, FileKind.IMAGE, header), Limits())
    assert (opened.problem, opened.detail) == (Problem.TOO_LARGE, "pixels")


def test_jpeg_may_have_four_times_as_many_since_it_is_decoded_in_part(tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    Image.new("L", (4000, 3000)).save(path)
    for most, problem in ((12_000_000 // 4, None), (12_000_000 // 4 - 1, Problem.TOO_LARGE)):
        upload = upload_of(tmp_path, FileKind.IMAGE, path.read_bytes())
        assert open_file(upload, Limits(page_pixels=most)).problem is problem


SECOND = """
import numpy, sys
def refuse(event, arguments):
    assert not event.startswith("socket."), event
sys.addaudithook(refuse)
from pipeline.reading.ocr.engines.second_engine import second_engine
engine = second_engine()
assert engine is not None
engine.read_line(numpy.full((48, 300), 255, numpy.uint8))
engine.find_lines(numpy.full((400, 300), 255, numpy.uint8))
"""


@pytest.mark.skipif(second_version() is None, reason="the extra `second` is not installed")
def test_second_engine_fetches_nothing_and_writes_nothing_in_the_home_folder(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
    command = [sys.executable, "-B", "-c", SECOND]
    subprocess.run(command, env=environment, cwd=Path(__file__).parents[1], check=True, capture_output=True, timeout=60)
    assert list(tmp_path.rglob("*")) == []


def test_mail_with_a_header_that_nests_without_end_is_corrupt(tmp_path: Path) -> None:
    header = b"(" * 5000
    mail = b"From: " + header + b"\nSubject: x\nContent-Type: " + header + b"\n\nx"
    assert open_file(upload_of(tmp_path, FileKind.MAIL, mail), Limits()).problem is Problem.CORRUPT


@pytest.mark.parametrize(
    ("failure", "problem"),
    [
        (Failure.TIMEOUT, Problem.TIMEOUT),
        (Failure.MEMORY, Problem.TOO_LARGE),
        (Failure.CRASHED, Problem.CORRUPT),
        (None, Problem.CORRUPT),
    ],
)
def test_how_a_task_failed_is_told_of_its_file(failure: Failure | None, problem: Problem) -> None:
    assert problem_of(failure) is problem
