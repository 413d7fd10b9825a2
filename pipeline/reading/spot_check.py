"""A picture over which somebody laid the text of an earlier OCR: used when a few places show that it is right.

The lines that decide are read on the picture in one call, and held against what the layer says there. Every number and
every telling word must agree; print that the layer passes over, and words where the picture shows nothing, speak
against it. Where anything does, or too little could be compared, the page is read in full, and `agreement` weighs both.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

from pipeline.codes import ReadMethod
from pipeline.model import READ_TWICE, WHOLE_PICTURE, Attempt, Box, Line, Page, Word
from pipeline.reading.cards.words import has_card_fields, is_card_text
from pipeline.reading.formats.deciding import decides, deciding_lines
from pipeline.reading.formats.plausibility import plausible_words
from pipeline.reading.formats.textlayer import TextLayer, lines_of
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.ocr.second_looks.leftovers import is_sound, uncovered_strips
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.quality import quality_of
from pipeline.reading.sheets.spread import two_pages
from pipeline.reading.vision.ink import Ink, find_ink
from pipeline.reading.vision.pixels import Pixels, as_pixels, grey_of, one_thread, part_of
from pipeline.text import bare

_TRUSTED = 0.93
"""What the comparison must give at least: well above the 0.80 from which a field counts as certain."""
_IN_DOUBT = 0.5
"""What a word is trusted, of no consequence by itself, on which they do not."""
_SHOWN = 0.97
"""Of the words of the layer, that there must be ink under: a few lie beside theirs."""
_MOST_STRIPS = 10
"""So many places with print that no word covers are a picture or table that the layer does not know."""
_CARDS_EXTENT = 0.6
"""Of the height of the page, that print on copied cards covers at most; a cv that names a licence covers more."""


@dataclass(frozen=True, slots=True)
class _Compared:
    """One line of the layer beside what the picture shows there."""

    said: tuple[Word, ...]
    agreed: tuple[float, ...]
    """For each word the confidence with which the picture shows it; 0 where it shows another."""

    @property
    def holds(self) -> bool:
        """Whether all that decides agrees."""
        return all(seen > 0 for word, seen in zip(self.said, self.agreed, strict=True) if decides(word))


def spot_checked(
    pixels: NDArray[np.uint8], layer: TextLayer, number: int, points: tuple[float, float]
) -> tuple[Page | None, tuple[Attempt, ...]]:
    """The page by its text layer when the picture agrees with it, else None; and the tries either way.

    `points` is the size of the page. Without a text layer nothing is tried. The layer's words are trusted as far as the
    words that were compared show it to be right (Laplace's rule), those that were compared as surely as both were read.
    Raises MachineError when Tesseract is missing.
    """
    log = Log()
    lines = _usable(layer)
    if not lines:
        return None, ()
    one_thread()
    started = cpu_seconds()
    grey = grey_of(as_pixels(pixels))
    ink = find_ink(grey)
    checked = _checked(grey, ink, lines)
    log.add(checked.how, checked.why, checked.share, started)
    if checked.lines is None:
        return None, tuple(log.attempts)
    return _page(Tried(WHOLE_PICTURE, grey, checked.lines, ink=ink), number, points, log), tuple(log.attempts)


@dataclass(frozen=True, slots=True)
class _Checked:
    """What came of holding a layer against the picture."""

    why: str
    """`spot_agrees`, or what spoke against the layer."""
    share: float = 0.0
    """How likely any word of the layer is right."""
    how: str = "tesseract:nld"
    lines: tuple[Line, ...] | None = None
    """The lines of the layer, each word with its confidence; None when the page must be read in full."""


def _checked(grey: Pixels, ink: Ink, lines: tuple[Line, ...]) -> _Checked:
    wanted = deciding_lines(lines)
    strips = list(uncovered_strips(ink, [word.box for line in lines for word in line.words]))
    refused = _refused(wanted, strips, lines, ink) or _side_by_side(grey, lines)
    if refused is not None or wanted is None:
        return _Checked(refused or "spot_too_many", how="text_layer")
    seen = read_places(grey, [*(line.box for line in wanted), *strips])
    compared = [_compared(line.words, words) for line, words in zip(wanted, seen[: len(wanted)], strict=True)]
    compared = [one if one.holds else _once_more(grey, one) for one in compared]
    share = _share(compared)
    if not all(one.holds for one in compared) or share < _TRUSTED:
        return _Checked("spot_differs", share)
    if any(is_sound(Line(words)) for words in seen[len(wanted) :] if words):
        return _Checked("spot_passed_over", share)
    return _Checked("spot_agrees", share, lines=_trusted(lines, ink, compared, share))


def _usable(layer: TextLayer) -> tuple[Line, ...]:
    """All lines of a layer that may do for the page; none when it must be read by its pixels anyway."""
    words = (*layer.words, *layer.hidden)
    if not plausible_words(words, layer.broken) or not layer.upright:
        return ()
    lines = (*layer.lines, *lines_of(list(layer.hidden)))
    little = Box.around(line.box for line in lines).height < _CARDS_EXTENT
    return () if is_card_text(lines) and (little or has_card_fields(lines)) else lines


def _refused(wanted: Sequence[Line] | None, strips: Sequence[Box], lines: Sequence[Line], ink: Ink) -> str | None:
    """Why nothing is gained by comparing, before anything is read."""
    if wanted is None:
        return "spot_too_many"
    if len(strips) > _MOST_STRIPS:
        return "spot_passed_over"
    words = [word for line in lines for word in line.words if any(map(str.isalnum, word.text))]
    if sum(_has_ink(word.box, ink) for word in words) < _SHOWN * len(words):
        return "spot_not_shown"
    return None


def _side_by_side(grey: Pixels, lines: tuple[Line, ...]) -> str | None:
    """Two pages on one sheet are read one by one."""
    return "spot_two_pages" if two_pages(Tried(WHOLE_PICTURE, grey, lines)) else None


def _has_ink(box: Box, ink: Ink) -> bool:
    return bool(part_of(ink.mask, box).any())


def _compared(said: Sequence[Word], seen: Sequence[Word]) -> _Compared:
    """Word by word; where spaces fell otherwise, all words agree if all letters do."""
    ours, theirs = [bare(word.text) for word in said], [bare(word.text) for word in seen]
    if "".join(ours) == "".join(theirs) and seen:
        least = min(word.confidence for word in seen)
        return _Compared(tuple(said), tuple(max(least, 0.01) for _ in said))
    agreed = [0.0 if text else 1.0 for text in ours]
    for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for n in range(block.size):
            agreed[block.a + n] = max(seen[block.b + n].confidence, 0.01)
    return _Compared(tuple(said), tuple(agreed))


def _once_more(grey: Pixels, one: _Compared) -> _Compared:
    """A line on which something that decides did not agree, read by itself: among others it may be misread."""
    (seen,) = read_places(grey, [Line(one.said).box])
    again = _compared(one.said, seen)
    return again if again.holds else one


def _share(compared: Sequence[_Compared]) -> float:
    """How likely any other word of the layer is right, by those that were compared: none is right by none."""
    tried = [seen > 0 for one in compared for word, seen in zip(one.said, one.agreed, strict=True) if bare(word.text)]
    return (sum(tried) + 1) / (len(tried) + 2)


def _trusted(lines: Sequence[Line], ink: Ink, compared: Sequence[_Compared], share: float) -> tuple[Line, ...]:
    """The lines of the layer, each word with its confidence, without those that the picture does not show."""
    seen = {
        id(word): _agreed(word, max(share, how)) if how > 0 else _IN_DOUBT
        for one in compared
        for word, how in zip(one.said, one.agreed, strict=True)
    }
    return tuple(_kept(lines, ink, seen, share))


def _agreed(word: Word, sure: float) -> float:
    """The trust in a word of which layer and picture agree; figures that two engines read alike are as sure as can be.

    What OCR thinks of them is no measure: it is as sure of one that it took for another.
    """
    return READ_TWICE if any(map(str.isdigit, word.text)) else min(READ_TWICE, sure)


def _kept(lines: Sequence[Line], ink: Ink, seen: dict[int, float], share: float) -> Iterator[Line]:
    for line in lines:
        words = tuple(
            replace(word, confidence=round(seen.get(id(word), share), 4))
            for word in line.words
            if id(word) in seen or _has_ink(word.box, ink) or not bare(word.text)
        )
        if words:
            yield Line(words)


def _page(read: Tried, number: int, points: tuple[float, float], log: Log) -> Page:
    attempts = tuple(log.attempts)
    return Page(number, *points, read.lines, ReadMethod.MIXED, quality_of(read), text_agrees=True, attempts=attempts)
