"""The shape of a diploma that has no sentence of conferral: a school above, a degree by itself, a birth, a day."""

import re
from collections.abc import Callable, Sequence
from functools import cache

from pipeline.sorting.cues import word_list
from pipeline.sorting.printed import Printed, Row
from pipeline.text import any_word, fold, one_of, word_set

_MOST_WORDS = 110
"""A page with more words says what it is in a sentence."""
_TOP = 0.45
"""Of the height of the page: the school stands above."""
_MOST_ON_LINE = 14
"""Words of a line that is a degree by itself."""
_MONTH = r"(?:\d{1,2}|[a-z]{3,9})"
_DATE = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th|e|er|ste|de)? (?:de |of )?{_MONTH} (?:de )?(?:19|20)\d\d\b")

_LEAD = 30
"""Letters before the school in the line that it heads; further on stands where somebody studied."""
_PARTICLES = word_set("van de der den von du d te ter ten vander vande vanden el la le")
"""Small words of names: a line with no others in small letters may be a person or a place."""
_EXPLAINING = (
    *("schools", "schools_by_short_name", "birth_words", "diplomas", "people_of_a_diploma"),
    *("conferring_verbs", "obtaining_verbs", "said_on_diplomas"),
)
"""The lists of words of which each line of a diploma holds one."""

_MOST_OF_LABEL, _LEVEL = 2, 0.006
"""Words of a label; of the height of the page, how far its middle may be from that of what stands beside it."""


@cache
def _any(*names: str) -> re.Pattern[str]:
    """Any word of these lists in `cues/shared.yaml`."""
    return any_word(tuple(word for name in names for word in word_list(name)))


@cache
def _degree() -> re.Pattern[str]:
    """A degree with which a line begins, behind no more than small words and the name of the paper."""
    lead, degree = one_of(word_list("before_a_degree")), one_of(word_list("degrees_alone"))
    return re.compile(rf"^\W*(?:{lead}\W+){{0,6}}{degree}\b")


def diploma_shape(page: Printed) -> float:
    """1.0 where a page of few words names a school at its top, a degree by itself, a birth and a day; else 0.0."""
    if len(page.tokens) > _MOST_WORDS or not page.words.isdisjoint(word_list("not_on_diplomas")):
        return 0.0
    named = any(row.middle < _TOP and _any("schools").search(fold(row.raw)) for row in page.rows)
    shaped = named and any(map(_names_degree, page.rows)) and _born_and_dated(page)
    return float(shaped and not unheaded(page))


def unheaded(page: Printed) -> float:
    """1.0 where no school stands above the degree, nor above the birth: a cv names the person first."""
    school = _first(page, _leads_with_school)
    birth = _first(page, lambda row: _any("birth_words").search(fold(row.raw)) is not None or "°" in row.raw)
    return float(school >= _TOP or school > birth or school >= _first(page, _names_degree))


def _leads_with_school(row: Row) -> bool:
    named = _any("schools", "schools_by_short_name").search(fold(row.raw))
    return named is not None and named.start() <= _LEAD


def _first(page: Printed, like: Callable[[Row], bool]) -> float:
    """How high the first such row stands: 0 at the top of the page, 1 where there is none."""
    return min((row.middle for row in page.rows if like(row)), default=1.0)


def besides(page: Printed) -> float:
    """How many lines say what no part of a diploma says: neither school, degree, person, day nor course."""
    labels = [
        row for row in page.rows if row.count <= _MOST_OF_LABEL and _any("course_labels").search(page.text_of(row))
    ]
    return float(sum(_says_else(row, page) and not _answers(row, labels) for row in page.rows))


def _answers(row: Row, labels: Sequence[Row]) -> bool:
    """Whether a line is the course that stands beside its label: "afstudeerrichting", "strategisch management"."""
    return any(label.left < row.left and abs(label.middle - row.middle) <= _LEVEL for label in labels)


def _says_else(row: Row, page: Printed) -> bool:
    small = (word for word in row.raw.split() if word[:1].islower() and fold(word) not in _PARTICLES)
    if row.count <= 1 or not any(small):
        return False
    text = page.text_of(row)
    return not (_names_degree(row) or _DATE.search(text) or _any(*_EXPLAINING).search(text))


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
