"""A page drawn to be looked at: as large as was asked, and no larger than memory bears."""

import pypdfium2
import pytest

from pipeline.reading.formats.drawn import drawn_in_grey
from tests.reading.pdfs import pdf_of, write


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_page_is_drawn_in_grey_at_that_scale(scale: float) -> None:
    document = pypdfium2.PdfDocument(pdf_of(write))
    width, height = document[0].get_size()
    drawn = drawn_in_grey(document[0], scale)
    assert drawn.shape == pytest.approx((height * scale, width * scale), abs=1)
    assert drawn.min() < 100 < 250 < drawn.max()


def test_a_huge_page_is_drawn_coarser() -> None:
    document = pypdfium2.PdfDocument(pdf_of(write, size=(14_000, 14_000)))
    assert drawn_in_grey(document[0], 1.0).size == pytest.approx(16_000_000, rel=0.01)
