"""Names in doubt, read once more by the second engine; without one, by another of Tesseract's models.

A name is no word of a dictionary, so that nothing helps Tesseract over a letter that its Dutch model lacks (ß, Ç, ñ, ł)
or that is broken: it prints `GroBmann`, `GELIK`, `Matgorzata`. Measured on 585 words of names on scans and photos:
of 327 read with 0.94 or more, which only words of a dictionary reach, none was wrong; of 265 read with less 32 were,
and of these the second engine read 21 of the 23 right that Tesseract had found at all, each with 0.93 or more. It read
one wrong that Tesseract read right, with less.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from pipeline.model import Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.second_looks.missing_letters import is_suspect, with_missing_letters
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, part_around
from pipeline.text import fold

_SURE, _SUSPECT = 0.85, 0.94
"""Confidence below which a word with a capital, or beside one, is asked about; and one that may lack a letter."""
_MOST_WORDS = 8
"""Of one page, those least in doubt first: what was hardly read is noise more often than a name."""
_FEWEST_LETTERS = 3
"""A word of fewer tells nobody's name."""
_LETTERS = 0.7
"""The share of letters in a word; others are numbers and noise."""
_TRUSTED = 0.93
"""The second engine's own confidence from which it is believed."""
_REPLACED, _AGREED = 0.85, 0.9
"""The most that is trusted what it reads alone, and what both read."""
_NEAR = 0.5
"""Letters that may differ, as a share of the word: with more it read something else."""
_MARGIN = 0.2
"""Of the height, around the word: with more it reads the neighbours too."""
_CORE = re.compile(r"^(\W*)(.*?)([^\w)®]*)$", re.DOTALL)
_NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def with_sure_names(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, the names in them that were in doubt put right or borne out; `page` is what they were read from."""
    doubtful = sorted(_doubtful(lines), key=lambda at: -lines[at[0]].words[at[1]].confidence)[:_MOST_WORDS]
    asked = using or second_engine()
    if asked is None:
        return with_missing_letters(page, lines, log)
    found = [list(line.words) for line in lines]
    for line, place in doubtful:
        word = found[line][place]
        read = asked_about(part_around(page, word.box, _MARGIN), asked, "name", log)
        if read is not None:
            found[line][place] = _weighed(word, *read)
    return tuple(Line(tuple(words)) for words in found)


def _doubtful(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Line and place of each word that may be of a name and was not read surely."""
    for number, line in enumerate(lines):
        capital = [_parts(word.text)[1][:1].isupper() for word in line.words]  # a star or stroke may stand before it
        for place, word in enumerate(line.words):
            beside = any(capital[max(0, place - 1) : place + 2])
            suspect = word.confidence < _SUSPECT and is_suspect(word.text)
            if beside and _may_be_a_name(word.text) and (word.confidence < _SURE or suspect):
                yield number, place


def _may_be_a_name(text: str) -> bool:
    letters = sum(c.isalpha() for c in text)
    return letters >= _FEWEST_LETTERS and letters >= _LETTERS * len(text.strip(".,:;()'\" "))


def _weighed(word: Word, text: str, confidence: float) -> Word:
    """The word after the second engine read `text` there; the signs around it stay as they were."""
    before, own, after = _parts(word.text)
    other = _as_printed(own, _parts(text)[1])
    if fold(own) == fold(other):
        better = other if confidence >= _TRUSTED and _NAME.fullmatch(own) else own
        return Word(before + better + after, word.box, max(word.confidence, min(confidence, _AGREED)))
    if confidence < _TRUSTED or not _NAME.fullmatch(other) or Levenshtein.distance(own, other) > _NEAR * len(other):
        return word
    return replace(word, text=before + other + after, confidence=min(confidence, _REPLACED))


def _as_printed(own: str, other: str) -> str:
    """What the second engine read, but for Ğ, which it takes for Č (three times of four in capitals)."""
    return other.replace("Č", "Ğ") if own == other.replace("Č", "G") else other


def _parts(text: str) -> tuple[str, str, str]:
    """What stands before the first letter or digit, the word, and what stands behind it."""
    match = _CORE.match(text)
    return (match[1], match[2], match[3]) if match else ("", text, "")
