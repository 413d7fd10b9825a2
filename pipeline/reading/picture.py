"""One decoded picture, read: blank, a card, a sheet, or a photo of sheets and cards."""

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import WHOLE_PICTURE, Page
from pipeline.reading.cards.card_side import is_card_side
from pipeline.reading.cards.words import shows_card, shows_paper_licence
from pipeline.reading.memory import keep_memory
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.clock import page_clock
from pipeline.reading.ocr.tries.pages import Picture, page_of
from pipeline.reading.sheets.card_or_sheet import card_or_sheet
from pipeline.reading.sheets.on_sheet import pages_of_sheet
from pipeline.reading.sheets.photographed import pages_of_photo
from pipeline.reading.vision.halftone import undotted
from pipeline.reading.vision.ink import is_blank, is_dark, is_noise
from pipeline.reading.vision.lines import SIZE
from pipeline.reading.vision.lying_amid import find_lying_amid
from pipeline.reading.vision.paper import fills_picture
from pipeline.reading.vision.photo import find_cards, find_sheets
from pipeline.reading.vision.pixels import Pixels, as_pixels, fitted, grey_of, one_thread
from pipeline.reading.vision.view import has_card_shape

_LEAST_SIDE = 12
"""Pixels; a smaller picture holds no line of print."""
_CANNOT_BE_READ = 0.5
"""Quality of a page below which it cannot be read."""
_EXACTLY = 0.02
"""How far, as a share, a picture may be from the shape of a card to be one cut out, whatever its pattern looks like: no
paper comes so near, and of screens 16:10 only."""


def read_picture(
    pixels: NDArray[np.uint8],
    number: int,
    *,
    points: tuple[float, float] | None = None,
    dpi: tuple[float, float] | None = None,
) -> tuple[Page, ...]:
    """The pages that a decoded picture shows: grey (height, width) or RGB (height, width, 3), EXIF already honoured.

    `points` is the size of the page in points when it comes from a PDF; `dpi` the horizontal and vertical resolution
    when the file states them, which matters for faxes. A sheet gives one page; several cards give a page each, all of
    the same `number`. A blank page has no lines and quality 1.0; one that cannot be read has a quality under 0.5.
    Raises MachineError when Tesseract is missing.
    """
    one_thread()
    keep_memory()
    log = Log()
    with page_clock():
        pages = _read(Picture(_squared(undotted(as_pixels(pixels)), dpi), number, points), log)
    return (_with_rest(pages[0], pages, log), *pages[1:])


def _with_rest(first: Page, pages: tuple[Page, ...], log: Log) -> Page:
    """The first page with the tries that led to no page of their own: they took their time too."""
    told = {id(one) for page in pages for one in page.attempts}
    return replace(first, attempts=(*first.attempts, *(one for one in log.attempts if id(one) not in told)))


def _read(picture: Picture, log: Log) -> tuple[Page, ...]:
    pixels, thumb = picture.pixels, picture.flat.look
    if min(pixels.shape[:2]) < _LEAST_SIDE or is_blank(grey_of(thumb)):
        grey = grey_of(pixels)
        return (page_of(Tried(WHOLE_PICTURE, grey, blank=not (is_noise(grey) or is_dark(grey))), picture, log),)
    if is_card_side(thumb) or has_card_shape(thumb, _EXACTLY):
        return _lying_in(picture, log) or (page_of(card_or_sheet(pixels, log), picture, log),)
    thumb = fitted(pixels, SIZE)
    if fills_picture(thumb):
        return _on_pale(picture, thumb, log)
    return pages_of_photo(picture, thumb, log)


def _on_pale(picture: Picture, thumb: Pixels, log: Log) -> tuple[Page, ...]:
    """The pages of a picture with an even, pale border: of a sheet, or, if nothing can be read so, of a photo.

    A table may be as even and pale as paper, and a card on it is no line of print.
    """
    pages = pages_of_sheet(picture, picture.flat, find_cards(picture.pixels, thumb), log, uneven=False)
    if max(page.quality for page in pages) >= _CANNOT_BE_READ or not (found := find_sheets(picture.pixels, thumb)):
        return pages
    photographed = pages_of_photo(picture, thumb, log, sheets=found)
    return photographed if max(page.quality for page in photographed) >= _CANNOT_BE_READ else pages


def _lying_in(picture: Picture, log: Log) -> tuple[Page, ...]:
    """The cards, or the licence on paper, in a photo that has the shape of a card; nothing unless room is around them.

    A picture of both sides of a card has that of a screen, 16:10, or of what somebody cut off around them.
    """
    thumb = fitted(picture.pixels, SIZE)
    found = find_lying_amid(picture.pixels, thumb)
    if not found:
        return ()
    says = shows_card if all(one.card_shaped for one in found) else shows_paper_licence
    pages = pages_of_photo(picture, thumb, log, sheets=found)
    return pages if any(says(page.lines) for page in pages) else ()


def _squared(pixels: Pixels, dpi: tuple[float, float] | None) -> Pixels:
    """With square pixels: a standard fax has twice as many across as down."""
    if dpi is None or min(dpi) <= 0 or 0.87 <= dpi[0] / dpi[1] <= 1.15 or not 0.2 <= dpi[0] / dpi[1] <= 5:
        return pixels
    height, width = pixels.shape[:2]
    size = (width, round(height * dpi[0] / dpi[1])) if dpi[0] > dpi[1] else (round(width * dpi[1] / dpi[0]), height)
    return as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_CUBIC))
