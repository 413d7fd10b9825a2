"""Whose a cv is: the name behind a label, in the heading, or the largest print at its top.

Nobody labels a name on a cv with certainty, so only what is written as a name counts, and in ordinary print only above
the first heading of a section: further down stand employers, languages and sentences.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from pipeline.extractors.names.find import find_labelled_name
from pipeline.extractors.names.labels import EDGES
from pipeline.extractors.names.matching import is_given_name
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import as_name, is_name, only_surname
from pipeline.extractors.names.words import PARTICLES, TITLES
from pipeline.extractors.vocabularies import cv_words
from pipeline.model import Line, Page, Word
from pipeline.text import fold

SECTIONS = cv_words().rubrieken
"""Words of the headings of a cv's sections, which no name holds."""
_TITLE = cv_words().titel
"""Words of the title of a cv, beside which the name may stand: "Curriculum vitae van An Peeters"."""
_PERSONAL = cv_words().personalia
"""Words of a heading under which, or behind which, the name of the person stands."""
_COLUMN, _NEAR_TOP = 0.25, 0.1
"""From which share of the width a right column begins, and how far under the heading of the left one a name is."""
_NOT_PEOPLE = cv_words().geen_personen
"""Languages, degrees, programs and functions, of which one is enough to make a line no name."""
_LANGUAGES_THAT_ARE_NAMES = frozenset({"frans"})
_JOINERS = frozenset({"van", "of", "de", "von", "du", "-", "–", "—", "|", ":", "•", "/", "·"})
_TOP = 0.35
"""The share of the first page in which a cv names its owner."""
_AS_LARGE = 0.8
"""From this share of the height of the largest line on, a line is as large: boxes of a scan vary."""
_HEADLINE = 1.3
"""How many times the usual height of a line a headline has."""
_SMALL = 0.8
"""The share of words without a capital in a cv that is written without any."""
_TELLING = 4
"""Letters of a word of a name that an address bears out."""
_MOST_WORDS = 6
"""Of a name; a longer line says something."""
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
"""A year by itself."""
_HOUSE_NUMBER = re.compile(r"\d{1,3}[A-Za-z]?,?")
_WORD = re.compile(r"(?:[dlDL]|['’][ts]|[A-Z])?['’.]?[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?,?")


def owner_of(page: Page) -> NameMention | None:
    """The name of the person whose cv begins on `page`; None rather than a line that is no name."""
    labelled = find_labelled_name(page)
    if labelled is not None and _written_as_name(labelled.words):
        return labelled
    best = _largest([line for line in _candidates(page) if _reads_as_name(line.words)])
    if best is None:
        return _small_name(page)
    index = next((at for at, line in enumerate(page.lines) if best.words[0] in line.words), 0)
    return NameMention(as_name(best.words), best.words, index, labelled=False)


def _small_name(page: Page) -> NameMention | None:
    """The headline of a cv that is written without capitals: "bert joossens / product designer"."""
    words = [word.text for word in page.words if word.text[:1].isalpha()]
    small = bool(words) and sum(word.islower() for word in words) >= len(words) * _SMALL
    headline = _usual(page) * _HEADLINE
    for index, line in enumerate(page.lines):
        own = _untitled(line.words)
        raised = [replace(word, text=word.text.title()) for word in own]
        large = line.box.y0 < _TOP and _letter_height(line) >= headline
        if large and _reads_as_name(raised) and (small or _in_address(own, page)):
            return NameMention(as_name(own), own, index, labelled=False)
    return None


def _in_address(words: Sequence[Word], page: Page) -> bool:
    """Whether each long word of a name in small letters stands in an e-mail address on the page."""
    addresses = [fold(word.text) for word in page.words if "@" in word.text]
    parts = [text for word in words if len(text := re.sub(r"[^a-z]", "", fold(word.text))) >= _TELLING]
    return bool(parts) and any(all(part in address for part in parts) for address in addresses)


def _written_as_name(words: Sequence[Word]) -> bool:
    """Whether each word is letters with a capital, but for the small words of surnames."""
    return all(
        _WORD.fullmatch(word.text.strip("_*")) and (_capital(word.text) or fold(word.text).strip(EDGES) in PARTICLES)
        for word in words
    )


def _capital(text: str) -> bool:
    return next((c for c in text if c.isalpha()), "").isupper() or bool(re.match(r"['’][ts]\b|[dl]['’][^\W_]", text))


def _candidates(page: Page) -> list[Line]:
    """The lines at the top, without the title of the cv before or behind the name, from above.

    First the two large ones that are a name printed over two lines.
    """
    top = sorted((line for line in page.lines if line.box.y0 < _TOP), key=lambda line: line.box.y0)
    usual = _usual(page)
    large = [line for line in top if _letter_height(line) > usual * _HEADLINE]
    pairs = [
        Line(above.words + below.words)
        for above, below in pairwise(large)
        if only_surname(above.words) and only_surname(below.words) and _continues(above, below)
    ]
    headings = [line for line in top if _is_section(line) and not _is_personal(line)]
    own = (line for line in top if line in large or not any(_stands_under(line, one) for one in headings))
    allowed = [line for line in own if not any(_dates(one, line) for one in top)]
    return [*pairs[:1], *(Line(words) for line in allowed if (words := _untitled(line.words)))]


def _dates(cell: Line, line: Line) -> bool:
    """Whether a cell left of a line, on its row, holds a year: what stands there is an employer or a school."""
    level = abs(cell.box.middle - line.box.middle) < line.box.height / 2
    return level and cell.box.x1 <= line.box.x0 and YEAR.search(cell.text) is not None


def _stands_under(line: Line, heading: Line) -> bool:
    """Whether the line belongs to the section under a heading: lower, and in its column."""
    lower = line.box.middle - heading.box.middle
    beside = line.box.x0 > max(heading.box.x1, _COLUMN) or line.box.x1 < heading.box.x0
    return lower > heading.box.height / 2 and not (beside and lower <= _NEAR_TOP)


def _is_personal(line: Line) -> bool:
    """Whether it heads the particulars of the person, of which the name is the first."""
    return all(fold(word.text).strip(EDGES) in _PERSONAL for word in line.words)


def _is_section(line: Line) -> bool:
    words = [fold(word.text).strip(EDGES) for word in line.words]
    return len(words) <= 4 and not SECTIONS.isdisjoint(words)


def _untitled(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The line without "Curriculum vitae van" before it, or "- Curriculum vitae" and a function behind it."""
    found = list(words)
    while found and (_plain(found[0]) in _TITLE | TITLES or (len(found) < len(words) and _joins(*found[:2]))):
        found.pop(0)
    behind = next((at for at, word in enumerate(found) if _plain(word) not in _PERSONAL), 0)
    found = found[behind:]  # "INFORMATION PERSONNELLE Mathieu Descamps"
    end = next(
        (at for at, word in enumerate(found) if at and (_plain(word) in _TITLE or not _letters(word))), len(found)
    )
    if end < len(found) and _HOUSE_NUMBER.fullmatch(found[end].text):
        return ()  # "Lange Munt 8, 9000 Gent"
    comma = next((at + 1 for at, word in enumerate(found[:end]) if at and word.text.endswith((",", ";"))), end)
    return tuple(found[: min(end, comma)])


def _joins(word: Word, after: Word | None = None) -> bool:
    """Whether it joins a title to the name `after`: in capitals, "VAN" does before a given name, "VAN BART NUYTS"."""
    leads = after is not None and is_given_name(_plain(after))
    return word.text in _JOINERS or (leads and word.text.lower() in _JOINERS)


def _plain(word: Word) -> str:
    return fold(word.text).strip(EDGES)


def _letters(word: Word) -> bool:
    return any(c.isalpha() for c in word.text)


def _reads_as_name(words: Sequence[Word]) -> bool:
    folded = {_plain(word) for word in words}
    alien = (folded & (_NOT_PEOPLE | SECTIONS | _TITLE)) - _LANGUAGES_THAT_ARE_NAMES
    return 2 <= len(words) <= _MOST_WORDS and is_name(as_name(words)) and not alien and _written_as_name(words)


def _largest(lines: Sequence[Line]) -> Line | None:
    """The topmost of those about as large as the largest."""
    height = max((_letter_height(line) for line in lines), default=0.0)
    return next((line for line in lines if _letter_height(line) >= height * _AS_LARGE), None)


def _usual(page: Page) -> float:
    return median(map(_letter_height, page.lines)) if page.lines else 0.0


def _letter_height(line: Line) -> float:
    """The middle height of its words: one tall box does not make a headline."""
    return median(word.box.height for word in line.words)


def _continues(above: Line, below: Line) -> bool:
    """Whether `below` stands straight under `above`, in letters of the same size."""
    small, big = sorted((_letter_height(above), _letter_height(below)))
    beneath = -0.2 * big <= below.box.y0 - above.box.y1 <= big
    aligned = above.box.x0 < below.box.x1 and below.box.x0 < above.box.x1
    plain = _written_as_name((*above.words, *below.words))
    return beneath and aligned and plain and small >= big * _AS_LARGE and above.text.isupper() == below.text.isupper()
