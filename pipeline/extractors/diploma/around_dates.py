"""A date on a diploma with what stands around it, over the ends of lines, its labels mended where OCR garbled them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.degree_dates import date_words
from pipeline.model import Page
from pipeline.text import fold

_AHEAD = 12
"""Words looked at before a date when its own line says too little, as where "op" stands in a cell by itself."""
_SENTENCE = 30
"""Words looked at before a date for the earlier degree of which its sentence may speak."""
_BEHIND = 8
"""Words behind a date that may say that the degree was obtained then."""
_SHORT = 30
"""Characters before a date on its line that are enough to tell what it is."""
PLACE = re.compile(r"(?!(?:.* )?(?:a|te|in|zu|at|on) )[a-z][a-z'\- ]{1,40},(?: (?:de|den|le|op|on|am))?")
"""A line by itself, which closes the text above it: "Leuven, 2 juli 2012"; not "Geboren" with "Gent, ..." beside it,
nor "né(e) à Gent, le" of which the first word was not read."""

_YEAR = re.compile(r".*\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date with what stands around it, over line ends."""

    page: Page
    mention: DateMention
    before: str
    """Folded, its labels mended: of its own line where that tells what the date is, else of the words before it."""
    own: str
    """What stands before it on its own line, as far as it was looked at."""
    behind: str
    """The words that follow it, folded and mended."""
    sentence: str
    """More of what stands before it, back to the date before it."""


def dates_on(dated: PageWithDates) -> Iterator[Dated]:
    """The dates on a page in reading order, each with what stands around it."""
    page = dated.page
    words = page.words
    places = {id(word): at for at, word in enumerate(words)}
    begins = list(accumulate((len(line.words) for line in page.lines), initial=0))
    end = 0
    for mention in dated.dates:
        at = places.get(id(mention.words[0]), 0)
        ahead = _mended(" ".join(fold(word.text) for word in words[max(end, at - _AHEAD) : at]))
        line = _mended(mention.before)
        own = _telling(line) or (PLACE.fullmatch(line) and not date_words().birth.search(ahead))
        sentence = " ".join(fold(word.text) for word in words[max(end, at - _SENTENCE) : at])
        end = max(end, places.get(id(mention.words[-1]), at) + 1)
        behind = _mended(" ".join(fold(word.text) for word in words[end : end + _BEHIND]))
        on_line = fold(" ".join(word.text for word in words[max(begins[mention.line], at - _AHEAD) : at]))
        yield Dated(page, mention, line if own else ahead, on_line, behind, sentence)


def behind_last_year(text: str) -> str:
    """What follows the last year in a text: what stands before that is of another date."""
    last = _YEAR.match(text)
    return text[last.end() :] if last else text


def _telling(before: str) -> bool:
    """Whether the line itself says what the date is."""
    words = date_words()
    told = (words.birth, words.award, words.not_award)
    return len(before) >= _SHORT or any(pattern.search(before) for pattern in told)


def _mended(text: str) -> str:
    """Folded `text` of which the words for birth, award and issue are as they should be spelled."""
    return " ".join(_label_word(token) for token in text.split(" "))


@lru_cache(maxsize=32768)
def _label_word(token: str) -> str:
    bare, spoilt = token.strip(".,:;()"), date_words().spoilt
    if not 6 <= len(bare) <= 20 or bare in spoilt or bare.isdigit():
        return token
    most = 1 if len(bare) < 9 else 2
    near = process.extract(bare, spoilt, scorer=Levenshtein.distance, score_cutoff=most, limit=2)
    alone = near and (len(near) == 1 or near[0][1] < near[1][1])
    return token.replace(bare, near[0][0]) if alone else token
