"""Word files: their text in order, and the pictures in them, since candidates paste photos of documents."""

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph as WordParagraph

from pipeline.codes import Problem
from pipeline.intake.containers import DAMAGED
from pipeline.reading.formats.plain import Paragraph
from pipeline.reading.problems import Unreadable

_SMALLEST_PICTURE_BYTES = 20_000
"""Smaller pictures are logos and rules."""
_MOST_XML_BYTES = 50_000_000
"""Of all XML in the file together: the tree takes ten times as much memory; a book of 500 pages has 5 million."""
_DAMAGED = (
    *(PythonDocxError, OpcError, OSError, SyntaxError, AttributeError, TypeError, NotImplementedError, RuntimeError),
    *DAMAGED,
)
"""What python-docx and the XML and zip readers below it raise on damaged files."""
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp")


def read_docx(path: Path, *, most_words: int = 60_000) -> tuple[list[Paragraph], list[str]]:
    """The paragraphs in order and the names of the pictures within the file that are large enough to hold a document.

    Reading stops with the paragraph that exceeds `most_words`. Raises Unreadable when it cannot be opened or when what
    it is built of would fill the memory.
    """
    try:
        _bound_parts(path)
        document = docx.Document(str(path))
        return list(_up_to(_paragraphs(document), most_words)), _pictures(path)
    except _DAMAGED as error:
        raise Unreadable(Problem.CORRUPT, "docx") from error


def picture_bytes(path: Path, name: str, *, most_bytes: int) -> bytes:
    """One picture in the Word file; raises Unreadable when it is damaged or larger than `most_bytes`."""
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(name).file_size > most_bytes:
                raise Unreadable(Problem.TOO_LARGE, "picture")
            return archive.read(name)
    except (*DAMAGED, OSError, NotImplementedError, RuntimeError) as error:
        raise Unreadable(Problem.CORRUPT, "picture") from error


def _bound_parts(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = [info.file_size for info in archive.infolist() if info.filename.lower().endswith((".xml", ".rels"))]
    if sum(parts) > _MOST_XML_BYTES:
        raise Unreadable(Problem.TOO_LARGE, "xml")


def _up_to(paragraphs: Iterable[Paragraph], most_words: int) -> Iterator[Paragraph]:
    """Those up to and with the one that exceeds `most_words`; each counts for one word at least."""
    words = 0
    for paragraph in paragraphs:
        yield paragraph
        words += max(1, sum(len(cell.split()) for cell in paragraph.cells))
        if words > most_words:
            return


def _pictures(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return sorted(
            info.filename
            for info in archive.infolist()
            if info.filename.startswith("word/media/")
            and info.filename.lower().endswith(_PICTURES)
            and info.file_size >= _SMALLEST_PICTURE_BYTES
        )


def _paragraphs(document: WordDocument) -> Iterator[Paragraph]:
    for part in document.sections[:1]:
        for paragraph in part.header.paragraphs:
            yield from _paragraph(paragraph)
    for block in document.element.body.iterchildren():
        if block.tag == qn("w:p"):
            yield from _paragraph(WordParagraph(block, document))
        elif block.tag == qn("w:tbl"):
            yield from _rows(Table(block, document))
        elif block.tag == qn("w:sdt"):
            text = " ".join(node.text or "" for node in block.iter(qn("w:t")))
            yield Paragraph.of(text)
    for part in document.sections[:1]:
        for paragraph in part.footer.paragraphs:
            yield from _paragraph(paragraph)


def _paragraph(paragraph: WordParagraph) -> Iterator[Paragraph]:
    size = _size(paragraph)
    text = paragraph.text
    for line in text.splitlines():
        if line.strip():
            yield Paragraph(tuple(cell for cell in line.split("\t") if cell.strip()) or (line,), size)
    for box in paragraph._p.iter(qn("w:txbxContent")):  # text boxes hang inside a paragraph
        for inner in box.iter(qn("w:p")):
            boxed = "".join(node.text or "" for node in inner.iter(qn("w:t")))
            if boxed.strip() and boxed.strip() not in text:
                yield Paragraph.of(boxed)


def _size(paragraph: WordParagraph) -> float:
    style = paragraph.style.name if paragraph.style is not None else ""
    if style == "Title":
        return 2.0
    if style is not None and style.startswith("Heading"):
        return 1.5
    sizes = [run.font.size.pt for run in paragraph.runs if run.font.size is not None and run.text.strip()]
    return max(0.6, min(3.0, max(sizes) / 11)) if sizes else 1.0


def _rows(table: Table) -> Iterator[Paragraph]:
    for row in table.rows:
        cells: list[str] = []
        before = None
        for cell in row.cells:
            if cell._tc is before:
                continue  # a merged cell is listed once per column
            before = cell._tc
            cells.append(cell.text)
        lines = max((cell.count("\n") + 1 for cell in cells), default=0)
        for index in range(lines):
            parts = tuple(cell.split("\n")[index] if index < cell.count("\n") + 1 else "" for cell in cells)
            if any(part.strip() for part in parts):
                yield Paragraph(parts)
