"""A page that holds both a picture and text: whether the text layer says what a person sees."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz import fuzz, process

from pipeline.codes import ReadMethod
from pipeline.model import Page, Word
from pipeline.reading.formats.deciding import MONTH
from pipeline.reading.formats.plausibility import plausible
from pipeline.reading.formats.textlayer import TextLayer, lines_of
from pipeline.text import fold

_FEWEST_WORDS = 5
"""A text layer of fewer is a page number or a stamp, and is held against nothing."""
_MORE_IN_PICTURE = 1.25
"""A picture that says this many times what the text says holds words of its own (a photo of a diploma, pasted in)."""
_SAME_WORDS = 0.80
"""The share of the words of the layer that the picture shows, when they agree."""
_SHORTEST_WORD = 4
"""Letters of a word that is looked for in the picture; shorter ones stand everywhere."""
_WHOLE = 0.6
"""The share of the letters that stand in such words where words are whole; of 40 documents it is 0.71 and more."""
_LIKE = 85.0
"""How much, of 100, a line of the text resembles one of the picture that says the same."""
_DAY_AND_MONTH = re.compile(
    r"[0-9]{1,2}(?:e|er)?(?:jan|feb|fev|mar|maa|mrt|apr|avr|mei|mai|may|jun|jui|jul|aug|aou|sep|okt|oct|nov|dec|dez)[a-z]?"
)
"""In a line without spaces; the letter behind tells "juin" from "juillet"."""


def reconcile(seen: Page, layer: TextLayer) -> Page:
    """The page as read from its pixels, `seen`, held against the text layer that accompanies them.

    Numbers and months decide: if each of the text is also in the picture, they agree. Visible text that agrees and
    says as much as the picture is used as it is, without OCR's errors. Where they do not agree both are kept, for the
    fields to be compared.
    """
    said = (*layer.words, *layer.hidden)
    if len(said) < _FEWEST_WORDS:
        return seen
    visible = plausible(layer) and len(layer.words) >= len(layer.hidden)
    agrees = _numbers_found(said, seen) and _months_found(said, seen) and _says_the_same(said, seen, hidden=not visible)
    complete = len(layer.words) * _MORE_IN_PICTURE >= len(seen.words)
    if agrees:
        if visible and complete and not seen.view.quad:
            return replace(seen, lines=layer.lines, method=ReadMethod.MIXED, quality=1.0, text_agrees=True)
        return replace(seen, text_agrees=True)
    if visible and complete:
        return replace(seen, lines=layer.lines, picture_lines=seen.lines, method=ReadMethod.MIXED, text_agrees=False)
    hidden_lines = layer.lines if visible else lines_of(list(layer.hidden))
    return replace(seen, picture_lines=hidden_lines, text_agrees=False) if hidden_lines else seen


def _numbers_found(said: Iterable[Word], seen: Page) -> bool:
    """Whether every number of the text, as a whole (a date with all its digits), stands on a line of the picture."""
    lines = [_figures(line.text) for line in seen.lines]
    numbers = {_figures(word.text) for word in said}
    return all(any(number in line for line in lines) for number in numbers if len(number) >= 2)


def _months_found(said: Sequence[Word], seen: Page) -> bool:
    """Whether every month that is written out stands on a line of the picture with the figures before it."""
    lines = [_letters_and_figures(line.text) for line in seen.lines]
    dated = [
        _letters_and_figures(f"{day.text if any(map(str.isdigit, day.text)) else ''}{month.text}")
        for day, month in pairwise(said)
        if MONTH.search(fold(month.text))
    ]
    return all(any(one in line for line in lines) for one in dated)


def _says_the_same(said: tuple[Word, ...], seen: Page, *, hidden: bool) -> bool:
    """Whether most words of the text are in the picture.

    Hidden text may be compared by its lines, and must be where its words fell apart: "V e r u r t e i l u n g e n", as
    where it is stretched over a scan.
    """
    if hidden and _same_letters(said, seen):
        return True
    whole = sum(len(word.text) for word in said if len(word.text) >= _SHORTEST_WORD)
    apart = hidden and whole < _WHOLE * sum(len(word.text) for word in said)
    return not apart and _share_found(said, seen.words) >= _SAME_WORDS


def _same_letters(said: Sequence[Word], seen: Page) -> bool:
    """Whether the lines of the text, spaces aside, are lines of the picture, with all their figures and months."""
    shown = [_letters_and_figures(line.text) for line in seen.lines]
    figures = [_figures(line) for line in shown]
    lines = [text for line in lines_of(list(said)) if (text := _letters_and_figures(line.text))]
    for line in lines:
        number = _figures(line)
        if not any(number in one for one in figures):
            return False
        if not all(any(day in one for one in shown) for day in _DAY_AND_MONTH.findall(line)):
            return False
    like = sum(len(line) for line in lines if process.extractOne(line, shown, scorer=fuzz.ratio, score_cutoff=_LIKE))
    return like >= _SAME_WORDS * sum(map(len, lines))


def _figures(text: str) -> str:
    return re.sub(r"\D", "", text)


def _letters_and_figures(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", fold(text))


def _share_found(said: tuple[Word, ...], seen: tuple[Word, ...]) -> float:
    """The share of the longer words of the text that the picture shows too."""
    wanted = {fold(word.text) for word in said if len(word.text) >= _SHORTEST_WORD}
    shown = {fold(word.text) for word in seen}
    return len(wanted & shown) / len(wanted) if wanted else 1.0
