"""Files made to break a reader: each becomes a reading or a problem, in bounded time, and never an exception."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from pipeline.codes import ArrivalBasis, FileKind, Problem
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Upload
from pipeline.reading.files import assemble, open_file
from pipeline.running.executor import Failure
from pipeline.running.stages import problem_of
from pipeline.sorting import segment

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
