"""One decoded picture, read: blank, a sheet, a photo of a sheet, or cards; the whole readable order on one screen."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.codes import Problem, ReadMethod
from pipeline.model import Box, Page, View, Word
from pipeline.reading.attempts import Log, Tried
from pipeline.reading.blocks import blocks_of_print
from pipeline.reading.cardside import is_card_side, read_card_side
from pipeline.reading.engine import page_clock
from pipeline.reading.ink import find_ink, is_blank, is_dark, is_noise
from pipeline.reading.photo import Found, fills_picture, find_cards, find_sheets, is_pale
from pipeline.reading.pixels import Pixels, as_pixels, border_value, fitted, grey_of, one_thread
from pipeline.reading.quality import quality_of
from pipeline.reading.scoring import ENOUGH_WORDS, is_card_text, score, shows_card
from pipeline.reading.sheet import better, read_sheet
from pipeline.reading.spread import two_pages
from pipeline.reading.view import Point, apply_view, point_to_picture

_LEAST_SIDE = 12
_THUMB = 1240
"""The long side, in pixels, of the copy on which is decided what a picture shows."""
_MOST_PARTS = 4
_LEGIBLE = 0.45
"""Confidence from which what stands beside a sure word on its line is print."""
_SURE_WORDS = 6
_NEAR = 0.15
"""Of the picture: words of one sheet have others as near as this."""
_MARGIN = 0.04
"""Of the picture, around the sure words."""
_WORTH_CUTTING = 0.85
"""The share of the picture above which cutting away the rest changes nothing."""
_TEXT_BESIDE = 25
"""So many letters beside the cards on a sheet are worth reading."""
_SURE_NOTE = 0.85
"""Confidence and quality from which a few words beside cards are all that there is."""
_MOST_ON_CARD = 90
"""Words; the back of a licence has seventy. A letter that mentions a licence has more."""
_LETTERS_OF_A_LETTER = 120
"""So many letters beside a card-shaped box make it doubtful that the box is a card."""


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
    with page_clock():
        return _read(_squared(as_pixels(pixels), dpi), number, points)


def _read(picture: Pixels, number: int, points: tuple[float, float] | None) -> tuple[Page, ...]:
    log = Log()
    thumb = fitted(picture, _THUMB)
    if min(picture.shape[:2]) < _LEAST_SIDE or is_blank(grey_of(thumb)):
        grey = grey_of(picture)
        return (_page(Tried(View(), grey, blank=not (is_noise(grey) or is_dark(grey))), number, log, points),)
    if is_card_side(thumb):
        return (_page(_card_or_sheet(picture, log), number, log, points),)
    if fills_picture(thumb):
        return _pages_of_sheet(picture, None, find_cards(picture, thumb), number, log, points, uneven=False)
    return _pages_of_photo(picture, thumb, number, log, points)


def _squared(picture: Pixels, dpi: tuple[float, float] | None) -> Pixels:
    """With square pixels: a standard fax has twice as many across as down."""
    if dpi is None or min(dpi) <= 0 or 0.87 <= dpi[0] / dpi[1] <= 1.15 or not 0.2 <= dpi[0] / dpi[1] <= 5:
        return picture
    height, width = picture.shape[:2]
    size = (width, round(height * dpi[0] / dpi[1])) if dpi[0] > dpi[1] else (round(width * dpi[1] / dpi[0]), height)
    return as_pixels(cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC))


def _card_or_sheet(picture: Pixels, log: Log) -> Tried:
    """A picture with the shape of a card that holds large print: a card, unless it reads better as a sheet."""
    card = read_card_side(picture, None, log)
    return (
        card if card.score.good or shows_card(card.lines) else better(card, read_sheet(picture, None, log, uneven=True))
    )


def _on_sheet(flat: Pixels, quad: tuple[Point, ...]) -> tuple[Found, ...]:
    """The cards on a flat sheet, their corners in fractions of the picture that the sheet was cut from by `quad`."""
    view = View(quad)
    return tuple(
        replace(card, quad=tuple(point_to_picture(view, corner, 1, 1) for corner in card.quad))
        for card in find_cards(flat)
    )


def _pages_of_sheet(
    picture: Pixels,
    quad: tuple[Point, ...] | None,
    cards: tuple[Found, ...],
    number: int,
    log: Log,
    points: tuple[float, float] | None,
    *,
    uneven: bool,
) -> tuple[Page, ...]:
    """The cards on a sheet as pages, and the sheet itself when it says something beside them."""
    quads = tuple(card.quad for card in cards)
    letters = _letters_beside(picture, quads, quad) if cards else 0
    pages: list[Page] = []
    taken: list[tuple[Point, ...]] = []
    for card in quads[:_MOST_PARTS]:
        own = Log()
        read = read_card_side(picture, card, own)
        if read.score.words >= 3 and (letters < _LETTERS_OF_A_LETTER or is_card_text(read.lines)):
            pages.append(_page(read, number, own, points))
            taken.append(card)
        else:
            log.attempts += own.attempts
    if pages and letters < _TEXT_BESIDE and len(taken) == len(quads):
        return tuple(pages)
    sheet = read_sheet(apply_view(_without(picture, taken), View(quad)), quad, log, uneven=uneven)
    if pages and (sheet.score.words < 3 or _is_note(sheet)):
        return tuple(pages)
    cards_by_print = () if pages else _by_print(picture, quad, sheet, number, log, points)
    if cards_by_print:
        return cards_by_print
    if shows_card(sheet.lines):
        sheet = _perhaps_card(picture, sheet, log)
    return (*pages, *_by_itself(picture, sheet, number, log, points, uneven=uneven))


def _by_itself(
    picture: Pixels, sheet: Tried, number: int, log: Log, points: tuple[float, float] | None, *, uneven: bool
) -> tuple[Page, ...]:
    """The sheet as a page; as two when two pages lie side by side on it, and both can be read."""
    logs = (log, Log())
    halves = [
        read_sheet(apply_view(picture, View(quad)), quad, own, uneven=uneven)
        for quad, own in zip(two_pages(sheet), logs, strict=False)
    ]
    if halves and all(half.score.good for half in halves):
        return tuple(_page(half, number, own, None) for half, own in zip(halves, logs, strict=True))
    return (_page(sheet, number, log, points),)


def _is_note(sheet: Tried) -> bool:
    """Whether all that stands beside the cards is a few words, read well: `kopie voor sollicitatie` is no document."""
    return sheet.score.words < ENOUGH_WORDS and sheet.score.confidence >= _SURE_NOTE and quality_of(sheet) >= _SURE_NOTE


def _letters_beside(picture: Pixels, cards: Sequence[tuple[Point, ...]], quad: tuple[Point, ...] | None) -> int:
    return find_ink(grey_of(apply_view(_without(picture, cards), View(quad)))).letters


def _by_print(
    picture: Pixels,
    quad: tuple[Point, ...] | None,
    sheet: Tried,
    number: int,
    log: Log,
    points: tuple[float, float] | None,
) -> tuple[Page, ...]:
    """The cards on a sheet on which no edge of a card shows, if it says what cards say; else nothing.

    What remains of the sheet without them follows as a page of its own.
    """
    if quad is not None or sheet.view.quarter_turns or not shows_card(sheet.lines):
        return ()
    pages: list[Page] = []
    taken: list[tuple[Point, ...]] = []
    for block in blocks_of_print(picture):
        own = Log()
        read = read_card_side(picture, block, own)
        if read.score.words >= _SURE_WORDS and read.score.good and is_card_text(read.lines):
            pages.append(_page(read, number, own, points))
            taken.append(block)
        else:
            log.attempts += own.attempts
    if not pages or _letters_beside(picture, taken, None) < _TEXT_BESIDE:
        return tuple(pages)
    rest = read_sheet(_without(picture, taken), None, log, uneven=False)
    return tuple(pages) if rest.score.words < 3 else (*pages, _page(rest, number, log, points))


def _without(picture: Pixels, cards: Iterable[tuple[Point, ...]]) -> Pixels:
    """The picture with its cards (as quads) painted over in the colour of the paper."""
    bare = picture.copy()
    height, width = picture.shape[:2]
    fill = border_value(grey_of(picture))
    for card in cards:
        corners = np.array([(x * width, y * height) for x, y in card])
        grown = corners.mean(axis=0) + (corners - corners.mean(axis=0)) * 1.04
        cv2.fillConvexPoly(bare, grown.round().astype(np.int32), (fill,) * 3)
    return bare


def _pages_of_photo(
    picture: Pixels, thumb: Pixels, number: int, log: Log, points: tuple[float, float] | None
) -> tuple[Page, ...]:
    """The sheets and cards in a photo; the whole picture when none is found or they read worse than it does."""
    pages: list[Page] = []
    strength = 0.0
    good = True
    sheets = find_sheets(picture, thumb)
    cards = find_cards(picture, thumb) if is_pale(thumb) and all(found.card_shaped for found in sheets) else ()
    if len(cards) >= max(1, len(sheets)):
        return _pages_of_sheet(picture, None, cards, number, log, points, uneven=True)
    for found in sheets[:_MOST_PARTS]:
        own = Log()
        flat = apply_view(picture, View(found.quad))
        card = _as_card(picture, found, flat, own)
        parts: tuple[Page, ...]
        if card is not None:
            parts = (_page(card, number, own, points),) if card.score.words >= 3 else ()
            good &= bool(parts)
        else:
            parts = _pages_of_sheet(picture, found.quad, _on_sheet(flat, found.quad), number, own, points, uneven=True)
            parts = tuple(part for part in parts if len(part.words) >= 3)
            good &= all(score(part.lines).good for part in parts)
        pages += parts
        log.attempts += () if parts else own.attempts
        strength += sum(score(part.lines).strength for part in parts)
    if pages and good:
        return (*pages, *_beside(picture, [found.quad for found in sheets[:_MOST_PARTS]], number))
    plain = read_sheet(picture, None, log, uneven=True)
    plain = _perhaps_card(picture, _closer(picture, plain, log), log)
    if pages and plain.score.strength <= strength * 1.1:
        return tuple(pages)
    return (_page(plain, number, log, points),)


def _beside(picture: Pixels, taken: Sequence[tuple[Point, ...]], number: int) -> tuple[Page, ...]:
    """What a photo shows beside what was found: a card or sheet of which no edge was seen; wood and cloth are not."""
    if _letters_beside(picture, taken, None) < _LETTERS_OF_A_LETTER:
        return ()
    log = Log()
    read = read_sheet(_without(picture, taken), None, log, uneven=True)
    return (_page(read, number, log, None),) if read.score.good or shows_card(read.lines) else ()


def _closer(picture: Pixels, plain: Tried, log: Log) -> Tried:
    """A photo of which no edge was found, read once more where its sure words stand.

    What lies around the sheet (another printed page, woven cloth) is taken for lines of print: it tilts the page the
    wrong way and drowns its words in noise.
    """
    quad = None if plain.score.good else _place_of_words(plain, whole_lines=True)
    if quad is None or (quad[2][0] - quad[0][0]) * (quad[2][1] - quad[0][1]) > _WORTH_CUTTING:
        return plain
    near = read_sheet(apply_view(picture, View(quad)), quad, log, uneven=True)
    return near if near.score.confidence > plain.score.confidence else plain


def _place_of_words(plain: Tried, *, whole_lines: bool = False) -> tuple[Point, ...] | None:
    """Where in the picture the sure words stand together, as a quad with some room; None when there are few.

    With `whole_lines`, the other legible words of their lines too: half of a line in a strange language may be unsure.
    """
    height, width = plain.page.shape[:2]
    sure = _together([word.box for line in plain.lines for word in line.words if _is_sure(word)])
    if len(sure) < _SURE_WORDS:
        return None
    lines = [line for line in plain.lines if any(word.box in sure for word in line.words)] if whole_lines else []
    around = Box.around((*sure, *(word.box for line in lines for word in line.words if word.confidence >= _LEGIBLE)))
    corners = ((around.x0, around.y0), (around.x1, around.y0), (around.x1, around.y1), (around.x0, around.y1))
    there = [point_to_picture(plain.view, corner, width, height) for corner in corners]
    left, right = max(min(x for x, _ in there) - _MARGIN, 0.0), min(max(x for x, _ in there) + _MARGIN, 1.0)
    top, bottom = max(min(y for _, y in there) - _MARGIN, 0.0), min(max(y for _, y in there) + _MARGIN, 1.0)
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _perhaps_card(picture: Pixels, plain: Tried, log: Log) -> Tried:
    """What has few words and says what cards say, or was not read well, read as a card where its words stand.

    The edges of a card held close lie beyond the picture, and those of a pale card on white paper are not seen.
    """
    says = shows_card(plain.lines)
    if plain.score.words > _MOST_ON_CARD or (plain.score.good and not says):
        return plain
    tried = [
        read_card_side(picture, quad, log)
        for quad in dict.fromkeys((_place_of_words(plain) or plain.view.quad, *(() if says else (plain.view.quad,))))
    ]
    card = max(tried, key=lambda one: one.score.strength)
    return card if is_card_text(card.lines) and card.score.strength >= 0.8 * plain.score.strength else plain


def _is_sure(word: Word) -> bool:
    return word.confidence >= 0.85 and len(word.text) >= 4


def _together(boxes: list[Box]) -> list[Box]:
    """The boxes that have at least two others near: a mark on a table that reads as a word stands alone."""
    middles = [((box.x0 + box.x1) / 2, box.middle) for box in boxes]
    return [
        box
        for box, (x, y) in zip(boxes, middles, strict=True)
        if sum(1 for u, v in middles if abs(u - x) < _NEAR and abs(v - y) < _NEAR) > 2
    ]


def _as_card(picture: Pixels, found: Found, flat: Pixels, log: Log) -> Tried | None:
    """What has the shape of a card, read as one: when its print is large enough, or what it says is a card's."""
    if not found.card_shaped:
        return None
    read = read_card_side(picture, found.quad, log)
    return read if is_card_side(flat) or shows_card(read.lines) else None


def _page(
    read: Tried,
    number: int,
    log: Log,
    points: tuple[float, float] | None,
) -> Page:
    """The page that a reading gives, with its quality."""
    height, width = read.page.shape[:2]
    if points is not None and read.view.quad is None:
        width_points, height_points = points if read.view.quarter_turns % 2 == 0 else points[::-1]
    else:
        width_points, height_points = float(width), float(height)
    problem = Problem.TIMEOUT if log.timed_out and not read.lines else None
    method = ReadMethod.OCR
    return Page(
        number,
        width_points,
        height_points,
        read.lines,
        method,
        quality_of(read),
        is_card=read.is_card,
        view=read.view,
        problem=problem,
        attempts=tuple(log.attempts),
    )
