"""A sheet of paper, read with the least work: turned by its ink, levelled, read once; again only where that pays."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pipeline.model import Line, View, Word
from pipeline.reading.cards.words import shows_card
from pipeline.reading.ocr.engines.engine import AUTO, orientation, recognise
from pipeline.reading.ocr.looking.headstand import LEGIBLE, confidence_on_head, may_stand_on_head, stands_on_head
from pipeline.reading.ocr.second_looks.among_ornaments import read_among_ornaments
from pipeline.reading.ocr.second_looks.article_figures import with_article_figures
from pipeline.reading.ocr.second_looks.boxed_dates import with_boxed_dates
from pipeline.reading.ocr.second_looks.broken_words import with_words_whole
from pipeline.reading.ocr.second_looks.cut_dates import with_cut_dates
from pipeline.reading.ocr.second_looks.date_labels import with_date_labels
from pipeline.reading.ocr.second_looks.dotted_dates import with_dotted_dates
from pipeline.reading.ocr.second_looks.doubtful_figures import with_second_look
from pipeline.reading.ocr.second_looks.doubtful_names import with_sure_names
from pipeline.reading.ocr.second_looks.entwined import with_lines_parted
from pipeline.reading.ocr.second_looks.fill_strokes import with_fill_strokes
from pipeline.reading.ocr.second_looks.leftovers import with_leftovers
from pipeline.reading.ocr.second_looks.lone_days import with_lone_days
from pipeline.reading.ocr.second_looks.merged_rows import with_rows_apart
from pipeline.reading.ocr.second_looks.other_language import in_its_language
from pipeline.reading.ocr.second_looks.over_tilted_days import with_words_over_tilted_days
from pipeline.reading.ocr.second_looks.read_twice import with_dates_read_twice
from pipeline.reading.ocr.second_looks.roman_months import with_roman_months
from pipeline.reading.ocr.second_looks.rows_whole import with_rows_whole
from pipeline.reading.ocr.second_looks.script_names import with_script_names
from pipeline.reading.ocr.second_looks.second_opinion import with_second_opinion
from pipeline.reading.ocr.second_looks.tall_boxes import with_boxes_of_rows
from pipeline.reading.ocr.second_looks.wide_print import with_closed_letters
from pipeline.reading.ocr.tries.attempts import Log, Tried, scored
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import without
from pipeline.reading.ocr.tries.scoring import letters_of, score
from pipeline.reading.sheets.category_table import inside_of
from pipeline.reading.sheets.named_letters import with_named_letters
from pipeline.reading.sheets.stamped import without_stamps
from pipeline.reading.sheets.struck_cells import with_struck_cells
from pipeline.reading.sheets.tick_boxes import with_tick_boxes
from pipeline.reading.vision.flat import READ, Flat
from pipeline.reading.vision.ink import Ink, evened, find_ink, is_blank, is_dark, is_noise, strengthened, without_specks
from pipeline.reading.vision.margins import stands_on_feet
from pipeline.reading.vision.pixels import Pixels, fitted, grey_of, scaled, turned
from pipeline.reading.vision.upright import SKEW_WORTH_IT, Axis, find_axis
from pipeline.reading.vision.view import A4_INCHES, Quad, apply_view

_LEAST_LETTER = 11.0
"""Median height in pixels under which print is enlarged before it is read."""
_LINES = 1.15
"""How much more clearly marks gather in lines along one axis (see Axis) when there are any: noise stays under this."""
_SURE_AXIS = 1.3
"""The same, from which lines surely run along that axis."""
_LEAST_CERTAINTY = 1.05
"""The same, from which a page is turned by a quarter first."""
_ON_ITS_HEAD = 0.93
"""Standing (see Axis) below which a page is read on its head first: upright ones of 100 were at 0.958 and above."""
_ON_ITS_FEET = 1.03
"""The same, under which a few lines are asked first: of 25 upright scans 5 were, of 7 on their head all."""
_NEITHER_WAY = 0.52
"""Mean confidence under which a page was read along no line of its print, however sure its axis seemed: those gave 0.49
at most, and pages the right way up 0.56 and more."""
_TELLING = 800
"""So many points at least (see Axis) tell that."""
_ASKED_SIDE = 1600
"""Pixels along the long side at which Tesseract is asked: as right on sheets as at full size, for a third less."""
_WORTH_TURNING = 20
"""Letters; where fewer give no word, as beside cards on a sheet, no other turn did either."""
_SOME_WORDS = 3
"""So many that were read show that there is print; other light uncovers none where it read nothing."""
_MARKS_OF_PRINT = 12
"""So many marks on a page without words are print that could not be read."""
_LONG_ENOUGH, _UPWARD = 4, 1.5
"""Letters of a word that is wider than high where the page is upright, and how much higher it is on its side."""
_CLEARLY_UPRIGHT = 0.72
"""Mean confidence from which, with enough words, the page cannot be on its head or its side."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A flat sheet at the size at which it is read, not yet turned."""

    quad: Quad | None
    grey: Pixels
    axis: Axis
    on_feet: bool | None
    """Whether it stands so by its margins (see `margins`), which tell it more surely than its letters."""
    ink: Ink


def read_sheet(flat: Flat, log: Log, *, uneven: bool) -> Tried:
    """The best reading of a flat sheet; every try is noted in `log`.

    `uneven` says that the light is that of a photo: a second try then evens it too, but leaves the print as it is.
    """
    sheet, grey = _prepared(flat)
    *_, best = _ways_up(sheet, log, scanned=not uneven)
    return _finished(sheet, grey, flat, best, log, uneven=uneven)


def read_amid(photo: Flat, cut_out: Callable[[Tried], Tried | None], log: Log) -> Tried:
    """The best reading of a photo in which no edge of a sheet was found, so that what lies around it is read too.

    `cut_out` reads closer where the words of a poor reading stand, if it can. It is asked after every way up, before
    anything else is tried: what lies around costs seconds each time, and says nothing.
    """
    sheet, grey = _prepared(photo)
    near: Tried | None = None
    for best in _ways_up(sheet, log):
        near = (None if best.score.good else cut_out(best)) or near
        if near is not None and near.score.good:
            return near
        if near is None and _nothing_legible(sheet, best, log):
            return best
    plain = _finished(sheet, grey, photo, best, log, uneven=True)
    return near if near is not None and near.score.confidence > plain.score.confidence else plain


def _nothing_legible(sheet: _Sheet, best: Tried, log: Log) -> bool:
    """Whether it reads as no print does, neither as it came nor on its head, and lies along the lines it has."""
    if best.view.quarter_turns or best.score.confidence >= LEGIBLE or sheet.axis.certainty < _SURE_AXIS:
        return False
    on_head = confidence_on_head(best.page, best.lines, log)
    return on_head is not None and on_head < LEGIBLE


def _finished(sheet: _Sheet, grey: Pixels, flat: Flat, best: Tried, log: Log, *, uneven: bool) -> Tried:
    """The reading of a sheet the right way up, after all that pays was tried; see `read_sheet`."""
    poor = not best.score.good and best.score.words >= _SOME_WORDS and not _noise(sheet, best)
    if poor:
        other = replace(sheet, grey=evened(grey) if uneven else grey)
        best = better(best, _read(other, best.view.quarter_turns, "light", log))
    if not best.lines:
        return replace(best, blank=sheet.ink.letters < _MARKS_OF_PRINT and _is_blank(flat.whole))
    return _completed(without_stamps(best, flat, log), log, poor=poor)


def read_if_worth_it(flat: Flat, log: Log) -> Tried:
    """What may be a sheet or card among what lies around another, read in full only when a first reading says it is.

    A newspaper under a sheet has letters enough for five readings of two seconds each, of which none says anything; nor
    does a bare sheet with cards on it, whichever way up and in whatever light.
    """
    sheet, _ = _prepared(flat)
    turns = _likely_turn(sheet)
    best = _read(sheet, turns, "beside", log)
    on_head = None if best.score.good else confidence_on_head(best.page, best.lines, log)
    if on_head is not None and on_head >= LEGIBLE:
        best = better(best, _read(sheet, (turns + 2) % 4, "beside", log))
    return _completed(best, log) if best.score.good or shows_card(best.lines) else best


def _prepared(flat: Flat) -> tuple[_Sheet, Pixels]:
    """The sheet as it is read first, and in the light it came in."""
    grey, ink = flat.printed, flat.ink
    letter = ink.letter_height * grey.shape[0]
    if ink.letters >= 20 and letter < _LEAST_LETTER and max(grey.shape) < READ:
        grey = scaled(grey, min(2.0, READ / max(grey.shape), 1.3 * _LEAST_LETTER / max(letter, 1.0)))
    clean = without_specks(grey, ink)
    if clean is not grey:
        grey, ink = clean, find_ink(clean)
    axis = find_axis(ink)
    return _Sheet(flat.quad, strengthened(grey), axis, stands_on_feet(ink, axis), ink), grey


def _is_blank(flat: Pixels) -> bool:
    """Judged before the light was evened and print strengthened, which wipe out blurred print and checks alike."""
    grey = grey_of(flat)
    return is_blank(grey) and not is_noise(grey) and not is_dark(grey)


def _noise(sheet: _Sheet, read: Tried) -> bool:
    """Whether there are marks but no lines of marks, and nothing could be read: no other try would change that."""
    return read.score.words < _SOME_WORDS and sheet.axis.certainty < _LINES


def better(one: Tried, other: Tried) -> Tried:
    """The one on which more was read well; the first when they are equal."""
    return other if other.score.strength > one.score.strength * 1.02 + 2 else one


def _ways_up(sheet: _Sheet, log: Log, *, scanned: bool = False) -> Iterator[Tried]:
    """The sheet read as its ink says, then every better way up: as Tesseract says, or whichever way reads best.

    Few photos stand on their head, so that to ask them which way up they stand costs more than it saves.
    """
    turns = _likely_turn(sheet)
    if scanned and turns == 0 and _says_nothing(sheet) and stands_on_head(sheet.grey, sheet.ink, log):
        turns = 2
    best = _read(sheet, turns, "first", log)
    yield best
    tried = {turns}
    if _stands(best) or (best.score.words >= 20 and best.score.confidence >= _CLEARLY_UPRIGHT and not _lies(best)):
        return
    if (sheet.ink.letters < _WORTH_TURNING and best.score.words < _SOME_WORDS) or _noise(sheet, best):
        return
    if sheet.axis.certainty >= _SURE_AXIS and not may_stand_on_head(best.page, best.lines, log):
        if best.score.confidence >= _NEITHER_WAY and not _lies(best):
            return
        tried.add((turns + 2) % 4)
    for option in _other_ways(sheet, best, log):
        if option in tried:
            continue
        if _reads_along(sheet.axis, best, turns) and option % 2 != turns % 2:
            continue
        tried.add(option)
        other = _read(sheet, option, "orientation", log)
        kept = better(best, other) if option else better(other, best)  # in doubt a page stays as it came
        if kept is not best:
            best = kept
            yield best
        if _stands(best):
            return


def _stands(read: Tried) -> bool:
    """Whether a page reads well, and not only in blocks that lie on their side beside a table that stands."""
    return read.score.good and not _lies(read)


def _reads_along(axis: Axis, best: Tried, turns: int) -> bool:
    """Whether the page reads best along the axis on which its lines surely run, and reads as print does."""
    along = best.view.quarter_turns % 2 == turns % 2 and not _lies(best)
    return axis.certainty >= _SURE_AXIS and along and best.score.confidence >= _NEITHER_WAY


def _other_ways(sheet: _Sheet, first: Tried, log: Log) -> Iterator[int]:
    """The quarter turns to try after the `first` reading, likeliest first.

    What costs time to know is asked when it is needed: to ask Tesseract costs more than to read a page of little print,
    as a leaf of a licence is, once more. Where words were read that lie on their side it is one of two ways; few sheets
    come otherwise than they are held.
    """
    turns = first.view.quarter_turns
    if _lies(first):
        yield from sorted(((turns + 1) % 4, (turns + 3) % 4))
    elif sheet.axis.certainty >= _SURE_AXIS or sheet.axis.standing < _ON_ITS_HEAD:
        yield (turns + 2) % 4
    asked = _asked_turn(sheet, log)
    yield from () if asked is None else (asked,)
    yield from ((turns + 2) % 4, (turns + 1) % 4, (turns + 3) % 4)


def _likely_turn(sheet: _Sheet) -> int:
    """The quarter turns to try first, as the ink says: a wrong guess costs a reading, to ask Tesseract as much."""
    axis = sheet.axis
    if axis.sideways and axis.certainty >= _LEAST_CERTAINTY:
        on_feet = axis.standing > 1 if sheet.on_feet is None else sheet.on_feet
        return 1 if on_feet else 3
    if axis.certainty < _SURE_AXIS or axis.points < _TELLING:
        return 0
    on_feet = axis.standing >= _ON_ITS_HEAD if sheet.on_feet is None else sheet.on_feet
    return 0 if on_feet else 2


def _says_nothing(sheet: _Sheet) -> bool:
    """Whether lines surely run across the page, but neither its margins nor its letters clearly tell the foot."""
    axis = sheet.axis
    unclear = sheet.on_feet is None and axis.standing < _ON_ITS_FEET
    return unclear and axis.certainty >= _SURE_AXIS and not axis.sideways


def _asked_turn(sheet: _Sheet, log: Log) -> int | None:
    """What Tesseract makes of the orientation; None when it cannot tell."""
    started = cpu_seconds()
    found = orientation(fitted(sheet.grey, _ASKED_SIDE))
    log.add("osd", "orientation", 0.0 if found is None else min(1.0, found[1] / 15), started)
    return None if found is None else found[0]


def _read(sheet: _Sheet, turns: int, why: str, log: Log) -> Tried:
    axis = sheet.axis
    level = (turns % 2 == 1) == axis.sideways and axis.points >= 60 and abs(axis.skew_degrees) >= SKEW_WORTH_IT
    skew = axis.skew_degrees if level else 0.0
    page = turned(sheet.grey, turns)
    if skew:
        page = apply_view(page, View(skew_degrees=skew))
    view = View(sheet.quad, turns, skew)
    read = scored(log, "tesseract:nld", why, view, np.ascontiguousarray(page), _reader)
    return replace(read, score=score(_lying(read)))


def _lies(read: Tried) -> bool:
    """Whether most of what was read runs up or down the page, whatever its ink says: guilloche has waves."""
    return score(read.lines).strength > 2 * read.score.strength or on_side(read.lines, read.page.shape)


def on_side(lines: Sequence[Line], shape: Sequence[int]) -> bool:
    """Whether most longer words run up or down a page of that height and width: Tesseract reads such blocks too."""
    longer = [word for line in lines for word in line.words if letters_of(word) >= _LONG_ENOUGH]
    return 2 * sum(word.box.height * shape[0] > word.box.width * shape[1] for word in longer) > len(longer)


def _lying(read: Tried) -> list[Line]:
    """The lines without words that run up or down the page: Tesseract reads blocks of a page on its side as well.

    They are no sign that the page is the right way up, and their words follow each other in no order.
    """
    height, width = read.page.shape[:2]
    return without(read.lines, lambda word: _runs_upward(word, width, height))


def _runs_upward(word: Word, width: int, height: int) -> bool:
    return letters_of(word) >= _LONG_ENOUGH and word.box.height * height > _UPWARD * word.box.width * width


def _reader(page: Pixels, language: str) -> tuple[Line, ...]:
    return recognise(page, language, AUTO, dpi=max(70, round(max(page.shape) / A4_INCHES)))


def _completed(best: Tried, log: Log, *, poor: bool = False) -> Tried:
    """The reading with what was doubted or passed over read once more, and the boxes of a form told by their ink."""
    ink = find_ink(best.page)
    inside = inside_of(best.page, in_its_language(best, log), log)
    lines = with_words_whole(best.page, with_struck_cells(best.page, inside.lines, log), log)
    lines = with_rows_apart(best.page, with_fill_strokes(best.page, lines), log, ink)
    lines = with_leftovers(best.page, with_boxes_of_rows(lines, ink), log, ink)
    lines = with_rows_whole(lines, best.page.shape[1] / best.page.shape[0])
    lines = with_script_names(best.page, with_named_letters(best.page, lines, log, ink), log, ink)
    lines = with_closed_letters(best.page, with_lines_parted(best.page, lines, log), log)
    lines = with_article_figures(best.page, with_lone_days(best.page, lines, log), log)
    lines = with_second_look(best.page, lines, log, enlarge=1.5, even=True)
    lines = with_words_over_tilted_days(best.page, lines, log)
    lines = with_second_opinion(best.page, with_sure_names(best.page, lines, log), log)
    lines = with_dates_read_twice(best.page, with_roman_months(best.page, lines, log), log)
    lines = with_cut_dates(best.page, lines, log)
    lines = with_dotted_dates(best.page, with_boxed_dates(best.page, lines, log, ink), log, ink)
    lines = with_tick_boxes(best.page, with_date_labels(best.page, lines, log))
    lines = inside.settled(read_among_ornaments(best.page, lines, log) if poor else lines, log)
    return replace(best, lines=lines, score=score(lines), ink=ink)
