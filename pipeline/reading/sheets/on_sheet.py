"""A sheet that fills its picture or was cut out of it: the cards on it, each by itself, and what else it says."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.model import Line, Page
from pipeline.reading.cards.card import cut_card
from pipeline.reading.cards.card_side import read_card_side
from pipeline.reading.cards.words import is_card_text, is_running_text, shows_card, shows_day, shows_paper_licence
from pipeline.reading.ocr.looking.sure_words import SURE_WORDS, place_of_words
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.pages import Picture, page_of
from pipeline.reading.ocr.tries.quality import quality_of
from pipeline.reading.ocr.tries.scoring import ENOUGH_WORDS, letters_of
from pipeline.reading.sheets.card_or_sheet import looked_at, paper_or_card, perhaps_card
from pipeline.reading.sheets.sheet import read_if_worth_it, read_sheet
from pipeline.reading.sheets.spread import two_pages
from pipeline.reading.vision.beside import LETTERS_OF_A_LETTER, letters_beside, painted_over
from pipeline.reading.vision.blocks import blocks_of_print, card_sized_blocks, nothing_but_cards
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.found import Found
from pipeline.reading.vision.mates import mate_of
from pipeline.reading.vision.pixels import Pixels
from pipeline.reading.vision.view import Quad

MOST_PARTS = 4
"""Cards or sheets in one picture."""
FEWEST_WORDS = 3
"""With fewer, nothing was read there."""
_MARGIN = 0.3
"""Of the width and height of the print of a card, what its portrait and flag take beside it at most."""
_TEXT_BESIDE = 25
"""So many letters beside the cards on a sheet are worth reading."""
_WIDEST_BESIDE = 0.6
"""Of the width of a sheet with print beside it, that a card takes at most: on A4 it is 0.41; a wider box is a table."""
_AS_LARGE = 0.75, 1.1
"""Of the width and the height of a card: a block of print that may be another one."""
_SHORTEST, _WORD, _LIKE_A_WORD = 2, 4, 0.7
"""Letters of what may be print, and of a word, and the confidence from which it may be one: of print as coarse as
40 dpi some word has that."""
_SURE_NOTE = 0.85
"""Confidence and quality from which a few words beside cards are all that there is."""


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A place that may be a card, read as one."""

    quad: Quad
    read: Tried
    log: Log

    @property
    def legible(self) -> bool:
        """Whether anything was read there."""
        return self.read.score.words >= FEWEST_WORDS

    @property
    def says_card(self) -> bool:
        """Whether it says what cards say."""
        return is_card_text(self.read.lines)

    @property
    def says_dated_card(self) -> bool:
        """The same, a day among it."""
        return self.says_card and shows_day(self.read.lines)

    def page(self, picture: Picture) -> Page:
        """See `page_of`."""
        return page_of(self.read, picture, self.log)


def pages_of_sheet(
    picture: Picture, flat: Flat, cards: tuple[Found, ...], log: Log, *, uneven: bool
) -> tuple[Page, ...]:
    """The cards on a sheet as pages, and the sheet itself when it says something beside them."""
    quad = flat.quad
    if not cards and quad is None and (alone := _nothing_but_cards(picture, flat, log)):
        return alone
    kept, letters = _cards_on(picture.pixels, quad, cards, log) if cards else ([], 0)
    if not kept:
        sheet = read_sheet(flat, log, uneven=uneven)
        return _by_print(picture, quad, sheet, log) or _by_itself(picture, sheet, log, uneven=uneven)
    pages = tuple(side.page(picture) for side in kept)
    if letters < _TEXT_BESIDE and len(kept) >= len(cards):
        return pages
    bare = painted_over(picture.pixels, [side.quad for side in kept])
    sheet = read_if_worth_it(Flat(bare, quad), log)
    if sheet.score.words < FEWEST_WORDS or _is_note(sheet) or (uneven and quad is None and _is_woven(sheet)):
        return pages
    return (*pages, *_by_itself(picture, sheet, log, uneven=uneven))


def _cards_on(pixels: Pixels, quad: Quad | None, cards: Sequence[Found], log: Log) -> tuple[list[Side], int]:
    """The cards among what was found on a sheet, with others as large as they, and how many letters stand beside."""
    quads = [card.quad for card in cards][:MOST_PARTS]
    letters = letters_beside(pixels, quads, quad)
    sides = _sides(quads, pixels)
    apart = letters < LETTERS_OF_A_LETTER
    alone = letters < _TEXT_BESIDE
    folded = any(card.joined and shows_paper_licence(side.read.lines) for side, card in zip(sides, cards, strict=False))
    kept = [
        side
        for side, card in zip(sides, cards, strict=False)
        if side.legible
        and not (folded and card.joined)  # the leaves of a licence on paper, unfolded, are as long as two cards
        and (side.says_dated_card or (apart and (alone or _extent(side.quad)[0] <= _WIDEST_BESIDE)))
        and (side.says_card or not card.joined)
    ]
    alike = _sides_alike(kept, pixels, flat=quad is None) if kept and letters >= _TEXT_BESIDE else []
    kept += [side for side in alike if side.legible and side.says_card]
    taken = _settle((*sides, *alike), kept, log)
    return kept, letters_beside(pixels, taken, quad) if alike else letters


def _nothing_but_cards(picture: Picture, flat: Flat, log: Log) -> tuple[Page, ...]:
    """The cards on a sheet in black and white that bears nothing else, if one of them says what cards say."""
    sides = _sides(nothing_but_cards(flat)[:MOST_PARTS], picture.pixels)
    kept = [side for side in sides if side.legible] if any(side.says_card for side in sides) else []
    _settle(sides, kept, log)
    return tuple(side.page(picture) for side in kept)


def read_side(quad: Quad, pixels: Pixels) -> Side:
    """A place that may be a card, read as one with a log of its own."""
    log = Log()
    read = read_card_side(cut_card(pixels, quad), quad, log)
    paper = shows_paper_licence(read.lines)
    return Side(quad, paper_or_card(read, Flat(pixels, quad), log) if paper else looked_at(read, log), log)


def _sides(quads: Iterable[Quad], pixels: Pixels) -> list[Side]:
    return [read_side(quad, pixels) for quad in quads]


def _sides_alike(cards: Sequence[Side], pixels: Pixels, *, flat: bool) -> list[Side]:
    """What else on the sheet may be a card, though hardly an edge of it shows.

    That is what lies beside a single card as another would (see `mates`), else, on a sheet that lies `flat` as its
    picture does, print in a block as large as the cards.
    """
    quads = [side.quad for side in cards]
    mate = mate_of(pixels, quads[0]) if len(cards) == 1 and cards[0].says_card else None
    other = read_side(mate, pixels) if mate is not None else None
    if other is not None and other.legible and other.says_card:
        return [other]
    if not flat:
        return []
    bare = painted_over(pixels, quads)
    blocks = [block for block in blocks_of_print(bare) if _as_large(block, quads)] or card_sized_blocks(bare)
    return _sides(blocks[: MOST_PARTS - len(cards)], pixels)


def _settle(sides: Iterable[Side], kept: Sequence[Side], log: Log) -> list[Quad]:
    """The places of those that are kept; what was tried at the others is remembered with the sheet."""
    for side in sides:
        if side not in kept:
            log.attempts += side.log.attempts
    return [side.quad for side in kept]


def _as_large(block: Quad, cards: Iterable[Quad]) -> bool:
    """Whether a block of print is about as large as one of the cards: all have one size, their print a little less."""
    wide, high = _extent(block)
    return any(
        _AS_LARGE[0] <= wide / of_card[0] <= _AS_LARGE[1] and _AS_LARGE[0] <= high / of_card[1] <= _AS_LARGE[1]
        for of_card in map(_extent, cards)
    )


def _extent(quad: Quad) -> tuple[float, float]:
    across, down = zip(*quad, strict=True)
    return max(across) - min(across), max(down) - min(down)


def _by_itself(picture: Picture, sheet: Tried, log: Log, *, uneven: bool) -> tuple[Page, ...]:
    """The sheet as a page, as the card that it may be, or as two when two pages lie side by side and can be read."""
    if shows_card(sheet.lines):
        sheet = perhaps_card(picture.pixels, sheet, log)
    logs = (log, Log())
    halves = [
        read_sheet(Flat(picture.pixels, quad), own, uneven=uneven)
        for quad, own in zip(two_pages(sheet), logs, strict=False)
    ]
    if halves and all(half.score.good for half in halves):
        return tuple(page_of(half, picture, own) for half, own in zip(halves, logs, strict=True))
    return (page_of(sheet, picture, log),)


def _whole_of(side: Side, sheet: Tried, pixels: Pixels) -> Side | None:
    """The card that fills a sheet, read where all words of the sheet stand; None unless that says more than its block.

    Its field 9 may stand so far from the rest that it is in no block with it.
    """
    if _extent(side.quad)[0] <= _WIDEST_BESIDE:
        return None
    place = place_of_words(sheet, short_ones=True)
    whole = read_side(place, pixels) if place is not None else None
    better = whole is not None and whole.says_dated_card and whole.read.score.strength > side.read.score.strength
    return whole if better else None


def _within(block: Quad, lines: Iterable[Line]) -> Iterator[Line]:
    """The lines of which the middle lies in an upright block."""
    (left, top), _, (right, bottom), _ = block
    for line in lines:
        if left <= (line.box.x0 + line.box.x1) / 2 <= right and top <= line.box.middle <= bottom:
            yield line


def _is_note(sheet: Tried) -> bool:
    """Whether all that stands beside the cards is a few words, read well: `kopie voor sollicitatie` is no document."""
    return sheet.score.words < ENOUGH_WORDS and sheet.score.confidence >= _SURE_NOTE and quality_of(sheet) >= _SURE_NOTE


def _is_woven(sheet: Tried) -> bool:
    """Whether what a photo shows around cards is what they lie on: cloth reads as letters, none of which are words.

    Where nothing as long as a word was read, none of what is shorter may pass for print either: "AM B 12".
    """
    words = [word for line in sheet.lines for word in line.words if letters_of(word) >= _SHORTEST]
    telling = [word for word in words if len(word.text) >= _WORD] or words
    return not sheet.score.good and all(word.confidence < _LIKE_A_WORD for word in telling)


def _by_print(picture: Picture, quad: Quad | None, sheet: Tried, log: Log) -> tuple[Page, ...]:
    """The cards on a sheet on which no edge of a card shows, if it says what cards say; else nothing.

    A block of sentences is none: many a letter names a licence, and to read its paragraphs as cards costs half a page.
    What remains of the sheet without them follows as a page of its own.
    """
    if quad is not None or sheet.view.quarter_turns or not shows_card(sheet.lines):
        return ()
    if shows_paper_licence(sheet.lines):  # a block of it would part the letters of its table from their days
        return ()
    sides, kept = _sides_by_print(picture.pixels, sheet)
    taken = _settle(sides, kept, log)
    pages = [side.page(picture) for side in kept]
    if not pages or any(map(_fills, taken)) or letters_beside(picture.pixels, taken, None) < _TEXT_BESIDE:
        return tuple(pages)
    rest = read_sheet(Flat(painted_over(picture.pixels, taken)), log, uneven=False)
    return tuple(pages) if rest.score.words < FEWEST_WORDS else (*pages, page_of(rest, picture, log))


def _fills(card: Quad) -> bool:
    """Whether the print of a card leaves margins so narrow that what stands in them is of that card too, as its flag.

    No document fits beside it there.
    """
    return all(max(min(at), 1 - max(at)) <= _MARGIN * (max(at) - min(at)) for at in zip(*card, strict=True))


def _sides_by_print(pixels: Pixels, sheet: Tried) -> tuple[list[Side], list[Side]]:
    """What was read as cards, block by block of print, and which of it are cards."""
    sides = _sides(_no_prose(blocks_of_print(pixels), sheet), pixels)
    sure = [side.quad for side in sides if _surely_card(side)]
    kept = [side for side in sides if side.legible and side.says_card and _as_large(side.quad, sure)]
    if len(kept) == 1 and (whole := _whole_of(kept[0], sheet, pixels)) is not None:
        sides, kept = [*sides, whole], [whole]
    quads = [side.quad for side in kept]
    if kept and letters_beside(pixels, quads, None) < _TEXT_BESIDE:
        return sides, kept
    blocks = card_sized_blocks(painted_over(pixels, quads))[: MOST_PARTS - len(kept)]
    more = _sides(_no_prose(blocks, sheet), pixels)
    if any(map(_surely_card, (*kept, *more))):
        kept += [side for side in more if side.legible and side.says_card]
    return [*sides, *more], kept


def _surely_card(side: Side) -> bool:
    return side.says_dated_card and side.read.score.good and side.read.score.words >= SURE_WORDS


def _no_prose(blocks: Iterable[Quad], sheet: Tried) -> Iterator[Quad]:
    return (block for block in blocks if not is_running_text(_within(block, sheet.lines)))
