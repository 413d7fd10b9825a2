"""A strip of print read at two sizes: what reads differently is in doubt, a name that reads alike is trusted more."""

import re

from pipeline.model import Line, Word
from pipeline.reading.ocr.looking.weighing import believed, doubted

_IN_DOUBT = 0.6
"""The most that a word is trusted that reads otherwise at another size."""
_NAME, _NAMED = re.compile(r"(?=.{6})[^\W\d_a-z]+(?:['’-][^\W\d_a-z]+)*"), 0.6
"""A name in capitals that is no chance, and the least that it is trusted which two sizes read alike."""


def borne_out(lines: tuple[Line, ...], larger: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with a word in doubt that is not among those read larger."""
    seen = {word.text for line in larger for word in line.words}
    return tuple(
        Line(tuple(word if word.text in seen else doubted(word, _IN_DOUBT) for word in line.words)) for line in lines
    )


def named_alike(lines: tuple[Line, ...], other: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with a name in capitals legible that another size reads letter for letter the same.

    Tesseract doubts one with an apostrophe however clear it is: T'JAMPENS gave 0.21 and 0.32.
    """
    seen = {word.text for line in other for word in line.words}
    return tuple(Line(tuple(_legible(word) if word.text in seen else word for word in line.words)) for line in lines)


def _legible(word: Word) -> Word:
    return believed(word, _NAMED) if _NAME.fullmatch(word.text) else word
