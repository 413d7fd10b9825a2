"""The marks that say that a category on a paper licence is held: a date, even a misread one, or the word "geldig"."""

import re
from collections.abc import Collection, Iterator, Sequence

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.licence.paper_cells import Mark
from pipeline.model import Box, Page, Word
from pipeline.text import fold

_VALID = re.compile(r"geldig|valable|gultig")
"""What is stamped or typed under a letter in the place of a date."""
_DATE_BY_FORM = re.compile(r"[0-3]\d[.,:/\- ]{1,2}[01]\d[.,:/\- ]{1,2}\d{3,4}|[0-3]\d([./\-])[01]\d\1\d{2}")
_DAY_AND_MONTH, _YEAR = re.compile(r"[0-3]\d[./\-][01]\d[./\-]"), re.compile(r"(?:19|20)\d{2}")
_NEXT_LINE = 2.0
"""In heights of the print, how far below a line the next one stands in its cell at most."""


def dates_on(page: Page, mentions: Sequence[DateMention]) -> list[Mark]:
    """The days among `mentions`, those of the page, and what was a date before it was misread or broken off."""
    dates = [Mark(one.words) for one in mentions if one.day is not None or one.doubt == "two_digit_year"]
    known = {word for date in dates for word in date.words}
    return [*dates, *_by_form(page, known), *_over_two_lines(page, known)]


def _by_form(page: Page, known: Collection[Word]) -> Iterator[Mark]:
    """What has the form of a date though no such day is (27.10.4988): written by hand, its figures were misread."""
    for line in page.lines:
        misread = line.confidence < 1.0 and not any(word in known for word in line.words)
        if misread and _DATE_BY_FORM.fullmatch(line.text):
            yield Mark(line.words)


def _over_two_lines(page: Page, known: Collection[Word]) -> Iterator[Mark]:
    """Day and month that end in a sign, with the year under them: a cell too narrow for a date."""
    years = [word for word in page.words if word not in known and _YEAR.fullmatch(word.text)]
    for word in page.words:
        if word in known or not _DAY_AND_MONTH.fullmatch(word.text):
            continue
        under = [year for year in years if _right_under(word.box, year.box)]
        if len(under) == 1:
            yield Mark((word, under[0]))


def _right_under(upper: Box, lower: Box) -> bool:
    return upper.shared(lower)[0] > 0 and 0 < lower.middle - upper.middle < _NEXT_LINE * upper.height


def valid_words(page: Page) -> Iterator[Mark]:
    """The words for valid on the page."""
    return (Mark((word,)) for word in page.words if _VALID.fullmatch(fold(word.text).strip(".:|_-")))
