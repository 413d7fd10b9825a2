"""All that stands in the row of a day on a paper licence, laid before the second engine, whichever engine read the day.

What is written across a pictogram, "geschorst", Tesseract reads as marks or not at all, so that no rule on what stands
beside a day sees it. What the engine hears there must be a day, what the category is called, the stamp of a town, or
what was surely read there and is judged with the rest of the page.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np
from rapidfuzz.distance import Levenshtein

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_grid import without_frames
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.category_rows import Row, without_rules
from pipeline.reading.sheets.cell_days import lines_of, words_in
from pipeline.reading.sheets.heard_cells import names_vehicles
from pipeline.reading.sheets.round_stamps import names_town_around
from pipeline.reading.sheets.town_stamps import VALID, likeness_to, likeness_to_rim, says_against
from pipeline.reading.sheets.unread_marks import SURELY_READ, are_unread_marks
from pipeline.reading.sheets.written_places import lines_in, written_in, written_on
from pipeline.reading.vision.pixels import Pixels, bounds_of, part_of, stretches_of
from pipeline.text import fold, latin_letters
from pipeline.vocabulary.municipalities import is_on_its_stamp

_RULE = 0.02
"""Of the width and height of a cell, what is left of its rules at either side at most."""
_WIDE_GAP = 2.0
"""Heights of the letter of a row, of paper between what was not written together."""
_BANDS = ((0.0, 0.6), (0.2, 0.8), (0.4, 1.0))
"""From where to where down what stands in a cell it is shown besides all of it, for a word may stand over a drawing.

Of twelve licences no pictogram was heard as more than two letters in any; of words across one three were, or more."""
_SEVERAL, _SURELY_HEARD = 2, 0.9
"""Lines of print in a cell, from which each is heard by itself; and confidence from which all of it needs no bands."""
_ONE_LINE, _AROUND = 1.5, 12
"""Heights of the words read in a cell, and pixels around them, that what stands there is high where it is one line."""
_LED_DAY = re.compile(r"(?:^\W*o?p?\W*l?e?\W*)?(?<!\d)\d{1,2}\W{1,2}\d{1,2}\W{1,2}(?:\d{4}|\d{2})(?!\d)")
"""A day, perhaps behind "op - le", misread or not."""
_NOUGHTS = re.compile(r"0+(?=[a-z])|(?<=[a-z])0+")
"""Noughts before or behind a letter, which are letters too: "00STENDE"."""
_WHEELS = frozenset("o")
"""As what the wheels of a pictogram are heard, and no word."""
_SPOKEN, _EXTRA = 3, 2
"""Letters of what says something of a day, at least; and of what is more than a misread letter of what was read."""
_LIKE_TOWN, _WORN, _LONG = 66.0, 59.0, 5
"""How like the name of a town a worn stamp is, of a hundred, in the best of these views, which has so many letters, and
in each: "PRUGE". "NIET" is as like "Tielt"."""
_LIKE_RIM = 85.0
"""How like a part of a round stamp of the town the best of these views is, of which each is as like as a worn one."""


def says_unread(
    bare: Pixels, row: Row, lines: Sequence[Line], asked: SecondEngine, issuers: Collection[str], log: Log
) -> bool:
    """Whether the engine hears in a cell of a row, right of its letter, what nothing known explains.

    Or hears no word, behind its first day, in marks as large as one, which are no silent round stamp and no straight
    stroke. `bare` is the page without the ruled lines of its tables; `issuers` are the towns whose stamp may stand
    there.
    """
    return any(_is_unexplained(bare, cell, row, lines, asked, issuers, log) for cell in _cells(row))


def _cells(row: Row) -> Iterator[Box]:
    """The cells of a row right of its letter, each without its rules."""
    for cell in row.cells:
        right = replace(cell, x0=max(cell.x0, row.letter.box.x1))
        if right.width > 0:
            yield without_rules(right, _RULE, _RULE)


def _is_unexplained(
    bare: Pixels,
    cell: Box,
    row: Row,
    lines: Sequence[Line],
    asked: SecondEngine,
    issuers: Collection[str],
    log: Log,
) -> bool:
    own = written_in(bare, cell)
    if own is None:
        return False
    left = list[str]()
    parts = _apart(bare, replace(own, y0=cell.y0, y1=cell.y1), row.letter.box.height)
    for part in parts:
        there = words_in(lines, part if len(parts) > 1 else cell)
        heard = _heard_in(bare, part, row, there, asked, log)
        said = list(filter(_may_be_word, heard))
        explained = _are_explained(said, there) or _are_of_town(said, issuers)
        if _is_against(said, issuers) or not (explained or names_town_around(bare, part, asked, log)):
            return True
        if not said and are_unread_marks(bare, part, row, lines, heard, asked, log):
            return True
        left += [] if said else heard[:1]
    together = " ".join(left)  # letters set wide say something together: "N I E T"
    return _may_be_word(together) and not _are_explained([together], words_in(lines, cell))


def _apart(bare: Pixels, cell: Box, letter: float) -> list[Box]:
    """What stands in a cell, parted where a wide gap shows that it was not written together: a day, and a stamp.

    A cell as wide as the table is no line that an engine can read. `letter` is the height of that of the row.
    """
    left, top, right, bottom = bounds_of(cell, bare.shape)
    gap = _WIDE_GAP * letter * bare.shape[0]
    room, wide = gap / 4, bare.shape[1]
    stretches = stretches_of(np.asarray(written_on(bare[top:bottom, left:right]).any(axis=0)), gap)
    return [
        replace(cell, x0=max(cell.x0, (left + first - room) / wide), x1=min(cell.x1, (left + last + room) / wide))
        for first, last in stretches
    ]


def _may_be_word(heard: str) -> bool:
    """Whether what was heard may say something of a day."""
    letters = latin_letters(heard)
    return len(letters) >= _SPOKEN and not set(letters) <= _WHEELS


def _is_against(heard: Sequence[str], issuers: Collection[str]) -> bool:
    """Whether anything heard speaks against the day, whatever was read there: a letter of it may have been misread."""
    return any(says_against(one) and latin_letters(one) not in issuers for one in heard)


def _heard_in(bare: Pixels, part: Box, row: Row, read: Sequence[Word], asked: SecondEngine, log: Log) -> list[str]:
    """What is heard in a part of a cell, all of it first; several views of it unless it surely says what is known.

    Or what was `read` there, all on one line.
    """
    heard = _heard_on_lines(bare, part, row, asked, log)
    if len(heard) >= _SEVERAL:
        text = " ".join(heard)
        return [text] if names_vehicles(text) else heard
    own = written_in(bare, part)
    if own is None:
        return []
    whole, sure = asked_about(part_of(bare, own), asked, "whole_row", log) or ("", 0.0)
    said = _undated(whole)
    alike = (
        latin_letters(said) == _read_in(read) and not any(map(str.isdigit, said)) and _is_one_line(own, read, len(bare))
    )
    if sure >= _SURELY_HEARD and (alike or (_is_known(said) and len(latin_letters(whole)) >= _SPOKEN)):
        return [said]
    bands = [replace(own, y0=own.y0 + top * own.height, y1=own.y0 + down * own.height) for top, down in _BANDS]
    views = (asked_about(part_of(bare, band), asked, "whole_row", log) for band in bands)
    return [said, *(_undated(text) for text, _ in filter(None, views))]


def _is_one_line(own: Box, read: Sequence[Word], high: int) -> bool:
    """Whether what stands in a cell is no higher than the words that were read there, in a page of that many pixels."""
    tall = max((word.box.height for word in read if word.confidence >= SURELY_READ), default=0.0) * high
    return 0 < own.height * high <= _ONE_LINE * tall + _AROUND


def _are_explained(said: Sequence[str], there: Sequence[Word]) -> bool:
    """Whether all that was heard in a place is known, or was surely read there but for what is known."""
    read = _read_in(there)
    return all(_is_known(one) or all(map(_is_known, _extra(one, read))) for one in said)


def _read_in(there: Sequence[Word]) -> str:
    """The letters of what was surely read in a place."""
    return "".join(latin_letters(word.text) for word in _in_order(there) if word.confidence >= SURELY_READ)


def _heard_on_lines(bare: Pixels, cell: Box, row: Row, asked: SecondEngine, log: Log) -> list[str]:
    """What is heard on each line of print in a cell, freed of the frames of stamps; nothing of specks."""
    freed = without_frames(bare, cell, row.letter.box.height)
    own = written_in(freed, cell)
    places = [] if own is None else lines_in(freed, own)
    heard = (asked_about(part_of(freed, place), asked, "whole_row", log) for place in places)
    return [_undated(text) for text, _ in filter(None, heard) if sum(map(str.isalnum, text)) >= _SPOKEN]


def _undated(text: str) -> str:
    """Folded words without the day among them; noughts beside letters are letters."""
    said = fold(text)
    if _LED_DAY.search(said) is None:
        said = _NOUGHTS.sub(_as_letters, said)
    return _NOUGHTS.sub(_as_letters, _LED_DAY.sub(" ", said)).strip()


def _as_letters(noughts: re.Match[str]) -> str:
    return "o" * len(noughts[0])


def _in_order(words: Sequence[Word]) -> Iterator[Word]:
    for line in lines_of(words):
        yield from sorted(line, key=lambda word: word.box.x0)


def _extra(heard: str, read: str) -> Iterator[str]:
    """What was heard beyond what was read, but for single letters: of "ongeldig" beyond "geldig" "on"."""
    letters = latin_letters(heard)
    if not read:
        yield heard
        return
    for one in re.split(r"=+", _marked(letters, read)):
        if len(one) >= _EXTRA:
            yield one


def _marked(letters: str, read: str) -> str:
    """The letters, "=" for each that was read too."""
    kept = list(letters)
    for change in Levenshtein.opcodes(read, letters):
        if change.tag == "equal":
            kept[change.dest_start : change.dest_end] = "=" * (change.dest_end - change.dest_start)
    return "".join(kept)


def _is_known(text: str) -> bool:
    """Whether folded words say no more than that a category is held, what it is called, or who stamped it."""
    return VALID.fullmatch(latin_letters(text)) is not None or names_vehicles(text) or is_on_its_stamp(text)


def _are_of_town(said: Sequence[str], issuers: Collection[str]) -> bool:
    """Whether all that was heard in a cell is like the name of one town among `issuers`, worn off a stamp."""
    heard = [latin_letters(one) for one in said]
    long = [one for one in heard if len(one) >= _LONG]
    return any(
        any(like(town, one) >= best for one in long) and all(like(town, one) >= least for one in heard)
        for town in issuers
        for like, best, least in ((likeness_to, _LIKE_TOWN, _WORN), (likeness_to_rim, _LIKE_RIM, _LIKE_TOWN))
    )
