"""The number of an article of law in old-style figures, read as letters ("artikel s9s" for "artikel 595"), or unsurely.

Figures with the height of small letters pass for them. The second engine reads the number by itself and with its word:
only where it says twice what the letters stand for, or the same figures, is it believed.
"""

import re
from collections.abc import Sequence

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.weighing import agreed
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import with_words
from pipeline.reading.vision.pixels import Pixels, part_around

_NUMBER = re.compile(
    r"(?i)(?<![^\s(\[])(?:(?:[ld]\W?)?art(?:ikels?|icle)?\.?|§) (?=([5s§][9gqo][0-9sgqb])[.,;:)]?(?!\S))"
)
"""Before such a number, behind its word: "l'article" has its own before it."""
_STANDS_FOR = str.maketrans("sS§gGqQoObB", "55599999966")
_LEAST, _TRUSTED = 0.9, 0.9
"""How surely the second engine must read it with its word, and the most that is trusted what they agree upon: figures
that were read as surely are not asked about."""
_MOST_LINES = 6
"""Of one page, that are looked at."""
_MARGIN = 0.25
"""Around the words, in heights of them."""


def with_article_figures(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, a number of an article that was read as letters replaced by its figures where two engines tell them.

    `page` is the upright picture that the lines were read from. Without a second engine nothing changes.
    """
    found = list(lines)
    named = [(index, at) for index, line in enumerate(lines) if (at := _doubtful(line)) is not None][:_MOST_LINES]
    asked = (using or second_engine()) if named else None
    for index, at in named if asked else ():
        words = found[index].words
        word = asked and _read(page, words[at - 1], words[at], asked, log)
        if word:
            found[index] = with_words(found[index], slice(at, at + 1), (word,))
    return tuple(found)


def _doubtful(line: Line) -> int | None:
    """Which word of a line is the number of an article, unless it was read surely as figures; None without one."""
    named = _NUMBER.search(line.text)
    if named is None:
        return None
    at = line.text.count(" ", 0, named.end())
    sure = line.words[at].text[:3].isdigit() and line.words[at].confidence >= _TRUSTED
    return None if sure else at


def _read(page: Pixels, before: Word, number: Word, asked: SecondEngine, log: Log) -> Word | None:
    """The number in figures, with the sign behind it, if it has one; None where the readings differ."""
    figures = number.text[:3].translate(_STANDS_FOR)
    sure = []
    for box, head in ((number.box, r"\W*"), (Box.around((before.box, number.box)), r"\D+")):
        read = asked_about(part_around(page, box, _MARGIN), asked, "article", log)
        said = re.fullmatch(rf"{head}(\w{{3}})\W?", read[0]) if read else None
        if read is None or said is None or said[1].translate(_STANDS_FOR) != figures:
            return None
        sure.append(read[1])
    if sure[-1] < _LEAST:
        return None
    return Word(figures + number.text[3:], number.box, agreed(_TRUSTED, number.confidence, min(sure)))
