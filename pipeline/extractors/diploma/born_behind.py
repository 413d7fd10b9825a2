"""The holder whose birth follows the name at once, in brackets or between commas.

"heeft An Maes (Aalst, 3 mei 1990) geslaagd verklaard"; "An Maes, op 3 mei 1990 te Aalst geboren, heeft".
"""

from collections.abc import Sequence

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.degree_dates import YOUNGEST, date_words
from pipeline.extractors.names import NameMention
from pipeline.extractors.names.run import as_name, bare, is_name
from pipeline.extractors.names.words import BY, OTHERS, PARTICLES, RELATIVES
from pipeline.model import Page, Word
from pipeline.text import fold, index_of

_PLACE = 5
"""The most words between the bracket and the day: "(Sint-Niklaas, op"."""
_MOST_NAME = 6
"""Words of a name before the bracket."""
_OLDEST = 90
"""Years between a birth and an award, at most: poets in the title of a thesis were born before."""
_ACTS = 4
"""Words before a name that say who acts."""
_BEHIND_DAY = 5
"""Words behind the day among which "geboren" stands: "te Sint-Niklaas geboren,"."""


def born_behind_name(page: Page, dates: Sequence[DateMention]) -> NameMention | None:
    """The name before brackets or commas that hold a day so long before the latest of `dates` that it is a birth.

    `dates` are all those of the page. None where several names stand so: those are a list of people.
    """
    latest = max((one.day.year for one in dates if one.day is not None), default=0)
    births = [one for one in dates if one.day is not None and YOUNGEST < latest - one.day.year <= _OLDEST]
    found = [name for one in births if (name := _before_birth(page, one)) is not None]
    return found[0] if len(found) == 1 else None


def _before_birth(page: Page, birth: DateMention) -> NameMention | None:
    words = page.lines[birth.line].words
    at = index_of(birth.words[0], words)
    end = index_of(birth.words[-1], words, len(words) - 1)
    if words[end].text.rstrip(",.").endswith(")"):
        opened = next((i for i in range(at, max(-1, at - _PLACE), -1) if words[i].text.startswith("(")), 0)
    elif any(date_words().birth.search(fold(word.text)) for word in words[end + 1 : end + _BEHIND_DAY]):
        opened = next((i for i in range(at, max(0, at - _PLACE), -1) if words[i - 1].text.endswith(",")), 0)
    else:
        opened = 0
    if not opened:
        return None
    name = _run_before(words[:opened])
    before = [bare(word.text) for word in words[max(0, opened - len(name) - _ACTS) : opened - len(name)]]
    if not (OTHERS | RELATIVES | BY).isdisjoint(before):
        return None  # "voorgezeten door prof. Karel Smets (Gent, 3 mei 1950)"
    if len(name) < 2 or not is_name(as_name(name)):
        return None
    return NameMention(as_name(name), name, birth.line, labelled=False)


def _run_before(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words in capitals, and particles between them, by which `words` end."""
    start = len(words)
    while start and len(words) - start < _MOST_NAME and _may_be_of_name(words[start - 1]):
        start -= 1
    while start < len(words) and not words[start].text[:1].isupper():
        start += 1
    return tuple(words[start:])


def _may_be_of_name(word: Word) -> bool:
    return word.text[:1].isupper() or fold(word.text) in PARTICLES
