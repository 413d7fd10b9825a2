"""A sheet that fills its picture or was cut out of it: the cards on it, each by itself, and what else it says."""

from pipeline.model import Page, View
from pipeline.reading.attempts import Log, Tried
from pipeline.reading.beside import LETTERS_OF_A_LETTER, letters_beside, painted_over
from pipeline.reading.blocks import blocks_of_print
from pipeline.reading.cardside import read_card_side
from pipeline.reading.pages import page_of
from pipeline.reading.photo import Found
from pipeline.reading.pixels import Pixels
from pipeline.reading.quality import quality_of
from pipeline.reading.scoring import ENOUGH_WORDS, is_card_text, on_side, shows_card, shows_paper_licence
from pipeline.reading.sheet import read_sheet
from pipeline.reading.spread import two_pages
from pipeline.reading.sure_words import SURE_WORDS, place_of_words
from pipeline.reading.view import Point, apply_view

MOST_PARTS = 4
"""Cards or sheets in one picture."""
_TEXT_BESIDE = 25
"""So many letters beside the cards on a sheet are worth reading."""
_SURE_NOTE = 0.85
"""Confidence and quality from which a few words beside cards are all that there is."""
_MOST_ON_CARD = 90
"""Words; the back of a licence has seventy. A letter that mentions a licence has more."""


def pages_of_sheet(
    picture: Pixels,
    flat: Pixels,
    quad: tuple[Point, ...] | None,
    cards: tuple[Found, ...],
    number: int,
    log: Log,
    points: tuple[float, float] | None,
    *,
    uneven: bool,
) -> tuple[Page, ...]:
    """The cards on a sheet as pages, and the sheet itself when it says something beside them.

    `flat` is the sheet as `quad` cuts it out of the picture.
    """
    quads = tuple(card.quad for card in cards)
    letters = letters_beside(picture, quads, quad) if cards else 0
    pages: list[Page] = []
    taken: list[tuple[Point, ...]] = []
    for card in quads[:MOST_PARTS]:
        own = Log()
        read = read_card_side(picture, card, own)
        if read.score.words >= 3 and (letters < LETTERS_OF_A_LETTER or is_card_text(read.lines)):
            pages.append(page_of(read, number, own, points))
            taken.append(card)
        else:
            log.attempts += own.attempts
    if pages and letters < _TEXT_BESIDE and len(taken) == len(quads):
        return tuple(pages)
    bare = apply_view(painted_over(picture, taken), View(quad)) if taken else flat
    sheet = read_sheet(bare, quad, log, uneven=uneven)
    if pages and (sheet.score.words < 3 or _is_note(sheet)):
        return tuple(pages)
    cards_by_print = () if pages else _by_print(picture, quad, sheet, number, log, points)
    if cards_by_print:
        return cards_by_print
    if shows_card(sheet.lines):
        sheet = perhaps_card(picture, sheet, log)
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
        return tuple(page_of(half, number, own, None) for half, own in zip(halves, logs, strict=True))
    return (page_of(sheet, number, log, points),)


def _is_note(sheet: Tried) -> bool:
    """Whether all that stands beside the cards is a few words, read well: `kopie voor sollicitatie` is no document."""
    return sheet.score.words < ENOUGH_WORDS and sheet.score.confidence >= _SURE_NOTE and quality_of(sheet) >= _SURE_NOTE


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
        if read.score.words >= SURE_WORDS and read.score.good and is_card_text(read.lines):
            pages.append(page_of(read, number, own, points))
            taken.append(block)
        else:
            log.attempts += own.attempts
    if not pages or letters_beside(picture, taken, None) < _TEXT_BESIDE:
        return tuple(pages)
    rest = read_sheet(painted_over(picture, taken), None, log, uneven=False)
    return tuple(pages) if rest.score.words < 3 else (*pages, page_of(rest, number, log, points))


def perhaps_card(picture: Pixels, plain: Tried, log: Log) -> Tried:
    """What has few words and says what cards say, or was not read well, read as a card where its words stand.

    The edges of a card held close lie beyond the picture, and those of a pale card on white paper are not seen.
    """
    says = shows_card(plain.lines)
    paper = shows_paper_licence(plain.lines) and not on_side(plain.lines, plain.page.shape)
    if plain.score.words > _MOST_ON_CARD or (plain.score.good and (paper or not says)):
        return plain
    tried = [
        read_card_side(picture, quad, log)
        for quad in dict.fromkeys((place_of_words(plain) or plain.view.quad, *(() if says else (plain.view.quad,))))
    ]
    card = max(tried, key=lambda one: one.score.strength)
    return card if is_card_text(card.lines) and card.score.strength >= 0.8 * plain.score.strength else plain
