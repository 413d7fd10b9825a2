"""Whether what stands in a picture, or at a place in it, is read as a card or as a sheet: both are tried where it pays.

What has the shape of a card may be a sheet, and the edges of a card may not be seen: what either reading says settles
it. Where a card may lie is told by its edges (`vision.photo`), its print (`vision.blocks`) or its words.
"""

from dataclasses import replace

from pipeline.reading.cards.card import cut_card
from pipeline.reading.cards.card_side import read_card_side
from pipeline.reading.cards.words import (
    doubts_a_day,
    is_card_text,
    shows_card,
    shows_paper_licence,
    shows_paper_table,
    told_of_paper,
)
from pipeline.reading.ocr.looking.sure_words import place_of_words
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.sheets.category_table import with_typed_days_doubted
from pipeline.reading.sheets.sheet import better, on_side, read_sheet
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.pixels import Pixels
from pipeline.reading.vision.view import Quad, is_card_aspect, true_aspect

_LEGIBLE_CARD = 0.6
"""Mean confidence of a card that was read; another sheet, taken for one and read on its side, gave 0.43 and 0.49."""
_MOST_ON_CARD = 90
"""Words; the back of a licence has seventy. A letter that mentions a licence has more."""

_NEARLY_AS_STRONG = 0.8
"""Of the strength of another reading, that what is likelier by what it says has at least."""


def card_or_sheet(pixels: Pixels, log: Log) -> Tried:
    """A picture with the shape of a card that holds large print: a card, unless it reads better as a sheet."""
    card = read_card_side(pixels, None, log)
    if shows_paper_licence(card.lines):
        return paper_or_card(card, Flat(pixels), log)
    if card.score.good or shows_card(card.lines):
        return looked_at(card, log)
    return looked_at(better(card, read_sheet(Flat(pixels), log, uneven=True)), log)


def looked_at(card: Tried, log: Log) -> Tried:
    """A reading as a card; if it is a licence on paper, what may void its days is looked for as on a sheet."""
    return replace(card, lines=with_typed_days_doubted(card.page, card.lines, log))


def paper_or_card(card: Tried, flat: Flat, log: Log) -> Tried:
    """A picture with the words of a licence on paper, read as a sheet too: an opened one has the shape of a card.

    Either may lose letters of the table or a day that the other reads; kept is what tells more of them. What may void a
    day is looked for in both.
    """
    sheet = read_sheet(flat, log, uneven=True)
    if doubts_a_day(sheet.lines):
        return sheet
    best = max(sheet, card, key=lambda read: (told_of_paper(read.lines), read.score.strength))
    return looked_at(best, log) if best is card else best


def read_as_card(cut: Pixels, flat: Flat, log: Log, *, side: bool) -> Tried | None:
    """`cut`, which has the shape of a card, read as one; None unless it says what cards say, or is a legible `side`.

    By its marks a sheet in a shadow may seem to be one; what is not legible as a card is worth reading as a sheet.
    """
    read = read_card_side(cut, flat.quad, log)
    if shows_paper_licence(read.lines):
        return paper_or_card(read, flat, log)
    kept = shows_card(read.lines) or (side and read.score.confidence >= _LEGIBLE_CARD)
    return looked_at(read, log) if kept else None


def perhaps_card(pixels: Pixels, plain: Tried, log: Log) -> Tried:
    """A reading with few words that says what cards say, or is poor, tried again as a card where its words stand.

    The edges of a card held close lie beyond the picture, and those of a pale card on white paper are not seen; where
    they are, the card may hold more than the words that were read. Where the sheet shows the table of a licence on
    paper, a reading as a card that tells less of it is none.
    """
    says = shows_card(plain.lines)
    paper = shows_paper_licence(plain.lines) and not on_side(plain.lines, plain.page.shape)
    if plain.score.words > _MOST_ON_CARD or doubts_a_day(plain.lines) or (plain.score.good and (paper or not says)):
        return plain
    whole = plain.view.quad
    place = place_of_words(plain, short_ones=True) or whole
    edged = whole is not None and _has_card_aspect(whole, pixels)
    places = dict.fromkeys((place, whole) if edged or not says else (place,))
    tried = (read_card_side(cut_card(pixels, quad), quad, log) for quad in places)
    card = max(tried, key=lambda one: one.score.strength)
    if shows_paper_table(plain.lines) and told_of_paper(card.lines) < told_of_paper(plain.lines):
        return plain
    kept = is_card_text(card.lines) and card.score.strength >= _NEARLY_AS_STRONG * plain.score.strength
    return looked_at(card, log) if kept else plain


def _has_card_aspect(quad: Quad, pixels: Pixels) -> bool:
    """Whether what a quad cuts out of a picture, on whichever side, has the aspect of a card."""
    aspect = true_aspect(quad, pixels.shape[1], pixels.shape[0])
    return is_card_aspect(max(aspect, 1 / aspect))
