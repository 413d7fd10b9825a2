"""The letters of a table of categories without rules between its columns: by themselves, Tesseract passes them over.

They are found by their ink, as marks as tall as capitals under each other that no word covers, and read together.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import CARD_LETTERS, PAPER_LETTERS
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.pixels import Pixels

_SURE = 0.6
"""Confidence from which a letter or word was read."""
_TALL = (0.55, 2.2)
"""Heights of the words on the page, that a letter of the table has."""
_BETWEEN = 0.6
"""Heights of a letter, up to which the next belongs to the same category: B+E."""
_SAME_COLUMN = 0.012
"""Of the width, how far apart letters under each other begin."""
_FEWEST, _MOST = 3, 16
"""Letters of such a column, read and not."""
_MOST_PLACES = 1000
"""Of marks outside of words: more are grain or a pattern, among which no column is looked for."""
_MOST_COLUMNS = 4
"""That are read: the numbers of the particulars stand under each other too, and what was typed or struck."""
_UNEVEN = 0.3
"""Of the usual distance between rows, or of twice or thrice that, by which one may differ."""
_ROWS_APART = 3
"""Rows from one letter to the next at most; between them some were not found."""


def unread_letters(page: Pixels, lines: Sequence[Line]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """The letters of a column that no word of `lines` covers, as read by themselves, and those that were read before.

    Nothing unless they stand at even distances and in the order of the alphabet, as on each paper model, and none of
    them is one that only cards have.
    """
    words = [word for line in lines for word in line.words if word.confidence >= _SURE]
    if not words:
        return (), ()
    size = float(np.median([word.box.height for word in words]))
    known = [word for word in words if word.text in PAPER_LETTERS | CARD_LETTERS]
    places = list(islice(_places(page, words, size), _MOST_PLACES + 1))
    if len(places) > _MOST_PLACES:
        return (), ()
    for column in _columns(places, [word.box for word in known])[:_MOST_COLUMNS]:
        read = _letters(page, [place for place in places if place in column])
        before = tuple(word for word in known if word.box in column)
        ordered = sorted((*read, *before), key=lambda word: word.box.middle)
        if read and len(ordered) >= _FEWEST and _in_order([word.text for word in ordered]):
            return read, before
    return (), ()


def _letters(page: Pixels, places: Sequence[Box]) -> tuple[Word, ...]:
    """What was read surely as letters of the table, each in its place."""
    return tuple(
        Word(found[0].text, place, found[0].confidence)
        for place, found in zip(places, read_places(page, places), strict=False)
        if len(found) == 1 and found[0].text in PAPER_LETTERS | CARD_LETTERS and found[0].confidence >= _SURE
    )


def _places(page: Pixels, words: Sequence[Word], size: float) -> Iterator[Box]:
    """Where marks as tall as capitals stand alone or close beside each other, outside of all words."""
    ink = find_ink(page)
    high, wide = ink.mask.shape
    free = [box for box in ink.places if _TALL[0] <= box.height / size <= _TALL[1] and not _covered(box, words)]
    place: Box | None = None
    for box in sorted(free, key=lambda one: (round(one.middle / size), one.x0)):
        near = place is not None and _beside(place, box, high / wide)
        if place is not None and not near:
            yield place
        place = Box.around((place, box)) if place is not None and near else box
    if place is not None:
        yield place


def _beside(place: Box, box: Box, ratio: float) -> bool:
    level = abs(place.middle - box.middle) <= place.height / 2
    return level and -box.width <= box.x0 - place.x1 <= _BETWEEN * place.height * ratio


def _covered(box: Box, words: Sequence[Word]) -> bool:
    middle = (box.x0 + box.x1) / 2
    return any(word.box.x0 <= middle <= word.box.x1 and word.box.y0 <= box.middle <= word.box.y1 for word in words)


def _columns(places: Sequence[Box], known: Sequence[Box]) -> list[list[Box]]:
    """What stands under each other at even distances, letters that were read among it; the longest column first."""
    found: list[list[Box]] = []
    for seed in places:
        column = sorted(
            (box for box in (*places, *known) if abs(box.x0 - seed.x0) <= _SAME_COLUMN), key=lambda box: box.middle
        )
        even = _FEWEST <= len(column) <= _MOST and _even([box.middle for box in column])
        if even and not any(seed in other for other in found):
            found.append(column)
    return sorted(found, key=len, reverse=True)


def _even(middles: Sequence[float]) -> bool:
    steps = np.diff(middles)
    usual = float(np.median(steps))
    rows = np.rint(steps / usual) if usual > 0 else np.zeros(len(steps))
    return bool(np.all((rows >= 1) & (rows <= _ROWS_APART) & (np.abs(steps - rows * usual) <= _UNEVEN * usual)))


def _in_order(letters: Sequence[str]) -> bool:
    """Whether letters follow each other as on paper: by the alphabet, with and without a trailer; none twice."""
    if not CARD_LETTERS.isdisjoint(letters):
        return False
    single = [letter[0] for letter in letters if len(letter) == 1]
    trailers = [letter[0] for letter in letters if letter.endswith("E") and len(letter) > 1]
    rising = all(one < other for part in (single, trailers) for one, other in pairwise(part))
    return rising and len(set(letters)) == len(letters)
