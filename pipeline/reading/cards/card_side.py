"""One side of a card in a picture: cut out, turned, levelled, read one way and, when that is poor, the other way."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Box, Line, View
from pipeline.reading.cards.black_print import figures_on, with_dates_borne_out
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.categories import ROWS, categories_alone
from pipeline.reading.cards.cell_words import with_cells_told
from pipeline.reading.cards.dash import with_dash
from pipeline.reading.cards.field_nine import with_field_nine
from pipeline.reading.cards.front_heard import with_front_heard
from pipeline.reading.cards.list_apart import with_list_apart
from pipeline.reading.cards.list_freed import with_list_freed
from pipeline.reading.cards.list_heard import with_lists_heard
from pipeline.reading.cards.list_in_glare import with_lists_out_of_glare
from pipeline.reading.cards.list_whole import with_lists_seen_whole
from pipeline.reading.cards.lone_category import with_lone_category
from pipeline.reading.cards.marks import find_marks
from pipeline.reading.cards.pale_head import with_pale_head
from pipeline.reading.cards.poor_print import lacks_letters, with_poor_print
from pipeline.reading.cards.strips import find_strips
from pipeline.reading.cards.table_plane import straightened
from pipeline.reading.cards.table_print import side_of, table_by_print
from pipeline.reading.cards.unread_fields import with_unread_fields
from pipeline.reading.cards.words import shows_day, unread_days
from pipeline.reading.ocr.looking.headstand import may_stand_on_head
from pipeline.reading.ocr.second_looks.doubtful_figures import with_second_look
from pipeline.reading.ocr.second_looks.doubtful_names import with_sure_names
from pipeline.reading.ocr.second_looks.second_opinion import with_second_opinion
from pipeline.reading.ocr.tries.attempts import Log, Tried, scored
from pipeline.reading.ocr.tries.scoring import Score
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.margins import stands_on_feet
from pipeline.reading.vision.pixels import Pixels, grey_of, turned
from pipeline.reading.vision.upright import Axis, find_axis
from pipeline.reading.vision.view import Quad, apply_view, corners_of, has_card_shape

_ENOUGH_WORDS = 5
"""So many words, read at least as well as this, make a side well read:"""
_GOOD = 0.78
"""Cards read the right way up give 0.80 to 0.95, upside-down ones under 0.60."""
_DATES = 3
"""So many dates or numbers that were read in full stand on their feet, however poorly the rest was read."""
_LEAST_LETTER = 0.016
"""Median letter height over the height of a card; on a landscape sheet it is about 0.009."""
_SKEW_WORTH_IT = 0.25
"""Degrees; less tilts no line of a card out of its strip."""
_WIDEST, _WIDEST_AFTER_CROP = 8.0, 1.5
"""Degrees; a card cut out by its edges is level but for the inaccuracy of its corners."""
_EITHER_WAY = 1.2
"""Certainty of the axis below which lines of print and columns of a table tell of the same skew."""
_PRINT_CONTRAST = 70
"""What is paler is guilloche."""


def is_card_side(flat: Pixels) -> bool:
    """Whether a flat picture is a card by itself: the aspect of ID-1, and print as large as a card has."""
    if not has_card_shape(flat):
        return False
    height, width = flat.shape[:2]
    ink = find_ink(grey_of(flat))
    letter = ink.letter_height if width >= height else ink.letter_height * height / width
    return ink.letters >= 8 and letter >= _LEAST_LETTER


def read_card_side(flat: Pixels, quad: Quad | None, log: Log) -> Tried:
    """The best reading of the card that `quad` cut out of its picture (None: the whole picture); see `cut_card`."""
    first, second = (1, 3) if flat.shape[0] > flat.shape[1] else (0, 2)
    card = prepared_card(turned(flat, first))
    ink = find_ink(card, least_contrast=_PRINT_CONTRAST)
    axis = find_axis(ink)
    if not axis.sideways and stands_on_feet(ink, axis) is False:  # of a table the columns tell nothing
        first, second, card = second, first, turned(card, 2)
    best = _read(card, axis, View(quad, first), "first", log)
    if not (_good(best.score) or len(figures_on(best.lines)) >= _DATES) and may_stand_on_head(
        best.page, best.lines, log
    ):
        other = _read(turned(card, 2), axis, View(quad, second), "orientation", log)
        best = other if _stands_better(other, best) else best
    best = _straight(best, log)
    lines = best.lines
    if not _good(best.score) or lacks_letters(lines):
        side = side_of(best.page)
        lines = with_poor_print(side, with_front_heard(side, lines, log), log)
    heard = frozenset(lines).difference(best.lines)
    lines = with_lone_category(best.page, with_unread_fields(best.page, lines, log), log)
    lines = with_list_apart(best.page, with_lists_heard(best.page, lines, log), log)
    lines = with_field_nine(best.page, lines, log)
    lines = with_cells_told(with_second_look(best.page, lines, log, enlarge=1.6, card=True))
    lines = _with_sure_names(best.page, lines, log)
    lines = with_list_freed(best.page, with_dates_borne_out(best.page, lines, log), log)
    lines = with_lists_seen_whole(best.page, lines)
    lines = with_second_opinion(best.page, lines, log, also=unread_days(lines), heard=heard)
    upright = _upright(flat, best.view)
    lines = with_lists_out_of_glare(upright, with_pale_head(upright, with_dash(best.page, lines), log))
    return replace(best, lines=lines)


def _upright(flat: Pixels, view: View) -> Pixels:
    """The flat card, turned and levelled as its view says."""
    card = turned(flat, view.quarter_turns)
    return apply_view(card, View(skew_degrees=view.skew_degrees)) if view.skew_degrees else card


def _read(card: Pixels, axis: Axis, view: View, why: str, log: Log) -> Tried:
    """The card as the view turned it, levelled and read; `axis` is that of its print, whichever way up."""
    tilted = view.quad is not None and _is_tilted(view.quad)
    widest = _WIDEST_AFTER_CROP if tilted else _WIDEST
    askew = axis.points >= 150 and _SKEW_WORTH_IT <= abs(axis.skew_degrees) <= widest
    lined = not axis.sideways or axis.certainty < _EITHER_WAY
    if askew and (lined or (not tilted and _has_columns(card))):
        view = replace(view, skew_degrees=axis.skew_degrees)
        card = apply_view(card, View(skew_degrees=axis.skew_degrees))
    return scored(log, "tesseract:nld", why, view, card, read_card, card=True)


def _has_columns(card: Pixels) -> bool:
    """Whether the letters and days of a table stand under each other: of a flat card the skew of columns is its own."""
    return table_by_print(find_strips(card, find_marks(card))) is not None


def _straight(read: Tried, log: Log) -> Tried:
    """The reading, or one of the back made straight by its table where that gives more."""
    found = straightened(read.page, read.view)
    if found is None:
        return read
    other = scored(log, "tesseract:nld", "table", found[1], found[0], read_card, card=True)
    return other if _stands_better(other, read) else read


def _is_tilted(quad: Quad) -> bool:
    """Whether the corners follow the edges of a card: around mere print they make an upright rectangle."""
    (left, top), _, (right, bottom), _ = quad
    return quad != corners_of(Box(left, top, right, bottom))


def _with_sure_names(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, names in doubt settled: on every card they stand above its dates, and no name below decides."""
    first = min((line.box.middle for line in lines if shows_day((line,))), default=1.0)
    above = [line for line in lines if line.box.middle < first]
    settled = iter(with_sure_names(page, above, log))
    return tuple(next(settled) if line.box.middle < first else line for line in lines)


def _stands_better(one: Tried, other: Tried) -> bool:
    """Whether a side reads better so than on its head: cells read on their head give letters, but no categories."""
    named, named_there = categories_alone(one.lines), categories_alone(other.lines)
    if named != named_there and max(named, named_there) >= ROWS:
        return named > named_there
    return one.score.strength > other.score.strength


def _good(score: Score) -> bool:
    return score.words >= _ENOUGH_WORDS and score.confidence >= _GOOD
