"""The label of a day, of which a word was read poorly, read once more by the second engine.

Small grey captions lose letters on a photo ("Datum van alge", "Date de dêlrwrance"), and of a day without a label
nobody knows what happened on it. Only words near a day that Tesseract doubts are asked about, and only what is surely
read and resembles them takes their place: what label it makes is for the extractors to say.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import (
    MOST_ALONE,
    TRUSTED_ALONE,
    SecondEngine,
    asked_about,
    second_engine,
)
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import with_words
from pipeline.reading.vision.pixels import Pixels, grey_of, part_around

_DAY = re.compile(r"(?<!\d)(?:\d{1,2}\W{1,3}(?:\d{1,2}|[^\W\d]{3,10})\W{1,3}\d{4}|\d{4}-\d{2}-\d{2})(?!\d)")
_SURE, _FEWEST = 0.85, 4
"""Confidence below which a word is asked about, and letters that it has at least."""
_LONGEST = 40
"""Characters of a label; longer lines are running text."""
_CELL = re.compile(r"\d{1,2}[.)]?")
_MOST_LABELS = 6
"""Of one page."""
_OVER, _BESIDE = 1.5, 30.0
"""Heights of a day from its label over it, and of a line from the label before it, at most."""
_MARGIN = 0.3
"""Around the label, in heights of it."""
_ALIKE, _MUCH_ALIKE, _BORNE_OUT = 50.0, 70.0, 0.85
"""How much the word that it reads resembles the one that was read, of 100, at least: "afgifte" is as like "alge" as 55,
"geboorte" as 33; and from what resemblance the first reading bears it out, so that it needs no more confidence than
this."""


def with_date_labels(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, doubtful words of what may be the label of a day as the second engine surely reads them.

    `page` is the upright picture that the lines were read from.
    """
    found = list(lines)
    doubtful = list(_labels(lines))[:_MOST_LABELS]
    second = (using or second_engine()) if doubtful else None
    for index, at in doubtful if second else ():
        words = found[index].words[at]
        box = Box.around(word.box for word in words)
        read = asked_about(grey_of(part_around(page, box, _MARGIN)), second, "date_label", log) if second else None
        if read is not None and read[1] >= _BORNE_OUT:
            found[index] = with_words(found[index], at, _mended(words, read[0].split(), read[1]))
    return tuple(found)


def _labels(lines: Sequence[Line]) -> Iterator[tuple[int, slice]]:
    """The line and the words of each label of a day that was read poorly."""
    days = days_on(lines)
    for index, line in enumerate(lines):
        day = _DAY.search(line.text)
        at = slice(0, line.text.count(" ", 0, day.start()) if day else len(line.words))
        label = line.words[at]
        text = " ".join(word.text for word in label)
        if not label or len(text) > _LONGEST or any(map(str.isdigit, text)):
            continue
        if any(_is_doubtful(word) for word in label) and (day or any(leads_to(line.box, one) for one in days)):
            yield index, at


def _is_doubtful(word: Word) -> bool:
    return word.confidence < _SURE and sum(map(str.isalpha, word.text)) >= _FEWEST


def days_on(lines: Sequence[Line]) -> list[Box]:
    """Where lines stand that name a day, in figures or with its month by name."""
    return [line.box for line in lines if _DAY.search(line.text)]


def leads_to(label: Box, day: Box) -> bool:
    """Whether a line stands right over a day or before it in its row."""
    across, down = label.shared(day)
    over = across > 0 and label.middle < day.y0 and -down <= _OVER * day.height
    return over or (down > 0 and label.x1 <= day.x0 and -across <= _BESIDE * label.height)


def without_cell(read: Sequence[str]) -> Sequence[str]:
    """The words of a label without the number of its cell before them: "11 AFGIFTE"."""
    return read[1:] if len(read) > 1 and _CELL.fullmatch(read[0]) else read


def _mended(words: Sequence[Word], read: Sequence[str], sure: float) -> tuple[Word, ...]:
    if len(read) == len(words) + 1:  # the number of a cell was read as one word with its label: "uAFGSTE"
        read = without_cell(read)
    if len(words) != len(read):
        return tuple(words)
    least = _ALIKE if sure >= TRUSTED_ALONE else _MUCH_ALIKE
    return tuple(
        replace(word, text=other, confidence=min(MOST_ALONE, sure))
        if _is_doubtful(word) and fuzz.ratio(word.text, other) >= least and not any(map(str.isdigit, other))
        else word
        for word, other in zip(words, read, strict=True)
    )
