"""Labels that ran together with what stands behind them: "geborente Mol", "Faitle 12.11.1984", "le12.11.1984"."""

import re
from dataclasses import replace

from pipeline.model import Line, Page, Word
from pipeline.text import fold, part_of

_PAIRS = (
    (
        ("geboren", "gedaan", "gegeven", "uitgereikt", "afgeleverd", "afgegeven", "opgemaakt", "verleend", "wonende",
         "uitgegeven", "gehuisvest", "gevestigd", "gedomicilieerd"),
        ("te", "op", "in"),
    ),
    (("fait", "delivre", "etabli", "emis", "dresse", "redige", "demande"), ("le", "a")),
    (("ausgestellt", "ausgefertigt", "gegeben", "geschehen", "erstellt", "erteilt", "geboren"), ("am", "zu", "in")),
)  # fmt: skip
"""Labels of a language and the little words that follow them; "nele" is a name."""
_GLUED = {label + word: len(label) for labels, follow in _PAIRS for label in labels for word in follow}
"""From each pair without the space between to where it parts."""
_EDGES = ".,:;"
_BEFORE_DAY = re.compile(r"(?:op|le|am|den|du|vom|on)(?=[0-3]?\d([./\-])[01]?\d\1(?:19|20)\d{2}\W?$)", re.IGNORECASE)
"""A little word that ran together with a day."""


def with_labels_apart(page: Page) -> Page:
    """The page with such pairs as two words, where OCR read them; line numbers stay as they are."""
    lines = tuple(_apart(line) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _apart(line: Line) -> Line:
    if not any(_parts_at(word) for word in line.words):
        return line
    return Line(tuple(part for word in line.words for part in _parts(word)))


def _parts_at(word: Word) -> int:
    """Where the word parts; 0 where it is one word, or is read from a text layer."""
    if word.confidence >= 1.0:
        return 0
    before = _BEFORE_DAY.match(word.text)
    return before.end() if before else _GLUED.get(fold(word.text).strip(_EDGES), 0)


def _parts(word: Word) -> tuple[Word, ...]:
    at = _parts_at(word)
    return (part_of(word, 0, at), part_of(word, at)) if at else (word,)
