"""Which lines of a text layer decide: those with dates, names, titles, levels, categories and other numbers.

What they say is held against the picture (`spot_check`). The words that count are those that the rules look for, in the
four languages; to miss one costs nothing but that a line is not looked at, while a date always is.
"""

import re
import statistics
from collections.abc import Iterator, Sequence

from pipeline.model import Line, Word
from pipeline.reading.textlayer import pronounceable
from pipeline.text import fold

_MOST = 18
"""Lines that decide; on a page with more it is as cheap to read all of it."""
_ENOUGH_LINES, _ENOUGH_WORDS = 8, 30
"""Beyond what decides, lines are added until there are so many of either."""
_LONGEST = 8
"""Words; of a longer line is taken what decides and what stands around it."""
_AROUND = 2
_LARGE = 1.3
"""Height of a title over the usual height."""
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}\W+\d{1,2}\W+\d{2,4}")
_TELLING = re.compile(
    r"naam|\bnom\b|prenom|\bname|vorname|holder|titular|inhaber|gebor|\bnee?\b|\bborn|birth|geburt|naiss|"
    r"strafreg|casier|criminal|fuhrungsz|model|muster|nihil|neant|\bgeen\b|aucun|kein|veroorde|condam|conviction|blanco|"
    r"vierge|master|magist|bachel|baccal|licen|doctor|graduaat|gradue|ingenieur|diplom|getuigschr|gelijkw|equival|"
    r"rijbew|permis|fuhrersch|driving|categ|kateg|geldig|valab|valid|gultig|verval|expir"
)
"""Of folded text. Stems, so that inflected and compound words count too."""


def decides(word: Word) -> bool:
    """Whether another word in its place could change a decision."""
    return any(map(str.isdigit, word.text)) or _TELLING.search(fold(word.text)) is not None


def deciding_lines(lines: Sequence[Line]) -> tuple[Line, ...] | None:
    """The lines to compare with the picture, in their order; None when so many decide that nothing is won by it."""
    usual = statistics.median(line.box.height for line in lines) if lines else 0.0
    ranked = sorted((_rank(line, usual), index) for index, line in enumerate(lines))
    if sum(rank <= 1 for rank, _ in ranked) > _MOST:
        return None
    taken: list[int] = []
    words = 0
    for rank, index in ranked:
        if rank > 1 and (len(taken) >= _ENOUGH_LINES or words >= _ENOUGH_WORDS):
            break
        taken.append(index)
        words += len(lines[index].words)
    return tuple(part for index in sorted(taken) for part in _parts(lines[index]))


def _rank(line: Line, usual: float) -> int:
    """Smaller decides more."""
    text = fold(line.text)
    if _DATE.search(text):
        return 0
    if _TELLING.search(text):
        return 1
    if any(c.isdigit() for c in text) or not all(pronounceable(word.text) for word in line.words):
        return 2
    return 3 if line.box.height >= _LARGE * usual else 4


def _parts(line: Line) -> Iterator[Line]:
    """The line, or of a long one the pieces that decide."""
    if len(line.words) <= _LONGEST:
        yield line
        return
    near = [
        any(decides(word) for word in line.words[max(0, n - _AROUND) : n + _AROUND + 1]) for n in range(len(line.words))
    ]
    if not any(near):
        near = [n < _LONGEST for n in range(len(line.words))]
    piece: list[Word] = []
    for word, wanted in zip(line.words, near, strict=True):
        if wanted:
            piece.append(word)
        elif piece:
            yield Line(tuple(piece))
            piece = []
    if piece:
        yield Line(tuple(piece))
