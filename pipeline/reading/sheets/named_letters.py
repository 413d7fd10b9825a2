"""The letters that an old licence on paper names behind or under a sentence, where Tesseract reads none: "- - B -".

A letter by itself in a row of dashes, or on a dotted line, is no line of print to its layout analysis, one that a pen
wrote is a 5 to it, and one that was typed a letter in doubt. Each mark in that place is read by both engines, or twice
by the second one, as sure as can be and with the outline of a letter; only if every one of them is a letter of the
paper models, and nothing hangs on to it, are they listed.
"""

import re
from collections.abc import Sequence

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import PAPER_LETTERS, shows_paper_licence
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import believed, line_doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import with_line
from pipeline.reading.sheets.whole_letters import STEMMED, is_whole
from pipeline.reading.vision.ink import PAPER, Ink
from pipeline.reading.vision.pixels import Pixels, bounds_of, part_around
from pipeline.text import fold

_LABEL = re.compile(r"categorie(?:en|s)?(?:\([^\s)]*\))?\W{0,3}$")
_UNDER, _LEFT = 4.0, 0.03
"""How far under its label the row stands, in heights of that, and how far left of it it may begin, of the width."""
_LOW, _HIGH = 0.6, 2.0
"""Heights of the label that a letter is high at least, since what is lower is a dash, and that the row is at most."""
_APART = 0.4
"""Heights of the row between two marks, at most, that are of one word."""
_MOST = 6
"""Letters that such a licence names."""
_HEARD, _BOTH = 0.9, 0.92
"""The second engine's confidence in each, and the trust in what both read alike."""
_DIFFER = 0.85
"""The most that is trusted a letter that was read and is not borne out: a pen may have struck it out."""
_LARGER = 2.0
"""How many times as large Tesseract is shown a letter."""
_LEVEL = 1.0
"""Heights of the label from its middle, between which a letter behind it stands."""
_CLEAR = 0.3
"""Heights of the label (of the height of the page), behind its end, where a letter may begin: before it is its own."""
_POINT, _POINTS = 0.35, 6
"""Heights of the label, that a point of a dotted line measures at most, and how many of them are one."""
_ALONE = 0.98
"""The second engine's confidence in a letter that it reads alone, from close by and with more of the paper around."""
_WIDER = 0.7
"""Heights of a letter around it that are shown the second time."""
_ROOM = 0.35
"""Heights of a letter around it that are shown: a dash or stroke that touches it is read with it."""


def with_named_letters(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, with the letters that stand behind or under the sentence that ends in "categorie(ën):".

    `page` is the upright picture that the lines were read from, `ink` its ink.
    """
    label = next((line for line in reversed(lines) if _LABEL.search(fold(line.text))), None)
    if label is None or not shows_paper_licence(lines):
        return tuple(lines)
    for band in (_behind(label.box), _under(label.box)):
        own = [line for line in lines if line is not label and _stands_in(line.box, band) and _is_read(line)]
        read = sorted((word for line in own for word in line.words), key=lambda one: one.box.x0)
        if any(_tells(word.text) for word in read):
            continue
        bare, words = _words_in(page, band, ink, label.box.height)
        asked = (using or second_engine()) if 0 < len(words) <= _MOST else None
        if asked is None:
            continue
        found = [_read(bare, box, asked, log) for box in words]
        letters = tuple(word for word in found if word is not None)
        if read and all(word.text in PAPER_LETTERS for word in read):
            alike = [word.text for word in read] == [letter.text for letter in letters] and len(letters) == len(found)
            return tuple(_weighed(line, alike) if line in own else line for line in lines)
        if len(letters) == len(found) and all(map(_agree, read, letters)) and len(read) in (0, len(found)):
            return tuple(with_line([line for line in lines if line not in own], Line(letters)))
    return tuple(lines)


def _weighed(line: Line, alike: bool) -> Line:
    """The letters that Tesseract read, which the other readings bear out or speak against."""
    return Line(tuple(believed(word, _BOTH) for word in line.words)) if alike else line_doubted(line, _DIFFER)


def _behind(label: Box) -> Box:
    reach = _LEVEL * label.height
    return Box(label.x1 + _CLEAR * label.height, max(0.0, label.middle - reach), 1.0, min(1.0, label.middle + reach))


def _under(label: Box) -> Box:
    return Box(max(0.0, label.x0 - _LEFT), label.y1, 1.0, min(1.0, label.y1 + _UNDER * label.height))


def _is_read(line: Line) -> bool:
    return any(map(str.isalnum, line.text))


def _tells(text: str) -> bool:
    """Whether what was read is neither a letter of a licence nor a sign for one: "5"."""
    return text not in PAPER_LETTERS and not (len(text) == 1 and not text.isalpha())


def _agree(read: Word, letter: Word) -> bool:
    """Whether a letter is the one that was read, or stands where a sign was."""
    return read.text == letter.text or read.text not in PAPER_LETTERS


def _stands_in(box: Box, band: Box) -> bool:
    return box.x1 > band.x0 and band.y0 < box.middle < band.y1


def _words_in(page: Pixels, band: Box, ink: Ink, height: float) -> tuple[Pixels, list[Box]]:
    """The page without a dotted line in that place, and where letters stand there in a row, close ones as one.

    None where anything else does. Dashes between them are passed over, unless one is so close to a letter that it may
    strike that out.
    """
    high, wide = ink.mask.shape
    marks = sorted((one for one in ink.places if _stands_in(one, band)), key=lambda one: one.x0)
    points = [one for one in marks if max(one.height, one.width * wide / high) <= _POINT * height]
    if len(points) >= _POINTS:
        page, marks = _without(page, points), [one for one in marks if one not in points]
    letters = [one for one in marks if one.height >= _LOW * height]
    row = Box.around(letters or marks or [band])
    if row.height > _HIGH * height or any(abs(one.middle - row.middle) > row.height / 2 for one in marks):
        return page, []
    words: list[Box] = []
    for mark in marks:
        if words and (mark.x0 - words[-1].x1) * wide <= _APART * row.height * high:
            words[-1] = Box.around((words[-1], mark))
        else:
            words.append(mark)
    return page, [one for one in words if one.height >= _LOW * height]


def _without(page: Pixels, points: Sequence[Box]) -> Pixels:
    """The page, paper where the points are."""
    bare = page.copy()
    for point in points:
        left, top, right, bottom = bounds_of(point, page.shape)
        bare[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = PAPER
    return bare


def _read(page: Pixels, box: Box, asked: SecondEngine, log: Log) -> Word | None:
    """The letter in a place, if both engines read the same one and nothing else, and no pen ran through it.

    Or if the second one is as sure of it twice and its outline is that of a letter, as one that was written.
    """
    heard = asked_about(part_around(page, box, _ROOM), asked, "named_letter", log)
    if heard is None or heard[1] < _HEARD or heard[0] not in PAPER_LETTERS:
        return None
    if not is_whole(page, box, heard[0]):
        return None
    started = cpu_seconds()
    read = read_region(page, box, enlarge=_LARGER, single_line=True, even=True)
    log.add_read("named_letter", read, started)
    told = [line.text for line in read]
    if told == [heard[0]]:
        return Word(heard[0], box, _BOTH)
    if any(_names(text) for text in told) or heard[1] < _ALONE or heard[0] not in STEMMED:
        return None
    again = asked_about(part_around(page, box, _WIDER), asked, "named_letter", log)
    return Word(heard[0], box, _BOTH) if again and again[0] == heard[0] and again[1] >= _ALONE else None


def _names(text: str) -> bool:
    """Whether Tesseract read letters: other ones than the second engine."""
    return any(map(str.isalpha, text))
