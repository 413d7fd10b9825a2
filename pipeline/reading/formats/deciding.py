"""Which lines of a text layer decide: those with dates, names, titles, levels, categories and other numbers.

What they say is held against the picture (`spot_check`). The words that count are those that the rules look for, in the
four languages; to miss one costs nothing but that a line is not looked at, while a date always is.
"""

import re
import statistics
from collections.abc import Iterator, Sequence

from pipeline.model import Line, Word
from pipeline.reading.formats.plausibility import pronounceable
from pipeline.text import fold
from pipeline.vocabulary import months

_MOST = 22
"""Lines that decide; on a page with more it is as cheap to read all of it."""
_ENOUGH_WORDS = 24
"""Lines are added to those that decide until there are so many: fewer do not tell a layer wrong in one of twenty."""
_LONGEST = 8
"""Words; of a longer line is taken what decides and what stands around it."""
_AROUND = 2
"""Words before and after one that decides, which are read with it."""
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
MONTH = re.compile(rf"(?<![a-z])(?:{'|'.join(sorted(months.BY_ITSELF))})(?![a-z])")
"""A month in folded text: "14 oktober 2025" and "14 april 2025" have the same figures."""
_IN_WORDS = re.compile(
    r"(?:twintig|dertig|tachtig|negentig|duizend|vingt|trente|nonante|mille|zwanzig|dreissig|tausend|twenty|thirty"
    r"|thousand)(?![a-z])"
)
"""The end of a number of a date that is written in words."""
_SLIP = re.compile(r"[a-z][^a-z0-9\s.,:;'()/@&+\"-][a-z]|[|~^\u00ac\u00a6#\\{}<>]")
"""In folded text what OCR makes of letters that it did not know: where it stands, anything may have stood."""


def decides(word: Word) -> bool:
    """Whether another word in its place could change a decision."""
    text = fold(word.text)
    return any(map(str.isdigit, text)) or any(told.search(text) for told in (_TELLING, MONTH, _IN_WORDS, _SLIP))


def deciding_lines(lines: Sequence[Line]) -> tuple[Line, ...] | None:
    """The lines to compare with the picture, in their order; None when so many decide that nothing is won by it."""
    usual = statistics.median(line.box.height for line in lines) if lines else 0.0
    ranked = sorted((_rank(line, usual), index) for index, line in enumerate(lines))
    if sum(rank <= 1 for rank, _ in ranked) > _MOST:
        return None
    taken: list[tuple[int, tuple[Line, ...]]] = []
    words = 0
    for rank, index in ranked:
        if rank > 1 and words >= _ENOUGH_WORDS:
            break
        parts = tuple(_parts(lines[index]))
        taken.append((index, parts))
        words += sum(len(part.words) for part in parts)
    return tuple(part for _, parts in sorted(taken, key=lambda one: one[0]) for part in parts)


def _rank(line: Line, usual: float) -> int:
    """Smaller decides more."""
    text = fold(line.text)
    if _DATE.search(text):
        return 0
    if any(map(decides, line.words)) or _TELLING.search(text):
        return 1
    if not all(pronounceable(word.text) for word in line.words):
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
