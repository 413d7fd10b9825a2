"""Word files, mails, HTML and text become pages."""

import io
from email.message import EmailMessage
from pathlib import Path

import docx
import numpy as np
import pytest
from PIL import Image

from pipeline.codes import FileKind, Problem, ReadMethod
from pipeline.reading.formats.correspondence import read_correspondence
from pipeline.reading.formats.office import picture_bytes, read_docx
from pipeline.reading.formats.plain import Paragraph, set_pages
from pipeline.reading.problems import Unreadable

MANY = 1_000_000


def test_word_file_in_order_with_tables_boxes_and_pictures(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Curriculum vitae", 0)
    document.add_paragraph("An Janssens")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Rijbewijs", "B"
    document.add_paragraph("Met vriendelijke groeten")
    buffer = io.BytesIO()
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (300, 300, 3), np.uint8)).save(buffer, "PNG")
    document.add_picture(io.BytesIO(buffer.getvalue()))
    path = tmp_path / "cv.docx"
    document.save(str(path))
    paragraphs, pictures = read_docx(path)
    assert [one.cells for one in paragraphs if any(one.cells)] == [
        ("Curriculum vitae",),
        ("An Janssens",),
        ("Rijbewijs", "B"),
        ("Met vriendelijke groeten",),
    ]
    assert paragraphs[0].size > paragraphs[1].size
    assert picture_bytes(path, pictures[0], most_bytes=MANY) == buffer.getvalue()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing", b"no zip at all"])
def test_damaged_word_file_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cv.docx"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        read_docx(path)
    assert caught.value.problem is Problem.CORRUPT


def text_of(tmp_path: Path, content: bytes, kind: FileKind) -> list[str]:
    path = tmp_path / "bestand"
    path.write_bytes(content)
    return [" | ".join(one.cells) for one in read_correspondence(path, kind, most_bytes=MANY)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    assert text_of(tmp_path, "Geachte\r\n\r\nIk ben geïnteresseerd".encode(encoding), FileKind.TEXT) == [
        "Geachte",
        "Ik ben geïnteresseerd",
    ]


def test_html_without_what_is_not_shown(tmp_path: Path) -> None:
    page = b"<html><head><style>p{}</style></head><body><p>Geachte <b>heer</b></p><script>x()</script><p>Dag</p></body>"
    assert [line.strip() for line in text_of(tmp_path, page, FileKind.HTML)] == ["Geachte heer", "Dag"]


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_body_of_a_mail_with_its_subject(tmp_path: Path, subtype: str) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Kandidatuur directeur"
    mail.set_content(
        "Geachte leden van het college" if subtype == "plain" else "<p>Geachte leden van het college</p>", subtype
    )
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="cv.pdf")
    lines = [line.strip() for line in text_of(tmp_path, mail.as_bytes(), FileKind.MAIL)]
    assert lines == ["Kandidatuur directeur", "Geachte leden van het college"]


def test_long_text_runs_over_pages_and_is_bounded() -> None:
    pages = set_pages((Paragraph.of("woord " * 40) for _ in range(200)), ReadMethod.TEXT, most_words=4000)
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert 4000 <= sum(len(page.words) for page in pages) <= 4040
    assert all(word.box.y1 <= 0.95 for page in pages for word in page.words)


def test_text_without_spaces_stays_on_the_page() -> None:
    (page,) = set_pages([Paragraph.of("a" * 100_000)], ReadMethod.TEXT, most_words=100)
    assert page.words
    assert all(0 <= word.box.x0 < word.box.x1 <= 1 for word in page.words)
