"""Whatever on a page may be somebody's name, where nothing announces whose paper it is.

A diploma often bears its holder's name on a line by itself, with no word before it. Such a line is certainly a name
only where it is written as registers write names ("Salma BENNANI"). The other lines that may be names are kept too: a
name that is known from elsewhere is easily recognised among them, and that is what the checks do.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.extractors.degree_dates import date_words
from pipeline.extractors.degree_words import EDGES, NO_NAME
from pipeline.extractors.degrees import known_words
from pipeline.extractors.fields import NOT_FOUND, evidence_of
from pipeline.extractors.names.at_end import CONCERNING
from pipeline.extractors.names.halves import first_half
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.parts import surname_of
from pipeline.extractors.names.run import as_name, is_name, only_surname
from pipeline.extractors.names.words import PARTICLES, RELATIVES, ROLES, TITLES
from pipeline.extractors.vocabularies import institutions
from pipeline.model import Box, Field, Line, Page, Word
from pipeline.text import fold

_MOST_WORDS = 6
"""Of a line that is a name."""
_MOST_NAMES = 40
"""How many are kept of a page."""
_LONGEST_LINE = 60
"""In words."""
_BEFORE = 3
"""Words before a name among which one for a relative says that it is not the holder's."""
_BIRTH_SIGN = re.compile(
    r"[°º˚*‘’'“”\"]\s?(?:[^\W\d_][^,;:]{1,30}[,;]?\s)?\D{0,4}\d{1,2}\W{1,3}(?:\d{1,2}|[^\W\d_]{3,9})\W{1,3}\d{4}"
    r"(?:\W*|,? (?:te |in |à )?[^\W\d_][^,;:\d]{1,30})"
)
"""A line that says where and when somebody was born by no word but "°", or what OCR makes of that."""
_BORN_ON = re.compile(r"(?:geb(?:oren|oorte)?|nee?(?:\(e\))?|naissance|geburt|born|birth)(?![a-z])\W*[^\d]{0,30}\d")
_MOST_BIRTH_WORDS = 8
"""Of a line that says where and when somebody was born, and no more."""
_LEADS = CONCERNING | ROLES
"""What may stand before a name on a line that is else all of it: "Betreft", "Aanvrager"."""
_NEAR = 3.5
"""Heights of a line within which the next begins."""


@dataclass(frozen=True, slots=True)
class _Run:
    words: tuple[Word, ...]
    line: int
    alone: bool
    """Whether it is all that stands on its line, but for what says that the paper is about it: "Betreft"."""


def lone_name(page: Page) -> NameMention | None:
    """The name on a line by itself, with the surname in capitals and the rest not; None unless there is just one."""
    alone = [(as_name(run.words), run) for run in _runs(page) if run.alone]
    found = {text: run for text, run in alone if surname_of(text) and known_words().isdisjoint(fold(text).split())}
    if len(found) != 1:
        return None
    ((text, run),) = found.items()
    return NameMention(text, run.words, run.line, labelled=False)


def name_over_birth(page: Page) -> NameMention | None:
    """The name on a line by itself right over "°Izegem, 03.03.1986"; None unless there is just one."""
    over = [run for run in _runs(page) if run.alone]
    found = [run for run in over if any(_tells_birth(line, run.words) for line in page.lines[run.line + 1 :][:1])]
    if len(found) != 1:
        return None
    words, line = found[0].words, found[0].line
    above = first_half(page, line)
    if above:
        if not only_surname(above) and above[0].text.isupper() is words[0].text.isupper():
            return None
        words = (*above, *words)
    return NameMention(as_name(words), words, line - 1 if above else line, labelled=False)


def _tells_birth(line: Line, over: Sequence[Word]) -> bool:
    """Whether the line stands right under the words, from one edge or in one middle, and tells of a birth."""
    box, above = line.box, Box.around([word.box for word in over])
    height = max(box.height, above.height)
    aligned = abs(box.x0 - above.x0) <= height or abs((box.x0 + box.x1) - (above.x0 + above.x1)) <= 2 * height
    near = 0 < box.middle - above.middle <= _NEAR * height and aligned
    born = _BIRTH_SIGN.fullmatch(line.text) or _BORN_ON.match(fold(line.text))
    return near and len(line.words) <= _MOST_BIRTH_WORDS and born is not None


def possible_names(pages: Sequence[Page], file: str) -> Field:
    """All that may be a name, each with its evidence in the same place; for the checks only."""
    runs = [(page, run) for page in pages for run in _first(_runs(page))]
    if not runs:
        return NOT_FOUND
    evidence = tuple(evidence_of(run.words, page, file) for page, run in runs)
    return Field(tuple(as_name(run.words) for _, run in runs), 1.0, evidence)


def _first(runs: Iterator[_Run]) -> list[_Run]:
    return [run for _, run in zip(range(_MOST_NAMES), runs, strict=False)]


def _runs(page: Page) -> Iterator[_Run]:
    for index, line in enumerate(page.lines):
        if len(line.words) > _LONGEST_LINE or NO_NAME.search(fold(line.text)):
            continue
        for start, end in _stretches(line.words):
            words = line.words[start:end]
            before = {fold(word.text).strip(EDGES) for word in line.words[max(0, start - _BEFORE) : start]}
            if before.isdisjoint(RELATIVES) and _may_be_a_name(words):
                led = all(fold(word.text).strip(EDGES) in _LEADS for word in line.words[:start])
                yield _Run(words, index, led and end == len(line.words))


def _may_be_a_name(words: Sequence[Word]) -> bool:
    text = as_name(words)
    if not 2 <= len(words) <= _MOST_WORDS or not is_name(text) or date_words().birth.search(fold(text)):
        return False
    printed = {word.text if word.text.isupper() else "" for word in words}
    return fold(text) not in _institutions() and (text.isupper() or printed.isdisjoint(_abbreviations()))


@lru_cache(maxsize=1)
def _institutions() -> frozenset[str]:
    return frozenset(fold(name) for one in institutions() for name in one.namen)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    """As they are printed, KU and LUC: "KU Leuven" is written as a surname and a given name are, and Luc is a name."""
    return frozenset(name.split()[0] for one in institutions() for name in one.afkortingen if name.split()[0].isupper())


def _stretches(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where words in capitals, or beginning with one, follow each other, with particles between, without titles."""
    start = 0
    for at in range(len(words) + 1):
        if at < len(words) and _part_of_name(words[at]):
            ends = words[at].text.endswith((",", ";", ":")) and not words[at].text.isupper()
            if not ends:
                continue
            yield start, _without_particles(words, start, at + 1)
        elif at > start:
            yield start, _without_particles(words, start, at)
        start = at + 1


def _without_particles(words: Sequence[Word], start: int, end: int) -> int:
    """The end of a name, which no particle is: "Ministère de"."""
    while end > start and fold(words[end - 1].text) in PARTICLES:
        end -= 1
    return end


def _part_of_name(word: Word) -> bool:
    text = fold(word.text).strip(EDGES)
    if text in TITLES | _LEADS or not text or any(c.isdigit() for c in word.text):
        return False
    return text in PARTICLES or word.text.lstrip("'’(").istitle() or word.text[:1].isupper()
