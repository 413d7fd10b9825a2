"""Labels that ran together with what stands behind them: "geborente Mol", "le12.11.1984", "6.TeMolop12.11.1984"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

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
_SIXTH = re.compile(
    r"(?P<number>6[.,:)])(?P<at>[Tt]e|[ÀàAa]|[Ii]n)(?P<town>[A-Z][^\W\d_]+?(?:[-'’][^\W\d_]+?)*)"
    r"(?:(?P<on>op|le|am)(?P<day>[0-3]?\d([./\-])[01]?\d\6(?:19|20)\d{2}\W?))?"
)
"""Field 6 of a licence on paper, where it was issued and when, as one word."""
_MOST_LETTERS = 60
"""Of such a word."""


def with_labels_apart(page: Page) -> Page:
    """The page with such pairs as two words, where OCR read them; line numbers stay as they are."""
    lines = tuple(_apart(line) for line in page.lines)
    return page if lines == page.lines else replace(page, lines=lines)


def _apart(line: Line) -> Line:
    if not any(map(_cuts, line.words)):
        return line
    return Line(tuple(part for word in line.words for part in _parts(word)))


def _cuts(word: Word) -> list[int]:
    """Where the word parts; nowhere where it is one word, or is read from a text layer."""
    if word.confidence >= 1.0 or len(word.text) > _MOST_LETTERS:
        return []
    if sixth := _SIXTH.fullmatch(word.text):
        return [sixth.end(part) for part in ("number", "at", "town", "on") if 0 < sixth.end(part) < len(word.text)]
    before = _BEFORE_DAY.match(word.text)
    at = before.end() if before else _GLUED.get(fold(word.text).strip(_EDGES), 0)
    return [at] if at else []


def _parts(word: Word) -> Iterator[Word]:
    for begin, end in pairwise([0, *_cuts(word), len(word.text)]):
        yield part_of(word, begin, end)
