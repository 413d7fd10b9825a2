"""Schools that award no degrees, whatever they call theirs: for a person to look at.

Every university of Belgium, the Netherlands and Luxembourg is listed by its names, and nobody else may call himself
one (Codex Hoger Onderwijs, art. II.4): a name that begins with that word and is not listed may be made up.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.degree_words import WITHIN_NAMES
from pipeline.extractors.diploma.institution_names import EDGES
from pipeline.extractors.flattened import any_of, flat
from pipeline.extractors.vocabularies import places
from pipeline.model import Line, Page, Word
from pipeline.text import fold

_UNIVERSITY = re.compile(r"(?:[a-z]{3,12})?universitei?t|universite|universitat")
_LONGEST_NAME, _AHEAD = 8, 1
"""Words of the line with the name of a school, and before the word for university in it."""
_READ = 0.9
"""Confidence from which each word of such a line is what it says: another may be a known name misread."""
_ARTICLES = frozenset({"de", "la", "die", "the"})
_OF = WITHIN_NAMES | {"l", "d", "vom", "der"}


def names_no_school(page: Page) -> bool:
    """Whether a line names what teaches without awarding degrees: "Volksuniversiteit", "Universiteit van het Leven"."""
    lines = [flat(line.text) for line in page.lines]
    return any(_no_school().search(text) for text in lines)


def names_unlisted_university(page: Page) -> bool:
    """Whether a line is the name of a university, read well; `page` names no school that is listed."""
    return any(_is_name(line) for line in page.lines)


def _is_name(line: Line) -> bool:
    words = line.words[1:] if line.words and fold(line.words[0].text) in _ARTICLES else line.words
    if not 1 < len(words) <= _LONGEST_NAME or any(word.confidence < _READ for word in words):
        return False
    at = next((at for at, word in enumerate(words) if _UNIVERSITY.fullmatch(fold(word.text).strip(EDGES))), None)
    if at is None or at > _AHEAD or not _capitals(words[: at + 1]) or words[at].text.endswith((".", ",", ":")):
        return False
    behind = words[at + 1 :]
    return bool(behind) and _goes_on(behind)


def _goes_on(words: Sequence[Word]) -> bool:
    """Whether the name goes on behind the word for university, with a capital, by itself or behind "van" or "de l'"."""
    for word in words:
        if _capitals((word,)):
            return True
        small = fold(word.text).partition("'")
        if small[0] not in _OF:
            return False
        if small[2]:
            return True
    return False


def _capitals(words: Sequence[Word]) -> bool:
    return all(word.text.lstrip(EDGES)[:1].isupper() for word in words)


@lru_cache(maxsize=1)
def _no_school() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{any_of(places().instelling_zonder_graden)})(?![a-z])")
