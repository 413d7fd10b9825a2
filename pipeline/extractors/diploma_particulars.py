"""What a diploma says beside the degree: the holder, the birth date, the date of award."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extractors.dates import DateMention, find_dates
from pipeline.extractors.diploma_words import (
    AWARD,
    BEFORE_NAME,
    BIRTH,
    ISSUE,
    NAME_OPENERS,
    NO_NAME,
    NOT_AWARD,
    SESSION,
)
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.names import (
    NameMention,
    as_name,
    find_holder,
    find_name_after,
    find_name_before_birth,
    find_name_with_title,
    is_name,
)
from pipeline.model import Field, Page, Word
from pipeline.text import fold

_MOST_NAME_WORDS = 7
_NEAR = 60
"""Characters before a date that say what it is."""
_AHEAD = 12
"""Words looked at before a date when its own line says too little, as where "op" stands in a cell by itself."""
_SHORT = 30
_PLACE = re.compile(r"[^\W\d_][^\d,;:.]*,(?: (?:de|den|le|op|on))?")
"""A line by itself, which closes the text above it: "Leuven, 2 juli 2012"; not "Geboren" with "Gent, ..." beside it."""
_YEAR = re.compile(r".*\b(?:19|20)\d\d\b")
_ALSO_NAMES = frozenset({"an", "a", "to", "on", "dat"})
_EDGES = " .,:;()[]|_*=–—-"

_YOUNGEST = 16


def holder_of(pages: Sequence[Page], file: str) -> Field:
    """The holder: the name before "geboren te", else behind "verleent aan", else as labels and titles give it."""
    for look in (find_name_before_birth, _line_before_birth, _after_opener, find_name_with_title, find_holder):
        for page in pages:
            mention = look(page)
            words = _trimmed(mention, page) if mention is not None else ()
            text = as_name(words)
            if is_name(text) and not NO_NAME.search(fold(text)) and not BIRTH.search(fold(text)):
                return field_of(text, words, page, file)
    return NOT_FOUND


def _after_opener(page: Page) -> NameMention | None:
    return find_name_after(page, NAME_OPENERS)


def _line_before_birth(page: Page) -> NameMention | None:
    """The line above the one that begins with "geboren te"."""
    for index, (line, below) in enumerate(zip(page.lines, page.lines[1:], strict=False)):
        if below.words and BIRTH.match(fold(below.words[0].text)) and 2 <= len(line.words) <= _MOST_NAME_WORDS:
            return NameMention(line.text, line.words, index, labelled=False)
    return None


def _trimmed(mention: NameMention, page: Page) -> tuple[Word, ...]:
    """The name without what precedes it: "Diploma aan An Maes", a heading on the line above."""
    words = mention.words
    for at in range(len(words) - 2, -1, -1):
        text = fold(words[at].text).strip(_EDGES)
        if text in BEFORE_NAME and (words[at].text.islower() or text not in _ALSO_NAMES):
            words = words[at + 1 :]
            break
    last = next((line.words for line in page.lines if any(word is words[-1] for word in line.words)), words)
    own = tuple(word for word in words if any(word is one for one in last))
    return own if len(own) >= 2 else words


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date with all that stands before it, over line ends."""

    page: Page
    mention: DateMention
    before: str


def birth_and_award(pages: Sequence[Page], file: str) -> tuple[Field, Field]:
    """The birth date and the date of award, each by what stands before it."""
    dated = [one for page in pages for one in _dates_on(page)]
    births = [one for one in dated if _is_birth(one)]
    birth = _field(births[:1], file)
    day = birth.value if isinstance(birth.value, dt.date) else None
    others = [one for one in dated if one not in births and _plausible(one, day)]
    for pattern in (AWARD, ISSUE, None):
        found = [one for one in others if pattern is None or pattern.search(one.before[-_NEAR:])]
        if found:
            return birth, _award(found, file)
    return birth, NOT_FOUND


def _dates_on(page: Page) -> list[_Dated]:
    places = {id(word): at for at, word in enumerate(page.words)}
    words = page.words
    made: list[_Dated] = []
    end = 0
    for mention in find_dates(page):
        at = places.get(id(mention.words[0]), 0)
        ahead = " ".join(fold(word.text) for word in words[max(end, at - _AHEAD) : at])
        own = _telling(mention.before) or (_PLACE.fullmatch(mention.before) and not BIRTH.search(ahead))
        made.append(_Dated(page, mention, mention.before if own else ahead))
        end = max(end, places.get(id(mention.words[-1]), at) + 1)
    return made


def _telling(before: str) -> bool:
    """Whether the line itself says what the date is."""
    return len(before) >= _SHORT or any(pattern.search(before) for pattern in (BIRTH, AWARD, NOT_AWARD))


def _award(found: Sequence[_Dated], file: str) -> Field:
    field = _field(found[:1], file)
    days = {one.mention.day for one in found}
    if len(days) > 1 and field.doubt is None:
        return Field(field.value, min(field.confidence, 0.7), field.evidence, "two_candidates")
    return field


def _is_birth(one: _Dated) -> bool:
    before = _YEAR.sub("", one.before)
    last = [match.end() for match in BIRTH.finditer(before)]
    other = [match.end() for match in AWARD.finditer(before)]
    return bool(last) and (not other or last[-1] > other[-1])


def _plausible(one: _Dated, birth: dt.date | None) -> bool:
    """Whether it may be the date of award: no law's, no printer's, and the holder was no child."""
    before = one.before[-_NEAR:]
    laws = [match.end() for match in NOT_AWARD.finditer(before)]
    sessions = [match.end() for match in SESSION.finditer(before)]
    if laws and not (sessions and sessions[-1] > laws[-1]):
        return False
    day = one.mention.day
    return day is None or birth is None or day.year - birth.year >= _YOUNGEST


def _field(found: Sequence[_Dated], file: str) -> Field:
    for one in found:
        mention = one.mention
        return field_of(mention.day, mention.words, one.page, file, confidence=mention.confidence, doubt=mention.doubt)
    return NOT_FOUND
