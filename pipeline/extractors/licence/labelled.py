"""The days on a print of an app or a web page that shows a licence: beside or under their labels in words."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from pipeline.codes import ReadMethod
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.model import Field, Line, Page
from pipeline.text import fold

_NUMBER = r"^\W*(?:\d[a-c]?\W+)?"
_LABELS: Mapping[str, re.Pattern[str]] = {
    "birth_date": re.compile(
        rf"{_NUMBER}(?:geboren|geboortedatum|geboorte|nee?(?:\(e\))?(?: le)?|date (?:et lieu )?de naissance"
        r"|geburtsdatum|born|date of birth)\b"
    ),
    "issue_date": re.compile(
        rf"{_NUMBER}(?:datum (?:van )?(?:de )?(?:afgifte|uitreiking)|afgegeven(?: op)?|afgifte|uitgereikt(?: op)?"
        r"|date (?:de )?delivrance|delivree?(?: le)?|ausstellungsdatum|ausgestellt(?: am)?|date of issue"
        r"|issued(?: on)?)(?! door| par| von| by| te)\b"
    ),
    "expiry_date": re.compile(
        rf"{_NUMBER}(?:geldig tot(?: en met)?|vervalt(?: op)?|vervaldatum|einddatum|valable jusqu'?(?: ?au)?"
        r"|expire(?: le)?|date d'expiration|gultig bis|ablaufdatum|valid until|expires(?: on)?|date of expiry)"
    ),
}
_MOST_DATES = 40
"""No licence shows more, with two for each category."""
_UNDER = 2.5
"""Heights of a label within which its value stands under it."""
_EDGE = 0.03
"""How far apart the left edges of a label and the value under it may be, as a share of the width."""


def labelled_dates(page: Page, file: str, known: Collection[str] = ()) -> dict[str, Field]:
    """The days that stand beside or under a label of their own; none on a picture, whose cards have their own readers.

    In doubt where the labels of one sort lead to different days. What is missing is NOT_FOUND; what is `known` is not
    looked for.
    """
    if page.method is not ReadMethod.TEXT or page.is_card:
        return {}
    labelled = {name: _beginning_with(label, page) for name, label in _LABELS.items() if name not in known}
    dates = find_dates(page) if any(labelled.values()) else ()
    if len(dates) > _MOST_DATES:
        return {}
    return {name: _field(list(_of(page, lines, dates)), page, file) for name, lines in labelled.items()}


def _beginning_with(label: re.Pattern[str], page: Page) -> list[int]:
    """The lines of the page that begin with a label."""
    return [index for index, line in enumerate(page.lines) if line.words and label.match(fold(line.text))]


def _field(found: list[DateMention], page: Page, file: str) -> Field:
    if not found:
        return NOT_FOUND
    first = found[0]
    doubt = first.doubt if len({one.day for one in found}) == 1 else "two_candidates"
    return field_of(first.day, first.words, page, file, confidence=first.confidence, doubt=doubt)


def _of(page: Page, lines: Sequence[int], dates: tuple[DateMention, ...]) -> Iterator[DateMention]:
    """Per line that begins with a label the day that belongs to it: behind it, right of it, else under it."""
    for index in lines:
        line = page.lines[index]
        own = [one for one in dates if one.line == index]
        beside = [one for one in dates if _beside(line, page.lines[one.line])]
        under = [one for one in dates if _under(line, page.lines[one.line])]
        nearest = min(beside, key=lambda one: one.words[0].box.x0, default=None)
        found = own[0] if own else nearest or next(iter(under), None)
        if found is not None:
            yield found


def _beside(line: Line, other: Line) -> bool:
    level = abs(line.box.middle - other.box.middle) <= max(line.box.height, other.box.height) / 2
    return level and other.box.x0 >= line.box.x1


def _under(line: Line, other: Line) -> bool:
    lower = 0 < other.box.middle - line.box.middle <= _UNDER * max(line.box.height, other.box.height)
    return lower and abs(other.box.x0 - line.box.x0) <= _EDGE and other.words[0].text[:1].isdigit()
