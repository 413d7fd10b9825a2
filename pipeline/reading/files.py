"""One file, read: first all that needs no pixels, then each remaining page by itself, to be shared out."""

import io
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pipeline.alive import beat
from pipeline.codes import FileKind, Problem, ReadMethod
from pipeline.intake.limits import Limits
from pipeline.model import Page, Reading, Upload
from pipeline.reading.formats import correspondence, images, libreoffice, office, pdf
from pipeline.reading.formats.agreement import reconcile
from pipeline.reading.formats.plain import set_pages
from pipeline.reading.formats.qr_codes import DPI, Pixels, with_codes
from pipeline.reading.formats.seals import examine_seals
from pipeline.reading.opened import Opened
from pipeline.reading.picture import read_picture
from pipeline.reading.problems import Unreadable
from pipeline.reading.signed import with_marks
from pipeline.reading.spot_check import spot_checked

_WITHOUT_PAGES = (FileKind.TEXT, FileKind.HTML, FileKind.MAIL, FileKind.MSG)


def open_file(upload: Upload, limits: Limits, trust: Path | None = None) -> Opened:
    """All of the file that can be read without pixels, and which pages remain; never raises for what is in the file.

    `trust` is the folder with the certificates of which electronic seals are trusted.
    """
    if upload.problem is not None:
        return Opened(problem=upload.problem, detail=upload.detail)
    try:
        return _open(upload, limits, trust)
    except Unreadable as trouble:
        return Opened(problem=trouble.problem, detail=trouble.detail)
    except MemoryError:
        return Opened(problem=Problem.TOO_LARGE, detail="memory")


def _open(upload: Upload, limits: Limits, trust: Path | None) -> Opened:
    if upload.kind is FileKind.PDF:
        return _open_pdf(upload, limits, trust)
    if upload.kind is FileKind.OFFICE:
        return _open_office(upload, limits)
    if upload.kind is FileKind.IMAGE:
        frames = images.count_frames(upload.source, most_pixels=limits.page_pixels, most_frames=limits.pages + 1)
        return Opened(
            pending=tuple(range(1, min(frames, limits.pages) + 1)), cut_short=_if(frames > limits.pages, "pages")
        )
    if upload.kind is FileKind.DOCX:
        paragraphs, pictures = office.read_docx(upload.source, most_words=limits.words)
        pages = set_pages(paragraphs, ReadMethod.OFFICE, most_words=limits.words)
        pending = tuple(range(len(pages) + 1, len(pages) + len(pictures) + 1))
        return Opened(pages, pending, cut_short=_if(_is_full(pages, limits), "words"))
    if upload.kind in _WITHOUT_PAGES:
        whole = upload.kind is FileKind.MAIL  # of which the attachments follow the text; it has a limit of its own
        most = limits.mail_bytes if whole else limits.text_bytes
        paragraphs = correspondence.read_correspondence(upload.source, upload.kind, most_bytes=most)
        pages = set_pages(paragraphs, ReadMethod.TEXT, most_words=limits.words)
        too_long = upload.kind in (FileKind.TEXT, FileKind.HTML) and upload.size > most
        return Opened(pages, cut_short=_if(_is_full(pages, limits), "words") or _if(too_long, "text_bytes"))
    if upload.kind in (FileKind.SYSTEM, FileKind.ARCHIVE):
        return Opened()
    raise Unreadable(Problem.UNSUPPORTED, "kind")


def _if(exceeded: bool, limit: str) -> str | None:
    return limit if exceeded else None


def _is_full(pages: tuple[Page, ...], limits: Limits) -> bool:
    """Whether more words were there than are read: what lies beyond may be what is asked for."""
    return sum(len(line.words) for page in pages for line in page.lines) > limits.words


def _open_pdf(upload: Upload, limits: Limits, trust: Path | None) -> Opened:
    with pdf.opened(upload.source, upload.passwords) as document:
        opened = _pages_of(document, limits)
    seal = examine_seals(upload.source, trust, upload.passwords)
    return replace(opened, signature=seal.state, signer=seal.signer) if seal else opened


def _pages_of(document: pdf.PdfFile, limits: Limits) -> Opened:
    count = len(document)
    if count == 0:
        raise Unreadable(Problem.CORRUPT, "no_pages")
    done: list[Page] = []
    pending: list[int] = []
    for index in range(min(count, limits.pages)):
        beat()
        found = pdf.PdfPage(None)
        with suppress(Unreadable):  # a damaged page is found so again when its pixels are asked for; the others go on
            found = pdf.read_text(document, index)
        if found.page is None:
            pending.append(index + 1)
        else:
            look = partial(_drawn, document, index, limits)
            done.append(with_codes(found.page, look) if found.drawn else found.page)
    return Opened(tuple(done), tuple(pending), cut_short=_if(count > limits.pages, "pages"), repaired=document.repaired)


def _drawn(document: pdf.PdfFile, index: int, limits: Limits) -> Pixels:
    """The page as a picture in which QR codes can be found."""
    return pdf.render(document, index, most_pixels=limits.page_pixels, dpi=DPI)


def _open_office(upload: Upload, limits: Limits) -> Opened:
    with pdf.opened(_printed(upload.source)) as document:
        opened = _pages_of(document, limits)
    return replace(opened, done=tuple(replace(page, method=ReadMethod.OFFICE) for page in opened.done))


@lru_cache(maxsize=1)
def _printed(source: Path) -> bytes:
    """The document as a PDF. The last one is remembered: its pictures are pages, each read by a task of its own."""
    return libreoffice.to_pdf(source)


def read_page(upload: Upload, number: int, limits: Limits) -> tuple[Page, ...]:
    """The page with that number (from 1) by its pixels; several, of the same number, when it shows several cards.

    Never raises for what is in the file: a page that cannot be read is a page without lines, with its problem.
    """
    try:
        return _read_page(upload, number, limits)
    except Unreadable as trouble:
        return (Page(number, 1.0, 1.0, (), ReadMethod.NONE, 0.0, problem=trouble.problem),)
    except MemoryError:
        return (Page(number, 1.0, 1.0, (), ReadMethod.NONE, 0.0, problem=Problem.TOO_LARGE),)


def _read_page(upload: Upload, number: int, limits: Limits) -> tuple[Page, ...]:
    if upload.kind not in (FileKind.PDF, FileKind.OFFICE):
        pixels = page_pixels(upload, number, limits)
        dpi = images.resolution(upload.source, number - 1) if upload.kind is FileKind.IMAGE else None
        pages = read_picture(pixels, number, dpi=dpi)
        return tuple(_looked_over(page, pixels) for page in pages)
    with pdf.opened(_printable(upload), upload.passwords) as document:
        layer, width, height = pdf.text_behind(document, number - 1)
        pixels = pdf.render(document, number - 1, most_pixels=min(limits.page_pixels, images.ENOUGH_PIXELS))
    page, tries = spot_checked(pixels, layer, number, (width, height))
    if page is None:
        pages = read_picture(pixels, number, points=(width, height))
        pages = (replace(pages[0], attempts=(*tries, *pages[0].attempts)), *pages[1:])
        if len(pages) != 1:
            return pages
        page = reconcile(pages[0], layer)
    return (_looked_over(page, pixels),)


def _looked_over(page: Page, pixels: Pixels) -> Page:
    """The page with what its picture shows besides words, where that matters."""
    return with_marks(with_codes(page, lambda: pixels), lambda: pixels)


def page_pixels(upload: Upload, number: int, limits: Limits) -> NDArray[np.uint8]:
    """The pixels of a page as a person sees it: grey (height, width) or RGB (height, width, 3).

    Raises Unreadable when there are none to be had.
    """
    if upload.kind in (FileKind.PDF, FileKind.OFFICE):
        with pdf.opened(_printable(upload), upload.passwords) as document:
            return pdf.render(document, number - 1, most_pixels=min(limits.page_pixels, images.ENOUGH_PIXELS))
    if upload.kind is FileKind.IMAGE:
        return images.decode(upload.source, number - 1, most_pixels=limits.page_pixels)
    if upload.kind is FileKind.DOCX:
        return _pasted_picture(upload.source, number, limits)
    raise Unreadable(Problem.UNSUPPORTED, "no_pixels")


def _printable(upload: Upload) -> Path | bytes:
    return _printed(upload.source) if upload.kind is FileKind.OFFICE else upload.source


def _pasted_picture(source: Path, number: int, limits: Limits) -> NDArray[np.uint8]:
    paragraphs, pictures = office.read_docx(source, most_words=limits.words)
    first = len(set_pages(paragraphs, ReadMethod.OFFICE, most_words=limits.words)) + 1
    if not first <= number < first + len(pictures):
        raise Unreadable(Problem.UNSUPPORTED, "no_pixels")
    raw = office.picture_bytes(source, pictures[number - first], most_bytes=limits.file_bytes)
    images.count_frames(io.BytesIO(raw), most_pixels=limits.page_pixels, most_frames=1)
    return images.decode(io.BytesIO(raw), 0, most_pixels=limits.page_pixels)


def assemble(opened: Opened, read: tuple[Page, ...]) -> Reading:
    """The whole file from what was `opened` and the pages `read` by their pixels, in order."""
    pages = tuple(sorted((*opened.done, *read), key=lambda page: page.number))
    if opened.problem is not None:
        return Reading((), ReadMethod.NONE, opened.problem, opened.detail)
    problems = [page.problem for page in pages if page.problem is not None]
    whole = _whole(opened)
    problem = problems[0] if problems else whole[0]
    return Reading(pages, _method(pages), problem, whole[1], opened.signature, opened.signer)


def _whole(opened: Opened) -> tuple[Problem | None, str | None]:
    """What there is to say of a file of which pages could be read all the same."""
    if opened.cut_short is not None:
        return Problem.TOO_LARGE, opened.cut_short
    return (Problem.CORRUPT, "repaired") if opened.repaired else (None, None)


def _method(pages: tuple[Page, ...]) -> ReadMethod:
    methods = {page.method for page in pages} - {ReadMethod.NONE}
    if not methods:
        return ReadMethod.NONE
    if len(methods) == 1:
        return methods.pop()
    return ReadMethod.MIXED
