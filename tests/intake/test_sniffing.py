import io

import pytest

from pipeline.codes import FileKind, Problem
from pipeline.intake.content import Content
from pipeline.intake.limits import Limits
from pipeline.intake.sniffing import sniff
from tests.intake.builders import JPEG, KINDS, PDF, docx, encrypted_zip, msg, odt, ole, zipped


def look(data: bytes, limits: Limits = Limits()) -> Content:  # noqa: B008
    return sniff(io.BytesIO(data), len(data), limits)


@pytest.mark.parametrize(("data", "kind"), [pytest.param(data, kind, id=name) for name, data, kind in KINDS])
def test_kind_by_content(data: bytes, kind: FileKind) -> None:
    assert look(data) == Content(kind)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(odt(), id="odt"),
        pytest.param(b"{\\rtf1\\ansi Geachte}", id="rtf"),
        pytest.param(ole({"WordDocument": b"x" * 5000, "1Table": b"x"}), id="doc"),
    ],
)
def test_documents_of_other_word_processors(data: bytes) -> None:
    assert look(data) == Content(FileKind.OFFICE)


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        pytest.param(zipped({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "xlsx", id="xlsx"),
        pytest.param(zipped({"[Content_Types].xml": b"", "ppt/presentation.xml": b""}), "pptx", id="pptx"),
        pytest.param(zipped({"Index/Document.iwa": b"", "preview.jpg": JPEG}), "pages", id="pages"),
        pytest.param(zipped({"mimetype": b"application/epub+zip"}), "epub", id="epub"),
        pytest.param(ole({"Workbook": b"x"}), "xls", id="xls"),
        pytest.param(ole({"PowerPoint Document": b"x"}), "ppt", id="ppt"),
        pytest.param(ole({"Iets": b"x"}), "ole", id="other-ole"),
        pytest.param(b"Rar!\x1a\x07\x01\0" + bytes(30), "rar", id="rar"),
        pytest.param(b"7z\xbc\xaf\x27\x1c" + bytes(30), "7z", id="7z"),
        pytest.param(b"\x1f\x8b\x08" + bytes(30), "gzip", id="gzip"),
        pytest.param(bytes([1]) * 257 + b"ustar\x0000" + bytes(300), "tar", id="tar"),
        pytest.param(b"\x78\x9f\x3e\x22" + bytes(30), "tnef", id="winmail.dat"),
        pytest.param(b"\0\0\0\x18ftypisom\0\0\0\0isommp42" + bytes(20), "video", id="mp4"),
        pytest.param(b"<?xml version='1.0'?><svg/>", "svg", id="svg"),
        pytest.param(b"<?xml version='1.0'?><data/>", "xml", id="xml"),
        pytest.param(bytes(range(1, 256)) * 4, None, id="bytes"),
        pytest.param(b"ab\0cd" * 50, None, id="text-with-nuls"),
    ],
)
def test_unsupported(data: bytes, detail: str | None) -> None:
    assert look(data) == Content(FileKind.UNKNOWN, Problem.UNSUPPORTED, detail)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"", Content(FileKind.UNKNOWN, Problem.EMPTY, "zero_bytes"), id="empty"),
        pytest.param(bytes(5000), Content(FileKind.UNKNOWN, Problem.CORRUPT, "only_nul_bytes"), id="nuls"),
        pytest.param(docx()[:150], Content(FileKind.DOCX, Problem.CORRUPT, "directory"), id="docx-cut-off"),
        pytest.param(
            zipped({"a.pdf": PDF})[:40], Content(FileKind.ARCHIVE, Problem.CORRUPT, "directory"), id="zip-cut-off"
        ),
        pytest.param(
            ole({"EncryptedPackage": b"x" * 50, "EncryptionInfo": b"x"}),
            Content(FileKind.UNKNOWN, Problem.ENCRYPTED, "office_password"),
            id="docx-with-password",
        ),
        pytest.param(ole(msg())[:600], Content(FileKind.UNKNOWN, Problem.CORRUPT, "ole"), id="ole-cut-off"),
        pytest.param(
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Content(FileKind.UNKNOWN, Problem.CORRUPT, "ole"), id="ole-magic-only"
        ),
        pytest.param(encrypted_zip({"a.pdf": PDF}), Content(FileKind.ARCHIVE), id="encrypted-members-come-later"),
        pytest.param(encrypted_zip({"mimetype": b"x"}), Content(FileKind.ARCHIVE), id="encrypted-mimetype"),
    ],
)
def test_problems_seen_in_the_bytes(data: bytes, expected: Content) -> None:
    assert look(data) == expected


def test_a_list_of_contents_beyond_the_limit_is_not_read() -> None:
    data = zipped({f"{number}.txt": b"" for number in range(100)})
    found = look(data, Limits(archive_directory_bytes=1000))
    assert found == Content(FileKind.ARCHIVE, Problem.TOO_LARGE, "directory")


@pytest.mark.parametrize("data", [data for _, data, _ in KINDS] + [odt(), ole({"WordDocument": b"x" * 5000})])
def test_any_beginning_of_a_file_gives_an_answer(data: bytes) -> None:
    for end in range(0, min(len(data), 3000), 7):
        assert look(data[:end]).kind in FileKind


def test_a_letter_about_pdf_is_text_only_far_from_the_start() -> None:
    assert look(b"x" * 2000 + b" %PDF-1.4").kind is FileKind.TEXT
