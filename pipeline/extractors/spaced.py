"""Words printed so wide that each of their letters was read as a word or a cell of its own: "N I H I L"."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from pipeline.model import Box, Line, Page, Word

_FEWEST = 4
"""Letters of such a word."""
_PIECES = 3
"""Words of a line in spaced capitals."""
_LEVEL = 0.5
"""By which share of its height a letter may stand higher or lower than the one before it."""
_WIDE = 1.35
"""By how much a letter of such a word takes more room than one of a word before it, where OCR joined some of them."""
_EVEN = 1.6
"""How much wider one gap may be than another: cells with a letter each ("M   V   X") stand unevenly."""


def with_wide_words(page: Page) -> Page:
    """The page with the letters of each such word on one line of their own; without one the page itself."""
    lines = tuple(_closed(_with_pieces(_with_word(line))) for line in page.lines)
    if sum(map(_is_letter, lines)) >= _FEWEST:
        lines = tuple(_joined(lines))
    return page if lines == page.lines else replace(page, lines=lines)


def _closed(line: Line) -> Line:
    """A line in spaced capitals with its words whole: "V E R L E E N D  O P"; any other as it is."""
    words = line.words
    if sum(len(word.text) for word in words) < _FEWEST or len(words) < _PIECES or not all(map(_is_piece, words)):
        return line
    gaps = gaps_of(words)
    if min(gaps) <= 0:
        return line
    usual = sorted(gaps)[len(gaps) // 2]
    starts = [0, *(at for at, gap in enumerate(gaps, 1) if gap > _EVEN * usual), len(words)]
    runs = [words[start:end] for start, end in pairwise(starts)]
    return Line(tuple(_whole(run) for run in runs)) if len(runs) <= len(words) // 2 else line


def _with_word(line: Line) -> Line:
    """A line with the last word whole that is printed wide behind others: "porte la mention : N E A N T *"."""
    end = next((at for at in range(len(line.words), 0, -1) if any(map(str.isalnum, line.words[at - 1].text))), 0)
    size = _at_end(line.words[:end], _is_capital)
    run = line.words[end - size : end]
    if size < _FEWEST or size == len(line.words):
        return line
    gaps = gaps_of(run)
    even = min(gaps) > 0 and max(gaps) <= _EVEN * min(gaps)
    return Line((*line.words[: end - size], _whole(run), *line.words[end:])) if even else line


def _with_pieces(line: Line) -> Line:
    """A line with the last word whole that is printed wide, of which some letters were read together: "GEE N"."""
    size = _at_end(line.words, _is_capitals)
    before, run = line.words[: len(line.words) - size], line.words[len(line.words) - size :]
    usual = [_pitch(word.box, len(word.text)) for word in before if len(word.text) >= _FEWEST]
    text = "".join(word.text for word in run)
    if not 1 < size <= len(text) // 2 or len(text) < _FEWEST or not usual:
        return line
    gaps = gaps_of(run)
    wide = _pitch(Box.around(word.box for word in run), len(text))
    pieces = [_pitch(word.box, len(word.text)) for word in run if len(word.text) > 1]
    even = min(gaps) > 0 and max(gaps) <= wide
    spaced = even and min((*pieces, wide)) >= _WIDE * max(usual)
    return Line((*before, _whole(run))) if spaced else line


def _at_end(words: Sequence[Word], fits: Callable[[Word], bool]) -> int:
    """How many of the last words, without one between, fit."""
    return sum(1 for _ in takewhile(fits, reversed(words)))


def gaps_of(words: Sequence[Word]) -> list[float]:
    """Between each word and the next, in fractions of the page width."""
    return [other.box.x0 - one.box.x1 for one, other in pairwise(words)]


def _pitch(box: Box, letters: int) -> float:
    """The room of one of so many letters, in fractions of the page width."""
    return box.width / letters


def _is_capitals(word: Word) -> bool:
    return len(word.text) < _FEWEST and word.text.isalpha() and word.text.isupper()


def _is_capital(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isalpha() and word.text.isupper()


def _is_piece(word: Word) -> bool:
    """Whether it is a capital, or two that were read together."""
    text = word.text.strip(".:")
    return len(text) <= 2 and text.isalpha() and text.isupper()


def _whole(run: Sequence[Word]) -> Word:
    text, box = "".join(word.text for word in run), Box.around(word.box for word in run)
    return replace(run[0], text=text, box=box, confidence=min(word.confidence for word in run))


def _is_letter(line: Line) -> bool:
    return len(line.words) == 1 and len(line.words[0].text) == 1 and line.words[0].text.isalpha()


def _joined(lines: Sequence[Line]) -> Iterator[Line]:
    for letters, group in groupby(lines, key=_is_letter):
        run = list(group)
        if letters and len(run) >= _FEWEST and _is_row(run):
            yield Line(tuple(word for line in run for word in line.words))
        else:
            yield from run


def _is_row(run: Sequence[Line]) -> bool:
    """Whether letters stand at one height, from left to right, with even gaps between."""
    boxes = [line.box for line in run]
    pairs = list(pairwise(boxes))
    level = all(abs(one.middle - other.middle) <= _LEVEL * one.height for one, other in pairs)
    gaps = [(other.x0 + other.x1 - one.x0 - one.x1) / 2 for one, other in pairs]
    return level and min(gaps) > 0 and max(gaps) <= _EVEN * min(gaps)
