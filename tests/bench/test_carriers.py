"""What carriers do to a page can be followed: a red mark is found where the map says it went."""

import io

import numpy as np
import pypdf
import pypdfium2
import pytest
from PIL import Image, ImageOps, ImageSequence

from bench.documents import carriers
from bench.documents.carriers import Carried, Colour
from bench.documents.carriers.raster import Pixels
from bench.documents.sheet import CARD, Sheet, Style
from pipeline.model import Box

MARK = Box(0.55, 0.2, 0.75, 0.3)


def _page(size: tuple[float, float] = (210.0, 297.0)) -> bytes:
    sheet = Sheet({"issue_date": "28/04/2024"}, size=size, mark="")
    sheet.rect(MARK.x0 * size[0], MARK.y0 * size[1], MARK.width * size[0], MARK.height * size[1], fill="#ff0000")
    sheet.text(size[0] * 0.1, size[1] * 0.6, "Afgeleverd op {issue_date}", Style(size=size[0] / 15))
    return sheet.finish()


def _pixels(carried: Carried) -> Pixels:
    if carried.suffix == ".pdf":
        return carriers.render(carried.data, dpi=60)
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(carried.data)))
    return np.asarray(image.convert("RGB"), np.uint8)


def _red(pixels: Pixels) -> Box:
    height, width = pixels.shape[:2]
    wide = pixels.astype(int)
    ys, xs = np.nonzero(
        (wide[:, :, 0] > 90) & (wide[:, :, 0] > 2.2 * wide[:, :, 1]) & (wide[:, :, 0] > 2.2 * wide[:, :, 2])
    )
    low, high = np.percentile(xs, [1, 99]), np.percentile(ys, [1, 99])
    return Box(low[0] / width, high[0] / height, low[1] / width, high[1] / height)


A4, SMALL = _page(), _page(CARD)
CASES = {
    "born digital": lambda: carriers.born_digital(A4),
    "scan askew": lambda: carriers.scan_pdf(A4, 1, dpi=80, skew=3.0, colour=Colour.COLOUR),
    "scan sideways": lambda: carriers.scan_pdf(A4, 2, dpi=80, turns=1, colour=Colour.COLOUR),
    "card on the glass": lambda: carriers.scan_pdf(SMALL, 3, dpi=80, skew=-2.0, colour=Colour.COLOUR),
    "photo with care": lambda: carriers.photo_jpeg(A4, 4, 0, long_side=700, background="desk"),
    "photo": lambda: carriers.photo_jpeg(A4, 5, 1, long_side=700, background="cloth"),
    "photo of a card": lambda: carriers.photo_jpeg(SMALL, 6, 2, long_side=700, background="sheet"),
    "photo sideways": lambda: carriers.photo_jpeg(A4, 7, 1, long_side=700, background="desk", turns=3),
    "photo turned by its orientation": lambda: carriers.photo_jpeg(
        A4, 8, 1, long_side=700, background="desk", turns=1, exif=True
    ),
    "screenshot": lambda: carriers.screenshot_png(A4, width=500),
}


@pytest.mark.parametrize("case", CASES)
def test_places_can_be_followed(case: str) -> None:
    carried = CASES[case]()
    found, expected = _red(_pixels(carried)), carriers.moved(MARK, carried.maps[0])
    for a, b in zip(
        (found.x0, found.y0, found.x1, found.y1), (expected.x0, expected.y0, expected.x1, expected.y1), strict=True
    ):
        assert a == pytest.approx(b, abs=0.02)
    assert CASES[case]().data == carried.data


def test_bilevel_scan_has_no_text() -> None:
    carried = carriers.scan_pdf(A4, 1, dpi=100, colour=Colour.BILEVEL)
    assert "".join(carriers.text_of(carried.data)).strip() == ""
    assert carried.data == carriers.scan_pdf(A4, 1, dpi=100, colour=Colour.BILEVEL).data


@pytest.mark.parametrize("bilevel", [False, True], ids=["grey", "one bit"])
def test_tiff_holds_all_pages(bilevel: bool) -> None:
    carried = carriers.tiff(carriers.merge([A4, A4]), 1, dpi=60, bilevel=bilevel)
    assert sum(1 for _ in ImageSequence.Iterator(Image.open(io.BytesIO(carried.data)))) == 2


def test_a_text_layer_that_lies() -> None:
    carried = carriers.scan_with_text_layer(A4, 1, replace={"28/04/2024": "27/01/2024"}, dpi=80)
    assert "27/01/2024" in carriers.text_of(carried.data)[0]
    assert carried.data == carriers.scan_with_text_layer(A4, 1, replace={"28/04/2024": "27/01/2024"}, dpi=80).data


def test_a_text_layer_full_of_errors() -> None:
    carried = carriers.scan_with_text_layer(A4, 1, garble=0.9, dpi=80)
    assert "28/04/2024" not in carriers.text_of(carried.data)[0]


def test_words_have_places() -> None:
    words = {word: box for _, word, box in carriers.words_of(A4)}
    assert words["28/04/2024"].middle == pytest.approx(0.59, abs=0.02)


def test_locked_joined_turned_and_broken() -> None:
    locked = carriers.encrypt(A4, "geheim")
    assert pypdf.PdfReader(io.BytesIO(locked)).is_encrypted
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(locked)
    assert carriers.page_count(carriers.merge([A4, SMALL, A4])) == 3
    assert pypdf.PdfReader(io.BytesIO(carriers.with_rotation(A4, 90))).pages[0].rotation == 90
    assert carriers.truncate(A4, 0.5) == A4[: len(A4) // 2]
    assert carriers.encrypt(A4, "geheim") == locked
    assert carriers.merge([A4, SMALL]) == carriers.merge([A4, SMALL])


def test_word_file_with_a_picture() -> None:
    carried = carriers.docx_with_picture(A4, dpi=60, caption="Mijn diploma")
    assert carried.data.startswith(b"PK")
    assert carried.data == carriers.docx_with_picture(A4, dpi=60, caption="Mijn diploma").data
