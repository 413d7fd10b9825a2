"""Print that Tesseract's page layout passed over: found by its ink, and read strip by strip.

The layout analysis cuts tables and letterheads into columns, and now and then loses the end of a label or a whole line
between two columns. What was lost is still there as marks of the size of letters that no word covers.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby, islice

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine, written
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import believed
from pipeline.reading.ocr.second_looks.date_labels import days_on, leads_to, without_cell
from pipeline.reading.ocr.second_looks.dated_stretches import named_date
from pipeline.reading.ocr.second_looks.wide_print import closed_words
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import lies_in, with_line, without
from pipeline.reading.ocr.tries.scoring import letters_of, mean_of
from pipeline.reading.vision.ink import Ink, find_ink
from pipeline.reading.vision.pixels import Pixels, part_of
from pipeline.text import bare

TRUSTED = 0.5
"""Words read with less confidence do not count as having read the ink under them."""
_LEGIBLE = 0.6
"""The share of words read with trust below which a page is no print with gaps, but a bad picture."""
_FEWEST_MARKS = 3
"""Letters, of which a mark that is wider than high has several: a typewriter struck them twice, until they touch."""
_MOST_STRIPS = 20
"""Of one page, those of the size of its print first, and of these the longest; and so many places at most where words
lie over one another."""
_IN_VAIN = 10
"""So many in a row that came to nothing: what follows is less like print. Of 95 scans and photos 50 have strips;
the most in vain before one that was read was six."""
_SMALL, _LARGE = 0.55, 1.9
"""In heights of words, whose boxes are those of their lines: a strip of capitals has 0.6; one that is lower is small
print or a rule, one that is higher no line but a picture."""
_CAPTION, _LETTERS, _MOST_LABELS = 0.4, 5, 4
"""The same of the label of a day, which tells what happened on it; its letters at least, and so many labels of a page
are read before all else."""
_ACCEPTED = 0.7
"""Mean confidence from which a strip was read."""
_NO_NOISE = 0.3
"""Confidence of the worst word from which a strip may hold a word in doubt. Of what has less in the mean no other
reading says the same."""
_BOTH = 0.9
"""The most that is trusted what Tesseract doubts and the second engine reads alike."""
_LONG_ENOUGH = 8
"""Letters from which it is no chance that three readings agree."""
_SIZES = (0.28, 2.4)
"""Marks of print, in median heights of the words on the page."""
_OVER = 0.5
"""Of the smaller word, that lies over another when both are readings of the same print."""
_RULE, _LOWER = 30.0, 0.7
"""Width over height from which one mark is a rule, or the edge of a sheet, if it is no higher than so many heights of
print: read as a line it costs as much as ten others.
"""
_TOUCH = 1.4
"""Words closer to a strip than so many heights belong to it."""
_REACH = 2.5
"""Marks further apart than so many heights are not of one strip."""
_LEVEL = 0.6
"""Marks whose middles differ by more than so many heights are not of one strip either."""
_HIGHEST_STRIP, _HIGHEST_ALONE = 2.6, _LARGE
"""In heights of print: what is higher is more than one line, or, when it is one mark, a stroke of a signature."""
_PALEST = 0.13
"""Of how dark the print is that was read: what is paler is the texture of paper; `SPECIMEN` in grey has 0.17."""
_ADORNS = re.compile(r"[*\-–—=~•·]+")
"""A word that says nothing."""
_LEADER = re.compile(r"([._])\1{2,}")
_POINT, _FEWEST_POINTS = 0.5, 5
"""In heights of print, the most that a point of a dotted line measures; and so many at least are one. Read with the
label before them they pass for letters."""
_LABEL_ROOM = 3
"""Pixels around a label that the second engine is shown."""
NEAR = 0.35
"""Around a word, in heights of print: marks whose middle lies there belong to it."""


@dataclass(frozen=True, slots=True)
class _Strip:
    box: Box
    marks: int
    """Letters, about: of those that touch as many as they are wide."""
    size: float
    """In heights of print."""

    @property
    def rank(self) -> tuple[int, int]:
        """What is to be read first is the least: on a noisy page there are more strips than are read."""
        return 0 if _SMALL <= self.size <= _LARGE else 1 if self.size < _SMALL else 2, -self.marks


def with_leftovers(page: Pixels, lines: Sequence[Line], log: Log, ink: Ink | None = None) -> tuple[Line, ...]:
    """The lines, and those of the strips of print that no word of `lines` covers, in their place in the reading order.

    `page` is the upright picture, in even light, that the lines were read from, `ink` its ink if that is known. A strip
    takes the place of the words in it.
    """
    sure = [word.box for line in lines for word in line.words if word.confidence >= TRUSTED]
    if len(sure) < 4 or len(sure) < _LEGIBLE * sum(len(line.words) for line in lines):
        return tuple(lines)
    days = days_on(lines)
    strips = sorted(_strips(ink or find_ink(page), sure), key=lambda strip: strip.rank)
    labels = [strip for strip in strips if _is_caption(strip, days)][:_MOST_LABELS]
    strips = [*labels, *(strip for strip in strips if strip not in labels)][:_MOST_STRIPS]
    kept = list(lines)
    printed = {strip.box for strip in strips if strip in labels or _SMALL <= strip.size <= _LARGE}
    twice = tuple(islice(_collisions(lines), _MOST_STRIPS))
    in_vain = 0
    for place in (*twice, *(strip.box for strip in strips)):
        if in_vain >= _IN_VAIN:
            break
        started = cpu_seconds()
        box = _with_neighbours(place, kept)
        read = read_region(page, box, enlarge=1.0, single_line=True, even=True)
        found = [line for line in read if is_sound(line)] or _borne_out(read, box, kept)
        found = found or _closed(page, box)
        noise = bool(read) and all(mean_of(line) < _NO_NOISE for line in read)
        found = found or ([] if noise else _agreed(page, box, read))
        if not (found or noise) and place in printed:
            found = _heard(page, box, read, second_engine(), log)
        if not found and place in printed and any(leads_to(box, day) for day in days_on(kept)):
            found = heard_label(page, box, second_engine(), "label", log)
        log.add_read("leftover", found, started)
        in_vain = 0 if found else in_vain + 1
        if found and (place in twice or not _loses(kept, box, found)):
            kept = _with_strip(kept, box, found)
    return tuple(kept)


def _is_caption(strip: _Strip, days: Sequence[Box]) -> bool:
    """Whether a strip is a word or more of small print that stands over a day or before it."""
    return _CAPTION <= strip.size < _LARGE and strip.marks >= _LETTERS and any(leads_to(strip.box, day) for day in days)


def _loses(lines: Sequence[Line], box: Box, found: Sequence[Line]) -> bool:
    """Whether words in `box` that were read surely have more letters than what was read there now.

    A crease through a label and the value beneath it is a strip; read as one line it gives the value alone.
    """
    words = (word for line in lines for word in line.words if lies_in(box, word))
    sure = [word for word in words if word.confidence >= _ACCEPTED]
    return sum(map(letters_of, sure)) > sum(letters_of(word) for line in found for word in line.words)


def _with_strip(lines: Sequence[Line], box: Box, found: Sequence[Line]) -> list[Line]:
    """The lines with what was read in `box`; one line that gives its beginning or end to it remains one."""
    kept = without(lines, partial(lies_in, box))
    left = [line for line in kept if line not in lines]
    if len(found) == len(left) == 1:
        words = sorted((*left[0].words, *found[0].words), key=lambda word: word.box.x0 + word.box.x1)
        kept[kept.index(left[0])] = Line(tuple(words))
        return kept
    for line in found:
        kept = with_line(kept, line)
    return kept


def _collisions(lines: Sequence[Line]) -> Iterator[Box]:
    """Where words of two lines lie over one another: print that was cut into two lines, each with a part of it."""
    words = sorted(
        ((word.box, number) for number, line in enumerate(lines) for word in line.words), key=lambda one: one[0].y0
    )
    for at, (box, number) in enumerate(words):
        for other, owner in words[at + 1 :]:
            if other.y0 >= box.y1:
                break
            if owner != number and _collide(box, other):
                yield Box.around((box, other))


def _collide(one: Box, other: Box) -> bool:
    across, down = one.shared(other)
    least_across, least_down = min(one.width, other.width), min(one.height, other.height)
    return across >= _OVER * least_across > 0 and down >= _OVER * least_down > 0


def is_sound(line: Line) -> bool:
    """Whether a strip was read as words: surely enough, and with more letters and digits than other signs.

    What only adorns it on both sides is not weighed: "*** NIHIL ***".
    """
    told = _without_adornment(line)
    return mean_of(told) >= _ACCEPTED and _wordy(told, 2)


def _without_adornment(line: Line) -> Line:
    telling = [at for at, word in enumerate(line.words) if not _ADORNS.fullmatch(word.text)]
    both_sides = telling and telling[0] > 0 and telling[-1] < len(line.words) - 1
    return Line(line.words[telling[0] : telling[-1] + 1]) if both_sides else line


def _closed(page: Pixels, box: Box) -> list[Line]:
    """The line, if its letters stand so far apart that they were read as none (N I H I L), with them moved together."""
    words = closed_words(page, box)
    return [line] if words and is_sound(line := Line(words)) and all(word.text.isalpha() for word in words) else []


def _wordy(line: Line, fewest: int) -> bool:
    """Whether it says so much; the dotted line behind a label is no sign that it was not read."""
    text = _LEADER.sub("", line.text)
    plain = sum(1 for c in text if c.isalnum())
    return plain >= fewest and plain >= 0.7 * len(text.replace(" ", ""))


def _agreed(page: Pixels, box: Box, read: Sequence[Line]) -> list[Line]:
    """The line that was read unsurely, when it reads letter for letter the same at half and at twice the size.

    Ornamental print is read right and doubted. What agrees three times is believed; figures keep their doubt.
    """
    if len(read) != 1 or not _wordy(read[0], _LONG_ENOUGH):
        return []
    for size in (0.5, 2.0):  # the cheaper first
        again = read_region(page, box, enlarge=size, single_line=True, even=True)
        if [line.text for line in again] != [read[0].text]:
            return []
    return [Line(tuple(word if _has_figures(word) else believed(word, _ACCEPTED) for word in read[0].words))]


def _heard(page: Pixels, box: Box, read: Sequence[Line], second: SecondEngine | None, log: Log) -> list[Line]:
    """The line that Tesseract doubts or says nothing of at its own size, where the second engine reads the same.

    A word by itself in the cell of a table, in capitals, is passed over at one size and surely read at another: GEEN;
    one in spaced letters is read right and doubted: N É A N T. Figures are believed too, unlike what one engine reads
    thrice: the other goes wrong on other ones.
    """
    if second is None:
        return []
    lines = read or read_region(page, box, enlarge=2.0, single_line=True, even=True)
    if len(lines) != 1 or not _wordy(_without_adornment(lines[0]), _FEWEST_MARKS) or not (read or is_sound(lines[0])):
        return []
    other = asked_about(part_of(page, box), second, "leftover", log)
    if other is None or bare(other[0]) != bare(lines[0].text):
        return []
    return [Line(tuple(believed(word, min(other[1], _BOTH)) for word in lines[0].words))] if read else list(lines)


def heard_label(page: Pixels, box: Box, second: SecondEngine | None, why: str, log: Log) -> list[Line]:
    """What the second engine surely reads over or before a value, where Tesseract makes nothing of it.

    No figures but the number of its cell. Small grey captions are noise to Tesseract, and of a day without a label
    nobody knows what happened on it.
    """
    read = written(part_of(page, box, _LABEL_ROOM), box, second, why, log)
    if read is None or not _wordy(read, _FEWEST_MARKS):
        return []
    label = without_cell([word.text for word in read.words])
    return [] if any(map(str.isdigit, "".join(label))) else [read]


def _borne_out(read: Sequence[Line], box: Box, lines: Sequence[Line]) -> list[Line]:
    """The line, however unsure the new part of it is, when it says again what was read of its other words.

    What is left out is not doubted by anybody: of Maria Weiß remains Maria, and is sure.
    """
    known = {word.text for line in lines for word in line.words if lies_in(box, word) and word.confidence >= TRUSTED}
    if len(read) != 1 or not _wordy(read[0], _FEWEST_MARKS):
        return []
    if read[0].confidence < _NO_NOISE and not named_date(read[0].text):  # no noise says a day
        return []
    return list(read) if known and known < {word.text for word in read[0].words} else []


def _has_figures(word: Word) -> bool:
    return any(c.isalnum() and not c.isalpha() for c in word.text)


def _with_neighbours(box: Box, lines: Sequence[Line]) -> Box:
    """The strip with the words that touch it on its line: the other half of a label that was cut in two."""
    near = [
        word.box
        for line in lines
        for word in line.words
        if abs(word.box.middle - box.middle) <= 0.5 * max(box.height, word.box.height)
        and min(word.box.height, box.height) >= 0.35 * max(word.box.height, box.height)
        and word.box.x0 - box.x1 <= _TOUCH * box.height
        and box.x0 - word.box.x1 <= _TOUCH * box.height
    ]
    return Box.around([box, *near])


def uncovered_strips(ink: Ink, words: Sequence[Box]) -> tuple[Box, ...]:
    """Where on the page marks of the size of letters stand in a row that none of the words covers, from the top."""
    return tuple(strip.box for strip in sorted(_strips(ink, words), key=lambda strip: (strip.box.y0, strip.box.x0)))


def _strips(ink: Ink, sure: Sequence[Box]) -> Iterator[_Strip]:
    high, wide = ink.mask.shape
    height = float(np.median([box.height for box in sure])) * high
    marks = _uncovered(ink, sure, height)
    rows = _rows(sorted(marks, key=lambda one: int(one[0])), height)
    for row in chain.from_iterable(_off_leaders(row, height) for row in rows):
        letters = sum(max(1, round(int(mark[2]) / max(1, int(mark[3])))) for mark in row)
        if letters >= _FEWEST_MARKS:
            x0, y0 = min(int(m[0]) for m in row), min(int(m[1]) for m in row)
            x1, y1 = max(int(m[0] + m[2]) for m in row), max(int(m[1] + m[3]) for m in row)
            rule = len(row) == 1 and y1 - y0 < _LOWER * height and x1 - x0 >= _RULE * (y1 - y0)
            if y1 - y0 <= (_HIGHEST_STRIP if len(row) > 1 else _HIGHEST_ALONE) * height and not rule:
                yield _Strip(Box(x0 / wide, y0 / high, x1 / wide, y1 / high), letters, (y1 - y0) / height)


def _off_leaders(row: Sequence[NDArray[np.int32]], height: float) -> Iterator[list[NDArray[np.int32]]]:
    """The marks of a row, parted where a dotted line runs from a label to its value, without its points."""
    part: list[NDArray[np.int32]] = []
    for point, marks in groupby(row, key=lambda mark: int(max(mark[2], mark[3])) <= _POINT * height):
        run = list(marks)
        if point and len(run) >= _FEWEST_POINTS:
            yield part
            part = []
        else:
            part += run
    yield part


def _uncovered(ink: Ink, sure: Sequence[Box], height: float) -> list[NDArray[np.int32]]:
    """The marks of the size of letters, and about as dark, whose middle lies in no word."""
    boxes, (high, wide) = ink.boxes, ink.mask.shape
    covered = np.zeros((high, wide), bool)
    room = height * NEAR
    for box in sure:
        left, right = int(box.x0 * wide - room), int(box.x1 * wide + room) + 1
        top, bottom = int(box.y0 * high - room), int(box.y1 * high + room) + 1
        covered[max(0, top) : bottom, max(0, left) : right] = True
    read = ink.at_middles(covered)
    left_over = ~read & (boxes[:, 3] >= _SIZES[0] * height) & (boxes[:, 3] <= _SIZES[1] * height)
    if read.any():
        left_over &= ink.depth >= _PALEST * np.median(ink.depth[read])
    return list(boxes[left_over])


def _rows(marks: Sequence[NDArray[np.int32]], height: float) -> list[list[NDArray[np.int32]]]:
    """The marks, which are in order from the left, in rows: each joins the first row whose last mark it follows."""
    rows: list[list[NDArray[np.int32]]] = []
    middles, ends = np.empty(len(marks)), np.empty(len(marks))  # of each row's last mark; a halftone has thousands
    for mark in marks:
        left, top, wide, high = map(int, mark)
        middle = top + high / 2
        level = np.abs(middles[: len(rows)] - middle) <= _LEVEL * height
        following = np.flatnonzero(level & (left - ends[: len(rows)] <= _REACH * height))
        row = int(following[0]) if following.size else len(rows)
        if row == len(rows):
            rows.append([])
        rows[row].append(mark)
        middles[row], ends[row] = middle, left + wide
    return rows
