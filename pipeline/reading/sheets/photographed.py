"""A photo: the sheets and cards that lie in it, and the whole picture where none is found."""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from pipeline.model import Box, Page, View
from pipeline.reading.cards.card import cut_card
from pipeline.reading.cards.card_side import is_card_side
from pipeline.reading.cards.words import is_card_text, shows_card, shows_day
from pipeline.reading.ocr.looking.headstand import LEGIBLE
from pipeline.reading.ocr.looking.sure_words import place_of_words
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.pages import Picture, page_of
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.sheets.card_or_sheet import perhaps_card, read_as_card
from pipeline.reading.sheets.on_sheet import FEWEST_WORDS, MOST_PARTS, pages_of_sheet, read_side
from pipeline.reading.sheets.sheet import better, read_amid, read_if_worth_it, read_sheet
from pipeline.reading.vision.amid_print import find_amid_print
from pipeline.reading.vision.beside import LETTERS_OF_A_LETTER, letters_beside, may_hold_print, painted_over
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.found import Found, may_be_joined
from pipeline.reading.vision.mates import mate_of
from pipeline.reading.vision.paper import is_pale
from pipeline.reading.vision.photo import find_cards, find_joined, find_sheets, found_exactly
from pipeline.reading.vision.pixels import Pixels
from pipeline.reading.vision.view import CARD_ASPECT, SHEET_ASPECT, Quad, corners_of, point_to_picture

_WORTH_CUTTING = 0.85
"""The share of the picture above which cutting away the rest changes nothing."""
_ROOM = 0.12
"""Of the picture, how far around what was read closer more of the sheet is looked for."""
_MORE = 1.1
"""How many times as large the place of its words is then, if there is more."""
_BETTER = 1.1
"""How many times more must be read on the whole picture than on what was found in it, to be kept instead."""
_OF_A_SIDE = 40
"""Letters and figures on a side of a licence, at least."""
_MERELY_CARDS, _TWO_CARDS = 0.7, 0.5
"""The share of what was found that two cards which were taken for one sheet fill, and of the picture that they take at
most."""
_HALF = 0.45
"""The share of the picture above which a card leaves no room for another."""
_BETWEEN_SHAPES = math.sqrt(CARD_ASPECT * SHEET_ASPECT)
"""From this aspect on what was found is nearer to a card than to a sheet of paper."""

_Read = tuple[tuple[Page, ...], bool]
"""Pages, and whether they were read well."""


def pages_of_photo(
    picture: Picture, thumb: Pixels, log: Log, *, sheets: tuple[Found, ...] | None = None
) -> tuple[Page, ...]:
    """The sheets and cards in a photo; the whole picture when none is found or they read worse than it does.

    `thumb` is a smaller copy of the picture, `sheets` what is found in it, if that is known. Where some were found, the
    whole is read in all ways only if one reading says more than they do, and legibly: otherwise those seconds changed
    nothing, and noise from what they lie on won.
    """
    pixels = picture.pixels
    pages: list[Page] = []
    strength = 0.0
    good = True
    if sheets is None:
        sheets = find_sheets(pixels, thumb)
    if may_be_joined(sheets) and (joined := _joined(picture, thumb, sheets, log)):
        return joined
    sheets = sheets or find_amid_print(pixels)
    cards = _cards_among(pixels, thumb, sheets)
    if len(cards) >= max(1, len(sheets)):
        return pages_of_sheet(picture, picture.flat, cards, log, uneven=True)
    sheets = sheets[:MOST_PARTS]
    for found in sheets:
        own = Log()
        parts, well = _read_found(picture, found, own)
        good &= well and not _is_box_of_form(pixels, found, parts)
        pages += parts
        log.attempts += own.attempts
        strength += _strength(parts)
    if pages and good:
        taken = [found.quad for found in sheets]
        other = _other_side(picture, sheets, pages, log)
        if other is not None:
            pages.append(other[0])
            taken.append(other[1])
        return (*pages, *_beside(picture, taken, log))
    plain = _read_whole(picture.flat, strength if pages else None, log)
    return tuple(pages) if plain is None else (page_of(plain, picture, log),)


def _cards_among(pixels: Pixels, thumb: Pixels, sheets: Sequence[Found]) -> tuple[Found, ...]:
    """The cards in a photo in which `sheets` were found; nothing where those are no cards themselves."""
    cards = find_cards(pixels, thumb) if is_pale(thumb) and _may_be_cards(sheets) else ()
    several = len(cards) > 1 and _area(cards) >= _MERELY_CARDS * _area(sheets)
    if not (several or all(found.card_shaped for found in sheets)):
        return ()  # they lie on a sheet, or are one side of a folded one
    if len(cards) == len(sheets) == 1 and sheets[0].aspect < _BETWEEN_SHAPES:
        return ()  # nearer to a sheet that is seen at an angle: `_read_found` tries both
    return cards


def _read_whole(whole: Flat, strength: float | None, log: Log) -> Tried | None:
    """The photo as a whole; None unless it says more, and legibly, than the parts of which the `strength` is given."""
    pixels = whole.picture
    once = None if strength is None else read_if_worth_it(whole, log)
    least = 0.0 if strength is None else strength * _BETTER
    if once is not None and (once.score.confidence < LEGIBLE or once.score.strength <= least):
        return None
    plain = once if once is not None and once.score.good else read_amid(whole, partial(_closer, pixels, log), log)
    plain = perhaps_card(pixels, plain, log)
    return plain if strength is None or plain.score.strength > least else None


def _joined(picture: Picture, thumb: Pixels, outline: Sequence[Found], log: Log) -> tuple[Page, ...]:
    """The two cards that touch each other in a photo, and what lies beside them; nothing unless both say that."""
    sides = [read_side(found.quad, picture.pixels) for found in find_joined(picture.pixels, thumb, outline)]
    if all(side.says_card for side in sides) and any(side.says_dated_card for side in sides):
        return (*(side.page(picture) for side in sides), *_beside(picture, [side.quad for side in sides], log))
    for side in sides:
        log.attempts += side.log.attempts
    return ()


def _may_be_cards(sheets: Sequence[Found]) -> bool:
    """Whether what was found may be cards: each is one, or so small that it may be two that were taken for a sheet."""
    return all(found.card_shaped for found in sheets) or _area(sheets) <= _TWO_CARDS


def _area(found: Sequence[Found]) -> float:
    return sum(one.area for one in found)


def _other_side(picture: Picture, sheets: Sequence[Found], pages: Sequence[Page], log: Log) -> tuple[Page, Quad] | None:
    """The card beside the only one that was found, as a page, and where it lies: see `mates`."""
    first = sheets[0]
    alone = len(sheets) == len(pages) == 1 and first.card_shaped and first.area <= _HALF
    if not alone or not is_card_text(pages[0].lines) or letters_beside(picture.pixels, [first.quad], None) < _OF_A_SIDE:
        return None
    quad = mate_of(picture.pixels, first.quad)
    if quad is None:
        return None
    side = read_side(quad, picture.pixels)
    if side.says_dated_card:
        return side.page(picture), quad
    log.attempts += side.log.attempts
    return None


def _is_box_of_form(pixels: Pixels, found: Found, parts: Sequence[Page]) -> bool:
    """Whether what has the shape of a card is rather a tinted box on a sheet that says more: no day stands on it."""
    if not found.card_shaped or any(shows_day(part.lines) for part in parts):
        return False
    return letters_beside(pixels, [found.quad], None) >= LETTERS_OF_A_LETTER


def _read_found(picture: Picture, found: Found, log: Log) -> _Read:
    """What was found, as pages, and whether it was read well: a card as a card, anything else as a sheet.

    An A4 sheet seen at an angle may have the shape of a card; with small print it is read as a sheet first.
    """
    if not found.card_shaped:
        return _as_sheet(picture, found, log)
    cut = cut_card(picture.pixels, found.quad)
    side = is_card_side(cut)
    if side or found.aspect >= _BETWEEN_SHAPES:
        card = _as_card(picture, found, cut, log, side=side)
        if card is not None and any(shows_card(part.lines) or shows_day(part.lines) for part in card[0]):
            return card
        return _better(card, _as_sheet(picture, found, log))
    parts, well = _as_sheet(picture, found, log)
    card = None if parts and well else _as_card(picture, found, cut, log, side=side)
    return card or (parts, well)


def _better(card: _Read | None, sheet: _Read) -> _Read:
    """What was read as a card and says nothing that cards say, or as a sheet, where that reads well and says more.

    In the picture of a sheet whose title runs along its edge that title alone was read.
    """
    if card is None:
        return sheet
    return sheet if sheet[1] and _strength(sheet[0]) > _strength(card[0]) * _BETTER else card


def _strength(parts: Sequence[Page]) -> float:
    return sum(score(part.lines).strength for part in parts)


def _as_card(picture: Picture, found: Found, cut: Pixels, log: Log, *, side: bool) -> _Read | None:
    """What was cut out as `cut`, read as a card, if it is one: see `read_as_card`."""
    card = read_as_card(cut, Flat(picture.pixels, found.quad), log, side=side)
    if card is None:
        return None
    legible = card.score.words >= FEWEST_WORDS
    return ((page_of(card, picture, log),) if legible else (), legible)


def _as_sheet(picture: Picture, found: Found, log: Log) -> _Read:
    flat = Flat(picture.pixels, found.quad)
    cards: tuple[Found, ...] = ()
    if find_cards(flat.glance):  # there are none on most
        quad = found_exactly(picture.pixels, found).quad
        flat = Flat(picture.pixels, quad)
        cards = _on_sheet(flat.look, quad)
    parts = pages_of_sheet(picture, flat, cards, log, uneven=True)
    parts = tuple(part for part in parts if len(part.words) >= FEWEST_WORDS)
    return parts, all(_says_enough(part, among_cards=bool(cards)) for part in parts)


def _says_enough(part: Page, *, among_cards: bool) -> bool:
    """Whether a part of a sheet reads well, or is a card that was found on it and says what cards say, a day too.

    Small print of the back is read poorly; but to read the whole photo instead adds nothing but noise.
    """
    said = score(part.lines).good
    return said or (among_cards and is_card_text(part.lines) and shows_day(part.lines))


def _on_sheet(flat: Pixels, quad: Quad) -> tuple[Found, ...]:
    """The cards on a flat sheet, their corners in fractions of the picture that the sheet was cut from by `quad`."""
    view = View(quad)
    return tuple(
        replace(card, quad=tuple(point_to_picture(view, corner, 1, 1) for corner in card.quad))
        for card in find_cards(flat)
    )


def _beside(picture: Picture, taken: Sequence[Quad], log: Log) -> tuple[Page, ...]:
    """What a photo shows beside what was found: a card or sheet of which no edge was seen."""
    if not may_hold_print(picture.flat.look, taken):
        return ()
    own = Log()
    read = read_if_worth_it(Flat(painted_over(picture.pixels, taken)), own)
    if read.score.good or shows_card(read.lines):
        return (page_of(read, replace(picture, points=None), own),)
    log.attempts += own.attempts
    return ()


def _closer(pixels: Pixels, log: Log, plain: Tried) -> Tried | None:
    """A photo of which no edge was found, read once more where its sure words stand; None when they do not tell where.

    What lies around the sheet (another printed page, woven cloth) is taken for lines of print: it tilts the page the
    wrong way and drowns its words in noise. What stands there is rarely all of the sheet, as the rest lies in a shadow
    or far below: more of it is looked for around, now that what lies beside it drowns less.
    """
    quad = place_of_words(plain, whole_lines=True)
    if quad is None or _share(quad) > _WORTH_CUTTING:
        return None
    read = read_sheet(Flat(pixels, quad), log, uneven=True)
    if not read.score.good:
        return read
    around = place_of_words(read_if_worth_it(Flat(pixels, _wider(quad)), log), whole_lines=True)
    if around is None or not _MORE * _share(quad) < _share(around) <= _WORTH_CUTTING:
        return read
    more = read_sheet(Flat(pixels, around), log, uneven=True)
    return better(read, more) if more.score.good else read


def _share(quad: Quad) -> float:
    """The share of the picture that an upright rectangle covers."""
    return (quad[2][0] - quad[0][0]) * (quad[2][1] - quad[0][1])


def _wider(quad: Quad) -> Quad:
    """The upright rectangle with more room on each side, as far as the picture goes."""
    (left, top), _, (right, bottom), _ = quad
    return corners_of(
        Box(max(0.0, left - _ROOM), max(0.0, top - _ROOM), min(1.0, right + _ROOM), min(1.0, bottom + _ROOM))
    )
