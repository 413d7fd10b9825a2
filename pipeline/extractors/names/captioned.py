"""The name on a form whose values stand over their captions or left of them: "Jasper Reynders / naam van de houder".

On which side of its caption a value stands, the day of birth tells: it must stand on that side, and no day on the
other.
"""

from collections.abc import Callable, Sequence
from functools import partial

from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.names.beside_day import GROWN_UP
from pipeline.extractors.names.labels import EDGES
from pipeline.extractors.names.mention import NameMention
from pipeline.extractors.names.run import ALL_LABELS, as_name, is_name, run_of
from pipeline.extractors.names.words import ASKED_OF_BIRTH, BIRTH_WORDS, GIVEN_LABELS, SURNAME_LABELS
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page, Word
from pipeline.text import fold, word_set

_Look = Callable[[int], int | None]
"""From the index of a line to that of the one that stands on a side of it."""
_SMALL = word_set("van de het der den en et und and du la le l d des en/of of oder or & s")
_OF_BIRTH = BIRTH_WORDS | ASKED_OF_BIRTH | word_set("te op le a am in on at")
_MOST_CAPTION = 7
"""Words of a caption."""
_MOST_NAME = 7
"""Words of a name."""
_REACH = 1.0
"""Heights between a caption and its value over or under it."""
_WHOLE, _SURNAME, _GIVEN = "whole", "surname", "given"


def name_captioned(dated: PageWithDates) -> NameMention | None:
    """The name on such a form; None on any other page."""
    page = dated.page
    names = [index for index, line in enumerate(page.lines) if _is_caption(line, ALL_LABELS, ALL_LABELS)]
    births = [index for index, line in enumerate(page.lines) if _is_caption(line, BIRTH_WORDS, _OF_BIRTH)]
    if not names or not births:
        return None
    around = Neighbours(page)
    years = [(one.line, one.day.year) for one in dated.dates if one.day is not None]
    latest = max((year for _, year in years), default=0)
    days = {line for line, year in years if latest - year >= GROWN_UP}
    for value_of, other_of in _ways(around):
        told = any(value_of(birth) in days for birth in births)
        if told and all(other_of(birth) not in days for birth in births):
            return _named(page, [(index, value_of(index)) for index in names])
    return None


def _ways(around: Neighbours) -> tuple[tuple[_Look, _Look], ...]:
    """How values may stand: over their captions, or left of them; each with the look at the other side."""
    return (
        (partial(around.above, reach=_REACH), partial(around.below, reach=_REACH)),
        (around.left, lambda line: next(iter(around.cells_right(line)), None)),
    )


def _named(page: Page, pairs: Sequence[tuple[int, int | None]]) -> NameMention | None:
    """The name of the first caption, or of one for the surname and one for the given names; None if there are more."""
    kinds = [_kind(page.lines[caption]) for caption, _ in pairs]
    if kinds[0] == _WHOLE:
        pairs = pairs[:1]
    elif sorted(kinds) not in ([_GIVEN, _SURNAME], [_SURNAME]):
        return None
    found: list[Word] = []
    for _, place in pairs:
        words = page.lines[place].words if place is not None else ()
        if not 0 < len(words) <= _MOST_NAME or run_of(words, announced=True) != words:
            return None
        found += words
    text = as_name(found)
    return NameMention(text, tuple(found), pairs[0][0]) if is_name(text) else None


def _is_caption(line: Line, told: frozenset[str], known: frozenset[str]) -> bool:
    """Whether a line says nothing but what stands beside it."""
    if not 0 < len(line.words) <= _MOST_CAPTION or line.words[-1].text.endswith(":"):
        return False
    parts = [part for word in line.words for part in fold(word.text).replace("/", " ").split()]
    folded = [part.replace("(s)", "").replace("(en)", "").strip(EDGES) for part in parts]
    return not told.isdisjoint(folded) and all(word in known | _SMALL or word == "" for word in folded)


def _kind(line: Line) -> str:
    text = fold(line.text).strip(EDGES)
    return _SURNAME if text in SURNAME_LABELS else _GIVEN if text in GIVEN_LABELS else _WHOLE
