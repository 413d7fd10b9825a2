"""The picture beside a finding: the place on the page that was read, cut out with some of its surroundings."""

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.alive import beat
from pipeline.intake.limits import Limits
from pipeline.model import WHOLE_PAGE, Box, Evidence, Upload
from pipeline.reading.files import page_pixels
from pipeline.reading.problems import Unreadable
from pipeline.reading.vision.pixels import as_pixels, turned
from pipeline.reading.vision.view import apply_view

_MARGIN_ACROSS, _MARGIN_DOWN = 0.06, 0.035
"""Of the page's width and height, around the box."""
_WIDEST_PIXELS = 640
"""Enough to read a line of print; a report of many candidates must stay light."""
_WHOLE_PAGE_PIXELS = 420
"""The width of a whole page, which only shows what kind of document it is."""
_QUALITY = 62
"""Of JPEG, 1 to 100, of the pictures in report and annex, of which there are thousands."""
_SHEET_QUALITY = 78
"""The same, of a whole page on the review screen, of which one is shown at a time."""
_ENCODED = (cv2.IMWRITE_JPEG_QUALITY, _QUALITY, cv2.IMWRITE_JPEG_OPTIMIZE, 1, cv2.IMWRITE_JPEG_PROGRESSIVE, 1)
"""Optimised and progressive: a sixth smaller for the same picture, and shown everywhere, in Word too."""
_INK = (178, 34, 52)
"""Red, green and blue of the frame around what was read."""


def cut(
    upload: Upload, pieces: tuple[Evidence, ...], hide: tuple[tuple[int, Box], ...], limits: Limits
) -> dict[Evidence, bytes]:
    """A JPEG for each piece of evidence in one file; those that cannot be shown (text without pages) are left out.

    `hide` names, per page number, the boxes of national numbers, which are blacked out wherever they come into view.
    Each page is decoded once, whatever the number of pieces on it.
    """
    pictures: dict[Evidence, bytes] = {}
    for number in sorted({piece.page for piece in pieces}):
        beat()
        here = [piece for piece in pieces if piece.page == number]
        try:
            pixels = page_pixels(upload, number, limits)
        except Unreadable:
            continue
        for piece in here:
            page = apply_view(pixels, piece.view)
            pictures[piece] = _piece(page, piece.box, [box for at, box in hide if at == number])
    return pictures


def _piece(page: NDArray[np.uint8], box: Box, hide: list[Box]) -> bytes:
    high, wide = page.shape[:2]
    colour = cv2.cvtColor(page, cv2.COLOR_GRAY2RGB) if page.ndim == 2 else page.copy()
    for secret in hide:
        cv2.rectangle(colour, *_corners(secret, wide, high), (0, 0, 0), cv2.FILLED)
    cv2.rectangle(colour, *_corners(box, wide, high), _INK, max(2, wide // 700))
    left, right = _span(box.x0 - _MARGIN_ACROSS, box.x1 + _MARGIN_ACROSS, wide, least=0.35)
    top, bottom = _span(box.y0 - _MARGIN_DOWN, box.y1 + _MARGIN_DOWN, high, least=0.08)
    piece = colour[top:bottom, left:right]
    widest = _WHOLE_PAGE_PIXELS if box == WHOLE_PAGE else _WIDEST_PIXELS
    if piece.shape[1] > widest:
        scale = widest / piece.shape[1]
        piece = cv2.resize(piece, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    encoded, data = cv2.imencode(".jpg", cv2.cvtColor(piece, cv2.COLOR_RGB2BGR), _ENCODED)
    return data.tobytes() if encoded else b""


def _corners(box: Box, wide: int, high: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """In pixels, with a little room around the letters."""
    return (int(box.x0 * wide) - 3, int(box.y0 * high) - 3), (int(box.x1 * wide) + 3, int(box.y1 * high) + 3)


def _span(low: float, high: float, pixels: int, *, least: float) -> tuple[int, int]:
    """From fractions to pixels within the page, widened to `least` (a fraction) where the page allows."""
    if high - low < least:
        middle = (low + high) / 2
        low, high = middle - least / 2, middle + least / 2
    start = max(0, int(low * pixels))
    return start, max(start + 1, min(pixels, int(high * pixels) + 1))


def sheet(
    upload: Upload, number: int, quarter_turns: int, hide: tuple[Box, ...], limits: Limits, *, widest: int
) -> bytes:
    """A JPEG of a whole page as it is, merely turned; `hide` is blacked out, in fractions of the turned page.

    Raises Unreadable when the page has no pixels to show.
    """
    page = turned(page_pixels(upload, number, limits), quarter_turns)
    high, wide = page.shape[:2]
    if max(high, wide) > widest:
        scale = widest / max(high, wide)
        page = as_pixels(cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
        high, wide = page.shape[:2]
    colour = cv2.cvtColor(page, cv2.COLOR_GRAY2BGR) if page.ndim == 2 else cv2.cvtColor(page, cv2.COLOR_RGB2BGR)
    for secret in hide:
        cv2.rectangle(colour, *_corners(secret, wide, high), (0, 0, 0), cv2.FILLED)
    encoded, data = cv2.imencode(".jpg", colour, [cv2.IMWRITE_JPEG_QUALITY, _SHEET_QUALITY])
    return data.tobytes() if encoded else b""
