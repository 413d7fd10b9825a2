"""A page of a PDF drawn in grey, small, to see whether its text shows; what is read is drawn larger (`pdf.render`)."""

import pypdfium2

from pipeline.reading.vision.pixels import Pixels, as_pixels

_MOST_PIXELS = 16_000_000
"""Of a drawing; that of a larger page is coarser."""


def drawn_in_grey(page: pypdfium2.PdfPage, scale: float) -> Pixels:
    """The page at `scale` pixels per point at most."""
    width, height = page.get_size()
    bitmap = page.render(scale=min(scale, (_MOST_PIXELS / (width * height)) ** 0.5), grayscale=True)
    try:
        return as_pixels(bitmap.to_numpy().squeeze()).copy()
    finally:
        bitmap.close()
