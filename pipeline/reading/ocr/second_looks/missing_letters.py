"""The few letters that Tesseract's Dutch model does not have, put right in names: ç, ñ and ß.

Measured: it prints `Frangois` for François and `Mufioz` for Muñoz with the same confidence as any other name. Words
that look like that are few, so each is read again with a model that has the letter. None of the models has ł, ğ or ş;
where a word may have lost one only the second engine can tell (`doubtful_names`).
"""

import re
from collections.abc import Sequence

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.pixels import Pixels

_SUSPECTS = (
    ("fra", re.compile(r"^(?:[A-ZÀ-Þ][a-zà-ÿ]+-)?[A-ZÀ-Þ][a-zà-ÿ]*(?:g[oau]i?|fi[aeo])[a-zà-ÿ]*\W*$"), "çñÇ"),
    ("deu", re.compile(r"^[A-ZÀ-Þ][a-zà-ÿ]+[B8&®][a-z]{0,8}\W*$"), "ß"),
)
"""Language, what the Dutch model makes of such a name, the letters that language has."""
_IN_DOUBT = ("deu", re.compile(r"^[A-ZÀ-Þ][a-zà-ÿ]+[fklR][a-z]{0,3}\W*$"), "ß")
"""The same for a word with little confidence: any with such letters is too many."""
_LITTLE = 0.8
"""Confidence up to which `_IN_DOUBT` counts."""
_SETTLED = 0.85
"""The most that is trusted what another model reads; a word that it knows gets 0.96 from it."""
_POLISH = re.compile(r"(?=.*[tl])(?=.*(?:rz|sz|cz|sk[ai]|[aeo]w))", re.IGNORECASE)
"""A name with pairs of letters as Polish has them, in which a t or l may be an ł."""
_CEDILLA = re.compile(r"^[CG][AEOU][A-ZÀ-Þ]{2,}\W*$")
_MOST_LINES = 6
"""Readings with another model that one page may cost."""


def is_suspect(text: str) -> bool:
    """Whether a word looks like a name in which the Dutch model took a letter that it lacks for another."""
    patterns = (*(pattern for _, pattern, _ in _SUSPECTS), _POLISH, _CEDILLA)
    return any(pattern.match(text) for pattern in patterns)


def with_missing_letters(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, with the names in which a letter unknown to the Dutch model was found put right."""
    found = list(lines)
    budget = _MOST_LINES
    for index, line in enumerate(lines):
        for place, word in enumerate(line.words):
            for language, pattern, letters in (*_SUSPECTS, *((_IN_DOUBT,) if word.confidence <= _LITTLE else ())):
                if budget == 0 or not pattern.match(word.text):
                    continue
                budget -= 1
                better = _again(page, word, language, letters, log)
                if better is not None:
                    words = found[index].words
                    found[index] = Line((*words[:place], better, *words[place + 1 :]))
    return tuple(found)


def _again(page: Pixels, word: Word, language: str, letters: str, log: Log) -> Word | None:
    """The word read with another model; None when that does not show one of the letters."""
    started = cpu_seconds()
    margin = word.box.height * 0.3
    aspect = page.shape[0] / page.shape[1]
    box = Box(
        max(0.0, word.box.x0 - margin * aspect),
        max(0.0, word.box.y0 - margin),
        min(1.0, word.box.x1 + margin * aspect),
        min(1.0, word.box.y1 + margin),
    )
    words = [w for line in recognise_in_time(page, language, SINGLE_LINE, box=box) for w in line.words]
    log.add(f"tesseract:{language}", "letters", words[0].confidence if words else 0.0, started)
    if len(words) != 1 or not set(words[0].text) & set(letters) or abs(len(words[0].text) - len(word.text)) > 1:
        return None
    surest = max(word.confidence, _SETTLED)
    return Word(words[0].text, word.box, min(surest, words[0].confidence))
