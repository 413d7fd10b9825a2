"""The shape of a diploma that has no sentence of conferral: a school above, a degree by itself, a birth, a day."""

import re
from functools import cache

from pipeline.sorting.cues import word_list
from pipeline.sorting.printed import Printed, Row
from pipeline.text import any_word, fold, one_of

_MOST_WORDS = 110
"""A page with more words says what it is in a sentence."""
_TOP = 0.45
"""Of the height of the page: the school stands above."""
_MOST_ON_LINE = 14
"""Words of a line that is a degree by itself."""
_MONTH = r"(?:\d{1,2}|[a-z]{3,9})"
_DATE = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th|e|er|ste|de)? (?:de |of )?{_MONTH} (?:de )?(?:19|20)\d\d\b")


@cache
def _any(name: str) -> re.Pattern[str]:
    """Any word of a list in `cues/shared.yaml`."""
    return any_word(word_list(name))


@cache
def _degree() -> re.Pattern[str]:
    """A degree with which a line begins, behind no more than small words and the name of the paper."""
    lead, degree = one_of(word_list("before_a_degree")), one_of(word_list("degrees_alone"))
    return re.compile(rf"^\W*(?:{lead}\W+){{0,6}}{degree}\b")


def diploma_shape(page: Printed) -> float:
    """1.0 where a page of few words names a school at its top, a degree by itself, a birth and a day; else 0.0."""
    if len(page.tokens) > _MOST_WORDS or not page.words.isdisjoint(word_list("not_on_diplomas")):
        return 0.0
    return float(_headed_by_school(page) and any(map(_names_degree, page.rows)) and _born_and_dated(page))


def _headed_by_school(page: Printed) -> bool:
    """Whether a school stands at the top and above the birth of its holder: a cv names the person first."""
    for row in page.rows:
        if row.middle >= _TOP:
            return False
        folded = fold(row.raw)
        if _any("schools").search(folded):
            return True
        if _any("birth_words").search(folded) or "°" in row.raw:
            return False
    return False


def unheaded(page: Printed) -> float:
    """1.0 where no school stands at the top, above the degree and the birth: as on a cv that names a degree."""
    degree = next((row.middle for row in page.rows if _names_degree(row)), _TOP)
    school = next((row.middle for row in page.rows if _any("schools").search(fold(row.raw))), 1.0)
    return float(school >= degree or not _headed_by_school(page))


def may_be_diploma(page: Printed) -> bool:
    """Whether a school, a diploma by that name, a degree by itself and a day stand there: that is no stray text."""
    named = _any("diplomas").search(page.text) is not None and _any("schools").search(page.text) is not None
    return named and _DATE.search(page.text.replace("\n", " ")) is not None and any(map(_names_degree, page.rows))


def _names_degree(row: Row) -> bool:
    return row.count <= _MOST_ON_LINE and _degree().match(fold(row.raw)) is not None


def _born_and_dated(page: Printed) -> bool:
    """Whether two days stand there, or one beside a word or sign for birth."""
    days = sum(1 for _ in _DATE.finditer(page.text.replace("\n", " ")))
    born = _any("birth_words").search(page.text) is not None or any("°" in row.raw for row in page.rows)
    return days >= 2 or (days == 1 and born)
