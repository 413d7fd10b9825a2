"""Ways to read pages, all behind one signature: page files in, words out. Each runs in a process of its own (`worker`).

`geldig`, the product as it is; `naive`, bare pytesseract with four languages and its threads, as most begin;
`yardstick`, the least that reading can cost: tesserocr, one thread, the true language, on the upright grey page at
200 dpi in even light, which only the ground truth can give; `bare`, the program `tesseract` on the same pictures, also
with one thread and the true language, which is what there is without tesserocr; `ocrmypdf`, which towns have already.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pypdfium2
import pytesseract
from PIL import Image

from bench.reading.pages import BenchPage
from pipeline.codes import ArrivalBasis, FileKind, ReadMethod
from pipeline.intake.limits import Limits
from pipeline.model import Arrival, Page, Upload
from pipeline.reading.files import assemble, open_file, page_pixels, read_page
from pipeline.reading.formats.textlayer import lines_of, text_layer
from pipeline.reading.ocr.engines.engine import InProcess, recognise
from pipeline.reading.ocr.engines.second_engine import second_engine
from pipeline.reading.ocr.engines.tessdata import find_setup
from pipeline.reading.vision.ink import evened
from pipeline.reading.vision.pixels import Pixels, as_pixels, grey_of, turned

LANGUAGES = "nld+fra+deu+eng"
OCRMYPDF = ("--rotate-pages", "--deskew", "-l", LANGUAGES, "--jobs", "2")
_LONG_SIDE = 2339
"""Of A4 at 200 dpi."""
_CARD_LONG_SIDE = 1011
"""Of a card at 300 dpi: at 200 nothing can be read on it, and nothing costs nothing."""

Result = tuple[tuple[Page, ...], ...]
"""For each page of the set the pages that were found in it: several when a picture shows several cards."""
Method = Callable[[Sequence[BenchPage]], Callable[[], Result]]
"""Prepares pages, which is not measured, and gives what is: the reading itself."""

LIMITS = Limits()


def upload_of(path: Path) -> Upload:
    """The page's file as an upload of which nothing else is known."""
    kind = FileKind.PDF if path.suffix == ".pdf" else FileKind.IMAGE
    return Upload("bench", path.name, path, "", path.stat().st_size, kind, Arrival(None, None, ArrivalBasis.UNKNOWN))


def geldig(pages: Sequence[BenchPage]) -> Callable[[], Result]:
    """The product, from the file's bytes to words; its second engine, which a worker loads once, is there already."""
    second_engine()

    def read(page: BenchPage) -> tuple[Page, ...]:
        upload = upload_of(page.path)
        opened = open_file(upload, LIMITS)
        seen = [part for number in opened.pending for part in read_page(upload, number, LIMITS)]
        return assemble(opened, tuple(seen)).pages

    return lambda: tuple(read(page) for page in pages)


def naive(pages: Sequence[BenchPage]) -> Callable[[], Result]:
    """`pytesseract.image_to_data(picture, lang="nld+fra+deu+eng")`, the pictures decoded beforehand."""
    pictures = [Image.fromarray(_pixels(page)) for page in pages]

    def read(picture: Image.Image) -> tuple[Page, ...]:
        table = pytesseract.image_to_data(picture, lang=LANGUAGES)
        return (_page(_Said(table).lines(picture.width, picture.height)),)

    return lambda: tuple(read(picture) for picture in pictures)


class _Said:
    """An engine that has spoken already, so that its table is taken apart by the product's own code."""

    name = "said"

    def __init__(self, table: str) -> None:
        self._table = table

    def table(self, *_: object) -> str:
        """The table, whatever is asked."""
        return self._table

    def osd(self, *_: object) -> None:
        """Nothing."""

    def lines(self, width: int, height: int) -> Any:
        """The lines of the table of a picture of that size."""
        return recognise(np.zeros((height, width), np.uint8), using=self)


def yardstick(pages: Sequence[BenchPage]) -> Callable[[], Result]:
    """tesserocr in the true language on the upright grey page at 200 dpi (cards: 300), made beforehand."""
    upright = [(_upright(page), page.truth.language) for page in pages]
    engine = _engine()

    def read(grey: Pixels, language: str) -> tuple[Page, ...]:
        return (_page(recognise(grey, language, using=engine)),)

    return lambda: tuple(read(*one) for one in upright)


def bare(pages: Sequence[BenchPage]) -> Callable[[], Result]:
    """The program `tesseract` through pytesseract on the pictures of `yardstick`, one thread, the true language."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    upright = [(Image.fromarray(_upright(page)), page.truth.language) for page in pages]

    def read(grey: Image.Image, language: str) -> tuple[Page, ...]:
        table = pytesseract.image_to_data(grey, lang=language)
        return (_page(_Said(table).lines(grey.width, grey.height)),)

    return lambda: tuple(read(*one) for one in upright)


_ENGINES: list[InProcess] = []


def _engine() -> InProcess:
    if not _ENGINES:
        tessdata = find_setup().tessdata
        if tessdata is None:
            raise RuntimeError("the yardstick needs tesserocr: pip install 'geldig[fast]'")
        _ENGINES.append(InProcess(tessdata))
    return _ENGINES[0]


def ocrmypdf(pages: Sequence[BenchPage]) -> Callable[[], Result]:
    """`ocrmypdf --rotate-pages --deskew -l nld+fra+deu+eng --jobs 2` on one PDF of all the pages, joined beforehand."""
    home = Path(tempfile.mkdtemp(prefix="geldig-bench-"))
    source, target = home / "in.pdf", home / "out.pdf"
    source.write_bytes(as_one_pdf(pages))

    def read() -> Result:
        run_ocrmypdf(source, target)
        with pypdfium2.PdfDocument(target) as document:
            return tuple((_from_layer(page),) for page in document)

    return read


def run_ocrmypdf(source: Path, target: Path) -> None:
    """Run it on one file; a page that has text already is read by its pixels too."""
    command = [
        str(Path(sys.executable).with_name("ocrmypdf")),
        *OCRMYPDF,
        "--force-ocr",
        "--quiet",
        str(source),
        str(target),
    ]
    subprocess.run(command, check=True, capture_output=True)


def _from_layer(page: pypdfium2.PdfPage) -> Page:
    layer = text_layer(page)
    return _page(lines_of([*layer.words, *layer.hidden]))


METHODS: dict[str, Method] = {
    "geldig": geldig,
    "naive": naive,
    "yardstick": yardstick,
    "bare": bare,
    "ocrmypdf": ocrmypdf,
}


def as_one_pdf(pages: Sequence[BenchPage]) -> bytes:
    """The pages as one PDF: PDFs as they are, pictures as they are on an A4 sheet."""
    joined = pypdfium2.PdfDocument.new()
    for page in pages:
        content = page.path.read_bytes()
        if page.path.suffix != ".pdf":
            content = _picture_as_pdf(content)
        with pypdfium2.PdfDocument(content) as one:
            joined.import_pages(one)
    with tempfile.TemporaryDirectory() as scratch:
        target = Path(scratch) / "joined.pdf"
        joined.save(target)
        joined.close()
        return target.read_bytes()


def _picture_as_pdf(content: bytes) -> bytes:
    import img2pdf  # comes with ocrmypdf, which only this bench needs

    sheet = (img2pdf.mm_to_pt(210), img2pdf.mm_to_pt(297))
    pdf: bytes = img2pdf.convert(content, layout_fun=img2pdf.get_layout_fun(sheet, auto_orient=True))
    return pdf


def _pixels(page: BenchPage) -> Pixels:
    return as_pixels(page_pixels(upload_of(page.path), 1, LIMITS))


def _upright(page: BenchPage) -> Pixels:
    """The page cut out by what the truth knows of it, in even light; without that, merely turned."""
    grey = grey_of(_pixels(page))
    long_side = _CARD_LONG_SIDE if page.truth.kind == "card" else _LONG_SIDE
    if not page.truth.map:
        picture = turned(grey, -(page.truth.orientation or 0) // 90 % 4)
        scale = long_side / max(picture.shape)
        return as_pixels(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
    return _cut_out(grey, np.array(page.truth.map), long_side)


def _cut_out(grey: Pixels, matrix: Any, long_side: int) -> Pixels:
    high, wide = grey.shape
    corners = matrix @ np.array([[0, 1, 1, 0], [0, 0, 1, 1], [1, 1, 1, 1.0]])
    there = (corners[:2] / corners[2]).T * (wide, high)
    across = float(np.linalg.norm(there[1] - there[0]))
    down = float(np.linalg.norm(there[3] - there[0]))
    scale = long_side / max(across, down)
    size = (round(across * scale), round(down * scale))
    target = np.array([(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
    warp = cv2.getPerspectiveTransform(there.astype(np.float32), target)
    page = as_pixels(cv2.warpPerspective(grey, warp, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE))
    return evened(page)  # under a shadow bare Tesseract reads nothing, and nothing costs nothing


def _page(lines: Any) -> Page:
    return replace(Page(1, 1.0, 1.0, (), ReadMethod.OCR, 1.0), lines=tuple(lines))
